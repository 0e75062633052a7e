"""The camera of the body map: from millimetres to pixels, by zoom and pan. Zoom 1 is the whole body in its place."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

LEAST, MOST = 0.5, 8.0
ALMOST = 0.01
"""Zooms that differ by less are the same."""

STEPS = (0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Where the zoom buttons and keys stop."""

BUTTONS = 66.0
"""Room (px) that the buttons at the edge take; the whole body stays out of it."""

FIRST_STEP = 0.365
"""How far down the body the first step from the whole of it looks: hip and thigh."""


class Frame(NamedTuple):
    """The place of the body: size and inner margins (px), what is to be seen (mm), and the screen's pixel ratio."""

    size: QSizeF
    subject: QRectF
    top: float = 16.0
    bottom: float = 16.0
    ratio: float = 1.0
    first_x: float = 0.0
    """Where the first zoom step looks, sideways (mm)."""

    @property
    def fit(self) -> float:
        """Scale (px per mm) at zoom 1: by height, or by width where the place is too narrow."""
        height = max(40.0, self.size.height() - self.top - self.bottom)
        width = max(40.0, self.size.width() - 2 * BUTTONS)
        return min(height / self.subject.height(), width / self.subject.width())

    @property
    def middle(self) -> QPointF:
        """The middle (px) of what the margins leave."""
        return QPointF(self.size.width() / 2, (self.top + self.size.height() - self.bottom) / 2)


@dataclass(frozen=True)
class Camera:
    """Where the map looks: zoom (1 = fit) and the point of the body (mm) in the middle of the place."""

    frame: Frame
    zoom: float = 1.0
    centre: QPointF = field(default_factory=QPointF)

    @staticmethod
    def fitted(frame: Frame) -> Camera:
        return Camera(frame, 1.0, frame.subject.center())

    @cached_property
    def scale(self) -> float:
        """Pixels per millimetre."""
        return self.frame.fit * self.zoom

    @cached_property
    def transform(self) -> QTransform:
        """From mm to px; the shift is in whole device pixels, so that nothing blurs when it moves."""
        scale, ratio = self.scale, self.frame.ratio
        shift = self.frame.middle - self.centre * scale
        return QTransform(scale, 0, 0, scale, round(shift.x() * ratio) / ratio, round(shift.y() * ratio) / ratio)

    @cached_property
    def coarse(self) -> Camera:
        """The same look in half as many pixels each way."""
        return Camera(self.frame._replace(ratio=self.frame.ratio / 2), self.zoom, self.centre)

    def to_px(self, x: float, y: float) -> QPointF:
        return self.transform.map(QPointF(x, y))

    def to_mm(self, at: QPointF) -> QPointF:
        return self.transform.inverted()[0].map(at)

    @cached_property
    def seen(self) -> QRectF:
        """The part of the body's plane (mm) that the place shows."""
        return self.transform.inverted()[0].mapRect(QRectF(QPointF(), self.frame.size))

    def in_frame(self, frame: Frame) -> Camera:
        """The same look in another place."""
        return Camera.fitted(frame) if self.zoom == 1.0 else Camera(frame, self.zoom, self.centre)._held()

    def zoomed(self, factor: float, at: QPointF) -> Camera:
        """Zoomed so that what lies under a point (px) stays under it."""
        zoom = min(MOST, max(LEAST, self.zoom * factor))
        if abs(zoom - 1.0) < ALMOST:
            return Camera.fitted(self.frame)
        under = self.to_mm(at)
        scale = self.frame.fit * zoom
        return Camera(self.frame, zoom, under - (at - self.frame.middle) / scale)._held()

    def stepped(self, direction: int) -> Camera:
        """One zoom step in (1) or out (-1); the first step in looks at hip and thigh, the way back at all."""
        if direction > 0:
            zoom = next((step for step in STEPS if step > self.zoom * 1.02), MOST)
        else:
            zoom = next((step for step in reversed(STEPS) if step < self.zoom / 1.02), LEAST)
        if zoom <= 1.0:
            return Camera(self.frame, zoom, self.frame.subject.center())
        subject = self.frame.subject
        first = QPointF(self.frame.first_x, subject.top() + FIRST_STEP * subject.height())
        return Camera(self.frame, zoom, first if self.zoom <= 1.0 else self.centre)._held()

    def panned(self, by: QPointF) -> Camera:
        """Moved by a distance in px."""
        return Camera(self.frame, self.zoom, self.centre - by / self.scale)._held()

    def showing(self, area: QRectF, margin: float = 40.0) -> Camera:
        """Moved as little as needed to show an area (mm) with a margin (px) round it."""
        room = margin / self.scale
        wanted, seen = area.adjusted(-room, -room, room, room), self.seen
        if seen.contains(wanted):
            return self
        dx = _into(wanted.left(), wanted.right(), seen.left(), seen.right())
        dy = _into(wanted.top(), wanted.bottom(), seen.top(), seen.bottom())
        return Camera(self.frame, self.zoom, self.centre + QPointF(dx, dy))._held()

    def _held(self) -> Camera:
        """Held over the body: the middle of the place never leaves it."""
        subject = self.frame.subject
        x = min(subject.right(), max(subject.left(), self.centre.x()))
        y = min(subject.bottom(), max(subject.top(), self.centre.y()))
        return Camera(self.frame, self.zoom, QPointF(x, y))


def _into(low: float, high: float, least: float, most: float) -> float:
    """How far to move a window (least to most) so that it holds a piece (low to high), or the piece's middle."""
    if high - low > most - least:
        return (low + high) / 2 - (least + most) / 2
    return min(0.0, low - least) + max(0.0, high - most)
