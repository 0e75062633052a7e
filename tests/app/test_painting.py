"""Painting in the real window: from a stroke of the brush to the list, the history and the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.brush import Tool
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.window.actions import Command
from tests.app.conftest import Begin, Hands

LEFT = Qt.MouseButton.LeftButton
DOWN_THE_THIGH = tuple((90.0, 880.0 + 10 * step) for step in range(16))


def paint(hands: Hands, points: tuple[tuple[float, float], ...], *, let_go: bool = True) -> None:
    """Drag over these points (mm)."""
    body = hands.program.views.body_map
    places = [body.camera.to_px(*point) for point in points]
    QTest.mousePress(body, LEFT, pos=places[0].toPoint())
    for at in places[1:]:
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove, at, QPointF(body.mapToGlobal(at)), none, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(body, event)
    if let_go:
        QTest.mouseRelease(body, LEFT, pos=places[-1].toPoint())


@pytest.fixture
def hands(hands: Hands) -> Hands:
    hands.program.state.brush.choose_tool(Tool.PAINT)
    return hands


def test_the_list_follows_the_brush(hands: Hands) -> None:
    paint(hands, DOWN_THE_THIGH, let_go=False)
    while_painting = hands.program.state.suggestions.value.candidates
    assert while_painting
    assert hands.program.state.pain.drawing == Drawing()
    QTest.mouseRelease(hands.program.views.body_map, LEFT)
    assert hands.program.state.pain.drawing.strokes
    assert {mark.place.side for mark in hands.program.state.pain.drawing.painted} == {Side.RIGHT}


def test_a_stroke_is_one_line_of_the_panel_and_one_step_of_undo(hands: Hands) -> None:
    paint(hands, DOWN_THE_THIGH)
    (row,) = hands.program.views.pain_panel.rows
    assert row.line.accessibleName().endswith("painted, aching")
    hands.do(Command.UNDO)
    assert hands.program.views.pain_panel.rows == []
    hands.do(Command.REDO)
    assert len(hands.program.views.pain_panel.rows) == 1


def test_what_is_painted_is_there_at_the_next_start(begin: Begin, hands: Hands, tmp_path: Path) -> None:
    paint(hands, DOWN_THE_THIGH)
    drawing = hands.program.state.pain.drawing
    hands.program.close()
    again = begin(tmp_path)
    assert again.program.state.pain.drawing == drawing
    assert len(again.program.views.pain_panel.rows) == 1


def test_a_running_session_keeps_the_marks_it_began_with(hands: Hands) -> None:
    hands.program.state.brush.choose_tool(Tool.MARK)
    hands.click_place(Place("buttock_mid", Side.RIGHT))
    hands.click(hands.program.views.suggestion_list.rows[0])
    hands.answer_none()
    hands.click(hands.program.views.point_panel.start)
    assert hands.panel() is Panel.SESSION
    marked = hands.program.state.pain.drawing
    for command in (Command.UNDO, Command.CLEAR):
        assert not hands.program.views.shell.actions_of[command].isEnabled()
        hands.do(command)
    hands.click_place(Place("calf_middle", Side.RIGHT))
    assert hands.program.state.pain.drawing == marked
    hands.program.state.player.stop()
    assert hands.program.views.shell.actions_of[Command.UNDO].isEnabled()
