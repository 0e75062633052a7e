"""Makes the relief pictures of a view and says where they lie."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image
from shapely.geometry import box

from builder.geometry import FAR, largest
from builder.raster import Raster, grey
from builder.relief_muscles import muscle_brightness
from builder.relief_skin import creased, skin_brightness, skin_height
from builder.sheets import Body

SCALES = {"skin": 1.0, "muscles": 0.8, "deep": 0.8}
"""Millimetres a pixel."""

MARGIN = 6.0


def back_reliefs(body: Body, sheet: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Write the pictures for the view from behind; where each lies."""
    left, top, right, bottom = sheet["bounds"]
    half = largest(body.skin.intersection(box(0, 0, FAR, FAR)))
    found = {}
    for name, mm in SCALES.items():
        raster = Raster(left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN, mm)
        form = skin_brightness(raster, skin_height(raster, half, body.measured))
        if name == "skin":
            form = creased(raster, form, body.measured)
        else:
            shown = [m for m in sheet["muscles"] if _is_shown(m, name)]
            form = muscle_brightness(raster, shown, body.measured.data["muscles"], form)
        picture = grey(form, raster.mask([body.skin]), margin=2.0 / mm)
        file = f"back_{name}.png"
        save(picture, folder / file)
        found[name] = {"file": file, "origin": [raster.left, raster.top], "mm_per_px": mm}
    return found


def _is_shown(muscle: dict[str, Any], name: str) -> bool:
    if name == "deep":
        return bool(muscle["layer"] == "deep")
    return bool(muscle["id"] != "thoracolumbar_fascia")


def save(picture: Image.Image, path: Path) -> None:
    """Write a grey picture as small as PNG goes."""
    picture.save(path, format="PNG", optimize=True)
