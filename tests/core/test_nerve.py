"""The nerve index: which marks and answers count, and when it asks for attention."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.findings import NervePattern
from sciatica_desktop.core.marking import drawing_of, parse_mark
from sciatica_desktop.core.ranking import Ranker


def assess(ranker: Ranker, atlas: Atlas, texts: list[str], answers: dict[str, str]) -> NervePattern:
    return ranker.rank(drawing_of(parse_mark(text, atlas) for text in texts), answers).nerve


@pytest.mark.parametrize(
    ("texts", "answers", "index"),
    [
        (["buttock_mid:R"], {}, 0),
        (["calf_middle:R"], {}, 0),
        (["calf_middle:R", "buttock_mid:L"], {}, 0),
        (["calf_middle:R", "sacrum"], {}, 2),
        (["buttock_mid:L", "shin:L", "heel_posterior:R"], {}, 2),
        (["buttock_mid:L", "thigh_posterior_middle:L", "calf_middle:R"], {}, 0),
        (["buttock_mid:L", "calf_middle:L", "heel_posterior:R:5:tingling"], {}, 5),
        (["calf_middle:R", "heel_posterior:R"], {}, 0),
        (["calf_middle:R", "heel_posterior:R"], {"tingling": "yes"}, 5),
        (["heel_plantar:R:5:burning"], {}, 4),
        (["lumbar_lower:R", "heel_plantar:R"], {}, 3),
        (["calf_middle:R:5:tingling"], {}, 4),
        (["thigh_posterior_middle:R:5:electric"], {}, 1),
        (["thigh_lateral_middle:R:5:numb"], {}, 3),
        (["thigh_medial_middle:R:5:numb"], {}, 2),
        (["lumbar_lower:R:5:tingling"], {}, 0),
        (["buttock_mid:R"], {"reach": "foot"}, 3),
        (["calf_middle:R", "heel_posterior:R"], {"reach": "foot"}, 0),
        (["buttock_mid:R"], {"worse_part": "leg", "cough": "leg", "tingling": "yes", "feel": "shooting"}, 6),
        (
            ["heel_posterior:R:8:numb", "calf_middle:R:5:electric"],
            {"reach": "foot", "worse_part": "leg", "cough": "leg"},
            9,
        ),
        (["buttock_mid:R"], {"reach": "not_sure", "tingling": "vague"}, 0),
        (["buttock_mid:R", "thigh_posterior_middle:R", "calf_middle:R"], {}, 3),
        (["buttock_mid:R", "calf_middle:R"], {}, 3),
        (["buttock_mid:R", "thigh_posterior_middle:R", "knee_posterior:R"], {}, 0),
        (["thigh_lateral_middle:R", "thigh_lateral_distal:R", "leg_lateral_upper:R"], {}, 3),
        (["calf_middle:R", "calf_lower:R", "knee_posterior:R"], {}, 0),
        (["lumbar_lower:R", "flank:R", "thigh_medial_middle:R", "calf_middle:R"], {}, 2),
    ],
)
def test_the_index_counts_each_sign_once(
    ranker: Ranker, atlas: Atlas, texts: list[str], answers: dict[str, str], index: int
) -> None:
    found = assess(ranker, atlas, texts, answers)
    assert found.index == index
    assert found.flag is (index >= 3)
    assert bool(found.reasons) is (index > 0)


S1_LIKE = ("buttock_mid", "thigh_posterior_middle", "calf_middle", "foot_lateral")
L5_LIKE = ("buttock_upper_outer", "thigh_lateral_middle", "leg_lateral_upper", "foot_dorsum")
L4_LIKE = ("thigh_anterior_middle", "knee_medial", "leg_medial")

READINGS = [
    (S1_LIKE, "aching", True, "root_S1"),
    (S1_LIKE, "electric", True, "root_S1"),
    (("lumbar_lower", *S1_LIKE), "tingling", True, "root_S1"),
    (
        ("buttock_mid", "thigh_posterior_middle", "calf_lateral_upper", "calf_lower", "heel_lateral"),
        "electric",
        True,
        "root_S1",
    ),
    (L5_LIKE, "aching", True, "root_L5"),
    (("lumbar_lower", *L5_LIKE, "knee_lateral"), "electric", True, "root_L5"),
    (L4_LIKE, "tingling", True, "root_L4"),
    (("thigh_posterior_proximal", "thigh_posterior_middle"), "numb", True, "root_S2"),
    (("sole_midfoot", "sole_forefoot"), "burning", True, "nerve_tibial"),
    (("leg_lateral_upper", "leg_lateral_lower", "foot_dorsum"), "numb", True, "nerve_common_fibular"),
    (("heel_posterior", "achilles"), "aching", False, None),
    (("heel_plantar",), "aching", False, None),
    (("calf_middle", "calf_medial_upper", "calf_lateral_upper"), "aching", False, None),
    (("leg_lateral_upper", "leg_lateral_lower", "foot_dorsum"), "aching", False, None),
    (("buttock_mid",), "aching", False, None),
    (("lumbar_lower",), "aching", False, None),
    (("sacroiliac",), "aching", False, None),
    (("groin",), "aching", False, None),
    (("thigh_posterior_proximal", "thigh_posterior_middle"), "aching", False, None),
    (("thigh_lateral_distal", "knee_lateral"), "aching", False, None),
    (("knee_anterior",), "aching", False, None),
]
"""Everyday drawings, and what the clinical patterns and questions say of them: a nerve or not, and which may fit."""


@pytest.mark.parametrize(("regions", "quality", "flag", "fits"), READINGS)
def test_an_everyday_drawing_is_read_as_the_clinical_tables_say(
    ranker: Ranker, atlas: Atlas, regions: tuple[str, ...], quality: str, flag: bool, fits: str | None
) -> None:
    found = assess(ranker, atlas, [f"{region}:R:6:{quality}" for region in regions], {})
    assert found.flag is flag
    assert (fits in found.patterns) if fits else not found.patterns
    assert bool(found.reasons) is flag


def test_two_nerves_that_no_drawing_tells_apart_are_named_together(ranker: Ranker, atlas: Atlas) -> None:
    assert {"root_L5", "root_S1"} <= set(assess(ranker, atlas, [f"{region}:R" for region in S1_LIKE], {}).patterns)


def others(ranker: Ranker, atlas: Atlas, texts: list[str], **answers: str) -> list[str]:
    found = ranker.rank(drawing_of(parse_mark(text, atlas) for text in texts), answers).others
    return [alike.pattern for alike in found]


def test_joints_whose_places_hold_the_marks_are_named_beside_the_muscles(ranker: Ranker, atlas: Atlas) -> None:
    assert "sij" in others(ranker, atlas, ["sacroiliac:R", "buttock_upper_inner:R"])
    assert "gtps" in others(ranker, atlas, ["hip_lateral:R"])
    assert others(ranker, atlas, ["sole_midfoot:R"]) == []


def test_an_answer_that_speaks_for_a_joint_names_it_first(ranker: Ranker, atlas: Atlas) -> None:
    asked = ranker.rank(drawing_of([parse_mark("buttock_mid:R", atlas)]), {"groin": "yes"}).others
    assert (asked[0].pattern, asked[0].spoken_for, asked[0].answers) == ("hip_joint", True, ("Yes",))


def test_a_vessel_is_named_only_where_an_answer_speaks_for_it(ranker: Ranker, atlas: Atlas) -> None:
    calf = ["calf_middle:R", "calf_medial_upper:R", "calf_lateral_upper:R"]
    assert not {"arterial", "dvt"} & set(others(ranker, atlas, calf))
    assert others(ranker, atlas, calf, walking="stand_still")[0] == "arterial"


def test_the_index_stops_at_nine(ranker: Ranker, atlas: Atlas) -> None:
    strip = ["buttock_mid:R", "thigh_posterior_middle:R:5:electric", "calf_middle:R:5:numb", "heel_posterior:R"]
    assert assess(ranker, atlas, strip, {"worse_part": "leg", "cough": "leg"}).index == 9


def test_nerve_patterns_and_joints_are_not_mixed(ranker: Ranker, atlas: Atlas) -> None:
    texts = ["buttock_mid:R", "thigh_posterior_middle:R:5:tingling", "calf_middle:R"]
    found = ranker.rank(drawing_of(parse_mark(text, atlas) for text in texts), {"walking": "sit_or_bend"})
    patterns = ranker.content.patterns
    assert found.nerve.patterns
    assert all(patterns[name].nerve for name in found.nerve.patterns)
    assert not any(patterns[alike.pattern].nerve for alike in found.others)


def test_without_a_flag_no_pattern_is_named(ranker: Ranker, atlas: Atlas) -> None:
    assert assess(ranker, atlas, ["calf_middle:R"], {}).patterns == ()
