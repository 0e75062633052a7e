"""Where the trigger points lie in each view, and in which muscles."""

from __future__ import annotations

from collections.abc import Mapping

from builder.geometry import span
from builder.source import Measured

At = tuple[float, float]
Spots = dict[str, At]

MUSCLES: Mapping[str, tuple[str, ...]] = {
    "ql": ("quadratus_lumborum",),
    "icl": ("iliocostalis_lumborum",),
    "lt": ("longissimus",),
    "mf": ("multifidus",),
    "gmax": ("gluteus_maximus",),
    "gmed": ("gluteus_medius",),
    "gmin": ("gluteus_minimus",),
    "tfl": ("tensor_fasciae_latae",),
    "pir": ("piriformis",),
    "oi": ("obturator_internus", "gemellus_superior", "gemellus_inferior"),
    "qf": ("quadratus_femoris",),
    "stsm": ("semitendinosus", "semimembranosus"),
    "bf": ("biceps_femoris_long", "biceps_femoris_short"),
    "am": ("adductor_magnus",),
    "vl": ("vastus_lateralis",),
    "pop": ("popliteus",),
    "pla": ("plantaris",),
    "gas_1": ("gastrocnemius_medial",),
    "gas_2": ("gastrocnemius_lateral",),
    "gas_3": ("gastrocnemius_medial",),
    "gas_4": ("gastrocnemius_lateral",),
    "sol": ("soleus",),
    "tp": ("tibialis_posterior",),
    "fdl": ("flexor_digitorum_longus",),
    "fl": ("fibularis_longus",),
    "fb": ("fibularis_brevis",),
    "ilp": ("psoas_major", "iliacus"),
    "sar": ("sartorius",),
    "al": ("adductor_longus",),
    "gra": ("gracilis",),
    "rf": ("rectus_femoris",),
    "vi": ("rectus_femoris", "vastus_lateralis"),
    "vm": ("vastus_medialis",),
    "ta": ("tibialis_anterior",),
    "edl": ("extensor_digitorum_longus",),
    "fter": ("extensor_digitorum_longus",),
    "fhl": ("flexor_hallucis_longus",),
    "ra": ("rectus_abdominis",),
    "pect": ("pectineus",),
    "edb": ("extensor_digitorum_brevis",),
}

WITHOUT_OUTLINE: Mapping[str, str] = {
    "spi": "intermediate",
    "la": "deep",
    "abh": "superficial",
    "adm": "superficial",
    "fdb": "superficial",
    "qp": "deep",
    "fhb": "deep",
}
"""Layers of muscles without an outline to place their points in: landmarks and regions alone place them."""

LAYERS: Mapping[str, str] = {
    "vi": "deep",
    "ilp": "deep",
    "ra": "superficial",
    "pect": "intermediate",
    "edb": "intermediate",
}
"""Layers of muscles that lie under the outline their points are placed in, and of those not seen from behind."""


def muscles_of(point: str) -> tuple[str, ...]:
    """The outlines a point may lie in; none for a muscle that was not measured."""
    return MUSCLES.get(point) or MUSCLES.get(point.partition("_")[0], ())


def layer_of(point: str, muscles: Mapping[str, Mapping[str, str]]) -> str:
    """How deep a point lies."""
    name = point.partition("_")[0]
    return LAYERS.get(name) or WITHOUT_OUTLINE.get(name) or muscles[muscles_of(point)[0]]["layer"]


def across(measured: Measured, muscle: str, y: float, share: float) -> At:
    """A share of the way across a muscle (0 inner, 1 outer) at a height."""
    left, right = span(measured.muscle(muscle), y)
    return left + (right - left) * share, y


def between(start: At, end: At, share: float) -> At:
    """A share of the way from one place to another."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def shares_at(m: Measured, behind: Mapping[str, At], shares: Mapping[str, float]) -> Spots:
    """Points at the height they have from behind, so far across the outline of their muscle in another view."""
    return {key: across(m, muscles_of(key)[0], behind[key][1], share) for key, share in shares.items()}
