"""Paints one line of the history: day and time, where and how, and the pain."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sciatica_desktop.core.history_rows import HistoryRow
from sciatica_desktop.ui.history.history_model import ROW
from sciatica_desktop.ui.history.history_words import day_text, near_days
from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY, Scheme
from sciatica_desktop.ui.kit.lists import AGAIN, APART, joined, listed
from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT, direction_of, in_reading_order
from sciatica_desktop.ui.kit.theme import RADIUS, font_of, font_stamp, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

PADDING = 10.0
NARROW = 34.0
"""Under this width (in heights of a line) a row takes three lines instead of two."""

ARROW = 26.0
"""Room (px) between the two discs."""


Index = QModelIndex | QPersistentModelIndex


class Pen:
    """Paints text and pains of one row; places are given from left to right, and mirrored within `whole`."""

    def __init__(self, painter: QPainter, scheme: Scheme, whole: QRectF, direction: Qt.LayoutDirection) -> None:
        self.painter, self.scheme = painter, scheme
        self._whole, self._direction = whole, direction

    def placed(self, box: QRectF) -> QRectF:
        """Where a box stands in the direction of reading."""
        return in_reading_order(box, self._whole, self._direction)

    def text(
        self, box: QRectF, text: str, font: QFont, ink: str, *, ends: bool = False, goes_on: bool = False
    ) -> float:
        """Write a text at the beginning of a box or at its end, shortened if too long; the width (px) it took.

        One that goes on from another is read in the direction of the row.
        """
        metrics = QFontMetricsF(font)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, box.width()))
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink))
        mirrored = self._direction is RIGHT_TO_LEFT
        side = Qt.AlignmentFlag.AlignRight if ends is not mirrored else Qt.AlignmentFlag.AlignLeft
        self.painter.setLayoutDirection(self._direction if goes_on else direction_of(text))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self.painter.drawText(self.placed(box), int(flags), short)
        return metrics.horizontalAdvance(short)

    def pain(self, centre: QPointF, radius: float, value: int | None) -> None:
        """A pain as a disc with its number, or an empty ring."""
        box = self.placed(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius))
        if value is None:
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.setPen(QPen(QColor(self.scheme.border_strong), 1.4, Qt.PenStyle.DotLine))
            self.painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            return
        self.painter.setPen(QPen(QColor(INTENSITY[min(10, value + 4)]), 1))
        self.painter.setBrush(QColor(INTENSITY[value]))
        self.painter.drawEllipse(box)
        self.painter.setPen(QColor(ON_INTENSITY[value]))
        self.painter.setFont(font_of(0.95, bold=True))
        self.painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))

    def arrow(self, left: float, right: float, at: float) -> None:
        """A thin arrow from one pain to the next."""
        line = self.placed(QRectF(left, at, right - left, 0))
        start, tip, back = line.topLeft(), line.topRight(), -4
        if self._direction is RIGHT_TO_LEFT:
            start, tip, back = tip, start, 4
        self.painter.setPen(QPen(QColor(self.scheme.muted), 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        self.painter.drawLine(start, tip)
        self.painter.drawPolyline([tip + QPointF(back, -4), tip, tip + QPointF(back, 4)])

    def pains(self, right: float, middle: float, row: HistoryRow) -> None:
        """The pain before and after, or the one there is, ending at `right`."""
        radius = pain_radius()
        *before, last = row.pains
        self.pain(QPointF(right - radius, middle), radius, last)
        for value in before:
            self.pain(QPointF(right - 3 * radius - ARROW, middle), radius, value)
            self.arrow(right - 2 * radius - 21, right - 2 * radius - 5, middle)

    def change_ink(self, row: HistoryRow) -> str:
        """Colour of the word for the change: calm where it is less, cautious where it is more."""
        if row.better == 0:
            return self.scheme.muted
        return self.scheme.accent if row.better > 0 else self.scheme.caution


@lru_cache(maxsize=8)
def _day_width(font: int, locale: str) -> float:
    """Width (px) of the longest day of a year in a program's font and locale, both only named to be told apart."""
    metrics = QFontMetricsF(font_of(1.0, bold=True))
    days = (QDate(2026, month, 21 + day) for month in range(1, 13) for day in range(7))
    return max(metrics.horizontalAdvance(text) for text in (*map(day_text, days), *near_days()))


def pain_radius() -> float:
    """Radius (px) of a pain's disc."""
    return max(13.0, QFontMetricsF(font_of(0.95, bold=True)).height() * 0.78)


def pains_width() -> float:
    """Width (px) of both discs with the arrow between them."""
    return 4 * pain_radius() + ARROW


class RowDelegate(QStyledItemDelegate):
    """Paints a row: day and time, where and how, pain before and after."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(font_of(1.0)).height()
        lines = 3 if self.narrow(option.rect.width()) else 2
        return QSize(200, round(max(lines * line + 4 * (lines - 1), 2 * pain_radius() + line) + 2 * PADDING))

    @staticmethod
    def narrow(width: float) -> bool:
        return width < NARROW * QFontMetricsF(font_of(1.0)).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, widget = index.data(ROW), option.widget
        if not isinstance(row, HistoryRow) or not isinstance(widget, QWidget):
            return
        scheme, first = scheme_of(widget), row.starts_day
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, scheme, first=first)
        box = QRectF(option.rect).adjusted(PADDING + 4, PADDING, -PADDING - 4, -PADDING)
        pen = Pen(painter, scheme, QRectF(option.rect), option.direction)
        if self.narrow(option.rect.width()):
            self._paint_narrow(pen, box, row)
        else:
            self._paint_wide(pen, box, row, first=first)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, scheme: Scheme, *, first: bool) -> None:
        """The row's background, and a line above the first one of a day."""
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        lit = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if first and option.rect.y() > 0:
            painter.setPen(QPen(QColor(scheme.border), 1))
            painter.drawLine(rect.topLeft() + QPointF(PADDING, 0), rect.topRight() - QPointF(PADDING, 0))
        if chosen or lit:
            painter.setPen(QPen(QColor(scheme.accent), 1.6) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.card_chosen if chosen else scheme.accent_soft))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect.adjusted(1, 1, -1, -1), scheme.focus)

    @staticmethod
    def _paint_wide(pen: Pen, box: QRectF, row: HistoryRow, *, first: bool) -> None:
        line = QFontMetricsF(font_of(1.0)).height()
        top = QRectF(box.left(), box.center().y() - line - 2, box.width(), line)
        low = top.translated(0, line + 4)
        day = max(line * 5.6, _day_width(font_stamp(), QLocale().name()))
        if first:
            pen.text(QRectF(top.left(), top.top(), day, line), row.day, font_of(1.0, bold=True), pen.scheme.text)
        pen.text(QRectF(low.left(), low.top(), day, line), row.time, font_of(0.95), pen.scheme.muted)
        pains = line * 7.0
        left, room = box.left() + day + 8, box.width() - day - pains - 24
        radius = pain_radius()
        pen.pains(box.right(), box.top() + radius, row)
        word = QRectF(box.right() - pains, box.bottom() - line + 2, pains, line)
        pen.text(word, row.change, font_of(0.95, bold=True), pen.change_ink(row), ends=True)
        RowDelegate._paint_name(pen, QRectF(left, top.top(), room, line), row)
        RowDelegate._paint_doing(pen, QRectF(left, low.top(), room, line), row)

    @staticmethod
    def _paint_narrow(pen: Pen, box: QRectF, row: HistoryRow) -> None:
        line = QFontMetricsF(font_of(1.0)).height()
        step = (box.height() - line) / 2
        pains = pains_width()
        room = box.width() - max(pains, line * 4.5) - 12
        lines = [QRectF(box.left(), box.top() + number * step, room, line) for number in range(3)]
        pen.text(lines[0], listed((row.day, row.time)), font_of(0.95), pen.scheme.muted)
        RowDelegate._paint_name(pen, lines[1], row)
        told = min(box.width() / 2, QFontMetricsF(font_of(0.95, bold=True)).horizontalAdvance(row.change) + 1)
        word = QRectF(box.right() - told, lines[2].top(), told, line)
        lines[2].setRight(min(lines[2].right(), word.left() - 12))
        RowDelegate._paint_doing(pen, lines[2], row)
        pen.pains(box.right(), box.top() + pain_radius() + 2, row)
        pen.text(word, row.change, font_of(0.95, bold=True), pen.change_ink(row), ends=True)

    @staticmethod
    def _paint_name(pen: Pen, box: QRectF, row: HistoryRow) -> None:
        """The point in bold, then the side."""
        side = f" · {row.side}" if row.side else ""
        wide = QFontMetricsF(font_of(1.0)).horizontalAdvance(side)
        name = QRectF(box.left(), box.top(), max(0.0, box.width() - wide), box.height())
        taken = pen.text(name, row.title, font_of(1.0, bold=True), pen.scheme.text)
        pen.text(QRectF(box.left() + taken, box.top(), wide + 1, box.height()), side, font_of(1.0), pen.scheme.muted)

    @staticmethod
    def _paint_doing(pen: Pen, box: QRectF, row: HistoryRow) -> None:
        """How and how long; an unfinished one is told in the colour of caution, and first."""
        if row.finished:
            pen.text(box, joined(row.done, row.how), font_of(0.95), pen.scheme.muted)
            return
        taken = pen.text(box, row.done, font_of(0.95), pen.scheme.caution)
        rest = QRectF(box.left() + taken, box.top(), max(0.0, box.width() - taken), box.height())
        pen.text(rest, f" · {APART}{row.how}{AGAIN}", font_of(0.95), pen.scheme.muted, goes_on=True)
