"""The pain drawing: what is marked where, how strong and of what kind; and its undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from sciatica_desktop.core.anatomy import Place, Side

DEFAULT_INTENSITY = 5
WORST = 10
UNDO_STEPS = 500


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


@dataclass(frozen=True)
class Mark:
    """One marked place; intensity 0-10."""

    place: Place
    intensity: int = DEFAULT_INTENSITY
    quality: Quality = Quality.ACHING
    level: Level = Level.DEEP

    def __post_init__(self) -> None:
        if not 0 <= self.intensity <= WORST:
            raise ValueError(f"intensity {self.intensity} is not between 0 and {WORST}")

    @property
    def mirrored(self) -> Mark:
        return replace(self, place=self.place.mirrored)


@dataclass(frozen=True)
class Drawing:
    """Marks in the order they were made; at most one a place."""

    marks: tuple[Mark, ...] = ()

    @cached_property
    def by_place(self) -> Mapping[Place, Mark]:
        return {mark.place: mark for mark in self.marks}

    def with_mark(self, mark: Mark) -> Drawing:
        """The drawing with this mark; a place marked before keeps its position and takes the new mark."""
        if mark.place not in self.by_place:
            return Drawing((*self.marks, mark))
        return Drawing(tuple(mark if old.place == mark.place else old for old in self.marks))

    def without(self, place: Place) -> Drawing:
        return Drawing(tuple(mark for mark in self.marks if mark.place != place))

    def toggled(self, mark: Mark) -> Drawing:
        """Unmark the place if it is marked, else mark it."""
        return self.without(mark.place) if mark.place in self.by_place else self.with_mark(mark)

    @property
    def mirrored(self) -> Drawing:
        return Drawing(tuple(mark.mirrored for mark in self.marks))

    @property
    def sides(self) -> frozenset[Side]:
        """The sides that carry marks; the midline counts as neither."""
        return frozenset(mark.place.side for mark in self.marks) - {Side.MIDLINE}


@dataclass(frozen=True)
class Edits:
    """A drawing with everything that can be undone and redone."""

    now: Drawing = field(default_factory=Drawing)
    past: tuple[Drawing, ...] = ()
    future: tuple[Drawing, ...] = ()

    def change(self, drawing: Drawing) -> Edits:
        """Go to another drawing; the same drawing changes nothing."""
        if drawing == self.now:
            return self
        return Edits(drawing, (*self.past[-(UNDO_STEPS - 1) :], self.now))

    def undo(self) -> Edits:
        if not self.past:
            return self
        return Edits(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> Edits:
        if not self.future:
            return self
        return Edits(self.future[0], (*self.past, self.now), self.future[1:])
