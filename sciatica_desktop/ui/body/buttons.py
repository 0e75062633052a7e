"""The round buttons on the map: nearer, further, the whole body."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from sciatica_desktop.ui.body.camera import ALMOST, LEAST, MOST
from sciatica_desktop.ui.body.tissues import mixed
from sciatica_desktop.ui.kit.theme import TARGET, scheme_of

ARM = 7.0
"""Half the length (px) of the strokes of a sign."""


class RoundButton(QAbstractButton):
    """A round button with a drawn sign: "+", "-" or "0" for the whole body."""

    def __init__(self, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = sign
        self.setFixedSize(TARGET, TARGET)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(TARGET, TARGET)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, radius = QRectF(self.rect()).center(), TARGET / 2 - 2.5
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setPen(QPen(QColor(scheme.border), 1.2))
        painter.setBrush(QColor(scheme.accent_soft) if lit else mixed(scheme.card, scheme.card, 0, 0.94))
        painter.drawEllipse(centre, radius, radius)
        ink = QColor(scheme.text if self.isEnabled() else scheme.border_strong)
        painter.setPen(QPen(ink, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_sign(painter, centre)
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.focus), 2.5))
            painter.drawEllipse(centre, radius - 0.5, radius - 0.5)

    def _draw_sign(self, painter: QPainter, centre: QPointF) -> None:
        if self._sign == "0":
            _draw_body(painter, centre)
            return
        painter.drawLine(centre - QPointF(ARM, 0), centre + QPointF(ARM, 0))
        if self._sign == "+":
            painter.drawLine(centre - QPointF(0, ARM), centre + QPointF(0, ARM))


def _draw_body(painter: QPainter, centre: QPointF) -> None:
    """Four corners round a small figure: show all of it."""
    reach, arm = ARM + 1.5, 4.0
    for x in (-1, 1):
        for y in (-1, 1):
            corner = centre + QPointF(x * reach, y * reach)
            painter.drawPolyline([corner - QPointF(x * arm, 0), corner, corner - QPointF(0, y * arm)])
    painter.drawLine(centre - QPointF(2, 4.5), centre + QPointF(-2.6, 5))
    painter.drawLine(centre - QPointF(-2, 4.5), centre + QPointF(2.6, 5))


class ZoomButtons(QWidget):
    """The three buttons in a column."""

    step_requested = Signal(int)
    fit_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nearer, self.further, self.whole = (RoundButton(sign, self) for sign in ("+", "-", "0"))
        self.setAccessibleName(self.tr("Zoom"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for button, name, key in (
            (self.nearer, self.tr("Zoom in"), "+"),
            (self.further, self.tr("Zoom out"), "-"),
            (self.whole, self.tr("Whole body"), "0"),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
            column.addWidget(button)
        self.nearer.clicked.connect(self._on_nearer_clicked)
        self.further.clicked.connect(self._on_further_clicked)
        self.whole.clicked.connect(self._on_whole_clicked)

    def render_zoom(self, zoom: float) -> None:
        """Switch off what leads no further."""
        self.nearer.setEnabled(zoom < MOST - ALMOST)
        self.further.setEnabled(zoom > LEAST + ALMOST)
        self.whole.setEnabled(zoom != 1.0)

    def _on_nearer_clicked(self) -> None:
        self.step_requested.emit(1)

    def _on_further_clicked(self) -> None:
        self.step_requested.emit(-1)

    def _on_whole_clicked(self) -> None:
        self.fit_requested.emit()
