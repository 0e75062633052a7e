"""Builds the files in this folder from the measurements: `python assets/body/build.py`."""

from __future__ import annotations

from builder.files import write
from builder.sheets import VIEWS, body_of, region_list, sheet
from builder.source import BODY


def main() -> None:
    """Write every file."""
    write(BODY / "regions.json", region_list())
    for view in VIEWS:
        write(BODY / f"{view.name}.json", sheet(view, body_of(view)))


if __name__ == "__main__":
    main()
