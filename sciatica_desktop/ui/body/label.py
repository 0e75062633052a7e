"""Where the name of a thing on the map goes. Lengths in px."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF

from sciatica_desktop.core.shapes import Polygon, bounds

GAP = 22.0
"""Between a thing, or the body, and a name beside it."""

CLOSE = 12.0
"""Between a thing and a name above or below it."""

WORSE = 60.0
"""The next kind of place is taken rather than moving a name further than this."""

APART = 6.0
"""Between a name and what it keeps clear of."""


def levels(skin: Sequence[Polygon], at: QPointF, reach: float) -> tuple[QRectF, tuple[QRectF, ...]]:
    """The body as wide as it is within `reach` above and below a point (mm): the piece the point is on, and the others.

    A view of both profiles, or of both soles, shows a body in pieces.
    """
    top, bottom = at.y() - reach, at.y() + reach
    pieces = [QRectF(low, top, high - low, 2 * reach) for low, high in _spans(skin, top, bottom)]
    if not pieces:
        left, _, right, _ = bounds(skin)
        return QRectF(left, top, right - left, 2 * reach), ()
    own = min(pieces, key=lambda piece: max(piece.left() - at.x(), at.x() - piece.right()))
    return own, tuple(piece for piece in pieces if piece is not own)


def _spans(skin: Sequence[Polygon], top: float, bottom: float) -> Iterator[tuple[float, float]]:
    """How far each outline reaches sideways between two heights."""
    for outline in skin:
        there = [
            x
            for (x0, y0), (x1, y1) in pairwise((*outline, outline[0]))
            if min(y0, y1) <= bottom and max(y0, y1) >= top
            for x in (x0, x1)
        ]
        if there:
            yield min(there), max(there)


def label_box(
    size: QSizeF, thing: QRectF, body: QRectF, room: QRectF, covered: Sequence[QRectF], *, to_right: bool
) -> QRectF:
    """Beside the body where there is room, else beside the thing, else above or below it; clear of what is covered."""
    inside = [box for box in _places(size, thing, body, room, to_right) if room.contains(box)]
    tried = [
        (rank * WORSE + abs(shift), box.translated(0, shift))
        for rank, box in enumerate(inside)
        for shift in _shifts(box, covered)
    ]
    for _, box in sorted(tried, key=_cost):
        if room.contains(box) and not any(box.intersects(other) for other in (*covered, thing)):
            return box
    return inside[0] if inside else QRectF(room.topLeft(), size)


def _cost(entry: tuple[float, QRectF]) -> float:
    return entry[0]


def _places(size: QSizeF, thing: QRectF, body: QRectF, room: QRectF, to_right: bool) -> Iterator[QRectF]:
    y = min(max(thing.center().y() - size.height() / 2, room.top()), room.bottom() - size.height())
    right = [QPointF(edge + GAP, y) for edge in (body.right(), thing.right())]
    left = [QPointF(edge - GAP - size.width(), y) for edge in (body.left(), thing.left())]
    x = min(max(thing.center().x() - size.width() / 2, room.left()), room.right() - size.width())
    over = [QPointF(x, thing.top() - CLOSE - size.height()), QPointF(x, thing.bottom() + CLOSE)]
    other_side = [(left if to_right else right)[1]]
    middle = [QPointF(x, y)]
    for corner in (*(right if to_right else left), *over, *other_side, *middle):
        yield QRectF(corner, size)


def _shifts(box: QRectF, covered: Sequence[QRectF]) -> Iterator[float]:
    """How far down a box may move: not at all, or to just above or just below a covered one."""
    yield 0.0
    for other in covered:
        yield other.top() - APART - box.bottom()
        yield other.bottom() + APART - box.top()
