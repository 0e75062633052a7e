"""The light on the muscles of a view: each a soft cushion with fine fibres, in drawing order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline, LinearNDInterpolator, interp1d
from scipy.ndimage import distance_transform_edt, gaussian_filter1d
from shapely import affinity
from shapely.geometry import Polygon

from builder.raster import HALF, Field, Mask, Raster, lit

Fibres = list[list[list[float]]]

FIBRE_MM = 2.2
"""Width of a fibre bundle (mm)."""

CUSHIONS = {"muscle": (14.0, 8.0), "bone": (10.0, 4.0)}
"""How far in from its edge (mm) a shape rises, and how high."""

LIDS = {"fascia": 0.75}
"""How much of the light on what lies under a shape gives way to its own: muscles show through a fascia."""

EDGES = {"muscle": 48.0, "bone": 34.0, "tendon": 34.0, "fascia": 12.0}
"""How much darker the edge of a shape is (grey levels)."""

NOISE = 4096
AROUND = 12.0
"""How far (mm) a muscle throws its shadow at most."""


def muscle_brightness(raster: Raster, layers: list[dict[str, Any]], given: Mapping[str, Fibres], form: Field) -> Field:
    """Grey levels above or below flat over the whole body; `form` is the light on the body as a whole.

    `layers` are muscles and bones in drawing order; `given` holds the fibres of each muscle as they were measured, in
    the frame of the picture.
    """
    picture = form * 0.8
    for entry in layers:
        for sign in (1, -1):
            outline = [affinity.scale(Polygon(ring), sign, 1, origin=(0, 0)) for ring in entry["polygons"]]
            box = np.array([shape.bounds for shape in outline])
            part, place = raster.window((*box[:, :2].min(axis=0), *box[:, 2:].max(axis=0)), AROUND)
            if not all(part.shape):
                continue
            mask, own = alone(part, outline, entry, form[place])
            if entry["id"] in given:
                own = own + texture(part, mask, np.array(given[entry["id"]], dtype=float) * [sign, 1.0], entry)
            shadow, cover = 0.85 * EDGES[entry["kind"]], part.cover(outline) * LIDS.get(entry["kind"], 1.0)
            picture[place] = laid_on(part, cover, own, picture[place], shadow)
    return picture


def alone(raster: Raster, outline: list[Polygon], entry: dict[str, Any], form: Field) -> tuple[Mask, Field]:
    """Where a muscle or bone lies, and the light on it; darker along its edge."""
    mask = raster.mask(outline)
    edge = np.clip(distance_transform_edt(mask) * raster.mm / 1.2, 0.0, 1.0)
    return mask, form * 0.55 + cushion(raster, mask, entry["kind"]) - EDGES[entry["kind"]] * (1 - edge)


def laid_on(raster: Raster, cover: Field, own: Field, picture: Field, shadow: float) -> Field:
    """The picture with one more shape on it, which throws a thin soft shadow on what lies under it (grey levels)."""
    mask = cover >= HALF * cover.max()
    away = distance_transform_edt(~mask) * raster.mm
    shaded = picture - np.where(mask, 0.0, shadow * np.exp(-0.5 * (away / 2.2) ** 2))
    return np.asarray(shaded * (1 - cover) + own * cover)


def cushion(raster: Raster, mask: Mask, kind: str) -> Field:
    """Light on the swelling of one muscle."""
    reach, rise = CUSHIONS.get(kind, (7.0, 2.0))
    height = raster.blurred(raster.inflated(mask, reach) * rise, 1.6)
    across, down = raster.slopes(height)
    return np.asarray(190 * lit(across, down, 0.8) + (12 if kind == "muscle" else 8))


def texture(raster: Raster, mask: Mask, fibres: Field, entry: dict[str, Any]) -> Field:
    """Fine stripes along the fibres."""
    across = fibre_number(raster, mask, fibres)
    width = float(np.sqrt(mask.sum()) * raster.mm)
    bundles = max(4.0, min(40.0, 0.55 * width / FIBRE_MM)) / 4.0
    noise = stripes(hash_of(entry["id"]))
    values = np.interp((across * bundles * 16) % NOISE, np.arange(NOISE), noise)
    return np.where(mask, values, 0.0) * (17.0 if entry["kind"] == "muscle" else 9.0)


def fibre_number(raster: Raster, mask: Mask, grid: Field) -> Field:
    """At every pixel of a muscle, between which of its fibres it lies."""
    dense = CubicSpline(np.linspace(0, 1, grid.shape[1]), grid, axis=1)(np.linspace(-0.04, 1.04, 40))
    place = np.linspace(-1.2, grid.shape[0] + 0.2, 40)
    spread = interp1d(np.arange(grid.shape[0]), dense, axis=0, fill_value="extrapolate")(place)
    number = np.repeat(place[:, None], 40, axis=1)
    rows, columns = np.nonzero(mask)
    number_at = LinearNDInterpolator(spread.reshape(-1, 2), number.ravel(), fill_value=0.0)
    field: Field = np.zeros(raster.shape)
    if len(rows):
        field[rows, columns] = number_at(raster.x[columns], raster.y[rows]) + 4.0
    return field


def stripes(seed: int) -> Field:
    """A line of soft noise, -1 to 1, the same for the same seed."""
    noise = np.random.default_rng(seed).standard_normal(NOISE)
    soft = gaussian_filter1d(noise, 3.2, mode="wrap") + 0.8 * gaussian_filter1d(noise, 9.0, mode="wrap")
    return np.asarray(soft / np.abs(soft).max())


def hash_of(text: str) -> int:
    """A small number from a name, the same in every run."""
    return sum((k + 1) * ord(letter) for k, letter in enumerate(text))
