"""What to do now: the position as a picture, one sentence, what comes next, and what it should feel like."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.session_view import SessionView
from sciatica_desktop.core.steps import ASKED, PRESSURE
from sciatica_desktop.ui.kit.controls import Fold
from sciatica_desktop.ui.kit.texts import seconds_text, within
from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.widgets import Button, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.position_picture import PositionPicture
from sciatica_desktop.ui.session.pressure_bar import PressureBar
from sciatica_desktop.ui.session.session_asks import FELT_KEYS, SessionAsks
from sciatica_desktop.ui.session.session_words import felt_word, phase_text

PICTURE = QSize(186, 146)


class Sentence(Text):
    """A text that keeps room for some lines, so that nothing below it moves when the words change."""

    def __init__(self, factor: float, lines: int) -> None:
        super().__init__("", factor)
        self._lines = lines

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._room()))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._room())

    def _room(self) -> int:
        metrics = QFontMetrics(self.font())
        return metrics.height() + (self._lines - 1) * metrics.lineSpacing()


def paused_words(routine: Routine) -> str:
    """Why it waits and how much is left, in words."""
    left = seconds_text(routine.shown_seconds)
    if routine.why is Why.SLEPT:
        text = QCoreApplication.translate(
            "SessionGuide", "The computer was asleep or busy, so the timer waited. %1 left of this step."
        )
    else:
        text = QCoreApplication.translate("SessionGuide", "Paused, with %1 left of this step.")
    return text.replace("%1", left)


def next_words(view: SessionView) -> str:
    """What comes next and how long it takes."""
    routine = view.routine
    step = routine.next_step
    if routine.over:
        return ""
    if step is None:
        return QCoreApplication.translate("SessionGuide", "This is the last step")
    if view.next_title:
        return QCoreApplication.translate("SessionGuide", "Next: %1").replace("%1", view.next_title)
    name = within(phase_text(step.phase, step.number, step.of))
    text = QCoreApplication.translate("SessionGuide", "Next: %1 (%2)")
    return text.replace("%1", name).replace("%2", seconds_text(step.seconds))


class SessionGuide(QWidget):
    """Shows one SessionView without its countdown."""

    def __init__(self, asks: SessionAsks) -> None:
        super().__init__()
        self.picture = PositionPicture()
        self.picture.setFixedSize(PICTURE)
        self.instruction, self.next = Sentence(1.15, 3), Text("", muted=True)
        self.pressure, self.scale_words = PressureBar(), Text("", 0.92, muted=True)
        self.answers = {
            felt: Button(felt_word(felt), key=str(number), wraps=True) for number, felt in enumerate(FELT_KEYS, 1)
        }
        self.details, self.signs = Fold(self.tr("Step by step")), Fold(self.tr("When to stop, and what to do"))
        self._stop_signs: tuple[str, ...] | None = None
        self._asks = asks
        self._without_picture = False
        self._lay_out()
        self.pressure.chosen.connect(asks.pain)
        for button in self.answers.values():
            button.clicked.connect(self._on_answer_clicked)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.instruction)
        words.addWidget(self.next)
        words.addStretch(1)
        row = self._row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self._answer_row = QWidget()
        flow = WrappingRows(self._answer_row, gap=6)
        for button in self.answers.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.scale_words)
        column.addWidget(self.pressure)
        column.addWidget(self._answer_row)
        column.addWidget(self.details)
        column.addWidget(self.signs)

    def fit(self, width: int) -> None:
        """Stand the words beside the picture, or below it where a long one in large letters has no room there (px)."""
        words = max(self.instruction.minimumSizeHint().width(), self.next.minimumSizeHint().width())
        below = not self.picture.isHidden() and PICTURE.width() + GAP + words > width
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def leave_out(self, *, picture: bool, coming: bool) -> None:
        """Whether it must do without the picture, and without what comes next."""
        if picture != self._without_picture:
            self._without_picture = picture
            self._show_picture()
        if self.next.isHidden() != coming:
            self.next.setVisible(not coming)

    def _show_picture(self) -> None:
        self.picture.setVisible(self.picture.picture is not None and not self._without_picture)

    def render_session(self, view: SessionView) -> None:
        """Show what to do; only what changed is drawn again."""
        routine = view.routine
        waits = routine.status is Status.PAUSED
        words = (view.paused_text or paused_words(routine)) if waits else view.instruction
        for text, shown in ((self.instruction, words), (self.next, next_words(view))):
            if text.text() != shown:
                text.setText(shown)
        if self.picture.picture is not view.picture:
            self.picture.render_picture(view.picture, view.cue)
            self._show_picture()
        asked = routine.step.phase in ASKED and not routine.over
        self._show_pressure(view, pressed=view.target is not None and not asked)
        if self._answer_row.isHidden() == asked:
            self._answer_row.setVisible(asked)
        self.details.show_texts(view.details)
        if view.stop_signs != self._stop_signs:
            self._stop_signs = view.stop_signs
            self.signs.show_texts(view.stop_signs)

    def _show_pressure(self, view: SessionView, *, pressed: bool) -> None:
        """The scale with its words."""
        routine = view.routine
        if view.target is not None:
            said = routine.curve[-1][1] if routine.curve and routine.step.phase in PRESSURE else None
            self.pressure.render_pressure(view.target, view.ceiling, said)
            words = self.tr("How strong the pressure feels, from 0 to 10. Stay between %1 and %2.")
            words = words.replace("%1", str(view.target[0])).replace("%2", str(view.target[1]))
            if self.scale_words.text() != words:
                self.scale_words.setText(words)
        for part in (self.scale_words, self.pressure):
            if part.isHidden() == pressed:
                part.setVisible(pressed)

    def _on_answer_clicked(self) -> None:
        felt: Felt = next(answer for answer, button in self.answers.items() if button is self.sender())
        self._asks.felt.emit(felt)
