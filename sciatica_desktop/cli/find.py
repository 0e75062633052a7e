"""`find`: candidates for marks on the command line or for drawings in a file, one a line."""

from __future__ import annotations

import json
import math
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from sciatica_desktop.cli.language import asked_language
from sciatica_desktop.cli.parser import Wrong
from sciatica_desktop.core import answers as wording
from sciatica_desktop.core.cards import NerveCard, nerve_card
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.marking import MarkProblem, check_answers, drawing_of, mark_from, parse_mark
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.host.paths import assets
from sciatica_desktop.host.preferences_file import paths_for
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.own_packs import Known, read_known

TABLE_ROWS = 10
LONGEST_LINE = 1_000_000
"""Bytes; a longer line of a batch is refused without reading it as JSON."""


def read_all(language: str, data: Path) -> tuple[Known, Ranker]:
    """The body and the words, with the packs in the data folder, and the ranking made of them."""
    folder = assets()
    known = read_known(read_atlas(folder), folder, language, data)
    return known, Ranker(known.atlas, known.content)


class Finder:
    """The ranking with what it needs, loaded once."""

    def __init__(self, options: Namespace) -> None:
        data = paths_for(options.data_dir).data
        known, self._ranker = read_all(asked_language(options, data) or ENGLISH, data)
        self.atlas, self.content = known.atlas, known.content
        self.top: int | None = options.top
        for reason in known.refused:
            print(f"sciatica-desktop: {reason}; the pack is left out.", file=sys.stderr)

    def found(self, drawing: Drawing, given: dict[str, str], top: int | None) -> Findings:
        return self._ranker.rank(drawing, given, most=top)

    def data(self, found: Findings, given: dict[str, str]) -> dict[str, object]:
        yes = {key for key, value in given.items() if value == "yes" and key in self.content.red_flags}
        return wording.as_data(found, self.content, yes=yes)


def run(options: Namespace) -> int:
    """Exit 0; 1 if a line of a batch was bad; 2 for wrong marks or answers."""
    if options.batch is not None:
        if options.mark or options.answer:
            raise Wrong("--batch takes its marks and answers from the file; leave --mark and --answer out.")
        return _batch(options)
    if not options.mark:
        raise Wrong("nothing is marked; add --mark REGION:SIDE, for example --mark buttock_mid:R.")
    finder = Finder(options)
    try:
        drawing = drawing_of(parse_mark(text, finder.atlas) for text in options.mark)
        given = check_answers(dict(map(_pair, options.answer)), finder.content)
    except MarkProblem as problem:
        raise Wrong(str(problem)) from problem
    found = finder.found(drawing, given, finder.top if options.json else finder.top or TABLE_ROWS)
    if options.json:
        _write(finder.data(found, given))
    else:
        _table(finder.data(found, given), nerve_card(found.nerve, finder.content), finder.content, given)
    return 0


def _pair(text: str) -> tuple[str, str]:
    key, equals, value = text.partition("=")
    if not equals:
        raise MarkProblem(f"--answer {text}: should be KEY=VALUE, for example reach=thigh.")
    return key, value


def _write(data: object) -> None:
    sys.stdout.write(json.dumps(data, allow_nan=False, separators=(",", ":")) + "\n")


@contextmanager
def _lines(name: str) -> Iterator[IO[bytes]]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = open(name, "rb")  # noqa: PTH123, SIM115 - closed below; "-" is not a path
    except OSError as error:
        raise DataProblem(
            name, f"cannot be read ({error.strerror})", "name a file with one JSON drawing a line"
        ) from error
    with stream:
        yield stream


def _batch(options: Namespace) -> int:
    """One answer a line, in the order of the file; a bad line gives an error line and the rest goes on."""
    finder = Finder(options)
    bad = 0
    with _lines(options.batch) as stream:
        for number, line in enumerate(_bounded(stream), start=1):
            if not line.strip():
                continue
            answer = _answer_line(finder, line)
            if "error" in answer:
                bad += 1
                answer = {"line": number, **answer}
                print(f"sciatica-desktop: line {number}: {answer['error']}", file=sys.stderr)
            _write(answer)
            if options.batch == "-":
                sys.stdout.flush()  # someone may be waiting for this answer before the next line
    return 1 if bad else 0


def _bounded(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream; of one that is too long only the beginning, so that memory stays bounded."""
    while line := stream.readline(LONGEST_LINE):
        rest = line
        while not rest.endswith(b"\n") and len(rest) == LONGEST_LINE:
            rest = stream.readline(LONGEST_LINE)
        yield line


def _answer_line(finder: Finder, line: bytes) -> dict[str, object]:
    """The answer to one line, with its id if it has one; or what is wrong with the line."""
    name: dict[str, object] = {}
    try:
        data = _parsed(line)
        name = {"id": _id(data)}
        drawing, given = _question(finder, data)
    except MarkProblem as problem:
        named = {key: value for key, value in name.items() if value is not None}
        return {**named, "error": str(problem)}
    return {**name, **finder.data(finder.found(drawing, given, finder.top), given)}


def _id(data: Mapping[str, object]) -> str | int | float | None:
    name = data.get("id")
    if not isinstance(name, str | int | float | None):
        raise MarkProblem("id should be a text or a number.")
    return name


def _question(finder: Finder, data: Mapping[str, object]) -> tuple[Drawing, dict[str, str]]:
    unknown = sorted(set(data) - {"id", "marks", "answers"})
    if unknown:
        raise MarkProblem(f"there is no key {unknown[0][:40]!r}; a line has id, marks and answers.")
    marks = data.get("marks")
    if not isinstance(marks, list) or not marks:
        raise MarkProblem("marks should be a list with at least one mark.")
    given = data.get("answers") or {}
    if not isinstance(given, dict):
        raise MarkProblem("answers should be an object of KEY: VALUE.")
    drawing = drawing_of(mark_from(mark, finder.atlas) for mark in marks)
    return drawing, check_answers(given, finder.content)


def _parsed(line: bytes) -> dict[str, object]:
    if len(line) >= LONGEST_LINE:
        raise MarkProblem(f"the line is longer than {LONGEST_LINE} bytes.")
    try:
        data = json.loads(line, parse_constant=_number, parse_float=_number)
    except (ValueError, RecursionError) as error:
        raise MarkProblem("the line is not a JSON object.") from error
    if not isinstance(data, dict):
        raise MarkProblem("the line is not a JSON object.")
    return data


def _number(text: str) -> float:
    """JSON knows neither NaN nor infinity, and what is too large for a float is no use either."""
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is not a number of JSON")
    return number


def _table(answer: dict[str, object], card: NerveCard | None, content: Content, given: Mapping[str, str]) -> None:
    """For people: what cannot wait, the candidates with their reasons, then what to look out for."""
    flags = [content.red_flags[str(flag["id"])] for flag in _items(answer["safety"])]
    for flag in flags:
        if given.get(flag.id) == "yes":
            sys.stdout.write("\n".join([flag.title, *(f"    {line}" for line in flag.advice), "", ""]))
    rows = [_row(rank, candidate, content) for rank, candidate in enumerate(_items(answer["candidates"]), start=1)]
    sys.stdout.write("".join(rows))
    if card is not None and rows:
        lines = (f"{card.title}: {card.text}", *card.reasons, *card.nerves, card.advice)
        sys.stdout.write("\n" + "\n    ".join(lines) + "\n")
    for flag in flags:
        if flag.id not in given:
            advice = content.urgencies[flag.urgency]
            asking = content.phrases["worth_asking"].format(question=flag.question, advice=advice)
            sys.stdout.write(f"\n{asking}\n")
    if rows:
        sys.stdout.write(f"\n{content.phrases['not_a_diagnosis']}\n")


def _items(value: object) -> Sequence[dict[str, object]]:
    return value  # type: ignore[return-value]


def _row(rank: int, candidate: dict[str, object], content: Content) -> str:
    point = content.points[str(candidate["point"])]
    reasons: list[str] = candidate["reasons"]  # type: ignore[assignment]
    side = content.phrases[{"L": "left", "R": "right"}[str(candidate["side"])]]
    match = content.phrases[str(candidate["match"])]
    return f"{rank:2}. {point.plain} ({point.muscle}), {side}: {match}\n    {reasons[0]}\n"
