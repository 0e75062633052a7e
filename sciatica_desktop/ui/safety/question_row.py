"""One yes-or-no question with large answers; a yes may bring a second question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import GAP, RADIUS, scheme_of
from sciatica_desktop.ui.kit.widgets import Chip, Text, draw_focus_ring

KEYS = {"y": True, "n": False}
"""What these letters answer in every language."""

STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
SIDE = 8
"""Room (px) beside question and answers, for the focus ring."""

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class _Answer(Chip):
    """Leaves the arrows to the page: Qt would go on to whatever comes next.

    Enter answers nothing: it often comes twice from the panel before.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (*ARROWS, *ENTER):
            event.ignore()
        else:
            super().keyPressEvent(event)


class YesNo(QWidget):
    """A question and its two answers; `answer` is None as long as none is given.

    The focus comes to the question first, so that no key answers it by accident: Y and N do, and what the answers
    begin with in the language of the window; the arrows lead on.
    """

    answered = Signal()
    stepped = Signal(int)

    def __init__(self, question: str, note: str = "", *, second: bool = False, ruled: bool = True) -> None:
        """`second`: it follows from a yes to another. `ruled`: with a line below it."""
        super().__init__()
        self._ruled = ruled
        self.answer: bool | None = None
        self.question = Text(question, bold=second)
        self.yes, self.no = _Answer(self.tr("Yes")), _Answer(self.tr("No"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.question)
        if note:
            words.addWidget(Text(note, 0.9, muted=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(24 if second else SIDE, 6, SIDE, 6))
        row.setSpacing(GAP)
        row.addLayout(words, 1)
        for chip, name in ((self.yes, self.tr("Yes: %1")), (self.no, self.tr("No: %1"))):
            chip.setAccessibleName(name.replace("%1", question))
            chip.clicked.connect(self._on_chip_clicked)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(question)
        self.setAccessibleDescription(self.tr("Y for yes, N for no."))
        self._match_widths()

    def _match_widths(self) -> None:
        width = max(self.yes.sizeHint().width(), self.no.sizeHint().width(), 60)
        for chip in (self.yes, self.no):
            chip.setMinimumWidth(width)

    def give(self, answer: bool | None) -> None:
        """Show an answer, or none; sends no signal."""
        self.answer = answer
        self.yes.setChecked(answer is True)
        self.no.setChecked(answer is False)

    def take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._match_widths()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, answer = Qt.Key(event.key()), self._answer_of(event.text().casefold())
        if answer is not None:
            self.give(answer)
            self.answered.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.yes if (key == Qt.Key.Key_Left) is not self.isRightToLeft() else self.no).setFocus()
        elif key in STEPS:
            self.stepped.emit(STEPS[key])
        else:
            super().keyPressEvent(event)

    def _answer_of(self, letter: str) -> bool | None:
        begins = {self.no.text()[:1].casefold(): False, self.yes.text()[:1].casefold(): True}
        return KEYS.get(letter, begins.get(letter))

    def _on_chip_clicked(self) -> None:
        self.give(self.sender() is self.yes)
        self.answered.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        scheme = scheme_of(self)
        if self._ruled:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme.border))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, RADIUS)
