"""What of the findings is shown on the map and in the list."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Atlas, Side, View
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import Candidate, Findings
from sciatica_desktop.core.map_picture import Hotspot, Referral

LEAST_COVER = 0.02
"""A candidate that covers less of the marks than this is not shown."""

MOST_SHOWN = 24
MOST_HOTSPOTS = 6


def shown(findings: Findings) -> tuple[Candidate, ...]:
    """The candidates worth showing; their order gives the numbers in the list and on the map.

    One that explains no mark at all is shown only where no other does better.
    """
    touching = [candidate for candidate in findings.candidates if candidate.covers >= LEAST_COVER]
    telling = [candidate for candidate in touching if candidate.explains]
    return tuple((telling or touching)[:MOST_SHOWN])


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
