"""The light on the skin, from the fitted mesh: which way it faces at every pixel, and how near it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt

from builder.body_mesh import Mesh
from builder.raster import LIGHT, Field, Mask, Raster, hollows
from builder.source import SHIFT

AXES: Mapping[str, tuple[tuple[int, int, int], ...]] = {
    "back": ((1, 0, 0), (0, 1, 0), (0, 0, -1)),
    "side": ((0, 0, 1), (0, 1, 0), (1, 0, 0)),
    "front": ((-1, 0, 0), (0, 1, 0), (0, 0, 1)),
}
"""What runs to the right of the picture, downwards, and to the viewer, in the axes of the mesh."""

SAMPLES = 9
"""Each face is looked at so often along each of its sides: closer than the pixels."""

STRONGER = 1.25
"""Forms are drawn so much stronger than they are."""

DEEPEST = -1e6


@dataclass(frozen=True)
class Surface:
    """Normals (rows, columns, 3: right, down, to the viewer) and nearness (mm), for every pixel."""

    normals: Field
    near: Field

    @property
    def seen(self) -> Mask:
        """Where there is any surface."""
        return np.asarray(self.near > DEEPEST)

    @property
    def mirrored(self) -> Surface:
        """The same on the other side of the picture."""
        return Surface(self.normals[:, ::-1] * [-1.0, 1.0, 1.0], self.near[:, ::-1])

    def over(self, other: Surface) -> Surface:
        """This one, and the other where this one is not."""
        seen = self.seen
        return Surface(np.where(seen[..., None], self.normals, other.normals), np.where(seen, self.near, other.near))

    @property
    def filled(self) -> Surface:
        """The same, led on to pixels without a surface from the nearest that has one."""
        rows, columns = distance_transform_edt(~self.seen, return_distances=False, return_indices=True)
        return Surface(self.normals[rows, columns], self.near[rows, columns])


def surface(raster: Raster, mesh: Mesh, view: str) -> Surface:
    """The mesh as a view shows it; from the side both profiles."""
    axes = np.array(AXES[view], dtype=float)
    points, normals, faces = mesh.points @ axes.T, mesh.normals @ axes.T, mesh.faces
    if view in SHIFT:
        points += np.array([SHIFT[view], 0.0, 0.0])
        faces = faces[(mesh.points[faces][:, :, 0] >= 0).all(axis=1)]
    found = _looked_at(raster, points, normals, faces[normals[faces].mean(axis=1)[:, 2] > -0.05])
    return (found.over(found.mirrored) if view in SHIFT else found).filled


def _looked_at(raster: Raster, points: Field, normals: Field, faces: Field) -> Surface:
    rows, columns = raster.shape
    image, near = np.zeros((rows, columns, 3)), np.full((rows, columns), DEEPEST)
    steps = (np.arange(SAMPLES) + 0.5) / SAMPLES
    for a in steps:
        spots, facing = ([], [])
        for b in steps:
            shares = ((1 - a) * (1 - b), a * (1 - b), a * b, (1 - a) * b)
            spots.append(sum(share * points[faces[:, k]] for k, share in enumerate(shares)))
            facing.append(sum(share * normals[faces[:, k]] for k, share in enumerate(shares)))
        at, towards = np.vstack(spots), np.vstack(facing)
        row = np.floor((at[:, 1] - raster.top) / raster.mm).astype(int)
        column = np.floor((at[:, 0] - raster.left) / raster.mm).astype(int)
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        row, column, at, towards = row[inside], column[inside], at[inside], towards[inside]
        order = np.argsort(at[:, 2], kind="stable")  # the nearest is written last
        row, column, depth, towards = row[order], column[order], at[order, 2], towards[order]
        nearer = depth > near[row, column]
        image[row[nearer], column[nearer]] = towards[nearer]
        near[row[nearer], column[nearer]] = depth[nearer]
    return Surface(image / np.maximum(np.linalg.norm(image, axis=2), 1e-9)[..., None], near)


def skin_brightness(raster: Raster, skin: Surface, height: Field) -> Field:
    """Light on the body, with soft shade in hollows (grey levels above or below flat).

    `height` is what the mesh is too coarse for (mm).
    """
    light = LIGHT / np.linalg.norm(LIGHT)
    normals = np.stack([raster.blurred(skin.normals[..., k], 0.8) for k in range(3)], axis=-1)
    slopes = raster.slopes(raster.blurred(height, 1.0))
    for k in range(2):
        normals[..., k] = STRONGER * normals[..., k] - slopes[k] * np.maximum(normals[..., 2], 0.2)
    normals /= np.linalg.norm(normals, axis=2)[..., None]
    direct = normals @ light - light[2]
    shade = hollows(raster, skin.near + height, (5.0, 11.0, 22.0))
    value = 230 * direct - 9.0 * np.sqrt(shade) * np.tanh(shade)
    return np.asarray(92 * np.tanh(value / 92) + 8)
