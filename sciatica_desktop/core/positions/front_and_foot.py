"""Positions for the front of the thigh, the shin and the foot, with their stretches."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.on_chair import (
    ankle_on_knee,
    both_hands,
    fist_on_thigh,
    on_shank,
    seated,
    stick_on_thigh,
    with_arms,
)
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.props import ROLLER
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Hand, Leg, Pose, pose_skeleton
from sciatica_desktop.core.positions.skin import thigh
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec
from sciatica_desktop.core.positions.stretching import quad_on_side

SOLE = 62.0
"""From the ankle joint (mm) to the middle of the sole."""


def front_on_both() -> Setting:
    """On the front on the elbows, the roller under both thighs."""
    pelvis = Frame.facing(DOWN, BACK + UP * 0.06)
    hips = Vec(0, 0, 222)
    legs = {half: Leg(Vec(800, 105 * half.sign, 84), DOWN, FORWARD + DOWN * 0.1) for half in Half}
    made = pose_skeleton(Pose(hips, legs, pelvis, forward=-22, nod=-24))
    arms = {
        half: Arm(Vec(made.arms[half].root.x - 200, 130 * half.sign, 34), LEFT * half.sign + DOWN, pointing=BACK)
        for half in Half
    }
    pose = Pose(hips, legs, pelvis, forward=-22, nod=-24, arms=arms)
    skin = thigh(pose_skeleton(pose).legs[Half.RIGHT], 0.5, DOWN)
    roller = props.roller(Vec(skin.at.x, 0, skin.at.z - ROLLER), LEFT, 440)
    return Setting(pose, Camera(-14, 16), (*roller, props.mat(-860, 960)), (Press(skin.at, DOWN, FORWARD),))


def thumbs_on_shin() -> Setting:
    pose = seated(lean=40, forward=38, right=Leg(Vec(450, -150, ANKLE), FORWARD + UP + RIGHT * 0.16), nod=-4)
    return both_hands(on_shank(0.38), RIGHT * 0.8 + FORWARD * 0.7, LEFT + FORWARD * 0.6, pose, Camera(28, 10))


def _crossed_foot() -> tuple[Pose, Vec, Vec]:
    """The ankle on the other knee: the pose, the middle of the sole, and the way out of it."""
    pose = ankle_on_knee()
    pose = Pose(pose.hips, pose.legs, pose.pelvis.bent(forward=6), pose.forward, nod=-2)
    leg = pose.legs[Half.RIGHT]
    ankle = pose_skeleton(pose).legs[Half.RIGHT].end
    toes = leg.toes.unit()
    shin = (ankle - pose_skeleton(pose).legs[Half.RIGHT].middle).unit()
    out = (shin - toes * shin.dot(toes)).unit()
    return pose, ankle + toes * 70 + out * SOLE, out


def thumb_on_sole() -> Setting:
    """One hand holds the ankle, the thumb of the other presses the sole."""
    pose, sole, out = _crossed_foot()
    left = Arm(sole + out * 135 + UP * 30, LEFT + BACK, pointing=-out)
    return Setting(with_arms(pose, _on_ankle(pose), left), Camera(62, 18), props.chair(), (Press(sole, -out),))


def _on_ankle(pose: Pose) -> Arm:
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    return Arm(leg.middle.towards(leg.end, 0.78) + UP * 70 + BACK * 30, RIGHT + BACK, pointing=FORWARD + DOWN * 0.4)


def toes_drawn_up() -> Setting:
    """One hand holds the ankle, the other draws the toes toward the shin."""
    pose, sole, out = _crossed_foot()
    toes = pose.legs[Half.RIGHT].toes.unit()
    left = Arm(sole + toes * 120 + out * 75, LEFT + BACK * 0.4, Hand.FIST, -out)
    press = Press(sole + toes * 95 + UP * 30, -out, spot=False)
    return Setting(with_arms(pose, _on_ankle(pose), left), Camera(58, 18), props.chair(), (press,))


def ball_under_sole() -> Setting:
    pose = seated(lean=8, forward=12, nod=20, right=Leg(Vec(430, -125, ANKLE + 2 * props.SOFT_BALL - 6), FORWARD + UP))
    ball = props.ball(Vec(505, -125, props.SOFT_BALL))
    arms = [
        Arm(
            thigh(pose_skeleton(pose).legs[half], 0.6, UP).outside(28) + BACK * 60,
            LEFT * half.sign + BACK,
            pointing=FORWARD,
        )
        for half in (Half.RIGHT, Half.LEFT)
    ]
    press = Press(Vec(505, -125, 2 * props.SOFT_BALL), DOWN, FORWARD)
    return Setting(with_arms(pose, *arms), Camera(24, 8), (*props.chair(), ball), (press,))


def top_of_foot_down() -> Setting:
    """At the front of a chair, the top of the foot on the floor behind, toes down."""
    right = Leg(Vec(-20, -140, 122), FORWARD + DOWN * 0.2, BACK * 0.6 + DOWN)
    pose = seated(hips=150, lean=4, forward=8, right=right, nod=16)
    arms = [
        Arm(Vec(140, 235 * half.sign, props.SEAT + 62), LEFT * half.sign + BACK, pointing=FORWARD)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    press = Press(Vec(70, -140, 190), DOWN, spot=False)
    return Setting(with_arms(pose, *arms), Camera(20, 8), props.chair(-230, 180, back=False), (press,))


FRONT_AND_FOOT: Mapping[str, Callable[[], Setting]] = {
    "ft_fingers": lambda: fist_on_thigh(0.58, UP + RIGHT * 0.15, Camera(40, 14)),
    "ft_stick": lambda: stick_on_thigh(UP + RIGHT * 0.1, Camera(36, 20)),
    "ft_roller": front_on_both,
    "sh_fingers": thumbs_on_shin,
    "fo_fingers": thumb_on_sole,
    "fo_tennis": ball_under_sole,
    "st_front_thigh": quad_on_side,
    "st_shin": top_of_foot_down,
    "st_sole": toes_drawn_up,
}
