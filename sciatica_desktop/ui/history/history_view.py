"""The history: its pages, each made when it is first looked at, and what can be done from all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from sciatica_desktop.ui.history.history_timeline import HistoryTimeline
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import GAP, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Chip, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows


class HistoryPageName(StrEnum):
    """The pages of the history."""

    TIMELINE = "timeline"
    CHARTS = "charts"
    BODY = "body"
    HELPS = "helps"


Makers = Mapping[HistoryPageName, Callable[[], QWidget]]


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
    """What is seen before the first entry: what will be here, and the ways to it."""

    def __init__(self) -> None:
        super().__init__()
        self.go = Button(self.tr("Go to the map"), Look.PRIMARY)
        self.log = Button(self.tr("Log your pain"))
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addStretch(2)
        column.addWidget(_Picture("history"))
        for text in (
            Text(self.tr("Nothing here yet"), 1.4, bold=True),
            Text(self.tr("Mark on the map where it hurts and treat one spot. What you did is kept here by itself.")),
            Text(self.tr("It stays on this computer."), muted=True),
        ):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        for button in (self.go, self.log):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class HistoryView(QWidget):
    """Holds the timeline and makes the other pages by `makers` when they are first shown."""

    map_requested = Signal()
    log_requested = Signal()
    page_shown = Signal(object)

    def __init__(self, makers: Makers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._makers = makers
        self.timeline, self.empty = HistoryTimeline(), _Empty()
        self.count = Text("", muted=True)
        self.log = Button(self.tr("Log pain"), symbol="plus")
        self.chips = {
            HistoryPageName.TIMELINE: Chip(self.tr("Timeline"), checked=True),
            HistoryPageName.CHARTS: Chip(self.tr("Charts")),
            HistoryPageName.BODY: Chip(self.tr("Body over time")),
            HistoryPageName.HELPS: Chip(self.tr("What helps me")),
        }
        self._made: dict[HistoryPageName, QWidget] = {HistoryPageName.TIMELINE: self.timeline}
        self._pages = QStackedWidget()
        self._pages.addWidget(self.timeline)
        self._whole = QStackedLayout(self)
        self._whole.addWidget(self.empty)
        self._whole.addWidget(self._content())
        group = QButtonGroup(self)
        for chip in self.chips.values():
            group.addButton(chip)
        group.buttonClicked.connect(self._on_chip_clicked)
        for button in (self.log, self.empty.log):
            button.clicked.connect(self.log_requested)
        self.empty.go.clicked.connect(self.map_requested)
        self.setAccessibleName(self.tr("History"))

    def _content(self) -> QWidget:
        title = Text(self.tr("History"), 1.5, bold=True)
        for text in (title, self.count):
            text.setWordWrap(False)
            text.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.count.setContentsMargins(margins(0, 0, GAP, 0))
        head = WrappingRows(gap=8, fill=False)
        head.setContentsMargins(margins(0, 0, GAP, 0))
        for widget in (title, self.count, *self.chips.values(), self.log):
            head.addWidget(widget)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(margins(20, GAP, 8, GAP))
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        return page

    @property
    def page(self) -> HistoryPageName:
        """The page on show."""
        return next(name for name, widget in self._made.items() if widget is self._pages.currentWidget())

    def render_count(self, entries: int, thrown_away: int) -> None:
        """How many entries there are; without any, also in the trash, what is to be done is shown instead."""
        self.count.setText(self.tr("%n entries", "", entries))
        self._whole.setCurrentIndex(1 if entries or thrown_away else 0)

    def show_page(self, name: HistoryPageName) -> None:
        """Show a page; made when it is shown for the first time."""
        if name not in self._made:
            self._made[name] = self._makers[name]()
            self._pages.addWidget(self._made[name])
        self.chips[name].setChecked(True)
        self._pages.setCurrentWidget(self._made[name])
        self.page_shown.emit(name)

    def focus_find(self) -> None:
        """The timeline, ready to type."""
        self.show_page(HistoryPageName.TIMELINE)
        self.timeline.focus_find()

    def _on_chip_clicked(self, chip: QWidget) -> None:
        for name, known in self.chips.items():
            if known is chip:
                self.show_page(name)
