"""The flesh on the skeleton: ellipsoids along every bone, in groups that are drawn as one outline each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from sciatica_desktop.core.positions.skeleton import Half, Hand, Joint, Skeleton
from sciatica_desktop.core.positions.space import Ball, Vec


class Ink(StrEnum):
    """What a part of a picture is, for the painter to colour."""

    SKIN = "skin"
    SHIRT = "shirt"
    SHORTS = "shorts"
    HAIR = "hair"
    BALL = "ball"
    HARD_BALL = "hard_ball"
    ROLLER = "roller"
    ROLLER_END = "roller_end"
    CANE = "cane"
    STICK = "stick"
    STICK_GRIP = "stick_grip"
    STRAP = "strap"
    WALL = "wall"
    FLOOR = "floor"
    MAT = "mat"
    SEAT = "seat"
    SEAT_LEG = "seat_leg"
    PILLOW = "pillow"
    WARM = "warm"
    COLD = "cold"


Chain = tuple[Ball, ...]


class Layer(NamedTuple):
    """Chains of ellipsoids of one colour, with a skin from each to the next, or one skin round the `whole`."""

    ink: Ink
    chains: tuple[Chain, ...]
    whole: bool = False


@dataclass(frozen=True)
class Volume:
    """A part that lies before or behind others as one: its layers are drawn in their order.

    It is drawn as if it were `lift` (mm) nearer to the eye.
    """

    layers: tuple[Layer, ...]
    lift: float = 0.0

    @classmethod
    def of(cls, ink: Ink, *chains: Chain, lift: float = 0.0, whole: bool = False) -> Volume:
        """A part of one colour."""
        return cls((Layer(ink, chains, whole),), lift)

    @property
    def balls(self) -> Iterator[Ball]:
        return (ball for layer in self.layers for chain in layer.chains for ball in chain)


TRUNK = (
    (0.20, 156, 100, -6),
    (0.36, 133, 88, 4),
    (0.52, 140, 100, 6),
    (0.70, 158, 112, 4),
    (0.84, 172, 104, -4),
    (0.94, 148, 78, -12),
    (1.00, 76, 56, -10),
)
"""Share of the spine, half the width, half the depth, and how far forward (mm)."""

PELVIS = ((-0.16, 112, 84, -4), (-0.02, 176, 112, -8), (0.10, 174, 110, -8), (0.24, 152, 99, -5))
THIGH = ((0.0, 94), (0.25, 91), (0.5, 78), (0.75, 63), (0.92, 56), (1.0, 55))
SHANK = ((0.0, 54), (0.14, 53), (0.30, 57), (0.50, 50), (0.72, 38), (0.90, 33), (1.0, 34))
UPPER_ARM = ((0.0, 52), (0.2, 51), (0.5, 45), (0.8, 40), (1.0, 38))
FOREARM = ((0.0, 38), (0.2, 41), (0.5, 36), (0.8, 28), (1.0, 26))
SHORTS_END, SLEEVE_END = 0.52, 0.55
"""How far down the thigh and the upper arm the clothes reach."""

CLOTH = 6.0
"""How much (mm) clothes stand off the skin."""

CALF = 14.0
"""How far (mm) the bulge of the calf lies behind the bone."""


def flesh(skeleton: Skeleton) -> Iterator[Volume]:
    """All parts of the person, in no order."""
    yield Volume.of(Ink.SHIRT, tuple(_slices(skeleton, TRUNK)))
    yield Volume.of(Ink.SHORTS, tuple(_slices(skeleton, PELVIS)), *_seat(skeleton), lift=4)
    yield from _head(skeleton)
    for half in Half:
        yield from _leg(skeleton, half)
        yield from _arm(skeleton, half)


def _slices(skeleton: Skeleton, table: tuple[tuple[float, float, float, float], ...]) -> Iterator[Ball]:
    for share, width, depth, ahead in table:
        place, frame = skeleton.on_spine(share)
        axes = (frame.forward * depth, frame.left * width, frame.up * (0.35 * depth))
        yield Ball(place + frame.forward * ahead, axes)


def _seat(skeleton: Skeleton) -> Iterator[tuple[Ball, ...]]:
    """The buttocks."""
    place, frame = skeleton.on_spine(0)
    for half in Half:
        upper = Ball.round(place + frame.at(-38, 74 * half.sign, 40), 84)
        lower = Ball.round(place + frame.at(-44, 72 * half.sign, -28), 84)
        yield upper, lower


def _head(skeleton: Skeleton) -> Iterator[Volume]:
    neck, chest = skeleton.on_spine(1.0)
    head = skeleton.head
    top = neck + chest.at(18, 0, 60)
    middle = top + head.at(34, 0, 92)
    jaw = Ball(middle + head.at(28, 0, -66), (head.forward * 52, head.left * 56, head.up * 44))
    face = Ball(middle + head.at(16, 0, -14), (head.forward * 80, head.left * 74, head.up * 90))
    nose = Ball.round(middle + head.at(98, 0, -26), 13)
    brow = Ball.round(middle + head.at(82, 0, 8), 14)
    yield Volume.of(
        Ink.SKIN, (Ball.round(neck + chest.at(-2, 0, -10), 56), Ball.round(top + head.at(8, 0, 20), 52)), lift=-30
    )
    yield Volume.of(Ink.SKIN, (face, jaw), (brow, nose), lift=6)
    crown = Ball(middle + head.at(-8, 0, 22), (head.forward * 92, head.left * 84, head.up * 88))
    nape = Ball(middle + head.at(-46, 0, -34), (head.forward * 44, head.left * 66, head.up * 50))
    yield Volume.of(Ink.HAIR, (crown, nape), lift=-6)
    for half in Half:
        ear = Ball(middle + head.at(-6, 80 * half.sign, -22), (head.forward * 17, head.left * 10, head.up * 26))
        yield Volume.of(Ink.SKIN, (ear, ear), lift=-2)


def _along(a: Vec, b: Vec, table: tuple[tuple[float, float], ...]) -> tuple[Ball, ...]:
    """Balls from one joint to the next."""
    return tuple(Ball.round(a.towards(b, share), radius) for share, radius in table)


def _cloth(a: Vec, b: Vec, table: tuple[tuple[float, float], ...], end: float) -> tuple[Ball, ...]:
    """A sleeve or a trouser leg: a little off the skin, and cut off square at its end."""
    bone = (b - a).unit()
    aside = bone.cross(Vec(0, 0, 1) if abs(bone.z) < 0.9 else Vec(1, 0, 0)).unit()  # noqa: PLR2004
    radius = radius_at(table, end) + CLOTH
    hem = Ball(a.towards(b, end), (bone * 3, aside * radius, bone.cross(aside) * radius))
    return (*(Ball.round(a.towards(b, share), thick + CLOTH) for share, thick in table if share < end - 0.1), hem)


def radius_at(table: tuple[tuple[float, float], ...], share: float) -> float:
    for (low, first), (high, second) in pairwise(table):
        if share <= high:
            return first + (second - first) * (share - low) / (high - low)
    return table[-1][1]


def _leg(skeleton: Skeleton, half: Half) -> Iterator[Volume]:
    joint, leg = skeleton.legs[half], skeleton.pose.legs[half]
    thigh = _along(joint.root, joint.middle, THIGH)
    shank = tuple(_shank(joint))
    shorts = _cloth(joint.root, joint.middle, THIGH, SHORTS_END)
    yield Volume((Layer(Ink.SKIN, (thigh, shank, *_foot(joint, leg.toes))), Layer(Ink.SHORTS, (shorts,))))


def _shank(joint: Joint) -> Iterator[Ball]:
    """The lower leg; its bulge lies on the side to which the knee bends."""
    thigh = (joint.middle - joint.root).unit()
    bone = (joint.end - joint.middle).unit()
    behind = -(thigh - bone * thigh.dot(bone))
    if behind.length < 0.05:  # noqa: PLR2004 - a straight leg does not tell where its back is
        behind = -_square(joint)
    back = behind.unit()
    for share, radius in SHANK:
        bulge = CALF * max(0.0, 1 - abs(share - 0.32) / 0.32)
        yield Ball.round(joint.middle.towards(joint.end, share) + back * bulge, radius)


def _square(joint: Joint) -> Vec:
    """A direction square to a straight leg, forward as far as it can be."""
    bone = (joint.end - joint.root).unit()
    ahead = Vec(1, 0, 0) - bone * bone.x
    return ahead if ahead.length > 0.1 else Vec(0, 0, 1) - bone * bone.z  # noqa: PLR2004


def _foot(joint: Joint, toes: Vec) -> Iterator[tuple[Ball, ...]]:
    """Heel, ball and toes; the sole lies square to the shank as far as the toes allow."""
    ankle = joint.end
    ahead = toes.unit()
    bone = (joint.middle - joint.end).unit()
    up = (bone - ahead * bone.dot(ahead)).unit()
    heel = Ball.round(ankle + ahead * -38 + up * -36, 34)
    instep = Ball.round(ankle + ahead * 45 + up * -22, 33)
    ball = Ball.round(ankle + ahead * 122 + up * -46, 25)
    tip = Ball.round(ankle + ahead * 172 + up * -54, 17)
    yield Ball.round(ankle, 34), heel
    yield Ball.round(ankle, 34), instep, ball, tip
    yield heel, ball


def _arm(skeleton: Skeleton, half: Half) -> Iterator[Volume]:
    joint, arm = skeleton.arms[half], skeleton.pose.arms.get(half)
    upper = _along(joint.root, joint.middle, UPPER_ARM)
    lower = _along(joint.middle, joint.end, FOREARM)
    hand = arm.hand if arm else Hand.OPEN
    pointing = (arm.pointing if arm and arm.pointing else joint.end - joint.middle).unit()
    sleeve = _cloth(joint.root, joint.middle, UPPER_ARM, SLEEVE_END)
    skin = Layer(Ink.SKIN, (upper, lower, _hand(joint.end, pointing, hand)))
    yield Volume((skin, Layer(Ink.SHIRT, (sleeve,))), lift=8)


def _hand(wrist: Vec, ahead: Vec, hand: Hand) -> tuple[Ball, ...]:
    if hand is Hand.FIST:
        return Ball.round(wrist, 26), Ball.round(wrist + ahead * 52, 41)
    return (
        Ball.round(wrist, 26),
        Ball.round(wrist + ahead * 48, 33),
        Ball.round(wrist + ahead * 92, 27),
        Ball.round(wrist + ahead * 148, 13),
    )
