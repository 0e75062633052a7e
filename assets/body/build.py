"""Builds the files in this folder from the measurements: `python assets/body/build.py`."""

from __future__ import annotations

import argparse
from pathlib import Path

from builder.figures import FIGURES, figure_file
from builder.files import write
from builder.reliefs import figure_reliefs, reliefs
from builder.sheets import VIEWS, body_of, region_list, sheet
from builder.source import BODY
from builder.zones import zone_file


def main() -> None:
    """Write every file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=Path, help="zones from this file (default: assets/content/en/points.json)")
    parser.add_argument("--to", type=Path, default=BODY, help="folder to write to (default: assets/body)")
    asked = parser.parse_args()
    write(asked.to / "regions.json", region_list())
    bodies = {view.name: body_of(view) for view in VIEWS}
    for view in VIEWS:
        drawn = sheet(view, bodies[view.name])
        drawn["relief"] = reliefs(view.name, bodies, drawn, asked.to)
        write(asked.to / f"{view.name}.json", drawn)
    write(asked.to / "zones.json", zone_file(bodies, asked.points))
    for name in FIGURES:
        figure = figure_file(name, bodies)
        for seen, relief in figure_reliefs(name, bodies, asked.to).items():
            figure["views"][seen]["relief"] = relief
        write(asked.to / f"figure_{name}.json", figure)


if __name__ == "__main__":
    main()
