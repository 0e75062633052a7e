"""What happens to entries on request: changed, rated, thrown away and taken back, and the trash emptied."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.history.changes import Changes
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Knowledge, State, Views
from sciatica_desktop.app.session.session_acts import SessionActs
from sciatica_desktop.core.diary import Entry, Kind
from sciatica_desktop.core.history_rows import spot
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.ui.history.entry_editor import Draft, EntryEditor
from sciatica_desktop.ui.kit.counted import Counted
from sciatica_desktop.ui.window.dialogs import Asker


class HistoryActs(QObject):
    """Acts on single entries."""

    def __init__(
        self, knowledge: Knowledge, state: State, views: Views, notices: Notices, asker: Asker, rating: SessionActs
    ) -> None:
        super().__init__()
        self._content, self._diary, self._window = knowledge.content, state.diary, views.shell
        self._notices, self._asker, self._rating = notices, asker, rating
        self.changes = Changes()

    @Slot(str)
    def delete(self, name: str) -> None:
        """Move an entry to the trash, and offer to take it back."""
        if self._diary.delete(name):
            change = self.changes.did(partial(self._diary.restore, name), partial(self._diary.delete, name))
            take_back = partial(self.changes.take_back, change)
            self._notices.done(self.tr("Moved to the trash."), self.tr("Undo"), take_back)

    @Slot(str)
    def restore(self, name: str) -> None:
        """Take an entry out of the trash."""
        if self._diary.restore(name):
            self.changes.did(partial(self._diary.delete, name), partial(self._diary.restore, name))
            self._notices.say(self.tr("It is back in your history."))

    @Slot()
    def empty_trash(self) -> None:
        """Remove for good what was thrown away; asked once."""
        count = len(self._diary.history.trash())
        if self._asker.confirm(
            self.tr("Empty the trash?"),
            Counted().entries_go(count),
            self.tr("Empty it"),
            self.tr("Keep them"),
        ):
            self._diary.empty_trash()
            self.changes.forget()

    @Slot(str)
    def edit(self, name: str) -> None:
        """Change an entry; a session that waits to be rated is rated in the way that sessions are."""
        entry = self._find(name)
        if entry is None:
            return
        if entry.kind is Kind.SESSION and entry.pain_after is None and self._rating.rate_later(name):
            return
        editor = EntryEditor(self._window)
        editor.render_draft(self._draft(entry))
        editor.saved.connect(self._save)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _draft(self, entry: Entry) -> Draft:
        log = entry.kind is Kind.LOG
        title = self.tr("Pain noted") if log else spot(entry.point, self._content)
        return Draft(entry.id, title, entry.started, entry.pain_before, entry.pain_after, entry.notes, is_log=log)

    @Slot(object)
    def _save(self, draft: Draft) -> None:
        entry = self._find(draft.id)
        if entry is not None:
            new = replace(
                entry, started=draft.when, pain_before=draft.before, pain_after=draft.after, notes=draft.notes
            )
            self._diary.edit(new)
            self.changes.did(partial(self._diary.edit, entry), partial(self._diary.edit, new))

    def _find(self, name: str) -> Entry | None:
        """The entry as it is now, however old."""
        try:
            return self._diary.entry(name) or self._diary.history.get(name)
        except DataProblem as problem:
            self._notices.say(problem)
            return None
