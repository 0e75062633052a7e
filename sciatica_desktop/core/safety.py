"""Warning signs: when to ask, and what the answers mean for techniques and results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Act, Content, RedFlag, Technique, Urgency
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.pain import Drawing, Quality
from sciatica_desktop.core.rules import HelpNumber, Screen

ASK_AGAIN = timedelta(days=30)

SECOND = "+"
"""Behind the id of a flag or condition: its second question was answered yes."""

RISK = "?"
"""Behind the id of a flag: the question about risks that some groups ask besides it was answered yes."""

WEAKNESS = ("RF06", "RF07")
"""Asked besides where numbness is marked (clinical source: safety, red_flags)."""

BELOW_KNEE = frozenset(
    {
        "calf_medial_upper",
        "calf_lateral_upper",
        "calf_middle",
        "calf_lower",
        "leg_lateral_upper",
        "leg_lateral_lower",
        "leg_medial",
        "shin",
        "achilles",
        "ankle_lateral",
        "ankle_medial",
    }
)
FOOT = frozenset(
    {
        "heel_posterior",
        "heel_plantar",
        "heel_medial",
        "heel_lateral",
        "sole_midfoot",
        "sole_forefoot",
        "great_toe_plantar",
        "toes_plantar",
        "foot_lateral",
        "foot_dorsum",
    }
)

LOWER_LEG = BELOW_KNEE | FOOT

SADDLE = frozenset({"gluteal_cleft", "coccyx", "groin", "buttock_lower_inner", "thigh_medial_proximal"})
"""Numb or tingling there, numbness between the legs must be asked about (clinical source: safety, RF01)."""

CLOT = ("calf", "knee_posterior", "thigh_medial", "knee_medial")
"""How the ids of the regions begin where a blood clot must be thought of (clinical source: safety, red_flags)."""

FREEDOM = {Act.WARN: Freedom.GENTLE, Act.LOCK: Freedom.NO_TECHNIQUES, Act.BLOCK: Freedom.NOTHING}
_STRICTNESS = tuple(Freedom)


@dataclass(frozen=True)
class Screening:
    """The latest answers to the red-flag questions: their date, the ids answered yes, and what was marked then.

    `below_knee` is true if the marks went below the knee, or to where a blood clot must be thought of above it.
    `complete` is when all of them were last asked, and not only those that a new drawing calls for.
    """

    answered: datetime | None = None
    yes: frozenset[str] = frozenset()
    sides: frozenset[Side] = frozenset()
    below_knee: bool = False
    nerve_signs: bool = False
    complete: datetime | None = None


class Cause(StrEnum):
    """Why the questions are due."""

    NEVER = "never"
    OLD = "old"
    NEW_SIDE = "new_side"
    BELOW_KNEE = "below_knee"
    NERVE_SIGNS = "nerve_signs"
    RIGHT_NOW = "right_now"
    ASKED = "asked"


@dataclass(frozen=True)
class Check:
    """A page of questions: the signs, why they are asked about, and the words and numbers for it.

    `risks` are questions that go with a sign, by its id. `given` are the ids answered yes; all others were answered no
    if it is `settled`, else they are still open.
    """

    flags: tuple[RedFlag, ...]
    cause: Cause
    screen: Screen = field(default_factory=Screen)
    risks: Mapping[str, str] = field(default_factory=dict)
    numbers: tuple[HelpNumber, ...] = ()
    given: frozenset[str] = frozenset()
    settled: bool = False


COMPLETE = (Cause.NEVER, Cause.OLD)
"""Everything is asked then."""


@dataclass(frozen=True)
class Verdict:
    """What the answers allow, and the flags behind it, most urgent first."""

    freedom: Freedom = Freedom.ALL
    flags: tuple[RedFlag, ...] = field(default_factory=tuple)


def crosses_knee(drawing: Drawing) -> bool:
    """True if anything below the knee is marked."""
    return any(mark.place.region in LOWER_LEG for mark in drawing.felt)


def calf_is_marked(drawing: Drawing) -> bool:
    """True if the calf, the back of the knee or the inner thigh is marked, where a blood clot must be thought of."""
    return any(mark.place.region.startswith(CLOT) for mark in drawing.felt)


def reaches_down(drawing: Drawing) -> bool:
    """True if the marks go so far down the leg that a blood clot must be asked about."""
    return crosses_knee(drawing) or calf_is_marked(drawing)


def has_nerve_signs(drawing: Drawing) -> bool:
    """True if numbness is marked or painted, also within a place that is marked as a whole."""
    painted = {stroke.quality for stroke in drawing.strokes if not stroke.erases}
    return Quality.NUMB in painted or any(mark.quality is Quality.NUMB for mark in drawing.felt)


def due(screening: Screening, drawing: Drawing, now: datetime, *, gated: bool = False) -> Cause | None:
    """Why the red-flag questions must be asked before the next technique, or None; `gated` if it asks about clots."""
    if screening.answered is None or screening.complete is None:
        return Cause.NEVER
    if now - screening.complete >= ASK_AGAIN or now < screening.complete:
        return Cause.OLD
    if not screening.sides:
        return None  # all was asked before anything was marked
    return _new_in(drawing, screening, gated=gated)


def _new_in(drawing: Drawing, screening: Screening, *, gated: bool) -> Cause | None:
    """What the marks have that those of the screening had not."""
    if drawing.sides - screening.sides:
        return Cause.NEW_SIDE
    if (gated or reaches_down(drawing)) and not screening.below_knee:
        return Cause.BELOW_KNEE
    if has_nerve_signs(drawing) and not screening.nerve_signs:
        return Cause.NERVE_SIGNS
    return None


def first_seen(screening: Screening, drawing: Drawing) -> Screening:
    """Answers given before anything was marked hold for what is treated first; other marks are then new."""
    if screening.answered is None or screening.sides:
        return screening
    return replace(
        screening, sides=drawing.sides, below_knee=reaches_down(drawing), nerve_signs=has_nerve_signs(drawing)
    )


def screened(
    yes: frozenset[str], drawing: Drawing, now: datetime, before: Screening, cause: Cause | None, *, gated: bool = False
) -> Screening:
    """The screening after what was asked for a cause was answered; what was marked in earlier ones stays known."""
    return Screening(
        answered=now,
        yes=yes,
        sides=before.sides | drawing.sides,
        below_knee=before.below_knee or gated or reaches_down(drawing),
        nerve_signs=before.nerve_signs or has_nerve_signs(drawing),
        complete=now if cause in COMPLETE else before.complete,
    )


def interrupted(yes: frozenset[str], now: datetime, before: Screening) -> Screening:
    """The screening after questions were left with a yes that cannot wait: it counts, and all else is still to ask."""
    return replace(before, answered=now, yes=before.yes | yes)


def questions(content: Content, drawing: Drawing, before: Screening, cause: Cause | None) -> tuple[RedFlag, ...]:
    """The red flags to ask about: all of them, or each emergency, what the marks call for and what was answered yes."""
    flags = tuple(content.red_flags.values())
    if cause in COMPLETE:
        return flags
    known = {name.removesuffix(SECOND).removesuffix(RISK) for name in before.yes}
    besides = known.union(worth_asking(drawing, {}), WEAKNESS if has_nerve_signs(drawing) else ())
    if cause is Cause.BELOW_KNEE or reaches_down(drawing):
        besides = besides.union(content.screen.calf)
    return tuple(flag for flag in flags if flag.urgency is Urgency.EMERGENCY or flag.id in besides)


def risk(content: Content, flag: str) -> str:
    """The question about risks that goes with a flag, or ""."""
    gates = (group.gate for group in content.groups.values() if group.gate is not None)
    return next((gate.question for gate in gates if gate.red_flag == flag), "")


def verdict(screening: Screening, content: Content) -> Verdict:
    """What the answers allow: each flag acts as its `app_behaviour` in the clinical source says."""
    urgency = list(Urgency)
    flags = [judged(flag, screening.yes) for flag in content.red_flags.values() if flag.id in screening.yes]
    flags.sort(key=lambda flag: (urgency.index(flag.urgency), flag.id))
    freedom = max((FREEDOM[flag.act] for flag in flags), key=_STRICTNESS.index, default=Freedom.ALL)
    return Verdict(freedom, tuple(flags))


def what_to_do(verdict: Verdict) -> tuple[str, ...]:
    """The advice of a verdict's flags, each line once, with nothing in it that a stricter flag forbids.

    The first line of a flag says whom to see: that of the most urgent counts. The others say what to do until then.
    """
    lines: list[str] = []
    for flag in verdict.flags:
        lines += flag.advice[:1] if flag.urgency is verdict.flags[0].urgency else ()
        lines += flag.advice[1:] if FREEDOM[flag.act] is verdict.freedom else ()
    return tuple(dict.fromkeys(lines))


def judged(flag: RedFlag, yes: frozenset[str]) -> RedFlag:
    """The flag, more or less urgent if its second question (answered as "RF11+") was answered yes too."""
    second = flag.follow_up
    if second is None or f"{flag.id}{SECOND}" not in yes:
        return flag
    return replace(flag, urgency=second.urgency, act=second.act, advice=second.advice)


def permits(freedom: Freedom, technique: Technique) -> bool:
    """True if a technique may be shown and started."""
    return freedom is Freedom.ALL or (freedom is Freedom.GENTLE and technique.gentle)


def risky(screening: Screening) -> frozenset[str]:
    """The red flags whose question about risks was answered yes."""
    return frozenset(name.removesuffix(RISK) for name in screening.yes if name.endswith(RISK))


def worth_asking(drawing: Drawing, answers: Mapping[str, str]) -> tuple[str, ...]:
    """The red flags that the marks themselves suggest, and those answered yes (`{"RF01": "yes"}`)."""
    found = [key for key, value in answers.items() if key.startswith("RF") and value == "yes"]
    legs = {mark.place.side for mark in drawing.felt if mark.place.region in LOWER_LEG}
    if len(legs) > 1:
        found.append("RF05")
    numb = {mark.place.region for mark in drawing.felt if mark.quality in (Quality.NUMB, Quality.TINGLING)}
    if numb & SADDLE:
        found.append("RF01")
    if calf_is_marked(drawing):
        found.append("RF17")
    return tuple(dict.fromkeys(found))
