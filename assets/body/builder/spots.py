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
}


def muscles_of(point: str) -> tuple[str, ...]:
    """The outlines a point may lie in."""
    return MUSCLES.get(point) or MUSCLES[point.partition("_")[0]]


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
