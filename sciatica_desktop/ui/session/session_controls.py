"""The buttons of a session, always in sight: each sends what its key sends."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.widgets import Button, Look
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.session_asks import SessionAsks


class Key(Button):
    """A control of the session. Space is left to the session, where it always means pause; Enter presses the button."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if not event.isAutoRepeat():
                self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()


class SessionControls(QWidget):
    """Back, pause, skip; stop, too much, numb."""

    def __init__(self, asks: SessionAsks) -> None:
        super().__init__()
        self._asks = asks
        self.back = Key(self.tr("Back"))
        self.pause = Key(self.tr("Start"), Look.PRIMARY, key=self.tr("Space"))
        self.skip = Key(self.tr("Skip"))
        self.stop = Key(self.tr("Stop"))
        self.too_much = Key(self.tr("Too much"), Look.CAUTION, key="T")
        self.nerve_sign = Key(self.tr("Numb or electric: stop"), Look.DANGER, key="N", wraps=True)
        self.all = (self.back, self.pause, self.skip, self.stop, self.too_much, self.nerve_sign)
        for button, name, tip in (
            (self.back, self.tr("Step before"), self.tr("Step before (Left arrow). R starts this step again.")),
            (self.skip, self.tr("Next step"), self.tr("Next step (Right arrow). Page Down goes to the next part.")),
            (self.stop, self.tr("Stop and keep what was done"), self.tr("Stop and keep what was done")),
            (self.too_much, self.tr("Too much pressure"), self.tr("End this press; later ones get shorter (T)")),
            (self.nerve_sign, self.tr("Numb or electric: stop"), self.tr("Stop now and note it (N)")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(tip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for group in (self.all[:3], self.all[3:]):
            row = WrappingRows()
            for button in group:
                row.addWidget(button)
            column.addLayout(row)
        for button, signal in (
            (self.back, asks.back),
            (self.skip, asks.skip),
            (self.stop, asks.stop),
            (self.too_much, asks.too_much),
            (self.nerve_sign, asks.nerve_sign),
        ):
            button.clicked.connect(signal)
        self.pause.clicked.connect(asks.toggle)

    def render_routine(self, routine: Routine) -> None:
        """What can be done now."""
        words = {Status.READY: self.tr("Start"), Status.PAUSED: self.tr("Go on")}
        text = words.get(routine.status, self.tr("Pause"))
        if self.pause.text() != text:
            self.pause.setText(text)
        for button in self.all:
            if button.isEnabled() == routine.over:
                button.setEnabled(not routine.over)
