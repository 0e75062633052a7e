"""Where a technique must not press, as outlines on the body."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Side, View
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.keep_off import check_drawn, keep_off, zones_of
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.rules import Outline
from sciatica_desktop.core.shapes import bounds, contains, mirrored

CALF_STICK = "calf_stick"


def test_a_tool_that_is_allowed_in_a_zone_does_not_keep_off_it(content: Content) -> None:
    names = {zone.id for zone in zones_of(content.techniques["ql_fingers"], content)}
    assert "NZ03" not in names
    assert "NZ03" in {zone.id for zone in zones_of(content.techniques["ql_cane"], content)}


def test_the_left_side_mirrors_the_right_one(atlas: Atlas, content: Content) -> None:
    technique = content.techniques[CALF_STICK]
    right = keep_off(technique, Side.RIGHT, atlas, content)
    left = keep_off(technique, Side.LEFT, atlas, content)
    assert left == {view: tuple(map(mirrored, shapes)) for view, shapes in right.items()}


def test_no_spot_that_a_technique_presses_lies_where_it_must_not_press(atlas: Atlas, content: Content) -> None:
    """But for the charted spot of fibularis longus, which its own words say not to press."""
    wrong = set()
    for technique in content.techniques.values():
        for zone in zones_of(technique, content):
            alone = replace(technique, no_go_zones=(zone.id,))
            for view, shapes in keep_off(alone, Side.RIGHT, atlas, content).items():
                for point in technique.points:
                    at = atlas.spots[point].at.get(view)
                    if at is not None and any(contains(shape, *at) for shape in shapes):
                        wrong.add((technique.id, zone.id, point, view))
    assert {found[1:3] for found in wrong} == {("NZ05", "fl_1"), ("NZ05", "sol_2")}


def test_the_kidneys_zone_ends_above_the_rim_of_the_hip(atlas: Atlas, content: Content) -> None:
    technique = replace(content.techniques["ql_cane"], no_go_zones=("NZ03",))
    sheet = atlas.sheets[View.BACK]
    left, top, right, lowest = bounds(keep_off(technique, Side.RIGHT, atlas, content)[View.BACK])
    assert lowest == pytest.approx(sheet.landmarks["iliac_crest_top"].at[1] - 55)
    flank = bounds(sheet.places[Place("flank", Side.RIGHT)])
    assert flank[0] <= left < right <= flank[2]
    assert top == flank[1]


def test_a_bump_is_drawn_as_a_circle_of_its_size(atlas: Atlas, content: Content) -> None:
    technique = replace(content.techniques["lg_roller"], no_go_zones=("NZ06",))
    left, top, right, bottom = bounds(keep_off(technique, Side.RIGHT, atlas, content)[View.BACK])
    assert (right - left, bottom - top) == pytest.approx((44, 44))


def test_a_hollow_is_drawn_longer_than_wide(atlas: Atlas, content: Content) -> None:
    technique = replace(content.techniques[CALF_STICK], no_go_zones=("NZ04",))
    left, top, right, bottom = bounds(keep_off(technique, Side.RIGHT, atlas, content)[View.BACK])
    assert (right - left, bottom - top) == pytest.approx((40, 100))


def test_every_zone_is_drawn_but_those_that_are_words_alone(content: Content) -> None:
    assert {zone.id for zone in content.no_go_zones.values() if not zone.drawn} == {"NZ02", "NZ08", "NZ12"}


def test_the_sciatic_nerve_may_be_pressed_for_short_so_it_is_told_but_not_hatched(
    atlas: Atlas, content: Content
) -> None:
    technique = replace(content.techniques["dr_tennis_floor"], no_go_zones=("NZ08",))
    assert "Keep holds short" in zones_of(technique, content)[0].rule
    assert not keep_off(technique, Side.RIGHT, atlas, content)


@pytest.mark.parametrize("wrong", [{"line": ("elbow",)}, {"bone": "ulna"}])
def test_an_outline_that_names_what_the_body_lacks_is_refused(
    wrong: dict[str, object], atlas: Atlas, content: Content
) -> None:
    zone = replace(content.no_go_zones["NZ06"], drawn=(Outline(views=("back",), mm=5, **wrong),))  # type: ignore[arg-type]
    with pytest.raises(BadFile, match="NZ06"):
        check_drawn(zone, atlas)
