"""Keeps the screen awake while a step runs: by the desktop's own means, and only as long as it is asked to."""

from __future__ import annotations

import ctypes
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.host.bus import Bus

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message

log = logging.getLogger(__name__)

APP = "Sciatica Desktop"
SCREEN_SAVER = "org.freedesktop.ScreenSaver"
PORTAL = "org.freedesktop.portal.Desktop"
IDLE = 8
"""Of what the portal can hold off: the screen going to sleep by itself."""


class Keeper(Protocol):
    """One way to keep the screen awake; both are safe to call twice."""

    def hold(self, reason: str) -> None:
        """From now on."""

    def release(self) -> None:
        """No longer."""


class BusKeeper(QObject):
    """By the screen saver of the desktop, else by its portal; a service that comes back is asked again."""

    def __init__(self, bus: Bus) -> None:
        super().__init__()
        self._bus = bus
        self._reason = ""
        self._cookie: int | None = None
        self._request = ""
        self._asked = False
        bus.heard.connect(self._on_heard)
        bus.lost.connect(self._on_lost)

    @property
    def held(self) -> bool:
        """True while a service has said that it holds the screen awake."""
        return self._cookie is not None or bool(self._request)

    def hold(self, reason: str) -> None:
        self._reason = reason
        if self.held or self._asked or not self._bus.connect_now():
            return
        self._asked = True
        self._bus.listen(
            f"type='signal',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='{SCREEN_SAVER}'"
        )
        self._bus.call(_screen_saver(), "Inhibit", "ss", (APP, reason), self._on_cookie)

    def release(self) -> None:
        self._reason = ""
        cookie, self._cookie = self._cookie, None
        request, self._request = self._request, ""
        if cookie is not None:
            self._bus.call(_screen_saver(), "UnInhibit", "u", (cookie,), _nothing)
        if request:
            self._bus.call(_request(request), "Close", "", (), _nothing)

    def _on_cookie(self, body: Sequence[object] | None) -> None:
        if body is None or not isinstance(body[0], int):
            options = {"reason": ("s", self._reason)}
            self._bus.call(_portal(), "Inhibit", "sua{sv}", ("", IDLE, options), self._on_request)
            return
        self._asked = False
        self._cookie = body[0]
        self._let_go_if_late()

    def _on_request(self, body: Sequence[object] | None) -> None:
        self._asked = False
        if body is None:
            log.info("nothing here keeps the screen awake")
            return
        self._request = str(body[0])
        self._let_go_if_late()

    def _let_go_if_late(self) -> None:
        """The answer may come after the step has ended."""
        if not self._reason:
            self.release()

    def _on_heard(self, message: Message) -> None:
        """The service went or came: what it held is gone with it."""
        if len(message.body) == 3 and message.body[0] == SCREEN_SAVER:  # noqa: PLR2004 - name, old and new owner
            self._cookie = None
            self._asked = False
            if message.body[2] and self._reason:
                self.hold(self._reason)

    def _on_lost(self) -> None:
        self._cookie, self._request, self._asked = None, "", False


def _screen_saver() -> DBusAddress:
    from jeepney import DBusAddress  # noqa: PLC0415 - not before the first session

    return DBusAddress("/org/freedesktop/ScreenSaver", SCREEN_SAVER, SCREEN_SAVER)


def _portal() -> DBusAddress:
    from jeepney import DBusAddress  # noqa: PLC0415

    return DBusAddress("/org/freedesktop/portal/desktop", PORTAL, "org.freedesktop.portal.Inhibit")


def _request(path: str) -> DBusAddress:
    from jeepney import DBusAddress  # noqa: PLC0415

    return DBusAddress(path, PORTAL, "org.freedesktop.portal.Request")


def _nothing(_body: Sequence[object] | None) -> None:
    """Nobody waits for the answer."""


class WindowsKeeper:
    """SetThreadExecutionState; ended by Windows with the thread. Not run on the machines this was written on."""

    CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self, reason: str) -> None:
        self._set(self.CONTINUOUS | self.SYSTEM | self.DISPLAY)

    def release(self) -> None:
        self._set(self.CONTINUOUS)

    @staticmethod
    def _set(state: int) -> None:
        ctypes.WinDLL("kernel32").SetThreadExecutionState(ctypes.c_uint(state))  # type: ignore[attr-defined]


class MacKeeper:
    """An assertion of IOKit; ended by macOS with the process. Not run on the machines this was written on."""

    ON = 255

    def __init__(self) -> None:
        self._assertion = ctypes.c_uint32(0)

    def hold(self, reason: str) -> None:
        if self._assertion.value:
            return
        kit = ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit")
        kit.IOPMAssertionCreateWithName(
            self._text("PreventUserIdleDisplaySleep"), self.ON, self._text(reason), ctypes.byref(self._assertion)
        )

    def release(self) -> None:
        if self._assertion.value:
            ctypes.CDLL("/System/Library/Frameworks/IOKit.framework/IOKit").IOPMAssertionRelease(self._assertion)
            self._assertion.value = 0

    @staticmethod
    def _text(text: str) -> ctypes.c_void_p:
        core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
        core.CFStringCreateWithCString.restype = ctypes.c_void_p
        return ctypes.c_void_p(core.CFStringCreateWithCString(None, text.encode(), 0x08000100))


class Nobody:
    """Where there is no way: the screen goes dark as it always does."""

    def hold(self, reason: str) -> None:
        pass

    def release(self) -> None:
        pass


def keeper_of(platform: str, bus: Bus) -> Keeper:
    """The way of a system."""
    if platform == "win32":
        return WindowsKeeper()
    if platform == "darwin":
        return MacKeeper()
    return BusKeeper(bus) if platform.startswith("linux") else Nobody()


class Awake(QObject):
    """Follows a routine: the screen stays awake exactly while it runs."""

    def __init__(self, keeper: Keeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.holding = False

    @Slot(object)
    def follow(self, routine: Routine) -> None:
        self._set(routine.status is Status.RUNNING)

    def _set(self, wanted: bool) -> None:
        if wanted == self.holding:
            return
        self.holding = wanted
        try:
            if wanted:
                self._keeper.hold(QCoreApplication.translate("Awake", "A session is running"))
            else:
                self._keeper.release()
        except Exception:  # whatever it is, a dark screen is better than a session that ends
            log.warning("the screen cannot be kept awake", exc_info=True)

    def close(self) -> None:
        """The end of the program."""
        self._set(False)
