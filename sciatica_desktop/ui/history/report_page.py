"""The report: one A4 page that tells the whole course in a minute, in grey as well. Lengths are tenths of a mm."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QMarginsF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPageSize, QPainter, QPdfWriter, QPen

from sciatica_desktop.core.anatomy import Sheet, View
from sciatica_desktop.core.body_heat import Heat
from sciatica_desktop.ui.body.heat_paint import ROOM, Skin, body_box, paint_heat, paint_sample
from sciatica_desktop.ui.body.words import words_of
from sciatica_desktop.ui.history.report_curve import WORST, CurvePainter, Rated
from sciatica_desktop.ui.kit.colours import PAPER
from sciatica_desktop.ui.kit.mirrored import RIGHT_TO_LEFT, direction_of, in_reading_order
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import font_of

WIDE, HIGH, EDGE = 2100.0, 2970.0, 150.0
INNER = WIDE - 2 * EDGE
PAGE = QRectF(0, 0, WIDE, HIGH)
_GROUND, SKIN, OUTLINE, INK, QUIET, LINE = PAPER
TITLE, HEAD, BODY, SMALL = 62, 38, 32, 28
"""Sizes of the letters: 6.2 mm and smaller."""

LEAST = 0.5
"""Letters become so small at most, of their usual size."""

BODIES, CURVE = 1060.0, 470.0
GAP, BETWEEN = 34.0, 24.0
NAMES = 84.0
"""Room above a body for the words about it."""

DPI = 300
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
TOP = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class Seen(NamedTuple):
    """One picture: from where the body is seen, and what lies on it."""

    sheet: Sheet
    heat: Heat


class Body(NamedTuple):
    """One map: its heading, and the same in each view that is needed."""

    title: str
    seen: tuple[Seen, ...]
    change: bool = False


class Report(NamedTuple):
    """All that the page says, in words."""

    title: str
    period: str
    summary: str
    bodies: tuple[Body, ...]
    change: str
    places: str
    """What was marked last, in one sentence."""

    curve: tuple[Rated, ...]
    first_day: str
    last_day: str
    tried: tuple[tuple[str, str, str, str], ...]
    """What, how often, what the pain did right after, and on the next morning."""

    safety: tuple[str, ...]
    words: tuple[tuple[str, str], ...]
    """Day and note."""

    foot: str


def places_of(sheets: Sequence[Sheet], wide: float, high: float) -> list[QRectF]:
    """Where bodies stand beside each other, at the same scale, so large as there is room for all of them."""
    sizes = [body_box(sheet).size() * ROOM for sheet in sheets]
    room = wide - BETWEEN * (len(sizes) - 1)
    scale = min(room / sum(size.width() for size in sizes), high / max(size.height() for size in sizes))
    left = (wide - scale * sum(size.width() for size in sizes) - BETWEEN * (len(sizes) - 1)) / 2
    places = []
    for size in sizes:
        places.append(QRectF(left, 0, scale * size.width(), scale * size.height()))
        left += scale * size.width() + BETWEEN
    return places


def report_pdf(report: Report) -> bytes:
    """The report as a PDF."""
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(DPI)
    writer.setTitle(report.title)
    painter = QPainter(writer)
    paint_report(painter, QRectF(0, 0, writer.width(), writer.height()), report)
    painter.end()
    return bytes(kept.data().data())


def paint_report(painter: QPainter, page: QRectF, report: Report) -> None:
    """Paint it as large as fits on a page."""
    scale = min(page.width() / WIDE, page.height() / HIGH)
    painter.save()
    painter.translate(page.left() + (page.width() - scale * WIDE) / 2, page.top())
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ReportPainter(painter, report).paint()
    painter.restore()


class ReportPainter(QObject):
    """Goes down the page, one part after the other; places are mirrored where reading is, bodies and curve never."""

    def __init__(self, painter: QPainter, report: Report) -> None:
        super().__init__()
        self._painter, self._report = painter, report
        self._direction = QGuiApplication.layoutDirection()
        mirrored = self._direction is RIGHT_TO_LEFT
        self._begin, self._end = (RIGHT, LEFT) if mirrored else (LEFT, RIGHT)
        self._top = EDGE * 0.8

    def paint(self) -> None:
        report = self._report
        self._head()
        self._bodies()
        self._curve()
        top = self._top
        split = INNER * 0.7
        self._tried(QRectF(EDGE, top, split - GAP, HIGH - EDGE - top))
        self._told(QRectF(EDGE + split, top, INNER - split, HIGH - EDGE - top))
        foot = QRectF(EDGE, HIGH - EDGE * 0.85, INNER, 80)
        self._rule(foot.top() - 10)
        self._text(foot, report.foot, SMALL, QUIET)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = font_of(1.0, bold=bold)
        font.setPixelSize(size)
        return font

    def _placed(self, box: QRectF) -> QRectF:
        """Where a box stands in the direction of reading."""
        return in_reading_order(box, PAGE, self._direction)

    def _take(self, text: str, size: int, ink: str, *, bold: bool = False) -> None:
        """Take up the pen for a text."""
        self._painter.setFont(self._font(size, bold=bold))
        self._painter.setPen(QColor(ink))
        self._painter.setLayoutDirection(direction_of(text))

    def _fixed(self, box: QRectF, text: str, at: Qt.AlignmentFlag) -> None:
        """A small quiet text at a side of what is never mirrored."""
        self._take(text, self._fitting(text, SMALL, box.width()), QUIET)
        self._painter.drawText(box, int(at | Qt.AlignmentFlag.AlignTop), text)

    def _text(
        self, box: QRectF, text: str, size: int, ink: str = INK, *, bold: bool = False, ends: bool = False
    ) -> float:
        """Write into a box, with as many lines as it takes and the box has; gives their height."""
        self._take(text, size, ink, bold=bold)
        box, flags = self._placed(box), int((self._end if ends else self._begin) | TOP)
        needed = self._painter.boundingRect(box, flags, text).height()
        self._painter.save()
        self._painter.setClipRect(box.adjusted(-2, -2, 2, 2))
        self._painter.drawText(box, flags, text)
        self._painter.restore()
        return min(needed, box.height())

    def _height(self, box: QRectF, text: str, size: int, *, bold: bool = False) -> float:
        """Height of the lines that a text takes in a box so wide."""
        metrics = QFontMetricsF(self._font(size, bold=bold))
        return metrics.boundingRect(box, int(TOP), text).height()

    def _line(self, box: QRectF, text: str, size: int, ink: str = INK, *, bold: bool = False) -> None:
        """Write one line, in smaller letters where it is too long, and cut where even these are."""
        self._take(text, self._fitting(text, size, box.width(), bold=bold), ink, bold=bold)
        metrics = self._painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()))
        self._painter.drawText(self._placed(box), int(self._begin | Qt.AlignmentFlag.AlignVCenter), cut)

    def _fitting(self, text: str, size: int, wide: float, *, bold: bool = False) -> int:
        """The size of letters at which a text has room in one line, or the least that can still be read."""
        share = wide / max(1.0, QFontMetricsF(self._font(size, bold=bold)).horizontalAdvance(text))
        return int(size * min(1.0, max(LEAST, share)))

    def _rule(self, y: float) -> None:
        self._painter.setPen(QPen(QColor(LINE), 2))
        self._painter.drawLine(QPointF(EDGE, y), QPointF(WIDE - EDGE, y))

    def _heading(self, box: QRectF, text: str) -> float:
        """A heading at the top of a box; gives where what follows begins."""
        self._line(QRectF(box.left(), box.top(), box.width(), 50), text, HEAD, bold=True)
        return box.top() + 58

    def _head(self) -> None:
        report, top = self._report, self._top
        self._text(QRectF(EDGE, top, INNER, 80), report.title, TITLE, bold=True)
        self._text(QRectF(EDGE, top + 26, INNER, 50), report.period, BODY, QUIET, ends=True)
        self._rule(top + 92)
        high = self._text(QRectF(EDGE, top + 108, INNER, 130), report.summary, BODY)
        self._top = top + 108 + high + GAP

    def _bodies(self) -> None:
        """Each map in all the views that are needed, beside each other and at the same scale."""
        bodies = self._report.bodies
        if not bodies:
            return
        wide = INNER / len(bodies)
        places = places_of([seen.sheet for seen in bodies[0].seen], wide - GAP, BODIES - NAMES - 58)
        for number, body in enumerate(bodies):
            box = QRectF(EDGE + number * wide, self._top, wide - GAP, BODIES)
            under, left = self._heading(box, body.title), self._placed(box).left()
            for place, seen in zip(places, body.seen, strict=True):
                self._seen(place.translated(left, under), seen, change=body.change, alone=len(places) == 1)
        self._top += 58 + NAMES + max(place.height() for place in places) + 12
        self._legend()

    def _seen(self, box: QRectF, seen: Seen, *, change: bool, alone: bool) -> None:
        """One view of a body: what it is called, and which side is which; beside others there is room for one only."""
        view, over = seen.sheet.view, 90 if alone else 12
        name = words_of(view).seen_from if alone else word(view)
        self._fixed(box.adjusted(-over, 0, over, 0), name, Qt.AlignmentFlag.AlignHCenter)
        left, right = (LEFT, RIGHT) if view is not View.FRONT else (RIGHT, LEFT)
        sides = box.translated(0, NAMES / 2).adjusted(*((-30, 0, 30, 0) if alone else (0, 0, 0, 0)))
        if alone:
            self._fixed(sides, self.tr("Left"), left)
        self._fixed(sides, self.tr("Right"), right)
        paint_heat(self._painter, box.translated(0, NAMES), seen.sheet, seen.heat, Skin(SKIN, OUTLINE), change=change)

    def _legend(self) -> None:
        left = EDGE
        for text, more in ((self.tr("less pain"), False), (self.tr("more pain"), True)):
            paint_sample(self._painter, self._placed(QRectF(left, self._top + 4, 34, 34)), more=more)
            wide = QFontMetricsF(self._font(SMALL)).horizontalAdvance(text)
            self._line(QRectF(left + 46, self._top, wide + 2, 42), text, SMALL)
            left += 46 + wide + GAP
        high = self._text(QRectF(left, self._top + 2, WIDE - EDGE - left, 130), self._report.change, SMALL)
        self._top += max(42.0, high) + 10
        if self._report.places:
            self._top += self._text(QRectF(EDGE, self._top, INNER, 120), self._report.places, SMALL)
        self._top += GAP

    def _curve(self) -> None:
        report, painter = self._report, self._painter
        about = self.tr("Pain before (ring) and after (dot), 0 to 10; lines: running medians (before dashed)")
        under = self._heading(QRectF(EDGE, self._top, INNER, 50), about)
        box = QRectF(EDGE + 60, under + 10, INNER - 70, CURVE - 110)
        for pain in range(0, WORST + 1, 2):
            y = box.bottom() - pain * box.height() / WORST
            painter.setPen(QPen(QColor(LINE), 1.5))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            self._fixed(QRectF(EDGE, y - 20, 50, 40), str(pain), LEFT)
        CurvePainter(painter, box, report.curve).paint()
        days = QRectF(box.left(), box.bottom() + 8, box.width(), 40)
        self._fixed(days, report.first_day, LEFT)
        self._fixed(days, report.last_day, RIGHT)
        self._top = days.bottom() + GAP

    def _tried(self, box: QRectF) -> None:
        top = self._heading(box, self.tr("What was tried, and what the pain did"))
        shares = (0.0, 0.46, 0.57, 0.79, 1.0)
        lefts = [box.left() + share * box.width() for share in shares]
        head = ("", self.tr("times"), self.tr("right after"), self.tr("next morning"))
        for row, bold in ((head, True), *((line, False) for line in self._report.tried)):
            cells = [QRectF(left, top, right - left - 14, HIGH) for left, right in pairwise(lefts)]
            high = max(self._height(cell, text, SMALL, bold=bold) for cell, text in zip(cells, row, strict=True))
            if top + high > box.bottom():
                break
            for cell, text in zip(cells, row, strict=True):
                self._text(cell, text, SMALL, QUIET if bold else INK, bold=bold)
            top += high + 8
        if not self._report.tried:
            self._text(QRectF(box.left(), top, box.width(), 80), self.tr("No rated sessions in this time."), SMALL)

    def _told(self, box: QRectF) -> None:
        top = self._heading(box, self.tr("Safety questions"))
        for text in self._report.safety:
            top += 8 + self._text(QRectF(box.left(), top, box.width(), box.bottom() - top), text, SMALL)
        top = self._heading(QRectF(box.left(), top + GAP, box.width(), 50), self.tr("In my own words"))
        for day, text in self._report.words:
            room = min(190.0, box.bottom() - top - 34)
            if room < SMALL * 2:
                break
            self._line(QRectF(box.left(), top, box.width(), 34), day, SMALL, QUIET)
            top += 46 + self._text(QRectF(box.left(), top + 36, box.width(), room - 36), text, SMALL)
        if not self._report.words:
            self._text(QRectF(box.left(), top, box.width(), 80), self.tr("No notes in this time."), SMALL)
