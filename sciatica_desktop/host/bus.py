"""One connection to the session bus of a Linux desktop; where there is none, or it breaks, nothing happens.

QtDBus in PySide6 cannot send an unsigned number, which nearly every service of a desktop asks for: see docs/adr.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from jeepney import DBusAddress, Message
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

PATIENCE_S = 0.5
"""A bus that does not take a message or greet within this time (s) is given up."""

Answer = Callable[[Sequence[object] | None], None]
"""Gets what a service answered; None if it refused or is not there."""


def bus_is_there() -> bool:
    """True if the desktop says where its bus is."""
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS"))


class Bus(QObject):
    """Calls services and hears their signals; opened by the first call."""

    heard = Signal(object)
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._connection: DBusConnection | None = None
        self._notifier: QSocketNotifier | None = None
        self._waiting: dict[int, Answer] = {}

    @property
    def open(self) -> bool:
        return self._connection is not None

    def connect_now(self) -> bool:
        """Open the connection if it is not; False where there is no bus."""
        if self._connection is not None:
            return True
        if not bus_is_there():
            return False
        try:
            from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - not before the first session

            connection = open_dbus_connection("SESSION", auth_timeout=PATIENCE_S)
            connection.sock.settimeout(PATIENCE_S)
        except Exception:  # whatever it is, a desktop without these services is good enough
            log.info("no session bus", exc_info=True)
            return False
        self._connection = connection
        self._notifier = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_readable)
        return True

    def call(self, to: DBusAddress, method: str, signature: str, body: tuple[object, ...], answer: Answer) -> None:
        """Ask a service; its answer comes later."""
        from jeepney import new_method_call  # noqa: PLC0415

        if not self.connect_now():
            answer(None)
            return
        serial = self._send(new_method_call(to, method, signature or None, body))
        if serial is None:
            answer(None)
        else:
            self._waiting[serial] = answer

    def listen(self, rule: str) -> None:
        """Hear the signals that fit a rule, such as "type='signal',interface='…'"."""
        from jeepney import DBusAddress  # noqa: PLC0415

        driver = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        self.call(driver, "AddMatch", "s", (rule,), _nothing)

    def _send(self, message: Message) -> int | None:
        if self._connection is None:
            return None
        serial: int = next(self._connection.outgoing_serial)
        try:
            self._connection.send(message, serial=serial)
        except (OSError, ValueError):
            self._lose()
            return None
        return serial

    def _on_readable(self) -> None:
        while self._connection is not None:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except (OSError, ValueError):
                self._lose()
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        from jeepney import HeaderFields, MessageType  # noqa: PLC0415

        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self.heard.emit(message)
            return
        answer = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
        if answer is not None:
            answer(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        """The bus is gone: everybody who waits is told."""
        log.info("the session bus is gone")
        waiting = self._waiting
        self.close()
        self.lost.emit()
        for answer in waiting.values():
            answer(None)

    def close(self) -> None:
        """Let the connection go; services give back what was held for it. Nobody is answered any more."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()
        self._waiting = {}


def _nothing(_body: Sequence[object] | None) -> None:
    """Nobody waits for the answer."""
