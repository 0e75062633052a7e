"""Finding pages of Learn by the words that a person types, those that fit best first."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

from sciatica_desktop.core.learn_pages import Block, LearnPage, Special
from sciatica_desktop.core.word_match import asked, closeness, words_of

TITLE, ALSO = 4.0, 3.0
"""How much more a word counts in a title, and among the words that a page is to be found by, than in its text."""

SHARE = 0.2
"""How much more a page counts if all of its blocks speak of what is wanted, rather than hardly any."""

FITS = 0.6
"""A page is shown if it holds so much of what the fullest page holds."""

NEAR_BEST = 0.75
"""A block is marked if it holds so much of what the best block of its page holds."""

Closeness = Mapping[str, float]
"""How close each known word is to a wanted one, for those that are."""


class Found(NamedTuple):
    """A page that fits, and what in it fits best, the best first."""

    page: LearnPage
    blocks: tuple[Block, ...] = ()


class _Words(NamedTuple):
    """The words of a page, and of each of its blocks."""

    page: LearnPage
    title: frozenset[str]
    also: frozenset[str]
    blocks: tuple[frozenset[str], ...]

    def strength(self, near: Closeness) -> float:
        """How strongly the page speaks of a wanted word; 0 if it does not."""
        said = max((_best(block, near) for block in self.blocks), default=0.0)
        return max(TITLE * _best(self.title, near), ALSO * _best(self.also, near), said)


class Finder:
    """Looks through the same pages again and again, as while somebody types."""

    def __init__(self, pages: Iterable[LearnPage]) -> None:
        self._pages = tuple(
            _Words(
                page, words_of(page.title), words_of(" ".join(page.also)), tuple(words_of(b.words) for b in page.blocks)
            )
            for page in pages
        )
        self._known = frozenset().union(
            *(part for words in self._pages for part in (words.title, words.also, *words.blocks))
        )

    def find(self, wanted: str) -> tuple[Found, ...]:
        """The pages that fit, the list of sources last; all pages in their order if nothing is wanted."""
        nears = [near for word in asked(wanted) if (near := self._near(word))]
        if not wanted.strip():
            return tuple(Found(words.page) for words in self._pages)
        strengths = [tuple(words.strength(near) for near in nears) for words in self._pages]
        weights, telling = self._weights(strengths)
        held = [sum(weight for weight, strength in zip(telling, row, strict=True) if strength) for row in strengths]
        texts = [here for words, here in zip(self._pages, held, strict=True) if words.page.id != Special.SOURCES]
        most = max(texts, default=0.0) or max(held, default=0.0)
        scored: list[tuple[bool, float, Found]] = []
        for words, row, here in zip(self._pages, strengths, held, strict=True):
            if here and here >= FITS * most:
                best, blocks = _hits(words, nears, weights)
                score = best + sum(weight * strength for weight, strength in zip(weights, row, strict=True))
                scored.append((words.page.id == Special.SOURCES, -score, Found(words.page, blocks)))
        return tuple(found for *_, found in sorted(scored, key=lambda each: each[:2]))

    def _weights(self, strengths: Sequence[Sequence[float]]) -> tuple[Sequence[float], Sequence[float]]:
        """How much each word counts, the rarer the more; and the same without those that most pages have, if any."""
        pages = len(self._pages)
        spread = [sum(strength > 0 for strength in word) for word in zip(*strengths, strict=True)]
        weights = [log(1 + pages / held) for held in spread]
        telling = [weight if 2 * held <= pages else 0.0 for weight, held in zip(weights, spread, strict=True)]
        return weights, telling if any(telling) else weights

    def _near(self, word: str) -> Closeness:
        return {known: close for known in self._known if (close := closeness(word, known))}


def _hits(words: _Words, nears: Sequence[Closeness], weights: Sequence[float]) -> tuple[float, tuple[Block, ...]]:
    """How much the blocks of a page hold, and those that hold nearly as much as the best, the best first."""
    scores = [
        sum(weight * _best(block, near) for near, weight in zip(nears, weights, strict=True)) for block in words.blocks
    ]
    best = max(scores, default=0.0)
    hits = [number for number, score in enumerate(scores) if score and score >= NEAR_BEST * best]
    hits.sort(key=lambda number: -scores[number])
    share = len(hits) / max(1, len(scores))
    return best * (1 + SHARE * share), tuple(words.page.blocks[number] for number in hits)


def _best(words: frozenset[str], near: Closeness) -> float:
    return max((near[word] for word in words & near.keys()), default=0.0)
