"""Body over time, the exercise of redrawing, and the report, through the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sciatica_desktop.app.history.report import compose
from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.ui.history.history_body import HistoryBody
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import START, Begin, Hands
from tests.store.samples import entry

BUTTOCK, CALF = Place("buttock_mid", Side.RIGHT), Place("calf_middle", Side.RIGHT)
THIGH, HEEL = Place("thigh_lateral_middle", Side.RIGHT), Place("heel_plantar", Side.RIGHT)


def drawing(*marks: tuple[Place, int]) -> Drawing:
    return Drawing(tuple(Mark(place, pain) for place, pain in marks))


def keep(hands: Hands, drawings: list[Drawing]) -> None:
    """One log a day, the last one of yesterday."""
    for number, drawn in enumerate(drawings):
        when = START - timedelta(days=len(drawings) - number)
        hands.program.state.diary.history.add(log_entry(f"log-{number}", when, 5, drawn))
    hands.program.state.diary.load()


def page(hands: Hands) -> HistoryBody:
    view = hands.program.views.history_view
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    view.show_page(HistoryPageName.BODY)
    (shown,) = view.findChildren(HistoryBody)
    return shown


def notice(hands: Hands) -> str:
    return hands.program.views.shell.notice_text


def go_on(hands: Hands) -> None:
    hands.program.views.shell.notice_action.emit()


def test_without_a_drawing_the_page_says_what_will_be_there(hands: Hands) -> None:
    keep(hands, [Drawing()])
    shown = page(hands)
    assert "Nothing was marked" in shown.words.text()
    assert not shown.bodies.isVisible()


def test_less_pain_than_at_the_start_is_told_with_its_area_and_drawn(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 8), (CALF, 7))] * 5 + [drawing((BUTTOCK, 2))] * 5)
    shown = page(hands)
    assert shown.words.text().startswith("10 drawings from 21 Apr 2026 to 30 Apr 2026")
    assert "Less pain in about" in shown.change.words.text()
    assert "more nowhere" in shown.change.words.text()
    assert "was not measured yet" in shown.change.words.text()


def test_the_same_drawing_every_day_is_no_clear_change(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))] * 6)
    assert page(hands).change.words.text().startswith("No clear change")


def test_three_drawings_are_too_few_for_a_change(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))] * 3)
    assert "Too few drawings" in page(hands).change.words.text()


def test_the_slider_goes_through_the_drawings_and_reads_each_aloud(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 8), (CALF, 7)), drawing((BUTTOCK, 2))])
    shown = page(hands)
    last = shown.single.words.text()
    shown.slider.setValue(0)
    first = shown.single.words.text()
    assert first.startswith("1 of 2: 29 Apr 2026")
    assert last.startswith("2 of 2: 30 Apr 2026")
    assert shown.single.picture.accessibleDescription() == shown.slider.accessibleDescription() == first


def test_the_bodies_can_be_seen_from_each_side(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 8))])
    shown = page(hands)
    before = shown.whole.picture.grab().toImage()
    assert shown.views[View.BACK].isChecked()
    hands.click(shown.views[View.FRONT])
    assert shown.whole.picture.grab().toImage() != before


def test_drawing_the_same_pain_twice_measures_the_hand_and_brings_the_marks_back(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))] * 6)
    hands.click_place(BUTTOCK)
    first = hands.program.state.pain.drawing
    hands.click(page(hands).redraw)
    assert "once more" in notice(hands)
    assert not hands.program.state.pain.drawing.felt
    assert not hands.program.state.pain.ghosts.felt
    hands.click_place(BUTTOCK)
    go_on(hands)
    assert hands.program.state.pain.drawing == first
    (kept,) = hands.program.state.diary.history.redraws()
    assert (kept.first, kept.drawn) == (first, START)
    assert "(1 exercise)" in page(hands).change.words.text()


def test_a_crash_in_the_exercise_loses_no_marks(begin: Begin, tmp_path: Path) -> None:
    first = begin(tmp_path)
    keep(first, [drawing((BUTTOCK, 6))])
    first.click_place(BUTTOCK)
    marked = first.program.state.pain.drawing
    first.click(page(first).redraw)
    first.click_place(CALF)
    first.program.state.diary.flush()
    second = begin(tmp_path, lambda folder: True)  # the first was never closed
    assert second.program.state.pain.drawing == marked


def test_asking_for_the_exercise_twice_keeps_the_first_drawing(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))])
    hands.click_place(BUTTOCK)
    first = hands.program.state.pain.drawing
    hands.click(page(hands).redraw)
    hands.click_place(CALF)
    hands.click(page(hands).redraw)
    go_on(hands)
    (kept,) = hands.program.state.diary.history.redraws()
    assert kept.first == hands.program.state.pain.drawing == first
    assert [mark.place for mark in kept.second.marks] == [CALF]


def test_an_exercise_without_a_second_drawing_keeps_nothing(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))])
    hands.click_place(BUTTOCK)
    first = hands.program.state.pain.drawing
    hands.click(page(hands).redraw)
    go_on(hands)
    assert hands.program.state.pain.drawing == first
    assert not hands.program.state.diary.history.redraws()


def test_an_exercise_begins_with_the_first_drawing_if_there_is_none(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 6))])
    hands.click(page(hands).redraw)
    assert "First mark or paint" in notice(hands)


def test_the_report_is_one_page_of_pdf(hands: Hands, tmp_path: Path) -> None:
    keep(hands, [drawing((BUTTOCK, 8), (CALF, 7))] * 5 + [drawing((BUTTOCK, 2))] * 5)
    hands.person.file = tmp_path / "report.pdf"
    hands.do(Command.REPORT)
    written = hands.person.file.read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/Count 1" in written
    assert "Anyone who has that file can read it" in notice(hands)


def test_the_report_shows_each_view_that_the_marks_need_on_one_page(hands: Hands, tmp_path: Path) -> None:
    keep(hands, [drawing((CALF, 8), (THIGH, 7), (HEEL, 3))] * 6)
    history = hands.program.state.diary.history
    report = compose(hands.program.knowledge, history, None, START)
    assert [[seen.sheet.view for seen in body.seen] for body in report.bodies] == [
        [View.BACK, View.SIDE, View.SOLES]
    ] * 3
    hands.person.file = tmp_path / "report.pdf"
    hands.do(Command.REPORT)
    assert b"/Count 1" in hands.person.file.read_bytes()


def test_the_report_names_the_places_marked_last_with_strength_and_quality(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 8)), drawing((CALF, 3), (BUTTOCK, 6))])
    report = compose(hands.program.knowledge, hands.program.state.diary.history, None, START)
    assert report.places == (
        "Marked last (30 Apr 2026): Right · middle of the buttock: 6, aching; Right · calf (middle): 3, aching."
    )


def test_of_one_session_the_report_says_nothing_about_what_is_typical(hands: Hands) -> None:
    history = hands.program.state.diary.history
    history.add(replace(entry("one", pain_before=6, pain_after=4), started=START - timedelta(days=1)))
    report = compose(hands.program.knowledge, history, None, START)
    assert report.summary.endswith("Pain before the session 6 of 10, right after it 4.")


def test_a_report_that_cannot_be_written_says_so(hands: Hands, tmp_path: Path) -> None:
    hands.person.file = tmp_path / "missing" / "report.pdf"
    hands.do(Command.REPORT)
    assert "cannot be written" in notice(hands)


def test_the_report_can_be_printed_and_has_something_on_every_third_of_the_page(hands: Hands) -> None:
    keep(hands, [drawing((BUTTOCK, 8), (CALF, 7))] * 5)
    hands.do(Command.PRINT_REPORT)
    (paper,) = hands.person.papers
    rows = [any(paper.pixel(x, y) != 0xFFFFFFFF for x in range(40, 380)) for y in range(paper.height())]
    third = paper.height() // 3
    assert all(any(rows[start : start + third]) for start in (0, third, 2 * third))
