"""How often and how long: the dose of a technique in a line, and steppers to change it within its limits."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.content import Dose, Mode, Range
from sciatica_desktop.core.dosing import MAX_PRESSURE_S, pressing, pressure
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.ui.kit.controls import Fold, Stepper
from sciatica_desktop.ui.kit.texts import seconds_text
from sciatica_desktop.ui.kit.widgets import Text

COUNTED: Mapping[Mode, object] = {
    Mode.HOLD: QT_TRANSLATE_NOOP("Dose", "Holds"),
    Mode.ROLL: QT_TRANSLATE_NOOP("Dose", "Passes in a set"),
    Mode.PULSE: QT_TRANSLATE_NOOP("Dose", "Presses in a set"),
    Mode.STROKE: QT_TRANSLATE_NOOP("Dose", "Strokes in a set"),
}
EACH: Mapping[Mode, object] = {
    Mode.HOLD: QT_TRANSLATE_NOOP("Dose", "Length of a hold"),
    Mode.ROLL: QT_TRANSLATE_NOOP("Dose", "Length of a pass"),
    Mode.PULSE: QT_TRANSLATE_NOOP("Dose", "Length of a press"),
    Mode.STROKE: QT_TRANSLATE_NOOP("Dose", "Length of a stroke"),
}
LINES: Mapping[Mode, object] = {
    Mode.HOLD: QT_TRANSLATE_NOOP("Dose", "%1 holds of %2 s, %3 s rest between"),
    Mode.ROLL: QT_TRANSLATE_NOOP("Dose", "%1 slow passes of %2 s"),
    Mode.PULSE: QT_TRANSLATE_NOOP("Dose", "%1 presses of %2 s, let go for %3 s"),
    Mode.STROKE: QT_TRANSLATE_NOOP("Dose", "%1 strokes of %2 s"),
}
SETS: object = QT_TRANSLATE_NOOP("Dose", "%1, in %2 sets with %3 s rest")
LONG_RANGE = 15
"""Seconds that can vary by at least this much are stepped by FIVE."""

FIVE = 5


def translated(text: object) -> str:
    return QCoreApplication.translate("Dose", str(text))


def step_of(limits: Range) -> float:
    return FIVE if limits.high - limits.low >= LONG_RANGE else 1


def dose_line(dose: Dose, count: float, on: float, sets: float) -> str:
    """The dose in words, as in "3 holds of 30 s, 10 s rest between"."""
    values = {"%1": count, "%2": on, "%3": dose.off.default}
    text = translated(LINES[dose.mode])
    for sign, value in values.items():
        text = text.replace(sign, f"{value:g}")
    if sets > 1:
        more = translated(SETS)
        text = more.replace("%2", f"{sets:g}").replace("%3", f"{dose.rest.default:g}").replace("%1", text)
    return text


class DoseBox(QWidget):
    """Shows a dose; what the person changes stays here until it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._dose: Dose | None = None
        self._ready = Pace.ready
        self.line = Text("", 1.12, bold=True)
        self.pressure = Text()
        self.total = Text("", muted=True)
        text = self.tr("One spot gets %1 of pressure at most, so some of it is left out.")
        self.capped = Text(text.replace("%1", seconds_text(MAX_PRESSURE_S)), ink="caution")
        self.capped.hide()
        self.count, self.on, self.sets = Stepper(""), Stepper(""), Stepper(self.tr("Sets"))
        self.fold = Fold(self.tr("Change the times"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.line, self.pressure, self.total, self.capped, self.fold):
            column.addWidget(part)
        for stepper in (self.count, self.on, self.sets):
            self.fold.box.addWidget(stepper)
            stepper.chosen.connect(self._on_stepper_chosen)

    def show_dose(self, dose: Dose) -> None:
        """Show a dose with its usual values."""
        self._dose = dose
        self.count.rename(translated(COUNTED[dose.mode]))
        self.on.rename(translated(EACH[dose.mode]))
        for stepper, limits, step, unit in (
            (self.count, dose.count, 1, "%1"),
            (self.on, dose.on, step_of(dose.on), self.tr("%1 s")),
            (self.sets, dose.sets, 1, "%1"),
        ):
            stepper.set_range(limits.low, limits.high, step, unit)
            stepper.set_value(limits.default)
        low, high = dose.target
        text = self.tr("Pressure %1 to %2 of 10, never above %3")
        self.pressure.setText(text.replace("%1", str(low)).replace("%2", str(high)).replace("%3", str(dose.ceiling)))
        self.fold.setVisible(any(part.low < part.high for part in (dose.count, dose.on, dose.sets)))
        self._show_line()

    def render_ready(self, seconds: float) -> None:
        """The time (s) before the first press, which is part of the whole."""
        self._ready = seconds
        self._show_line()

    def _show_line(self) -> None:
        if self._dose is None:
            return
        count, on, sets = self.count.value, self.on.value, self.sets.value
        self.line.setText(dose_line(self._dose, count, on, sets))
        steps = pressing(self._dose, count=count, on=on, sets=sets)
        total = seconds_text(self._ready + sum(step.seconds for step in steps))
        self.total.setText(self.tr("In all %1").replace("%1", total))
        self.capped.setVisible(pressure(steps) < count * on * sets)

    def _on_stepper_chosen(self) -> None:
        self._show_line()
