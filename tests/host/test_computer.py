"""The name of this computer in a sync folder."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.host.computer import computer_name


def test_it_is_short_and_the_same_each_time_and_tells_nothing(tmp_path: Path) -> None:
    own = tmp_path / "machine-id"
    own.write_text("0123456789abcdef\n")
    name = computer_name(tmp_path, (own,))
    assert name == computer_name(tmp_path, (own,))
    assert len(name) == 12
    assert "0123" not in name


def test_another_computer_and_another_folder_have_other_names(tmp_path: Path) -> None:
    own, other = tmp_path / "own", tmp_path / "other"
    own.write_text("a")
    other.write_text("b")
    names = {computer_name(tmp_path, (own,)), computer_name(tmp_path, (other,)), computer_name(tmp_path / "x", (own,))}
    assert len(names) == 3


def test_a_computer_without_a_number_has_a_name_too(tmp_path: Path) -> None:
    assert len(computer_name(tmp_path, (tmp_path / "none",))) == 12
