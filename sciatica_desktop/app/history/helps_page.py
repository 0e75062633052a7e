"""The page What helps me, filled from the file whenever it is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.helps import By, Doubt, Help, Key, helps
from sciatica_desktop.core.history_rows import spot, way
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.state.diary import DiaryState
from sciatica_desktop.store.helps import tallies
from sciatica_desktop.ui.history.helps_list import HelpLine
from sciatica_desktop.ui.history.helps_words import by_text
from sciatica_desktop.ui.history.history_helps import HistoryHelps
from sciatica_desktop.ui.kit.lists import list_text
from sciatica_desktop.ui.kit.texts import side_word
from sciatica_desktop.ui.kit.trouble_words import in_words

SURE = frozenset({Doubt.LIKELY, Doubt.CLEAR})
NAMED = 3
"""So many of what helped, and of what made it worse, are named in the sentence above the list."""


class HelpsPage(QObject):
    """Joins the figures with their words."""

    def __init__(self, knowledge: Knowledge, diary: DiaryState, host: Host) -> None:
        super().__init__()
        self._content, self._diary, self._host = knowledge.content, diary, host
        self._view: HistoryHelps | None = None

    def make(self) -> QWidget:
        self._view = HistoryHelps()
        self._view.period_chosen.connect(self.show)
        return self._view

    @Slot()
    def show(self) -> None:
        """Add up the sessions of the chosen period."""
        if self._view is None:
            return
        try:
            since = self._view.period.period.start(self._host.now())
            found = helps(tallies(self._diary.history.database, since))
        except DataProblem as problem:
            self._view.render_lines((), in_words(problem))
            return
        self._view.render_lines(tuple(help_lines(found, self._content)), self._summary(found))

    def _summary(self, found: tuple[Help, ...]) -> str:
        if not found:
            return self.tr("Rate the pain before and after sessions, and it is shown here what it did.")
        told = [known for known in found if known.after is not None and known.after.doubt is not Doubt.TOO_FEW]
        if not told:
            return self.tr("Too few sessions yet. From five on, something can be said.")
        sure = [(known.after.median, known.key) for known in told if known.after and known.after.doubt in SURE]
        less = sorted(((median, self._name(key)) for median, key in sure if median < 0), key=itemgetter(0))
        more = sorted(((-median, self._name(key)) for median, key in sure if median > 0), key=itemgetter(0))
        parts = []
        if less:
            parts.append(self.tr("Less pain after: %1.").replace("%1", _named(less)))
        if more:
            parts.append(self.tr("More pain after: %1.").replace("%1", _named(more)))
        return " ".join(parts) or self.tr("Nothing is sure yet.")

    def _name(self, key: Key) -> str:
        title, side = name_of(key, self._content)
        quoted = self.tr("“%1”").replace("%1", title)
        return f"{quoted} ({side})" if side else quoted


def _named(known: Iterable[tuple[float, str]]) -> str:
    return list_text([name for _, name in known][:NAMED])


def name_of(key: Key, content: Content) -> tuple[str, str]:
    """What was tried, and on which side."""
    if key.by is By.POINT:
        return spot(key.id, content), side_word(key.side) if key.side is not None else ""
    if key.by is By.TECHNIQUE:
        return way(key.id, "", content), ""
    tool = content.tools.get(key.id)
    return tool.name if tool is not None else key.id, ""


def help_lines(found: Iterable[Help], content: Content) -> Iterator[HelpLine]:
    """A heading for points, techniques and tools each, with their lines below it."""
    for by, group in groupby(found, key=lambda known: known.key.by):
        yield HelpLine(by_text(by), heading=True)
        for known in group:
            title, side = name_of(known.key, content)
            yield HelpLine(title, side, known.after, known.morning)
