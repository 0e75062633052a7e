"""The skin as a mesh in space, fitted to the outlines that are drawn: what light falls on.

Axes: x > 0 the person's right, y down from the top of the head, z > 0 in front (mm).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import gaussian_filter1d
from shapely.geometry import Polygon

from builder.geometry import span
from builder.source import BODY

Floats = NDArray[np.float64]
Faces = NDArray[np.intp]

CROTCH = 905.0
WAIST = 630.0
FLOOR = 1700.0
LEVELS = {"knee": 1240.0, "ankle": 1640.0}
"""Heights (mm) of the joints in the measured body, which those of the mesh are brought to."""

STEP = 4.0
"""Profiles are taken this often (mm)."""

EVEN = 9.0
"""What changes from height to height is evened out over so much (mm)."""

LOWEST = 1688.0
"""Nearer to the floor the sole is flat: profiles from this height (mm) hold."""


@lru_cache(maxsize=1)
def _document() -> Mapping[str, Any]:
    found: Mapping[str, Any] = json.loads((BODY / "source" / "skin_mesh.json").read_text(encoding="utf-8"))
    return found


@dataclass(frozen=True)
class Profile:
    """How far a body reaches at each height: its right limb (or half trunk) in x, all of it in z."""

    y: Floats
    inner: Floats
    outer: Floats
    rear: Floats
    front: Floats


@dataclass(frozen=True)
class Mesh:
    """Points in space and the quadrilaterals between them."""

    points: Floats
    faces: Faces

    @property
    def normals(self) -> Floats:
        """The direction outwards at each point."""
        corners = self.points[self.faces]
        across = np.cross(corners[:, 2] - corners[:, 0], corners[:, 3] - corners[:, 1])
        found = np.zeros_like(self.points)
        for k in range(4):
            np.add.at(found, self.faces[:, k], across)
        return np.asarray(found / np.maximum(np.linalg.norm(found, axis=1), 1e-9)[:, None])

    @property
    def profile(self) -> Profile:
        """Its reach at each height, by its edges."""
        pairs = np.stack([self.faces, np.roll(self.faces, -1, axis=1)], axis=-1).reshape(-1, 2)
        start, end = self.points[pairs[:, 0]], self.points[pairs[:, 1]]
        heights = np.arange(np.ceil(self.points[:, 1].min()) + STEP, FLOOR - 1, STEP)
        rows = [_reach(start, end, y) for y in heights]
        inner, outer, rear, front = (gaussian_filter1d(np.array(line), 1.2) for line in zip(*rows, strict=True))
        return Profile(heights, np.where(heights < CROTCH, 0.0, inner), outer, rear, front)


def _reach(start: Floats, end: Floats, y: float) -> tuple[float, float, float, float]:
    crossing = (start[:, 1] > y) != (end[:, 1] > y)
    one, two = start[crossing], end[crossing]
    share = ((y - one[:, 1]) / (two[:, 1] - one[:, 1]))[:, None]
    cut = one + (two - one) * share
    right = cut[cut[:, 0] >= 0, 0]
    return right.min(), right.max(), cut[:, 2].min(), cut[:, 2].max()


def figure(name: str) -> Mesh:
    """A figure with its joints, waist and crotch at the heights of the measured body; finer than the source."""
    document = _document()
    mesh = Mesh(np.array(document["figures"][name]), np.array([_four(face) for face in document["faces"]]))
    y = mesh.points[:, 1]
    middle = mesh.points[(np.abs(mesh.points[:, 0]) < 3.0) & (y > 750)]
    narrow = mesh.profile
    trunk = (narrow.y > 540) & (narrow.y < 720)
    waist = float(narrow.y[trunk][narrow.outer[trunk].argmin()])
    crotch = float(middle[:, 1].max())
    joints = {joint: at[1] for joint, at in document["joints"][name].items()}
    known = [(0.0, WAIST - waist), (waist, WAIST), (crotch, CROTCH)]
    known += [(joints[joint], level) for joint, level in LEVELS.items()] + [(FLOOR, FLOOR)]
    places, heights = zip(*known, strict=True)
    moved = mesh.points.copy()
    moved[:, 1] = PchipInterpolator(places, heights)(y)
    return finer(Mesh(moved, mesh.faces))


def _four(face: list[int]) -> list[int]:
    return face if len(face) == 4 else [*face, face[-1]]


def finer(mesh: Mesh) -> Mesh:
    """Each face divided into four, the surface softened as Catmull and Clark do it; open edges stay."""
    points, faces = mesh.points, mesh.faces
    middle = points[faces].mean(axis=1)
    pairs = np.sort(np.stack([faces, np.roll(faces, -1, axis=1)], axis=-1).reshape(-1, 2), axis=1)
    edges, which, count = np.unique(pairs, axis=0, return_inverse=True, return_counts=True)
    which = which.reshape(-1)
    halves = points[edges].mean(axis=1)
    beside = _sums(middle[np.repeat(np.arange(len(faces)), 4)], which, len(edges))
    on_edges = np.where((count == 2)[:, None], (2 * halves + beside) / 4, halves)
    around = np.bincount(faces.reshape(-1), minlength=len(points))[:, None]
    of_faces = _sums(np.repeat(middle, 4, axis=0), faces.reshape(-1), len(points)) / np.maximum(around, 1)
    ends = np.concatenate([edges[:, 0], edges[:, 1]])
    of_edges = _sums(np.tile(halves, (2, 1)), ends, len(points)) / np.bincount(ends, minlength=len(points))[:, None]
    soft = (of_faces + 2 * of_edges + (around - 3) * points) / np.maximum(around, 1)
    open_ends = edges[count == 1].reshape(-1)
    soft[open_ends] = points[open_ends]
    first_face, first_edge = len(points), len(points) + len(faces)
    sides, centres = which.reshape(-1, 4) + first_edge, np.arange(len(faces)) + first_face
    quads = [np.stack([faces[:, k], sides[:, k], centres, sides[:, k - 1]], axis=1) for k in range(4)]
    return Mesh(np.vstack([soft, middle, on_edges]), np.concatenate(quads))


def _sums(values: Floats, index: NDArray[np.intp], size: int) -> Floats:
    found = np.zeros((size, values.shape[1]))
    np.add.at(found, index, values)
    return found


def outline_profile(half: Polygon, side: Polygon, y: Floats) -> Profile:
    """The reach of the drawn outlines: the right half from behind (x > 0), the right side (x > 0 in front)."""
    low, high = max(half.bounds[1], side.bounds[1]) + 1.0, LOWEST
    held = np.clip(y, low, high)
    across, along = ([span(shape, height) for height in held] for shape in (half, side))
    inner, outer = (np.array(line) for line in zip(*across, strict=True))
    rear, front = (np.array(line) for line in zip(*along, strict=True))
    return Profile(y, np.where(y < CROTCH, 0.0, inner), outer, rear, front)


def fitted(mesh: Mesh, half: Polygon, side: Polygon) -> Mesh:
    """The mesh moved into the outlines, height by height; what changes from height to height changes smoothly."""
    own = mesh.profile
    wanted = outline_profile(half, side, own.y)
    y, x, z = mesh.points[:, 1], np.abs(mesh.points[:, 0]), mesh.points[:, 2]
    wide = _smooth((wanted.outer - wanted.inner) / np.maximum(own.outer - own.inner, 1.0))
    deep = _smooth((wanted.front - wanted.rear) / np.maximum(own.front - own.rear, 1.0))
    out = _smooth(wanted.outer - wide * own.outer)
    back = _smooth(wanted.rear - deep * own.rear)
    a, b, c, d = (np.interp(np.minimum(y, LOWEST), own.y, line) for line in (wide, out, deep, back))
    return Mesh(np.column_stack([np.sign(mesh.points[:, 0]) * np.maximum(a * x + b, 0.0), y, c * z + d]), mesh.faces)


def _smooth(line: Floats) -> Floats:
    return np.asarray(gaussian_filter1d(line, EVEN / STEP, mode="nearest"))
