"""The history: a chart of pain over time, the list of sessions, and the chosen one in full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui import icons
from sciatica_desktop.ui.field import Field
from sciatica_desktop.ui.history_detail import HistoryDetail
from sciatica_desktop.ui.history_list import HistoryList
from sciatica_desktop.ui.theme import GAP, font_of, scheme_of
from sciatica_desktop.ui.widgets import Button, Chip, Look, Text

NARROW = 48.0
"""Under this width (in heights of a line) the chosen session stands below the list instead of beside it."""

LOW = 36.0
"""Under this height (in heights of a line) the chart waits until it is asked for."""


FEW = 2
"""With fewer rated sessions than these there is nothing to compare, and no chart."""


class _Picture(QWidget):
    """One large icon in the quiet colour."""

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self._symbol = symbol
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(72, 72)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, 0, side, side)
        icons.draw(QPainter(self), self._symbol, box, scheme_of(self).border_strong)


class _Empty(QWidget):
    """What is seen before the first session: what will be here, and the way to it."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Button(self.tr("Go to the map"), Look.PRIMARY)
        self.go.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addStretch(2)
        column.addWidget(_Picture("history"))
        for text in (
            Text(self.tr("No sessions yet"), 1.4, bold=True),
            Text(self.tr("Mark on the map where it hurts and treat one spot. What you did is kept here by itself.")),
            Text(self.tr("It stays on this computer."), muted=True),
        ):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addWidget(self.go, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class HistoryView(QWidget):
    """Shows rows with finished words. The chart is made by `chart_factory` when it is first shown."""

    row_chosen = Signal(str)
    delete_requested = Signal(str)
    rate_requested = Signal(str)
    chart_shown = Signal()
    map_requested = Signal()

    def __init__(self, chart_factory: Callable[[], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_chart = chart_factory
        self._rows: tuple[HistoryRow, ...] = ()
        self._chart_asked = False
        self.chart: QWidget | None = None
        self.list, self.detail, self.empty = HistoryList(), HistoryDetail(), _Empty()
        self.find_box = Field(self.tr("Find in the history"), self.tr("Find"), symbol="search")
        self.find_box.make_clearable(self.tr("Show all again"))
        self.count = Text("", muted=True)
        self.chart_chip = Chip(self.tr("Chart"), checked=True)
        self.chart_chip.setAccessibleName(self.tr("Show the chart"))
        self.few = Text(self.tr("From the second rated session on, a chart shows how the pain changes."), muted=True)
        self.nothing = Text(self.tr("Nothing fits these words."), muted=True)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._content())
        self._join()
        self.setAccessibleName(self.tr("History"))

    def _content(self) -> QWidget:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, GAP, 0)
        head.setSpacing(GAP)
        title = Text(self.tr("History"), 1.5, bold=True)
        title.setWordWrap(False)
        self.count.setWordWrap(False)
        head.addWidget(title)
        head.addWidget(self.count, 1)
        head.addWidget(self.find_box, 1)
        head.addWidget(self.chart_chip)
        self._chart_place = QVBoxLayout()
        self._chart_place.setContentsMargins(0, 0, GAP, 0)
        left = QVBoxLayout()
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(GAP)
        self._body.addLayout(left, 3)
        self._body.addWidget(self.detail, 2)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, GAP, 8, GAP)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addLayout(self._chart_place)
        column.addWidget(self.few)
        column.addLayout(self._body, 1)
        return page

    def _join(self) -> None:
        self.list.row_chosen.connect(self._on_list_row_chosen)
        self.list.delete_requested.connect(self.delete_requested)
        self.detail.delete_requested.connect(self.delete_requested)
        self.detail.rate_requested.connect(self.rate_requested)
        self.find_box.textChanged.connect(self._on_find_text_changed)
        self.chart_chip.clicked.connect(self._on_chart_chip_clicked)
        self.empty.go.clicked.connect(self.map_requested)

    def render_rows(self, rows: tuple[HistoryRow, ...]) -> None:
        """Show these sessions, newest first; the chosen one stays chosen."""
        first, self._rows = not self._rows, rows
        self.list.show_rows(rows)
        self._pages.setCurrentIndex(1 if rows else 0)
        self._tell()
        self._arrange()
        if first and self.isVisible():
            self._greet()
        if self.chart is None:
            self._on_shown()

    def _greet(self) -> None:
        """Seen for the first time: the list has the focus, and the newest session is open where there is room."""
        if not self._rows:
            return
        if not self.list.chosen() and self.width() >= NARROW * self._line():
            self.list.choose_newest()
            self._tell()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        """How many there are, how many fit, and the chosen one."""
        shown, whole = len(self.list.rows.rows), len(self._rows)
        some = self.tr("%1 of %2").replace("%1", str(shown)).replace("%2", str(whole))
        self.count.setText(self.tr("%1 in all").replace("%1", str(whole)) if shown == whole else some)
        self.nothing.setVisible(bool(self._rows) and not shown)
        self.list.setVisible(bool(shown))
        chosen = self.list.chosen()
        self.detail.render_row(next((row for row in self._rows if row.id == chosen), None))

    def _can_compare(self) -> bool:
        rated = [row for row in self._rows if row.before is not None or row.after is not None]
        return len(rated) >= FEW

    def focus_find(self) -> None:
        """Put the cursor into the line for finding."""
        self.find_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_box.selectAll()

    def show_chart(self) -> None:
        """Show the chart now; made when it is shown for the first time."""
        if self.chart is None:
            self.chart = self._make_chart()
            self._chart_place.addWidget(self.chart)
        self._arrange()
        self.chart_shown.emit()

    def _on_chart_chip_clicked(self) -> None:
        self._chart_asked = True
        if self.chart_chip.isChecked():
            self.show_chart()
        self._arrange()

    def _on_list_row_chosen(self, name: str) -> None:
        self._tell()
        self._arrange()
        self.row_chosen.emit(name)

    def _on_find_text_changed(self, text: str) -> None:
        self.list.look_for(text)
        self._tell()

    def _line(self) -> int:
        return QFontMetrics(font_of(1.0)).height()

    def _arrange(self) -> None:
        """Where the detail stands and how high the chart is, by the room there is."""
        line = self._line()
        narrow = self.width() < NARROW * line
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.detail.setVisible(not narrow or bool(self.list.chosen()))
        compares = self._can_compare()
        self.chart_chip.setVisible(compares)
        self.few.setVisible(not compares)
        if not self._chart_asked:
            self.chart_chip.setChecked(self.height() >= LOW * line)
        if self.chart is not None:
            high = min(round(self.height() * 0.3), 20 * line)
            self.chart.setFixedHeight(min(max(9 * line, high), round(self.height() * 0.42)))
            self.chart.setVisible(compares and self.chart_chip.isChecked())

    def _on_shown(self) -> None:
        """The chart comes after the list is on the screen."""
        if self.isVisible() and self._can_compare() and self.chart_chip.isChecked():
            self.show_chart()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._greet()
        QTimer.singleShot(0, self._on_shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.find_box.text():
            self.find_box.clear()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)
