"""Two computers and one folder: in the end both have the same, whatever the service in between does."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Felt, Press
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store import keys
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.history import History
from sciatica_desktop.store.sync import Synced, SyncFolder
from tests.store import samples
from tests.store.conftest import Watch
from tests.store.samples import EVENING, MARKS, PAINTED, entry


@dataclass
class Computer:
    """A history and its view of the folder."""

    history: History
    folder: SyncFolder
    passphrase: str = ""

    def sync(self) -> Synced:
        self.history.database.passphrase = self.passphrase
        return self.folder.exchange(self.history.database)

    def again(self) -> None:
        """The program is started anew."""
        self.folder = SyncFolder(self.folder.folder, self.folder._own.computer)

    @property
    def file(self) -> Path:
        return self.folder.folder / f"sciatica-{self.folder._own.computer}.jsonl"


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "ROUNDS", 2)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    (tmp_path / "shared").mkdir()
    return tmp_path / "shared"


@pytest.fixture
def make(shared: Path, watch: Watch) -> Callable[[str], Computer]:
    return lambda name: Computer(History(in_memory(), watch), SyncFolder(shared, name))


@pytest.fixture
def desk(make: Callable[[str], Computer]) -> Computer:
    return make("desk")


@pytest.fixture
def bed(make: Callable[[str], Computer]) -> Computer:
    return make("bed")


def test_what_one_writes_the_other_has(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry(drawing=PAINTED, pain_after=3))
    desk.history.save_screening(Screening(EVENING, frozenset({"RF21"})))
    desk.history.add_press(Press("p1", EVENING, "pir_1", entry().side, Felt.SAME, "e1"))
    desk.history.add_redraw(Redraw("r1", EVENING, MARKS, PAINTED))
    desk.history.save_conditions(Conditions(EVENING, frozenset({"CI02"})))
    assert desk.sync().sent == 5
    assert bed.sync().merged.added == 1
    assert bed.history.document() == desk.history.document()


def test_nothing_is_sent_twice_and_nothing_is_sent_back(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry())
    desk.sync()
    before = desk.file.read_bytes()
    bed.sync()
    assert (desk.sync().sent, bed.sync().sent) == (0, 0)
    desk.again()
    assert desk.sync() == Synced(desk.sync().merged, 0)
    assert desk.file.read_bytes() == before


def test_a_file_is_only_added_to(desk: Computer, watch: Watch) -> None:
    desk.history.add(entry())
    desk.sync()
    before = desk.file.read_bytes()
    watch.move(60)
    desk.history.rate("e1", 3)
    desk.sync()
    assert desk.file.read_bytes().startswith(before)
    if os.name == "posix":
        assert stat.S_IMODE(desk.file.stat().st_mode) == 0o600


def test_of_two_edits_made_apart_the_later_counts_and_both_are_kept(
    desk: Computer, bed: Computer, watch: Watch
) -> None:
    desk.history.add(entry())
    desk.sync()
    bed.sync()
    watch.move(60)
    desk.history.rate("e1", 3, "written at the desk")
    watch.move(60)
    bed.history.rate("e1", 5, "written in bed")
    for computer in (desk, bed, desk):
        computer.sync()
    for computer in (desk, bed):
        assert computer.history.latest()[0].notes == "written in bed"
        assert "written at the desk" in [saved.entry.notes for saved in computer.history.earlier("e1")]


def test_what_is_thrown_away_and_removed_goes_on_the_other_computer_too(
    desk: Computer, bed: Computer, watch: Watch
) -> None:
    desk.history.add(entry())
    desk.sync()
    bed.sync()
    watch.move(60)
    desk.history.delete("e1")
    desk.sync()
    bed.sync()
    assert (bed.history.count(), len(bed.history.trash())) == (0, 1)
    desk.history.empty_trash()
    desk.sync()
    bed.sync()
    assert bed.history.get("e1") is None
    desk.again()
    bed.again()
    assert (desk.sync().sent, bed.sync().sent) == (0, 0)
    assert desk.history.get("e1") is None


def test_a_line_that_has_not_arrived_whole_waits(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry())
    desk.history.add(entry("e2", 1))
    desk.sync()
    whole = desk.file.read_bytes()
    desk.file.write_bytes(whole[:-20])
    assert (bed.sync().merged.added, bed.sync().problems) == (1, ())
    desk.file.write_bytes(whole)
    assert bed.sync().merged.added == 1


def test_what_a_killed_run_left_unfinished_is_written_again(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry())
    desk.history.add(entry("e2", 1))
    desk.sync()
    desk.file.write_bytes(desk.file.read_bytes()[:-20])
    desk.again()
    assert desk.sync().sent == 1
    assert bed.sync().merged.added == 2
    assert bed.history.document() == desk.history.document()


def test_a_file_that_is_gone_is_written_anew(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry())
    desk.sync()
    desk.file.unlink()
    desk.again()
    assert desk.sync().sent == 1


def test_a_broken_line_is_passed_over_and_told(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry())
    desk.history.add(entry("e2", 1))
    desk.sync()
    lines = desk.file.read_bytes().split(b"\n")
    lines[1] = lines[1].replace(b'"pain_before":null', b'"pain_before":77')
    desk.file.write_bytes(b"\n".join(lines))
    done = bed.sync()
    assert done.merged.added == 1
    assert "has lines that cannot be read (1)" in str(done.problems[0])


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"not json\n", "is not a sync file"),
        (b"[]\n", "is not a sync file"),
        (json.dumps({"format": "sciatica-desktop-sync", "version": 2, "computer": "x"}).encode() + b"\n", "newer"),
    ],
)
def test_a_strange_file_is_told_and_left_alone(bed: Computer, shared: Path, content: bytes, says: str) -> None:
    (shared / "sciatica-strange.jsonl").write_bytes(content)
    bed.history.add(entry())
    done = bed.sync()
    assert done.sent == 1
    assert says in str(done.problems[0])
    assert (shared / "sciatica-strange.jsonl").read_bytes() == content


def test_a_folder_that_is_not_there_is_one_sentence(watch: Watch, tmp_path: Path) -> None:
    with pytest.raises(DataProblem, match="is not there; choose another folder"):
        SyncFolder(tmp_path / "none", "desk").exchange(in_memory())


def test_with_a_passphrase_nobody_else_can_read_the_lines(desk: Computer, bed: Computer) -> None:
    desk.passphrase = bed.passphrase = "träume"
    desk.history.add(entry(notes="Better on the stairs."))
    desk.sync()
    assert b"stairs" not in desk.file.read_bytes()
    assert b"pir_1" not in desk.file.read_bytes()
    bed.sync()
    assert bed.history.document() == desk.history.document()


@pytest.mark.parametrize(("given", "says"), [("", "with a passphrase"), ("guess", "with another passphrase")])
def test_another_passphrase_is_told_and_the_file_waits(desk: Computer, bed: Computer, given: str, says: str) -> None:
    desk.passphrase, bed.passphrase = "träume", given
    desk.history.add(entry())
    desk.sync()
    assert says in str(bed.sync().problems[0])
    bed.passphrase = "träume"
    assert bed.sync().merged.added == 1


def test_a_new_passphrase_seals_the_own_file_anew(desk: Computer, bed: Computer) -> None:
    desk.history.add(entry(notes="Better on the stairs."))
    desk.sync()
    desk.passphrase = "träume"
    assert desk.sync().sent == 1
    assert b"stairs" not in desk.file.read_bytes()
    bed.passphrase = "träume"
    assert bed.sync().merged.added == 1


@samples.FEW
@given(
    parts=st.lists(st.lists(samples.saved, max_size=3, unique_by=lambda each: each.entry.id), min_size=1, max_size=3),
    steps=st.lists(st.integers(0, 2), max_size=8),
    order=st.randoms(use_true_random=False),
)
def test_whoever_syncs_when_in_the_end_all_have_the_same(
    parts: list[list[Saved]], steps: list[int], order: Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shared = tmp_path_factory.mktemp("shared")
    computers = [Computer(History(in_memory(), Watch()), SyncFolder(shared, str(number))) for number in range(3)]
    for part in parts:
        order.choice(computers).history.merge(Document(tuple(part), ()))
    for step in [*steps, *range(3), *range(3)]:
        computers[step].sync()
    first, *rest = (computer.history.document() for computer in computers)
    assert all(other == first for other in rest)
