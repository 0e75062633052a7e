"""A session put together from spots, heat, movement, stretches and cold; saved by name, and begun from here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.plan import MINUTE_S, Plan, moved
from sciatica_desktop.core.plan_view import PlanView
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.field import Field
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.switch import Switch
from sciatica_desktop.ui.kit.texts import seconds_text, side_word
from sciatica_desktop.ui.kit.widgets import Button, Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.pain_before import PainBefore
from sciatica_desktop.ui.session.routine_rows import LengthRow, SpotRow
from sciatica_desktop.ui.session.saved_routines import SavedRoutines
from sciatica_desktop.ui.session.start_row import FOOT_SHARE, StartRow, settle

SIDE = 16


class RoutinePanel(QWidget):
    """Shows one PlanView; a change asks for the changed plan."""

    back_requested = Signal()
    plan_changed = Signal(object)
    start_requested = Signal(object)
    save_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._plan = Plan(())
        self.back = Button("", symbol="back")
        self.back.setAccessibleName(self.tr("Back to the marks"))
        self.spots = Box(self.tr("Spots, in their order"))
        self.rows: list[SpotRow] = []
        self.empty = Text(self.tr("Open a spot on the map or in the list, and choose Add to routine."), muted=True)
        self.heat = LengthRow(self.tr("Heat before"), MINUTE_S)
        self.movement = LengthRow(self.tr("Easy movement before"), 1.0)
        self.cold = LengthRow(self.tr("Cold after, for comfort only"), MINUTE_S)
        self.pulls: dict[Chip, int] = {}
        self.first = Switch("stretch_first", self.tr("Stretch before the spots"))
        self.total = Text("", 1.12, bold=True)
        self.name, self.save = Field(self.tr("Name"), self.tr("Name, such as Evening")), Button(self.tr("Save"))
        self.saved = SavedRoutines()
        self.rate = PainBefore()
        self.scale = self.rate.scale
        self.foot_row = StartRow()
        self.start = self.foot_row.start
        self._lay_out()
        self._join()
        self.setAccessibleName(self.tr("Routine"))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = self._column = QVBoxLayout(inside)
        column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        head.addWidget(Text(self.tr("Your routine"), 1.45, bold=True), 1)
        column.addLayout(head)
        for box in self._boxes():
            column.addWidget(box)
        column.addStretch(1)
        foot = self._foot = QVBoxLayout()
        foot.setContentsMargins(margins(SIDE, 8, SIDE + WIDTH, SIDE))
        foot.setSpacing(8)
        for widget in (self.rate, self.total, self.foot_row):
            foot.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(Scroll(inside), 1)
        outer.addLayout(foot)

    def _boxes(self) -> tuple[Box, ...]:
        """What is put together, from top to bottom."""
        self.spots.box.addWidget(self.empty)
        self.pull_box = Box(self.tr("Stretches after the spots"))
        self._pull_flow = WrappingRows(gap=6, fill=False)
        self.pull_box.box.addLayout(self._pull_flow)
        self.pull_box.box.addWidget(self.first)
        around = Box(self.tr("Before and after"))
        for length in (self.heat, self.movement, self.cold):
            around.box.addWidget(length)
        keep = Box(self.tr("Keep it"))
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.save)
        keep.box.addLayout(row)
        return self.spots, self.pull_box, around, keep, self.saved

    def _join(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.start.clicked.connect(self._on_start_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.heat.chosen.connect(self._on_heat_chosen)
        self.movement.chosen.connect(self._on_movement_chosen)
        self.cold.chosen.connect(self._on_cold_chosen)
        self.first.asked.connect(self._on_first_asked)

    @Slot(object)
    def render_plan(self, view: PlanView) -> None:
        """Show a plan, and what else could be part of it."""
        plan = self._plan = view.plan
        self._show_spots(view)
        self._show_pulls(view)
        self.heat.render_values(view.heat, plan.heat)
        self.movement.render_values(view.movement, plan.movement)
        self.cold.render_values(view.cold, plan.cold)
        self.first.show_value(plan.stretch_first)
        self.total.setText(self._total_words(view))
        self.foot_row.render_reasons(view.reasons, told=bool(view.works))
        self.rate.setVisible(bool(view.works))
        self.saved.render_names(view.saved, plan.name)
        if not self.name.hasFocus():
            self.name.setText(plan.name)
        self.save.setEnabled(bool(view.works))

    def _total_words(self, view: PlanView) -> str:
        if not view.works:
            return ""
        text = self.tr("In all %1").replace("%1", seconds_text(view.seconds))
        if not view.heat_seconds:
            return text
        more = self.tr("In all %1, and %2 of heat before")
        return more.replace("%1", seconds_text(view.seconds)).replace("%2", seconds_text(view.heat_seconds))

    def _show_spots(self, view: PlanView) -> None:
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [SpotRow(index, row, len(view.works)) for index, row in enumerate(view.works)]
        for row in self.rows:
            self.spots.box.addWidget(row)
            row.moved.connect(self._on_spot_moved)
            row.removed.connect(self._on_spot_removed)
            row.other_side_asked.connect(self._on_other_side_asked)
        self.empty.setVisible(not self.rows)

    def _show_pulls(self, view: PlanView) -> None:
        for old in self.pulls:
            self._pull_flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._view_pulls = view.pulls
        self.pulls = {}
        for number, row in enumerate(view.pulls):
            chip = Chip(f"{row.title} · {side_word(row.pull.side)}", checked=row.chosen, wraps=True)
            chip.clicked.connect(self._on_pull_clicked)
            self.pulls[chip] = number
            self._pull_flow.addWidget(chip)
            chip.show()
        self.pull_box.setVisible(bool(view.pulls))
        self.first.setVisible(any(row.chosen for row in view.pulls))

    def _ask(self, **values: object) -> None:
        self.plan_changed.emit(replace(self._plan, **values))  # type: ignore[arg-type]

    def _on_spot_moved(self, index: int, by: int) -> None:
        self._ask(works=moved(self._plan.works, index, by))

    def _on_spot_removed(self, index: int) -> None:
        self._ask(works=(*self._plan.works[:index], *self._plan.works[index + 1 :]))

    def _on_other_side_asked(self, index: int, wanted: bool) -> None:
        works = (replace(work, other_side=wanted) if at == index else work for at, work in enumerate(self._plan.works))
        self._ask(works=tuple(works))

    def _on_pull_clicked(self) -> None:
        clicked = next(number for chip, number in self.pulls.items() if chip is self.sender())
        chosen = (row.chosen != (number == clicked) for number, row in enumerate(self._view_pulls))
        self._ask(pulls=tuple(row.pull for row, keep in zip(self._view_pulls, chosen, strict=True) if keep))

    def _on_heat_chosen(self, minutes: float) -> None:
        self._ask(heat=minutes)

    def _on_movement_chosen(self, seconds: float) -> None:
        self._ask(movement=seconds)

    def _on_cold_chosen(self, minutes: float) -> None:
        self._ask(cold=minutes)

    def _on_first_asked(self, _name: str, wanted: object) -> None:
        self._ask(stretch_first=bool(wanted))

    def _on_start_clicked(self) -> None:
        self.start_requested.emit(self.scale.pain)

    def _on_save_clicked(self) -> None:
        name = self.name.text().strip()
        if name:
            self.save_requested.emit(name)
        else:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pain scale stays in sight where there is room, else it is the last thing to scroll to."""
        super().resizeEvent(event)
        wanted = self.rate.heightForWidth(max(1, self.width() - 2 * SIDE)) + self.start.sizeHint().height() + 3 * SIDE
        settle(self.rate, self._foot, self._column, None, pinned=wanted <= FOOT_SHARE * self.height())

    def showEvent(self, event: QShowEvent) -> None:
        """The pain is asked for anew; the focus goes to where most people go on."""
        super().showEvent(event)
        self.scale.set_pain(None)
        (self.scale if self.rows else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, Escape goes back, a digit rates the pain."""
        if event.key() in ENTER and not event.isAutoRepeat():
            (self.save if self.name.hasFocus() else self.start).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif not self.name.hasFocus() and event.text().isdigit() and self.scale.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)
