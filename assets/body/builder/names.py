"""The anatomical names of what is drawn, by id: Latin, after the Terminologia Anatomica, in lower case.

Those that are not listed are their id with spaces. Plain names are in the content.
"""

from __future__ import annotations

TISSUES = {
    "achilles_tendon": "tendo calcaneus",
    "adductor_hallucis": "adductor hallucis, caput obliquum",
    "adductor_magnus_hamstring_part": "adductor magnus, pars ischiocondylaris",
    "biceps_femoris_long": "biceps femoris, caput longum",
    "biceps_femoris_short": "biceps femoris, caput breve",
    "external_oblique": "obliquus externus abdominis",
    "gastrocnemius_lateral": "gastrocnemius, caput laterale",
    "gastrocnemius_medial": "gastrocnemius, caput mediale",
    "gluteus_minimus_front_part": "gluteus minimus",
    "iliotibial_tract": "tractus iliotibialis",
    "iliotibial_tract_upper_part": "tractus iliotibialis, pars superior",
    "ischioanal_fat": "corpus adiposum fossae ischioanalis",
    "lateral_patellar_retinaculum": "retinaculum patellae laterale",
    "longissimus": "longissimus thoracis",
    "medial_patellar_retinaculum": "retinaculum patellae mediale",
    "patellar_ligament": "ligamentum patellae",
    "perineal_fascia": "fascia perinei",
    "plantar_aponeurosis": "aponeurosis plantaris",
    "popliteal_fascia": "fascia poplitea",
    "quadriceps_tendon": "tendo quadricipitis femoris",
    "superior_extensor_retinaculum": "retinaculum musculorum extensorum superius",
    "thoracolumbar_fascia": "fascia thoracolumbalis, lamina posterior",
    "vastus_lateralis_upper_part": "vastus lateralis, pars superior",
}

BONES = {
    "coccyx": "os coccygis",
    "cuboid": "os cuboideum",
    "foot": "ossa pedis",
    "hallux_1": "phalanx proximalis hallucis",
    "hallux_2": "phalanx distalis hallucis",
    "intermediate_cuneiform": "os cuneiforme intermedium",
    "lateral_cuneiform": "os cuneiforme laterale",
    "medial_cuneiform": "os cuneiforme mediale",
    "navicular": "os naviculare",
    "pelvis": "os coxae",
    "rib10": "costa X",
    "rib11": "costa XI",
    "rib12": "costa XII",
    "sacrum": "os sacrum",
    **{f"T{number}": f"vertebra thoracica T{number}" for number in (10, 11, 12)},
    **{f"L{number}": f"vertebra lumbalis L{number}" for number in range(1, 6)},
    **{
        f"metatarsal_{number}": f"os metatarsi {roman}" for number, roman in enumerate(("I", "II", "III", "IV", "V"), 1)
    },
    **{f"toe_{number}": f"phalanges digiti {roman}" for number, roman in enumerate(("II", "III", "IV", "V"), 2)},
}

NERVES = {
    "common_fibular": "nervus fibularis communis",
    "deep_fibular": "nervus fibularis profundus",
    "lateral_plantar": "nervus plantaris lateralis",
    "medial_plantar": "nervus plantaris medialis",
    "sciatic": "nervus ischiadicus",
    "superficial_fibular": "nervus fibularis superficialis",
    "sural": "nervus suralis",
    "tibial": "nervus tibialis",
    **{f"{root}_root": f"radix nervi spinalis {root}" for root in ("L4", "L5", "S1", "S2", "S3")},
}

LANDMARKS = {
    "iliac_crest_top": "crista iliaca",
    "iliac_tubercle": "tuberculum iliacum",
    "ASIS": "spina iliaca anterior superior",
    "PSIS": "spina iliaca posterior superior",
    "ischial_tuberosity": "tuber ischiadicum",
    "greater_trochanter_tip": "apex trochanteris majoris",
    "greater_trochanter_lateral": "trochanter major",
    "sacral_apex": "apex ossis sacri",
    "coccyx_tip": "apex ossis coccygis",
    "gluteal_fold": "sulcus glutealis",
    "popliteal_crease": "fossa poplitea",
    "medial_epicondyle": "epicondylus medialis femoris",
    "lateral_epicondyle": "epicondylus lateralis femoris",
    "fibular_head": "caput fibulae",
    "fibular_neck": "collum fibulae",
    "medial_malleolus": "malleolus medialis",
    "lateral_malleolus": "malleolus lateralis",
    "calcaneus_posterior": "tuber calcanei",
    "fifth_metatarsal_base": "tuberositas ossis metatarsi V",
    **{
        f"{spine}_spinous": f"processus spinosus {spine}"
        for spine in ("T10", "T11", "T12", "L1", "L2", "L3", "L4", "L5")
    },
    "L4_L5_interspinous_level": "inter processus spinosos L4 et L5",
}
"""The places that fingers can find."""


def name_of(key: str, names: dict[str, str]) -> str:
    """The anatomical name of a thing by its id, from the table of its kind."""
    return names.get(key, key.replace("_", " "))
