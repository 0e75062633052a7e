"""The pages of the Learn place as values: the warning signs, when to stop, the shipped pages, and all sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from sciatica_desktop.core.content import Content, Evidence, Group, Page, RedFlag, StopRule, Urgency


class Special(StrEnum):
    """The pages that are put together from the rules of safety, the patterns and the sources."""

    EMERGENCY = "emergency_signs"
    STOP = "when_to_stop"
    CONDITIONS = "conditions"
    KEEP_OFF = "keep_off"
    NERVES = "nerve_patterns"
    ALIKE = "feels_alike"
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

    @property
    def words(self) -> str:
        """All words in small letters, for finding."""
        return " ".join((self.title, self.text, *self.points, self.note)).casefold()


class Labels(NamedTuple):
    """What is said before the lists of a point; %1 is the list."""

    worse: str
    eased: str
    alike: str


@dataclass(frozen=True)
class LearnPage:
    """One page: its title ("" where the window gives it) and its blocks."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    def fits(self, wanted: str) -> bool:
        """True if every word that is looked for occurs on the page."""
        words = " ".join((self.title.casefold(), *(block.words for block in self.blocks)))
        return all(part in words for part in wanted.casefold().split())


def learn_pages(content: Content, titles: Mapping[Special, str], labels: Labels) -> tuple[LearnPage, ...]:
    """All pages, the warning signs first."""
    nerves, others = (tuple(_patterns(content, nerve=nerve)) for nerve in (True, False))
    return (
        LearnPage(Special.EMERGENCY, titles[Special.EMERGENCY], tuple(_flags(content))),
        LearnPage(Special.STOP, titles[Special.STOP], tuple(_rule(rule) for rule in content.stop_rules.values())),
        LearnPage(Special.CONDITIONS, titles[Special.CONDITIONS], tuple(_conditions(content))),
        LearnPage(Special.KEEP_OFF, titles[Special.KEEP_OFF], tuple(_keep_off(content))),
        *(_page(page) for page in content.pages),
        LearnPage(Special.NERVES, titles[Special.NERVES], nerves),
        LearnPage(Special.ALIKE, titles[Special.ALIKE], others),
        *(LearnPage(group.id, group.title, tuple(_group(group, content, labels))) for group in content.groups.values()),
        LearnPage(Special.SOURCES, titles[Special.SOURCES], tuple(_sources(content))),
    )


def _page(page: Page) -> LearnPage:
    blocks = (Block(part.text, evidence=part.evidence, sources=part.sources) for part in page.paragraphs)
    return LearnPage(page.id, page.title, tuple(blocks))


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


def _patterns(content: Content, *, nerve: bool) -> Iterable[Block]:
    """What speaks for each nerve, or for each joint, tendon or vessel, and what to do."""
    for pattern in content.patterns.values():
        if pattern.nerve is nerve:
            yield Block(
                pattern.advice,
                title=pattern.name,
                points=pattern.cues,
                evidence=pattern.evidence,
                sources=pattern.sources,
                note=pattern.evidence_note,
            )


def _group(group: Group, content: Content, labels: Labels) -> Iterable[Block]:
    """What not to do, each point by its number in the picture, and the names of what may be done.

    How to press stands behind the warning signs.
    """
    techniques = [each.title for each in content.techniques.values() if each.group == group.id]
    if group.dont or group.instead:
        yield Block(points=(*group.dont, *group.instead), sources=group.sources)
    points = (point for point in content.points.values() if point.group == group.id)
    for number, point in enumerate(points, start=1):
        lists = zip(labels, (point.worse_with, point.eases_with, point.look_alikes), strict=True)
        yield Block(
            point.quality,
            title=f"{number}. {point.plain}",
            points=(*(label.replace("%1", "; ".join(said)) for label, said in lists if said), *point.cues),
            evidence=point.evidence,
            sources=point.sources,
            note=f"{point.muscle}, {point.part}" if point.part else point.muscle,
        )
    if techniques or group.stretches:
        yield Block(points=(*techniques, *(stretch.title for stretch in group.stretches)))


def _sources(content: Content) -> Iterable[Block]:
    for source in sorted(content.sources.values(), key=lambda source: source.citation.casefold()):
        yield Block(source.citation, note=" · ".join(part for part in (source.kind, source.status, source.url) if part))
