"""For translators: which texts of the English pack have no translation yet, in parts, and how a part is taken in.

    python assets/content/translate.py es                 how much is missing, file by file
    python assets/content/translate.py es points          the English texts without a translation, one a line
    python assets/content/translate.py es points FILE     take in the lines of FILE: the same numbers, in Spanish

A line break within a text is written \\n. What is no longer in the English pack is dropped. Numbers and gaps
({percent}) must be the same in both languages; a line that differs is refused, and the others are taken.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from sciatica_desktop.core.readers.translation import SAID, said_in  # noqa: E402

GAP = re.compile(r"\{[^}]*\}")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
LINE = re.compile(r"(\d+)\t(.+)")


def english(name: str) -> list[str]:
    """Every text of one file, once, in order."""
    document = json.loads((HERE / "en" / f"{name}.json").read_text(encoding="utf-8"))
    return list(dict.fromkeys(filter(None, said_in(document, SAID.get(name, frozenset())))))


def translated(language: str, name: str) -> dict[str, str]:
    """What there is in a language already."""
    file = HERE / language / f"{name}.json"
    return json.loads(file.read_text(encoding="utf-8"))["texts"] if file.exists() else {}


def differences(one: str, two: str) -> str:
    """What a translation must have in common with its original and has not, or ""."""
    if sorted(GAP.findall(one)) != sorted(GAP.findall(two)):
        return "other gaps"
    numbers = [sorted(NUMBER.findall(GAP.sub("", text).replace(",", "."))) for text in (one, two)]
    return "other numbers" if numbers[0] != numbers[1] else ""


def take(language: str, name: str, lines: list[str]) -> list[str]:
    """Take in numbered lines; gives what was refused."""
    texts, known = english(name), translated(language, name)
    refused = []
    for line in lines:
        match = LINE.fullmatch(line.rstrip("\n"))
        if not line.strip():
            continue
        if match is None or not 0 < int(match[1]) <= len(texts):
            refused.append(f"{line.strip()[:60]}: not a number of the list, a tab and a text")
            continue
        original, text = texts[int(match[1]) - 1], match[2].replace("\\n", "\n").strip()
        trouble = differences(original, text)
        if trouble:
            refused.append(f"{match[1]}: {trouble}: {original!r} / {text!r}")
        else:
            known[original] = text
    kept = {text: known[text] for text in texts if text in known}
    document = json.dumps({"format": 1, "texts": kept}, ensure_ascii=False, indent=1)
    (HERE / language).mkdir(exist_ok=True)
    (HERE / language / f"{name}.json").write_text(document + "\n", encoding="utf-8")
    return refused


def main(words: list[str]) -> int:
    """List or take in."""
    language, *rest = words
    if not rest:
        for name in SAID:
            missing = [text for text in english(name) if text not in translated(language, name)]
            sys.stdout.write(f"{name}: {len(missing)} of {len(english(name))} texts missing\n")
        return 0
    name = rest[0]
    if len(rest) == 1:
        known = translated(language, name)
        for number, text in enumerate(english(name), start=1):
            if text not in known:
                sys.stdout.write(f"{number}\t{text}\n".replace("\n", "\\n", text.count("\n")))
        return 0
    refused = take(language, name, Path(rest[1]).read_text(encoding="utf-8").splitlines())
    sys.stdout.write("".join(f"{line}\n" for line in refused))
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
