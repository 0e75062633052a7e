"""A running session: the countdown, what to do now, what comes next, and large controls."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.cards import lowered
from sciatica_desktop.core.routine import Routine, Status, Why
from sciatica_desktop.core.session_view import SessionView
from sciatica_desktop.ui.countdown_ring import CountdownRing
from sciatica_desktop.ui.scroll import WIDTH as BAR
from sciatica_desktop.ui.scrolled import Scrolled
from sciatica_desktop.ui.session_words import phase_text
from sciatica_desktop.ui.step_strip import StepStrip
from sciatica_desktop.ui.texts import seconds_text
from sciatica_desktop.ui.theme import GAP
from sciatica_desktop.ui.widgets import Badge, Button, Card, Look, Text, Tone
from sciatica_desktop.ui.wrapping import WrappingRows

NO_BREAK = "\N{NO-BREAK SPACE}"
SIDE = 16
"""Room (px) to the left and right of the panel."""


class _Key(Button):
    """A control of the session. Space is left to the panel, where it always means pause; Enter presses the button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class _Sentence(Text):
    """A text that keeps room for two lines, so that nothing below it moves when the words change."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._two_lines()))

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._two_lines())

    def _two_lines(self) -> int:
        metrics = QFontMetrics(self.font())
        return metrics.height() + metrics.lineSpacing()


class SessionPanel(QWidget):
    """Shows one SessionView and asks for what the person wants; it holds no time of its own."""

    pause_requested = Signal()
    resume_requested = Signal()
    skip_requested = Signal()
    back_requested = Signal()
    restart_requested = Signal()
    too_much_requested = Signal()
    nerve_sign_requested = Signal()
    stop_requested = Signal()
    leave_requested = Signal()
    mute_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = Status.READY
        self.title, self.subtitle = Text("", 1.5, bold=True), Text("", muted=True)
        self.ring, self.strip = CountdownRing(), StepStrip()
        self.instruction, self.next = _Sentence("", 1.2), Text("", muted=True)
        self.stop_text, self.sound = Text(""), Text("", 0.9, muted=True)
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = Scrolled(self._picture())
        self._area.arranged.connect(self._see_ring)
        column.addWidget(self._area, 1)
        column.addLayout(self._controls())
        self._join()
        self.setAccessibleName(self.tr("Session"))

    def _make_buttons(self) -> None:
        self.leave = _Key("", symbol="back")
        self.back = _Key(self.tr("Back"))
        self.pause = _Key(self.tr("Start"), Look.PRIMARY, key=self.tr("Space"))
        self.skip = _Key(self.tr("Skip"))
        self.stop = _Key(self.tr("Stop"))
        self.too_much = _Key(self.tr("Too much"), Look.CAUTION, key="T")
        self.nerve_sign = _Key(self.tr("Numb or electric: stop"), Look.DANGER)
        self.mute = _Key(self.tr("Mute"), key="M")
        for button, name, tip in (
            (self.leave, self.tr("Leave the session"), self.tr("Leave the session (Esc)")),
            (self.back, self.tr("Step before"), self.tr("Step before (Left arrow). R starts this step again.")),
            (self.skip, self.tr("Next step"), self.tr("Next step (Right arrow)")),
            (self.stop, self.tr("Stop and keep what was done"), self.tr("Stop and keep what was done")),
            (self.too_much, self.tr("Too much pressure"), self.tr("End this press; later ones get shorter (T)")),
            (self.nerve_sign, self.tr("Numb or electric: stop"), self.tr("Stop now and note it")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)

    def _picture(self) -> QLayout:
        """All above the controls."""
        head = QHBoxLayout()
        head.setSpacing(GAP)
        self.leave.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self.title)
        titles.addWidget(self.subtitle)
        head.addLayout(titles, 1)
        for text in (self.instruction, self.next):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stop_card = Card()
        self.stop_card.setAccessibleName(self.tr("When to stop"))
        self.stop_card.box.addWidget(Badge(self.tr("When to stop"), Tone.DANGER))
        self.stop_card.box.addWidget(self.stop_text)
        low = QHBoxLayout()
        low.addWidget(self.sound, 1)
        low.addWidget(self.mute)
        column = QVBoxLayout()
        column.setContentsMargins(SIDE, GAP, SIDE - BAR, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self.ring, 1)
        column.addWidget(self.instruction)
        column.addWidget(self.next)
        column.addWidget(self.strip)
        column.addWidget(self.stop_card)
        column.addLayout(low)
        return column

    def _controls(self) -> QLayout:
        """The buttons, always in sight."""
        column = QVBoxLayout()
        column.setContentsMargins(SIDE, 8, SIDE, GAP)
        column.setSpacing(8)
        for group in ((self.back, self.pause, self.skip), (self.stop, self.too_much, self.nerve_sign)):
            row = WrappingRows()
            for button in group:
                row.addWidget(button)
            column.addLayout(row)
        return column

    def _join(self) -> None:
        for button, signal in (
            (self.leave, self.leave_requested),
            (self.back, self.back_requested),
            (self.skip, self.skip_requested),
            (self.stop, self.stop_requested),
            (self.too_much, self.too_much_requested),
            (self.nerve_sign, self.nerve_sign_requested),
            (self.mute, self.mute_requested),
        ):
            button.clicked.connect(signal)
        self.pause.clicked.connect(self._on_pause_clicked)
        self._keys: Mapping[int, SignalInstance] = {
            Qt.Key.Key_Left: self.back_requested,
            Qt.Key.Key_Right: self.skip_requested,
            Qt.Key.Key_R: self.restart_requested,
            Qt.Key.Key_M: self.mute_requested,
            Qt.Key.Key_T: self.too_much_requested,
            Qt.Key.Key_Escape: self.leave_requested,
        }

    def render_session(self, view: SessionView) -> None:
        """Show the session as it stands now; only what changed is drawn again."""
        routine = view.routine
        self._status = routine.status
        self.ring.render_routine(routine)
        self.strip.render_routine(routine)
        waits = routine.status is Status.PAUSED
        for text, words in (
            (self.title, view.title),
            (self.subtitle, view.subtitle),
            (self.instruction, (view.paused_text or self._paused_words(routine)) if waits else view.instruction),
            (self.next, self._next_words(routine)),
            (self.stop_text, view.stop_text),
            (self.sound, view.sound),
            (self.pause, self._pause_words(routine.status)),
            (self.mute, self.tr("Sound on") if view.muted else self.tr("Mute")),
        ):
            if text.text() != words:
                text.setText(words)
        if self.stop_card.isHidden() == bool(view.stop_text):
            self.stop_card.setVisible(bool(view.stop_text))
        self._allow(routine.over)

    def _allow(self, over: bool) -> None:
        for button in (self.back, self.pause, self.skip, self.stop, self.too_much, self.nerve_sign):
            if button.isEnabled() == over:
                button.setEnabled(not over)

    def _pause_words(self, status: Status) -> str:
        words = {Status.READY: self.tr("Start"), Status.PAUSED: self.tr("Go on")}
        return words.get(status, self.tr("Pause"))

    def _paused_words(self, routine: Routine) -> str:
        """Why it waits and how much is left, in words."""
        left = seconds_text(routine.shown_seconds).replace(" ", NO_BREAK)
        text = {
            Why.SLEPT: self.tr("The computer was asleep, so the timer waited. %1 left of this step."),
            Why.TOO_MUCH: self.tr("Let go and breathe out. %1 left of this step."),
        }.get(routine.why or Why.ASKED, self.tr("Paused, with %1 left of this step."))
        return text.replace("%1", left)

    def _next_words(self, routine: Routine) -> str:
        """What comes next and how long it takes."""
        step = routine.next_step
        if routine.over:
            return ""
        if step is None:
            return self.tr("This is the last step")
        name = lowered(phase_text(step.phase, step.number, step.of))
        return self.tr("Next: %1, %2").replace("%1", name).replace("%2", seconds_text(step.seconds))

    def _on_pause_clicked(self) -> None:
        (self.pause_requested if self._status is Status.RUNNING else self.resume_requested).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Space:
            if self.pause.isEnabled() and not event.isAutoRepeat():
                self._on_pause_clicked()
        elif event.key() in self._keys:
            self._keys[event.key()].emit()
        else:
            super().keyPressEvent(event)

    def _see_ring(self) -> None:
        """Where there is too little room for all, the ring is what is seen."""
        missing = self.ring.geometry().bottom() - self._area.viewport().height()
        self._area.verticalScrollBar().setValue(min(self.ring.y(), missing + GAP) if missing > 0 else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pause.setFocus(Qt.FocusReason.OtherFocusReason)
