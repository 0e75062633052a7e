"""A part that scrolls up and down where there is too little room, in the width it is given."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Holds one layout; `fits` makes it no higher than that layout, so that what follows stands right below.

    `arranged` is sent when the layout was arranged anew.
    """

    arranged = Signal()

    def __init__(self, layout: QLayout, *, fits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self.inside = QWidget()
        self.inside.setLayout(layout)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self.inside)
        self.inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.inside and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        layout = self.inside.layout()
        if self._fits and layout is not None:
            wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
            if wanted != self.maximumHeight():
                self.setMaximumHeight(wanted)
        self.arranged.emit()
