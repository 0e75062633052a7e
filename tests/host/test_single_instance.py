"""One window for each folder, also after the window has moved to another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sciatica_desktop.host.single_instance import TOKEN, SingleInstance


def test_a_second_window_on_the_same_folder_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.listen()
    assert (tmp_path / "window.lock").stat().st_mode & 0o777 == 0o600
    assert not second.is_first()
    with qtbot.waitSignal(first.show_requested):
        second.call_first()
    first.leave()
    assert second.is_first()
    second.leave()


@pytest.mark.parametrize(("token", "heard"), [("leave-42", "leave-42"), ("", None), ("x" * 2000, "x" * 512)])
def test_the_leave_to_come_forward_is_handed_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, token: str, heard: str | None
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.listen()
    monkeypatch.setenv(TOKEN, token)
    with qtbot.waitSignal(first.show_requested):
        second.call_first()
        monkeypatch.delenv(TOKEN)
    assert os.environ.get(TOKEN) == heard
    monkeypatch.delenv(TOKEN, raising=False)
    first.leave()


def test_a_window_that_moved_holds_the_new_folder_and_lets_the_old_one_go(qtbot: QtBot, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    window, later = SingleInstance(old), SingleInstance(new)
    assert window.is_first()
    window.listen()
    assert window.move(new)
    assert not later.is_first()
    with qtbot.waitSignal(window.show_requested):
        later.call_first()
    other = SingleInstance(old)
    assert other.is_first()
    assert not window.move(old)
    assert not later.is_first()
    window.leave()
    other.leave()
