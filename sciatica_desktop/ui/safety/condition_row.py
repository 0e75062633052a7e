"""One condition: whether it applies, and then what follows from it, where it is, and what may lift it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.body_parts import Where
from sciatica_desktop.core.rules import Contraindication
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.switch import Switch
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.safety.question_row import SIDE, YesNo
from sciatica_desktop.ui.safety.where_row import WhereRow


class ConditionRow(QWidget):
    """A switch for the condition; what belongs to it unfolds below."""

    changed = Signal()

    def __init__(self, rule: Contraindication) -> None:
        super().__init__()
        self.rule = rule
        self.switch = Switch(rule.id, rule.condition)
        self.switch.setAccessibleName(rule.question)
        self.where = WhereRow(rule.condition) if rule.hides.local else None
        self.unless = YesNo(rule.unless, second=True, ruled=False) if rule.unless else None
        self._more = QWidget()
        inside = QVBoxLayout(self._more)
        inside.setContentsMargins(margins(16, 0, 0, 10))
        inside.setSpacing(8)
        inside.addWidget(Text(rule.rule, muted=True))
        if self.where is not None:
            inside.addWidget(self.where)
            self.where.changed.connect(self.changed)
        if self.unless is not None:
            inside.addWidget(self.unless)
            self.unless.answered.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 0, SIDE, 1)
        column.setSpacing(0)
        column.addWidget(self.switch)
        column.addWidget(self._more)
        self._more.hide()
        self.switch.asked.connect(self._on_switch_asked)

    @property
    def yes(self) -> bool:
        return self.switch.isChecked()

    @property
    def lifted(self) -> bool:
        """True if the second question was answered yes too."""
        return self.yes and self.unless is not None and self.unless.answer is True

    @property
    def chosen(self) -> Where:
        """Where it is, as far as that was said."""
        return self.where.where if self.yes and self.where is not None else frozenset()

    def give(self, *, yes: bool, lifted: bool = False, where: Where = frozenset()) -> None:
        """Show these answers; sends no signal."""
        self.switch.setChecked(yes)
        self._more.setVisible(yes)
        if self.unless is not None:
            self.unless.give(lifted if yes else None)
        if self.where is not None:
            self.where.give(where)

    def _on_switch_asked(self, _: str, on: bool) -> None:
        self._more.setVisible(on)
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, QColor(scheme_of(self).border))
