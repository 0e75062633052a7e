"""The claims of the project's source documents (`docs/claims.csv`), and where the content carries each of them."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "assets" / "content" / "en"


class Claim(NamedTuple):
    """One claim; `use` is keep, soften or never."""

    id: str
    use: str
    claim: str
    note: str


def claims() -> tuple[Claim, ...]:
    """All claims in the order of the documents."""
    with (ROOT / "docs" / "claims.csv").open(encoding="utf-8", newline="") as table:
        return tuple(Claim(*row) for row in list(csv.reader(table))[1:])


def places() -> Mapping[str, tuple[str, ...]]:
    """For each claim id that the content names, where: "learn/sciatica", "safety/RF06" …"""
    found: dict[str, list[str]] = {}
    for path in sorted(CONTENT.glob("*.json")):
        for claim, place in _named(json.loads(path.read_text(encoding="utf-8")), path.stem):
            known = found.setdefault(claim, [])
            if place not in known:
                known.append(place)
    return {claim: tuple(known) for claim, known in found.items()}


def _named(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Each claim id below a value with the nearest thing above it that has a name."""
    file = place.partition("/")[0]
    if isinstance(value, dict):
        here = f"{file}/{value['id']}" if "id" in value else place
        for key, inner in value.items():
            if key == "claims":
                yield from ((claim, here) for claim in inner)
            elif isinstance(inner, dict) and "id" not in inner:
                yield from _named(inner, here if "/" in here else f"{file}/{key}")
            else:
                yield from _named(inner, here)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner, place)
