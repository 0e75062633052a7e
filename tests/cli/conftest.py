"""Running the command line in this process: fast, with what it prints taken apart."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest

from sciatica_desktop.cli import find, main


@dataclass(frozen=True)
class Ran:
    """The exit code and what was printed."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401 - any JSON
        return json.loads(self.out, parse_constant=pytest.fail)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line, parse_constant=pytest.fail) for line in self.out.splitlines()]

    @property
    def sentence(self) -> str:
        """What stands on stderr, which has to be one line by this program."""
        assert self.err.count("\n") == 1, self.err
        assert self.err.startswith("sciatica-desktop: ")
        return self.err.removeprefix("sciatica-desktop: ").rstrip("\n")


@pytest.fixture(autouse=True)
def read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not change from test to test is read by the first."""
    monkeypatch.setattr(find, "read_all", READ_ALL)


READ_ALL = cache(find.read_all)

Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call it with the arguments as one text or as many, and with what comes in on stdin."""

    def run_it(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        words = str(arguments[0]).split() if len(arguments) == 1 else [str(word) for word in arguments]
        try:
            code = main(words)
        except SystemExit as end:
            code = int(str(end.code or 0))
        out, err = capsys.readouterr()
        return Ran(code, out, err)

    return run_it
