"""From `safety.json` of a language pack to the safety rules; raises BadFile for what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sciatica_desktop.core.content import Act, Contraindication, NoGoZone, RedFlag, StopRule, Urgency
from sciatica_desktop.core.reading import Node, by_id

LIMITS = ("max_hold_s", "max_per_point_s", "max_points", "max_session_min", "max_sessions_per_day", "min_gap_h")
"""The limits that no pack may leave out."""


@dataclass(frozen=True)
class SafetyRules:
    """The whole of `safety.json`."""

    urgencies: Mapping[Urgency, str]
    red_flags: Mapping[str, RedFlag]
    contraindications: Mapping[str, Contraindication]
    no_go_zones: Mapping[str, NoGoZone]
    stop_rules: Mapping[str, StopRule]
    limits: Mapping[str, float]


def read_safety(file: Node, sources: Collection[str]) -> SafetyRules:
    """All rules; their sources must be in `sources.json`."""
    urgencies = file.at("urgencies")
    return SafetyRules(
        urgencies={urgency: urgencies.at(urgency).text() for urgency in Urgency},
        red_flags=by_id(file.at("red_flags"), lambda node: _red_flag(node, sources)),
        contraindications=by_id(file.at("contraindications"), lambda node: _contraindication(node, sources)),
        no_go_zones=by_id(file.at("no_go_zones"), lambda node: _no_go_zone(node, sources)),
        stop_rules=by_id(file.at("stop_rules"), lambda node: _stop_rule(node, sources)),
        limits=_limits(file.at("limits")),
    )


def _limits(node: Node) -> dict[str, float]:
    for name in LIMITS:
        node.at(name).number(0, 10**6)
    return {name: item.number(0, 10**6) for name, item in node.members()}


def _red_flag(node: Node, sources: Collection[str]) -> RedFlag:
    urgency, act = node.at("urgency").choice(Urgency), node.at("act").choice(Act)
    if urgency is Urgency.EMERGENCY and act is not Act.BLOCK:
        raise node.at("act").bad("an emergency must block")
    return RedFlag(
        id=node.at("id").text(),
        title=node.at("title").text(),
        question=node.at("question").text(),
        urgency=urgency,
        act=act,
        why=node.at("why").text(),
        advice=node.at("advice").texts(),
        sources=node.at("sources").ids(sources, "in sources.json"),
        note=node.get("note", "").optional_text(),
        claims=node.get("claims", []).texts(),
    )


def _contraindication(node: Node, sources: Collection[str]) -> Contraindication:
    return Contraindication(
        id=node.at("id").text(),
        condition=node.at("condition").text(),
        question=node.at("question").text(),
        scope=node.at("scope").text(),
        level=node.at("level").text(),
        rule=node.at("rule").text(),
        claims=node.get("claims", []).texts(),
        sources=node.at("sources").ids(sources, "in sources.json"),
    )


def _no_go_zone(node: Node, sources: Collection[str]) -> NoGoZone:
    return NoGoZone(
        node.at("id").text(),
        node.at("zone").text(),
        node.at("rule").text(),
        node.at("sources").ids(sources, "in sources.json"),
    )


def _stop_rule(node: Node, sources: Collection[str]) -> StopRule:
    return StopRule(
        node.at("id").text(),
        node.at("sign").text(),
        node.at("do_now").text(),
        node.at("afterwards").text(),
        node.at("sources").ids(sources, "in sources.json"),
    )
