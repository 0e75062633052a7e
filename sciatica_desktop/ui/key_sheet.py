"""All keys on one page, made from the commands and from the keys of map and timer."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.actions import SPECS, keys_text, plain_text
from sciatica_desktop.ui.scroll import Scroll
from sciatica_desktop.ui.widgets import Button, Look, Text

SHARES = (2, 3)
"""How keys and meanings share the width: the same in every table, so that they stand in one line."""

Rows = Iterable[tuple[str, str]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeySheet", text)


def map_keys() -> Rows:
    """The keys of the body map."""
    return (
        (_tr("Arrow keys"), _tr("to the next place in that direction")),
        (_tr("Enter or Space"), _tr("mark the place, or take the mark away")),
        (_tr("0 to 10"), _tr("how strong the pain is there; 1 and 0 make 10")),
        (_tr("Menu key or right click"), _tr("how strong, what kind, deep or near the skin")),
        (_tr("+ and -, wheel or pinch"), _tr("nearer and further")),
        (_tr("Space and drag, or middle button"), _tr("move the body")),
        (_tr("Shift and click"), _tr("mark with the strength of the slider")),
        (_tr("F"), _tr("the next view: back, side, front, soles")),
        (_tr("Esc"), _tr("leave the place")),
    )


def session_keys() -> Rows:
    """The keys of a session."""
    return (
        (_tr("Space"), _tr("pause, and go on")),
        (_tr("Left and Right"), _tr("the step before, the next step")),
        (_tr("R"), _tr("this step again")),
        (_tr("Page Down"), _tr("the next spot or stretch")),
        (_tr("T"), _tr("too much: end this hold, and shorten the next ones")),
        (_tr("N"), _tr("numb or electric: stop, and note it")),
        (_tr("0 to 9"), _tr("how strong it is right now; 1 to 3 answer the press check")),
        (_tr("F11"), _tr("floor mode: the countdown fills the screen")),
        (_tr("M"), _tr("sound off and on")),
        (_tr("Esc"), _tr("end the session, after asking")),
    )


class KeySheet(QDialog):
    """Stays open beside the work; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All keys"))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        commands = [(keys_text(command), plain_text(command)) for command, spec in SPECS.items() if spec.keys]
        for title, rows in (
            (self.tr("On the body"), map_keys()),
            (self.tr("During a session"), session_keys()),
            (self.tr("Everywhere"), commands),
        ):
            column.addSpacing(10)
            column.addWidget(Text(title, 1.15, bold=True))
            column.addLayout(_table(rows))
        self.close_button = Button(self.tr("Close"), Look.PRIMARY)
        self.close_button.clicked.connect(self.accept)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 16)
        outer.addWidget(Scroll(inside), 1)
        outer.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.resize(620, 640)


def _table(rows: Rows) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for column, share in enumerate(SHARES):
        grid.setColumnStretch(column, share)
    for line, (keys, meaning) in enumerate(rows):
        grid.addWidget(Text(keys, bold=True), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(meaning), line, 1, Qt.AlignmentFlag.AlignTop)
    return grid
