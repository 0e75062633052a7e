"""Painting in languages that are read from right to left: places are worked out as in English and mirrored at the end.

The body is never mirrored; it does not use this.
"""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QGuiApplication

RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction in which a text is read, by its first letter: an English name within Arabic stays as it is."""
    first = next((kind for kind in map(bidirectional, text) if kind in {"L", "R", "AL"}), "L")
    return LEFT_TO_RIGHT if first == "L" else RIGHT_TO_LEFT


def goes_both_ways(text: str) -> bool:
    """True if some of a text is read from left to right, and some the other way."""
    return {"L", "R"} <= {"R" if kind == "AL" else kind for kind in map(bidirectional, text)}


def in_reading_order(rect: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """A rectangle worked out from left to right, where it stands within `whole` in this direction."""
    if direction is not RIGHT_TO_LEFT:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())


def margins(before: int, above: int, behind: int, below: int) -> QMargins:
    """Room (px) round a layout; Qt mirrors layouts, but not their margins."""
    if QGuiApplication.layoutDirection() is RIGHT_TO_LEFT:
        return QMargins(behind, above, before, below)
    return QMargins(before, above, behind, below)
