"""Which question is worth asking next: one whose answers would change the order, or what is said about nerves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from sciatica_desktop.core.briefing import shown
from sciatica_desktop.core.content import Answer, Content, Question
from sciatica_desktop.core.findings import Findings

HANDFUL = 5
"""So many questions are asked about one drawing, and no more."""

LEADING = 12
"""Candidates that an answer may bring to the front."""

FIRST = 3
"""A change counts among so many candidates."""

NOT_SURE, PRESS = "not_sure", "press"
"""The answer that says nothing, and the question that each point asks for itself."""

Rank = Callable[[Mapping[str, str]], Findings]
"""What would be found with these answers."""


class Asked(NamedTuple):
    """The question to ask now, if any, and those that were answered."""

    question: Question | None = None
    given: tuple[tuple[Question, Answer], ...] = ()


def open_questions(findings: Findings, answers: Mapping[str, str], content: Content) -> tuple[Question, ...]:
    """The questions that may matter: not answered yet, and about a candidate that leads, a nerve or a joint."""
    if not findings.candidates or len(content.given(answers)) >= HANDFUL:
        return ()
    leading = {candidate.point for candidate in findings.candidates[:LEADING]} | content.patterns.keys()
    return tuple(
        question
        for question in content.questions.values()
        if question.key not in answers
        and question.key != PRESS
        and any(answer.nerve or not leading.isdisjoint(answer.steps) for answer in question.answers)
    )


def worth(question: Question, findings: Findings, answers: Mapping[str, str], rank: Rank) -> float:
    """The share (0-1) of its answers that would change what is shown first."""
    now = _first(findings)
    telling = [answer for answer in question.answers if answer.id != NOT_SURE]
    changing = [answer for answer in telling if _first(rank({**answers, question.key: answer.id})) != now]
    return len(changing) / max(1, len(telling))


def _first(findings: Findings) -> tuple[object, ...]:
    """What a person would see change."""
    spoken_for = tuple(alike.pattern for alike in findings.others if alike.spoken_for)
    keys = tuple(candidate.key for candidate in shown(findings)[:FIRST])
    return keys, findings.nerve.flag, spoken_for


def best(worths: Mapping[str, float], questions: tuple[Question, ...]) -> Question | None:
    """The question worth most, the first among equals; None if none would change anything."""
    found = max(questions, key=lambda question: worths.get(question.key, 0.0), default=None)
    return found if found is not None and worths.get(found.key, 0.0) > 0 else None
