"""The answers about warning signs and conditions as JSON values, and back."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.exchange.entry import moment
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.safety import Screening


def screening_to_json(screening: Screening) -> dict[str, object]:
    """The answers, with the ids of the questions that were answered with yes."""
    return {
        "answered": screening.answered.isoformat() if screening.answered else None,
        "yes": sorted(screening.yes),
        "sides": sorted(screening.sides),
        "below_knee": screening.below_knee,
        "nerve_signs": screening.nerve_signs,
        "complete": screening.complete.isoformat() if screening.complete else None,
    }


def screening_from_json(node: Node) -> Screening:
    """The answers; raises BadFile for the first thing in them that does not fit."""
    return Screening(
        answered=moment(node.at("answered")),
        yes=frozenset(item.short() for item in node.at("yes").items()),
        sides=frozenset(item.choice(Side) for item in node.at("sides").items()),
        below_knee=node.at("below_knee").flag(),
        nerve_signs=node.at("nerve_signs").flag(),
        complete=moment(node.at("complete")) if node.has("complete") else None,
    )


def conditions_to_json(conditions: Conditions) -> dict[str, object]:
    """The answers, with the places of the conditions that have some."""
    return {
        "answered": conditions.answered.isoformat() if conditions.answered else None,
        "yes": sorted(conditions.yes),
        "where": {
            name: [{"part": part, "side": side} for part, side in sorted(where)]
            for name, where in sorted(conditions.where.items())
        },
        "complete": conditions.complete.isoformat() if conditions.complete else None,
    }


def conditions_from_json(node: Node) -> Conditions:
    """The answers; raises BadFile for the first thing in them that does not fit."""
    return Conditions(
        answered=moment(node.at("answered")),
        yes=frozenset(item.short() for item in node.at("yes").items()),
        where={
            name: frozenset((item.at("part").choice(BodyPart), item.at("side").choice(Side)) for item in places.items())
            for name, places in node.get("where", {}).members()
        },
        complete=moment(node.at("complete")) if node.has("complete") else None,
    )
