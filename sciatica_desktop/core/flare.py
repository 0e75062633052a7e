"""For a bad day: one easy hold at the point that is known best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sciatica_desktop.core.allowance import Allowance
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Mode, Technique
from sciatica_desktop.core.experience import Experience, Key
from sciatica_desktop.core.plan import Work


def easy_hold(known: Experience, found: Iterable[Key], allowance: Allowance) -> Work | None:
    """The shortest gentle hold where pressing helped most, else where it brought the usual pain, else where it may.

    `found` are the points that the marks point to, best first. None where nothing gentle may be held.
    """
    for point, side in _best_known(known, found):
        holds = _holds(point, side, allowance)
        if holds:
            easiest = min(holds, key=lambda technique: (technique.firmness, technique.dose.on.low))
            return Work(point, side, easiest.id, 1, easiest.dose.on.low, 1, once=True)
    return None


def _best_known(known: Experience, found: Iterable[Key]) -> Iterator[Key]:
    """What helped most first; what made it worse never."""
    tried = known.tried
    helped = [key for key, own in tried.items() if own.sessions and own.change < 0]
    yield from sorted(helped, key=lambda key: (tried[key].change, -tried[key].sessions))
    yield from (key for key, own in tried.items() if own.same and own.steps > 0)
    yield from (key for key in found if known.of(key).steps >= 0)


def _holds(point: str, side: Side, allowance: Allowance) -> tuple[Technique, ...]:
    """The gentle holds at a point that may be done now; none at one that is not known any more."""
    techniques = allowance.at(point, side) if point in allowance.content.points else ()
    return tuple(way for way in techniques if way.gentle and way.dose.mode is Mode.HOLD)
