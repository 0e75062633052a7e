"""Paints outlines: those of last time, and of the place under hand or focus."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.pain import Drawing, Stroke
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.shapes import Shapes, polygon
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import INTENSITY, Scheme

GHOST, GHOST_INK = (3.5, 2.5), 9
"""Dash and gap of the outline of another time, in widths of the line, and the intensity whose colour it has."""

ALMOST_NOTHING = 0.01
"""A dot is a line of this length (mm)."""


def focus_colours(scheme: Scheme) -> tuple[QColor, QColor]:
    """The dark and the light line of the ring of the keyboard's focus: one of them shows on any ground."""
    dark, _, light = sorted(map(QColor, (scheme.ground, scheme.card, scheme.focus)), key=QColor.lightness)
    return mixed(dark, "black", 0.3), light


class MarkPainter:
    """Paints with the painter in px; outlines are kept in mm and mapped by the camera."""

    def __init__(self, painter: QPainter, shapes: Shapes, camera: Camera, scheme: Scheme) -> None:
        self._painter, self._shapes, self._camera, self._scheme = painter, shapes, camera, scheme

    def _band(self, place: Place, colour: QColor, width: float) -> None:
        """A line round a place; its width in px."""
        self._painter.fillPath(self._shapes.ring(place, width / self._camera.scale), colour)

    def ghosts(self, ghosts: Drawing) -> None:
        """What was felt at another time: only a dashed outline."""
        path = QPainterPath()
        for mark in (*ghosts.marks, *ghosts.painted):
            path.addPath(self._shapes.soft(mark.place))
        for stroke in ghosts.strokes:
            if stroke.view is self._shapes.sheet.view and not stroke.erases:
                path.addPath(self._shapes.skin.intersected(outline_of(stroke)))
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        with self._in_mm():
            for colour, width, dashes in (
                (mixed(self._scheme.body.hover, INTENSITY[0], 0.2, 0.9), 3.0, ()),
                (QColor(INTENSITY[GHOST_INK]), 1.7, GHOST),
            ):
                pen = QPen(colour, width)
                pen.setCosmetic(True)
                if dashes:
                    pen.setDashPattern(list(dashes))
                painter.setPen(pen)
                painter.drawPath(path)

    def hover(self, place: Place) -> None:
        """The place under the pointer: lighter, with a crisp edge."""
        body = self._scheme.body
        with self._in_mm():
            self._painter.fillPath(self._shapes.soft(place), mixed(body.hover, body.hover, 0, 0.26))
            self._band(place, mixed(body.label, body.region_edge, 0.3, 0.55), 3.4)
            self._band(place, QColor(body.hover), 1.8)

    def focus(self, place: Place) -> None:
        """The ring of the keyboard's focus: light and dark lines, so that it shows on every ground."""
        dark, light = focus_colours(self._scheme)
        with self._in_mm():
            for colour, width in ((dark, 7.0), (light, 4.6), (dark, 2.2)):
                self._band(place, colour, width)

    @contextmanager
    def _in_mm(self) -> Iterator[None]:
        self._painter.save()
        self._painter.setTransform(self._camera.transform, True)
        yield
        self._painter.restore()


def outline_of(stroke: Stroke) -> QPainterPath:
    """The outline (mm) of what a stroke covers."""
    path = QPainterPath()
    path.addPolygon(polygon(stroke.points))
    if not stroke.points[1:]:
        path.lineTo(stroke.points[0][0] + ALMOST_NOTHING, stroke.points[0][1])
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * stroke.radius)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return stroker.createStroke(path).simplified()
