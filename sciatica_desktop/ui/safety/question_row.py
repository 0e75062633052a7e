"""One yes-or-no question with large answers; a yes may bring a second question."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import GAP, RADIUS, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Chip, Text, draw_focus_ring

KEYS = {"y": True, "n": False}
"""What these letters answer in every language."""

STEPS: Mapping[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
SHORT = 30
"""A line of fewer letters is short."""

SIDE = 8
"""Room (px) beside question and answers, for the focus ring."""


class YesNo(QWidget):
    """A question and its two answers; `answer` is None as long as none is given.

    The focus is on the question, never on one of its answers, so that no key answers it by accident: Y and N do, and
    what the answers begin with in the language of the window, and the arrows to the side. Those up and down lead on.
    """

    answered = Signal(bool)
    """True if the person is through with it: by an arrow one may still be choosing."""
    stepped = Signal(int)

    def __init__(self, question: str, note: str = "", *, second: bool = False, ruled: bool = True) -> None:
        """`second`: it follows from a yes to another. `ruled`: with a line below it."""
        super().__init__()
        self._ruled = ruled
        self.answer: bool | None = None
        self.question = Text(question, bold=second)
        self.yes, self.no = Chip(self.tr("Yes")), Chip(self.tr("No"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        if note:
            words.addWidget(Text(note, 0.9, muted=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(24 if second else SIDE, 6, SIDE, 6))
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(GAP)
        row.addLayout(self._answers)
        for chip, name in ((self.yes, self.tr("Yes: %1")), (self.no, self.tr("No: %1"))):
            chip.setAccessibleName(name.replace("%1", question))
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.clicked.connect(self._on_chip_clicked)
            self._answers.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question)
        self._match_widths()
        self.give(None)

    def _match_widths(self) -> None:
        width = max(self.yes.sizeHint().width(), self.no.sizeHint().width(), 60)
        for chip in (self.yes, self.no):
            chip.setMinimumWidth(width)

    def give(self, answer: bool | None) -> None:
        """Show an answer, or none; sends no signal."""
        self.answer = answer
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)
        given = "" if answer is None else (self.yes if answer else self.no).text()
        told = self.tr("Answered: %1.").replace("%1", given) if given else ""
        keys = self.tr("Y for yes, N for no.")
        self.setAccessibleDescription(f"{told} {keys}".strip())

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where lines are short the answers stand one above the other: long words need the room."""
        super().resizeEvent(event)
        short = self.width() < SHORT * metrics_of(1.0).averageCharWidth()
        way = QBoxLayout.Direction.TopToBottom if short else QBoxLayout.Direction.LeftToRight
        if way != self._answers.direction():
            self._answers.setDirection(way)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._match_widths()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, answer = event.key(), self._answer_of(event.text().casefold())
        if answer is not None:
            if not event.isAutoRepeat():
                self._answer(answer)
        elif key in SIDEWAYS:
            self.give((key == Qt.Key.Key_Left) is not self.isRightToLeft())
            self.answered.emit(False)
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def _answer_of(self, letter: str) -> bool | None:
        begins = {self.no.text()[:1].casefold(): False, self.yes.text()[:1].casefold(): True}
        return KEYS.get(letter, begins.get(letter))

    def _answer(self, answer: bool) -> None:
        self.give(answer)
        self.answered.emit(True)

    def _on_chip_clicked(self) -> None:
        self._answer(self.sender() is self.yes)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scheme = scheme_of(self)
        if self._ruled:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.border))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, RADIUS)
