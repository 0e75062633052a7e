"""The places of the trigger points seen from the side and from the front, on the right."""

from __future__ import annotations

from collections.abc import Mapping

from builder.source import Measured
from builder.spots import At, Spots, shares_at

FROM_THE_SIDE: Mapping[str, float] = {
    "ql_s1": 0.45,
    "ql_s2": 0.5,
    "icl_1": 0.6,
    "gmax_2": 0.52,
    "gmed_1": 0.2,
    "gmed_2": 0.5,
    "gmed_3": 0.84,
    "gmin_post": 0.3,
    "gmin_ant": 0.72,
    "tfl_1": 0.5,
    "bf_1": 0.5,
    "vl_2": 0.3,
    "vl_3": 0.22,
    "gas_2": 0.5,
    "gas_4": 0.5,
    "sol_2": 0.6,
    "sol_3": 0.5,
    "fl_1": 0.5,
    "fb_1": 0.5,
}
"""Points that the side view shows: how far across their muscle they lie, from its rear edge (0) to its front (1)."""

FROM_THE_FRONT: Mapping[str, float] = {
    "gmed_3": 0.72,
    "gmin_ant": 0.6,
    "tfl_1": 0.5,
    "am_1": 0.12,
    "vl_2": 0.72,
    "vl_3": 0.78,
    "fl_1": 0.5,
    "fb_1": 0.5,
}
"""The same for the view from the front, from the inner edge (0) to the outer (1)."""


def spots_from_the_side(m: Measured, behind: Mapping[str, At]) -> Spots:
    """Every point that is felt from the side."""
    return shares_at(m, behind, FROM_THE_SIDE)


def spots_from_the_front(m: Measured, behind: Mapping[str, At]) -> Spots:
    """Every point that is felt from the front; the person's right at x > 0."""
    return shares_at(m, behind, FROM_THE_FRONT)
