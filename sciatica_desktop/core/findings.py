"""What a ranking answers: candidates with reasons, a nerve pattern, and warning signs worth asking about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from sciatica_desktop.core.anatomy import Place, Side

COVERS_LITTLE = "covers_little"
"""The phrase of a candidate that explains no mark."""

ALSO_REACHES, FITS_CLOSELY = "also_reaches", "fits_closely"
"""The phrases of one that is usually felt in other places too, and of one for which all such places are marked."""


class Match(StrEnum):
    """A word for how well a point's pattern fits the marks; never a percentage of certainty."""

    STRONG = "strong"
    POSSIBLE = "possible"
    WEAK = "weak"


@dataclass(frozen=True)
class Reason:
    """One reason: the key of a phrase in the content pack and the values that go into it."""

    phrase: str
    values: Mapping[str, object] = field(default_factory=dict)


class Candidate(NamedTuple):
    """One trigger point on one side.

    `score` is 0-1 and comparable within one answer; `covers` is the share (0-1) of the marks, by area and intensity,
    that lie in the point's zones; `unexplained` are marked places outside them.
    """

    point: str
    side: Side
    score: float
    match: Match
    covers: float
    unexplained: tuple[Place, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def explains(self) -> bool:
        """Whether a fair part of at least one marked place lies in its zones."""
        return all(reason.phrase != COVERS_LITTLE for reason in self.reasons)

    @property
    def key(self) -> tuple[str, Side]:
        return self.point, self.side


class Pair(NamedTuple):
    """Two points on one side that together explain clearly more of the marks than either alone."""

    first: tuple[str, Side]
    second: tuple[str, Side]
    covers: float


@dataclass(frozen=True)
class NervePattern:
    """Whether the marks and answers look like a nerve's: the index 0-9, what fits, and why."""

    index: int = 0
    flag: bool = False
    patterns: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()


class Alike(NamedTuple):
    """A joint, tendon or vessel whose pain can look like this; `spoken_for` if answers point to it, `answers` which."""

    pattern: str
    spoken_for: bool = False
    answers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Findings:
    """The whole answer to one drawing, best candidate first.

    `even` counts the muscles that fit about equally well, where more than one does.
    """

    candidates: tuple[Candidate, ...] = ()
    nerve: NervePattern = field(default_factory=NervePattern)
    red_flags: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    even: int = 0
    others: tuple[Alike, ...] = ()
