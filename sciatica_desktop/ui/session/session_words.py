"""Words of a session that need to know its phases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sciatica_desktop.core.diary import Felt
from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.steps import PRESSURE, Phase
from sciatica_desktop.ui.kit.texts import NO_BREAK, seconds_text, word

TEN_S = 10
"""What is left of the whole is said in steps of so many seconds."""

NUMBERED = PRESSURE | {Phase.STRETCH, Phase.COLD}


def felt_word(felt: Felt) -> str:
    """What came of pressing a point, as an answer to choose."""
    return {
        Felt.SAME: QCoreApplication.translate("Words", "My usual pain"),
        Felt.OTHER: QCoreApplication.translate("Words", "Sore, but not my pain"),
        Felt.NOTHING: QCoreApplication.translate("Words", "Nothing"),
    }[felt]


def phase_text(phase: Phase, number: int, of: int) -> str:
    """The phase and, for pressure, which of how many it is: "Hold 2 of 3", its numbers in one line."""
    if of <= 1 or phase not in NUMBERED:
        return word(phase)
    text = QCoreApplication.translate("Words", "%1 %2 of %3")
    text = text.replace(" ", NO_BREAK).replace(f"%1{NO_BREAK}", "%1 ")
    return text.replace("%1", word(phase)).replace("%2", str(number)).replace("%3", str(of))


def progress_text(routine: Routine) -> str:
    """Which part of how many it is, and how long the whole still takes: "Part 2 of 5 · 6 min left"."""
    text = QCoreApplication.translate("Words", "Part %1 of %2 · %3 left")
    text = text.replace("%1", str(routine.step.unit + 1)).replace("%2", str(len(routine.units)))
    return text.replace("%3", seconds_text(-(-routine.left // TEN_S) * TEN_S))
