"""Writes the bill of materials (CycloneDX 1.6, JSON) of all that is shipped: python -m inventory.sbom FILE."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from inventory.parts import PROGRAM, Part, everything

from sciatica_desktop import __version__

ROOT_REF = f"{PROGRAM}@{__version__}"


def document(parts: Sequence[Part]) -> dict[str, Any]:
    """The bill as one JSON value: the same parts give the same bill, so it names no time."""
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": ROOT_REF,
                "name": PROGRAM,
                "version": __version__,
                "licenses": [{"expression": "MIT"}],
            }
        },
        "components": [_component(part) for part in parts],
        "dependencies": _dependencies(parts),
    }
    number = uuid5(NAMESPACE_URL, json.dumps(bill, sort_keys=True))
    return {**bill, "serialNumber": f"urn:uuid:{number}"}


def _component(part: Part) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "data" if part.licence.startswith(("CC-", "OFL-")) else "library",
        "bom-ref": part.ref,
        "name": part.name,
        "description": part.purpose,
        "licenses": [{"expression": part.licence}],
        "externalReferences": [{"type": "website", "url": part.url}],
    }
    if part.version:
        entry["version"] = part.version
    if part.is_package:
        entry["purl"] = part.ref
    return entry


def _dependencies(parts: Sequence[Part]) -> list[dict[str, Any]]:
    """Who needs whom; what is inside of a package is needed by it, and all else by the program."""
    refs = {part.name: part.ref for part in parts}
    needs = {part.name: [refs[name] for name in part.needs] for part in parts}
    direct = [part.ref for part in parts if part.is_package]
    for part in parts:
        if part.inside in needs:
            needs[part.inside].append(part.ref)
        elif not part.is_package:
            direct.append(part.ref)
    rest = [{"ref": refs[name], "dependsOn": sorted(found)} for name, found in needs.items() if found]
    return [{"ref": ROOT_REF, "dependsOn": sorted(direct)}, *rest]


def text() -> str:
    """The bill of this machine's installation, as it is written."""
    return json.dumps(document(everything()), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), encoding="utf-8")
