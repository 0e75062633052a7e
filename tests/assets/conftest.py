"""The committed body files and the builder that made them; its tests need the build tools (`make assets`)."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

BODY = Path(__file__).resolve().parents[2] / "assets" / "body"
MEASURED = {"back": "posterior", "side": "lateral", "front": "anterior"}

if any(find_spec(name) is None for name in ("shapely", "scipy", "PIL")):
    collect_ignore = [f"test_{part}.py" for part in ("build", "reliefs", "regions", "skin_areas", "tissues", "zones")]
else:
    sys.path.insert(0, str(BODY))

Sheet = dict[str, Any]


def _read(name: str) -> Sheet:
    found: Sheet = json.loads((BODY / name).read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def body_folder() -> Path:
    return BODY


@pytest.fixture(scope="session")
def region_rows() -> list[Sheet]:
    return list(_read("regions.json")["regions"])


@pytest.fixture(scope="session")
def sheets() -> dict[str, Sheet]:
    """The committed views by name."""
    return {view: _read(f"{view}.json") for view in ("back", "side", "front", "soles")}


@pytest.fixture(scope="session")
def points() -> Sheet:
    return dict(_read("zones.json")["points"])


@pytest.fixture(scope="session")
def sources() -> dict[str, Sheet]:
    """The measurements by view."""
    return {view: _read(f"source/anatomy_{name}.json") for view, name in MEASURED.items()}


@pytest.fixture(scope="session")
def bodies() -> Sheet:
    from builder.sheets import VIEWS, body_of  # noqa: PLC0415 - only where the build tools are installed

    return {view.name: body_of(view) for view in VIEWS}
