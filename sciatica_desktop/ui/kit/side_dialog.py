"""A window that stays open beside the work: what it shows, and a button that closes it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Look

SIDE = 20


class SideDialog(QDialog):
    """Esc closes it, too. `wide` and `high` are its usual size in widths of a letter and heights of a line."""

    def __init__(self, parent: QWidget | None, wide: int, high: int) -> None:
        super().__init__(parent)
        self._wide, self._high = wide, high
        self.close_button = Button(self.tr("Close"), Look.PRIMARY)
        self.close_button.clicked.connect(self.accept)

    def _hold(self, shown: QWidget) -> None:
        """Stand this above the button; its scroll bar stands at the end."""
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, WIDTH, 0))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(SIDE, SIDE, SIDE - WIDTH, 16))
        outer.setSpacing(12)
        outer.addWidget(shown, 1)
        outer.addLayout(foot)
        # Before it is shown: Qt would take the least height of what can be scrolled, and a size that is set while a
        # busy desktop opens the window can get lost.
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        metrics = metrics_of(1.0)
        wanted = QSize(metrics.averageCharWidth() * self._wide + 2 * SIDE, metrics.height() * self._high)
        return wanted.boundedTo(self.screen().availableSize() * 0.9)
