"""The keyring of a Linux desktop (its Secret Service): keeps a passphrase where only who is logged in can read it.

It is asked only when a history is locked, or when its passphrase is set. A keyring that is closed, or would have to
ask the person something first, counts as one that is not there: the program then asks for the passphrase itself.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sciatica_desktop import APP_ID
from sciatica_desktop.host.bus import bus_is_there

if TYPE_CHECKING:
    from jeepney.io.blocking import DBusConnection

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.secrets"
ROOT = "/org/freedesktop/secrets"
DEFAULT = f"{ROOT}/aliases/default"
PATIENCE_S = 2.0
"""A keyring that does not answer within this time (s) is not there."""


class Keyring:
    """One that is not there: the same calls, and nothing is ever kept."""

    def there(self) -> bool:
        """True if something could be kept in it."""
        return False

    def read(self, name: str) -> str:
        """The passphrase that is kept under a name, or ""."""
        return ""

    def keep(self, name: str, secret: str) -> bool:
        """Keep it in the place of what is kept under this name; False if that did not work."""
        return False

    def forget(self, name: str) -> bool:
        """Keep it no longer; False if that did not work."""
        return True


class BusKeyring(Keyring):
    """The Secret Service on the session bus."""

    def there(self) -> bool:
        return bool(self._try(lambda talk: talk.ask(ROOT, "Service", "ReadAlias", "s", ("default",))[0] != "/"))

    def read(self, name: str) -> str:
        return str(self._try(lambda talk: _secret(talk, name)) or "")

    def keep(self, name: str, secret: str) -> bool:
        return bool(self._try(lambda talk: _store(talk, name, secret)))

    def forget(self, name: str) -> bool:
        return bool(self._try(lambda talk: all([_drop(talk, item) for item in _items(talk, name)])))

    def _try(self, act: Any) -> object:  # noqa: ANN401 - what comes back is what the act gives
        """What it gives; None where there is no keyring, or it refuses."""
        try:
            with _talking() as talk:
                return act(talk)
        except Exception as error:  # whatever it is: a desktop without a keyring is good enough
            # The text of an error could hold what was asked for.
            log.info("no keyring (%s)", type(error).__name__)
            return None


class _Talk:
    """One conversation with the service; secrets go over the bus of this person only, as they are."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self.session = str(self.ask(ROOT, "Service", "OpenSession", "sv", ("plain", ("s", "")))[1])

    def ask(self, path: str, what: str, method: str, signature: str, body: tuple[object, ...]) -> tuple[Any, ...]:
        """The answer to a call; an exception if it is refused."""
        from jeepney import DBusAddress, new_method_call  # noqa: PLC0415 - only where a history is locked
        from jeepney.wrappers import unwrap_msg  # noqa: PLC0415

        to = DBusAddress(path, SERVICE, f"org.freedesktop.Secret.{what}")
        message = new_method_call(to, method, signature or None, body)
        return tuple(unwrap_msg(self._connection.send_and_get_reply(message, timeout=PATIENCE_S)))


@contextmanager
def _talking() -> Iterator[_Talk]:
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415 - only where a history is locked

    if not bus_is_there():
        raise OSError("no session bus")
    connection = open_dbus_connection("SESSION", auth_timeout=PATIENCE_S)
    try:
        yield _Talk(connection)
    finally:
        connection.close()


def _about(name: str) -> dict[str, str]:
    return {"application": APP_ID, "history": name}


def _items(talk: _Talk, name: str) -> list[str]:
    """What is kept under a name and can be read without a question."""
    return list(talk.ask(ROOT, "Service", "SearchItems", "a{ss}", (_about(name),))[0])


def _secret(talk: _Talk, name: str) -> str:
    for item in _items(talk, name):
        ((_session, _parameters, value, _kind),) = talk.ask(item, "Item", "GetSecret", "o", (talk.session,))
        return bytes(value).decode()
    return ""


def _store(talk: _Talk, name: str, secret: str) -> bool:
    """True if it was taken without a question."""
    properties = {
        "org.freedesktop.Secret.Item.Label": ("s", "Sciatica Desktop"),
        "org.freedesktop.Secret.Item.Attributes": ("a{ss}", _about(name)),
    }
    wrapped = talk.session, b"", secret.encode(), "text/plain; charset=utf8"
    made = talk.ask(DEFAULT, "Collection", "CreateItem", "a{sv}(oayays)b", (properties, wrapped, True))
    return bool(made[0] != "/")


def _drop(talk: _Talk, item: str) -> bool:
    """True if it is gone without a question."""
    return bool(talk.ask(item, "Item", "Delete", "", ())[0] == "/")
