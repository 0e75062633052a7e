"""What the present view of the body does not show, and which one does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Sheet, Spot, View
from sciatica_desktop.core.pain import Drawing


class Hint(NamedTuple):
    """Something is to be seen in another view: so many marks, or, if there are none, the point that is looked at."""

    view: View
    marks: int = 0


def hints(
    view: View, sheets: Mapping[View, Sheet], drawing: Drawing, spot: Spot | None, *, chosen: bool = True
) -> tuple[Hint, ...]:
    """The point that is looked at first, then the marks; a view that shows most of them is offered.

    One that is `chosen` is to be seen as a whole; of another it is enough if this view shows anything.
    """
    found = []
    if spot is not None:
        views = views_of(spot)
        if views and view not in (views if chosen else _showing(spot)):
            found.append(Hint(views[0]))
    hidden = [mark.place for mark in drawing.felt if mark.place not in sheets[view].places]
    if hidden:
        best = max(View, key=lambda other: sum(place in sheets[other].places for place in hidden))
        found.append(Hint(best, len(hidden)))
    return tuple(found)


def views_of(spot: Spot) -> list[View]:
    """The views that show a point and where it sends pain, or at least the point."""
    felt = [view for view in spot.at if _felt(spot, view)]
    return sorted(felt or spot.at, key=list(View).index)


def _showing(spot: Spot) -> list[View]:
    """The views that show anything of a point."""
    return [view for view in View if view in spot.at or _felt(spot, view)]


def _felt(spot: Spot, view: View) -> bool:
    return bool(spot.zones.essential.get(view) or spot.zones.spillover.get(view))
