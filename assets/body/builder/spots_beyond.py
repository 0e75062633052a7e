"""Places of the points whose muscles do not copy pain from the low back or hip: front of the leg, trunk, foot."""

from __future__ import annotations

from collections.abc import Mapping

from shapely import unary_union
from shapely.geometry import Polygon

from builder.areas import height_at
from builder.geometry import span
from builder.source import Measured
from builder.spots import At, Spots, across, between

Regions = Mapping[str, list[Polygon]]


def beyond_from_behind(m: Measured) -> Spots:
    """Lowest ribs, floor of the pelvis, inner thigh and deep calf."""
    tail, sit = m.at("coccyx_tip"), m.at("ischial_tuberosity")
    low = m.at("lateral_malleolus")[1] - 95
    return {
        "spi_1": (82.0, m.at("T12_spinous")[1] - 14),
        "la_1": between(tail, sit, 0.34),
        "fhl_1": across(m, "flexor_hallucis_longus", low, 0.5),
    }


def beyond_from_the_side(m: Measured) -> Spots:
    """What stands out at the side of thigh, shin and foot."""
    head = m.at("fibular_head")[1]
    return {
        "rf_1": across(m, "rectus_femoris", m.at("ASIS")[1] + 96, 0.6),
        "vl_1": across(m, "vastus_lateralis", height_at(m, "thigh", 0.88), 0.72),
        "ta_1": across(m, "tibialis_anterior", head + 78, 0.6),
        "edl_1": across(m, "extensor_digitorum_longus", head + 150, 0.5),
        "fter_1": across(m, "extensor_digitorum_longus", m.at("lateral_malleolus")[1] - 78, 0.4),
        "edb_1": middle_of(m, "extensor_digitorum_brevis"),
    }


def beyond_from_the_front(m: Measured) -> Spots:
    """Front of hip, thigh and shin; the person's right at x > 0."""

    def level(share: float) -> float:
        return height_at(m, "thigh", share)

    spine, pubis, head = m.at("ASIS"), m.at("pubic_tubercle"), m.at("fibular_head")[1]
    return {
        "ra_1": across(m, "rectus_abdominis", between(pubis, (0.0, spine[1] - 60), 0.45)[1], 0.5),
        "ilp_1": across(m, "iliacus", spine[1] + 44, 0.42),
        "pect_1": across(m, "pectineus", pubis[1] + 20, 0.5),
        "edb_1": middle_of(m, "extensor_digitorum_brevis"),
        "sar_1": across(m, "sartorius", level(0.42), 0.5),
        "al_1": across(m, "adductor_longus", pubis[1] + 62, 0.5),
        "gra_1": across(m, "gracilis", level(0.5), 0.5),
        "rf_1": across(m, "rectus_femoris", spine[1] + 96, 0.6),
        "vi_1": across(m, "rectus_femoris", level(0.38), 0.62),
        "vm_1": across(m, "vastus_medialis", level(0.93), 0.45),
        "vm_2": across(m, "vastus_medialis", level(0.68), 0.4),
        "vl_1": across(m, "vastus_lateralis", level(0.88), 0.5),
        "ta_1": across(m, "tibialis_anterior", head + 78, 0.55),
        "edl_1": across(m, "extensor_digitorum_longus", head + 150, 0.5),
        "fter_1": across(m, "extensor_digitorum_longus", m.at("lateral_malleolus")[1] - 78, 0.7),
    }


IN_THE_SOLE: Mapping[str, tuple[str, float, float]] = {
    "abh_1": ("heel_medial", 0.5, 0.9),
    "adm_1": ("foot_lateral", 0.5, 0.3),
    "fdb_1": ("sole_midfoot", 0.5, 0.45),
    "qp_1": ("sole_midfoot", 0.5, 0.08),
    "fhb_1": ("sole_midfoot", 0.22, 0.86),
}
"""Region, and how far across it (0 inner, 1 outer) and along it (0 at the heel) a point of the sole lies."""


def beyond_from_below(regions: Regions) -> Spots:
    """The points of the sole, by its regions: nothing in it was measured."""
    return {key: _in_region(regions, *place) for key, place in IN_THE_SOLE.items()}


def middle_of(m: Measured, muscle: str) -> At:
    """The middle of a small muscle."""
    at = m.muscle(muscle).representative_point()
    return at.x, at.y


def _in_region(regions: Regions, region: str, share: float, down: float) -> At:
    shape = unary_union(regions[region])
    _, top, _, bottom = shape.bounds
    y = top + (bottom - top) * down
    left, right = span(shape, y)
    return left + (right - left) * share, y
