"""What is shipped and was not made here: the Python packages by their metadata, and what is inside of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any, NamedTuple

import apsw
from packaging.requirements import Requirement

PROGRAM = "sciatica-desktop"
INSIDE = Path(__file__).with_name("inside.json")

CHOSEN = {
    "apsw-sqlite3mc": "Zlib",
    "colorama": "BSD-3-Clause",
    "pynacl": "Apache-2.0",
    "pyqtgraph": "MIT",
    "pyside6-addons": "LGPL-3.0-only",
    "pyside6-essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
}
"""The licence a package is used under, where its metadata offers several or names none by its SPDX name."""

PURPOSE = {
    "apsw-sqlite3mc": "the history: SQLite for Python",
    "cffi": "asked for by pynacl",
    "colorama": "asked for by pyqtgraph",
    "jeepney": "speaks to the services of a Linux desktop",
    "numpy": "the body as small cells; charts",
    "platformdirs": "the system's folders",
    "pycparser": "asked for by cffi",
    "pynacl": "seals what goes into a sync folder",
    "pyqtgraph": "charts",
    "pyside6-addons": "sound and speech, by Qt",
    "pyside6-essentials": "the window, by Qt",
    "shiboken6": "Python speaks to Qt by it",
}


class Part(NamedTuple):
    """One thing that is shipped.

    Without a version it has that of what it is inside of, or of the machine that built the bundle. `inside` is a Python
    package, or the kind of bundle; empty: it comes by itself.
    """

    name: str
    licence: str
    purpose: str
    version: str = ""
    inside: str = ""
    url: str = ""
    files: str = ""
    """How the names of its libraries begin, where they lie at the top of the bundle for Linux."""
    needs: tuple[str, ...] = ()

    @property
    def is_package(self) -> bool:
        return self.name in PURPOSE

    @property
    def ref(self) -> str:
        """What other entries call it by."""
        return f"pkg:pypi/{self.name}@{self.version}" if self.is_package else self.name.lower().replace(" ", "-")


def packages() -> list[Part]:
    """The Python packages that the program depends on, near and far, by name."""
    found: dict[str, Part] = {}
    waiting = list(_needs(distribution(PROGRAM)))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _package(distribution(name), name)
            waiting += found[name].needs
    return [found[name] for name in sorted(found)]


def _needs(package: Distribution) -> Iterator[str]:
    for line in package.requires or []:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            yield requirement.name.lower().replace("_", "-")


def _package(package: Distribution, name: str) -> Part:
    licence = CHOSEN.get(name) or _licence(package)
    needs = tuple(sorted(set(_needs(package))))
    url = f"https://pypi.org/project/{name}/"
    return Part(name, licence, PURPOSE[name], package.version, url=url, needs=needs)


def _licence(package: Distribution) -> str:
    """What its metadata calls it: in the newer way, or else in the older one."""
    told = package.metadata.json
    return str(told.get("license_expression") or told["license"])


def insides() -> list[Part]:
    """What is in those packages, in the bundle and in assets/: kept by hand in inside.json."""
    versions = {
        "qt": distribution("pyside6-essentials").version,
        "sqlite": apsw.sqlite_lib_version(),
        "ciphers": str(getattr(apsw, "mc_version")).split()[-1],  # noqa: B009 - not in the types of apsw
    }
    rows: list[dict[str, Any]] = json.loads(INSIDE.read_text(encoding="utf-8"))
    parts = [Part(**row) for row in rows]
    return [part._replace(version=versions.get(part.version, part.version)) for part in parts]


def everything() -> list[Part]:
    """All parts, the Python packages first."""
    return [*packages(), *insides()]
