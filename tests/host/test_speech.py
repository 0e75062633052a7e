"""The voice: a process of its own, which may be slow, silent, or die."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from sciatica_desktop.host.speaker import NO_VOICE, Speaker, choose_engine, make_voice, speechd_is_there
from sciatica_desktop.host.speech import RESTARTS, Speech, speaker_command

WRITES = """
import sys
with open(sys.argv[1], "a") as file:
    file.write("started\\n")
    file.flush()
    for line in sys.stdin:
        file.write(line)
        file.flush()
        print('{"said": ""}' if "say" in line else "{}", flush=True)
        if "die" in line:
            sys.exit(1)
"""
"""Stands for the process that speaks: writes down what it should say."""


def stand_in(file: Path, script: str = WRITES) -> list[str]:
    return [sys.executable, "-S", "-c", script, str(file)]


def lines(file: Path) -> list[object]:
    """What was asked for so far."""
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return [line if line == "started" else json.loads(line) for line in text.splitlines()]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "said"


@pytest.fixture
def speech(qtbot: QtBot, file: Path) -> Iterator[Speech]:
    made = Speech(command=stand_in(file))
    yield made
    made.close()


def said(file: Path) -> list[str]:
    return [line["say"] for line in lines(file) if isinstance(line, dict) and "say" in line]


def test_nothing_is_started_before_it_is_needed(speech: Speech, file: Path) -> None:
    assert lines(file) == []
    assert speech.describe() == ""


def test_it_says_what_it_is_given(speech: Speech, file: Path, qtbot: QtBot) -> None:
    speech.set_volume(40)
    speech.say("Hold, 30 seconds")
    speech.say("Release")
    qtbot.waitUntil(lambda: said(file) == ["Hold, 30 seconds", "Release"])
    assert {"volume": 0.4} in lines(file)
    qtbot.waitUntil(lambda: speech.describe() == "A voice says what comes.")


def test_off_means_silent(speech: Speech, file: Path, qtbot: QtBot) -> None:
    speech.say("Hold")
    speech.set_on(False)
    speech.say("Release")
    qtbot.waitUntil(lambda: {"stop": True} in lines(file))
    assert said(file) == ["Hold"]
    assert speech.describe() == "The voice is off."


def test_a_voice_that_dies_in_the_middle_is_started_again(speech: Speech, file: Path, qtbot: QtBot) -> None:
    speech.say("die")
    qtbot.waitUntil(lambda: said(file) == ["die"])
    qtbot.waitUntil(lambda: speech._process is None)
    speech.say("Release")
    qtbot.waitUntil(lambda: said(file) == ["die", "Release"])


def test_one_that_never_gets_to_speak_is_left_alone_in_the_end(qtbot: QtBot, file: Path) -> None:
    speech = Speech(command=stand_in(file, "import sys; open(sys.argv[1], 'a').write('started\\n'); sys.exit(7)"))
    for _ in range(RESTARTS + 3):
        speech.say("Hold")
        qtbot.waitUntil(lambda: speech._process is None)
    assert lines(file) == ["started"] * (RESTARTS + 1)
    assert speech.describe() == "No voice on this computer."


@pytest.mark.parametrize("script", [f"import sys; sys.exit({NO_VOICE})", None])
def test_without_a_voice_it_is_silent_and_says_so_once_asked(qtbot: QtBot, file: Path, script: str | None) -> None:
    speech = Speech(command=stand_in(file, script) if script else ["/no/such/program"])
    speech.say("Hold")
    qtbot.waitUntil(lambda: speech.describe() == "No voice on this computer.")
    speech.say("Release")
    assert speech._process is None


def test_an_empty_command_is_silence() -> None:
    speech = Speech(command=())
    speech.say("Hold")
    assert speech.describe() == "No voice on this computer."


def test_after_a_session_the_process_ends(speech: Speech, file: Path, qtbot: QtBot) -> None:
    speech.say("Done")
    speech.rest()
    qtbot.waitUntil(lambda: speech._process is None)
    assert said(file) == ["Done"]


def test_the_real_process_speaks_with_the_engine_of_the_tests(qtbot: QtBot) -> None:
    speech = Speech(command=speaker_command("en", "mock"))
    speech.say("Hold, 30 seconds")
    qtbot.waitUntil(lambda: speech.describe() == "A voice says what comes.", timeout=20_000)
    speech.close()


class Answers(io.StringIO):
    """What the process tells."""

    @property
    def told(self) -> list[object]:
        return [json.loads(line) for line in self.getvalue().splitlines()]


@pytest.fixture
def voice(qapp: QObject) -> QTextToSpeech:
    made = make_voice("en", "mock")
    assert made is not None
    return made


def test_the_speaker_does_what_its_lines_ask_for(voice: QTextToSpeech, qtbot: QtBot) -> None:
    out = Answers()
    speaker = Speaker(voice, out)
    speaker.take('{"volume": 0.25, "say": "Hold"}')
    assert voice.volume() == pytest.approx(0.25)
    qtbot.waitUntil(lambda: voice.state() == QTextToSpeech.State.Speaking)
    assert out.told == [{"said": "Hold"}]
    speaker.take('{"stop": true}')
    qtbot.waitUntil(lambda: voice.state() == QTextToSpeech.State.Ready)


@pytest.mark.parametrize("line", ["", "{", "[]", "null", '{"say": 5}', '{"volume": "loud"}'])
def test_a_line_that_asks_for_nothing_is_passed_over(voice: QTextToSpeech, line: str) -> None:
    out = Answers()
    Speaker(voice, out).take(line)
    assert out.told == []


@pytest.mark.parametrize(
    ("engines", "there", "chosen"),
    [
        (["speechd", "mock"], True, "speechd"),
        (["speechd", "mock"], False, ""),
        (["speechd", "flite", "mock"], False, "flite"),
        (["mock"], True, ""),
        ([], True, ""),
    ],
)
def test_an_engine_that_speaks_is_chosen(engines: list[str], there: bool, chosen: str) -> None:
    assert choose_engine(engines, lambda: there) == chosen


def test_the_speech_service_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not speechd_is_there()
    assert make_voice("en") is None


@pytest.mark.parametrize("bundled", [True, False])
def test_in_a_bundle_the_program_itself_is_started(monkeypatch: pytest.MonkeyPatch, bundled: bool) -> None:
    monkeypatch.setattr(sys, "frozen", bundled, raising=False)
    command = speaker_command("de")
    assert command[-2:] == ["speak", "de"]
    assert ("-m" in command) is not bundled
