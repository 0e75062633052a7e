"""Floor mode: the countdown fills the screen, to be read from the floor; any key or click pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.routine import Status
from sciatica_desktop.core.session_view import RatingView, SessionView
from sciatica_desktop.core.steps import BETWEEN
from sciatica_desktop.ui.kit.theme import font_of, scheme_of
from sciatica_desktop.ui.session.countdown_ring import CountdownRing
from sciatica_desktop.ui.session.position_picture import PositionPicture
from sciatica_desktop.ui.session.rating_panel import RatingPanel
from sciatica_desktop.ui.session.session_asks import SessionAsks
from sciatica_desktop.ui.session.session_guide import next_words, paused_words
from sciatica_desktop.ui.session.session_words import phase_text, progress_text

ONLY_WITH_OTHERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
"""Keys that mean nothing alone."""

MARGIN = 0.035
"""Room at the edges, of the window's height."""

RING = 0.68
"""Most width of the ring, of the window's."""

FACTORS = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)
"""The words are made so much smaller, one after the other, until they have room."""

LEAST = QSize(960, 640)
LEAST_PX = 14
RATING_WIDTH = 720


class FloorText(QLabel):
    """A text as high as a share of the window says."""

    def __init__(self, share: float, *, bold: bool = False, ink: str = "text") -> None:
        super().__init__()
        self._share, self._bold, self._ink = share, bold, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def fit(self, height: int) -> None:
        """Take the size for a window of this height (px)."""
        font: QFont = font_of(1.0, bold=self._bold)
        font.setPixelSize(max(LEAST_PX, round(height * self._share)))
        self.setFont(font)
        self._colour()

    def _colour(self) -> None:
        colours, wanted = self.palette(), QColor(getattr(scheme_of(self), self._ink))
        if colours.color(QPalette.ColorRole.WindowText) != wanted:
            colours.setColor(QPalette.ColorRole.WindowText, wanted)
            self.setPalette(colours)

    def changeEvent(self, event: QEvent) -> None:
        """The colours may change while it is on show: by the clock of the system."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def show_text(self, text: str) -> bool:
        """True if it is another text; none takes no room."""
        if text == self.text():
            return False
        self.setText(text)
        self.setVisible(bool(text))
        return True


class FloorWindow(QWidget):
    """Shows one SessionView on a whole screen, and after it the rating; what the person wants is sent by `asks`."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.asks = SessionAsks(self)
        self.ring = CountdownRing(far=True)
        self.picture = PositionPicture()
        self.phase = FloorText(0.075, bold=True)
        self.title = FloorText(0.032, ink="muted")
        self.instruction = FloorText(0.042)
        self.next = FloorText(0.034, ink="muted")
        self.pressure = FloorText(0.034, bold=True, ink="caution")
        self.hint = FloorText(0.022, ink="muted")
        self._texts = (self.phase, self.title, self.instruction, self.next, self.pressure, self.hint)
        self.rating = RatingPanel()
        self._session = QWidget()
        self._session_view: SessionView | None = None
        self._lay_out()
        self.setWindowTitle(self.tr("Floor mode"))
        self.setAccessibleName(self.tr("Floor mode"))
        self.setAutoFillBackground(True)
        self.setMinimumSize(LEAST)
        self.hint.show_text(
            self.tr("Any key or a click pauses. Left and Right: step. T: too much. N: numb, stop. Esc: smaller.")
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        for part in (self.title, self.phase, self.instruction):
            words.addWidget(part)
        words.addWidget(self.picture, 1)
        for part in (self.next, self.pressure, self.hint):
            words.addWidget(part)
        row = self._row = QHBoxLayout(self._session)
        row.addWidget(self.ring)
        row.addLayout(words, 1)
        self._words = words
        frame = QWidget()
        middle = QHBoxLayout(frame)
        middle.addStretch(1)
        middle.addWidget(self.rating, 4)
        middle.addStretch(1)
        self.rating.setMaximumWidth(RATING_WIDTH)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._session)
        self._pages.addWidget(frame)

    def open_on(self, screen: QScreen) -> None:
        """Fill a screen and take the keyboard."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        self._take_focus()

    @property
    def rates(self) -> bool:
        """True while it asks for the rating."""
        return self._pages.currentIndex() == 1

    def _take_focus(self) -> None:
        (self.rating.scale if self.rates else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def render_session(self, view: SessionView) -> None:
        """Show the session as it stands now; while the window is away, when it comes."""
        self.asks.routine = view.routine
        self._pages.setCurrentIndex(0)
        self._session_view = view
        if self.isVisible():
            self._show_session(view)

    def _show_session(self, view: SessionView) -> None:
        routine = view.routine
        self.ring.render_routine(routine)
        waits = routine.status is Status.PAUSED
        step = routine.step
        many = len(routine.units) > 1
        shown = (
            (self.title, f"{view.title} · {progress_text(routine)}" if many else view.title),
            (self.phase, phase_text(step.phase, step.number, step.of)),
            (self.instruction, (view.paused_text or paused_words(routine)) if waits else view.instruction),
            (self.next, next_words(view)),
            (self.pressure, self._pressure_words(view)),
        )
        if any([part.show_text(text) for part, text in shown]):
            self._fit_words()
        if self.picture.picture is not view.picture:
            self.picture.render_picture(view.picture, view.cue)

    def _pressure_words(self, view: SessionView) -> str:
        """What to do about too strong a pain; after the press, how often it was too much, if that was said."""
        times = view.routine.strong[view.routine.step.unit]
        if view.pain_text and not (times and view.routine.step.phase in BETWEEN):
            return view.pain_text
        if times:
            return self.tr("Noted: too much, %n time(s). Softer from now on.", "", times)
        return ""

    def render_rating(self, view: RatingView) -> None:
        """Ask how the pain is now."""
        self.rating.render_rating(view)
        self._pages.setCurrentIndex(1)
        if self.isVisible():
            self._take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        if self._session_view is not None:
            self._show_session(self._session_view)
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        edge = round(self.height() * MARGIN)
        self._row.setContentsMargins(edge, edge, edge, edge)
        self._row.setSpacing(edge)
        self._words.setSpacing(edge // 2)
        self.ring.setFixedWidth(round(min(self.height() - 2 * edge, RING * self.width())))
        self._fit_words()

    def _fit_words(self) -> None:
        """As large as the window is, or as much smaller as long words need for the picture to stay."""
        edge = self._row.spacing()
        width = self.width() - self.ring.width() - 3 * edge
        room = (
            self.height()
            - 2 * edge
            - self._words.spacing() * len(self._texts)
            - self.picture.minimumSizeHint().height()
        )
        for factor in FACTORS:
            for text in self._texts:
                text.fit(round(self.height() * factor))
            if sum(text.heightForWidth(width) for text in self._texts if text.text()) <= room:
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the session; Esc and F11 make it small again; any other key pauses, or goes on."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            self.left.emit()
        elif self.rates:
            super().keyPressEvent(event)
        elif not self.asks.take_key(event) and event.key() not in ONLY_WITH_OTHERS and not event.isAutoRepeat():
            self.asks.toggle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.rates:
            self.asks.toggle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the window manager: the session goes on in the window behind."""
        super().closeEvent(event)
        self.left.emit()
