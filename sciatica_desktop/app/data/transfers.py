"""Export and import: the history as a file that leaves the program, and one that comes back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.anatomy import Region
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store import exchange
from sciatica_desktop.store.exchange import Form
from sciatica_desktop.store.merge import Merged
from sciatica_desktop.ui.window.dialogs import Asker


class Transfers(QObject):
    """Asks for the file, and says what was done."""

    def __init__(
        self, diary: DiaryState, regions: Mapping[str, Region], host: Host, notices: Notices, asker: Asker
    ) -> None:
        super().__init__()
        self._diary, self._regions, self._host = diary, regions, host
        self._notices, self._asker = notices, asker

    def export(self) -> None:
        """Write the whole history to a file that the person names; its name says in which form."""
        kinds = self.tr("Complete, can be imported again (*.json)"), self.tr("Table for spreadsheets (*.csv)")
        choice = ";;".join((*kinds, self.tr("For medical software, FHIR R4 (*.fhir.json)")))
        start = Path.home() / "sciatica-history.json"
        target = self._asker.choose_file(self.tr("Export your history"), start, choice, to_save=True)
        if target is None:
            return

        def act() -> str:
            exchange.export_file(self._diary.history, target, Form.of(target), self._regions, self._host.now())
            return self.tr("Exported to %1. Anyone who has that file can read it.").replace("%1", str(target))

        self._notices.tell(act)

    def take_in(self) -> None:
        """Import a file that was exported."""
        source = self._asker.choose_file(self.tr("Import a history"), Path.home(), "JSON (*.json)")
        if source is None:
            return

        def act() -> str:
            merged = self._taken(source)
            self._diary.load()
            return (
                self.tr("Imported: %1 new, %2 updated.")
                .replace("%1", str(merged.added))
                .replace("%2", str(merged.updated))
            )

        self._notices.tell(act)

    def _taken(self, source: Path) -> Merged:
        """What came of a file; DataProblem, with nothing changed, if it does not fit."""
        try:
            return exchange.import_file(self._diary.history, source)
        except BadFile as problem:
            what = "is not a history that this program exported (%2)"
            reason = f"{problem.key}: {problem.reason}" if problem.key else problem.reason
            raise DataProblem(str(source), what, "choose another file; nothing was changed", reason) from problem
