"""Notes on the desktop, outside the window, which never take the focus: by its notification service, or its portal."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from sciatica_desktop import APP_ID
from sciatica_desktop.host.bus import Bus

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

log = logging.getLogger(__name__)

APP = "Sciatica Desktop"
SERVICE = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Notification"
OPENED = "default"
"""The action of a click on the note itself."""


class Note(NamedTuple):
    """What is said, and what can be done about it: pairs of a key and its words. `name` is the note's own."""

    name: str
    title: str
    text: str
    actions: tuple[tuple[str, str], ...] = ()


class Notes(QObject):
    """Where there is no such service: every note comes back in `failed`."""

    chosen = Signal(str, str)
    """The name of a note, and the key of what was chosen there."""
    failed = Signal(object)

    def show(self, note: Note) -> None:
        """Show a note; one of the same name that is still there is replaced."""
        self.failed.emit(note)

    def withdraw(self, name: str) -> None:
        """Take a note away, if it is still there."""


class BusNotes(Notes):
    """By the session bus of a Linux desktop."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus = bus
        self._shown: dict[str, int] = {}
        self._by_portal: set[str] = set()
        self._listening = False
        bus.heard.connect(self._on_heard)
        bus.lost.connect(self._on_lost)

    def show(self, note: Note) -> None:
        if not self._bus.connect_now():
            self.failed.emit(note)
            return
        if not self._listening:
            self._listening = True
            for interface in (SERVICE, PORTAL):
                self._bus.listen(f"type='signal',interface='{interface}'")
        actions = [OPENED, "", *(text for action in note.actions for text in action)]
        hints = {"desktop-entry": ("s", APP_ID), "urgency": ("y", 1)}
        body = (APP, self._shown.get(note.name, 0), APP_ID, note.title, note.text, actions, hints, -1)
        self._bus.call(_service(), "Notify", "susssasa{sv}i", body, partial(self._on_shown, note))

    def _on_shown(self, note: Note, body: Sequence[object] | None) -> None:
        if body is not None and isinstance(body[0], int):
            self._shown[note.name] = body[0]
            return
        buttons = [{"label": ("s", words), "action": ("s", key)} for key, words in note.actions]
        values = {
            "title": ("s", note.title),
            "body": ("s", note.text),
            "default-action": ("s", OPENED),
            "buttons": ("aa{sv}", buttons),
        }
        self._bus.call(_portal(), "AddNotification", "sa{sv}", (note.name, values), partial(self._on_added, note))

    def _on_added(self, note: Note, body: Sequence[object] | None) -> None:
        if body is not None:
            self._by_portal.add(note.name)
            return
        log.info("nothing here shows notes")
        self.failed.emit(note)

    def withdraw(self, name: str) -> None:
        shown = self._shown.pop(name, None)
        if shown is not None:
            self._bus.call(_service(), "CloseNotification", "u", (shown,), _nothing)
        if name in self._by_portal:
            self._by_portal.discard(name)
            self._bus.call(_portal(), "RemoveNotification", "s", (name,), _nothing)

    def _on_heard(self, message: Message) -> None:
        """Something was chosen. The service names a note by its number, the portal by its name."""
        from jeepney import HeaderFields  # noqa: PLC0415 - there already: somebody sent this

        fields = message.header.fields
        if fields.get(HeaderFields.member) != "ActionInvoked":
            return
        if fields.get(HeaderFields.interface) == PORTAL:
            self.chosen.emit(str(message.body[0]), str(message.body[1]))
        else:
            number, key = message.body
            name = next((name for name, shown in self._shown.items() if shown == number), None)
            if name is not None:
                self.chosen.emit(name, str(key))

    def _on_lost(self) -> None:
        self._shown.clear()
        self._by_portal.clear()
        self._listening = False


def _service() -> DBusAddress:
    from jeepney import DBusAddress  # noqa: PLC0415 - not before the first note

    return DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)


def _portal() -> DBusAddress:
    from jeepney import DBusAddress  # noqa: PLC0415

    return DBusAddress("/org/freedesktop/portal/desktop", "org.freedesktop.portal.Desktop", PORTAL)


def _nothing(_body: Sequence[object] | None) -> None:
    """Nobody waits for the answer."""
