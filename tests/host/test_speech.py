"""The voice: a process of its own, which may be slow, silent, or die."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTextToSpeech import QTextToSpeech
from pytestqt.qtbot import QtBot

from sciatica_desktop.host.speaker import NO_VOICE, Speaker, choose_engine, make_voice, speechd_is_there
from sciatica_desktop.host.speech import RESTARTS, Speech, speaker_command
from tests.support.source_rules import ROOT

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
    qtbot.waitUntil(lambda: not speech._leaving)
    assert said(file) == ["Done"]


def test_a_session_that_begins_while_the_last_sentence_is_said_is_heard_too(
    speech: Speech, file: Path, qtbot: QtBot
) -> None:
    speech.say("Done")
    speech.rest()
    speech.say("Find the spot")
    qtbot.waitUntil(lambda: sorted(said(file)) == ["Done", "Find the spot"])


STUCK = "import sys, time; open(sys.argv[1], 'a').write('started\\n'); time.sleep(600)"


def test_a_voice_that_never_answers_holds_nothing_up_and_is_left_alone_in_the_end(qtbot: QtBot, file: Path) -> None:
    speech = Speech(command=stand_in(file, STUCK))
    speech.say("Hold")
    first = speech._process
    speech.say("Release")
    assert speech._process is first
    speech.patience = 0
    for _ in range(RESTARTS + 1):
        speech.say("Hold")
    assert speech._process is None
    assert speech.describe() == "No voice on this computer."
    qtbot.waitUntil(lambda: not speech._leaving)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows stops no process like this")
def test_a_voice_that_is_stopped_in_the_middle_is_replaced_and_the_program_ends(
    speech: Speech, file: Path, qtbot: QtBot
) -> None:
    speech.say("Hold")
    qtbot.waitUntil(lambda: said(file) == ["Hold"])
    assert speech._process is not None
    os.kill(speech._process.processId(), signal.SIGSTOP)
    qtbot.waitUntil(lambda: not speech._unanswered.isValid())
    speech.say("Never heard")
    speech.patience = 0
    speech.say("Release")
    qtbot.waitUntil(lambda: said(file) == ["Hold", "Release"])
    assert speech._process is not None
    os.kill(speech._process.processId(), signal.SIGSTOP)
    speech.close()


@pytest.mark.skipif(not hasattr(signal, "alarm"), reason="the system has no alarm")
def test_a_speech_service_that_hangs_ends_the_process_that_speaks() -> None:
    script = (
        "from sciatica_desktop.host import speaker; import time\n"
        "speaker.STUCK_S = 1\n"
        "with speaker.not_stuck():\n"
        "    time.sleep(60)\n"
    )
    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, timeout=30, check=False)
    assert ended.returncode == -signal.SIGALRM


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
