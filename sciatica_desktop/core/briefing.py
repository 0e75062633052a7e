"""What of the findings is shown on the map and in the list, and the page that says what to do."""

from __future__ import annotations

from datetime import datetime

from sciatica_desktop.core.anatomy import Atlas, Side, View
from sciatica_desktop.core.content import Content, RedFlag
from sciatica_desktop.core.findings import Candidate, Findings, Match
from sciatica_desktop.core.map_picture import Hotspot, Referral

LEAST_COVER = 0.02
"""A candidate that covers less of the marks than this is not shown."""

MOST_SHOWN = 24
MOST_HOTSPOTS = 6


def shown(findings: Findings) -> tuple[Candidate, ...]:
    """The candidates worth showing; their order gives the numbers in the list and on the map.

    The better matches come first, so that words and order agree; among equals the likelier ones. One that explains no
    mark at all is shown only where no other does better.
    """
    touching = [candidate for candidate in findings.candidates if candidate.covers >= LEAST_COVER]
    telling = [candidate for candidate in touching if candidate.explains]
    words = list(Match)
    return tuple(sorted(telling or touching, key=lambda candidate: words.index(candidate.match))[:MOST_SHOWN])


def hotspots(findings: Findings, atlas: Atlas, content: Content, view: View) -> tuple[Hotspot, ...]:
    """The best candidates as spots on the map of one view."""
    spots = []
    for rank, candidate in enumerate(shown(findings)[:MOST_HOTSPOTS], start=1):
        at = atlas.spots[candidate.point].on(candidate.side).at.get(view)
        if at is not None:
            spots.append(Hotspot(candidate.point, candidate.side, at, content.points[candidate.point].plain, rank))
    return tuple(spots)


def referral(key: tuple[str, Side] | None, atlas: Atlas, content: Content) -> Referral | None:
    """A point with its zones, on its side."""
    if key is None:
        return None
    point, side = key
    return Referral(point, side, content.points[point].plain, atlas.spots[point].on(side))


def advice_page(flags: tuple[RedFlag, ...], content: Content, now: datetime) -> str:
    """The warning signs with what to do, as a page of simple HTML for the printer."""
    from html import escape  # noqa: PLC0415 - with a table of all letters that HTML knows by name

    parts = [f"<p>{now:%Y-%m-%d}</p>"]
    for flag in flags:
        parts.append(f"<h2>{escape(flag.title)}</h2><p>{escape(content.urgencies[flag.urgency])}</p>")
        parts.extend(f"<p>{escape(line)}</p>" for line in (*flag.advice, flag.why) if line)
    for line in content.help_numbers:
        parts.append(f"<p><b>{escape(line.number)}</b> {escape(line.purpose)}, {escape(line.where)}</p>")
    return "".join(parts)
