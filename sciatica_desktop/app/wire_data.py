"""The connections of those who look after the history as files."""

from __future__ import annotations

from sciatica_desktop.app.helpers import Connections, Helpers
from sciatica_desktop.app.parts import State, Views


def looking_after(state: State, views: Views, helpers: Helpers) -> Connections:
    """Trouble with the file, backups by themselves, other computers."""
    data = helpers.data
    return (
        (state.diary.problem, data.files.tell_problem),
        (state.diary.recovered, data.files.tell_recovered),
        (state.diary.written, data.auto_backup.note),
        (state.diary.written, data.syncing.note),
        (state.preferences.changed, data.syncing.follow),
    )
