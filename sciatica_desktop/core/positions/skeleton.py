"""A person as a skeleton that can be posed: joints in space from hips, spine and where hands and feet should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from math import sqrt
from typing import NamedTuple

from sciatica_desktop.core.positions.space import DOWN, FORWARD, Frame, Vec

THIGH, SHANK = 430.0, 400.0
UPPER_ARM, FOREARM = 295.0, 250.0
HIP_WIDTH, SHOULDER_WIDTH = 92.0, 170.0
"""From the midline (mm) to the hip joint and to the shoulder joint."""

SPINE = 545.0
"""From between the hips to the base of the neck (mm)."""

SPINE_STEPS = 12
SHOULDERS_AT = 0.9
"""Where the shoulders sit on the spine, 0 at the hips, 1 at the neck."""

ANKLE = 72.0
"""Height (mm) of the ankle joint over the sole."""


class Half(StrEnum):
    """A half of the body; pictures are made for the right and mirrored for the left."""

    RIGHT = "right"
    LEFT = "left"

    @property
    def sign(self) -> int:
        """Which way it lies from the midline: left is plus."""
        return 1 if self is Half.LEFT else -1


class Hand(StrEnum):
    """What a hand does."""

    OPEN = "open"
    FIST = "fist"


@dataclass(frozen=True)
class Leg:
    """Where the ankle is, which way the knee points, which way the toes point."""

    ankle: Vec
    knee: Vec = FORWARD
    toes: Vec = FORWARD


@dataclass(frozen=True)
class Arm:
    """Where the wrist is, which way the elbow points, what the hand does and which way it points."""

    wrist: Vec
    elbow: Vec = DOWN
    hand: Hand = Hand.OPEN
    pointing: Vec | None = None


@dataclass(frozen=True)
class Pose:
    """A posed person: the middle between the hips, how the pelvis is turned, how the spine bends (degrees), limbs.

    The spine bends `forward`, to the right `side` and turns to the left `twist`, evenly from hips to neck; `nod` and
    `look` turn the head down and to the left against it. An arm that is left out hangs down.
    """

    hips: Vec
    legs: Mapping[Half, Leg]
    pelvis: Frame = field(default_factory=Frame)
    forward: float = 0.0
    side: float = 0.0
    twist: float = 0.0
    nod: float = 0.0
    look: float = 0.0
    arms: Mapping[Half, Arm] = field(default_factory=dict)


class Joint(NamedTuple):
    """Two bones: where they begin, meet and end."""

    root: Vec
    middle: Vec
    end: Vec


@dataclass(frozen=True)
class Skeleton:
    """Where everything is: the spine from hips to neck as places with their frames, the head, and the limbs."""

    spine: tuple[tuple[Vec, Frame], ...]
    head: Frame
    legs: Mapping[Half, Joint]
    arms: Mapping[Half, Joint]
    pose: Pose

    def on_spine(self, share: float) -> tuple[Vec, Frame]:
        """The place and frame at a share of the spine, 0 at the hips; below 0 goes on straight down."""
        if share <= 0:
            place, frame = self.spine[0]
            return place + frame.up * (share * SPINE), frame
        at = min(share, 1.0) * SPINE_STEPS
        low = min(int(at), SPINE_STEPS - 1)
        (a, frame), (b, _) = self.spine[low], self.spine[low + 1]
        return a.towards(b, at - low), frame


def reach(root: Vec, target: Vec, bones: tuple[float, float], bend: Vec) -> Joint:
    """Two bones from a root towards a target, the joint between them pointing `bend`; stretched if it is too far."""
    first, second = bones
    way = target - root
    far = min(max(way.length, abs(first - second) + 1.0), first + second - 1.0)
    ahead = way.unit()
    along = (first * first - second * second + far * far) / (2 * far)
    out = sqrt(max(0.0, first * first - along * along))
    aside = (bend - ahead * bend.dot(ahead)).unit()
    return Joint(root, root + ahead * along + aside * out, root + ahead * far)


def pose_skeleton(pose: Pose) -> Skeleton:
    """The joints of a posed person."""
    spine = _spine(pose)
    chest = spine[-1][1]
    legs = {}
    for half, leg in pose.legs.items():
        root = pose.hips + pose.pelvis.left * (HIP_WIDTH * half.sign)
        legs[half] = reach(root, leg.ankle, (THIGH, SHANK), leg.knee)
    made = Skeleton(spine, chest.bent(forward=pose.nod, twist=pose.look), legs, {}, pose)
    place, frame = made.on_spine(SHOULDERS_AT)
    arms = {}
    for half in Half:
        root = place + frame.left * (SHOULDER_WIDTH * half.sign)
        arm = pose.arms.get(half) or Arm(root + frame.at(40, 45 * half.sign, -530), -frame.forward)
        arms[half] = reach(root, arm.wrist, (UPPER_ARM, FOREARM), arm.elbow)
    return Skeleton(spine, made.head, legs, arms, pose)


def _spine(pose: Pose) -> tuple[tuple[Vec, Frame], ...]:
    """Places and frames along the spine; each step bends a little more."""
    step = 1 / SPINE_STEPS
    place, frame = pose.hips, pose.pelvis
    made = [(place, frame)]
    for _ in range(SPINE_STEPS):
        frame = frame.bent(pose.forward * step, pose.side * step, pose.twist * step)
        place = place + frame.up * (SPINE * step)
        made.append((place, frame))
    return tuple(made)
