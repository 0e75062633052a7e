"""The page of charts: which one, of what time, as a picture or as a table, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.history.charts.calendar import CalendarChart
from sciatica_desktop.ui.history.charts.extent import ExtentChart
from sciatica_desktop.ui.history.charts.pain import PainChart
from sciatica_desktop.ui.history.charts.plot import TimePlot
from sciatica_desktop.ui.history.charts.sessions import SessionsChart
from sciatica_desktop.ui.history.charts.signs import SignLabel
from sciatica_desktop.ui.history.charts.table import FiguresTable
from sciatica_desktop.ui.history.charts.walk import Walk
from sciatica_desktop.ui.history.period_choice import PeriodChoice
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scrolled import Scrolled
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

LOWEST = 230
"""Least height (px) of a chart: where the window is lower, the page scrolls."""


class ChartName(StrEnum):
    """The charts."""

    PAIN = "pain"
    EXTENT = "extent"
    CALENDAR = "calendar"
    SESSIONS = "sessions"


MAKERS: Mapping[ChartName, Callable[[], Walk]] = {
    ChartName.PAIN: PainChart,
    ChartName.EXTENT: ExtentChart,
    ChartName.CALENDAR: CalendarChart,
    ChartName.SESSIONS: SessionsChart,
}


class HistoryCharts(QWidget):
    """Holds the charts, each made when it is first looked at, and one table for all of them."""

    chart_chosen = Signal(object)
    period_chosen = Signal(object)
    picture_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chips = {
            ChartName.PAIN: Chip(self.tr("Pain"), checked=True),
            ChartName.EXTENT: Chip(self.tr("Size of the drawing")),
            ChartName.CALENDAR: Chip(self.tr("Calendar")),
            ChartName.SESSIONS: Chip(self.tr("Sessions a day")),
        }
        self.name = ChartName.PAIN
        self.period, self.as_table = PeriodChoice(Period.ALL), Chip(self.tr("As a table"))
        self.save = Button(self.tr("Save the picture…"))
        self.words, self.told, self.hint = Text(""), Text("", bold=True), Text("", muted=True)
        self.table = FiguresTable()
        self._made: dict[ChartName, Walk] = {}
        self._charts, self._legend = QStackedWidget(), QWidget()
        self._lay_out()
        group = QButtonGroup(self)
        for chip in self.chips.values():
            group.addButton(chip)
        group.buttonClicked.connect(self._on_chip_clicked)
        self.as_table.clicked.connect(self._show_form)
        self.period.period_chosen.connect(self.period_chosen)
        self.save.clicked.connect(self.picture_requested)
        self.setAccessibleName(self.tr("Charts"))

    def _lay_out(self) -> None:
        head = WrappingRows(gap=8, fill=False)
        for widget in (*self.chips.values(), self.period, self.as_table, self.save):
            head.addWidget(widget)
        for picture in (self._charts, self.table):
            picture.setMinimumHeight(LOWEST)
        self._signs = WrappingRows(self._legend, gap=14, fill=False)
        self.told.setMinimumHeight(metrics_of(1.0).height() + 2)
        inside = QVBoxLayout()
        inside.setContentsMargins(margins(0, 0, 4, 0))
        inside.setSpacing(6)
        for widget, share in (
            (self.words, 0),
            (self._legend, 0),
            (self._charts, 1),
            (self.table, 1),
            (self.told, 0),
            (self.hint, 0),
        ):
            inside.addWidget(widget, share)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Scrolled(inside), 1)

    def chart(self, name: ChartName) -> Walk:
        """A chart, made if nobody has looked at it before."""
        if name not in self._made:
            made = self._made[name] = MAKERS[name]()
            made.told.connect(self.told.setText)
            if isinstance(made, TimePlot):
                made.thinned.connect(self._show_hint)
            self._charts.addWidget(made)
        return self._made[name]

    def show_chart(self, name: ChartName) -> None:
        """Show this one, as it was filled before."""
        self.name, shown = name, self.chart(name)
        self.chips[name].setChecked(True)
        self._charts.setCurrentWidget(shown)
        self.words.setText(shown.summary())
        self.told.setText(shown.words_at(shown.at) if shown.at is not None else "")
        for label in self._legend.findChildren(SignLabel):
            self._signs.removeWidget(label)
            label.hide()
            label.deleteLater()
        for sign in shown.signs():
            self._signs.addWidget(SignLabel(sign))
        self.save.setEnabled(shown.count() > 0)
        self.as_table.setEnabled(shown.count() > 0)
        self._show_form()

    def show_trouble(self, name: ChartName, words: str) -> None:
        """Say why there is nothing to see."""
        self.name = name
        self.words.setText(words)
        for widget in (self._charts, self._legend, self.table, self.told, self.hint):
            widget.hide()
        for button in (self.save, self.as_table):
            button.setEnabled(False)

    def _show_form(self) -> None:
        """The picture or the table; without any values neither."""
        shown = self.chart(self.name)
        there, table = shown.count() > 0, self.as_table.isChecked()
        if there and table:
            self.table.render_chart(shown)
        self.table.setVisible(there and table)
        for widget in (self._charts, self._legend, self.told, self.hint):
            widget.setVisible(there and not table)
        self._show_hint(thinned=isinstance(shown, TimePlot) and shown.is_thinned)

    def _show_hint(self, thinned: bool) -> None:
        if self.name is ChartName.CALENDAR:
            text = self.tr("Drag or turn the wheel to see earlier weeks; arrow keys go from day to day.")
        elif thinned:
            text = self.tr("Too many to show each: zoom in by the wheel or +. Drag to move; arrow keys go along.")
        else:
            text = self.tr("Wheel, + and - zoom, 0 shows all. Drag to move; arrow keys go along.")
        self.hint.setText(text)

    def _on_chip_clicked(self, chip: QWidget) -> None:
        for name, known in self.chips.items():
            if known is chip:
                self.chart_chosen.emit(name)
