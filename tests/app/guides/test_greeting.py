"""The first start, the start after an update, and the example."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop import __version__
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.host import preferences_file
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.news_dialog import NewsDialog
from sciatica_desktop.ui.window.rail import PlaceName
from sciatica_desktop.ui.window.welcome_page import WelcomePage
from tests.app.conftest import Begin, Hands

BUTTOCK = Place("buttock_mid", Side.RIGHT)
CALF = Place("calf_middle", Side.RIGHT)
OTHER = Place("buttock_mid", Side.LEFT)


def introduce(hands: Hands) -> WelcomePage:
    """The first start."""
    page = WelcomePage()
    hands.program.views.shell.map_place.cover(page)
    hands.program.helpers.greeting.greet(page)
    return page


def test_the_first_start_says_what_it_is_asks_about_safety_and_for_the_first_mark(hands: Hands) -> None:
    greeting, views = hands.program.helpers.greeting, hands.program.views
    welcome = introduce(hands)
    assert welcome.isVisible()
    assert not views.body_map.isVisible()
    hands.click(welcome.go_on)
    assert hands.panel() is Panel.SAFETY
    hands.answer_none()
    assert hands.panel() is Panel.MARK
    assert greeting.first_mark is not None
    assert greeting.first_mark.isVisible()
    hands.click_place(BUTTOCK)
    assert greeting.first_mark is None
    assert hands.program.state.preferences.value.introduced


def test_the_introduction_can_be_left_and_is_never_shown_again(begin: Begin, hands: Hands) -> None:
    introduce(hands).skip.click()
    assert hands.program.views.body_map.isVisible()
    hands.program.close()
    again = begin(hands.program.host.paths.data)
    assert again.program.state.preferences.value.introduced
    again.program.helpers.greeting.greet(None)
    assert again.program.views.shell.notice_text == ""


def test_the_places_can_be_looked_at_while_the_introduction_is_open(hands: Hands) -> None:
    welcome = introduce(hands)
    hands.do(Command.SHOW_LEARN)
    assert hands.program.views.learn_view.isVisible()
    hands.do(Command.SHOW_MAP)
    assert welcome.isVisible()


def answered_before_the_first_mark(hands: Hands) -> None:
    hands.click(introduce(hands).go_on)
    hands.answer_none()


def open_first(hands: Hands) -> None:
    hands.click(hands.program.views.suggestion_list.rows[0])


@pytest.mark.parametrize("place", [BUTTOCK, CALF])
def test_questions_answered_at_the_first_start_are_not_asked_again_for_the_first_marks(
    hands: Hands, place: Place
) -> None:
    answered_before_the_first_mark(hands)
    hands.click_place(place)
    open_first(hands)
    assert hands.panel() is Panel.CONDITIONS
    hands.answer_none()
    assert hands.panel() is Panel.POINT


@pytest.mark.parametrize("restarted", [False, True])
@pytest.mark.parametrize("place", [OTHER, CALF])
def test_after_the_first_treatment_other_marks_are_asked_about(
    begin: Begin, hands: Hands, place: Place, restarted: bool
) -> None:
    answered_before_the_first_mark(hands)
    hands.click_place(BUTTOCK)
    open_first(hands)
    hands.answer_none()
    hands.click(hands.program.views.point_panel.start)
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    if restarted:
        hands.program.close()
        hands = begin(hands.program.host.paths.data)
    hands.program.state.pain.clear()
    hands.click_place(place)
    open_first(hands)
    assert hands.panel() is Panel.SAFETY


def test_after_an_update_what_is_new_is_offered_once(hands: Hands) -> None:
    state, shell = hands.program.state, hands.program.views.shell
    state.preferences.change(introduced=True, seen_version="0.0.1")
    hands.program.helpers.greeting.greet(None)
    assert __version__ in shell.notice_text
    hands.program.helpers.notices.do()
    (news,) = shell.findChildren(NewsDialog)
    news.close()
    shell.hide_notice()
    hands.program.helpers.greeting.greet(None)
    assert shell.notice_text == ""


def test_the_example_waits_until_a_session_is_over(hands: Hands) -> None:
    asked: list[bool] = []
    hands.program.helpers.greeting.example_requested.connect(lambda: asked.append(True))
    answered_before_the_first_mark(hands)
    hands.click_place(BUTTOCK)
    open_first(hands)
    hands.answer_none()
    hands.click(hands.program.views.point_panel.start)
    hands.do(Command.EXAMPLE)
    assert not asked
    assert hands.program.views.shell.notice_text
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    hands.do(Command.EXAMPLE)
    assert asked == [True]


def test_while_the_example_is_shown_nothing_acts_on_the_own_history(hands: Hands) -> None:
    shell = hands.program.views.shell
    hands.program.helpers.greeting.show_example()
    assert shell.place is PlaceName.HISTORY
    own = (Command.BACK_UP, Command.RESTORE, Command.EXPORT, Command.IMPORT, Command.OTHER_FOLDER, Command.CHECK_DATA)
    assert not any(shell.actions_of[command].isEnabled() for command in own)


def test_preferences_that_cannot_be_read_stop_nothing_are_told_and_are_kept(begin: Begin, tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.preferences.parent.mkdir(parents=True, exist_ok=True)
    paths.preferences.write_text('{"volume": 20, oops', encoding="utf-8")
    hands = begin(tmp_path)
    kept = tmp_path / "preferences.json.broken"
    assert str(kept) in hands.program.views.shell.notice_text
    hands.program.state.preferences.change(volume=30)
    assert kept.read_text(encoding="utf-8") == '{"volume": 20, oops'
    assert preferences_file.load(paths.preferences).volume == 30
