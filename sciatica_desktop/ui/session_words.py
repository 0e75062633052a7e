"""Words of a session that need to know its phases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from sciatica_desktop.core.routine import PRESSURE, Phase
from sciatica_desktop.ui.texts import word


def phase_text(phase: Phase, number: int, of: int) -> str:
    """The phase and, for pressure, which of how many it is: "Hold 2 of 3"."""
    if of <= 1 or phase not in PRESSURE:
        return word(phase)
    text = QCoreApplication.translate("Words", "%1 %2 of %3")
    return text.replace("%1", word(phase)).replace("%2", str(number)).replace("%3", str(of))
