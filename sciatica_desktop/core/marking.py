"""Marks and answers as people and programs write them, checked against the atlas and the content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, WORST, Drawing, Mark, Quality

E = TypeVar("E", bound=StrEnum)

MARK_PARTS = 4
LONGEST_SHOWN = 40
FEW_NAMES = 8


class MarkProblem(ValueError):
    """A mark or an answer that does not fit; the message is one sentence with the nearest valid value."""


def parse_mark(text: str, atlas: Atlas) -> Mark:
    """A mark written REGION[:SIDE[:INTENSITY[:QUALITY]]]."""
    parts = text.split(":")
    if len(parts) > MARK_PARTS:
        raise MarkProblem(f"--mark {text}: should be REGION[:SIDE[:INTENSITY[:QUALITY]]].")
    region, side, intensity, quality = (*parts, *[""] * (MARK_PARTS - len(parts)))
    strength = _number(intensity) if intensity else DEFAULT_INTENSITY
    return make_mark(atlas, region, side or None, strength, quality or None)


def _number(text: str) -> object:
    """The number that is written there, or the text if it is none."""
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


def mark_from(data: object, atlas: Atlas) -> Mark:
    """A mark from a JSON object with region, side, intensity and quality."""
    if not isinstance(data, dict):
        raise MarkProblem("a mark should be an object with region, side, intensity and quality.")
    unknown = sorted(set(data) - {"region", "side", "intensity", "quality"})
    if unknown:
        raise MarkProblem(f"a mark has no {unknown[0]!r}; it has region, side, intensity and quality.")
    strength = data.get("intensity")
    return make_mark(
        atlas,
        data.get("region"),
        data.get("side"),
        DEFAULT_INTENSITY if strength is None else strength,
        data.get("quality"),
    )


def make_mark(atlas: Atlas, region: object, side: object, intensity: object, quality: object) -> Mark:
    """A checked mark; a side left out means the midline, a quality left out means aching."""
    place = _place(atlas, region, side)
    if isinstance(intensity, float) and intensity.is_integer():
        intensity = int(intensity)  # JSON does not tell 5 from 5.0
    if isinstance(intensity, bool) or not isinstance(intensity, int) or not 0 <= intensity <= WORST:
        said = f"{place.region}: intensity {_shown(intensity)} is not a whole number from 0 to {WORST}"
        raise MarkProblem(f"{said}; nearest: {_nearest_intensity(intensity)}.")
    kind = Quality.ACHING if quality is None else _choice("quality", quality, Quality)
    return Mark(place, intensity, kind)


def _shown(value: object) -> str:
    """A value cut to what fits in a sentence."""
    text = str(value)
    return text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN] + "…"


def _nearest_intensity(value: object) -> int:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return round(max(0, min(WORST, value)))  # min() leaves a NaN aside
    return DEFAULT_INTENSITY


def _place(atlas: Atlas, region: object, side: object) -> Place:
    if not isinstance(region, str) or region not in atlas.regions:
        raise MarkProblem(f"there is no region {_shown(region)!r}; nearest: {atlas.nearest_id(_shown(region))}.")
    paired = atlas.regions[region].paired
    if side is None:
        if paired:
            raise MarkProblem(f"{region} has two sides; write {region}:L or {region}:R.")
        return Place(region, Side.MIDLINE)
    chosen = _choice("side", side, Side)
    if paired != (chosen is not Side.MIDLINE):
        good = f"{region}:L or {region}:R" if paired else f"{region}:M"
        raise MarkProblem(f"{region} cannot have side {chosen}; nearest: {good}.")
    return Place(region, chosen)


def _choice(what: str, value: object, kinds: type[E]) -> E:
    try:
        return kinds(str(value))
    except ValueError:
        raise MarkProblem(f"there is no {what} {_shown(value)!r}; {nearest_of(_shown(value), kinds)}") from None


def nearest_of(text: str, known: Iterable[str]) -> str:
    """A half sentence that names the nearest of the known values, and all of them if they are few."""
    names = [str(name) for name in known]
    close = get_close_matches(text, names, n=1, cutoff=0.0)
    listed = f" (one of {', '.join(names)})" if len(names) <= FEW_NAMES else ""
    return f"nearest: {close[0] if close else 'none'}{listed}."


def drawing_of(marks: Iterable[Mark]) -> Drawing:
    """A drawing; a place marked twice counts once, the later mark wins."""
    return Drawing(tuple({mark.place: mark for mark in marks}.values()))


def check_answers(answers: Mapping[object, object], content: Content) -> dict[str, str]:
    """Answers by question key, or by red-flag id with yes or no; raises MarkProblem for what is not known."""
    good: dict[str, str] = {}
    flags = content.red_flags
    known = {question.key: tuple(question.by_id) for question in content.questions.values()}
    for key, value in answers.items():
        allowed = ("yes", "no") if key in flags else known.get(str(key))
        if allowed is None:
            raise MarkProblem(f"there is no question {_shown(key)!r}; {nearest_of(_shown(key), (*known, *flags))}")
        if value not in allowed:
            raise MarkProblem(f"{key} has no answer {_shown(value)!r}; {nearest_of(_shown(value), allowed)}")
        good[str(key)] = str(value)
    return good
