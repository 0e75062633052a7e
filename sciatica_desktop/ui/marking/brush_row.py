"""How the brush is: its size as dots, and the kind of pain that it paints."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.brush import RADII, Brush, Size, Tool
from sciatica_desktop.core.pain import Quality
from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.texts import quality_name, word
from sciatica_desktop.ui.kit.theme import TARGET, scheme_of
from sciatica_desktop.ui.kit.widgets import Chip
from sciatica_desktop.ui.kit.wrapping import WrappingRows

DOT = 0.4
"""Radius of a dot (px) for each mm of the brush."""


class SizeChip(Chip):
    """A chip with a dot as large as the brush, so to say."""

    def __init__(self, size: Size) -> None:
        super().__init__("")
        self._radius = RADII[size] * DOT
        self.setAccessibleName(word(size))
        self.setToolTip(word(size))

    def sizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.accent if self.isChecked() else scheme.text))
        painter.setBrush(QColor(scheme.accent if self.isChecked() else scheme.text))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), self._radius, self._radius)


class BrushRow(QWidget):
    """Shown while there is a brush or an eraser in the hand."""

    size_chosen = Signal(object)
    quality_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sizes = {size: SizeChip(size) for size in Size}
        self.quality = Choice()
        self.quality.setAccessibleName(self.tr("Kind of pain to paint"))
        for quality in Quality:
            self.quality.addItem(quality_name(quality), quality)
        flow = WrappingRows(self, gap=6, fill=False)
        for part in (*self.sizes.values(), self.quality):
            flow.addWidget(part)
        for chip in self.sizes.values():
            chip.clicked.connect(self._on_size_clicked)
        self.quality.activated.connect(self._on_quality_activated)

    def render_brush(self, brush: Brush) -> None:
        """Show the size, and the kind of pain unless it is an eraser."""
        for size, chip in self.sizes.items():
            chip.setChecked(size is brush.size)
        self.quality.setCurrentIndex(list(Quality).index(brush.quality))
        self.quality.setVisible(brush.tool is Tool.PAINT)

    def _on_size_clicked(self) -> None:
        for size, chip in self.sizes.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.size_chosen.emit(size)

    def _on_quality_activated(self, index: int) -> None:
        self.quality_chosen.emit(list(Quality)[index])
