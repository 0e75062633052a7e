"""Positions on the floor: sitting on a tool, or sitting with a tool under a leg."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from math import sqrt

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.props import ROLLER
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Leg, Pose, pose_skeleton
from sciatica_desktop.core.positions.skin import buttock, shank, thigh
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

SITTING = 112.0
"""Height (mm) of the hip joints over what a person sits on."""

ARM = 530.0
"""How far (mm) a hand is from the shoulder when the arm is all but straight."""

HAND = 34.0
"""Height (mm) of a wrist whose hand lies flat on the floor."""


def hands_behind(pose: Pose) -> Pose:
    """The same with straight arms on the floor behind, fingers to the outside."""
    made = pose_skeleton(pose)
    arms = {}
    for half in Half:
        shoulder = made.arms[half].root
        height = shoulder.z - HAND
        back = sqrt(max(0.0, ARM * ARM - height * height))
        wrist = Vec(shoulder.x - min(back, 250.0), shoulder.y + 25 * half.sign, HAND)
        arms[half] = Arm(wrist, BACK + LEFT * (0.5 * half.sign), pointing=LEFT * half.sign + BACK * 0.6)
    return replace(pose, arms=arms)


def sit_on(tool: str, *, lean: float = 12.0, hard: bool = False) -> Setting:
    """Sitting on a roller or a ball, leaning to the painful side, hands behind, feet on the floor."""
    on_roller = tool == "roller"
    height = (2 * ROLLER if on_roller else 50) + SITTING - 14
    hips = Vec(0, 0, height)
    pelvis = Frame.facing(FORWARD, UP).bent(forward=-55 if on_roller else -36, side=lean)
    legs = {
        Half.RIGHT: Leg(Vec(hips.x + 420, -130, ANKLE), UP + RIGHT * 0.3),
        Half.LEFT: Leg(Vec(hips.x + 460, 140, ANKLE), UP + LEFT * 0.2),
    }
    pose = hands_behind(Pose(hips, legs, pelvis, forward=22 if on_roller else 14, side=-lean * 0.9, nod=16))
    made = pose_skeleton(pose)
    if on_roller:
        skin = buttock(made, -78, 25)
        middle = Vec(skin.at.x, -40, ROLLER)
        things = props.roller(middle, LEFT, 420)
        press = Press(skin.at, DOWN, FORWARD)
    else:
        skin = buttock(made, -70, 15)
        radius = props.HARD_BALL if hard else props.SOFT_BALL
        things = (props.ball(Vec(skin.at.x, skin.at.y, radius), hard=hard),)
        press = Press(skin.at, DOWN)
    return Setting(pose, Camera(14, 13), (*things, props.mat(-480, 640)), (press,))


def leg_on(tool: str, place: str, share: float, *, rolls: bool = True) -> Setting:
    """Sitting with the painful leg stretched over a roller or a ball, the other foot on the floor."""
    radius = ROLLER if tool == "roller" else props.SOFT_BALL
    lifted = place == "thigh" or tool == "roller"
    hips = Vec(0, 0, SITTING + (45 if lifted and place == "thigh" else 0))
    pelvis = Frame.facing(FORWARD, UP).bent(forward=-38 if place == "thigh" else -33)
    height = 2 * radius + 52 + (20 if place == "thigh" else 12)
    ankle = Vec(hips.x + 815, -110, height if place == "shank" else 2 * radius - 30)
    legs = {
        Half.RIGHT: Leg(ankle, UP + RIGHT * 0.15, UP + FORWARD * 0.25 + RIGHT * 0.25),
        Half.LEFT: Leg(Vec(hips.x + 430, 135, ANKLE), UP + LEFT * 0.25),
    }
    pose = hands_behind(Pose(hips, legs, pelvis, forward=16, nod=14))
    made = pose_skeleton(pose)
    leg = made.legs[Half.RIGHT]
    skin = (thigh if place == "thigh" else shank)(leg, share, DOWN)
    things = (
        props.roller(Vec(skin.at.x, skin.at.y + 10, skin.at.z - ROLLER), LEFT, 330)
        if tool == "roller"
        else (props.ball(skin.at + DOWN * (radius * 0.85)),)
    )
    press = Press(skin.at, DOWN, FORWARD if rolls else None)
    return Setting(pose, Camera(14, 13), (*things, props.mat(-460, 960)), (press,))


FLOOR: Mapping[str, Callable[[], Setting]] = {
    "lg_roller": lambda: sit_on("roller", lean=20),
    "gm_roller": lambda: sit_on("roller", lean=12),
    "dr_roller": lambda: sit_on("roller", lean=16),
    "gm_tennis_floor": lambda: sit_on("ball", lean=8),
    "gm_lacrosse_floor": lambda: sit_on("ball", lean=6, hard=True),
    "ham_roller": lambda: leg_on("roller", "thigh", 0.6),
    "calf_roller": lambda: leg_on("roller", "shank", 0.3),
    "sol_roller": lambda: leg_on("roller", "shank", 0.58),
    "sol_tennis": lambda: leg_on("ball", "shank", 0.58, rolls=False),
}
