"""The connections of a session: from its start to its rating, beside the map and on the whole screen."""

from __future__ import annotations

from sciatica_desktop.app.helpers import Connections, Helpers
from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.ui.session.session_asks import SessionAsks


def treating(state: State, views: Views, helpers: Helpers, host: Host) -> Connections:
    """What a session does, and what is kept of it."""
    flow, player, diary = state.flow, state.player, state.diary
    acts, session = helpers.session_acts, helpers.session
    return (
        (views.point_panel.press_checked, acts.note_press),
        (views.point_panel.start_requested, acts.start),
        (flow.refused, acts.tell_refusal),
        (flow.begun, diary.begin),
        (flow.begun, acts.play),
        (flow.worked, diary.set_parts),
        (flow.sampled, diary.sample_pain),
        (flow.pressed, diary.keep_press),
        (flow.ended, diary.end),
        (flow.rated, diary.rate),
        (flow.changed, state.suggestions.use_flow),
        (flow.changed, state.pain.use_flow),
        (flow.changed, helpers.presenter.show_flow),
        (flow.changed, helpers.map_presenter.show_keep_off),
        (views.point_panel.technique.shown, helpers.map_presenter.show_keep_off),
        (flow.changed, acts.follow_floor),
        (flow.changed, helpers.catching_up.follow),
        (player.cue, host.sound.cue),
        (player.said, acts.speak),
        # Shown first: it must not wait for what is written.
        (player.changed, session.show_routine),
        (player.changed, host.desktop.awake.follow),
        (player.changed, flow.follow),
        (player.changed, helpers.map_presenter.show_keep_off),
        (player.ended, flow.finish),
        (player.ended, host.speech.rest),
    )


def planning(state: State, views: Views, helpers: Helpers) -> Connections:
    """Sessions that are put together, saved and done again."""
    plans, panel, acts = state.plans, views.routine_panel, helpers.plans
    return (
        (views.point_panel.add_requested, acts.add),
        (views.again_bar.last_requested, acts.open_last),
        (views.again_bar.routine_requested, acts.open),
        (panel.back_requested, state.flow.go_back),
        (panel.plan_changed, plans.change),
        (panel.start_requested, acts.start),
        (panel.save_requested, plans.save),
        (panel.saved.opened, plans.open),
        (panel.saved.deleted, plans.delete),
        (plans.changed, acts.show),
        (plans.saved_changed, acts.show),
        (state.preferences.changed, acts.show),
        (plans.problem, acts.tell_problem),
        (state.flow.begun, acts.remember),
        (state.flow.changed, acts.follow),
        (state.diary.changed, acts.show_again),
    )


def asking(state: State, views: Views, helpers: Helpers) -> Connections:
    """What the person asks for during a session and after it."""
    acts, floor = helpers.session_acts, views.floor_window
    return (
        *_asks(views.session_panel.asks, state, helpers),
        *_asks(floor.asks, state, helpers),
        (floor.left, acts.leave_floor),
        *(
            connection
            for panel in (views.rating_panel, floor.rating)
            for connection in ((panel.rated, acts.rate), (panel.skipped, acts.skip_rating))
        ),
    )


def _asks(asks: SessionAsks, state: State, helpers: Helpers) -> Connections:
    player, acts = state.player, helpers.session_acts
    return (
        (asks.pause, player.pause),
        (asks.resume, player.start),
        (asks.skip, player.skip),
        (asks.skip_unit, player.skip_unit),
        (asks.back, player.back),
        (asks.restart, player.restart_step),
        (asks.too_much, player.too_much),
        (asks.pain, player.note_pain),
        (asks.felt, player.note_felt),
        (asks.stop, player.stop),
        (asks.nerve_sign, acts.stop_for_nerve),
        (asks.leave, acts.leave_session),
        (asks.floor, acts.toggle_floor),
        (asks.mute, helpers.acts.toggle_mute),
    )


def reminding(state: State, views: Views, helpers: Helpers, host: Host) -> Connections:
    """What is to come, where it is told, and what is answered."""
    reminders, acts, desktop, shell = state.reminders, helpers.reminding, host.desktop, views.shell
    return (
        (reminders.due, acts.tell),
        (reminders.changed, acts.follow),
        (reminders.problem, helpers.plans.tell_problem),
        (state.preferences.changed, reminders.use_preferences),
        (state.flow.changed, acts.follow_flow),
        (desktop.notes.chosen, acts.take_answer),
        (desktop.notes.failed, acts.tell_by_tray),
        (desktop.desk.left, reminders.leave_desk),
        (acts.tray.opened, shell.come_forward),
        (acts.tray.quit_requested, shell.quit),
        (shell.hidden, acts.tell_hidden),
        (shell.shown, acts.keep_sign),
        (views.rating_panel.reminder_wanted, reminders.again_in),
        (views.floor_window.rating.reminder_wanted, reminders.again_in),
    )
