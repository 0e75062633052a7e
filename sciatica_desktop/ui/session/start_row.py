"""The button that starts, with why it cannot be pressed now, and others beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.widgets import Button, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

FOOT_SHARE = 0.36
"""The foot of a panel stays in sight if it takes no more than this share of the panel's height."""


def settle(part: QWidget, foot: QVBoxLayout, scrolled: QVBoxLayout, before: QWidget | None, *, pinned: bool) -> None:
    """Put a part first into the foot, or into what is scrolled, before another part or last."""
    if pinned and foot.indexOf(part) < 0:
        foot.insertWidget(0, part)
    elif not pinned and scrolled.indexOf(part) < 0:
        at = scrolled.count() - 1 if before is None else scrolled.indexOf(before)
        scrolled.insertWidget(at, part)


class StartRow(QWidget):
    """Start, and beside it what else can be done with the same."""

    def __init__(self, *others: Button) -> None:
        super().__init__()
        self.held_back = Text("", ink="caution")
        self.held_back.hide()
        self.start = Button(self.tr("Start"), Look.PRIMARY, symbol="play", key=self.tr("Enter"))
        row = WrappingRows(gap=8)
        for button in (self.start, *others):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.held_back)
        column.addLayout(row)

    def render_reasons(self, reasons: tuple[str, ...], *, told: bool = True) -> None:
        """Why it has to wait; without reasons it can be pressed. `told`: in words."""
        self.held_back.setText("\n".join(reasons))
        self.held_back.setVisible(bool(reasons) and told)
        self.start.setEnabled(not reasons)
