"""Positions with a hook cane: its tip presses, both hands pull or push the rod."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sciatica_desktop.core.positions import props
from sciatica_desktop.core.positions.flesh import Volume
from sciatica_desktop.core.positions.on_chair import ankle_on_knee, seated, with_arms
from sciatica_desktop.core.positions.picture import Press, Setting
from sciatica_desktop.core.positions.skeleton import ANKLE, Arm, Half, Hand, Leg, Pose, pose_skeleton
from sciatica_desktop.core.positions.skin import Skin, buttock, shank, thigh, trunk
from sciatica_desktop.core.positions.space import BACK, DOWN, FORWARD, LEFT, RIGHT, UP, Camera, Frame, Vec

OUT = RIGHT * 0.4


def standing() -> Pose:
    legs = {
        half: Leg(
            Vec(-6 if half is Half.RIGHT else 20, 105 * half.sign, ANKLE), FORWARD, FORWARD + LEFT * (0.25 * half.sign)
        )
        for half in Half
    }
    return Pose(Vec(0, 0, 884), legs, Frame.facing(FORWARD, UP), forward=3, side=-5, nod=6)


def _hold(at: Vec, along: Vec, elbow: Vec) -> Arm:
    """A fist round the rod at a place, the forearm coming from behind and above it."""
    return Arm(at - along.unit() * 52, elbow, Hand.FIST, along)


def round_the_hip(pose: Pose, skin: Skin, camera: Camera, *extra: Volume) -> Setting:
    """The hook comes round the painful side from behind, the rod leads forward past the hip into both hands."""
    out = skin.outside(30)
    away = skin.outside(150)
    side = Vec(pose.hips.x + 10, -330, skin.at.z - 10)
    front = Vec(pose.hips.x + 180, -250, skin.at.z + 45)
    end = Vec(pose.hips.x + 345, -60, skin.at.z + 130)
    path = (out, away, away + RIGHT * 130 + BACK * 10, side + BACK * 90, side, front, end)
    rod = end - front
    arms = (
        _hold(front.towards(end, 0.12), rod + DOWN * 20, RIGHT + BACK),
        _hold(front.towards(end, 0.8), rod + RIGHT * 90, LEFT + DOWN * 0.6),
    )
    made = with_arms(pose, *arms)
    return Setting(made, camera, (*props.cane(path, lift=260), *extra), (Press(skin.at, skin.inward),))


def over_the_shoulder() -> Setting:
    """Sitting, the hook over the other shoulder, the tip beside the spine; both hands pull the rod in front."""
    pose = seated(lean=2, forward=8, nod=8)
    made = pose_skeleton(pose)
    skin = trunk(made, 0.56, 18)
    shoulder = made.on_spine(0.97)[0] + made.on_spine(0.97)[1].at(0, 96, 62)
    back, front = shoulder + BACK * 170 + UP * 10, shoulder + FORWARD * 150 + UP * 5
    end = front + FORWARD * 120 + DOWN * 430 + RIGHT * 60
    path = (
        skin.outside(26),
        skin.outside(90) + UP * 20,
        back + DOWN * 120 + BACK * 20,
        back + UP * 40,
        shoulder + UP * 95,
        front + UP * 40,
        front + DOWN * 110 + FORWARD * 40,
        end,
    )
    grip = front + DOWN * 110 + FORWARD * 40
    arms = (
        _hold(grip.towards(end, 0.85), Vec(0.4, 0.6, 0.3), DOWN + RIGHT),
        _hold(grip.towards(end, 0.25), Vec(0.5, -0.5, 0.35), DOWN + LEFT),
    )
    return Setting(
        with_arms(pose, *arms),
        Camera(-16, 12),
        (*props.cane(path, lift=300, behind=0.56, behind_lift=-60), *props.chair(-210, 220, back=False)),
        (Press(skin.at, skin.inward),),
    )


def round_the_waist() -> Setting:
    """Sitting, the cane round the waist from the other side, the tip just above the rim."""
    pose = seated(lean=2, forward=8, nod=10)
    made = pose_skeleton(pose)
    skin = trunk(made, 0.27, 42)
    z = skin.at.z
    left = Vec(pose.hips.x - 20, 250, z + 20)
    front = Vec(pose.hips.x + 190, 215, z + 30)
    end = Vec(pose.hips.x + 400, 40, z + 90)
    path = (skin.outside(26), skin.outside(120), Vec(-250, 60, z + 20), left + BACK * 120, left, front, end)
    rod = end - front
    arms = (
        _hold(front.towards(end, 0.95), rod + LEFT * 160, RIGHT + DOWN),
        _hold(front.towards(end, 0.2), rod + DOWN * 10, LEFT + BACK),
    )
    things = (*props.cane(path, lift=300, behind=0.5, behind_lift=-40), *props.chair(-210, 220, back=False))
    return Setting(with_arms(pose, *arms), Camera(-34, 14), things, (Press(skin.at, skin.inward + DOWN * 0.4),))


def under_the_thigh() -> Setting:
    """Sitting with the thigh off the edge, the hook under the thigh, both hands lift."""
    pose = seated(lean=6, forward=10, hips=90, nod=22)
    made = pose_skeleton(pose)
    skin = thigh(made.legs[Half.RIGHT], 0.62, DOWN + RIGHT * 0.2)
    x, z = skin.at.x, skin.at.z
    path = (
        skin.outside(26),
        skin.outside(110),
        Vec(x + 20, skin.at.y - 150, z - 150),
        Vec(x + 40, skin.at.y - 215, z - 20),
        Vec(x + 40, skin.at.y - 170, z + 220),
        Vec(x + 20, skin.at.y - 60, z + 420),
    )
    low, high = path[-2], path[-1]
    arms = (
        _hold(low.towards(high, 0.3), FORWARD + DOWN * 0.1, BACK + RIGHT),
        _hold(low.towards(high, 0.95), FORWARD + RIGHT * 0.8, LEFT + DOWN * 0.6),
    )
    return Setting(
        with_arms(pose, *arms),
        Camera(28, 6),
        (*props.cane(path), *props.chair(-230, 130)),
        (Press(skin.at, skin.inward),),
    )


def across_the_thighs() -> Setting:
    """Sitting, the cane from the other side across the thighs, the tip on the outer thigh; both hands pull."""
    pose = seated(lean=4, forward=10, nod=24)
    made = pose_skeleton(pose)
    leg = made.legs[Half.RIGHT]
    skin = thigh(leg, 0.58, RIGHT + UP * 0.1)
    top = thigh(leg, 0.58, UP).at
    path = (
        skin.outside(26),
        skin.outside(95),
        Vec(top.x, skin.at.y - 110, top.z + 60),
        Vec(top.x, top.y, top.z + 110),
        Vec(top.x - 10, 120, top.z + 100),
        Vec(top.x - 20, 340, top.z + 90),
    )
    near, far = path[-3], path[-1]
    arms = (
        _hold(near.towards(far, 0.35), FORWARD + DOWN * 0.5, RIGHT + BACK),
        _hold(near.towards(far, 0.85), FORWARD + DOWN * 0.4, LEFT + BACK),
    )
    return Setting(
        with_arms(pose, *arms), Camera(56, 16), (*props.cane(path), *props.chair()), (Press(skin.at, skin.inward),)
    )


def on_crossed_calf() -> Setting:
    """The ankle on the other knee, the tip on the bulge of the calf."""
    pose = ankle_on_knee()
    made = pose_skeleton(pose)
    skin = shank(made.legs[Half.RIGHT], 0.34, BACK * 0.4 + DOWN)
    at = skin.at
    path = (
        skin.outside(26),
        skin.outside(110),
        skin.outside(130) + FORWARD * 160 + RIGHT * 40,
        at + FORWARD * 260 + UP * 60 + RIGHT * 30,
        at + FORWARD * 190 + UP * 260,
        at + FORWARD * 40 + UP * 420,
    )
    low, high = path[-2], path[-1]
    arms = (
        _hold(low.towards(high, 0.15), FORWARD + LEFT * 0.2, RIGHT + BACK),
        _hold(low.towards(high, 0.85), FORWARD + RIGHT * 0.4, LEFT + BACK),
    )
    return Setting(
        with_arms(pose, *arms),
        Camera(58, 14),
        (*props.cane(path, lift=160), *props.chair()),
        (Press(skin.at, skin.inward),),
    )


CANE: Mapping[str, Callable[[], Setting]] = {
    "lg_cane": lambda: round_the_hip(
        standing(), trunk(pose_skeleton(standing()), 0.12, 55), Camera(4, 10), props.floor(-380, 480)
    ),
    "gm_cane": lambda: round_the_hip(
        standing(), buttock(pose_skeleton(standing()), 10, 12), Camera(-24, 10), props.floor(-380, 480)
    ),
    "dr_cane": lambda: round_the_hip(
        seated(hips=60, lean=6),
        buttock(pose_skeleton(seated(hips=60, lean=6)), 30, 25),
        Camera(-24, 12),
        *props.chair(-120, 260, back=False),
    ),
    "lp_cane": over_the_shoulder,
    "ql_cane": round_the_waist,
    "ham_cane": under_the_thigh,
    "lt_cane": across_the_thighs,
    "calf_cane": on_crossed_calf,
}
