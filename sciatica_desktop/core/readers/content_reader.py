"""From the JSON documents of a language pack to Content; raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields

from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.areas import check_areas, check_zones
from sciatica_desktop.core.content import (
    PRESSED_POINT,
    Answer,
    Care,
    Content,
    Evidence,
    NerveBand,
    NerveItem,
    Page,
    Paragraph,
    Pattern,
    Question,
    RegionName,
    Source,
    TriggerPoint,
)
from sciatica_desktop.core.keep_off import check_drawn
from sciatica_desktop.core.readers.advice_reader import read_session_advice
from sciatica_desktop.core.readers.phrases import read_phrases
from sciatica_desktop.core.readers.safety_reader import Vocabulary, read_safety
from sciatica_desktop.core.readers.technique_reader import Known, read_group, read_technique, read_tool
from sciatica_desktop.core.reading import BadFile, Node, by_id

FILES = (
    "pack",
    "sources",
    "regions",
    "phrases",
    "techniques",
    "points",
    "safety",
    "patterns",
    "questions",
    "learn",
)
"""The files of a language pack, without their ending."""

GRADES = frozenset("ABCD")
"""How well the chart of a point's pain is supported, A the best."""

FEWEST_ANSWERS = 2


def read_content(files: Mapping[str, Node]) -> Content:
    """Put the files of a pack (by the names in FILES) together; every id that is referred to must be there."""
    for name in FILES:
        files[name].check_format()
    words = _vocabulary(files)
    sources = {name: _source(node) for name, node in files["sources"].at("sources").members()}
    regions = {name: _region(node) for name, node in files["regions"].at("regions").members()}
    techniques = files["techniques"]
    groups = by_id(techniques.at("groups"), lambda node: read_group(node, words))
    points = by_id(files["points"].at("points"), lambda node: _point(node, groups, sources))
    safety = read_safety(files["safety"], words)
    known = Known(words, points, safety)
    patterns = _patterns(files["patterns"], points, sources)
    pack, nerve_index = files["pack"], files["patterns"].at("nerve_index")
    steps = {*points, *patterns, PRESSED_POINT}
    return Content(
        language=pack.at("language").text(),
        version=pack.at("version").text(),
        title=pack.at("title").text(),
        clinician_reviewed=pack.at("clinician_reviewed").flag(),
        regions=regions,
        anatomy={name: node.text() for name, node in files["regions"].get("anatomy", {}).members()},
        points=points,
        tools={name: read_tool(name, node, words) for name, node in techniques.at("tools").members()},
        groups=groups,
        techniques=by_id(techniques.at("techniques"), lambda node: read_technique(node, known)),
        nerve_items=by_id(nerve_index.at("items"), _nerve_item),
        nerve_bands=_nerve_bands(nerve_index.at("bands")),
        patterns=patterns,
        questions=_questions(files["questions"].at("questions"), steps, safety.red_flags, sources),
        pages=tuple(by_id(files["learn"].at("pages"), lambda node: _page(node, sources)).values()),
        sources=sources,
        phrases=read_phrases(files["phrases"].at("phrases")),
        session=read_session_advice(techniques, words),
        **{item.name: getattr(safety, item.name) for item in fields(safety)},
    )


def check_places(content: Content, atlas: Atlas) -> None:
    """Every point must have its place on the body; raises BadFile for the first that has none."""
    for point in content.points:
        if point not in atlas.spots:
            raise BadFile("body/zones.json", f"points.{point}", "is missing; content/points.json has it")
    for zone in content.no_go_zones.values():
        check_drawn(zone, atlas)


def _vocabulary(files: Mapping[str, Node]) -> Vocabulary:
    """The ids that a rule may name, gathered first because rules and techniques refer to each other."""
    techniques = files["techniques"]
    groups = tuple(techniques.at("groups").items())
    return Vocabulary(
        sources=files["sources"].at("sources").mapping(),
        regions=files["regions"].at("regions").mapping(),
        tools=techniques.at("tools").mapping(),
        groups={node.at("id").text() for node in groups},
        stretches={item.at("id").text() for node in groups for item in node.at("stretches").items()},
        points={node.at("id").text() for node in files["points"].at("points").items()},
        red_flags={node.at("id").text() for node in files["safety"].at("red_flags").items()},
        needs={need for node in techniques.at("techniques").items() for need in node.at("needs").texts()},
    )


def _source(node: Node) -> Source:
    return Source(
        citation=node.at("citation").text(),
        kind=node.at("kind").text(),
        status=node.at("status").text(),
        url=node.get("url", "").optional_text(),
    )


def _region(node: Node) -> RegionName:
    return RegionName(node.at("name").text(), node.at("definition").text(), node.at("also").texts())


def _point(node: Node, groups: Collection[str], sources: Collection[str]) -> TriggerPoint:
    evidence = node.at("evidence")
    check_zones(node.at("zones"))
    return TriggerPoint(
        id=node.at("id").text(),
        muscle=node.at("muscle").text(),
        part=node.at("part").optional_text(),
        plain=node.at("plain").text(),
        group=node.at("group").one_of(groups, "a group of techniques.json"),
        care=node.at("level").choice(Care),
        find=node.at("find").texts(),
        quality=node.at("quality").optional_text(),
        worse_with=node.at("worse_with").texts(),
        eases_with=node.at("eases_with").texts(),
        cues=node.at("cues").texts(),
        look_alikes=node.at("look_alikes").texts(),
        evidence=evidence.at("label").choice(Evidence),
        evidence_note=evidence.at("note").optional_text(),
        prevalence=node.at("prevalence").span(0, 1) if node.has("prevalence") else None,
        note=node.at("note").optional_text(),
        claims=node.at("claims").texts(),
        sources=node.at("sources").ids(sources, "in sources.json"),
        rare=node.get("rare", False).flag(),
        beyond=node.get("beyond", False).flag(),
        grade=evidence.at("grade").one_of(GRADES, "a grade") if evidence.has("grade") else "",
    )


def _nerve_item(node: Node) -> NerveItem:
    return NerveItem(node.at("id").text(), node.at("text").text(), node.at("points").whole(1, 9))


def _nerve_bands(node: Node) -> tuple[NerveBand, ...]:
    """Bands that follow each other from 0 without a gap."""
    bands: list[NerveBand] = []
    for item in node.items():
        low = item.at("min").whole(0, 100)
        wanted = bands[-1].high + 1 if bands else 0
        if low != wanted:
            raise item.at("min").bad(f"should be {wanted}, where the band before ends")
        bands.append(NerveBand(low, item.at("max").whole(low, 100), item.at("text").text()))
    if not bands:
        raise node.bad("should not be empty")
    return tuple(bands)


def _patterns(file: Node, points: Collection[str], sources: Collection[str]) -> dict[str, Pattern]:
    """All patterns under one set of ids, which none of the points has either."""
    nerves = by_id(file.at("nerve_patterns"), lambda node: _pattern(node, points, sources, nerve=True))
    others = by_id(file.at("other_patterns"), lambda node: _pattern(node, points, sources, nerve=False))
    for node in (*file.at("nerve_patterns").items(), *file.at("other_patterns").items()):
        if node.at("id").value in points:
            raise node.at("id").bad("is the id of a point")
    for node in file.at("other_patterns").items():
        if node.at("id").value in nerves:
            raise node.at("id").bad("is there twice")
    return {**nerves, **others}


def _pattern(node: Node, points: Collection[str], sources: Collection[str], *, nerve: bool) -> Pattern:
    evidence = node.get("evidence", {})
    for areas in ("typical", "possible", "numb"):
        check_areas(node.get(areas, []))
    return Pattern(
        id=node.at("id").text(),
        name=node.at("name").text(),
        advice=node.at("advice").text(),
        cues=node.at("cues" if nerve else "for").texts(),
        look_alikes=node.get("look_alikes", []).ids(points, "a point of points.json"),
        nerve=nerve,
        latin=node.get("latin", "").optional_text(),
        against=node.get("against", []).texts(),
        evidence=_evidence(evidence.get("label", "")),
        evidence_note=evidence.get("note", "").optional_text(),
        claims=node.at("claims").texts(),
        sources=node.at("sources").ids(sources, "in sources.json"),
    )


def _evidence(node: Node) -> Evidence | None:
    return node.choice(Evidence) if node.optional_text() else None


def _questions(
    node: Node, steps: Collection[str], red_flags: Collection[str], sources: Collection[str]
) -> dict[str, Question]:
    questions = by_id(node, lambda item: _question(item, steps, red_flags, sources))
    keys: set[str] = set()
    for item, question in zip(node.items(), questions.values(), strict=True):
        if question.key in keys:
            raise item.at("key").bad(f"{question.key!r} is there twice")
        keys.add(question.key)
    return questions


def _question(node: Node, steps: Collection[str], red_flags: Collection[str], sources: Collection[str]) -> Question:
    answers = by_id(node.at("answers"), lambda item: _answer(item, steps, red_flags))
    if len(answers) < FEWEST_ANSWERS:
        raise node.at("answers").bad("should have at least two answers")
    return Question(
        id=node.at("id").text(),
        key=node.at("key").text(),
        text=node.at("text").text(),
        answers=tuple(answers.values()),
        why=node.get("why", "").optional_text(),
        sources=node.at("sources").ids(sources, "in sources.json"),
    )


def _answer(node: Node, steps: Collection[str], red_flags: Collection[str]) -> Answer:
    up, down = (_steps(node.get(name, {}), steps) for name in ("up", "down"))
    for name in up.keys() & down.keys():
        raise node.at("down").at(name).bad("moves both up and down")
    return Answer(
        id=node.at("id").text(),
        text=node.at("text").text(),
        nerve=node.get("nerve", 0).whole(-9, 9),
        steps={**up, **{name: -step for name, step in down.items()}},
        red_flag=node.at("red_flag").one_of(red_flags, "a red flag of safety.json") if node.has("red_flag") else "",
    )


def _steps(node: Node, known: Collection[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, item in node.members():
        if name not in known:
            raise item.bad("is neither a point nor a pattern")
        found[name] = item.whole(1, 3)
    return found


def _page(node: Node, sources: Collection[str]) -> Page:
    paragraphs = tuple(_paragraph(item, sources) for item in node.at("paragraphs").items())
    return Page(node.at("id").text(), node.at("title").optional_text(), paragraphs, node.get("also", []).texts())


def _paragraph(node: Node, sources: Collection[str]) -> Paragraph:
    return Paragraph(
        text=node.at("text").text(),
        evidence=_evidence(node.get("label", "")),
        sources=node.get("sources", []).ids(sources, "in sources.json"),
        claims=node.get("claims", []).texts(),
    )
