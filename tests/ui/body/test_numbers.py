"""Where the number of a mark stands."""

from __future__ import annotations

from math import hypot

from PySide6.QtCore import QPointF

from sciatica_desktop.ui.body.numbers import Taken, clearest

CLEAR = 20.0
FIRST, SECOND = QPointF(100, 100), QPointF(140, 100)


def away(one: QPointF, other: QPointF) -> float:
    return hypot(one.x() - other.x(), one.y() - other.y())


def test_a_number_stands_in_the_first_clear_place() -> None:
    assert clearest([FIRST, SECOND], [], CLEAR) == (FIRST, False)
    assert clearest([FIRST, SECOND], [Taken(QPointF(100, 105))], CLEAR) == (SECOND, False)


def test_a_number_rather_stands_tight_than_beside_its_place() -> None:
    assert clearest([FIRST], [Taken(FIRST + QPointF(0.9 * CLEAR, 0))], CLEAR) == (FIRST, False)


def test_a_number_without_room_stands_beside_its_place_and_clear_of_all() -> None:
    taken = [Taken(FIRST), Taken(FIRST + QPointF(25, 0)), Taken(FIRST - QPointF(25, 0))]
    at, beside = clearest([FIRST], taken, CLEAR)
    assert beside
    assert min(away(at, other) for other, _ in taken) >= CLEAR
    assert away(at, FIRST) <= 2 * CLEAR


def test_where_all_is_taken_a_number_stays_in_its_place() -> None:
    taken = [Taken(QPointF(x, y)) for x in range(0, 201, 10) for y in range(0, 201, 10)]
    assert clearest([FIRST], taken, CLEAR) == (FIRST, False)


def test_a_number_stays_further_from_what_takes_more_room() -> None:
    near = FIRST - QPointF(CLEAR + 2, 0)
    assert clearest([FIRST, SECOND], [Taken(near)], CLEAR) == (FIRST, False)
    assert clearest([FIRST, SECOND], [Taken(near, 8.0)], CLEAR) == (SECOND, False)
