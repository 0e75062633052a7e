"""A grid of pixels over the body and the light on a height field. Lengths in mm, brightness 0-255 with 128 flat."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy.ndimage import distance_transform_edt, gaussian_filter, gaussian_filter1d
from scipy.spatial import cKDTree
from shapely.geometry import Polygon

Field = NDArray[np.float64]
Mask = NDArray[np.bool_]

HALF = 0.5
FINE = 4
"""Each pixel is looked at this many times across and down."""

LIGHT = np.array([-0.36, -0.50, 0.78])
"""Towards the light: from the upper left of the viewer (x right, y down, z to the viewer)."""


@dataclass(frozen=True)
class Raster:
    """Pixels over a box of the body."""

    left: float
    top: float
    right: float
    bottom: float
    mm: float

    @cached_property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return round((self.bottom - self.top) / self.mm), round((self.right - self.left) / self.mm)

    @cached_property
    def x(self) -> Field:
        """The x of every column (mm)."""
        return np.asarray(self.left + (np.arange(self.shape[1]) + 0.5) * self.mm, dtype=np.float64)

    @cached_property
    def y(self) -> Field:
        """The y of every row (mm)."""
        return np.asarray(self.top + (np.arange(self.shape[0]) + 0.5) * self.mm, dtype=np.float64)

    @property
    def blank(self) -> Field:
        """Nothing at every pixel."""
        return np.zeros(self.shape)

    def mask(self, polygons: Iterable[Polygon], both: bool = False) -> Mask:
        """Which pixels lie in the polygons; on both sides of the midline if asked."""
        return np.asarray(self.cover(polygons, both) >= HALF)

    def cover(self, polygons: Iterable[Polygon], both: bool = False) -> Field:
        """How much of every pixel the polygons cover, 0 to 1."""
        picture = Image.new("1", (self.shape[1] * FINE, self.shape[0] * FINE))
        draw = ImageDraw.Draw(picture)
        for polygon in polygons:
            for sign in (1, -1) if both else (1,):
                draw.polygon([self._pixel(sign * x, y) for x, y in polygon.exterior.coords], fill=1)
        fine = np.asarray(picture, dtype=float)
        return np.asarray(fine.reshape(self.shape[0], FINE, self.shape[1], FINE).mean(axis=(1, 3)))

    def _pixel(self, x: float, y: float) -> tuple[float, float]:
        return (x - self.left) / self.mm * FINE - 0.5, (y - self.top) / self.mm * FINE - 0.5

    def blurred(self, field: Field, sigma: float) -> Field:
        """The field softened by a distance (mm)."""
        return np.asarray(gaussian_filter(field, sigma / self.mm, mode="nearest"))

    def window(self, box: Sequence[float], margin: float) -> tuple[Raster, tuple[slice, slice]]:
        """The pixels over a smaller box (left, top, right, bottom) with a margin, and where they are in this raster."""
        left, top, right, bottom = box
        columns = _limits(left - margin - self.left, right + margin - self.left, self.mm, self.shape[1])
        rows = _limits(top - margin - self.top, bottom + margin - self.top, self.mm, self.shape[0])
        x, y = ([start + end * self.mm for end in ends] for start, ends in ((self.left, columns), (self.top, rows)))
        return Raster(x[0], y[0], x[1], y[1], self.mm), (slice(*rows), slice(*columns))

    def stroke(self, points: Sequence[Sequence[float]], sigma: float) -> Field:
        """A ridge (or furrow, where negative) along (x, y, height) points, on both sides of the midline."""
        given = np.asarray(points, dtype=float)
        along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(given[:, :2], axis=0).T))])
        steps = np.linspace(0.0, along[-1], max(2, int(along[-1] * 2)))
        path = np.column_stack([np.interp(steps, along, given[:, k]) for k in range(3)])
        reach = 4 * sigma
        away = np.abs(self.x)
        columns = (away < given[:, 0].max() + reach) & (away > given[:, 0].min() - reach)
        rows = np.nonzero((self.y > path[:, 1].min() - reach) & (self.y < path[:, 1].max() + reach))[0]
        grid_x, grid_y = np.meshgrid(np.abs(self.x[columns]), self.y[rows])
        distance, nearest = cKDTree(path[:, :2]).query(
            np.column_stack([grid_x.ravel(), grid_y.ravel()]), distance_upper_bound=reach
        )
        level = np.append(gaussian_filter1d(path[:, 2], 12.0, mode="nearest"), 0.0)
        height: Field = np.zeros(self.shape)
        ridge = level[nearest] * np.exp(-0.5 * (distance / sigma) ** 2)
        height[np.ix_(rows, np.nonzero(columns)[0])] = ridge.reshape(len(rows), -1)
        return height

    def inflated(self, mask: Mask, radius: float) -> Field:
        """0 at the edge of a mask rising to 1 at the radius (mm) inside, like a cushion."""
        deep = np.clip(distance_transform_edt(mask) * self.mm / radius, 0.0, 1.0)
        return np.asarray(np.sqrt(1.0 - (1.0 - deep) ** 2) * mask)

    def slopes(self, height: Field) -> tuple[Field, Field]:
        """Slope in x and y."""
        down, across = np.gradient(height, self.mm)
        return np.asarray(across), np.asarray(down)


def _limits(start: float, end: float, mm: float, count: int) -> tuple[int, int]:
    first = min(max(int(np.floor(start / mm)), 0), count)
    return first, max(first, min(int(np.ceil(end / mm)), count))


def lit(across: Field, down: Field, strength: float) -> Field:
    """Brightness of slopes under the light: 0 flat, above 0 turned to the light; steep edges a little darker."""
    light = LIGHT / np.linalg.norm(LIGHT)
    steep = np.hypot(across, down)
    soft = np.tanh(steep * strength) / np.maximum(steep, 1e-9)
    px, py = across * soft, down * soft
    upright = 1 / np.sqrt(1 + px**2 + py**2)
    shade = (-px * light[0] - py * light[1] + light[2]) * upright
    return np.asarray(shade - light[2] - 0.5 * (1 - upright) ** 1.5)


def hollows(raster: Raster, height: Field, sizes: Sequence[float]) -> Field:
    """How far every place lies below its surroundings (mm), for soft shade in folds."""
    below: Field = np.zeros(raster.shape)
    for size in sizes:
        below += np.maximum(raster.blurred(height, size) - height, 0.0)
    return below


def grey(brightness: Field, inside: Mask, margin: float) -> Image.Image:
    """The picture: 128 outside, the edge led on for a few pixels so that borders show no halo."""
    distance, nearest = distance_transform_edt(~inside, return_indices=True)
    spread = brightness[nearest[0], nearest[1]]
    value = np.where(distance <= margin, spread, 0.0)
    return Image.fromarray(np.clip(np.rint(128 + value), 0, 255).astype(np.uint8), mode="L")
