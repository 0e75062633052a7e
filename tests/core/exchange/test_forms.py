"""The history in forms that other programs read: a table, and FHIR."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from sciatica_desktop.core.anatomy import Place, Region, Side, View
from sciatica_desktop.core.diary import Ending, Entry, Morning, Part, log_entry
from sciatica_desktop.core.exchange.body_codes import body_site, choir_codes, sided
from sciatica_desktop.core.exchange.csv_table import COLUMNS, csv_rows, harmless
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.exchange.fhir import to_fhir
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.safety import Screening

EVENING = datetime(2026, 4, 30, 19, 15, 30, tzinfo=timezone(timedelta(hours=2)))
REGIONS = {
    "buttock_mid": Region("buttock_mid", True, (View.BACK,), ("223", "224")),
    "sacrum": Region("sacrum", False, (View.BACK,), ("223", "224")),
    "flank": Region("flank", True, (View.BACK,)),
}
BUTTOCK = Mark(Place("buttock_mid", Side.RIGHT), 7, Quality.BURNING)
SESSION = Entry(
    "e1",
    EVENING,
    "pir_1",
    Side.RIGHT,
    "dr_fingers",
    "fingers",
    90.0,
    60.0,
    7,
    4,
    Ending.STOPPED,
    notes="=HYPERLINK(1)",
    drawing=Drawing((BUTTOCK,), (), (Mark(Place("flank", Side.RIGHT), 3, share=0.4),)),
    morning=Morning(3, EVENING + timedelta(hours=12)),
    parts=(Part("pir_1", Side.RIGHT, "dr_fingers", "fingers", 90.0, 60.0),),
)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_what_a_spreadsheet_would_run_is_made_harmless(text: str) -> None:
    assert harmless(text) == "'" + text


def test_the_table_has_a_line_for_each_entry_and_a_name_for_each_column() -> None:
    names, line = csv_rows((SESSION,), REGIONS)
    row = dict(zip(names, line, strict=True))
    assert names == COLUMNS
    assert row["notes"] == "'=HYPERLINK(1)"
    assert (row["pain_before"], row["change"], row["morning_pain"]) == (7, -3, 3)
    assert row["marks"] == "R:buttock_mid 7 burning deep; R:flank 3 aching deep 40%"
    assert row["choir_back"] == "223"
    assert row["parts"] == "R:pir_1 dr_fingers 60 s"


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        (Place("buttock_mid", Side.RIGHT), ("223",)),
        (Place("buttock_mid", Side.LEFT), ("224",)),
        (Place("sacrum", Side.MIDLINE), ("223", "224")),
        (Place("flank", Side.LEFT), ()),
        (Place("unknown", Side.LEFT), ()),
    ],
)
def test_a_place_lies_in_segments_of_the_choir_map(place: Place, codes: tuple[str, ...]) -> None:
    assert choir_codes(place, REGIONS) == codes


def test_a_side_goes_into_the_code_of_a_structure() -> None:
    buttock, sacrum = body_site("buttock_mid"), body_site("sacrum")
    assert buttock is not None
    assert sacrum is not None
    assert sided(buttock, Side.LEFT) == "46862004:272741003=7771000"
    assert sided(sacrum, Side.MIDLINE) == "54735007"
    assert body_site("lumbar_upper") is None


def bundle(*entries: Entry, screenings: tuple[Screening, ...] = ()) -> list[dict[str, Any]]:
    document = Document(tuple(Saved(entry, EVENING) for entry in entries), screenings)
    made: Any = to_fhir(document, REGIONS, EVENING)
    assert (made["resourceType"], made["type"]) == ("Bundle", "collection")
    assert [item["fullUrl"] for item in made["entry"]] == [f"urn:uuid:{i['resource']['id']}" for i in made["entry"]]
    return [item["resource"] for item in made["entry"]]


def test_fhir_tells_pain_before_after_and_in_the_morning_and_what_was_done() -> None:
    before, done, after, morning, mark, painted = bundle(SESSION)
    assert [(each["method"]["text"], each["valueInteger"]) for each in (before, after, morning)] == [
        ("before a session", 7),
        ("after a session", 4),
        ("the next morning", 3),
    ]
    assert after["effectiveDateTime"] == "2026-04-30T19:16:30+02:00"
    assert (done["resourceType"], done["status"]) == ("Procedure", "stopped")
    assert mark["bodySite"]["coding"][0] == {"system": "http://snomed.info/sct", "code": "46862004:272741003=24028007"}
    assert [coding["code"] for coding in mark["bodySite"]["coding"][1:]] == ["223", "R:buttock_mid"]
    assert painted["component"][2]["valueQuantity"] == {"value": 0.4}


def test_fhir_tells_a_log_as_a_pain_and_nothing_more() -> None:
    (pain,) = bundle(log_entry("log", EVENING, 6, Drawing(), "after the train"))
    assert (pain["valueInteger"], pain["method"]["text"], pain["note"]) == (6, "log", [{"text": "after the train"}])


def test_fhir_tells_an_old_session_without_parts_as_one() -> None:
    resources = bundle(replace(SESSION, parts=(), drawing=Drawing(), morning=None, ending=None))
    assert [each["resourceType"] for each in resources] == ["Observation", "Procedure", "Observation"]
    assert resources[1]["status"] == "unknown"


def test_fhir_names_the_warning_signs_that_were_there() -> None:
    (some, none) = bundle(
        screenings=(
            Screening(EVENING, frozenset({"RF21", "RF02"})),
            Screening(EVENING + timedelta(days=1), frozenset()),
        )
    )
    assert [item["linkId"] for item in some["item"]] == ["RF02", "RF21"]
    assert "item" not in none


def test_the_same_history_gives_the_same_names() -> None:
    assert bundle(SESSION) == bundle(SESSION)
    assert len({each["id"] for each in bundle(SESSION)}) == len(bundle(SESSION))


def test_a_session_in_fhir_is_this_document_to_the_letter() -> None:
    document = Document((Saved(SESSION, EVENING),), (Screening(EVENING, frozenset({"RF02"})),))
    kept = Path(__file__).with_name("session.fhir.json").read_text(encoding="utf-8")
    assert to_fhir(document, REGIONS, EVENING) == json.loads(kept)


def test_an_old_session_in_fhir_tells_of_its_point_its_tool_and_its_seconds() -> None:
    (done,) = bundle(replace(SESSION, parts=(), drawing=Drawing(), morning=None, pain_before=None, pain_after=None))
    assert done["bodySite"] == [{"coding": [{"system": "urn:sciatica-desktop:point", "code": "R:pir_1"}]}]
    assert done["code"]["coding"] == [{"system": "urn:sciatica-desktop:technique", "code": "dr_fingers"}]
    assert done["note"] == [{"text": "60 s of 90 s, fingers"}]
