"""The conditions that speak against some massage, on one page: a switch for each, and what follows from it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt

from sciatica_desktop.core.conditions import Answers, Conditions
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.core.safety import SECOND, Cause
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.safety.check_page import CheckPage
from sciatica_desktop.ui.safety.condition_row import ConditionRow
from sciatica_desktop.ui.safety.question_columns import Group


class ConditionPage(CheckPage):
    """Asks; what is not switched on counts as no."""

    def __init__(self) -> None:
        super().__init__()
        self._title.setText(self.tr("Your health"))
        self._calm.setText(
            self.tr(
                "Some conditions rule out some techniques, or ask for less pressure. Switch on what is true for you. "
                "It stays on this computer, and you can change it in the preferences."
            )
        )
        self._how.hide()
        self._lay_out()
        self.rows: dict[str, ConditionRow] = {}

    def show_conditions(
        self,
        rules: tuple[Contraindication, ...],
        known: Conditions,
        given: Collection[Contraindication],
        cause: Cause,
    ) -> None:
        """Ask about these, with what was answered before: those `given` are switched on."""
        self._cause.setText(word(cause))
        on = {rule.id for rule in given}
        titles = (self.tr("In general"), self.tr("At one place"), self.tr("Right now"))
        groups = [Group(title) for title in titles]
        used: set[int] = set()
        self.rows = {}
        for rule in rules:
            row = self.rows[rule.id] = ConditionRow(rule)
            lifted = f"{rule.id}{SECOND}" in known.yes
            row.give(yes=rule.id in on, lifted=lifted, where=known.where.get(rule.id, frozenset()))
            row.changed.connect(self._show_state)
            at = 2 if rule.right_now else 1 if rule.hides.local else 0
            used.add(at)
            groups[at].add(row)
        self._columns.show_groups([groups[at] for at in sorted(used)])
        self._sight.begin(lambda: list(self.rows.values()))
        self._show_state()

    def take_focus(self) -> None:
        """The focus goes to the first switch."""
        for row in list(self.rows.values())[:1]:
            row.switch.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_state(self) -> None:
        self.go_on.setText(self._way_on(some=any(row.yes for row in self.rows.values())))

    def _given(self) -> Answers:
        yes = {name for name, row in self.rows.items() if row.yes}
        lifted = {f"{name}{SECOND}" for name, row in self.rows.items() if row.lifted}
        where = {name: row.chosen for name, row in self.rows.items() if row.chosen}
        return Answers(frozenset(yes | lifted), where)
