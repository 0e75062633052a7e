"""Line icons from SVG files with `currentColor`, drawn sharp at any size in the colour asked for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

POINTING = frozenset({"back", "right", "play", "undo", "redo", "last", "learn", "list", "sound"})
"""Icons with a direction that is a direction of reading."""

_FOLDERS: list[Path] = []
"""The one that was last asked for."""


def use_folder(folder: str) -> None:
    """Take the icons from this folder; a missing icon is simply not drawn."""
    _FOLDERS[:] = [Path(folder)]
    _renderer.cache_clear()


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer | None:
    try:
        text = (_FOLDERS[0] / f"{name}.svg").read_bytes()
    except (IndexError, OSError):
        return None
    renderer = QSvgRenderer(QByteArray(text.replace(b"currentColor", colour.encode())))
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
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - with enums that the first window does without

    picture = QPixmap(QSize(size * 2, size * 2))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, name, QRectF(0, 0, size * 2, size * 2), QColor(colour).name())
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
