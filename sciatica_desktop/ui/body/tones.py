"""The colours of what is felt: which grey of its mask turns into the inside, the dark rim or the light one."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QImage

from sciatica_desktop.core.pain import Feeling
from sciatica_desktop.ui.body.easel import PREMULTIPLIED
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.colours import INTENSITY, Scheme

INSIDE = 0.78
"""In the middle of a shape the colour covers so much of what it covers at the rim."""

FAINT = 0.45
"""The same for what was painted in another view."""

DARK, LIGHT = 1.6, 1.2
"""Widths (px) of the dark rim, which lies on the edge, and of the light one outside of it."""

EDGE = 128
"""The grey on the edge of a shape."""


class Look(NamedTuple):
    """What a shape is painted like."""

    feeling: Feeling
    faint: bool = False


def colours(feeling: Feeling, scheme: Scheme) -> tuple[QColor, QColor, QColor]:
    """Inside, dark rim and light rim of what is felt; the two rims together show on every ground."""
    inside = QColor(INTENSITY[feeling.intensity])
    dark = mixed(INTENSITY[feeling.intensity], INTENSITY[10], 0.9)
    return inside, dark, mixed(scheme.body.hover, INTENSITY[0], 0.2, 0.9)


class Part(Enum):
    """What of a shape a table of colours shows."""

    WHOLE = auto()
    INSIDE = auto()
    RIMS = auto()
    SOLID = auto()
    """The inside without any transparency."""


Tone = tuple[float, float, float, float]
"""Red, green, blue, each times the opacity, and the opacity."""

NOTHING: Tone = (0.0, 0.0, 0.0, 0.0)


@lru_cache(maxsize=256)
def table(part: Part, look: Look, scheme: Scheme, cover: float, slope: float) -> list[int]:
    """The colour (ARGB) of each grey.

    `cover` is the opacity at the rim; the grey changes by `slope` (share of white) for each px.
    """
    inside, dark, light = (_tone(colour) for colour in colours(look.feeling, scheme))
    argb = []
    for grey in range(256):
        px = (grey - EDGE) / 255 / slope
        rim = _faded(light, _step(px + DARK / 2 + LIGHT))
        rim = _towards(rim, dark, _step(px + DARK / 2))
        deep = max(0.0, (grey - EDGE) / (255 - EDGE))
        share = cover * (1 + (INSIDE - 1) * deep) * (FAINT if look.faint else 1.0)
        filled = inside if part is Part.SOLID else NOTHING if part is Part.RIMS else _faded(inside, share)
        around = rim if part in {Part.WHOLE, Part.RIMS} else NOTHING
        argb.append(_argb(_towards(around, filled, _step(px - DARK / 2))))
    return argb


def _step(px: float) -> float:
    """0 outside, 1 inside, and smooth over one pixel."""
    return min(1.0, max(0.0, px + 0.5))


def _tone(colour: QColor) -> Tone:
    alpha = colour.alphaF()
    return colour.redF() * alpha, colour.greenF() * alpha, colour.blueF() * alpha, alpha


def _faded(tone: Tone, share: float) -> Tone:
    red, green, blue, alpha = tone
    return red * share, green * share, blue * share, alpha * share


def _towards(one: Tone, other: Tone, share: float) -> Tone:
    """From one tone to another, `share` (0-1) of the way."""
    red, green, blue, alpha = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return red, green, blue, alpha


def _argb(tone: Tone) -> int:
    *rgb, alpha = tone
    red, green, blue = (round(255 * value / alpha) if alpha else 0 for value in rgb)
    return round(255 * alpha) << 24 | red << 16 | green << 8 | blue


def toned(mask: QImage, argb: list[int]) -> QImage:
    """The mask with each grey turned into its colour."""
    indexed = QImage(mask.constBits(), mask.width(), mask.height(), mask.bytesPerLine(), QImage.Format.Format_Indexed8)
    indexed.setColorTable(argb)
    return indexed.convertToFormat(PREMULTIPLIED)
