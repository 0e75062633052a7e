"""The places of the trigger points seen from behind, by landmarks and muscle outlines, on the right."""

from __future__ import annotations

from builder.areas import height_at
from builder.geometry import span
from builder.source import Measured
from builder.spots import At, Spots, across, between


def low_back(m: Measured) -> Spots:
    """Quadratus lumborum and the muscles along the spine."""
    l1, l2, l3, l4, l5 = (m.at(f"L{k}_spinous")[1] for k in range(1, 6))
    t10, t11 = m.at("T10_spinous")[1], m.at("T11_spinous")[1]
    crest = m.at("iliac_crest_top")[1]
    tip, l4_tip, l5_tip = m.at("L3_transverse"), m.at("L4_transverse")[1], m.at("L5_transverse")[1]
    ribs = m.bone("rib12")
    rib = span(ribs, 575.0)[0]
    sacral = (m.at("S1_foramen")[1] + m.at("S2_foramen")[1]) / 2
    return {
        "ql_s1": across(m, "quadratus_lumborum", 590.0, min(0.97, (rib + 4) / 86)),
        "ql_s2": across(m, "quadratus_lumborum", crest - 12, 0.86),
        "ql_d1": (tip[0] + 4.5, tip[1] + 1),
        "ql_d2": across(m, "quadratus_lumborum", (l4_tip + l5_tip) / 2, 0.1),
        "icl_1": (58.0, l1 - 4),
        "lt_1": (28.0, (t10 + t11) / 2),
        "lt_2": (30.0, l1 - 1),
        "mf_l2": (17.0, (l2 + l3) / 2),
        "mf_l5": (18.0, (l4 + l5) / 2),
        "mf_s1": (m.at("PSIS")[0] / 2, sacral),
    }


def buttock(m: Measured) -> Spots:
    """The gluteal muscles."""
    crest, psis, tubercle = m.at("iliac_crest_top"), m.at("PSIS"), m.at("iliac_tubercle")
    sit, tail, tip = m.at("ischial_tuberosity"), m.at("coccyx_tip"), m.at("greater_trochanter_tip")
    edge = sacral_edge(m)
    third = between(tip, edge, 1 / 3)
    return {
        "gmax_1": (span(m.bone("sacrum"), 800.0)[1] + 10, 800.0),
        "gmax_2": (sit[0] + 2, sit[1] - 23),
        "gmax_3": (tail[0] + 23, tail[1] + 14),
        "gmed_1": (between(psis, crest, 0.58)[0], between(psis, crest, 0.52)[1]),
        "gmed_2": (crest[0] + 21, crest[1] + 28),
        "gmed_3": (tubercle[0] + 12, tubercle[1] + 30),
        "gmin_post": (third[0] + 4, third[1] - 15),
        "gmin_ant": across(m, "gluteus_minimus", between(m.at("ASIS"), tip, 0.32)[1], 0.86),
        "tfl_1": across(m, "tensor_fasciae_latae", m.at("ASIS")[1] + 32, 0.62),
    }


def sacral_edge(m: Measured) -> At:
    """Upper end of the greater sciatic foramen at the edge of the sacrum: level with the S3 foramen."""
    y = m.at("S3_foramen")[1]
    return span(m.bone("sacrum"), y)[1], y


def deep_hip(m: Measured) -> Spots:
    """The short rotators of the hip."""
    tip, edge = m.at("greater_trochanter_tip"), sacral_edge(m)
    notch = (m.at("ischial_spine")[0] + 5, m.at("ischial_spine")[1] + 14)
    lesser = m.at("lesser_trochanter")
    return {
        "pir_1": between(tip, edge, 1 / 3),
        "pir_2": between(edge, tip, 0.1),
        "oi_gem": between(notch, (tip[0] - 4, tip[1] + 7), 0.42),
        "qf_1": across(m, "quadratus_femoris", lesser[1] - 16, 0.42),
    }


def thigh(m: Measured) -> Spots:
    """Hamstrings, adductor magnus and the rear edge of vastus lateralis."""

    def level(share: float) -> float:
        return height_at(m, "thigh", share)

    return {
        "stsm_1": across(m, "semitendinosus", level(0.62), 0.5),
        "bf_1": across(m, "biceps_femoris_long", level(0.65), 0.55),
        "am_1": across(m, "adductor_magnus", level(0.45), 0.1),
        "am_2": across(m, "adductor_magnus", m.at("ischial_tuberosity_inferior")[1] + 22, 0.12),
        "vl_2": across(m, "vastus_lateralis", level(0.82), 0.75),
        "vl_3": across(m, "vastus_lateralis", level(0.5), 0.75),
    }


def knee_and_calf(m: Measured) -> Spots:
    """Popliteus, plantaris and gastrocnemius."""

    def level(share: float) -> float:
        return height_at(m, "leg", share)

    lateral_top = m.muscle("gastrocnemius_lateral").bounds[1]
    return {
        "pop_1": across(m, "popliteus", level(0.12), 0.26),
        "pla_1": across(m, "plantaris", lateral_top + 6, 0.5),
        "gas_1": across(m, "gastrocnemius_medial", level(0.22), 0.45),
        "gas_2": across(m, "gastrocnemius_lateral", level(0.26), 0.55),
        "gas_3": across(m, "gastrocnemius_medial", level(0.02), 0.48),
        "gas_4": across(m, "gastrocnemius_lateral", level(0.02), 0.6),
    }


def lower_leg(m: Measured) -> Spots:
    """Soleus and the deep and lateral muscles of the lower leg."""

    def level(share: float) -> float:
        return height_at(m, "leg", share)

    bellies = m.muscle("gastrocnemius_medial").bounds[3]
    head, ankle = m.at("fibular_head")[1], m.at("lateral_malleolus")[1]
    return {
        "sol_1": across(m, "soleus", bellies + 25, 0.4),
        "sol_2": across(m, "soleus", level(0.2), 0.8),
        "sol_3": across(m, "soleus", bellies - 4, 0.72),
        "tp_1": across(m, "tibialis_posterior", level(0.21), 0.6),
        "fdl_1": across(m, "flexor_digitorum_longus", level(0.28), 0.5),
        "fl_1": across(m, "fibularis_longus", head + 39, 0.5),
        "fb_1": across(m, "fibularis_brevis", between((0, head), (0, ankle), 2 / 3)[1], 0.5),
    }


def spots_from_behind(m: Measured) -> Spots:
    """Every point that is felt from behind."""
    groups = (low_back, buttock, deep_hip, thigh, knee_and_calf, lower_leg)
    return {key: at for group in groups for key, at in group(m).items()}
