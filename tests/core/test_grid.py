"""Cells, rasterising and zones that are moved."""

from __future__ import annotations

import numpy as np
import pytest

from sciatica_desktop.core.anatomy import Atlas, Place, Side, View
from sciatica_desktop.core.grid import CELL_MM, Frame, Grid, place_shares, rasterise
from sciatica_desktop.core.shapes import area

FRAME = Frame(left=-50, top=0, rows=20, columns=20)
BOX = ((0.0, 10.0), (30.0, 10.0), (30.0, 60.0), (0.0, 60.0))


def test_a_box_fills_the_cells_whose_centres_it_holds() -> None:
    (filled,) = rasterise([[BOX]], FRAME)
    assert filled.sum() == 6 * 10
    assert filled[2:12, 10:16].all()


def test_shapes_do_not_mix_and_one_without_polygons_is_empty() -> None:
    filled = rasterise([[BOX], []], FRAME)
    assert filled[0].any()
    assert not filled[1].any()


def test_a_shape_reaching_out_of_the_frame_is_cut_off() -> None:
    wide = ((-500.0, -500.0), (500.0, -500.0), (500.0, 500.0), (-500.0, 500.0))
    assert rasterise([[wide]], FRAME).all()


def test_every_region_has_cells_in_measure_with_its_area_in_its_home_view(atlas: Atlas) -> None:
    for place, cells in Grid(atlas).cells.items():
        home = atlas.sheets[atlas.regions[place.region].views[0]]
        size = sum(map(area, home.places[place]))
        assert len(cells) * CELL_MM**2 == pytest.approx(size, rel=0.25, abs=150), place


def test_only_the_right_side_and_the_midline_have_cells(atlas: Atlas) -> None:
    assert {place.side for place in Grid(atlas).cells} == {Side.RIGHT, Side.MIDLINE}


def test_no_cell_belongs_to_two_places(atlas: Atlas) -> None:
    grid = Grid(atlas)
    everything = np.concatenate(list(grid.cells.values()))
    assert len(np.unique(everything)) == len(everything) == grid.size


def test_spillover_never_lies_on_essential(atlas: Atlas) -> None:
    essential, spillover = Grid(atlas).zone_cells([spot.zones for spot in atlas.spots.values()])
    assert not (essential & spillover).any()
    outside = [point for point, cells in zip(atlas.spots, essential | spillover, strict=True) if not cells.any()]
    assert outside == ["am_2"], "its pain stays inside the pelvis, which no view shows"


def test_a_shift_leads_to_the_cell_that_lies_there_and_back_again(atlas: Atlas) -> None:
    grid = Grid(atlas)
    there, back = grid.moved(20, -15), grid.moved(-20, 15)
    kept = there >= 0
    assert (back[there[kept]] == np.arange(grid.size)[kept]).all()
    assert 0 < (~kept).sum() < grid.size / 2
    assert (grid.moved(0, 0) == np.arange(grid.size)).all()


def test_a_zone_that_is_moved_takes_other_shares_of_the_places(atlas: Atlas) -> None:
    grid = Grid(atlas)
    places, place_of_cell = grid.place_of_cells()
    sizes = np.bincount(place_of_cell).astype(np.float32)
    heel = places.index(Place("calf_lower", Side.RIGHT))
    whole = (place_of_cell == heel)[None]
    here = place_shares(whole, grid.moved(0, 0), place_of_cell, sizes)[0]
    assert here[heel] == 1
    assert here.sum() == 1
    lower = place_shares(whole, grid.moved(0, 25), place_of_cell, sizes)[0]
    assert 0 < lower[heel] < 1
    assert lower[places.index(Place("achilles", Side.RIGHT))] > 0


def test_a_view_that_is_home_to_no_region_has_no_cells(atlas: Atlas) -> None:
    assert (Grid(atlas).numbers[View.SIDE] < 0).all()
