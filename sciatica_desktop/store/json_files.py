"""Reading one JSON file of the assets into a Node that knows where it stands."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from sciatica_desktop.core.reading import BadFile, Node


@contextmanager
def many_values() -> Iterator[None]:
    """Make many lasting values at once: the garbage collector would only look through them again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class EachOnce(dict[str, float]):
    """Numbers by how they are written, each kept once: outlines have 150,000, but only some 15,000 different ones."""

    def __missing__(self, text: str) -> float:
        number = self[text] = float(text)
        return number


def read_json(assets: Path, file: str, number: Callable[[str], float] | None = None) -> Node:
    """The document at `file` below the assets; raises BadFile if it cannot be read or is not JSON.

    `number` makes numbers of how they are written.
    """
    try:
        document = json.loads((assets / file).read_bytes(), parse_constant=refuse_constant, parse_float=number)
    except OSError as error:
        raise BadFile(file, "", f"cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:
        raise BadFile(file, "", f"is not a JSON document ({error})") from error
    return Node(document, file)


def refuse_constant(name: str) -> NoReturn:
    """JSON knows neither NaN nor infinity."""
    raise ValueError(f"{name} is not a number")
