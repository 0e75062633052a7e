"""Places on the skin of a posed person, each with the way straight in."""

from __future__ import annotations

from math import cos, radians, sin
from typing import NamedTuple

from sciatica_desktop.core.positions.flesh import PELVIS, SHANK, THIGH, TRUNK, radius_at
from sciatica_desktop.core.positions.skeleton import Half, Joint, Skeleton
from sciatica_desktop.core.positions.space import Vec

BUTTOCK = 84.0
"""Radius (mm) of a buttock."""


class Skin(NamedTuple):
    """A place on the skin and the way (length 1) into the body."""

    at: Vec
    inward: Vec

    def outside(self, mm: float) -> Vec:
        """The place so far off the skin."""
        return self.at - self.inward * mm


def buttock(skeleton: Skeleton, up: float = 0.0, outward: float = 0.0, half: Half = Half.RIGHT) -> Skin:
    """On a buttock, seen from behind: so many degrees up and to the outside of its middle."""
    place, frame = skeleton.on_spine(0)
    middle = place + frame.at(-40, 74 * half.sign, 10)
    rise, turn = radians(up), radians(outward)
    out = frame.at(-cos(rise) * cos(turn), half.sign * cos(rise) * sin(turn), sin(rise)).unit()
    return Skin(middle + out * BUTTOCK, -out)


def trunk(skeleton: Skeleton, share: float, around: float, half: Half = Half.RIGHT) -> Skin:
    """On the trunk at a share of the spine: 0 degrees at the back, 90 at the side, 180 in front."""
    table = PELVIS if share <= PELVIS[-1][0] else TRUNK
    width = radius_at(tuple((row[0], row[1]) for row in table), share)
    depth = radius_at(tuple((row[0], row[2]) for row in table), share)
    place, frame = skeleton.on_spine(share)
    angle = radians(around)
    at = place + frame.at(-8 - depth * cos(angle), half.sign * width * sin(angle), 0)
    out = frame.at(-cos(angle) / depth, half.sign * sin(angle) / width, 0).unit()
    return Skin(at, -out)


def _limb(joint: tuple[Vec, Vec], table: tuple[tuple[float, float], ...], share: float, out: Vec) -> Skin:
    a, b = joint
    bone = (b - a).unit()
    aside = (out - bone * out.dot(bone)).unit()
    return Skin(a.towards(b, share) + aside * radius_at(table, share), -aside)


def thigh(joint: Joint, share: float, out: Vec) -> Skin:
    """On the thigh, so far from hip to knee, on the side that `out` points to."""
    return _limb((joint.root, joint.middle), THIGH, share, out)


def shank(joint: Joint, share: float, out: Vec) -> Skin:
    """On the lower leg, so far from knee to ankle."""
    return _limb((joint.middle, joint.end), SHANK, share, out)
