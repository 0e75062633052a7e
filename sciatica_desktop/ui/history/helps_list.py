"""The list of what was tried: what the pain did right after, and on the next morning, as a mark on a small scale."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sciatica_desktop.core.helps import Doubt, Effect
from sciatica_desktop.ui.history.helps_words import count_text, doubt_text, interval_text, median_text, told
from sciatica_desktop.ui.history.history_row import Pen
from sciatica_desktop.ui.kit.colours import Scheme
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.scroll import SlimBar
from sciatica_desktop.ui.kit.theme import RADIUS, font_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole

FARTHEST = 5
"""The small scale reaches from so much less to so much more."""

NARROW = 46.0
"""Under this width (in heights of a line) both scales stand below the name."""

PADDING = 10.0
TITLE = 0.36
"""Share of the width that a name has beside its scales."""


class HelpLine(NamedTuple):
    """A heading (no effects), or one thing that was tried, in words."""

    title: str
    side: str = ""
    after: Effect | None = None
    morning: Effect | None = None
    heading: bool = False

    @property
    def spoken(self) -> str:
        """The line to be read aloud."""
        if self.heading:
            return self.title
        name = listed((self.title, self.side))
        text = QCoreApplication.translate("Helps", "%1. Right after: %2. Next morning: %3.")
        return text.replace("%2", told(self.after)).replace("%3", told(self.morning)).replace("%1", name)


class _Lines(QAbstractListModel):
    """The lines in their order; a heading cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[HelpLine, ...] = ()

    def take(self, lines: tuple[HelpLine, ...]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        heading = index.isValid() and self.lines[index.row()].heading
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE:
            return line
        return line.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class HelpsList(QListView):
    """Shows lines; arrow keys go from one to the next, for reading aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = _Lines()
        self.setModel(self.lines)
        self.setItemDelegate(_LineDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar())
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(colours)
        self.setAccessibleName(self.tr("What was tried, and what the pain did"))

    def render_lines(self, lines: tuple[HelpLine, ...]) -> None:
        """Show these lines."""
        self.lines.take(lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def in_two(text: str, font: QFont, width: float) -> tuple[str, str]:
    """As much of a text as fits into a line so wide (px), and the rest of its words."""
    metrics, words = QFontMetricsF(font), text.split(" ")
    fitting = [
        number for number in range(1, len(words) + 1) if metrics.horizontalAdvance(" ".join(words[:number])) <= width
    ]
    first = max(fitting, default=1)
    return " ".join(words[:first]), " ".join(words[first:])


class _LineDelegate(QStyledItemDelegate):
    """Paints a heading with the names of the columns, or a name with its two scales."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetricsF(font_of(1.0)).height()
        shown = index.data(LINE)
        if isinstance(shown, HelpLine) and shown.heading:
            return QSize(200, round(line * (3 if self._narrow(option) else 2) + PADDING))
        lines = 4 if self._narrow(option) else 2
        return QSize(200, round(lines * line + 4 * (lines - 1) + 2 * PADDING))

    @staticmethod
    def _narrow(option: QStyleOptionViewItem) -> bool:
        return option.rect.width() < NARROW * QFontMetricsF(font_of(1.0)).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, widget = index.data(LINE), option.widget
        if not isinstance(line, HelpLine) or not isinstance(widget, QWidget):
            return
        scheme = scheme_of(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = Pen(painter, scheme, QRectF(option.rect), option.direction)
        box = QRectF(option.rect).adjusted(PADDING, PADDING, -PADDING, -PADDING)
        if line.heading:
            self._paint_heading(pen, box, line, narrow=self._narrow(option))
        else:
            self._ground(painter, option, scheme)
            self._paint_line(pen, box, line, narrow=self._narrow(option))
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, scheme: Scheme) -> None:
        rect = QRectF(option.rect)
        painter.setPen(QPen(QColor(scheme.border), 1))
        painter.drawLine(rect.topLeft() + QPointF(PADDING, 0), rect.topRight() - QPointF(PADDING, 0))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(scheme.card_chosen))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus_ring(painter, rect.adjusted(1, 1, -1, -1), scheme.focus)

    @staticmethod
    def _columns(box: QRectF, *, narrow: bool) -> tuple[QRectF, QRectF, QRectF]:
        """Where the name stands, and the two scales with their words."""
        line = QFontMetricsF(font_of(1.0)).height()
        if narrow:
            name = QRectF(box.left(), box.top(), box.width(), 2 * line + 4)
            top, left, width = name.bottom() + 4, box.left(), box.width()
        else:
            name = QRectF(box.left(), box.top(), box.width() * TITLE - 12, box.height())
            top, left, width = box.top(), box.left() + box.width() * TITLE, box.width() * (1 - TITLE)
        half = width / 2
        high = 2 * line + 4
        return name, QRectF(left, top, half - 12, high), QRectF(left + half, top, half, high)

    @classmethod
    def _paint_heading(cls, pen: Pen, box: QRectF, line: HelpLine, *, narrow: bool) -> None:
        font, high = font_of(1.15, bold=True), QFontMetricsF(font_of(1.15, bold=True)).height()
        name, after, morning = cls._columns(box, narrow=narrow)
        low = box.bottom() - high
        title = low - high if narrow else low
        pen.text(QRectF(name.left(), title, name.width(), high), line.title, font, pen.scheme.text)
        for place, text in (
            (after, QCoreApplication.translate("Helps", "Right after")),
            (morning, QCoreApplication.translate("Helps", "Next morning")),
        ):
            column = QRectF(place.left(), low, place.width(), high)
            pen.text(column, text, font_of(0.9, bold=True), pen.scheme.muted)

    @classmethod
    def _paint_line(cls, pen: Pen, box: QRectF, line: HelpLine, *, narrow: bool) -> None:
        high = QFontMetricsF(font_of(1.0)).height()
        name, after, morning = cls._columns(box, narrow=narrow)
        top = QRectF(name.left(), name.top(), name.width(), high)
        bold, below = font_of(1.0, bold=True), top.translated(0, high + 4)
        title, rest = (line.title, "") if line.side else in_two(line.title, bold, top.width())
        pen.text(top, title, bold, pen.scheme.text)
        pen.text(below, rest, bold, pen.scheme.text)
        pen.text(below, line.side, font_of(0.95), pen.scheme.muted)
        for place, effect in ((after, line.after), (morning, line.morning)):
            cls._paint_effect(pen, place, effect)

    @classmethod
    def _paint_effect(cls, pen: Pen, box: QRectF, effect: Effect | None) -> None:
        high = QFontMetricsF(font_of(1.0)).height()
        scale = min(high * 6.5, box.width() * 0.35)
        words = QRectF(box.left(), box.top(), box.width() - scale - 14, high)
        if effect is None:
            pen.text(words, told(None), font_of(0.95), pen.scheme.muted)
            return
        if effect.doubt is Doubt.TOO_FEW:
            pen.text(words, doubt_text(effect.doubt), font_of(0.95), pen.scheme.muted)
            pen.text(words.translated(0, high + 4), count_text(effect.count), font_of(0.95), pen.scheme.muted)
            return
        ink = cls._ink(pen.scheme, effect)
        cls._paint_scale(pen, QRectF(box.right() - scale, box.top(), scale, high), effect, ink)
        width = pen.text(words, median_text(effect), font_of(1.0, bold=True), ink)
        between, room = f"  {interval_text(effect)}", words.width() - width
        if QFontMetricsF(font_of(0.95)).horizontalAdvance(between) <= room:  # else the bar says it, and the voice
            rest = QRectF(words.left() + width, words.top(), room, high)
            pen.text(rest, between, font_of(0.95), pen.scheme.muted)
        told_low = f"{count_text(effect.count)} · {doubt_text(effect.doubt)}"
        pen.text(words.translated(0, high + 4), told_low, font_of(0.95), pen.scheme.muted)

    @staticmethod
    def _ink(scheme: Scheme, effect: Effect) -> str:
        """Calm where it was less, cautious where it was more, quiet where that is not sure."""
        if effect.doubt is Doubt.UNSURE or not effect.median:
            return scheme.text
        return scheme.accent if effect.median < 0 else scheme.caution

    @staticmethod
    def _paint_scale(pen: Pen, box: QRectF, effect: Effect, ink: str) -> None:
        """A line from less to more with zero in its middle; the interval as a bar, the median as a dot."""
        box = pen.placed(box)

        def at(change: float) -> float:
            kept = max(-FARTHEST, min(FARTHEST, change))
            return box.center().x() + kept * (box.width() / 2 - 5) / FARTHEST

        painter, middle = pen.painter, box.center().y()
        painter.setPen(QPen(QColor(pen.scheme.border_strong), 1.2))
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
        painter.drawLine(QPointF(at(0), middle - 7), QPointF(at(0), middle + 7))
        bar = QColor(ink)
        bar.setAlphaF(0.35)
        painter.setPen(QPen(bar, 7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(at(effect.low), middle), QPointF(at(effect.high) + 0.01, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawEllipse(QPointF(at(effect.median), middle), 5, 5)
