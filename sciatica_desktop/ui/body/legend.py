"""What the signs on the map mean: one line for each that is to be seen now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import Sheet
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.ui.body.areas import TINT
from sciatica_desktop.ui.body.keep_off import swatch_brush
from sciatica_desktop.ui.body.scene import Scene
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.body.zones import OFTEN, SOMETIMES, edge, stipple
from sciatica_desktop.ui.kit.colours import (
    DANGER_INK,
    ESSENTIAL,
    HOTSPOT,
    HOTSPOT_RING,
    INTENSITY,
    SKIN_AREAS,
    SPILLOVER,
    Scheme,
)
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of

EDGE, GAP = 12, 10
"""Room (px) inside the box, and between a sign and its words."""

SWATCH = QSize(26, 16)
LEAST_ROW = 22

DISC, NUMBER = 7.5, 11
"""Radius of a numbered disc, and the height of its number (px)."""

USUAL = 5
"""The strength that the sign of a mark shows."""

SIZE = 0.95
"""Of the words, in the program's font."""


class Sign(Enum):
    """Something on the map that wants to be explained."""

    OFTEN = auto()
    SOMETIMES = auto()
    SPOTS = auto()
    MARKS = auto()
    GHOSTS = auto()
    KEEP_OFF = auto()
    NERVE = auto()
    LIFTED = auto()
    AREAS = auto()


TEXTS: Mapping[Sign, object] = {
    Sign.OFTEN: QT_TRANSLATE_NOOP("Legend", "Often felt here"),
    Sign.SOMETIMES: QT_TRANSLATE_NOOP("Legend", "Sometimes"),
    Sign.SPOTS: QT_TRANSLATE_NOOP("Legend", "Spots worth checking"),
    Sign.MARKS: QT_TRANSLATE_NOOP("Legend", "Your pain, 0 to 10"),
    Sign.GHOSTS: QT_TRANSLATE_NOOP("Legend", "Last time"),
    Sign.KEEP_OFF: QT_TRANSLATE_NOOP("Legend", "Do not press here"),
    Sign.NERVE: QT_TRANSLATE_NOOP("Legend", "Nerve"),
    Sign.LIFTED: QT_TRANSLATE_NOOP("Legend", "Muscle lifted away"),
    Sign.AREAS: QT_TRANSLATE_NOOP("Legend", "Skin of the nerve roots"),
}


def signs(scene: Scene, sheet: Sheet) -> Iterator[Sign]:
    """What is to be seen in the view of a sheet."""
    zones = scene.referral.spot.drawn if scene.referral is not None else None
    there = {
        Sign.OFTEN: zones is not None and bool(zones.essential.get(sheet.view)),
        Sign.SOMETIMES: zones is not None and bool(zones.spillover.get(sheet.view)),
        Sign.SPOTS: bool(scene.hotspots),
        Sign.MARKS: _shows(sheet, scene.drawing),
        Sign.GHOSTS: _shows(sheet, scene.ghosts),
        Sign.KEEP_OFF: bool(scene.keep_off.get(sheet.view)),
        Sign.NERVE: Layer.NERVE in scene.layers,
        Sign.LIFTED: {Layer.DEEP, Layer.MUSCLES} <= scene.layers,
        Sign.AREAS: Layer.SKIN_AREAS in scene.layers and bool(sheet.skin_areas),
    }
    yield from (sign for sign, seen in there.items() if seen)


def _shows(sheet: Sheet, drawing: Drawing) -> bool:
    """True if anything of a drawing is to be seen in the view of a sheet."""
    return any(mark.place in sheet.places for mark in drawing.felt) or any(
        stroke.view is sheet.view for stroke in drawing.strokes
    )


class Legend(QWidget):
    """A small box; a click folds it, and does not reach the body below."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs: tuple[Sign, ...] = ()
        self.setAccessibleName(self.tr("Legend"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_signs(self, found: Sequence[Sign]) -> bool:
        """Explain these; False if they are explained already."""
        if tuple(found) == self._signs:
            return False
        self._signs = tuple(found)
        self.setAccessibleDescription("\n".join(map(self._text, self._signs)))
        self.updateGeometry()
        self.update()
        return True

    @staticmethod
    def _text(sign: Sign) -> str:
        return QCoreApplication.translate("Legend", str(TEXTS[sign]))

    @staticmethod
    def _step() -> int:
        """Height (px) of a line."""
        return max(LEAST_ROW, metrics_of(SIZE).height() + 6)

    def sizeHint(self) -> QSize:
        widest = max((metrics_of(SIZE).horizontalAdvance(self._text(sign)) for sign in self._signs), default=0)
        return QSize(2 * EDGE + SWATCH.width() + GAP + widest + 4, self._step() * len(self._signs) + 14)

    @property
    def is_empty(self) -> bool:
        return not self._signs

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # Qt would take that of the program
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.border), 1.0))
        painter.setBrush(mixed(scheme.card, scheme.card, 0, 0.94))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setFont(font_of(SIZE))
        step = self._step()
        for row, sign in enumerate(self._signs):
            middle = 7 + (row + 0.5) * step
            box = QRectF(EDGE, middle - SWATCH.height() / 2, SWATCH.width(), SWATCH.height())
            painter.save()
            _PAINTERS[sign](painter, box, scheme, self.devicePixelRatioF())
            painter.restore()
            painter.setPen(QColor(scheme.text))
            words = QRectF(box.right() + GAP, middle - step / 2, self.width(), step)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._text(sign))


Swatch = Callable[[QPainter, QRectF, Scheme, float], None]


def _often(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    painter.setPen(edge(1.2))
    painter.setBrush(mixed(scheme.body.skin, ESSENTIAL, OFTEN))
    painter.drawRoundedRect(box, 5, 5)


def _sometimes(painter: QPainter, box: QRectF, scheme: Scheme, ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(scheme.body.skin, SPILLOVER, SOMETIMES))
    painter.drawRoundedRect(box, 5, 5)
    dots = QBrush(stipple(ratio))
    dots.setTransform(QTransform.fromScale(1 / ratio, 1 / ratio))
    painter.setBrush(dots)
    painter.drawRoundedRect(box, 5, 5)


def _spots(painter: QPainter, box: QRectF, _scheme: Scheme, _ratio: float) -> None:
    """The first of them, with its number."""
    painter.setPen(QPen(QColor(HOTSPOT_RING), 1.6))
    painter.setBrush(QColor(HOTSPOT))
    painter.drawEllipse(box.center(), DISC, DISC)
    _number(painter, box, 1, HOTSPOT_RING)


def _number(painter: QPainter, box: QRectF, number: int, ink: str) -> None:
    font = font_of(1.0, bold=True)
    font.setPixelSize(NUMBER)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))


def _marks(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    """From weak to strong, with a number as marks have it."""
    shades = QLinearGradient(box.topLeft(), box.topRight())
    shades.setColorAt(0, mixed(scheme.body.skin, INTENSITY[1], 0.8))
    shades.setColorAt(1, QColor(INTENSITY[9]))
    painter.setPen(QPen(QColor(INTENSITY[8]), 1.2))
    painter.setBrush(shades)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(HOTSPOT_RING))
    painter.drawEllipse(box.center(), DISC - 1, DISC - 1)
    _number(painter, box, USUAL, INTENSITY[10])


def _ghosts(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(scheme.body.skin))
    painter.drawRoundedRect(box, 5, 5)
    pen = QPen(QColor(INTENSITY[7]), 1.7)
    pen.setDashPattern([3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


def _keep_off(painter: QPainter, box: QRectF, scheme: Scheme, ratio: float) -> None:
    painter.setPen(QPen(QColor(DANGER_INK), 1.2))
    for brush in (QBrush(QColor(scheme.body.skin)), swatch_brush(ratio)):
        painter.setBrush(brush)
        painter.drawRoundedRect(box, 5, 5)


def _nerve(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    line = QLineF(QPointF(box.left() + 2, box.bottom() - 4), QPointF(box.right() - 2, box.top() + 4))
    for colour, width in ((scheme.body.nerve_edge, 6.0), (scheme.body.nerve, 3.6)):
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(line)


def _lifted(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(scheme.body.skin, scheme.body.muscle_deep, 0.3))
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(QPen(QColor(scheme.body.muscle_edge), 1.2))
    painter.setBrush(mixed(scheme.body.muscle, scheme.body.muscle, 0, 0.15))
    painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)


def _areas(painter: QPainter, box: QRectF, scheme: Scheme, _ratio: float) -> None:
    """A stripe in the colour of each."""
    whole = QPainterPath()
    whole.addRoundedRect(box, 5, 5)
    painter.setClipPath(whole)
    wide = box.width() / len(SKIN_AREAS)
    for number, colour in enumerate(SKIN_AREAS.values()):
        stripe = QRectF(box.left() + number * wide, box.top(), wide, box.height())
        painter.fillRect(stripe, mixed(scheme.body.skin, colour, TINT))
        painter.fillRect(QRectF(stripe.left(), stripe.bottom() - 2, wide, 2), QColor(colour))


_PAINTERS: Mapping[Sign, Swatch] = {
    Sign.OFTEN: _often,
    Sign.SOMETIMES: _sometimes,
    Sign.SPOTS: _spots,
    Sign.MARKS: _marks,
    Sign.GHOSTS: _ghosts,
    Sign.KEEP_OFF: _keep_off,
    Sign.NERVE: _nerve,
    Sign.LIFTED: _lifted,
    Sign.AREAS: _areas,
}
