"""The pages of the Learn place as values: the warning signs, when to stop, the shipped pages, and all sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from sciatica_desktop.core.advice import Basis, PainBand, SessionAdvice
from sciatica_desktop.core.content import Content, Evidence, Group, Page, RedFlag, StopRule, Tool, Urgency

MOVING = "moving"
"""The shipped page that says to keep moving: the exercises stand at its end."""


class Special(StrEnum):
    """The pages that are put together from the rules of safety, the patterns and the sources."""

    EMERGENCY = "emergency_signs"
    STOP = "when_to_stop"
    CONDITIONS = "conditions"
    KEEP_OFF = "keep_off"
    STRENGTH = "how_hard"
    NERVES = "nerve_patterns"
    ALIKE = "feels_alike"
    WRONG = "often_wrong"
    SOURCES = "all_sources"


@dataclass(frozen=True)
class Block:
    """A piece of a page: a heading or bold first line, text, points, what it rests on, and source ids."""

    text: str = ""
    title: str = ""
    points: tuple[str, ...] = ()
    evidence: Evidence | None = None
    sources: tuple[str, ...] = ()
    urgency: Urgency | None = None
    note: str = ""
    latin: str = ""
    grade: str = ""

    @property
    def words(self) -> str:
        """All its words, for finding and for reading aloud."""
        return " ".join(filter(None, (self.title, self.latin, self.text, *self.points, self.note)))


class Labels(NamedTuple):
    """What is said before the lists of a point, before what speaks against a pattern, before unsuitable tools (%1)."""

    worse: str
    eased: str
    alike: str
    against: str
    unsuitable: str


@dataclass(frozen=True)
class LearnPage:
    """One page: its title, its blocks, and other words to find it by."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    also: tuple[str, ...] = ()


def learn_pages(content: Content, titles: Mapping[Special, str], labels: Labels) -> tuple[LearnPage, ...]:
    """All pages, the warning signs first."""
    shipped = {page.id: _page(page) for page in content.pages}
    if MOVING in shipped:
        shipped[MOVING] = _with_exercises(shipped[MOVING], content.session)

    def made(special: Special, blocks: Iterable[Block]) -> LearnPage:
        opening = shipped.get(special, LearnPage(special, "", ()))
        return LearnPage(special, titles[special], (*opening.blocks, *blocks), opening.also)

    return (
        made(Special.EMERGENCY, _flags(content)),
        made(Special.STOP, map(_rule, content.stop_rules.values())),
        made(Special.CONDITIONS, _conditions(content)),
        made(Special.KEEP_OFF, _keep_off(content)),
        made(Special.STRENGTH, _strength(content.session)),
        *(page for name, page in shipped.items() if name not in titles),
        made(Special.NERVES, _patterns(content, labels, nerve=True)),
        made(Special.ALIKE, _patterns(content, labels, nerve=False)),
        made(Special.WRONG, _wrong(content)),
        *(
            LearnPage(group.id, group.title, tuple(_group(group, content, labels)), _called(group, content))
            for group in content.groups.values()
        ),
        made(Special.SOURCES, _sources(content)),
    )


def _page(page: Page) -> LearnPage:
    blocks = (Block(part.text, evidence=part.evidence, sources=part.sources) for part in page.paragraphs)
    return LearnPage(page.id, page.title, tuple(blocks), page.also)


def _with_exercises(page: LearnPage, session: SessionAdvice | None) -> LearnPage:
    if session is None:
        return page
    basis = session.basis.get("movement", Basis())
    block = Block(points=session.exercises, evidence=basis.evidence, sources=basis.sources)
    return replace(page, blocks=(*page.blocks, block))


def _flags(content: Content) -> Iterable[Block]:
    """Each urgency with what to do, then its signs; advice that most of them share is given once."""
    for urgency in Urgency:
        flags = [flag for flag in content.red_flags.values() if flag.urgency is urgency]
        if not flags:
            continue
        text = content.urgencies.get(urgency, "")
        shared = _shared(flags)
        yield Block(text, urgency=urgency, points=tuple(line for line in shared if line not in text))
        said = ""
        for flag in flags:
            yield _flag(flag, shared, said)
            said = flag.why


def _shared(flags: Sequence[RedFlag]) -> tuple[str, ...]:
    """Advice that at least half of the signs have."""
    lines = Counter(line for flag in flags for line in flag.advice)
    return tuple(line for line, count in lines.items() if count > 1 and 2 * count >= len(flags))


def _flag(flag: RedFlag, shared: tuple[str, ...], said: str) -> Block:
    """One sign, without what its group or the sign before has said."""
    own = tuple(line for line in flag.advice if line not in shared)
    why = "" if flag.why == said else flag.why
    return Block(flag.question, title=flag.title, points=own, note=why, sources=flag.sources)


def _rule(rule: StopRule) -> Block:
    return Block(rule.do_now, title=rule.sign, note=rule.afterwards, sources=rule.sources)


def _conditions(content: Content) -> Iterable[Block]:
    for rule in content.contraindications.values():
        yield Block(rule.rule, title=rule.condition, note=rule.evidence_note, sources=rule.sources)


def _keep_off(content: Content) -> Iterable[Block]:
    for zone in content.no_go_zones.values():
        yield Block(zone.rule, title=zone.zone, sources=zone.sources)


def _strength(session: SessionAdvice | None) -> Iterable[Block]:
    """How hard and how long to press, how a stretch should feel, when to take a firmer tool, and what never to do."""
    if session is None:
        return
    bands = tuple(map(_band, session.pain_bands))
    for part, block in (
        ("pain_scale", Block(session.pressure, points=(*bands, session.fades, session.fades_gentle))),
        ("caps", Block(points=session.end_early)),
        ("stretching", Block(session.stretching)),
        ("other_side", Block(session.other_side)),
        ("firmness_ladder", Block(session.ladder_up, points=session.ladder, note=session.ladder_down)),
        ("never", Block(points=session.never)),
    ):
        basis = session.basis.get(part, Basis())
        yield replace(block, evidence=basis.evidence, sources=basis.sources)


def _band(band: PainBand) -> str:
    numbers = str(band.low) if band.low == band.high else f"{band.low}\N{EN DASH}{band.high}"
    return f"{numbers}: {band.text}"


def _wrong(content: Content) -> Iterable[Block]:
    for advice in content.rejected:
        yield Block(advice.why, title=advice.text, sources=advice.sources)


def unsuitable(group: Group, tools: Mapping[str, Tool], label: str) -> tuple[str, ...]:
    """Which tools do not suit a group of muscles, a line for each reason; only the reasons where nothing is pressed."""
    reasons: dict[str, list[str]] = {}
    for tool, why in group.not_suitable.items():
        reasons.setdefault(why, []).append(tools[tool].name)
    if group.instead:
        return tuple(reasons)
    return tuple(f"{label.replace('%1', '; '.join(names))}. {why}" for why, names in reasons.items())


def _patterns(content: Content, labels: Labels, *, nerve: bool) -> Iterable[Block]:
    """What speaks for each nerve, or for each joint, tendon or vessel, and against it, and what to do."""
    for pattern in content.patterns.values():
        if pattern.nerve is nerve:
            yield Block(
                pattern.advice,
                title=pattern.name,
                points=(*pattern.cues, *(labels.against.replace("%1", told) for told in pattern.against)),
                evidence=pattern.evidence,
                sources=pattern.sources,
                note=pattern.evidence_note,
                latin=pattern.latin,
            )


def _group(group: Group, content: Content, labels: Labels) -> Iterable[Block]:
    """How to find the muscles, what not to do, each point by its number in the picture, and what may be done by name.

    How to press stands behind the warning signs.
    """
    techniques = [each.title for each in content.techniques.values() if each.group == group.id]
    yield Block(points=group.find)
    avoid = unsuitable(group, content.tools, labels.unsuitable)
    yield Block(points=(*group.dont, *avoid, *group.instead), sources=group.sources)
    points = (point for point in content.points.values() if point.group == group.id)
    for number, point in enumerate(points, start=1):
        yield Block(
            point.quality,
            title=f"{number}. {point.plain}",
            points=(
                *point.cues,
                *_listed(labels.worse, point.worse_with),
                *_listed(labels.eased, point.eases_with),
                *_listed(labels.alike, point.look_alikes),
                *filter(None, [point.note]),
            ),
            evidence=point.evidence,
            sources=point.sources,
            note=point.evidence_note,
            grade=point.grade,
            latin=f"{point.muscle}, {point.part}" if point.part else point.muscle,
        )
    if techniques or group.stretches:
        yield Block(points=(*techniques, *(stretch.title for stretch in group.stretches)))


def _listed(label: str, said: Iterable[str]) -> Iterable[str]:
    """The list behind its label, if there is anything to list."""
    told = "; ".join(said)
    return (label.replace("%1", told),) if told else ()


def _called(group: Group, content: Content) -> tuple[str, ...]:
    """What else the muscles of a group, and the places where they lie, are called."""
    others = {muscle for each in content.groups.values() if each is not group for muscle in each.muscles}
    places = (content.regions[name] for name in group.regions)
    words = (word for place in places for word in (place.name, *place.also))
    return (*group.muscles, *(word for word in words if word not in others))


def _sources(content: Content) -> Iterable[Block]:
    for source in sorted(content.sources.values(), key=lambda source: source.citation.casefold()):
        yield Block(source.citation, note=" · ".join(part for part in (source.kind, source.status, source.url) if part))
