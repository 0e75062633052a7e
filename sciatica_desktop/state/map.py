"""Which layers of the body are shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer


class MapState(QObject):
    """Owns the layers."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.layers = DEFAULT_LAYERS

    @Slot(object, bool)
    def toggle(self, layer: Layer, on: bool) -> None:
        """Show or hide one layer."""
        layers = self.layers | {layer} if on else self.layers - {layer}
        if layers != self.layers:
            self.layers = layers
            self.changed.emit(layers)
