"""Clinical content as values: points, techniques, safety rules, nerve patterns, questions and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from sciatica_desktop.core.advice import Advice, Evidence, Range, SessionAdvice
from sciatica_desktop.core.rules import (
    Act,
    Contraindication,
    HelpNumber,
    NoGoZone,
    RedFlag,
    Screen,
    StopRule,
    Urgency,
)

# Looked for here, although they live in core.advice and core.rules.
__all__ = ["Act", "Evidence", "Range", "RedFlag", "StopRule", "Urgency"]


class Care(StrEnum):
    """How far self-pressure on a point goes."""

    SELF = "self"
    LIGHT = "self_light"
    PROFESSIONAL = "professional"


class Mode(StrEnum):
    """How a technique presses."""

    HOLD = "hold"
    ROLL = "roll"
    PULSE = "pulse"
    STROKE = "stroke"


@dataclass(frozen=True)
class Dose:
    """How often and how long (s) one technique presses; pressure on the 0-10 pain scale.

    `count` presses, passes, strokes or holds of `on` seconds with `off` seconds between, in `sets` sets with `rest`
    seconds between them. A hold has one set.
    """

    mode: Mode
    count: Range
    on: Range
    off: Range
    sets: Range
    rest: Range
    per_day: Range
    target: tuple[int, int]
    ceiling: int
    per_day_cap: int = 6
    """Never more often than this, even where it helps."""


@dataclass(frozen=True)
class Tool:
    """A tool for self-massage; firmness 1 (soft) to 5 (hard)."""

    id: str
    name: str
    firmness: int
    note: str
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class TriggerPoint:
    """A spot that often sends pain elsewhere; `claims` and `sources` are ids of the clinical tables.

    `grade`, from "A" to "D" or "", says how well the chart of its pain is supported.
    """

    id: str
    muscle: str
    part: str
    plain: str
    group: str
    care: Care
    find: tuple[str, ...]
    quality: str
    worse_with: tuple[str, ...]
    eases_with: tuple[str, ...]
    cues: tuple[str, ...]
    look_alikes: tuple[str, ...]
    evidence: Evidence
    evidence_note: str
    prevalence: tuple[float, float] | None
    note: str
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    rare: bool = False
    beyond: bool = False
    """Not among the muscles that copy pain from the low back or hip into the leg; known so that the map has no gap."""

    grade: str = ""


@dataclass(frozen=True)
class Technique:
    """One way to work on some points with one tool."""

    id: str
    group: str
    tool: str
    title: str
    points: tuple[str, ...]
    gentle: bool
    position: str
    steps: tuple[str, ...]
    dose: Dose
    cautions: tuple[str, ...]
    needs: tuple[str, ...]
    blocked_if: tuple[str, ...]
    no_go_zones: tuple[str, ...]
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    firmness: int = 1
    basis: str = ""
    find: tuple[str, ...] = ()
    evidence: Evidence | None = None
    alternative: Dose | None = None
    cue: str = ""
    """The position in under 15 words, to be read beside its picture."""


@dataclass(frozen=True)
class Stretch:
    """A stretch for the muscles of a group: `reps` holds of `hold` seconds with `rest` seconds between."""

    id: str
    title: str
    steps: tuple[str, ...]
    hold: Range
    reps: Range
    rest: Range
    cautions: tuple[str, ...] = ()
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    cue: str = ""


@dataclass(frozen=True)
class Gate:
    """What to ask before any work on a group: a yes to its question or to the red flag means none of it."""

    red_flag: str
    question: str
    text: str


@dataclass(frozen=True)
class Group:
    """Muscles that are found and treated alike.

    `instead` is what to do where nothing may be pressed; `not_suitable` says, by tool, why no technique uses it.
    """

    id: str
    title: str
    find: tuple[str, ...]
    dont: tuple[str, ...]
    stretches: tuple[Stretch, ...] = ()
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    gate: Gate | None = None
    instead: tuple[str, ...] = ()
    not_suitable: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class NerveItem:
    """One observation that counts towards the nerve index."""

    id: str
    text: str
    points: int


@dataclass(frozen=True)
class NerveBand:
    """What a nerve index from `low` to `high` means."""

    low: int
    high: int
    text: str


@dataclass(frozen=True)
class Pattern:
    """A nerve, joint or vessel whose pain can look like a muscle's; `cues` speak for it, `against` against it.

    `latin` is its anatomical name, "" where it is none of the body's parts.
    """

    id: str
    name: str
    advice: str
    cues: tuple[str, ...]
    look_alikes: tuple[str, ...]
    nerve: bool
    latin: str = ""
    against: tuple[str, ...] = ()
    evidence: Evidence | None = None
    evidence_note: str = ""
    claims: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()


PRESSED_POINT = "pressed_point"
"""In an answer's steps: the point that was just pressed, whichever it is."""


@dataclass(frozen=True)
class Answer:
    """One answer to a question: steps towards the nerve index, points and patterns up (+) or down (-)."""

    id: str
    text: str
    nerve: int = 0
    steps: Mapping[str, int] = field(default_factory=dict)
    red_flag: str = ""


@dataclass(frozen=True)
class Question:
    """A question that can change the order of the candidates."""

    id: str
    key: str
    text: str
    answers: tuple[Answer, ...]
    why: str = ""
    sources: tuple[str, ...] = ()

    @cached_property
    def by_id(self) -> Mapping[str, Answer]:
        return {answer.id: answer for answer in self.answers}


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a Learn page with what it rests on."""

    text: str
    evidence: Evidence | None
    sources: tuple[str, ...]
    claims: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """A page of the Learn place, or what stands first on one that the program puts together; then `title` is "".

    `also` holds other words that people look for.
    """

    id: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class RegionName:
    """What a region is called, in plain words and otherwise."""

    name: str
    definition: str
    also: tuple[str, ...]


@dataclass(frozen=True)
class Source:
    """Where a claim comes from; `status` says whether the work itself was read or is only cited."""

    citation: str
    kind: str
    status: str
    url: str = ""


@dataclass(frozen=True)
class Content:
    """Everything a language pack says."""

    language: str
    version: str
    regions: Mapping[str, RegionName]
    points: Mapping[str, TriggerPoint]
    tools: Mapping[str, Tool]
    groups: Mapping[str, Group]
    techniques: Mapping[str, Technique]
    red_flags: Mapping[str, RedFlag]
    stop_rules: Mapping[str, StopRule]
    nerve_items: Mapping[str, NerveItem]
    nerve_bands: tuple[NerveBand, ...]
    patterns: Mapping[str, Pattern]
    questions: Mapping[str, Question]
    pages: tuple[Page, ...]
    sources: Mapping[str, Source]
    phrases: Mapping[str, str]
    contraindications: Mapping[str, Contraindication] = field(default_factory=dict)
    no_go_zones: Mapping[str, NoGoZone] = field(default_factory=dict)
    urgencies: Mapping[Urgency, str] = field(default_factory=dict)
    limits: Mapping[str, float] = field(default_factory=dict)
    screen: Screen = field(default_factory=Screen)
    help_text: str = ""
    help_numbers: tuple[HelpNumber, ...] = ()
    advice: tuple[Advice, ...] = ()
    rejected: tuple[Advice, ...] = ()
    session: SessionAdvice | None = None
    title: str = ""
    clinician_reviewed: bool = False
    anatomy: Mapping[str, str] = field(default_factory=dict)
    """Plain names of muscles, bones, nerves and landmarks by their anatomical ones."""

    def given(self, answers: Mapping[str, str]) -> tuple[tuple[Question, Answer], ...]:
        """The questions that were answered (by their keys) and the answers, in the order of the content."""
        if not answers:
            return ()
        found = ((question, question.by_id.get(answers.get(question.key, ""))) for question in self.questions.values())
        return tuple((question, answer) for question, answer in found if answer is not None)

    def techniques_for(self, point: str) -> tuple[Technique, ...]:
        """The techniques for a point, gentlest tool first; none where only a professional should press."""
        if self.points[point].care is Care.PROFESSIONAL:
            return ()
        found = [technique for technique in self.techniques.values() if point in technique.points]
        return tuple(sorted(found, key=lambda technique: self.tools[technique.tool].firmness))
