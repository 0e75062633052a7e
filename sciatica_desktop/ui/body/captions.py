"""The words on the map: LEFT and RIGHT, from where the body is seen, and the name under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.label import GAP, label_box
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.mirrored import direction_of
from sciatica_desktop.ui.kit.theme import font_of

EDGE = 16.0
"""Distance (px) of words from the edge of the map."""

ROUND, SHADOW = 11.0, 6.0
"""Of the field of a name: its corners, and how far its shadow may reach (px)."""

WIDEST, NARROW = 300.0, 84.0
"""Longest line (px) of a name at the normal font size; no room beside the body is used that is narrower."""


FIELD = (8.0, 3.0)
"""How far the soft field round a word reaches, sideways and up and down."""

FIELD_OPACITY = 0.86

LOWER = 6
"""A word for a side may stand so many lines lower, where something is in its way."""


@lru_cache(maxsize=32)
def _tag(text: str, font: str, ink: str, ground: str, ratio: float) -> QPixmap:
    """A word that is part of the picture, kept; its soft field shows only where the body lies under it."""
    made = QFont()
    made.fromString(font)
    metrics = QFontMetricsF(made)
    size = QSizeF(metrics.horizontalAdvance(text) + 2 * FIELD[0], metrics.height() + 2 * FIELD[1])
    picture = QPixmap((size * ratio).toSize())
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(QPointF(), size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mixed(ground, ground, 0, FIELD_OPACITY))
    painter.drawRoundedRect(box, 8, 8)
    painter.setFont(made)
    painter.setPen(QColor(ink))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.end()
    return picture


@lru_cache(maxsize=16)
def _card(size: tuple[float, float], card: str, border: str, ratio: float) -> QPixmap:
    """A field with a soft shadow for a name, with SHADOW px round it; kept, because it is painted at every click."""
    picture = QPixmap((QSizeF(*size) + QSizeF(2 * SHADOW, 2 * SHADOW)).toSize() * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    box = QRectF(QPointF(SHADOW, SHADOW), QSizeF(*size))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, alpha in ((3.0, 0.05), (1.5, 0.08)):
        painter.setBrush(mixed("black", "black", 0, alpha))
        painter.drawRoundedRect(box.adjusted(-grow, 1 - grow, grow, 2 + grow), ROUND + grow, ROUND + grow)
    painter.setPen(QPen(QColor(border), 1.0))
    painter.setBrush(QColor(card))
    painter.drawRoundedRect(box, ROUND, ROUND)
    painter.end()
    return picture


class Label(NamedTuple):
    """The name of a thing and, below it, what else is said."""

    title: str
    detail: str = ""


class _Line:
    """A text in a font, broken into lines of a width."""

    FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)

    def __init__(self, text: str, font: QFont) -> None:
        self._text, self.font = text, font
        self.size = QSizeF()

    @property
    def least(self) -> float:
        """Width of the longest word."""
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(part) for part in self._text.split()), default=0.0)

    def fit(self, wide: float) -> None:
        if self._text:
            self.size = QFontMetricsF(self.font).boundingRect(QRectF(0, 0, wide, 1000), self.FLAGS, self._text).size()

    def draw(self, painter: QPainter, at: QPointF) -> None:
        if self._text:
            painter.setFont(self.font)
            painter.setLayoutDirection(direction_of(self._text))
            painter.drawText(QRectF(at, self.size + QSizeF(2, 2)), self.FLAGS, self._text)


class Placed(NamedTuple):
    """A name that has found its room (px)."""

    box: QRectF
    title: _Line
    detail: _Line


class CaptionPainter:
    """Paints words with the painter in px, on fields that show on every ground."""

    def __init__(self, painter: QPainter, camera: Camera, scheme: Scheme, covered: Sequence[QRectF] = ()) -> None:
        self._painter, self._camera, self._scheme = painter, camera, scheme
        self._covered = list(covered)
        size = camera.frame.size
        self._room = QRectF(EDGE, EDGE, size.width() - 2 * EDGE, size.height() - 2 * EDGE)

    @property
    def covered(self) -> tuple[QRectF, ...]:
        """What lies on the map by now (px)."""
        return tuple(self._covered)

    def sides(self, sides: tuple[str, str], body: QRectF) -> None:
        """The words for the sides, each on its side of the midline, beside the body (px) where there is room."""
        left, right = sides
        font = font_of(1.05, bold=True)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.5)
        metrics, midline, gap = QFontMetricsF(font), self._camera.to_px(0, 0).x(), 20.0
        shown = []
        wide = metrics.horizontalAdvance(left)
        x = max(self._room.left() + 8, body.left() - gap - wide)
        if x + wide + gap <= midline:
            shown.append((left, x))
        x = min(self._room.right() - 8 - metrics.horizontalAdvance(right), body.right() + gap)
        if x - gap >= midline:
            shown.append((right, x))
        self._level(shown, font)

    def _level(self, words: Sequence[tuple[str, float]], font: QFont) -> None:
        """Words at a height of their own, as high as all of them can stand without lying on something."""
        scheme, ratio = self._scheme, self._camera.frame.ratio
        tags = [_tag(text, font.toString(), scheme.text, scheme.ground, ratio) for text, _ in words]
        sizes = [tag.deviceIndependentSize() for tag in tags]
        top = self._room.top() + min(64.0, max(34.0, self._room.height() * 0.08)) - FIELD[1]
        rows = [
            [
                QRectF(QPointF(round(x - FIELD[0]), round(top + step * size.height())), size)
                for (_, x), size in zip(words, sizes, strict=True)
            ]
            for step in range(LOWER)
        ]
        free = (row for row in rows if not any(box.intersects(other) for box in row for other in self._covered))
        for tag, box in zip(tags, next(free, rows[0]), strict=True):
            self._painter.drawPixmap(box.topLeft(), tag)
            self._covered.append(box)

    def corner(self, text: str) -> None:
        """The quiet caption in the upper left corner."""
        font = font_of(0.95).toString()
        tag = _tag(text, font, self._scheme.muted, self._scheme.ground, self._camera.frame.ratio)
        corner = self._room.topLeft() - QPointF(*FIELD)
        self._painter.drawPixmap(corner, tag)
        self._covered.append(QRectF(corner, tag.deviceIndependentSize()))

    def place(
        self, label: Label, thing: QRectF, body: QRectF, others: Sequence[QRectF] = (), *, over: bool = True
    ) -> Placed | None:
        """Find room for the name of a thing (px), beside its piece of the body where there is some.

        A fine line leads from the name to the thing; neither lies on the other pieces where that can be helped. None if
        the name would not stand beside the body and must not lie over it.
        """
        title, detail = _Line(label.title, font_of(1.05, bold=True)), _Line(label.detail, font_of(0.95))
        large = max(1.0, title.font.pointSizeF() / 10)
        least = max(title.least, NARROW * large)
        to_right, outside = self._side_with_room(thing, body, others, least)
        most = min(WIDEST * large, self._room.width() - 28)
        for line in (title, detail):
            line.fit(min(outside, most) if outside >= least else most)
        size = QSizeF(
            max(title.size.width(), detail.size.width()) + 28, title.size.height() + detail.size.height() + 16
        )
        box = label_box(size, thing, body, self._room, (*self._covered, *others), to_right=to_right)
        if not over and any(piece.left() < box.right() and piece.right() > box.left() for piece in (body, *others)):
            return None
        box.moveTo(box.topLeft().toPoint())
        self._leader(box, thing)
        return Placed(box, title, detail)

    def _side_with_room(
        self, thing: QRectF, body: QRectF, others: Sequence[QRectF], least: float
    ) -> tuple[bool, float]:
        """On which side of its piece of the body a name goes, and how wide it may be there: outwards, unless that is
        too narrow and there is room between the pieces."""
        right = min([self._room.right(), *(box.left() for box in others if box.left() > body.right())]) - body.right()
        left = body.left() - max([self._room.left(), *(box.right() for box in others if box.right() < body.left())])
        middle = (body.united(others[0]) if others else body).center().x()
        to_right = thing.center().x() >= middle - 1
        rooms = {True: right - GAP - 28, False: left - GAP - 28}
        if others and rooms[to_right] < least <= rooms[not to_right]:
            to_right = not to_right
        return to_right, rooms[to_right]

    def label(self, placed: Placed) -> None:
        """The name itself: over the discs, which lie over its line."""
        box, title, detail = placed
        corner = box.topLeft() - QPointF(SHADOW, SHADOW)
        card = _card(box.size().toTuple(), self._scheme.card, self._scheme.border, self._camera.frame.ratio)
        self._painter.drawPixmap(corner, card)
        self._painter.setPen(QColor(self._scheme.text))
        title.draw(self._painter, QPointF(box.left() + 14, box.top() + 8))
        self._painter.setPen(QColor(self._scheme.muted))
        detail.draw(self._painter, QPointF(box.left() + 14, box.top() + 8 + title.size.height()))

    def _leader(self, box: QRectF, thing: QRectF) -> None:
        """A level line from a name beside a thing; a name above or below it needs none."""
        height = min(max(thing.center().y(), box.top() + 10), box.bottom() - 10)
        if box.left() > thing.right():
            start, end = QPointF(box.left(), height), QPointF(thing.right(), thing.center().y())
        elif box.right() < thing.left():
            start, end = QPointF(box.right(), height), QPointF(thing.left(), thing.center().y())
        else:
            return
        for colour, width in (
            (mixed(self._scheme.card, self._scheme.card, 0, 0.8), 3.2),
            (QColor(self._scheme.text), 1.2),
        ):
            self._painter.setPen(QPen(colour, width))
            self._painter.drawLine(start, end)
