"""The names of what is seen closely, each once, in columns at the edges of the map, with a fine line to its thing.

No name lies on another, and lines to the same column do not cross where that can be helped. Lengths in px.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import combinations
from math import atan2
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from sciatica_desktop.ui.body.names import Name
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.mirrored import direction_of
from sciatica_desktop.ui.kit.theme import font_of

EDGE, APART = 12.0, 5.0
"""Of a column from the edge of the map, and between two names."""

PADDING = (7.0, 3.0)
FIELD_OPACITY = 0.86
WIDEST = 168.0
"""Longest line of a name at the normal font size."""

MOST = 11
"""No more names than this in a column, however high it is."""

TRIES = 8
"""So many orders of a column are tried."""

DOT = 2.4
"""Radius of the dot on a thing."""


class Placed(NamedTuple):
    """A name in its place."""

    name: Name
    box: QRectF

    @property
    def line(self) -> QLineF:
        """From the name to its thing."""
        return QLineF(
            self.box.left() if self.name.to_right else self.box.right(), self.box.center().y(), *self.name.at.toTuple()
        )


def placed(found: Sequence[Name], room: QRectF, covered: Sequence[QRectF]) -> list[Placed]:
    """The names in two columns at the edges of the map; where there are too many, the larger things have theirs."""
    result: list[Placed] = []
    for to_right in (False, True):
        chosen = [name for name in found if name.to_right is to_right][:MOST]
        wide = max((size_of(name).width() for name in chosen), default=0.0)
        strip = QRectF(room.right() - wide if to_right else room.left(), room.top(), wide, room.height())
        strip = _open(strip, covered)
        while chosen and sum(size_of(name).height() + APART for name in chosen) > strip.height() + APART:
            chosen.pop()
        result.extend(_uncrossed(chosen, strip, covered, to_right=to_right))
    return result


def _height(name: Name) -> float:
    return name.at.y()


def _uncrossed(chosen: Sequence[Name], strip: QRectF, covered: Sequence[QRectF], *, to_right: bool) -> Sequence[Placed]:
    """A column without lines that cross each other or something else: names are left out, the smallest thing first."""
    left = list(chosen)
    while True:
        column = _fewest_crossings(sorted(left, key=_height), strip, covered, to_right=to_right)
        crossing = [name for pair in _crossings(column) for name in pair]
        for each in column:
            boxes = (*covered, *(other.box for other in column if other is not each))
            crossing += [each.name for box in boxes if _meets(each.line, box)]
        if not crossing:
            return column
        left.remove(max(crossing, key=left.index))


def _fewest_crossings(
    chosen: Sequence[Name], strip: QRectF, covered: Sequence[QRectF], *, to_right: bool
) -> Sequence[Placed]:
    column = best = list(_column(chosen, strip, covered, to_right=to_right))
    fewest = len(_crossings(column))
    for _ in range(TRIES):
        if not fewest:
            break
        column = list(_column(_by_angle(column), strip, covered, to_right=to_right))
        crossings = len(_crossings(column))
        if len(column) == len(best) and crossings < fewest:
            best, fewest = column, crossings
    return best


def _by_angle(column: Sequence[Placed]) -> Sequence[Name]:
    """The names in another order: from each place the highest of all lines that are left, which no other can cross."""
    left, order = [name for name, _ in column], []
    for place in column:
        first = min(left, key=partial(_angle, place.line.p1()))
        left.remove(first)
        order.append(first)
    return order


def _angle(start: QPointF, name: Name) -> float:
    """How steeply the line from a start to the thing of a name goes down."""
    return atan2(name.at.y() - start.y(), abs(name.at.x() - start.x()))


def _crossings(column: Sequence[Placed]) -> list[tuple[Name, Name]]:
    """The names whose lines cross."""
    return [
        (one.name, other.name)
        for one, other in combinations(column, 2)
        if one.line.intersects(other.line)[0] is QLineF.IntersectionType.BoundedIntersection
    ]


def _meets(line: QLineF, box: QRectF) -> bool:
    """True if a line goes through a box."""
    if not QRectF(line.p1(), line.p2()).normalized().intersects(box):
        return False
    diagonals = QLineF(box.topLeft(), box.bottomRight()), QLineF(box.topRight(), box.bottomLeft())
    return any(line.intersects(one)[0] is QLineF.IntersectionType.BoundedIntersection for one in diagonals)


def _open(strip: QRectF, covered: Sequence[QRectF]) -> QRectF:
    """The strip between what stands in its upper and in its lower part: words above, buttons and legend below."""
    top, bottom, middle = strip.top(), strip.bottom(), strip.center().y()
    for box in covered:
        if box.left() < strip.right() and box.right() > strip.left():
            if box.bottom() < middle - strip.height() / 4:
                top = max(top, box.bottom() + APART)
            elif box.top() > middle:
                bottom = min(bottom, box.top() - APART)
    return QRectF(strip.left(), top, strip.width(), max(0.0, bottom - top))


def _column(chosen: Sequence[Name], strip: QRectF, covered: Sequence[QRectF], *, to_right: bool) -> Iterator[Placed]:
    """The names from top to bottom, each as near to its thing as the others let it; one without room is left out."""
    sizes = [size_of(name) for name in chosen]
    left_below = sum(size.height() + APART for size in sizes)
    top = strip.top()
    for name, size in zip(chosen, sizes, strict=True):
        lowest = strip.bottom() + APART - left_below
        left_below -= size.height() + APART
        y = max(top, min(lowest, name.at.y() - size.height() / 2))
        box = _clear(QRectF(QPointF(strip.right() - size.width() if to_right else strip.left(), y), size), covered)
        if box.bottom() <= strip.bottom() + 1:
            yield Placed(name, box)
            top = box.bottom() + APART


def _clear(box: QRectF, covered: Sequence[QRectF]) -> QRectF:
    """The box moved down until it lies on nothing."""
    while True:
        other = next((other for other in covered if box.intersects(other)), None)
        if other is None:
            return box
        box = QRectF(QPointF(box.left(), other.bottom() + APART), box.size())


def _fonts() -> tuple[QFont, QFont]:
    return font_of(0.9, bold=True), font_of(0.82)


def size_of(name: Name) -> QSizeF:
    """The room that a name takes."""
    return _layout(name.title, name.detail, *(font.toString() for font in _fonts()))[0]


FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)


@lru_cache(maxsize=512)
def _layout(title: str, detail: str, bold: str, plain: str) -> tuple[QSizeF, float]:
    """Size of the whole, and the height of the title in it."""
    sizes = []
    for text, description in ((title, bold), (detail, plain)):
        font = QFont()
        font.fromString(description)
        wide = WIDEST * max(1.0, font.pointSizeF() / 9)
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, wide, 1000), FLAGS, text)
        sizes.append(box.size() if text else QSizeF(0, 0))
    width = max(size.width() for size in sizes) + 2 * PADDING[0]
    return QSizeF(width, sum(size.height() for size in sizes) + 2 * PADDING[1]), sizes[0].height()


@lru_cache(maxsize=128)
def _picture(title: str, detail: str, bold: str, plain: str, inks: tuple[str, str, str], ratio: float) -> QPixmap:
    """A name on its soft field."""
    size, high = _layout(title, detail, bold, plain)
    picture = QPixmap((size * ratio).toSize())
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    text, muted, card = inks
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(card, card, 0, FIELD_OPACITY))
    painter.drawRoundedRect(QRectF(QPointF(), size), 7, 7)
    top = PADDING[1]
    for words, description, ink in ((title, bold, text), (detail, plain, muted)):
        font = QFont()
        font.fromString(description)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.setLayoutDirection(direction_of(words))
        painter.drawText(QRectF(PADDING[0], top, size.width() - PADDING[0], size.height()), FLAGS, words)
        top += high
    painter.end()
    return picture


def draw(painter: QPainter, written: Sequence[Placed], scheme: Scheme, ratio: float) -> None:
    """Lines and dots first, then the names over them."""
    for pen in (QPen(mixed(scheme.card, scheme.card, 0, 0.75), 2.6), QPen(QColor(scheme.text), 1.0)):
        painter.setPen(pen)
        painter.drawLines([each.line for each in written])
    painter.setPen(QPen(QColor(scheme.card), 1.0))
    painter.setBrush(QColor(scheme.text))
    bold, plain = (font.toString() for font in _fonts())
    for name, _ in written:
        painter.drawEllipse(name.at, DOT, DOT)
    for name, box in written:
        inks = scheme.text, scheme.muted, scheme.card
        painter.drawPixmap(box.topLeft(), _picture(name.title, name.detail, bold, plain, inks, ratio))
