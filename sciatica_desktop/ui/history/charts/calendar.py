"""The calendar: a field for each day in the colour of its worst pain, weeks beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy

from sciatica_desktop.core.days import Day
from sciatica_desktop.ui.history.charts import words
from sciatica_desktop.ui.history.charts.signs import Kind, Sign
from sciatica_desktop.ui.history.charts.time_axis import day_name, full_day
from sciatica_desktop.ui.history.charts.walk import EDGE, FAR, Cells, Walk
from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY, Scheme
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of

WEEK = 7
SMALLEST, LARGEST = 22, 72
"""Width (px) of a field."""

WITH_DOTS = 28.0
"""From this width on the sessions of a day stand in its field as dots, each of them; else a small one in the corner."""

BETWEEN = 8.0
"""Room (px) between two bands of weeks, one below the other."""

MOST_DOTS = 4
NOTCH = 120
"""What a wheel says for one step of it."""


@dataclass(frozen=True)
class Layout:
    """Where the fields stand: the weeks in sight from `first` on in bands of `across`, each field `cell` px wide."""

    first: int
    bands: int
    across: int
    cell: float
    left: float
    head: float
    """Room (px) for the names of the months above each band."""

    lead: int
    """How many days of its week come before the first day."""

    @property
    def weeks(self) -> int:
        """How many there is room for."""
        return self.bands * self.across

    def top(self, band: int) -> float:
        """The upper edge of the fields of a band."""
        return EDGE + self.head + band * (WEEK * self.cell + self.head + BETWEEN)

    def field(self, index: int) -> QRectF:
        """The field of a day."""
        week, row = divmod(index + self.lead, WEEK)
        band, column = divmod(week - self.first, self.across)
        return QRectF(self.left + column * self.cell, self.top(band) + row * self.cell, self.cell, self.cell)

    def shows(self, index: int) -> bool:
        return self.first <= (index + self.lead) // WEEK < self.first + self.weeks

    def index_at(self, at: QPointF) -> int | None:
        """The number of the day at a place, which need not be there."""
        column = int((at.x() - self.left) // self.cell)
        for band in range(self.bands):
            row = int((at.y() - self.top(band)) // self.cell)
            if 0 <= column < self.across and 0 <= row < WEEK:
                return (self.first + band * self.across + column) * WEEK + row - self.lead
        return None


class CalendarChart(Walk):
    """Goes along day by day with up and down, week by week with left and right."""

    steps = {  # noqa: RUF012 - as in Walk
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Left: -WEEK,
        Qt.Key.Key_Right: WEEK,
        Qt.Key.Key_PageUp: -4 * WEEK,
        Qt.Key.Key_PageDown: 4 * WEEK,
        Qt.Key.Key_Home: -FAR,
        Qt.Key.Key_End: FAR,
    }

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("Charts", "The worst pain of each day"))
        self.days: tuple[Day, ...] = ()
        self._first = FAR
        self._held: tuple[float, int] | None = None
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(600, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, round(WEEK * SMALLEST + self._head() + 2 * EDGE))

    def render_days(self, days: Sequence[Day]) -> None:
        """Show these days, one after the other without a gap."""
        known = any(day.worst is not None or day.sessions for day in days)
        self.days, self._first = tuple(days) if known else (), FAR
        self.renewed()
        self.update()

    # Where things stand

    @staticmethod
    def _head() -> float:
        return metrics_of(0.9).height() + 6.0

    def _layout(self, size: QSizeF) -> Layout:
        start = QLocale().firstDayOfWeek().value
        lead = (self.days[0].day.isoweekday() - start) % WEEK if self.days else 0
        names = (QLocale().dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, WEEK + 1))
        left = EDGE + max(metrics_of(0.9).horizontalAdvance(name) for name in names) + 10.0
        whole = max(1, -(-(len(self.days) + lead) // WEEK))
        wide, high = max(1.0, size.width() - left - EDGE), size.height() - 2 * EDGE + BETWEEN
        for cell in range(LARGEST, SMALLEST - 1, -1):
            across = max(1, int(wide / cell))
            bands = max(1, int(high / (WEEK * cell + self._head() + BETWEEN)))
            fits = high >= WEEK * cell + self._head() + BETWEEN
            if fits and bands * across >= whole:
                break
        first = max(0, min(self._first, whole - bands * across))
        return Layout(first, bands, across, float(cell), left, self._head(), lead)

    def _now(self) -> Layout:
        return self._layout(QSizeF(self.size()))

    def _scroll(self, weeks: int) -> None:
        self._first = max(0, self._now().first + weeks)
        self._first = self._now().first
        self.update()

    # What it says

    def count(self) -> int:
        return len(self.days)

    def summary(self) -> str:
        return words.calendar_words(self.days)

    def signs(self) -> tuple[Sign, ...]:
        return (
            Sign(Kind.RAMP, QCoreApplication.translate("Charts", "worst pain of the day, 0 to 10")),
            Sign(Kind.BLANK, QCoreApplication.translate("Charts", "no pain noted")),
            Sign(Kind.DOTS, QCoreApplication.translate("Charts", "sessions")),
        )

    def columns(self) -> Cells:
        return (
            QCoreApplication.translate("Charts", "Day"),
            QCoreApplication.translate("Charts", "Worst pain"),
            QCoreApplication.translate("Charts", "Sessions"),
        )

    def cells(self, index: int) -> Cells:
        day = self.days[index]
        return full_day(day.day), "" if day.worst is None else str(day.worst), str(day.sessions)

    def words_at(self, index: int) -> str:
        return words.day_at(self.days[index])

    def _point_out(self, index: int | None, *, bring: bool) -> None:
        known = self._now()
        if index is not None and bring and not known.shows(index):
            week = (index + known.lead) // WEEK
            self._first = week if week < known.first else week - known.weeks + 1
        self.update()

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter, self._now(), scheme_of(self), self.at)
        painter.end()
        super().paintEvent(event)

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.translate(box.topLeft())
        self._paint(painter, self._layout(box.size()), scheme_of(self), None)
        painter.restore()

    def _paint(self, painter: QPainter, known: Layout, scheme: Scheme, pointed: int | None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.days:
            return
        self._paint_names(painter, known, scheme)
        first = max(0, known.first * WEEK - known.lead)
        for index in range(first, min(len(self.days), (known.first + known.weeks) * WEEK - known.lead)):
            _paint_day(painter, known.field(index).adjusted(1.5, 1.5, -1.5, -1.5), self.days[index], scheme)
        if pointed is not None and known.shows(pointed):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(scheme.text), 2.4))
            painter.drawRoundedRect(known.field(pointed).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_names(self, painter: QPainter, known: Layout, scheme: Scheme) -> None:
        """Days of the week at the side, months above where they begin."""
        painter.setPen(QColor(scheme.muted))
        painter.setFont(font_of(0.9))
        start = QLocale().firstDayOfWeek().value
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        whole = -(-(len(self.days) + known.lead) // WEEK)
        for band in range(-(-(min(whole, known.first + known.weeks) - known.first) // known.across)):
            for row in range(WEEK):
                name = QLocale().dayName((start + row - 1) % WEEK + 1, QLocale.FormatType.ShortFormat)
                top = known.top(band) + row * known.cell
                painter.drawText(QRectF(EDGE, top, known.left - EDGE - 8, known.cell), right, name)
            self._paint_months(painter, known, band)

    def _paint_months(self, painter: QPainter, known: Layout, band: int) -> None:
        taken = 0.0
        for column in range(known.across):
            index = max(0, (known.first + band * known.across + column) * WEEK - known.lead)
            if index >= len(self.days):
                return
            day, left = self.days[index].day, known.left + column * known.cell
            if left >= taken and (not column or day.day <= WEEK):
                name = day_name(day, "MMM yyyy" if not column or day.month == 1 else "MMM")
                wide = metrics_of(0.9).horizontalAdvance(name) + 10
                place = QRectF(left + 2, known.top(band) - known.head, wide, known.head)
                painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft), name)
                taken = left + wide

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().x(), self._now().first
        self._choose_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and event.buttons() & Qt.MouseButton.LeftButton:
            at, first = self._held
            self._scroll(first - self._now().first - round((event.position().x() - at) / self._now().cell))
        else:
            self._choose_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    def _choose_at(self, at: QPointF) -> None:
        index = self._now().index_at(at)
        if index is not None and 0 <= index < len(self.days):
            self.go_to(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        self._scroll(-round((turned.y() or turned.x()) / NOTCH))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._first = self._now().first if self._first != FAR else FAR


def _paint_day(painter: QPainter, box: QRectF, day: Day, scheme: Scheme) -> None:
    """One field: its colour, its number, and its sessions as dots."""
    if day.worst is None:
        painter.setPen(QPen(QColor(scheme.border_strong), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = scheme.muted
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INTENSITY[day.worst]))
        ink = ON_INTENSITY[day.worst]
    painter.drawRoundedRect(box, 4, 4)
    large = box.width() >= WITH_DOTS
    if day.worst is not None:
        painter.setPen(QColor(ink))
        painter.setFont(font_of(1.1 if large else 0.85, bold=large))
        number = box.adjusted(0, 0, 0, -box.height() * 0.28) if large else box
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(day.worst))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ink))
    if not large and day.sessions:
        painter.drawEllipse(box.bottomRight() - QPointF(3.5, 3.5), 1.7, 1.7)
    dots = min(MOST_DOTS, day.sessions) if large else 0
    for place in range(dots):
        x = box.center().x() + (place - (dots - 1) / 2) * 6
        painter.drawEllipse(QPointF(x, box.bottom() - box.height() * 0.22), 2.2, 2.2)
