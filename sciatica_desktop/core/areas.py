"""The named areas by which the content describes zones: `docs/areas.md` says which regions each of them takes."""

from __future__ import annotations

from sciatica_desktop.core.reading import Node

AREAS = frozenset(
    {
        "thoracic_low",
        "lumbar_midline",
        "lumbar_paraspinal_upper",
        "lumbar_paraspinal_lower",
        "flank_lumbar",
        "iliac_crest_posterior",
        "iliac_crest_lateral",
        "sij",
        "sacrum_upper",
        "sacrum_lower",
        "coccyx",
        "natal_cleft_border",
        "buttock_upper_medial",
        "buttock_upper_lateral",
        "buttock_central",
        "buttock_lower_medial",
        "buttock_lower_lateral",
        "gluteal_fold",
        "ischial_tuberosity",
        "greater_trochanter",
        "groin",
        "thigh_posterior",
        "thigh_lateral",
        "thigh_medial",
        "thigh_anterior",
        "knee_posterior",
        "knee_lateral",
        "knee_medial",
        "knee_anterior",
        "calf_posterior",
        "leg_lateral",
        "leg_medial",
        "leg_anterior",
        "achilles",
        "heel",
        "heel_under",
        "heel_inner",
        "heel_outer",
        "ankle_lateral",
        "ankle_medial",
        "sole_instep",
        "sole_forefoot",
        "toes_plantar",
        "great_toe",
        "foot_lateral",
        "foot_dorsum",
    }
)
OFF_THE_MAP = frozenset({"pelvic_floor", "jaw", "abdomen_lower_lateral"})
"""Areas that the body map has no region for."""

BANDS = ("medial", "central", "lateral")
KEYS = ("area", "from", "to", "band")


def check_areas(node: Node) -> None:
    """A list of areas, some with fractions (0-1) and bands; raises BadFile for one that the map does not know."""
    for item in node.items():
        for name, part in item.members():
            if name not in KEYS:
                raise part.bad(f"is not known; an area has {', '.join(KEYS)}")
        item.at("area").one_of(AREAS | OFF_THE_MAP, "an area of docs/areas.md")
        start = item.get("from", 0).number(0, 1)
        item.get("to", 1).number(start, 1)
        for band in item.get("band", []).items():
            band.one_of(BANDS, "a band (medial, central, lateral)")


def check_zones(node: Node) -> None:
    """The essential and the spillover areas of a point."""
    for name in ("essential", "spillover"):
        check_areas(node.at(name))
