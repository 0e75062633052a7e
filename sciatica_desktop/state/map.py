"""From where the body is seen, and which of its layers are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.anatomy import Depth, Side, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer, Outlook

ORDER = tuple(View)
FORWARD = {Depth.DEEP: Layer.DEEP, Depth.INTERMEDIATE: Layer.MUSCLES, Depth.SUPERFICIAL: Layer.MUSCLES}
"""The layer in which a point of a depth can be seen."""


class MapState(QObject):
    """Owns view and layers. A chosen point brings its layer and its view forward, until others are chosen by hand."""

    changed = Signal(object)

    def __init__(self, depth: Callable[[str], Depth], views: Callable[[str], Sequence[View]]) -> None:
        """`depth` tells how deep the point of an id lies, `views` which views show it, the best one first."""
        super().__init__()
        self._depth, self._views = depth, views
        self._view = View.BACK
        self._layers = DEFAULT_LAYERS
        self._forward: Layer | None = None
        self._turned: View | None = None
        self.value = Outlook(self._view, self._layers)

    def _tell(self) -> None:
        layers = self._layers if self._forward is None else self._layers | {self._forward}
        value = Outlook(self._turned or self._view, layers)
        if value != self.value:
            self.value = value
            self.changed.emit(value)

    @Slot(object, bool)
    def toggle(self, layer: Layer, on: bool) -> None:
        """Show or hide one layer; what was brought forward stays if it is not the one."""
        shown = self.value.layers
        self._layers = shown | {layer} if on else shown - {layer}
        self._forward = None
        self._tell()

    def turn(self, layer: Layer) -> None:
        """Show the layer if it is hidden, and hide it if it is shown."""
        self.toggle(layer, layer not in self.value.layers)

    @Slot(object)
    def choose_view(self, view: View) -> None:
        self._view, self._turned = view, None
        self._tell()

    @Slot()
    def next_view(self) -> None:
        """The next of the four views; after the last one the first."""
        self.choose_view(ORDER[(ORDER.index(self.value.view) + 1) % len(ORDER)])

    @Slot(object)
    def use_chosen(self, key: tuple[str, Side] | None) -> None:
        """Bring layer and view of the chosen point forward, and back again when none is chosen."""
        self._forward = None if key is None else FORWARD[self._depth(key[0])]
        views = () if key is None else self._views(key[0])
        self._turned = views[0] if views and self._view not in views else None
        self._tell()
