"""From `techniques.json` of a language pack to groups, tools and techniques; raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_desktop.core.content import (
    Care,
    Dose,
    Evidence,
    Gate,
    Group,
    Mode,
    Range,
    Stretch,
    Technique,
    Tool,
    TriggerPoint,
)
from sciatica_desktop.core.readers.safety_reader import SafetyRules, Vocabulary
from sciatica_desktop.core.reading import Node, by_id

ONCE = Range(1, 1, 1)
NONE = Range(0, 0, 0)

COUNTS = {Mode.HOLD: "reps", Mode.ROLL: "passes", Mode.PULSE: "presses", Mode.STROKE: "strokes"}
SECONDS = {Mode.HOLD: "hold_s", Mode.ROLL: "pass_s", Mode.PULSE: "press_s", Mode.STROKE: "stroke_s"}
PAUSES = {Mode.HOLD: "rest_s", Mode.PULSE: "release_s"}

GENTLE_CEILING = 3
"""Most pressure (0-10) that may be called gentle (clinical source: techniques, pain_scale)."""


@dataclass(frozen=True)
class Known:
    """What techniques may refer to."""

    words: Vocabulary
    points: Mapping[str, TriggerPoint]
    safety: SafetyRules


def read_tool(name: str, node: Node, words: Vocabulary) -> Tool:
    """A tool; its name stands in the key."""
    return Tool(
        id=name,
        name=node.at("name").text(),
        firmness=node.at("firmness").whole(1, 5),
        note=node.at("note").optional_text(),
        claims=node.get("claims", []).texts(),
        sources=node.get("sources", []).ids(words.sources, "in sources.json"),
    )


def read_group(node: Node, words: Vocabulary) -> Group:
    """A group of muscles with its stretches."""
    for name in ("points", "professional_only"):
        node.at(name).ids(words.points, "a point of points.json")
    return Group(
        id=node.at("id").text(),
        title=node.at("title").text(),
        find=node.at("find").texts(),
        dont=node.at("dont").texts(),
        stretches=tuple(by_id(node.at("stretches"), lambda item: _stretch(item, words)).values()),
        claims=node.get("claims", []).texts(),
        sources=node.get("sources", []).ids(words.sources, "in sources.json"),
        muscles=node.at("muscles").texts(),
        regions=node.at("regions").ids(words.regions, "in regions.json"),
        gate=_gate(node.at("gate"), words) if node.has("gate") else None,
        instead=node.at("instead").texts(),
        not_suitable={
            item.at("tool").one_of(words.tools, "a tool of this file"): item.at("why").text()
            for item in node.at("not_suitable").items()
        },
    )


def _gate(node: Node, words: Vocabulary) -> Gate:
    return Gate(
        node.at("red_flag").one_of(words.red_flags, "a red flag of safety.json"),
        node.at("question").text(),
        node.at("text").text(),
    )


def _stretch(node: Node, words: Vocabulary) -> Stretch:
    dose = node.at("dose")
    return Stretch(
        id=node.at("id").text(),
        title=node.at("title").text(),
        steps=node.at("steps").texts(),
        hold=read_range(dose.at("hold_s"), 1, 600),
        reps=read_range(dose.at("reps"), 1, 100),
        rest=_optional(dose, "rest_s", NONE),
        cautions=node.at("cautions").texts(),
        claims=node.get("claims", []).texts(),
        sources=node.at("sources").ids(words.sources, "in sources.json"),
        cue=node.get("cue", "").optional_text(),
    )


def read_technique(node: Node, known: Known) -> Technique:
    """A technique; all that it refers to must be known, and its dose must keep to the limits of `safety.json`."""
    gentle, limits = node.at("gentle").flag(), known.safety.limits
    return Technique(
        id=node.at("id").text(),
        group=node.at("group").one_of(known.words.groups, "a group of this file"),
        tool=node.at("tool").one_of(known.words.tools, "a tool of this file"),
        title=node.at("title").text(),
        points=_points(node.at("points"), known.points),
        gentle=gentle,
        position=node.at("position").text(),
        steps=node.at("steps").texts(),
        dose=_dose(node.at("dose"), limits, gentle=gentle),
        cautions=node.at("cautions").texts(),
        needs=node.at("needs").texts(),
        blocked_if=node.at("blocked_if").ids(known.safety.contraindications, "a contraindication of safety.json"),
        no_go_zones=node.at("no_go_zones").ids(known.safety.no_go_zones, "a no-go zone of safety.json"),
        claims=node.at("claims").texts(),
        sources=node.at("sources").ids(known.words.sources, "in sources.json"),
        firmness=node.at("firmness").whole(1, 5),
        basis=node.get("basis", "").optional_text(),
        find=node.at("find").texts(),
        evidence=node.at("label").choice(Evidence),
        cue=node.get("cue", "").optional_text(),
        alternative=_dose(node.at("alternative"), limits, gentle=gentle) if node.has("alternative") else None,
    )


def _points(node: Node, known: Mapping[str, TriggerPoint]) -> tuple[str, ...]:
    """The points a technique is for: at least one, and none that only a professional should press."""
    found = node.ids(known, "a point of points.json")
    if not found:
        raise node.bad("should not be empty")
    for item, name in zip(node.items(), found, strict=True):
        if known[name].care is Care.PROFESSIONAL:
            raise item.bad(f"{name!r} is for a professional only")
    return found


def _dose(node: Node, limits: Mapping[str, float], *, gentle: bool) -> Dose:
    """The four modes name their parts differently; here they become count, on, off, sets and rest."""
    mode = node.at("mode").choice(Mode)
    pressure = node.at("pressure")
    target = _target(pressure.at("target"))
    per_day = node.at("per_day")
    sets = ONCE if mode is Mode.HOLD else _optional(node, "sets", ONCE)
    return Dose(
        mode=mode,
        count=read_range(node.at(COUNTS[mode]), 1, 100),
        on=read_range(node.at(SECONDS[mode]), 1, limits["max_hold_s"]),
        off=read_range(node.at(PAUSES[mode]), 0, 600) if mode in PAUSES else NONE,
        sets=sets,
        rest=NONE if mode is Mode.HOLD else _optional(node, "rest_s", NONE),
        per_day=read_range(per_day, 1, limits["max_sessions_per_day"]),
        target=target,
        ceiling=pressure.at("ceiling").whole(target[1], GENTLE_CEILING if gentle else 7),
        per_day_cap=per_day.get("hard_max", limits["max_sessions_per_day"]).whole(1, 6),
    )


def _target(node: Node) -> tuple[int, int]:
    low, high = (int(value) for value in node.span(0, 10))
    return low, high


def _optional(node: Node, name: str, missing: Range) -> Range:
    return read_range(node.at(name), missing.low, 600) if node.has(name) else missing


def read_range(node: Node, least: float, most: float) -> Range:
    """A default inside its limits, and those inside what makes sense at all."""
    low = node.at("min").number(least, most)
    high = node.at("max").number(low, most)
    return Range(node.at("default").number(low, high), low, high)
