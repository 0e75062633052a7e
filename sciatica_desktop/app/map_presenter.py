"""From the news of the state to what the body map shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.front import Pictures
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Knowledge, State, Views
from sciatica_desktop.core import briefing, map_hints
from sciatica_desktop.core.anatomy import Side, View
from sciatica_desktop.core.content import Technique
from sciatica_desktop.core.keep_off import NOWHERE, keep_off
from sciatica_desktop.core.map_picture import Outlook
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.preferences import Figure, Preferences
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.core.script import technique_of
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.figures import in_figure


class MapPresenter(QObject):
    """Shows the view, the layers, the trigger points and what other views would show."""

    def __init__(self, knowledge: Knowledge, state: State, views: Views, notices: Notices) -> None:
        super().__init__()
        self._neutral = self._atlas = knowledge.atlas
        self._content, self._notices = knowledge.content, notices
        self._figure = Figure.NEUTRAL
        self._state, self._views = state, views
        self._names = {region: known.name for region, known in knowledge.content.regions.items()}
        self._shown = state.map.value
        self._looked_at: tuple[str, Side] | None = None
        self._kept_off: tuple[Technique, Side] | None = None

    @Slot(object)
    def show_outlook(self, outlook: Outlook) -> None:
        """Another view or other layers."""
        body, bar = self._views.body_map, self._views.map_bar
        bar.render_view(outlook.view)
        bar.render_layers(outlook.layers)
        if outlook.view is not self._shown.view:
            self._show_sheet(outlook.view)
        body.render_layers(outlook.layers)
        self._shown = outlook
        self.show_hotspots()
        self.show_hints()

    def show_names(self) -> None:
        """The names of the regions anew: the first window had the shipped ones."""
        self._show_sheet(self._shown.view)
        self._views.pain_panel.render_names(self._names)

    def _show_sheet(self, view: View) -> None:
        sheet = self._atlas.sheets[view]
        self._views.body_map.render_sheet(sheet, self._names, Pictures(sheet, assets() / "body"))

    @Slot(object)
    def show_figure(self, preferences: Preferences) -> None:
        """The body in the figure that is wished for; if its file is of no use, that is said, and all stays as it is."""
        if preferences.figure is self._figure:
            return
        try:
            self._atlas = in_figure(self._neutral, preferences.figure, assets())
        except BadFile as problem:
            self._notices.say(problem)
            return
        self._figure = preferences.figure
        self.show_learn_body()
        self._show_sheet(self._shown.view)
        self.show_hotspots()
        self.show_referral(self._looked_at)

    def show_learn_body(self) -> None:
        """The body of the pictures in Learn."""
        reliefs = {view: Pictures(sheet, assets() / "body") for view, sheet in self._atlas.sheets.items()}
        self._views.learn_view.render_body(self._atlas, reliefs)

    @Slot()
    def show_hotspots(self) -> None:
        """The best candidates, where this view shows them."""
        view, found = self._state.map.value.view, self._state.suggestions.value
        self._views.body_map.render_hotspots(briefing.hotspots(found, self._atlas, self._content, view))

    @Slot(object)
    def show_referral(self, key: tuple[str, Side] | None) -> None:
        """Where the point that is looked at sends pain."""
        self._looked_at = key
        self._views.body_map.render_referral(briefing.referral(key, self._atlas, self._content))
        self.show_hints()

    @Slot()
    def show_keep_off(self) -> None:
        """Where the technique that is looked at, or under way, must not press."""
        work = self._work()
        if work != self._kept_off:
            self._kept_off = work
            places = keep_off(*work, self._atlas, self._content) if work is not None else NOWHERE
            self._views.body_map.render_keep_off(places)

    def _work(self) -> tuple[Technique, Side] | None:
        """The technique that is looked at or under way, and on which side."""
        flow, routine, panel = self._state.flow.value, self._state.player.value, self._views.point_panel
        if flow.panel is Panel.SESSION and routine is not None:
            technique = technique_of(routine.unit, self._content)
            return (technique, routine.unit.side) if technique is not None else None
        if flow.panel is Panel.POINT and flow.point is not None and panel.technique.offered is not None:
            return panel.technique.offered, flow.point[1]
        return None

    @Slot()
    def show_hints(self) -> None:
        """What another view would show."""
        key, chosen = self._looked_at, self._looked_at == self._state.suggestions.chosen
        spot = self._atlas.spots[key[0]] if key is not None else None
        view = self._state.map.value.view
        hints = map_hints.hints(view, self._atlas.sheets, self._state.pain.drawing, spot, chosen=chosen)
        self._views.body_map.render_hints(hints)
