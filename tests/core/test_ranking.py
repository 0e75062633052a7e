"""The ranking: what it must do for every drawing, and what it should say of plain ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.briefing import LEAST_COVER, shown
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.experience import Experience, Tried
from sciatica_desktop.core.findings import Candidate, Findings, Match
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
def test_candidates_come_best_first_by_score_and_no_word_is_better_than_one_above_it(
    ranker: Ranker, drawing: Drawing
) -> None:
    findings = ranker.rank(drawing)
    found = findings.candidates
    assert all(0 <= candidate.score <= 1 and 0 <= candidate.covers <= 1 for candidate in found)
    assert [candidate.score for candidate in found] == sorted((c.score for c in found), reverse=True)
    words = [list(Match).index(candidate.match) for candidate in found]
    assert words == sorted(words)
    places = [found.index(candidate) for candidate in shown(findings)]
    assert places == sorted(places)
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


PIRIFORMIS = ("pir_1", Side.RIGHT)


def tried(last: Felt) -> Experience:
    return Experience(
        {PIRIFORMIS: Tried(pressed=1, same=int(last is Felt.SAME), nothing=int(last is Felt.NOTHING), last=last)}
    )


def of_piriformis(findings: Findings) -> Candidate:
    return next(candidate for candidate in findings.candidates if candidate.key == PIRIFORMIS)


def test_a_spot_that_gives_the_usual_pain_rises_and_one_that_gives_nothing_falls(ranker: Ranker, atlas: Atlas) -> None:
    drawing = drawing_of([parse_mark("buttock_mid:R", atlas), parse_mark("sacroiliac:R", atlas)])

    def score(felt: Felt) -> float:
        return of_piriformis(ranker.rank(drawing, own=tried(felt))).score

    assert score(Felt.NOTHING) < score(Felt.OTHER) < score(Felt.SAME)
    assert score(Felt.OTHER) == of_piriformis(ranker.rank(drawing)).score


def test_what_moved_a_candidate_is_told_with_it(ranker: Ranker, atlas: Atlas) -> None:
    drawing = drawing_of([parse_mark("buttock_mid:R", atlas)])
    found = of_piriformis(ranker.rank(drawing, {"worst_spot": "mid_buttock"}, own=tried(Felt.SAME)))
    phrases = [reason.phrase for reason in found.reasons]
    assert phrases[-2:] == ["answers_for", "own_same"]
    against = of_piriformis(ranker.rank(drawing, {"worst_spot": "tailbone"}))
    assert "answers_against" in [reason.phrase for reason in against.reasons]


def test_pressing_never_changes_the_nerve_index(ranker: Ranker, atlas: Atlas) -> None:
    drawing = drawing_of([parse_mark("calf_middle:R:5:tingling", atlas)])
    assert ranker.rank(drawing, own=tried(Felt.SAME)).nerve == ranker.rank(drawing).nerve


@given(drawing=drawings, row=st.integers(0, 41))
def test_a_point_that_was_confirmed_never_stands_lower_for_it(ranker: Ranker, drawing: Drawing, row: int) -> None:
    before = ranker.rank(drawing)
    key = (ranker.points[row], before.candidates[0].side)
    own = Experience({key: Tried(pressed=1, same=1, last=Felt.SAME)})
    after = ranker.rank(drawing, own=own)
    order = [[c.key for c in found.candidates].index(key) for found in (before, after)]
    scores = [next(c.score for c in found.candidates if c.key == key) for found in (before, after)]
    assert order[1] <= order[0]
    assert scores[1] >= scores[0] - 1e-6


@given(drawing=drawings, place=paired, strength=st.integers(0, 9))
def test_a_stronger_mark_in_a_points_zone_never_lowers_what_it_covers(
    ranker: Ranker, drawing: Drawing, place: Place, strength: int
) -> None:
    def covers(marked: Drawing) -> dict[tuple[str, Side], float]:
        return {c.key: c.covers for c in ranker.rank(marked).candidates}

    alone = covers(Drawing((Mark(place),)))
    weak, strong = (covers(drawing.with_mark(Mark(place, strength + more))) for more in (0, 1))
    assert all(strong[key] >= weak[key] - 1e-4 for key, share in alone.items() if share >= 0.9999)


@given(drawing=drawings, extra=marks)
def test_at_least_three_candidates_are_shown_unless_fewer_fit_at_all(
    ranker: Ranker, drawing: Drawing, extra: Mark
) -> None:
    found = ranker.rank(drawing.with_mark(extra))
    fitting = [candidate for candidate in found.candidates if candidate.covers >= LEAST_COVER and candidate.explains]
    assert len(shown(found)) >= min(3, len(fitting))


def test_one_mark_is_no_strong_match(ranker: Ranker, atlas: Atlas) -> None:
    for region in ("buttock_mid", "hip_lateral", "sole_midfoot", "coccyx"):
        side = ":R" if atlas.regions[region].paired else ""
        found = rank(ranker, atlas, f"{region}{side}")
        assert Match.STRONG not in {candidate.match for candidate in found.candidates}, region


def test_a_lone_mark_does_not_put_a_far_muscle_first(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "buttock_mid:R")
    best = ranker.content.points[found.candidates[0].point].muscle
    assert best in {"piriformis", "gluteus medius", "gluteus minimus", "gluteus maximus"}


def test_a_strong_match_stands_clear_of_other_muscles(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "heel_posterior:R", "achilles:R", "heel_plantar:R")
    muscles = {ranker.content.points[c.point].muscle for c in found.candidates if c.match is Match.STRONG}
    assert muscles == {"soleus"}
    assert found.even == 0


def test_muscles_that_fit_equally_are_counted_and_none_is_called_strong(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "buttock_mid:R")
    assert found.even > 1
    assert Match.STRONG not in {candidate.match for candidate in found.candidates}


def test_two_spots_that_explain_more_than_one_are_named_together(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "iliac_crest:R", "heel_plantar:R", "heel_posterior:R", "achilles:R")
    (pair,) = found.pairs
    muscles = {ranker.content.points[point].muscle for point, _ in (pair.first, pair.second)}
    assert muscles == {"quadratus lumborum", "soleus"}
    assert pair.covers > 0.8
    words = [candidate.match for candidate in found.candidates if candidate.key in (pair.first, pair.second)]
    assert Match.WEAK not in words
    assert pair.first[1] is pair.second[1] is Side.RIGHT


@pytest.mark.parametrize("texts", [["buttock_mid:R"], ["heel_posterior:R", "achilles:R"], ["shin:R"]])
def test_what_one_spot_explains_is_not_given_to_two(ranker: Ranker, atlas: Atlas, texts: list[str]) -> None:
    assert rank(ranker, atlas, *texts).pairs == ()


def test_pain_on_both_sides_is_ranked_side_by_side(ranker: Ranker, atlas: Atlas) -> None:
    both = rank(ranker, atlas, "heel_posterior:L", "achilles:L", "heel_posterior:R", "achilles:R")
    assert [(c.point, c.side) for c in both.candidates[:2]] == [("sol_1", Side.LEFT), ("sol_1", Side.RIGHT)]
    assert both.candidates[0].score == both.candidates[1].score <= 0.5


def test_a_numb_mark_speaks_less_for_a_muscle_than_an_aching_one(ranker: Ranker, atlas: Atlas) -> None:
    def outer_thigh(quality: str) -> float:
        found = rank(ranker, atlas, "heel_posterior:R", "achilles:R", f"thigh_lateral_middle:R:5:{quality}")
        return next(c.score for c in found.candidates if c.point == "vl_3")

    assert outer_thigh("numb") < outer_thigh("aching")


def test_a_place_that_is_hardly_painted_counts_for_less(ranker: Ranker) -> None:
    def covered(share: float) -> float:
        painted = (Mark(Place("achilles", Side.RIGHT)), Mark(Place("buttock_mid", Side.RIGHT), share=share))
        found = ranker.rank(Drawing(painted=painted)).candidates
        return next(c.covers for c in found if c.point == "sol_1")

    assert covered(0.1) > covered(0.5) > covered(1.0)


def test_a_quality_that_all_marks_share_changes_no_order(ranker: Ranker, atlas: Atlas) -> None:
    def order(quality: str) -> list[tuple[str, float]]:
        regions = ("buttock_lower_outer", "thigh_posterior_middle", "calf_middle", "heel_posterior", "foot_lateral")
        found = rank(ranker, atlas, *(f"{region}:R:6:{quality}" for region in regions))
        return [(candidate.point, candidate.score) for candidate in found.candidates]

    assert order("electric") == order("aching")


def test_no_match_is_strong_while_a_nerve_may_be_the_reason(ranker: Ranker, atlas: Atlas) -> None:
    outer_thigh = ("thigh_lateral_proximal:R", "thigh_lateral_middle:R", "thigh_lateral_distal:R")
    assert rank(ranker, atlas, *outer_thigh).candidates[0].match is Match.STRONG
    asked = rank(ranker, atlas, *outer_thigh, tingling="yes", cough="leg")
    assert asked.nerve.flag
    assert Match.STRONG not in {candidate.match for candidate in asked.candidates}


def test_two_spots_of_one_muscle_go_by_what_they_cover_together(ranker: Ranker, atlas: Atlas) -> None:
    calf = ("calf_medial_upper:R", "calf_lateral_upper:R", "calf_middle:R")
    found = rank(ranker, atlas, "achilles:R", "heel_posterior:R", "heel_plantar:R", *calf)
    first = found.candidates[0]
    (pair,) = found.pairs
    assert {pair.first[0], pair.second[0]} == {"sol_1", "sol_2"}
    assert first.covers < 0.6
    assert pair.covers > 0.8
    assert first.match is Match.STRONG


def test_what_a_point_does_not_explain_has_the_marks_of_the_other_side_too(ranker: Ranker, atlas: Atlas) -> None:
    found = rank(ranker, atlas, "heel_posterior:R", "shin:L", "achilles:R", "shin:R")
    right, left = (next(c for c in found.candidates if c.key == ("sol_1", side)) for side in (Side.RIGHT, Side.LEFT))
    assert set(right.unexplained) == {Place("shin", Side.RIGHT), Place("shin", Side.LEFT)}
    assert {place.side for place in left.unexplained} == {Side.LEFT, Side.RIGHT}
