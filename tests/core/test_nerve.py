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
        (["calf_middle:R"], {}, 2),
        (["calf_middle:R", "heel_posterior:R"], {}, 3),
        (["calf_middle:R:5:tingling"], {}, 4),
        (["thigh_posterior_middle:R:5:electric"], {}, 1),
        (["lumbar_lower:R:5:tingling"], {}, 0),
        (["buttock_mid:R"], {"reach": "foot"}, 3),
        (["calf_middle:R", "heel_posterior:R"], {"reach": "foot"}, 3),
        (["buttock_mid:R"], {"worse_part": "leg", "cough": "leg", "tingling": "yes", "feel": "shooting"}, 6),
        (
            ["heel_posterior:R:8:numb", "calf_middle:R:5:electric"],
            {"reach": "foot", "worse_part": "leg", "cough": "leg"},
            9,
        ),
        (["buttock_mid:R"], {"reach": "not_sure", "tingling": "vague"}, 0),
    ],
)
def test_the_index_counts_each_sign_once(
    ranker: Ranker, atlas: Atlas, texts: list[str], answers: dict[str, str], index: int
) -> None:
    found = assess(ranker, atlas, texts, answers)
    assert found.index == index
    assert found.flag is (index >= 3)
    assert bool(found.reasons) is (index > 0)


def test_without_a_flag_no_pattern_is_named(ranker: Ranker, atlas: Atlas) -> None:
    assert assess(ranker, atlas, ["calf_middle:R"], {}).patterns == ()
