"""What is looked for in the history, and what the words that were typed may mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Entry

LEAST_OF_A_MONTH = 3
"""So many letters are enough to mean a month."""


class Filter(NamedTuple):
    """Which entries are shown: those that fit all that is set. `trash` shows what was thrown away instead."""

    text: str = ""
    side: Side | None = None
    muscle: str = ""
    technique: str = ""
    tool: str = ""
    trash: bool = False

    @property
    def narrows(self) -> bool:
        """True if it leaves anything out."""
        return self._replace(trash=False) != Filter()


@dataclass(frozen=True)
class Word:
    """One word that is looked for: itself, in notes and dates, and all that may be meant by it."""

    text: str
    points: tuple[str, ...] = ()
    techniques: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    sides: tuple[Side, ...] = ()
    months: tuple[int, ...] = ()


@dataclass(frozen=True)
class Query:
    """A filter with its words taken apart; `points` are those of the muscle, None if any may be."""

    words: tuple[Word, ...] = ()
    side: Side | None = None
    points: tuple[str, ...] | None = None
    technique: str = ""
    tool: str = ""
    trash: bool = False


class Item(NamedTuple):
    """One line of the timeline: an entry, or the morning after it."""

    entry: Entry
    morning: bool = False


def query(wanted: Filter, content: Content, sides: Mapping[Side, str], months: Sequence[str]) -> Query:
    """The filter as the store understands it; `sides` and `months` are the words of the program for them."""
    muscle = wanted.muscle
    points = tuple(point.id for point in content.points.values() if muscle in point.muscle.split("/"))
    return Query(
        words=tuple(_word(word, content, sides, months) for word in wanted.text.casefold().split()),
        side=wanted.side,
        points=points if muscle else None,
        technique=wanted.technique,
        tool=wanted.tool,
        trash=wanted.trash,
    )


def _word(word: str, content: Content, sides: Mapping[Side, str], months: Sequence[str]) -> Word:
    return Word(
        word,
        points=_fitting(word, ((p.id, f"{p.plain} {p.muscle} {p.part}") for p in content.points.values())),
        techniques=_fitting(word, ((t.id, t.title) for t in content.techniques.values())),
        tools=_fitting(word, ((tool, known.name) for tool, known in content.tools.items())),
        regions=_fitting(word, ((region, known.name) for region, known in content.regions.items())),
        sides=tuple(side for side, text in sides.items() if word in text.casefold().split()),
        months=tuple(
            number
            for number, month in enumerate(months, 1)
            if len(word) >= LEAST_OF_A_MONTH and month.casefold().startswith(word)
        ),
    )


def _fitting(word: str, named: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(name for name, text in named if word in text.casefold())
