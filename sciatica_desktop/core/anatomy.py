"""The body as the program knows it: regions, shapes and landmarks, view by view. Lengths in mm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from sciatica_desktop.core.shapes import Bounds, Point, Polygon, bounds, distance, mirrored


class View(StrEnum):
    """From where the body is seen."""

    BACK = "back"
    SIDE = "side"
    FRONT = "front"
    SOLES = "soles"

    def side_at(self, x: float) -> Side:
        """The person's side at x (mm) of this view; seen from the front, right is where x is below 0."""
        if x == 0:
            return Side.MIDLINE
        return Side.LEFT if (x < 0) != (self is View.FRONT) else Side.RIGHT


class Side(StrEnum):
    """The person's own side."""

    LEFT = "L"
    RIGHT = "R"
    MIDLINE = "M"

    @property
    def other(self) -> Side:
        """The opposite side; the midline is its own."""
        return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(self, Side.MIDLINE)


class Depth(StrEnum):
    """How deep a muscle lies."""

    SUPERFICIAL = "superficial"
    INTERMEDIATE = "intermediate"
    DEEP = "deep"


class Kind(StrEnum):
    """What a soft-tissue shape is made of."""

    MUSCLE = "muscle"
    TENDON = "tendon"
    FASCIA = "fascia"


@dataclass(frozen=True, order=True)
class Place:
    """One region on one side: the unit of marking."""

    region: str
    side: Side

    @property
    def key(self) -> str:
        """ "R:buttock_mid": short, sortable, unique."""
        return f"{self.side}:{self.region}"

    @property
    def mirrored(self) -> Place:
        return Place(self.region, self.side.other)


class Region(NamedTuple):
    """A clickable part of the skin; `choir` are the CHOIR back-view codes (right, left)."""

    id: str
    paired: bool
    views: tuple[View, ...]
    choir: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        sides = (Side.LEFT, Side.RIGHT) if self.paired else (Side.MIDLINE,)
        return tuple(Place(self.id, side) for side in sides)


class Tissue(NamedTuple):
    """A muscle, tendon or fascia of the right side, as outlined in one view."""

    id: str
    name: str
    layer: Depth
    kind: Kind
    draw_order: int
    polygons: tuple[Polygon, ...]
    fibres: tuple[Sequence[Point], ...] = ()
    tendons: tuple[Polygon, ...] = ()
    context: bool = False
    """Set by hand round the measured ones: drawn and named, but never told as a measurement."""


class Bone(NamedTuple):
    """A bone as outlined in one view; a paired one is the right one."""

    id: str
    name: str
    paired: bool
    draw_order: int
    polygons: tuple[Polygon, ...]
    holes: tuple[Polygon, ...] = ()
    context: bool = False
    """As with tissues."""


class Nerve(NamedTuple):
    """The course of a nerve on the right; its first `hidden` vertices run inside the pelvis."""

    id: str
    name: str
    path: tuple[Point, ...]
    hidden: int = 0


class Landmark(NamedTuple):
    """A bony place that fingers can find."""

    id: str
    at: Point
    name: str
    paired: bool


class Relief(NamedTuple):
    """A grey picture of light and shade: the file's name, its top left corner (mm) and scale."""

    file: str
    origin: Point
    mm_per_px: float


@dataclass(frozen=True)
class Sheet:
    """All that is drawn in one view."""

    view: View
    bounds: Bounds
    fade: tuple[float, float]
    skin: tuple[Polygon, ...]
    places: Mapping[Place, tuple[Polygon, ...]]
    tissues: tuple[Tissue, ...] = ()
    bones: tuple[Bone, ...] = ()
    nerves: tuple[Nerve, ...] = ()
    landmarks: Mapping[str, Landmark] = field(default_factory=dict)
    reliefs: Mapping[str, Relief] = field(default_factory=dict)
    skin_areas: Mapping[str, tuple[Polygon, ...]] = field(default_factory=dict)
    """The skin of the nerve roots ("L4" …) on the right: schematic."""

    frame: Mapping[str, object] = field(default_factory=dict)
    shift: float = 0.0
    """How far (mm) the right side was moved outwards from the measured frame, and the left the other way."""

    @cached_property
    def _boxes(self) -> tuple[tuple[Place, Polygon, Bounds], ...]:
        return tuple(
            (place, polygon, bounds([polygon])) for place, polygons in self.places.items() for polygon in polygons
        )

    def place_at(self, x: float, y: float, tolerance: float = 0.0) -> Place | None:
        """The place at a point (mm), or the nearest one within the tolerance (mm), or None."""
        best: Place | None = None
        best_distance = tolerance
        for place, polygon, (left, top, right, bottom) in self._boxes:
            reach = best_distance
            if not (left - reach <= x <= right + reach and top - reach <= y <= bottom + reach):
                continue
            away = distance(polygon, x, y)
            if away == 0:
                return place
            if away < best_distance or (best is None and away <= best_distance):
                best, best_distance = place, away
        return best


@dataclass(frozen=True)
class Zones:
    """Where a point sends pain: polygons by view."""

    essential: Mapping[View, tuple[Polygon, ...]]
    spillover: Mapping[View, tuple[Polygon, ...]]

    @cached_property
    def mirrored(self) -> Zones:
        return Zones(
            {view: tuple(map(mirrored, polygons)) for view, polygons in self.essential.items()},
            {view: tuple(map(mirrored, polygons)) for view, polygons in self.spillover.items()},
        )


@dataclass(frozen=True)
class Spot:
    """Where a trigger point lies on the right side, and its zones."""

    layer: Depth
    at: Mapping[View, Point]
    zones: Zones
    soft: Zones | None = None
    """The zones as soft patches, for the eye only; None if nobody has made any (own packs)."""

    @property
    def drawn(self) -> Zones:
        """The zones as they are drawn; everything else counts by `zones`."""
        return self.soft or self.zones

    def on(self, side: Side) -> Spot:
        """The same spot on the side asked for."""
        if side is not Side.LEFT:
            return self
        at = {view: (-x, y) for view, (x, y) in self.at.items()}
        return Spot(self.layer, at, self.zones.mirrored, self.soft and self.soft.mirrored)


@dataclass(frozen=True)
class Atlas:
    """Every region and every drawn view, with the spots and zones of the trigger points."""

    regions: Mapping[str, Region]
    sheets: Mapping[View, Sheet]
    spots: Mapping[str, Spot]
    patterns: Mapping[str, Zones] = field(default_factory=dict)

    @property
    def places(self) -> tuple[Place, ...]:
        return tuple(place for region in self.regions.values() for place in region.places)

    def nearest_id(self, text: str) -> str:
        """The region id that is spelt most like the text."""
        from difflib import get_close_matches  # noqa: PLC0415 - only for what is spelt wrongly

        close = get_close_matches(text, self.regions, n=1, cutoff=0.0)
        return close[0] if close else next(iter(self.regions))
