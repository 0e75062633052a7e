"""The regions seen from the right side (x > 0 is in front): all of leg, hip and low back, without belly and chest."""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Polygon
from shapely.geometry import box

from builder.geometry import FAR, below, blob, outward, ribbon, span
from builder.partition import Cut, carved
from builder.source import Measured

EVERYTHING = box(-FAR, 0, FAR, FAR)
TOP = 500.0
"""Upper end of the regions, as from behind."""


@dataclass(frozen=True)
class Side:
    """Lines that several regions share."""

    measured: Measured

    def level(self, y: float, sag: float = 5.0) -> Polygon:
        """Everything below a cross-section of the body, seen slightly from above."""
        middle, half = -15.0, 70.0
        ends = [(middle - 3 * half, y - sag), (middle - half, y - sag / 2), (middle, y + sag / 2)]
        return below([*ends, (middle + half, y - sag / 2), (middle + 3 * half, y - sag)])

    @property
    def rear(self) -> Polygon:
        """Everything in front of the hamstrings and the calf: the border runs down the middle of biceps femoris."""
        biceps, fibular = self.measured.muscle("biceps_femoris_long"), self.measured.muscle("fibularis_longus")
        thigh = [(sum(span(biceps, y)) / 2, y) for y in (940, 1000, 1060, 1120, 1180)]
        crease = self.measured.at("popliteal_crease")
        shank = [(span(fibular, y)[0] - 4, y) for y in (1310, 1370, 1430, 1500)]
        return outward([(-62, 870), *thigh, (crease[0] + 18, crease[1]), *shank, (-61, 1560), (-59, 1620), (-58, 1660)])

    @property
    def fore(self) -> Polygon:
        """Everything in front of the outer thigh and the fibular muscles."""
        patella, fibular = self.measured.bone("patella").bounds, self.measured.muscle("fibularis_longus")
        hip = self.measured.at("ASIS")
        shank = [(span(fibular, y)[1] + 3, y) for y in (1320, 1380, 1440, 1500, 1560)]
        thigh = [(hip[0] - 2, hip[1] - 30), (44, 800), (40, 860), (38, 920), (38, 1000), (35, 1080), (27, 1150)]
        knee = [(patella[0] - 10, 1205), (patella[0] - 15, 1250), (0, 1290)]
        return outward([*thigh, *knee, *shank, (-16, 1610), (-12, 1660)])

    @property
    def groin(self) -> Polygon:
        """Everything below the crease that runs from the front point of the hip bone to the front of the body."""
        hip = self.measured.at("ASIS")
        return below([(-200, 740), (0, 744), hip, (66, hip[1] + 34), (96, hip[1] + 78), (200, 900)])

    @property
    def belly(self) -> Polygon:
        """In front of the flank, above the groin: no region."""
        return outward([(28, 480), (28, 560), (24, 620), (22, 680), (27, 740), (30, 800)]).difference(self.groin)

    @property
    def ribs(self) -> Polygon:
        """Everything below the lowest ribs."""
        spine = (self.measured.at("T12_spinous")[1] + self.measured.at("L1_spinous")[1]) / 2
        last = self.measured.bone("rib12").bounds[3]
        return below(
            [(-140, spine - 4), (-90, spine), (-56, spine + 3), (-36, last - 10), (0, last - 4), (60, last - 14)]
        )

    @property
    def column(self) -> Polygon:
        """Everything in front of the erector spinae."""
        return outward([(-48, 480), (-50, 560), (-52, 620), (-52, 680), (-58, 740)])

    @property
    def crest(self) -> Polygon:
        """A band along the upper edge of the pelvis, from its rear point to just before its front point."""
        psis, top = self.measured.at("PSIS"), self.measured.at("iliac_crest_top")
        tubercle = self.measured.at("iliac_tubercle")
        line = [(psis[0] - 9, psis[1] - 8), (psis[0] + 4, psis[1] - 34), (-66, 702), (top[0], top[1] + 3), (-14, 700)]
        return ribbon([*line, (tubercle[0] + 2, tubercle[1]), (24, 734)], 10.5)

    @property
    def pelvis(self) -> Polygon:
        """Everything below the upper edge of the pelvis."""
        return below([(-200, 752), (-110, 748), (-84, 724), (-66, 702), (-38, 690), (3, 718), (30, 740), (70, 770)])

    @property
    def fold(self) -> Polygon:
        """Everything below the gluteal fold and the hip."""
        x, y = self.measured.at("gluteal_fold")
        return below([(-200, y + 9), (x, y + 2), (-62, y), (-20, y - 7), (20, y - 23), (42, y - 49), (60, y - 140)])


def side_cuts(side: Side) -> list[Cut]:
    """Small regions first."""
    at = side.measured.at
    trochanter, ankle = at("greater_trochanter_lateral"), at("lateral_malleolus")
    return [
        ("iliac_crest", side.crest),
        ("hip_lateral", blob((trochanter[0] + 9, trochanter[1] - 13), (56, 72), 2.2).difference(side.fore)),
        ("ankle_lateral", blob((ankle[0] + 1, ankle[1] - 14), (27, 32), 2.2)),
        *trunk_cuts(side),
        *thigh_cuts(side),
        *shank_cuts(side),
    ]


def trunk_cuts(side: Side) -> list[Cut]:
    """Low back, flank and buttock."""
    fold = side.measured.at("gluteal_fold")[1]
    upper, lower = (side.level(711.0 + (fold - 711.0) * share, sag) for share, sag in ((0.335, -8), (0.665, 10)))
    trunk = EVERYTHING.difference(side.pelvis)
    chest = EVERYTHING.difference(side.ribs)
    buttock = EVERYTHING.difference(side.fold).difference(side.fore)
    return [
        ("thoracolumbar", chest.difference(outward([(-22, 480), (-24, 560), (-26, 640)]))),
        ("flank", trunk.intersection(side.ribs).intersection(side.column)),
        ("lumbar_upper", trunk.intersection(side.ribs).difference(side.level(634))),
        ("lumbar_lower", trunk.intersection(side.ribs)),
        ("buttock_upper_outer", buttock.intersection(side.pelvis).difference(upper)),
        ("buttock_mid", buttock.intersection(upper).difference(lower)),
        ("buttock_lower_outer", buttock.intersection(lower)),
    ]


def thigh_cuts(side: Side) -> list[Cut]:
    """Thigh and knee, each in three strips."""
    fold, crease = side.measured.at("gluteal_fold")[1], side.measured.at("popliteal_crease")[1]
    first, second = (fold + (crease - fold) * k / 3 for k in (1, 2))
    knee_top, knee_end = crease - 50, crease + 46
    strips = (
        ("posterior", EVERYTHING.difference(side.rear).intersection(side.fold)),
        ("lateral", side.rear.difference(side.fore).intersection(side.fold)),
        ("anterior", side.fore.intersection(side.groin)),
    )
    cuts: list[Cut] = []
    for name, strip in strips:
        cuts += [
            (f"thigh_{name}_proximal", strip.difference(side.level(first))),
            (f"thigh_{name}_middle", strip.difference(side.level(second))),
            (f"thigh_{name}_distal", strip.difference(side.level(knee_top))),
            (f"knee_{name}", strip.difference(side.level(knee_end))),
        ]
    return cuts


def shank_cuts(side: Side) -> list[Cut]:
    """Lower leg and foot."""
    at = side.measured.at
    crease, ankle = at("popliteal_crease")[1], at("lateral_malleolus")[1]
    base, heel = at("fifth_metatarsal_base"), at("calcaneus_posterior")
    knee_end = crease + 46
    calf = EVERYTHING.difference(side.rear)
    foot = side.level(ankle - 42)
    ball = side.level(heel[1] - 26, 3)
    heel_front = outward([(-60, 1630), (-62, 1650), (-63, 1670), (-66, 1702)])
    edge = below([(-80, 1668), (base[0] - 20, 1669), (30, 1678), (80, 1688), (130, 1696), (170, 1702)])
    return [
        ("heel_posterior", ball.difference(heel_front)),
        ("achilles", calf.intersection(side.level(ankle - 84)).difference(ball)),
        ("heel_lateral", below([(-80, 1655), (-50, 1662), (-20, 1680), (0, 1700)]).intersection(box(-80, 0, -22, FAR))),
        ("foot_lateral", edge),
        ("calf_lateral_upper", calf.difference(below([(-200, 1470), (-70, 1480), (-20, 1490), (200, 1490)]))),
        ("calf_lower", calf),
        ("shin", side.fore.difference(foot)),
        ("leg_lateral_upper", side.rear.difference(side.level((knee_end + ankle - 48) / 2))),
        ("leg_lateral_lower", side.rear.difference(foot.intersection(outward([(-40, 1600), (-40, 1700)])))),
        ("foot_dorsum", EVERYTHING),
    ]


def side_regions(measured: Measured, skin: Polygon) -> dict[str, list[Polygon]]:
    """Every region seen from the right side."""
    side = Side(measured)
    domain = skin.intersection(box(-FAR, TOP, FAR, FAR)).difference(side.belly)
    chest = EVERYTHING.difference(side.ribs).intersection(outward([(-22, 480), (-24, 560), (-26, 640)]))
    return carved(domain.difference(chest), side_cuts(side))
