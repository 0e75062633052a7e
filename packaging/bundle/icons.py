"""Draws the program's icon in all sizes from assets/app_icon.svg: python -m bundle.icons FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parents[2]
DRAWING = ROOT / "assets/app_icon.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
"""px; those that desktops ask for."""

OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
OF_MAC = (16, 32, 64, 128, 256, 512, 1024)


def draw(size: int, to: Path) -> None:
    """Write the icon as PNG, `size` px wide and high, each drawn from the curves and not from a larger one."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    if not picture.save(str(to)):
        raise OSError(f"{to} cannot be written")


def draw_all(folder: Path) -> None:
    """Write `<size>.png` for every size, `app.ico` (Windows) and `app.icns` (macOS) into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        draw(size, folder / f"{size}.png")
    for name, sizes in (("app.ico", OF_WINDOWS), ("app.icns", OF_MAC)):
        pictures = [Image.open(folder / f"{size}.png") for size in sizes]
        pictures[-1].save(folder / name, append_images=pictures[:-1], sizes=[picture.size for picture in pictures])


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]))
