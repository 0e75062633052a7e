"""The shipped language pack loads, and one that does not fit is refused by file, key and reason."""

from __future__ import annotations

import copy
import json
import re
import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sciatica_desktop.core.advice import Evidence, Range
from sciatica_desktop.core.content import PRESSED_POINT, Care, Mode
from sciatica_desktop.core.readers.content_reader import FILES, check_places
from sciatica_desktop.core.readers.content_reader import read_content as read_nodes
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.core.rules import Act, Urgency
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.content import languages, read_content

ASSETS = Path(__file__).parents[2] / "assets"
CONTENT = read_content(ASSETS)


def test_the_shipped_pack_holds_everything() -> None:
    assert languages(ASSETS)[0] == CONTENT.language == "en"
    sizes = (len(CONTENT.points), len(CONTENT.groups), len(CONTENT.techniques), len(CONTENT.red_flags))
    assert sizes == (65, 19, 60, 32)
    sizes = (len(CONTENT.contraindications), len(CONTENT.no_go_zones), len(CONTENT.stop_rules), len(CONTENT.questions))
    assert sizes == (21, 12, 14, 14)
    assert (len(CONTENT.patterns), len(CONTENT.nerve_items), len(CONTENT.nerve_bands)) == (17, 8, 3)
    assert CONTENT.session is not None
    assert CONTENT.session.cold.most_minutes == 20


def test_a_hold_becomes_a_dose() -> None:
    dose = CONTENT.techniques["lg_fingers"].dose
    assert (dose.mode, dose.count, dose.on) == (Mode.HOLD, Range(3, 2, 3), Range(30, 15, 60))
    assert (dose.off, dose.sets) == (Range(10, 5, 30), Range(1, 1, 1))
    assert (dose.per_day, dose.per_day_cap) == (Range(2, 1, 3), 6)
    assert (dose.target, dose.ceiling) == ((1, 3), 3)


@pytest.mark.parametrize(
    ("name", "mode", "parts"),
    [
        ("lg_lacrosse_wall", Mode.ROLL, [(10, 10, 15), (3, 2, 4), (0, 0, 0), (1, 1, 2), (10, 5, 30)]),
        ("lg_cane", Mode.PULSE, [(10, 8, 12), (5, 5, 10), (5, 5, 10), (1, 1, 2), (0, 0, 0)]),
        ("lg_stick", Mode.STROKE, [(10, 8, 15), (3, 2, 4), (0, 0, 0), (2, 1, 3), (10, 5, 30)]),
    ],
)
def test_other_modes_become_doses(name: str, mode: Mode, parts: list[tuple[float, float, float]]) -> None:
    dose = CONTENT.techniques[name].dose
    assert dose.mode is mode
    assert [dose.count, dose.on, dose.off, dose.sets, dose.rest] == [Range(*part) for part in parts]


def test_answers_move_points_and_patterns_both_ways() -> None:
    answer = CONTENT.questions["Q10"].by_id["on_bump"]
    assert (answer.steps["gtps"], answer.steps["pir_1"]) == (3, -1)
    assert CONTENT.questions["Q14"].by_id["usual_pain"].steps == {PRESSED_POINT: 2}
    assert CONTENT.questions["Q6"].by_id["stand_still"].red_flag == "RF20"


def test_safety_rules_arrive_whole() -> None:
    flag = CONTENT.red_flags["RF01"]
    assert (flag.urgency, flag.act) == (Urgency.EMERGENCY, Act.BLOCK)
    follow_up = CONTENT.red_flags["RF13"].follow_up
    assert follow_up is not None
    assert follow_up.act is Act.BLOCK
    thinners = CONTENT.contraindications["CI02"].hides
    assert ("foam_roller" in thinners.tools, thinners.most_pressure, thinners.everything) == (True, 3, False)
    assert CONTENT.no_go_zones["NZ04"].regions == ("knee_posterior",)
    gate = CONTENT.groups["soleus"].gate
    assert gate is not None
    assert gate.red_flag == "RF17"


def test_a_professionals_point_has_no_technique_and_the_gentlest_tool_comes_first() -> None:
    assert CONTENT.points["pop_1"].care is Care.PROFESSIONAL
    assert CONTENT.techniques_for("pop_1") == ()
    firmness = [CONTENT.tools[technique.tool].firmness for technique in CONTENT.techniques_for("gmed_1")]
    assert firmness == sorted(firmness)
    assert len(firmness) > 2


def test_every_point_that_may_be_pressed_has_a_technique() -> None:
    without = [name for name, point in CONTENT.points.items() if not CONTENT.techniques_for(name)]
    assert without == [name for name, point in CONTENT.points.items() if point.care is Care.PROFESSIONAL]


def no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    keys = [key for key, _ in pairs]
    assert len(set(keys)) == len(keys), [key for key in keys if keys.count(key) > 1]
    return dict(pairs)


@pytest.mark.parametrize("name", FILES)
def test_no_shipped_file_names_a_key_twice(name: str) -> None:
    text = (ASSETS / "content" / "en" / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(text, object_pairs_hook=no_key_twice)["format"] == 1


# Packs that do not fit


@cache
def shipped() -> dict[str, Any]:
    return {name: json.loads((ASSETS / "content" / "en" / f"{name}.json").read_bytes()) for name in FILES}


DROP = object()
"""In the place of a value: leave the key out."""

BAD: list[tuple[str, str, object, str]] = [
    # file, where (a part in brackets at the end is where the fault is seen), the value put there, the reason
    ("pack", "format", 2, "format 1, not 2"),
    ("learn", "format", DROP, "missing"),
    ("pack", "clinician_reviewed", "no", "true or false"),
    ("regions", "regions.sacrum.name", " ", "empty"),
    ("phrases", "phrases.covers", 3, "text"),
    ("phrases", "phrases.covers", DROP, "missing"),
    ("phrases", "phrases.stop_if", "Stop above {height}.", "may name ceiling"),
    ("phrases", "phrases.stop_if", "Stop above {ceiling.", "brace"),
    ("sources", "sources.LU22.citation", DROP, "missing"),
    ("points", "points.0.group", "arms", "not a group"),
    ("points", "points.0.level", "anyone", "one of"),
    ("points", "points.0.evidence.label", "fact", "one of"),
    ("points", "points.0.sources (.0)", ["NOBODY"], "not in sources"),
    ("points", "points.0.prevalence", [0.5, 0.3], "lower one first"),
    ("points", "points.0.prevalence (.1)", [0.5, 3], "between"),
    ("points", "points.0.find (.0)", [5], "text"),
    ("points", "points.0.zones.essential.0.area", "elbow", "not an area"),
    ("points", "points.0.zones.spillover.0.from", 7, "between 0 and 1"),
    ("points", "points.0.zones.spillover (.0.to)", [{"area": "groin", "from": 0.5, "to": 0.2}], "between 0.5 and 1"),
    ("points", "points.0.zones.spillover (.0.band.0)", [{"area": "groin", "band": ["upper"]}], "not a band"),
    ("points", "points.0.zones.spillover (.0.bands)", [{"area": "groin", "bands": []}], "not known"),
    ("patterns", "nerve_patterns.0.typical.0.area", "elbow", "not an area"),
    ("techniques", "techniques.0.id", "", "empty"),
    ("techniques", "techniques.1.id", "lg_fingers", "twice"),
    ("techniques", "techniques.0.group", "arms", "not a group"),
    ("techniques", "techniques.0.tool", "hammer", "not a tool"),
    ("techniques", "techniques.0.points (.0)", ["elbow_1"], "not a point"),
    ("techniques", "techniques.0.points (.1)", ["gmed_1", "gmed_1"], "twice"),
    ("techniques", "techniques.0.points", [], "empty"),
    ("techniques", "techniques.0.points (.0)", ["pop_1"], "professional"),
    ("techniques", "techniques.0.blocked_if (.0)", ["CI99"], "not a contraindication"),
    ("techniques", "techniques.0.no_go_zones (.0)", ["NZ99"], "not a no-go zone"),
    ("techniques", "techniques.0.dose.mode", "hit", "one of"),
    ("techniques", "techniques.0.dose.hold_s", DROP, "missing"),
    ("techniques", "techniques.0.dose.hold_s.default", 90, "between 15 and 60"),
    ("techniques", "techniques.0.dose.hold_s.max", 120, "between 15 and 90"),
    ("techniques", "techniques.0.dose.hold_s.max", 10, "between 15 and 90"),
    ("techniques", "techniques.0.dose.hold_s.min", 0, "between 1 and 90"),
    ("techniques", "techniques.0.dose.per_day.max", 9, "between 1 and 6"),
    ("techniques", "techniques.0.dose.pressure.ceiling", 7, "between 3 and 3"),
    ("techniques", "techniques.0.dose.pressure.target", [3, 1], "lower one first"),
    ("techniques", "tools.fingers.firmness", 9, "between 1 and 5"),
    ("techniques", "groups.0.regions (.0)", ["arm"], "not in regions"),
    ("techniques", "groups.0.points (.0)", ["elbow_1"], "not a point"),
    ("techniques", "cold.absolute_max_min", 5, "between 15"),
    ("safety", "urgencies.same_day", DROP, "missing"),
    ("safety", "red_flags.0.act", "warn", "must block"),
    ("safety", "red_flags.0.group", "hair", "not a group"),
    ("safety", "red_flags.1.id", "RF01", "twice"),
    ("safety", "red_flags.4.follow_up.urgency (!red_flags.4.follow_up.act)", "emergency", "must block"),
    ("safety", "screen.calf (.0)", ["RF99"], "not a red flag"),
    ("safety", "limits.max_hold_s", DROP, "missing"),
    ("safety", "contraindications.1.hides.tools (.0)", ["hammer"], "not a tool"),
    ("safety", "contraindications.1.hides.needs (.0)", ["flor"], "not what any technique needs"),
    ("safety", "contraindications.1.hides.stretches (.0)", ["st_none"], "not a stretch"),
    ("safety", "no_go_zones.0.regions (.0)", ["arm"], "not in regions"),
    ("safety", "stop_rules.0.act", "shrug", "one of"),
    ("safety", "stop_rules.0.red_flag", "RF99", "not a red flag"),
    ("patterns", "nerve_patterns.0.look_alikes (.0)", ["elbow_1"], "not a point"),
    ("patterns", "nerve_patterns.0.id", "pir_1", "id of a point"),
    ("patterns", "other_patterns.0.id", "root_L4", "twice"),
    ("patterns", "nerve_index.bands.1.min", 4, "should be 3"),
    ("patterns", "nerve_index.bands", [], "empty"),
    ("questions", "questions.1.id", "Q1", "twice"),
    ("questions", "questions.1.key", "reach", "twice"),
    ("questions", "questions.0.answers", [], "two answers"),
    ("questions", "questions.0.answers.0.up (.elbow_1)", {"elbow_1": 1}, "neither"),
    ("questions", "questions.0.answers.0.up (.ql_s1)", {"ql_s1": 10}, "between 1 and 3"),
    ("questions", "questions.0.answers.0.down (.ql_s1)", {"ql_s1": 1}, "both up and down"),
    ("questions", "questions.0.answers.0.red_flag", "RF99", "not a red flag"),
    ("learn", "pages.0.paragraphs", "text", "list"),
    ("learn", "pages.0.paragraphs.0.label", "sure", "one of"),
]


@pytest.mark.parametrize(("file", "where", "value", "reason"), BAD)
def test_a_pack_that_does_not_fit_is_refused(file: str, where: str, value: object, reason: str) -> None:
    path, _, seen = where.removesuffix(")").partition(" (")
    pack = {**shipped(), file: copy.deepcopy(shipped()[file])}
    put(pack[file], path.split("."), value)
    with pytest.raises(BadFile, match=reason) as caught:
        read_nodes({name: Node(document, f"{name}.json") for name, document in pack.items()})
    key = seen.removeprefix("!") if seen.startswith("!") else path + seen
    assert (caught.value.file, caught.value.key) == (f"{file}.json", re.sub(r"\.(\d+)", r"[\1]", key))


def put(document: dict[str, Any], steps: list[str], value: object) -> None:
    """Change one value deep in a document."""
    *way, last = (int(step) if step.isdigit() else step for step in steps)
    place: Any = document
    for step in way:
        place = place[step]
    if value is DROP:
        del place[last]
    else:
        place[last] = value


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    """A copy of the pack that may be spoilt."""
    shutil.copytree(ASSETS / "content", tmp_path / "content")
    return tmp_path


@pytest.mark.parametrize("language", ["xx", "", "../content/en", "EN"])
def test_a_language_that_is_not_there_is_refused_with_those_that_are(language: str) -> None:
    with pytest.raises(BadFile, match="no such language; there is en"):
        read_content(ASSETS, language)


def test_a_missing_file_is_named(assets: Path) -> None:
    (assets / "content" / "en" / "questions.json").unlink()
    with pytest.raises(BadFile, match=r"^content/en/questions\.json: cannot be read"):
        read_content(assets)


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b'{"format": NaN}', b"[" * 100_000])
def test_a_broken_file_is_named(assets: Path, text: bytes) -> None:
    (assets / "content" / "en" / "learn.json").write_bytes(text)
    with pytest.raises(BadFile, match=r"^content/en/learn\.json: is not a JSON document"):
        read_content(assets)


def test_a_pack_in_the_wrong_folder_is_refused(assets: Path) -> None:
    (assets / "content" / "nl").mkdir()
    shutil.copy(assets / "content" / "en" / "pack.json", assets / "content" / "nl")
    with pytest.raises(BadFile, match="should be 'nl', like its folder"):
        read_content(assets, "nl")


def test_every_claim_that_is_labelled_a_trial_has_a_source() -> None:
    bare = [name for name, point in CONTENT.points.items() if point.evidence is Evidence.TRIAL and not point.sources]
    bare += [name for name, item in CONTENT.patterns.items() if item.evidence is Evidence.TRIAL and not item.sources]
    assert bare == []


def test_a_point_without_a_place_on_the_body_is_refused() -> None:
    atlas, content = read_atlas(ASSETS), read_content(ASSETS)
    check_places(content, atlas)
    spots = {name: spot for name, spot in atlas.spots.items() if name != "gmin_post"}
    with pytest.raises(BadFile, match=r"^body/zones\.json: points\.gmin_post: is missing"):
        check_places(content, replace(atlas, spots=spots))


def test_everything_that_is_drawn_has_a_plain_name_and_nothing_else_has() -> None:
    content, atlas = read_content(ASSETS), read_atlas(ASSETS)
    drawn: set[str] = set()
    for sheet in atlas.sheets.values():
        for things in (sheet.tissues, sheet.bones, sheet.nerves, sheet.landmarks.values()):
            drawn.update(thing.name for thing in things)
    assert drawn == set(content.anatomy)


def test_the_regions_are_found_by_every_muscle_that_has_a_point() -> None:
    content = read_content(ASSETS)
    words = [" ".join((region.name, *region.also)).casefold() for region in content.regions.values()]
    muscles = {part for point in content.points.values() for part in point.muscle.split("/")}
    assert [muscle for muscle in sorted(muscles) if not any(muscle in known for known in words)] == []
