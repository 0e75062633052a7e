"""The regions seen from behind, on the right half: each cut follows measured landmarks and muscle borders."""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Polygon, unary_union
from shapely.geometry import box

from builder.geometry import FAR, below, blob, largest, mirror, outward, polygons_of, ribbon, span
from builder.partition import Cut, carved
from builder.source import Measured

TOP = 500.0
"""Upper end of the regions: the height of the tenth rib beside the spine."""

MIDLINE = ("lumbar_midline", "sacrum", "coccyx")


@dataclass(frozen=True)
class Trunk:
    """Lines that several trunk regions share."""

    measured: Measured
    half: Polygon

    def between(self, upper: str, lower: str) -> float:
        """Half way (y) between two landmarks."""
        return (self.measured.at(upper)[1] + self.measured.at(lower)[1]) / 2

    @property
    def column(self) -> Polygon:
        """Everything lateral of the outer border of the erector spinae."""
        outer = self.measured.muscle("iliocostalis_lumborum")
        heights = (500.0, 540.0, 580.0, 620.0, 660.0, 685.0)
        line = [(span(outer, y)[1], y) for y in heights]
        return outward([(line[0][0] - 3, 460.0), *line, (line[-1][0] - 8, 715.0)])

    @property
    def ribs(self) -> Polygon:
        """Everything below the lowest ribs: level beside the spine, then round the ends of ribs 12 and 11."""
        level = self.between("T12_spinous", "L1_spinous")
        tip = self.measured.bone("rib12").bounds
        return below(
            [
                (0, level),
                (40, level - 1),
                (72, level + 2),
                (tip[2] - 10, level + 19),
                (tip[2] + 4, tip[3] - 2),
                (tip[2] + 18, tip[3] - 3),
                (140, tip[3] - 12),
            ]
        )

    @property
    def crest(self) -> Polygon:
        """A band along the measured upper edge of the pelvis, led on to the skin at the side."""
        top_x, top_y = self.measured.at("iliac_crest_top")
        tubercle = self.measured.at("iliac_tubercle")
        pelvis = self.measured.bone("pelvis")
        inner = [(span(pelvis.intersection(box(0, 0, top_x, FAR)), y)[0], y) for y in (727.0, 709.0, 698.0)]
        outer = [(span(pelvis.intersection(box(top_x, 0, FAR, FAR)), y)[1], y) for y in (694.0, 704.0)]
        edge = (tubercle[0] + 26, tubercle[1] + 17)
        crown = [(top_x - 12, top_y + 1.5), (top_x + 6, top_y)]
        line = [*inner, *crown, *outer, (tubercle[0] + 3, tubercle[1] - 2), edge]
        return ribbon([(x, y + 3) for x, y in line], 10.5)

    @property
    def fold(self) -> Polygon:
        """Everything below the gluteal fold."""
        x, y = self.measured.at("gluteal_fold")
        return below(
            [(0, y - 17), (14, y - 12), (36, y - 4), (62, y - 0.5), (x, y), (120, y - 3), (145, y - 9), (180, y - 16)]
        )

    @property
    def hip(self) -> Polygon:
        """Over and around the greater trochanter."""
        x, y = self.measured.at("greater_trochanter_lateral")
        return blob((x + 6, y - 17), (37, 76), 2.1, -3)

    def third(self, share: float) -> Polygon:
        """Everything below a share of the way from the iliac crest to the gluteal fold."""
        top, fold = 711.0, self.measured.at("gluteal_fold")[1]
        y, sag = top + (fold - top) * share, 14 * (share - 0.45)
        return below([(0, y - sag), (45, y - 0.2 * sag), (88, y), (130, y - 0.4 * sag), (175, y - 1.4 * sag)])


def trunk_cuts(trunk: Trunk) -> list[Cut]:
    """Low back, pelvis and buttock; small regions first, as they are cut out of the large ones."""
    at = trunk.measured.at
    psis, coccyx, apex = at("PSIS"), at("coccyx_tip"), at("sacral_apex")
    sacrum_top = trunk.measured.bone("sacrum").bounds[1]
    lumbar_top = trunk.between("T12_spinous", "L1_spinous")
    outer_half = outward([(92, 690), (88, 740), (85, 785), (82, 850), (77, 890), (73, 930)])
    sit = at("ischial_tuberosity")
    midline = blob((0, (lumbar_top + sacrum_top) / 2), (12.5, (sacrum_top - lumbar_top) / 2), 9)
    dimple = ribbon([(psis[0] + 3, psis[1] - 4), (psis[0] - 1, psis[1] + 28), (psis[0] - 11, psis[1] + 64)], 15)
    sacrum = (
        Polygon(
            [
                (0, sacrum_top - 9),
                (21, sacrum_top - 9),
                (29, sacrum_top + 9),
                (34, 745),
                (29, 790),
                (13.5, 826),
                (10, apex[1]),
                (0, apex[1]),
            ]
        )
        .buffer(-3)
        .buffer(6)
        .buffer(-3)
    )
    tail = blob((0, (apex[1] + coccyx[1]) / 2 + 2), (11, (coccyx[1] - apex[1]) / 2 + 6), 2.6)
    cleft = blob((0, coccyx[1] + 2), (25, 56), 2.2)
    return [
        ("thoracolumbar", box(-1, 0, FAR, FAR).difference(trunk.ribs)),
        ("lumbar_midline", midline.difference(box(-FAR, sacrum_top - 3, FAR, FAR))),
        ("coccyx", tail),
        ("sacroiliac", dimple),
        ("sacrum", unary_union([sacrum, mirror(sacrum)])),
        ("iliac_crest", trunk.crest),
        ("sit_bone", blob((sit[0] - 1, sit[1] + 7), (18, 23), 2.2, 24)),
        ("hip_lateral", trunk.hip),
        ("flank", trunk.column.difference(below([(0, 740), (60, 712), (90, 700), (120, 705), (180, 760)]))),
        (
            "lumbar_lower",
            below([(0, 634), (180, 634)]).difference(
                below([(0, 760), (18, 738), (36, 733), (52, 709), (86, 692), (180, 760)])
            ),
        ),
        ("lumbar_upper", box(-1, 0, FAR, 650)),
        ("gluteal_cleft", cleft.difference(trunk.fold)),
        ("buttock_lower_outer", trunk.third(0.665).intersection(outer_half)),
        ("buttock_lower_inner", trunk.third(0.665)),
        ("buttock_mid", trunk.third(0.335)),
        ("buttock_upper_outer", outer_half),
    ]


@dataclass(frozen=True)
class Leg:
    """Lines that several leg regions share."""

    measured: Measured
    half: Polygon

    def share(self, y: float, part: float) -> tuple[float, float]:
        """The point at a share of the visible width, from the inner edge."""
        left, right = span(self.half, y)
        return left + (right - left) * part, y

    def level(self, y: float, sag: float = 4.0) -> Polygon:
        """Everything below a cross-section of the leg, seen slightly from above."""
        left, right = span(self.half, min(y, 1690.0))
        middle = (left + right) / 2
        low = y + sag / 3
        return below([(left - 8, y - sag), (middle - 22, low), (middle + 22, low), (right + 8, y - sag)])

    @property
    def lateral(self) -> Polygon:
        """Everything lateral of the thigh, knee and lower leg as seen from behind."""
        fibula = self.measured.muscle("fibularis_longus")
        parts = ((880, 0.76), (960, 0.79), (1050, 0.81), (1130, 0.82), (1200, 0.83))
        thigh = [self.share(y, part) for y, part in parts]
        knee = [self.share(1245, 0.835), self.share(1290, 0.835)]
        shank = [(min(span(fibula, y)[0], span(self.half, y)[1] - 17) - 1, y) for y in (1340, 1400, 1465, 1514)]
        return outward([*thigh, *knee, *shank, (107, 1560), (103.5, 1605), (101, 1645), (102, 1700)])

    @property
    def medial(self) -> Polygon:
        """Everything lateral of the strip along the inner edge of the leg."""
        thigh = [self.share(y, part) for y, part in ((880, 0.2), (960, 0.2), (1050, 0.19), (1130, 0.18), (1200, 0.17))]
        knee = [self.share(1245, 0.165), self.share(1290, 0.15)]
        shank = [(span(self.half, y)[0] + 13.5, y) for y in (1340, 1400, 1450, 1500, 1550)]
        return outward([*thigh, *knee, *shank, (72, 1590), (71.5, 1615), (70, 1645), (68, 1700)])


def leg_cuts(leg: Leg) -> list[Cut]:
    """Thigh, knee, calf and heel."""
    at = leg.measured.at
    fold, crease, ankle = at("gluteal_fold")[1], at("popliteal_crease"), at("lateral_malleolus")[1]
    first, second = (fold + (crease[1] - fold) * k / 3 for k in (1, 2))
    knee_top, knee_end = crease[1] - 50, crease[1] + 46
    leg_half = (knee_end + ankle - 48) / 2
    everything = box(-1, 0, FAR, FAR)
    outer = leg.lateral
    inner = everything.difference(leg.medial)
    heel = blob((at("calcaneus_inferior")[0] + 3, at("calcaneus_inferior")[1] + 1), (35, 43), 2.5)
    bellies = below([(25, 1462), (45, 1476), (60, 1491), (74, 1497), (87, 1490), (98, 1482), (112, 1466), (130, 1448)])
    strips: list[Cut] = []
    for side, strip in (("lateral", outer), ("medial", inner)):
        strips += [
            (f"thigh_{side}_proximal", strip.difference(leg.level(first))),
            (f"thigh_{side}_middle", strip.difference(leg.level(second))),
            (f"thigh_{side}_distal", strip.difference(leg.level(knee_top))),
            (f"knee_{side}", strip.difference(leg.level(knee_end))),
        ]
    between = outward([(86.5, 1240), (85.0, 1300), (85.5, 1350), (86.5, 1400), (87, 1500)])
    return [
        ("heel_posterior", heel),
        *strips,
        ("ankle_lateral", outer.intersection(leg.level(ankle - 44, 2))),
        ("ankle_medial", inner.intersection(leg.level(ankle - 48, 2))),
        ("leg_lateral_lower", outer.intersection(leg.level(leg_half, 3))),
        ("leg_lateral_upper", outer),
        ("leg_medial", inner),
        ("knee_posterior", blob(crease, (39, 57), 1.65)),
        ("thigh_posterior_proximal", everything.difference(leg.level(first))),
        ("thigh_posterior_middle", everything.difference(leg.level(second))),
        ("thigh_posterior_distal", everything.difference(leg.level(crease[1], 1))),
        ("achilles", leg.level(ankle - 84, -4)),
        ("calf_lower", bellies),
        ("calf_middle", blob((86, 1424), (23, 82), 1.9)),
        ("calf_lateral_upper", between),
    ]


def back_regions(measured: Measured, half: Polygon) -> dict[str, list[Polygon]]:
    """Every region seen from behind: pairs on the right, midline ones whole."""
    domain = half.intersection(box(0, TOP, FAR, FAR))
    trunk = Trunk(measured, half)
    lower = domain.intersection(trunk.fold).difference(trunk.hip)
    upper = domain.difference(lower)
    cuts = [(name, shape.intersection(upper)) for name, shape in trunk_cuts(trunk)]
    cuts.append(("buttock_upper_inner", upper))
    cuts += [(name, shape.intersection(lower)) for name, shape in leg_cuts(Leg(measured, half))]
    found = carved(domain, cuts, "calf_medial_upper")
    return {name: _both(parts) if name in MIDLINE else parts for name, parts in found.items()}


def _both(parts: list[Polygon]) -> list[Polygon]:
    """A midline region from its right half."""
    joined = unary_union([*parts, *[mirror(part) for part in parts]])
    return polygons_of(largest(joined))
