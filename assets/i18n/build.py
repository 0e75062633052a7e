"""Brings the catalogues of the interface up to date with the source, and compiles them.

    python assets/i18n/build.py            change sciatica_*.ts and sciatica_*.qm
    python assets/i18n/build.py --check    change nothing; end with 1 and say what is out of date or not translated

For a new language, write an empty sciatica_LANG.ts: <!DOCTYPE TS><TS version="2.1" language="LANG"></TS>
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parents[1] / "sciatica_desktop"
ENGLISH = "sciatica_en.ts"
"""English needs plurals only; all else is in the source."""


def _tool(name: str) -> str:
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is missing; it comes with PySide6: run make test once")
    return found


def update(catalogue: Path) -> None:
    """Take in the texts of the source, and drop those that are gone."""
    files = sorted(str(path) for path in SOURCE.rglob("*.py"))
    listed = catalogue.with_suffix(".lst")
    listed.write_text("\n".join(files), encoding="utf-8")
    plurals = ["-pluralonly"] if catalogue.name == ENGLISH else []
    options = ["-silent", "-no-obsolete", "-locations", "none", *plurals]
    _run(_tool("pyside6-lupdate"), *options, f"@{listed}", "-ts", str(catalogue))
    listed.unlink()


def release(catalogue: Path) -> None:
    """Compile it."""
    _run(_tool("pyside6-lrelease"), "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm")))


def _run(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise SystemExit(f"{command[0]} failed: {ended.stdout}{ended.stderr}")


def untranslated(catalogue: Path) -> Iterator[str]:
    """The texts that have no translation, or one that nobody has looked at since the text changed."""
    for context in ET.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [translation, *translation.iter("numerusform")]
            if translation is None or translation.get("type") or not any((form.text or "").strip() for form in forms):
                yield f"{context.findtext('name')}: {message.findtext('source')}"


def _same(one: Path, two: Path) -> bool:
    return two.exists() and one.read_bytes() == two.read_bytes()


def main(check: bool) -> int:
    """Bring up to date, or only say what is not."""
    trouble: list[str] = []
    with TemporaryDirectory() as scratch:
        for catalogue in sorted(HERE.glob("sciatica_*.ts")):
            made = Path(shutil.copy(catalogue, scratch))
            update(made)
            release(made)
            trouble += [f"{catalogue.name}: not translated: {text}" for text in untranslated(made)]
            for new in (made, made.with_suffix(".qm")):
                old = HERE / new.name
                if _same(new, old):
                    continue
                if check:
                    trouble.append(f"{old.name} is out of date; run make translations")
                else:
                    shutil.copy(new, old)
    sys.stdout.write("".join(f"{line}\n" for line in trouble))
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
