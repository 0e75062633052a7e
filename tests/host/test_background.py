"""Work beside the window: done elsewhere, told here."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.problems import Problem
from sciatica_desktop.host.background import AtOnce, Background, Threads


def trouble() -> object:
    raise Problem("the disk is full.")


@pytest.fixture(params=[AtOnce, Threads])
def background(request: pytest.FixtureRequest, qtbot: QtBot) -> Background:
    made: Background = request.param()
    return made


def test_what_was_found_is_told(background: Background, qtbot: QtBot) -> None:
    told: list[object] = []
    background.run(lambda: 42, told.append, told.append)
    qtbot.waitUntil(lambda: told == [42])


def test_expected_trouble_is_told_too(background: Background, qtbot: QtBot) -> None:
    told: list[str] = []
    background.run(trouble, lambda result: told.append("done"), lambda problem: told.append(str(problem)))
    qtbot.waitUntil(lambda: told == ["the disk is full."])


def test_the_work_is_on_another_thread_and_the_news_on_this_one(qtbot: QtBot) -> None:
    told: list[object] = []
    threads = Threads()
    threads.run(threading.get_ident, lambda found: told.extend((found, threading.get_ident())), told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0] != threading.get_ident() == told[1]


def test_when_it_is_finished_nothing_is_told_any_more(qtbot: QtBot) -> None:
    told: list[object] = []
    done: list[object] = []
    threads = Threads()
    threads.run(lambda: done.append("work"), told.append, told.append)
    threads.finish()
    assert done == ["work"]
    qtbot.waitUntil(lambda: told == [])


def test_a_bug_in_the_background_is_logged_and_the_next_work_is_done(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[object] = []
    threads = Threads()
    threads.run(lambda: 1 // 0, told.append, told.append)
    threads.run(lambda: 42, told.append, told.append)
    qtbot.waitUntil(lambda: told == [42])
    assert "bug in the background" in caplog.text
