"""One answer of `find` as plain data, ready for JSON."""

from __future__ import annotations

from sciatica_desktop.core.cards import sentence
from sciatica_desktop.core.content import Act, Content
from sciatica_desktop.core.findings import Candidate, Findings


def blocked(findings: Findings, yes: set[str], content: Content) -> bool:
    """True if a red flag answered yes forbids showing results."""
    return any(content.red_flags[flag].act is Act.BLOCK for flag in findings.red_flags if flag in yes)


def as_data(findings: Findings, content: Content, *, yes: set[str], top: int | None = None) -> dict[str, object]:
    """Candidates best first, the nerve pattern, and the warning signs worth asking about.

    `yes` are the red flags answered yes: one that blocks results leaves the candidates out.
    """
    shown = () if blocked(findings, yes, content) else findings.candidates[:top]
    return {
        "candidates": [_candidate(candidate, content) for candidate in shown],
        "nerve_pattern": {
            "flag": findings.nerve.flag,
            "patterns": [name.removeprefix("root_").removeprefix("nerve_") for name in findings.nerve.patterns],
            "reasons": [sentence(reason, content) for reason in findings.nerve.reasons],
        },
        "safety": [_flag(flag, content) for flag in findings.red_flags],
    }


def _candidate(candidate: Candidate, content: Content) -> dict[str, object]:
    return {
        "point": candidate.point,
        "muscle": content.points[candidate.point].muscle,
        "side": str(candidate.side),
        "score": candidate.score,
        "match": str(candidate.match),
        "covers": candidate.covers,
        "unexplained": [place.key for place in candidate.unexplained],
        "reasons": [sentence(reason, content) for reason in candidate.reasons],
    }


def _flag(name: str, content: Content) -> dict[str, object]:
    flag = content.red_flags[name]
    return {"id": flag.id, "urgency": str(flag.urgency), "text": flag.question}
