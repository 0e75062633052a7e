"""No technique before the questions; a warning sign takes techniques and results away."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.content import Act
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.actions import Command
from tests.app.conftest import Begin, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)


def open_first(hands: Hands) -> None:
    hands.click_place(BUTTOCK)
    hands.click(hands.program.views.suggestion_list.rows[0])


def answer(hands: Hands, *yes: str) -> None:
    hands.program.views.safety_page.answered.emit(frozenset(yes))


def test_every_emergency_sign_is_asked_before_the_first_technique(hands: Hands) -> None:
    open_first(hands)
    asked = set(hands.program.views.safety_page.questions.rows)
    flags = hands.program.knowledge.content.red_flags.values()
    assert asked == {flag.id for flag in flags if flag.act is Act.BLOCK}
    assert hands.program.state.flow.value.treatment is None


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
