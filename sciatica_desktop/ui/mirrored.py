"""Painting in languages that are read from right to left: places are worked out as in English and mirrored at the end.

The body is never mirrored; it does not use this.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt


def in_reading_order(rect: QRectF, whole: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """A rectangle worked out from left to right, where it stands within `whole` in this direction."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(whole.left() + whole.right() - rect.right(), rect.top(), rect.width(), rect.height())
