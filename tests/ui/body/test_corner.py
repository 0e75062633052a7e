"""The corner of the map: the legend, and what other views show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.map_hints import Hint
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.core.pain import Drawing, Mark, Stroke
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.body.corner import HintButton, MapCorner
from sciatica_desktop.ui.body.legend import Legend, Sign, signs
from sciatica_desktop.ui.body.scene import Scene
from tests.ui.small_body import CALF, FRONT, HIP, SHEET, THIGH, body_map, hotspot, referral

LEFT = Qt.MouseButton.LeftButton
PAINTED = Drawing(strokes=(Stroke(View.BACK, ((50.0, 650.0),), 14.0),), painted=(Mark(THIGH, share=0.1),))


def lay_out(shown: BodyMap) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    shown.grab()


@pytest.mark.parametrize(
    ("scene", "wanted"),
    [
        (Scene(), set()),
        (Scene(drawing=Drawing((Mark(HIP),))), {Sign.MARKS}),
        (Scene(drawing=PAINTED), {Sign.MARKS}),
        (Scene(ghosts=Drawing((Mark(HIP),))), {Sign.GHOSTS}),
        (Scene(hotspots=(hotspot("a", (50, 570), 1),)), {Sign.SPOTS}),
        (Scene(referral=referral()), {Sign.OFTEN, Sign.SOMETIMES}),
        (Scene(layers=DEFAULT_LAYERS | {Layer.NERVE}), {Sign.NERVE}),
        (Scene(layers=DEFAULT_LAYERS | {Layer.DEEP}), {Sign.LIFTED}),
        (Scene(layers=DEFAULT_LAYERS | {Layer.SKIN_AREAS}), {Sign.AREAS}),
    ],
)
def test_what_is_to_be_seen_is_explained(scene: Scene, wanted: set[Sign]) -> None:
    assert set(signs(scene, SHEET)) == wanted


def test_what_only_another_view_shows_is_not_explained() -> None:
    scene = Scene(drawing=Drawing((Mark(CALF),)), ghosts=Drawing((Mark(HIP),)), referral=referral())
    assert set(signs(scene, FRONT)) == set()


@pytest.mark.parametrize("sign", Sign)
def test_every_sign_is_drawn_and_named(qtbot: QtBot, sign: Sign) -> None:
    made = Legend()
    qtbot.addWidget(made)
    made.show_signs((sign,))
    made.resize(made.sizeHint())
    image = made.grab().toImage()
    assert len({image.pixelColor(x, 18).rgb() for x in range(12, 38)}) > 1
    assert made.accessibleDescription()


@pytest.fixture
def corner(qtbot: QtBot) -> MapCorner:
    made = MapCorner()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_legend_without_room_is_folded_until_it_is_asked_for(corner: MapCorner) -> None:
    corner.render_signs((Sign.MARKS,))
    assert (corner.legend.isVisible(), corner.unfold.isVisible()) == (True, False)
    corner.fit(lambda _: False)
    assert (corner.legend.isVisible(), corner.unfold.isVisible()) == (False, True)
    QTest.mouseClick(corner.unfold, LEFT)
    assert corner.legend.isVisible()
    QTest.mouseClick(corner.legend, LEFT)
    corner.fit(lambda _: True)
    assert (corner.legend.isVisible(), corner.unfold.isVisible()) == (False, True)
    corner.render_signs(())
    assert (corner.legend.isVisible(), corner.unfold.isVisible()) == (False, False)


@pytest.mark.parametrize(("most", "word"), [(60, ""), (160, "Legend")])
def test_a_folded_legend_is_a_sign_where_even_its_word_has_no_room(corner: MapCorner, most: int, word: str) -> None:
    corner.render_signs((Sign.SPOTS, Sign.OFTEN))
    corner.fit(lambda size: size.width() < most)
    assert (corner.unfold.text(), corner.unfold.accessibleName()) == (word, "Legend")
    assert corner.unfold.isVisible()


@pytest.mark.parametrize(
    ("hint", "words"),
    [
        (Hint(View.FRONT, 2), "2 marks on other views"),
        (Hint(View.SIDE), "Show this spot from the side"),
        (Hint(View.SOLES), "Show this spot from below"),
    ],
)
def test_a_hint_leads_to_its_view(corner: MapCorner, qtbot: QtBot, hint: Hint, words: str) -> None:
    corner.render_hints((hint,))
    (button,) = corner.buttons
    assert button.text().replace("(s)", "s") == words
    with qtbot.waitSignal(corner.view_requested) as asked:
        QTest.mouseClick(button, LEFT)
    assert asked.args == [hint.view]


@pytest.mark.parametrize(("hint", "short"), [(Hint(View.FRONT, 2), "2"), (Hint(View.SIDE), "")])
def test_a_hint_without_room_is_a_sign_that_keeps_its_name(corner: MapCorner, hint: Hint, short: str) -> None:
    corner.render_hints((hint,))
    (button,) = corner.buttons
    name = button.text()
    corner.fit(lambda _: False)
    assert (button.text(), button.accessibleName(), button.toolTip()) == (short, name, name)
    corner.fit(lambda _: True)
    assert button.text() == name


def test_a_hint_needs_room_above_the_legend(corner: MapCorner) -> None:
    corner.render_signs((Sign.MARKS,))
    corner.render_hints((Hint(View.FRONT, 2),))
    (button,) = corner.buttons
    both = button.sizeHint().height() + corner.legend.sizeHint().height()
    corner.fit(lambda size: size.height() < both)
    assert (button.text(), corner.legend.isVisible()) == ("2", True)


def test_hints_that_are_past_are_gone(corner: MapCorner) -> None:
    corner.render_hints((Hint(View.FRONT), Hint(View.SIDE, 3)))
    corner.render_hints((Hint(View.SIDE, 3),))
    assert [button.isVisible() for button in corner.buttons] == [True, False]


def test_names_keep_clear_of_the_corner(qtbot: QtBot) -> None:
    shown = body_map()
    qtbot.addWidget(shown)
    shown.show()
    shown.render_drawing(Drawing((Mark(HIP),)))
    shown.render_hints((Hint(View.FRONT, 1),))
    lay_out(shown)
    (button,) = shown.findChildren(HintButton)
    boxes = [box.toRect() for box in shown._scene.covered]
    assert any(box.contains(button.mapTo(shown, QPoint(5, 5))) for box in boxes)
    assert len(boxes) == 3


def test_a_click_on_the_legend_does_not_reach_the_body(qtbot: QtBot) -> None:
    shown = body_map()
    qtbot.addWidget(shown)
    shown.show()
    shown.render_drawing(Drawing((Mark(HIP),)))
    lay_out(shown)
    (legend,) = shown.findChildren(Legend)
    clicked: list[object] = []
    shown.place_clicked.connect(clicked.append)
    QTest.mouseClick(legend, LEFT)
    assert clicked == []
