"""Codes of other systems for the regions of the map: SNOMED CT body structures, and the back of the CHOIR body map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Place, Region, Side


class BodySite(NamedTuple):
    """A body structure of SNOMED CT."""

    code: str
    name: str


_LATERALITY = "272741003"
_SIDES: Mapping[Side, str] = {Side.LEFT: "7771000", Side.RIGHT: "24028007"}

_BUTTOCK = BodySite("46862004", "Buttock structure")
_THIGH = BodySite("68367000", "Thigh structure")
_KNEE = BodySite("72696002", "Knee region structure")
_CALF = BodySite("53840002", "Structure of calf of leg")
_LOWER_LEG = BodySite("30021000", "Lower leg structure")
_ANKLE = BodySite("344001", "Ankle region structure")
_HEEL = BodySite("76853006", "Heel structure")
_FOOT = BodySite("56459004", "Foot structure")

_BY_START: tuple[tuple[str, BodySite], ...] = (
    ("lumbar_midline", BodySite("122496007", "Lumbar spine structure")),
    ("sacrum", BodySite("54735007", "Bone structure of sacrum")),
    ("coccyx", BodySite("64688005", "Bone structure of coccyx")),
    ("buttock_", _BUTTOCK),
    ("gluteal_cleft", _BUTTOCK),
    ("sit_bone", _BUTTOCK),
    ("hip_", BodySite("29836001", "Hip region structure")),
    ("groin", BodySite("26893007", "Inguinal region structure")),
    ("thigh_", _THIGH),
    ("knee_posterior", BodySite("32361000", "Popliteal fossa structure")),
    ("knee_", _KNEE),
    ("calf_", _CALF),
    ("leg_", _LOWER_LEG),
    ("shin", _LOWER_LEG),
    ("achilles", _LOWER_LEG),
    ("ankle_", _ANKLE),
    ("heel_", _HEEL),
    ("great_toe_", BodySite("78883009", "Great toe structure")),
    ("toes_", BodySite("29707007", "Toe structure")),
    ("sole_", _FOOT),
    ("foot_", _FOOT),
)


def body_site(region: str) -> BodySite | None:
    """The narrowest structure that holds a region; None where no fitting code is known, as for the soft of the back."""
    return next((site for start, site in _BY_START if region.startswith(start)), None)


def sided(site: BodySite, side: Side) -> str:
    """The code of a structure on one side, as a SNOMED CT expression; that of the midline as it is."""
    return f"{site.code}:{_LATERALITY}={_SIDES[side]}" if side in _SIDES else site.code


def choir_codes(place: Place, regions: Mapping[str, Region]) -> tuple[str, ...]:
    """The segments of the CHOIR body map that hold a place: one for a side, both for the midline, none in front."""
    region = regions.get(place.region)
    if region is None or not region.choir:
        return ()
    right, left = region.choir
    return {Side.RIGHT: (right,), Side.LEFT: (left,)}.get(place.side, (right, left))
