"""An entry and a press as JSON values, and back: every value checked by name. What came later has defaults."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Entry, Felt, Kind, Morning, Part, Press
from sciatica_desktop.core.exchange.drawing import drawing_from_json, drawing_to_json
from sciatica_desktop.core.pain import WORST
from sciatica_desktop.core.reading import Node

_DAY_S = 86_400.0
_NOTES_LENGTH = 100_000
_MOST_TIMES = 10_000


@dataclass(frozen=True)
class Saved:
    """An entry, when it was last changed, when it went to the trash, and what it was before, or elsewhere."""

    entry: Entry
    edited: datetime
    deleted: datetime | None = None
    earlier: tuple[Saved, ...] = ()


def entry_to_json(saved: Saved) -> dict[str, object]:
    """The entry with all that belongs to it."""
    more: dict[str, object] = {}
    if saved.deleted is not None:
        more["deleted"] = saved.deleted.astimezone(UTC).isoformat()
    if saved.earlier:
        more["earlier"] = list(map(entry_to_json, saved.earlier))
    return _entry_to_json(saved) | more


def _entry_to_json(saved: Saved) -> dict[str, object]:
    entry = saved.entry
    return {
        "id": entry.id,
        "kind": str(entry.kind),
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
        "parts": list(map(_part_to_json, entry.parts)),
        "curve": [list(sample) for sample in entry.curve],
        "morning": None if entry.morning is None else _morning_to_json(entry.morning),
        **drawing_to_json(entry.drawing),
    }


def _part_to_json(part: Part) -> dict[str, object]:
    return {
        "point": part.point,
        "side": str(part.side),
        "technique": part.technique,
        "tool": part.tool,
        "planned_seconds": part.planned_seconds,
        "seconds": part.seconds,
        "too_much": part.too_much,
    }


def _morning_to_json(morning: Morning) -> dict[str, object]:
    return {"pain": morning.pain, "at": morning.at.isoformat()}


def press_to_json(press: Press) -> dict[str, object]:
    """What was felt at a point; `entry` is the id of the session, or null."""
    return {
        "id": press.id,
        "pressed": press.pressed.isoformat(),
        "point": press.point,
        "side": str(press.side),
        "felt": str(press.felt),
        "entry": press.entry,
    }


def entry_from_json(node: Node) -> Saved:
    """The entry with what it was earlier; raises BadFile for the first thing in it that does not fit."""
    saved = version_from_json(node)
    earlier = tuple(map(version_from_json, node.get("earlier", []).items()))
    for item, version in zip(node.get("earlier", []).items(), earlier, strict=True):
        if version.entry.id != saved.entry.id:
            raise item.at("id").bad(f"should be {saved.entry.id!r}, as that of the entry it was")
    return replace(saved, earlier=earlier)


def version_from_json(node: Node) -> Saved:
    """The entry as it was at one time."""
    kind = node.get("kind", str(Kind.SESSION)).choice(Kind)
    entry = Entry(
        id=node.at("id").short(),
        kind=kind,
        started=moment(node.at("start")),
        point=_id(node.at("point"), kind),
        side=node.at("side").choice(Side),
        technique=_id(node.at("technique"), kind),
        tool=_id(node.at("tool"), kind),
        planned_seconds=node.at("planned_seconds").number(0, _DAY_S),
        seconds=node.at("seconds").number(0, _DAY_S),
        pain_before=_pain(node.at("pain_before")),
        pain_after=_pain(node.at("pain_after")),
        ending=node.at("ending").choice(Ending) if node.has("ending") else None,
        too_much=node.at("too_much").whole(0, _MOST_TIMES),
        notes=_notes(node.at("notes")),
        parts=tuple(map(_part, node.get("parts", []).items())),
        curve=_curve(node.get("curve", [])),
        morning=_morning(node.at("morning")) if node.has("morning") else None,
        drawing=drawing_from_json(node),
    )
    return Saved(entry, moment(node.at("edited")), moment(node.at("deleted")) if node.has("deleted") else None)


def _id(node: Node, kind: Kind) -> str:
    """An id; a log has none."""
    return "" if kind is Kind.LOG and node.value == "" else node.short()


def _part(node: Node) -> Part:
    return Part(
        point=node.at("point").short(),
        side=node.at("side").choice(Side),
        technique=node.at("technique").short(),
        tool=node.at("tool").short(),
        planned_seconds=node.at("planned_seconds").number(0, _DAY_S),
        seconds=node.at("seconds").number(0, _DAY_S),
        too_much=node.at("too_much").whole(0, _MOST_TIMES),
    )


def _curve(node: Node) -> tuple[tuple[float, int], ...]:
    """Seconds and pain, the seconds growing."""
    samples = tuple(map(_sample, node.items()))
    if any(now[0] >= later[0] for now, later in pairwise(samples)):
        raise node.bad("should be in order, no second twice")
    return samples


def _sample(node: Node) -> tuple[float, int]:
    match list(node.items()):
        case [seconds, pain]:
            return seconds.number(0, _DAY_S), pain.whole(0, WORST)
    raise node.bad("should be [seconds, pain]")


def _morning(node: Node) -> Morning:
    return Morning(_pain(node.at("pain")), moment(node.at("at")))


def press_from_json(node: Node) -> Press:
    """The press; raises BadFile for the first thing in it that does not fit."""
    return Press(
        id=node.at("id").short(),
        pressed=moment(node.at("pressed")),
        point=node.at("point").short(),
        side=node.at("side").choice(Side),
        felt=node.at("felt").choice(Felt),
        entry=node.at("entry").short() if node.has("entry") else None,
    )


def _notes(node: Node) -> str:
    """Any text that can be stored: half a character (a lone surrogate) cannot."""
    text = node.value
    if not isinstance(text, str) or len(text) > _NOTES_LENGTH or any("\ud800" <= letter <= "\udfff" for letter in text):
        raise node.bad(f"should be a text of up to {_NOTES_LENGTH} characters")
    return text


def _pain(node: Node) -> int | None:
    return None if node.value is None else node.whole(0, WORST)


def moment(node: Node) -> datetime:
    """A date and time with its offset from UTC."""
    try:
        found = datetime.fromisoformat(node.text())
        if found.utcoffset() is None:
            raise ValueError
        found.astimezone(UTC)
    except (ValueError, OverflowError):
        raise node.bad("should be a date and time with its offset, such as 2026-01-31T18:30:00+01:00") from None
    return found
