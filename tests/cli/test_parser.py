"""What the command line takes: the options that go with every form."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.cli.parser import make_parser

FORMS = [[], ["find"], ["atlas"], ["history", "list"], ["history", "check"], ["tour", "pictures"], ["selftest"]]
ids = [" ".join(form) or "window" for form in FORMS]


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_without_options_folder_and_language_are_not_asked_for(form: list[str]) -> None:
    options = make_parser().parse_args(form)
    assert (options.data_dir, options.lang) == (None, "")


@pytest.mark.parametrize("form", FORMS, ids=ids)
def test_the_folder_and_the_language_go_with_every_form_at_any_place(form: list[str]) -> None:
    common = ["--data-dir", "here", "--lang", "de"]
    for place in range(len(form) + 1):
        options = make_parser().parse_args([*form[:place], *common, *form[place:]])
        assert (options.data_dir, options.lang) == (Path("here"), "de"), place


def test_of_two_folders_the_later_one_counts() -> None:
    options = make_parser().parse_args(["--data-dir", "a", "find", "--data-dir", "b"])
    assert options.data_dir == Path("b")
