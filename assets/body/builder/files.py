"""Writes the body files: numbers short, one shape a line, the same bytes every time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

LINE = 150


def text_of(value: object, depth: int = 0) -> str:
    """JSON with short things on one line and long ones broken where a reader would."""
    flat = json.dumps(value, ensure_ascii=False, separators=(", ", ": "))
    if len(flat) + depth <= LINE or not isinstance(value, dict | list) or _is_outline(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if _is_outline(value) else flat
    pad, end = " " * (depth + 1), " " * depth
    if isinstance(value, dict):
        rows = [f"{pad}{json.dumps(key)}: {text_of(entry, depth + 1)}" for key, entry in value.items()]
        return "{\n" + ",\n".join(rows) + f"\n{end}}}"
    return "[\n" + ",\n".join(pad + text_of(entry, depth + 1) for entry in value) + f"\n{end}]"


def _is_outline(value: object) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], list) and not isinstance(value[0][0], list)


def write(path: Path, value: dict[str, Any]) -> None:
    """Write one file."""
    path.write_text(text_of(value) + "\n", encoding="utf-8")
