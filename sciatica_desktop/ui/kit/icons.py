"""Line icons from SVG files with `currentColor`, drawn sharp at any size in the colour asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QDir, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

PREFIX = "icons"
POINTING = frozenset({"back", "right", "play", "undo", "redo", "last", "learn", "list", "sound"})
"""Icons with a direction that is a direction of reading."""


def use_folder(folder: str) -> None:
    """Take the icons from this folder; a missing icon is simply not drawn."""
    QDir.setSearchPaths(PREFIX, [folder])
    _renderer.cache_clear()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer | None:
    file = QFile(f"{PREFIX}:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    text = bytes(file.readAll().data()).replace(b"currentColor", colour.encode())
    file.close()
    renderer = QSvgRenderer(QByteArray(text))
    return renderer if renderer.isValid() else None


def draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw an icon into a square; one that points somewhere points the other way where one reads from right to left."""
    renderer = _renderer(name, colour)
    if renderer is None:
        return
    painter.save()
    if name in POINTING and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * rect.center().x(), 0)
        painter.scale(-1, 1)
    renderer.render(painter, rect)
    painter.restore()


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """An icon for a menu or a dialog, `size` px."""
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, name, QRectF(0, 0, size * 2, size * 2), QColor(colour).name())
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
