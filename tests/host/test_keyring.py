"""The keyring of the desktop, by a real session bus with a small Secret Service on it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from sciatica_desktop.host.keyring import SERVICE, BusKeyring, Keyring
from tests.support.desktop_bus import Service

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the bus of a Linux desktop")


Answer = tuple[str, tuple[Any, ...]]
"""The signature and the values."""


class Secrets:
    """A Secret Service that holds one thing; a closed one would first have to ask the person."""

    def __init__(self) -> None:
        self.closed = False
        self.held: tuple[dict[str, str], bytes] | None = None

    def __call__(self, method: str, body: tuple[Any, ...]) -> Answer | None:
        act = {
            "OpenSession": lambda: ("vo", (("s", ""), "/session")),
            "ReadAlias": lambda: ("o", ("/collection",)),
            "SearchItems": lambda: self.search(body[0]),
            "GetSecret": lambda: ("(oayays)", (("/session", b"", self.held[1] if self.held else b"", "text/plain"),)),
            "CreateItem": lambda: self.create(body),
            "Delete": self.delete,
        }.get(method)
        return act() if act is not None else None

    def search(self, about: dict[str, str]) -> Answer:
        found = ["/item"] if self.held is not None and self.held[0] == about else []
        return "aoao", ([], found) if self.closed else (found, [])

    def create(self, body: tuple[Any, ...]) -> Answer:
        if self.closed:
            return "oo", ("/", "/prompt")
        self.held = body[0]["org.freedesktop.Secret.Item.Attributes"][1], bytes(body[1][2])
        return "oo", ("/item", "/")

    def delete(self) -> Answer:
        self.held = self.held if self.closed else None
        return "o", ("/prompt" if self.closed else "/",)


@pytest.fixture
def secrets(address: str) -> Iterator[Secrets]:
    made = Secrets()
    service = Service(address, SERVICE, made)
    yield made
    service.leave()


def test_what_is_kept_under_a_name_is_read_again_until_it_is_forgotten(secrets: Secrets) -> None:
    keyring = BusKeyring()
    assert keyring.there()
    assert keyring.read("/a") == ""
    assert keyring.keep("/a", "träume")
    assert (keyring.read("/a"), keyring.read("/b")) == ("träume", "")
    assert keyring.keep("/a", "other")
    assert keyring.read("/a") == "other"
    assert keyring.forget("/a")
    assert keyring.read("/a") == ""


def test_a_closed_keyring_keeps_nothing_and_asks_nothing(secrets: Secrets) -> None:
    secrets.closed = True
    keyring = BusKeyring()
    assert (keyring.keep("/a", "träume"), keyring.read("/a")) == (False, "")


@pytest.mark.usefixtures("address")
def test_a_desktop_without_a_keyring_is_no_trouble() -> None:
    keyring = BusKeyring()
    assert (keyring.there(), keyring.read("/a"), keyring.keep("/a", "b")) == (False, "", False)


def test_outside_a_desktop_there_is_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    assert not BusKeyring().there()
    assert not Keyring().there()
