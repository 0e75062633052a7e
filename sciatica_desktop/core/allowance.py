"""What may be done now: the answers about warning signs and conditions and the nerve index, applied to techniques."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property

from sciatica_desktop.core.advice import Range
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.content import Content, Dose, Gate, Group, Technique
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.plan import Plan, stretches
from sciatica_desktop.core.restrictions import Restriction
from sciatica_desktop.core.safety import Verdict, permits

NERVE = "CI15"
"""The condition that a high nerve index amounts to (clinical source: safety, contraindications)."""

BELOW = 2
"""A lowered target pressure reaches from so much below its upper end to there (0-10)."""


@dataclass(frozen=True)
class Allowance:
    """Everything that limits what may be done; `risky` holds the warning signs whose question about risks has a yes."""

    content: Content
    verdict: Verdict = field(default_factory=Verdict)
    restrictions: tuple[Restriction, ...] = ()
    nerve_index: int = 0
    risky: frozenset[str] = frozenset()

    @property
    def freedom(self) -> Freedom:
        """What the warning signs leave."""
        return self.verdict.freedom

    @cached_property
    def holding(self) -> tuple[Restriction, ...]:
        """The conditions, with the one that a high nerve index amounts to."""
        known = self.content.contraindications.get(NERVE)
        told = {restriction.rule.id for restriction in self.restrictions}
        high = self.nerve_index >= self.content.screen.ci15_from_nerve_index
        return (*self.restrictions, Restriction(known)) if known and high and NERVE not in told else self.restrictions

    @property
    def ruled_out(self) -> tuple[Restriction, ...]:
        """The conditions that leave no technique at all."""
        return tuple(each for each in self.holding if each.rule.hides.everything and not each.lifted)

    @cached_property
    def most_pressure(self) -> int | None:
        """How hard (0-10) may be pressed at most, where that is limited."""
        limits = [rule.rule.hides.most_pressure for rule in self.holding]
        return min((limit for limit in limits if limit is not None), default=None)

    @property
    def short(self) -> bool:
        """Whether every dose is to be short."""
        return any(each.rule.hides.short for each in self.holding)

    @cached_property
    def now(self) -> Content:
        """The content with no dose above the pressure that is allowed, and none longer."""
        techniques = self.content.techniques
        if self.short:
            techniques = {name: _shortened(each) for name, each in techniques.items()}
        if self.most_pressure is not None:
            most, because = self.most_pressure, self._because_of_pressure()
            techniques = {name: _softened(each, most, because) for name, each in techniques.items()}
        return self.content if techniques is self.content.techniques else replace(self.content, techniques=techniques)

    def _because_of_pressure(self) -> str:
        limiting = [each.rule.condition for each in self.holding if each.rule.hides.most_pressure is not None]
        return self.content.phrases["at_most"].format(most=self.most_pressure, conditions="; ".join(limiting))

    def at(self, point: str, side: Side) -> tuple[Technique, ...]:
        """The techniques that may be used at a point, gentlest tool first."""
        return tuple(each for each in self.now.techniques_for(point) if not self.why_not(each, side))

    def left_out(self, point: str, side: Side) -> tuple[Reason, ...]:
        """Why some or all techniques of a point are left out now, each once; without what is to be kept in mind."""
        said = self.keep_in_mind(point, side)
        reasons = (reason for each in self.content.techniques_for(point) for reason in self.why_not(each, side))
        return _once(reason for reason in reasons if reason not in said)

    def keep_in_mind(self, point: str, side: Side) -> tuple[Reason, ...]:
        """The rules of conditions that leave something at a point, but not as usual: to be read before it is begun."""
        if not self.at(point, side):
            return ()
        return tuple(each.reason for each in self.holding if each.rule.hides.most_pressure or each.rule.hides.short)

    def why_not(self, technique: Technique, side: Side) -> tuple[Reason, ...]:
        """Why a technique must not be used on a side now; nothing if it may."""
        group = self.content.groups.get(technique.group)
        return tuple((*self._signs(technique), *self._gate(group), *self._conditions(technique, group, side)))

    def _signs(self, technique: Technique) -> Iterator[Reason]:
        if not permits(self.freedom, technique):
            phrase = "left_out_sign_gentle" if self.freedom is Freedom.GENTLE else "left_out_sign"
            named = [Reason(phrase, {"title": flag.title}) for flag in self.verdict.flags]
            yield from named or [Reason("plan_not_now", {"title": technique.title})]
        if self.nerve_index >= self.content.screen.gentle_from_nerve_index and not technique.gentle:
            yield Reason("left_out_nerve", {})

    def _gate(self, group: Group | None) -> Iterator[Reason]:
        gate: Gate | None = group.gate if group is not None else None
        if gate is not None and gate.red_flag in self.risky:
            yield Reason("left_out_risk", {"question": gate.question})

    def _conditions(self, technique: Technique, group: Group | None, side: Side) -> Iterator[Reason]:
        for restriction in self.holding:
            if restriction.hides(technique, group, side):
                yield restriction.reason

    def why_not_plan(self, plan: Plan) -> tuple[Reason, ...]:
        """Why a session must not be started as it is planned; nothing if it may."""
        return _once(self._against(plan))

    def _against(self, plan: Plan) -> Iterator[Reason]:
        content, known = self.content, stretches(self.content)
        for work in plan.works:
            technique = content.techniques[work.technique]
            sides = (work.side, work.side.other) if work.other_side else (work.side,)
            if any(self.why_not(technique, side) for side in sides):
                yield Reason("plan_not_now", {"title": technique.title})
        for pull in plan.pulls:
            if any(each.hides_stretch(known[pull.stretch]) for each in self.holding):
                yield Reason("plan_not_now", {"title": known[pull.stretch].title})
        for wanted, heat, title in ((plan.heat, True, "unit_heat"), (plan.cold, False, "unit_cold")):
            if wanted and any(each.hides_thermal(heat=heat) for each in self.holding):
                yield Reason("plan_not_now", {"title": content.phrases[title]})


def _once(reasons: Iterator[Reason]) -> tuple[Reason, ...]:
    found: list[Reason] = []
    found.extend(reason for reason in reasons if reason not in found)
    return tuple(found)


def _shortened(technique: Technique) -> Technique:
    """The technique with its shortest dose; its usual one is the longest that can be chosen."""
    alternative = _shortest(technique.alternative) if technique.alternative else None
    return replace(technique, dose=_shortest(technique.dose), alternative=alternative)


def _shortest(dose: Dose) -> Dose:
    return replace(dose, count=_least(dose.count), on=_least(dose.on), sets=_least(dose.sets))


def _least(usual: Range) -> Range:
    return Range(usual.low, usual.low, usual.default)


def _softened(technique: Technique, most: int, because: str) -> Technique:
    """The technique with no more than this pressure, and a word why, if it had more."""
    if technique.dose.ceiling <= most:
        return technique
    alternative = _lighter(technique.alternative, most) if technique.alternative else None
    return replace(
        technique, dose=_lighter(technique.dose, most), alternative=alternative, cautions=(because, *technique.cautions)
    )


def _lighter(dose: Dose, most: int) -> Dose:
    low, high = dose.target
    high = min(high, most)
    return replace(dose, target=(min(low, max(1, high - BELOW)), high), ceiling=min(dose.ceiling, most))
