"""The history as one JSON document, and back: pure conversion, every value checked by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, TypeVar

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Entry, Press
from sciatica_desktop.core.exchange.answers import (
    conditions_from_json,
    conditions_to_json,
    screening_from_json,
    screening_to_json,
)
from sciatica_desktop.core.exchange.drawing import drawing_from_json, drawing_to_json
from sciatica_desktop.core.exchange.entry import (
    Saved,
    entry_from_json,
    entry_to_json,
    moment,
    press_from_json,
    press_to_json,
)
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening

T = TypeVar("T")

FORMAT = "sciatica-desktop-history"
VERSION = 2
"""1: marks only. 2: strokes, and marks with their share."""


class Removed(NamedTuple):
    """An entry that was removed from the trash for good."""

    id: str
    at: datetime


@dataclass(frozen=True)
class Document:
    """What a history document holds."""

    entries: tuple[Saved, ...]
    screenings: tuple[Screening, ...]
    presses: tuple[Press, ...] = ()
    redraws: tuple[Redraw, ...] = ()
    conditions: tuple[Conditions, ...] = ()
    removed: tuple[Removed, ...] = ()
    """In files of a sync folder only: an export does not tell what is gone."""


def to_json(document: Document) -> dict[str, object]:
    """The whole history as JSON values."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "entries": list(map(entry_to_json, document.entries)),
        "screenings": list(map(screening_to_json, document.screenings)),
        "presses": list(map(press_to_json, document.presses)),
        "redraws": list(map(redraw_to_json, document.redraws)),
        "conditions": list(map(conditions_to_json, document.conditions)),
    }


def redraw_to_json(redraw: Redraw) -> dict[str, object]:
    """The exercise with both of its drawings."""
    return {
        "id": redraw.id,
        "drawn": redraw.drawn.isoformat(),
        "first": drawing_to_json(redraw.first),
        "second": drawing_to_json(redraw.second),
    }


def redraw_from_json(node: Node) -> Redraw:
    """The exercise; raises BadFile for the first thing in it that does not fit."""
    return Redraw(
        node.at("id").short(),
        moment(node.at("drawn")),
        drawing_from_json(node.at("first")),
        drawing_from_json(node.at("second")),
    )


def from_json(node: Node) -> Document:
    """The document; raises BadFile for the first thing in it that does not fit."""
    if node.at("format").value != FORMAT:
        raise node.at("format").bad(f"should be {FORMAT!r}")
    version = node.at("version").whole(1, 10**6)
    if version > VERSION:
        raise node.at("version").bad(f"is {version}, but this program reads up to {VERSION}; install a newer one")
    return Document(
        entries=_each_once(node.at("entries"), entry_from_json, lambda saved: saved.entry.id),
        screenings=tuple(map(screening_from_json, node.at("screenings").items())),
        presses=_each_once(node.get("presses", []), press_from_json, lambda press: press.id),
        redraws=_each_once(node.get("redraws", []), redraw_from_json, lambda redraw: redraw.id),
        conditions=tuple(map(conditions_from_json, node.get("conditions", []).items())),
    )


def _each_once(node: Node, read: Callable[[Node], T], name: Callable[[T], str]) -> tuple[T, ...]:
    """The elements of a list; no id may be there twice."""
    found: dict[str, T] = {}
    for item in node.items():
        value = read(item)
        if name(value) in found:
            raise item.at("id").bad(f"{name(value)!r} is there twice")
        found[name(value)] = value
    return tuple(found.values())


def listed(entries: Iterable[Entry]) -> list[Mapping[str, object]]:
    """What `history list --json` prints of each entry, in the order given."""
    return [
        {
            "id": entry.id,
            "start": entry.started.isoformat(),
            "point": entry.point,
            "side": str(entry.side),
            "technique": entry.technique,
            "tool": entry.tool,
            "seconds": entry.seconds,
            "pain_before": entry.pain_before,
            "pain_after": entry.pain_after,
            "finished": entry.finished,
        }
        for entry in entries
    ]
