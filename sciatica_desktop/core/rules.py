"""The safety rules of a language pack as values: warning signs, stop rules, contraindications, places not to press."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Urgency(StrEnum):
    """How soon help is needed."""

    EMERGENCY = "emergency"
    SAME_DAY = "same_day"
    WITHIN_DAYS = "within_days"
    ROUTINE = "routine"


class Act(StrEnum):
    """What a red flag does to the program."""

    BLOCK = "block"
    LOCK = "lock"
    WARN = "warn"


@dataclass(frozen=True)
class FollowUp:
    """A second question after a yes; a yes to it too puts its urgency, act and advice in place of the flag's."""

    question: str
    urgency: Urgency
    act: Act
    advice: tuple[str, ...]


@dataclass(frozen=True)
class RedFlag:
    """A warning sign, asked as a yes-or-no question; `group` is the heading it stands under."""

    id: str
    title: str
    question: str
    urgency: Urgency
    act: Act
    why: str
    advice: tuple[str, ...]
    sources: tuple[str, ...]
    note: str = ""
    claims: tuple[str, ...] = ()
    group: str = ""
    evidence_note: str = ""
    follow_up: FollowUp | None = None


class StopAct(StrEnum):
    """What a stop rule does to the session."""

    LIGHTEN = "lighten"
    END_HOLD = "end_hold"
    LEAVE_POINT = "leave_point"
    END_SESSION = "end_session"
    REST_DAY = "rest_day"


@dataclass(frozen=True)
class StopRule:
    """A sign during massage at which to stop; `red_flag` is the id of the warning sign that it amounts to."""

    id: str
    sign: str
    do_now: str
    afterwards: str
    sources: tuple[str, ...] = ()
    act: StopAct = StopAct.END_SESSION
    red_flag: str = ""


@dataclass(frozen=True)
class Hides:
    """What a contraindication takes away: tools, groups, stretches by id, and what needs `needs`.

    Tools go everywhere, or only in the groups `within` where these are named. `local`: everything over the affected
    place. `most_pressure` (0-10): what is left may press no harder; `short`: and begins with its shortest dose.
    """

    everything: bool = False
    not_gentle: bool = False
    local: bool = False
    heat: bool = False
    cold: bool = False
    tools: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    stretches: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    most_pressure: int | None = None
    short: bool = False
    areas: str = ""


@dataclass(frozen=True)
class Contraindication:
    """A condition that hides or rewords the techniques it touches, asked once; a yes to `unless` lifts it."""

    id: str
    condition: str
    question: str
    scope: str
    level: str
    rule: str
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    evidence_note: str = ""
    unless: str = ""
    right_now: bool = False
    """It may be different tomorrow: a yes holds for the day."""
    hides: Hides = field(default_factory=Hides)


@dataclass(frozen=True)
class Outline:
    """How a part of a no-go zone is drawn: a band of `mm` to each side of a line through landmarks (longer by `tall`
    mm at both ends), a bone, or a region; of the region only what lies `above` a landmark (mm)."""

    views: tuple[str, ...]
    line: tuple[str, ...] = ()
    bone: str = ""
    region: str = ""
    mm: float = 0.0
    tall: float = 0.0
    above: tuple[str, float] | None = None


@dataclass(frozen=True)
class NoGoZone:
    """A place that is never pressed, but for the tools that are allowed there, and the regions it lies in."""

    id: str
    zone: str
    rule: str
    sources: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    drawn: tuple[Outline, ...] = ()


@dataclass(frozen=True)
class Screen:
    """When which red flags are asked, and under which headings; nerve-index limits for gentle options and for CI15."""

    text: str = ""
    emergency: tuple[str, ...] = ()
    calf: tuple[str, ...] = ()
    after_session: tuple[str, ...] = ()
    repeat_days: int = 30
    gentle_from_nerve_index: int = 3
    ci15_from_nerve_index: int = 6
    headings: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class HelpNumber:
    """A telephone number, what it is for, and where."""

    number: str
    purpose: str
    where: str
