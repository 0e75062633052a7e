"""Plans as documents: what is written to a routine's file, and what is read from it with every value checked."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content, Range, Technique
from sciatica_desktop.core.plan import Plan, Pull, Work, stretches
from sciatica_desktop.core.reading import Node

KIND = "sciatica-desktop-routine"
FORMAT = 1
LONGEST_NAME = 60
MOST_ITEMS = 12


def document(plan: Plan) -> dict[str, object]:
    """A plan, ready for JSON."""
    return {
        "format": FORMAT,
        "kind": KIND,
        "name": plan.name,
        "heat_min": plan.heat,
        "movement_s": plan.movement,
        "stretch_first": plan.stretch_first,
        "points": [
            {
                "point": work.point,
                "side": work.side,
                "technique": work.technique,
                "count": work.count,
                "on_s": work.on,
                "sets": work.sets,
                "other_side": work.other_side,
            }
            for work in plan.works
        ],
        "stretches": [
            {"stretch": pull.stretch, "side": pull.side, "hold_s": pull.hold, "reps": pull.reps} for pull in plan.pulls
        ],
        "cold_min": plan.cold,
    }


def read_plan(node: Node, content: Content) -> Plan:
    """The plan of a document; raises BadFile with the key and the reason where it does not fit."""
    if node.at("kind").text() != KIND:
        raise node.at("kind").bad(f"should be {KIND!r}")
    node.check_format()
    if not list(node.at("points").items()):
        raise node.at("points").bad("should name one point at least")
    return Plan(
        works=tuple(_work(item, content) for item in _some(node.at("points"))),
        name=node.at("name").short(LONGEST_NAME),
        heat=_minutes(node.get("heat_min", 0), content.session.heat.minutes if content.session else None),
        movement=_minutes(node.get("movement_s", 0), content.session.movement_s if content.session else None),
        pulls=tuple(_pull(item, content) for item in _some(node.get("stretches", []))),
        stretch_first=node.get("stretch_first", False).flag(),
        cold=_minutes(node.get("cold_min", 0), content.session.cold.minutes if content.session else None),
    )


def _some(node: Node) -> list[Node]:
    items = list(node.items())
    if len(items) > MOST_ITEMS:
        raise node.bad(f"should have {MOST_ITEMS} entries at most")
    return items


def _minutes(node: Node, limits: Range | None) -> float:
    """0 for none, else within the limits."""
    value = node.number(0, 10**4)
    if value and limits is not None:
        return node.number(limits.low, limits.high)
    return value


def _work(node: Node, content: Content) -> Work:
    point = node.at("point").one_of(content.points, "a point that this program knows")
    name = node.at("technique").one_of(content.techniques, "a technique that this program knows")
    technique: Technique = content.techniques[name]
    if point not in technique.points:
        raise node.at("technique").bad(f"{name!r} is not for the point {point!r}")
    dose = technique.dose
    return Work(
        point=point,
        side=node.at("side").choice(Side),
        technique=name,
        count=node.at("count").whole(round(dose.count.low), round(dose.count.high)),
        on=node.at("on_s").number(dose.on.low, dose.on.high),
        sets=node.at("sets").whole(round(dose.sets.low), round(dose.sets.high)),
        other_side=node.get("other_side", False).flag(),
    )


def _pull(node: Node, content: Content) -> Pull:
    known = stretches(content)
    stretch = known[node.at("stretch").one_of(known, "a stretch that this program knows")]
    return Pull(
        stretch=stretch.id,
        side=node.at("side").choice(Side),
        hold=node.at("hold_s").number(stretch.hold.low, stretch.hold.high),
        reps=node.at("reps").whole(round(stretch.reps.low), round(stretch.reps.high)),
    )
