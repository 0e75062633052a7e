"""Positions at a wall with a ball."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Leg, Pose, Skeleton, pose_skeleton
from sciatica_desktop.core.positions.skin import Skin, buttock, thigh, trunk
from sciatica_desktop.core.positions.space import FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

Place = Callable[[Skeleton], Skin]
HALVES = (Half.RIGHT, Half.LEFT)


def back_to_wall(
    place: Place,
    *,
    hard: bool = False,
    rolls: bool = False,
    turned: float = 0.0,
    sock: bool = False,
    around: float = 16,
) -> Setting:
    """Leaning back on a ball, feet a step in front of the wall, knees soft; `turned` degrees to the painful side."""
    ahead = FORWARD.turned(UP, turned)
    legs = {
        half: Leg(Vec(235, 120 * half.sign, ANKLE), FORWARD, FORWARD + LEFT * (0.15 * half.sign)) for half in HALVES
    }
    pelvis = Frame.facing(ahead, UP).bent(forward=-9)
    hips = Vec(0, 0, 815)
    pose = Pose(hips, legs, pelvis, forward=8, nod=4)
    made = pose_skeleton(pose)
    arms = {half: _on_thigh(made, half) for half in HALVES}
    if sock:
        shoulder = made.arms[Half.LEFT].root
        arms[Half.LEFT] = Arm(shoulder + Vec(150, -90, -60), Vec(0.6, 0.5, -1), pointing=Vec(-0.6, -0.2, 0.6))
    pose = Pose(hips, legs, pelvis, forward=8, nod=4, arms=arms)
    made = pose_skeleton(pose)
    skin = place(made)
    radius = props.HARD_BALL if hard else props.SOFT_BALL
    middle = skin.at - FORWARD * (radius * 0.8)
    things = [props.ball(middle, hard=hard), props.wall_behind(middle.x - radius), props.floor(middle.x - radius, 560)]
    if sock:
        hand = made.arms[Half.LEFT].end
        over = made.arms[Half.LEFT].root + Vec(-40, -60, 75)
        things.append(props.strap((middle, middle + UP * 180, over + Vec(-60, 0, -60), over, hand), lift=-20))
    press = Press(skin.at, -FORWARD, UP if rolls else None)
    return Setting(pose, Camera(around, 10), tuple(things), (press,))


def _on_thigh(skeleton: Skeleton, half: Half) -> Arm:
    """A hand on the front of the thigh, out of the way."""
    leg = skeleton.legs[half]
    front = thigh(leg, 0.34, FORWARD + UP)
    return Arm(
        front.outside(30) - (leg.middle - leg.root).unit() * 70,
        -FORWARD + LEFT * (0.9 * half.sign),
        pointing=leg.middle - leg.root,
    )


def _hanging(skeleton: Skeleton, half: Half) -> Arm:
    return Arm(skeleton.arms[half].root + Vec(60, 60 * half.sign, -500), -FORWARD + LEFT * (0.3 * half.sign))


def side_to_wall(
    place: Place, *, hard: bool = False, rolls: bool = False, turned: float = 0.0, height: float = 855.0
) -> Setting:
    """Leaning sideways on a ball, seen from the front; `turned` degrees away, so that the back of the hip meets it."""
    ahead = FORWARD.turned(UP, turned)
    lean = UP.turned(FORWARD, 9)
    pelvis = Frame.facing(ahead, lean)
    hips = Vec(0, 0, height)
    feet = hips + LEFT * 150
    legs = {
        half: Leg(
            Vec(feet.x, feet.y, ANKLE) + pelvis.left * (105 * half.sign) + ahead * 10,
            ahead,
            ahead + pelvis.left * (0.2 * half.sign),
        )
        for half in HALVES
    }
    bare = Pose(hips, legs, pelvis, side=-7, twist=-turned * 0.6)
    made = pose_skeleton(bare)
    skin = place(made)
    radius = props.HARD_BALL if hard else props.SOFT_BALL
    middle = skin.at + RIGHT * (radius * 0.85)
    wall = middle.y - radius
    shoulder = made.arms[Half.RIGHT].root
    arms = {
        Half.RIGHT: Arm(Vec(shoulder.x + 70, wall + 40, shoulder.z + 330), Vec(0.5, -0.6, -0.2), pointing=UP),
        Half.LEFT: _hanging(made, Half.LEFT),
    }
    pose = Pose(hips, legs, pelvis, side=-7, twist=-turned * 0.6, arms=arms)
    things = (props.ball(middle, hard=hard), props.wall_beside(wall), props.floor(-420, 420, wall, 520))
    return Setting(pose, Camera(76, 10), things, (Press(skin.at, RIGHT, UP if rolls else None),))


def outer_hip(skeleton: Skeleton) -> Skin:
    return trunk(skeleton, 0.12, 78)


def back_corner(skeleton: Skeleton) -> Skin:
    return trunk(skeleton, 0.12, 50)


def outer_thigh(skeleton: Skeleton) -> Skin:
    return thigh(skeleton.legs[Half.RIGHT], 0.6, RIGHT)


WALL: Mapping[str, Callable[[], Setting]] = {
    "gm_tennis_wall": lambda: back_to_wall(lambda s: buttock(s, 10, 15)),
    "gm_lacrosse_wall": lambda: back_to_wall(lambda s: buttock(s, 10, 15), hard=True, rolls=True),
    "dr_tennis_wall": lambda: back_to_wall(lambda s: buttock(s, 25, 40), turned=28),
    "lp_tennis_wall": lambda: back_to_wall(lambda s: trunk(s, 0.34, 25), sock=True, around=6),
    "ql_tennis_wall": lambda: back_to_wall(lambda s: trunk(s, 0.3, 62), turned=40, around=30),
    "lg_tennis_wall": lambda: side_to_wall(back_corner, turned=40),
    "lg_lacrosse_wall": lambda: side_to_wall(outer_hip, hard=True, rolls=True),
    "lt_tennis_wall": lambda: side_to_wall(outer_thigh),
    "lt_lacrosse_wall": lambda: side_to_wall(outer_thigh, hard=True, rolls=True),
}
