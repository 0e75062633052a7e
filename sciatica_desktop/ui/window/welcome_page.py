"""The first page of the first start: what the program is and is not."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QShowEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.column import Centred
from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.theme import GAP, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

SIGN_LINES = 2.2
"""Side of a sign in heights of a line."""


class _Sign(QWidget):
    """The picture before a point."""

    def __init__(self, symbol: str) -> None:
        super().__init__()
        self._symbol = symbol
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(metrics_of(1.0).height() * SIGN_LINES)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme, rect = scheme_of(self), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.accent_soft))
        painter.drawEllipse(rect)
        edge = rect.width() * 0.24
        icons.draw(painter, self._symbol, rect.adjusted(edge, edge, -edge, -edge), scheme.accent)


def _point(symbol: str, title: str, text: str) -> QHBoxLayout:
    """A sign with a bold line and a sentence beside it."""
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(Text(title, 1.1, bold=True))
    words.addWidget(Text(text))
    row = QHBoxLayout()
    row.setSpacing(GAP + 4)
    row.addWidget(_Sign(symbol), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


class WelcomePage(QWidget):
    """Can be left at any time; every way on is a button with words."""

    went_on = Signal()
    skipped = Signal()
    example_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.go_on = Button(self.tr("Go on"), Look.PRIMARY, wraps=True)
        self.example = Button(self.tr("Look at an example first"), wraps=True)
        self.skip = Button(self.tr("Skip the introduction"), Look.PLAIN, wraps=True)
        self.go_on.clicked.connect(self.went_on)
        self.example.clicked.connect(self.example_requested)
        self.skip.clicked.connect(self.skipped)
        box = Box()
        box.box.setContentsMargins(24, 22, 24, 24)
        box.box.setSpacing(22)
        for row in self._points():
            box.box.addLayout(row)
        buttons = WrappingRows(gap=GAP, fill=False)
        for button in (self.go_on, self.example, self.skip):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addStretch(2)
        title = Text(self.tr("Welcome"), 1.9, bold=True)
        column.addWidget(title)
        column.addWidget(Text(self.tr("For pain that runs from the low back or hip into the leg."), 1.15))
        column.addSpacing(8)
        column.addWidget(box)
        column.addSpacing(8)
        column.addWidget(Text(self.tr("Next come a few safety questions, and your first mark."), muted=True))
        column.addLayout(buttons)
        column.addStretch(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(Centred(column, above=40)))
        self.setAccessibleName(title.text())

    def _points(self) -> tuple[QHBoxLayout, ...]:
        return (
            _point(
                "map",
                self.tr("It guides you"),
                self.tr("From where it hurts to spots worth checking, and through a gentle massage with a timer."),
            ),
            _point(
                "shield",
                self.tr("It does not diagnose"),
                self.tr(
                    "It does not replace a doctor or physiotherapist, and no clinician has reviewed its content yet."
                ),
            ),
            _point(
                "folder",
                self.tr("It stays with you"),
                self.tr(
                    "Everything is kept on this computer. There is no account, and the program has no network in it."
                ),
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
