"""A muscle or fascia that nobody measured, set by hand between two edges that run along its fibres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shapely.geometry import LineString

from builder.geometry import curve

Line = Sequence[tuple[float, float]]

POINTS = 9
"""Each fibre has so many points, as the measured ones have."""

FIVE = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class Context:
    """A shape between two edges that run along its fibres; `outline`, if its ends are not straight."""

    name: str
    layer: str
    kind: str
    order: int
    first: Line
    last: Line
    outline: Line = ()
    bands: Sequence[Line] = ()
    tendon: tuple[float, float, float, float] | None = None
    """Shares as in `fibres.TENDONS`, and by how much they grow from the first to the last edge."""

    @property
    def entry(self) -> dict[str, Any]:
        """In the form of a measured muscle."""
        one, other = curve(self.first, 3.0), curve(self.last, 3.0)
        ring = curve([*self.outline, self.outline[0]], 3.0) if self.outline else [*one, *reversed(other)]
        return {
            "label": self.name,
            "type": self.kind,
            "layer": self.layer,
            "group": "context",
            "draw_order": self.order,
            "outline": [list(point) for point in ring],
            "fibres": fibres(one, other),
            "bands": [list(band) for band in self.bands],
            "tendon": self.tendon,
        }


def fibres(first: Line, last: Line) -> list[list[list[float]]]:
    """Five lines from one edge to the other."""
    edges = [LineString(edge) for edge in (first, last)]
    ends = [[edge.interpolate(k / (POINTS - 1), normalized=True).coords[0] for k in range(POINTS)] for edge in edges]
    return [
        [[x0 + (x1 - x0) * share, y0 + (y1 - y0) * share] for (x0, y0), (x1, y1) in zip(*ends, strict=True)]
        for share in FIVE
    ]


def muscle(name: str, order: int, first: Line, last: Line, layer: str = "superficial") -> Context:
    """A muscle with straight ends."""
    return Context(name, layer, "muscle", order, first, last)
