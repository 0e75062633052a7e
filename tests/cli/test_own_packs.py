"""The packs in the data folder on the command line: `find` and the report know them, and speak their language."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.source_rules import ROOT


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with the example that comes with the program."""
    shutil.copytree(ROOT / "assets/examples/packs/own_tool", tmp_path / "packs/mine")
    return tmp_path


def speaks_french(data: Path) -> None:
    pack = data / "packs/french"
    pack.mkdir()
    about = {"format": 1, "title": "Français", "version": "1", "language": "fr"}
    words = {"format": 1, "texts": {"possible": "peut-être"}}
    for name, document in (("pack", about), ("words", words)):
        (pack / f"{name}.json").write_text(json.dumps(document), encoding="utf-8")


def test_a_point_of_an_own_pack_is_a_candidate_like_any_other(run: Run, data: Path) -> None:
    ran = run("find", "--data-dir", data, "--mark", "buttock_mid:R", "--json")
    assert (ran.code, ran.err) == (0, "")
    assert "mine_1" in [candidate["point"] for candidate in ran.json["candidates"]]
    batch = run("find", "--data-dir", data, "--batch", "-", stdin=b'{"marks":[{"region":"buttock_mid","side":"R"}]}')
    assert batch.lines == [{"id": None, **ran.json}]


def test_a_bad_pack_is_one_sentence_and_the_answer_comes_without_it(run: Run, data: Path) -> None:
    (data / "packs/mine/points.json").write_text('{"format": 1, "points": [NaN]}', encoding="utf-8")
    ran = run("find", "--data-dir", data, "--mark", "buttock_mid:R", "--json")
    assert ran.code == 0
    assert ran.sentence == "packs/mine/points.json: is not a JSON document; the pack is left out."
    assert "mine_1" not in [candidate["point"] for candidate in ran.json["candidates"]]


def test_the_language_of_a_pack_is_spoken_and_another_names_those_there_are(run: Run, data: Path) -> None:
    speaks_french(data)
    assert "peut-être" in run("find", "--data-dir", data, "--lang", "fr", "--mark", "buttock_mid:R").out
    for words in (["find", "--mark", "sacrum"], ["history", "report", data / "report.pdf"], []):
        ran = run(*words, "--data-dir", data, "--lang", "xx")
        assert ran.code == 2
        assert ran.sentence.endswith("there is no language 'xx'; there is en, ar, de, es, fr.")
