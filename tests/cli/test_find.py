"""`find` with marks on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.cli import find
from tests.cli.conftest import READ_ALL, Run

CANDIDATE = {"point", "muscle", "side", "score", "match", "covers", "unexplained", "reasons"}


def test_the_answer_has_exactly_the_promised_shape(run: Run) -> None:
    answer = run("find --mark buttock_mid:R:7:aching --mark calf_middle:R:4:tingling --json").json
    assert set(answer) == {"candidates", "nerve_pattern", "safety"}
    assert set(answer["nerve_pattern"]) == {"flag", "patterns", "reasons"}
    assert isinstance(answer["nerve_pattern"]["flag"], bool)
    assert all(set(flag) == {"id", "urgency", "text"} for flag in answer["safety"])
    for candidate in answer["candidates"]:
        assert set(candidate) == CANDIDATE
        assert candidate["match"] in {"strong", "possible", "weak"}
        assert 0 <= candidate["score"] <= 1
        assert 0 <= candidate["covers"] <= 1
        assert candidate["reasons"]
        assert set(candidate["unexplained"]) <= {"R:buttock_mid", "R:calf_middle"}
        assert candidate["muscle"] == candidate["muscle"].lower()


def test_candidates_come_best_first_one_for_each_point_and_side(run: Run) -> None:
    candidates = run("find --mark buttock_mid:R --mark thigh_lateral_middle:L --json").json["candidates"]
    scores = [candidate["score"] for candidate in candidates]
    assert scores == sorted(scores, reverse=True)
    keys = {(candidate["point"], candidate["side"]) for candidate in candidates}
    assert len(keys) == len(candidates) == 2 * len({point for point, _ in keys})


def test_json_gives_all_and_top_fewer(run: Run) -> None:
    everything = run("find --mark sacroiliac:L --json").json["candidates"]
    assert len(everything) > 10
    assert run("find --mark sacroiliac:L --json --top 3").json["candidates"] == everything[:3]
    assert run("find --mark sacroiliac:L --json --top 999").json["candidates"] == everything


def test_left_is_the_mirror_of_right(run: Run) -> None:
    right = run("find --mark buttock_mid:R:8 --mark calf_middle:R:3 --json").json["candidates"]
    left = run("find --mark buttock_mid:L:8 --mark calf_middle:L:3 --json").json["candidates"]
    swapped = [candidate | {"side": "R", "unexplained": _right(candidate["unexplained"])} for candidate in left]
    assert swapped == right


def _right(keys: list[str]) -> list[str]:
    return [key.replace("L:", "R:") for key in keys]


@pytest.mark.parametrize("mark", ["sacrum", "sacrum:M", "sacrum::5", "sacrum:M:5:aching", "sacrum:M:5.0"])
def test_the_midline_may_be_left_out_and_asks_both_sides(run: Run, mark: str) -> None:
    answer = run(f"find --mark {mark} --json").json
    assert answer == run("find --mark sacrum:M --json").json
    assert {candidate["side"] for candidate in answer["candidates"]} == {"L", "R"}


def test_of_a_region_marked_twice_the_later_mark_counts(run: Run) -> None:
    twice = run("find --mark calf_middle:R:1:numb --mark buttock_mid:R --mark calf_middle:R:9 --json")
    once = run("find --mark calf_middle:R:9 --mark buttock_mid:R --json")
    assert twice.json == once.json


def test_a_quality_can_point_to_a_nerve(run: Run) -> None:
    marks = "find --json --mark buttock_mid:R --mark foot_lateral:R:5"
    aching = run(f"{marks}:aching").json["nerve_pattern"]
    tingling = run(f"{marks}:tingling").json["nerve_pattern"]
    assert tingling["flag"]
    assert len(tingling["reasons"]) == len(aching["reasons"]) + 1


def test_an_answer_moves_the_scores(run: Run) -> None:
    marks = "find --json --mark buttock_mid:R"
    plain, asked = run(marks).json, run(f"{marks} --answer worst_spot=mid_buttock").json
    assert plain["candidates"] != asked["candidates"]
    assert len(plain["candidates"]) == len(asked["candidates"])


def test_an_emergency_sign_leaves_the_candidates_out(run: Run) -> None:
    answer = run("find --json --mark buttock_mid:R --answer RF01=yes").json
    assert answer["candidates"] == []
    assert answer["safety"][0]["id"] == "RF01"
    assert answer["safety"][0]["urgency"] == "emergency"
    assert run("find --json --mark buttock_mid:R --answer RF01=no").json["candidates"]


def test_for_people_an_emergency_sign_says_what_to_do_and_no_more(run: Run) -> None:
    out = run("find --mark buttock_mid:R --answer RF01=yes").out
    assert "emergency" in out
    assert "areas worth checking" not in out
    assert " 1. " not in out


def test_for_people_there_are_ten_rows_in_plain_words(run: Run) -> None:
    ran = run("find --mark buttock_mid:R --mark calf_middle:R")
    assert ran.code == 0
    assert "10. " in ran.out
    assert "11. " not in ran.out
    assert "areas worth checking, not a diagnosis" in ran.out
    assert "Worth asking" in ran.out
    assert " 3. " not in run("find --mark buttock_mid:R --top 2").out


def test_the_table_speaks_the_language_that_was_asked_for(run: Run) -> None:
    german = run("find --lang de --mark buttock_mid:R --mark calf_middle:R").out
    assert "rechts: passt" in german
    assert "keine Diagnose" in german
    assert not [word for word in ("right:", "possible", "Worth asking") if word in german]
    assert ", right: possible" in run("find --lang ar --mark buttock_mid:R").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("--mark butock_mid:R", "nearest: buttock_mid"),
        ("--mark sitbone:R", "nearest: sit_bone"),
        ("--mark buttock_mid", "buttock_mid:L or buttock_mid:R"),
        ("--mark buttock_mid:M", "buttock_mid:L or buttock_mid:R"),
        ("--mark buttock_mid:right", "side 'right'; nearest:"),
        ("--mark sacrum:L", "nearest: sacrum:M"),
        ("--mark sacrum:M:11", "nearest: 10"),
        ("--mark sacrum:M:-3", "nearest: 0"),
        ("--mark sacrum:M:7.4", "nearest: 7"),
        ("--mark sacrum:M:nan", "from 0 to 10"),
        ("--mark sacrum:M:1e999", "nearest: 10"),
        ("--mark sacrum:M:strong", "nearest: 5"),
        ("--mark sacrum:M:5:achy", "nearest: aching"),
        ("--mark sacrum:M:5:sharp:9", "REGION[:SIDE[:INTENSITY[:QUALITY]]]"),
        ("--mark sacrum --answer reech=thigh", "nearest: reach"),
        ("--mark sacrum --answer reach=thy", "nearest: thigh"),
        ("--mark sacrum --answer reach", "KEY=VALUE"),
        ("--mark sacrum --answer RF01=maybe", "nearest:"),
        ("--mark sacrum --top 0", "1 or more"),
        ("--mark sacrum --top many", "1 or more"),
        ("--mark sacrum --lang xx", "there is en"),
        ("", "--mark buttock_mid:R"),
        ("--batch x.jsonl --mark sacrum", "leave --mark and --answer out"),
        ("--marks", "see sciatica-desktop --help"),
    ],
)
def test_wrong_usage_is_one_sentence_that_names_what_is_right(run: Run, arguments: str, said: str) -> None:
    ran = run(f"find {arguments} --json")
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.sentence


def test_a_long_wrong_value_is_cut_short(run: Run) -> None:
    ran = run("find", "--mark", "x" * 100_000 + ":R")
    assert ran.code == 2
    assert len(ran.sentence) < 200


def test_a_missing_file_of_the_program_is_one_sentence(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "content" / "en").mkdir(parents=True)
    (tmp_path / "content" / "en" / "pack.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(find, "assets", lambda: tmp_path)
    monkeypatch.setattr(find, "read_all", READ_ALL.__wrapped__)
    ran = run("find --mark sacrum --json")
    assert (ran.code, ran.out) == (1, "")
    assert "cannot be read" in ran.sentence


@pytest.mark.parametrize("words", ["--lang xx find --mark sacrum --json", "find --mark sacrum --json --lang xx"])
def test_what_goes_with_every_form_may_stand_before_or_after(run: Run, words: str) -> None:
    assert "'xx'" in run(words).sentence


@pytest.mark.parametrize("words", ["--help", "find --help", "atlas --help", "history --help", "--version"])
def test_help_and_version_end_well(run: Run, words: str) -> None:
    ran = run(words)
    assert ran.code == 0
    assert "sciatica-desktop" in ran.out


def test_a_command_that_is_not_known_names_the_known_ones(run: Run) -> None:
    ran = run("fnd")
    assert ran.code == 2
    assert "find" in ran.sentence
