"""When warning signs are asked about, and what marks suggest asking."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.pain import Drawing, Mark, Quality, Stroke
from sciatica_desktop.core.safety import (
    ASK_AGAIN,
    Cause,
    Screening,
    due,
    first_seen,
    interrupted,
    questions,
    risk,
    risky,
    screened,
    verdict,
    what_to_do,
    worth_asking,
)

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
RIGHT = Drawing((Mark(Place("buttock_mid", Side.RIGHT)),))
LEFT = RIGHT.mirrored
CALF = Drawing((Mark(Place("calf_middle", Side.RIGHT)),))
NUMB = Drawing((Mark(Place("buttock_mid", Side.RIGHT), 5, Quality.NUMB),))
NUMB_SPOT = Drawing(RIGHT.marks, (Stroke(View.BACK, ((90.0, 850.0),), 14.0, quality=Quality.NUMB),))
ASKED = screened(frozenset(), RIGHT, NOW, Screening(), Cause.NEVER)
BEFORE_ANY_MARK = screened(frozenset(), Drawing(), NOW, Screening(), Cause.NEVER)


@pytest.mark.parametrize(
    ("screening", "drawing", "days", "cause"),
    [
        (Screening(), RIGHT, 0, Cause.NEVER),
        (ASKED, RIGHT, 0, None),
        (ASKED, RIGHT, 29, None),
        (ASKED, RIGHT, 30, Cause.OLD),
        (ASKED, RIGHT, -1, Cause.OLD),
        (ASKED, LEFT, 1, Cause.NEW_SIDE),
        (ASKED, CALF, 1, Cause.BELOW_KNEE),
        (ASKED, NUMB, 1, Cause.NERVE_SIGNS),
        (ASKED, NUMB_SPOT, 1, Cause.NERVE_SIGNS),
        (ASKED, Drawing(), 1, None),
        (BEFORE_ANY_MARK, LEFT, 1, None),
        (BEFORE_ANY_MARK, CALF, 1, None),
        (BEFORE_ANY_MARK, NUMB, 1, None),
        (BEFORE_ANY_MARK, LEFT, 30, Cause.OLD),
        (first_seen(BEFORE_ANY_MARK, LEFT), LEFT, 1, None),
        (first_seen(BEFORE_ANY_MARK, LEFT), RIGHT, 1, Cause.NEW_SIDE),
        (first_seen(BEFORE_ANY_MARK, RIGHT), CALF, 1, Cause.BELOW_KNEE),
        (first_seen(BEFORE_ANY_MARK, RIGHT), NUMB, 1, Cause.NERVE_SIGNS),
        (first_seen(BEFORE_ANY_MARK, CALF), CALF, 1, None),
        (first_seen(BEFORE_ANY_MARK, NUMB), NUMB, 1, None),
        (first_seen(ASKED, LEFT), LEFT, 1, Cause.NEW_SIDE),
        (first_seen(Screening(), LEFT), LEFT, 1, Cause.NEVER),
    ],
)
def test_the_questions_are_due(screening: Screening, drawing: Drawing, days: int, cause: Cause | None) -> None:
    assert due(screening, drawing, NOW + timedelta(days=days)) is cause


@pytest.mark.parametrize(
    ("drawing", "below_knee", "nerve_signs"), [(RIGHT, False, False), (CALF, True, False), (NUMB, False, True)]
)
def test_what_is_marked_first_is_what_was_asked_about(drawing: Drawing, below_knee: bool, nerve_signs: bool) -> None:
    seen = first_seen(BEFORE_ANY_MARK, drawing)
    assert (seen.sides, seen.below_knee, seen.nerve_signs) == (drawing.sides, below_knee, nerve_signs)


def test_what_was_marked_before_stays_known_when_it_is_asked_again() -> None:
    before = first_seen(BEFORE_ANY_MARK, NUMB)
    again = screened(frozenset(), CALF, NOW, before, Cause.BELOW_KNEE)
    assert (again.below_knee, again.nerve_signs) == (True, True)


def test_before_anything_is_marked_all_that_marks_may_call_for_is_asked(content: Content) -> None:
    asked = {flag.id for flag in questions(content, Drawing(), Screening(), Cause.NEVER)}
    for drawing in (RIGHT, CALF, NUMB):
        assert asked >= {flag.id for flag in questions(content, drawing, Screening(), None)}


def test_marks_that_climb_from_the_heel_to_the_calf_do_not_slip_past_the_question_about_clots(content: Content) -> None:
    heel = Drawing((Mark(Place("heel_posterior", Side.RIGHT)),))
    asked = {flag.id for flag in questions(content, heel, Screening(), None)}
    again = due(screened(frozenset(), heel, NOW, Screening(), Cause.NEVER), CALF, NOW)
    assert "RF17" in asked or again is not None


@pytest.mark.parametrize("region", ["knee_posterior", "thigh_medial_middle", "knee_medial"])
def test_marks_where_a_clot_must_be_thought_of_above_the_calf_ask_too(content: Content, region: str) -> None:
    drawing = Drawing((Mark(Place(region, Side.RIGHT)),))
    assert due(ASKED, drawing, NOW) is Cause.BELOW_KNEE
    assert "RF17" in {flag.id for flag in questions(content, drawing, ASKED, Cause.BELOW_KNEE)}


def test_a_sign_that_was_answered_yes_is_asked_again_wherever_the_marks_are(content: Content) -> None:
    before = screened(frozenset({"RF17"}), CALF, NOW, Screening(), Cause.NEVER)
    assert due(before, LEFT, NOW) is Cause.NEW_SIDE
    assert "RF17" in {flag.id for flag in questions(content, LEFT, before, Cause.NEW_SIDE)}


def test_what_was_marked_at_an_earlier_screening_stays_known() -> None:
    second = screened(frozenset(), LEFT, NOW, ASKED, Cause.NEW_SIDE)
    assert due(second, Drawing((*RIGHT.marks, *LEFT.marks)), NOW) is None


def test_both_lower_legs_ask_about_both_legs() -> None:
    assert "RF05" in worth_asking(Drawing((*CALF.marks, *CALF.mirrored.marks)), {})


def test_one_lower_leg_asks_about_clots_only() -> None:
    assert worth_asking(CALF, {}) == ("RF17",)


@pytest.mark.parametrize("region", ["gluteal_cleft", "buttock_lower_inner", "groin", "thigh_medial_proximal"])
def test_numbness_where_a_saddle_would_be_asks_about_saddle_numbness(region: str) -> None:
    def asked(quality: Quality) -> bool:
        return "RF01" in worth_asking(Drawing((Mark(Place(region, Side.LEFT), 3, quality),)), {})

    assert asked(Quality.NUMB)
    assert asked(Quality.TINGLING)
    assert not asked(Quality.ACHING)


def test_answers_of_yes_are_kept_and_answers_of_no_are_not() -> None:
    assert worth_asking(RIGHT, {"RF13": "yes", "RF12": "no", "reach": "thigh"}) == ("RF13",)


def test_a_second_yes_makes_a_flag_more_urgent_or_less(content: Content) -> None:
    for flag in content.red_flags.values():
        if flag.follow_up is None:
            continue
        once = verdict(Screening(NOW, frozenset({flag.id})), content).flags[0]
        twice = verdict(Screening(NOW, frozenset({flag.id, f"{flag.id}+"})), content).flags[0]
        assert once == flag
        assert (twice.urgency, twice.act) == (flag.follow_up.urgency, flag.follow_up.act)
        assert twice.advice == flag.follow_up.advice


@pytest.mark.parametrize(("act", "freedom"), [("block", "nothing"), ("lock", "no_techniques"), ("warn", "gentle")])
def test_each_flag_takes_away_what_its_source_says(content: Content, act: str, freedom: str) -> None:
    for flag in content.red_flags.values():
        if flag.act == act:
            assert verdict(Screening(NOW, frozenset({flag.id})), content).freedom == freedom, flag.id


def test_the_most_urgent_flag_stands_first_and_the_strictest_wins(content: Content) -> None:
    found = verdict(Screening(NOW, frozenset({"RF32", "RF06", "RF01"})), content)
    assert [flag.id for flag in found.flags] == ["RF01", "RF06", "RF32"]
    assert found.freedom == "nothing"


@pytest.mark.parametrize(
    ("yes", "told", "not_told"),
    [
        ({"RF01", "RF32"}, "RF01", "Gentle techniques are fine until then."),
        ({"RF11", "RF21"}, "RF11", "Until then, gentle techniques only."),
        ({"RF01", "RF17"}, "RF01", "No massage of any kind until a doctor has looked at it."),
        ({"RF21", "RF32"}, "RF21", "Book a visit to your doctor or a physiotherapist."),
    ],
)
def test_what_to_do_is_that_of_the_most_urgent_flag_and_allows_nothing_that_another_forbids(
    content: Content, yes: set[str], told: str, not_told: str
) -> None:
    found = verdict(Screening(NOW, frozenset(yes)), content)
    assert set(content.red_flags[told].advice) <= set(what_to_do(found))
    assert not_told not in what_to_do(found)
    assert len(set(what_to_do(found))) == len(what_to_do(found))


def test_a_flag_that_is_less_urgent_but_stricter_still_says_what_it_forbids(content: Content) -> None:
    found = verdict(Screening(NOW, frozenset({"RF21", "RF29"})), content)
    assert what_to_do(found) == (content.red_flags["RF21"].advice[0], *content.red_flags["RF29"].advice[1:])


@pytest.mark.parametrize("cause", [Cause.NEVER, Cause.OLD])
def test_all_signs_are_asked_before_the_first_technique_and_every_month(content: Content, cause: Cause) -> None:
    assert [flag.id for flag in questions(content, RIGHT, Screening(), cause)] == list(content.red_flags)


@pytest.mark.parametrize("cause", [Cause.NEW_SIDE, Cause.NERVE_SIGNS, Cause.BELOW_KNEE, None])
def test_a_new_drawing_asks_each_emergency_and_clots_and_weakness_where_the_marks_call_for_it(
    content: Content, cause: Cause | None
) -> None:
    usual = {flag.id for flag in content.red_flags.values() if flag.urgency == "emergency"}
    clots = {"RF17"} if cause is Cause.BELOW_KNEE else set()
    assert {flag.id for flag in questions(content, RIGHT, Screening(), cause)} == usual | clots
    assert {flag.id for flag in questions(content, CALF, Screening(), cause)} == usual | {"RF17"}
    assert {flag.id for flag in questions(content, NUMB, Screening(), cause)} == usual | clots | {"RF06", "RF07"}


def test_a_yes_that_cannot_wait_counts_and_leaves_all_else_to_ask(content: Content) -> None:
    left = interrupted(frozenset({"RF01"}), NOW, Screening())
    assert verdict(left, content).freedom == "nothing"
    assert due(left, RIGHT, NOW) is Cause.NEVER
    again = interrupted(frozenset({"RF18"}), NOW, screened(frozenset({"RF17"}), RIGHT, NOW, Screening(), Cause.NEVER))
    assert again.yes == {"RF17", "RF18"}
    assert due(again, LEFT, NOW) is Cause.NEW_SIDE


def test_answers_to_a_part_of_the_questions_do_not_put_off_the_month(content: Content) -> None:
    part = screened(frozenset(), LEFT, NOW + timedelta(days=20), ASKED, Cause.NEW_SIDE)
    assert due(part, LEFT, NOW + timedelta(days=29)) is None
    assert due(part, LEFT, NOW + timedelta(days=30)) is Cause.OLD


def test_answers_of_an_older_version_which_asked_less_are_not_enough() -> None:
    assert due(Screening(NOW, sides=frozenset({Side.RIGHT})), RIGHT, NOW) is Cause.NEVER


def test_a_point_whose_group_asks_about_clots_asks_wherever_the_marks_are(content: Content) -> None:
    assert due(ASKED, RIGHT, NOW, gated=True) is Cause.BELOW_KNEE
    again = screened(frozenset(), RIGHT, NOW, ASKED, Cause.BELOW_KNEE, gated=True)
    assert due(again, RIGHT, NOW, gated=True) is None


def test_a_yes_to_the_risks_of_clots_is_asked_again_with_its_sign(content: Content) -> None:
    before = screened(frozenset({"RF17?"}), CALF, NOW, Screening(), Cause.NEVER)
    assert risky(before) == {"RF17"}
    assert "RF17" in {flag.id for flag in questions(content, LEFT, before, Cause.NEW_SIDE)}
    assert verdict(before, content).flags == ()
    assert "surgery" in risk(content, "RF17")
    assert risk(content, "RF01") == ""


def test_the_month_is_that_of_the_content(content: Content) -> None:
    assert timedelta(days=content.screen.repeat_days) == ASK_AGAIN
