"""The shipped techniques agree with the spots they are for."""

from __future__ import annotations

from sciatica_desktop.core.content import Care, Content

LIGHT = 3
"""The most pressure (0-10) that is called light."""


def test_a_spot_to_be_pressed_only_lightly_has_only_light_techniques(content: Content) -> None:
    light = {point.id for point in content.points.values() if point.care is Care.LIGHT}
    too_firm = {
        (technique.id, point)
        for technique in content.techniques.values()
        if technique.dose.ceiling > LIGHT
        for point in light.intersection(technique.points)
    }
    assert not too_firm


def test_who_may_lie_on_the_floor_is_told_how_to_get_up_again(content: Content) -> None:
    floor = [each for each in content.techniques.values() if any("floor" in need for need in each.needs)]
    assert floor
    assert {each.steps[-1] for each in floor} == {"To get up from the floor, turn onto hands and knees first."}
