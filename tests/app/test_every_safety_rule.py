"""Every rule of safety.json is reached in the real window by what a person does, and does there what it says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.content import Act
from sciatica_desktop.core.pain import Mark, Quality
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.plan import Plan, usual_work
from sciatica_desktop.core.rules import Contraindication, NoGoZone, RedFlag, Urgency
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.content import read_content
from sciatica_desktop.ui.body.legend import Legend
from sciatica_desktop.ui.kit.texts import word
from tests.app.conftest import Hands
from tests.support.seen import read

CONTENT = read_content(assets())
BUTTOCK = Place("buttock_mid", Side.RIGHT)
POINT = ("bf_1", Side.RIGHT)
"""Every condition changes something at this one."""


def choose(hands: Hands, row: QWidget, answer: Qt.Key) -> None:
    row.setFocus()
    QTest.keyClick(row, answer)


def go_on(hands: Hands) -> None:
    """Click on until the questions about warning signs lead to another page."""
    page = hands.program.views.safety_page
    for _ in range(20):
        if page.currentWidget() is not page.questions or hands.panel() is not Panel.SAFETY:
            return
        hands.click(page.questions.go_on)
    raise AssertionError("the questions have no end")


def press(hands: Hands, text: str) -> None:
    buttons = hands.program.views.safety_page.findChildren(QAbstractButton)
    hands.click(next(each for each in buttons if each.isVisible() and each.text() == text))


def after_yes(flag: RedFlag, *, second: bool) -> tuple[Urgency, Act, tuple[str, ...]]:
    follow_up = flag.follow_up if second else None
    return (follow_up or flag).urgency, (follow_up or flag).act, (follow_up or flag).advice


def flags(hands: Hands) -> Iterator[str]:
    """Each warning sign alone, its second question too; between them the answers are changed."""
    page, state = hands.program.views.safety_page, hands.program.state
    work = Plan((usual_work("gmed_1", Side.RIGHT, "lg_fingers", CONTENT),))
    hands.click_place(BUTTOCK)
    hands.click(hands.program.views.suggestion_list.rows[0])
    assert set(CONTENT.red_flags) <= set(page.questions.rows)
    for flag in CONTENT.red_flags.values():
        for second in (False, True) if flag.follow_up else (False,):
            urgency, act, advice = after_yes(flag, second=second)
            choose(hands, page.questions.rows[flag.id], Qt.Key.Key_Y)
            if second:
                choose(hands, page.questions.seconds[flag.id], Qt.Key.Key_Y)
            now = "This alone is a reason to get help now." in read(page.questions)
            assert now is (urgency is Urgency.EMERGENCY), flag.id
            go_on(hands)
            assert {*advice, flag.why, word(urgency)} <= read(page.verdict), flag.id
            assert (CONTENT.help_text in read(page.verdict)) is (urgency in (Urgency.EMERGENCY, Urgency.SAME_DAY))
            assert bool(state.suggestions.value.candidates) is (act is not Act.BLOCK), flag.id
            assert page.verdict.go_on.isVisible() is (act is Act.WARN), flag.id
            if act is Act.WARN:
                left_out = f"All but gentle techniques, because you answered yes to: {flag.title}."
                assert left_out in hands.program.helpers.presenter.point_view("gmed_1", Side.RIGHT).hidden_reasons
            else:
                assert state.flow.holding_back(work), flag.id
            press(hands, "Change my answers")
            choose(hands, page.questions.rows[flag.id], Qt.Key.Key_N)
            yield flag.id
    go_on(hands)
    assert hands.panel() is Panel.CONDITIONS


def conditions(hands: Hands) -> Iterator[str]:
    """Each condition alone, switched on where it is asked about, and told where it changes something."""
    page, flow = hands.program.views.safety_page.conditions, hands.program.state.flow
    before: Contraindication | None = None
    for rule in CONTENT.contraindications.values():
        flow.ask_conditions()
        for each in filter(None, (before, rule)):
            QTest.keyClick(page.rows[each.id].switch, Qt.Key.Key_Return)
        assert rule.rule in read(page), rule.id
        hands.answer_none()  # goes on with what is switched on
        flow.open_point(POINT)
        told = " ".join(read(hands.program.views.point_panel))
        assert f"{rule.condition}: {rule.rule}" in told, rule.id
        assert rule.condition == hands.program.helpers.windows.health.told()
        before = rule
        yield rule.id


def pressing_near(zone: NoGoZone) -> tuple[str, str]:
    """A point and a technique there that has to keep off a zone."""
    known = (each for each in CONTENT.techniques.values() if zone.id in each.no_go_zones)
    technique = next(each for each in known if each.tool not in zone.allowed)
    return technique.points[0], technique.id


def zones(hands: Hands) -> Iterator[str]:
    """Each place not to press is told beside a technique near it, and hatched on the map where it can be drawn."""
    hands.click_place(BUTTOCK)
    hands.answered()
    flow, panel = hands.program.state.flow, hands.program.views.point_panel
    for zone in CONTENT.no_go_zones.values():
        point, technique = pressing_near(zone)
        flow.open_point((point, Side.RIGHT))
        hands.answer_none()  # as at the calf, which asks about clots
        panel.technique.chips[technique].click()
        panel.technique.keep_off.button.setChecked(True)
        assert zone.rule in " ".join(read(panel.technique.keep_off)), zone.id
        for view in [outline.views[0] for outline in zone.drawn]:
            hands.program.state.map.choose_view(View(view))
            legend = hands.program.views.body_map.findChild(Legend)
            assert legend is not None
            assert "Do not press here" in legend.accessibleDescription(), zone.id
        yield zone.id


def stops(hands: Hands) -> Iterator[str]:
    """Each sign to stop at is told before a session and, with what to do, in it."""
    hands.answered()
    hands.program.state.flow.open_point(("gmed_1", Side.RIGHT))
    panel, session = hands.program.views.point_panel, hands.program.views.session_panel
    before = {label.text() for label in panel.findChildren(QLabel)}
    hands.click(panel.start)
    hands.click(session.guide.signs.button)
    during = " ".join(read(session.guide.signs))
    for rule in CONTENT.stop_rules.values():
        assert rule.sign in before, rule.id
        assert f"{rule.sign}: {rule.do_now} {rule.afterwards}" in during, rule.id
        yield rule.id


@pytest.mark.parametrize(
    ("kind", "walk"),
    [("red_flags", flags), ("contraindications", conditions), ("no_go_zones", zones), ("stop_rules", stops)],
)
def test_every_rule_of_the_file_is_reached(hands: Hands, kind: str, walk: Callable[[Hands], Iterator[str]]) -> None:
    if kind == "contraindications":
        hands.answered()
    written = json.loads((assets() / "content/en/safety.json").read_text(encoding="utf-8"))
    assert set(walk(hands)) == {rule["id"] for rule in written[kind]}


def test_each_cause_brings_its_questions_before_the_next_technique(hands: Hands) -> None:
    page, state = hands.program.views.safety_page, hands.program.state
    for cause, do in (
        (Cause.NEVER, lambda: hands.click_place(BUTTOCK)),
        (Cause.NEW_SIDE, lambda: hands.click_place(BUTTOCK.mirrored)),
        (Cause.BELOW_KNEE, lambda: hands.click_place(Place("calf_middle", Side.RIGHT))),
        (Cause.NERVE_SIGNS, lambda: state.pain.set_feeling(Mark(BUTTOCK, 6, Quality.NUMB))),
        (Cause.OLD, lambda: hands.clock.advance(CONTENT.screen.repeat_days * 24 * 3600)),
    ):
        state.flow.go_back()
        do()
        hands.click(hands.program.views.suggestion_list.rows[0])
        assert hands.panel() is Panel.SAFETY, cause
        assert word(cause) in read(page.questions)
        asked = set(page.questions.rows)
        assert asked >= set(CONTENT.screen.emergency)
        assert (asked >= set(CONTENT.red_flags)) is (cause in (Cause.NEVER, Cause.OLD))
        assert asked >= set(CONTENT.screen.calf) or cause in (Cause.NEW_SIDE,)
        hands.answer_none()
        assert hands.panel() is Panel.POINT


def test_after_a_session_it_is_told_when_to_get_help(hands: Hands) -> None:
    hands.answered()
    hands.program.state.flow.open_point(("gmed_1", Side.RIGHT))
    hands.click(hands.program.views.point_panel.start)
    hands.program.state.player.stop()
    rating = hands.program.views.rating_panel
    hands.click(rating.watch.button)
    told = " ".join(read(rating))
    for name in CONTENT.screen.after_session:
        flag = CONTENT.red_flags[name]
        assert f"{flag.title}: {' '.join(flag.advice)}" in told
