"""The charts of the history through the real window: filled from the file, and kept as pictures."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import log_entry
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.history.charts.page import ChartName, HistoryCharts
from sciatica_desktop.ui.history.history_view import HistoryPageName
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import START, Hands

BUTTOCK = Drawing((Mark(Place("buttock_mid", Side.RIGHT), 6),))


def keep(hands: Hands, days: int) -> None:
    """A log a day, the last one of yesterday."""
    for number in range(days):
        when = START - timedelta(days=days - number)
        hands.program.state.diary.history.add(log_entry(f"log-{number}", when, 5, BUTTOCK))
    hands.program.state.diary.load()


def page(hands: Hands) -> HistoryCharts:
    view = hands.program.views.history_view
    hands.program.views.shell.show_place(PlaceName.HISTORY)
    view.show_page(HistoryPageName.CHARTS)
    shown = hands.program.helpers.chart_pictures.page.view
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (ChartName.PAIN, "40 ratings from 22 Mar 2026 to 30 Apr 2026."),
        (ChartName.EXTENT, "40 drawings from 22 Mar 2026 to 30 Apr 2026."),
        (ChartName.CALENDAR, "Pain noted on 40 days."),
        (ChartName.SESSIONS, "No sessions in this time."),
    ],
)
def test_each_chart_is_filled_when_it_is_chosen(hands: Hands, name: ChartName, words: str) -> None:
    keep(hands, 40)
    shown = page(hands)
    hands.click(shown.chips[name])
    assert shown.words.text().startswith(words)


def test_a_shorter_time_shows_less_of_the_chart_on_show(hands: Hands) -> None:
    keep(hands, 40)
    shown = page(hands)
    hands.click(shown.chips[ChartName.EXTENT])
    shown.period.setCurrentIndex(tuple(Period).index(Period.MONTH))
    shown.period.activated.emit(shown.period.currentIndex())
    assert shown.words.text().startswith("30 drawings")


def test_what_is_new_is_in_the_chart_at_once(hands: Hands) -> None:
    keep(hands, 3)
    shown = page(hands)
    hands.program.state.diary.log(log_entry("new", START, 8, BUTTOCK))
    hands.program.helpers.history.show_history()
    assert shown.words.text().startswith("4 ratings")


@pytest.mark.parametrize(("name", "begins"), [("pain.png", b"\x89PNG"), ("pain.svg", b"<?xml"), ("pain", b"\x89PNG")])
def test_a_chart_is_kept_as_the_kind_of_picture_that_its_name_says(
    hands: Hands, tmp_path: Path, name: str, begins: bytes
) -> None:
    keep(hands, 12)
    hands.person.file = tmp_path / name
    hands.click(page(hands).save)
    written = hands.person.file if hands.person.file.suffix else tmp_path / "pain.png"
    assert written.read_bytes().startswith(begins)
    assert "Anyone who has that file can see it" in hands.program.views.shell.notice_text


def test_a_picture_that_cannot_be_written_says_so(hands: Hands, tmp_path: Path) -> None:
    keep(hands, 3)
    hands.person.file = tmp_path / "missing" / "pain.png"
    hands.click(page(hands).save)
    assert "cannot be written" in hands.program.views.shell.notice_text
