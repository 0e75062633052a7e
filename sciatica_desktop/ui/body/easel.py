"""Pictures of a part of the body: painted once in mm, kept, and put on the map again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from sciatica_desktop.ui.body.camera import Camera

MANY_PIXELS = 1_500_000
"""A larger picture is stretched the quick way: it is made sharp a moment later anyway."""

PREMULTIPLIED = QImage.Format.Format_ARGB32_Premultiplied


class Picture(NamedTuple):
    """A kept picture, the camera it was painted for, and where its upper left corner lies on the map (px)."""

    pixmap: QPixmap
    camera: Camera
    at: QPointF

    def draw(self, painter: QPainter, camera: Camera) -> None:
        """Put it on the map; moved and stretched if the camera is another one by now."""
        if camera.scale == self.camera.scale:
            self._put(painter, self.at + camera.to_px(0, 0) - self.camera.to_px(0, 0), camera.frame.ratio)
            return
        painter.save()
        small = self.pixmap.width() * self.pixmap.height() < MANY_PIXELS
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, small)
        painter.setTransform(self.camera.transform.inverted()[0] * camera.transform, True)
        self._put(painter, self.at, camera.frame.ratio)
        painter.restore()

    def _put(self, painter: QPainter, at: QPointF, ratio: float) -> None:
        """Put it down; a coarse one is spread over all pixels, which Qt does of its own only for ratios above 1."""
        if self.camera.frame.ratio == ratio:
            painter.drawPixmap(at, self.pixmap)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(at, QSizeF(self.pixmap.size()) / self.camera.frame.ratio)
        painter.drawPixmap(room, self.pixmap, QRectF(self.pixmap.rect()))

    def covers(self, camera: Camera) -> QRect:
        """The part of the map (px) that it covers for sure."""
        size = self.pixmap.deviceIndependentSize()
        box = QRectF(self.at, size)
        box = (self.camera.transform.inverted()[0] * camera.transform).mapRect(box)
        return box.toAlignedRect().adjusted(1, 1, -1, -1)


class Easel:
    """An empty picture of the part of an area (mm) that the camera sees, in the screen's own pixels."""

    def __init__(self, camera: Camera, area: QRectF, margin: float = 2.0, beyond: float = 0.0) -> None:
        """`margin` (px) is kept round the area; the picture ends `beyond` px outside of what the camera sees."""
        ratio = camera.frame.ratio
        self._camera, self._ratio = camera, ratio
        self._view = camera.transform * QTransform.fromScale(ratio, ratio)
        more = round(beyond * ratio)
        screen = QRect(QPoint(), (camera.frame.size * ratio).toSize()).adjusted(-more, -more, more, more)
        wanted = self._view.mapRect(area).adjusted(-margin * ratio, -margin * ratio, margin * ratio, margin * ratio)
        self._box = wanted.toAlignedRect().intersected(screen)
        self.image = empty(self._box.size())
        self.seen = self.view.inverted()[0].mapRect(QRectF(self.image.rect()))

    @property
    def view(self) -> QTransform:
        """From mm to the picture's pixels."""
        return self._view * QTransform.fromTranslate(-self._box.left(), -self._box.top())

    @property
    def ratio(self) -> float:
        """The picture's pixels for one of the map."""
        return self._ratio

    def painter(self) -> QPainter:
        """A painter in mm. The clip makes lines that run out of the picture ten times quicker."""
        painter = QPainter(self.image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(self.image.rect())
        painter.setTransform(self.view)
        return painter

    def picture(self) -> Picture:
        self.image.setDevicePixelRatio(self._ratio)
        pixmap = QPixmap.fromImage(self.image, Qt.ImageConversionFlag.NoOpaqueDetection)
        return Picture(pixmap, self._camera, QPointF(self._box.topLeft()) / self._ratio)


def empty(size: QSize) -> QImage:
    """A transparent image of at least one pixel."""
    image = QImage(size.expandedTo(QSize(1, 1)), PREMULTIPLIED)
    image.fill(Qt.GlobalColor.transparent)
    return image


T = TypeVar("T")


class Kept(Generic[T]):
    """The last value made, as long as it is asked for with an equal key."""

    def __init__(self) -> None:
        self._kept: tuple[object, T] | None = None

    @property
    def last(self) -> T | None:
        return self._kept[1] if self._kept else None

    def clear(self) -> None:
        self._kept = None

    def get(self, key: object, make: Callable[[], T]) -> T:
        if self._kept is None or self._kept[0] != key:
            self._kept = key, make()
        return self._kept[1]
