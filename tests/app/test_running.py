"""One run of the program: its first window, another language, and where its window stands."""

from __future__ import annotations

import faulthandler
import gc
import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, Qt, QTranslator, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.app.language import own_name, speak
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.run import Running, make_application
from sciatica_desktop.app.window_place import WindowPlace
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.single_instance import SingleInstance
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.window.shell import Shell, ShellParts

BUTTOCK = Place("buttock_mid", Side.RIGHT)


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Running]:
    """The program as `sciatica-desktop --data-dir` starts it."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    for act in ("enable", "disable"):
        monkeypatch.setattr(faulthandler, act, lambda *_file: None)  # pytest has its own
    handler = qInstallMessageHandler(None)
    qInstallMessageHandler(handler)
    single = SingleInstance(tmp_path)
    assert single.is_first()
    made = Running(make_application("light", 1.0), Paths.under(tmp_path), single)
    made.open("en", Preferences())
    yield made
    made.end()
    qInstallMessageHandler(handler)
    gc.unfreeze()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def completed(running: Running, qtbot: QtBot) -> Program:
    """Wait for all that a click needs."""
    qtbot.waitUntil(lambda: running.program is not None)
    assert running.program is not None
    return running.program


def test_another_language_is_spoken_by_another_window_with_the_same_marks(running: Running, qtbot: QtBot) -> None:
    first = completed(running, qtbot)
    first.state.pain.click(BUTTOCK)
    first.state.preferences.change(language="en")
    qtbot.waitUntil(lambda: running.program is not None and running.program is not first)
    second = completed(running, qtbot)
    assert [mark.place for mark in second.state.pain.drawing.marks] == [BUTTOCK]
    assert second.views.shell.isVisible()
    assert second.views.shell.findChildren(PreferencesDialog)
    assert [
        window for window in QApplication.topLevelWidgets() if isinstance(window, Shell) and window.isVisible()
    ] == [second.views.shell]


def test_the_language_of_a_pack_can_be_chosen_and_what_stays_english_is_said(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    pack = tmp_path / "packs/mine"
    pack.mkdir(parents=True)
    about = {"format": 1, "title": "Mine", "version": "1", "language": "fr"}
    (pack / "pack.json").write_text(json.dumps(about), encoding="utf-8")
    words = '{"format": 1, "texts": {"Middle of the buttock": "Milieu de la fesse"}}'
    (pack / "words.json").write_text(words, encoding="utf-8")
    first = completed(running, qtbot)
    first.helpers.windows.show_preferences()
    (dialog,) = first.views.shell.findChildren(PreferencesDialog)
    offered = [box for box in dialog.findChildren(QComboBox) if box.findData("fr") >= 0]
    assert offered[0].itemText(offered[0].findData("fr")) == "Français (your pack; menus and buttons in English)"
    dialog.change_requested.emit("language", "fr")
    qtbot.waitUntil(lambda: running.program is not None and running.program is not first)
    second = completed(running, qtbot)
    assert second.knowledge.content.language == "fr"
    second.state.pain.click(BUTTOCK)
    names = [child.accessibleName() for child in second.views.pain_panel.rows[0].findChildren(QWidget)]
    assert any("milieu de la fesse" in name for name in names), names
    assert not second.knowledge.refused


def test_a_session_is_not_ended_by_another_language(running: Running, qtbot: QtBot) -> None:
    program = completed(running, qtbot)
    program.state.pain.click(BUTTOCK)
    program.state.flow.open_point(program.state.suggestions.value.candidates[0].key)
    program.helpers.safety.take_answers(frozenset())
    program.helpers.safety.take_conditions(Answers(frozenset()))
    program.views.point_panel.start.click()
    assert program.state.player.ticking
    program.state.preferences.change(language="en")
    QCoreApplication.processEvents()
    assert running.program is program
    program.state.player.stop()
    program.state.flow.rate(None, "")
    qtbot.waitUntil(lambda: running.program is not None and running.program is not program)
    entry = completed(running, qtbot).state.diary.value[0]
    assert entry.ending is Ending.STOPPED


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of the person's history, byte by byte."""
    return {path.name: path.read_bytes() for path in folder.glob("history*")}


def test_an_example_is_looked_at_and_left_without_touching_the_own_history(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    first = completed(running, qtbot)
    first.helpers.greeting.leave()
    first.state.pain.click(BUTTOCK)
    first.state.diary.flush()
    first.helpers.greeting.ask_for_example()
    qtbot.waitUntil(lambda: running.program is not None and running.program is not first)
    example = completed(running, qtbot)
    before = contents(tmp_path)
    assert len(example.state.diary.value) > 20
    assert example.host.example
    example.state.pain.click(Place("calf_middle", Side.LEFT))
    example.state.diary.delete(example.state.diary.value[0].id)
    example.state.diary.flush()
    assert example.state.diary.history.in_memory
    assert before == contents(tmp_path)
    example.helpers.greeting.example_left.emit()
    qtbot.waitUntil(lambda: running.program is not None and running.program is not example)
    own = completed(running, qtbot)
    assert own.state.diary.value == ()
    assert [mark.place for mark in own.state.pain.drawing.marks] == [BUTTOCK]


def test_the_first_start_begins_with_the_introduction_and_the_next_one_does_not(running: Running, qtbot: QtBot) -> None:
    program = completed(running, qtbot)
    assert program.helpers.greeting.welcome is not None
    program.helpers.greeting.leave()
    running.reopen()
    again = completed(running, qtbot)
    assert again.helpers.greeting.welcome is None
    assert again.views.body_map.isVisible()


def test_english_has_its_plurals(qapp: QApplication) -> None:
    speak(qapp, "en")
    contexts = list(ET.parse(assets() / "i18n" / "sciatica_en.ts").getroot().iter("context"))
    assert contexts
    for context in contexts:
        for message in context.iter("message"):
            name, text = str(context.findtext("name")), str(message.findtext("source"))
            one, many = (str(form.text) for form in message.iter("numerusform"))
            assert QCoreApplication.translate(name, text, "", 1) == one.replace("%n", "1")
            assert QCoreApplication.translate(name, text, "", 7) == many.replace("%n", "7")


def test_dates_numbers_and_direction_go_with_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert QLocale().toString(2.5) == "2,5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speak(qapp, "ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(qapp, "en")
    assert QLocale().toString(2.5) == "2.5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_only_the_catalogues_of_one_language_are_in_use(qapp: QApplication) -> None:
    for _ in range(2):
        for language in ("ar", "de", "en"):
            speak(qapp, language)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len([found for found in qapp.findChildren(QTranslator) if not found.isEmpty()]) <= 2


def test_numbers_and_dates_in_arabic_have_the_digits_of_the_countdown_and_the_pains(qapp: QApplication) -> None:
    speak(qapp, "ar")
    written = QLocale().toString(QDate(2026, 11, 25), "d MMM")
    speak(qapp, "en")
    assert written == "25 نوفمبر"


@pytest.mark.parametrize(("language", "name"), [("de", "Deutsch"), ("es", "Español"), ("ar", "العربية")])
def test_a_language_is_called_as_it_calls_itself(language: str, name: str) -> None:
    assert own_name(language).startswith(name)


def window(qtbot: QtBot) -> Shell:
    """A window that is allowed to be smaller than the screen of the tests."""
    made = Shell(ShellParts(*(QWidget() for _ in ShellParts._fields)))
    made.setMinimumSize(100, 100)
    qtbot.addWidget(made)
    made.show()
    return made


class Screens:
    """The screens that a test plugs in and out."""

    def __init__(self) -> None:
        self.now = "laptop"

    def __call__(self) -> str:
        return self.now


def test_the_window_has_its_own_place_with_each_set_of_screens(tmp_path: Path, qtbot: QtBot) -> None:
    screens, shell = Screens(), window(qtbot)
    place = WindowPlace(tmp_path, screens)
    place.take(shell)
    shell.resize(700, 500)
    screens.now = "desk"
    place.look()
    shell.resize(760, 560)
    screens.now = "laptop"
    place.look()
    qtbot.waitUntil(lambda: shell.size().toTuple() == (700, 500))
    screens.now = "desk"
    place.look()
    qtbot.waitUntil(lambda: shell.size().toTuple() == (760, 560))


def test_the_place_is_there_at_the_next_start_and_with_other_screens_too(tmp_path: Path, qtbot: QtBot) -> None:
    screens = Screens()
    first, before = window(qtbot), WindowPlace(tmp_path, screens)
    before.take(first)
    first.resize(720, 540)
    before.keep()
    for now in ("laptop", "never seen"):
        screens.now = now
        second = window(qtbot)
        WindowPlace(tmp_path, screens).take(second)
        assert second.size().toTuple() == (720, 540)


def test_only_its_owner_may_read_where_the_window_was(tmp_path: Path, qtbot: QtBot) -> None:
    place = WindowPlace(tmp_path, Screens())
    place.take(window(qtbot))
    place.keep()
    assert (tmp_path / "window.ini").stat().st_mode & 0o777 == 0o600
