"""The pictures of the positions: every technique has one, and a person could take each position."""

from __future__ import annotations

from math import acos, degrees
from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.positions.flesh import Ink, flesh
from sciatica_desktop.core.positions.index import BY_TOOL, SETTINGS, picture, technique_picture
from sciatica_desktop.core.positions.picture import drawn
from sciatica_desktop.core.positions.skeleton import Half, Joint, pose_skeleton
from sciatica_desktop.core.positions.space import Point
from sciatica_desktop.store.content import read_content

TOOLS = frozenset({Ink.BALL, Ink.HARD_BALL, Ink.ROLLER, Ink.ROLLER_END, Ink.CANE, Ink.STICK, Ink.STICK_GRIP, Ink.SKIN})
"""What can press; skin stands for the fingers."""

INK_OF = {
    "tennis_ball_wall": Ink.BALL,
    "tennis_ball_floor": Ink.BALL,
    "lacrosse_ball_wall": Ink.HARD_BALL,
    "lacrosse_ball_floor": Ink.HARD_BALL,
    "foam_roller": Ink.ROLLER,
    "massage_stick": Ink.STICK,
    "hook_cane": Ink.CANE,
    "fingers": Ink.SKIN,
}
everywhere = pytest.mark.parametrize("name", SETTINGS)


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(Path(__file__).parents[3] / "assets")


def test_every_technique_and_every_stretch_has_a_picture_of_its_own(content: Content) -> None:
    stretches = {stretch.id for group in content.groups.values() for stretch in group.stretches}
    assert not content.techniques.keys() - SETTINGS.keys()
    assert not stretches - SETTINGS.keys()
    assert not SETTINGS.keys() - content.techniques.keys() - stretches - {"movement", "heat", "cold"}


def test_every_technique_and_every_stretch_is_said_in_under_fifteen_words(content: Content) -> None:
    said = {technique.id: technique.cue for technique in content.techniques.values()}
    said |= {stretch.id: stretch.cue for group in content.groups.values() for stretch in group.stretches}
    assert {name: cue for name, cue in said.items() if not 0 < len(cue.split()) < 15} == {}


def test_the_tool_in_the_picture_is_the_technique_s(content: Content) -> None:
    wrong = [
        technique.id
        for technique in content.techniques.values()
        if INK_OF[technique.tool] not in {shape.ink for shape in drawn(SETTINGS[technique.id]()).shapes}
    ]
    assert wrong == []


def test_a_technique_of_a_pack_has_the_picture_of_its_tool(content: Content) -> None:
    for technique in content.techniques.values():
        assert BY_TOOL[technique.tool] in SETTINGS
    assert technique_picture(content.techniques["lg_cane"], Side.RIGHT) is picture("lg_cane")
    assert picture("no_such_position") is None


@everywhere
def test_hands_and_feet_are_where_they_should_be(name: str) -> None:
    pose = SETTINGS[name]().pose
    made = pose_skeleton(pose)
    for half in Half:
        assert (made.legs[half].end - pose.legs[half].ankle).length < 12, f"the {half} leg is too short"
        if half in pose.arms:
            assert (made.arms[half].end - pose.arms[half].wrist).length < 12, f"the {half} arm is too short"


def bend(joint: Joint) -> float:
    """Degrees by which the joint between two bones is bent; 0 is straight."""
    return degrees(acos(max(-1.0, min(1.0, (joint.middle - joint.root).unit().dot((joint.end - joint.middle).unit())))))


@everywhere
def test_no_joint_is_bent_further_than_it_goes(name: str) -> None:
    made = pose_skeleton(SETTINGS[name]().pose)
    for half in Half:
        assert bend(made.legs[half]) <= 142
        assert bend(made.arms[half]) <= 150


@everywhere
def test_nothing_of_the_person_is_under_the_floor(name: str) -> None:
    lowest = min(
        ball.middle.z - max(abs(axis.z) for axis in ball.axes)
        for volume in flesh(pose_skeleton(SETTINGS[name]().pose))
        for ball in volume.balls
    )
    assert lowest > -32, f"{-lowest:.0f} mm too low"


def inside(point: Point, polygon: tuple[Point, ...], slack: float) -> bool:
    """True if the point is in a convex polygon, or nearer to it than `slack` (mm)."""
    sides = zip(polygon, (*polygon[1:], polygon[0]), strict=True)
    for (ax, ay), (bx, by) in sides:
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        if length > 1e-6 and ((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) / length < -slack:
            return False
    return True


@everywhere
def test_the_pressed_spot_is_where_the_tool_is(name: str) -> None:
    made = drawn(SETTINGS[name]())
    polygons = [polygon for shape in made.shapes if shape.ink in TOOLS for polygon in shape.polygons]
    for spot in made.spots:
        assert any(inside(spot, polygon, 30) for polygon in polygons)


@everywhere
def test_all_that_is_drawn_lies_within_the_bounds(name: str) -> None:
    made = drawn(SETTINGS[name]())
    left, bottom, right, top = made.bounds
    ends = [end for arrow in made.arrows for end in (arrow.start, arrow.end)]
    for x, y in (*ends, *made.spots):
        assert left <= x <= right
        assert bottom <= y <= top


def test_the_left_side_is_the_mirror_image_of_the_right() -> None:
    right, left = picture("lg_tennis_wall", Side.RIGHT), picture("lg_tennis_wall", Side.LEFT)
    assert right is not None
    assert left is not None
    assert left.spots == tuple((-x, y) for x, y in right.spots)
    assert left.mirrored() == right
