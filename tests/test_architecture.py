"""The rules of the design hold, and each of them can fail."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from tests.support.import_rules import broken_contracts
from tests.support.source_rules import ROOT, RULES, modal_dialog, modules, name_of, waiting
from tests.support.wording_rules import WORDING

PACKAGE = ROOT / "sciatica_desktop"
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS = [contract["name"] for contract in CONFIG["tool"]["importlinter"]["contracts"]]

LAYERS, UI, ROOMS, NO_QT, PURE, CHART, SLICES, VIEWS = range(8)
BAD_IMPORTS = {
    "a layer below knows one above": (LAYERS, "host/paths.py", "import sciatica_desktop.state.preferences"),
    "siblings know each other": (LAYERS, "store/content.py", "import sciatica_desktop.host.paths"),
    "state knows ui": (LAYERS, "state/pain.py", "import sciatica_desktop.ui.kit.theme"),
    "a module without a place": (LAYERS, "helpers.py", "VALUE = 1"),
    "ui reads files": (UI, "ui/kit/theme.py", "import sciatica_desktop.store.content"),
    "ui asks for folders": (UI, "ui/kit/theme.py", "import platformdirs"),
    "the kit knows the map": (ROOMS, "ui/kit/theme.py", "import sciatica_desktop.ui.body.camera"),
    "one place knows another": (ROOMS, "ui/learn/learn_view.py", "import sciatica_desktop.ui.history.history_row"),
    "core uses Qt": (NO_QT, "core/pain.py", "from PySide6.QtCore import QObject"),
    "store uses Qt": (NO_QT, "store/content.py", "from PySide6.QtCore import QObject"),
    "core reads the clock": (PURE, "core/routine.py", "import time"),
    "core reads the disk": (PURE, "core/content.py", "from pathlib import Path"),
    "core rolls dice": (PURE, "core/ranking.py", "import random"),
    "another view draws charts": (CHART, "ui/kit/theme.py", "import pyqtgraph"),
    "a part of the history draws charts": (CHART, "ui/history/history_row.py", "import pyqtgraph"),
    "a view knows another": (VIEWS, "ui/marking/pain_panel.py", "import sciatica_desktop.ui.marking.region_list"),
    "a slice knows another": (SLICES, "state/preferences.py", "import sciatica_desktop.state.pain"),
}


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What import-linter says about the package, and about a copy of it with each bad line."""
    copies = {"as it is": ROOT}
    for case, (_contract, module, line) in BAD_IMPORTS.items():
        copies[case] = tmp_path_factory.mktemp("copy")
        package = copies[case] / PACKAGE.name
        shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
        with (package / module).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
    answers = broken_contracts(list(copies.values()))
    return {case: answers[str(folder)] for case, folder in copies.items()}


def test_the_import_rules_hold(broken: dict[str, list[str]]) -> None:
    assert broken["as it is"] == []


@pytest.mark.parametrize("case", BAD_IMPORTS)
def test_each_import_rule_bites(case: str, broken: dict[str, list[str]]) -> None:
    contract, _module, _line = BAD_IMPORTS[case]
    assert broken[case] == [CONTRACTS[contract]]


def test_every_import_rule_has_a_case() -> None:
    assert {contract for contract, _module, _line in BAD_IMPORTS.values()} == set(range(len(CONTRACTS)))


@pytest.mark.parametrize("rule", [*RULES, *WORDING])
def test_every_module_keeps_the_rule(rule: Callable[[PurePosixPath, str], Iterator[str]]) -> None:
    found = [
        f"{name_of(path)}:{line}"
        for path in modules("sciatica_desktop")
        for line in rule(name_of(path), path.read_text(encoding="utf-8"))
    ]
    assert not found, rule.__doc__


BAD_SOURCES = {
    "long_module": "\n" * 401,
    "long_function": "def long() -> None:\n" + "    pass\n" * 49,
    "hex_colour": "INK = '#1a2b3c'",
    "modal_dialog": "menu.exec(place)",
    "style_sheet": "widget.setStyleSheet('')",
    "clock_in_a_view": "from datetime import datetime\nNOW = datetime.now()",
    "untranslated": "label.setText(f'{count} places')",
    "not_extractable": "self.tr(f'{count} places')",
    "unmarked": "text = translated('In all %1')",
    "lopsided": "row.setContentsMargins(4, 0, 8, 0)",
    "lambda_over_self": "button.clicked.connect(lambda: self.go())",
}


@pytest.mark.parametrize("name", ["QMessageBox", "QFileDialog"])
def test_a_dialog_that_waits_is_found_outside_of_ui_too(name: str) -> None:
    line = f"from PySide6.QtWidgets import {name}"
    assert list(modal_dialog(PurePosixPath("sciatica_desktop/app/acts.py"), line))
    assert not list(modal_dialog(PurePosixPath("sciatica_desktop/ui/window/dialogs.py"), line))


@pytest.mark.parametrize("rule", [*RULES, *WORDING])
def test_each_rule_about_a_module_bites(rule: Callable[[PurePosixPath, str], Iterator[str]]) -> None:
    where = PurePosixPath("sciatica_desktop/ui/bad.py")
    assert list(rule(where, BAD_SOURCES[rule.__name__]))
    assert not list(rule(where, "def short() -> None:\n    pass\n"))


def test_no_test_waits_by_the_millisecond() -> None:
    found = [
        f"{name_of(path)}:{line}"
        for path in modules("tests")
        for line in waiting(name_of(path), path.read_text(encoding="utf-8"))
    ]
    assert not found, waiting.__doc__


@pytest.mark.parametrize("line", ["time.sleep(1)", "qtbot.wait(50)", "QTest.qWait(50)"])
def test_waiting_by_the_millisecond_is_found(line: str) -> None:
    assert list(waiting(PurePosixPath("tests/test_bad.py"), line))
    assert not list(waiting(PurePosixPath("tests/test_good.py"), "qtbot.waitSignal(player.changed)\nprocess.wait()"))


BANNED = {
    "sciatica_desktop/state/pain.py": "from PySide6.QtWidgets import QWidget\n\nWIDGET = QWidget\n",
    "sciatica_desktop/host/paths.py": "from datetime import datetime\n\nNOW = datetime.now()\n",
    "sciatica_desktop/store/content.py": "from time import sleep\n\nsleep(1)\n",
}


@pytest.mark.parametrize("module", BANNED)
def test_the_banned_calls_are_found_by_ruff(module: str) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select=TID251"]
    found = subprocess.run(
        [*command, f"--stdin-filename={module}", "-"],
        cwd=ROOT,
        input=BANNED[module],
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 1
    assert "is banned" in found.stdout


def test_core_store_and_the_command_line_load_no_qt() -> None:
    names = [
        ".".join(name_of(path).with_suffix("").parts).removesuffix(".__init__")
        for path in modules("sciatica_desktop/core", "sciatica_desktop/store")
    ]
    code = f"""
import sys
from importlib import import_module
for name in {[*names, "sciatica_desktop.cli"]!r}:
    import_module(name)
print(*({{name.partition(".")[0] for name in sys.modules}} & {{"PySide6", "shiboken6", "pyqtgraph"}}))
"""
    loaded = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (loaded.stdout.strip(), loaded.stderr) == ("", "")


def test_painting_takes_no_reference_from_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 on Python 3.11 takes one for each call of an overloaded method, and in the end aborts."""
    pixmap = QPixmap(8, 8)
    painter = QPainter(pixmap)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0))
    after = sys.getrefcount(None)
    painter.end()
    assert abs(after - before) < 50


MACHINE_PATH = re.compile(rb"(?<![\w.%-])(/home/\w|/root/|/Users/\w|/wor[k]/|[A-Z]:\\Users\\)")


def committed() -> list[Path]:
    """Every file that git knows."""
    # The checkout may belong to another user than the one who tests it.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [path for name in names.split("\0") if (path := ROOT / name).is_file()]


def test_no_committed_file_names_a_place_on_one_machine() -> None:
    found = {
        str(name_of(path)): match.group().decode()
        for path in committed()
        if path != Path(__file__) and (match := MACHINE_PATH.search(path.read_bytes()))
    }
    assert found == {}


@pytest.mark.parametrize("text", [b" /home/someone", b'"/root/x', b"(/Users/some", b"=C:\\Users\\x"])
def test_a_place_on_one_machine_is_recognised(text: bytes) -> None:
    assert MACHINE_PATH.search(text)
    assert not MACHINE_PATH.search(b"https://example.org/home/page")
