"""One thing of a history as one line of a sync file, and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import NamedTuple

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Press
from sciatica_desktop.core.exchange.answers import (
    conditions_from_json,
    conditions_to_json,
    screening_from_json,
    screening_to_json,
)
from sciatica_desktop.core.exchange.document import (
    Document,
    Removed,
    redraw_from_json,
    redraw_to_json,
)
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

Item = Saved | Removed | Screening | Conditions | Press | Redraw


class Known(NamedTuple):
    """What stands for one thing on every computer: its kind and its id."""

    kind: str
    id: str


def name_of(item: Item) -> Known:
    """The name of a thing; that of an entry and of its removal is the same."""
    match item:
        case Saved():
            return Known("entry", item.entry.id)
        case Removed():
            return Known("entry", item.id)
        case Screening():
            return Known("screening", "" if item.answered is None else item.answered.astimezone(UTC).isoformat())
        case Conditions():
            return Known("conditions", "" if item.answered is None else item.answered.astimezone(UTC).isoformat())
        case Press():
            return Known("press", item.id)
        case Redraw():
            return Known("redraw", item.id)


def changed(item: Item) -> datetime | None:
    """When a thing was last changed; None for one that never is."""
    match item:
        case Saved():
            return item.edited
        case Removed():
            return item.at
    return None


def to_line(item: Item) -> str:
    """The thing as one line of JSON."""
    match item:
        case Saved():
            value = {"entry": entry_to_json(item)}
        case Removed():
            value = {"removed": {"id": item.id, "at": item.at.astimezone(UTC).isoformat()}}
        case Screening():
            value = {"screening": screening_to_json(item)}
        case Conditions():
            value = {"conditions": conditions_to_json(item)}
        case Press():
            value = {"press": press_to_json(item)}
        case Redraw():
            value = {"redraw": redraw_to_json(item)}
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def from_line(node: Node) -> Item:
    """The thing of a line; raises BadFile for one that does not fit."""
    for kind, value in node.members():
        match kind:
            case "entry":
                return entry_from_json(value)
            case "removed":
                return Removed(value.at("id").short(), moment(value.at("at")))
            case "screening":
                return screening_from_json(value)
            case "conditions":
                return conditions_from_json(value)
            case "press":
                return press_from_json(value)
            case "redraw":
                return redraw_from_json(value)
    raise node.bad("is of no kind that this program knows")


def gathered(items: list[Item]) -> Document:
    """The things as a document that can be merged."""
    return Document(
        tuple(item for item in items if isinstance(item, Saved)),
        tuple(item for item in items if isinstance(item, Screening)),
        tuple(item for item in items if isinstance(item, Press)),
        tuple(item for item in items if isinstance(item, Redraw)),
        tuple(item for item in items if isinstance(item, Conditions)),
        tuple(item for item in items if isinstance(item, Removed)),
    )
