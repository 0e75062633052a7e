"""Which part of the body a page of Learn shows."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Atlas, Side, View
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.keep_off import drawn
from sciatica_desktop.core.learn_pages import Special
from sciatica_desktop.core.learn_picture import picture_of
from sciatica_desktop.core.map_picture import Layer


def test_a_group_is_shown_in_the_view_where_most_of_its_spots_lie_with_all_of_them_in_it(
    atlas: Atlas, content: Content
) -> None:
    for group in content.groups:
        picture = picture_of(group, content, atlas)
        assert picture is not None
        points = [point for point in content.points.values() if point.group == group]
        shown = {view: sum(view in atlas.spots[point.id].at for point in points) for view in View}
        assert len(picture.spots) == shown[picture.view] == max(shown.values())
        left, top, right, bottom = picture.box
        assert all(left <= x <= right and top <= y <= bottom for _, _, (x, y), _, _ in picture.spots)


def test_of_views_that_show_the_same_spots_the_one_that_shows_most_of_the_pain_is_taken(
    atlas: Atlas, content: Content
) -> None:
    picture = picture_of("lateral_thigh", content, atlas)
    assert picture is not None
    assert picture.view is View.SIDE


def test_a_spot_that_another_view_shows_keeps_its_number_on_the_page(atlas: Atlas, content: Content) -> None:
    picture = picture_of("adductors", content, atlas)
    assert picture is not None
    assert picture.view is View.FRONT
    assert [(spot.point, spot.rank) for spot in picture.spots] == [("am_1", 1), ("al_1", 3), ("gra_1", 4)]


def test_the_zones_of_all_spots_of_a_group_are_shown_on_the_right(atlas: Atlas, content: Content) -> None:
    picture = picture_of("hamstrings", content, atlas)
    assert picture is not None
    assert picture.zones is not None
    assert picture.zones.side is Side.RIGHT
    for point in ("stsm_1", "bf_1"):
        zones = atlas.spots[point].drawn
        assert set(zones.essential[View.BACK]) <= set(picture.zones.spot.zones.essential[View.BACK])
        assert set(zones.spillover[View.BACK]) <= set(picture.zones.spot.zones.spillover[View.BACK])


def test_the_page_of_the_sciatic_nerve_shows_the_nerve_and_a_page_of_words_nothing(
    atlas: Atlas, content: Content
) -> None:
    picture = picture_of("nerve", content, atlas)
    assert picture is not None
    assert Layer.NERVE in picture.layers
    assert "nerve" in {page.id for page in content.pages}
    assert picture_of("massage", content, atlas) is None


def test_the_page_of_the_nerve_patterns_shows_the_skin_that_the_nerve_roots_often_serve(
    atlas: Atlas, content: Content
) -> None:
    picture = picture_of(Special.NERVES, content, atlas)
    assert picture is not None
    assert Layer.SKIN_AREAS in picture.layers
    assert not picture.spots


def test_the_page_of_where_not_to_press_shows_every_such_place_that_is_seen_from_behind_on_both_sides(
    atlas: Atlas, content: Content
) -> None:
    picture = picture_of(Special.KEEP_OFF, content, atlas)
    assert picture is not None
    assert picture.view is View.BACK
    shown = picture.keep_off[View.BACK]
    for zone in content.no_go_zones.values():
        for side in (Side.LEFT, Side.RIGHT):
            assert set(drawn([zone], side, atlas).get(View.BACK, ())) <= set(shown)
    left, top, right, bottom = picture.box
    assert all(left <= x <= right and top <= y <= bottom for shape in shown for x, y in shape)
