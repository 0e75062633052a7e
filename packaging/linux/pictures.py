"""Takes the pictures of the README and of software centres from a tour: python -m linux.pictures TOUR FOLDER."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

TAKEN = {"found": "found", "found_dark": "found_dark", "session": "session", "history_charts": "history"}
"""The names of steps of the tour, and of the pictures made of them."""


def take(tour: Path, folder: Path) -> None:
    """Write each picture with 256 colours, half its size; raises FileNotFoundError for a step that is missing."""
    steps = {path.stem.partition("_")[2]: path for path in tour.glob("*.png")}
    for step, name in TAKEN.items():
        if step not in steps:
            raise FileNotFoundError(f"the tour in {tour} has no picture of {step}")
        picture = Image.open(steps[step]).convert("RGB")
        picture.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(
            folder / f"{name}.png", optimize=True
        )


if __name__ == "__main__":
    take(Path(sys.argv[1]), Path(sys.argv[2]))
