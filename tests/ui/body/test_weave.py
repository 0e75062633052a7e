"""Hairlines between the fibres of a muscle."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.tissues import FINEST, hair_gap
from sciatica_desktop.ui.body.weave import Weave

LEFT = ((0.0, 0.0), (0.0, 100.0))
RIGHT = ((20.0, 0.0), (20.0, 100.0))
PIECE = ((20.0, 60.0), (20.0, 100.0))


def test_hairs_lie_between_the_fibres_and_as_close_as_asked() -> None:
    hairs = list(Weave((LEFT, RIGHT)).hairs(2.0))
    assert len(hairs) == 10
    assert all(0 < x < 20 for hair in hairs for x, _ in hair)


def test_hairs_run_the_whole_length() -> None:
    for hair in Weave((LEFT, RIGHT)).hairs(5.0):
        assert (hair[0][1], hair[-1][1]) == pytest.approx((0, 100))


def test_beside_a_cut_fibre_hairs_run_along_the_cut_piece_only() -> None:
    for hair in Weave((LEFT, PIECE)).hairs(4.0):
        assert hair[0][1] > 40
        assert hair[-1][1] == pytest.approx(100)


@pytest.mark.parametrize("fibres", [(), (LEFT,), (((1.0, 1.0),),)])
def test_too_few_fibres_make_no_hairs(fibres: tuple[tuple[tuple[float, float], ...], ...]) -> None:
    assert list(Weave(fibres).hairs(1.0)) == []


def test_every_muscle_of_the_body_can_be_woven() -> None:
    for tissue in samples.atlas().sheets[View.BACK].tissues:
        left, top, right, bottom = samples.atlas().sheets[View.BACK].bounds
        for hair in Weave(tissue.fibres).hairs(6.0):
            assert all(left - 10 <= x <= right + 10 and top - 10 <= y <= bottom + 10 for x, y in hair), tissue.id


def test_the_nearer_one_looks_the_closer_the_hairs_but_never_without_end() -> None:
    gaps = [hair_gap(scale) for scale in (0.7, 1.5, 3.0, 6.0, 60.0)]
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[-1] == FINEST


def test_a_small_zoom_does_not_ask_for_other_hairs() -> None:
    assert len({hair_gap(scale / 100) for scale in range(150, 165)}) <= 2
