"""What the present view of the body does not show, and which one does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Sheet, Spot, View
from sciatica_desktop.core.pain import Drawing


class Hint(NamedTuple):
    """Something is to be seen in another view: so many marks, or, if there are none, the chosen point."""

    view: View
    marks: int = 0


def hints(view: View, sheets: Mapping[View, Sheet], drawing: Drawing, chosen: Spot | None) -> tuple[Hint, ...]:
    """The chosen point first, then the marks; a view that shows most of them is offered."""
    found = []
    if chosen is not None:
        views = _views(chosen)
        if views and view not in views:
            found.append(Hint(views[0]))
    hidden = [mark.place for mark in drawing.felt if mark.place not in sheets[view].places]
    if hidden:
        best = max(View, key=lambda other: sum(place in sheets[other].places for place in hidden))
        found.append(Hint(best, len(hidden)))
    return tuple(found)


def _views(spot: Spot) -> list[View]:
    """The views that show a point and where it sends pain, or at least the point."""
    at = [view for view in View if view in spot.at]
    felt = [view for view in at if spot.zones.essential.get(view) or spot.zones.spillover.get(view)]
    return felt or at
