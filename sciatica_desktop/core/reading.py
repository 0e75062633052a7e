"""Reading untrusted JSON: every value is checked, and a bad one is named by file, key and reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

E = TypeVar("E", bound=StrEnum)


class BadFile(ValueError):
    """A data file that does not fit; says which file, which key and why."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


@dataclass(frozen=True)
class Node:
    """One value of a JSON document together with the place where it stands."""

    value: object
    file: str
    key: str = ""

    def bad(self, reason: str) -> BadFile:
        return BadFile(self.file, self.key, reason)

    def _child(self, name: str, value: object) -> Node:
        return Node(value, self.file, f"{self.key}.{name}" if self.key else name)

    def mapping(self) -> Mapping[str, object]:
        if not isinstance(self.value, dict):
            raise self.bad("should be an object")
        return self.value

    def has(self, name: str) -> bool:
        """True if the key is there and is not null."""
        return self.mapping().get(name) is not None

    def at(self, name: str) -> Node:
        mapping = self.mapping()
        if name not in mapping:
            raise self._child(name, None).bad("is missing")
        return self._child(name, mapping[name])

    def get(self, name: str, default: object) -> Node:
        value = self.mapping().get(name)
        return self._child(name, default if value is None else value)

    def items(self) -> Iterator[Node]:
        """The elements of a list, each with its index in its key."""
        if not isinstance(self.value, list):
            raise self.bad("should be a list")
        for index, value in enumerate(self.value):
            yield Node(value, self.file, f"{self.key}[{index}]")

    def members(self) -> Iterator[tuple[str, Node]]:
        """The entries of an object."""
        for name, value in self.mapping().items():
            yield name, self._child(name, value)

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.bad("should be a text that is not empty")
        return self.value

    def optional_text(self) -> str:
        """The text, or "" where it is null or empty."""
        if self.value is None or self.value == "":
            return ""
        return self.text()

    def texts(self) -> tuple[str, ...]:
        return tuple(item.text() for item in self.items())

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.bad("should be true or false")
        return self.value

    def number(self, low: float = float("-inf"), high: float = float("inf")) -> float:
        if isinstance(self.value, bool) or not isinstance(self.value, int | float):
            raise self.bad("should be a number")
        if not low <= self.value <= high:
            raise self.bad(f"should be between {low:g} and {high:g}, not {self.value:g}")
        return float(self.value)

    def whole(self, low: int, high: int) -> int:
        number = self.number(low, high)
        if number != int(number):
            raise self.bad("should be a whole number")
        return int(number)

    def choice(self, kinds: type[E]) -> E:
        try:
            return kinds(self.text())
        except ValueError:
            raise self.bad(f"{self.value!r} is not one of {', '.join(kinds)}") from None

    def check_format(self) -> None:
        """Refuse a file of another format than 1."""
        number = self.at("format").whole(0, 10**6)
        if number != 1:
            raise self.at("format").bad(f"this program reads format 1, not {number}")
