"""The light on the muscles seen from behind: each a soft cushion with fine fibres, in drawing order."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline, LinearNDInterpolator, interp1d
from scipy.ndimage import distance_transform_edt, gaussian_filter1d
from shapely.geometry import Polygon

from builder.raster import HALF, Field, Mask, Raster, lit

FIBRE_MM = 2.2
"""Width of a fibre bundle (mm)."""

NOISE = 4096


def muscle_brightness(raster: Raster, muscles: list[dict[str, Any]], given: dict[str, Any], form: Field) -> Field:
    """Grey levels above or below flat over the whole body; `form` is the light on the body as a whole."""
    picture = form * 0.8
    for entry in muscles:
        outline = [Polygon(ring) for ring in entry["polygons"]]
        right, cover = raster.mask(outline), raster.cover(outline, both=True)
        mask = cover >= HALF
        picture = shaded_ground(raster, picture, mask)
        own = form * 0.5 + cushion(raster, mask, entry["kind"])
        own = own + texture(raster, right, given[entry["id"]], entry["kind"])
        edge = np.clip(distance_transform_edt(mask) * raster.mm / 1.2, 0.0, 1.0)
        picture = picture * (1 - cover) + (own - 48 * (1 - edge)) * cover
    return picture


def shaded_ground(raster: Raster, picture: Field, mask: Mask) -> Field:
    """A thin soft shadow that a muscle throws on what lies under it."""
    away = distance_transform_edt(~mask) * raster.mm
    return picture - np.where(mask, 0.0, 42 * np.exp(-0.5 * (away / 2.2) ** 2))


def cushion(raster: Raster, mask: Mask, kind: str) -> Field:
    """Light on the swelling of one muscle."""
    reach, rise = (7.0, 2.0) if kind != "muscle" else (14.0, 8.0)
    height = raster.blurred(raster.inflated(mask, reach) * rise, 1.6)
    across, down = raster.slopes(height)
    return 190 * lit(across, down, 0.8) + (12 if kind == "muscle" else 8)


def texture(raster: Raster, right: Mask, entry: dict[str, Any], kind: str) -> Field:
    """Fine stripes along the fibres, mirrored to the left."""
    across = fibre_number(raster, right, entry["fibres"])
    width = float(np.sqrt(right.sum()) * raster.mm)
    bundles = max(4.0, min(40.0, 0.55 * width / FIBRE_MM)) / 4.0
    noise = stripes(hash_of(entry["label"]))
    values = np.interp((across * bundles * 16) % NOISE, np.arange(NOISE), noise)
    values = np.where(right, values, 0.0) * (17.0 if kind == "muscle" else 9.0)
    mirrored = np.where(right, 0.0, values[:, ::-1])
    return values + mirrored


def fibre_number(raster: Raster, right: Mask, given: list[list[list[float]]]) -> Field:
    """At every pixel of a muscle, between which of its fibres it lies."""
    grid = np.array(given, dtype=float)
    dense = CubicSpline(np.linspace(0, 1, grid.shape[1]), grid, axis=1)(np.linspace(-0.04, 1.04, 40))
    place = np.linspace(-1.2, grid.shape[0] + 0.2, 40)
    spread = interp1d(np.arange(grid.shape[0]), dense, axis=0, fill_value="extrapolate")(place)
    number = np.repeat(place[:, None], 40, axis=1)
    rows, columns = np.nonzero(right)
    number_at = LinearNDInterpolator(spread.reshape(-1, 2), number.ravel(), fill_value=0.0)
    found = number_at(raster.x[columns], raster.y[rows])
    field: Field = np.zeros(raster.shape)
    field[rows, columns] = found + 4.0
    return field


def stripes(seed: int) -> Field:
    """A line of soft noise, -1 to 1, the same for the same seed."""
    noise = np.random.default_rng(seed).standard_normal(NOISE)
    soft = gaussian_filter1d(noise, 3.2, mode="wrap") + 0.8 * gaussian_filter1d(noise, 9.0, mode="wrap")
    return np.asarray(soft / np.abs(soft).max())


def hash_of(text: str) -> int:
    """A small number from a name, the same in every run."""
    return sum((k + 1) * ord(letter) for k, letter in enumerate(text))
