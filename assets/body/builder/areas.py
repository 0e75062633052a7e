"""Which regions make up the named areas of the clinical tables. The table is explained in `docs/areas.md`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from builder.source import Measured

NOT_DRAWN = frozenset({"pelvic_floor", "jaw", "abdomen_lower_lateral"})
"""Areas without a region: left out of the zones."""

FOLD_T = 0.17
"""The thigh fraction that the clinical tables give to the gluteal fold."""

WHOLE = (0.0, 1.0)
TINY = 1e-6


@dataclass(frozen=True)
class Take:
    """Part of a region: between two shares of its height (0 top, 1 bottom) and of its width (0 inner, 1 outer)."""

    region: str
    height: tuple[float, float] = WHOLE
    width: tuple[float, float] = WHOLE


@dataclass(frozen=True)
class Area:
    """The parts of regions in an area, and along which fractions `from` and `to` run."""

    takes: tuple[Take, ...]
    scale: str | None = None


def _area(*regions: str, scale: str | None = None) -> Area:
    return Area(tuple(Take(region) for region in regions), scale)


AREAS: Mapping[str, Area] = {
    "thoracic_low": _area("thoracolumbar"),
    "lumbar_midline": _area("lumbar_midline"),
    "lumbar_paraspinal_upper": _area("lumbar_upper"),
    "lumbar_paraspinal_lower": _area("lumbar_lower"),
    "flank_lumbar": _area("flank"),
    "iliac_crest_posterior": Area((Take("iliac_crest", width=(0.0, 0.47)),)),
    "iliac_crest_lateral": Area((Take("iliac_crest", width=(0.47, 1.0)),)),
    "sij": _area("sacroiliac"),
    "sacrum_upper": Area((Take("sacrum", height=(0.0, 0.5)),)),
    "sacrum_lower": Area((Take("sacrum", height=(0.5, 1.0)),)),
    "coccyx": _area("coccyx"),
    "natal_cleft_border": _area("gluteal_cleft"),
    "buttock_upper_medial": _area("buttock_upper_inner"),
    "buttock_upper_lateral": _area("buttock_upper_outer"),
    "buttock_central": _area("buttock_mid"),
    "buttock_lower_medial": _area("buttock_lower_inner", "sit_bone"),
    "buttock_lower_lateral": _area("buttock_lower_outer"),
    "gluteal_fold": Area(
        (
            Take("buttock_lower_inner", height=(0.82, 1.0)),
            Take("buttock_lower_outer", height=(0.82, 1.0)),
            Take("thigh_posterior_proximal", height=(0.0, 0.14)),
        )
    ),
    "ischial_tuberosity": _area("sit_bone"),
    "greater_trochanter": _area("hip_lateral"),
    "groin": _area("groin"),
    "thigh_posterior": _area(
        "thigh_posterior_proximal", "thigh_posterior_middle", "thigh_posterior_distal", "knee_posterior", scale="thigh"
    ),
    "thigh_lateral": _area(
        "hip_lateral",
        "thigh_lateral_proximal",
        "thigh_lateral_middle",
        "thigh_lateral_distal",
        "knee_lateral",
        scale="thigh",
    ),
    "thigh_medial": _area(
        "thigh_medial_proximal", "thigh_medial_middle", "thigh_medial_distal", "knee_medial", scale="thigh"
    ),
    "thigh_anterior": _area("thigh_anterior_proximal", "thigh_anterior_middle", "thigh_anterior_distal", scale="thigh"),
    "knee_posterior": _area("knee_posterior"),
    "knee_lateral": _area("knee_lateral"),
    "knee_medial": _area("knee_medial"),
    "knee_anterior": _area("knee_anterior"),
    "calf_posterior": _area(
        "knee_posterior", "calf_medial_upper", "calf_lateral_upper", "calf_middle", "calf_lower", scale="leg"
    ),
    "leg_lateral": _area("knee_lateral", "leg_lateral_upper", "leg_lateral_lower", scale="leg"),
    "leg_medial": _area("knee_medial", "leg_medial", scale="leg"),
    "leg_anterior": _area("shin", scale="leg"),
    "achilles": _area("achilles"),
    "heel": _area("heel_posterior", "heel_plantar"),
    "heel_under": _area("heel_plantar"),
    "heel_inner": _area("heel_medial"),
    "heel_outer": _area("heel_lateral"),
    "ankle_lateral": _area("ankle_lateral"),
    "ankle_medial": _area("ankle_medial"),
    "sole_instep": _area("sole_midfoot"),
    "sole_forefoot": _area("sole_forefoot"),
    "toes_plantar": _area("great_toe_plantar", "toes_plantar"),
    "great_toe": _area("great_toe_plantar"),
    "foot_lateral": _area("foot_lateral"),
    "foot_dorsum": _area("foot_dorsum"),
}

BANDS = {"medial": 0, "central": 1, "lateral": 2}


def height_at(measured: Measured, scale: str, share: float) -> float:
    """The height (mm) at a fraction of the thigh (trochanter tip, fold at 0.17, knee crease) or leg (crease, ankle)."""
    crease = measured.at("popliteal_crease")[1]
    if scale == "leg":
        return crease + share * (measured.at("lateral_malleolus")[1] - crease)
    tip, fold = measured.at("greater_trochanter_tip")[1], measured.at("gluteal_fold")[1]
    if share <= FOLD_T:
        return tip + (fold - tip) * share / FOLD_T
    return fold + (crease - fold) * (share - FOLD_T) / (1 - FOLD_T)


def heights_of(measured: Measured, area: Area, named: Mapping[str, Any]) -> tuple[float, float] | None:
    """The heights (mm) between which an area is taken, or None for all of it."""
    if area.scale is None or measured.view == "soles":
        return None
    start, end = float(named.get("from", 0.0)), float(named.get("to", 1.0))
    return height_at(measured, area.scale, start), height_at(measured, area.scale, end)


def band_edges(bands: list[str]) -> list[tuple[float, float]]:
    """The shares of the width (0 inner, 1 outer) that bands stand for; neighbours joined."""
    wanted = sorted(BANDS[name] for name in bands)
    edges: list[tuple[float, float]] = []
    for k in wanted:
        if edges and abs(edges[-1][1] - k / 3) < TINY:
            edges[-1] = (edges[-1][0], (k + 1) / 3)
        else:
            edges.append((k / 3, (k + 1) / 3))
    return edges
