"""Makes all parts and joins them."""

from __future__ import annotations

from pathlib import Path

from sciatica_desktop.app.acts import Acts
from sciatica_desktop.app.brain import Brain
from sciatica_desktop.app.catching_up import CatchingUp
from sciatica_desktop.app.commands import handlers
from sciatica_desktop.app.data.data import make_data
from sciatica_desktop.app.data.kept import Kept, open_history
from sciatica_desktop.app.data.transfers import Transfers
from sciatica_desktop.app.front import Front, build_front
from sciatica_desktop.app.guides.greeting import Greeting
from sciatica_desktop.app.guides.guides import Guides
from sciatica_desktop.app.guides.health import Health
from sciatica_desktop.app.guides.palette import Palette
from sciatica_desktop.app.guides.side_windows import SideWindows
from sciatica_desktop.app.helpers import Helpers
from sciatica_desktop.app.history.body_page import BodyPage
from sciatica_desktop.app.history.chart_pictures import ChartPictures
from sciatica_desktop.app.history.charts import ChartsPage
from sciatica_desktop.app.history.history_acts import HistoryActs
from sciatica_desktop.app.history.history_pages import Pages, history_pages
from sciatica_desktop.app.history.history_presenter import HistoryPresenter
from sciatica_desktop.app.history.pain_log import PainLog
from sciatica_desktop.app.history.redrawing import Redrawing
from sciatica_desktop.app.history.reports import Reports
from sciatica_desktop.app.make_state import make_state
from sciatica_desktop.app.map_presenter import MapPresenter
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, Knowledge, Views
from sciatica_desktop.app.presenter import Presenter
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.safety_acts import SafetyActs
from sciatica_desktop.app.session.plans import Plans
from sciatica_desktop.app.session.reminding import Reminding
from sciatica_desktop.app.session.session_acts import SessionActs
from sciatica_desktop.app.session.session_presenter import SessionPresenter
from sciatica_desktop.app.ticks import Ticks
from sciatica_desktop.app.undoing import Undoing
from sciatica_desktop.app.wire import wire
from sciatica_desktop.core.anatomy import Atlas
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.readers.content_reader import check_places
from sciatica_desktop.host.paths import assets
from sciatica_desktop.host.preferences_file import is_broken, kept_as
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.own_packs import read_known
from sciatica_desktop.ui.finding.point_panel import PointPanel
from sciatica_desktop.ui.history.history_view import HistoryView
from sciatica_desktop.ui.learn.learn_view import LearnView
from sciatica_desktop.ui.marking.again_bar import AgainBar
from sciatica_desktop.ui.marking.region_list import RegionList
from sciatica_desktop.ui.safety.safety_page import SafetyPage
from sciatica_desktop.ui.session.floor_window import FloorWindow
from sciatica_desktop.ui.session.rating_panel import RatingPanel
from sciatica_desktop.ui.session.routine_panel import RoutinePanel
from sciatica_desktop.ui.session.session_panel import SessionPanel
from sciatica_desktop.ui.window.dialogs import Asker, QtAsker
from sciatica_desktop.ui.window.shell import LaterParts


def read_knowledge(language: str = "en", data: Path | None = None) -> Knowledge:
    """The shipped body and content, and the person's own packs in a data folder; raises BadFile for a shipped file."""
    return with_packs(read_atlas(assets()), language, data)


def with_packs(atlas: Atlas, language: str, data: Path | None) -> Knowledge:
    """The content that goes with the body, and what fits of the person's own packs."""
    known = read_known(atlas, assets(), language, data)
    return Knowledge(known.atlas, known.content, known.packs, known.refused)


def joined(atlas: Atlas, content: Content) -> Knowledge:
    """Body and content that belong together; raises BadFile where they do not."""
    check_places(content, atlas)
    return Knowledge(atlas, content)


def build(host: Host, knowledge: Knowledge) -> Program:
    """Everything at once, for whoever need not be quick."""
    return complete(host, knowledge, build_front(knowledge.atlas, region_names(knowledge.content)))


def region_names(content: Content) -> dict[str, str]:
    """The plain names of the regions by id."""
    return {region: known.name for region, known in content.regions.items()}


def complete(host: Host, knowledge: Knowledge, front: Front, kept: Kept | None = None) -> Program:
    """All that the first window left out, joined and filled with what was kept: by the host, or `kept` in its place."""
    asker: Asker = host.asker or QtAsker(front.shell)
    kept = kept or open_history(host, asker)
    brain = Brain(knowledge)
    state = make_state(host, knowledge, kept, brain)
    body_page, charts_page = BodyPage(knowledge, state.diary, host), ChartsPage(knowledge, state.diary, host)
    pages = history_pages(knowledge, state, host, body_page, charts_page)
    views = _make_views(front, pages)
    notices = Notices(views.shell)
    data = make_data(views.shell, state, host, notices, asker)
    health = Health(views.shell, knowledge.content, state.safety, host.now)
    windows = SideWindows(views.shell, host, state.preferences, data, health)
    guides = Guides(views.shell, knowledge.content.language, asker)
    session = SessionPresenter(state, views, host)
    session_acts = SessionActs(knowledge, state, views, host, notices, asker)
    plans = Plans(knowledge, state, views, host, notices)
    history_acts = HistoryActs(knowledge, state, views, notices, asker, session_acts)
    helpers = Helpers(
        presenter=Presenter(knowledge, state, views, session),
        map_presenter=MapPresenter(knowledge, state, views, notices),
        session=session,
        acts=Acts(state, views, host),
        safety=SafetyActs(knowledge, state, views, host, asker),
        session_acts=session_acts,
        history=HistoryPresenter(knowledge, state, views, host, session, pages),
        history_acts=history_acts,
        body_page=body_page,
        chart_pictures=ChartPictures(charts_page, notices, asker),
        redrawing=Redrawing(state, views, host, notices),
        pain_log=PainLog(knowledge, state, views, host, notices, history_acts.changes),
        plans=plans,
        reminding=Reminding(state, views, host, plans),
        data=data,
        notices=notices,
        windows=windows,
        guides=guides,
        palette=Palette(views.shell, windows, guides),
        ticks=Ticks(state, views),
        undoing=Undoing(state, views, history_acts.changes),
        greeting=Greeting(state, views, guides, notices),
        catching_up=CatchingUp(knowledge.content, state, views, host, session_acts),
        transfers=Transfers(state.diary, knowledge.atlas.regions, host, notices, asker),
        reports=Reports(knowledge, state.diary, host, notices, asker),
    )
    wire(state, views, host, helpers)
    return _begun(Program(host, knowledge, state, views, helpers, asker, brain), kept)


def _begun(program: Program, kept: Kept) -> Program:
    """With its commands, showing what there is, and saying what could not be read."""
    program.views.shell.fill_menus(handlers(program))
    _fill(program)
    _tell(program, kept)
    return program


def _tell(program: Program, kept: Kept) -> None:
    """What could not be read at the start."""
    helpers, preferences = program.helpers, program.host.paths.preferences
    helpers.plans.tell_refused()
    if is_broken(preferences):
        helpers.greeting.tell_broken(kept_as(preferences))
    if kept.trouble is not None:
        helpers.data.care.tell_trouble(kept.trouble)


def _make_views(front: Front, pages: Pages) -> Views:
    views = Views(
        shell=front.shell,
        body_map=front.body_map,
        map_bar=front.map_bar,
        pain_panel=front.pain_panel,
        suggestion_list=front.suggestion_list,
        region_list=RegionList(),
        again_bar=AgainBar(),
        point_panel=PointPanel(),
        routine_panel=RoutinePanel(),
        session_panel=SessionPanel(),
        floor_window=FloorWindow(front.shell),
        rating_panel=RatingPanel(),
        safety_page=SafetyPage(),
        history_view=HistoryView({name: page.make for name, page in pages.items()}),
        learn_view=LearnView(),
    )
    front.shell.add(
        LaterParts(
            region_list=views.region_list,
            again_bar=views.again_bar,
            point_panel=views.point_panel,
            routine_panel=views.routine_panel,
            session_panel=views.session_panel,
            rating_panel=views.rating_panel,
            safety_page=views.safety_page,
            history_view=views.history_view,
            learn_view=views.learn_view,
        )
    )
    return views


def _fill(program: Program) -> None:
    """Show what there is before the first news."""
    atlas, content = program.knowledge.atlas, program.knowledge.content
    state, views = program.state, program.views
    if state.pain.drawing.felt:
        views.body_map.render_edits(state.pain.value, state.pain.patches)
        views.pain_panel.render_edits(state.pain.value, state.pain.patches)
    views.body_map.render_ghosts(state.pain.ghosts)
    if program.knowledge.packs:
        program.helpers.map_presenter.show_names()
    if program.knowledge.refused:
        program.helpers.notices.say(" ".join(program.knowledge.refused))
    program.helpers.map_presenter.show_figure(state.preferences.value)
    program.helpers.undoing.show()
    views.body_map.render_plain_names(content.anatomy)
    program.helpers.map_presenter.show_hints()
    views.region_list.render_regions(atlas.regions, content.regions)
    views.region_list.render_drawing(state.pain.drawing)
    views.learn_view.render_content(content)
    program.helpers.map_presenter.show_learn_body()
    program.helpers.presenter.show_freedom()
    program.helpers.safety.show_guard()
    program.helpers.presenter.show_last(state.pain.last)
    program.helpers.acts.apply_sound(state.preferences.value)
    program.helpers.session.show_ready(state.preferences.value)
    program.helpers.ticks.show_all()
    program.helpers.acts.weigh_experience()
    state.reminders.use_preferences(state.preferences.value)
    program.helpers.reminding.follow(state.reminders.value)
    program.helpers.plans.show_again()
