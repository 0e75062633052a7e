"""Muscles and fasciae that nobody measured, set by hand so that no body part is left bare: they are drawn, and told by
no `atlas --json`. Right side, x > 0 (in front, from the side); mm.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shapely.geometry import LineString

from builder.geometry import curve

Line = Sequence[tuple[float, float]]

POINTS = 9
"""Each fibre has so many points, as the measured ones have."""

FIVE = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True)
class Context:
    """A shape between two edges that run along its fibres; `outline`, if its ends are not straight."""

    name: str
    layer: str
    kind: str
    order: int
    first: Line
    last: Line
    outline: Line = ()
    bands: Sequence[Line] = ()
    tendon: tuple[float, float, float, float] | None = None
    """Shares as in `fibres.TENDONS`, and by how much they grow from the first to the last edge."""

    @property
    def entry(self) -> dict[str, Any]:
        """In the form of a measured muscle."""
        one, other = curve(self.first, 3.0), curve(self.last, 3.0)
        ring = curve([*self.outline, self.outline[0]], 3.0) if self.outline else [*one, *reversed(other)]
        return {
            "label": self.name,
            "type": self.kind,
            "layer": self.layer,
            "group": "context",
            "draw_order": self.order,
            "outline": [list(point) for point in ring],
            "fibres": fibres(one, other),
            "bands": [list(band) for band in self.bands],
            "tendon": self.tendon,
        }


def fibres(first: Line, last: Line) -> list[list[list[float]]]:
    """Five lines from one edge to the other."""
    edges = [LineString(edge) for edge in (first, last)]
    ends = [[edge.interpolate(k / (POINTS - 1), normalized=True).coords[0] for k in range(POINTS)] for edge in edges]
    return [
        [[x0 + (x1 - x0) * share, y0 + (y1 - y0) * share] for (x0, y0), (x1, y1) in zip(*ends, strict=True)]
        for share in FIVE
    ]


def _muscle(name: str, order: int, first: Line, last: Line, layer: str = "superficial") -> Context:
    return Context(name, layer, "muscle", order, first, last)


BACK = {
    "external_oblique": Context(
        "external oblique",
        "superficial",
        "muscle",
        57,
        [(150, 458), (120, 560), (98, 640), (90, 688)],
        [(156, 464), (134, 560), (125, 630), (139, 722)],
    ),
    "latissimus_dorsi": _muscle(
        "latissimus dorsi",
        61,
        [(70, 692), (66, 640), (58, 570), (40, 500), (18, 458)],
        [(90, 688), (104, 640), (124, 570), (140, 510), (150, 458)],
    ),
    "vastus_lateralis_upper_part": _muscle(
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
        [(0, 846), (0, 880), (1, 914)],
        [(26, 854), (36, 890), (26, 930)],
    ),
    "popliteal_fascia": Context(
        "popliteal fascia",
        "superficial",
        "fascia",
        40,
        [(84, 1130), (60, 1180), (54, 1240), (66, 1300)],
        [(86, 1130), (108, 1180), (116, 1240), (104, 1300)],
    ),
    "adductor_magnus_hamstring_part": _muscle(
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
        [(20, 462), (52, 520), (78, 580), (96, 650)],
        [
            *((-70, 462), (-56, 530), (-42, 600), (-33, 650), (-27, 693), (3, 716), (30, 738), (50, 758)),
            *((60, 778), (76, 800), (83, 804), (86, 740), (89, 700), (88, 640), (91, 580), (95, 520)),
            *((102, 466), (20, 456)),
        ],
    ),
    "latissimus_dorsi": _muscle(
        "latissimus dorsi",
        33,
        [(-66, 694), (-74, 640), (-82, 570), (-92, 510), (-104, 462)],
        [(-46, 690), (-46, 640), (-50, 580), (-54, 520), (-58, 462)],
    ),
    "iliopsoas": _muscle(
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
        [(-40, 800), (-44, 850), (-38, 900), (-22, 950), (-15, 990)],
        [(14, 772), (40, 850), (42, 906), (22, 950), (15, 990)],
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
        [(-34, 1592), (-12, 1586), (6, 1580)],
        [(-34, 1612), (-12, 1606), (8, 1600)],
    ),
    "extensor_digitorum_brevis": _muscle(
        "extensor digitorum brevis",
        50,
        [(-18, 1658), (10, 1660), (40, 1667), (66, 1674)],
        [(-16, 1668), (10, 1674), (40, 1678), (66, 1678)],
    ),
    "abductor_digiti_minimi": _muscle(
        "abductor digiti minimi",
        61,
        [(-66, 1680), (-30, 1678), (10, 1676), (50, 1683), (88, 1689)],
        [(-66, 1691), (-30, 1694), (10, 1692), (50, 1693), (88, 1694)],
    ),
}

FRONT = {
    "linea_alba": Context(
        "linea alba",
        "superficial",
        "tendon",
        58,
        [(0, 452), (0, 560), (0, 700), (0, 838)],
        [(12, 452), (12, 560), (12, 700), (14, 838)],
    ),
    "rectus_abdominis": Context(
        "rectus abdominis",
        "superficial",
        "muscle",
        61,
        [(4, 452), (5, 560), (4, 660), (3, 740), (5, 800), (10, 840)],
        [(60, 452), (60, 560), (57, 660), (48, 740), (34, 800), (24, 840)],
        bands=(
            [(0, 492), (20, 496), (40, 490), (64, 486)],
            [(0, 552), (22, 548), (42, 554), (64, 548)],
            [(0, 618), (22, 622), (42, 616), (64, 618)],
        ),
    ),
    "external_oblique": Context(
        "external oblique",
        "superficial",
        "muscle",
        60,
        [(150, 500), (136, 610), (122, 700), (100, 790), (84, 836)],
        [(112, 430), (92, 510), (70, 600), (42, 720), (12, 856)],
        [
            *((158, 448), (136, 550), (127, 620), (128, 660), (136, 706), (124, 728), (114, 754), (90, 784)),
            *((58, 816), (14, 848), (22, 800), (40, 740), (50, 660), (53, 560), (53, 448)),
        ],
        tendon=(0.0, 0.5, 0.0, -0.11),
    ),
    "hip_joint_capsule": Context(
        "capsule of the hip joint",
        "superficial",
        "fascia",
        56,
        [(100, 792), (98, 840), (104, 890)],
        [(128, 800), (140, 840), (130, 890)],
    ),
    "iliopsoas": _muscle(
        "iliopsoas",
        57,
        [(56, 806), (66, 846), (88, 900)],
        [(106, 786), (110, 840), (105, 898)],
        "intermediate",
    ),
    "vastus_lateralis_upper_part": _muscle(
        "vastus lateralis, upper part",
        56,
        [(116, 858), (109, 900), (106, 960), (106, 1040), (108, 1120)],
        [(148, 846), (152, 900), (152, 960), (148, 1040), (138, 1120)],
    ),
    "iliotibial_tract_upper_part": Context(
        "iliotibial tract, upper part",
        "superficial",
        "fascia",
        59,
        [(136, 876), (142, 920), (149, 966), (152, 1000)],
        [(155, 876), (157, 920), (156, 966), (154, 1000)],
    ),
    "perineal_fascia": Context(
        "perineal fascia",
        "superficial",
        "fascia",
        39,
        [(0, 858), (0, 886), (1, 914)],
        [(24, 866), (32, 894), (22, 930)],
    ),
    "obturator_externus": _muscle(
        "obturator externus",
        51,
        [(26, 850), (60, 860), (98, 868)],
        [(36, 890), (64, 886), (98, 880)],
        "deep",
    ),
    "adductor_brevis": _muscle(
        "adductor brevis",
        53,
        [(24, 856), (50, 886), (84, 930), (106, 980)],
        [(30, 884), (46, 926), (72, 974), (100, 1020)],
        "intermediate",
    ),
    "vastus_intermedius": _muscle(
        "vastus intermedius",
        56,
        [(98, 930), (88, 1000), (80, 1100), (80, 1184)],
        [(126, 930), (128, 1000), (118, 1100), (106, 1188)],
        "intermediate",
    ),
    "pectineus": _muscle(
        "pectineus",
        55,
        [(24, 838), (46, 866), (72, 894), (92, 922)],
        [(60, 822), (78, 844), (96, 874), (106, 904)],
    ),
    "adductor_magnus_hamstring_part": _muscle(
        "adductor magnus, hamstring part",
        45,
        [(30, 880), (24, 930), (21, 1000), (24, 1080), (31, 1150), (41, 1212)],
        [(54, 880), (58, 930), (60, 1000), (58, 1080), (52, 1150), (47, 1212)],
        "deep",
    ),
    "medial_patellar_retinaculum": Context(
        "medial patellar retinaculum",
        "superficial",
        "fascia",
        58,
        [(56, 1200), (45, 1230), (45, 1262), (57, 1290)],
        [(80, 1196), (78, 1230), (80, 1262), (84, 1290)],
    ),
    "lateral_patellar_retinaculum": Context(
        "lateral patellar retinaculum",
        "superficial",
        "fascia",
        58,
        [(92, 1196), (92, 1230), (94, 1262), (98, 1290)],
        [(108, 1200), (121, 1230), (125, 1262), (118, 1286)],
    ),
    "extensor_hallucis_longus": _muscle(
        "extensor hallucis longus",
        40,
        [(98, 1470), (92, 1520), (86, 1570), (80, 1620), (73, 1660), (68, 1690)],
        [(104, 1470), (99, 1520), (92, 1570), (84.5, 1620), (77, 1660), (71.5, 1690)],
    ),
    "extensor_digitorum_brevis": _muscle(
        "extensor digitorum brevis",
        40,
        [(97, 1642), (107, 1658), (118, 1674)],
        [(109, 1642), (119, 1658), (129, 1674)],
    ),
    "superior_extensor_retinaculum": Context(
        "superior extensor retinaculum",
        "superficial",
        "fascia",
        62,
        [(66, 1586), (88, 1581), (110, 1586)],
        [(64, 1606), (88, 1601), (113, 1606)],
    ),
}

VIEWS: Mapping[str, Mapping[str, Context]] = {"back": BACK, "side": SIDE, "front": FRONT}


def context(view: str) -> dict[str, Any]:
    """What is added to the measured muscles of a view."""
    return {key: shape.entry for key, shape in VIEWS.get(view, {}).items()}
