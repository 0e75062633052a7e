"""How strong it should be and how strong it is, from 0 to 10: the numbers to stay in are marked, any can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.theme import TARGET, font_of, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

WORST = 10
GAP = 3.0


class PressureBar(QWidget):
    """Shows the target, the ceiling and the pain said last; a click says how strong it is now."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._target, self._ceiling = (0, 0), WORST
        self._pain: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def render_pressure(self, target: tuple[int, int], ceiling: int, pain: int | None) -> None:
        """Show what to stay in (0-10), what never to pass, and what was said last."""
        if (target, ceiling, pain) == (self._target, self._ceiling, self._pain) and self.accessibleName():
            return
        self._target, self._ceiling, self._pain = target, ceiling, pain
        text = self.tr("How strong it is: stay between %1 and %2 of 10. Type a number to say how it is now.")
        self.setAccessibleName(text.replace("%1", str(target[0])).replace("%2", str(target[1])))
        said = self.tr("Said last: %1").replace("%1", str(pain)) if pain is not None else ""
        self.setAccessibleDescription(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, max(TARGET, metrics_of(1.0, bold=True).height() + 18))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def _cell(self, value: int) -> QRectF:
        wide = (self.width() - GAP * WORST) / (WORST + 1)
        cell = QRectF(value * (wide + GAP), 4, wide, self.height() - 8)
        return in_reading_order(cell, QRectF(self.rect()), self.layoutDirection())

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for value in range(WORST + 1):
            cell, here = self._cell(value), value == self._pain
            inside = self._target[0] <= value <= self._target[1]
            ink = scheme.accent if inside else scheme.danger if value > self._ceiling else scheme.muted
            fill = ink if here else scheme.accent_soft if inside else scheme.card
            painter.setPen(QPen(QColor(ink if here or inside else scheme.border), 1.2))
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(cell.adjusted(0.6, 0.6, -0.6, -0.6), 6, 6)
            painter.setPen(QColor(scheme.panel if here else ink))
            painter.setFont(font_of(1.0, bold=inside or here))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(value))
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, 8)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self.value_at(event.position()))

    def value_at(self, at: QPointF) -> int:
        """The number under a place."""
        share = max(0.0, min(1.0, at.x() / max(1, self.width())))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return min(WORST, int(share * (WORST + 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All keys are the session's."""
        event.ignore()
