"""What other views of the body show."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Depth, Place, Sheet, Side, Spot, View, Zones
from sciatica_desktop.core.map_hints import Hint, hints
from sciatica_desktop.core.pain import Drawing, Mark

OUTLINE = (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)
THIGH, GROIN, SOLE, SHIN = (Place(region, Side.RIGHT) for region in ("thigh", "groin", "sole", "shin"))


def sheet(view: View, *places: Place) -> Sheet:
    return Sheet(view, (0, 0, 1, 1), (0, 1), OUTLINE, dict.fromkeys(places, OUTLINE))


SHEETS = {
    View.BACK: sheet(View.BACK, THIGH),
    View.SIDE: sheet(View.SIDE, THIGH, SHIN),
    View.FRONT: sheet(View.FRONT, GROIN, SHIN),
    View.SOLES: sheet(View.SOLES, SOLE),
}


def drawing(*places: Place) -> Drawing:
    return Drawing(tuple(map(Mark, places)))


def spot(*views: View, felt: tuple[View, ...] = ()) -> Spot:
    return Spot(Depth.DEEP, dict.fromkeys(views, (0.0, 0.0)), Zones(dict.fromkeys(felt, OUTLINE), {}))


def test_what_this_view_shows_needs_no_hint() -> None:
    assert hints(View.BACK, SHEETS, drawing(THIGH), spot(View.BACK, View.SIDE)) == ()
    assert hints(View.BACK, SHEETS, Drawing(), None) == ()


def test_hidden_marks_are_counted_and_the_view_that_shows_most_of_them_is_offered() -> None:
    assert hints(View.BACK, SHEETS, drawing(THIGH, GROIN, SHIN, SOLE), None) == (Hint(View.FRONT, 3),)


def test_of_views_that_show_as_many_the_first_is_offered() -> None:
    assert hints(View.BACK, SHEETS, drawing(SHIN), None) == (Hint(View.SIDE, 1),)


def test_places_painted_elsewhere_count_too() -> None:
    assert hints(View.BACK, SHEETS, Drawing(painted=(Mark(SOLE, share=0.2),)), None) == (Hint(View.SOLES, 1),)


def test_the_chosen_point_comes_first() -> None:
    assert hints(View.BACK, SHEETS, drawing(SOLE), spot(View.FRONT)) == (Hint(View.FRONT), Hint(View.SOLES, 1))


def test_a_point_that_no_view_shows_is_not_looked_for() -> None:
    assert hints(View.BACK, SHEETS, Drawing(), spot()) == ()


def test_a_view_that_shows_where_a_point_sends_pain_is_better_than_one_that_does_not() -> None:
    both = spot(View.BACK, View.SIDE, felt=(View.SIDE,))
    assert hints(View.BACK, SHEETS, Drawing(), both) == (Hint(View.SIDE),)
    assert hints(View.SIDE, SHEETS, Drawing(), both) == ()


def test_of_a_point_that_is_only_pointed_at_it_is_enough_to_see_anything() -> None:
    elsewhere = spot(View.FRONT, felt=(View.FRONT, View.SOLES))
    offered = {view: hints(view, SHEETS, Drawing(), elsewhere, chosen=False) for view in View}
    assert offered == {
        View.BACK: (Hint(View.FRONT),),
        View.SIDE: (Hint(View.FRONT),),
        View.FRONT: (),
        View.SOLES: (),
    }
    assert hints(View.SOLES, SHEETS, Drawing(), elsewhere, chosen=True) == (Hint(View.FRONT),)
