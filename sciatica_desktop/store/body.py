"""The body outlines and zones of `assets/body/` as an Atlas; every function raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from sciatica_desktop.core.anatomy import Atlas, Region, View
from sciatica_desktop.core.readers import anatomy_reader
from sciatica_desktop.core.reading import Node
from sciatica_desktop.store.json_files import EachOnce, many_values, read_json

FIRST = View.BACK
"""The view that a window shows first."""


def read_regions(assets: Path) -> dict[str, Region]:
    """The region table alone."""
    return anatomy_reader.read_regions(read_json(assets, "body/regions.json"))


def read_outlines(assets: Path) -> Atlas:
    """The first view alone, without any zones yet: enough to show the body."""
    with many_values():
        return anatomy_reader.read_outlines(read_json(assets, "body/regions.json"), _sheets(assets, (FIRST,)))


def add_rest(atlas: Atlas, assets: Path) -> Atlas:
    """The same atlas with the other views, and with the places and zones of the trigger points."""
    with many_values():
        number = EachOnce().__getitem__
        others = _sheets(assets, (view for view in View if view not in atlas.sheets), number)
        return anatomy_reader.add_rest(atlas, others, read_json(assets, "body/zones.json", number))


def read_atlas(assets: Path) -> Atlas:
    """Every view, the regions and the zones."""
    return add_rest(read_outlines(assets), assets)


def _sheets(assets: Path, views: Iterable[View], number: Callable[[str], float] | None = None) -> Iterable[Node]:
    return (read_json(assets, f"body/{view}.json", number) for view in views)
