"""Conditions that speak against massage: what is asked about them, and what was answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from sciatica_desktop.core.body_parts import Where
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.core.safety import ASK_AGAIN, SECOND, Cause

HOLDS = timedelta(hours=20)
"""How long an answer about "right now" holds (clinical source: safety, contraindications)."""


@dataclass(frozen=True)
class Conditions:
    """The latest answers: ids answered yes, with "+" behind one whose second question was answered yes too.

    `where` holds the places of those that concern a place only; `complete` is when all were last asked about.
    """

    answered: datetime | None = None
    yes: frozenset[str] = frozenset()
    where: Mapping[str, Where] = field(default_factory=dict)
    complete: datetime | None = None


class Answers(NamedTuple):
    """What a page of questions was answered: as in Conditions, `yes` with its second questions, and `where`."""

    yes: frozenset[str]
    where: Mapping[str, Where] = MappingProxyType({})


def active(conditions: Conditions, content: Content, now: datetime) -> tuple[Contraindication, ...]:
    """The conditions that hold now, in the order of the content."""
    fresh = conditions.answered is not None and abs(now - conditions.answered) < HOLDS
    known = content.contraindications.values()
    return tuple(rule for rule in known if rule.id in conditions.yes and (fresh or not rule.right_now))


def due(conditions: Conditions, content: Content, now: datetime) -> Cause | None:
    """Why the conditions must be asked about before the next technique, or None."""
    if conditions.complete is None:
        return Cause.NEVER
    if now - conditions.complete >= ASK_AGAIN or now < conditions.complete:
        return Cause.OLD
    if len(active(conditions, content, now)) < len(content.contraindications.keys() & conditions.yes):
        return Cause.RIGHT_NOW
    return None


def asked(content: Content, cause: Cause | None) -> tuple[Contraindication, ...]:
    """What to ask about: everything, or only what may change from day to day."""
    known = content.contraindications.values()
    return tuple(rule for rule in known if cause is not Cause.RIGHT_NOW or rule.right_now)


def answered(given: Answers, cause: Cause | None, content: Content, before: Conditions, now: datetime) -> Conditions:
    """The answers after what was asked for a cause; those that were not asked about stay as they were."""
    ids = {rule.id for rule in asked(content, cause)}
    stays = {name for name in before.yes if name.removesuffix(SECOND) not in ids}
    places = {name: place for name, place in before.where.items() if name not in ids}
    complete = before.complete if cause is Cause.RIGHT_NOW else now
    return Conditions(now, given.yes | stays, {**places, **given.where}, complete)
