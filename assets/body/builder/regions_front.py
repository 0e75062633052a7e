"""The regions seen from the front, on the right half (built at x > 0)."""

from __future__ import annotations

from shapely import Polygon
from shapely.geometry import box

from builder.geometry import FAR, below, blob, ribbon
from builder.partition import Cut, carved
from builder.regions_back import Leg
from builder.source import Measured


def thigh_top(measured: Measured) -> Polygon:
    """Everything below the groin crease, from the front point of the hip bone to the pubic bone."""
    hip, pubis = measured.at("ASIS"), measured.at("pubic_tubercle")
    return below(
        [
            (-20, pubis[1] + 30),
            (pubis[0] - 8, pubis[1] + 24),
            (58, pubis[1] + 2),
            (92, 812),
            (hip[0] + 6, hip[1] + 26),
            (160, hip[1] - 30),
        ]
    )


def groin(measured: Measured) -> Polygon:
    """A band along the crease at the front of the hip."""
    hip, pubis = measured.at("ASIS"), measured.at("pubic_tubercle")
    return ribbon([(hip[0] + 2, hip[1] + 26), (90, 806), (54, pubis[1] - 2), (pubis[0] - 2, pubis[1] + 26)], 17)


def front_cuts(leg: Leg) -> list[Cut]:
    """Hip, thigh, knee, shin and foot."""
    at = leg.measured.at
    fold, crease, ankle = at("gluteal_fold")[1], at("popliteal_crease")[1], at("lateral_malleolus")[1]
    first, second = (fold + (crease - fold) * k / 3 for k in (1, 2))
    knee_top, knee_end = crease - 50, crease + 46
    everything = box(-1, 0, FAR, FAR)
    outer, inner = leg.lateral, everything.difference(leg.medial)
    trochanter, inside, outside = at("greater_trochanter_lateral"), at("medial_malleolus"), at("lateral_malleolus")
    top = thigh_top(leg.measured)
    hip = blob((trochanter[0] + 8, trochanter[1] - 11), (31, 68), 2.1)
    beside = outer.intersection(top).difference(below([(80, 846), (120, 850), (200, 850)]))
    cuts: list[Cut] = [
        ("groin", groin(leg.measured)),
        ("hip_lateral", hip.union(beside)),
        ("ankle_medial", blob((inside[0] - 6, inside[1] - 4), (17, 30), 2.2)),
        ("ankle_lateral", blob((outside[0] + 8, outside[1] - 16), (18, 30), 2.2)),
    ]
    for name, strip in (("lateral", outer), ("medial", inner), ("anterior", everything.difference(outer))):
        cuts += [
            (f"thigh_{name}_proximal", strip.intersection(top).difference(leg.level(first))),
            (f"thigh_{name}_middle", strip.intersection(top).difference(leg.level(second))),
            (f"thigh_{name}_distal", strip.intersection(top).difference(leg.level(knee_top))),
            (f"knee_{name}", strip.intersection(top).difference(leg.level(knee_end))),
        ]
    return [
        *cuts,
        ("foot_dorsum", leg.level(ankle - 40, -5)),
        ("leg_lateral_lower", outer.intersection(leg.level((knee_end + ankle - 48) / 2, 3))),
        ("leg_lateral_upper", outer.intersection(leg.level(knee_end))),
        ("leg_medial", inner.intersection(leg.level(knee_end))),
        ("shin", leg.level(knee_end)),
    ]


def front_regions(measured: Measured, half: Polygon) -> dict[str, list[Polygon]]:
    """Every region seen from the front, right side, at x > 0."""
    return carved(half, front_cuts(Leg(measured, half)))
