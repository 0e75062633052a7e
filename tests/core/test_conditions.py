"""Conditions that speak against massage: when they are asked about, and what they take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart, Where
from sciatica_desktop.core.cards import LimitsCard, limits_card, sentence
from sciatica_desktop.core.conditions import Answers, Conditions, active, answered, asked, due
from sciatica_desktop.core.content import Content, Technique
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.plan import Plan, Pull, stretches, usual_work
from sciatica_desktop.core.restrictions import Restriction, restrictions
from sciatica_desktop.core.safety import FREEDOM, Cause, Screening, Verdict, verdict

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)
EVERYTHING = ("CI01", "CI04", "CI07", "CI14", "CI19")
LOCAL = ("CI03", "CI06", "CI09", "CI10", "CI11", "CI12", "CI16")


def said(content: Content, *yes: str, where: dict[str, Where] | None = None) -> Conditions:
    return answered(Answers(frozenset(yes), where or {}), Cause.NEVER, content, Conditions(), NOW)


def left(content: Content, *yes: str, where: dict[str, Where] | None = None) -> Allowance:
    return Allowance(content, restrictions=restrictions(said(content, *yes, where=where), content, NOW))


def all_techniques(content: Content) -> list[tuple[str, Technique]]:
    return [(point, technique) for point in content.points for technique in content.techniques_for(point)]


def gone(content: Content, allowance: Allowance, side: Side = Side.RIGHT) -> set[str]:
    """The techniques that are left out."""
    return {each.id for _, each in all_techniques(content) if allowance.why_not(each, side)}


@pytest.mark.parametrize(
    ("days", "cause"), [(0, None), (29, None), (30, Cause.OLD), (-1, Cause.OLD)], ids=["now", "29", "30", "before"]
)
def test_conditions_are_asked_once_and_looked_at_again_each_month(
    content: Content, days: int, cause: Cause | None
) -> None:
    assert due(Conditions(), content, NOW) is Cause.NEVER
    assert due(said(content, "CI02"), content, NOW + timedelta(days=days)) is cause


def test_what_is_true_right_now_holds_for_the_day_and_is_asked_again_after_it(content: Content) -> None:
    known = said(content, "CI02", "CI14")
    later = NOW + timedelta(hours=21)
    assert [rule.id for rule in active(known, content, NOW)] == ["CI02", "CI14"]
    assert [rule.id for rule in active(known, content, later)] == ["CI02"]
    assert due(known, content, later) is Cause.RIGHT_NOW
    assert [rule.id for rule in asked(content, Cause.RIGHT_NOW)] == ["CI14", "CI15", "CI19"]
    well = answered(Answers(frozenset()), Cause.RIGHT_NOW, content, known, later)
    assert well.yes == {"CI02"}
    assert due(well, content, later) is None
    assert due(well, content, NOW + timedelta(days=30)) is Cause.OLD


def test_an_answer_about_today_keeps_the_others_with_their_places(content: Content) -> None:
    veins = {"CI09": frozenset({(BodyPart.LOWER_LEG, Side.LEFT)})}
    known = said(content, "CI09", "CI10+", "CI10", where=veins)
    later = answered(Answers(frozenset({"CI19"})), Cause.RIGHT_NOW, content, known, NOW)
    assert later.yes == {"CI09", "CI10", "CI10+", "CI19"}
    assert later.where == veins


def test_a_second_question_that_is_no_longer_answered_yes_is_forgotten(content: Content) -> None:
    known = said(content, "CI10", "CI10+")
    assert answered(Answers(frozenset({"CI10"})), Cause.OLD, content, known, NOW).yes == {"CI10"}


@pytest.mark.parametrize("name", EVERYTHING)
def test_a_condition_that_rules_out_everything_leaves_no_technique(content: Content, name: str) -> None:
    allowance = left(content, name)
    assert gone(content, allowance) == {each.id for _, each in all_techniques(content)}
    assert [each.rule.id for each in allowance.ruled_out] == [name]
    for point in content.points:
        assert not allowance.at(point, Side.RIGHT)
    work = usual_work("gmin_post", Side.RIGHT, "lg_fingers", content)
    assert allowance.why_not_plan(Plan((work,), heat=10, cold=10, pulls=(Pull("st_pir", Side.RIGHT, 20, 2),)))


@pytest.mark.parametrize("name", ["CI07", "CI10"])
def test_a_yes_to_the_second_question_lifts_it(content: Content, name: str) -> None:
    assert gone(content, left(content, name))
    assert not gone(content, left(content, name, f"{name}+"))


@pytest.mark.parametrize("name", LOCAL)
def test_a_local_condition_takes_away_what_presses_there_and_nothing_else(content: Content, name: str) -> None:
    here = left(content, name, where={name: frozenset({(BodyPart.FOOT, Side.RIGHT)})})
    foot = {each.id for _, each in all_techniques(content) if each.group == "foot"}
    assert gone(content, here, Side.RIGHT) == foot
    assert not gone(content, here, Side.LEFT)
    assert not gone(content, left(content, name, where={name: frozenset({(BodyPart.ELSEWHERE, Side.MIDLINE)})}))


@pytest.mark.parametrize("name", LOCAL)
def test_a_local_condition_whose_place_is_not_said_counts_everywhere(content: Content, name: str) -> None:
    assert gone(content, left(content, name)) == {each.id for _, each in all_techniques(content)}


def test_every_condition_does_something_and_says_so(content: Content) -> None:
    for name, rule in content.contraindications.items():
        allowance = left(content, name)
        told = [
            (*allowance.keep_in_mind(point, Side.RIGHT), *allowance.left_out(point, Side.RIGHT))
            for point in content.points
        ]
        said = next(reasons for reasons in told if reasons)
        assert [reason.values["rule"] for reason in said] == [rule.rule], name


@pytest.mark.parametrize("name", ["CI02", "CI08", "CI15", "CI17"])
def test_where_less_pressure_is_the_rule_no_dose_is_above_it_and_the_technique_says_so(
    content: Content, name: str
) -> None:
    allowance = left(content, name)
    rule = content.contraindications[name]
    assert allowance.most_pressure == rule.hides.most_pressure == 3
    reworded = 0
    for point in content.points:
        for technique in allowance.at(point, Side.RIGHT):
            low, high = technique.dose.target
            assert low <= high <= technique.dose.ceiling <= 3
            usual = content.techniques[technique.id]
            if usual.dose.ceiling > 3:
                reworded += 1
                assert rule.condition in technique.cautions[0]
                assert technique.cautions[1:] == usual.cautions
            else:
                assert technique.cautions == usual.cautions
        told = allowance.keep_in_mind(point, Side.RIGHT) + allowance.left_out(point, Side.RIGHT)
        assert not allowance.at(point, Side.RIGHT) or [reason.values["rule"] for reason in told] == [rule.rule]
    assert reworded or name in ("CI15", "CI17")


@pytest.mark.parametrize(("name", "short"), [("CI02", True), ("CI17", True), ("CI08", False), ("CI15", False)])
def test_where_short_is_the_rule_a_dose_begins_at_its_least_and_goes_no_further_than_usual(
    content: Content, name: str, short: bool
) -> None:
    allowance = left(content, name)
    for point in content.points:
        for technique in allowance.at(point, Side.RIGHT):
            usual, now = content.techniques[technique.id].dose, technique.dose
            for before, after in ((usual.on, now.on), (usual.count, now.count), (usual.sets, now.sets)):
                assert after == (replace(before, default=before.low, high=before.default) if short else before)


def test_a_rule_about_what_is_left_is_told_before_it_and_not_among_what_is_left_out(content: Content) -> None:
    allowance = left(content, "CI02")
    rule = content.contraindications["CI02"].rule
    assert [reason.values["rule"] for reason in allowance.keep_in_mind("gmed_1", Side.RIGHT)] == [rule]
    assert not allowance.left_out("gmed_1", Side.RIGHT)


def test_tools_groups_positions_and_stretches_go_as_their_condition_says(content: Content) -> None:
    def tools(allowance: Allowance, point: str) -> set[str]:
        return {each.tool for each in allowance.at(point, Side.RIGHT)}

    assert tools(left(content, "CI02"), "gmed_1") == {"fingers", "tennis_ball_wall", "tennis_ball_floor"} - {
        each.tool for each in content.techniques_for("gmed_1") if "CI02" in each.blocked_if
    }
    assert tools(left(content, "CI05"), "gmax_1") == {"fingers"}
    assert "massage_stick" in tools(left(content, "CI05"), "vl_2")
    assert not left(content, "CI13").at("gas_1", Side.RIGHT)
    assert left(content, "CI13").at("gmed_1", Side.RIGHT)
    floor = left(content, "CI18")
    assert all("floor" not in each.needs for point in content.points for each in floor.at(point, Side.RIGHT))
    stretch = Plan(
        (usual_work("stsm_1", Side.RIGHT, "ham_fingers", content),), pulls=(Pull("st_ham", Side.RIGHT, 20, 2),)
    )
    assert [reason.phrase for reason in left(content, "CI20").why_not_plan(stretch)] == ["plan_not_now"]
    assert not left(content, "CI21").why_not_plan(stretch)


@pytest.mark.parametrize("name", EVERYTHING)
def test_what_rules_out_everything_takes_stretches_heat_and_cold_until_its_second_question_gives_them_back(
    content: Content, name: str
) -> None:
    rule = content.contraindications[name]
    holds, lifted = Restriction(rule), Restriction(rule, lifted=True)
    for stretch in stretches(content).values():
        assert holds.hides_stretch(stretch)
        assert lifted.hides_stretch(stretch) is (stretch.id in rule.hides.stretches)
    assert (lifted.hides_thermal(heat=True), lifted.hides_thermal(heat=False)) == (rule.hides.heat, rule.hides.cold)


def test_less_pressure_is_the_rule_for_the_other_dose_of_a_technique_too(content: Content) -> None:
    usual, softer = (each.techniques["calf_roller"].alternative for each in (content, left(content, "CI08").now))
    assert usual is not None
    assert softer is not None
    assert (usual.ceiling, softer.ceiling) == (7, 3)
    assert softer.count == usual.count


@pytest.mark.parametrize(
    ("name", "heat", "cold"),
    [("CI03", True, False), ("CI06", True, False), ("CI11", True, True), ("CI12", True, False), ("CI13", False, True)],
)
def test_heat_and_cold_are_left_out_where_they_would_do_harm(
    content: Content, name: str, heat: bool, cold: bool
) -> None:
    elsewhere = {name: frozenset({(BodyPart.ELSEWHERE, Side.MIDLINE)})}
    allowance = left(content, name, where=elsewhere)
    work = usual_work("gmed_1", Side.RIGHT, "lg_fingers", content)
    assert bool(allowance.why_not_plan(Plan((work,), heat=10))) is heat
    assert bool(allowance.why_not_plan(Plan((work,), cold=10))) is cold
    assert not allowance.why_not_plan(Plan((work,)))


@pytest.mark.parametrize(
    ("index", "gentle", "high"), [(2, False, False), (3, True, False), (5, True, False), (6, True, True)]
)
def test_a_nerve_index_leaves_gentle_techniques_and_a_high_one_leaves_the_nerve_alone(
    content: Content, index: int, gentle: bool, high: bool
) -> None:
    allowance = Allowance(content, nerve_index=index)
    assert all(each.gentle for each in allowance.at("gmed_1", Side.RIGHT)) is gentle
    assert bool(allowance.at("gmed_1", Side.RIGHT))
    assert bool(allowance.at("pir_1", Side.RIGHT)) is not high
    assert bool(allowance.at("fhl_1", Side.RIGHT)) is not high
    assert allowance.most_pressure == (3 if high else None)
    phrases = {reason.phrase for reason in allowance.left_out("gmed_1", Side.RIGHT)}
    assert ("left_out_nerve" in phrases) is gentle


def test_a_condition_answered_yes_is_not_told_twice_where_the_nerve_index_says_it_too(content: Content) -> None:
    allowance = replace(left(content, "CI15"), nerve_index=9)
    assert [each.rule.id for each in allowance.holding] == ["CI15"]


def test_a_risk_of_clots_leaves_the_calf_alone_and_says_why(content: Content) -> None:
    allowance = Allowance(content, risky=frozenset({"RF17"}))
    gated = {name for name, group in content.groups.items() if group.gate is not None}
    assert gated
    for name, point in content.points.items():
        reasons = {reason.phrase for reason in allowance.left_out(name, Side.LEFT)}
        assert reasons == ({"left_out_risk"} if point.group in gated and content.techniques_for(name) else set())


def test_the_signs_behind_a_limit_are_named(content: Content) -> None:
    allowance = Allowance(content, verdict(Screening(NOW, frozenset({"RF21"})), content))
    assert all(each.gentle for each in allowance.at("gmed_1", Side.RIGHT))
    (reason,) = allowance.left_out("gmed_1", Side.RIGHT)
    assert reason == Reason("left_out_sign_gentle", {"title": content.red_flags["RF21"].title})
    (technique,) = {each for each in content.techniques_for("gmed_1") if each.id == "lg_fingers"}
    flag = next(each for each in content.red_flags.values() if FREEDOM[each.act] is Freedom.NO_TECHNIQUES)
    signed = Allowance(content, verdict(Screening(NOW, frozenset({flag.id})), content))
    assert signed.why_not(technique, Side.RIGHT) == (Reason("left_out_sign", {"title": flag.title}),)
    nothing = Allowance(content, Verdict(Freedom.NO_TECHNIQUES))
    assert nothing.why_not(technique, Side.RIGHT) == (Reason("plan_not_now", {"title": technique.title}),)


def test_without_any_answer_everything_is_as_the_content_has_it(content: Content) -> None:
    allowance = Allowance(content)
    assert allowance.now is content
    for point in content.points:
        assert allowance.at(point, Side.LEFT) == content.techniques_for(point)
        assert not allowance.keep_in_mind(point, Side.LEFT)


def test_a_group_without_regions_counts_as_concerned(content: Content) -> None:
    restriction = Restriction(content.contraindications["CI09"], frozenset({(BodyPart.FOOT, Side.LEFT)}))
    assert restriction.concerns(None, Side.RIGHT)
    assert not restriction.concerns(content.groups["foot"], Side.RIGHT)
    assert restriction.concerns(content.groups["foot"], Side.MIDLINE)


def test_the_card_above_the_list_names_the_conditions_that_rule_everything_out(content: Content) -> None:
    card = limits_card(left(content, "CI04", "CI02"), content)
    assert (card.freedom, card.by_conditions, len(card.reasons)) == (Freedom.NO_TECHNIQUES, True, 1)
    assert content.contraindications["CI04"].condition in card.reasons[0]


def test_the_card_says_what_the_warning_signs_leave_before_any_condition(content: Content) -> None:
    signs = verdict(Screening(NOW, frozenset({"RF21"})), content)
    card = limits_card(replace(left(content, "CI04"), verdict=signs), content)
    assert (card.freedom, card.by_conditions) == (signs.freedom, False)
    assert limits_card(left(content), content) == LimitsCard(Freedom.ALL)


def test_the_other_side_of_a_session_is_judged_too(content: Content) -> None:
    bad_left = left(content, "CI09", where={"CI09": frozenset({(BodyPart.HIP, Side.LEFT)})})
    work = usual_work("gmax_1", Side.RIGHT, "gm_fingers", content)
    assert not bad_left.why_not_plan(Plan((work,)))
    both = Plan((replace(work, other_side=True),))
    assert [reason.phrase for reason in bad_left.why_not_plan(both)] == ["plan_not_now"]
    assert not bad_left.at("gmax_1", Side.LEFT)
    assert bad_left.at("gmax_1", Side.RIGHT)


def test_every_reason_against_a_session_can_be_said(content: Content) -> None:
    plan = Plan(
        (usual_work("gmed_1", Side.RIGHT, "lg_roller", content),),
        heat=15,
        cold=10,
        pulls=(Pull("st_ham", Side.RIGHT, 20, 2),),
    )
    named = [
        sentence(reason, content)
        for allowance in (
            *(left(content, name) for name in content.contraindications),
            Allowance(content, risky=frozenset({"RF17"})),
        )
        for reason in (*allowance.why_not_plan(plan), *allowance.left_out("gas_1", Side.RIGHT))
    ]
    for title in ("heat", "cold", content.techniques["lg_roller"].title.lower()):
        assert any(title in line.lower() for line in named)
