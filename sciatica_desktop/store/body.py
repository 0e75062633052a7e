"""The body outlines and zones of `assets/body/` as an Atlas."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.core import anatomy_reader
from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.store.json_files import many_values, read_json


def read_outlines(assets: Path) -> Atlas:
    """Every view that is drawn, without any zones yet: enough to show the body."""
    views = [(view, f"body/{view}.json") for view in View]
    with many_values():
        return anatomy_reader.read_outlines(
            regions=read_json(assets, "body/regions.json"),
            sheets=[read_json(assets, file) for view, file in views if view is View.BACK or (assets / file).exists()],
        )


def add_zones(atlas: Atlas, assets: Path) -> Atlas:
    """The same atlas with the places and zones of the trigger points."""
    with many_values():
        return anatomy_reader.add_zones(atlas, read_json(assets, "body/zones.json"))


def read_atlas(assets: Path) -> Atlas:
    """Every view that is drawn, the regions and the zones; raises BadFile for what is missing or does not fit."""
    return add_zones(read_outlines(assets), assets)
