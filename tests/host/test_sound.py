"""The cues of a session: heard by the first way that works, else silence."""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from sciatica_desktop.host.sound import CUES, EffectHandler, ProgramHandler, Sound, usual_handlers

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"
LARGEST = 40_000


class Player:
    """Remembers what it was asked to play; may be missing or break."""

    def __init__(self, *, installed: bool = True, breaks: bool = False) -> None:
        self.installed, self.breaks = installed, breaks
        self.looked = 0
        self.played: list[tuple[str, float]] = []

    def is_installed(self) -> bool:
        self.looked += 1
        return self.installed

    def play(self, file: Path, volume: float) -> None:
        if self.breaks:
            raise OSError("no such device")
        self.played.append((file.name, volume))


class Riddle(Player):
    """A handler that cannot even say whether it is there."""

    def is_installed(self) -> bool:
        raise RuntimeError("half a library")


def test_a_cue_is_played_at_the_volume_that_was_set() -> None:
    player = Player()
    sound = Sound(SOUNDS, [player])
    sound.set_volume(70)
    sound.cue("start")
    assert player.played == [("start.wav", 0.7)]
    assert sound.describe() == ""


def test_the_first_installed_way_is_taken() -> None:
    missing, second, third = Player(installed=False), Player(), Player()
    sound = Sound(SOUNDS, [missing, second, third])
    sound.cue("done")
    assert (missing.played, second.played, third.played) == ([], [("done.wav", 1.0)], [])


def test_a_way_that_breaks_gives_way_to_the_next_for_good() -> None:
    broken, second = Player(breaks=True), Player()
    sound = Sound(SOUNDS, [broken, second])
    for _ in range(2):
        sound.cue("tick")
    assert [name for name, _volume in second.played] == ["tick.wav", "tick.wav"]


def test_without_any_way_there_is_silence_and_a_sentence() -> None:
    sound = Sound(SOUNDS, [Player(breaks=True), Riddle()])
    sound.cue("start")
    assert sound.describe() == "No sound here; watch the ring."


def test_nothing_is_looked_for_before_the_first_cue() -> None:
    player = Player()
    sound = Sound(SOUNDS, [player])
    assert player.looked == 0
    sound.prepare()
    sound.cue("start")
    assert player.looked == 1


def test_muted_means_silent() -> None:
    player = Player()
    sound = Sound(SOUNDS, [player])
    sound.set_volume(0)
    sound.cue("start")
    assert (player.looked, player.played) == (0, [])
    assert sound.describe() == "The sound is off; watch the ring."


@pytest.mark.parametrize(("asked", "heard"), [(250, 1.0), (1, 0.01)])
def test_the_volume_is_kept_in_range(asked: int, heard: float) -> None:
    player = Player()
    sound = Sound(SOUNDS, [player])
    sound.set_volume(asked)
    sound.cue("start")
    assert player.played[0][1] == pytest.approx(heard)


def test_an_unknown_cue_is_silence() -> None:
    player = Player()
    Sound(SOUNDS, [player]).cue("../start")
    assert player.played == []


def test_a_missing_file_is_silence(tmp_path: Path) -> None:
    player = Player()
    Sound(tmp_path, [player]).cue("start")
    assert player.played == []


def test_a_computer_without_qtmultimedia_has_no_effects(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert not EffectHandler().is_installed()


def test_a_computer_without_player_programs_has_none() -> None:
    def find(_name: str) -> str | None:
        return None

    assert not ProgramHandler(find).is_installed()


def test_a_player_program_is_run_and_not_waited_for() -> None:
    def find(name: str) -> str | None:
        return sys.executable if name == "paplay" else None

    handler = ProgramHandler(find)
    assert handler.is_installed()
    handler.play(Path("nothing.wav"), 0.5)
    (running,) = handler._running
    assert running.args[1] == "--volume=32768"  # type: ignore[index]
    running.wait(timeout=10)


def test_players_that_are_stuck_are_ended(tmp_path: Path) -> None:
    stuck = tmp_path / "paplay"
    stuck.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    stuck.chmod(0o700)
    handler = ProgramHandler(lambda name: str(stuck) if name == "paplay" else None)
    for _ in range(6):
        handler.play(Path("nothing.wav"), 0.5)
    *ended, last, latest = handler._running
    assert all(player.wait(timeout=10) for player in ended)
    for player in (last, latest):
        assert player.poll() is None
        player.kill()
        player.wait(timeout=10)


def test_only_on_windows_this_process_plays_by_itself() -> None:
    assert [type(way) for way in usual_handlers("linux")] == [ProgramHandler, EffectHandler]
    assert [type(way) for way in usual_handlers("win32")] == [EffectHandler, ProgramHandler]


@pytest.mark.parametrize("name", CUES)
def test_every_cue_is_a_short_soft_file_that_does_not_click(name: str) -> None:
    file = SOUNDS / f"{name}.wav"
    assert file.stat().st_size < LARGEST
    with wave.open(str(file)) as source:
        assert (source.getnchannels(), source.getsampwidth()) == (1, 2)
        seconds = source.getnframes() / source.getframerate()
        samples = np.frombuffer(source.readframes(source.getnframes()), "<i2") / 32_768
    assert seconds < 1.0
    assert 0.1 < np.abs(samples).max() < 0.5
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01
