"""Every view alone: it can be drawn, used by keyboard and screen reader, and read in large text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QPalette
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.cards import CandidateCard
from sciatica_desktop.core.pain import Drawing, Edits, Mark
from sciatica_desktop.ui import demo, samples
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.theme import TARGET
from sciatica_desktop.ui.window.shell import Shell

MINE = sorted(set(demo.DEMOS) - {"body_map", "learn_view", "session_panel", "rating_panel"})
"""The views that are looked at here; the others have tests of their own."""


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """The look of the program, and afterwards the one before."""
    font, colours, style = QFont(qapp.font()), QPalette(qapp.palette()), qapp.style().name()
    known = qapp.property("system_font")
    yield
    demo.prepare("light", 1.0)
    qapp.setFont(font)
    qapp.setPalette(colours)
    qapp.setStyle(style)
    qapp.setProperty("system_font", known)


def shown(name: str, qtbot: QtBot, size: tuple[int, int] = (480, 820)) -> QWidget:
    view = demo.DEMOS[name]()
    window = Scroll(view) if name in demo.SCROLLED else view
    qtbot.addWidget(window)
    window.resize(*size)
    with qtbot.waitExposed(window):
        window.show()
    return window


def controls(window: QWidget) -> list[QWidget]:
    """What can have the focus by the Tab key."""
    return [
        child
        for child in window.findChildren(QWidget)
        if child.isVisibleTo(window) and child.focusPolicy() & Qt.FocusPolicy.TabFocus and not child.focusProxy()
    ]


@pytest.mark.parametrize("name", sorted(demo.DEMOS))
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_view_can_be_drawn_alone(qtbot: QtBot, name: str, scheme: str) -> None:
    demo.prepare(scheme, 1.0)
    window = shown(name, qtbot)
    assert not window.grab().isNull()


@pytest.mark.parametrize("name", MINE)
def test_everything_that_can_be_focused_has_a_name(qtbot: QtBot, name: str) -> None:
    demo.prepare("light", 1.0)
    window = shown(name, qtbot)
    nameless = [
        control
        for control in controls(window)
        if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()
    ]
    assert not nameless


@pytest.mark.parametrize("name", MINE)
def test_everything_that_is_clicked_is_large_enough(qtbot: QtBot, name: str) -> None:
    demo.prepare("light", 1.0)
    window = shown(name, qtbot)
    small = [
        control
        for control in window.findChildren(QWidget)
        if control.isVisibleTo(window)
        and isinstance(control, QAbstractButton | QComboBox)
        and control.inherits("QAbstractButton")
        and min(control.width(), control.height()) < TARGET
    ]
    assert not small


def cut(label: QLabel) -> bool:
    """True if a label has too little room for its words."""
    wanted = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
    return label.height() < wanted


@pytest.mark.parametrize("name", sorted(set(MINE) - {"shell"}))
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut_off(qtbot: QtBot, name: str, scale: float) -> None:
    demo.prepare("light", scale)
    window = shown(name, qtbot, (420, 600))
    qtbot.waitUntil(lambda: not [label for label in window.findChildren(QLabel) if label.isVisible() and cut(label)])
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= min(button.minimumSizeHint().width(), button.sizeHint().width())


@pytest.mark.parametrize("name", sorted(set(MINE) - {"shell"}))
def test_nothing_stands_out_to_the_side(qtbot: QtBot, name: str) -> None:
    demo.prepare("light", 2.0)
    window = shown(name, qtbot, (420, 600))
    inside = QRect(QPoint(0, 0), window.size())
    for child in window.findChildren(QWidget):
        if child.isVisible() and not isinstance(child, QAbstractScrollArea):
            left = child.mapTo(window, QPoint(0, 0)).x()
            assert left >= 0
            assert left + child.width() <= inside.width() + 1


def test_the_window_works_at_its_least_size_in_large_text(qtbot: QtBot) -> None:
    demo.prepare("light", 2.0)
    window = shown("shell", qtbot, (960, 640))
    assert window.size().toTuple() == (960, 640)


def test_tab_reaches_every_control_of_the_window(qtbot: QtBot) -> None:
    demo.prepare("light", 1.0)
    window = shown("shell", qtbot, (1280, 860))
    wanted = set(controls(window))
    seen: set[QWidget] = set()
    here = window.nextInFocusChain()
    while here is not None and here not in seen:
        seen.add(here)
        here = here.nextInFocusChain()
    assert wanted <= seen


def test_a_click_lays_out_each_card_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The price of a click: more widths to plan for, or more cards than change, would make it slow."""
    from sciatica_desktop.ui.finding import candidate_row  # noqa: PLC0415 - patched here

    demo.prepare("light", 1.0)
    window = shown("shell", qtbot, (1280, 860))
    assert isinstance(window, Shell)
    plans: list[int] = []
    plan = candidate_row.plan
    QApplication.processEvents()

    def counted(card: CandidateCard, width: int) -> object:
        plans.append(width)
        return plan(card, width)

    monkeypatch.setattr(candidate_row, "plan", counted)
    drawing = Drawing((*samples.DRAWING.marks, Mark(samples.LONG_DRAWING.marks[5].place)))
    findings, cards = samples.found(drawing)
    parts = window.parts
    parts.pain_panel.render_edits(Edits(drawing))  # type: ignore[attr-defined]
    parts.suggestion_list.render_findings(findings, cards[:24], None)  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert len(set(plans)) == 1
    assert len(plans) <= 10


def test_the_demo_saves_a_picture(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("demo") / "map_bar.png"
    assert demo.main(["map_bar", "--scheme", "dark", "--save", str(file)]) == 0
    assert file.stat().st_size > 0
