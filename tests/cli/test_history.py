"""`history` on the command line: what is printed, and what is never changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import apsw
import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.diary import Ending, Entry
from sciatica_desktop.core.exchange.document import VERSION
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.host import preferences_file
from sciatica_desktop.host.clock import local_now
from sciatica_desktop.host.paths import Paths
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History
from tests.cli.conftest import Run

EVENING = datetime(2026, 4, 30, 19, 15, 30, tzinfo=timezone(timedelta(hours=2)))
FIRST = Entry(
    id="e1",
    started=EVENING,
    point="pir_1",
    side=Side.RIGHT,
    technique="dr_fingers",
    tool="fingers",
    planned_seconds=90.0,
    seconds=88.5,
    pain_before=6,
    pain_after=3,
    ending=Ending.COMPLETED,
    notes="Bürostuhl: geht besser",
    drawing=Drawing((Mark(Place("buttock_mid", Side.RIGHT), 6),)),
)
SECOND = replace(FIRST, id="e2", started=EVENING + timedelta(days=1), ending=None, pain_after=None, seconds=10.0)


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two entries in its history."""
    database = open_database(tmp_path / "full" / "history.sqlite3")
    for entry in (FIRST, SECOND):
        History(database, local_now).add(entry)
    database.close()
    return tmp_path / "full"


def print_of(file: Path) -> tuple[str, int]:
    return hashlib.sha256(file.read_bytes()).hexdigest(), file.stat().st_mtime_ns


def test_the_list_has_the_promised_keys_newest_first(run: Run, folder: Path) -> None:
    rows = run("history", "list", "--json", "--data-dir", folder).json
    assert [row["id"] for row in rows] == ["e2", "e1"]
    assert rows[1] == {
        "id": "e1",
        "start": "2026-04-30T19:15:30+02:00",
        "point": "pir_1",
        "side": "R",
        "technique": "dr_fingers",
        "tool": "fingers",
        "seconds": 88.5,
        "pain_before": 6,
        "pain_after": 3,
        "finished": True,
    }
    assert rows[0]["pain_after"] is None
    assert rows[0]["finished"] is False
    assert run("history", "list", "--json", "--top", 1, "--data-dir", folder).json == rows[:1]


def test_for_people_a_line_an_entry(run: Run, folder: Path) -> None:
    first, second = run("history", "list", "--data-dir", folder).out.splitlines()
    assert "pir_1:R" in first
    assert "unfinished" in first
    assert "pain 6 -> 3" in second
    assert second.endswith("done")


def test_the_folder_may_be_named_before_or_after_the_command(run: Run, folder: Path) -> None:
    after = run("history", "list", "--json", "--data-dir", folder)
    between = run("history", "--data-dir", folder, "list", "--json")
    before = run("--data-dir", folder, "history", "list", "--json")
    assert after.json
    assert after == between == before


def test_what_is_exported_comes_back_into_an_empty_folder(run: Run, folder: Path, empty: Path, tmp_path: Path) -> None:
    file = tmp_path / "export.json"
    assert run("history", "export", file, "--data-dir", folder).code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["version"] == VERSION
    taken = run("history", "import", file, "--data-dir", empty)
    assert (taken.code, taken.out) == (0, "2 added, 0 brought up to date, 0 unchanged\n")
    assert run("history", "export", "--data-dir", empty).json == run("history", "export", "--data-dir", folder).json
    again = run("history", "import", file, "--data-dir", empty)
    assert (again.code, again.out) == (0, "0 added, 0 brought up to date, 2 unchanged\n")


def test_an_export_comes_as_a_table_or_as_fhir_too(run: Run, folder: Path, tmp_path: Path) -> None:
    lines = run("history", "export", "--format", "csv", "--data-dir", folder).out.splitlines()
    assert [line.split(",")[0] for line in lines] == ["id", "e2", "e1"]
    file = tmp_path / "for-the-practice.fhir.json"
    assert run("history", "export", file, "--data-dir", folder).code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["resourceType"] == "Bundle"
    assert run("history", "export", "--format", "fhir", "--data-dir", folder).json["resourceType"] == "Bundle"
    assert run("history", "export", "--format", "xml", "--data-dir", folder).code == 2


def test_an_export_to_the_terminal_needs_no_special_letters(run: Run, folder: Path) -> None:
    ran = run("history", "export", "--data-dir", folder)
    assert ran.out.isascii()
    assert ran.json["entries"][0]["notes"] == FIRST.notes


def test_an_export_that_cannot_be_written_is_one_sentence(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("history", "export", tmp_path / "nowhere" / "export.json", "--data-dir", folder)
    assert ran.code == 1
    assert "cannot be written" in ran.sentence


def test_looking_into_an_empty_folder_makes_nothing(run: Run, empty: Path) -> None:
    assert run("history", "list", "--json", "--data-dir", empty).json == []
    assert run("history", "list", "--data-dir", empty).out == ""
    assert run("history", "export", "--data-dir", empty).json["entries"] == []
    assert run("history", "check", "--data-dir", empty).code == 0
    backup = run("history", "backup", "--data-dir", empty)
    assert backup.code == 1
    assert "is not there yet; nothing has been saved" in backup.sentence
    assert not empty.exists()


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"no JSON", b"\xff\xfe", b"[" * 99_999, b'{"format": "sciatica-desktop-history"}']
)
def test_a_foreign_document_is_refused_and_leaves_nothing_behind(
    run: Run, empty: Path, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "foreign.json"
    file.write_bytes(content)
    ran = run("history", "import", file, "--data-dir", empty)
    assert (ran.code, ran.out) == (1, "")
    assert str(file) in ran.sentence
    assert not empty.exists()


def test_a_document_of_a_later_version_is_refused_and_changes_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    document = run("history", "export", "--data-dir", folder).json
    file = tmp_path / "later.json"
    file.write_text(json.dumps(document | {"version": VERSION + 1, "entries": []}), encoding="utf-8")
    ran = run("history", "import", file, "--data-dir", folder)
    assert ran.code == 1
    assert "newer" in ran.sentence
    assert run("history", "export", "--data-dir", folder).json == document


def test_a_missing_document_is_one_sentence(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("history", "import", tmp_path / "nowhere.json", "--data-dir", folder)
    assert ran.code == 1
    assert "nowhere.json" in ran.sentence


def test_a_backup_is_a_history_of_its_own(run: Run, folder: Path, tmp_path: Path) -> None:
    ran = run("history", "backup", "--data-dir", folder)
    assert ran.code == 0
    copy = Path(ran.out.strip())
    assert copy.parent == folder / "backups"
    other = tmp_path / "other"
    other.mkdir()
    copy.rename(other / "history.sqlite3")
    rows = run("history", "list", "--json", "--data-dir", folder).json
    assert run("history", "list", "--json", "--data-dir", other).json == rows


def test_a_check_of_a_good_history_says_so(run: Run, folder: Path) -> None:
    ran = run("history", "check", "--data-dir", folder)
    assert ran.code == 0
    assert "in order" in ran.out


def test_a_check_finds_damage_and_ends_with_1(run: Run, folder: Path) -> None:
    file = folder / "history.sqlite3"
    data = bytearray(file.read_bytes())
    data[4096:] = b"\x55" * (len(data) - 4096)
    file.write_bytes(data)
    ran = run("history", "check", "--data-dir", folder)
    assert ran.code == 1
    assert "damaged" in ran.out + ran.err


ACTS = ["list", "export", "check", "backup"]


@pytest.mark.parametrize("act", [*ACTS, "import"])
def test_a_history_of_a_later_program_is_left_as_it_is(run: Run, folder: Path, tmp_path: Path, act: str) -> None:
    document = tmp_path / "export.json"
    run("history", "export", document, "--data-dir", folder)
    file = folder / "history.sqlite3"
    connection = apsw.Connection(str(file))
    connection.pragma("journal_mode", "delete")
    connection.pragma("user_version", 999)
    connection.close()
    before = print_of(file)
    ran = run("history", act, *([document] if act == "import" else []), "--data-dir", folder)
    assert (ran.code, ran.out) == (1, "")
    assert "newer version" in ran.sentence
    assert print_of(file) == before


@pytest.mark.parametrize("act", ACTS)
def test_a_file_that_is_no_history_is_left_as_it_is(run: Run, empty: Path, act: str) -> None:
    empty.mkdir()
    file = empty / "history.sqlite3"
    file.write_bytes(b"a letter to my aunt\n" * 50)
    before = print_of(file)
    ran = run("history", act, "--data-dir", empty)
    assert (ran.code, ran.out) == (1, "")
    assert "is not a history of this program" in ran.sentence
    assert print_of(file) == before


@pytest.mark.parametrize("words", ["history", "history delete", "history import", "history list --top -1"])
def test_wrong_usage_ends_with_2(run: Run, words: str) -> None:
    ran = run(words)
    assert (ran.code, ran.out) == (2, "")
    assert "history" in ran.sentence


@pytest.mark.parametrize("act", ["list", "export", "check"])
def test_a_data_folder_that_is_no_folder_is_told(run: Run, tmp_path: Path, act: str) -> None:
    file = tmp_path / "a file"
    file.write_text("words")
    for place in (file, file / "below"):
        ran = run("--data-dir", place, "history", act)
        assert (ran.code, ran.out) == (1, "")
        assert str(place) in ran.sentence


def test_the_folder_chosen_in_the_window_is_the_one_listed(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = Paths.under(tmp_path / "usual")
    monkeypatch.setattr(Paths, "of_user", lambda: usual)
    preferences_file.save(usual.preferences, Preferences(data_folder=str(folder)))
    assert [entry["id"] for entry in run("history list --json").json] == ["e2", "e1"]


@pytest.mark.parametrize(
    ("options", "found"),
    [
        (("--find", "geht"), ["e2", "e1"]),
        (("--find", "2026-05"), ["e2"]),
        (("--find", "PIRIFORMIS right april"), ["e1"]),
        (("--side", "L"), []),
        (("--muscle", "piriformis", "--top", "1"), ["e2"]),
        (("--technique", "dr_fingers", "--tool", "fingers"), ["e2", "e1"]),
        (("--trash",), []),
    ],
)
def test_the_list_shows_only_what_is_looked_for(
    run: Run, folder: Path, options: tuple[str, ...], found: list[str]
) -> None:
    rows = run("history", "list", "--json", "--data-dir", folder, *options).json
    assert [row["id"] for row in rows] == found


def test_a_quick_log_goes_to_the_trash_and_comes_back(run: Run, empty: Path) -> None:
    name = run("history", "log", "6", "--note", "stairs", "--data-dir", empty).out.strip()
    (row,) = run("history", "list", "--json", "--data-dir", empty).json
    assert (row["id"], row["pain_before"], row["point"], row["finished"]) == (name, 6, "", True)
    assert "noted" in run("history", "list", "--data-dir", empty).out
    assert run("history", "delete", name, "--data-dir", empty).code == 0
    assert run("history", "list", "--json", "--data-dir", empty).json == []
    assert [row["id"] for row in run("history", "list", "--trash", "--json", "--data-dir", empty).json] == [name]
    assert run("history", "undelete", name, "--data-dir", empty).code == 0
    assert len(run("history", "list", "--json", "--data-dir", empty).json) == 1
    run("history", "delete", name, "--data-dir", empty)
    assert "1 entries" in run("history", "empty-trash", "--data-dir", empty).out
    assert "holds no entry" in run("history", "undelete", name, "--data-dir", empty).sentence


@pytest.mark.parametrize("pain", ["11", "-1", "much"])
def test_a_log_needs_a_pain_from_0_to_10(run: Run, empty: Path, pain: str) -> None:
    assert run("history", "log", pain, "--data-dir", empty).code == 2
    assert not empty.exists()


def test_what_helps_is_told_with_its_doubt(run: Run, folder: Path) -> None:
    database = open_database(folder / "history.sqlite3")
    for number in range(5):
        started = local_now() - timedelta(days=number)
        History(database, local_now).add(replace(FIRST, id=f"s{number}", started=started))
    database.close()
    found = {
        (known["by"], known["id"]): known for known in run("history", "helps", "--json", "--data-dir", folder).json
    }
    point = found["point", "pir_1"]
    assert (point["side"], point["after"]["count"], point["after"]["median"]) == ("R", 6, -3.0)
    assert (point["after"]["doubt"], point["morning"]) == ("likely", None)
    assert ("technique", "dr_fingers") in found
    assert ("tool", "fingers") in found
    told = run("history", "helps", "--data-dir", folder).out
    assert "pir_1:R" in told
    assert "-3 (-3 to -3), 6 times, likely; next morning: not rated" in told
    few = run("history", "helps", "--days", "2", "--data-dir", folder).out
    assert "too few to say (2)" in few


def test_the_report_is_a_page_of_pdf_for_its_owner_only(folder: Path, run: Run, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    ended = run("history", "report", str(file), "--data-dir", str(folder))
    assert ended.code == 0, ended.err
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_mode & 0o777 == 0o600


def test_where_it_hurts_less_is_told_with_the_areas_of_the_drawings(folder: Path, run: Run) -> None:
    asked = ("history", "change", "--data-dir", str(folder))
    assert run(*asked).out.startswith("2 drawings: too few to say")
    database = open_database(folder / "history.sqlite3")
    for number in range(6):
        drawing = Drawing((Mark(Place("calf_middle", Side.RIGHT), 9 if number < 3 else 1),))
        late = EVENING + timedelta(days=2 + number)
        History(database, local_now).add(replace(FIRST, id=f"c{number}", started=late, drawing=drawing))
    database.close()
    told = run(*asked, "--json").json
    assert len(told["drawings"]) == 8
    assert told["less_cm2"] > 10
    assert (told["more_cm2"], told["noise"]) == (0, None)
    assert "less pain in" in run(*asked).out
