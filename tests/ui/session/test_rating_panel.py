"""The rating after a session."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sciatica_desktop.core.session_view import RatingView
from sciatica_desktop.ui.session.rating_panel import RatingPanel

VIEW = RatingView("Outer buttock, deep", "90 s done", before=6)


@pytest.fixture
def panel(qtbot: QtBot) -> RatingPanel:
    made = RatingPanel()
    qtbot.addWidget(made)
    made.resize(420, 700)
    made.render_rating(VIEW)
    made.show()
    return made


def test_a_digit_and_enter_are_enough(panel: RatingPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.rated, timeout=100) as caught:
        QTest.keyClick(panel, Qt.Key.Key_4)
        QTest.keyClick(panel, Qt.Key.Key_Return)
    assert caught.args == [4, ""]


def test_the_note_goes_with_the_rating(panel: RatingPanel, qtbot: QtBot) -> None:
    panel.scale.set_value(3)
    QTest.keyClicks(panel.note, "Better 2nd time ")
    with qtbot.waitSignal(panel.rated, timeout=100) as caught:
        QTest.keyClick(panel.note, Qt.Key.Key_Return)
    assert caught.args == [3, "Better 2nd time"]


def test_digits_in_the_note_are_no_rating(panel: RatingPanel) -> None:
    QTest.keyClicks(panel.note, "7")
    assert panel.scale.value is None


def test_saving_without_a_number_says_what_is_missing(panel: RatingPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.rated):
        QTest.mouseClick(panel.save, Qt.MouseButton.LeftButton)
    assert "Choose a number" in panel.change.text()


def test_a_rating_may_be_skipped_with_a_note(panel: RatingPanel, qtbot: QtBot) -> None:
    panel.note.setText("Phone rang")
    with qtbot.waitSignal(panel.skipped, timeout=100) as caught:
        QTest.mouseClick(panel.skip, Qt.MouseButton.LeftButton)
    assert caught.args == ["Phone rang"]


@pytest.mark.parametrize(
    ("before", "now", "text"),
    [
        (6, 4, "2 less, from 6 to 4"),
        (6, 6, "No change, from 6 to 6"),
        (6, 7, "1 more, from 6 to 7"),
        (None, 4, ""),
        (6, None, "Before the session: 6 of 10"),
    ],
)
def test_it_compares_with_the_pain_before(panel: RatingPanel, before: int | None, now: int | None, text: str) -> None:
    panel.render_rating(RatingView("", before=before))
    if now is not None:
        QTest.keyClicks(panel.scale, str(now))
    assert panel.change.text() == text


def test_advice_comes_only_after_a_nerve_sign(panel: RatingPanel) -> None:
    assert panel.advice.isHidden()
    panel.render_rating(RatingView("", advice=("Take the pressure off.", "If it lasts over a day, see somebody.")))
    assert panel.advice.isVisible()
    assert panel.first.text() == "Take the pressure off."
    panel.render_rating(VIEW)
    assert panel.advice.isHidden()


def test_a_rating_given_before_can_be_changed(panel: RatingPanel) -> None:
    panel.render_rating(RatingView("", before=6, after=2, note="calm"))
    assert (panel.scale.value, panel.note.text()) == (2, "calm")


def test_a_new_session_starts_without_the_last_answers(panel: RatingPanel) -> None:
    panel.scale.set_value(9)
    panel.note.setText("old")
    panel.render_rating(VIEW)
    assert (panel.scale.value, panel.note.text()) == (None, "")


def test_save_stands_right_below_the_note_where_there_is_room(panel: RatingPanel) -> None:
    panel.grab()
    below = panel.save.y() - panel.note.mapTo(panel, panel.note.rect().bottomLeft()).y()
    assert 0 < below < 60
