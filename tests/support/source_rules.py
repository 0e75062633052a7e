"""Rules about the text of a module that no linter knows: each gives the lines that break it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]

MODULE_LINES = 400
FUNCTION_LINES = 50
SIDES = 4
HEX_COLOUR = re.compile(r"#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
MODAL_CLASSES = {"QColorDialog", "QFileDialog", "QFontDialog", "QInputDialog", "QMessageBox"}
CLOCK_CALLS = {("time", "sleep"), ("datetime", "now"), ("datetime", "utcnow"), ("datetime", "today"), ("date", "today")}


def modules(*folders: str) -> list[Path]:
    """Every module in these folders of the checkout, in order."""
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name_of(path: Path) -> PurePosixPath:
    """Where a module is, from the top of the checkout."""
    return PurePosixPath(path.relative_to(ROOT).as_posix())


def long_module(_where: PurePosixPath, source: str) -> Iterator[str]:
    """At most 400 lines a module."""
    lines = source.count("\n")
    if lines > MODULE_LINES:
        yield f"{lines} lines"


def long_function(_where: PurePosixPath, source: str) -> Iterator[str]:
    """Under 50 lines a function."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines >= FUNCTION_LINES:
                yield f"{node.lineno}: {node.name} has {lines} lines"


def hex_colour(where: PurePosixPath, source: str) -> Iterator[str]:
    """Colours have names, and one file says what they are."""
    if where.name == "colours.py":
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HEX_COLOUR.fullmatch(node.value):
            yield f"{node.lineno}: {node.value}"


def name_of_node(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return name
        case _:
            return ""


def modal_dialog(where: PurePosixPath, source: str) -> Iterator[str]:
    """Only ui/window/dialogs.py asks and waits, for tests to answer; other dialogs and menus open() or popup()."""
    if where == PurePosixPath("sciatica_desktop/ui/window/dialogs.py"):
        return
    waits = {*MODAL_CLASSES, "exec"} if where.parts[1] == "ui" else MODAL_CLASSES
    for node in ast.walk(ast.parse(source)):
        if name_of_node(node) in waits:
            yield f"{getattr(node, 'lineno', '?')}: {name_of_node(node)}"


def style_sheet(_where: PurePosixPath, source: str) -> Iterator[str]:
    """The palette and the theme say how things look."""
    for node in ast.walk(ast.parse(source)):
        if name_of_node(node) == "setStyleSheet":
            yield f"{getattr(node, 'lineno', '?')}: setStyleSheet"


def clock_in_a_view(where: PurePosixPath, source: str) -> Iterator[str]:
    """Views and slices are told the time; ruff's ban is off in ui, where widgets may be."""
    if where.parts[1] not in {"ui", "state"}:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = (name_of_node(node.func.value), node.func.attr)
            if called in CLOCK_CALLS:
                yield f"{node.lineno}: {'.'.join(called)}"


def lambda_over_self(_where: PurePosixPath, source: str) -> Iterator[str]:
    """A lambda over self in connect keeps the widget alive for ever."""
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and name_of_node(node.func) == "connect"):
            continue
        for argument in node.args:
            if isinstance(argument, ast.Lambda) and any(name_of_node(part) == "self" for part in ast.walk(argument)):
                yield f"{node.lineno}: connect(lambda: … self …)"


def waiting(_where: PurePosixPath, source: str) -> Iterator[str]:
    """Tests wait for a signal or a state, or turn the clock; never for a time."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            called = (name_of_node(node.func.value), node.func.attr)
            if called in {("time", "sleep"), ("qtbot", "wait"), ("QTest", "qWait"), ("QTest", "qSleep")}:
                yield f"{node.lineno}: {'.'.join(called)}"


def lopsided(_where: PurePosixPath, source: str) -> Iterator[str]:
    """Qt does not mirror the margins of a layout: other ones before than behind go through `mirrored.margins`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and name_of_node(node.func) == "setContentsMargins" and len(node.args) == SIDES:
            before, behind = ast.unparse(node.args[0]), ast.unparse(node.args[2])
            if before != behind:
                yield f"{node.lineno}: {before} before, {behind} behind"


RULES = (
    *(long_module, long_function, hex_colour, modal_dialog, style_sheet, clock_in_a_view, lambda_over_self),
    lopsided,
)
