"""Every connection between parts: requests in, news out, slice to slice. One line each; a session's in wire_session."""

from __future__ import annotations

from sciatica_desktop.app.helpers import Connections, Helpers
from sciatica_desktop.app.map_presenter import MapPresenter
from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.app.presenter import Presenter
from sciatica_desktop.app.wire_data import looking_after
from sciatica_desktop.app.wire_history import looking_back
from sciatica_desktop.app.wire_session import asking, planning, reminding, treating


def wire(state: State, views: Views, host: Host, helpers: Helpers) -> None:
    """Connect everything."""
    presenter = helpers.presenter
    for table in (
        _marking(state, views, helpers),
        _looking(state, views, helpers.map_presenter),
        _finding(state, views, presenter),
        _safety(state, views, helpers),
        treating(state, views, helpers, host),
        planning(state, views, helpers),
        asking(state, views, helpers),
        reminding(state, views, helpers, host),
        _keeping(state, views, helpers),
        looking_after(state, views, helpers),
        looking_back(state, views, helpers),
    ):
        for signal, slot in table:
            signal.connect(slot)


def _marking(state: State, views: Views, helpers: Helpers) -> Connections:
    pain, brush, body, panel = state.pain, state.brush, views.body_map, views.pain_panel
    return (
        (body.place_clicked, pain.click),
        (body.place_swept, pain.sweep),
        (body.sweep_ended, pain.end_sweep),
        (body.stroke_grown, pain.preview),
        (body.stroke_ended, pain.take_stroke),
        (body.place_adjust_requested, pain.apply_intensity),
        (body.intensity_requested, pain.set_intensity),
        (body.place_menu_requested, panel.open_mark_menu),
        (body.stroke_menu_requested, panel.open_stroke_menu),
        (views.region_list.place_chosen, pain.click),
        (panel.feeling_changed, pain.set_feeling),
        (panel.removed, pain.remove),
        (panel.tool_chosen, brush.choose_tool),
        (panel.size_chosen, brush.choose_size),
        (panel.quality_chosen, brush.choose_quality),
        (panel.intensity_chosen, brush.choose_intensity),
        (panel.undo_requested, pain.undo),
        (panel.redo_requested, pain.redo),
        (panel.clear_requested, pain.clear),
        (panel.last_requested, pain.start_from_last),
        (panel.list_requested, views.shell.toggle_region_list),
        (pain.changed, panel.render_edits),
        (pain.changed, body.render_edits),
        (pain.changed, helpers.undoing.show),
        (brush.changed, pain.use_brush),
        (brush.changed, panel.render_brush),
        (brush.changed, body.render_brush),
        (pain.locked_changed, body.render_locked),
        (pain.locked_changed, helpers.undoing.show),
        (pain.last_changed, helpers.presenter.show_last),
        (pain.ghosts_changed, body.render_ghosts),
        (pain.drawing_changed, views.region_list.render_drawing),
    )


def _looking(state: State, views: Views, shown: MapPresenter) -> Connections:
    """From where the body is seen, how deep, and what is pointed out on it."""
    outlook, found, body, bar = state.map, state.suggestions, views.body_map, views.map_bar
    return (
        (bar.layer_toggled, outlook.toggle),
        (bar.view_chosen, outlook.choose_view),
        (body.view_requested, outlook.choose_view),
        (body.next_view_requested, outlook.next_view),
        (found.chosen_changed, outlook.use_chosen),
        (found.changed, shown.show_hotspots),
        (found.looked_at, shown.show_referral),
        (outlook.changed, shown.show_outlook),
        (state.pain.drawing_changed, shown.show_hints),
    )


def _finding(state: State, views: Views, presenter: Presenter) -> Connections:
    found, candidates = state.suggestions, views.suggestion_list
    return (
        (state.pain.drawing_changed, found.use_drawing),
        (state.pain.previewed, found.use_drawing),
        (found.changed, presenter.show_findings),
        (found.changed, state.questions.look),
        (found.answered, state.questions.look),
        (state.questions.changed, candidates.render_question),
        (candidates.question_answered, found.answer),
        (candidates.candidate_hovered, found.hover),
        (candidates.candidate_chosen, state.flow.open_point),
        (views.body_map.hotspot_clicked, state.flow.open_spot),
        (views.body_map.hotspot_hovered, found.hover_spot),
        (views.point_panel.back_requested, state.flow.go_back),
    )


def _safety(state: State, views: Views, helpers: Helpers) -> Connections:
    page, acts, presenter = views.safety_page, helpers.safety, helpers.presenter
    return (
        (views.suggestion_list.safety_requested, state.flow.ask_safety),
        (views.suggestion_list.conditions_requested, state.flow.ask_conditions),
        (page.answered, acts.take_answers),
        (page.conditions_answered, acts.take_conditions),
        (page.gone_on, state.flow.go_on),
        (page.put_off, state.flow.go_back),
        (page.checked_confirmed, acts.confirm_checked),
        (page.change_requested, acts.change_answers),
        (page.urgent, state.safety.interrupt),
        (page.print_requested, acts.print_advice),
        (state.flow.changed, acts.show_flow),
        (state.flow.begun, state.safety.begin),
        (state.safety.answered, state.diary.keep_screening),
        (state.safety.conditions_changed, state.diary.keep_conditions),
        (state.safety.conditions_changed, presenter.show_freedom),
        (state.safety.changed, acts.show_verdict),
        (state.safety.changed, presenter.show_freedom),
        (state.safety.changed, acts.judge_again),
    )


def _keeping(state: State, views: Views, helpers: Helpers) -> Connections:
    return (
        (state.pain.drawing_changed, state.diary.keep_drawing),
        (state.pain.drawing_changed, helpers.safety.show_guard),
        (state.diary.changed, helpers.safety.show_guard),
        (state.diary.changed, helpers.acts.weigh_experience),
        (state.diary.pressed, helpers.acts.weigh_experience),
        (state.diary.pressed, helpers.presenter.show_open_point),
        (views.shell.close_requested, state.player.stop),
        (views.shell.notice_action, helpers.notices.do),
        (state.preferences.changed, helpers.acts.apply_preferences),
        (state.preferences.changed, helpers.session.show_sound),
        (state.preferences.changed, helpers.session.show_ready),
        (state.preferences.changed, helpers.ticks.show_preferences),
        (state.map.changed, helpers.ticks.show_outlook),
        (state.brush.changed, helpers.ticks.show_brush),
        (state.flow.changed, helpers.ticks.show_where),
        (views.shell.place_chosen, helpers.ticks.show_where),
        (views.shell.place_chosen, helpers.undoing.show),
        (helpers.undoing.changes.changed, helpers.undoing.show),
        (state.preferences.changed, helpers.map_presenter.show_figure),
        (helpers.guides.command_chosen, helpers.palette.run),
        (state.pain.drawing_changed, helpers.greeting.put_card_away),
    )
