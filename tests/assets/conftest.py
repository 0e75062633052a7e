"""The committed body files and the builder that made them; skipped where the build tools are not installed."""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

BODY = Path(__file__).resolve().parents[2] / "assets" / "body"

if any(find_spec(name) is None for name in ("shapely", "scipy", "PIL", "numpy")):
    collect_ignore_glob = ["test_*.py"]
else:
    sys.path.insert(0, str(BODY))


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((BODY / name).read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="session")
def body_folder() -> Path:
    return BODY


@pytest.fixture(scope="session")
def region_rows() -> list[dict[str, Any]]:
    return list(_read("regions.json")["regions"])


@pytest.fixture(scope="session")
def back() -> dict[str, Any]:
    return _read("back.json")


@pytest.fixture(scope="session")
def points() -> dict[str, Any]:
    return dict(_read("zones.json")["points"])


@pytest.fixture(scope="session")
def bodies() -> dict[str, Any]:
    from builder.sheets import VIEWS, body_of  # noqa: PLC0415 - only where the build tools are installed

    return {view.name: body_of(view) for view in VIEWS}


@pytest.fixture(scope="session")
def source() -> dict[str, Any]:
    return _read("source/anatomy_posterior.json")
