"""The body as the evaluation sees it: read straight from `assets/`, with nothing of the program's own code.

A lattice of LATTICE_MM squares (another size than the ranking's) over each drawn view. For every trigger point it says
which share of each region of the right side and the midline lies in its essential and in its spillover zone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

ASSETS = Path(__file__).parents[2] / "assets"
LATTICE_MM = 4.0
SOLE_NEIGHBOURS = (
    ("heel_plantar", "heel_posterior"),
    ("heel_plantar", "heel_medial"),
    ("heel_plantar", "heel_lateral"),
    ("heel_plantar", "sole_midfoot"),
    ("sole_midfoot", "sole_forefoot"),
    ("sole_midfoot", "foot_lateral"),
    ("sole_forefoot", "great_toe_plantar"),
    ("sole_forefoot", "toes_plantar"),
    ("foot_lateral", "ankle_lateral"),
    ("heel_lateral", "ankle_lateral"),
    ("heel_medial", "ankle_medial"),
)
"""What lies side by side on the sole, written down because no view may draw it yet."""

Mask = NDArray[np.bool_]
Polygons = list[list[list[float]]]


class RegionRow(TypedDict):
    """One region in `regions.json`."""

    id: str
    paired: bool


class ViewFile(TypedDict):
    """What is needed of `back.json` and its like."""

    bounds: list[float]
    regions: dict[str, Polygons]


class ZoneRow(TypedDict):
    """One point in `zones.json`."""

    zones: dict[str, dict[str, Polygons]]


def text(name: str) -> str:
    """A file under `assets/`."""
    return (ASSETS / name).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Pattern:
    """A trigger point of the right side: its muscle and, view by view, where it sends pain.

    `beyond` is true for muscles that do not copy pain from the low back or hip.
    """

    point: str
    muscle: str
    beyond: bool
    essential: Mapping[str, Mask]
    spillover: Mapping[str, Mask]

    @property
    def mapped(self) -> bool:
        """False for a point whose pain lies where the map has no region."""
        return any(mask.any() for mask in self.essential.values())


class Body:
    """The regions on the lattice, and the patterns of all points."""

    def __init__(self) -> None:
        table: list[RegionRow] = json.loads(text("body/regions.json"))["regions"]
        self.paired = {region["id"]: region["paired"] for region in table}
        self.regions = tuple(self.paired)
        files = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (ASSETS / "body").glob("*.json")}
        self._views: dict[str, ViewFile] = {name: file for name, file in sorted(files.items()) if "bounds" in file}
        self.owner = {name: self._owners(view) for name, view in self._views.items()}
        known = {point["id"]: point for point in json.loads(text("content/en/points.json"))["points"]}
        zones: dict[str, ZoneRow] = json.loads(text("body/zones.json"))["points"]
        self.patterns = tuple(
            self._pattern(point, known[point]["muscle"], zone, beyond=known[point].get("beyond", False))
            for point, zone in zones.items()
        )

    def _owners(self, view: ViewFile) -> NDArray[np.intp]:
        """For each cell the number of its region, or one past the last where there is none."""
        owner = np.full(_size(view), len(self.regions), dtype=np.intp)
        for region, polygons in view["regions"].items():
            owner[filled(polygons, view)] = self.regions.index(region)
        return owner

    def _pattern(self, point: str, muscle: str, zone: ZoneRow, *, beyond: bool) -> Pattern:
        def masks(kind: str) -> dict[str, Mask]:
            return {name: filled(zone["zones"].get(name, {}).get(kind, []), view) for name, view in self._views.items()}

        return Pattern(point, muscle, beyond, masks("essential"), masks("spillover"))

    @cached_property
    def _cells(self) -> NDArray[np.intp]:
        return sum(
            (np.bincount(owner.ravel(), minlength=len(self.regions) + 1) for owner in self.owner.values()),
            start=np.zeros(len(self.regions) + 1, dtype=np.intp),
        )

    def reached(self, masks: Mapping[str, Mask], shift: tuple[int, int] = (0, 0)) -> dict[str, float]:
        """Of each region the share (0-1) that lies in a zone, moved by some cells (down, right)."""
        inside = np.zeros(len(self.regions) + 1)
        for view, mask in masks.items():
            moved = np.roll(mask, shift, axis=(0, 1))
            inside += np.bincount(self.owner[view][moved], minlength=len(self.regions) + 1)
        shares = inside / np.maximum(self._cells, 1)
        return {region: float(share) for region, share in zip(self.regions, shares, strict=False) if share > 0}

    @cached_property
    def neighbours(self) -> dict[str, tuple[str, ...]]:
        """Which regions touch each region."""
        pairs = set(SOLE_NEIGHBOURS)
        for owner in self.owner.values():
            for here, there in ((owner[1:], owner[:-1]), (owner[:, 1:], owner[:, :-1])):
                touching = (here != there) & (here < len(self.regions)) & (there < len(self.regions))
                numbers = np.unique(np.stack([here[touching], there[touching]]), axis=1).T
                pairs |= {(self.regions[a], self.regions[b]) for a, b in numbers}
        both = pairs | {(b, a) for a, b in pairs}
        return {region: tuple(sorted(b for a, b in both if a == region)) for region in self.regions}


def _size(view: ViewFile) -> tuple[int, int]:
    left, top, right, bottom = view["bounds"]
    return int(np.ceil((bottom - top) / LATTICE_MM)), int(np.ceil((right - left) / LATTICE_MM))


def filled(polygons: Polygons, view: ViewFile) -> Mask:
    """Which cell centres lie in the polygons, by counting the edges to the left of each (even-odd)."""
    rows, columns = _size(view)
    left, top = view["bounds"][:2]
    flips = np.zeros((rows, columns + 1), dtype=np.intp)
    heights = (top + (np.arange(rows) + 0.5) * LATTICE_MM)[:, None]
    for polygon in polygons:
        x0, y0 = np.array(polygon, dtype=float).T
        x1, y1 = np.roll(x0, -1), np.roll(y0, -1)
        row, edge = np.nonzero((y0 <= heights) != (y1 <= heights))
        along = (heights[row, 0] - y0[edge]) / (y1 - y0)[edge]
        column = np.ceil((x0[edge] + along * (x1 - x0)[edge] - left) / LATTICE_MM - 0.5)
        np.add.at(flips, (row, column.clip(0, columns).astype(np.intp)), 1)
    return np.asarray(flips.cumsum(axis=1)[:, :columns] % 2 == 1)
