"""Text in lines of a given width, laid out once and kept: for widgets that paint their own words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextLayout, QTextOption

from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT, direction_of, in_reading_order
from sciatica_desktop.ui.kit.theme import font_of, font_stamp

LEADING = 1.12
"""Height of a line, of the font's own."""


class Lines:
    """A text broken into lines; sizes in px."""

    def __init__(self, text: str, width: int, factor: float, bold: bool) -> None:
        self._layout = QTextLayout(text, font_of(factor, bold=bold))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if direction_of(text) is RIGHT_TO_LEFT:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._room = max(1, width)
        self.width = 0.0
        self.height = 0
        top = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._room)
            line.setPosition(QPointF(0, top))
            top += line.height() * LEADING
            self.width = max(self.width, line.naturalTextWidth())
        self._layout.endLayout()
        self.height = round(top)

    def draw_within(
        self, painter: QPainter, whole: QRectF, left: float, top: float, direction: Qt.LayoutDirection
    ) -> None:
        """Draw at a place worked out from left to right, mirrored within `whole` where that is the direction."""
        at = in_reading_order(QRectF(left, top, self._room, self.height), whole, direction)
        self._layout.draw(painter, at.topLeft())

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw in the painter's pen."""
        self._layout.draw(painter, QPointF(left, top))


def lines(text: str, width: int, factor: float = 1.0, *, bold: bool = False) -> Lines:
    """The text in lines of this width (px), in the program's font."""
    return _kept(text, width, factor, bold, font_stamp())


@lru_cache(maxsize=1024)
def _kept(text: str, width: int, factor: float, bold: bool, font: int) -> Lines:
    return Lines(text, width, factor, bold)
