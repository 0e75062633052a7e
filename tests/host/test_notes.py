"""Notes on the desktop and whether somebody is there, by a real session bus with small services on it."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, new_signal
from pytestqt.qtbot import QtBot

from sciatica_desktop import APP_ID
from sciatica_desktop.host.bus import Bus
from sciatica_desktop.host.desktop import BusDesk, desktop_of_system
from sciatica_desktop.host.notes import SERVICE, BusNotes, Note, Notes
from tests.support.desktop_bus import Service

NOTE = Note("again", "Your next session", "You wanted to.", (("start", "Start"), ("later", "In 10 minutes")))
NOTIFIER = DBusAddress("/org/freedesktop/Notifications", None, SERVICE)
PORTAL = "org.freedesktop.portal.Desktop"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus of a Linux desktop")


@pytest.fixture
def service(address: str) -> Iterator[Service]:
    made = Service(address, SERVICE, lambda method, body: ("u", (41,)) if method == "Notify" else ("", ()))
    yield made
    made.leave()


def test_a_note_is_shown_with_what_can_be_done_about_it(service: Service, bus: Bus, qtbot: QtBot) -> None:
    BusNotes(bus).show(NOTE)
    qtbot.waitUntil(lambda: service.asked == ["Notify"])
    app, replaces, icon, title, text, actions, hints, _lasts = service.calls[0][1]
    assert (app, replaces, icon, title, text) == ("Sciatica Desktop", 0, APP_ID, NOTE.title, NOTE.text)
    assert actions == ["default", "", "start", "Start", "later", "In 10 minutes"]
    assert hints == {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}


def test_what_is_chosen_there_arrives_and_what_others_say_does_not(service: Service, bus: Bus, qtbot: QtBot) -> None:
    notes = BusNotes(bus)
    notes.show(NOTE)
    qtbot.waitUntil(lambda: bool(notes._shown))
    chosen: list[tuple[str, str]] = []
    notes.chosen.connect(lambda *answer: chosen.append(answer))
    for number, key in ((7, "later"), (41, "start")):
        service.send(new_signal(NOTIFIER, "ActionInvoked", "us", (number, key)))
    qtbot.waitUntil(lambda: bool(chosen))
    assert chosen == [("again", "start")]


def test_the_same_note_again_replaces_the_one_that_is_there(service: Service, bus: Bus, qtbot: QtBot) -> None:
    notes = BusNotes(bus)
    notes.show(NOTE)
    qtbot.waitUntil(lambda: bool(notes._shown))
    notes.show(NOTE)
    qtbot.waitUntil(lambda: len(service.calls) == 2)
    assert service.calls[1][1][1] == 41
    notes.withdraw("again")
    notes.withdraw("again")
    qtbot.waitUntil(lambda: service.asked == ["Notify", "Notify", "CloseNotification"])
    assert service.calls[2][1] == (41,)


def test_without_that_service_the_portal_shows_it(address: str, bus: Bus, qtbot: QtBot) -> None:
    portal = Service(address, PORTAL, lambda method, body: ("", ()))
    notes = BusNotes(bus)
    notes.show(NOTE)
    qtbot.waitUntil(lambda: bool(notes._by_portal))
    name, values = portal.calls[0][1]
    assert name == "again"
    assert isinstance(values, dict)
    assert values["buttons"][1][1] == {"label": ("s", "In 10 minutes"), "action": ("s", "later")}
    place = DBusAddress("/org/freedesktop/portal/desktop", None, "org.freedesktop.portal.Notification")
    with qtbot.waitSignal(notes.chosen) as answer:
        portal.send(new_signal(place, "ActionInvoked", "ssav", ("again", "later", [])))
    assert answer.args == ["again", "later"]
    notes.withdraw("again")
    qtbot.waitUntil(lambda: portal.asked == ["AddNotification", "RemoveNotification"])
    portal.leave()


def test_where_nothing_shows_notes_they_come_back(bus: Bus, qtbot: QtBot) -> None:
    for notes in (BusNotes(bus), Notes()):
        with qtbot.waitSignal(notes.failed) as failed:
            notes.show(NOTE)
        assert failed.args == [NOTE]
        notes.withdraw("again")


def test_without_a_bus_they_come_back_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    notes = BusNotes(Bus())
    with qtbot.waitSignal(notes.failed):
        notes.show(NOTE)


def test_a_service_that_dies_and_comes_back_shows_the_next_one(address: str, bus: Bus, qtbot: QtBot) -> None:
    notes = BusNotes(bus)
    for _ in range(2):
        service = Service(address, SERVICE, lambda method, body: ("u", (3,)))
        notes.show(NOTE)
        qtbot.waitUntil(lambda service=service: service.asked == ["Notify"])  # type: ignore[misc]
        service.leave()


def test_a_locked_screen_and_one_that_is_opened_again_are_heard(address: str, bus: Bus, qtbot: QtBot) -> None:
    desk = BusDesk(bus)
    desk.watch()
    desk.watch()
    saver = Service(address, "org.gnome.ScreenSaver", lambda method, body: ("", ()))
    place = DBusAddress("/org/gnome/ScreenSaver", None, "org.gnome.ScreenSaver")
    for locked in (True, False):
        with qtbot.waitSignal(desk.left) as left:
            saver.send(new_signal(place, "ActiveChanged", "b", (locked,)))
        assert left.args == [locked]
    saver.leave()


def test_the_desktop_of_this_system_lets_everything_go_at_the_end(service: Service, qtbot: QtBot) -> None:
    desktop = desktop_of_system()
    desktop.notes.show(NOTE)
    qtbot.waitUntil(lambda: service.asked == ["Notify"])
    desktop.close()
    assert desktop.bus is not None
    assert not desktop.bus.open
