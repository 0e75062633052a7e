"""What has a name on the map once the body is looked at closely: muscles, bones, nerves and landmarks in sight."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from sciatica_desktop.core.anatomy import Depth, Tissue, View
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.shapes import Bounds, Point, Polygon, area, bounds, contains
from sciatica_desktop.ui.body.camera import Camera
from sciatica_desktop.ui.body.layers import Plate
from sciatica_desktop.ui.body.shapes import Shapes
from sciatica_desktop.ui.body.steps import anchors
from sciatica_desktop.ui.kit.theme import font_of

SLIVER = 0.06
"""A muscle of which no more than this share peeps out has no name."""

LEAST = 26.0
"""A thing smaller than this in both directions (px) has no name yet."""

FIRST_LANDMARK, NERVE = 2500.0, 60.0
"""The first landmark, and each point of a nerve, count like a thing of this area (mm²)."""

LANDMARK = 20.0
"""A landmark is this large (mm), half of it to each side."""

INSIDE, INSET = 198.0, 14.0
"""How far from the edges of the map a thing is seen beside the names: sideways at the normal font size, up and down."""

SPREAD = 34.0
"""Lines to the same side end at heights that differ by this, where the things let them."""

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
            inside = list(_within(tissue))
            seen = [at for at in inside if not any(_holds(box, outline, *at) for box, outline in over)]
            if len(seen) > SLIVER * len(inside):
                size = sum(map(area, tissue.polygons))
                yield Thing(tissue.name, tuple(seen), size, bounds(tissue.polygons), on_right=True)
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
    """The names to write, each once. Where both sides are seen, each goes to the one that has fewer so far.

    `shift` is how far from the midline (mm) each side is drawn.
    """
    inside = INSIDE * max(1.0, font_of(1.0).pointSizeF() / 10)
    room = QRectF(QPointF(), camera.frame.size).adjusted(inside, INSET, -inside, -INSET)
    each = max(BOTH_MM, shift)
    both = camera.seen.left() < -each and camera.seen.right() > each
    middle = camera.to_px(0, 0).x() if both else room.center().x()
    found: dict[str, Name] = {}
    more_on_right = 0
    for thing in things:
        left, top, right, bottom = thing.box
        title = plain.get(thing.name, thing.name)
        if max(right - left, bottom - top) * camera.scale < LEAST or title in found:
            continue
        first = thing.on_right if more_on_right == 0 else more_on_right < 0
        seen = [
            at for at in _at(thing, camera, 1 if first else -1) if room.contains(at) and not _within_any(keep_clear, at)
        ]
        if seen:
            at = next((at for at in seen if _is_apart(at, found.values(), middle)), seen[0])
            detail = thing.name if title.casefold() != thing.name.casefold() else ""
            to_right = at.x() >= middle
            found[title] = Name(title[:1].upper() + title[1:], detail, at, to_right)
            more_on_right += 1 if to_right else -1
    return list(found.values())


def _at(thing: Thing, camera: Camera, first: int) -> Iterator[QPointF]:
    """Where a thing is (px): on the first side of the picture (1 right, -1 left), then on the other one."""
    there = first if thing.at[0][0] >= 0 else -first
    for side in (there, -there):
        for x, y in thing.at:
            yield camera.to_px(side * x, y)


def _within_any(boxes: Sequence[QRectF], at: QPointF) -> bool:
    return any(box.contains(at) for box in boxes)


def _is_apart(at: QPointF, names: Iterable[Name], middle: float) -> bool:
    """True if no other line to this side ends at this height."""
    return all(abs(at.y() - name.at.y()) >= SPREAD for name in names if name.to_right is (at.x() >= middle))
