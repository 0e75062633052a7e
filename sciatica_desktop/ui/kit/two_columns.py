"""A narrow column beside a wide one; above it where there is too little width for both."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_desktop.ui.kit.theme import GAP, metrics_of

NARROW = 27.0
"""Under this width (in heights of a line) the columns stand one above the other."""

SIDE_WIDTH = 12.5
"""Width of the narrow column in heights of a line."""

ANY = 16_777_215
"""What Qt takes for no limit of a size."""


class TwoColumns(QWidget):
    """Holds the two; the narrow one comes first."""

    def __init__(self, side: QWidget, wide: QWidget, width: float = SIDE_WIDTH, *, narrow: float = NARROW) -> None:
        super().__init__()
        self._side, self._width, self._narrow = side, width, narrow
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._row.addWidget(side)
        self._row.addWidget(wide, 1)

    @property
    def narrow(self) -> bool:
        """True if the columns stand one above the other."""
        return self.width() < self._narrow * metrics_of(1.0).height()

    def _arrange(self) -> None:
        line, narrow = metrics_of(1.0).height(), self.narrow
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        width = round(self._width * line)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(ANY if narrow else width)
        self._row.setStretch(0, 1 if narrow else 0)
        self._row.setStretch(1, 2 if narrow else 1)
        self._row.activate()  # now, or the first picture shows them as they stood

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._arrange()
