"""The skin areas of the nerve roots over the body: a soft tint, a line round it, and the root's letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from sciatica_desktop.core.shapes import Point, Polygon, bounds, mirrored
from sciatica_desktop.ui.body.shapes import path_of
from sciatica_desktop.ui.body.tissues import line, mixed
from sciatica_desktop.ui.kit.colours import SKIN_AREAS, Scheme
from sciatica_desktop.ui.kit.theme import font_of

TINT = 0.38
LONG = 260.0
"""An area higher than this (mm) has its letters twice."""

SHARES = ((0.5,), (0.24, 0.76))
"""How far down an area its letters stand, in a short and in a long one."""

NUDGES = (0.0, -0.07, 0.07, -0.14, 0.14)
"""Where else they may stand, where others are in the way."""

PAD = 3.0
"""Round the letters (px)."""


def letter_places(polygon: Polygon) -> Iterator[tuple[Point, ...]]:
    """For each time that an area's letters are written, where they may stand: in the middle of its width (mm)."""
    _, top, _, bottom = bounds([polygon])
    for share in SHARES[bottom - top > LONG]:
        heights = (top + (bottom - top) * (share + nudge) for nudge in NUDGES)
        yield tuple((sum(_widest(_crossings(polygon, y))) / 2, y) for y in heights)


def _crossings(polygon: Polygon, y: float) -> list[float]:
    """Where (x, in order) the outline crosses a height."""
    closed = (*polygon, polygon[0])
    return sorted(
        x0 + (y - y0) * (x1 - x0) / (y1 - y0) for (x0, y0), (x1, y1) in pairwise(closed) if (y0 > y) != (y1 > y)
    )


def _widest(crossings: Sequence[float]) -> tuple[float, float]:
    spans = list(zip(crossings[::2], crossings[1::2], strict=True))
    return max(spans, key=_width)


def _width(span: tuple[float, float]) -> float:
    return span[1] - span[0]


class AreaPainter:
    """Paints the areas of a sheet on both sides, the painter being in mm; `ratio` is the screen's pixels for one px."""

    def __init__(self, painter: QPainter, ratio: float, scheme: Scheme) -> None:
        self._painter, self._ratio, self._scheme = painter, ratio, scheme
        self._taken: list[QRectF] = []

    def all(self, areas: Mapping[str, tuple[Polygon, ...]]) -> None:
        """Every area, then the letters over all of them."""
        both = [
            (root, shape)
            for root, right in areas.items()
            for polygon in right
            for shape in (polygon, mirrored(polygon))
        ]
        for root, polygon in both:
            colour = QColor(SKIN_AREAS.get(root, self._scheme.muted))
            self._painter.setPen(line(mixed(colour, colour, 0, 0.9), 1.3 * self._ratio))
            self._painter.setBrush(mixed(colour, colour, 0, TINT))
            self._painter.drawPath(path_of([polygon]))
        for root, polygon in both:
            for places in letter_places(polygon):
                self._letters(root, places)

    def _letters(self, root: str, places: Sequence[Point]) -> None:
        """The root's name on a small field, as large on every zoom; left out where all places are taken."""
        font = font_of(0.85, bold=True)
        metrics = QFontMetricsF(font)
        field = QRectF(0, 0, metrics.horizontalAdvance(root) + 4 * PAD, metrics.height() + PAD)
        for at in places:
            field.moveCenter(self._painter.transform().map(QPointF(*at)) / self._ratio)
            if not any(field.intersects(other) for other in self._taken):
                self._taken.append(QRectF(field))
                self._write(root, font, field)
                return

    def _write(self, root: str, font: QFont, field: QRectF) -> None:
        painter = self._painter
        painter.save()
        painter.resetTransform()
        painter.scale(self._ratio, self._ratio)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._scheme.panel))
        painter.drawRoundedRect(field, field.height() / 2, field.height() / 2)
        painter.setFont(font)
        painter.setPen(QColor(self._scheme.text))
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, root)
        painter.restore()
