"""A chart as a file: its title, what it says, its legend and the chart, as a PNG or an SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from sciatica_desktop.ui.history.charts.signs import draw_sign, sign_size
from sciatica_desktop.ui.history.charts.walk import PICTURE, Walk
from sciatica_desktop.ui.kit.theme import font_of, metrics_of, scheme_of

MARGIN, BETWEEN = 24.0, 10.0
SPARE = 0.84
"""Words fill no more of the width: who looks at an SVG without the program's font may have a wider one."""

SHARP = 2
"""So many px of a PNG for each of the window."""

WORDS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)


class Sheet:
    """Where everything stands on the picture of a chart (px)."""

    def __init__(self, chart: Walk) -> None:
        self._chart, size = chart, PICTURE
        self.wide = size.width() + 2 * MARGIN
        inner = self.wide - 2 * MARGIN
        self._title = QRectF(MARGIN, MARGIN, inner, metrics_of(1.3, bold=True).height())
        most = QRect(0, 0, int(inner * SPARE), 10_000)
        high = metrics_of(1.0).boundingRect(most, WORDS, chart.summary()).height()
        self._words = QRectF(MARGIN, self._title.bottom() + BETWEEN, inner * SPARE, high)
        self._signs, bottom = self._place_signs(self._words.bottom() + BETWEEN, inner)
        self._box = QRectF(MARGIN, bottom + BETWEEN, size.width(), size.height())
        self.high = self._box.bottom() + MARGIN

    def _place_signs(self, top: float, inner: float) -> tuple[list[QRectF], float]:
        places: list[QRectF] = []
        left, bottom = MARGIN, top
        for sign in self._chart.signs():
            size = sign_size(sign)
            wide = size.width() / SPARE
            if left > MARGIN and left + wide > MARGIN + inner:
                left, top = MARGIN, bottom + 2
            places.append(QRectF(left, top, wide, size.height()))
            left, bottom = left + wide + BETWEEN, top + size.height()
        return places, bottom

    def paint(self, painter: QPainter) -> None:
        scheme, chart = scheme_of(self._chart), self._chart
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.wide, self.high), QColor(scheme.ground))
        painter.setPen(QColor(scheme.text))
        painter.setFont(font_of(1.3, bold=True))
        painter.drawText(self._title, WORDS, chart.title)
        painter.setFont(font_of(1.0))
        painter.drawText(self._words, WORDS, chart.summary())
        for place, sign in zip(self._signs, chart.signs(), strict=True):
            draw_sign(painter, place, sign, scheme, chart.layoutDirection())
        chart.paint_picture(painter, self._box)


def png(chart: Walk) -> bytes:
    """The picture in pixels."""
    sheet = Sheet(chart)
    image = QImage(QSize(round(sheet.wide * SHARP), round(sheet.high * SHARP)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(QColor(scheme_of(chart).ground))
    painter = QPainter(image)
    sheet.paint(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(kept, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data().data())


def svg(chart: Walk) -> bytes:
    """The picture in lines, which stay sharp; what it says is its description."""
    sheet, kept, made = Sheet(chart), QBuffer(), QSvgGenerator()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    made.setOutputDevice(kept)
    made.setResolution(chart.logicalDpiY())  # or letters are written smaller than they are measured
    made.setSize(QSize(round(sheet.wide), round(sheet.high)))
    made.setViewBox(QRectF(0, 0, sheet.wide, sheet.high))
    made.setTitle(chart.title)
    made.setDescription(chart.summary())
    painter = QPainter(made)
    sheet.paint(painter)
    painter.end()
    return bytes(kept.data().data())
