"""Makes the relief pictures of a view and says where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image
from shapely import affinity, unary_union
from shapely.geometry import Polygon, box

from builder.body_mesh import figure, finer, fitted
from builder.features import rises, shades
from builder.figures import drawn_skin, reshapings
from builder.geometry import FAR, largest, mirror, polygons_of
from builder.raster import Field, Raster, grey
from builder.regions_soles import foot_of
from builder.relief_muscles import muscle_brightness
from builder.relief_skin import skin_brightness, surface
from builder.relief_sole import sole_brightness, sole_height
from builder.sheets import Body
from builder.source import SHIFT, as_drawn

LAYERS = ("skin", "muscles", "deep")
MM = 0.8
FINER = {"soles": 0.4}
"""Millimetres a pixel."""

MARGIN = 24.0
"""Round the body (mm)."""

LED_ON = {"skin": 2.0, "muscles": 22.0, "deep": 22.0}
"""How far out of the body (mm) its light is led on: muscles of all figures share their pictures, and the female hip is
wider than the neutral one."""


def reliefs(view: str, bodies: dict[str, Body], sheet: dict[str, Any], folder: Path) -> dict[str, Any]:
    """Write the pictures for a view; where each lies."""
    mm = FINER.get(view, MM)
    raster = _raster(sheet["bounds"], mm)
    inside = raster.mask([Polygon(ring) for ring in sheet["skin"]])
    skin, form = skin_light(raster, view, bodies)
    found = {}
    for name in LAYERS:
        light = skin if name == "skin" else muscle_light(raster, bodies[view], sheet, name, form)
        file = f"{view}_{name}.png"
        save(grey(light, inside, margin=LED_ON[name] / mm), folder / file)
        found[name] = {"file": file, "origin": [raster.left, raster.top], "mm_per_px": mm}
    return found


def figure_reliefs(name: str, bodies: dict[str, Body], folder: Path) -> dict[str, Any]:
    """Write the pictures of a figure's skin; by view, where each lies."""
    shapes = reshapings(name, bodies)
    half, side = (shapes[view].reshaped(outline) for view, outline in _outlines(bodies).items())
    mesh = finer(fitted(figure(name), half, affinity.translate(side, -SHIFT["side"])))
    found = {}
    for view, shape in shapes.items():
        skin = shape.reshaped(drawn_skin(view, bodies[view]))
        whole = unary_union([skin, mirror(skin)])
        raster = _raster(whole.bounds, MM)
        body = bodies[view].measured
        form = skin_brightness(raster, surface(raster, mesh, view), rises(raster, body))
        file = f"{view}_skin_{name}.png"
        picture = grey(form - shades(raster, body), raster.mask(polygons_of(whole)), margin=2.0 / MM)
        save(picture, folder / file)
        found[view] = {"skin": {"file": file, "origin": [raster.left, raster.top], "mm_per_px": MM}}
    return found


def _outlines(bodies: dict[str, Body]) -> dict[str, Polygon]:
    """The right half from behind, and the right profile as it is drawn."""
    half = largest(bodies["back"].skin.intersection(box(0, 0, FAR, FAR)))
    return {"back": half, "side": affinity.translate(bodies["side"].skin, SHIFT["side"])}


def _raster(bounds: Sequence[float], mm: float) -> Raster:
    left, top, right, bottom = (round(edge, 1) for edge in bounds)
    return Raster(left - MARGIN, top - MARGIN, right + MARGIN, bottom + MARGIN, mm)


def skin_light(raster: Raster, view: str, bodies: dict[str, Body]) -> tuple[Field, Field]:
    """The light on the skin, and the same without creases, for what lies under it."""
    body = bodies[view]
    if view == "soles":
        light = sole_brightness(
            raster, sole_height(raster, foot_of(bodies["back"].measured, bodies["side"].measured), body.skin)
        )
        return light, light
    half = largest(bodies["back"].skin.intersection(box(0, 0, FAR, FAR)))
    mesh = finer(fitted(figure("neutral"), half, bodies["side"].skin))
    form = skin_brightness(raster, surface(raster, mesh, view), rises(raster, body.measured))
    return form - shades(raster, body.measured), form


def muscle_light(raster: Raster, body: Body, sheet: dict[str, Any], name: str, form: Field) -> Field:
    """The light on all muscles, or on the deep ones, and on the bones between them."""
    shown = [muscle for muscle in sheet["muscles"] if _is_shown(muscle, name)]
    bones = [{**bone, "kind": "bone"} for bone in sheet["bones"]]
    fibres = fibres_of(sheet["view"], body)
    return muscle_brightness(raster, sorted([*shown, *bones], key=_order), fibres, form)


def fibres_of(view: str, body: Body) -> dict[str, Any]:
    """The measured fibres of every muscle in the frame of the picture."""
    found = {key: entry["fibres"] for key, entry in body.measured.muscles.items()}
    return dict(as_drawn(view, found))


def _is_shown(muscle: dict[str, Any], name: str) -> bool:
    if name == "deep":
        return bool(muscle["layer"] == "deep")
    return True


def _order(shape: dict[str, Any]) -> tuple[int, str]:
    return shape["draw_order"], shape["id"]


def save(picture: Image.Image, path: Path) -> None:
    """Write a grey picture as small as PNG goes."""
    picture.save(path, format="PNG", optimize=True)
