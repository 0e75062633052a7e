"""One view alone with sample data: python -m sciatica_desktop.ui.demo NAME."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from sciatica_desktop.core import briefing, script
from sciatica_desktop.core.anatomy import Sheet, Side, View
from sciatica_desktop.core.asking import Asked
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.cards import LimitsCard, around_cards, nerve_card
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer
from sciatica_desktop.core.pace import Pace
from sciatica_desktop.core.pain import Drawing, Edits
from sciatica_desktop.core.plan import Plan, routine_of, usual_pulls, usual_work
from sciatica_desktop.core.plan_view import plan_view
from sciatica_desktop.core.positions.index import SETTINGS, picture
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.core.routine import Routine, start, tick
from sciatica_desktop.core.session_view import RatingView, SessionView
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.body.body_map import BodyMap
from sciatica_desktop.ui.demo_safety import SAFETY, safety_questions
from sciatica_desktop.ui.finding.point_panel import PointPanel
from sciatica_desktop.ui.finding.suggestion_list import SuggestionList
from sciatica_desktop.ui.kit import icons, theme
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.learn.learn_view import LearnView
from sciatica_desktop.ui.marking.again_bar import AgainBar
from sciatica_desktop.ui.marking.map_bar import MapBar
from sciatica_desktop.ui.marking.pain_panel import PainPanel
from sciatica_desktop.ui.marking.region_list import RegionList
from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog
from sciatica_desktop.ui.session.floor_window import FloorWindow
from sciatica_desktop.ui.session.position_picture import PositionPicture
from sciatica_desktop.ui.session.rating_panel import RatingPanel
from sciatica_desktop.ui.session.routine_panel import RoutinePanel
from sciatica_desktop.ui.session.session_panel import SessionPanel
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.dialogs import run_until_closed
from sciatica_desktop.ui.window.notice import Notice
from sciatica_desktop.ui.window.shell import LaterParts, Shell, ShellParts

FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
CARDS = 24
ACROSS = 9
"""So many positions stand beside each other."""


def reliefs(sheet: Sheet) -> dict[str, QImage]:
    """The pictures of light and shade of a view."""
    folder = samples.ASSETS / "body"
    return {name: QImage(str(folder / relief.file)) for name, relief in sheet.reliefs.items()}


def body_map(drawing: Drawing = samples.DRAWING) -> BodyMap:
    made, sheet = BodyMap(), samples.atlas().sheets[View.BACK]
    made.render_sheet(sheet, samples.names(), reliefs(sheet))
    made.render_layers(DEFAULT_LAYERS)
    made.render_drawing(drawing)
    findings, cards = samples.found(drawing)
    made.render_hotspots(briefing.hotspots(findings, samples.atlas(), samples.content(), View.BACK))
    if cards:
        made.render_referral(briefing.referral(cards[0].key, samples.atlas(), samples.content()))
    return made


def map_bar() -> MapBar:
    return MapBar(tuple(View), tuple(Layer))


def pain_panel(drawing: Drawing = samples.DRAWING) -> PainPanel:
    made = PainPanel()
    made.render_names(samples.names())
    made.render_edits(Edits(drawing, (Drawing(),)))
    made.render_brush(Brush())
    made.render_last(True)
    return made


def pain_panel_empty() -> PainPanel:
    return pain_panel(Drawing())


def region_list() -> RegionList:
    made = RegionList()
    made.render_regions(samples.atlas().regions, samples.content().regions)
    made.render_drawing(samples.DRAWING)
    return made


def suggestion_list(drawing: Drawing = samples.LONG_DRAWING) -> SuggestionList:
    made = SuggestionList()
    findings, cards = samples.found(drawing)
    content = samples.content()
    made.render_findings(findings, cards[:CARDS], nerve_card(findings.nerve, content), around_cards(findings, content))
    return made


def suggestion_list_asking() -> SuggestionList:
    """The question unfolded, after one was answered."""
    content, given = samples.content(), {"reach": "foot"}
    findings, cards = samples.found(samples.DRAWING, given)
    made = SuggestionList()
    made.render_findings(findings, cards[:CARDS], nerve_card(findings.nerve, content), around_cards(findings, content))
    made.render_question(Asked(content.questions["Q9"], content.given(given)))
    if made.notes.sharpen is not None:
        made.notes.sharpen.button.click()
    return made


def suggestion_list_limited() -> SuggestionList:
    made = suggestion_list()
    made.render_limits(LimitsCard(Freedom.GENTLE))
    return made


def point_panel() -> PointPanel:
    made = PointPanel()
    made.render_point(samples.point_view())
    return made


def point_panel_professional() -> PointPanel:
    made = PointPanel()
    made.render_point(samples.point_view("pop_1"))
    return made


def point_panel_limited() -> PointPanel:
    made, view = PointPanel(), samples.point_view()
    made.render_point(replace(view, techniques=view.techniques[:1], hidden_reasons=("Pain at night",)))
    return made


def routine() -> Routine:
    """A hold, half done."""
    work = usual_work("gmin_post", Side.RIGHT, "lg_tennis_wall", samples.content())
    begun = start(routine_of(Plan((work,)), samples.content(), Pace(check=False)), 0.0)
    return tick(tick(begun, 4.0), 8.0)


def session_view() -> SessionView:
    """The session of that hold."""
    running, content = routine(), samples.content()
    technique = content.techniques["lg_tennis_wall"]
    return SessionView(
        title=script.unit_title(running.unit, content),
        subtitle=technique.title,
        routine=running,
        instruction=script.instruction(running, content),
        stop_text=script.stop_text(running, content),
        picture=script.position_of(running.unit, content),
        cue=technique.cue,
        details=script.details(running, content),
        target=technique.dose.target,
        ceiling=technique.dose.ceiling,
    )


def session_panel() -> SessionPanel:
    made = SessionPanel()
    made.render_session(session_view())
    return made


def preferences() -> PreferencesDialog:
    made = PreferencesDialog()
    made.render_preferences(Preferences())
    made.render_told("folder", "/data/SciaticaDesktop")
    return made


def floor_window() -> FloorWindow:
    made = FloorWindow()
    made.render_session(session_view())
    return made


def again_bar() -> AgainBar:
    made = AgainBar()
    made.render_again("Same as yesterday", "Outer buttock, deep (back)", routines=True)
    return made


def routine_panel() -> RoutinePanel:
    made, content = RoutinePanel(), samples.content()
    works = tuple(
        usual_work(point, Side.RIGHT, technique, content)
        for point, technique in (("gmin_post", "lg_tennis_wall"), ("pir_1", "dr_tennis_floor"))
    )
    plan = Plan(works, "Evening", heat=15, movement=90, pulls=usual_pulls(works, content))
    made.render_plan(plan_view(plan, content, (), ("Evening", "Short one"), Pace()))
    return made


def rating_panel() -> RatingPanel:
    made = RatingPanel()
    made.render_rating(RatingView("Outer buttock, deep (back)", "90 s of 90 s done", 6, again=(2, 4, 24)))
    return made


def positions() -> QWidget:
    """All positions on one sheet."""
    made = QWidget()
    grid = QGridLayout(made)
    for number, name in enumerate(SETTINGS):
        shown = PositionPicture()
        shown.render_picture(picture(name), name)
        column = QVBoxLayout()
        column.addWidget(shown, 1)
        column.addWidget(Text(name, 0.8, muted=True))
        grid.addLayout(column, number // ACROSS, number % ACROSS)
    return made


def learn_view() -> LearnView:
    made = LearnView()
    made.render_content(samples.content())
    made.render_body(samples.atlas(), {view: reliefs(sheet) for view, sheet in samples.atlas().sheets.items()})
    return made


def notice() -> QWidget:
    made = QWidget()
    strip = Notice()
    strip.show_text("Your history could not be saved: the disk is full.", "Use another folder…")
    column = QVBoxLayout(made)
    column.addWidget(strip)
    column.addStretch(1)
    return made


def shell() -> Shell:
    bar = map_bar()
    made = Shell(ShellParts(body_map(), bar, pain_panel(), suggestion_list(samples.DRAWING)))
    made.add(
        LaterParts(
            region_list=region_list(),
            again_bar=again_bar(),
            point_panel=point_panel(),
            routine_panel=routine_panel(),
            session_panel=session_panel(),
            rating_panel=rating_panel(),
            safety_page=safety_questions(),
            history_view=QWidget(),
            learn_view=learn_view(),
        )
    )
    made.fill_menus(dict.fromkeys(Command, _nothing))
    return made


def _nothing() -> None:
    """The demo only shows."""


DEMOS: Mapping[str, Callable[[], QWidget]] = {
    made.__name__: made
    for made in (
        body_map,
        floor_window,
        learn_view,
        map_bar,
        notice,
        pain_panel,
        pain_panel_empty,
        positions,
        point_panel,
        point_panel_limited,
        point_panel_professional,
        preferences,
        again_bar,
        rating_panel,
        routine_panel,
        region_list,
        *SAFETY,
        session_panel,
        shell,
        suggestion_list,
        suggestion_list_asking,
        suggestion_list_limited,
    )
}
SCROLLED = frozenset(
    {
        "pain_panel",
        "pain_panel_empty",
        "rating_panel",
        "suggestion_list",
        "suggestion_list_asking",
        "suggestion_list_limited",
    }
)
"""Views that the window puts into a scroll area."""


def prepare(scheme: str, text_scale: float) -> QApplication:
    """The application in the look of the program."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication([])
    icons.use_folder(str(samples.ASSETS / "icons"))
    theme.load_fonts(tuple(str(samples.ASSETS / "fonts" / name) for name in FONTS))
    theme.apply(app, scheme, text_scale)
    return app


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m sciatica_desktop.ui.demo", description=__doc__)
    parser.add_argument("name", choices=sorted(DEMOS))
    parser.add_argument("--scheme", choices=("system", "light", "dark"), default="system")
    parser.add_argument("--text", type=float, default=1.0, help="size of the text, 0.8 to 2.0")
    parser.add_argument("--size", default="480x820", help="width and height in px")
    parser.add_argument("--save", default="", help="save a picture here and end")
    asked = parser.parse_args(arguments)
    app = prepare(asked.scheme, asked.text)
    view = DEMOS[asked.name]()
    window = Scroll(view) if asked.name in SCROLLED else view
    window.resize(*(int(part) for part in asked.size.split("x")))
    window.show()
    if not asked.save:
        return run_until_closed(app)
    app.processEvents()
    return 0 if window.grab().save(asked.save) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
