"""The conditions that speak against some massage, on one page: a switch for each, and what follows from it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.conditions import Answers, Conditions
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.core.safety import SECOND, Cause
from sciatica_desktop.ui.column import Centred
from sciatica_desktop.ui.condition_row import ConditionRow
from sciatica_desktop.ui.question_columns import Columns, Group
from sciatica_desktop.ui.question_page import COLUMNS
from sciatica_desktop.ui.question_row import SIDE
from sciatica_desktop.ui.scroll import WIDTH, Scroll
from sciatica_desktop.ui.sight import Sight
from sciatica_desktop.ui.texts import word
from sciatica_desktop.ui.theme import GAP
from sciatica_desktop.ui.widgets import Button, Look, Text


class ConditionPage(QWidget):
    """Asks; what is not switched on counts as no."""

    answered = Signal(object)
    put_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, ConditionRow] = {}
        self._title = Text(self.tr("Your health"), 1.6, bold=True)
        self._cause = Text("", 1.05)
        self._calm = Text(
            self.tr(
                "Some conditions rule out some techniques, or ask for less pressure. Switch on what is true for you. "
                "It stays on this computer, and you can change it in the preferences."
            ),
            muted=True,
        )
        self._columns = Columns()
        self.go_on = Button("", Look.PRIMARY, wraps=True)
        self.later = Button(self.tr("Later"), wraps=True)
        self._lay_out()
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.later.clicked.connect(self.put_off)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(8)
        for part in (self._title, self._cause, self._calm):
            part.setContentsMargins(SIDE, 0, SIDE, 0)
            head.addWidget(part)
        head.addWidget(self._columns)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.later, 1)
        buttons.addWidget(self.go_on, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = Centred(head, columns=COLUMNS)
        scroll = Scroll(inside)
        self._sight = Sight(scroll, inside)
        self._sight.completed.connect(self._show_state)
        column.addWidget(scroll, 1)
        column.addWidget(Centred(buttons, above=10, right=WIDTH, columns=COLUMNS))

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
        self._sight.begin()
        self._show_state()

    def take_focus(self) -> None:
        """The focus goes to the first switch."""
        for row in list(self.rows.values())[:1]:
            row.switch.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_state(self) -> None:
        some = any(row.yes for row in self.rows.values())
        if not self._sight.whole:
            self.go_on.setText(self.tr("Show the other questions"))
        else:
            self.go_on.setText(self.tr("Go on") if some else self.tr("None of these"))

    def _on_go_on_clicked(self) -> None:
        self._sight.look()
        if not self._sight.whole:
            self._sight.further()
            return
        yes = {name for name, row in self.rows.items() if row.yes}
        lifted = {f"{name}{SECOND}" for name, row in self.rows.items() if row.lifted}
        where = {name: row.chosen for name, row in self.rows.items() if row.chosen}
        self.answered.emit(Answers(frozenset(yes | lifted), where))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the questions off."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
        else:
            super().keyPressEvent(event)
