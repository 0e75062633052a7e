"""The names of muscles, bones, nerves and landmarks, for the layers shown, once the body is looked at closely.

Each name is written once, in a column beside the body or at the edge of the map, with a fine line to its thing; the
columns are sorted, so that no name lies on another and few lines cross. Lengths in px, but for what `Things` finds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from sciatica_desktop.core.anatomy import Depth, Kind, Tissue, View
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.shapes import Bounds, Point, Polygon, area, bounds, contains
from sciatica_desktop.ui.body_camera import Camera
from sciatica_desktop.ui.body_layers import Plate
from sciatica_desktop.ui.body_shapes import Shapes
from sciatica_desktop.ui.body_steps import anchors
from sciatica_desktop.ui.body_tissues import mixed
from sciatica_desktop.ui.colours import Scheme
from sciatica_desktop.ui.theme import font_of

LEAST = 26.0
"""A thing smaller than this in both directions (px) has no name yet."""

FIRST_LANDMARK, NERVE = 2500.0, 60.0
"""The first landmark, and each point of a nerve, count like a thing of this area (mm²)."""

LANDMARK = 20.0
"""A landmark is this large (mm), half of it to each side."""

EDGE, APART = 12.0, 5.0
"""Of a column from the edge of the map, and between two names."""

INSIDE, INSET = 130.0, 14.0
"""How far from the edges of the map, sideways and up and down, a thing is seen beside the names."""

PADDING = (7.0, 3.0)
FIELD_OPACITY = 0.86
WIDEST = 168.0
"""Longest line of a name at the normal font size."""

MOST = 11
"""No more names than this in a column, however high it is."""

DOT = 2.4
"""Radius of the dot on a thing."""

BOTH_MM = 60.0
"""Both sides are seen if so much (mm) of each is."""


class Thing(NamedTuple):
    """What has a name: its anatomical name, the points (mm) where it can be seen, its area (mm²), and a box."""

    name: str
    at: tuple[Point, ...]
    area: float
    box: Bounds
    on_right: bool


class Name(NamedTuple):
    """A name with the point of its thing."""

    title: str
    detail: str
    at: QPointF
    to_right: bool


class Placed(NamedTuple):
    """A name in its place."""

    name: Name
    box: QRectF


FELT: Mapping[View, tuple[str, ...]] = {
    View.BACK: (
        *("PSIS", "ischial_tuberosity", "greater_trochanter_lateral", "iliac_crest_top", "sacral_apex"),
        *("fibular_head", "popliteal_crease", "lateral_malleolus", "medial_malleolus", "calcaneus_posterior"),
    ),
    View.SIDE: (
        *("greater_trochanter_lateral", "iliac_crest_top", "ASIS", "PSIS", "ischial_tuberosity", "fibular_head"),
        *("lateral_epicondyle", "lateral_malleolus", "calcaneus_posterior", "fifth_metatarsal_base"),
    ),
    View.FRONT: (
        *("ASIS", "iliac_tubercle", "greater_trochanter_lateral", "fibular_head", "medial_epicondyle"),
        *("lateral_epicondyle", "medial_malleolus", "lateral_malleolus"),
    ),
}
"""The landmarks that fingers find from a side, the most useful first; the others lie behind the body, or close by."""


class Things:
    """What of a sheet can be seen, by layers, each set worked out once. Right side; the left is mirrored."""

    def __init__(self, shapes: Shapes) -> None:
        self._sheet = shapes.sheet
        self._known: dict[frozenset[Layer], tuple[Thing, ...]] = {}

    def of(self, layers: frozenset[Layer]) -> tuple[Thing, ...]:
        """The things that these layers show, the larger ones first."""
        if layers not in self._known:
            flesh = Plate(layers).flesh
            found = (*self._tissues(flesh), *self._bones(layers), *self._nerves(layers), *self._landmarks())
            self._known[layers] = tuple(sorted(found, key=lambda thing: -thing.area))
        return self._known[layers]

    def _tissues(self, flesh: frozenset[Depth]) -> Iterator[Thing]:
        """Muscles and tendons where nothing that is drawn later covers them."""
        over: list[tuple[Bounds, Polygon]] = []
        for tissue in sorted(self._sheet.tissues, key=lambda tissue: -tissue.draw_order):
            if tissue.layer not in flesh:
                continue
            seen = [at for at in _within(tissue) if not any(_holds(box, outline, *at) for box, outline in over)]
            if seen:
                size = sum(map(area, tissue.polygons))
                yield Thing(tissue.name, tuple(seen), size, bounds(tissue.polygons), on_right=True)
            if tissue.kind is not Kind.FASCIA:
                over.extend((bounds([polygon]), polygon) for polygon in tissue.polygons)

    def _bones(self, layers: frozenset[Layer]) -> Iterator[Thing]:
        for bone in self._sheet.bones if Layer.BONES in layers else ():
            places = tuple((anchor.x, anchor.y) for polygon in bone.polygons for anchor in anchors((polygon,))[:4])
            yield Thing(bone.name, places, sum(map(area, bone.polygons)), bounds(bone.polygons), on_right=False)

    def _nerves(self, layers: frozenset[Layer]) -> Iterator[Thing]:
        for nerve in self._sheet.nerves if Layer.NERVE in layers else ():
            way = nerve.path[nerve.hidden :] or nerve.path
            yield Thing(nerve.name, way[len(way) // 3 :], NERVE * len(way), bounds([way]), on_right=True)

    def _landmarks(self) -> Iterator[Thing]:
        known = self._sheet.landmarks
        for rank, mark in enumerate(known[name] for name in FELT.get(self._sheet.view, ()) if name in known):
            x, y = mark.at
            box = (x - LANDMARK, y - LANDMARK, x + LANDMARK, y + LANDMARK)
            yield Thing(mark.name, (mark.at,), FIRST_LANDMARK - rank, box, on_right=False)


def _within(tissue: Tissue) -> Iterator[Point]:
    """Points in a tissue, the middle of its middle fibre first."""
    fibres = sorted(tissue.fibres, key=lambda fibre: abs(tissue.fibres.index(fibre) - len(tissue.fibres) // 2))
    for share in (0.5, 0.35, 0.65, 0.2, 0.8):
        for fibre in fibres:
            yield fibre[int(share * (len(fibre) - 1))]
    if not fibres:
        yield from ((anchor.x, anchor.y) for polygon in tissue.polygons for anchor in anchors((polygon,)))


def _holds(box: Bounds, outline: Polygon, x: float, y: float) -> bool:
    left, top, right, bottom = box
    return left <= x <= right and top <= y <= bottom and contains(outline, x, y)


def names(
    things: Sequence[Thing], plain: Mapping[str, str], camera: Camera, keep_clear: Sequence[QRectF], shift: float = 0.0
) -> list[Name]:
    """The names to write, each once: muscles on the right leg, bones and landmarks on the left where both are seen.

    `shift` is how far from the midline (mm) each side is drawn.
    """
    room = QRectF(QPointF(), camera.frame.size).adjusted(INSIDE, INSET, -INSIDE, -INSET)
    each = max(BOTH_MM, shift)
    both = camera.seen.left() < -each and camera.seen.right() > each
    middle = camera.to_px(0, 0).x() if both else room.center().x()
    found: dict[str, Name] = {}
    for thing in things:
        left, top, right, bottom = thing.box
        title = plain.get(thing.name, thing.name)
        if max(right - left, bottom - top) * camera.scale < LEAST or title in found:
            continue
        at = _seen(thing, camera, room, keep_clear)
        if at is not None:
            detail = thing.name if title.casefold() != thing.name.casefold() else ""
            found[title] = Name(title[:1].upper() + title[1:], detail, at, at.x() >= middle)
    return list(found.values())


def _seen(thing: Thing, camera: Camera, room: QRectF, keep_clear: Sequence[QRectF]) -> QPointF | None:
    """A point of a thing that is in sight: on its own leg first, then on the other one."""
    for side in (1, -1) if thing.on_right else (-1, 1):
        for x, y in thing.at:
            at = camera.to_px(side * x, y)
            if room.contains(at) and not any(box.contains(at) for box in keep_clear):
                return at
    return None


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
        result.extend(_column(sorted(chosen, key=_height), strip, covered, to_right=to_right))
    return result


def _height(name: Name) -> float:
    return name.at.y()


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


FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)


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
        painter.drawText(QRectF(PADDING[0], top, size.width() - PADDING[0], size.height()), FLAGS, words)
        top += high
    painter.end()
    return picture


def draw(painter: QPainter, written: Sequence[Placed], scheme: Scheme, ratio: float) -> None:
    """Lines and dots first, then the names over them."""
    for pen in (QPen(mixed(scheme.card, scheme.card, 0, 0.75), 2.6), QPen(QColor(scheme.text), 1.0)):
        painter.setPen(pen)
        for name, box in written:
            start = QPointF(box.left() if name.to_right else box.right(), box.center().y())
            painter.drawLine(QLineF(start, name.at))
    painter.setPen(QPen(QColor(scheme.card), 1.0))
    painter.setBrush(QColor(scheme.text))
    bold, plain = (font.toString() for font in _fonts())
    for name, _ in written:
        painter.drawEllipse(name.at, DOT, DOT)
    for name, box in written:
        inks = scheme.text, scheme.muted, scheme.card
        painter.drawPixmap(box.topLeft(), _picture(name.title, name.detail, bold, plain, inks, ratio))
