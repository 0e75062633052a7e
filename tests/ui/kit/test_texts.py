"""Words for what core names by enum."""

from __future__ import annotations

from enum import StrEnum

import pytest
from PySide6.QtCore import QLocale

from sciatica_desktop.core.anatomy import Depth, Place, Side, View
from sciatica_desktop.core.brush import Size, Tool
from sciatica_desktop.core.content import Act, Care, Evidence, Mode, Urgency
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.map_picture import Layer
from sciatica_desktop.core.pain import Level, Quality
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.core.routine import Status, Why
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.core.steps import Phase
from sciatica_desktop.ui.kit import texts

SHOWN: tuple[type[StrEnum], ...] = (
    Act,
    Care,
    Cause,
    Depth,
    Ending,
    Evidence,
    Freedom,
    Layer,
    Level,
    Match,
    Mode,
    Phase,
    Quality,
    Scheme,
    Side,
    Size,
    Status,
    Tool,
    Urgency,
    View,
    Why,
)


@pytest.mark.parametrize("kind", SHOWN)
def test_every_value_has_words_of_its_own(kind: type[StrEnum]) -> None:
    words = [texts.word(value) for value in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_values_spelt_alike_keep_their_own_words() -> None:
    assert texts.word(Layer.DEEP) != texts.word(Level.DEEP)


NAMES = {"buttock_mid": "Middle of the buttock", "achilles": "Achilles tendon", "sacrum": "Sacrum"}


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (Place("buttock_mid", Side.RIGHT), "Right · middle of the buttock"),
        (Place("achilles", Side.LEFT), "Left · Achilles tendon"),
        (Place("sacrum", Side.MIDLINE), "Sacrum"),
        (Place("elbow", Side.LEFT), "Left · elbow"),
    ],
)
def test_a_place_is_named_with_its_side(place: Place, wanted: str) -> None:
    assert texts.place_name(place, NAMES) == wanted


BUTTOCK, ACHILLES, SACRUM = (
    Place("buttock_mid", Side.RIGHT),
    Place("achilles", Side.RIGHT),
    Place("sacrum", Side.MIDLINE),
)


@pytest.mark.parametrize(
    ("places", "wanted"),
    [
        ((BUTTOCK,), "Right · middle of the buttock"),
        ((BUTTOCK, ACHILLES), "Right · middle of the buttock, Achilles tendon"),
        ((BUTTOCK, BUTTOCK.mirrored), "Right · middle of the buttock, Left · middle of the buttock"),
        ((BUTTOCK, SACRUM, ACHILLES, ACHILLES), "Right · middle of the buttock, sacrum (+2)"),
    ],
)
def test_a_patch_is_named_by_its_largest_places(places: tuple[Place, ...], wanted: str) -> None:
    assert texts.patch_name(places, NAMES) == wanted


@pytest.mark.parametrize(
    ("seconds", "wanted"),
    [(0, "0 s"), (45, "45 s"), (59.6, "1 min"), (60, "1 min"), (90, "1 min 30 s"), (120, "2 min")],
)
def test_a_length_of_time_is_said_in_minutes_and_seconds(seconds: float, wanted: str) -> None:
    assert texts.seconds_text(seconds) == wanted.replace(" ", texts.NO_BREAK)


def test_the_midline_has_no_side_to_name() -> None:
    assert texts.side_word(Side.MIDLINE) == ""
    assert texts.side_word(Side.LEFT) != texts.side_word(Side.RIGHT)


@pytest.mark.parametrize(("language", "day", "name"), [("en", "d MMM", "calf"), ("de", "d. MMM", "Calf")])
def test_days_and_names_are_written_as_the_language_writes_them(language: str, day: str, name: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert (texts.day_form(), texts.within("Calf")) == (day, name)
    finally:
        QLocale.setDefault(before)
