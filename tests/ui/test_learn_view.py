"""The Learn place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.learn_pages import Special
from sciatica_desktop.store.content import read_content
from sciatica_desktop.ui.learn_view import LearnView
from sciatica_desktop.ui.theme import font_of
from sciatica_desktop.ui.widgets import Badge

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(ASSETS)


@pytest.fixture
def view(qtbot: QtBot, content: Content) -> LearnView:
    made = LearnView()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.render_content(content)
    return made


def seen(view: LearnView) -> None:
    view.show()
    QApplication.processEvents()


def titles(view: LearnView) -> list[str]:
    return [title.text for title in view.contents.model.titles]


def test_nothing_is_built_before_it_is_seen(view: LearnView) -> None:
    assert not view.findChildren(QWidget)
    view.show()
    assert view.findChildren(QListView)


def test_it_opens_with_the_warning_signs(view: LearnView) -> None:
    view.show()
    assert view.page is not None
    assert view.page.page.id == Special.EMERGENCY
    assert titles(view)[0] == "Warning signs"


def test_choosing_a_page_shows_it_with_what_it_rests_on(view: LearnView, content: Content) -> None:
    view.show()
    view.contents.choose("massage")
    assert view.page is not None
    assert view.page.page.id == "massage"
    wanted = next(page for page in content.pages if page.id == "massage")
    assert len(view.page.findChildren(Badge)) == sum(paragraph.evidence is not None for paragraph in wanted.paragraphs)


def test_a_page_can_be_asked_for_before_it_is_seen(view: LearnView) -> None:
    view.show_page("nerve")
    view.show()
    assert view.page is not None
    assert view.page.page.id == "nerve"


def test_a_page_asked_for_is_shown_even_if_something_else_was_looked_for(view: LearnView) -> None:
    view.show()
    view.contents.field.setText("disputed")
    view.show_page(Special.STOP)
    assert view.page is not None
    assert view.page.page.id == Special.STOP
    assert view.contents.field.text() == ""


def test_finding_keeps_the_pages_that_fit_and_marks_the_place(view: LearnView) -> None:
    view.show()
    before = len(titles(view))
    view.contents.field.setText("disputed")
    assert 0 < len(titles(view)) < before
    assert view.page is not None
    assert view.page.look_for("disputed") is not None
    assert view.page.look_for("") is None


def test_finding_nothing_says_so_and_escape_shows_all_again(view: LearnView) -> None:
    seen(view)
    view.contents.field.setText("xylophone")
    assert view.contents.nothing.isVisible()
    QTest.keyClick(view.contents.field, Qt.Key.Key_Escape)
    assert titles(view)
    assert not view.contents.nothing.isVisible()


def test_every_page_can_be_opened_and_read_aloud(view: LearnView) -> None:
    view.show()
    for title in view.contents.model.titles:
        view.contents.choose(title.id)
        assert view.page is not None
        assert view.page.told()
        assert view.page.page.id == title.id


def test_new_content_replaces_the_old(view: LearnView, content: Content) -> None:
    view.show()
    view.render_content(replace(content, pages=()))
    assert len(titles(view)) == len(Special) + len(content.groups)


@pytest.mark.parametrize(("lines", "below"), [(60, False), (25, True)])
def test_in_a_narrow_window_the_page_stands_below_the_list(view: LearnView, lines: int, below: bool) -> None:
    view.resize(lines * QFontMetrics(font_of(1.0)).height(), 700)
    seen(view)
    view.grab()
    assert view.page is not None
    assert (view.page.mapTo(view, QPoint(0, 0)).x() < 100) is below
