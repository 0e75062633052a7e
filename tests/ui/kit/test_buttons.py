"""Buttons and the other small controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sciatica_desktop.ui.kit.buttons import Button, Chip, Look, text_width
from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.controls import Fold, Sentences, Stepper
from sciatica_desktop.ui.kit.theme import TARGET
from sciatica_desktop.ui.kit.wrapped import lines

LONG = "Tennis ball on the floor, on a bed or on a chair"


@pytest.mark.parametrize("text", ["Go", LONG, ""])
def test_every_button_is_large_enough_to_hit(qtbot: QtBot, text: str) -> None:
    made = Button(text, symbol="close")
    qtbot.addWidget(made)
    assert made.minimumSizeHint().height() >= TARGET
    assert made.sizeHint().width() >= TARGET


def test_a_button_asks_for_room_for_its_whole_text(qtbot: QtBot) -> None:
    made = Button(LONG)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() > text_width(LONG, bold=True)


def test_a_wrapping_button_gets_higher_instead_of_wider(qtbot: QtBot) -> None:
    made = Button(LONG, wraps=True)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() < text_width(LONG)
    assert made.heightForWidth(made.sizeHint().width()) == made.sizeHint().height()
    assert made.heightForWidth(150) > made.sizeHint().height()


def test_an_ampersand_is_a_letter_and_a_mnemonic_is_not(qtbot: QtBot) -> None:
    plain, marked = Button("Learn && safety"), Button("&Learn")
    for made in (plain, marked):
        qtbot.addWidget(made)
    assert plain.sizeHint().width() == Button("Learn + safety").sizeHint().width() - (
        text_width("Learn + safety", bold=True) - text_width("Learn & safety", bold=True)
    )
    assert marked.sizeHint().width() == Button("Learn").sizeHint().width()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_focused_button_is_pressed_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    made = Button("Go")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.clicked, timeout=100):
        QTest.keyClick(made, key)


@pytest.mark.parametrize("look", list(Look))
def test_every_look_can_be_told_from_a_disabled_button(qtbot: QtBot, look: Look) -> None:
    made = Button("Go", look)
    qtbot.addWidget(made)
    made.resize(120, TARGET)
    able = made.grab().toImage()
    made.setEnabled(False)
    if look is Look.PLAIN:
        assert made.grab().toImage().size() == able.size()
    else:
        assert made.grab().toImage() != able


def test_a_pressed_chip_looks_pressed(qtbot: QtBot) -> None:
    made = Chip("Skin")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    before = made.grab().toImage()
    made.setChecked(True)
    assert made.grab().toImage() != before


def test_a_fold_hides_what_is_in_it_until_it_is_pressed(qtbot: QtBot) -> None:
    made = Fold("More")
    qtbot.addWidget(made)
    made.show_texts(("One.", "Two."))
    made.show()
    assert not made.inside.isVisible()
    QTest.keyClick(made.button, Qt.Key.Key_Return)
    assert made.inside.isVisible()
    made.close_up()
    assert not made.inside.isVisible()


def test_a_fold_without_anything_in_it_is_not_shown(qtbot: QtBot) -> None:
    made = Fold("More")
    qtbot.addWidget(made)
    made.show_texts(())
    assert made.isHidden()


def test_sentences_are_numbered_and_taken_away_again(qtbot: QtBot) -> None:
    made = Sentences(numbered=True)
    qtbot.addWidget(made)
    made.show_texts(("One.", "Two."))
    made.show()
    assert [label.text() for label in made.findChildren(QLabel) if label.isVisible()] == ["1.", "One.", "2.", "Two."]
    made.show_texts(("Three.",))
    assert [label.text() for label in made.findChildren(QLabel) if label.isVisible()] == ["1.", "Three."]


def test_sentences_have_their_signs_where_they_begin(qtbot: QtBot) -> None:
    made = Sentences()
    qtbot.addWidget(made)
    for texts, before in ((("One.",), True), (("\u0623\u0644\u0645",), False)):
        made.show_texts(texts)
        made.show()
        sign, line = made.findChildren(QLabel)
        QCoreApplication.processEvents()
        assert (sign.x() < line.x()) is before


@pytest.fixture
def stepper(qtbot: QtBot) -> Stepper:
    made = Stepper("Holds")
    qtbot.addWidget(made)
    made.set_range(2, 4, 1, "%1 s")
    made.set_value(3)
    made.show()
    return made


def test_a_stepper_stops_at_its_limits(stepper: Stepper, qtbot: QtBot) -> None:
    less, more = stepper.findChildren(Button)
    for _ in range(5):
        more.click()
    assert stepper.value == 4
    assert not more.isEnabled()
    for _ in range(5):
        less.click()
    assert stepper.value == 2
    assert not less.isEnabled()


def test_a_stepper_tells_what_the_person_chose_only(stepper: Stepper, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(stepper.chosen):
        stepper.set_value(4)
    with qtbot.waitSignal(stepper.chosen, timeout=100) as asked:
        stepper.findChildren(Button)[0].click()
    assert asked.args == [3]
    assert stepper.accessibleName() == "Holds: 3 s"


def test_a_choice_has_room_for_its_longest_item(qtbot: QtBot) -> None:
    made = Choice()
    qtbot.addWidget(made)
    made.addItems(["a", LONG])
    assert made.sizeHint().width() > text_width(LONG)
    assert made.sizeHint().height() >= TARGET


def test_text_is_broken_into_lines_that_fit(qapp: QApplication) -> None:
    made = lines(LONG, 120)
    assert made.width <= 120
    assert made.height > lines(LONG, 2000).height
    assert lines("", 120).height <= lines("a", 120).height


def test_a_word_that_is_too_long_is_broken(qapp: QApplication) -> None:
    assert lines("gastrocnemius" * 4, 80).width <= 80


def test_lines_follow_the_font_of_the_program(qapp: QApplication) -> None:
    before, font = lines(LONG, 300).height, qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    qapp.setFont(larger)
    try:
        assert lines(LONG, 300).height > before
    finally:
        qapp.setFont(font)
    assert lines(LONG, 300).height == before
