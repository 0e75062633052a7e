"""A column in the middle of a wide page, no wider than lines can be read well."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import metrics_of

LETTERS = 92
"""So many letters fit into the widest line."""

SIDE = 28


class Centred(QWidget):
    """Holds one layout in the middle; `above`, `below` and `right` are room (px) round it, as for a scroll bar.

    `columns` says for how many columns of text there is to be room.
    """

    def __init__(
        self, layout: QLayout, *, above: int = 28, below: int = 20, right: int = 0, columns: float = 1.0
    ) -> None:
        super().__init__()
        self._columns = columns
        self._inside = QWidget()
        self._inside.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(SIDE, above, SIDE + right, below))
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._inside, 100)
        row.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        self._inside.setMaximumWidth(round(metrics_of(1.0).averageCharWidth() * LETTERS * self._columns))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()
        super().changeEvent(event)
