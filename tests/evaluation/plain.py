"""Plain drawings and the muscles that trigger-point textbooks commonly name for such pain.

Source: general clinical knowledge, after the regional lists ("which muscles to look at for pain here") that such
textbooks carry; written down from memory, without figures. Muscles without a point here are left out. It says whether
the ranking stays within what is commonly taught, not whether that is right. It is no unseen test: it was in view when
the share of drawings with two sources and the degrees of completeness were chosen.
"""

from __future__ import annotations

from dataclasses import dataclass

PIR, MIN, MED, MAX = "piriformis", "gluteus minimus", "gluteus medius", "gluteus maximus"
QL, MF, LT, ICL = "quadratus lumborum", "multifidus", "longissimus thoracis", "iliocostalis lumborum"
TFL, VL, BF, AM = "tensor fasciae latae", "vastus lateralis", "biceps femoris", "adductor magnus"
HAM, OI, QF = "semitendinosus/semimembranosus", "obturator internus/gemelli", "quadratus femoris"
GAS, SOL, POP, PLA = "gastrocnemius", "soleus", "popliteus", "plantaris"
TP, FDL, FL, FB = "tibialis posterior", "flexor digitorum longus", "fibularis longus", "fibularis brevis"


@dataclass(frozen=True)
class Plain:
    """Regions of the right side and the midline, the muscles commonly named, and those that must not be missed."""

    regions: tuple[str, ...]
    named: frozenset[str]
    leading: tuple[str, ...]


def _row(regions: str, named: set[str], *leading: str) -> Plain:
    return Plain(tuple(regions.split()), frozenset(named | set(leading)), leading)


DEEP_BUTTOCK = {PIR, MIN, MED, MAX, QL, ICL, LT, HAM}
DOWN_THE_BACK = {MIN, HAM, BF, PIR, OI}
CALF = {SOL, MIN, GAS, HAM, FDL, TP, PLA}
TABLE = (
    _row("lumbar_lower", {MF, LT, ICL, MED, QL}),
    _row("lumbar_midline sacrum", {MED, LT, ICL, QL}, MF),
    _row("lumbar_lower iliac_crest", {MF, LT, ICL, MED}, QL),
    _row("iliac_crest", {MED, LT, ICL, MF}, QL),
    _row("sacroiliac", {MED, QL, MAX, MF, OI, PIR, SOL, LT}),
    _row("sacroiliac sacrum iliac_crest", {QL, LT, MF, PIR}, MED),
    _row("coccyx", {MF, OI}, MAX),
    _row("buttock_mid", DEEP_BUTTOCK),
    _row("buttock_mid sacroiliac", DEEP_BUTTOCK | {MF, OI}, PIR),
    _row("buttock_mid hip_lateral sacroiliac", DEEP_BUTTOCK, PIR),
    _row("buttock_upper_outer", {ICL, QL, PIR, MIN}, MED),
    _row("buttock_lower_inner sit_bone", {OI, QL, LT, MIN, HAM, QF}, MAX),
    _row("hip_lateral", {MIN, VL, PIR, QL, TFL, MAX}),
    _row("hip_lateral thigh_lateral_proximal thigh_lateral_middle", {MIN, VL, PIR, QL, MAX}, TFL),
    _row("thigh_lateral_middle thigh_lateral_distal knee_lateral", {MIN, TFL}, VL),
    _row("thigh_lateral_middle leg_lateral_upper", {VL, TFL, FL}, MIN),
    _row("buttock_lower_outer thigh_lateral_middle leg_lateral_upper ankle_lateral", {VL, TFL, FL, FB}, MIN),
    _row("thigh_posterior_middle", DOWN_THE_BACK),
    _row("buttock_lower_inner thigh_posterior_proximal thigh_posterior_middle", DOWN_THE_BACK | {MAX}, HAM),
    _row("buttock_mid thigh_posterior_middle", DOWN_THE_BACK | {MED}, MIN),
    _row("buttock_mid thigh_posterior_proximal thigh_posterior_middle", DOWN_THE_BACK | {MED}, MIN),
    _row("buttock_mid calf_middle", CALF | {PIR, MED, ICL}, MIN),
    _row("buttock_mid thigh_posterior_middle calf_middle", DOWN_THE_BACK | CALF, MIN),
    _row("sacroiliac buttock_mid thigh_posterior_proximal", DEEP_BUTTOCK | DOWN_THE_BACK, PIR),
    _row("thigh_posterior_distal knee_posterior", {MIN, HAM, GAS, POP, PLA, SOL}, BF),
    _row("knee_posterior", {GAS, BF, POP, HAM, SOL, PLA}),
    _row("knee_posterior calf_middle", {GAS, POP, SOL, MIN}, PLA),
    _row("calf_middle", CALF),
    _row("calf_medial_upper", CALF, GAS),
    _row("calf_medial_upper sole_midfoot", CALF, GAS),
    _row("achilles", {SOL, TP, GAS}, TP),
    _row("heel_plantar", {GAS, TP}, SOL),
    _row("heel_posterior achilles heel_plantar", {TP, GAS}, SOL),
    _row("sole_midfoot", {FDL, SOL, TP}, GAS),
    _row("sole_forefoot", {TP, GAS}, FDL),
    _row("ankle_lateral", {FL, FB, MIN}),
    _row("ankle_lateral foot_lateral", {MIN}, FL, FB),
    _row("groin thigh_medial_proximal thigh_medial_middle", {QL, QF}, AM),
)
