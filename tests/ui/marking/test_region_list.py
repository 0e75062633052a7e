"""The regions as a list: search, ticks and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Region, Side, View
from sciatica_desktop.core.body_parts import STARTS, part_of
from sciatica_desktop.core.content import RegionName
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.ui.marking.region_list import RegionList
from sciatica_desktop.ui.marking.region_model import GROUPS, LEFT, NAME, RIGHT, RegionModel
from tests.support.source_rules import ROOT

REGIONS = {
    region.id: region
    for region in (
        Region("sacrum", False, (View.BACK,)),
        Region("buttock_mid", True, (View.BACK,)),
        Region("hip_lateral", True, (View.BACK,)),
        Region("calf_middle", True, (View.BACK,)),
    )
}
NAMES = {
    "sacrum": RegionName("Sacrum", "", ("base of the spine",)),
    "buttock_mid": RegionName("Middle of the buttock", "", ("bum", "piriformis")),
    "hip_lateral": RegionName("Outer hip", "", ("greater trochanter",)),
    "calf_middle": RegionName("Calf (middle)", "", ("gastrocnemius",)),
}
BUTTOCK_LEFT = Place("buttock_mid", Side.LEFT)


@pytest.fixture
def regions(qtbot: QtBot) -> RegionList:
    made = RegionList()
    qtbot.addWidget(made)
    made.render_regions(REGIONS, NAMES)
    made.resize(400, 500)
    made.show()
    return made


def listed(model: RegionModel) -> list[tuple[str, list[str]]]:
    """Groups with the names of their regions."""
    found = []
    for top in range(model.rowCount()):
        group = model.index(top, NAME)
        found.append(
            (str(group.data()), [str(model.index(at, NAME, group).data()) for at in range(model.rowCount(group))])
        )
    return found


def tick(model: RegionModel, region: str, column: int) -> QModelIndex:
    for top in range(model.rowCount()):
        group = model.index(top, NAME)
        for at in range(model.rowCount(group)):
            index = model.index(at, column, group)
            if index.siblingAtColumn(NAME).data() == NAMES[region].name:
                return index
    raise AssertionError(region)


def ticks(model: RegionModel, region: str) -> list[object]:
    roles = [tick(model, region, column).data(Qt.ItemDataRole.CheckStateRole) for column in (LEFT, RIGHT)]
    return [None if state is None else Qt.CheckState(state) == Qt.CheckState.Checked for state in roles]


def test_the_model_keeps_the_rules_of_qt(regions: RegionList) -> None:
    QAbstractItemModelTester(regions.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    regions.search.setText("piri")
    regions.search.setText("")
    regions.render_drawing(Drawing((Mark(BUTTOCK_LEFT),)))


def test_regions_stand_in_groups_from_the_back_down(regions: RegionList) -> None:
    assert listed(regions.model) == [
        ("Low back", ["Sacrum"]),
        ("Buttock and hip", ["Middle of the buttock", "Outer hip"]),
        ("Lower leg", ["Calf (middle)"]),
    ]


def test_every_shipped_region_has_its_group() -> None:
    lines = (ROOT / "assets" / "body" / "source" / "regions.csv").read_text(encoding="utf-8").splitlines()[1:]
    ids = [line.split(",")[0] for line in lines if line]
    assert {part_of(region) for region in ids} == set(GROUPS)
    assert all(region.startswith(STARTS[part_of(region)]) for region in ids)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("piriformis", ["Middle of the buttock"]),
        ("PIRI", ["Middle of the buttock"]),
        ("hip", ["Outer hip"]),
        ("gastro", ["Calf (middle)"]),
        ("base spine", ["Sacrum"]),
        ("elbow", []),
    ],
)
def test_plain_and_latin_words_are_found(regions: RegionList, typed: str, found: list[str]) -> None:
    regions.search.setText(typed)
    assert [name for _group, names in listed(regions.model) for name in names] == found


def test_nothing_found_is_said(regions: RegionList) -> None:
    regions.search.setText("elbow")
    assert not regions.tree.isVisible()
    regions.search.clear()
    assert regions.tree.isVisible()


def test_what_is_marked_is_ticked_on_its_side(regions: RegionList) -> None:
    regions.render_drawing(Drawing((Mark(BUTTOCK_LEFT), Mark(Place("sacrum", Side.MIDLINE)))))
    assert ticks(regions.model, "buttock_mid") == [True, False]
    assert ticks(regions.model, "sacrum") == [True, None]
    regions.render_drawing(Drawing())
    assert ticks(regions.model, "buttock_mid") == [False, False]


def test_ticks_stay_right_while_searching(regions: RegionList) -> None:
    regions.render_drawing(Drawing((Mark(BUTTOCK_LEFT),)))
    regions.search.setText("buttock")
    assert ticks(regions.model, "buttock_mid") == [True, False]


@pytest.mark.parametrize(("column", "side"), [(LEFT, Side.LEFT), (RIGHT, Side.RIGHT)])
def test_a_click_on_a_tick_asks_for_its_place(regions: RegionList, qtbot: QtBot, column: int, side: Side) -> None:
    at = regions.tree.visualRect(tick(regions.model, "buttock_mid", column)).center()
    with qtbot.waitSignal(regions.place_chosen, timeout=100) as asked:
        QTest.mouseClick(regions.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert asked.args == [Place("buttock_mid", side)]


def test_the_name_of_a_midline_region_stands_for_it(regions: RegionList, qtbot: QtBot) -> None:
    at = regions.tree.visualRect(tick(regions.model, "sacrum", NAME)).center()
    with qtbot.waitSignal(regions.place_chosen, timeout=100) as asked:
        QTest.mouseClick(regions.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, at.y()))
    assert asked.args == [Place("sacrum", Side.MIDLINE)]


@pytest.mark.parametrize("beside", [-4, 4])
def test_the_only_tick_of_a_midline_region_stands_between_left_and_right(
    regions: RegionList, qtbot: QtBot, beside: int
) -> None:
    right = regions.tree.visualRect(tick(regions.model, "sacrum", LEFT)).right()
    middle = regions.tree.visualRect(tick(regions.model, "sacrum", LEFT)).center()
    with qtbot.waitSignal(regions.place_chosen, timeout=100) as asked:
        QTest.mouseClick(regions.tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(right + beside, middle.y()))
    assert asked.args == [Place("sacrum", Side.MIDLINE)]


def test_the_name_of_a_pair_stands_for_no_side(regions: RegionList, qtbot: QtBot) -> None:
    at = regions.tree.visualRect(tick(regions.model, "buttock_mid", NAME)).center()
    with qtbot.assertNotEmitted(regions.place_chosen):
        QTest.mouseClick(regions.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_keys_alone_mark_a_place(regions: RegionList, qtbot: QtBot) -> None:
    regions.search.setFocus()
    QTest.keyClicks(regions.search, "hip")
    QTest.keyClick(regions.search, Qt.Key.Key_Return)
    QTest.keyClick(regions.tree, Qt.Key.Key_Right)
    with qtbot.waitSignal(regions.place_chosen, timeout=100) as asked:
        QTest.keyClick(regions.tree, Qt.Key.Key_Space)
    assert asked.args == [Place("hip_lateral", Side.RIGHT)]


def test_down_goes_over_the_headings_and_keeps_the_side(regions: RegionList) -> None:
    tree = regions.tree
    tree.setFocus()
    tree.setCurrentIndex(tick(regions.model, "buttock_mid", RIGHT))
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert regions.model.place_at(tree.currentIndex()) == Place("calf_middle", Side.RIGHT)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert regions.model.place_at(tree.currentIndex()) == Place("calf_middle", Side.RIGHT)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    QTest.keyClick(tree, Qt.Key.Key_Left)
    assert regions.model.place_at(tree.currentIndex()) == Place("calf_middle", Side.LEFT)


def test_a_screen_reader_hears_side_name_and_state(regions: RegionList) -> None:
    regions.render_drawing(Drawing((Mark(BUTTOCK_LEFT),)))
    role = Qt.ItemDataRole.AccessibleTextRole
    assert tick(regions.model, "buttock_mid", LEFT).data(role) == "Left · middle of the buttock, marked"
    assert tick(regions.model, "buttock_mid", RIGHT).data(role) == "Right · middle of the buttock, not marked"
    assert tick(regions.model, "buttock_mid", NAME).data(role) == "Middle of the buttock"
