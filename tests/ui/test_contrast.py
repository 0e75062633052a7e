"""What is written can be read, and what is marked can be told apart: computed from the theme, in both schemes.

WCAG 2.2: 4.5 for text, 3 for marks and rings.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QColor

from sciatica_desktop.core.pain import Feeling, Level, Quality
from sciatica_desktop.ui.body import captions as body_captions
from sciatica_desktop.ui.body import columns as body_columns
from sciatica_desktop.ui.body.felt import FILL
from sciatica_desktop.ui.body.marks import GHOST_INK, focus_colours
from sciatica_desktop.ui.body.tones import FAINT, INSIDE, colours
from sciatica_desktop.ui.kit.colours import (
    BADGE,
    DARK,
    ESSENTIAL,
    HOTSPOT,
    HOTSPOT_CHOSEN,
    HOTSPOT_RING,
    INTENSITY,
    LIGHT,
    ON_INTENSITY,
    ZONE_EDGE,
    Scheme,
)
from tests.support.colour import Rgb, contrast, deuteranope, difference, grey, lab, over, rgb

TEXT, MARK = 4.5, 3.0
NOTICED = 2.3
"""Colours that differ by less look the same (CIE 1976)."""

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=lambda scheme: scheme.name)
GROUNDS = ("ground", "panel", "card", "card_chosen", "accent_soft", "danger_soft", "caution_soft")
PAIRS = (
    *((ink, ground) for ink in ("text", "muted") for ground in GROUNDS),
    *(("accent", ground) for ground in GROUNDS[:5]),
    *(("danger", ground) for ground in ("panel", "card", "danger_soft")),
    *(("caution", ground) for ground in ("panel", "card", "caution_soft")),
    *(("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_danger", "danger")),
)
FLESH = ("skin", "skin_edge", "muscle", "muscle_deep", "fibre", "tendon", "fascia", "bone", "bone_edge", "nerve")
EYES: dict[str, Callable[[str | Rgb], Rgb]] = {
    "all colours": lambda colour: rgb(colour) if isinstance(colour, str) else colour,
    "no green": deuteranope,
    "grey": grey,
}


def named(colour: QColor) -> Rgb:
    return colour.redF(), colour.greenF(), colour.blueF()


def body_grounds(scheme: Scheme) -> dict[str, str]:
    """The flat colours that anything on the map may lie on."""
    return {"ground": scheme.ground, **{part: getattr(scheme.body, part) for part in FLESH}}


@SCHEMES
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_can_be_read(scheme: Scheme, ink: str, ground: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= TEXT


@pytest.mark.parametrize("intensity", range(11))
def test_the_number_on_an_intensity_can_be_read(intensity: int) -> None:
    assert contrast(ON_INTENSITY[intensity], INTENSITY[intensity]) >= TEXT
    assert contrast(INTENSITY[10], BADGE) >= TEXT


@pytest.mark.parametrize("disc", [HOTSPOT, HOTSPOT_CHOSEN])
def test_the_number_of_a_trigger_point_can_be_read(disc: str) -> None:
    assert contrast(HOTSPOT_RING, disc) >= TEXT


@SCHEMES
def test_words_on_the_map_can_be_read_on_whatever_lies_below(scheme: Scheme) -> None:
    for ground in body_grounds(scheme).values():
        for field, opacity in (
            (scheme.ground, body_captions.FIELD_OPACITY),
            (scheme.card, body_columns.FIELD_OPACITY),
        ):
            below = over(field, ground, opacity)
            assert contrast(scheme.text, below) >= TEXT
            assert contrast(scheme.muted, below) >= TEXT


@SCHEMES
@pytest.mark.parametrize("intensity", range(11))
def test_the_rims_of_a_mark_show_on_every_ground(scheme: Scheme, intensity: int) -> None:
    _, dark, light = colours(Feeling(intensity, Quality.ACHING, Level.DEEP), scheme)
    for part, ground in body_grounds(scheme).items():
        inner, outer = named(dark), over(named(light), ground, light.alphaF())
        assert max(contrast(inner, ground), contrast(outer, ground)) >= MARK, part
        assert contrast(inner, outer) >= MARK


@SCHEMES
def test_the_outline_of_last_time_shows_on_every_ground(scheme: Scheme) -> None:
    for part, ground in body_grounds(scheme).items():
        band = over(over(INTENSITY[0], scheme.body.hover, 0.2), ground, 0.9)
        assert max(contrast(INTENSITY[GHOST_INK], ground), contrast(band, ground)) >= MARK, part


@SCHEMES
def test_the_ring_of_the_focus_shows_on_every_ground(scheme: Scheme) -> None:
    dark, light = map(named, focus_colours(scheme))
    assert contrast(dark, light) >= MARK
    marks = {f"intensity {index}": colour for index, colour in enumerate(INTENSITY)}
    for part, ground in {**body_grounds(scheme), **marks, "zone": ESSENTIAL}.items():
        assert max(contrast(dark, ground), contrast(light, ground)) >= MARK, part


@SCHEMES
@pytest.mark.parametrize("ground", ["ground", "panel", "card", "card_chosen", "accent_soft"])
def test_the_ring_of_a_focused_control_shows(scheme: Scheme, ground: str) -> None:
    assert contrast(scheme.focus, getattr(scheme, ground)) >= MARK


def test_a_zone_and_its_edge_can_be_told_apart() -> None:
    assert contrast(ESSENTIAL, ZONE_EDGE) >= MARK


@pytest.mark.parametrize("eyes", EYES)
def test_each_step_of_intensity_is_darker_and_can_be_told_from_the_next(eyes: str) -> None:
    seen = [EYES[eyes](colour) for colour in INTENSITY]
    for weaker, stronger in pairwise(seen):
        assert lab(weaker)[0] > lab(stronger)[0]
        assert difference(weaker, stronger) > NOTICED


@SCHEMES
@pytest.mark.parametrize("eyes", EYES)
@pytest.mark.parametrize("part", ["skin", "muscle", "bone"])
def test_the_steps_stay_apart_on_the_body_that_shows_through(scheme: Scheme, eyes: str, part: str) -> None:
    opacity = FILL[0] * INSIDE
    seen = [EYES[eyes](over(colour, getattr(scheme.body, part), opacity)) for colour in INTENSITY]
    for weaker, stronger in pairwise(seen):
        assert lab(weaker)[0] > lab(stronger)[0]
        assert difference(weaker, stronger) > NOTICED


@pytest.mark.parametrize("eyes", EYES)
def test_pain_and_the_zones_of_a_point_are_never_taken_for_each_other(eyes: str) -> None:
    """Marks are dark and zones light: they differ in grey too, from the intensity that new marks get."""
    assert all(difference(EYES[eyes](ESSENTIAL), EYES[eyes](colour)) > 5 * NOTICED for colour in INTENSITY[4:])


def test_what_was_painted_in_another_view_is_fainter() -> None:
    assert FAINT < 1
