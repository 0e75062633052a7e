"""The history as one JSON document, and back: pure conversion, every value checked by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.exchange_drawing import drawing_from_json, drawing_to_json
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.safety import Screening

FORMAT = "sciatica-desktop-history"
VERSION = 2
"""1: marks only. 2: strokes, and marks with their share."""

_DAY_S = 86_400.0
_NOTES_LENGTH = 100_000


@dataclass(frozen=True)
class Saved:
    """An entry and when it was last changed."""

    entry: Entry
    edited: datetime


@dataclass(frozen=True)
class Document:
    """What a history document holds."""

    entries: tuple[Saved, ...]
    screenings: tuple[Screening, ...]


def to_json(document: Document) -> dict[str, object]:
    """The whole history as JSON values."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "entries": [_entry_to_json(saved) for saved in document.entries],
        "screenings": [_screening_to_json(screening) for screening in document.screenings],
    }


def _entry_to_json(saved: Saved) -> dict[str, object]:
    entry = saved.entry
    return {
        "id": entry.id,
        "start": entry.started.isoformat(),
        "edited": saved.edited.astimezone(UTC).isoformat(),
        "point": entry.point,
        "side": str(entry.side),
        "technique": entry.technique,
        "tool": entry.tool,
        "planned_seconds": entry.planned_seconds,
        "seconds": entry.seconds,
        "pain_before": entry.pain_before,
        "pain_after": entry.pain_after,
        "ending": None if entry.ending is None else str(entry.ending),
        "too_much": entry.too_much,
        "notes": entry.notes,
        **drawing_to_json(entry.drawing),
    }


def _screening_to_json(screening: Screening) -> dict[str, object]:
    return {
        "answered": screening.answered.isoformat() if screening.answered else None,
        "yes": sorted(screening.yes),
        "sides": sorted(screening.sides),
        "below_knee": screening.below_knee,
        "nerve_signs": screening.nerve_signs,
    }


def from_json(node: Node) -> Document:
    """The document; raises BadFile for the first thing in it that does not fit."""
    if node.at("format").value != FORMAT:
        raise node.at("format").bad(f"should be {FORMAT!r}")
    version = node.at("version").whole(1, 10**6)
    if version > VERSION:
        raise node.at("version").bad(f"is {version}, but this program reads up to {VERSION}; install a newer one")
    return Document(
        entries=tuple(_once("id", node.at("entries"), map(_entry, node.at("entries").items()))),
        screenings=tuple(_screening(item) for item in node.at("screenings").items()),
    )


def _once(name: str, node: Node, entries: Iterable[Saved]) -> Iterable[Saved]:
    seen: set[str] = set()
    for item, saved in zip(node.items(), entries, strict=True):
        if saved.entry.id in seen:
            raise item.at(name).bad(f"{saved.entry.id!r} is there twice")
        seen.add(saved.entry.id)
        yield saved


def _entry(node: Node) -> Saved:
    entry = Entry(
        id=node.at("id").short(),
        started=_moment(node.at("start")),
        point=node.at("point").short(),
        side=node.at("side").choice(Side),
        technique=node.at("technique").short(),
        tool=node.at("tool").short(),
        planned_seconds=node.at("planned_seconds").number(0, _DAY_S),
        seconds=node.at("seconds").number(0, _DAY_S),
        pain_before=_pain(node.at("pain_before")),
        pain_after=_pain(node.at("pain_after")),
        ending=node.at("ending").choice(Ending) if node.has("ending") else None,
        too_much=node.at("too_much").whole(0, 10_000),
        notes=_notes(node.at("notes")),
        drawing=drawing_from_json(node),
    )
    return Saved(entry, _moment(node.at("edited")))


def _notes(node: Node) -> str:
    """Any text that can be stored: half a character (a lone surrogate) cannot."""
    text = node.value
    if not isinstance(text, str) or len(text) > _NOTES_LENGTH or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise node.bad(f"should be a text of up to {_NOTES_LENGTH} characters")
    return text


def _pain(node: Node) -> int | None:
    return None if node.value is None else node.whole(0, 10)


def _moment(node: Node) -> datetime:
    """A date and time with its offset from UTC."""
    try:
        moment = datetime.fromisoformat(node.text())
        if moment.utcoffset() is None:
            raise ValueError
        moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise node.bad("should be a date and time with its offset, such as 2026-01-31T18:30:00+01:00") from None
    return moment


def _screening(node: Node) -> Screening:
    return Screening(
        answered=_moment(node.at("answered")),
        yes=frozenset(item.short() for item in node.at("yes").items()),
        sides=frozenset(item.choice(Side) for item in node.at("sides").items()),
        below_knee=node.at("below_knee").flag(),
        nerve_signs=node.at("nerve_signs").flag(),
    )


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
