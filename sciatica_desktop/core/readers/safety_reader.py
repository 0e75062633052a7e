"""From `safety.json` of a language pack to the safety rules; raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sciatica_desktop.core.advice import Advice, Evidence
from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.reading import Node, by_id
from sciatica_desktop.core.rules import (
    Act,
    Contraindication,
    FollowUp,
    HelpNumber,
    Hides,
    NoGoZone,
    Outline,
    RedFlag,
    Screen,
    StopAct,
    StopRule,
    Urgency,
)

LIMITS = ("max_hold_s", "max_per_point_s", "max_points", "max_session_min", "max_sessions_per_day", "min_gap_h")
"""The limits that no pack may leave out."""

FLAG = "a red flag of this file"
SOURCE = "in sources.json"


@dataclass(frozen=True)
class Vocabulary:
    """The ids that the rules may refer to."""

    sources: Collection[str]
    regions: Collection[str]
    tools: Collection[str]
    groups: Collection[str]
    stretches: Collection[str]
    needs: Collection[str]
    points: Collection[str]
    red_flags: Collection[str]


@dataclass(frozen=True)
class SafetyRules:
    """The whole of `safety.json`."""

    urgencies: Mapping[Urgency, str]
    red_flags: Mapping[str, RedFlag]
    contraindications: Mapping[str, Contraindication]
    no_go_zones: Mapping[str, NoGoZone]
    stop_rules: Mapping[str, StopRule]
    limits: Mapping[str, float]
    screen: Screen
    help_text: str
    help_numbers: tuple[HelpNumber, ...]
    advice: tuple[Advice, ...]
    rejected: tuple[Advice, ...]


def read_safety(file: Node, known: Vocabulary) -> SafetyRules:
    """All rules; every id that they refer to must be known."""
    urgencies, numbers, screen = file.at("urgencies"), file.at("numbers"), file.at("screen")
    headings = {item.at("id").text(): item.at("title").text() for item in screen.at("groups").items()}
    flags = by_id(file.at("red_flags"), lambda node: _red_flag(node, headings, known))
    return SafetyRules(
        urgencies={urgency: urgencies.at(urgency).text() for urgency in Urgency},
        red_flags=flags,
        contraindications=by_id(file.at("contraindications"), lambda node: _contraindication(node, known)),
        no_go_zones=by_id(file.at("no_go_zones"), lambda node: _no_go_zone(node, known)),
        stop_rules=by_id(file.at("stop_rules"), lambda node: _stop_rule(node, flags, known)),
        limits=_limits(file.at("limits")),
        screen=_screen(screen, headings, flags),
        help_text=numbers.at("text").text(),
        help_numbers=tuple(_help_number(item) for item in numbers.at("list").items()),
        advice=tuple(by_id(file.at("advice"), lambda node: read_advice(node, known)).values()),
        rejected=tuple(by_id(file.at("rejected"), lambda node: read_advice(node, known)).values()),
    )


def _limits(node: Node) -> dict[str, float]:
    for name in LIMITS:
        node.at(name)
    return {name: item.number(0, 10**6) for name, item in node.members()}


def _red_flag(node: Node, headings: Collection[str], known: Vocabulary) -> RedFlag:
    follow_up = node.get("follow_up", None)
    return RedFlag(
        id=node.at("id").text(),
        title=node.at("title").text(),
        group=node.at("group").one_of(headings, "a group of the screen"),
        question=node.at("question").text(),
        urgency=node.at("urgency").choice(Urgency),
        act=_act(node),
        why=node.at("why").text(),
        advice=node.at("advice").texts(),
        sources=node.at("sources").ids(known.sources, SOURCE),
        note=node.get("note", "").optional_text(),
        evidence_note=node.get("evidence", "").optional_text(),
        claims=node.get("claims", []).texts(),
        follow_up=None if follow_up.value is None else _follow_up(follow_up),
    )


def _act(node: Node) -> Act:
    """What a flag does; an emergency that does not block would be a dangerous slip."""
    act = node.at("act").choice(Act)
    if node.at("urgency").value == Urgency.EMERGENCY and act is not Act.BLOCK:
        raise node.at("act").bad("an emergency must block")
    return act


def _follow_up(node: Node) -> FollowUp:
    return FollowUp(
        node.at("question").text(), node.at("urgency").choice(Urgency), _act(node), node.at("advice").texts()
    )


def _screen(node: Node, headings: Mapping[str, str], flags: Collection[str]) -> Screen:
    return Screen(
        text=node.at("text").text(),
        emergency=node.at("emergency").ids(flags, FLAG),
        calf=node.at("calf").ids(flags, FLAG),
        after_session=node.at("after_session").ids(flags, FLAG),
        repeat_days=node.at("repeat_days").whole(1, 365),
        gentle_from_nerve_index=node.at("gentle_from_nerve_index").whole(0, 9),
        ci15_from_nerve_index=node.at("ci15_from_nerve_index").whole(0, 9),
        headings=headings,
    )


def _help_number(node: Node) -> HelpNumber:
    return HelpNumber(node.at("number").text(), node.at("for").text(), node.at("where").text())


def _contraindication(node: Node, known: Vocabulary) -> Contraindication:
    return Contraindication(
        id=node.at("id").text(),
        condition=node.at("condition").text(),
        question=node.at("question").text(),
        scope=node.at("scope").text(),
        level=node.at("level").text(),
        rule=node.at("rule").text(),
        claims=node.get("claims", []).texts(),
        sources=node.at("sources").ids(known.sources, SOURCE),
        evidence_note=node.get("evidence", "").optional_text(),
        unless=node.get("unless", "").optional_text(),
        right_now=node.get("right_now", False).flag(),
        hides=_hides(node.at("hides"), known),
    )


def _hides(node: Node, known: Vocabulary) -> Hides:
    """What goes away; a misspelt id would silently hide nothing, so every one is checked."""
    return Hides(
        everything=node.at("all").flag(),
        not_gentle=node.at("techniques_not_gentle").flag(),
        local=node.at("local").flag(),
        heat=node.at("heat").flag(),
        cold=node.at("cold").flag(),
        tools=node.at("tools").ids(known.tools, "a tool of techniques.json"),
        groups=node.at("groups").ids(known.groups, "a group of techniques.json"),
        stretches=node.at("stretches").ids(known.stretches, "a stretch of techniques.json"),
        needs=node.at("needs").ids(known.needs, "what any technique needs"),
        within=node.at("within").ids(known.groups, "a group of techniques.json"),
        most_pressure=node.at("pressure_max").whole(0, 10) if node.has("pressure_max") else None,
        short=node.at("short").flag(),
        areas=node.get("areas", "").optional_text(),
    )


def _no_go_zone(node: Node, known: Vocabulary) -> NoGoZone:
    return NoGoZone(
        id=node.at("id").text(),
        zone=node.at("zone").text(),
        rule=node.at("rule").text(),
        sources=node.at("sources").ids(known.sources, SOURCE),
        regions=node.at("regions").ids(known.regions, "in regions.json"),
        allowed=node.get("allowed", []).ids(known.tools, "a tool of techniques.json"),
        drawn=tuple(_outline(item, known) for item in node.get("drawn", []).items()),
    )


def _outline(node: Node, known: Vocabulary) -> Outline:
    above = node.at("above") if node.has("above") else None
    return Outline(
        views=node.at("views").ids(tuple(View), "a view"),
        line=node.get("line", []).texts(),
        bone=node.get("bone", "").optional_text(),
        region=node.at("region").one_of(known.regions, "in regions.json") if node.has("region") else "",
        mm=node.get("mm", 0).number(0, 100),
        tall=node.get("tall", 0).number(0, 100),
        above=(above.at("landmark").text(), above.at("mm").number(0, 500)) if above else None,
    )


def _stop_rule(node: Node, flags: Collection[str], known: Vocabulary) -> StopRule:
    return StopRule(
        id=node.at("id").text(),
        sign=node.at("sign").text(),
        do_now=node.at("do_now").text(),
        afterwards=node.at("afterwards").text(),
        sources=node.at("sources").ids(known.sources, SOURCE),
        act=node.at("act").choice(StopAct),
        red_flag=node.at("red_flag").one_of(flags, FLAG) if node.has("red_flag") else "",
    )


def read_advice(node: Node, known: Vocabulary) -> Advice:
    """A piece of advice with what it rests on."""
    return Advice(
        id=node.at("id").text(),
        text=node.at("text").text(),
        evidence=node.at("label").choice(Evidence) if node.has("label") else None,
        why=node.get("why", "").optional_text(),
        claims=node.get("claims", []).texts(),
        sources=node.at("sources").ids(known.sources, SOURCE),
    )
