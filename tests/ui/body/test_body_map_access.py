"""The body map for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.pain import Drawing, Level, Mark, Quality
from sciatica_desktop.ui.body.body_map import BodyMap
from tests.ui.small_body import CALF, FRONT, HIP, NAMES, SACRUM, SHEET, THIGH, body_map, hotspot

Role = QAccessible.Role
Actions = QAccessibleActionInterface
PRESS, TOGGLE = Actions.pressAction(), Actions.toggleAction()


@pytest.fixture
def spoken(shown: BodyMap) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown)


def children(spoken: QAccessibleInterface) -> dict[str, QAccessibleInterface]:
    return {child.text(QAccessible.Text.Name): child for child in map(spoken.child, range(spoken.childCount()))}


def said(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Description)


def test_every_place_is_a_child_with_its_name(spoken: QAccessibleInterface) -> None:
    names = children(spoken)
    assert {"Sacrum", "Right, back of thigh", "Left, back of thigh", "Right, hip", "Left, calf"} <= set(names)
    assert all(names)


def test_places_are_check_boxes_and_points_are_buttons(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1), hotspot("b", (-50, 650), 2, Side.LEFT)))
    names = children(spoken)
    assert names["Right, hip"].role() == Role.CheckBox
    assert names["Point 1: Point a, right side"].role() == Role.Button
    assert names["Point 2: Point b, left side"].role() == Role.Button


def test_a_mark_is_spoken(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    thigh = children(spoken)["Right, back of thigh"]
    assert not thigh.state().checked
    assert said(thigh) == ""
    shown.render_drawing(Drawing((Mark(THIGH, 7),)))
    assert thigh.state().checked
    assert said(thigh) == "marked, 7 of 10, aching"
    shown.render_drawing(Drawing((Mark(THIGH, 4, Quality.NUMB, Level.SURFACE),)))
    assert said(thigh) == "marked, 4 of 10, numb, near the skin"
    shown.render_drawing(Drawing(painted=(Mark(THIGH, 6, share=0.3),)))
    assert not thigh.state().checked
    assert said(thigh) == "painted in part, 6 of 10, aching"


def test_pressing_a_place_is_a_click_on_it(qtbot: QtBot, shown: BodyMap, spoken: QAccessibleInterface) -> None:
    actions = children(spoken)["Right, back of thigh"].actionInterface()
    assert actions.actionNames()[0] == TOGGLE
    with qtbot.waitSignal(shown.place_clicked) as heard:
        actions.doAction(TOGGLE)
    assert heard.args == [THIGH]


def test_what_is_marked_can_be_made_stronger_and_weaker(
    qtbot: QtBot, shown: BodyMap, spoken: QAccessibleInterface
) -> None:
    actions = children(spoken)["Right, back of thigh"].actionInterface()
    assert Actions.increaseAction() not in actions.actionNames()
    for intensity, action, wanted in ((9, Actions.increaseAction(), 10), (10, Actions.increaseAction(), 10)):
        shown.render_drawing(Drawing((Mark(THIGH, intensity),)))
        assert action in actions.actionNames()
        with qtbot.waitSignal(shown.intensity_requested) as heard:
            actions.doAction(action)
        assert heard.args == [THIGH, wanted]
    with qtbot.waitSignal(shown.intensity_requested) as heard:
        actions.doAction(Actions.decreaseAction())
    assert heard.args == [THIGH, 9]


def test_pressing_a_point_opens_it(qtbot: QtBot, shown: BodyMap, spoken: QAccessibleInterface) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    with qtbot.waitSignal(shown.hotspot_clicked) as heard:
        children(spoken)["Point 1: Point a, right side"].actionInterface().doAction(PRESS)
    assert heard.args == ["a", Side.RIGHT]


def test_a_place_can_be_given_the_focus(qtbot: QtBot, shown: BodyMap, spoken: QAccessibleInterface) -> None:
    qtbot.waitActive(shown)
    hip = children(spoken)["Right, hip"]
    hip.actionInterface().doAction(QAccessibleActionInterface.setFocusAction())
    assert shown.current == HIP
    assert hip.state().focused
    focused = spoken.focusChild()
    assert focused is not None
    assert focused.text(QAccessible.Text.Name) == "Right, hip"


def test_a_place_says_where_it_is(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    rect = children(spoken)["Sacrum"].rect()
    middle = shown.mapToGlobal(shown.camera.to_px(0, 570).toPoint())
    assert rect.contains(middle)
    found = spoken.childAt(middle.x(), middle.y())
    assert found is not None
    assert found.text(QAccessible.Text.Name) == "Sacrum"


def test_nothing_is_said_of_the_empty_ground(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    corner = shown.mapToGlobal(QPoint(3, 300))
    assert spoken.childAt(corner.x(), corner.y()) is None


def test_children_and_their_numbers_agree(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    for index in range(spoken.childCount()):
        child = spoken.child(index)
        assert spoken.indexOfChild(child) == index
        assert child.isValid()


def test_the_map_is_the_parent_of_its_places(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    parent = children(spoken)["Sacrum"].parent()
    assert parent.object() is shown
    assert QAccessible.queryAccessibleInterface(shown).childCount() == spoken.childCount()


def test_a_part_that_has_gone_says_so(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    point, hip = children(spoken)["Point 1: Point a, right side"], children(spoken)["Right, hip"]
    shown.render_hotspots(())
    shown.render_sheet(FRONT, NAMES, {})
    assert not point.isValid()
    assert not hip.isValid()
    assert point.text(QAccessible.Text.Name) == ""


def test_a_place_out_of_sight_says_so(shown: BodyMap, spoken: QAccessibleInterface) -> None:
    calf = children(spoken)["Right, calf"]
    assert not calf.state().offscreen
    for _ in range(5):
        shown.zoom_buttons.nearer.click()
    assert calf.state().offscreen


@pytest.fixture
def told(shown: BodyMap, spoken: QAccessibleInterface, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a screen reader hears: of which part, and what kind of news, or the words that are announced."""
    heard: list[tuple[str, str]] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(("", event.message()))
        else:
            interface = event.accessibleInterface()
            heard.append((interface.text(QAccessible.Text.Name), event.type().name))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return heard


def test_changes_are_told_of_the_places_that_changed(shown: BodyMap, told: list[tuple[str, str]]) -> None:
    shown.render_drawing(Drawing((Mark(THIGH, 7), Mark(SACRUM, 2))))
    assert {name for name, _ in told if name} == {"Right, back of thigh", "Sacrum"}
    told.clear()
    shown.render_drawing(Drawing((Mark(THIGH, 7), Mark(SACRUM, 3))))
    assert {name for name, _ in told if name} == {"Sacrum"}
    told.clear()
    shown.focus_part(HIP.key)
    assert ("Right, hip", "Focus") in told


def test_changes_are_announced_in_words(shown: BodyMap, told: list[tuple[str, str]]) -> None:
    def announced(drawing: Drawing) -> list[str]:
        told.clear()
        shown.render_drawing(drawing)
        return [words for name, words in told if not name]

    assert announced(Drawing((Mark(THIGH, 7),))) == ["Right, back of thigh: marked, 7 of 10, aching"]
    assert announced(Drawing()) == ["Right, back of thigh: not marked any more"]
    assert announced(Drawing((Mark(HIP), Mark(SACRUM)))) == [
        "Right, hip: marked, 5 of 10, aching. Sacrum: marked, 5 of 10, aching"
    ]
    assert announced(Drawing((Mark(THIGH), Mark(CALF)))) == ["Several places changed"]


def test_the_focused_place_speaks_for_itself(qtbot: QtBot, shown: BodyMap, told: list[tuple[str, str]]) -> None:
    qtbot.waitActive(shown)
    shown.focus_part(THIGH.key)
    told.clear()
    shown.render_drawing(Drawing((Mark(THIGH, 7),)))
    assert {name for name, _ in told} == {"Right, back of thigh"}


def test_another_view_and_other_points_are_told(shown: BodyMap, told: list[tuple[str, str]]) -> None:
    shown.render_sheet(FRONT, NAMES, {})
    assert ("Body map", "ObjectReorder") in told
    assert ("", "Seen from the front") in told
    told.clear()
    shown.render_hotspots((hotspot("a", (50, 650), 1),))
    assert told == [("Body map", "ObjectReorder")]


def test_nothing_is_told_to_nobody(
    shown: BodyMap, told: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    shown.render_drawing(Drawing((Mark(THIGH),)))
    shown.render_sheet(FRONT, NAMES, {})
    assert told == []


def test_maps_come_and_go_while_a_screen_reader_listens(qtbot: QtBot) -> None:
    for _ in range(3):
        made = body_map()
        with qtbot.waitSignal(made.destroyed):
            spoken = QAccessible.queryAccessibleInterface(made)
            names = children(spoken)
            assert len(names) >= len(SHEET.places)
            QAccessible.uniqueId(names["Sacrum"])
            del spoken, names
            made.deleteLater()


def test_no_place_shares_its_key_with_another(shown: BodyMap) -> None:
    shown.render_hotspots((hotspot("hip", (50, 650), 1),))
    keys = shown.part_keys()
    assert len(set(keys)) == len(keys)
    assert {shown.part(key).name for key in keys} >= {"Right, hip", "Point 1: Point hip, right side"}
