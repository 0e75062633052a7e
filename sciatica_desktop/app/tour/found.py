"""The part of the tour that shows what is found: two points, a nerve's pattern, and a pack of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sciatica_desktop.app.build import complete, region_names, with_packs
from sciatica_desktop.app.example import open_example
from sciatica_desktop.app.front import build_front
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.tour.frame import Keep
from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.pain import Mark, Quality
from sciatica_desktop.host.paths import assets
from sciatica_desktop.ui.window.rail import PlaceName

TWO_POINTS = ("sacroiliac", "buttock_lower_inner", "heel_plantar", "achilles")
OWN = "knob_gm"
MARKED = Place("buttock_upper_inner", Side.RIGHT)


def show_answers(program: Program, picture: Callable[[str], None]) -> None:
    """Marks that two points together explain better than any one alone; then a nerve's pattern, over the old marks."""
    program.views.shell.hide_notice()
    pain = program.state.pain
    kept = pain.drawing
    pain.clear()
    for region in TWO_POINTS:
        pain.click(Place(region, Side.RIGHT))
    picture("two_points")
    pain.clear()
    for mark in kept.marks:
        pain.set_feeling(mark)
    for region, quality in (("calf_middle", Quality.TINGLING), ("heel_posterior", Quality.ACHING)):
        pain.set_feeling(Mark(Place(region, Side.RIGHT), 6, quality))
    picture("nerve_pattern")


class PackTour:
    """Opens the point of the example pack in a second window; nothing of it is written."""

    def __init__(self, host: Host, knowledge: Knowledge, settle: Callable[[], None], picture: Keep) -> None:
        self._settle, self._picture = settle, picture
        self._shipped = knowledge.content.points
        example = replace(host, example=True)
        known = with_packs(knowledge.atlas, knowledge.content.language, assets() / "examples")
        front = build_front(known.atlas, region_names(known.content))
        self._program = complete(example, known, front, open_example(example, known.content))
        self._shell = front.shell

    def drive(self, size: tuple[int, int]) -> None:
        """The point with the tool that the pack adds, and what the pack says of itself."""
        state, views = self._program.state, self._program.views
        pack = self._program.knowledge.packs[0]
        self._shell.resize(*size)
        self._shell.show()
        self._program.start_thinking()
        state.pain.clear()
        state.pain.click(MARKED)
        state.safety.answer(frozenset(), state.pain.drawing)
        state.safety.answer_conditions(Answers(frozenset()), None)
        brought = next(point for point in self._program.knowledge.content.points if point not in self._shipped)
        state.flow.open_point((brought, Side.RIGHT))
        views.point_panel.technique.chips[OWN].click()
        self._settle()
        self._picture("own_pack", self._shell)
        views.learn_view.show_page(f"own_{pack.name}")
        self._shell.show_place(PlaceName.LEARN)
        self._picture("own_pack_learn", self._shell)
        self._shell.hide()
        self._program.close()
