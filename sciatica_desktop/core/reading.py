"""Reading untrusted JSON: every value is checked, and a bad one is named by file, key and reason."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from enum import StrEnum
from math import inf, isfinite
from typing import Protocol, TypeVar

from sciatica_desktop.core.problems import Problem

E = TypeVar("E", bound=StrEnum)


class WithId(Protocol):
    """A value that is known by an id."""

    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=WithId)


LONGEST = 300
"""So many letters of a key or of a reason are said: they may hold what stands in the file."""


class BadFile(Problem, ValueError):
    """A data file that does not fit; says which file, which key and why."""

    def __init__(self, file: str, key: str, reason: str) -> None:
        key, reason = _line(key), _line(reason)
        super().__init__(f"{file}: {key}: {reason}" if key else f"{file}: {reason}")
        self.file = file
        self.key = key
        self.reason = reason


def _line(text: str) -> str:
    """A text for one line of a message."""
    shown = "".join(letter if letter.isprintable() else " " for letter in text[:LONGEST])
    return shown if len(text) <= LONGEST else f"{shown}…"


class Node:
    """One value of a JSON document together with the place where it stands.

    A plain class, and its key put together only when asked for: thousands are made at every start.
    """

    __slots__ = ("_parent", "_step", "file", "value")

    def __init__(self, value: object, file: str, key: str = "", parent: Node | None = None) -> None:
        self.value = value
        self.file = file
        self._step = key
        self._parent = parent

    def __repr__(self) -> str:
        return f"Node({self.value!r}, {self.file!r}, {self.key!r})"

    @property
    def key(self) -> str:
        """Where the value stands: "points[3].evidence.label"."""
        before = self._parent.key if self._parent else ""
        dot = "." if before and not self._step.startswith("[") else ""
        return f"{before}{dot}{self._step}"

    def bad(self, reason: str) -> BadFile:
        return BadFile(self.file, self.key, reason)

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
            raise Node(None, self.file, name, self).bad("is missing")
        return Node(mapping[name], self.file, name, self)

    def get(self, name: str, default: object) -> Node:
        value = self.mapping().get(name)
        return Node(default if value is None else value, self.file, name, self)

    def items(self) -> Iterator[Node]:
        """The elements of a list, each with its index in its key."""
        if not isinstance(self.value, list):
            raise self.bad("should be a list")
        for index, value in enumerate(self.value):
            yield Node(value, self.file, f"[{index}]", self)

    def members(self) -> Iterator[tuple[str, Node]]:
        """The entries of an object."""
        for name, value in self.mapping().items():
            yield name, Node(value, self.file, name, self)

    def text(self) -> str:
        if not isinstance(self.value, str) or not self.value.strip():
            raise self.bad("should be a text that is not empty")
        return self.value

    def optional_text(self) -> str:
        """The text, or "" where it is null or empty."""
        if self.value is None or self.value == "":
            return ""
        return self.text()

    def short(self, longest: int = 64) -> str:
        """A text of one line, such as an id."""
        text = self.text()
        if len(text) > longest or not text.isprintable():
            raise self.bad(f"should be a short text of up to {longest} characters")
        return text

    def texts(self) -> tuple[str, ...]:
        value = self.value
        if isinstance(value, list) and all(isinstance(text, str) and text.strip() for text in value):
            return tuple(value)
        return tuple(item.text() for item in self.items())

    def ids(self, known: Collection[str], what: str) -> tuple[str, ...]:
        """Texts that must each be among the known ids, none of them twice."""
        found = self.texts()
        for index, item in enumerate(self.items()):
            item.one_of(known, what)
            if item.value in found[:index]:
                raise item.bad(f"{item.value!r} is there twice")
        return found

    def one_of(self, known: Collection[str], what: str) -> str:
        """A text that must be among the known ids."""
        text = self.text()
        if text not in known:
            raise self.bad(f"{text!r} is not {what}")
        return text

    def flag(self) -> bool:
        if not isinstance(self.value, bool):
            raise self.bad("should be true or false")
        return self.value

    def number(self, low: float = -inf, high: float = inf) -> float:
        """A finite number within the limits."""
        try:
            if isinstance(self.value, bool) or not isinstance(self.value, int | float):
                raise TypeError
            value = float(self.value)
        except (TypeError, OverflowError):
            raise self.bad("should be a number") from None
        if not isfinite(value) or not low <= value <= high:
            raise self.bad(f"should be between {low:g} and {high:g}, not {value:g}")
        return value

    def whole(self, low: int, high: int) -> int:
        number = self.number(low, high)
        if number != int(number):
            raise self.bad("should be a whole number")
        return int(number)

    def span(self, low: float, high: float) -> tuple[float, float]:
        """Two numbers within the limits, the lower one first."""
        match [item.number(low, high) for item in self.items()]:
            case [first, last] if first <= last:
                return first, last
        raise self.bad("should be two numbers, the lower one first")

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


def by_id(node: Node, read: Callable[[Node], T]) -> dict[str, T]:
    """The elements of a list by their ids, in their order; an id must not come twice."""
    found: dict[str, T] = {}
    for item in node.items():
        value = read(item)
        if value.id in found:
            raise item.at("id").bad(f"{value.id!r} is there twice")
        found[value.id] = value
    return found
