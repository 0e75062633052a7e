"""What was left open last time, asked about at the next start through the whole program."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sciatica_desktop.app.catching_up import CatchingUp
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Morning, Part
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.window.open_bar import MorningBar, UnratedBar
from tests.app.conftest import START, Begin, Hands

PARTS = (
    Part("gmin_post", Side.RIGHT, "lg_tennis_wall", "tennis_ball", 90, 30),
    Part("pir_1", Side.LEFT, "dr_tennis_floor", "tennis_ball", 60, 12, too_much=1),
)


def session(hours_ago: float, ending: Ending | None) -> Entry:
    started = START - timedelta(hours=hours_ago)
    made = Entry("old", started, "", Side.RIGHT, "", "", 0, pain_before=6, ending=ending)
    return made.with_parts(PARTS)


def at_next_start(hands: Hands, entry: Entry) -> CatchingUp:
    hands.program.state.diary.log(entry)
    hands.program.helpers.catching_up.ask()
    return hands.program.helpers.catching_up


def unrated(asking: CatchingUp) -> UnratedBar:
    assert isinstance(asking.bar, UnratedBar)
    return asking.bar


def morning(asking: CatchingUp) -> MorningBar:
    assert isinstance(asking.bar, MorningBar)
    return asking.bar


def test_a_session_that_was_cut_off_is_rated_at_the_next_start(hands: Hands) -> None:
    asking = at_next_start(hands, session(2, None))
    bar = unrated(asking)
    assert "Today" in bar.text.text()
    hands.click(bar.rate)
    panel = hands.program.views.rating_panel
    assert hands.panel() is Panel.RATING
    assert panel.title.text() == "How was the pain right after it?"
    assert "42 s" in panel.done.text()
    QTest.keyClick(panel, Qt.Key.Key_3)
    QTest.keyClick(panel, Qt.Key.Key_Return)
    (kept,) = hands.program.state.diary.value
    assert (kept.ending, kept.pain_after, kept.parts) == (Ending.STOPPED, 3, PARTS)
    assert asking.bar is None


def test_one_that_is_left_unrated_is_not_asked_about_again(begin: Begin, tmp_path: Path) -> None:
    first = begin(tmp_path)
    asking = at_next_start(first, session(2, None))
    first.click(unrated(asking).leave)
    first.program.close()
    again = begin(tmp_path).program
    again.helpers.catching_up.ask()
    assert again.helpers.catching_up.bar is None
    assert [(entry.ending, entry.seconds) for entry in again.state.diary.value] == [(Ending.STOPPED, 42)]


def test_the_morning_is_asked_about_at_the_next_start_and_only_once(begin: Begin, tmp_path: Path) -> None:
    first = begin(tmp_path)
    bar = morning(at_next_start(first, session(20, Ending.COMPLETED)))
    points = first.program.knowledge.content.points
    assert all(points[part.point].plain in bar.text.text() for part in PARTS)
    assert not bar.save.isEnabled()
    bar.scale.setFocus()
    QTest.keyClick(bar.scale, Qt.Key.Key_1)
    QTest.keyClick(bar.scale, Qt.Key.Key_0)
    QTest.keyClick(bar.scale, Qt.Key.Key_Return)
    assert first.program.helpers.catching_up.bar is None
    (kept,) = first.program.state.diary.value
    assert kept.morning == Morning(10, START)
    first.program.close()
    again = begin(tmp_path).program
    again.helpers.catching_up.ask()
    assert again.helpers.catching_up.bar is None


def test_a_morning_that_is_not_answered_is_not_asked_about_again(hands: Hands) -> None:
    asking = at_next_start(hands, session(20, Ending.COMPLETED))
    hands.click(morning(asking).leave)
    asking.ask()
    assert asking.bar is None
    assert hands.program.state.diary.value[0].morning == Morning(None, START)


@pytest.mark.parametrize("rates", [True, False])
def test_after_the_session_that_was_cut_off_yesterday_the_morning_is_asked_about(hands: Hands, rates: bool) -> None:
    asking = at_next_start(hands, session(20, None))
    hands.click(unrated(asking).rate if rates else unrated(asking).leave)
    if rates:
        hands.click(hands.program.views.rating_panel.skip)
    assert "this morning" in morning(asking).text.text()


def test_a_session_that_begins_is_not_asked_into(hands: Hands) -> None:
    asking = at_next_start(hands, session(20, Ending.COMPLETED))
    hands.answered()
    flow = hands.program.state.flow
    flow.open_spot("pir_1", Side.RIGHT)
    hands.click(hands.program.views.point_panel.start)
    assert hands.panel() is Panel.SESSION
    assert asking.bar is None
