"""A layout that scrolls where there is too little room, and says when it was arranged anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QLayout, QWidget

from sciatica_desktop.ui.kit.scroll import Scroll


class Scrolled(Scroll):
    """Holds one layout; `fits` makes it no higher than that layout, so that what follows stands right below."""

    arranged = Signal()

    def __init__(self, layout: QLayout, *, fits: bool = False) -> None:
        inside = QWidget()
        inside.setLayout(layout)
        super().__init__(inside)
        self._layout, self._fits = layout, fits
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Content to be low: else the controls beside it would be pushed out of sight in a low window."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        if self._fits:
            high = self._layout.totalHeightForWidth(self.viewport().width())
            wanted = max(high, self._layout.totalMinimumSize().height())
            if wanted != self.maximumHeight():
                self.setMaximumHeight(wanted)
        self.arranged.emit()
