"""A made-up history to look at: six weeks of one person, up to yesterday."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Kind, Morning, Part, log_entry
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.reading import Node

MORNING = time(7, 30)
LONGEST_AGO = 400


@dataclass(frozen=True)
class Example:
    """The entries, oldest first, and what is marked now."""

    entries: tuple[Entry, ...]
    drawing: Drawing


def read_example(file: Node, content: Content, now: datetime) -> Example:
    """The example of `example.json`, as if today were its last day; raises BadFile."""
    file.check_format()
    side = file.at("side").choice(Side)
    drawings = [
        (node.at("from_days_ago").whole(0, LONGEST_AGO), Drawing(tuple(_marks(node.at("marks"), side, content))))
        for node in file.at("drawings").items()
    ]
    made = [
        *(_session(node, drawings, side, content, now) for node in file.at("sessions").items()),
        *(_log(node, drawings, now) for node in file.at("logs").items()),
    ]
    return Example(tuple(sorted(made, key=lambda entry: entry.started)), drawings[-1][1])


def _marks(node: Node, side: Side, content: Content) -> Iterator[Mark]:
    for item in node.items():
        region, intensity, quality = item.items()
        place = Place(region.one_of(content.regions, "a region"), side)
        yield Mark(place, intensity.whole(0, 10), quality.choice(Quality))


def _started(node: Node, now: datetime) -> datetime:
    day = now.date() - timedelta(days=node.at("days_ago").whole(1, LONGEST_AGO))
    try:
        at = time.fromisoformat(node.at("at").short())
    except ValueError:
        raise node.at("at").bad("should be a time of day, as in 19:30") from None
    return datetime.combine(day, at, now.tzinfo)


def _marked(drawings: list[tuple[int, Drawing]], days_ago: int) -> Drawing:
    """What was marked so many days ago; the drawings come from the oldest on."""
    return next((drawing for since, drawing in reversed(drawings) if days_ago <= since), drawings[0][1])


def _session(node: Node, drawings: list[tuple[int, Drawing]], side: Side, content: Content, now: datetime) -> Entry:
    started, technique = _started(node, now), node.at("technique").one_of(content.techniques, "a technique")
    planned = node.at("planned").number(1, 900)
    part = Part(
        point=node.at("point").one_of(content.points, "a point"),
        side=side,
        technique=technique,
        tool=content.techniques[technique].tool,
        planned_seconds=planned,
        seconds=node.at("seconds").number(0, planned),
    )
    return Entry(
        id=f"example-{started:%Y%m%d%H%M}",
        started=started,
        point=part.point,
        side=side,
        technique=part.technique,
        tool=part.tool,
        planned_seconds=planned,
        pain_before=node.at("before").whole(0, 10),
        pain_after=node.at("after").whole(0, 10),
        ending=node.at("ending").choice(Ending),
        notes=node.at("note").optional_text(),
        drawing=_marked(drawings, node.at("days_ago").whole(1, LONGEST_AGO)),
        kind=Kind.SESSION,
        morning=_morning(node, started),
    ).with_parts((part,))


def _morning(node: Node, started: datetime) -> Morning | None:
    if not node.has("morning"):
        return None
    at = datetime.combine(started.date() + timedelta(days=1), MORNING, started.tzinfo)
    return Morning(node.at("morning").whole(0, 10), at)


def _log(node: Node, drawings: list[tuple[int, Drawing]], now: datetime) -> Entry:
    started = _started(node, now)
    drawing = _marked(drawings, node.at("days_ago").whole(1, LONGEST_AGO))
    note = node.at("note").optional_text()
    return log_entry(f"example-{started:%Y%m%d%H%M}", started, node.at("pain").whole(0, 10), drawing, note)
