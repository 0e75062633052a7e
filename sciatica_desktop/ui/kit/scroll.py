"""A scroll area without a frame and with a slim bar, for panels that may be taller than the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from sciatica_desktop.ui.kit.theme import scheme_of

WIDTH = 12
ROOM = 20
"""Room (px) above and below what is brought into view."""


class SlimBar(QScrollBar):
    """A vertical bar that shows its handle only, and nothing where there is nothing to scroll."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.border_strong if self.underMouse() or self.isSliderDown() else scheme.border))
        bar = QRectF(handle).adjusted(3, 2, -3, -2)
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)


class Scroll(QScrollArea):
    """Scrolls one widget up and down."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        # A window of our own: to ask Qt for its own one takes 15 ms at the start.
        self.setViewport(QWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar())
        # Always there, so that the lines of a text do not break anew when the bar comes or goes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """As wide as what is inside, but never as high."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + WIDTH, 80)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.updateGeometry()
        super().changeEvent(event)


def bring_into_view(widget: QWidget) -> None:
    """Scroll so far that the widget can be seen, once everything has its place."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        # Not before what was just shown or folded has found its place.
        QTimer.singleShot(0, widget, partial(_see, above, widget))


def _see(area: QScrollArea, widget: QWidget) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    area.ensureWidgetVisible(widget, 0, ROOM)
