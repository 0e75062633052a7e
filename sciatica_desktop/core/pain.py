"""The pain drawing: what is marked or painted where, how strong and of what kind; and its undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from math import isfinite
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.shapes import Point

DEFAULT_INTENSITY = 5
WORST = 10
UNDO_STEPS = 500

THICKEST = 100.0
"""The largest radius (mm) of a brush."""

FARTHEST = 5000.0
"""No point of a stroke lies further out (mm) than this."""


class Quality(StrEnum):
    """How a pain feels."""

    ACHING = "aching"
    SHARP = "sharp"
    BURNING = "burning"
    ELECTRIC = "electric"
    TINGLING = "tingling"
    NUMB = "numb"


class Level(StrEnum):
    """Whether a pain is felt deep inside or near the skin."""

    DEEP = "deep"
    SURFACE = "surface"


class Feeling(NamedTuple):
    """How strong (0-10), of what kind and how deep a pain is."""

    intensity: int
    quality: Quality
    level: Level


def _check_intensity(intensity: int) -> None:
    if not 0 <= intensity <= WORST:
        raise ValueError(f"intensity {intensity} is not between 0 and {WORST}")


@dataclass(frozen=True)
class Mark:
    """One marked place; intensity 0-10. Of a place that was painted `share` (0-1) is how much of it is."""

    place: Place
    intensity: int = DEFAULT_INTENSITY
    quality: Quality = Quality.ACHING
    level: Level = Level.DEEP
    share: float = 1.0

    def __post_init__(self) -> None:
        _check_intensity(self.intensity)
        if not 0 < self.share <= 1:
            raise ValueError(f"share {self.share} is not above 0 and up to 1")

    @property
    def feeling(self) -> Feeling:
        return Feeling(self.intensity, self.quality, self.level)

    @property
    def key(self) -> Place:
        """Stays the same when the feeling is changed."""
        return self.place

    @property
    def mirrored(self) -> Mark:
        return replace(self, place=self.place.mirrored)


@dataclass(frozen=True)
class Stroke:
    """A line painted on one view: its points (mm, the frame of the view, kept to 0.1 mm) and its radius (mm).

    Intensity is 0-10. A stroke that erases takes away what earlier strokes painted under it.
    """

    view: View
    points: tuple[Point, ...]
    radius: float
    intensity: int = DEFAULT_INTENSITY
    quality: Quality = Quality.ACHING
    level: Level = Level.DEEP
    erases: bool = False

    def __post_init__(self) -> None:
        _check_intensity(self.intensity)
        if not 0 < round(self.radius, 1) <= THICKEST:
            raise ValueError(f"radius {self.radius} is not above 0 and up to {THICKEST:g}")
        if not self.points or any(not (isfinite(v) and abs(v) <= FARTHEST) for point in self.points for v in point):
            raise ValueError(f"a stroke needs at least one point, and none further out than {FARTHEST:g} mm")
        object.__setattr__(self, "points", tuple((round(x, 1), round(y, 1)) for x, y in self.points))
        object.__setattr__(self, "radius", round(self.radius, 1))

    @property
    def feeling(self) -> Feeling:
        return Feeling(self.intensity, self.quality, self.level)

    def hides(self, earlier: Stroke) -> bool:
        """True if it takes the place of an earlier stroke where it comes over that."""
        return self.erases or self.feeling != earlier.feeling

    @property
    def side(self) -> Side:
        """The side on which all of it lies, or the midline if it crosses that."""
        sides = {self.view.side_at(x) for x, _ in self.points}
        return sides.pop() if len(sides) == 1 else Side.MIDLINE

    @property
    def mirrored(self) -> Stroke:
        return replace(self, points=tuple((0.0 - x, y) for x, y in self.points))


@dataclass(frozen=True)
class Drawing:
    """Marks in the order they were made, at most one a place, and strokes in the order they were painted.

    `painted` counts the strokes as places, each with its share; a place that is marked as a whole is not among them
    (`core/strokes.py` counts).
    """

    marks: tuple[Mark, ...] = ()
    strokes: tuple[Stroke, ...] = ()
    painted: tuple[Mark, ...] = ()

    @cached_property
    def by_place(self) -> Mapping[Place, Mark]:
        """The marks, without what was painted."""
        return {mark.place: mark for mark in self.marks}

    @cached_property
    def felt(self) -> tuple[Mark, ...]:
        """Every place where it hurts, marked or painted."""
        return (*self.marks, *self.painted)

    def with_mark(self, mark: Mark) -> Drawing:
        """The drawing with this mark; a place marked before keeps its position and takes the new mark."""
        marks = (*self.marks, mark)
        if mark.place in self.by_place:
            marks = tuple(mark if old.place == mark.place else old for old in self.marks)
        return replace(self, marks=marks, painted=tuple(old for old in self.painted if old.place != mark.place))

    def without(self, place: Place) -> Drawing:
        return replace(self, marks=tuple(mark for mark in self.marks if mark.place != place))

    def toggled(self, mark: Mark) -> Drawing:
        """Unmark the place if it is marked, else mark it."""
        return self.without(mark.place) if mark.place in self.by_place else self.with_mark(mark)

    @property
    def mirrored(self) -> Drawing:
        return Drawing(
            tuple(mark.mirrored for mark in self.marks),
            tuple(stroke.mirrored for stroke in self.strokes),
            tuple(mark.mirrored for mark in self.painted),
        )

    def less(self, other: Drawing) -> Drawing:
        """What of this drawing the other one lacks: places where nothing is felt, and strokes."""
        there = {mark.place for mark in other.felt}
        return Drawing(
            tuple(mark for mark in self.marks if mark.place not in there),
            tuple(stroke for stroke in self.strokes if stroke not in other.strokes),
            tuple(mark for mark in self.painted if mark.place not in there),
        )

    @property
    def sides(self) -> frozenset[Side]:
        """The sides where it hurts; the midline counts as neither."""
        return frozenset(mark.place.side for mark in self.felt) - {Side.MIDLINE}


@dataclass(frozen=True)
class Edits:
    """A drawing with everything that can be undone and redone."""

    now: Drawing = field(default_factory=Drawing)
    past: tuple[Drawing, ...] = ()
    future: tuple[Drawing, ...] = ()

    def change(self, drawing: Drawing, *, joined: bool = False) -> Edits:
        """Go to another drawing, as one step with the last one if `joined`; the same drawing changes nothing."""
        if drawing == self.now:
            return self
        if joined:
            return Edits(drawing, self.past)
        return Edits(drawing, (*self.past[-(UNDO_STEPS - 1) :], self.now))

    def undo(self) -> Edits:
        if not self.past:
            return self
        return Edits(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> Edits:
        if not self.future:
            return self
        return Edits(self.future[0], (*self.past, self.now), self.future[1:])
