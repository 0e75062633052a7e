"""The Map place: the body with one panel beside it, and what covers both."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from sciatica_desktop.core.panel import COVERING, Panel
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.scroll import Scroll, bring_into_view
from sciatica_desktop.ui.kit.tab_order import tab_on, tab_stops
from sciatica_desktop.ui.kit.theme import metrics_of, scheme_of

BODY_SHARE, PANEL_SHARE = 3, 2
PANEL_LEAST, PANEL_MOST = 396, 720
LINES = 13.5
"""The panel is at least so many lines of text wide: large letters need more room."""

SIDE = 16


class MapParts(NamedTuple):
    """What the place is made of at first."""

    body_map: QWidget
    map_bar: QWidget
    pain_panel: QWidget
    suggestion_list: QWidget


class _Sheet(QWidget):
    """The ground of the panel, with a line towards the body; as wide as its words need."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumWidth(PANEL_MOST)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumWidth(max(PANEL_LEAST, round(LINES * metrics_of(1.0).height())))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.panel))
        edge = QRectF(0, 0, 1, self.height())
        painter.fillRect(in_reading_order(edge, QRectF(self.rect()), self.layoutDirection()), QColor(scheme.border))


class _Column(QWidget):
    """What scrolls beside the body. Its wishes are not asked for: they would be worked out anew at every click."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class MapPlace(QStackedWidget):
    """One panel at a time; the safety page covers body and panel, whatever is found."""

    def __init__(self, parts: MapParts) -> None:
        super().__init__()
        self._body, self._bar = parts.body_map, parts.map_bar
        self._pages: dict[Panel, QWidget] = {}
        self._region_list: QWidget | None = None
        self._safety_page: QWidget | None = None
        self._covering = Panel.SAFETY
        self._left_at: QWidget | None = None
        self._panels = QStackedWidget()
        page = QWidget()
        self._foot = QVBoxLayout(page)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.setSpacing(0)
        self._foot.addWidget(Scroll(self._marking(parts)), 1)
        self.add_panel(Panel.MARK, page)
        self._both = self._beside_each_other(parts)
        self.addWidget(self._both)

    def _marking(self, parts: MapParts) -> QWidget:
        """The marks and what is found for them share one scroll."""
        marking = _Column()
        column = QVBoxLayout(marking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._cards, self._regions = QVBoxLayout(), QVBoxLayout()
        self._regions.setContentsMargins(SIDE, 0, SIDE, 0)
        column.addLayout(self._cards)
        column.addWidget(parts.pain_panel)
        column.addLayout(self._regions)
        column.addWidget(parts.suggestion_list, 1)
        return marking

    def _beside_each_other(self, parts: MapParts) -> QWidget:
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(parts.body_map, 1)
        body.addWidget(parts.map_bar)
        sheet = _Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(margins(1, 0, 0, 0))
        inside.addWidget(self._panels)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(body, BODY_SHARE)
        row.addWidget(sheet, PANEL_SHARE)
        return both

    def add_panel(self, panel: Panel, page: QWidget) -> None:
        """A panel beside the body."""
        self._pages[panel] = page
        self._panels.addWidget(page)

    def add_foot(self, foot: QWidget) -> None:
        """What stays in sight under the marks and candidates."""
        self._foot.addWidget(foot)

    def add_region_list(self, regions: QWidget) -> None:
        """The list of regions, hidden at first, under the marks; Tab goes from the body to it, then to the panel."""
        self._region_list = regions
        regions.hide()
        self._regions.addWidget(regions)
        self._regions.setContentsMargins(SIDE, 0, SIDE, 8)
        tab_on((self._body, *tab_stops(self._bar))[-1], tab_stops(regions))

    def add_safety_page(self, page: QWidget) -> None:
        """A page over body and panel, for the questions."""
        self._safety_page = page
        self.addWidget(page)

    @property
    def panel(self) -> Panel:
        """The panel on show."""
        if self.currentWidget() is self._safety_page:
            return self._covering
        return next(name for name, page in self._pages.items() if page is self._panels.currentWidget())

    def show_panel(self, panel: Panel) -> None:
        """Show one panel beside the body, or the safety page over both."""
        before = self.panel
        if before is Panel.MARK and panel is not Panel.MARK:
            self._left_at = self.window().focusWidget()
        if panel in COVERING and self._safety_page is not None:
            self._covering = panel
            self.setCurrentWidget(self._safety_page)
            return
        self.setCurrentWidget(self._both)
        self._panels.setCurrentWidget(self._pages[panel])
        if panel is Panel.MARK and before is not Panel.MARK:
            self._go_back_to(self._left_at)

    def _go_back_to(self, widget: QWidget | None) -> None:
        """The focus goes to where it was before the panel changed, or to the body."""
        there = widget is not None and isValid(widget) and widget.isVisible()
        (widget if there and widget is not None else self._body).setFocus()

    def toggle_region_list(self) -> None:
        """Show or hide the list of regions."""
        regions = self._region_list
        if regions is None:
            return
        shown = regions.isHidden()
        regions.setVisible(shown)
        if shown:
            regions.setFocus()
            bring_into_view(regions)

    def cover(self, page: QWidget) -> None:
        """Lay a page over body and panel."""
        self.addWidget(page)
        self.setCurrentWidget(page)

    def add_card(self, card: QWidget) -> None:
        """Put a card above the marks."""
        self._cards.addWidget(card)
        self._cards.setContentsMargins(SIDE, SIDE, SIDE, 0)
        card.show()

    def put_away(self, widget: QWidget) -> None:
        """Take away a page that covers, or a card; if it had the focus, the body has it now."""
        now: QWidget | None = self.window().focusWidget()
        focused = now is not None and widget.isAncestorOf(now)
        if self.currentWidget() is widget:
            self.setCurrentWidget(self._both)
        widget.hide()
        widget.deleteLater()
        self._cards.setContentsMargins(0, 0, 0, 0)
        if focused:
            self._body.setFocus()
