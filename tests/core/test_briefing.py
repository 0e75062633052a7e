"""Which candidates are shown."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Atlas, Side, View
from sciatica_desktop.core.briefing import LEAST_COVER, hotspots, referral, shown
from sciatica_desktop.core.content import Content
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


def candidate_of(point: str, side: Side = Side.RIGHT) -> Candidate:
    return Candidate(point, side, 0.5, Match.POSSIBLE, 0.5, reasons=(Reason("covers"),))


def test_the_best_spots_are_numbered_on_the_map_where_the_view_shows_them(atlas: Atlas, content: Content) -> None:
    findings = Findings(tuple(candidate_of(point) for point in ("gmin_post", "pir_1", "gmed_1")))
    assert View.SIDE not in atlas.spots["pir_1"].at
    spots = hotspots(findings, atlas, content, View.SIDE)
    assert [(spot.rank, spot.point, spot.side) for spot in spots] == [
        (1, "gmin_post", Side.RIGHT),
        (3, "gmed_1", Side.RIGHT),
    ]
    assert spots[0].name == content.points["gmin_post"].plain
    assert spots[0].at == atlas.spots["gmin_post"].at[View.SIDE]


def test_no_more_than_six_spots_are_on_the_map(atlas: Atlas, content: Content) -> None:
    seen = [point for point, spot in atlas.spots.items() if View.BACK in spot.at][:8]
    findings = Findings(tuple(candidate_of(point) for point in seen))
    assert [spot.rank for spot in hotspots(findings, atlas, content, View.BACK)] == [1, 2, 3, 4, 5, 6]


def test_the_point_being_looked_at_is_drawn_on_its_side(atlas: Atlas, content: Content) -> None:
    assert referral(None, atlas, content) is None
    left = referral(("gmin_post", Side.LEFT), atlas, content)
    assert left is not None
    assert (left.point, left.side, left.name) == ("gmin_post", Side.LEFT, content.points["gmin_post"].plain)
    x, y = atlas.spots["gmin_post"].at[View.BACK]
    assert left.spot.at[View.BACK] == (-x, y)
