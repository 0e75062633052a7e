"""For a bad day: one easy hold at the point that is known best."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sciatica_desktop.core.content import Care, Content, Mode, Technique
from sciatica_desktop.core.experience import Experience, Key
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.plan import Work
from sciatica_desktop.core.safety import allowed


def easy_hold(known: Experience, found: Iterable[Key], content: Content, freedom: Freedom) -> Work | None:
    """The shortest gentle hold where pressing helped most, else where it brought the usual pain, else where it may.

    `found` are the points that the marks point to, best first. None where nothing gentle may be held.
    """
    for point, side in _best_known(known, found):
        holds = _holds(point, content, freedom)
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


def _holds(point: str, content: Content, freedom: Freedom) -> tuple[Technique, ...]:
    """The gentle holds at a point that may be shown; none at one that only a professional should press."""
    spot = content.points.get(point)
    if spot is None or spot.care is Care.PROFESSIONAL:
        return ()
    techniques = allowed(content.techniques_for(point), freedom)
    return tuple(way for way in techniques if way.gentle and way.dose.mode is Mode.HOLD)
