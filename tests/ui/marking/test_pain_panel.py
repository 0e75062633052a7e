"""The marks as a list, and the tools."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.brush import Brush, Size, Tool
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Drawing, Edits, Level, Mark, Quality
from sciatica_desktop.core.strokes import Patch
from sciatica_desktop.ui.kit.intensity_slider import IntensitySlider
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.marking.pain_panel import PainPanel

BUTTOCK, SHIN, SACRUM = Place("buttock_mid", Side.RIGHT), Place("shin", Side.LEFT), Place("sacrum", Side.MIDLINE)
NAMES = {"buttock_mid": "Middle of the buttock", "shin": "Shin", "sacrum": "Sacrum"}


def edits(*marks: Mark) -> Edits:
    return Edits(Drawing(marks))


def patch(*strokes: int, places: tuple[Place, ...] = (BUTTOCK,), quality: Quality = Quality.ACHING) -> Patch:
    return Patch(View.BACK, (float(strokes[0]), 0.0), strokes, places, 6, quality, Level.DEEP)


def many(count: int) -> Edits:
    return edits(*(Mark(Place(f"place_{number}", Side.LEFT), number % 11) for number in range(count)))


@pytest.fixture
def panel(qtbot: QtBot) -> PainPanel:
    made = PainPanel()
    qtbot.addWidget(made)
    made.render_names(NAMES)
    made.resize(440, 700)
    made.show()
    return made


def button(panel: QWidget, name: str) -> QWidget:
    """A control by its text or its accessible name."""
    return next(
        child
        for child in panel.findChildren(QWidget)
        if name in (child.accessibleName(), getattr(child, "text", str)() if hasattr(child, "text") else "")
    )


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_an_empty_panel_says_what_to_do(panel: PainPanel) -> None:
    panel.render_edits(edits())
    assert panel.rows == []
    assert button(
        panel, "Click the places on the body, or paint over them. You can also tick them in the list."
    ).isVisible()


def test_marks_are_listed_newest_first_with_side_strength_and_kind(panel: PainPanel) -> None:
    panel.render_edits(edits(Mark(BUTTOCK, 7), Mark(SHIN, 3, Quality.BURNING), Mark(SACRUM, 2)))
    assert [row.line.accessibleName() for row in panel.rows] == [
        "Sacrum, 2 of 10, aching",
        "Left · shin, 3 of 10, burning",
        "Right · middle of the buttock, 7 of 10, aching",
    ]


def test_many_marks_are_folded_and_can_be_shown(panel: PainPanel) -> None:
    panel.render_edits(many(7))
    assert len(panel.rows) == 3
    press(button(panel, "Show all 7"))
    assert len(panel.rows) == 7
    press(button(panel, "Show fewer"))
    assert len(panel.rows) == 3


def test_four_marks_need_no_folding(panel: PainPanel) -> None:
    panel.render_edits(many(4))
    assert len(panel.rows) == 4


def test_a_mark_can_be_removed(panel: PainPanel, qtbot: QtBot) -> None:
    panel.render_edits(edits(Mark(BUTTOCK), Mark(SHIN)))
    with qtbot.waitSignal(panel.removed, timeout=100) as asked:
        press(button(panel, "Remove Left · shin"))
    assert asked.args == [Mark(SHIN)]


def unfolded(panel: PainPanel, mark: Mark) -> QWidget:
    panel.render_edits(edits(mark))
    press(panel.rows[0].line)
    return panel.rows[0].editor


def test_strength_kind_and_depth_are_folded_behind_the_line(panel: PainPanel) -> None:
    panel.render_edits(edits(Mark(BUTTOCK)))
    assert panel.rows[0].findChildren(IntensitySlider) == []
    press(panel.rows[0].line)
    assert panel.rows[0].editor.isVisible()
    press(panel.rows[0].line)
    assert not panel.rows[0].editor.isVisible()


def test_a_key_on_the_slider_changes_the_strength(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK, 5))
    with qtbot.waitSignal(panel.feeling_changed, timeout=100) as asked:
        QTest.keyClick(panel.rows[0].editor.slider, Qt.Key.Key_Right)
    assert asked.args == [Mark(BUTTOCK, 6)]


def test_a_drag_of_the_slider_is_one_change(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK, 5))
    slider = panel.rows[0].editor.slider
    sent: list[Mark] = []
    panel.feeling_changed.connect(sent.append)
    middle = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    for x in range(slider.width() // 2, slider.width(), 9):
        QTest.mouseMove(slider, QPoint(x, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 1, middle))
    assert sent == [Mark(BUTTOCK, 10)]


def test_the_kind_of_pain_is_chosen_from_a_list(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK))
    quality = panel.rows[0].editor.quality
    with qtbot.waitSignal(panel.feeling_changed, timeout=100) as asked:
        QTest.keyClick(quality, Qt.Key.Key_Down)
    assert asked.args == [Mark(BUTTOCK, quality=Quality.SHARP)]


def test_the_depth_is_chosen_by_a_chip(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK))
    with qtbot.waitSignal(panel.feeling_changed, timeout=100) as asked:
        press(panel.rows[0].editor.levels[Level.SURFACE])
    assert asked.args == [Mark(BUTTOCK, level=Level.SURFACE)]


def test_choosing_what_is_chosen_already_asks_for_nothing(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK))
    with qtbot.assertNotEmitted(panel.feeling_changed):
        press(panel.rows[0].editor.levels[Level.DEEP])
    assert panel.rows[0].editor.levels[Level.DEEP].isChecked()


def test_showing_a_change_asks_for_nothing(panel: PainPanel, qtbot: QtBot) -> None:
    unfolded(panel, Mark(BUTTOCK, 5))
    with qtbot.assertNotEmitted(panel.feeling_changed), qtbot.assertNotEmitted(panel.intensity_chosen):
        panel.render_edits(edits(Mark(BUTTOCK, 8, Quality.NUMB)))
        panel.render_brush(Brush(intensity=3))
    assert panel.rows[0].editor.slider.value() == 8


def test_an_open_editor_stays_with_its_mark_when_another_is_made(panel: PainPanel) -> None:
    unfolded(panel, Mark(BUTTOCK))
    panel.render_edits(edits(Mark(BUTTOCK), Mark(SHIN)))
    assert [row.line.isChecked() for row in panel.rows] == [False, True]


def test_only_one_mark_is_unfolded_at_a_time(panel: PainPanel) -> None:
    panel.render_edits(edits(Mark(BUTTOCK), Mark(SHIN)))
    for row in panel.rows:
        press(row.line)
    assert [row.line.isChecked() for row in panel.rows] == [False, True]


def test_the_menu_of_a_place_unfolds_its_mark(panel: PainPanel) -> None:
    panel.render_edits(many(8))
    panel.open_mark_menu(Place("place_0", Side.LEFT))
    assert [row.mark.key for row in panel.rows if row.mark and row.line.isChecked()] == [Place("place_0", Side.LEFT)]


def test_the_menu_of_an_unmarked_place_marks_it_first(panel: PainPanel, qtbot: QtBot) -> None:
    panel.render_brush(Brush(intensity=4))
    panel.render_edits(edits())
    with qtbot.waitSignal(panel.feeling_changed, timeout=100) as asked:
        panel.open_mark_menu(SHIN)
    assert asked.args == [Mark(SHIN, 4)]


def test_what_is_painted_is_listed_as_patches_before_the_marks(panel: PainPanel) -> None:
    panel.render_edits(edits(Mark(SHIN, 3)), (patch(0), patch(1, places=(BUTTOCK, SACRUM, SHIN, BUTTOCK))))
    assert [row.line.accessibleName() for row in panel.rows] == [
        "Right · middle of the buttock, sacrum (+2), 6 of 10, painted, aching",
        "Right · middle of the buttock, 6 of 10, painted, aching",
        "Left · shin, 3 of 10, aching",
    ]


def test_marks_stay_in_sight_beside_many_patches(panel: PainPanel) -> None:
    panel.render_edits(many(4), [patch(number) for number in range(4)])
    shown = [row.mark for row in panel.rows]
    assert [isinstance(felt, Patch) for felt in shown] == [True, True, False]
    press(button(panel, "Show all 8"))
    assert len(panel.rows) == 8


def test_a_patch_is_changed_and_removed_like_a_mark(panel: PainPanel, qtbot: QtBot) -> None:
    painted = patch(0, 2)
    panel.render_edits(edits(), (painted,))
    press(panel.rows[0].line)
    with qtbot.waitSignal(panel.feeling_changed, timeout=100) as asked:
        QTest.keyClick(panel.rows[0].editor.slider, Qt.Key.Key_Right)
    assert asked.args == [replace(painted, intensity=7)]
    with qtbot.waitSignal(panel.removed, timeout=100) as asked:
        press(panel.rows[0].remove)
    assert asked.args == [painted]


def test_the_menu_of_a_stroke_unfolds_its_patch(panel: PainPanel) -> None:
    patches = [patch(number, number + 10) for number in range(6)]
    panel.render_edits(edits(), patches)
    panel.open_stroke_menu(11)
    assert [row.mark for row in panel.rows if row.line.isChecked()] == [patches[1]]


def test_size_and_kind_show_while_a_brush_is_in_the_hand(panel: PainPanel, qtbot: QtBot) -> None:
    def shown(name: str) -> bool:
        return any(child.accessibleName() == name and child.isVisible() for child in panel.findChildren(QWidget))

    assert not shown("Broad brush")
    panel.render_brush(Brush(Tool.PAINT))
    assert (shown("Broad brush"), shown("Kind of pain to paint")) == (True, True)
    with qtbot.waitSignal(panel.size_chosen, timeout=100) as asked:
        press(button(panel, "Broad brush"))
    assert asked.args == [Size.BROAD]
    with qtbot.waitSignal(panel.quality_chosen, timeout=100) as asked:
        QTest.keyClick(button(panel, "Kind of pain to paint"), Qt.Key.Key_Down)
    assert asked.args == [Quality.SHARP]
    panel.render_brush(Brush(Tool.ERASE))
    assert (shown("Broad brush"), shown("Kind of pain to paint")) == (True, False)
    panel.render_brush(Brush())
    assert not shown("Broad brush")


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Undo", "undo_requested"),
        ("Redo", "redo_requested"),
        ("Clear all", "clear_requested"),
        ("List", "list_requested"),
    ],
)
def test_every_tool_asks_for_its_act(panel: PainPanel, qtbot: QtBot, name: str, signal: str) -> None:
    panel.render_edits(Edits(Drawing((Mark(SHIN),)), (Drawing(),), (Drawing(),)))
    with qtbot.waitSignal(getattr(panel, signal), timeout=100):
        press(button(panel, name))


def test_undo_and_redo_are_off_where_there_is_nothing_to_take_back(panel: PainPanel) -> None:
    panel.render_edits(edits())
    assert not button(panel, "Undo").isEnabled()
    panel.render_edits(Edits(Drawing(), (Drawing(),)))
    assert button(panel, "Undo").isEnabled()
    assert not button(panel, "Redo").isEnabled()


def test_the_tool_that_is_chosen_stays_pressed(panel: PainPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.tool_chosen, timeout=100) as asked:
        press(button(panel, "Erase"))
    assert asked.args == [Tool.ERASE]
    panel.render_brush(Brush(Tool.ERASE))
    assert [button(panel, name).isChecked() for name in ("Mark", "Erase")] == [False, True]  # type: ignore[attr-defined]


def test_last_time_is_offered_only_while_nothing_is_marked(panel: PainPanel, qtbot: QtBot) -> None:
    panel.render_edits(edits())
    panel.render_last(True)
    with qtbot.waitSignal(panel.last_requested, timeout=100):
        press(button(panel, "Start from last time"))
    panel.render_edits(edits(Mark(SHIN)))
    assert not button(panel, "Start from last time").isVisible()
    panel.render_edits(edits())
    assert button(panel, "Start from last time").isVisible()
    panel.render_last(False)
    assert not button(panel, "Start from last time").isVisible()


def test_the_strength_of_new_marks_is_chosen_by_its_slider(panel: PainPanel, qtbot: QtBot) -> None:
    panel.render_brush(Brush())
    with qtbot.waitSignal(panel.intensity_chosen, timeout=100) as asked:
        QTest.keyClick(button(panel, "Strength of new marks, 0 to 10"), Qt.Key.Key_End)
    assert asked.args == [10]


def wheel(widget: QWidget) -> None:
    at = QPointF(widget.rect().center())
    event = QWheelEvent(
        at,
        widget.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    "pick", [lambda panel: panel.rows[0].editor.slider, lambda panel: panel.rows[0].editor.quality]
)
def test_the_wheel_scrolls_the_panel_and_changes_nothing(
    panel: PainPanel, qtbot: QtBot, pick: Callable[[PainPanel], QWidget]
) -> None:
    unfolded(panel, Mark(BUTTOCK))
    with qtbot.assertNotEmitted(panel.feeling_changed):
        wheel(pick(panel))


def test_an_unfolded_mark_is_scrolled_into_sight(qtbot: QtBot) -> None:
    panel = PainPanel()
    area = Scroll(panel)
    qtbot.addWidget(area)
    area.resize(420, 260)
    panel.render_edits(many(12))
    area.show()
    panel.open_mark_menu(Place("place_0", Side.LEFT))
    row = next(row for row in panel.rows if row.line.isChecked())
    qtbot.waitUntil(lambda: area.viewport().rect().intersects(row.rect().translated(row.mapTo(area, QPoint()))))


def test_a_font_change_reaches_the_rows(panel: PainPanel, qapp: QApplication) -> None:
    panel.render_edits(edits(Mark(BUTTOCK)))
    line = panel.rows[0].line
    before, font = line.heightForWidth(300), qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        assert line.heightForWidth(300) > before
    finally:
        qapp.setFont(font)


def test_a_new_panel_has_nothing_to_undo_or_redo(panel: PainPanel) -> None:
    assert not button(panel, "Undo").isEnabled()
    assert not button(panel, "Redo").isEnabled()


def test_a_new_panel_shows_the_strength_that_new_marks_get(panel: PainPanel) -> None:
    slider = panel.findChild(IntensitySlider)
    assert slider is not None
    assert slider.value() == DEFAULT_INTENSITY
