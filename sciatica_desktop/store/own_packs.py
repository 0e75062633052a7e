"""The packs of the person's own, each a folder in `packs` of the data folder; a bad one is refused, with the reason."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.content import Content, Page, Paragraph
from sciatica_desktop.core.language import ENGLISH
from sciatica_desktop.core.readers import content_reader, own_pack
from sciatica_desktop.core.readers.own_pack import OwnPack
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.store.content import languages
from sciatica_desktop.store.json_files import many_values, refuse_constant
from sciatica_desktop.store.own_languages import FOLDER, LARGEST, pack_folders
from sciatica_desktop.store.packs import read_document

MOST_POINTS = 1000
"""So many points may all packs add: each takes 0.2 MB of memory, and time at every drawing."""


@dataclass(frozen=True)
class Known:
    """The body and the content with all packs that fit, and why others were refused."""

    atlas: Atlas
    content: Content
    packs: tuple[OwnPack, ...] = ()
    refused: tuple[str, ...] = ()


def read_known(atlas: Atlas, assets: Path, language: str, data: Path | None) -> Known:
    """The shipped content, and what fits of the packs in the data folder. Raises BadFile for shipped files.

    A language that is not shipped is that of a pack, which puts its words in the place of the English ones.
    """
    shipped = language if language in languages(assets) else ENGLISH
    with many_values():
        files = {name: read_document(assets, name, shipped) for name in content_reader.FILES}
        packs, refused = _read_packs(data) if data is not None else ([], [])
        while True:
            try:
                return Known(*_joined(atlas, files, packs, language), tuple(packs), tuple(refused))
            except BadFile as problem:
                if not packs:
                    raise
                blamed = [pack for pack in packs if problem.file.startswith(f"{FOLDER}/{pack.name}/")] or packs
                refused.append(str(problem))
                packs = [pack for pack in packs if pack not in blamed]


def _joined(atlas: Atlas, files: Mapping[str, Node], packs: Sequence[OwnPack], language: str) -> tuple[Atlas, Content]:
    for pack in packs:
        files, atlas = own_pack.grown(files, pack, language), own_pack.with_spots(atlas, pack)
    content = content_reader.read_content(files)
    if any(pack.words and pack.instead_of == language for pack in packs):
        content = replace(content, language=language)
    for pack in packs:
        _check_spots(pack, atlas)
    content_reader.check_places(content, atlas)
    return atlas, replace(content, pages=(*content.pages, *(_page(pack, content) for pack in packs)))


def _page(pack: OwnPack, content: Content) -> Page:
    """What a pack says about itself, then its points and techniques with what they rest on, for reading."""
    parts = [Paragraph(pack.about, None, ())] if pack.about else []
    for name in _added(pack, "points"):
        point = content.points[name]
        anatomy = ", ".join(filter(None, (point.muscle, point.part)))
        parts.append(Paragraph(f"{point.plain} ({anatomy})", point.evidence, point.sources))
    for name in _added(pack, "techniques"):
        technique = content.techniques[name]
        parts.append(Paragraph(technique.title, technique.evidence, technique.sources))
    return Page(f"own_{pack.name}", f"{pack.title} {pack.version}", tuple(parts))


def _added(pack: OwnPack, kind: str) -> list[str]:
    """The ids of the points or techniques that a pack adds."""
    file = pack.files.get(kind)
    return [node.at("id").text() for node in file.get(kind, []).items()] if file else []


def _check_spots(pack: OwnPack, atlas: Atlas) -> None:
    if "points" in pack.files:
        for node in pack.files["points"].at("points").items():
            if node.at("id").text() not in atlas.spots:
                raise node.at("id").bad("has no place in body.json")


def _read_packs(data: Path) -> tuple[list[OwnPack], list[str]]:
    packs, refused, points = [], [], 0
    for path in pack_folders(data):
        try:
            names = sorted(file.name for file in path.iterdir() if file.suffix == ".json")
            files = {name.removesuffix(".json"): _read(path, name) for name in names}
            pack = own_pack.read_pack(path.name, files)
            points = _counted(pack, points)
            packs.append(pack)
        except BadFile as problem:
            refused.append(str(problem))
        except OSError as error:
            refused.append(str(BadFile(f"{FOLDER}/{path.name}", "", f"cannot be read ({error.strerror})")))
    return packs, refused


def _counted(pack: OwnPack, points: int) -> int:
    """How many points the packs have, with those of one more; raises BadFile where that is too many."""
    if "points" not in pack.files:
        return points
    listed = pack.files["points"].at("points")
    points += sum(1 for _ in listed.items())
    if points > MOST_POINTS:
        raise listed.bad(f"makes more than {MOST_POINTS} points in all packs")
    return points


def _read(folder: Path, name: str) -> Node:
    """One file of a pack; no more of it is read than a pack may have."""
    told = f"{FOLDER}/{folder.name}/{name}"
    if name.removesuffix(".json") not in own_pack.KEYS:
        raise BadFile(told, "", f"is not a file of a pack; there is {', '.join(own_pack.KEYS)}")
    try:
        with (folder / name).open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise BadFile(told, "", f"cannot be read ({error.strerror})") from error
    if len(text) > LARGEST:
        raise BadFile(told, "", f"is larger than {LARGEST} bytes")
    try:
        return Node(json.loads(text, parse_constant=refuse_constant), told)
    except (ValueError, RecursionError) as error:
        raise BadFile(told, "", "is not a JSON document") from error
