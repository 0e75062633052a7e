"""A session bus of its own for a test, and a service on it that writes down what it is asked."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import DBusConnection, open_dbus_connection

DRIVER = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")

Handler = Callable[[str, tuple[object, ...]], tuple[str, tuple[object, ...]] | None]
"""Gets a method and its arguments; gives the signature and the values of the answer, or None to refuse."""


@contextmanager
def session_bus(patch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bus that this process and its children take for the one of the desktop."""
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        try:
            yield address
        finally:
            daemon.terminate()


class Service:
    """Owns a name on the bus and answers in a thread; `calls` are what it was asked, `gone` who left the bus."""

    def __init__(self, address: str, name: str, handler: Handler) -> None:
        self.name, self._handler = name, handler
        self.calls: list[tuple[str, tuple[object, ...]]] = []
        self.callers: list[str] = []
        self.gone: list[str] = []
        self._connection: DBusConnection = open_dbus_connection(address)
        self._ask("RequestName", "su", (name, 4))
        self._ask("AddMatch", "s", ("type='signal',member='NameOwnerChanged'",))
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _ask(self, method: str, signature: str, body: tuple[object, ...]) -> None:
        self._connection.send_and_get_reply(new_method_call(DRIVER, method, signature, body))

    def _serve(self) -> None:
        with suppress(OSError, ValueError):
            while not self._over.is_set():
                with suppress(TimeoutError):
                    self._take(self._connection.receive(timeout=0.05))

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member = fields.get(HeaderFields.member, "")
        if message.header.message_type is MessageType.signal:
            if member == "NameOwnerChanged" and not message.body[2]:
                self.gone.append(message.body[0])
        elif message.header.message_type is MessageType.method_call:
            self.calls.append((member, tuple(message.body)))
            self.callers.append(fields.get(HeaderFields.sender, ""))
            answer = self._handler(member, tuple(message.body))
            refused = new_error(message, "org.freedesktop.DBus.Error.NotSupported")
            self._connection.send(new_method_return(message, *answer) if answer is not None else refused)

    def send(self, message: Message) -> None:
        """Send a signal."""
        self._connection.send(message)

    @property
    def asked(self) -> list[str]:
        """The methods that were called."""
        return [method for method, _ in self.calls]

    def leave(self) -> None:
        """Leave the bus, as a service that dies does."""
        self._over.set()
        self._thread.join()
        self._connection.close()
