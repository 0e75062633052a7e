"""Reads the measurements and tables in `assets/body/source` and `assets/content`."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from shapely.geometry import Polygon

from builder.geometry import clean

BODY = Path(__file__).resolve().parents[1]
FILES = {"back": "anatomy_posterior.json", "side": "anatomy_lateral.json", "front": "anatomy_anterior.json"}


@dataclass(frozen=True)
class Measured:
    """The measurements as seen in one view (mm)."""

    view: str
    data: Mapping[str, Any]

    @cached_property
    def skin(self) -> list[list[float]]:
        """The outline of the measured skin: its right half from behind and in front."""
        return [list(point) for point in self.data["skin"]["outline"]]

    def at(self, landmark: str) -> tuple[float, float]:
        """Where a landmark lies."""
        entry = self.data["landmarks"][landmark]
        return float(entry["x"]), float(entry["y"])

    def muscle(self, key: str) -> Polygon:
        """The outline of a muscle."""
        return clean(self.data["muscles"][key]["outline"])

    def bone(self, key: str) -> Polygon:
        """The outline of a bone, holes filled."""
        return clean(self.data["bones"][key]["outline"])


def measured(view: str) -> Measured:
    """The measurements for a view."""
    return Measured(view, json.loads((BODY / "source" / FILES[view]).read_text(encoding="utf-8")))


def region_table() -> list[dict[str, str]]:
    """The rows of the region table, in order."""
    with (BODY / "source" / "regions.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
