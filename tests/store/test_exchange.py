"""The history as a document: out, back in, merged, and refused whole."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Ending, Felt, Morning, Press, log_entry
from sciatica_desktop.core.exchange.document import VERSION, Document
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import in_memory
from sciatica_desktop.store.exchange import Form, export_file, export_json, import_file, import_json, list_rows
from sciatica_desktop.store.history import History
from sciatica_desktop.store.merge import Merged
from tests.store import samples
from tests.store.conftest import Watch
from tests.store.samples import EVENING, HOLDS, MARKS, PAINTED, entry
from tests.support.source_rules import ROOT

CONDITION = {"answered": EVENING.isoformat(), "yes": ["CI09"]}
SCREENING = Screening(EVENING, frozenset({"RF21"}))


@pytest.fixture
def other() -> History:
    """The history on another computer."""
    return History(in_memory(), Watch())


@pytest.fixture
def document(history: History) -> dict[str, Any]:
    """An exported history, as it is after a journey through a file."""
    history.add(entry(pain_before=7, ending=Ending.COMPLETED))
    history.add(entry("e2", 1))
    history.save_screening(SCREENING)
    history.add_press(Press("p1", EVENING, "pir_1", Side.RIGHT, Felt.SAME))
    loaded: dict[str, Any] = json.loads(json.dumps(export_json(history)))
    return loaded


def test_what_goes_out_comes_back(history: History, other: History, document: dict[str, Any]) -> None:
    assert import_json(other, document) == Merged(added=2, screenings=1)
    assert other.latest() == history.latest()
    assert other.screening() == SCREENING


def test_strokes_and_shares_travel_too(history: History, other: History) -> None:
    history.add(entry(drawing=PAINTED))
    import_json(other, json.loads(json.dumps(export_json(history))))
    assert other.latest() == history.latest()


def test_parts_curve_morning_logs_and_presses_travel_too(history: History, other: History) -> None:
    history.add(entry(parts=HOLDS, curve=((5.0, 7), (20.0, 4)), morning=Morning(3, EVENING + timedelta(hours=12))))
    history.add(log_entry("log", EVENING, 6, MARKS))
    history.add_press(Press("p1", EVENING, "pir_1", Side.RIGHT, Felt.SAME, "e1"))
    import_json(other, json.loads(json.dumps(export_json(history))))
    assert other.document() == history.document()


def test_a_document_from_before_there_were_strokes_is_taken(other: History, document: dict[str, Any]) -> None:
    document["version"] = 1
    for kept in document["entries"]:
        del kept["strokes"]
        del kept["kind"], kept["parts"], kept["curve"], kept["morning"]
        for mark in kept["marks"]:
            del mark["share"], mark["painted"]
    del document["presses"]
    assert import_json(other, document).added == 2
    assert other.latest()[0].drawing == MARKS


def test_the_same_document_twice_changes_nothing(history: History, document: dict[str, Any]) -> None:
    before = history.document()
    assert import_json(history, document) == Merged(unchanged=2)
    assert history.document() == before


def test_the_later_edit_wins(history: History, other: History, document: dict[str, Any], watch: Watch) -> None:
    import_json(other, document)
    watch.move(60)
    history.rate("e1", 3, "changed here, later")
    assert import_json(history, document).updated == 0
    assert import_json(other, export_json(history)).updated == 1
    assert (
        other.get("e1")
        == history.get("e1")
        == entry(pain_before=7, ending=Ending.COMPLETED, pain_after=3, notes="changed here, later")
    )


def test_what_was_thrown_away_does_not_come_back(history: History, document: dict[str, Any], watch: Watch) -> None:
    watch.move(60)
    history.delete("e1")
    import_json(history, document)
    assert [kept.id for kept in history.latest()] == ["e2"]


def test_the_trash_does_not_leave_the_program(history: History) -> None:
    history.add(entry())
    history.delete("e1")
    assert export_json(history)["entries"] == []


def put(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        node: Any = document
        for step in path[:-1]:
            node = node[step]
        node[path[-1]] = value

    return change


def cut(*path: str | int) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        node: Any = document
        for step in path[:-1]:
            node = node[step]
        del node[path[-1]]

    return change


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        (put("format", value="flowkeeper"), "format", "sciatica-desktop-history"),
        (cut("version"), "version", "missing"),
        (put("version", value=VERSION + 1), "version", "install a newer one"),
        (put("entries", value={}), "entries", "list"),
        (put("entries", 1, value="e2"), "entries[1]", "object"),
        (put("entries", 1, "id", value="e2"), "entries[1].id", "twice"),
        (put("entries", 1, "id", value="x" * 65), "entries[1].id", "short"),
        (cut("entries", 1, "start"), "entries[1].start", "missing"),
        (put("entries", 1, "start", value="yesterday"), "entries[1].start", "offset"),
        (put("entries", 1, "start", value="2026-05-01T12:00:00"), "entries[1].start", "offset"),
        (put("entries", 1, "start", value="0001-01-01T00:00:00+10:00"), "entries[1].start", "offset"),
        (put("entries", 1, "edited", value=5), "entries[1].edited", "date"),
        (put("entries", 1, "side", value="left"), "entries[1].side", "one of"),
        (put("entries", 1, "seconds", value=-1), "entries[1].seconds", "between"),
        (put("entries", 1, "seconds", value=float("nan")), "entries[1].seconds", "between"),
        (put("entries", 1, "seconds", value=10**400), "entries[1].seconds", "number"),
        (put("entries", 1, "planned_seconds", value="90"), "entries[1].planned_seconds", "number"),
        (put("entries", 1, "pain_before", value=11), "entries[1].pain_before", "between"),
        (put("entries", 1, "pain_after", value=4.5), "entries[1].pain_after", "whole"),
        (put("entries", 1, "pain_after", value=True), "entries[1].pain_after", "number"),
        (put("entries", 1, "ending", value="bored"), "entries[1].ending", "one of"),
        (put("entries", 1, "notes", value=None), "entries[1].notes", "text"),
        (put("entries", 1, "notes", value="half a letter: \ud800"), "entries[1].notes", "text"),
        (put("entries", 1, "marks", 0, "intensity", value=12), "entries[1].marks[0].intensity", "between"),
        (put("entries", 1, "marks", 0, "quality", value="hot"), "entries[1].marks[0].quality", "one of"),
        (put("entries", 1, "marks", 0, "region", value=""), "entries[1].marks[0].region", "empty"),
        (put("entries", 1, "kind", value="dream"), "entries[1].kind", "one of"),
        (put("entries", 1, "point", value=""), "entries[1].point", "empty"),
        (put("entries", 1, "parts", value=[{}]), "entries[1].parts[0].point", "missing"),
        (put("entries", 1, "curve", value=[[5, 1], [5, 2]]), "entries[1].curve", "in order"),
        (put("entries", 1, "curve", value=[[5]]), "entries[1].curve[0]", "seconds, pain"),
        (put("entries", 1, "morning", value={"pain": 11, "at": ""}), "entries[1].morning.pain", "between"),
        (put("presses", 0, "felt", value="odd"), "presses[0].felt", "one of"),
        (put("presses", 0, "entry", value=7), "presses[0].entry", "text"),
        (put("screenings", 0, "answered", value=None), "screenings[0].answered", "date"),
        (put("screenings", 0, "sides", value=["X"]), "screenings[0].sides[0]", "one of"),
        (put("screenings", 0, "below_knee", value=1), "screenings[0].below_knee", "true or false"),
        (put("conditions", value=[{}]), "conditions[0].answered", "missing"),
        (put("conditions", value=[CONDITION | {"yes": [1]}]), "conditions[0].yes[0]", "text"),
        (
            put("conditions", value=[CONDITION | {"where": {"CI09": [{"part": "nose", "side": "L"}]}}]),
            "conditions[0].where.CI09[0].part",
            "one of",
        ),
    ],
)
def test_a_document_that_does_not_fit_is_refused_whole(
    other: History, document: dict[str, Any], change: Callable[[dict[str, Any]], None], key: str, reason: str
) -> None:
    document["entries"].sort(key=lambda item: item["id"])
    if key == "entries[1].id" and reason == "twice":
        document["entries"][0]["id"] = "e2"
    change(document)
    with pytest.raises(BadFile, match=reason) as caught:
        import_json(other, document, "diary.json")
    assert (caught.value.file, caught.value.key) == ("diary.json", key)
    assert (other.count(), other.screening()) == (0, Screening())


def test_a_place_marked_twice_is_refused(other: History, document: dict[str, Any]) -> None:
    marks = document["entries"][0]["marks"]
    marks.append(dict(marks[0]))
    with pytest.raises(BadFile, match=r"entries\[0\].marks\[2\]: R:calf_middle is marked twice"):
        import_json(other, document)


def test_a_file_goes_out_and_comes_in(history: History, other: History, tmp_path: Path) -> None:
    history.add(entry(notes="Rückenschmerz, 腰痛"))
    path = tmp_path / "export.json"
    path.write_text("something older")
    export_file(history, path, Form.JSON, {}, EVENING)
    assert import_file(other, path).added == 1
    assert other.latest() == history.latest()
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_one_sentence(history: History, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    (tmp_path / "folder").mkdir()
    for target in (tmp_path / "taken" / "export.json", tmp_path / "folder"):
        with pytest.raises(DataProblem, match="choose another place"):
            export_file(history, target, Form.JSON, {}, EVENING)
    assert {path.name for path in tmp_path.iterdir()} == {"taken", "folder"}


def test_a_document_comes_in_from_a_file(other: History, document: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps(document))
    assert import_file(other, path).added == 2


@pytest.mark.parametrize("text", [b"not json", b"[1, 2", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_file_that_is_not_json_is_named(other: History, tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(text)
    with pytest.raises(BadFile, match=r"export\.json: is not a JSON document"):
        import_file(other, path)


def test_a_file_that_is_not_there_is_named(other: History, tmp_path: Path) -> None:
    with pytest.raises(BadFile, match=r"none\.json: cannot be read"):
        import_file(other, tmp_path / "none.json")


def test_the_list_has_the_promised_fields_newest_first(history: History) -> None:
    history.add(entry(pain_before=7, pain_after=4, seconds=90.0, ending=Ending.COMPLETED))
    history.add(entry("e2", 1))
    rows = list_rows(history.latest())
    assert [row["id"] for row in rows] == ["e2", "e1"]
    assert rows[1] == {
        "id": "e1",
        "start": "2026-04-30T19:15:30+02:00",
        "point": "pir_1",
        "side": "R",
        "technique": "dr_fingers",
        "tool": "fingers",
        "seconds": 90.0,
        "pain_before": 7,
        "pain_after": 4,
        "finished": True,
    }


@samples.FEW
@given(document=samples.documents)
def test_any_history_survives_the_journey(document: Document) -> None:
    first, second = History(in_memory(), Watch()), History(in_memory(), Watch())
    first.merge(document)
    import_json(second, json.loads(json.dumps(export_json(first))))
    assert second.document() == first.document()
    assert set(second.latest(-1)) == {saved.entry for saved in document.entries}


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.json", Form.JSON), ("a.CSV", Form.CSV), ("a.fhir.json", Form.FHIR), ("without", Form.JSON)],
)
def test_the_name_of_a_file_asks_for_its_form(name: str, form: Form) -> None:
    assert Form.of(Path(name)) is form


def test_a_table_goes_out_with_the_mark_that_spreadsheets_need(history: History, tmp_path: Path) -> None:
    history.add(entry(notes='=1+1, "quoted"\nsecond line'))
    export_file(history, tmp_path / "t.csv", Form.CSV, {}, EVENING)
    text = (tmp_path / "t.csv").read_bytes()
    assert text.startswith(b"\xef\xbb\xbfid,kind,start")
    (row,) = csv.DictReader(text.decode("utf-8-sig").splitlines(keepends=True))
    assert row["notes"] == '\'=1+1, "quoted"\nsecond line'


SCHEMA = json.loads((ROOT / "docs" / "schema" / "history.schema.json").read_text(encoding="utf-8"))


@samples.FEW
@given(document=samples.documents)
def test_what_goes_out_fits_the_schema_of_the_documents(document: Document) -> None:
    history = History(in_memory(), Watch())
    history.merge(document)
    jsonschema.validate(export_json(history), SCHEMA)


def test_the_schema_refuses_what_the_program_refuses(document: dict[str, Any]) -> None:
    document["entries"][0]["pain_before"] = 11
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, SCHEMA)
