"""A pack of the person's own: points, techniques, tools, sources and words that are added to the shipped content.

It adds and never takes away: the rules of safety hold for what it brings. Every function raises BadFile.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain

from sciatica_desktop.core.anatomy import Atlas, Depth, Place, Side, Spot, View, Zones
from sciatica_desktop.core.readers.translation import SAID, put_words
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.core.shapes import Polygon

KEYS: Mapping[str, frozenset[str]] = {
    "pack": frozenset({"format", "language", "instead_of", "version", "title", "about"}),
    "points": frozenset({"format", "points"}),
    "body": frozenset({"format", "points"}),
    "techniques": frozenset({"format", "tools", "techniques"}),
    "sources": frozenset({"format", "sources"}),
    "words": frozenset({"format", "texts"}),
}
"""The files of such a pack, without their ending, and what may stand in each."""

ADDED = ("sources", "points", "techniques")
LISTS = {"points": ("points",), "techniques": ("techniques", "tools"), "sources": ("sources",)}
GAP = re.compile(r"\{\w*\}|%\w+")
FARTHEST = 3000.0
"""No place on the body lies further (mm) from its origin."""


class Joined(Node):
    """Several lists or objects as one; each part keeps the file and the key where it stands."""

    __slots__ = ("_parts",)

    def __init__(self, first: Node, *others: Node) -> None:
        self._parts = (first, *others)
        whole: object
        if isinstance(first.value, list):
            whole = [item.value for part in self._parts for item in part.items()]
        else:
            whole = {name: value for part in self._parts for name, value in part.mapping().items()}
        super().__init__(whole, first.file, first.key)

    def items(self) -> Iterator[Node]:
        return chain.from_iterable(part.items() for part in self._parts)

    def members(self) -> Iterator[tuple[str, Node]]:
        seen: set[str] = set()
        for part in self._parts:
            for name, node in part.members():
                if name in seen:
                    raise node.bad(f"{name!r} is there twice")
                seen.add(name)
                yield name, node


class _Grown(Node):
    """A document of which some members have grown."""

    __slots__ = ("_grown",)

    def __init__(self, document: Node, grown: Mapping[str, Node]) -> None:
        super().__init__({**document.mapping(), **{k: v.value for k, v in grown.items()}}, document.file)
        self._grown = grown

    def at(self, name: str) -> Node:
        return self._grown.get(name) or super().at(name)


@dataclass(frozen=True)
class OwnPack:
    """One pack by the name of its folder; `instead_of` is the language of the program that its words are for."""

    name: str
    title: str
    version: str
    language: str
    instead_of: str
    about: str = ""
    files: Mapping[str, Node] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)


def read_pack(name: str, files: Mapping[str, Node]) -> OwnPack:
    """A pack of its files; what it adds is looked at when it is put into the content."""
    for known, node in files.items():
        node.check_format()
        for key, item in node.members():
            if key not in KEYS[known]:
                raise item.bad(f"is not a key of this file; there is {', '.join(sorted(KEYS[known]))}")
    if "pack" not in files:
        raise BadFile(f"packs/{name}", "", "has no pack.json, which says its title, version and language")
    pack = files["pack"]
    language = pack.at("language").short(16)
    return OwnPack(
        name=name,
        title=pack.at("title").short(),
        version=pack.at("version").short(),
        language=language,
        instead_of=pack.get("instead_of", language).short(16),
        about=pack.get("about", "").optional_text(),
        files={known: node for known, node in files.items() if known not in {"pack", "words"}},
        words=_words(files["words"]) if "words" in files else {},
    )


def _words(file: Node) -> Mapping[str, str]:
    """What is said instead of each sentence; the gaps that the program fills stay the same."""
    words = {}
    for said, node in file.at("texts").members():
        words[said] = node.text()
        if sorted(GAP.findall(said)) != sorted(GAP.findall(words[said])):
            raise node.bad(f"should have the same gaps as {said[:60]!r}")
    return words


def grown(files: Mapping[str, Node], pack: OwnPack, language: str) -> dict[str, Node]:
    """The files of the content with what a pack adds to them."""
    found = dict(files)
    if pack.words and pack.instead_of == language:
        for name, node in files.items():
            keys = SAID.get(name, frozenset())
            found[name] = Node(put_words(node.value, keys, lambda text: pack.words.get(text, text)), node.file)
    if "techniques" in pack.files:
        found["safety"] = _as_strict(found["safety"], pack.files["techniques"], found["techniques"])
        _keep_rules(pack.files["techniques"], found["techniques"])
    for name in ADDED:
        if name in pack.files:
            new = pack.files[name]
            parts = {key: Joined(found[name].at(key), new.at(key)) for key in LISTS[name] if new.has(key)}
            found[name] = _Grown(found[name], parts)
    return found


def _keep_rules(new: Node, known: Node) -> None:
    """What keeps off a shipped technique of a group keeps off a new one, too."""
    shipped = list(known.at("techniques").items())
    for item in new.get("techniques", []).items():
        group = item.at("group").text()
        like = [node for node in shipped if node.at("group").text() == group]
        for rule in ("blocked_if", "no_go_zones"):
            names = chain(item.at(rule).texts(), *(node.at(rule).texts() for node in like))
            item.value[rule] = list(dict.fromkeys(names))  # type: ignore[index]


def _as_strict(safety: Node, new: Node, known: Node) -> Node:
    """The rules of safety, in which a new tool stands wherever the shipped tool stands that it is like."""
    like: dict[str, list[str]] = {}
    for name, tool in new.get("tools", {}).members():
        like.setdefault(tool.at("like").one_of(known.at("tools").mapping(), "a shipped tool"), []).append(name)
    return Node(_with_tools(safety.value, like), safety.file)


def _with_tools(value: object, like: Mapping[str, list[str]], key: str = "") -> object:
    match value:
        case list() if key in {"tools", "allowed"}:
            return [*value, *(new for tool in value for new in like.get(tool, ()))]
        case list():
            return [_with_tools(item, like) for item in value]
        case dict():
            return {name: _with_tools(item, like, name) for name, item in value.items()}
        case _:
            return value


def with_spots(atlas: Atlas, pack: OwnPack) -> Atlas:
    """The body with the places and zones of the pack's points, which are given by the names of regions."""
    if "body" not in pack.files:
        return atlas
    spots = dict(atlas.spots)
    for name, node in pack.files["body"].at("points").members():
        if name in spots:
            raise node.bad(f"{name!r} is there already")
        spots[name] = _spot(node, atlas)
    return replace(atlas, spots=spots)


def _spot(node: Node, atlas: Atlas) -> Spot:
    at = {}
    for view, item in node.at("at").members():
        if view not in set(View):
            raise item.bad(f"{view!r} is not a view")
        numbers = [number.number(-FARTHEST, FARTHEST) for number in item.items()]
        if len(numbers) != 2:  # noqa: PLR2004 - x and y
            raise item.bad("should be two numbers, x and y in mm")
        at[View(view)] = (numbers[0], numbers[1])
    if not at:
        raise node.at("at").bad("should name one view at least")
    essential = _zone(node.at("essential"), atlas)
    return Spot(node.at("layer").choice(Depth), at, Zones(essential, _zone(node.get("spillover", []), atlas)))


def _zone(node: Node, atlas: Atlas) -> dict[View, tuple[Polygon, ...]]:
    """The outlines of regions of the right side and the midline, view by view."""
    names = node.ids(atlas.regions, "a region of the body")
    places = [Place(name, Side.RIGHT if atlas.regions[name].paired else Side.MIDLINE) for name in names]
    found = {}
    for view, sheet in atlas.sheets.items():
        polygons = tuple(polygon for place in places for polygon in sheet.places.get(place, ()))
        if polygons:
            found[view] = polygons
    return found
