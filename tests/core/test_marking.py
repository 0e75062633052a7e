"""Marks and answers as text: what is taken, and what is said of what is not."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.marking import (
    FEW_NAMES,
    LONGEST_SHOWN,
    MarkProblem,
    check_answers,
    drawing_of,
    mark_from,
    nearest_of,
    parse_mark,
)
from sciatica_desktop.core.pain import Mark, Quality


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("buttock_mid:R", Mark(Place("buttock_mid", Side.RIGHT))),
        ("buttock_mid:L:7", Mark(Place("buttock_mid", Side.LEFT), 7)),
        ("shin:R:0:numb", Mark(Place("shin", Side.RIGHT), 0, Quality.NUMB)),
        ("sacrum", Mark(Place("sacrum", Side.MIDLINE))),
        ("sacrum:M:10", Mark(Place("sacrum", Side.MIDLINE), 10)),
        ("sacrum::3:burning", Mark(Place("sacrum", Side.MIDLINE), 3, Quality.BURNING)),
    ],
)
def test_a_mark_is_read(atlas: Atlas, text: str, mark: Mark) -> None:
    assert parse_mark(text, atlas) == mark


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("butock_mid:R", "nearest: buttock_mid"),
        ("", "there is no region ''"),
        ("buttock_mid", "buttock_mid:L or buttock_mid:R"),
        ("buttock_mid:M", "nearest: buttock_mid:L or buttock_mid:R"),
        ("sacrum:R", "nearest: sacrum:M"),
        ("shin:X", "there is no side 'X'; nearest:"),
        ("shin:R:11", "from 0 to 10; nearest: 10"),
        ("shin:R:-1", "from 0 to 10"),
        ("shin:R:five", "intensity five"),
        ("shin:R:5:achy", "nearest: aching"),
        ("shin:R:5:aching:deep", "should be REGION"),
    ],
)
def test_a_bad_mark_is_refused_with_the_nearest_good_one(atlas: Atlas, text: str, says: str) -> None:
    with pytest.raises(MarkProblem, match=r".*") as caught:
        parse_mark(text, atlas)
    assert says in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"region": "shin", "side": "R", "strength": 5},
        {"region": ["shin"], "side": "R"},
        {"region": "shin", "side": "R", "intensity": 5.5},
        {"region": "shin", "side": "R", "intensity": True},
        {"region": "shin", "side": "R", "intensity": float("nan")},
        {"region": "shin", "side": "R", "intensity": 10**400},
        {"region": "shin", "side": "R", "quality": 3},
    ],
)
def test_a_bad_mark_object_is_refused(atlas: Atlas, data: object) -> None:
    with pytest.raises(MarkProblem):
        mark_from(data, atlas)


def test_a_place_marked_twice_counts_once_and_the_later_wins(atlas: Atlas) -> None:
    drawing = drawing_of(parse_mark(text, atlas) for text in ("shin:R:2", "shin:R:9"))
    assert [mark.intensity for mark in drawing.marks] == [9]


def test_answers_are_checked_by_key_and_value(content: Content) -> None:
    assert check_answers({"reach": "thigh", "RF01": "no"}, content) == {"reach": "thigh", "RF01": "no"}
    with pytest.raises(MarkProblem, match="nearest: reach"):
        check_answers({"reech": "thigh"}, content)
    with pytest.raises(MarkProblem, match="nearest: thigh"):
        check_answers({"reach": "thighs"}, content)
    with pytest.raises(MarkProblem, match="RF01 has no answer"):
        check_answers({"RF01": "maybe"}, content)


@pytest.mark.parametrize(
    ("data", "mark"),
    [
        ({"region": "shin", "side": "R"}, Mark(Place("shin", Side.RIGHT))),
        (
            {"region": "shin", "side": "L", "intensity": 7, "quality": "numb"},
            Mark(Place("shin", Side.LEFT), 7, Quality.NUMB),
        ),
        ({"region": "sacrum", "side": None, "intensity": 0, "quality": None}, Mark(Place("sacrum", Side.MIDLINE), 0)),
        ({"region": "sacrum", "intensity": None}, Mark(Place("sacrum", Side.MIDLINE))),
        ({"region": "sacrum", "intensity": 6.0}, Mark(Place("sacrum", Side.MIDLINE), 6)),
    ],
)
def test_a_mark_object_is_read(atlas: Atlas, data: object, mark: Mark) -> None:
    assert mark_from(data, atlas) == mark


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (7, "a mark should be an object with region, side, intensity and quality."),
        (
            {"region": "shin", "side": "R", "strength": 5, "zeal": 1},
            "a mark has no 'strength'; it has region, side, intensity and quality.",
        ),
        (
            {"region": "shin", "side": "R", "intensity": 5.5},
            "shin: intensity 5.5 is not a whole number from 0 to 10; nearest: 6.",
        ),
        (
            {"region": "shin", "side": "R", "intensity": True},
            "shin: intensity True is not a whole number from 0 to 10; nearest: 5.",
        ),
        (
            {"region": "shin", "side": "R", "intensity": "x" * 99},
            f"shin: intensity {'x' * LONGEST_SHOWN}… is not a whole number from 0 to 10; nearest: 5.",
        ),
        ({"region": "shin", "side": "l"}, "there is no side 'l'; nearest: R (one of L, R, M)."),
        ({"region": "shin"}, "shin has two sides; write shin:L or shin:R."),
    ],
)
def test_a_bad_mark_object_is_refused_in_a_sentence(atlas: Atlas, data: object, says: str) -> None:
    with pytest.raises(MarkProblem) as caught:
        mark_from(data, atlas)
    assert str(caught.value) == says


def test_few_names_are_all_listed_and_many_are_not() -> None:
    assert nearest_of("aple", ["apple", "pear"]) == "nearest: apple (one of apple, pear)."
    many = [f"name{number}" for number in range(FEW_NAMES + 1)]
    assert nearest_of("name3", many) == "nearest: name3."
    assert nearest_of("name3", []) == "nearest: none (one of )."
