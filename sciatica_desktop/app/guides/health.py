"""The answers about conditions, as the preferences tell them and let them be changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.guides.one_window import show_once
from sciatica_desktop.core.conditions import Answers, active, asked
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.restrictions import restrictions
from sciatica_desktop.state.safety import SafetyState

if TYPE_CHECKING:
    from sciatica_desktop.ui.safety.condition_dialog import ConditionDialog


class Health(QObject):
    """Knows what was answered, and opens the window to change it."""

    def __init__(self, window: QWidget, content: Content, safety: SafetyState, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._window, self._content, self._safety, self._now = window, content, safety, now
        self.changed = safety.conditions_changed

    @property
    def names(self) -> str:
        """All conditions that are asked about."""
        return " ".join(rule.condition for rule in self._content.contraindications.values())

    def told(self) -> str:
        """The conditions that hold, or that there are none."""
        known = self._safety.conditions
        if known.answered is None:
            return self.tr("Not asked yet: they are asked before the first technique.")
        held = restrictions(known, self._content, self._now())
        names = [each.rule.condition for each in held if not each.lifted]
        return "\n".join(names) or self.tr("None of the conditions that were asked about.")

    def open(self) -> None:
        """Look at all answers, and change them."""
        from sciatica_desktop.ui.safety.condition_dialog import ConditionDialog  # noqa: PLC0415 - not part of the start

        dialog = show_once(self._window, ConditionDialog, self._make)
        known = self._safety.conditions
        given = active(known, self._content, self._now())
        dialog.render_conditions(asked(self._content, None), known, given)

    def _make(self) -> ConditionDialog:
        from sciatica_desktop.ui.safety.condition_dialog import ConditionDialog  # noqa: PLC0415

        dialog = ConditionDialog(self._window)
        dialog.answered.connect(self._take)
        return dialog

    @Slot(object)
    def _take(self, given: Answers) -> None:
        self._safety.answer_conditions(given, None)
