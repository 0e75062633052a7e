"""Tests of the words for trouble with files."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from sciatica_desktop.core.problems import DataProblem, Problem
from sciatica_desktop.store import trouble
from sciatica_desktop.ui.kit.trouble_words import IN_GAPS, SENTENCES, in_words
from tests.support.source_rules import ROOT, name_of_node

RAISED = frozenset({"DataProblem", "Damaged", "Locked"})
SPOKEN = ("store", "host", "app")
"""What the window calls; the command line speaks English about its own."""


class Shouting(QTranslator):
    """Makes every text of trouble loud."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return text.upper() if context == "Trouble" else ""


def known_as(node: ast.expr, around: ast.AST) -> list[str]:
    """The texts that may stand at an argument: itself, or what its name is given in the same function."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return [*known_as(node.body, around), *known_as(node.orelse, around)]
    assert isinstance(node, ast.Name), ast.dump(node)
    given = [each for each in ast.walk(around) if isinstance(each, ast.Assign) and node.id in names(each.targets[0])]
    looped = [each for each in ast.walk(around) if isinstance(each, ast.For) and node.id in names(each.target)]
    texts = [text for each in given for text in known_as(each.value, around)]
    for each in looped:
        texts += [text.value for text in ast.walk(each.iter) if isinstance(text, ast.Constant)]  # type: ignore[misc]
    assert texts, node.id
    return texts


def names(target: ast.expr) -> list[str]:
    return [each.id for each in ast.walk(target) if isinstance(each, ast.Name)]


def raised() -> Iterator[tuple[str, str]]:
    """Every sentence that the layers below the window can say, with where."""
    for file in (file for layer in SPOKEN for file in (ROOT / "sciatica_desktop" / layer).rglob("*.py")):
        for around in (node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.FunctionDef)):
            if around.name == "plainly":
                continue  # it says what stands in trouble.ERRORS
            for call in (node for node in ast.walk(around) if isinstance(node, ast.Call)):
                if name_of_node(call.func) in RAISED and len(call.args) >= 3:
                    for what, todo in product(known_as(call.args[1], around), known_as(call.args[2], around)):
                        yield f"%1 {what}; {todo}.", f"{file.name}:{call.lineno}"


def test_every_sentence_of_trouble_can_be_translated() -> None:
    of_sqlite = {f"%1 {what}; {todo}.": "trouble.py" for _, what, todo in trouble.ERRORS}
    said = dict(raised()) | of_sqlite
    assert {sentence: where for sentence, where in said.items() if sentence not in SENTENCES} == {}
    assert [sentence for sentence in SENTENCES if sentence not in said] == []


@pytest.mark.usefixtures("qapp")
def test_trouble_is_told_in_the_language_of_the_window() -> None:
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    full = DataProblem("a %2", "cannot be written (%2)", "choose another place", IN_GAPS[4])
    assert in_words(full) == "A %2 CANNOT BE WRITTEN (NO SPACE LEFT ON DEVICE); CHOOSE ANOTHER PLACE."
    QCoreApplication.removeTranslator(translator)
    assert in_words(full) == str(full) == "a %2 cannot be written (No space left on device); choose another place."
    assert in_words(Problem("Words of its own.")) == in_words("Words of its own.") == "Words of its own."
