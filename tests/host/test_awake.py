"""The screen is kept awake while a step runs: by a real session bus with a small service on it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.steps import Phase, Step
from sciatica_desktop.host.awake import (
    PORTAL,
    SCREEN_SAVER,
    Awake,
    BusKeeper,
    MacKeeper,
    Nobody,
    WindowsKeeper,
    keeper_of,
)
from sciatica_desktop.host.bus import Bus
from tests.support.desktop_bus import Service, session_bus
from tests.support.source_rules import ROOT

RUNNING = Routine((Step(Phase.HOLD, 30),), status=Status.RUNNING)
PAUSED = Routine((Step(Phase.HOLD, 30),), status=Status.PAUSED)
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus of a Linux desktop")


def grants(method: str, body: tuple[object, ...]) -> tuple[str, tuple[object, ...]]:
    return ("u", (7,)) if method == "Inhibit" else ("", ())


@pytest.fixture
def saver(address: str) -> Iterator[Service]:
    made = Service(address, SCREEN_SAVER, grants)
    yield made
    made.leave()


@pytest.fixture
def keeper(bus: Bus) -> BusKeeper:
    return BusKeeper(bus)


def test_it_is_held_while_a_step_runs_and_released_by_a_pause(saver: Service, keeper: BusKeeper, qtbot: QtBot) -> None:
    awake = Awake(keeper)
    awake.follow(RUNNING)
    awake.follow(RUNNING)
    qtbot.waitUntil(lambda: keeper.held)
    assert saver.calls == [("Inhibit", ("Sciatica Desktop", "A session is running"))]
    awake.follow(PAUSED)
    qtbot.waitUntil(lambda: saver.asked == ["Inhibit", "UnInhibit"])
    assert saver.calls[1] == ("UnInhibit", (7,))
    awake.follow(RUNNING)
    qtbot.waitUntil(lambda: saver.asked.count("Inhibit") == 2)
    awake.close()
    qtbot.waitUntil(lambda: saver.asked.count("UnInhibit") == 2)


def test_a_step_that_ended_before_the_answer_came_is_released_all_the_same(
    saver: Service, keeper: BusKeeper, qtbot: QtBot
) -> None:
    keeper.hold("x")
    keeper.release()
    qtbot.waitUntil(lambda: saver.asked == ["Inhibit", "UnInhibit"])
    assert not keeper.held


def test_without_a_screen_saver_the_portal_is_asked(address: str, keeper: BusKeeper, qtbot: QtBot) -> None:
    path = "/org/freedesktop/portal/desktop/request/1"
    portal = Service(address, PORTAL, lambda method, body: ("o", (path,)) if method == "Inhibit" else ("", ()))
    keeper.hold("A session is running")
    qtbot.waitUntil(lambda: keeper.held)
    assert portal.calls == [("Inhibit", ("", 8, {"reason": ("s", "A session is running")}))]
    keeper.release()
    qtbot.waitUntil(lambda: portal.asked == ["Inhibit", "Close"])
    portal.leave()


def test_where_nothing_keeps_it_awake_nothing_happens(address: str, keeper: BusKeeper, qtbot: QtBot) -> None:
    keeper.hold("x")
    qtbot.waitUntil(lambda: not keeper._asked)
    assert not keeper.held
    keeper.release()


def test_a_screen_saver_that_dies_and_comes_back_is_asked_again(address: str, keeper: BusKeeper, qtbot: QtBot) -> None:
    first = Service(address, SCREEN_SAVER, grants)
    keeper.hold("x")
    qtbot.waitUntil(lambda: keeper.held)
    first.leave()
    qtbot.waitUntil(lambda: not keeper.held)
    second = Service(address, SCREEN_SAVER, grants)
    qtbot.waitUntil(lambda: keeper.held)
    assert second.asked == ["Inhibit"]
    keeper.release()
    qtbot.waitUntil(lambda: second.asked == ["Inhibit", "UnInhibit"])
    second.leave()


def test_a_bus_that_dies_in_the_middle_is_survived(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    with session_bus(monkeypatch) as address:
        saver = Service(address, SCREEN_SAVER, grants)
        bus = Bus()
        keeper = BusKeeper(bus)
        keeper.hold("x")
        qtbot.waitUntil(lambda: keeper.held)
    qtbot.waitUntil(lambda: not bus.open)
    assert not keeper.held
    keeper.release()
    keeper.hold("x")
    saver.leave()


HOLDS_AND_WAITS = """
from PySide6.QtCore import QCoreApplication
from sciatica_desktop.host.awake import BusKeeper
from sciatica_desktop.host.bus import Bus
app = QCoreApplication([])
bus = Bus()
BusKeeper(bus).hold("x")
app.exec()
"""


def test_a_program_that_is_killed_holds_nothing_any_more(address: str, saver: Service, qtbot: QtBot) -> None:
    with subprocess.Popen([sys.executable, "-c", HOLDS_AND_WAITS], cwd=ROOT) as program:
        qtbot.waitUntil(lambda: saver.asked == ["Inhibit"], timeout=20_000)
        holder = saver.callers[0]
        assert holder not in saver.gone
        program.kill()
    qtbot.waitUntil(lambda: holder in saver.gone)


def test_without_a_bus_nothing_is_tried(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    keeper = BusKeeper(Bus())
    keeper.hold("x")
    assert not keeper.held


@pytest.mark.parametrize("address", ["unix:path=/no/such/socket", "nonsense", "unix:abstract="])
def test_a_bus_that_cannot_be_opened_is_no_error(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, address: str) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert not Bus().connect_now()


class Broken:
    """A way that always fails."""

    def hold(self, reason: str) -> None:
        raise OSError(reason)

    def release(self) -> None:
        raise OSError


def test_a_way_that_fails_ends_no_session(qtbot: QtBot) -> None:
    awake = Awake(Broken())
    awake.follow(RUNNING)
    awake.follow(PAUSED)
    assert not awake.holding


@pytest.mark.parametrize(
    ("platform", "kind"),
    [("linux", BusKeeper), ("win32", WindowsKeeper), ("darwin", MacKeeper), ("freebsd14", Nobody)],
)
def test_every_system_has_its_way(qtbot: QtBot, platform: str, kind: type) -> None:
    assert isinstance(keeper_of(platform, Bus()), kind)
