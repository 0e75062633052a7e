"""The ranking: what it must do for every drawing, and what it should say of plain ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.findings import Findings, Match
from sciatica_desktop.core.marking import drawing_of, parse_mark
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.ranking import Ranker

REGIONS = ("buttock_mid", "sit_bone", "thigh_posterior_middle", "calf_middle", "sacroiliac", "shin", "sole_midfoot")
paired = st.builds(Place, st.sampled_from(REGIONS), st.sampled_from([Side.LEFT, Side.RIGHT]))
places = st.one_of(paired, st.just(Place("sacrum", Side.MIDLINE)))
marks = st.builds(Mark, places, st.integers(0, 10), st.sampled_from(Quality))
drawings = st.lists(marks, min_size=1, max_size=6).map(drawing_of)


def rank(ranker: Ranker, atlas: Atlas, *texts: str, **answers: str) -> Findings:
    return ranker.rank(drawing_of(parse_mark(text, atlas) for text in texts), answers)


def first(findings: Findings, count: int = 3) -> list[str]:
    return [candidate.point for candidate in findings.candidates[:count]]


@pytest.mark.parametrize(
    ("texts", "muscle"),
    [
        (["buttock_mid:R:7", "thigh_posterior_proximal:R", "thigh_posterior_middle:R"], "gluteus minimus"),
        (["buttock_mid:R", "calf_middle:R"], "gluteus minimus"),
        (["buttock_mid:R", "sacroiliac:R", "buttock_upper_inner:R"], "piriformis"),
        (["thigh_lateral_proximal:L", "thigh_lateral_middle:L", "thigh_lateral_distal:L"], "vastus lateralis"),
        (["thigh_lateral_middle:L", "knee_lateral:L", "leg_lateral_upper:L", "leg_lateral_lower:L"], "gluteus minimus"),
        (["coccyx:M"], "gluteus maximus"),
        (["iliac_crest:R"], "quadratus lumborum"),
        (["sole_midfoot:R"], "gastrocnemius"),
        (["heel_posterior:L", "achilles:L"], "soleus"),
        (["lumbar_midline", "lumbar_lower:R", "sacrum"], "multifidus"),
        (["ankle_lateral:R", "foot_lateral:R"], "fibularis brevis"),
    ],
)
def test_a_textbook_drawing_finds_its_muscle_among_the_first_three(
    ranker: Ranker, atlas: Atlas, texts: list[str], muscle: str
) -> None:
    points = first(rank(ranker, atlas, *texts))
    assert muscle in [ranker.content.points[point].muscle for point in points], points


def test_no_marks_no_candidates(ranker: Ranker) -> None:
    assert ranker.rank(Drawing()).candidates == ()


@given(drawing=drawings)
def test_the_same_marks_in_any_order_get_the_same_order(ranker: Ranker, drawing: Drawing) -> None:
    backwards = Drawing(tuple(reversed(drawing.marks)))
    assert first(ranker.rank(drawing), 9) == first(ranker.rank(backwards), 9)


@given(drawing=drawings)
def test_mirrored_marks_get_the_mirrored_answer(ranker: Ranker, drawing: Drawing) -> None:
    here = ranker.rank(drawing).candidates
    there = ranker.rank(drawing.mirrored).candidates
    assert {(c.point, c.side): (c.score, c.match, c.covers) for c in here} == {
        (c.point, c.side.other): (c.score, c.match, c.covers) for c in there
    }


@given(drawing=drawings, extra=marks)
def test_adding_a_mark_never_empties_the_list(ranker: Ranker, drawing: Drawing, extra: Mark) -> None:
    assert len(ranker.rank(drawing.with_mark(extra)).candidates) >= len(ranker.points)


@given(drawing=drawings)
def test_scores_and_covers_are_shares_and_come_best_first(ranker: Ranker, drawing: Drawing) -> None:
    found = ranker.rank(drawing).candidates
    assert all(0 <= candidate.score <= 1 and 0 <= candidate.covers <= 1 for candidate in found)
    assert [candidate.score for candidate in found] == sorted((c.score for c in found), reverse=True)
    assert len({candidate.key for candidate in found}) == len(found)


@given(drawing=drawings)
def test_only_marked_sides_are_answered_for(ranker: Ranker, drawing: Drawing) -> None:
    expected = drawing.sides or {Side.LEFT, Side.RIGHT}
    assert {candidate.side for candidate in ranker.rank(drawing).candidates} == expected


def test_a_point_whose_pain_lies_off_the_map_has_no_score(ranker: Ranker, atlas: Atlas) -> None:
    for text in ("buttock_mid:R", "knee_anterior:R", "groin:R"):
        found = rank(ranker, atlas, text)
        assert next(candidate.score for candidate in found.candidates if candidate.point == "am_2") == 0


def test_of_two_sources_both_are_named(ranker: Ranker, atlas: Atlas) -> None:
    points = first(rank(ranker, atlas, "iliac_crest:R", "heel_plantar:R", "heel_posterior:R", "achilles:R"), 4)
    assert {"quadratus lumborum", "soleus"} <= {ranker.content.points[point].muscle for point in points}


def test_a_stronger_mark_pulls_the_answer_its_way(ranker: Ranker, atlas: Atlas) -> None:
    def covered(calf: int) -> float:
        found = rank(ranker, atlas, "buttock_mid:R:5", f"calf_middle:R:{calf}")
        return next(c.covers for c in found.candidates if c.point == "sol_2")

    assert covered(1) < covered(5) < covered(10)


def test_what_a_point_does_not_explain_is_named(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "buttock_mid:R", "achilles:R")
    piriformis = next(candidate for candidate in found.candidates if candidate.point == "pir_1")
    assert piriformis.unexplained == (Place("achilles", Side.RIGHT),)
    assert 0.5 < piriformis.covers < 1


def test_a_strong_match_covers_most_of_the_marks(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "buttock_mid:R", "flank:R", "achilles:R", "knee_medial:R")
    assert Match.STRONG not in {candidate.match for candidate in found.candidates}


def test_an_answer_moves_a_candidate_but_never_removes_one(ranker: Ranker, atlas: Atlas) -> None:
    before = rank(ranker, atlas, "buttock_mid:R")
    after = rank(ranker, atlas, "buttock_mid:R", worst_spot="mid_buttock")
    assert len(before.candidates) == len(after.candidates)


def test_every_reason_has_its_words(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "buttock_mid:R", "calf_middle:R:5:tingling", "heel_posterior:R")
    for reason in (reason for candidate in found.candidates for reason in candidate.reasons):
        assert ranker.content.phrases[reason.phrase].format(**reason.values)


def test_a_spot_that_gives_the_usual_pain_rises_and_one_that_gives_nothing_falls(ranker: Ranker, atlas: Atlas) -> None:
    drawing = drawing_of([parse_mark("buttock_mid:R", atlas), parse_mark("sacroiliac:R", atlas)])

    def score(answer: str) -> float:
        found = ranker.rank(drawing, presses={("pir_1", Side.RIGHT): answer})
        return next(candidate.score for candidate in found.candidates if candidate.point == "pir_1")

    assert score("nothing") < score("sore_only") < score("usual_pain")
    assert score("sore_only") == ranker.rank(drawing).candidates[first(ranker.rank(drawing), 99).index("pir_1")].score


def test_pressing_never_changes_the_nerve_index(ranker: Ranker, atlas: Atlas) -> None:
    drawing = drawing_of([parse_mark("calf_middle:R:5:tingling", atlas)])
    pressed = ranker.rank(drawing, presses={("gmin_post", Side.RIGHT): "usual_pain"})
    assert pressed.nerve == ranker.rank(drawing).nerve
