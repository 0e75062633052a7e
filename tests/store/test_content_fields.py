"""What stands in the shipped pack arrives: every record and every key of it, compared with the files themselves."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path

import pytest

from sciatica_desktop.core.advice import SessionAdvice
from sciatica_desktop.core.content import Content, Dose, Mode
from sciatica_desktop.store.content import read_content

PACK = Path(__file__).parents[2] / "assets/content/en"
CONTENT = read_content(PACK.parents[1])

ONCE, NONE = {"default": 1, "min": 1, "max": 1}, {"default": 0, "min": 0, "max": 0}
DOSE_KEYS = {
    Mode.HOLD: {"count": "reps", "on": "hold_s", "off": "rest_s"},
    Mode.ROLL: {"count": "passes", "on": "pass_s", "sets": "sets", "rest": "rest_s"},
    Mode.PULSE: {"count": "presses", "on": "press_s", "off": "release_s", "sets": "sets", "rest": "rest_s"},
    Mode.STROKE: {"count": "strokes", "on": "stroke_s", "sets": "sets", "rest": "rest_s"},
}

Raw = Mapping[str, object]


def file(name: str) -> dict[str, object]:
    document: dict[str, object] = json.loads((PACK / f"{name}.json").read_text(encoding="utf-8"))
    return document


def at(raw: object, path: str) -> object:
    """What stands at a dotted path; None where there is nothing."""
    for key in filter(None, path.split(".")):
        if not isinstance(raw, Mapping) or key not in raw:
            return None
        raw = raw[key]
    return raw


def plain(value: object) -> object:
    """A read value in the form in which it stands in a file; an empty one is None."""
    if isinstance(value, bool | int | float):
        return value
    if is_dataclass(value) and {item.name for item in fields(value)} == {"default", "low", "high"}:
        return {"default": value.default, "min": value.low, "max": value.high}  # type: ignore[union-attr]
    if isinstance(value, Mapping):
        return dict(value) or None
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [plain(item) for item in value] or None
    return str(value) if value else None


def emptied(value: object) -> object:
    return None if value in ("", [], {}) else value


@dataclass(frozen=True)
class Kind:
    """Records of one kind: how to find them among what was read and in the files, and which key an attribute has."""

    read: Callable[[Content], Iterable[object]]
    written: Callable[[], Iterable[Raw]]
    keys: Mapping[str, str] = field(default_factory=dict)
    elsewhere: frozenset[str] = frozenset()
    """Attributes that are compared in a test of their own."""

    def pairs(self) -> list[tuple[object, Raw]]:
        return list(zip(self.read(CONTENT), self.written(), strict=True))


def listed(name: str, path: str) -> Callable[[], Iterable[Raw]]:
    def items() -> Iterable[Raw]:
        found = at(file(name), path)
        assert isinstance(found, list | dict)
        return found if isinstance(found, list) else found.values()

    return items


def nested(outer: Callable[[], Iterable[Raw]], key: str) -> Callable[[], Iterable[Raw]]:
    def items() -> Iterable[Raw]:
        for raw in outer():
            inner = raw[key]
            assert isinstance(inner, list)
            yield from inner

    return items


GROUPS = listed("techniques", "groups")
EVIDENCE = {"evidence": "evidence.label", "evidence_note": "evidence.note"}
NERVE = {"cues": "cues", **EVIDENCE}

KINDS = {
    "point": Kind(
        lambda c: c.points.values(),
        listed("points", "points"),
        {"care": "level", "grade": "evidence.grade", **EVIDENCE},
    ),
    "technique": Kind(
        lambda c: c.techniques.values(),
        listed("techniques", "techniques"),
        {"evidence": "label"},
        frozenset({"dose", "alternative"}),
    ),
    "tool": Kind(lambda c: c.tools.values(), listed("techniques", "tools"), elsewhere=frozenset({"id"})),
    "group": Kind(lambda c: c.groups.values(), GROUPS, elsewhere=frozenset({"stretches", "gate", "not_suitable"})),
    "gate": Kind(
        lambda c: (group.gate for group in c.groups.values() if group.gate),
        lambda: (gate for raw in GROUPS() if isinstance(gate := raw["gate"], dict)),
    ),
    "stretch": Kind(
        lambda c: (stretch for group in c.groups.values() for stretch in group.stretches),
        nested(GROUPS, "stretches"),
        {"hold": "dose.hold_s", "reps": "dose.reps", "rest": "dose.rest_s"},
    ),
    "red flag": Kind(
        lambda c: c.red_flags.values(),
        listed("safety", "red_flags"),
        {"evidence_note": "evidence"},
        frozenset({"follow_up"}),
    ),
    "follow-up": Kind(
        lambda c: (flag.follow_up for flag in c.red_flags.values() if flag.follow_up),
        lambda: (second for raw in listed("safety", "red_flags")() if isinstance(second := raw.get("follow_up"), dict)),
    ),
    "contraindication": Kind(
        lambda c: c.contraindications.values(),
        listed("safety", "contraindications"),
        {"evidence_note": "evidence"},
        frozenset({"hides"}),
    ),
    "what it hides": Kind(
        lambda c: (each.hides for each in c.contraindications.values()),
        lambda: (hides for raw in listed("safety", "contraindications")() if isinstance(hides := raw["hides"], dict)),
        {"everything": "all", "not_gentle": "techniques_not_gentle", "most_pressure": "pressure_max"},
    ),
    "no-go zone": Kind(
        lambda c: c.no_go_zones.values(), listed("safety", "no_go_zones"), elsewhere=frozenset({"drawn"})
    ),
    "outline of a no-go zone": Kind(
        lambda c: (outline for zone in c.no_go_zones.values() for outline in zone.drawn),
        lambda: (drawn for raw in listed("safety", "no_go_zones")() for drawn in raw.get("drawn", ())),  # type: ignore[attr-defined]
        elsewhere=frozenset({"mm", "tall", "above"}),
    ),
    "stop rule": Kind(lambda c: c.stop_rules.values(), listed("safety", "stop_rules")),
    "help number": Kind(lambda c: c.help_numbers, listed("safety", "numbers.list"), {"purpose": "for"}),
    "advice": Kind(lambda c: c.advice, listed("safety", "advice"), {"evidence": "label"}),
    "rejected advice": Kind(lambda c: c.rejected, listed("safety", "rejected"), {"evidence": "label"}),
    "nerve item": Kind(lambda c: c.nerve_items.values(), listed("patterns", "nerve_index.items")),
    "nerve band": Kind(lambda c: c.nerve_bands, listed("patterns", "nerve_index.bands"), {"low": "min", "high": "max"}),
    "nerve pattern": Kind(
        lambda c: (pattern for pattern in c.patterns.values() if pattern.nerve),
        listed("patterns", "nerve_patterns"),
        EVIDENCE,
        frozenset({"nerve"}),
    ),
    "other pattern": Kind(
        lambda c: (pattern for pattern in c.patterns.values() if not pattern.nerve),
        listed("patterns", "other_patterns"),
        {"cues": "for", **EVIDENCE},
        frozenset({"nerve"}),
    ),
    "question": Kind(
        lambda c: c.questions.values(), listed("questions", "questions"), elsewhere=frozenset({"answers"})
    ),
    "answer": Kind(
        lambda c: (answer for question in c.questions.values() for answer in question.answers),
        nested(listed("questions", "questions"), "answers"),
        elsewhere=frozenset({"steps", "nerve"}),
    ),
    "page": Kind(lambda c: c.pages, listed("learn", "pages"), elsewhere=frozenset({"paragraphs"})),
    "paragraph": Kind(
        lambda c: (paragraph for page in c.pages for paragraph in page.paragraphs),
        nested(listed("learn", "pages"), "paragraphs"),
        {"evidence": "label"},
    ),
    "region": Kind(lambda c: c.regions.values(), listed("regions", "regions")),
    "source": Kind(lambda c: c.sources.values(), listed("sources", "sources")),
}

UNSAID = {"rare": False, "beyond": False, "right_now": False, "rest": NONE}
"""What it means if a key is missing, but for nothing at all."""


@pytest.mark.parametrize("name", KINDS)
def test_every_key_of_every_record_arrives(name: str) -> None:
    kind = KINDS[name]
    pairs = kind.pairs()
    assert pairs
    for record, raw in pairs:
        assert is_dataclass(record)
        for attribute in (item.name for item in fields(record)):
            if attribute not in kind.elsewhere:
                written = emptied(at(raw, kind.keys.get(attribute, attribute)))
                written = UNSAID.get(attribute) if written is None else written
                assert plain(getattr(record, attribute)) == written, f"{name} {raw.get('id')}: {attribute}"


def doses() -> Iterable[tuple[Dose, Raw]]:
    for technique, raw in KINDS["technique"].pairs():
        for name in ("dose", "alternative"):
            dose, written = getattr(technique, name), raw.get(name)
            assert (dose is None) == (written is None)
            if isinstance(dose, Dose) and isinstance(written, dict):
                yield dose, written


def test_every_number_of_every_dose_arrives() -> None:
    found = list(doses())
    assert {dose.mode for dose, _ in found} == set(Mode)
    for dose, raw in found:
        keys = DOSE_KEYS[dose.mode]
        assert raw["mode"] == dose.mode
        for attribute, unsaid in (("count", None), ("on", None), ("off", NONE), ("sets", ONCE), ("rest", NONE)):
            written = emptied(at(raw, keys[attribute])) if attribute in keys else None
            assert plain(getattr(dose, attribute)) == (unsaid if written is None else written), raw
        assert list(dose.target) == at(raw, "pressure.target")
        assert dose.ceiling == at(raw, "pressure.ceiling")
        assert (dose.per_day.default, dose.per_day.low) == (at(raw, "per_day.default"), at(raw, "per_day.min"))
        assert dose.per_day_cap == (at(raw, "per_day.hard_max") or CONTENT.limits["max_sessions_per_day"])


def test_what_an_answer_moves_arrives_in_both_directions() -> None:
    for answer, raw in KINDS["answer"].pairs():
        up, down = (at(raw, name) or {} for name in ("up", "down"))
        assert isinstance(up, dict)
        assert isinstance(down, dict)
        assert getattr(answer, "steps") == {**up, **{name: -step for name, step in down.items()}}  # noqa: B009
        assert getattr(answer, "nerve") == (at(raw, "nerve") or 0)  # noqa: B009


def test_every_group_says_which_tools_do_not_suit_and_why() -> None:
    for group, raw in zip(CONTENT.groups.values(), GROUPS(), strict=True):
        written = raw["not_suitable"]
        assert isinstance(written, list)
        assert group.not_suitable == {item["tool"]: item["why"] for item in written}


SAFETY = {
    "text": "text",
    "emergency": "emergency",
    "calf": "calf",
    "after_session": "after_session",
    "repeat_days": "repeat_days",
    "gentle_from_nerve_index": "gentle_from_nerve_index",
    "ci15_from_nerve_index": "ci15_from_nerve_index",
}


def test_what_the_safety_questions_are_asked_by_arrives() -> None:
    safety = file("safety")
    for attribute, key in SAFETY.items():
        assert plain(getattr(CONTENT.screen, attribute)) == at(safety, f"screen.{key}")
    groups = at(safety, "screen.groups")
    assert isinstance(groups, list)
    assert CONTENT.screen.headings == {group["id"]: group["title"] for group in groups}
    assert {str(urgency): text for urgency, text in CONTENT.urgencies.items()} == safety["urgencies"]
    assert CONTENT.limits == safety["limits"]
    assert CONTENT.help_text == at(safety, "numbers.text")


SESSION = {
    "movement_s": "movement.before.seconds",
    "movement": "movement.before.text",
    "other_side_s": "other_side.seconds",
    "other_side": "other_side.text",
    "pressure": "pain_scale.text",
    "fades": "pain_scale.fades",
    "fades_gentle": "pain_scale.fades_gentle",
    "useful_drop": "pain_check.text",
    "stretching": "stretching.text",
    "ladder": "firmness_ladder.steps",
    "ladder_up": "firmness_ladder.up_if",
    "ladder_down": "firmness_ladder.down_if",
    "never": "never.texts",
    "course": "caps.course",
    "end_early": "caps.end_early",
    "daily": "movement.daily",
    "exercises": "movement.exercises.items",
}


def test_the_general_advice_for_a_session_arrives() -> None:
    session, techniques = CONTENT.session, file("techniques")
    assert isinstance(session, SessionAdvice)
    for attribute, path in SESSION.items():
        assert plain(getattr(session, attribute)) == at(techniques, path), attribute
    for name, thermal in (("heat", session.heat), ("cold", session.cold)):
        for key in ("minutes", "how", "never", "note"):
            assert plain(getattr(thermal, key)) == emptied(at(techniques, f"{name}.{key}"))
        assert thermal.most_minutes == (at(techniques, f"{name}.absolute_max_min") or thermal.minutes.high)
    bands = at(techniques, "pain_scale.bands")
    assert bands == [
        {"min": band.low, "max": band.high, "name": band.name, "text": band.text} for band in session.pain_bands
    ]
    notes = at(techniques, "notes")
    assert isinstance(notes, list)
    assert [(note.id, note.text, list(note.sources)) for note in session.notes] == [
        (raw["id"], raw["text"], raw["sources"]) for raw in notes
    ]


def test_the_pack_says_who_it_is() -> None:
    pack = file("pack")
    told = (CONTENT.language, CONTENT.version, CONTENT.title, CONTENT.clinician_reviewed)
    assert told == (pack["language"], pack["version"], pack["title"], pack["clinician_reviewed"])
