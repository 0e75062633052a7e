"""Finished words about findings and points, ready to be shown in a window or in a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sciatica_desktop.core.experience import NOTHING_TRIED, Tried
from sciatica_desktop.core.findings import ALSO_REACHES, FITS_CLOSELY
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.language import lowered

if TYPE_CHECKING:
    from sciatica_desktop.core.allowance import Allowance
    from sciatica_desktop.core.anatomy import Place, Side
    from sciatica_desktop.core.content import (
        Content,
        Evidence,
        Group,
        Pattern,
        StopRule,
        Technique,
        Tool,
        TriggerPoint,
    )
    from sciatica_desktop.core.findings import Alike, Candidate, Findings, Match, NervePattern, Pair, Reason
    from sciatica_desktop.core.rules import NoGoZone


@dataclass(frozen=True)
class CandidateCard:
    """One candidate: its plain name, its anatomical name, why it is here, and what it does not explain.

    `reason` is the first reason, and why it stands above or below one that covers less or more; `moved` what answers
    and own results did to its place; `details` are the others.
    """

    key: tuple[str, Side]
    title: str
    subtitle: str
    side: Side
    match: Match
    reason: str
    unexplained: str
    evidence: Evidence
    details: str = ""
    moved: str = ""


class AlikeCard(NamedTuple):
    """A joint, tendon or vessel that can feel alike: what to do about it, and the answers that speak for it."""

    title: str
    advice: str
    because: str = ""


class AroundCards(NamedTuple):
    """What is said around the list: about pairs, even matches, and what else can feel alike."""

    pair: str = ""
    even: str = ""
    spoken_for: tuple[AlikeCard, ...] = ()
    alike: tuple[AlikeCard, ...] = ()


class NerveCard(NamedTuple):
    """What to say when the marks look like a nerve's pattern."""

    title: str
    text: str
    advice: str
    reasons: tuple[str, ...] = ()
    nerves: tuple[str, ...] = ()
    """What helps where the marks look like one nerve of the leg. The roots in the low back look too much alike."""


class LimitsCard(NamedTuple):
    """What is left out everywhere, and why; `by_conditions` if conditions are the reason and not warning signs."""

    freedom: Freedom
    reasons: tuple[str, ...] = ()
    by_conditions: bool = False


@dataclass(frozen=True)
class PointView:
    """A point on one side with the techniques that are allowed now, why others are hidden, and why it has to wait."""

    point: TriggerPoint
    side: Side
    techniques: tuple[Technique, ...]
    tools: Mapping[str, Tool]
    group: Group | None = None
    hidden_reasons: tuple[str, ...] = ()
    held_back: tuple[str, ...] = ()
    keep_in_mind: tuple[str, ...] = ()
    stop_rules: tuple[StopRule, ...] = ()
    no_go_zones: Mapping[str, NoGoZone] = field(default_factory=dict)
    tried: Tried = NOTHING_TRIED
    """What pressing and treating it brought so far."""


@dataclass(frozen=True)
class StartRequest:
    """The technique to start with its dose: `count` times `on` seconds in `sets` sets; pain now 0-10 or not said."""

    technique: str
    count: int
    on: float
    sets: int
    pain_before: int | None = None


FEW = 3
"""So many places are named in one line."""

CLEARLY = 0.05
"""From this difference on of what two candidates cover, people wonder about their order."""

ALL = 0.95
"""From this share of the marks on a pair covers all of them."""

MOVING = frozenset({"answers_for", "answers_against", "own_same", "own_nothing", "own_helped", "own_worse"})
"""The phrases about what moved a candidate up or down."""

ROOT = "root_"
"""How the ids of the patterns of nerves in the low back begin."""

HIGH_INDEX = 6
"""From this nerve index on, an assessment comes first (clinical source: patterns, nerve_index)."""


def sentence(reason: Reason, content: Content) -> str:
    """A reason in words."""
    return content.phrases[reason.phrase].format(**reason.values)


def sentences(reasons: Iterable[Reason], content: Content) -> tuple[str, ...]:
    """Reasons in words."""
    return tuple(sentence(reason, content) for reason in reasons)


def limits_card(allowance: Allowance, content: Content) -> LimitsCard:
    """What the answers about warning signs leave, or conditions that rule everything out."""
    if allowance.freedom is Freedom.ALL and allowance.ruled_out:
        reasons = sentences((restriction.reason for restriction in allowance.ruled_out), content)
        return LimitsCard(Freedom.NO_TECHNIQUES, reasons, by_conditions=True)
    return LimitsCard(allowance.freedom)


def places_text(places: Iterable[Place], content: Content) -> str:
    """The first FEW regions by name, each once, and how many more there are: "outer calf, shin (+2)"."""
    regions = content.regions
    names = list(dict.fromkeys(lowered(regions[place.region].name, content.language) for place in places))
    more = f" (+{len(names) - FEW})" if len(names) > FEW else ""
    return ", ".join(names[:FEW]) + more


def candidate_cards(candidates: Sequence[Candidate], content: Content) -> tuple[CandidateCard, ...]:
    """Candidates in words, best first."""
    covers = [candidate.covers for candidate in candidates]
    return tuple(
        candidate_card(
            candidate,
            content,
            behind=min(covers[:index], default=1) < candidate.covers - CLEARLY,
            ahead=max(covers[index + 1 :], default=0) > candidate.covers + CLEARLY,
        )
        for index, candidate in enumerate(candidates)
    )


def candidate_card(
    candidate: Candidate, content: Content, *, behind: bool = False, ahead: bool = False
) -> CandidateCard:
    """A candidate in words: the reasons in their order, and the marks its zones do not reach.

    Where it stands behind one that covers less of the marks, or ahead of one that covers more, the line says why.
    """
    point = content.points[candidate.point]
    others = [reason for reason in candidate.reasons if reason.phrase not in MOVING]
    why = (behind * ALSO_REACHES, ahead * FITS_CLOSELY)
    line = [reason for index, reason in enumerate(others) if index == 0 or reason.phrase in why]
    details = [reason for reason in others if reason not in line]
    moved = [reason for reason in candidate.reasons if reason.phrase in MOVING]
    return CandidateCard(
        key=candidate.key,
        title=point.plain,
        subtitle=f"{point.muscle}, {point.part}" if point.part else point.muscle,
        side=candidate.side,
        match=candidate.match,
        reason=" ".join(sentences(line, content)),
        unexplained=_unexplained_text(candidate, content),
        evidence=point.evidence,
        details=" ".join(sentences(details, content)),
        moved=" ".join(sentences(moved, content)),
    )


def _unexplained_text(candidate: Candidate, content: Content) -> str:
    """The marks that a candidate does not reach: by name on its own side, as a whole on the other."""
    here = [place for place in candidate.unexplained if place.side is not candidate.side.other]
    told = [content.phrases["not_explained"].format(places=places_text(here, content))] if here else []
    if len(here) < len(candidate.unexplained):
        told.append(content.phrases[f"not_explained_{candidate.side.other}"])
    return " ".join(told)


def around_cards(findings: Findings, content: Content) -> AroundCards:
    """What is said before and after the candidates."""
    alike = [(each.spoken_for, _alike_card(each, content)) for each in findings.others]
    return AroundCards(
        pair=_pair_text(findings.pairs[0], content) if findings.pairs else "",
        even=content.phrases["even"] if findings.even > 1 else "",
        spoken_for=tuple(card for spoken_for, card in alike if spoken_for),
        alike=tuple(card for spoken_for, card in alike if not spoken_for),
    )


def _pair_text(pair: Pair, content: Content) -> str:
    first, second = (lowered(content.points[point].plain, content.language) for point, _ in (pair.first, pair.second))
    phrase = "pair_all" if pair.covers >= ALL else "pair"
    return content.phrases[phrase].format(first=first, second=second)


def _alike_card(alike: Alike, content: Content) -> AlikeCard:
    pattern = content.patterns[alike.pattern]
    answers = ", ".join(f"“{answer}”" for answer in alike.answers)
    because = content.phrases["answers_for"].format(answers=answers) if answers else ""
    return AlikeCard(pattern.name, pattern.advice, because)


def nerve_card(nerve: NervePattern, content: Content) -> NerveCard | None:
    """What to say about a nerve, or None where nothing points to one."""
    if not nerve.flag:
        return None
    of_leg = [name for name in nerve.patterns if not name.startswith(ROOT)]
    advice = "nerve_advice_high" if nerve.index >= HIGH_INDEX else "nerve_advice"
    return NerveCard(
        title=content.phrases["nerve_title"],
        text=content.phrases["nerve_text"],
        advice=content.phrases[advice],
        reasons=sentences(nerve.reasons, content),
        nerves=tuple(_nerve_text(content.patterns[name], content) for name in of_leg),
    )


def _nerve_text(pattern: Pattern, content: Content) -> str:
    return content.phrases["nerve_of_leg"].format(name=lowered(pattern.name, content.language), advice=pattern.advice)
