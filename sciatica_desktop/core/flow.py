"""Where the person stands in the loop mark -> find -> check -> treat -> rate, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.panel import Panel

if TYPE_CHECKING:
    from sciatica_desktop.core.plan import Plan
    from sciatica_desktop.core.routine import Routine


@dataclass(frozen=True)
class Treatment:
    """What is being done: the plan, its routine, and the id of its entry; `late` if it was done before."""

    plan: Plan
    routine: Routine
    entry: str
    late: bool = False


@dataclass(frozen=True)
class Flow:
    """The panel shown, the point opened, and the treatment under way or waiting to be rated.

    `wanted` is the panel that the safety questions stand before.
    """

    panel: Panel = Panel.MARK
    point: tuple[str, Side] | None = None
    treatment: Treatment | None = None
    wanted: Panel = Panel.POINT
