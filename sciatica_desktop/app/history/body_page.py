"""The page Body over time, filled from the file whenever it is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.front import Pictures
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.host.paths import assets
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store.drawn import Drawn, drawn_since
from sciatica_desktop.ui.kit.trouble_words import in_words

if TYPE_CHECKING:
    from sciatica_desktop.core.body_heat import BodyHeat, Change, Maps
    from sciatica_desktop.ui.body.heat_paint import Light
    from sciatica_desktop.ui.history.history_body import HistoryBody


class BodyPage(QObject):
    """Joins the drawings with their words. What it takes is loaded when it is first looked at."""

    redraw_requested = Signal()

    def __init__(self, knowledge: Knowledge, diary: DiaryState, host: Host) -> None:
        super().__init__()
        self._atlas, self._diary, self._host = knowledge.atlas, diary, host
        self._page: HistoryBody | None = None
        self._heat: BodyHeat | None = None
        self._drawn: tuple[Drawn, ...] = ()
        self._whole: Maps = {}
        self._change: Change | None = None
        self._noise_words = ""
        self._view: View | None = None
        self._lights: dict[View, Light | None] = {}

    def make(self) -> QWidget:
        from sciatica_desktop.core.body_heat import BodyHeat  # noqa: PLC0415 - loads numpy
        from sciatica_desktop.ui.history.history_body import HistoryBody  # noqa: PLC0415

        self._heat, self._page = BodyHeat(self._atlas), HistoryBody()
        self._page.period_chosen.connect(self.show)
        self._page.view_chosen.connect(self.choose_view)
        self._page.drawing_chosen.connect(self.show_drawing)
        self._page.redraw_requested.connect(self.redraw_requested)
        return self._page

    @Slot()
    def show(self) -> None:
        """Put the drawings of the chosen period together."""
        from sciatica_desktop.core.body_heat import fullest  # noqa: PLC0415
        from sciatica_desktop.ui.history.body_over_time import count_words, noise_words  # noqa: PLC0415

        if self._page is None or self._heat is None:
            return
        try:
            database = self._diary.history.database
            self._drawn = drawn_since(database, self._page.period.period.start(self._host.now()))
            redraws = self._diary.history.redraws()
        except DataProblem as problem:
            self._drawn = ()
            self._page.render_count(0, in_words(problem))
            return
        if not self._drawn:
            none = self.tr("Nothing was marked or painted in this period. What you mark on the map is kept here.")
            self._page.render_count(0, none)
            return
        drawings = [drawn.drawing for drawn in self._drawn]
        self._whole = self._heat.mean(drawings)
        self._change = self._heat.change(drawings, self._heat.noise(redraws))
        self._noise_words = noise_words(len(redraws))
        self._page.render_count(len(drawings), count_words(len(drawings), self._drawn[0].when, self._drawn[-1].when))
        self.choose_view(self._view or fullest(self._whole))

    @Slot(object)
    def choose_view(self, view: View) -> None:
        """See the bodies from another side."""
        from sciatica_desktop.ui.history.body_over_time import change_words  # noqa: PLC0415
        from sciatica_desktop.ui.history.history_body import Shown  # noqa: PLC0415

        self._view = view
        if self._page is None or not self._drawn:
            return
        sheet, whole = self._atlas.sheets[view], self._whole[view]
        self._page.render_view(view)
        words = self.tr("The darker, the more often and the stronger.")
        self._page.whole.render_shown(sheet, Shown(whole, words), self._light(view))
        none = whole._replace(cells=whole.cells * 0)
        map_of = self._change.maps[view] if self._change is not None else none
        words = f"{change_words(self._change)} {self._noise_words}"
        self._page.change.render_shown(sheet, Shown(map_of, words, change=True), self._light(view))
        self.show_drawing(self._page.slider.value())

    @Slot(int)
    def show_drawing(self, number: int) -> None:
        """One drawing of the period."""
        from sciatica_desktop.ui.history.body_over_time import area_text, day_text  # noqa: PLC0415
        from sciatica_desktop.ui.history.history_body import Shown  # noqa: PLC0415

        if self._page is None or self._heat is None or self._view is None or number >= len(self._drawn):
            return
        when, drawing = self._drawn[number]
        heat = self._heat.mean((drawing,))[self._view]
        words = self.tr("%1 of %2: %3, %4 of skin")
        for place, text in (
            ("%1", str(number + 1)),
            ("%2", str(len(self._drawn))),
            ("%3", day_text(when)),
            ("%4", area_text(self._heat.extent(drawing))),
        ):
            words = words.replace(place, text)
        self._page.render_single(self._atlas.sheets[self._view], Shown(heat, words), self._light(self._view))

    def _light(self, view: View) -> Light | None:
        """The light and shade of the skin in a view, read once."""
        from sciatica_desktop.ui.body.heat_paint import light_of  # noqa: PLC0415

        if view not in self._lights:
            sheet = self._atlas.sheets[view]
            self._lights[view] = light_of(sheet, Pictures(sheet, assets() / "body"))
        return self._lights[view]
