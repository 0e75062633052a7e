"""`find --batch`: one drawing a line in, one answer a line out; a bad line harms no other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sciatica_desktop.cli import find
from sciatica_desktop.cli.parser import make_parser
from tests.cli.conftest import Ran, Run

GOOD = {"id": "a", "marks": [{"region": "buttock_mid", "side": "R", "intensity": 7, "quality": "aching"}]}


def line(**changes: object) -> bytes:
    return json.dumps(GOOD | changes).encode()


def mark(**changes: object) -> bytes:
    return line(marks=[GOOD["marks"][0] | changes])  # type: ignore[operator]


def asked(run: Run, *lines: bytes) -> Ran:
    return run("find --batch - --top 2", stdin=b"\n".join(lines))


def test_answers_come_in_the_order_of_the_lines_each_with_its_id(run: Run) -> None:
    ran = asked(run, *(line(id=name) for name in ("z", "a", 3, None, 2.5)))
    assert ran.code == 0
    assert [answer["id"] for answer in ran.lines] == ["z", "a", 3, None, 2.5]
    assert [list(answer) for answer in ran.lines] == [["id", "candidates", "nerve_pattern", "safety"]] * 5


def test_a_line_says_the_same_as_the_command_with_its_marks(run: Run) -> None:
    answers = {"reach": "below_knee", "RF02": "no"}
    (batch,) = run("find --batch -", stdin=line(answers=answers)).lines
    single = run("find --json --mark buttock_mid:R:7 --answer reach=below_knee --answer RF02=no").json
    assert batch == {"id": "a", **single}


def test_an_id_and_answers_may_be_left_out(run: Run) -> None:
    ran = asked(run, b'{"marks":[{"region":"sacrum"}]}', line(answers=None, id=None))
    assert ran.code == 0
    assert [answer["id"] for answer in ran.lines] == [None, None]


def test_a_file_may_have_blank_lines_a_byte_order_mark_and_no_end(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "drawings.jsonl"
    file.write_bytes(b"\xef\xbb\xbf" + line(id=1) + b"\r\n\n   \n\t\n" + line(id=2))
    ran = run("find", "--batch", file, "--json")
    assert ran.code == 0
    assert [answer["id"] for answer in ran.lines] == [1, 2]


def test_an_empty_file_has_no_answers(run: Run) -> None:
    assert asked(run) == Ran(0, "", "")


def test_an_emergency_sign_in_a_line_leaves_out_its_candidates_only(run: Run) -> None:
    first, second = asked(run, line(answers={"RF01": "yes"}), line()).lines
    assert first["candidates"] == []
    assert len(second["candidates"]) == 2


BAD = {
    "not JSON": b"{",
    "not an object": b"[1]",
    "a text": b'"buttock"',
    "NaN": mark().replace(b"7", b"NaN"),
    "infinite": mark().replace(b"7", b"-Infinity"),
    "too large a number": mark().replace(b"7", b"1e999"),
    "a very long number": mark().replace(b"7", b"9" * 10_000),
    "a large number": mark(intensity=10**30),
    "a large id": line().replace(b'"a"', b"1e999"),
    "not UTF-8": b'{"id": "\xff\xfe", "marks": []}',
    "half a letter": mark(region="\ud800"),
    "nothing but zeros": b"\0\0\0",
    "deep lists": b"[" * 100_000,
    "deep objects": b'{"id":' * 50_000,
    "a deep id": b'{"marks":[],"id":' + b"[" * 500 + b"]" * 500 + b"}",
    "an id that is a list": line(id=[1]),
    "an unknown key": line(mark=[]),
    "an unknown key of a mark": mark(place="x"),
    "no marks": line(marks=[]),
    "marks left out": b'{"id": "a"}',
    "marks that are no list": line(marks={"region": "sacrum"}),
    "a mark that is a text": line(marks=["buttock_mid:R"]),
    "a region that is not known": mark(region="elbow"),
    "a region that is a list": mark(region=["buttock_mid"]),
    "no region": line(marks=[{"side": "R"}]),
    "a side that is not known": mark(side="X"),
    "a side that is a number": mark(side=1),
    "no side": mark(side=None),
    "an intensity above": mark(intensity=11),
    "an intensity below": mark(intensity=-1),
    "half an intensity": mark(intensity=0.5),
    "a true intensity": mark(intensity=True),
    "an intensity in words": mark(intensity="7"),
    "a quality that is not known": mark(quality="blue"),
    "a quality that is a list": mark(quality=[]),
    "answers that are a list": line(answers=["reach"]),
    "a question that is not known": line(answers={"weather": "bad"}),
    "an answer that is not known": line(answers={"reach": "moon"}),
    "an answer that is a list": line(answers={"reach": ["thigh"]}),
    "an answer that is true": line(answers={"RF01": True}),
    "too long": line(id="x" * find.LONGEST_LINE),
}


@pytest.mark.parametrize("bad", BAD.values(), ids=BAD.keys())
def test_a_bad_line_is_one_error_with_its_number_and_the_others_are_answered(run: Run, bad: bytes) -> None:
    ran = asked(run, line(id="before"), b"", bad, line(id="after"))
    assert ran.code == 1
    before, error, after = ran.lines
    assert (before["id"], after["id"]) == ("before", "after")
    assert len(before["candidates"]) == len(after["candidates"]) == 2
    assert error["line"] == 3
    assert next(iter(error)) == "line"
    assert set(error) <= {"line", "id", "error"}
    assert error["error"].endswith(".")
    assert len(error["error"]) < 250
    assert ran.sentence.startswith("line 3: ")


def test_a_bad_line_keeps_its_id(run: Run) -> None:
    ran = asked(run, mark(region="elbow"), line(id=7, answers={"weather": "bad"}), b"{", line(id=[1]))
    assert [answer.get("id", "none") for answer in ran.lines] == ["a", 7, "none", "none"]


def test_a_line_that_is_too_long_is_not_kept(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find, "LONGEST_LINE", 200)
    pieces: list[int] = []
    answer_line = find._answer_line

    def seen(finder: find.Finder, text: bytes) -> dict[str, object]:
        pieces.append(len(text))
        return answer_line(finder, text)

    monkeypatch.setattr(find, "_answer_line", seen)
    ran = asked(run, b"x" * 1000, line(id="after"))
    assert ran.code == 1
    assert [answer.get("id") for answer in ran.lines] == [None, "after"]
    assert max(pieces) <= 200


def test_many_marks_on_one_line_count_once_for_each_place(run: Run) -> None:
    many = [{"region": "sacrum", "intensity": number % 11} for number in range(9999)] + [{"region": "sacrum"}]
    crowded, plain = asked(run, line(marks=many), line(marks=[{"region": "sacrum"}])).lines
    assert crowded == plain


def test_a_file_that_is_not_there_is_one_sentence(run: Run, tmp_path: Path) -> None:
    for name in (tmp_path / "nowhere.jsonl", tmp_path):
        ran = run("find", "--batch", name)
        assert (ran.code, ran.out) == (1, "")
        assert str(name) in ran.sentence


@pytest.fixture(scope="module")
def finder() -> find.Finder:
    return find.Finder(make_parser().parse_args(["find", "--batch", "-", "--top", "1"]))


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10)
values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner))
regions = st.sampled_from(["buttock_mid", "sacrum", "calf_middle", "Buttock_mid", ""]) | scalars
marks = st.fixed_dictionaries(
    {"region": regions},
    optional={
        "side": st.sampled_from("LRM") | values,
        "intensity": st.integers(-2, 12) | values,
        "quality": st.sampled_from(["numb", "sharp", "Sharp"]) | values,
    },
)
answers = st.dictionaries(st.sampled_from(["reach", "RF01", "feel", "x"]), st.sampled_from(["yes", "thigh"]) | values)
drawings = st.fixed_dictionaries(
    {"marks": st.lists(marks | values, max_size=4) | values}, optional={"id": values, "answers": answers | values}
)
texts = (
    st.binary(max_size=60)
    | drawings.map(lambda data: json.dumps(data).encode())
    | values.map(lambda data: json.dumps(data).encode())
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_whatever_stands_on_a_line_it_is_answered_or_refused_in_a_sentence(finder: find.Finder, text: bytes) -> None:
    answer = find._answer_line(finder, text)
    assert set(answer) in ({"error"}, {"id", "error"}, {"id", "candidates", "nerve_pattern", "safety"})
    assert "\n" not in json.dumps(answer, allow_nan=False)
    assert "\n" not in str(answer.get("error", ""))
