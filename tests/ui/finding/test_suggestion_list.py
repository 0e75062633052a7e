"""What may send pain there, as a list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.cards import CandidateCard, LimitsCard, NerveCard
from sciatica_desktop.core.content import Evidence
from sciatica_desktop.core.findings import Candidate, Findings, Match, NervePattern
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.ui.finding import candidate_row
from sciatica_desktop.ui.finding.suggestion_list import SuggestionList
from sciatica_desktop.ui.finding.way_ahead import WayAhead

NERVE = NerveCard("A nerve may be involved", "It can come from a nerve.", "Book an assessment.", ("Pins and needles.",))
FLAGGED = Findings(nerve=NervePattern(index=6, flag=True))


def card(number: int, match: Match = Match.POSSIBLE) -> CandidateCard:
    return CandidateCard(
        key=(f"point_{number}", Side.RIGHT),
        title=f"Spot {number}",
        subtitle="gluteus minimus, back part",
        side=Side.RIGHT,
        match=match,
        reason="Covers 70 % of your marks.",
        unexplained="Does not explain: shin.",
        evidence=Evidence.TRADITION,
        details="Found often.",
    )


def cards(count: int) -> tuple[CandidateCard, ...]:
    return tuple(card(number) for number in range(1, count + 1))


def shown(listed: SuggestionList) -> list[str]:
    return [row.card.title for row in listed.rows if row.card and row.isVisible()]


def texts(widget: QWidget) -> str:
    """All words of labels and buttons that can be seen."""
    found = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    found += [button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible()]
    return " | ".join(found)


def enter(widget: QWidget) -> None:
    at = QPointF(5, 5)
    QApplication.sendEvent(widget, QEnterEvent(at, at, at))


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_before_the_first_mark_it_says_what_comes_next(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), (), None)
    assert "What comes next" in texts(listed)
    assert shown(listed) == []


def test_the_cards_are_listed_in_order(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(3), None)
    assert shown(listed) == ["Spot 1", "Spot 2", "Spot 3"]
    assert "not a diagnosis" in texts(listed)


def test_ten_are_shown_and_the_others_asked_for(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(24), None)
    assert len(shown(listed)) == 10
    more = next(button for button in listed.findChildren(QAbstractButton) if button.text() == "Show 10 more")
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(shown(listed)) == 20
    assert more.text() == "Show 4 more"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert len(shown(listed)) == 24
    assert not more.isVisible()


def test_other_findings_begin_with_ten_again(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(24), None)
    next(button for button in listed.findChildren(QAbstractButton) if "more" in button.text()).click()
    listed.render_findings(Findings(), cards(23), None)
    assert len(shown(listed)) == 10


def test_fewer_findings_take_the_old_cards_away(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(5), None)
    listed.render_findings(Findings(), cards(2), None)
    assert shown(listed) == ["Spot 1", "Spot 2"]


def test_a_card_is_a_button_that_tells_all_it_shows(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), (card(1, Match.STRONG),), None)
    row = listed.rows[0]
    assert row.accessibleName() == "1. Spot 1, gluteus minimus, back part · right side. strong match"
    for part in ("Covers 70 %", "Does not explain", "Found often.", "tradition"):
        assert part in row.accessibleDescription()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_card_is_chosen_by_key(listed: SuggestionList, qtbot: QtBot, key: Qt.Key) -> None:
    listed.render_findings(Findings(), cards(2), None)
    with qtbot.waitSignal(listed.candidate_chosen, timeout=100) as asked:
        QTest.keyClick(listed.rows[1], key)
    assert asked.args == [("point_2", Side.RIGHT)]


def test_a_card_is_chosen_by_click(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_findings(Findings(), cards(2), None)
    with qtbot.waitSignal(listed.candidate_chosen, timeout=100) as asked:
        QTest.mouseClick(listed.rows[0], Qt.MouseButton.LeftButton)
    assert asked.args == [("point_1", Side.RIGHT)]


def test_up_and_down_go_from_card_to_card(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(3), None)
    listed.rows[0].setFocus()
    QTest.keyClick(listed.rows[0], Qt.Key.Key_Down)
    assert listed.rows[1].hasFocus()
    QTest.keyClick(listed.rows[1], Qt.Key.Key_Up)
    QTest.keyClick(listed.rows[0], Qt.Key.Key_Up)
    assert listed.rows[0].hasFocus()


def test_pointing_at_a_card_is_said_and_leaving_too(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_findings(Findings(), cards(2), None)
    said: list[object] = []
    listed.candidate_hovered.connect(said.append)
    enter(listed.rows[0])
    leave(listed.rows[0])
    qtbot.waitUntil(lambda: said == [("point_1", Side.RIGHT), None])


def test_going_from_card_to_card_says_no_none_in_between(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_findings(Findings(), cards(2), None)
    said: list[object] = []
    listed.candidate_hovered.connect(said.append)
    enter(listed.rows[0])
    leave(listed.rows[0])
    enter(listed.rows[1])
    leave(listed.rows[1])
    qtbot.waitUntil(lambda: None in said)
    assert said == [("point_1", Side.RIGHT), ("point_2", Side.RIGHT), None]


def test_the_focused_card_counts_as_looked_at(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_findings(Findings(), cards(2), None)
    with qtbot.waitSignal(listed.candidate_hovered, timeout=100) as asked:
        listed.rows[1].setFocus()
    assert asked.args == [("point_2", Side.RIGHT)]


def test_a_focused_row_that_shows_another_card_says_so(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_findings(Findings(), cards(2), None)
    listed.rows[0].setFocus()
    with qtbot.waitSignal(listed.candidate_hovered, timeout=100) as asked:
        listed.render_findings(Findings(), cards(2)[::-1], None)
    assert asked.args == [("point_2", Side.RIGHT)]


def test_a_nerve_pattern_comes_first_and_folds_its_reasons(listed: SuggestionList) -> None:
    listed.render_findings(FLAGGED, cards(1), NERVE)
    words = texts(listed)
    assert "A nerve may be involved" in words
    assert "Book an assessment." in words
    assert "Pins and needles." not in words
    title = next(label for label in listed.findChildren(QLabel) if label.text() == NERVE.title)
    assert title.mapTo(listed, title.pos()).y() < listed.rows[0].mapTo(listed, listed.rows[0].pos()).y()


def test_without_the_flag_no_word_about_nerves_is_said(listed: SuggestionList) -> None:
    listed.render_findings(FLAGGED, cards(1), NERVE)
    listed.render_findings(Findings(), cards(1), NERVE)
    assert "nerve" not in texts(listed)


def test_what_is_left_out_is_said_with_a_way_to_see_why(listed: SuggestionList, qtbot: QtBot) -> None:
    listed.render_limits(LimitsCard(Freedom.GENTLE))
    assert "Gentle techniques only" in texts(listed)
    why = next(button for button in listed.findChildren(QAbstractButton) if button.text() == "See why and what to do")
    with qtbot.waitSignal(listed.safety_requested, timeout=100):
        QTest.mouseClick(why, Qt.MouseButton.LeftButton)
    listed.render_limits(LimitsCard(Freedom.ALL))
    assert "Gentle" not in texts(listed)


def test_conditions_that_rule_everything_out_are_told_with_a_way_to_change_the_answers(
    listed: SuggestionList, qtbot: QtBot
) -> None:
    listed.render_limits(LimitsCard(Freedom.NO_TECHNIQUES, ("Fever: wait.",), by_conditions=True))
    assert "Fever: wait." in texts(listed)
    look = next(each for each in listed.findChildren(QAbstractButton) if each.text() == "Look at your health answers")
    with qtbot.waitSignal(listed.conditions_requested, timeout=100):
        QTest.mouseClick(look, Qt.MouseButton.LeftButton)


def test_blocked_results_are_not_offered_as_something_to_wait_for(listed: SuggestionList) -> None:
    listed.render_limits(LimitsCard(Freedom.NOTHING))
    listed.render_findings(Findings(), (), None)
    assert "show up here" not in texts(listed)


def test_a_longer_text_makes_a_card_higher_and_moves_the_next(listed: SuggestionList) -> None:
    listed.render_findings(Findings(), cards(2), None)
    before = listed.rows[0].height(), listed.rows[1].y()
    longer = replace(card(1), reason="Covers 70 % of your marks, incl. the middle of the buttock. " * 3)
    listed.render_findings(Findings(), (longer, card(2)), None)
    assert listed.rows[0].height() > before[0]
    assert listed.rows[1].y() - before[1] == listed.rows[0].height() - before[0]


def test_a_narrow_card_puts_the_badge_below_the_title(qapp: QApplication) -> None:
    long = replace(card(1), title="Outer buttock, deep (back)")
    wide, narrow = candidate_row.plan(long, 500), candidate_row.plan(long, 230)
    assert wide.badge.right() > 480
    assert narrow.badge.top() >= narrow.pieces[0].top + narrow.pieces[0].lines.height
    assert narrow.badge.right() < 230


def test_everything_on_a_card_stays_inside_it(qapp: QApplication) -> None:
    for width in (220, 300, 480, 900):
        made = candidate_row.plan(card(1, Match.STRONG), width)
        for piece in made.pieces:
            assert piece.left + piece.lines.width <= width
            assert piece.top + piece.lines.height <= made.height


def test_a_card_shows_another_picture_for_another_card(listed: SuggestionList) -> None:
    def look() -> QImage:
        return listed.rows[0].grab().toImage()

    listed.render_findings(Findings(), (card(1),), None)
    before = look()
    listed.render_findings(Findings(), (card(1),), None)
    assert look() == before
    listed.render_findings(Findings(), (card(1, Match.STRONG),), None)
    assert look() != before


def test_marks_that_no_spot_explains_are_not_taken_for_none(listed: SuggestionList) -> None:
    none_known = "No spot known here often sends pain only there."
    way = listed.findChild(WayAhead)
    assert isinstance(way, WayAhead)

    def seen() -> tuple[bool, bool, bool]:
        return "What comes next" in texts(listed), way.isVisible(), none_known in texts(listed)

    assert seen() == (True, True, False)
    listed.render_findings(Findings((Candidate("gas_1", Side.RIGHT, 0.4, Match.WEAK, 0.0),)), (), None)
    assert seen() == (False, False, True)
    listed.render_findings(Findings(), (), None)
    assert seen() == (True, True, False)
