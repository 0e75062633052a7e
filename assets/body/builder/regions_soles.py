"""The right sole: an outline and regions made from the measured landmarks of the foot.

Seen from below with the heel up and the toes down: x > 0 is the person's right as from behind, y grows towards the toes
(0 is the coronal plane of the hips).
"""

from __future__ import annotations

from shapely import Polygon, unary_union
from shapely.geometry import box

from builder.geometry import FAR, Coordinates, below, blob, clean, curve, outward, polygons_of, smoothed
from builder.partition import Cut, carved
from builder.source import Measured

TOES = (
    ((78.0, 131.0), (14.0, 25.0), 8.0),
    ((103.0, 131.0), (9.5, 21.0), -4.0),
    ((121.0, 123.0), (9.0, 20.0), -9.0),
    ((137.5, 111.0), (8.5, 18.5), -15.0),
    ((151.5, 94.0), (8.5, 17.0), -22.0),
)
"""Centre, radii and turn of each toe, from the big one; tips as far forward as the measured foot."""


def plan(back: Measured, side: Measured, landmark: str) -> tuple[float, float]:
    """A landmark seen from below: outwards (from the view from behind), forwards (from the side view)."""
    return back.at(landmark)[0], side.at(landmark)[0]


def foot_outline(back: Measured, side: Measured) -> Polygon:
    """The outline of the right sole."""
    heel = plan(back, side, "calcaneus_posterior")
    little, inner = plan(back, side, "fifth_metatarsal_base"), plan(back, side, "navicular_tuberosity")
    ring: Coordinates = [
        (heel[0] - 3, heel[1] - 6.5),
        (heel[0] + 18, heel[1] + 3),
        (heel[0] + 26, heel[1] + 26),
        (116, -30),
        (little[0] - 5, little[1] - 8),
        (145, 28),
        (157, 62),
        (161, 84),
        (150, 102),
        (128, 119),
        (104, 126),
        (78, 128),
        (63, 116),
        (60, 94),
        (65, 68),
        (70, 40),
        (inner[0] + 8, inner[1] + 8),
        (66, -24),
        (60, -48),
        (63, -70),
        (72, -84),
        (heel[0] - 3, heel[1] - 6.5),
    ]
    pad = clean(curve(ring))
    return polygons_of(unary_union([pad, *toes()]).buffer(1.5).buffer(-3).buffer(1.5))[0]


def toes() -> list[Polygon]:
    """The five toes, from the big one."""
    return [blob(centre, radii, 2.3, turn) for centre, radii, turn in TOES]


def soles_skin(back: Measured, side: Measured) -> Polygon:
    """The right sole with a soft outline."""
    return smoothed(list(foot_outline(back, side).exterior.coords)[:-1], 2.0, 0.8)


def soles_cuts() -> list[Cut]:
    """Toes, ball, arch, heel and the edges."""
    root = below([(40, 104), (62, 110), (78, 113), (100, 116), (120, 110), (140, 98), (158, 80), (185, 62)])
    ball = below([(40, 56), (66, 60), (95, 66), (125, 52), (150, 34), (185, 12)])
    heel = outward([(-40, 0), (-30, 0)]).difference(below([(40, -34), (70, -30), (95, -27), (150, -36)]))
    rim = blob((80.5, -56), (15.5, 26), 2.2)
    lateral = outward([(104, -40), (118, -8), (131, 24), (143, 52), (146, 70)])
    between = outward([(92, 60), (93, 104), (91.5, 112), (93, 140), (94, 170)])
    return [
        ("toes_plantar", root.intersection(between)),
        ("great_toe_plantar", root),
        ("heel_plantar", rim.intersection(heel)),
        ("heel_lateral", heel.intersection(box(79.5, -FAR, FAR, FAR))),
        ("heel_medial", heel),
        ("foot_lateral", lateral.difference(below([(40, 62), (140, 60), (185, 52)]))),
        ("sole_forefoot", ball),
        ("sole_midfoot", box(-FAR, -FAR, FAR, FAR)),
    ]


def soles_regions(skin: Polygon) -> dict[str, list[Polygon]]:
    """Every region of the right sole."""
    return carved(skin, soles_cuts())
