"""Plain drawings and the muscles that trigger-point textbooks commonly name for such pain.

Source: the pain-and-muscle guides that open the parts of Travell and Simons, The Trigger Point Manual, volume 2 (TS_V2:
lower torso; hip, thigh and knee; leg, ankle and foot), as general clinical knowledge carries them on; written down from
memory, without figures. It says whether the ranking stays within what is commonly taught, not whether that is right.
The rows up to the groin are no unseen test: they were in view when constants were chosen. Those after it were not.
"""

from __future__ import annotations

from dataclasses import dataclass

PIR, MIN, MED, MAX = "piriformis", "gluteus minimus", "gluteus medius", "gluteus maximus"
QL, MF, LT, ICL = "quadratus lumborum", "multifidus", "longissimus thoracis", "iliocostalis lumborum"
TFL, VL, BF, AM = "tensor fasciae latae", "vastus lateralis", "biceps femoris", "adductor magnus"
HAM, OI, QF = "semitendinosus/semimembranosus", "obturator internus/gemelli", "quadratus femoris"
GAS, SOL, POP, PLA = "gastrocnemius", "soleus", "popliteus", "plantaris"
TP, FDL, FL, FB = "tibialis posterior", "flexor digitorum longus", "fibularis longus", "fibularis brevis"
ILP, PECT, AL, GRA, SAR = "iliopsoas", "pectineus", "adductor longus/adductor brevis", "gracilis", "sartorius"
RF, VI, VM = "rectus femoris", "vastus intermedius", "vastus medialis"
LA, RA = "levator ani/coccygeus", "rectus abdominis"
TA, FT, FHL = "tibialis anterior", "fibularis tertius", "flexor hallucis longus"
EDL, EDB = "extensor digitorum longus/extensor hallucis longus", "extensor digitorum brevis"
ABH, ADM, FDB, QP, FHB = (
    "abductor hallucis",
    "abductor digiti minimi",
    "flexor digitorum brevis",
    "quadratus plantae",
    "flexor hallucis brevis",
)
SPI = "serratus posterior inferior"


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
SOLE = {ABH, FDB, QP, FHB}
TABLE = (
    _row("lumbar_lower", {MF, LT, ICL, MED, QL, ILP, RA}),
    _row("lumbar_midline sacrum", {MED, LT, ICL, QL, LA, RA, ILP}, MF),
    _row("lumbar_lower iliac_crest", {MF, LT, ICL, MED, ILP, RA}, QL),
    _row("iliac_crest", {MED, LT, ICL, MF}, QL),
    _row("sacroiliac", {MED, QL, MAX, MF, OI, PIR, SOL, LT, RA, ILP, LA}),
    _row("sacroiliac sacrum iliac_crest", {QL, LT, MF, PIR, RA}, MED),
    _row("coccyx", {MF, OI, LA}, MAX),
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
    _row("calf_medial_upper sole_midfoot", CALF | SOLE, GAS),
    _row("achilles", {SOL, TP, GAS}, TP),
    _row("heel_plantar", {GAS, TP, QP, ABH}, SOL),
    _row("heel_posterior achilles heel_plantar", {TP, GAS, QP}, SOL),
    _row("sole_midfoot", {FDL, SOL, TP} | SOLE, GAS),
    _row("sole_forefoot", {TP, GAS, FDB, FHB, FHL, ADM}, FDL),
    _row("ankle_lateral", {FL, FB, MIN, FT}),
    _row("ankle_lateral foot_lateral", {MIN, FT, ADM}, FL, FB),
    _row("groin thigh_medial_proximal thigh_medial_middle", {QL, QF, AL, PECT, GRA}, AM),
    _row("thoracolumbar", {ICL, LT, MF, RA}, SPI),
    _row("groin", {AM, ILP, QL}, AL, PECT),
    _row("thigh_anterior_proximal groin", {VI, AM, PECT, RF}, ILP),
    _row("thigh_anterior_proximal thigh_anterior_middle", {ILP, SAR, RF, AL}, VI),
    _row("knee_anterior", {VL}, RF, VM),
    _row("knee_anterior thigh_anterior_distal", {VL, VM, AL}, RF),
    _row("knee_anterior knee_medial", {RF, AL, SAR, GRA}, VM),
    _row("knee_anterior knee_lateral thigh_lateral_distal", {RF, VM}, VL),
    _row("knee_medial", {SAR, GRA, AL, RF}, VM),
    _row("thigh_medial_middle thigh_medial_distal", {AM, AL, VM, SAR}, GRA),
    _row("shin foot_dorsum", {FT, EDB}, TA, EDL),
    _row("foot_dorsum", {FT}, TA, EDL),
    _row("ankle_lateral foot_dorsum", {EDL, FL, FB, EDB}, FT),
    _row("great_toe_plantar", {FHB, FDL, TA}, FHL),
    _row("great_toe_plantar sole_forefoot", {FDL, FDB}, FHL, FHB),
    _row("heel_medial", {SOL, QP, FDL, TP}, ABH),
    _row("foot_lateral", {FL, FB, FT}, ADM),
)

SEEN = 38
"""So many rows from the first on were in view when constants were chosen."""
