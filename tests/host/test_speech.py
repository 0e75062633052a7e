"""The voice: made late, and silence where there is none."""

from __future__ import annotations

import sys

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.host.speech import Speech, Voice, choose_engine, qt_voice


class Mouth:
    """A voice that remembers."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.stopped = 0

    def say(self, text: str) -> None:
        self.said.append(text)

    def stop(self) -> None:
        self.stopped += 1


class Hoarse(Mouth):
    """A voice that breaks."""

    def say(self, text: str) -> None:
        raise RuntimeError(text)


class Maker:
    """Hands out one voice and counts how often it was asked."""

    def __init__(self, voice: Voice | None) -> None:
        self.voice, self.asked = voice, 0

    def __call__(self, language: str) -> Voice | None:
        self.asked += 1
        return self.voice


def failing(language: str) -> Voice | None:
    raise OSError(language)


def test_the_voice_is_made_after_the_first_sentence_not_while_it_is_asked_for(qtbot: QtBot) -> None:
    mouth = Mouth()
    maker = Maker(mouth)
    speech = Speech("en", maker)
    speech.say("Hold for 30 seconds")
    assert maker.asked == 0
    qtbot.waitUntil(lambda: bool(mouth.said), timeout=1000)
    assert mouth.said == ["Hold for 30 seconds"]


def test_the_latest_sentence_counts_while_the_voice_is_made() -> None:
    mouth = Mouth()
    speech = Speech("en", Maker(mouth))
    speech.say("Get ready")
    speech.say("Hold")
    speech.prepare()
    speech.say("Let go")
    assert mouth.said == ["Hold", "Let go"]


def test_it_is_made_only_once() -> None:
    maker = Maker(None)
    speech = Speech("en", maker)
    for _ in range(3):
        speech.prepare()
    assert maker.asked == 1


@pytest.mark.parametrize("make", [Maker(None), failing])
def test_without_a_voice_there_is_silence_and_a_sentence(make: Maker) -> None:
    speech = Speech("en", make)
    speech.prepare()
    speech.say("Hold")
    assert speech.describe() == "No voice on this computer."


def test_a_voice_that_breaks_is_left_alone() -> None:
    speech = Speech("en", Maker(Hoarse()))
    speech.prepare()
    speech.say("Hold")
    assert speech.describe() == "No voice on this computer."


def test_switched_off_it_falls_silent_and_is_not_even_made() -> None:
    mouth = Mouth()
    maker = Maker(mouth)
    speech = Speech("en", maker)
    speech.set_on(False)
    speech.say("Hold")
    speech.prepare()
    assert mouth.said == []
    assert speech.describe() == "The voice is off."


def test_switched_off_while_speaking_it_stops() -> None:
    mouth = Mouth()
    speech = Speech("en", Maker(mouth))
    speech.prepare()
    speech.set_on(False)
    assert mouth.stopped == 1


def test_what_waits_is_forgotten_when_it_is_switched_off() -> None:
    mouth = Mouth()
    speech = Speech("en", Maker(mouth))
    speech.say("Hold")
    speech.set_on(False)
    speech.set_on(True)
    speech.prepare()
    assert mouth.said == []
    assert speech.describe() == "A voice says what comes."


@pytest.mark.parametrize(
    ("engines", "with_speechd", "chosen"),
    [
        (["speechd", "mock"], True, "speechd"),
        (["speechd", "mock"], False, ""),
        (["speechd", "flite"], False, "flite"),
        (["darwin"], False, "darwin"),
        (["mock"], True, ""),
        ([], True, ""),
    ],
)
def test_only_an_engine_that_can_speak_is_taken(engines: list[str], with_speechd: bool, chosen: str) -> None:
    assert choose_engine(engines, lambda: with_speechd) == chosen


def test_a_computer_without_qttexttospeech_has_no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtTextToSpeech", None)
    assert qt_voice("en") is None


@pytest.mark.qt_log_ignore("pipewire")
def test_qts_own_engine_for_tests_can_be_used(qapp: object) -> None:
    pytest.importorskip("PySide6.QtTextToSpeech", exc_type=ImportError)
    voice = qt_voice("en", "mock")
    assert voice is not None
    voice.say("Hold")
    voice.stop()
