"""The right sole: an outline and regions made from the measured landmarks of the foot.

Seen from below with the heel up and the toes down: x > 0 is the person's right as from behind, y grows towards the toes
(0 is the coronal plane of the hips). Most places are given along the foot from the heel and outwards from its axis.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from shapely import Polygon, affinity, unary_union

from builder.geometry import blob, clean, curve, largest, smoothed
from builder.partition import Cut, carved
from builder.source import Measured

TURN = 9.0
"""The foot points outwards by this (degrees)."""

BEHIND = 7.0
"""Skin behind the heel bone (mm)."""

INNER_HEEL = ((1.3, -9), (6, -19), (20, -29.5), (42, -32.5), (66, -32))
INNER = (*INNER_HEEL, (88, -32), (112, -36), (140, -45), (166, -53.5), (187, -55.5))
OUTER = ((186, 44), (166, 50), (145, 48.5), (118, 44), (94, 40), (70, 36), (44, 33.5), (20, 29), (6, 18), (1.3, 9))
TOES = (
    ((224, -37.5), (27, 15.5), 2.5, 2.0),
    ((224, -11.5), (24, 9.8), 2.6, 1.0),
    ((217, 8.0), (23, 9.4), 2.6, -3.0),
    ((207, 25.5), (21, 9.0), 2.6, -8.0),
    ((191, 40.0), (19.5, 9.2), 2.5, -13.0),
)
"""Centre, half length and half width, roundness and turn of each toe, from the big one."""

ROOT_INNER = ((210, -70), (203, -56), (204, -38), (206.5, -24), (207, -11))
ROOT = (*ROOT_INNER, (203, 4), (194, 21), (180, 35), (166, 48), (150, 66))
BALL = ((138, -90), (141, -50), (150, -20), (149, 8), (135, 34), (112, 50), (90, 66))


@dataclass(frozen=True)
class Foot:
    """From places along (mm from the back of the heel) and across (outwards from the axis) to the picture."""

    heel: tuple[float, float]

    def at(self, along: float, across: float) -> tuple[float, float]:
        """A place in the picture."""
        cos, sin = np.cos(np.radians(TURN)), np.sin(np.radians(TURN))
        return float(self.heel[0] + across * cos + along * sin), float(self.heel[1] + along * cos - across * sin)

    def line(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Places in the picture."""
        return [self.at(*point) for point in points]

    def oval(self, centre: tuple[float, float], half: tuple[float, float], power: float, turn: float) -> Polygon:
        """An oval along the foot: half its length and half its width."""
        shape = affinity.rotate(blob((0, 0), (half[1], half[0]), power), turn - TURN, origin=(0, 0))
        return affinity.translate(shape, *self.at(*centre))

    def towards_toes(self, line: Sequence[tuple[float, float]]) -> Polygon:
        """Everything on the toes' side of a line across the foot, given from the inner to the outer side."""
        far = [(400.0, line[-1][1]), (400.0, line[0][1])]
        return clean(self.line([*curve(line), *far]))


def plan(back: Measured, side: Measured, landmark: str) -> tuple[float, float]:
    """A landmark seen from below: outwards (from the view from behind), forwards (from the side view)."""
    return back.at(landmark)[0], side.at(landmark)[0]


def foot_of(back: Measured, side: Measured) -> Foot:
    """The right foot, by its heel bone."""
    x, y = plan(back, side, "calcaneus_posterior")
    return Foot((x, y - BEHIND))


def toes(foot: Foot) -> list[Polygon]:
    """The five toes, from the big one."""
    return [foot.oval(*toe) for toe in TOES]


def soles_skin(foot: Foot) -> Polygon:
    """The right sole with a soft outline; the toes stand apart."""
    pad = clean(curve(foot.line([(0, 0), *INNER, (204, -51), (204, -10), (186, 32), *OUTER, (0, 0)])))
    joined = largest(unary_union([pad, *toes(foot)]).buffer(1.2).buffer(-2.4).buffer(1.2))
    return smoothed(list(joined.exterior.coords)[:-1], 1.6, 0.7)


def soles_cuts(foot: Foot) -> list[Cut]:
    """Toes, ball, arch, heel and the edges."""
    root, ball = foot.towards_toes(ROOT), foot.towards_toes(BALL)
    heel = clean(foot.line([(-20, -60), *curve([(66, -60), (70, -30), (73, 0), (71, 30), (66, 60)]), (-20, 60)]))
    outer_half = clean(foot.line([(-20, 0), (300, 0), (300, 90), (-20, 90)]))
    edge = clean(foot.line([*curve([(60, 22), (90, 25), (115, 29), (140, 33), (180, 38)]), (180, 90), (60, 90)]))
    big = clean(foot.line([*curve([(190, -24.5), (206, -24.5), (222, -21.6), (260, -20.5)]), (260, -90), (190, -90)]))
    return [
        ("great_toe_plantar", root.intersection(big)),
        ("toes_plantar", root),
        ("heel_plantar", foot.oval((34.5, 0.5), (27, 20), 2.3, 0.0)),
        ("heel_lateral", heel.intersection(outer_half)),
        ("heel_medial", heel),
        ("sole_forefoot", ball),
        ("foot_lateral", edge),
        ("sole_midfoot", foot.towards_toes([(-50, -90), (-50, 90)])),
    ]


def soles_regions(foot: Foot, skin: Polygon) -> dict[str, list[Polygon]]:
    """Every region of the right sole."""
    return carved(skin, soles_cuts(foot))
