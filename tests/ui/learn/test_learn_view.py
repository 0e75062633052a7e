"""The Learn place."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.anatomy import Atlas, Sheet
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.learn_pages import Special
from sciatica_desktop.store.content import read_content
from sciatica_desktop.ui.body.legend import Legend
from sciatica_desktop.ui.kit.colours import HOTSPOT
from sciatica_desktop.ui.kit.theme import font_of
from sciatica_desktop.ui.kit.widgets import Badge, Text
from sciatica_desktop.ui.learn.learn_view import LearnView

ASSETS = Path(__file__).parents[3] / "assets"


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
    marked = [block.block.words for block in view.page.blocks if block.is_hit]
    assert marked
    assert all("disputed" in words for words in marked)
    view.contents.field.clear()
    assert not any(block.is_hit for block in view.page.blocks)


def test_the_address_of_a_source_can_be_copied_and_a_page_says_whether_its_sources_were_read(
    view: LearnView, content: Content
) -> None:
    view.show_page(Special.SOURCES)
    view.show()
    assert view.page is not None
    address = next(source.url for source in content.sources.values() if source.url)
    (label,) = (text for text in view.page.findChildren(Text) if text.text().endswith(f" {address}"))
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    view.show_page("certainty")
    source = content.sources["KONS12"]
    told = [text.text() for text in view.page.findChildren(Text)]
    assert any(text.endswith(f"{source.citation} · {source.kind} · read") for text in told)


def test_the_chart_of_a_spot_has_its_grade_beside_what_it_rests_on(view: LearnView, content: Content) -> None:
    view.show_page("quadratus_lumborum")
    view.show()
    assert view.page is not None
    told = {badge.accessibleName() for badge in view.page.findChildren(Badge)}
    points = [point for point in content.points.values() if point.group == "quadratus_lumborum"]
    assert told == {f"Evidence: clinical tradition · {point.grade}" for point in points}


def test_lines_part_the_rules_what_is_to_be_read_the_muscles_and_the_sources(view: LearnView, content: Content) -> None:
    view.show()
    begins = [title.id for title in view.contents.model.titles if title.begins]
    assert begins == ["about", Special.NERVES, next(iter(content.groups)), Special.SOURCES]
    view.contents.field.setText("knee")
    assert not any(title.begins for title in view.contents.model.titles)


def test_the_page_that_fits_best_is_opened_whatever_was_read_before(view: LearnView) -> None:
    view.show()
    view.contents.choose("use")
    view.contents.field.setText("pins and needles in the foot")
    assert view.page is not None
    assert view.page.page.id == Special.NERVES
    assert view.contents.current == Special.NERVES


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


class Reliefs(dict[str, QImage]):
    """The reliefs of one view, which notes that they were asked for."""

    def __init__(self, sheet: Sheet, asked: list[str]) -> None:
        super().__init__(dict.fromkeys(sheet.reliefs, QImage()))
        self._view, self._asked = sheet.view, asked

    def __getitem__(self, name: str) -> QImage:
        self._asked.append(self._view)
        return super().__getitem__(name)


def show_body(view: LearnView, atlas: Atlas) -> list[str]:
    """Give it a body; the list tells of which views a picture was drawn."""
    asked: list[str] = []
    view.render_body(atlas, {name: Reliefs(sheet, asked) for name, sheet in atlas.sheets.items()})
    return asked


def test_every_page_of_a_group_has_a_picture_from_the_map_that_names_it(
    view: LearnView, content: Content, atlas: Atlas
) -> None:
    show_body(view, atlas)
    view.show()
    for group in content.groups.values():
        view.show_page(group.id)
        assert view.page is not None
        assert view.page.picture is not None
        told = view.page.picture.accessibleDescription()
        assert told.startswith(group.title)
        assert all(spot.name in told for spot in view.page.picture.picture.spots)
        assert told in view.page.told()


def test_the_body_is_not_drawn_before_a_page_with_a_picture_is_opened(view: LearnView, atlas: Atlas) -> None:
    asked = show_body(view, atlas)
    seen(view)
    view.grab()
    assert not asked
    view.show_page("foot")
    view.grab()
    assert set(asked) == {"soles"}


def test_the_spots_and_zones_are_seen_in_the_picture(view: LearnView, atlas: Atlas) -> None:
    show_body(view, atlas)
    view.show_page("foot")
    seen(view)
    assert view.page is not None
    assert view.page.picture is not None
    image = view.page.picture.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert HOTSPOT in colours


def test_another_figure_is_shown_on_the_open_page_at_once(view: LearnView, atlas: Atlas) -> None:
    show_body(view, atlas)
    view.show_page("foot")
    view.show()
    assert view.page is not None
    before = view.page.picture
    show_body(view, atlas)
    assert view.page.page.id == "foot"
    assert view.page.picture is not before


@pytest.mark.parametrize("wide", [True, False])
def test_the_legend_stands_beside_the_picture_or_below_it_in_a_narrow_window(
    view: LearnView, atlas: Atlas, wide: bool
) -> None:
    show_body(view, atlas)
    view.show_page("foot")
    view.resize(1000 if wide else 420, 700)
    seen(view)
    view.grab()
    assert view.page is not None
    assert view.page.picture is not None
    legend = view.page.picture.findChild(Legend)
    assert legend is not None
    assert (legend.geometry().left() > 200) is wide


def test_the_legend_has_its_signs_before_its_words_in_a_language_from_right_to_left_too(
    view: LearnView, atlas: Atlas
) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    show_body(view, atlas)
    view.show_page("foot")
    seen(view)
    legend = view.findChild(Legend)
    assert legend is not None
    assert view.page is not None
    assert view.page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert legend.layoutDirection() is Qt.LayoutDirection.LeftToRight


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
