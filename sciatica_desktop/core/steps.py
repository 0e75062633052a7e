"""What a routine is made of: its phases, its steps, and the units that these belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sciatica_desktop.core.anatomy import Side


class Phase(StrEnum):
    """What the person does during a step."""

    FIND = "find"
    CHECK = "check"
    ANSWER = "answer"
    GET_READY = "get_ready"
    HOLD = "hold"
    PRESS = "press"
    ROLL = "roll"
    STROKE = "stroke"
    RELEASE = "release"
    REST = "rest"
    OTHER_SIDE = "other_side"
    STRETCH = "stretch"
    HEAT = "heat"
    MOVE = "move"
    COLD = "cold"


PRESSURE = frozenset({Phase.HOLD, Phase.PRESS, Phase.ROLL, Phase.STROKE})
BETWEEN = frozenset({Phase.REST, Phase.RELEASE})
"""Between two presses at one point."""

ASKED = frozenset({Phase.CHECK, Phase.ANSWER})
"""While the point is pressed to see what it brings, and the moment after."""


class Block(StrEnum):
    """What a unit of a routine is."""

    HEAT = "heat"
    MOVE = "move"
    TREAT = "treat"
    OTHER_SIDE = "other_side"
    STRETCH = "stretch"
    COLD = "cold"


@dataclass(frozen=True)
class Unit:
    """Steps that belong together: one technique at one point, one stretch, heat, easy movement or cold."""

    block: Block = Block.TREAT
    point: str = ""
    side: Side = Side.MIDLINE
    technique: str = ""
    stretch: str = ""

    @property
    def place(self) -> tuple[str, Side]:
        """What the pressure of a unit adds up on."""
        return self.point, self.side


@dataclass(frozen=True)
class Step:
    """A piece of a routine: its phase, its length (s), which of how many alike it is, and the index of its unit."""

    phase: Phase
    seconds: float
    number: int = 1
    of: int = 1
    unit: int = 0
