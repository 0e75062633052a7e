"""Muscles and fasciae that nobody measured, set by hand so that no body part is left bare: they are drawn, and told by
no `atlas --json`. Right side, x > 0 (in front, from the side); mm.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from builder.context_front import FRONT
from builder.context_shape import Context, muscle

BACK = {
    "external_oblique": Context(
        "external oblique",
        "superficial",
        "muscle",
        57,
        [(150, 458), (120, 560), (98, 640), (90, 688)],
        [(156, 464), (134, 560), (125, 630), (139, 722)],
    ),
    "latissimus_dorsi": muscle(
        "latissimus dorsi",
        61,
        [(70, 692), (66, 640), (58, 570), (40, 500), (18, 458)],
        [(90, 688), (104, 640), (124, 570), (140, 510), (150, 458)],
    ),
    "vastus_lateralis_upper_part": muscle(
        "vastus lateralis, upper part",
        38,
        [(104, 862), (96, 930), (92, 1000), (96, 1080)],
        [(144, 850), (146, 930), (140, 1000), (126, 1080)],
    ),
    "ischioanal_fat": Context(
        "fat of the ischioanal fossa",
        "superficial",
        "fascia",
        25,
        [(0, 846), (0, 880), (0, 908)],
        [(26, 854), (27, 880), (8, 912)],
    ),
    "popliteal_fascia": Context(
        "popliteal fascia",
        "superficial",
        "fascia",
        40,
        [(84, 1130), (60, 1180), (54, 1240), (66, 1300)],
        [(86, 1130), (108, 1180), (116, 1240), (104, 1300)],
    ),
    "adductor_magnus_hamstring_part": muscle(
        "adductor magnus, hamstring part",
        38,
        [(34, 892), (26, 930), (21, 1000), (24, 1080), (31, 1150), (41, 1212)],
        [(52, 880), (56, 930), (56, 1000), (54, 1080), (50, 1150), (47, 1212)],
        "deep",
    ),
}

SIDE = {
    "external_oblique": Context(
        "external oblique",
        "superficial",
        "muscle",
        32,
        [(-66, 470), (-52, 540), (-38, 620), (-27, 692)],
        [(44, 462), (72, 540), (88, 620), (90, 710), (84, 810)],
        [
            *((-70, 462), (-56, 530), (-42, 600), (-33, 650), (-27, 693), (3, 716), (30, 738), (48, 757)),
            *((60, 780), (72, 806), (80, 836), (84, 836), (87, 790), (89, 740), (90, 700), (89, 640)),
            *((91, 580), (95, 520), (102, 466), (20, 456)),
        ],
        tendon=(0.0, 0.8, 0.0, -0.26),
    ),
    "latissimus_dorsi": muscle(
        "latissimus dorsi",
        33,
        [(-66, 694), (-74, 640), (-82, 570), (-92, 510), (-104, 462)],
        [(-46, 690), (-46, 640), (-50, 580), (-54, 520), (-58, 462)],
    ),
    "iliopsoas": muscle(
        "iliopsoas",
        31,
        [(42, 768), (46, 830), (44, 890)],
        [(68, 794), (72, 840), (60, 896)],
    ),
    "iliotibial_tract_upper_part": Context(
        "iliotibial tract, upper part",
        "superficial",
        "fascia",
        64,
        [(-40, 800), (-44, 850), (-38, 900), (-20, 950), (-8, 1010), (2, 1080)],
        [(14, 772), (42, 850), (50, 900), (34, 950), (15, 1010), (4, 1080)],
        [
            *((-40, 804), (-36, 790), (-31, 798), (-26, 779), (-20, 791), (-14, 770), (-8, 785), (-2, 764)),
            *((3, 779), (8, 758), (16, 776), (42, 850), (50, 900), (34, 950), (15, 1010), (4, 1080)),
            *((2, 1080), (-8, 1010), (-20, 950), (-38, 900), (-44, 850)),
        ],
    ),
    "lateral_patellar_retinaculum": Context(
        "lateral patellar retinaculum",
        "superficial",
        "fascia",
        61,
        [(6, 1206), (2, 1230), (4, 1256), (12, 1280)],
        [(47, 1178), (45, 1210), (37, 1245), (27, 1276)],
    ),
    "superior_extensor_retinaculum": Context(
        "superior extensor retinaculum",
        "superficial",
        "fascia",
        60,
        [(-49, 1567), (-38, 1562), (-14, 1556), (7, 1553)],
        [(-49, 1578), (-38, 1582), (-14, 1579), (7, 1574)],
        [
            *((-51, 1571), (-46, 1565), (-34, 1560), (-14, 1555), (1, 1553), (7, 1555)),
            *((8, 1564), (7, 1573), (-2, 1577), (-14, 1579), (-34, 1583), (-46, 1580)),
        ],
    ),
    "extensor_digitorum_brevis": muscle(
        "extensor digitorum brevis",
        50,
        [(-18, 1658), (10, 1660), (40, 1667), (66, 1674)],
        [(-16, 1668), (10, 1674), (40, 1678), (66, 1678)],
    ),
    "abductor_digiti_minimi": muscle(
        "abductor digiti minimi",
        61,
        [(-66, 1680), (-30, 1678), (10, 1676), (50, 1683), (88, 1689)],
        [(-66, 1691), (-30, 1694), (10, 1692), (50, 1693), (88, 1694)],
    ),
}

VIEWS: Mapping[str, Mapping[str, Context]] = {"back": BACK, "side": SIDE, "front": FRONT}


def context(view: str) -> dict[str, Any]:
    """What is added to the measured muscles of a view."""
    return {key: shape.entry for key, shape in VIEWS.get(view, {}).items()}
