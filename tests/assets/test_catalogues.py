"""The catalogues of the interface fit the source, and are compiled."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from sciatica_desktop.ui.window.actions import MENU_TEXTS, SPECS, Menu
from tests.support.source_rules import ROOT

FOLDER = ROOT / "assets" / "i18n"


def test_every_catalogue_is_up_to_date_whole_and_compiled() -> None:
    checked = subprocess.run(
        [sys.executable, FOLDER / "build.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (checked.stdout + checked.stderr, checked.returncode) == ("", 0)


@pytest.mark.parametrize("part", ["source", "name"])
def test_a_catalogue_that_is_behind_is_told(part: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    copy = tmp_path_factory.mktemp("checkout") / "assets" / "i18n"
    copy.mkdir(parents=True)
    for name in ("build.py", "sciatica_en.ts", "sciatica_en.qm"):
        (copy / name).write_bytes((FOLDER / name).read_bytes())
    (copy.parent.parent / "sciatica_desktop").symlink_to(ROOT / "sciatica_desktop")
    catalogue = copy / "sciatica_en.ts"
    whole = ET.parse(catalogue)
    old = next(whole.getroot().iter(part))
    text, old.text = old.text, "gone"
    whole.write(catalogue, encoding="utf-8")
    checked = subprocess.run(
        [sys.executable, copy / "build.py", "--check"], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 1
    assert "sciatica_en.ts is out of date; run make translations" in checked.stdout
    assert f"{text}" in "".join(line for line in checked.stdout.splitlines() if "not translated: " in line)


@pytest.mark.parametrize(
    "catalogue", sorted({*FOLDER.glob("*.ts")} - {FOLDER / "sciatica_en.ts"}), ids=lambda path: path.stem
)
def test_letters_of_a_menu_are_unique_in_every_language(catalogue: Path) -> None:
    contexts = ET.parse(catalogue).getroot().iter("context")
    messages = next(context for context in contexts if context.findtext("name") == "Actions").iter("message")
    said = {message.findtext("source"): str(message.findtext("translation")) for message in messages}
    for texts in (MENU_TEXTS.values(), *([spec.text for spec in SPECS.values() if spec.menu is menu] for menu in Menu)):
        letters = [said[str(text)][said[str(text)].index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(letters), letters
