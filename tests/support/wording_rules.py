"""Rules about the words of a module: every one that a person sees can be translated."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.support.source_rules import name_of_node

SHOWN_BY = frozenset(
    {
        *("Box", "Button", "Chip", "Fold", "FoldButton", "QAction", "QCheckBox", "QLabel", "QPushButton", "Text"),
        *("addAction", "addItem", "addMenu", "confirm", "drawText", "offer", "over", "report", "say", "show_notice"),
        *("setAccessibleDescription", "setAccessibleName", "setPlaceholderText", "setText", "setTitle", "setToolTip"),
        *("setWindowTitle", "stand", "tell"),
    }
)
"""Classes and methods that show the texts they are given."""

NOT_SHOWN = ("sciatica_desktop/ui/demo.py", "sciatica_desktop/ui/samples.py", "sciatica_desktop/app/tour/*.py")
"""Modules for those who work on the program."""

MARKS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
WORD = re.compile(r"[^\W\d_]{2}")
WORDLESS = re.compile(r"\{[^}]*\}")


def _literal(node: ast.AST) -> str:
    """The text that stands in the source as it is shown, if it has a word in it."""
    match node:
        case ast.Constant(value=str(text)):
            pass
        case ast.JoinedStr(values=values):
            text = "".join(str(part.value) for part in values if isinstance(part, ast.Constant))
        case _:
            return ""
    return text if WORD.search(WORDLESS.sub("", text)) else ""


def untranslated(where: PurePosixPath, source: str) -> Iterator[str]:
    """A text that is shown goes through tr, translate or a language pack."""
    if where.parts[1] not in {"ui", "app", "host", "state"} or any(where.match(each) for each in NOT_SHOWN):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of_node(node.func) in SHOWN_BY:
            for argument in node.args:
                text = _literal(argument)
                if text:
                    yield f"{node.lineno}: {text!r}"


def not_extractable(where: PurePosixPath, source: str) -> Iterator[str]:
    """What is to be translated is found by lupdate: a plain text, in the name of its own class."""
    if where.parts[1] not in {"ui", "app", "host", "state"}:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name.strip("_") == "tr":
            yield f"{node.lineno}: lupdate does not see what is given to {node.name}"
        if not isinstance(node, ast.Call) or name_of_node(node.func) not in MARKS:
            continue
        yield from _wrong_call(node)


def _wrong_call(node: ast.Call) -> Iterator[str]:
    at, name = node.lineno, name_of_node(node.func)
    owner = name_of_node(node.func.value) if isinstance(node.func, ast.Attribute) else ""
    if name == "translate" and owner != "QCoreApplication":
        return  # a rectangle or a painter
    if name == "tr" and owner != "self":
        yield f"{at}: tr of something else than self"
    if name == "translate" and len(node.args) > 3:
        yield f"{at}: lupdate knows a plural by the tr of a class only"
    texts = node.args[:1] if name == "tr" else node.args[:2]
    if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts):
        yield f"{at}: a text that is put together"


def unmarked(_where: PurePosixPath, source: str) -> Iterator[str]:
    """lupdate does not look into `translated`: a text that is given to it is marked by QT_TRANSLATE_NOOP elsewhere."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of_node(node.func).strip("_") == "translated":
            for text in filter(None, map(_literal, node.args)):
                yield f"{node.lineno}: {text!r}"


WORDING = (untranslated, not_extractable, unmarked)
