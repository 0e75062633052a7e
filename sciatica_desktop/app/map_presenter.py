"""From the news of the state to what the body map shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.front import Pictures
from sciatica_desktop.app.parts import Knowledge, State, Views
from sciatica_desktop.core import briefing, map_hints
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.map_picture import Outlook
from sciatica_desktop.host.paths import assets


class MapPresenter(QObject):
    """Shows the view, the layers, the trigger points and what other views would show."""

    def __init__(self, knowledge: Knowledge, state: State, views: Views) -> None:
        super().__init__()
        self._atlas, self._content = knowledge.atlas, knowledge.content
        self._state, self._views = state, views
        self._names = {region: known.name for region, known in knowledge.content.regions.items()}
        self._shown = state.map.value

    @Slot(object)
    def show_outlook(self, outlook: Outlook) -> None:
        """Another view or other layers."""
        body, bar = self._views.body_map, self._views.map_bar
        bar.render_view(outlook.view)
        bar.render_layers(outlook.layers)
        if outlook.view is not self._shown.view:
            sheet = self._atlas.sheets[outlook.view]
            body.render_sheet(sheet, self._names, Pictures(sheet, assets() / "body"))
        body.render_layers(outlook.layers)
        self._shown = outlook
        self.show_hotspots()
        self.show_hints()

    @Slot()
    def show_hotspots(self) -> None:
        """The best candidates, where this view shows them."""
        view, found = self._state.map.value.view, self._state.suggestions.value
        self._views.body_map.render_hotspots(briefing.hotspots(found, self._atlas, self._content, view))

    @Slot(object)
    def show_referral(self, key: tuple[str, Side] | None) -> None:
        """Where the point that is looked at sends pain."""
        self._views.body_map.render_referral(briefing.referral(key, self._atlas, self._content))

    @Slot()
    def show_hints(self) -> None:
        """What another view would show."""
        chosen = self._state.suggestions.chosen
        spot = self._atlas.spots[chosen[0]].on(chosen[1]) if chosen is not None else None
        view = self._state.map.value.view
        hints = map_hints.hints(view, self._atlas.sheets, self._state.pain.drawing, spot)
        self._views.body_map.render_hints(hints)
