"""Under the body: from where it is seen, and which of its layers are shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.widgets import Chip
from sciatica_desktop.ui.kit.wrapping import WrappingRows

GROUP_GAP, PADDING = 18, 9
"""Room (px) between views and layers, and beside the words of a chip: all stand in one row of a usual window."""


class MapBar(QWidget):
    """Chips for the views, where there is more than one, and for the layers."""

    layer_toggled = Signal(object, bool)
    view_chosen = Signal(object)

    def __init__(self, views: Iterable[View], layers: Iterable[Layer]) -> None:
        super().__init__()
        self.views = {view: Chip(word(view)) for view in views}
        self.layers = {layer: Chip(word(layer)) for layer in layers}
        groups = WrappingRows(self, gap=GROUP_GAP, fill=False)
        groups.setContentsMargins(16, 6, 16, 10)
        for name, chips in ((self.tr("Seen from"), self.views), (self.tr("Shown layers"), self.layers)):
            row = QWidget()
            row.setAccessibleName(name)
            flow = WrappingRows(row, gap=6, fill=False)
            for chip in chips.values():
                chip.padding = PADDING
                chip.setAccessibleDescription(name)
                flow.addWidget(chip)
            groups.addWidget(row)
            row.setVisible(len(chips) > 1)
        for chip in self.views.values():
            chip.clicked.connect(self._on_view_clicked)
        for chip in self.layers.values():
            chip.clicked.connect(self._on_layer_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("View and layers of the body"))
        self.render_layers(DEFAULT_LAYERS)
        self.render_view(next(iter(self.views), View.BACK))

    @Slot(object)
    def render_layers(self, layers: frozenset[Layer]) -> None:
        """Show which layers are on."""
        for layer, chip in self.layers.items():
            chip.setChecked(layer in layers)

    @Slot(object)
    def render_view(self, view: View) -> None:
        """Show from where the body is seen."""
        for each, chip in self.views.items():
            chip.setChecked(each is view)

    def _on_view_clicked(self) -> None:
        for view, chip in self.views.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.view_chosen.emit(view)

    def _on_layer_clicked(self) -> None:
        for layer, chip in self.layers.items():
            if chip is self.sender():
                self.layer_toggled.emit(layer, chip.isChecked())
