"""What the desktop does for the program, joined: a screen that stays awake, notes, who is there, a keyring."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_desktop.host.awake import Awake, Nobody, keeper_of
from sciatica_desktop.host.bus import Bus
from sciatica_desktop.host.keyring import BusKeyring, Keyring
from sciatica_desktop.host.notes import BusNotes, Notes

if TYPE_CHECKING:
    from jeepney import Message

SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")


class Desk(QObject):
    """Whether somebody sits at the desk, as far as the screen saver tells."""

    left = Signal(bool)
    """True when the screen was locked or went dark, False when somebody came back."""

    def watch(self) -> None:
        """From now on; nothing where it cannot be told."""


class BusDesk(Desk):
    """By the session bus of a Linux desktop."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus = bus
        self._watching = False
        bus.heard.connect(self._on_heard)
        bus.lost.connect(self._on_lost)

    def watch(self) -> None:
        if not self._watching and self._bus.connect_now():
            self._watching = True
            for interface in SCREEN_SAVERS:
                self._bus.listen(f"type='signal',interface='{interface}',member='ActiveChanged'")

    def _on_heard(self, message: Message) -> None:
        from jeepney import HeaderFields  # noqa: PLC0415 - there already: somebody sent this

        if message.header.fields.get(HeaderFields.member) == "ActiveChanged":
            self.left.emit(bool(message.body[0]))

    def _on_lost(self) -> None:
        self._watching = False


@dataclass(frozen=True)
class Desktop:
    """All of it. By default there is none, as in tests."""

    awake: Awake = field(default_factory=lambda: Awake(Nobody()))
    notes: Notes = field(default_factory=Notes)
    desk: Desk = field(default_factory=Desk)
    bus: Bus | None = None
    keyring: Keyring = field(default_factory=Keyring)

    def close(self) -> None:
        """The end of the program: nothing of it stays on the desktop."""
        self.awake.close()
        if self.bus is not None:
            self.bus.close()


def desktop_of_system() -> Desktop:
    """The desktop that the program runs on."""
    bus = Bus()
    awake = Awake(keeper_of(sys.platform, bus))
    if sys.platform.startswith("linux"):
        return Desktop(awake, BusNotes(bus), BusDesk(bus), bus, BusKeyring())
    return Desktop(awake)
