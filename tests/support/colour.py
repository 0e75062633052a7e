"""Colours as eyes see them: contrast by WCAG 2.2, lightness and difference in CIE L*a*b*, eyes without green cones."""

from __future__ import annotations

from math import hypot

Rgb = tuple[float, float, float]
"""Red, green and blue, 0-1, as a screen is given them."""

DEUTERANOPE = ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881))
"""Machado, Oliveira and Fernandes 2009, severity 1, for linear light."""

XYZ = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
WHITE = (0.95047, 1.0, 1.08883)


def rgb(name: str) -> Rgb:
    """From "#rrggbb"."""
    red, green, blue = (int(name[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def over(above: str | Rgb, below: str | Rgb, opacity: float) -> Rgb:
    """A colour of some opacity (0-1) laid over another."""
    one, other = (rgb(colour) if isinstance(colour, str) else colour for colour in (above, below))
    red, green, blue = (a * opacity + b * (1 - opacity) for a, b in zip(one, other, strict=True))
    return red, green, blue


def linear(colour: Rgb) -> Rgb:
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in colour)
    return red, green, blue


def encoded(light: Rgb) -> Rgb:
    clipped = (min(1.0, max(0.0, v)) for v in light)
    red, green, blue = (v * 12.92 if v <= 0.0031308 else 1.055 * v ** (1 / 2.4) - 0.055 for v in clipped)
    return red, green, blue


def _times(matrix: tuple[Rgb, Rgb, Rgb], vector: Rgb) -> Rgb:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def luminance(colour: str | Rgb) -> float:
    red, green, blue = linear(rgb(colour) if isinstance(colour, str) else colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str | Rgb, other: str | Rgb) -> float:
    """From 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def grey(colour: str | Rgb) -> Rgb:
    """As printed without colour."""
    level = luminance(colour)
    return encoded((level, level, level))


def deuteranope(colour: str | Rgb) -> Rgb:
    """As seen by eyes without green cones."""
    return encoded(_times(DEUTERANOPE, linear(rgb(colour) if isinstance(colour, str) else colour)))


def lab(colour: str | Rgb) -> tuple[float, float, float]:
    """L* (0-100), a*, b*."""
    xyz = _times(XYZ, linear(rgb(colour) if isinstance(colour, str) else colour))
    x, y, z = (
        v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116
        for v in (part / white for part, white in zip(xyz, WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: str | Rgb, other: str | Rgb) -> float:
    """Distance in L*a*b* (CIE 1976); about 2.3 is just noticeable."""
    (l0, a0, b0), (l1, a1, b1) = lab(one), lab(other)
    return hypot(l0 - l1, a0 - a1, b0 - b1)
