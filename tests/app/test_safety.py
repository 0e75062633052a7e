"""No technique before the questions; a warning sign takes techniques and results away."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QLabel

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.body_parts import BodyPart, Where
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.content import read_content
from sciatica_desktop.ui.kit.theme import TARGET
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.safety.condition_dialog import ConditionDialog
from sciatica_desktop.ui.window.actions import Command
from tests.app.conftest import Begin, Hands
from tests.support.seen import read

CONTENT = read_content(assets())
BUTTOCK = Place("buttock_mid", Side.RIGHT)


def open_first(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.click(hands.program.views.suggestion_list.rows[0])


def answer(hands: Hands, *yes: str) -> None:
    """Say yes to these signs; then, where they come, that no condition is true."""
    hands.program.views.safety_page.answered.emit(frozenset(yes))
    if hands.panel() is Panel.CONDITIONS:
        conditions(hands)


def conditions(hands: Hands, *yes: str, where: Mapping[str, Where] | None = None) -> None:
    hands.program.views.safety_page.conditions_answered.emit(Answers(frozenset(yes), where or {}))


def test_conditions_are_asked_once_and_kept(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    open_first(hands)
    hands.program.views.safety_page.answered.emit(frozenset())
    conditions(hands, "CI02")
    hands.program.close()
    again = begin(tmp_path)
    assert again.program.state.safety.conditions.yes == {"CI02"}
    again.click(again.program.views.suggestion_list.rows[0])
    assert again.panel() is Panel.POINT


def test_a_condition_that_rules_everything_out_is_told_above_the_list_and_can_be_taken_back(hands: Hands) -> None:
    open_first(hands)
    hands.program.views.safety_page.answered.emit(frozenset())
    conditions(hands, "CI14")
    hands.program.state.flow.go_back()
    listed = hands.program.views.suggestion_list
    assert any("No massage until you are well." in label.text() for label in listed.findChildren(QLabel))
    listed.conditions_requested.emit()
    assert hands.panel() is Panel.CONDITIONS
    conditions(hands)
    assert not hands.program.state.allowance().ruled_out


def test_a_dose_that_a_condition_lowers_is_low_in_the_session_too(hands: Hands) -> None:
    state, views = hands.program.state, hands.program.views
    state.flow.open_point(("gmed_1", Side.RIGHT))
    hands.program.views.safety_page.answered.emit(frozenset())
    conditions(hands, "CI17")
    technique = views.point_panel.technique.technique
    assert technique is not None
    assert technique.dose.ceiling <= 3
    hands.click(views.point_panel.start)
    assert "above 3 of 10" in " ".join(read(views.session_panel))


def test_the_preferences_tell_the_answers_and_let_them_be_changed(hands: Hands) -> None:
    windows, safety = hands.program.helpers.windows, hands.program.state.safety
    windows.show_preferences("blood thinners")
    preferences = hands.program.views.shell.findChild(PreferencesDialog)
    assert preferences is not None
    section = preferences.pages["health"]
    assert "Not asked yet" in section.told["conditions"].text()
    section.offers["change_conditions"].click()
    dialog = hands.program.views.shell.findChild(ConditionDialog)
    assert dialog is not None
    assert set(dialog.page.rows) == set(CONTENT.contraindications)
    assert dialog.height() > dialog.minimumSizeHint().height() + 4 * TARGET
    dialog.page.rows["CI02"].switch.click()
    dialog.page.answered.emit(Answers(frozenset({"CI02"})))
    assert safety.conditions.yes == {"CI02"}
    assert section.told["conditions"].text() == CONTENT.contraindications["CI02"].condition
    section.offers["change_conditions"].click()
    dialog = next(each for each in hands.program.views.shell.findChildren(ConditionDialog) if each.isVisible())
    assert dialog.page.rows["CI02"].yes
    dialog.page.answered.emit(Answers(frozenset()))
    assert "None of the conditions" in section.told["conditions"].text()


def test_the_preferences_find_the_health_section_by_the_name_of_a_condition(hands: Hands) -> None:
    windows = hands.program.helpers.windows
    windows.show_preferences("clot")
    preferences = hands.program.views.shell.findChild(PreferencesDialog)
    assert preferences is not None
    assert [name for name, page in preferences.pages.items() if page.isVisible()] == ["health"]


def test_where_a_condition_rules_techniques_out_the_spot_is_not_to_be_pressed_for_a_check_either(hands: Hands) -> None:
    hands.answered()
    panel, safety = hands.program.views.point_panel, hands.program.state.safety
    hands.program.state.flow.open_point(("bf_1", Side.RIGHT))
    assert panel.press.isVisible()
    for name, where in (("CI01", {}), ("CI10", {"CI10": frozenset({(BodyPart.THIGH, Side.RIGHT)})})):
        safety.answer_conditions(Answers(frozenset({name}), where), None)
        hands.program.helpers.presenter.show_open_point()
        assert not panel.press.isVisible(), name
    safety.answer_conditions(Answers(frozenset({"CI10"}), {"CI10": frozenset({(BodyPart.THIGH, Side.LEFT)})}), None)
    hands.program.helpers.presenter.show_open_point()
    assert panel.press.isVisible()


def test_no_sign_to_stop_at_names_another_limit_than_the_dose(hands: Hands) -> None:
    hands.answered()
    hands.program.state.flow.open_point(("gmed_1", Side.RIGHT))
    answer(hands, "RF32")
    for rule in CONTENT.stop_rules.values():
        assert "of 10" not in rule.sign
        assert "out of 10" not in rule.sign


def test_a_point_in_the_calf_asks_about_clots_wherever_the_marks_are(hands: Hands) -> None:
    open_first(hands)
    answer(hands)
    state = hands.program.state
    state.flow.open_point(("sol_3", Side.RIGHT))
    assert hands.panel() is Panel.SAFETY
    rows = hands.program.views.safety_page.questions.rows
    assert {"RF17", "RF17?"} <= set(rows)
    answer(hands, "RF17?")
    assert hands.panel() is Panel.POINT
    view = hands.program.helpers.presenter.point_view("sol_3", Side.RIGHT)
    assert view.techniques == ()
    assert "surgery" in view.hidden_reasons[0]


def test_a_yes_takes_techniques_and_results_away_and_is_kept_with_its_date(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    open_first(hands)
    answer(hands, "RF01")
    state = hands.program.state
    assert state.safety.value.freedom is Freedom.NOTHING
    assert hands.panel() is Panel.SAFETY
    assert not state.suggestions.value.candidates
    hands.program.close()
    again = begin(tmp_path)
    assert again.program.state.safety.screening.yes == {"RF01"}
    assert again.program.state.safety.screening.answered is not None
    assert again.program.state.suggestions.value.candidates == ()


def test_the_history_stays_readable_while_all_else_is_blocked(hands: Hands) -> None:
    open_first(hands)
    answer(hands, "RF08")
    hands.program.find()
    assert hands.program.views.history_view.isVisible()


def test_the_page_can_be_printed_with_what_to_do(hands: Hands) -> None:
    open_first(hands)
    answer(hands, "RF01")
    hands.program.views.safety_page.print_requested.emit()
    (page,) = hands.person.told
    assert "emergency" in page
    assert "112" in page


def test_confirming_that_it_was_checked_opens_the_way_again(hands: Hands) -> None:
    open_first(hands)
    answer(hands, "RF01")
    hands.program.views.safety_page.checked_confirmed.emit()
    conditions(hands)
    assert hands.panel() is Panel.POINT
    assert hands.program.state.suggestions.value.candidates


def test_putting_the_questions_off_starts_nothing(hands: Hands) -> None:
    open_first(hands)
    hands.program.views.safety_page.put_off.emit()
    assert hands.panel() is Panel.MARK
    hands.click(hands.program.views.suggestion_list.rows[0])
    assert hands.panel() is Panel.SAFETY


def test_the_calf_asks_about_clots_too(hands: Hands) -> None:
    hands.click_place(Place("calf_middle", Side.RIGHT))
    hands.click(hands.program.views.suggestion_list.rows[0])
    assert "RF17" in hands.program.views.safety_page.questions.rows


def test_the_same_yes_a_month_later_shows_what_to_do_again(hands: Hands) -> None:
    hands.click_place(Place("calf_middle", Side.RIGHT))
    hands.click(hands.program.views.suggestion_list.rows[0])
    answer(hands, "RF17")
    page = hands.program.views.safety_page
    assert page.currentWidget() is page.verdict
    hands.program.state.flow.go_back()
    hands.clock.advance(31 * 24 * 3600)
    hands.click(hands.program.views.suggestion_list.rows[0])
    assert page.currentWidget() is page.questions
    answer(hands, "RF17")
    assert page.currentWidget() is page.verdict


def test_the_emergency_signs_are_one_command_away_from_anywhere(hands: Hands) -> None:
    hands.do(Command.EMERGENCY)
    assert hands.panel() is Panel.SAFETY


def test_the_other_side_asks_again(hands: Hands) -> None:
    open_first(hands)
    answer(hands)
    assert hands.panel() is Panel.POINT
    hands.program.state.flow.go_back()
    hands.click_place(BUTTOCK.mirrored)
    hands.click(hands.program.views.suggestion_list.rows[0])
    assert hands.panel() is Panel.SAFETY


def test_worse_twice_in_a_row_advises_rest_and_a_professional(hands: Hands) -> None:
    for _ in range(2):
        hands.program.state.flow.open_point(("pir_1", Side.RIGHT))
        answer(hands)
        hands.program.views.point_panel.scale.set_pain(3)
        hands.click(hands.program.views.point_panel.start)
        hands.program.state.player.stop()
        hands.clock.advance(60)
        assert "twice in a row" not in hands.program.views.shell.notice_text
        hands.program.helpers.session_acts.rate(7, "")
    assert "twice in a row" in hands.program.views.shell.notice_text


def test_an_emergency_counts_also_where_the_other_questions_are_put_off(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    open_first(hands)
    page, state = hands.program.views.safety_page, hands.program.state
    page.questions.rows["RF01"].yes.click()
    hands.click(page.questions.later)
    assert page.currentWidget() is page.verdict
    assert state.suggestions.value.candidates == ()
    hands.program.close()
    again = begin(tmp_path)
    page, state = again.program.views.safety_page, again.program.state
    assert state.safety.value.freedom is Freedom.NOTHING
    again.do(Command.EMERGENCY)
    assert page.currentWidget() is page.questions
    row = page.questions.rows["RF01"]
    assert row.answer is True
    row.no.click()
    assert page.questions.rows["RF02"].answer is None
    again.answer_none()
    assert not state.safety.value.flags


def test_a_mistaken_yes_is_changed_on_the_page_with_all_answers(hands: Hands) -> None:
    open_first(hands)
    page = hands.program.views.safety_page
    answer(hands, "RF01", "RF32")
    hands.click(page.verdict.change)
    given = {name for name, row in page.questions.rows.items() if row.answer}
    assert given == {"RF01", "RF32"}
    page.questions.rows["RF01"].no.click()
    hands.click(page.questions.go_on)
    assert page.currentWidget() is page.verdict
    assert hands.program.state.safety.screening.yes == {"RF32"}
    assert hands.program.state.suggestions.value.candidates
