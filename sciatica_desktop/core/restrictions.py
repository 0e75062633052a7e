"""What a condition that speaks against massage takes away: techniques, stretches, heat and cold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import Where, part_of
from sciatica_desktop.core.conditions import Conditions, active
from sciatica_desktop.core.content import Content, Group, Stretch, Technique
from sciatica_desktop.core.findings import Reason
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.core.safety import SECOND


@dataclass(frozen=True)
class Restriction:
    """A condition that holds now; `where` are its places (none: anywhere). `lifted` if its second question says so."""

    rule: Contraindication
    where: Where = frozenset()
    lifted: bool = False

    def hides(self, technique: Technique, group: Group | None, side: Side) -> bool:
        """True if the technique must not be used on this side."""
        takes = self.rule.hides
        named = takes.local or self.rule.id in technique.blocked_if
        whole = takes.everything or (named and (not takes.local or self.concerns(group, side)))
        within = not takes.within or technique.group in takes.within
        means = technique.tool in takes.tools or not set(takes.needs).isdisjoint(technique.needs)
        return (
            (whole and not self.lifted)
            or (takes.not_gentle and not technique.gentle)
            or technique.group in takes.groups
            or (within and means)
        )

    def hides_stretch(self, stretch: Stretch) -> bool:
        takes = self.rule.hides
        return stretch.id in takes.stretches or (takes.everything and not self.lifted)

    def hides_thermal(self, *, heat: bool) -> bool:
        """True if heat, or else cold, must be left out."""
        takes = self.rule.hides
        return (takes.heat if heat else takes.cold) or (takes.everything and not self.lifted)

    def concerns(self, group: Group | None, side: Side) -> bool:
        """True if a place of it lies where techniques of the group press on this side."""
        if not self.where or group is None or not group.regions:
            return True
        parts = {part_of(region) for region in group.regions}
        sides = set(Side) if side is Side.MIDLINE else {side, Side.MIDLINE}
        return any(part in parts and own in sides for part, own in self.where)

    @property
    def reason(self) -> Reason:
        """The condition with its rule."""
        return Reason("left_out", {"condition": self.rule.condition, "rule": self.rule.rule})


def restrictions(conditions: Conditions, content: Content, now: datetime) -> tuple[Restriction, ...]:
    """The conditions that were answered yes and hold now."""
    return tuple(
        Restriction(rule, conditions.where.get(rule.id, frozenset()), f"{rule.id}{SECOND}" in conditions.yes)
        for rule in active(conditions, content, now)
    )
