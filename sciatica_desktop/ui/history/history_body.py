"""Body over time: all drawings of a period together, its end against its start, and one drawing after the other."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Sheet, View
from sciatica_desktop.core.body_heat import Heat
from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.body.heat_paint import Light, Skin, paint_heat, paint_sample
from sciatica_desktop.ui.history.period_choice import PeriodChoice
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.scrolled import Scrolled
from sciatica_desktop.ui.kit.spoken import announce
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import GAP, TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

LEAST_WIDE, USUAL_WIDE, HIGH = 200, 330, 260
"""Of a picture (px): it grows with its place."""

FIELD = 16


class Shown(NamedTuple):
    """One picture in words: what it shows, under it what that comes to."""

    heat: Heat
    words: str
    change: bool = False


class BodyPicture(QWidget):
    """One body, read only."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._sheet: Sheet | None = None
        self._shown: Shown | None = None
        self._light: Light | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(LEAST_WIDE, HIGH)

    def sizeHint(self) -> QSize:
        return QSize(USUAL_WIDE, HIGH)

    def render(self, sheet: Sheet, shown: Shown, light: Light | None = None) -> None:  # type: ignore[override]
        """Show a body from the side of a sheet, with the light and shade of its skin."""
        self._sheet, self._shown, self._light = sheet, shown, light
        self.setAccessibleDescription(shown.words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None or self._shown is None:
            return
        scheme = scheme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        skin = Skin(scheme.body.skin, scheme.body.skin_edge, self._light)
        paint_heat(painter, box, self._sheet, self._shown.heat, skin, change=self._shown.change)
        self._paint_sides(painter, box, self._sheet.view)

    def _paint_sides(self, painter: QPainter, box: QRectF, view: View) -> None:
        """Which side is which; seen from the front right is on the left."""
        sides = self.tr("Left"), self.tr("Right")
        if view is View.FRONT:
            sides = sides[1], sides[0]
        painter.setFont(font_of(0.85))
        painter.setPen(QColor(scheme_of(self).muted))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute  # the body is never mirrored
        painter.drawText(box, int(top | Qt.AlignmentFlag.AlignLeft), sides[0])
        painter.drawText(box, int(top | Qt.AlignmentFlag.AlignRight), sides[1])


class _Sample(QWidget):
    """What a field of the change map means."""

    def __init__(self, text: str, *, more: bool) -> None:
        super().__init__()
        self._text, self._more = text, more
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = metrics_of(0.9)
        return QSize(metrics.horizontalAdvance(self._text) + FIELD + 10, max(FIELD, metrics.height()) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        field = QRectF(1, (self.height() - FIELD) / 2, FIELD, FIELD)
        paint_sample(painter, in_reading_order(field, whole, direction), more=self._more)
        painter.setFont(font_of(0.9))
        painter.setPen(QColor(scheme_of(self).text))
        words = in_reading_order(whole.adjusted(FIELD + 8, 0, 0, 0), whole, direction)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._text)


class _Panel:
    """A heading, a picture, what belongs below it, and what it says: one column of a grid."""

    def __init__(self, title: str) -> None:
        self.title = Text(title, 1.1, bold=True)
        self.picture, self.words = BodyPicture(title), Text("", muted=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.foot = QVBoxLayout()

    def stand_in(self, grid: QGridLayout, column: int) -> None:
        grid.addWidget(self.title, 0, column)
        grid.addWidget(self.picture, 1, column)
        grid.addLayout(self.foot, 2, column)
        grid.addWidget(self.words, 3, column)
        grid.setColumnStretch(column, 1)

    def render_shown(self, sheet: Sheet, shown: Shown, light: Light | None) -> None:
        self.picture.render(sheet, shown, light)
        self.words.setText(shown.words)


class HistoryBody(QWidget):
    """Three bodies beside each other; the page scrolls where there is less room."""

    period_chosen = Signal(object)
    view_chosen = Signal(object)
    drawing_chosen = Signal(int)
    redraw_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.period, self.words = PeriodChoice(Period.QUARTER), Text("")
        self.views = {view: Chip(word(view)) for view in View}
        self.redraw = Button(self.tr("Measure how you redraw (2 minutes)"))
        self.whole = _Panel(self.tr("All drawings together"))
        self.change = _Panel(self.tr("The start against now"))
        self.single = _Panel(self.tr("One after the other"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self._prepare()
        self.period.period_chosen.connect(self.period_chosen)
        self.redraw.clicked.connect(self.redraw_requested)
        self.slider.valueChanged.connect(self.drawing_chosen)
        self.setAccessibleName(self.tr("Body over time"))

    def _prepare(self) -> None:
        group = QButtonGroup(self)
        head = WrappingRows(gap=8, fill=False)
        for chip in self.views.values():
            group.addButton(chip)
            head.addWidget(chip)
        group.buttonClicked.connect(self._on_view_clicked)
        head.addWidget(self.period)
        head.addWidget(self.redraw)
        legend = WrappingRows(gap=14, fill=False)
        legend.addWidget(_Sample(self.tr("less pain"), more=False))
        legend.addWidget(_Sample(self.tr("more pain"), more=True))
        self.change.foot.addLayout(legend)
        self.slider.setMinimumHeight(TARGET)
        self.slider.setAccessibleName(self.tr("Which drawing"))
        self.single.foot.addWidget(self.slider)
        self.bodies = QWidget()
        grid = QGridLayout(self.bodies)
        grid.setContentsMargins(margins(0, 0, GAP, 0))
        grid.setHorizontalSpacing(GAP)
        grid.setRowStretch(1, 1)
        for number, panel in enumerate((self.whole, self.change, self.single)):
            panel.stand_in(grid, number)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.bodies, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(Scrolled(inside), 1)

    def render_count(self, drawings: int, words: str) -> None:
        """How many drawings there are; without any, only the words are shown."""
        self.words.setText(words)
        self.bodies.setVisible(drawings > 0)
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, drawings - 1))
        self.slider.setPageStep(max(1, drawings // 10))
        self.slider.setValue(max(0, drawings - 1))
        self.slider.blockSignals(False)

    def render_single(self, sheet: Sheet, shown: Shown, light: Light | None) -> None:
        """One drawing; read aloud while the slider is moved."""
        self.single.render_shown(sheet, shown, light)
        self.slider.setAccessibleDescription(shown.words)
        if self.slider.hasFocus():
            announce(self.slider, shown.words)

    def render_view(self, view: View) -> None:
        """The side from which the bodies are seen."""
        self.views[view].setChecked(True)

    def _on_view_clicked(self, chip: QWidget) -> None:
        for view, known in self.views.items():
            if known is chip:
                self.view_chosen.emit(view)
