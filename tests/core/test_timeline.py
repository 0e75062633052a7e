"""What the words that are looked for in the history may mean."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.timeline import Filter, Query, Word, query

SIDES = {Side.LEFT: "Left left side", Side.RIGHT: "Right right side", Side.MIDLINE: "Middle "}
MONTHS = ("January", "February", "March", "April", "May", "June", "July")


def asked(content: Content, **values: object) -> Query:
    return query(Filter(**values), content, SIDES, MONTHS)  # type: ignore[arg-type]


def word(content: Content, text: str) -> Word:
    (made,) = asked(content, text=text).words
    return made


def test_nothing_that_is_set_asks_for_all(content: Content) -> None:
    assert asked(content) == Query()
    assert not Filter().narrows
    assert not Filter(trash=True).narrows
    assert Filter(text="x").narrows


def test_a_muscle_means_all_of_its_points(content: Content) -> None:
    assert asked(content, muscle="piriformis").points == ("pir_1", "pir_2")
    assert asked(content, muscle="no such muscle").points == ()


def test_a_word_means_points_by_plain_and_by_anatomical_name(content: Content) -> None:
    assert "pir_1" in word(content, "PIRIformis").points
    plain = content.points["pir_1"].plain.split()[0]
    assert "pir_1" in word(content, plain).points


def test_a_word_means_techniques_tools_and_regions_too(content: Content) -> None:
    assert "tennis_ball_wall" in word(content, "tennis").tools or word(content, "ball").tools
    assert word(content, "wall").techniques
    assert "sacrum" in word(content, content.regions["sacrum"].name).regions


@pytest.mark.parametrize(("text", "sides"), [("left", (Side.LEFT,)), ("RIGHT", (Side.RIGHT,)), ("lef", ())])
def test_a_whole_word_means_a_side(content: Content, text: str, sides: tuple[Side, ...]) -> None:
    assert word(content, text).sides == sides


@pytest.mark.parametrize(("text", "months"), [("may", (5,)), ("ju", ()), ("jul", (7,)), ("ma", ()), ("mar", (3,))])
def test_the_beginning_of_a_month_means_it(content: Content, text: str, months: tuple[int, ...]) -> None:
    assert word(content, text).months == months


def test_every_word_stands_for_itself(content: Content) -> None:
    words = asked(content, text="  Long  DRIVE ").words
    assert [made.text for made in words] == ["long", "drive"]
