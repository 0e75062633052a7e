"""Painted strokes counted as places, and gathered into patches. The body is a few boxes; lengths in mm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Atlas, Place, Region, Sheet, Side, View
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.core.shapes import Point, Polygon, mirrored
from sciatica_desktop.core.strokes import Counter

L, R, M = Side.LEFT, Side.RIGHT, Side.MIDLINE
THIGH, CALF, HEEL, SACRUM = Place("thigh", R), Place("calf", R), Place("heel", R), Place("sacrum", M)


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def sheet(view: View, midline: dict[str, Polygon], right: dict[str, Polygon]) -> Sheet:
    places: dict[Place, tuple[Polygon, ...]] = {Place(name, M): (outline,) for name, outline in midline.items()}
    for name, outline in right.items():
        places |= {Place(name, R): (outline,), Place(name, L): (mirrored(outline),)}
    return Sheet(view, (-200, 0, 200, 700), (0, 1), (box(-200, 0, 200, 700),), places)


BACK = sheet(
    View.BACK,
    {"sacrum": box(-40, 0, 40, 100)},
    {"thigh": box(20, 100, 120, 400), "calf": box(20, 400, 120, 600), "heel": box(40, 600, 80, 640)},
)
SIDE = sheet(View.SIDE, {}, {"thigh": box(50, 100, 100, 400)})
FRONT = sheet(View.FRONT, {}, {"thigh": box(-120, 100, -20, 400)})


@pytest.fixture(scope="module")
def counter() -> Counter:
    regions = (Region("sacrum", False, (View.BACK,)), *(Region(name, True, (View.BACK,)) for name in ("thigh", "calf")))
    return Counter(Atlas({region.id: region for region in regions}, {s.view: s for s in (BACK, SIDE, FRONT)}, {}))


def line(*points: Point, radius: float = 10.0, view: View = View.BACK, **others: object) -> Stroke:
    return Stroke(view, points, radius, **others)  # type: ignore[arg-type]


def painted(counter: Counter, *strokes: Stroke) -> dict[Place, Mark]:
    return {mark.place: mark for mark in counter.counted(Drawing(strokes=strokes)).painted}


def test_a_stroke_counts_with_its_share_of_each_place(counter: Counter) -> None:
    found = painted(counter, line((70, 250), (70, 550)))
    assert set(found) == {THIGH, CALF}
    assert found[THIGH].share == pytest.approx(0.1, abs=0.02)
    assert found[CALF].share == pytest.approx(0.16, abs=0.02)


def test_the_place_a_stroke_mostly_lies_in_counts_however_small_the_stroke(counter: Counter) -> None:
    assert set(painted(counter, line((70, 300), radius=3.0))) == {THIGH}


def test_a_slip_over_the_border_does_not_count(counter: Counter) -> None:
    assert set(painted(counter, line((30, 150), (110, 392)))) == {THIGH}


def test_a_small_place_counts_once_much_of_it_is_covered(counter: Counter) -> None:
    assert HEEL in painted(counter, line((60, 110), (60, 605)))


def test_a_stroke_beside_the_body_counts_nowhere_and_is_not_kept(counter: Counter) -> None:
    drawing = Drawing((Mark(CALF),), (line((190, 300), (190, 500), radius=5.0),))
    assert counter.tally(drawing) == (Drawing((Mark(CALF),)), ())


def test_the_same_place_painted_in_two_views_counts_once(counter: Counter) -> None:
    more, less = line((75, 120), (75, 380), radius=20.0), line((75, 200), view=View.SIDE, intensity=9)
    alone = painted(counter, more)[THIGH]
    assert painted(counter, more, less)[THIGH] == alone
    whole = line((75, 120), (75, 380), radius=40.0, view=View.SIDE, intensity=9)
    assert painted(counter, more, whole)[THIGH].intensity == 9


def test_seen_from_the_front_the_right_is_on_the_left(counter: Counter) -> None:
    assert set(painted(counter, line((-70, 250), view=View.FRONT))) == {THIGH}


def test_an_eraser_takes_away_what_was_painted_before_it_and_nothing_after(counter: Counter) -> None:
    stroke, eraser = line((70, 200), (70, 300)), line((70, 190), (70, 310), radius=14.0, erases=True)
    assert painted(counter, stroke, eraser) == {}
    assert painted(counter, eraser, stroke) == painted(counter, stroke)
    half = painted(counter, stroke, line((70, 190), (70, 250), radius=14.0, erases=True))
    assert 0 < half[THIGH].share < painted(counter, stroke)[THIGH].share


def test_what_nothing_is_left_of_is_not_kept(counter: Counter) -> None:
    stroke, eraser = line((70, 200), (70, 300)), line((70, 190), (70, 310), radius=14.0, erases=True)
    assert counter.tally(Drawing(strokes=(stroke, eraser))).drawing == Drawing()
    other = line((70, 450))
    assert counter.tally(Drawing(strokes=(stroke, eraser, other))).drawing.strokes == (other,)
    assert counter.tally(Drawing(strokes=(other, stroke, eraser))).drawing.strokes == (other, eraser)


def test_an_eraser_says_whether_it_takes_anything(counter: Counter) -> None:
    drawing, eraser = Drawing(strokes=(line((70, 200), (70, 300)),)), line((70, 250), erases=True)
    assert counter.takes(drawing, eraser)
    assert not counter.takes(drawing, line((70, 500), erases=True))
    assert not counter.takes(drawing, replace(eraser, view=View.SIDE))
    assert not counter.takes(Drawing((Mark(THIGH),)), eraser)


def test_a_place_marked_as_a_whole_is_not_counted_as_painted(counter: Counter) -> None:
    drawing = counter.counted(Drawing((Mark(THIGH, 2),), (line((70, 250), (70, 550)),)))
    assert [mark.place for mark in drawing.painted] == [CALF]
    assert [mark.place for mark in counter.counted(drawing.without(THIGH)).painted] == [CALF, THIGH]


def test_a_place_feels_like_the_stroke_that_shows_most_in_it(counter: Counter) -> None:
    wide, narrow = line((70, 150), (70, 350), radius=20.0), line((70, 200), intensity=9, quality=Quality.SHARP)
    mark = painted(counter, wide, narrow)[THIGH]
    assert (mark.intensity, mark.quality) == (5, Quality.ACHING)
    over = painted(counter, narrow, line((70, 200), radius=20.0, level=Level.SURFACE))[THIGH]
    assert (over.intensity, over.level) == (5, Level.SURFACE)


def test_a_numb_spot_is_never_lost_in_a_larger_pain(counter: Counter) -> None:
    wide, numb = (
        line((70, 150), (70, 350), radius=20.0, intensity=8),
        line((70, 200), intensity=2, quality=Quality.NUMB),
    )
    mark = painted(counter, wide, numb)[THIGH]
    assert (mark.intensity, mark.quality) == (8, Quality.NUMB)


def test_strokes_that_touch_and_feel_the_same_are_one_patch(counter: Counter) -> None:
    strokes = (
        line((40, 200), (100, 200)),
        line((40, 500), (100, 500)),
        line((70, 210), (70, 300)),
        line((70, 250), intensity=9),
        line((75, 250), view=View.SIDE),
    )
    patches = counter.tally(Drawing(strokes=strokes)).patches
    assert [patch.strokes for patch in patches] == [(1,), (0, 2), (3,), (4,)]
    assert [patch.places for patch in patches] == [(CALF,), (THIGH,), (THIGH,), (THIGH,)]


def test_a_later_stroke_joins_two_patches(counter: Counter) -> None:
    one, other, between = line((70, 200)), line((70, 300)), line((70, 200), (70, 300), radius=6.0)
    assert [patch.strokes for patch in counter.tally(Drawing(strokes=(one, other, between))).patches] == [(0, 1, 2)]


def test_a_stroke_that_is_painted_over_is_not_kept(counter: Counter) -> None:
    below, above = line((70, 200)), line((70, 190), (70, 210), radius=12.0, intensity=9)
    assert counter.tally(Drawing(strokes=(below, above))).drawing.strokes == (above,)


def test_a_patch_can_be_felt_otherwise_and_taken_away(counter: Counter) -> None:
    drawing = counter.tally(Drawing(strokes=(line((70, 200)), line((70, 500)), line((70, 210)))))
    patch = drawing.patches[1]
    other = counter.tally(replace(patch, intensity=9, level=Level.SURFACE).felt_in(drawing.drawing))
    assert [stroke.intensity for stroke in other.drawing.strokes] == [9, 5, 9]
    assert other.patches[1].key == patch.key
    assert [stroke.points for stroke in patch.taken_from(drawing.drawing).strokes] == [((70.0, 500.0),)]


def test_without_the_last_patch_nothing_is_painted(counter: Counter) -> None:
    drawing, patches = counter.tally(Drawing(strokes=(line((70, 200)),)))
    assert patches[0].taken_from(drawing) == Drawing()


def test_a_growing_stroke_counts_like_the_whole_one(counter: Counter) -> None:
    below = line((40, 480), (100, 480))
    points = tuple((30.0 + i % 40, 150.0 + 4 * i) for i in range(80))
    drawing = counter.counted(Drawing(strokes=(below,)))
    counter.preview(drawing, None)
    for end in range(0, len(points), 5):
        grown = counter.preview(drawing, line(*points[max(0, end - 1) : end + 5])).painted
    assert grown == counter.counted(Drawing(strokes=(below, line(*points)))).painted
    assert counter.preview(drawing, None) == drawing


def test_a_scribble_without_end_is_counted(counter: Counter) -> None:
    points = tuple((20.0 + 100 * (i % 2), 100.0 + (i % 500)) for i in range(10_000))
    found = painted(counter, line(*points))
    assert found[THIGH].share == 1.0
    assert found[CALF].share == 1.0


points = st.tuples(st.floats(-130, 130), st.floats(0, 650))
strokes = st.builds(
    Stroke,
    view=st.just(View.BACK),
    points=st.lists(points, min_size=1, max_size=6).map(tuple),
    radius=st.sampled_from([7.0, 14.0, 28.0]),
    intensity=st.integers(0, 10),
    quality=st.sampled_from(Quality),
    erases=st.booleans(),
)


@given(st.lists(strokes, max_size=5))
def test_left_and_right_are_counted_alike(counter: Counter, some: list[Stroke]) -> None:
    drawing = Drawing(strokes=tuple(some))
    assert set(counter.counted(drawing.mirrored).painted) == set(counter.counted(drawing).mirrored.painted)


@given(st.lists(strokes, max_size=5))
def test_counting_twice_changes_nothing(counter: Counter, some: list[Stroke]) -> None:
    once = counter.tally(Drawing(strokes=tuple(some)))
    assert counter.tally(once.drawing) == once
    assert all(0 < mark.share <= 1 for mark in once.drawing.painted)
    chosen = [number for patch in once.patches for number in patch.strokes]
    drawn = [number for number, stroke in enumerate(once.drawing.strokes) if not stroke.erases]
    assert sorted(chosen) == drawn
