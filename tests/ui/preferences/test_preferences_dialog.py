"""The dialog of the preferences."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.preferences import Preferences, Scheme
from sciatica_desktop.ui.kit import theme
from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.preferences.preference_sections import SECTIONS, Offer, Section, Setting, Told, by_name
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog

SHOWN = Preferences(scheme=Scheme.LIGHT, text_scale=1.1, sound=True, voice=True, volume=70)


@pytest.fixture
def dialog(qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog()
    qtbot.addWidget(made)
    made.render_preferences(SHOWN)
    made.render_told("folder", "/data/history")
    made.show()
    return made


@pytest.fixture
def program(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose look is put back afterwards."""
    font, colours = QFont(qapp.font()), QPalette(qapp.palette())
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(colours)


def asked_by(dialog: PreferencesDialog) -> list[tuple[str, object]]:
    """What the dialog asks for from now on."""
    made: list[tuple[str, object]] = []

    def note(name: str, value: object) -> None:
        made.append((name, value))

    dialog.change_requested.connect(note)
    return made


def row(dialog: PreferencesDialog, name: str) -> QWidget:
    """The control of a setting, with its section open."""
    page = dialog.row_page(name)
    dialog.show_section(page.section.id)
    return page.rows[name]


def names(dialog: PreferencesDialog) -> list[str]:
    """The settings that can be seen."""
    return [name for page in dialog.pages.values() for name, found in page.rows.items() if found.isVisible()]


def button(dialog: PreferencesDialog, name: str) -> QAbstractButton:
    return next(found for found in dialog.findChildren(QAbstractButton) if found.accessibleName() == name)


@pytest.mark.parametrize(
    ("name", "setting", "value"),
    [
        ("Colours: Dark", "scheme", Scheme.DARK),
        ("Colours: Like the system", "scheme", Scheme.SYSTEM),
        ("More: Text size", "text_scale", 1.2),
        ("Less: Text size", "text_scale", 1.0),
        ("Sounds", "sound", False),
        ("A voice says what comes next", "voice", False),
        ("A sound at half time", "half_time_cue", True),
        ("More: Volume", "volume", 80),
        ("Less: Volume", "volume", 60),
    ],
)
@pytest.mark.parametrize("by", ["mouse", "space", "enter"])
def test_every_control_asks_for_its_own(
    dialog: PreferencesDialog, name: str, setting: str, value: object, by: str
) -> None:
    asked = asked_by(dialog)
    control = button(dialog, name)
    if by == "mouse":
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(control, Qt.Key.Key_Space if by == "space" else Qt.Key.Key_Return)
    assert asked == [(setting, value)]
    assert type(asked[0][1]) is type(value)


def test_what_was_not_taken_is_not_shown(dialog: PreferencesDialog) -> None:
    for name in ("Sounds", "Colours: Dark", "More: Text size"):
        button(dialog, name).click()
    assert button(dialog, "Sounds").isChecked()
    assert button(dialog, "Colours: Light").isChecked()
    assert "110\N{NO-BREAK SPACE}%" in row(dialog, "text_scale").accessibleName()


def test_showing_preferences_asks_for_nothing(dialog: PreferencesDialog) -> None:
    asked = asked_by(dialog)
    dialog.render_preferences(Preferences(Scheme.DARK, 2.0, sound=False, voice=False, volume=0, half_time_cue=True))
    assert not asked
    assert button(dialog, "Colours: Dark").isChecked()
    assert button(dialog, "A sound at half time").isChecked()


def test_the_chip_that_is_chosen_asks_for_nothing(dialog: PreferencesDialog) -> None:
    asked = asked_by(dialog)
    button(dialog, "Colours: Light").click()
    assert not asked


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sound", "false"),
        ("sound", 0),
        ("volume", True),
        ("volume", "80"),
        ("volume", 101),
        ("volume", None),
        ("text_scale", 2.1),
        ("text_scale", float("nan")),
        ("scheme", "pink"),
        ("colour", "blue"),
        ("data_folder", "/data/other"),
    ],
)
def test_a_value_of_no_use_never_leaves_the_dialog(dialog: PreferencesDialog, name: str, value: object) -> None:
    asked = asked_by(dialog)
    next(iter(dialog.pages.values())).asked.emit(name, value)
    assert not asked


@pytest.mark.parametrize(("scale", "volume"), [(0.8, 0), (2.0, 100)])
def test_numbers_end_at_their_limits(dialog: PreferencesDialog, scale: float, volume: int) -> None:
    dialog.render_preferences(Preferences(text_scale=scale, volume=volume))
    way = "Less" if volume == 0 else "More"
    assert not button(dialog, f"{way}: Text size").isEnabled()
    assert not button(dialog, f"{way}: Volume").isEnabled()


def test_ten_steps_of_the_text_size_give_round_numbers(dialog: PreferencesDialog) -> None:
    shown = Preferences(text_scale=0.8)
    dialog.render_preferences(shown)
    asked = asked_by(dialog)
    for _ in range(12):
        button(dialog, "More: Text size").click()
        dialog.render_preferences(Preferences(text_scale=float(str(asked[-1][1]))))
    assert [value for _name, value in asked] == [0.9, 1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0]


def test_without_sound_its_settings_rest(dialog: PreferencesDialog) -> None:
    needing = [name for name, setting in by_name().items() if setting.needs == "sound"]
    dialog.render_preferences(Preferences(sound=False))
    assert needing
    assert not any(row(dialog, name).isEnabled() for name in needing)
    assert row(dialog, "sound").isEnabled()
    dialog.render_preferences(Preferences(sound=True))
    assert all(row(dialog, name).isEnabled() for name in needing)


def test_what_can_be_heard_is_said_only_if_there_is_something_to_say(dialog: PreferencesDialog) -> None:
    dialog.show_section("sound")
    told = dialog.pages["sound"].told["heard"]
    assert not told.isVisible()
    dialog.render_told("heard", "No voice on this computer.")
    assert told.isVisible()
    assert told.text() == "No voice on this computer."
    dialog.render_told("heard", "")
    assert not told.isVisible()


@pytest.mark.parametrize("sign", ["/", "\\"])
def test_a_long_folder_breaks_instead_of_widening_the_dialog(dialog: PreferencesDialog, sign: str) -> None:
    folder = sign.join(["a folder of a name", *["another-folder"] * 20])
    before = dialog.minimumSizeHint().width()
    dialog.render_told("folder", folder)
    told = dialog.pages["data"].told["folder"]
    assert told.accessibleName() == folder
    assert told.minimumSizeHint().width() < 250
    assert dialog.minimumSizeHint().width() <= before


def test_an_offer_asks_for_its_act(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.show_section("data")
    with qtbot.waitSignal(dialog.act_requested, timeout=100) as asked:
        QTest.keyClick(dialog.pages["data"].offers["other_folder"], Qt.Key.Key_Space)
    assert asked.args == ["other_folder"]


def test_one_section_is_shown_at_a_time(dialog: PreferencesDialog) -> None:
    for section in SECTIONS:
        dialog.show_section(section.id)
        assert [name for name, page in dialog.pages.items() if page.isVisible()] == [section.id]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("volume", ["volume"]),
        ("VOICE next", ["voice"]),
        ("night", ["scheme"]),
        ("sound and voice", ["sound", "volume", "voice", "half_time_cue"]),
        ("nothing like it", []),
    ],
)
def test_settings_are_found_by_their_words_and_by_others(
    dialog: PreferencesDialog, wanted: str, found: list[str]
) -> None:
    QTest.keyClicks(dialog.contents.field, wanted)
    assert names(dialog) == found
    assert dialog.contents.nothing.isVisible() == (not found)


def test_with_the_line_empty_again_the_section_is_back(dialog: PreferencesDialog) -> None:
    dialog.show_section("sound")
    QTest.keyClicks(dialog.contents.field, "volume")
    QTest.keyClick(dialog.contents.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert names(dialog) == ["sound", "volume", "voice", "half_time_cue"]
    assert [title.id for title in dialog.contents.model.titles] == [section.id for section in SECTIONS]


def test_a_list_is_filled_by_the_program_and_asks_for_its_value(qtbot: QtBot) -> None:
    section = Section("one", "One", "folder", (Setting("data_folder", "Folder", options=True),))
    made = PreferencesDialog(sections=(section,))
    qtbot.addWidget(made)
    made.show()
    made.render_options("data_folder", [("", "The usual one"), ("/other", "Another")])
    asked = asked_by(made)
    choice = made.findChildren(Choice)[0]
    assert choice.currentText() == "The usual one"
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert asked == [("data_folder", "/other")]
    assert choice.currentText() == "The usual one"
    made.render_preferences(Preferences(data_folder="/other"))
    assert choice.currentText() == "Another"


def test_esc_and_close_shut_it(dialog: PreferencesDialog) -> None:
    assert not dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.show()
    dialog.close_button.click()
    assert not dialog.isVisible()


def test_the_table_names_fields_of_the_preferences() -> None:
    assert all(hasattr(Preferences(), name) for name in by_name())


def test_names_in_the_table_are_unique() -> None:
    rows = [row for section in SECTIONS for row in section.rows if isinstance(row, Setting | Offer | Told)]
    assert len({row.name for row in rows}) == len(rows)
    assert len({section.id for section in SECTIONS}) == len(SECTIONS)


def test_whatever_takes_the_focus_has_a_name(dialog: PreferencesDialog) -> None:
    takers = [found for found in dialog.findChildren(QWidget) if found.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(takers) >= 10
    for found in takers:
        spoken = QAccessible.queryAccessibleInterface(found)
        assert spoken.text(QAccessible.Text.Name)


def test_a_switch_tells_a_screen_reader_whether_it_is_on(dialog: PreferencesDialog) -> None:
    spoken = QAccessible.queryAccessibleInterface(row(dialog, "sound"))
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.state().checked


def test_a_click_anywhere_in_the_line_moves_the_switch(dialog: PreferencesDialog) -> None:
    asked = asked_by(dialog)
    line = row(dialog, "voice")
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert asked == [("voice", False)]


@pytest.mark.parametrize("section", [section.id for section in SECTIONS])
def test_tab_goes_through_a_section_from_top_to_bottom(dialog: PreferencesDialog, section: str) -> None:
    dialog.show_section(section)
    places: list[int] = []
    found = dialog.contents.list.nextInFocusChain()
    while found is not None and found is not dialog.close_button:
        if found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisibleTo(dialog):
            places.append(found.mapTo(dialog, found.rect().center()).y())
        found = found.nextInFocusChain()
    assert places
    assert places == sorted(places)


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_a_new_text_size_reaches_every_text_of_the_open_dialog(
    program: QApplication, dialog: PreferencesDialog, scale: float
) -> None:
    theme.apply(program, "light", 1.0)
    program.processEvents()
    before = {text: text.font().pointSizeF() for text in dialog.findChildren(Text)}
    theme.apply(program, "light", scale)
    program.processEvents()
    assert before
    for text, size in before.items():
        assert text.font().pointSizeF() == pytest.approx(size * scale)


@pytest.mark.parametrize("section", [section.id for section in SECTIONS])
@pytest.mark.parametrize("width", [520, 940])
def test_nothing_is_cut_off_in_large_text(
    program: QApplication, dialog: PreferencesDialog, section: str, width: int
) -> None:
    theme.apply(program, "dark", 2.0)
    dialog.show_section(section)
    dialog.resize(width, 600)
    program.processEvents()
    dialog.grab()
    scroll = dialog.findChildren(Scroll)[0]
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() <= scroll.viewport().width()
    for found in dialog.findChildren(QWidget):
        if isinstance(found, QAbstractButton | Text) and found.isVisibleTo(dialog) and found.text():
            high = found.heightForWidth(found.width()) if found.hasHeightForWidth() else found.sizeHint().height()
            assert found.height() >= high, found.text()
            assert found.width() >= found.minimumSizeHint().width(), found.text()
