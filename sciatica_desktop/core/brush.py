"""What is in the hand: the tool, and what new marks and strokes are like."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Place, View
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Level, Mark, Quality, Stroke
from sciatica_desktop.core.shapes import Point


class Tool(StrEnum):
    """What the hand does on the map."""

    MARK = "mark"
    PAINT = "paint"
    ERASE = "erase"


class Size(StrEnum):
    """How wide a brush is."""

    FINE = "fine"
    MEDIUM = "medium"
    BROAD = "broad"


RADII = {Size.FINE: 7.0, Size.MEDIUM: 14.0, Size.BROAD: 28.0}
"""Radius (mm) of each size: about a finger, two fingers, a hand."""


class Brush(NamedTuple):
    """The tool in hand, its size, and the feeling that new marks and strokes get."""

    tool: Tool = Tool.MARK
    size: Size = Size.MEDIUM
    intensity: int = DEFAULT_INTENSITY
    quality: Quality = Quality.ACHING
    level: Level = Level.DEEP

    @property
    def radius(self) -> float:
        """In mm."""
        return RADII[self.size]

    @property
    def strokes(self) -> bool:
        """True if the hand draws lines with it."""
        return self.tool is not Tool.MARK

    def mark(self, place: Place) -> Mark:
        return Mark(place, self.intensity, self.quality, self.level)

    def stroke(self, view: View, points: tuple[Point, ...]) -> Stroke:
        """A stroke along points (mm); with the eraser it takes away."""
        erases = self.tool is Tool.ERASE
        return Stroke(view, points, self.radius, self.intensity, self.quality, self.level, erases=erases)
