"""A running session: the countdown, what to do now, what comes next, and large controls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.session_view import SessionView
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH as BAR
from sciatica_desktop.ui.kit.scrolled import Scrolled
from sciatica_desktop.ui.kit.spoken import announce
from sciatica_desktop.ui.kit.theme import GAP, metrics_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.session.countdown_ring import CountdownRing
from sciatica_desktop.ui.session.session_asks import SessionAsks
from sciatica_desktop.ui.session.session_controls import Key, SessionControls
from sciatica_desktop.ui.session.session_guide import SessionGuide
from sciatica_desktop.ui.session.session_words import progress_text
from sciatica_desktop.ui.session.step_strip import StepStrip

SIDE = 16
"""Room (px) to the left and right of the panel."""

TITLE = 1.5
"""Size of the name of the spot."""

FEW_LINES, VERY_FEW_LINES = 26, 18
"""With room for no more lines of words than this the picture goes, and then what comes next."""

SMALL_RING, RING_SHARE = QSize(124, 124), 0.25
"""The countdown then may be this small, and takes no more than this share of the height."""

QWIDGETSIZE_MAX = 16_777_215
"""No limit, to Qt."""


class SessionPanel(QWidget):
    """Shows one SessionView; what the person wants is sent by `asks`. It holds no time of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks = SessionAsks(self)
        self.title, self.subtitle = Text("", TITLE, bold=True), Text("", muted=True)
        self.progress = Text("", 0.9, muted=True)
        self.ring, self.strip = CountdownRing(), StepStrip()
        self.guide = SessionGuide(self.asks)
        self.stop_text, self.above = Text("", ink="danger"), Text("", ink="danger", bold=True)
        self.controls = SessionControls(self.asks)
        self._make_buttons()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._area = Scrolled(self._picture())
        self._area.arranged.connect(self._fit_height)
        self._area.arranged.connect(self._fit_width)
        self._area.arranged.connect(self._see_ring)
        column.addWidget(self._area, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 8, SIDE, GAP)
        foot.setSpacing(8)
        foot.addWidget(self.stop_text)  # when to stop is never scrolled out of sight
        foot.addWidget(self.above)  # and what to do above the limit stands in its place
        foot.addWidget(self.controls)
        column.addLayout(foot)
        self.setAccessibleName(self.tr("Session"))

    def _make_buttons(self) -> None:
        self.leave = Key("", symbol="back")
        self.floor, self.mute = Key("", symbol="full"), Key("", symbol="sound")
        self.leave.setAccessibleName(self.tr("Leave the session"))
        self.leave.setToolTip(self.tr("Leave the session (Esc)"))
        self.floor.setAccessibleName(self.tr("Floor mode: fill the screen"))
        self.floor.setToolTip(self.tr("Floor mode: the countdown fills the screen, to be read from the floor (F11)"))
        for button, signal in (
            (self.leave, self.asks.leave),
            (self.floor, self.asks.floor),
            (self.mute, self.asks.mute),
        ):
            button.clicked.connect(signal)

    def _picture(self) -> QLayout:
        """All above the controls."""
        column = QVBoxLayout()
        column.setContentsMargins(margins(SIDE, GAP, SIDE - BAR, GAP))
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self.ring, 1)
        for part in (self.strip, self.guide):
            column.addWidget(part)
        return column

    def _head(self) -> QLayout:
        head = self._grid = QGridLayout()
        head.setSpacing(GAP)
        head.setColumnStretch(1, 1)
        for column, button in ((0, self.leave), (2, self.floor), (3, self.mute)):
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            head.addWidget(button, 0, column, Qt.AlignmentFlag.AlignTop)
        self._titles = QWidget()
        titles = QVBoxLayout(self._titles)
        titles.setContentsMargins(0, 0, 0, 0)
        titles.setSpacing(2)
        for part in (self.title, self.subtitle, self.progress):
            titles.addWidget(part)
        head.addWidget(self._titles, 0, 1)
        return head

    def _fit_height(self) -> None:
        """Where few lines have room, as in large letters, what to do now goes before names and pictures."""
        height = self._area.viewport().height()
        lines = height / metrics_of(1.0).lineSpacing()
        few = lines < FEW_LINES
        self.title.set_factor(1.0 if few else TITLE)
        self.ring.setMinimumSize(SMALL_RING if few else QSize(0, 0))
        self.ring.setMaximumHeight(max(round(RING_SHARE * height), SMALL_RING.height()) if few else QWIDGETSIZE_MAX)
        self.guide.leave_out(picture=few, coming=lines < VERY_FEW_LINES)
        for part in (self.subtitle, self.strip):
            if part.isHidden() != few:
                part.setVisible(not few)

    def _fit_width(self) -> None:
        """The titles between the buttons, or below them where a long word in large letters has no room there."""
        self.guide.fit(self.width() - 2 * SIDE)
        buttons = sum(button.sizeHint().width() + GAP for button in (self.leave, self.floor, self.mute))
        below = self._titles.minimumSizeHint().width() + buttons > self.width() - 2 * SIDE
        if below != (self._grid.itemAtPosition(1, 0) is not None):
            self._grid.removeWidget(self._titles)
            self._grid.addWidget(self._titles, *((1, 0, 1, 4) if below else (0, 1)))

    def render_session(self, view: SessionView) -> None:
        """Show the session as it stands now; only what changed is drawn again."""
        routine = self.asks.routine = view.routine
        self.ring.render_routine(routine)
        self.strip.render_routine(routine)
        self.guide.render_session(view)
        self.controls.render_routine(routine)
        if view.pain_text and view.pain_text != self.above.text():
            announce(self, view.pain_text)
        for text, words in (
            (self.title, view.title),
            (self.subtitle, view.subtitle),
            (self.progress, progress_text(routine)),
            (self.stop_text, view.stop_text),
            (self.above, view.pain_text),
        ):
            if text.text() != words:
                text.setText(words)
        for part, shown in (
            (self.stop_text, bool(view.stop_text) and not view.pain_text),
            (self.above, bool(view.pain_text)),
            (self.progress, len(routine.units) > 1),
        ):
            if part.isHidden() == shown:
                part.setVisible(shown)
        self._show_sound(muted=view.muted)

    def _show_sound(self, *, muted: bool) -> None:
        """What the button for the sound does now."""
        name = self.tr("Sound on (M)") if muted else self.tr("Mute (M)")
        if name != self.mute.accessibleName():
            self.mute.symbol = "mute" if muted else "sound"
            self.mute.setAccessibleName(name)
            self.mute.setToolTip(name)
            self.mute.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.asks.take_key(event):
            super().keyPressEvent(event)

    def _see_ring(self) -> None:
        """Where there is too little room for all, the ring is what is seen."""
        missing = self.ring.geometry().bottom() - self._area.viewport().height()
        self._area.verticalScrollBar().setValue(min(self.ring.y(), missing + GAP) if missing > 0 else 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controls.pause.setFocus(Qt.FocusReason.OtherFocusReason)
