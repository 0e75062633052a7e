"""The phrases that a language pack must have, and the values that each may name."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.reading import Node
from sciatica_desktop.core.steps import Phase

PHRASES: Mapping[str, frozenset[str]] = {
    "covers_all": frozenset({"percent", "places"}),
    "covers": frozenset({"percent", "places"}),
    "covers_little": frozenset(),
    "also_reaches": frozenset({"places"}),
    "fits_closely": frozenset(),
    "common": frozenset(),
    "not_explained": frozenset({"places"}),
    "not_explained_L": frozenset(),
    "not_explained_R": frozenset(),
    "answers_for": frozenset({"answers"}),
    "answers_against": frozenset({"answers"}),
    "own_same": frozenset({"times", "of"}),
    "own_nothing": frozenset({"times", "of"}),
    "own_helped": frozenset({"sessions", "points"}),
    "own_worse": frozenset({"sessions", "points"}),
    "pair": frozenset({"first", "second"}),
    "pair_all": frozenset({"first", "second"}),
    "even": frozenset(),
    **{name: frozenset() for name in ("left", "right", *Match)},
    "worth_asking": frozenset({"question", "advice"}),
    "not_a_diagnosis": frozenset(),
    "nerve_item": frozenset({"text"}),
    "nerve_title": frozenset(),
    "nerve_text": frozenset(),
    "nerve_advice": frozenset(),
    "nerve_of_leg": frozenset({"name", "advice"}),
    "nerve_advice_high": frozenset(),
    **{f"say_{phase}": frozenset({"position", "low", "high"}) for phase in Phase},
    "say_softer": frozenset(),
    **{f"unit_{name}": frozenset() for name in ("heat", "movement", "cold")},
    "stop_if": frozenset({"ceiling"}),
    "stop_rule": frozenset({"sign", "do_now", "afterwards"}),
    "watch_for": frozenset({"title", "advice"}),
    "pain_above": frozenset({"pain", "ceiling", "then"}),
    "pain_was_above": frozenset({"pain", "ceiling"}),
    "voice_done": frozenset(),
    "done_all": frozenset({"done", "planned"}),
    "done_part": frozenset({"done", "planned"}),
    "worse_twice": frozenset(),
    "grown_down": frozenset(),
    "grown_wide": frozenset(),
    "no_better": frozenset({"days"}),
    "no_better_long": frozenset({"weeks"}),
    "plan_empty": frozenset(),
    "plan_points": frozenset({"most"}),
    "plan_place": frozenset({"place", "seconds", "most"}),
    "plan_long": frozenset({"minutes", "most"}),
    "plan_not_now": frozenset({"title"}),
    "left_out": frozenset({"condition", "rule"}),
    "left_out_sign": frozenset({"title"}),
    "left_out_sign_gentle": frozenset({"title"}),
    "left_out_nerve": frozenset(),
    "left_out_risk": frozenset({"question"}),
    "at_most": frozenset({"most", "conditions"}),
    "wait_gap": frozenset({"place", "until", "hours"}),
    "wait_numb": frozenset({"until"}),
    "wait_first_days": frozenset({"place", "times"}),
    "wait_day": frozenset({"place", "times"}),
    "wait_points": frozenset({"most", "until"}),
    "wait_sessions": frozenset({"most"}),
}
"""What the program says with them; others are welcome, and free."""

OPTIONAL: Mapping[str, frozenset[str]] = {
    f"voice_{name}": frozenset({"seconds"}) for name in (*Phase, "last", "half", "waiting")
}
"""What the voice may say as a phase begins, near its end, or as it waits: where it is missing, nothing is said."""


def read_phrases(node: Node) -> dict[str, str]:
    """The phrases; one that is missing, or that names a value nobody gives, does not fit."""
    said = {name: allowed for name, allowed in OPTIONAL.items() if node.has(name)}
    for name, allowed in {**PHRASES, **said}.items():
        phrase = node.at(name)
        unknown = _named(phrase) - allowed
        if unknown:
            raise phrase.bad(f"names {{{min(unknown)}}}; it may name {', '.join(sorted(allowed)) or 'nothing'}")
    return {name: each.text() for name, each in node.members()}


def _named(phrase: Node) -> set[str]:
    try:
        return {field for _, field, _, _ in Formatter().parse(phrase.text()) if field is not None}
    except ValueError as error:
        raise phrase.bad(f"has a brace too many or too few ({error})") from error
