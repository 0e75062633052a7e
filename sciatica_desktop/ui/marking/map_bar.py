"""Under the body: from where it is seen, and which of its layers are shown."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.widgets import Button, Chip
from sciatica_desktop.ui.kit.wrapping import WrappingRows

GROUP_GAP, PADDING = 18, 9
"""Room (px) between views and layers, and beside the words of a chip: all stand in one row of a usual window."""


SIDE, GAP = 16, 6
"""Room (px) beside the bar, and between chips."""


class MapBar(QWidget):
    """Chips for the views, where there is more than one, and for the layers.

    Layers that do not find room in one row wait behind a button: the body needs the height more.
    """

    layer_toggled = Signal(object, bool)
    view_chosen = Signal(object)

    def __init__(self, views: Iterable[View], layers: Iterable[Layer]) -> None:
        super().__init__()
        self.views = {view: Chip(word(view)) for view in views}
        self.layers = {layer: Chip(word(layer)) for layer in layers}
        self.more = Button(self.tr("Layers"), symbol="down")
        groups = WrappingRows(self, gap=GROUP_GAP, fill=False)
        groups.setContentsMargins(SIDE, 6, SIDE, 10)
        seen_from = self._row(self.tr("Seen from"), (*self.views.values(), self.more))
        self._shown = self._row(self.tr("Shown layers"), self.layers.values())
        for row in (seen_from, self._shown):
            groups.addWidget(row)
        seen_from.setVisible(len(self.views) > 1)
        self._shown.setVisible(len(self.layers) > 1)
        self.more.setAccessibleDescription(self._shown.accessibleName())
        self.more.hide()
        for chip in self.views.values():
            chip.clicked.connect(self._on_view_clicked)
        for chip in self.layers.values():
            chip.clicked.connect(self._on_layer_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("View and layers of the body"))
        self.render_layers(DEFAULT_LAYERS)
        self.render_view(next(iter(self.views), View.BACK))

    @staticmethod
    def _row(name: str, chips: Iterable[Button]) -> QWidget:
        row = QWidget()
        row.setAccessibleName(name)
        flow = WrappingRows(row, gap=GAP, fill=False)
        for chip in chips:
            chip.padding = PADDING
            chip.setAccessibleDescription(name)
            flow.addWidget(chip)
        return row

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

    def layer_menu(self) -> QMenu:
        """The layers as a menu, for a bar without room for their chips."""
        menu = QMenu(self)
        menu.setAccessibleName(self._shown.accessibleName())
        for chip in self.layers.values():
            action = menu.addAction(chip.text())
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.triggered.connect(chip.click)
        return menu

    def _fold(self) -> None:
        """Put the layers behind their button where they do not fit into one row."""
        wide = sum(chip.sizeHint().width() + GAP for chip in self.layers.values()) - GAP
        folded = len(self.views) > 1 and wide > self.width() - 2 * SIDE
        if folded is not self.more.isVisibleTo(self):
            self.more.setVisible(folded)
            self._shown.setVisible(not folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fold()
        super().changeEvent(event)

    def _on_view_clicked(self) -> None:
        for view, chip in self.views.items():
            if chip is self.sender():
                chip.setChecked(True)
                self.view_chosen.emit(view)

    def _on_layer_clicked(self) -> None:
        for layer, chip in self.layers.items():
            if chip is self.sender():
                self.layer_toggled.emit(layer, chip.isChecked())

    def _on_more_clicked(self) -> None:
        menu = self.layer_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
