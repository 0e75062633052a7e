"""The connections of the history: its lines, its pages, and what is done with entries."""

from __future__ import annotations

from sciatica_desktop.app.helpers import Connections, Helpers
from sciatica_desktop.app.parts import State, Views


def looking_back(state: State, views: Views, helpers: Helpers) -> Connections:
    """What is shown of the history, and what is asked of it."""
    shown, acts, view = helpers.history, helpers.history_acts, views.history_view
    lines = view.timeline
    return (
        (state.diary.changed, shown.note_change),
        (state.diary.written, shown.note_change),
        (state.timeline.changed, shown.show_listing),
        (state.timeline.problem, helpers.data.files.tell_problem),
        (views.shell.place_chosen, shown.show_place),
        (view.page_shown, shown.show_page),
        (view.map_requested, helpers.acts.show_map),
        (helpers.body_page.redraw_requested, helpers.redrawing.begin),
        (helpers.chart_pictures.page.picture_requested, helpers.chart_pictures.save),
        (view.log_requested, helpers.pain_log.open),
        # The easy hold of a bad day waits for the questions that are due.
        (views.safety_page.answered, helpers.pain_log.go_on),
        (views.safety_page.conditions_answered, helpers.pain_log.go_on),
        (views.safety_page.gone_on, helpers.pain_log.go_on),
        (views.safety_page.checked_confirmed, helpers.pain_log.go_on),
        (state.flow.changed, helpers.pain_log.follow),
        (lines.filter_changed, state.timeline.look_for),
        (lines.page_requested, shown.give_page),
        (lines.row_chosen, shown.show_entry),
        (lines.options_requested, shown.offer_options),
        (lines.edit_requested, acts.edit),
        (lines.delete_requested, acts.delete),
        (lines.restore_requested, acts.restore),
        (lines.empty_requested, acts.empty_trash),
    )
