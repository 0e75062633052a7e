"""The sessions that are kept: written as they happen, and held in memory for as long as they could not be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Ending, Entry, Morning, Part, Press
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.history import History

SHOWN = 500
"""How many of the newest entries are held for the list and the chart."""


SAVE_MS = 200
"""The marks are written this long after the last change."""

Waiting = tuple[dict[str, Entry], Drawing | None, Screening | None, Conditions | None, tuple[Press, ...]]
NOTHING: Waiting = ({}, None, None, None, ())
"""What could not be written yet: entries, marks, answers, pressed points."""


class DiaryState(QObject):
    """Owns the newest entries. What cannot be written is tried again with the next thing that is written."""

    changed = Signal(object)
    pressed = Signal(object)
    problem = Signal(object)
    recovered = Signal()
    written = Signal()
    """Something new is in the file."""

    def __init__(self, history: History, entries: tuple[Entry, ...] = (), presses: tuple[Press, ...] = ()) -> None:
        """`entries` are the newest of the history, `presses` all that were kept, latest first."""
        super().__init__()
        self._history = history
        self.value = entries
        self.presses = presses
        self._unsaved: dict[str, Entry] = {}
        self._unsaved_drawing: Drawing | None = None
        self._unsaved_screening: Screening | None = None
        self._unsaved_conditions: Conditions | None = None
        self._unsaved_presses: tuple[Press, ...] = ()
        self._in_trouble = False
        self._holds_drawing = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SAVE_MS)
        self._later.timeout.connect(self.flush)

    @property
    def history(self) -> History:
        """The file that is written to."""
        return self._history

    def load(self, running: str = "") -> None:
        """Read the newest entries; a running session, given by its id, that the file does not hold goes into it.

        Raises DataProblem.
        """
        entry = self.entry(running)
        if entry is not None:
            self._unsaved[running] = entry
        self._catch_up()
        self._show(self._history.latest(SHOWN))
        self._tell_presses(self._history.presses())

    def _show(self, entries: tuple[Entry, ...]) -> None:
        if entries != self.value:
            self.value = entries
            self.changed.emit(entries)

    def entry(self, name: str) -> Entry | None:
        """An entry by its id, or None."""
        return next((entry for entry in self.value if entry.id == name), None)

    @Slot(object)
    def begin(self, entry: Entry) -> None:
        """Keep a session from its start on."""
        self._keep(entry, lambda: self._history.begin(entry), (entry, *self.value))

    def progress(self, name: str, seconds: float, too_much: int) -> None:
        """Note how long (s) was worked so far."""
        self._change(name, lambda: self._history.progress(name, seconds, too_much), seconds=seconds, too_much=too_much)

    def end(self, name: str, ending: Ending, seconds: float, too_much: int) -> None:
        """Note how a session ended."""
        write: Callable[[], None] = lambda: self._history.end(name, ending, seconds, too_much)  # noqa: E731
        self._change(name, write, ending=ending, seconds=seconds, too_much=too_much)

    def rate(self, name: str, pain_after: int | None, notes: str) -> None:
        """Note the pain (0-10) after a session and what the person wrote."""
        self._change(name, lambda: self._history.rate(name, pain_after, notes), pain_after=pain_after, notes=notes)

    def set_parts(self, name: str, parts: tuple[Part, ...]) -> None:
        """Note the parts of a session so far, one or more, and the sums that follow from them."""
        old = self.entry(name)
        if old is not None:
            self._replace(old.with_parts(parts), lambda: self._history.set_parts(name, parts))

    def sample_pain(self, name: str, seconds: float, pain: int) -> None:
        """Note the pain (0-10) so many seconds into a session."""
        old = self.entry(name)
        if old is not None:
            self._replace(old.with_sample(seconds, pain), lambda: self._history.add_pain_sample(name, seconds, pain))

    def rate_morning(self, name: str, morning: Morning) -> None:
        """Note how it was on the morning after a session, or that this was asked in vain."""
        self._change(name, lambda: self._history.set_morning(name, morning), morning=morning)

    @Slot(object)
    def log(self, entry: Entry) -> None:
        """Keep a quick log."""
        self._keep(entry, lambda: self._history.add(entry), (entry, *self.value))

    @Slot(object)
    def keep_press(self, press: Press) -> None:
        """Keep what was felt when a point was pressed."""
        self._unsaved_presses = (*self._unsaved_presses, press)
        self._written(self._save_presses)
        self._tell_presses((press, *self.presses))

    def _tell_presses(self, presses: tuple[Press, ...]) -> None:
        if presses != self.presses:
            self.presses = presses
            self.pressed.emit(presses)

    def edit(self, entry: Entry) -> None:
        """Put an entry in the place of the one with its id, however old that is."""
        others = (other for other in self.value if other.id != entry.id)
        newest = sorted((entry, *others), key=lambda shown: shown.started, reverse=True)
        self._keep(entry, lambda: self._history.edit(entry), tuple(newest[:SHOWN]))

    def delete(self, name: str) -> bool:
        """Move an entry to the trash; False if that cannot be written now."""
        done = self._written(lambda: self._history.delete(name))
        if done:
            self._show(tuple(entry for entry in self.value if entry.id != name))
        return done

    def restore(self, name: str) -> bool:
        """Take an entry out of the trash; False if that cannot be written now."""
        done = self._written(lambda: self._history.restore(name))
        if done:
            self.load()
        return done

    def empty_trash(self) -> None:
        """Remove for good what is in the trash."""
        self._written(self._history.empty_trash)

    @Slot(object)
    def keep_drawing(self, drawing: Drawing) -> None:
        """Keep the marks for the next start: a moment later, so that no click waits for the disk."""
        if not self._holds_drawing:
            self._unsaved_drawing = drawing
            self._later.start()

    def hold_drawing(self, held: bool) -> None:
        """While held, the marks of this moment are those of the next start, whatever is marked meanwhile."""
        self.flush()
        self._holds_drawing = held

    @Slot()
    def flush(self) -> None:
        """Write now what still waits: the marks, and whatever could not be written when it came."""
        self._later.stop()
        if self._waiting != NOTHING:
            self._written(self._save_drawing)

    def _save_drawing(self) -> None:
        if self._unsaved_drawing is not None:
            self._history.save_drawing(self._unsaved_drawing)
            self._unsaved_drawing = None

    def _save_presses(self) -> None:
        while self._unsaved_presses:
            self._history.add_press(self._unsaved_presses[0])
            self._unsaved_presses = self._unsaved_presses[1:]

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """The entries that could not be written yet, newest first."""
        return tuple(sorted(self._unsaved.values(), key=lambda entry: entry.started, reverse=True))

    @property
    def _waiting(self) -> Waiting:
        answers = self._unsaved_screening, self._unsaved_conditions
        return dict(self._unsaved), self._unsaved_drawing, *answers, self._unsaved_presses

    def _wait_for(self, waiting: Waiting) -> None:
        self._unsaved, self._unsaved_drawing = waiting[:2]
        self._unsaved_screening, self._unsaved_conditions, self._unsaved_presses = waiting[2:]

    @Slot(object)
    def keep_screening(self, screening: Screening) -> None:
        """Keep the answers to the red-flag questions with their date."""
        self._unsaved_screening = screening
        self._written(self._save_answers)

    @Slot(object)
    def keep_conditions(self, conditions: Conditions) -> None:
        """Keep the answers about conditions with their date."""
        self._unsaved_conditions = conditions
        self._written(self._save_answers)

    def _save_answers(self) -> None:
        if self._unsaved_screening is not None:
            self._history.save_screening(self._unsaved_screening)
            self._unsaved_screening = None
        if self._unsaved_conditions is not None:
            self._history.save_conditions(self._unsaved_conditions)
            self._unsaved_conditions = None

    def use(self, history: History, running: str = "") -> None:
        """Go on with another history file; what the old one would not take goes into it, and a running session.

        Raises DataProblem, and stays with the old file, if the other does not take all of that.
        """
        old, waiting = self._history, self._waiting
        self._history = history
        try:
            self._take_over(old)
            self.load(running)
        except DataProblem:
            self._history = old
            self._wait_for(waiting)
            raise
        self._recover()

    def _take_over(self, old: History) -> None:
        """A history that was only in memory, because its file could not be opened, goes into the new file."""
        if old.in_memory:
            self._history.merge(old.document())
            if old.last_drawing() != Drawing():
                self._history.save_drawing(old.last_drawing())

    def _change(self, name: str, write: Callable[[], None], **values: object) -> None:
        old = self.entry(name)
        if old is not None:
            self._replace(replace(old, **values), write)  # type: ignore[arg-type]

    def _replace(self, new: Entry, write: Callable[[], None]) -> None:
        if new not in self.value:
            self._keep(new, write, tuple(new if entry.id == new.id else entry for entry in self.value))

    def _keep(self, entry: Entry, write: Callable[[], None], shown: tuple[Entry, ...]) -> None:
        if entry.id in self._unsaved:
            self._unsaved[entry.id] = entry
            self._written(lambda: None)
        elif not self._written(write):
            self._unsaved[entry.id] = entry
        self._show(shown)

    def _written(self, write: Callable[[], object]) -> bool:
        """Write what waits and then this; tells of trouble once, and once when it is over."""
        try:
            self._catch_up()
            write()
        except DataProblem as problem:
            if not self._in_trouble:
                self._in_trouble = True
                self.problem.emit(problem)
            return False
        self._recover()
        self.written.emit()
        return True

    def _recover(self) -> None:
        if self._in_trouble:
            self._in_trouble = False
            self.recovered.emit()

    def _catch_up(self) -> None:
        for name, entry in list(self._unsaved.items()):
            if self._history.get(name) is None:
                self._history.add(entry)
            else:
                self._history.edit(entry)
            del self._unsaved[name]
        if self._in_trouble:
            self._save_drawing()
            self._save_presses()
            self._save_answers()
