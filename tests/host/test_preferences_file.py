"""The preferences on disk."""

from __future__ import annotations

import json
import logging
import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.preferences import Preferences, Scheme
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.host.preferences_file import load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "preferences.json"


def test_without_a_file_everything_is_as_shipped(path: Path) -> None:
    assert load(path) == Preferences()
    assert not path.parent.exists()


def test_only_what_differs_is_written(path: Path) -> None:
    save(path, Preferences(volume=20, scheme=Scheme.DARK))
    assert json.loads(path.read_text()) == {"scheme": "dark", "volume": 20}
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_keys_of_a_later_program_stay(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"volume": 20, "wings": {"span": 3}}))
    save(path, Preferences())
    assert json.loads(path.read_text()) == {"wings": {"span": 3}}


def test_one_bad_value_leaves_the_others_and_is_logged_without_its_value(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.parent.mkdir()
    path.write_text(json.dumps({"volume": "secret", "voice": False}))
    with caplog.at_level(logging.WARNING):
        assert load(path) == Preferences(voice=False)
    assert "volume" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize("text", ["", "[1, 2]", "{broken", "\x00\x01", "[" * 100_000])
def test_a_file_that_is_of_no_use_is_kept_under_another_name(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)
    assert load(path) == Preferences()
    assert path.read_text() == text
    save(path, Preferences(volume=5))
    assert load(path) == Preferences(volume=5)
    assert path.with_name("preferences.json.broken").read_text() == text


def test_a_write_that_fails_leaves_the_old_file_and_no_draft(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(path, Preferences(volume=5))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DataProblem, match="No space left"):
        save(path, Preferences(volume=6))
    assert load(path) == Preferences(volume=5)
    assert [file.name for file in path.parent.iterdir()] == ["preferences.json"]


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(DataProblem, match=r"preferences.json cannot be written"):
        save(tmp_path / "config" / "preferences.json", Preferences(volume=5))


@given(
    wanted=st.builds(
        Preferences,
        scheme=st.sampled_from(Scheme),
        text_scale=st.floats(0.8, 2.0),
        sound=st.booleans(),
        voice=st.booleans(),
        volume=st.integers(0, 100),
        half_time_cue=st.booleans(),
    )
)
def test_any_preferences_come_back(wanted: Preferences) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "preferences.json"
        save(path, wanted)
        assert load(path) == wanted
