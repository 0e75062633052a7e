"""The preferences on disk: sparse JSON, written whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path

from sciatica_desktop.core.preferences import Preferences, from_dict
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.host.paths import Paths


def paths_for(data_dir: Path | None) -> Paths:
    """The folders: those asked for, else the user's own, with the history where the user put it."""
    if data_dir is not None:
        return Paths.under(data_dir)
    usual = Paths.of_user()
    chosen = load(usual.preferences).data_folder
    return usual._replace(data=Path(chosen)) if chosen else usual


def load(path: Path) -> Preferences:
    """The preferences; what is missing or of no use takes its default, one key at a time."""
    preferences, bad = from_dict(_read(path))
    for name in bad:
        _warn("preferences: the value of %s is of no use; its default is taken", name)
    return preferences


def save(path: Path, preferences: Preferences) -> None:
    """Write what differs from the defaults; keys of later programs stay. Raises DataProblem."""
    ours = {item.name for item in fields(Preferences)}
    try:
        others = {key: value for key, value in _read(path).items() if key not in ours}
        if is_broken(path):  # somebody may have edited it by hand and slipped: keep that work
            path.replace(kept_as(path))
        _write(path, json.dumps({**others, **preferences.to_dict()}, ensure_ascii=False, indent=1) + "\n")
    except OSError as error:
        raise DataProblem(
            str(path), "cannot be written (%2)", "the preferences hold until the program is closed", error.strerror
        ) from error


def is_broken(path: Path) -> bool:
    """True if there is a file of which nothing can be read; the next `save` keeps it by another name."""
    try:
        _document(path)
    except OSError:
        return False
    except (ValueError, RecursionError):
        return True
    return False


def kept_as(path: Path) -> Path:
    """Where a broken file is kept."""
    return path.with_name(path.name + ".broken")


def _read(path: Path) -> Mapping[str, object]:
    """The document in the file; an empty one if there is none, or none that can be read."""
    try:
        return _document(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _warn("preferences: the file is of no use (%s); the defaults are taken", type(error).__name__)
        return {}


def _document(path: Path) -> Mapping[str, object]:
    document = json.loads(path.read_bytes())
    if not isinstance(document, dict):
        raise ValueError("not an object")
    return document


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _warn(text: str, *values: object) -> None:
    import logging  # noqa: PLC0415 - a good file needs no log, and the first window is waiting

    logging.getLogger(__name__).warning(text, *values)
