"""Which candidates are shown."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.briefing import LEAST_COVER, shown
from sciatica_desktop.core.findings import COVERS_LITTLE, Candidate, Findings, Match, Reason


def candidate(point: str, covers: float, phrase: str = "covers") -> Candidate:
    return Candidate(point, Side.LEFT, 0.5, Match.WEAK, covers, reasons=(Reason(phrase), Reason("common")))


def points(*candidates: Candidate) -> list[str]:
    return [each.point for each in shown(Findings(candidates))]


def test_one_that_explains_no_mark_is_shown_only_where_no_other_does_better() -> None:
    little, more = candidate("little", 0.1, COVERS_LITTLE), candidate("more", 0.5)
    assert points(little, more) == ["more"]
    assert points(little) == ["little"]


def test_one_that_hardly_touches_the_marks_is_never_shown() -> None:
    assert points(candidate("off", LEAST_COVER / 2, COVERS_LITTLE)) == []


def test_the_order_of_the_ranking_stays() -> None:
    assert points(candidate("first", 0.2), candidate("second", 0.9)) == ["first", "second"]
