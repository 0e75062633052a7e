"""Positions lying down: on the back, on a side, on the front."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.flesh import Volume
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.props import ROLLER
from sciatica_desktop.core.positions.skeleton import Arm, Half, Hand, Leg, Pose, pose_skeleton
from sciatica_desktop.core.positions.skin import buttock, shank, thigh, trunk
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

BACK_DEPTH = 118.0
"""Height (mm) of the middle of the pelvis over what the back lies on."""

ON_BACK = Frame.facing(UP, BACK)
"""On the back, the head to the left of the picture; the right side is the nearer one."""


def on_back(kind: str, *, bed: bool = False) -> Setting:
    """On the back with bent knees, feet flat; the tool or the hand lies under the back or the buttock."""
    lifted = {"buttock": 46.0, "back": 26.0, "hand": 14.0}[kind]
    hips = Vec(0, 0, BACK_DEPTH + lifted)
    legs = {
        Half.RIGHT: Leg(Vec(330, -115, 72), UP),
        Half.LEFT: Leg(Vec(350, 120, 72), UP),
    }
    pelvis = ON_BACK.bent(forward=-6 if kind == "buttock" else -1)
    bare = Pose(hips, legs, pelvis, forward=6 if kind == "buttock" else 2, nod=6)
    made = pose_skeleton(bare)
    shoulder = made.arms[Half.LEFT].root
    arms = {Half.LEFT: Arm(Vec(shoulder.x + 450, 320, 40), LEFT, pointing=FORWARD)}
    if kind == "hand":
        skin = trunk(made, 0.3, 22)
        arms[Half.RIGHT] = Arm(skin.at + Vec(20, -190, -8), Vec(-0.2, -1, 0.1), pointing=Vec(-0.15, 1, 0.05))
        press = Press(skin.at + DOWN * 20, UP)
    else:
        skin = buttock(made, 20, 20) if kind == "buttock" else trunk(made, 0.32, 28)
        arms[Half.RIGHT] = Arm(made.arms[Half.RIGHT].root + Vec(430, -130, -60), RIGHT, pointing=FORWARD)
        press = Press(skin.at, DOWN)
    pose = Pose(hips, legs, pelvis, bare.forward, nod=6, arms=arms)
    things = [(props.bed if bed else props.mat)(-920, 560)]
    things.append(under_head(pose))
    if kind != "hand":
        things.append(props.ball(Vec(skin.at.x, skin.at.y, props.SOFT_BALL - 2)))
    return Setting(pose, Camera(8, 12), tuple(things), (press,))


def under_head(pose: Pose) -> Volume:
    """A pillow as high as the head lies."""
    skeleton = pose_skeleton(pose)
    top = skeleton.on_spine(1.0)[0] + skeleton.head.at(30, 0, 150)
    half = min(60.0, max(24.0, (top.z - 88) / 2))
    return props.pillow(Vec(top.x - 30, 0, half), (130, 190, half), lift=-400)


def on_left_side(kind: str) -> Setting:
    """On the side that does not hurt, knees bent, seen from the front; the hand works on the upper side."""
    back_pose = kind in ("buttock", "deep")
    ahead, head = (LEFT, BACK) if back_pose else (RIGHT, FORWARD)
    pelvis = Frame.facing(ahead, head + UP * (0.16 if kind == "waist" else 0.08))
    hips = Vec(0, 0, 178)
    way = -head
    bend = 0.72 if kind != "waist" else 0.45
    knee_left = hips + ahead * (430 * bend) + way * 250
    legs = {
        Half.LEFT: Leg(knee_left + way * 330 - ahead * 130 + DOWN * (hips.z - 60), ahead, way),
        Half.RIGHT: Leg(knee_left + way * 300 - ahead * 110 + UP * 50, ahead, way),
    }
    pose = Pose(hips, legs, pelvis, forward=10, side=8 if kind != "waist" else -6, nod=10)
    made = pose_skeleton(pose)
    skin = {
        "hip": lambda: trunk(made, 0.12, 88),
        "buttock": lambda: trunk(made, 0.04, 58),
        "deep": lambda: trunk(made, 0.1, 50),
        "waist": lambda: trunk(made, 0.3, 75),
    }[kind]()
    grip = skin.inward
    shoulder = made.arms[Half.RIGHT].root
    if kind == "waist":
        right = Arm(shoulder + head * 330 + ahead * 60 + UP * 130, UP, pointing=head)
        hand = Half.LEFT
    else:
        right = Arm(skin.outside(92), UP - ahead * 0.6 + head * 0.2, Hand.FIST, pointing=grip)
        hand = Half.RIGHT
    arms = {
        Half.RIGHT: right,
        Half.LEFT: Arm(made.arms[Half.LEFT].root + head * 150 + ahead * 260 + DOWN * 30, head + ahead, pointing=head),
    }
    if hand is Half.LEFT:
        arms[Half.LEFT] = Arm(skin.outside(92), ahead + UP * 0.2, Hand.FIST, pointing=grip)
    pose = Pose(hips, legs, pelvis, forward=10, side=pose.side, nod=10, arms=arms)
    made = pose_skeleton(pose)
    knees = made.legs[Half.LEFT].middle.towards(made.legs[Half.RIGHT].middle, 0.5)
    below_head = props.pillow(hips + head * 790 + DOWN * 100, (130, 190, 70), lift=-600)
    below_waist = props.pillow(hips + head * 215 + DOWN * 118, (120, 200, 56), lift=-600)
    between_knees = props.pillow(knees + way * 120 - ahead * 40, (190, 110, 52))
    things = (props.bed(-900, 900, -480, 420), below_head, below_waist if kind == "waist" else between_knees)
    return Setting(pose, Camera(0, 13 if back_pose else 26), things, (Press(skin.at, grip),))


def half_on_side() -> Setting:
    """On the painful side, rolled back a little, propped on the elbow; the ball lies under the back of the hip."""
    pelvis = Frame.facing(RIGHT, BACK + UP * 0.30).turned(BACK, -32)
    hips = Vec(0, 0, 205)
    legs = {
        Half.RIGHT: Leg(Vec(770, -150, 70), RIGHT + UP * 0.3, FORWARD + RIGHT),
        Half.LEFT: Leg(Vec(400, -330, 72), UP + RIGHT * 0.3, RIGHT + FORWARD * 0.4),
    }
    bare = Pose(hips, legs, pelvis, side=-16, nod=4)
    made = pose_skeleton(bare)
    root = made.arms[Half.RIGHT].root
    other = made.arms[Half.LEFT].root
    arms = {
        Half.RIGHT: Arm(Vec(root.x - 40, root.y - 240, 34), BACK + DOWN * 0.4, pointing=RIGHT),
        Half.LEFT: Arm(Vec(other.x + 200, other.y - 160, 40), FORWARD + UP, pointing=RIGHT),
    }
    pose = Pose(hips, legs, pelvis, side=-16, nod=4, arms=arms)
    skin = trunk(pose_skeleton(pose), 0.1, 62)
    ball = props.ball(Vec(skin.at.x, skin.at.y, props.SOFT_BALL))
    return Setting(pose, Camera(180, 14), (ball, props.mat(-760, 920, -420, 300)), (Press(skin.at, DOWN),))


def side_on_roller() -> Setting:
    """On the painful side on the forearm, the roller under the outer thigh, the top foot on the floor in front."""
    pelvis = Frame.facing(RIGHT, BACK + UP * 0.12)
    hips = Vec(0, 0, 250)
    legs = {
        Half.RIGHT: Leg(Vec(815, 0, 96), RIGHT, FORWARD + RIGHT * 0.8),
        Half.LEFT: Leg(Vec(330, -330, 72), UP + RIGHT, RIGHT + FORWARD * 0.4),
    }
    bare = Pose(hips, legs, pelvis, side=-10)
    made = pose_skeleton(bare)
    root, other = made.arms[Half.RIGHT].root, made.arms[Half.LEFT].root
    arms = {
        Half.RIGHT: Arm(Vec(root.x - 20, root.y - 250, 40), BACK + DOWN * 0.1, pointing=RIGHT),
        Half.LEFT: Arm(Vec(other.x + 170, other.y - 190, 40), FORWARD + UP, pointing=RIGHT),
    }
    pose = Pose(hips, legs, pelvis, side=-10, arms=arms)
    skin = thigh(pose_skeleton(pose).legs[Half.RIGHT], 0.55, DOWN)
    roller = props.roller(Vec(skin.at.x, skin.at.y - 20, skin.at.z - ROLLER), LEFT, 380)
    press = Press(skin.at, DOWN, FORWARD)
    return Setting(pose, Camera(0, 15), (*roller, props.mat(-760, 960, -520, 260)), (press,))


def side_leg_on_ball() -> Setting:
    """On the painful side in bed, the ball under the lower outer leg."""
    pelvis = Frame.facing(RIGHT, BACK + UP * 0.09)
    hips = Vec(0, 0, 178)
    legs = {
        Half.RIGHT: Leg(Vec(745, -70, 112), RIGHT + UP * 0.1, FORWARD + RIGHT),
        Half.LEFT: Leg(Vec(500, -360, 90), RIGHT + UP * 0.4, FORWARD + RIGHT),
    }
    bare = Pose(hips, legs, pelvis, nod=8)
    made = pose_skeleton(bare)
    root, other = made.arms[Half.RIGHT].root, made.arms[Half.LEFT].root
    arms = {
        Half.RIGHT: Arm(Vec(root.x - 250, root.y - 260, 60), RIGHT, pointing=BACK),
        Half.LEFT: Arm(Vec(other.x + 250, other.y - 330, 40), FORWARD + UP, pointing=RIGHT),
    }
    pose = Pose(hips, legs, pelvis, nod=8, arms=arms)
    skin = shank(pose_skeleton(pose).legs[Half.RIGHT], 0.66, DOWN)
    ball = props.ball(skin.at + DOWN * 30)
    rest = props.pillow(Vec(-790, -20, 70), (130, 180, 70), lift=-500)
    return Setting(pose, Camera(0, 24), (ball, rest, props.bed(-940, 920, -480, 380)), (Press(skin.at, DOWN),))


def front_on_roller() -> Setting:
    """On the front on the elbows, the knee bent out to the side, the roller under the inner thigh."""
    pelvis = Frame.facing(DOWN, BACK + UP * 0.12)
    hips = Vec(0, 0, 190)
    legs = {
        Half.RIGHT: Leg(Vec(330, -560, 90), RIGHT + BACK * 0.4, FORWARD + DOWN * 0.3),
        Half.LEFT: Leg(Vec(790, 110, 60), DOWN, FORWARD),
    }
    bare = Pose(hips, legs, pelvis, forward=-22, nod=-24)
    made = pose_skeleton(bare)
    arms = {
        half: Arm(Vec(made.arms[half].root.x - 200, 130 * half.sign, 34), LEFT * half.sign + DOWN, pointing=BACK)
        for half in Half
    }
    pose = Pose(hips, legs, pelvis, forward=-22, nod=-24, arms=arms)
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    skin = thigh(leg, 0.55, DOWN)
    axis = (leg.middle - leg.root).cross(UP).unit()
    roller = props.roller(skin.at + DOWN * ROLLER, axis, 360)
    press = Press(skin.at, DOWN, leg.middle - leg.root)
    return Setting(pose, Camera(-40, 36), (*roller, props.mat(-860, 960, -640, 320)), (press,))


LYING: Mapping[str, Callable[[], Setting]] = {
    "dr_tennis_floor": lambda: on_back("buttock"),
    "lp_tennis_bed": lambda: on_back("back", bed=True),
    "lp_fingers_lying": lambda: on_back("hand", bed=True),
    "lg_fingers": lambda: on_left_side("hip"),
    "gm_fingers": lambda: on_left_side("buttock"),
    "dr_fingers": lambda: on_left_side("deep"),
    "ql_fingers": lambda: on_left_side("waist"),
    "lg_tennis_floor": half_on_side,
    "lt_roller": side_on_roller,
    "fib_tennis": side_leg_on_ball,
    "add_roller": front_on_roller,
}
