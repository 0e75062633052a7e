"""Packs of the person's own in the data folder: what they add, what holds for it, and how a bad one is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.own_languages import LARGEST, own_languages
from sciatica_desktop.store.own_packs import MOST_POINTS, Known, read_known

ASSETS = Path(__file__).parents[2] / "assets"
EXAMPLE = ASSETS / "examples/packs/own_tool"
ATLAS = read_atlas(ASSETS)
FILES = sorted(file.stem for file in EXAMPLE.glob("*.json"))

Change = Callable[[dict[str, Any]], object]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the example that comes with the program."""
    shutil.copytree(EXAMPLE, tmp_path / "packs/mine")
    return tmp_path


def known(data: Path | None, atlas: Atlas = ATLAS, language: str = "en") -> Known:
    return read_known(atlas, ASSETS, language, data)


def change(data: Path, name: str, how: Change) -> None:
    path = data / f"packs/mine/{name}.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    how(document)
    path.write_text(json.dumps(document), encoding="utf-8")


SHIPPED = known(None)


def test_a_pack_adds_a_tool_a_technique_a_point_and_words_without_code(data: Path) -> None:
    found = known(data)
    assert not found.refused
    assert [pack.title for pack in found.packs] == ["Wooden knob"]
    content = found.content
    assert "mine_1" in content.techniques["knob_gm"].points
    assert content.tools["hook_cane"].name == "Thera cane"
    assert set(found.atlas.spots["mine_1"].zones.essential) >= {View.BACK}
    assert content.pages[-1].title == "Wooden knob 1.0"
    assert "OWN_NOTES" in content.sources


def test_learn_tells_the_version_of_a_pack_and_what_it_adds_with_its_sources(data: Path) -> None:
    page = known(data).content.pages[-1]
    assert page.title == "Wooden knob 1.0"
    assert [part.text for part in page.paragraphs[1:]] == [
        "Upper buttock, my own point (gluteus maximus, own point)",
        "Buttock: wooden knob at the wall",
    ]
    assert [part.sources for part in page.paragraphs[1:]] == [("OWN_NOTES",)] * 2


def test_a_pack_of_words_alone_says_its_title_and_version(data: Path) -> None:
    for name in ("points", "techniques", "body", "sources"):
        (data / f"packs/mine/{name}.json").unlink()
    change(data, "pack", lambda pack: pack.pop("about"))
    page = known(data).content.pages[-1]
    assert (page.title, page.paragraphs) == ("Wooden knob 1.0", ())


def test_without_a_folder_of_packs_nothing_changes(tmp_path: Path) -> None:
    found = known(tmp_path)
    assert (found.content, found.refused) == (SHIPPED.content, ())


def test_what_keeps_off_shipped_techniques_keeps_off_new_ones(data: Path) -> None:
    change(data, "techniques", lambda it: it["techniques"][0].update(blocked_if=[], no_go_zones=[]))
    content = known(data).content
    same = [each for each in content.techniques.values() if each.group == "gluteus_maximus"]
    assert set(content.techniques["knob_gm"].blocked_if) == {rule for each in same for rule in each.blocked_if}
    assert set(content.techniques["knob_gm"].no_go_zones) == {zone for each in same for zone in each.no_go_zones}


def test_a_condition_that_hides_a_tool_hides_the_ones_that_are_like_it(data: Path) -> None:
    rules = known(data).content.contraindications.values()
    hiding = [rule for rule in rules if "lacrosse_ball_wall" in rule.hides.tools]
    assert hiding
    assert all("wooden_knob" in rule.hides.tools for rule in hiding)


def test_another_language_may_stand_in_the_place_of_english(data: Path) -> None:
    change(data, "pack", lambda it: it.update(language="fr", instead_of="en"))
    change(data, "words", lambda it: it.update(texts={"Middle of the buttock": "Milieu de la fesse"}))
    assert known(data).content.regions["buttock_mid"].name == "Milieu de la fesse"


def test_words_for_another_language_are_left_alone(data: Path) -> None:
    change(data, "pack", lambda it: it.update(language="fr"))
    found = known(data)
    assert found.content.tools["hook_cane"].name == "Hook cane"
    assert "knob_gm" in found.content.techniques


BAD: dict[str, tuple[str, Change, str]] = {
    "unknown key": ("techniques", lambda it: it.update(magic=1), "techniques.json: magic: is not a key"),
    "format": ("points", lambda it: it.update(format=9), "points.json: format: this program reads format 1"),
    "too long a hold": (
        "techniques",
        lambda it: it["techniques"][0]["dose"]["hold_s"].update(max=600),
        "techniques.json: techniques[0].dose.hold_s.max: should be between",
    ),
    "a huge number": (
        "techniques",
        lambda it: it["techniques"][0].update(firmness=10**400),
        "techniques.json: techniques[0].firmness: should be a number",
    ),
    "no such group": ("points", lambda it: it["points"][0].update(group="arm"), "points.json: points[0].group"),
    "a point that is there": ("points", lambda it: it["points"][0].update(id="pir_1"), "points.json: points[0].id"),
    "a tool that is there": (
        "techniques",
        lambda it: it["tools"].update(fingers=it["tools"]["wooden_knob"]),
        "techniques.json: tools.fingers: 'fingers' is there twice",
    ),
    "like nothing": (
        "techniques",
        lambda it: it["tools"]["wooden_knob"].update(like="hammer"),
        "techniques.json: tools.wooden_knob.like",
    ),
    "no place": ("body", lambda it: it["points"].clear(), "points.json: points[0].id: has no place in body.json"),
    "a shipped place": (
        "body",
        lambda it: it["points"].update(pir_1=it["points"]["mine_1"]),
        "body.json: points.pir_1: 'pir_1' is there already",
    ),
    "far away": (
        "body",
        lambda it: it["points"]["mine_1"]["at"].update(back=[1e9, 0]),
        "body.json: points.mine_1.at.back[0]: should be between",
    ),
    "an enormous zone": (
        "body",
        lambda it: it["points"]["mine_1"].update(essential=["buttock_mid"] * 10000),
        "body.json: points.mine_1.essential[1]: 'buttock_mid' is there twice",
    ),
    "an endless name": (
        "points",
        lambda it: it["points"][0].update(group="x" * 100_000),
        "points.json: points[0].group: 'xxx",
    ),
    "a name of two lines": ("body", lambda it: it.update({"a\nb": 1}), "body.json: a b: is not a key"),
    "a lost gap": (
        "words",
        lambda it: it["texts"].update({"Covers {percent} % of your marks, incl. {places}.": "All."}),
        "words.json: texts.Covers {percent} % of your marks, incl. {places}.: should have the same gaps",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_pack_is_refused_with_file_key_and_reason_and_the_others_stay(case: str, data: Path) -> None:
    shutil.copytree(EXAMPLE, data / "packs/good")
    for path in (data / "packs/good").glob("*.json"):
        text = path.read_text(encoding="utf-8").replace("mine_1", "good_1").replace("knob_gm", "good_gm")
        path.write_text(text.replace("wooden_knob", "good_knob").replace("OWN_NOTES", "GOOD_NOTES"), encoding="utf-8")
    name, how, reason = BAD[case]
    change(data, name, how)
    found = known(data)
    assert len(found.refused) == 1
    assert found.refused[0].startswith(f"packs/mine/{reason}")
    assert len(found.refused[0]) < 700
    assert [pack.name for pack in found.packs] == ["good"]
    assert "good_gm" in found.content.techniques
    assert "knob_gm" not in found.content.techniques


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"{", "is not a JSON document"),
        (b'{"format": NaN}', "is not a JSON document"),
        (b"[" * 100_000, "is not a JSON document"),
        (b"[]", "should be an object"),
        (b" " * (LARGEST + 1), "is larger than"),
        (b"\xff\xfe", "is not a JSON document"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused(text: bytes, reason: str, data: Path) -> None:
    (data / "packs/mine/points.json").write_bytes(text)
    found = known(data)
    assert len(found.refused) == 1
    assert found.refused[0].startswith("packs/mine/points.json")
    assert reason in found.refused[0]
    assert found.content == SHIPPED.content


def test_a_pack_that_makes_too_many_points_is_refused_and_the_others_stay(data: Path) -> None:
    enormous = french(data, {}).joinpath("packs/francais/points.json")
    enormous.write_text(json.dumps({"format": 1, "points": [{}] * MOST_POINTS}), encoding="utf-8")
    shutil.move(data / "packs/mine", data / "packs/a_first_one")
    found = known(data)
    assert found.refused == ("packs/francais/points.json: points: makes more than 1000 points in all packs",)
    assert "mine_1" in found.content.points


def test_a_file_of_another_name_is_refused(data: Path) -> None:
    (data / "packs/mine/safety.json").write_text("{}", encoding="utf-8")
    assert known(data).refused == (
        "packs/mine/safety.json: is not a file of a pack; there is pack, points, body, techniques, sources, words",
    )


def test_a_pack_without_its_title_page_is_refused(data: Path) -> None:
    (data / "packs/mine/pack.json").unlink()
    assert "has no pack.json" in known(data).refused[0]


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.sampled_from(FILES), st.data(), ANY)
def test_whatever_stands_in_a_pack_the_program_goes_on(
    data: Path, name: str, draw: st.DataObject, value: object
) -> None:
    path = data / f"packs/mine/{name}.json"
    before = path.read_bytes()
    document = json.loads(before)
    spot: Any = document
    while isinstance(spot, dict | list) and spot:
        keys = sorted(spot) if isinstance(spot, dict) else list(range(len(spot)))
        key = draw.draw(st.sampled_from(keys))
        if not isinstance(spot[key], dict | list) or not spot[key] or draw.draw(st.booleans()):
            spot[key] = value
            break
        spot = spot[key]
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        found = known(data)
        assert found.packs or (found.refused and found.content == SHIPPED.content)
    finally:
        path.write_bytes(before)


def french(data: Path, words: object, **pack: str) -> Path:
    """A data folder with a pack that speaks French."""
    folder = data / "packs/francais"
    folder.mkdir(parents=True)
    about = {"format": 1, "title": "Français", "version": "1.0", "language": "fr", **pack}
    (folder / "pack.json").write_text(json.dumps(about), encoding="utf-8")
    (folder / "words.json").write_text(json.dumps({"format": 1, "texts": words}), encoding="utf-8")
    return data


def test_a_pack_adds_a_language_and_what_it_has_no_words_for_stays_english(tmp_path: Path) -> None:
    data = french(tmp_path, {"Middle of the buttock": "Milieu de la fesse"})
    assert own_languages(data) == ("fr",)
    content = known(data, language="fr").content
    assert content.language == "fr"
    assert content.regions["buttock_mid"].name == "Milieu de la fesse"
    assert content.regions["shin"].name == SHIPPED.content.regions["shin"].name
    assert known(data).content.regions == SHIPPED.content.regions


def test_a_broken_language_is_refused_with_file_key_and_reason_and_the_words_are_english(tmp_path: Path) -> None:
    data = french(tmp_path, {"Middle of the buttock": 7})
    found = known(data, language="fr")
    assert found.content.language == "en"
    (reason,) = found.refused
    assert "packs/francais/words.json" in reason
    assert "texts.Middle of the buttock" in reason


@pytest.mark.parametrize("pack", [{"instead_of": "en"}, {"language": "../../x"}, {"language": ""}])
def test_words_for_another_language_add_none(tmp_path: Path, pack: dict[str, str]) -> None:
    assert own_languages(french(tmp_path, {}, **pack)) == ()
    (tmp_path / "packs/francais/pack.json").write_text("[" * 99_999, encoding="utf-8")
    assert own_languages(tmp_path) == ()
