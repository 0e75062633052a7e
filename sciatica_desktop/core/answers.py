"""One answer of `find` as plain data, ready for JSON."""

from __future__ import annotations

from sciatica_desktop.core.cards import sentence
from sciatica_desktop.core.content import Act, Content
from sciatica_desktop.core.findings import Candidate, Findings


def blocked(findings: Findings, yes: set[str], content: Content) -> bool:
    """True if a red flag answered yes forbids showing results."""
    return any(content.red_flags[flag].act is Act.BLOCK for flag in findings.red_flags if flag in yes)


def as_data(findings: Findings, content: Content, *, yes: set[str]) -> dict[str, object]:
    """Candidates best first, the nerve pattern, and the warning signs worth asking about.

    `yes` are the red flags answered yes: one that blocks results leaves the candidates out.
    """
    shown = () if blocked(findings, yes, content) else findings.candidates
    words = _Words(content)
    return {
        "candidates": [words.candidate(candidate) for candidate in shown],
        "nerve_pattern": {
            "flag": findings.nerve.flag,
            "patterns": [name.removeprefix("root_").removeprefix("nerve_") for name in findings.nerve.patterns],
            "reasons": [sentence(reason, content) for reason in findings.nerve.reasons],
        },
        "safety": [_flag(flag, content) for flag in findings.red_flags],
    }


class _Words:
    """Candidates as data; most share their reasons and their unexplained places, which are put into words once."""

    def __init__(self, content: Content) -> None:
        self._content, self._muscles = content, content.points
        self._keys: dict[int, list[str]] = {}
        self._told: dict[int, list[str]] = {}

    def candidate(self, candidate: Candidate) -> dict[str, object]:
        point, side, score, match, covers, unexplained, reasons = candidate
        keys, told = self._keys.get(id(unexplained)), self._told.get(id(reasons))
        if keys is None:
            keys = self._keys[id(unexplained)] = [place.key for place in unexplained]
        if told is None:
            told = self._told[id(reasons)] = [sentence(reason, self._content) for reason in reasons]
        return {
            "point": point,
            "muscle": self._muscles[point].muscle,
            "side": side,
            "score": score,
            "match": match,
            "covers": covers,
            "unexplained": keys,
            "reasons": told,
        }


def _flag(name: str, content: Content) -> dict[str, object]:
    flag = content.red_flags[name]
    return {"id": flag.id, "urgency": str(flag.urgency), "text": flag.question}
