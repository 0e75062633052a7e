"""The regions seen from the right side (x > 0 is in front). What faces another view stays without a region here."""

from __future__ import annotations

from dataclasses import dataclass

from shapely import Polygon
from shapely.geometry import box

from builder.geometry import FAR, below, blob, outward, ribbon, span
from builder.partition import Cut, carved
from builder.source import Measured

EVERYTHING = box(-FAR, 0, FAR, FAR)


@dataclass(frozen=True)
class Side:
    """Lines that several regions share."""

    measured: Measured

    def level(self, y: float, sag: float = 2.0) -> Polygon:
        """Everything below a height, nearly level."""
        return below([(-200, y), (-40, y + sag), (30, y + sag), (220, y)])

    @property
    def rear(self) -> Polygon:
        """Everything in front of the hamstrings and the calf."""
        biceps, fibular = self.measured.muscle("biceps_femoris_long"), self.measured.muscle("fibularis_longus")
        thigh = [(span(biceps, y)[1] - 10, y) for y in (940, 1000, 1060, 1120, 1180)]
        crease = self.measured.at("popliteal_crease")
        shank = [(span(fibular, y)[0] - 4, y) for y in (1310, 1370, 1430, 1500, 1570)]
        return outward([(-62, 870), *thigh, (crease[0] + 18, crease[1]), *shank, (-56, 1620), (-56, 1660)])

    @property
    def fore(self) -> Polygon:
        """Everything in front of the outer thigh and the fibular muscles."""
        patella, fibular = self.measured.bone("patella").bounds, self.measured.muscle("fibularis_longus")
        shank = [(span(fibular, y)[1] + 3, y) for y in (1320, 1380, 1440, 1500, 1560)]
        return outward(
            [
                (22, 740),
                (30, 830),
                (36, 920),
                (38, 1000),
                (35, 1080),
                (27, 1150),
                (patella[0] - 10, 1205),
                (patella[0] - 15, 1250),
                (0, 1290),
                *shank,
                (-16, 1610),
                (-12, 1660),
            ]
        )

    @property
    def waist(self) -> Polygon:
        """Below the lowest ribs, in front of the back muscles, behind the belly."""
        ribs = self.measured.bone("rib12").bounds[3]
        rear = outward([(-50, 560), (-52, 620), (-50, 680), (-44, 740)])
        belly = outward([(30, 560), (24, 620), (22, 680), (28, 740)])
        last_ribs = below([(-80, ribs - 24), (-40, ribs - 10), (0, ribs - 4), (60, ribs - 14)])
        return rear.difference(belly).intersection(last_ribs)

    @property
    def crest(self) -> Polygon:
        """A band along the upper edge of the pelvis, back part to just before its front point."""
        psis, top = self.measured.at("PSIS"), self.measured.at("iliac_crest_top")
        tubercle = self.measured.at("iliac_tubercle")
        line = [(psis[0] + 4, psis[1] - 34), (-66, 702), (top[0], top[1] + 3), (-14, 700)]
        return ribbon([*line, (tubercle[0] + 2, tubercle[1]), (24, 734)], 10.5)


def side_cuts(side: Side) -> list[Cut]:
    """Small regions first."""
    at = side.measured.at
    fold, crease, ankle = at("gluteal_fold")[1], at("popliteal_crease")[1], at("lateral_malleolus")
    first, second = (fold + (crease - fold) * k / 3 for k in (1, 2))
    knee_top, knee_end = crease - 50, crease + 46
    trochanter = at("greater_trochanter_lateral")
    rim = below([(-140, 770), (-84, 724), (-66, 702), (-38, 690), (3, 718), (30, 740), (70, 790)])
    tensor = outward([(14, 690), (26, 740), (30, 790), (26, 860), (-20, 940)])
    strip, front = side.rear.difference(side.fore), side.fore
    leg = strip.intersection(side.level(knee_end))
    sole, heel = at("fifth_metatarsal_base"), at("calcaneus_posterior")
    hip_top = below([(-200, 930), (-62, 923), (-20, 916), (20, 900), (42, 874), (200, 800)])
    calf_end = below([(-200, 1470), (-70, 1480), (-20, 1490), (200, 1490)])
    tendon = outward([(-62, 1560), (-61, 1600), (-66, 1640), (-70, 1700)])
    outer_back = outward([(-72, 690), (-84, 760), (-96, 820), (-106, 870), (-104, 930)])
    thirds = [711.0 + (fold - 711.0) * share for share in (0.335, 0.665)]
    cuts: list[Cut] = [
        ("iliac_crest", side.crest),
        ("hip_lateral", blob((trochanter[0] - 2, trochanter[1] - 11), (46, 68), 2.1)),
        ("ankle_lateral", blob((ankle[0] + 1, ankle[1] - 14), (27, 32), 2.2)),
        ("flank", side.waist.difference(rim)),
        ("buttock_upper_outer", outer_back.difference(tensor).difference(side.level(thirds[0], -3)).intersection(rim)),
        ("buttock_lower_outer", outer_back.difference(hip_top.union(tensor)).intersection(side.level(thirds[1], 3))),
    ]
    for name, part in (("lateral", strip), ("anterior", front)):
        whole = part.intersection(hip_top)
        cuts += [
            (f"thigh_{name}_proximal", whole.difference(side.level(first))),
            (f"thigh_{name}_middle", whole.difference(side.level(second))),
            (f"thigh_{name}_distal", whole.difference(side.level(knee_top))),
            (f"knee_{name}", whole.difference(side.level(knee_end))),
        ]
    return [
        *cuts,
        ("achilles", side.level(ankle[1] - 84).difference(tendon).difference(side.level(heel[1] - 26, 0))),
        ("heel_posterior", side.level(heel[1] - 26, 0).difference(outward([(-66, 1640), (-63, 1670), (-66, 1702)]))),
        ("heel_lateral", below([(-80, 1672), (-50, 1674), (-20, 1680), (0, 1700)]).intersection(box(-80, 0, -22, FAR))),
        ("foot_lateral", below([(-80, 1668), (sole[0] - 20, 1669), (30, 1678), (80, 1688), (130, 1696), (170, 1702)])),
        ("shin", front.intersection(side.level(knee_end)).difference(side.level(ankle[1] - 40))),
        ("leg_lateral_upper", leg.difference(side.level((knee_end + ankle[1] - 48) / 2))),
        ("leg_lateral_lower", leg.difference(side.level(ankle[1] - 42))),
        ("calf_lateral_upper", side.level(knee_end - 26).difference(side.rear).difference(calf_end)),
        ("foot_dorsum", side.level(ankle[1] - 42).intersection(outward([(-24, 1600), (-22, 1640), (-26, 1700)]))),
    ]


def side_regions(measured: Measured, skin: Polygon) -> dict[str, list[Polygon]]:
    """Every region seen from the right side."""
    return carved(skin, side_cuts(Side(measured)))
