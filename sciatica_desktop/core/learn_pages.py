"""The pages of the Learn place as values: the warning signs, when to stop, the shipped pages, and all sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sciatica_desktop.core.content import Content, Evidence, Page, RedFlag, StopRule, Urgency


class Special(StrEnum):
    """The pages that are put together from the safety rules and the sources."""

    EMERGENCY = "emergency_signs"
    STOP = "when_to_stop"
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


def learn_pages(content: Content, titles: Mapping[Special, str]) -> tuple[LearnPage, ...]:
    """All pages, the warning signs first."""
    return (
        LearnPage(Special.EMERGENCY, titles[Special.EMERGENCY], tuple(_flags(content))),
        LearnPage(Special.STOP, titles[Special.STOP], tuple(_rule(rule) for rule in content.stop_rules.values())),
        *(_page(page) for page in content.pages),
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


def _sources(content: Content) -> Iterable[Block]:
    for source in sorted(content.sources.values(), key=lambda source: source.citation.casefold()):
        yield Block(source.citation, note=" · ".join(part for part in (source.kind, source.status, source.url) if part))
