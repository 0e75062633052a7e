"""The shape of the content as JSON Schema (`docs/schema/content/`): shipped files and the example pack keep to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sciatica_desktop.core.readers.content_reader import FILES

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "docs/schema/content"
ENGLISH = ROOT / "assets/content/en"
OWN = ROOT / "assets/examples/packs/own_tool"
ADDED = {"sources": ("sources",), "points": ("points",), "techniques": ("tools", "techniques")}
"""What a pack of one's own may have of a file, with the shape of the shipped records."""


def read(path: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def schema(name: str) -> dict[str, Any]:
    return read(SCHEMAS / f"{name}.schema.json")


def wrong(document: object, how: Mapping[str, Any]) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(how).iter_errors(document)]


@pytest.mark.parametrize("name", FILES)
def test_the_shipped_file_keeps_to_its_schema(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))
    assert not wrong(read(ENGLISH / f"{name}.json"), schema(name))


@pytest.mark.parametrize("name", FILES)
def test_a_key_that_nobody_knows_breaks_the_schema(name: str) -> None:
    document = read(ENGLISH / f"{name}.json")
    assert wrong({**document, "magic": 1}, schema(name))
    assert wrong({**document, "format": 2}, schema(name))


@pytest.mark.parametrize("name", ADDED)
def test_what_the_example_pack_adds_has_the_shape_of_the_shipped_records(name: str) -> None:
    whole, own = read(ENGLISH / f"{name}.json"), read(OWN / f"{name}.json")
    for tool in own.get("tools", {}).values():
        tool.pop("like")
    assert not wrong({**whole, **{key: own[key] for key in ADDED[name]}}, schema(name))
