"""Positions of the stretches, of easy movement, and of heat and cold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.lying import ON_BACK, under_head
from sciatica_desktop.core.positions.on_chair import ankle_on_knee, seated, with_arms
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Hand, Leg, Pose, pose_skeleton
from sciatica_desktop.core.positions.skin import shank, thigh, trunk
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

OUT = RIGHT * 0.4


def _open(at: Vec, elbow: Vec, pointing: Vec) -> Arm:
    return Arm(at - pointing.unit() * 80, elbow, Hand.OPEN, pointing)


def _move(at: Vec, way: Vec) -> Press:
    """The way in which a stretch goes."""
    return Press(at, way, spot=False)


def figure_four_chair() -> Setting:
    pose = ankle_on_knee()
    pose = Pose(pose.hips, pose.legs, pose.pelvis.bent(forward=14), forward=10, nod=2)
    made = pose_skeleton(pose)
    leg = made.legs[Half.RIGHT]
    right = _open(thigh(leg, 0.9, UP).outside(20), RIGHT + BACK, FORWARD + RIGHT * 0.5)
    left = _open(shank(leg, 0.8, UP).outside(20), LEFT + BACK, FORWARD)
    chest = made.on_spine(0.75)[0]
    return Setting(
        with_arms(pose, right, left),
        Camera(40, 14),
        props.chair(),
        (_move(chest + Vec(250, 0, -110), FORWARD + DOWN * 0.6),),
    )


def half_kneeling() -> Setting:
    legs = {
        Half.RIGHT: Leg(Vec(-430, -100, 60), FORWARD + DOWN, BACK + DOWN * 0.2),
        Half.LEFT: Leg(Vec(420, 110, ANKLE), FORWARD + UP),
    }
    pose = Pose(Vec(20, 0, 470), legs, Frame.facing(FORWARD, UP).bent(forward=-8), forward=4, nod=2)
    made = pose_skeleton(pose)
    front = thigh(made.legs[Half.LEFT], 0.8, UP).outside(16)
    pose = with_arms(
        pose,
        _open(made.legs[Half.LEFT].middle + Vec(-60, -90, 85), RIGHT + BACK, FORWARD + LEFT * 0.5),
        _open(front, LEFT + BACK, FORWARD),
    )
    things = (props.mat(-560, 620), props.pillow(Vec(-50, -95, 26), (110, 90, 30), lift=-500))
    return Setting(pose, Camera(14, 12), things, (_move(trunk(made, 0.0, 150).at + FORWARD * 150, FORWARD),))


def knee_to_chest(*, both: bool = False) -> Setting:
    hips = Vec(0, 0, 120)
    drawn = Leg(Vec(150, -100, 500), UP + BACK * 0.7, UP + FORWARD * 0.4)
    other = Leg(Vec(150, 100, 500), UP + BACK * 0.7, UP + FORWARD * 0.4) if both else Leg(Vec(360, 120, 72), UP)
    pose = Pose(hips, {Half.RIGHT: drawn, Half.LEFT: other}, ON_BACK, forward=6, nod=6)
    made = pose_skeleton(pose)
    arms = []
    for half in (Half.RIGHT, Half.LEFT):
        leg = made.legs[half if both else Half.RIGHT]
        arms.append(
            _open(
                thigh(leg, 0.72, FORWARD + LEFT * (0.5 * half.sign)).outside(14),
                RIGHT * -half.sign + DOWN * 0.4,
                UP * 0.6 + FORWARD * 0.6,
            )
        )
    pose = with_arms(pose, *arms)
    knee = made.legs[Half.RIGHT].middle
    return Setting(
        pose, Camera(8, 12), (props.mat(-920, 560), under_head(pose)), (_move(knee + Vec(-190, 0, 20), BACK),)
    )


def figure_four_lying() -> Setting:
    hips = Vec(0, 0, 120)
    left = Leg(Vec(270, 110, 470), UP + BACK * 0.7, UP + FORWARD * 0.3)
    bare = pose_skeleton(Pose(hips, {Half.LEFT: left, Half.RIGHT: left}, ON_BACK))
    knee = bare.legs[Half.LEFT].middle
    right = Leg(knee + Vec(70, 10, 60), RIGHT + UP * 0.5, LEFT * 0.4 + UP)
    pose = Pose(hips, {Half.RIGHT: right, Half.LEFT: left}, ON_BACK, forward=6, nod=6)
    made = pose_skeleton(pose)
    grip = thigh(made.legs[Half.LEFT], 0.45, FORWARD)
    arms = (
        _open(grip.outside(14) + RIGHT * 40, RIGHT + DOWN, UP + FORWARD * 0.4),
        _open(grip.outside(14) + LEFT * 50, LEFT + DOWN, UP + FORWARD * 0.4),
    )
    pose = with_arms(pose, *arms)
    return Setting(
        pose, Camera(26, 16), (props.mat(-920, 560), under_head(pose)), (_move(knee + Vec(-200, 0, 20), BACK),)
    )


def hang_forward() -> Setting:
    pose = seated(lean=40, forward=58, nod=26)
    legs = {half: Leg(Vec(400, 210 * half.sign, ANKLE), FORWARD + UP + LEFT * (0.5 * half.sign)) for half in Half}
    pose = Pose(pose.hips, legs, pose.pelvis, pose.forward, nod=pose.nod)
    made = pose_skeleton(pose)
    arms = [
        _open(Vec(made.arms[half].root.x + 20, 50 * half.sign, 190), BACK + LEFT * half.sign, DOWN + FORWARD * 0.3)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    top = made.on_spine(0.9)[0]
    return Setting(with_arms(pose, *arms), Camera(18, 10), props.chair(), (_move(top + Vec(330, 0, -180), DOWN),))


def side_bend() -> Setting:
    pose = seated(nod=0)
    pose = Pose(pose.hips, pose.legs, pose.pelvis, side=-34, nod=0)
    made = pose_skeleton(pose)
    shoulder = made.arms[Half.RIGHT].root
    right = Arm(shoulder + Vec(10, 330, 400), RIGHT + UP, pointing=LEFT + UP * 0.2)
    left = Arm(Vec(-20, 300, props.SEAT + 60), LEFT + BACK, Hand.FIST, DOWN)
    press = _move(shoulder + Vec(0, 560, 330), LEFT + DOWN * 0.4)
    return Setting(with_arms(pose, right, left), Camera(80, 10), props.chair(), (press,))


def strap_hamstring() -> Setting:
    hips = Vec(0, 0, 120)
    legs = {
        Half.RIGHT: Leg(Vec(330, -100, 860), BACK + UP * 0.3, BACK * 0.9 + UP * 0.5),
        Half.LEFT: Leg(Vec(360, 120, 72), UP),
    }
    pose = Pose(hips, legs, ON_BACK, forward=5, nod=6)
    made = pose_skeleton(pose)
    foot = made.legs[Half.RIGHT].end + Vec(20, 0, 100)
    grip = Vec(-260, -60, 470)
    pose = with_arms(
        pose,
        Arm(grip + Vec(-50, -30, -20), DOWN + RIGHT, Hand.FIST, FORWARD + UP * 0.4),
        Arm(grip + Vec(-50, 60, -20), DOWN + LEFT, Hand.FIST, FORWARD + UP * 0.4),
    )
    things = (
        props.mat(-920, 560),
        under_head(pose),
        props.strap((grip, grip.towards(foot, 0.5), foot, foot + FORWARD * 30), lift=40),
    )
    return Setting(
        pose, Camera(8, 10), things, (_move(made.legs[Half.RIGHT].end + Vec(-110, 0, 40), BACK + DOWN * 0.3),)
    )


def butterfly() -> Setting:
    legs = {
        half: Leg(Vec(400, 30 * half.sign, 70), LEFT * half.sign + UP * 0.35, LEFT * -half.sign * 0.2 + FORWARD)
        for half in Half
    }
    pose = Pose(Vec(0, 0, 112), legs, Frame.facing(FORWARD, UP), forward=18, nod=2)
    made = pose_skeleton(pose)
    arms = [
        _open(made.legs[half].end + Vec(40, 30 * half.sign, 60), LEFT * half.sign + UP * 0.3, DOWN + FORWARD * 0.4)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    presses = tuple(_move(made.legs[half].middle + UP * 70, DOWN) for half in Half)
    return Setting(with_arms(pose, *arms), Camera(72, 20), (props.mat(-320, 620, -560, 560),), presses)


def quad_on_side() -> Setting:
    """On the side that does not hurt, a strap round the top ankle draws the heel towards the buttock."""
    pelvis = Frame.facing(RIGHT, FORWARD + UP * 0.08)
    hips = Vec(0, 0, 178)
    legs = {
        Half.LEFT: Leg(Vec(-620, -330, 80), RIGHT, BACK),
        Half.RIGHT: Leg(Vec(-190, 320, 250), BACK + RIGHT * 0.3, LEFT + UP * 0.2),
    }
    pose = Pose(hips, legs, pelvis, nod=6)
    made = pose_skeleton(pose)
    ankle = made.legs[Half.RIGHT].end
    hand = Vec(95, 190, 330)
    right = Arm(hand + FORWARD * 52, UP + LEFT * 0.5, Hand.FIST, BACK)
    left = Arm(made.arms[Half.LEFT].root + Vec(150, -260, 10), FORWARD + RIGHT, pointing=FORWARD)
    rest = props.pillow(hips + Vec(790, 0, -100), (130, 190, 70), lift=-600)
    band = props.strap((hand, ankle + Vec(30, 0, 30), ankle + Vec(-30, 40, 20)), lift=60)
    things = (props.bed(-760, 950, -520, 480), rest, band)
    return Setting(with_arms(pose, right, left), Camera(0, 34), things, (_move(hand + Vec(120, 30, 60), FORWARD),))


def calf_at_wall(*, bent: bool = False, toes_up: bool = False) -> Setting:
    wall = 560.0
    hips = Vec(70, 0, 790 if bent else 800)
    back_foot = Vec(-190 if bent else -350, -95, ANKLE + (0 if not toes_up else 8))
    toes = FORWARD + UP * (0.28 if toes_up else 0)
    legs = {Half.RIGHT: Leg(back_foot, FORWARD, toes), Half.LEFT: Leg(Vec(230, 100, ANKLE), FORWARD)}
    pose = Pose(hips, legs, Frame.facing(FORWARD, UP).bent(forward=8 if bent else 18), forward=0, nod=-6)
    made = pose_skeleton(pose)
    arms = [
        Arm(Vec(wall - 34, 180 * half.sign, made.arms[half].root.z + 10), DOWN + LEFT * (0.4 * half.sign), pointing=UP)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    things = [props.wall_ahead(wall), props.floor(-620, wall, -330, 380)]
    if toes_up:
        things.append(props.pillow(Vec(back_foot.x + 130, -95, 20), (60, 80, 22), lift=-100))
    heel = made.legs[Half.RIGHT].end + Vec(-60, 0, -20)
    return Setting(with_arms(pose, *arms), Camera(-12, 10), tuple(things), (_move(heel, DOWN),))


def foot_turned_in() -> Setting:
    pose = ankle_on_knee()
    made = pose_skeleton(pose)
    foot = made.legs[Half.RIGHT].end
    left = Arm(foot + Vec(60, 60, 110), LEFT + UP * 0.2, Hand.OPEN, DOWN + FORWARD * 0.5)
    right = _open(shank(made.legs[Half.RIGHT], 0.5, UP).outside(20), RIGHT + BACK, FORWARD)
    return Setting(
        with_arms(pose, right, left),
        Camera(58, 16),
        props.chair(),
        (_move(foot + Vec(120, 40, 30), DOWN + LEFT * 0.2),),
    )


def walking() -> Setting:
    legs = {
        Half.RIGHT: Leg(Vec(300, -80, ANKLE + 20), FORWARD, FORWARD + UP * 0.25),
        Half.LEFT: Leg(Vec(-300, 80, ANKLE + 60), FORWARD, FORWARD + DOWN * 0.5),
    }
    pose = Pose(Vec(0, 0, 858), legs, Frame.facing(FORWARD, UP), forward=4)
    made = pose_skeleton(pose)
    arms = [
        Arm(made.arms[half].root + Vec(-170 * way, 60 * half.sign, -450), BACK, Hand.FIST, FORWARD * -way * 0.3 + DOWN)
        for half, way in ((Half.RIGHT, 1), (Half.LEFT, -1))
    ]
    return Setting(with_arms(pose, *arms), Camera(20, 8), (props.floor(-480, 560, -320, 320),))


def resting_with(ink_pad: str) -> Setting:
    """Sitting back on a chair with a heat pad or a cold pack behind the low back."""
    pose = seated(hips=-70, lean=-12, forward=8, nod=10)
    made = pose_skeleton(pose)
    skin = trunk(made, 0.24, 20)
    pad = props.pad(skin.at + BACK * 14, warm=ink_pad == "heat")
    arms = [
        _open(thigh(made.legs[half], 0.7, UP).outside(18), BACK + LEFT * half.sign, FORWARD)
        for half in (Half.RIGHT, Half.LEFT)
    ]
    return Setting(with_arms(pose, *arms), Camera(10, 10), (*props.chair(-270, 180), pad))


STRETCHES: Mapping[str, Callable[[], Setting]] = {
    "st_fig4_chair": figure_four_chair,
    "st_tfl": half_kneeling,
    "st_knee_chest": knee_to_chest,
    "st_fig4_lying": figure_four_lying,
    "st_pir": figure_four_lying,
    "st_knees_chest": lambda: knee_to_chest(both=True),
    "st_child": hang_forward,
    "st_ql": side_bend,
    "st_ham": strap_hamstring,
    "st_add": butterfly,
    "st_quad": quad_on_side,
    "st_gas": calf_at_wall,
    "st_sol": lambda: calf_at_wall(bent=True),
    "st_tp": lambda: calf_at_wall(bent=True, toes_up=True),
    "st_fib": foot_turned_in,
    "movement": walking,
    "heat": lambda: resting_with("heat"),
    "cold": lambda: resting_with("cold"),
}
