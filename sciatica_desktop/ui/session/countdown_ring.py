"""The countdown: a ring that empties, large digits, the phase; readable from two metres. It has no timer of its own."""

from __future__ import annotations

from dataclasses import dataclass
from math import pi, sqrt

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.routine import CUE_S, Routine, Status
from sciatica_desktop.core.steps import PRESSURE
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.spoken import announce
from sciatica_desktop.ui.kit.texts import seconds_text, word
from sciatica_desktop.ui.kit.theme import scaled_font, scheme_of
from sciatica_desktop.ui.session.session_words import phase_text

TURN = 360 * 16
TOP = 90 * 16
"""Angles in sixteenths of a degree, as QPainter takes them."""

CAP = 0.727
"""Height of a figure as a share of the font's size."""

DIGITS = 0.35
"""Height of the digits as a share of the ring's diameter."""

FAR_DIGITS = 0.42
"""The same where the ring is to be read from across the room."""

ROOM, FAR_ROOM = 0.7, 0.76
"""Most width of the digits, as a share of the diameter."""

PRESSING, GROWTH = 0.062, 0.012
"""Width of the ring under pressure, and what each of the last seconds adds, as shares of the diameter."""

MIDDLE = (1 - PRESSING - GROWTH * CUE_S) / 2
"""Radius of the ring, to the middle of its width."""

LINE, CLEAR = 0.075, MIDDLE - PRESSING
"""Height of a line of words, and radius of the inner disc that they stay in, as shares of the diameter."""

LOW, FAR_LOW = 0.275, 0.27
"""How far below the middle the words stand, as a share of the diameter; far ones in fewer, larger letters."""

FLASH_S = 1.0
"""So long (s) the whole face is filled when a new step begins."""

MINUTE_FORM_S = 100
"""From this many seconds on, minutes and seconds are shown."""


@dataclass(frozen=True)
class Face:
    """All that is seen of a routine: repainted only when it differs from the one before; `arc` counts pixels."""

    digits: str = ""
    beside: str = ""
    word: str = ""
    state: str = ""
    arc: int = 0
    pressing: bool = False
    quiet: bool = False
    flash: bool = False
    last: int = 0
    over: Status | None = None


def digits_of(seconds: int) -> str:
    """Seconds as large digits: "42", and "4:05" from 100 s on."""
    return str(seconds) if seconds < MINUTE_FORM_S else f"{seconds // 60}:{seconds % 60:02}"


def minute_words(seconds: int) -> str:
    """What stands under a number of minutes: "min 05 s"."""
    text = QCoreApplication.translate("CountdownRing", "min %1 s")
    return text.replace("%1", f"{seconds % 60:02}")


def line_room(at: float) -> float:
    """How wide a line of words may be that is centred so far from the middle, both as shares of the diameter."""
    low = abs(at) + LINE / 2
    return min(0.5, 2 * sqrt(CLEAR * CLEAR - low * low))


class CountdownRing(QWidget):
    """Shows where a routine stands. What is left is coloured; pressure is a thick ring, rest a thin one."""

    def __init__(self, parent: QWidget | None = None, *, far: bool = False) -> None:
        """`far`: to be read from across the room, with larger digits and minutes alone where there are many."""
        super().__init__(parent)
        self._far = far
        self._routine: Routine | None = None
        self._face = Face()
        self.paints = 0
        """How often it was painted."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Countdown"))

    def sizeHint(self) -> QSize:
        return QSize(230, 230)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    @property
    def face(self) -> Face:
        return self._face

    def render_routine(self, routine: Routine) -> None:
        """Show where the routine stands now."""
        self._routine = routine
        face = self._face_of(routine)
        if face == self._face:
            return
        before, self._face = self._face, face
        if (face.word, face.state) == (before.word, before.state):
            self.update()
            return
        self.repaint()  # at once: a new step must not wait for what else there is to do
        self._say(routine, face)

    def _face_of(self, routine: Routine) -> Face:
        step, shown = routine.step, routine.shown_seconds
        running = routine.status is Status.RUNNING
        left = routine.remaining / step.seconds
        minutes = self._far and shown >= MINUTE_FORM_S
        return Face(
            digits=str(shown // 60) if minutes else digits_of(shown),
            beside=minute_words(shown) if minutes else "",
            word=word(routine.status) if routine.over else phase_text(step.phase, step.number, step.of),
            state="" if running or routine.over else word(routine.status),
            arc=round(left * pi * self._diameter()),
            pressing=step.phase in PRESSURE,
            quiet=not running,
            flash=running and routine.index > 0 and routine.spent < FLASH_S and step.seconds > CUE_S + FLASH_S,
            last=shown if running and 0 < shown <= CUE_S else 0,
            over=routine.status if routine.over else None,
        )

    def _say(self, routine: Routine, face: Face) -> None:
        """Tell a screen reader about a new phase or a pause; every second would be noise."""
        parts = [face.state, face.word, "" if routine.over else seconds_text(routine.shown_seconds)]
        text = listed(parts)
        self.setAccessibleDescription(text)
        if self.isVisible():
            announce(self, text)

    def _diameter(self) -> float:
        return max(1.0, min(self.width(), self.height()) - 4.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._routine is not None:
            self._face = self._face_of(self._routine)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        diameter = self._diameter()
        painter.translate(QRectF(self.rect()).center())
        scheme, face = scheme_of(self), self._face
        self._paint_ring(painter, scheme, face, diameter)
        ink = self._ink(scheme, face)
        if face.over is Status.FINISHED:
            self._paint_tick(painter, ink, diameter)
        else:
            self._paint_digits(painter, ink, face, diameter)
        beside = ink if face.flash else scheme.accent if face.pressing and not face.quiet else scheme.muted
        low = FAR_LOW if self._far else LOW
        self._paint_line(painter, face.beside or face.word, beside, diameter, low)
        if face.state:
            self._paint_line(painter, face.state, scheme.text, diameter, -low - 0.015)

    @staticmethod
    def _ink(scheme: Scheme, face: Face) -> str:
        """Colour of the digits."""
        if face.flash:
            return scheme.on_accent if face.pressing else scheme.card
        if face.over is Status.FINISHED or face.last:
            return scheme.accent
        return scheme.muted if face.quiet else scheme.text

    @staticmethod
    def _width(face: Face) -> float:
        """Width of the ring as a share of its diameter; it grows in each of the last seconds."""
        base = PRESSING if face.pressing else 0.034
        return base + GROWTH * (CUE_S + 1 - face.last if face.last else 0)

    def _paint_ring(self, painter: QPainter, scheme: Scheme, face: Face, diameter: float) -> None:
        middle = diameter * MIDDLE
        colour = QColor(scheme.accent if not face.quiet or face.over is Status.FINISHED else scheme.border_strong)
        if not face.pressing and not face.quiet:
            colour = QColor(scheme.border_strong if not face.last else scheme.accent)
        loud = scheme.accent if face.pressing else scheme.muted
        ground = QColor(loud if face.flash else scheme.accent_soft)
        if face.flash or (face.pressing and not face.quiet):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(QPointF(0, 0), diameter * CLEAR, diameter * CLEAR)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(scheme.ring_track), diameter * self._width(face)))
        painter.drawEllipse(QPointF(0, 0), middle, middle)
        whole = pi * diameter
        left = 1.0 if face.over is Status.FINISHED else min(1.0, face.arc / whole)
        if left > 0:
            painter.setPen(QPen(colour, diameter * self._width(face), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            box = QRectF(-middle, -middle, 2 * middle, 2 * middle)
            painter.drawArc(box, TOP, round(left * TURN))

    def _paint_digits(self, painter: QPainter, ink: str, face: Face, diameter: float) -> None:
        font = self._digit_font(face.digits, diameter)
        height = QFontMetricsF(font).tightBoundingRect("0").height()
        width = QFontMetricsF(font).horizontalAdvance(face.digits)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(QPointF(-width / 2, height / 2 - diameter * 0.03), face.digits)

    def _digit_font(self, digits: str, diameter: float) -> QFont:
        """As high as DIGITS says, or as wide as the ring allows; all figures equally wide, so that nothing jumps."""
        font = scaled_font(self, 1.0, bold=True)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 96)
        font.setPixelSize(max(1, round(diameter * (FAR_DIGITS if self._far else DIGITS) / CAP)))
        width = QFontMetricsF(font).horizontalAdvance(digits)
        room = diameter * (FAR_ROOM if self._far else ROOM)
        if width > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / width)))
        return font

    def _line_font(self, text: str, diameter: float, room: float) -> QFont:
        """The program's font enlarged with the ring, but never wider than the room (px)."""
        font = scaled_font(self, 1.15, bold=True)
        font.setPixelSize(max(round(diameter * LINE), QFontInfo(font).pixelSize()))
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > room:
            font.setPixelSize(max(1, int(font.pixelSize() * room / width)))
        return font

    def _paint_line(self, painter: QPainter, text: str, ink: str, diameter: float, at: float) -> None:
        """A line of words centred `at` this share of the diameter below the middle."""
        painter.setFont(self._line_font(text, diameter, diameter * line_room(at)))
        painter.setPen(QColor(ink))
        high = diameter * 0.16
        painter.drawText(
            QRectF(-diameter / 2, diameter * at - high / 2, diameter, high), Qt.AlignmentFlag.AlignCenter, text
        )

    @staticmethod
    def _paint_tick(painter: QPainter, ink: str, diameter: float) -> None:
        pen = QPen(QColor(ink), diameter * 0.06, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        unit = diameter * 0.16
        corners = [QPointF(-unit, -0.2 * unit), QPointF(-0.3 * unit, 0.5 * unit), QPointF(unit, -0.9 * unit)]
        painter.drawPolyline(QPolygonF(corners))
