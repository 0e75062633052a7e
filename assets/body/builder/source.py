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

from builder.context import context
from builder.geometry import clean

PAIR = 2
BODY = Path(__file__).resolve().parents[1]
FLIPPED = frozenset({"front"})
"""Views whose measurements have the person's right at x < 0: built with the right at x > 0, then turned back."""

SHIFT = {"side": 200.0}
"""How far (mm) a view is moved outwards when it is written, so that both sides find room. Painted strokes are kept in
that frame: this number never changes (docs/adr/008)."""

FILES = {"back": "anatomy_posterior.json", "side": "anatomy_lateral.json", "front": "anatomy_anterior.json"}


def flipped(value: Any) -> Any:  # noqa: ANN401 - any JSON in, the same shape of JSON out
    """Measurements with x -> -x in every list of [x, y], and in every entry that has an x."""
    if isinstance(value, dict):
        return {key: 0.0 - entry if key == "x" else flipped(entry) for key, entry in value.items()}
    if _is_point(value):
        return [0.0 - value[0], value[1]]
    return [flipped(part) for part in value] if isinstance(value, list) else value


def as_drawn(view: str, value: Any) -> Any:  # noqa: ANN401 - as above
    """Shapes as the files hold them: those from the front turned back, those from the side moved outwards."""
    if view in FLIPPED:
        return flipped(value)
    return _moved(value, SHIFT[view]) if view in SHIFT else value


def _moved(value: Any, by: float) -> Any:  # noqa: ANN401 - as above
    if isinstance(value, dict):
        return {key: _moved(entry, by) for key, entry in value.items()}
    if _is_point(value):
        return [round(value[0] + by, 3), value[1]]
    return [_moved(part, by) for part in value] if isinstance(value, list) else value


def _is_point(value: Any) -> bool:  # noqa: ANN401 - as above
    return isinstance(value, list) and len(value) == PAIR and all(isinstance(part, int | float) for part in value)


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

    @cached_property
    def muscles(self) -> dict[str, Any]:
        """The measured muscles, and those set by hand round them."""
        return {**self.data["muscles"], **context(self.view)}

    def muscle(self, key: str) -> Polygon:
        """The outline of a muscle."""
        return clean(self.muscles[key]["outline"])

    def bone(self, key: str) -> Polygon:
        """The outline of a bone, holes filled."""
        return clean(self.data["bones"][key]["outline"])


def measured(view: str) -> Measured:
    """The measurements for a view."""
    data = json.loads((BODY / "source" / FILES[view]).read_text(encoding="utf-8"))
    return Measured(view, flipped(data) if view in FLIPPED else data)


def region_table() -> list[dict[str, str]]:
    """The rows of the region table, in order."""
    with (BODY / "source" / "regions.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
