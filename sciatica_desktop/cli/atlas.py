"""`atlas`: what the body map is made of."""

from __future__ import annotations

import json
import sys
from argparse import Namespace

from sciatica_desktop.core import atlas_data
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.body import read_atlas


def run(options: Namespace) -> int:
    """The polygons as JSON, or how many of each there are."""
    atlas = read_atlas(assets())
    if options.json:
        json.dump(atlas_data.as_data(atlas), sys.stdout, separators=(",", ":"))
        sys.stdout.write("\n")
        return 0
    for view, sheet in atlas.sheets.items():
        counts = f"{len(sheet.places)} places, {len(sheet.tissues)} muscles and tendons, {len(sheet.bones)} bones"
        sys.stdout.write(f"{view}: {counts} (right side), {len(sheet.landmarks)} landmarks\n")
    sys.stdout.write(f"{len(atlas.regions)} regions, {len(atlas.spots)} trigger points\n")
    return 0
