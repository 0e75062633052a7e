"""Positions on a chair, and standing with a stick."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.flesh import Volume
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Hand, Leg, Pose, Skeleton, pose_skeleton
from sciatica_desktop.core.positions.skin import Skin, shank, thigh, trunk
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

SEATED = props.SEAT + 108.0
"""Height (mm) of the hip joints of a person on a chair."""

OUT = RIGHT * 0.4
GRIP = 190.0
"""From the middle of a stick (mm) to where a hand holds it."""

Place = Callable[[Skeleton], Skin]


def seated(
    *, forward: float = 0.0, lean: float = 0.0, hips: float = 0.0, right: Leg | None = None, nod: float = 12.0
) -> Pose:
    """On a chair, feet flat; `lean` tilts the pelvis forward and `forward` rounds the back (degrees)."""
    legs = {
        Half.RIGHT: right or Leg(Vec(hips + 440, -125, ANKLE), FORWARD + UP + OUT * 0.4, FORWARD + OUT * 0.3),
        Half.LEFT: Leg(Vec(hips + 440, 125, ANKLE), FORWARD + UP - OUT * 0.4, FORWARD - OUT * 0.3),
    }
    pelvis = Frame.facing(FORWARD, UP).bent(forward=lean)
    return Pose(Vec(hips, 0, SEATED), legs, pelvis, forward=forward, nod=nod)


def with_arms(pose: Pose, right: Arm, left: Arm) -> Pose:
    return Pose(
        pose.hips,
        pose.legs,
        pose.pelvis,
        pose.forward,
        pose.side,
        pose.twist,
        pose.nod,
        pose.look,
        {Half.RIGHT: right, Half.LEFT: left},
    )


def _press_with(skin: Skin, elbow: Vec, hand: Hand = Hand.OPEN, off: float = 150.0) -> Arm:
    """An arm whose fingers (or fist) press straight in."""
    return Arm(skin.outside(92.0 if hand is Hand.FIST else off), elbow, hand, pointing=skin.inward)


def _grip(at: Vec, elbow: Vec, pointing: Vec) -> Arm:
    """A fist closed round something that lies at a place."""
    return Arm(at - pointing.unit() * 52, elbow, Hand.FIST, pointing)


ELBOW_OUT = {Half.RIGHT: RIGHT + BACK * 0.6, Half.LEFT: LEFT + BACK * 0.6}


def both_hands(
    place: Callable[[Skeleton, Vec], Skin], first: Vec, second: Vec, pose: Pose, camera: Camera, *extra: Volume
) -> Setting:
    """Both hands press from two sides; the arrow shows the first."""
    made = pose_skeleton(pose)
    one, two = place(made, first), place(made, second)
    arms = (_press_with(one, ELBOW_OUT[Half.RIGHT]), _press_with(two, ELBOW_OUT[Half.LEFT]))
    presses = (Press(one.at, one.inward), Press(two.at, two.inward))
    return Setting(with_arms(pose, *arms), camera, (*props.chair(), *extra), presses)


def on_thigh(share: float) -> Callable[[Skeleton, Vec], Skin]:
    return lambda made, out: thigh(made.legs[Half.RIGHT], share, out)


def on_shank(share: float) -> Callable[[Skeleton, Vec], Skin]:
    return lambda made, out: shank(made.legs[Half.RIGHT], share, out)


def ankle_on_knee() -> Pose:
    """On a chair, the ankle of the painful side on the other knee."""
    left = seated().legs[Half.LEFT]
    knee = pose_skeleton(seated()).legs[Half.LEFT].middle
    right = Leg(knee + Vec(-10, 30, 100), RIGHT + FORWARD * 0.6 + UP * 0.1, LEFT * 0.5 + FORWARD * 0.75 + DOWN * 0.3)
    pose = seated(lean=18, forward=26, right=right, nod=10)
    return Pose(pose.hips, {Half.RIGHT: right, Half.LEFT: left}, pose.pelvis, pose.forward, nod=pose.nod)


def stick_over(pose: Pose, skin: Skin, across: Vec, along: Vec, camera: Camera, *extra: Volume) -> Setting:
    """A stick held in both hands across a limb, going to and fro along it."""
    reach = across.unit() * GRIP
    middle = skin.outside(22)
    a, b = middle - reach, middle + reach
    arms = (
        _grip(a, ELBOW_OUT[Half.RIGHT], skin.inward + DOWN * 0.1),
        _grip(b, ELBOW_OUT[Half.LEFT], skin.inward + DOWN * 0.1),
    )
    press = Press(skin.at, skin.inward, along)
    return Setting(with_arms(pose, *arms), camera, (props.stick(a, b), *extra), (press,))


def _along_thigh(pose: Pose) -> Vec:
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    return leg.root - leg.middle


def _along_shank(pose: Pose) -> Vec:
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    return leg.middle - leg.end


def stick_under_thigh() -> Setting:
    pose = seated(lean=30, forward=36, hips=60, nod=6)
    skin = thigh(pose_skeleton(pose).legs[Half.RIGHT], 0.62, DOWN)
    return stick_over(pose, skin, LEFT, _along_thigh(pose), Camera(30, 4), *props.chair(-230, 130))


def stick_on_thigh(out: Vec, camera: Camera) -> Setting:
    """The stick across the side of the thigh that `out` points to."""
    pose = seated(lean=8, forward=14, nod=20)
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    skin = thigh(leg, 0.6, out)
    across = (leg.middle - leg.root).cross(skin.inward)
    return stick_over(pose, skin, across, _along_thigh(pose), camera, *props.chair())


def stick_behind_calf(share: float, out: Vec) -> Setting:
    pose = seated(lean=46, forward=44, hips=-20, right=Leg(Vec(470, -140, ANKLE), FORWARD + UP + OUT * 0.4), nod=-4)
    leg = pose_skeleton(pose).legs[Half.RIGHT]
    skin = shank(leg, share, out if out is BACK else out * 0.6 + FORWARD * 0.8)
    across = LEFT if out is BACK else FORWARD * 0.6 + LEFT * 0.8
    return stick_over(pose, skin, across, _along_shank(pose), Camera(32, 10), *props.chair())


def standing_stick() -> Setting:
    """Weight on the other leg, the stick across the front outer hip."""
    legs = {
        Half.RIGHT: Leg(Vec(110, -170, ANKLE + 6), FORWARD, FORWARD + OUT),
        Half.LEFT: Leg(Vec(-10, 75, ANKLE), FORWARD),
    }
    pose = Pose(Vec(0, 40, 872), legs, Frame.facing(FORWARD, UP).bent(side=-4), forward=18, side=5, nod=20)
    skin = trunk(pose_skeleton(pose), 0.03, 122)
    made = stick_over(pose, skin, Vec(0.72, 0.62, -0.05), UP, Camera(34, 8))
    return Setting(made.pose, made.camera, (*made.props, props.floor(-330, 420, -420, 380)), made.presses)


def palms_on_back() -> Setting:
    """Sitting, bent forward a little, both palms on the low back."""
    pose = seated(lean=16, forward=16, nod=6)
    made = pose_skeleton(pose)
    arms = []
    presses = []
    for half in (Half.RIGHT, Half.LEFT):
        skin = trunk(made, 0.34, 34, half)
        wrist = skin.outside(24) + LEFT * (95 * half.sign) + DOWN * 25
        arms.append(Arm(wrist, LEFT * half.sign + BACK * 0.5, pointing=LEFT * (-half.sign) + UP * 0.25))
        presses.append(Press(skin.at, skin.inward, UP if half is Half.RIGHT else None))
    return Setting(with_arms(pose, *arms), Camera(-52, 12), props.chair(-200, 220, back=False), tuple(presses))


def thigh_on_ball(*, hard: bool = False) -> Setting:
    """On a hard chair, the ball between the seat and the middle of the thigh."""
    pose = seated(lean=10, forward=8, hips=-60, right=Leg(Vec(380, -125, ANKLE), FORWARD + UP + OUT * 0.3))
    pose = Pose(pose.hips + UP * 34, pose.legs, pose.pelvis, pose.forward, nod=14)
    made = pose_skeleton(pose)
    skin = thigh(made.legs[Half.RIGHT], 0.5, DOWN)
    radius = props.HARD_BALL if hard else props.SOFT_BALL
    ball = props.ball(Vec(skin.at.x, skin.at.y - 40, props.SEAT + radius), hard=hard, lift=260)
    right = Arm(thigh(made.legs[Half.RIGHT], 0.7, UP).outside(30) + BACK * 40, BACK + OUT, pointing=FORWARD)
    left = Arm(thigh(made.legs[Half.LEFT], 0.7, UP).outside(30) + BACK * 40, BACK - OUT, pointing=FORWARD)
    return Setting(
        with_arms(pose, right, left),
        Camera(14, 8),
        (*props.chair(-270, 200), ball),
        (Press(Vec(skin.at.x, skin.at.y, props.SEAT + 2 * radius), DOWN),),
    )


def calf_on_ball() -> Setting:
    """On a chair, the calf on a ball on a stool."""
    pose = seated(
        lean=-8, forward=12, hips=-40, right=Leg(Vec(770, -135, 505), UP + OUT, UP + FORWARD * 0.2 + OUT * 0.4)
    )
    made = pose_skeleton(pose)
    skin = shank(made.legs[Half.RIGHT], 0.34, DOWN)
    stool = props.stool(skin.at.x + 30, -135, skin.at.z - 2 * props.SOFT_BALL, 160)
    ball = props.ball(skin.at + DOWN * props.SOFT_BALL)
    arms = [
        Arm(Vec(-90, 240 * half.sign, props.SEAT + 64), LEFT * half.sign + BACK, pointing=FORWARD)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    return Setting(with_arms(pose, *arms), Camera(20, 10), (*props.chair(), *stool, ball), (Press(skin.at, DOWN),))


def calf_on_stool() -> Setting:
    """The leg rests on a stool, both hands take the calf."""
    pose = seated(
        lean=28, forward=30, right=Leg(Vec(770, -135, 470), UP + OUT * 0.6, UP + FORWARD * 0.2 + OUT * 0.4), nod=10
    )
    stool = props.stool(780, -135, 428, 150)
    made = both_hands(on_shank(0.3), RIGHT + UP * 0.3, LEFT + UP * 0.3, pose, Camera(40, 14), *stool)
    return made


def fist_on_thigh(share: float, out: Vec, camera: Camera) -> Setting:
    """The fist on the side of the thigh that `out` points to."""
    pose = seated(lean=4, forward=10, nod=22)
    skin = thigh(pose_skeleton(pose).legs[Half.RIGHT], share, out)
    right = _press_with(skin, BACK + RIGHT, Hand.FIST)
    left = Arm(
        thigh(pose_skeleton(pose).legs[Half.LEFT], 0.6, UP).outside(28) + BACK * 60, LEFT + BACK, pointing=FORWARD
    )
    return Setting(with_arms(pose, right, left), camera, props.chair(), (Press(skin.at, skin.inward),))


def knee_outward() -> Setting:
    """On a bed, half sitting, the bent knee on a pillow at the side, flat fingers on the inner thigh."""
    legs = {
        Half.RIGHT: Leg(Vec(430, -20, 66), RIGHT + UP * 0.25, FORWARD + LEFT * 0.6),
        Half.LEFT: Leg(Vec(810, 150, 60), UP, UP + LEFT * 0.3),
    }
    pose = Pose(Vec(0, 0, 112), legs, Frame.facing(FORWARD, UP).bent(forward=-6), forward=14, nod=24)
    made = pose_skeleton(pose)
    leg = made.legs[Half.RIGHT]
    skin = thigh(leg, 0.52, UP + LEFT * 0.5 + FORWARD * 0.3)
    right = Arm(skin.outside(40) + BACK * 120 + UP * 30, RIGHT + UP * 0.2, pointing=skin.inward * 0.5 + FORWARD)
    left = Arm(thigh(made.legs[Half.LEFT], 0.45, UP).outside(24) + BACK * 60, LEFT + BACK, pointing=FORWARD)
    rest = props.pillow(leg.middle + Vec(0, -20, -leg.middle.z + 45), (140, 150, 45), lift=-200)
    things = (props.bed(-420, 1000, -620, 420), rest)
    return Setting(with_arms(pose, right, left), Camera(72, 26), things, (Press(skin.at, skin.inward),))


def hands_under_thigh() -> Setting:
    pose = seated(
        lean=24, forward=32, right=Leg(Vec(500, -125, ANKLE + 60), FORWARD + UP + OUT * 0.4, FORWARD + UP * 0.2), nod=20
    )
    made = pose_skeleton(pose)
    leg = made.legs[Half.RIGHT]
    one, two = thigh(leg, 0.66, RIGHT + DOWN * 0.8), thigh(leg, 0.66, LEFT + DOWN * 0.8)
    arms = (_press_with(one, ELBOW_OUT[Half.RIGHT], off=120), _press_with(two, ELBOW_OUT[Half.LEFT], off=120))
    return Setting(with_arms(pose, *arms), Camera(34, 6), props.chair(-230, 110), (Press(one.at, one.inward),))


def hands_on_outer_leg() -> Setting:
    pose = seated(lean=40, forward=38, right=Leg(Vec(450, -150, ANKLE), FORWARD + UP + OUT * 0.4), nod=-4)
    return both_hands(on_shank(0.42), RIGHT, LEFT + FORWARD * 0.8, pose, Camera(34, 10))


def hands_on_crossed_calf(share: float, first: Vec, second: Vec) -> Setting:
    return both_hands(on_shank(share), first, second, ankle_on_knee(), Camera(62, 16))


CHAIR: Mapping[str, Callable[[], Setting]] = {
    "ham_tennis_chair": thigh_on_ball,
    "ham_lacrosse_chair": lambda: thigh_on_ball(hard=True),
    "ham_fingers": hands_under_thigh,
    "ham_stick": stick_under_thigh,
    "add_fingers": knee_outward,
    "lt_fingers": lambda: fist_on_thigh(0.6, RIGHT + UP * 0.4, Camera(48, 14)),
    "lt_stick": lambda: stick_on_thigh(RIGHT * 0.55 + UP, Camera(40, 20)),
    "lg_stick": standing_stick,
    "lp_palms": palms_on_back,
    "calf_fingers": calf_on_stool,
    "calf_tennis": calf_on_ball,
    "calf_stick": lambda: stick_behind_calf(0.32, BACK),
    "sol_stick": lambda: stick_behind_calf(0.58, BACK),
    "fib_stick": lambda: stick_behind_calf(0.55, RIGHT),
    "fib_fingers": hands_on_outer_leg,
    "sol_fingers": lambda: hands_on_crossed_calf(0.55, FORWARD + UP * 0.2, BACK + UP * 0.2),
    "dpl_fingers": lambda: hands_on_crossed_calf(0.42, UP + BACK * 0.5, FORWARD + UP * 0.2),
}
