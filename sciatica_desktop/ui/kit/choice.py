"""A choice of one among several words: a list that drops down."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import RADIUS, TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring


class _TallItems(QStyledItemDelegate):
    """Items of a list that are high enough to be hit."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 16, max(TARGET, hint.height() + 12))


class Choice(QComboBox):
    """A drop-down list in the look of the buttons; the wheel scrolls the panel, never the choice."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_TallItems(self))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = metrics_of(1.0)
        widest = max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=0)
        return QSize(widest + metrics.height() + 40, max(TARGET, metrics.height() + 20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.border), 1.2))
        painter.setBrush(QColor(scheme.accent_soft if self.underMouse() else scheme.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), RADIUS, RADIUS)
        painter.setPen(QColor(scheme.text))
        painter.setFont(font_of(1.0))
        side = metrics_of(1.0).height() * 0.85
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        room = in_reading_order(whole.adjusted(14, 0, -round(side) - 18, 0), whole, direction)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self.currentText())
        sign = QRectF(self.width() - side - 12, (self.height() - side) / 2, side, side)
        icons.draw(painter, "down", in_reading_order(sign, whole, direction), scheme.muted)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus)
