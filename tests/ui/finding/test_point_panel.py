"""One point: find it, check it, work on it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import PointView, StartRequest
from sciatica_desktop.core.content import (
    Care,
    Dose,
    Evidence,
    Group,
    Mode,
    Range,
    StopRule,
    Technique,
    Tool,
    TriggerPoint,
)
from sciatica_desktop.core.diary import Felt
from sciatica_desktop.ui.finding.point_panel import PointPanel
from sciatica_desktop.ui.session.dose_box import dose_line

ONCE = Range(1, 1, 1)
HOLD = Dose(
    mode=Mode.HOLD,
    count=Range(3, 2, 3),
    on=Range(30, 15, 60),
    off=Range(10, 5, 30),
    sets=ONCE,
    rest=Range(0, 0, 0),
    per_day=Range(2, 1, 3),
    target=(4, 6),
    ceiling=7,
)
ROLL = replace(HOLD, mode=Mode.ROLL, count=Range(10, 10, 15), on=Range(3, 2, 4), sets=Range(2, 1, 3), rest=ONCE)


def technique(name: str, tool: str, dose: Dose = HOLD) -> Technique:
    return Technique(
        id=name,
        group="hip",
        tool=tool,
        title=f"Title of {name}",
        points=("gmin_post",),
        gentle=False,
        position="Stand at the wall.",
        steps=("Lean in.", "Hold."),
        dose=dose,
        cautions=("Not on the bone.",),
        needs=(),
        blocked_if=(),
        no_go_zones=(),
        claims=(),
        sources=(),
        evidence=Evidence.TRADITION,
    )


POINT = TriggerPoint(
    id="gmin_post",
    muscle="gluteus minimus",
    part="back part",
    plain="Outer buttock, deep",
    group="hip",
    care=Care.SELF,
    find=("Find the bump.", "Go up."),
    quality="Deep ache",
    worse_with=("Sitting", "Stairs"),
    eases_with=(),
    cues=(),
    look_alikes=(),
    evidence=Evidence.TRADITION,
    evidence_note="Charts agree.",
    prevalence=None,
    note="One candidate of several.",
    claims=(),
    sources=(),
)
TOOLS = {"fingers": Tool("fingers", "Fingers", 1, "Use two."), "ball": Tool("ball", "Tennis ball", 2, "")}
STOPS = tuple(StopRule(f"SR{number}", f"Sign {number}", "Stop.", "") for number in range(6))
VIEW = PointView(
    point=POINT,
    side=Side.RIGHT,
    techniques=(technique("a", "fingers"), technique("b", "ball", ROLL)),
    tools=TOOLS,
    group=Group("hip", "Outer hip", (), ("No ball on the bump.",), instead=("Warm it.",)),
    stop_rules=STOPS,
)


@pytest.fixture
def panel(qtbot: QtBot) -> PointPanel:
    made = PointPanel()
    qtbot.addWidget(made)
    made.resize(440, 900)
    made.render_point(VIEW)
    made.show()
    return made


def words(widget: QWidget) -> list[str]:
    """All that can be read."""
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    return found + [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]


def asked_start(panel: PointPanel, qtbot: QtBot) -> object:
    with qtbot.waitSignal(panel.start_requested, timeout=100) as asked:
        panel.start.click()
    assert asked.args is not None
    return asked.args[0]


def test_it_names_the_point_with_its_side(panel: PointPanel) -> None:
    assert panel.title.text() == "Outer buttock, deep"
    assert panel.subtitle.text() == "gluteus minimus, back part · right side"


def test_finding_is_told_in_numbered_sentences(panel: PointPanel) -> None:
    read = words(panel)
    assert [text for text in read if text in ("1.", "2.")][:2] == ["1.", "2."]
    assert "Find the bump." in read
    assert "One candidate of several." in read


def test_the_first_technique_is_chosen_and_shown_with_few_words(panel: PointPanel) -> None:
    read = words(panel)
    for text in ("Title of a", "Stand at the wall.", "Not on the bone."):
        assert text in read
    assert "Lean in." not in read
    assert panel.technique.picture.picture is not None
    assert panel.technique.picture.accessibleDescription() == "Stand at the wall."
    panel.technique.how.button.click()
    assert "Lean in." in words(panel)


def test_a_short_cue_stands_beside_the_picture_and_the_whole_position_is_folded(panel: PointPanel) -> None:
    short = replace(technique("a", "fingers"), cue="Ball at the wall.")
    panel.render_point(replace(VIEW, techniques=(short,)))
    assert "Ball at the wall." in words(panel)
    assert "Stand at the wall." not in words(panel)
    panel.technique.how.button.click()
    assert "Stand at the wall." in words(panel)


def test_where_the_tool_goes_is_told_before_the_steps(panel: PointPanel) -> None:
    panel.render_point(replace(VIEW, techniques=(replace(technique("a", "ball"), find=("Never on the bump.",)),)))
    panel.technique.how.button.click()
    read = words(panel)
    assert "Never on the bump." in read[: read.index("Lean in.")]


def test_the_dose_of_the_first_technique_is_told(panel: PointPanel) -> None:
    read = words(panel)
    assert "3 holds of 30 s, 10 s rest between" in read
    assert "Pressure 4 to 6 of 10, never above 7" in read


def test_each_technique_has_a_chip_with_its_tool(panel: PointPanel, qtbot: QtBot) -> None:
    assert [chip.text() for chip in panel.technique.chips.values()] == ["Fingers", "Tennis ball"]
    with qtbot.waitSignal(panel.technique_chosen, timeout=100) as asked:
        QTest.mouseClick(panel.technique.chips["b"], Qt.MouseButton.LeftButton)
    assert asked.args == ["b"]
    assert "Title of b" in words(panel)
    assert [chip.isChecked() for chip in panel.technique.chips.values()] == [False, True]


def test_two_techniques_with_one_tool_go_by_their_titles(panel: PointPanel) -> None:
    panel.render_point(replace(VIEW, techniques=(technique("a", "ball"), technique("b", "ball"))))
    assert [chip.text() for chip in panel.technique.chips.values()] == ["Title of a", "Title of b"]


def test_start_asks_with_the_usual_dose(panel: PointPanel, qtbot: QtBot) -> None:
    assert asked_start(panel, qtbot) == StartRequest("a", count=3, on=30, sets=1, pain_before=None)


def test_the_dose_can_be_changed_within_its_limits(panel: PointPanel, qtbot: QtBot) -> None:
    dose = panel.technique.dose
    dose.fold.button.click()
    for _ in range(3):
        next(button for button in dose.count.findChildren(QAbstractButton) if "Less" in button.accessibleName()).click()
    for _ in range(9):
        next(button for button in dose.on.findChildren(QAbstractButton) if "More" in button.accessibleName()).click()
    assert dose.line.text() == "2 holds of 60 s, 10 s rest between"
    assert asked_start(panel, qtbot) == StartRequest("a", count=2, on=60, sets=1)


def test_what_cannot_vary_has_no_stepper(panel: PointPanel) -> None:
    panel.technique.dose.fold.button.click()
    assert panel.technique.dose.count.isVisible()
    assert not panel.technique.dose.sets.isVisible()


def test_the_total_time_is_said(panel: PointPanel) -> None:
    assert "In all 1\N{NO-BREAK SPACE}min\N{NO-BREAK SPACE}55\N{NO-BREAK SPACE}s" in words(panel)
    panel.render_ready(20)
    assert "In all 2\N{NO-BREAK SPACE}min\N{NO-BREAK SPACE}10\N{NO-BREAK SPACE}s" in words(panel)


@pytest.mark.parametrize(
    ("mode", "sets", "wanted"),
    [
        (Mode.HOLD, 1, "3 holds of 30 s, 10 s rest between"),
        (Mode.PULSE, 1, "3 presses of 30 s, let go for 10 s"),
        (Mode.ROLL, 2, "3 slow passes of 30 s, in 2 sets with 5 s rest"),
        (Mode.STROKE, 1, "3 strokes of 30 s"),
    ],
)
def test_each_kind_of_dose_has_its_words(mode: Mode, sets: int, wanted: str) -> None:
    assert dose_line(replace(HOLD, mode=mode, rest=Range(5, 5, 5)), 3, 30, sets) == wanted


def test_enter_starts_from_the_pain_scale(panel: PointPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.start_requested, timeout=100):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)


def test_a_key_held_down_does_not_start(panel: PointPanel, qtbot: QtBot) -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    with qtbot.assertNotEmitted(panel.start_requested):
        QApplication.sendEvent(panel, held)


def test_a_digit_rates_the_pain_before(panel: PointPanel, qtbot: QtBot) -> None:
    QTest.keyClick(panel, Qt.Key.Key_6)
    assert asked_start(panel, qtbot) == StartRequest("a", count=3, on=30, sets=1, pain_before=6)


@pytest.mark.parametrize("how", ["button", "key"])
def test_there_is_a_way_back(panel: PointPanel, qtbot: QtBot, how: str) -> None:
    with qtbot.waitSignal(panel.back_requested, timeout=100):
        if how == "button":
            panel.back.click()
        else:
            QTest.keyClick(panel, Qt.Key.Key_Escape)


@pytest.mark.parametrize("answer", [Felt.SAME, Felt.NOTHING])
def test_what_a_press_brought_is_said_and_explained(panel: PointPanel, qtbot: QtBot, answer: Felt) -> None:
    with qtbot.waitSignal(panel.press_checked, timeout=100) as asked:
        panel.press.chips[answer].click()
    assert asked.args == [answer]
    assert panel.press.meaning.isVisible()


def test_another_point_forgets_what_was_answered(panel: PointPanel) -> None:
    panel.press.chips[Felt.SAME].click()
    panel.scale.set_pain(6)
    panel.render_point(VIEW)
    assert (panel.scale.pain, panel.press.chips[Felt.SAME].isChecked()) == (6, True)
    panel.render_point(replace(VIEW, side=Side.LEFT))
    assert (panel.scale.pain, panel.press.chips[Felt.SAME].isChecked()) == (None, False)


def test_the_first_stop_rules_are_seen_and_the_others_folded(panel: PointPanel) -> None:
    read = words(panel)
    assert [f"Sign {number}" in read for number in range(6)] == [True] * 4 + [False] * 2


def test_a_point_for_professionals_has_no_technique_and_says_what_to_do(panel: PointPanel, qtbot: QtBot) -> None:
    panel.render_point(replace(VIEW, point=replace(POINT, care=Care.PROFESSIONAL), techniques=()))
    read = words(panel)
    assert "Not one to press yourself" in read
    assert "Warm it." in read
    for hidden in ("Start", "Work on it", "Is this the spot?", "Stop if", "How strong is the pain now?"):
        assert hidden not in read
    with qtbot.assertNotEmitted(panel.start_requested):
        QTest.keyClick(panel, Qt.Key.Key_Return)


def test_where_nothing_may_be_pressed_it_does_not_say_how_to_find_the_spot_by_pressing(panel: PointPanel) -> None:
    assert "Find it" in words(panel)
    panel.render_point(replace(VIEW, techniques=(), hidden_reasons=("A clot: no massage.",)))
    assert "Find it" not in words(panel)
    assert not set(POINT.find) & set(words(panel))


def test_what_is_left_out_is_said_with_its_reason(panel: PointPanel) -> None:
    assert "Left out for now" not in words(panel)
    panel.render_point(replace(VIEW, techniques=VIEW.techniques[:1], hidden_reasons=("Pain at night",)))
    assert "Pain at night" in words(panel)


def test_the_pain_scale_stays_in_sight_where_there_is_room(panel: PointPanel) -> None:
    low = panel.rate.mapTo(panel, panel.rate.rect().topLeft()).y()
    assert low > panel.height() / 2
    panel.resize(440, 420)
    assert panel.rate.parentWidget() is not panel.foot_row.parentWidget()
    panel.resize(440, 900)
    assert panel.rate.parentWidget() is panel.foot_row.parentWidget()


def test_nothing_is_announced_that_does_not_follow(panel: PointPanel) -> None:
    assert VIEW.group is not None
    bare = replace(VIEW.group, instead=())
    panel.render_point(replace(VIEW, point=replace(POINT, care=Care.PROFESSIONAL), group=bare, techniques=()))
    assert "A physiotherapist or doctor can check this spot." in words(panel)
    assert "meanwhile" not in words(panel)
