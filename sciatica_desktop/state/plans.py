"""What is put together for a session, what was saved by name, and what was done last."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.plan import Plan, Work, usual_pulls
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.store.routines import RoutineFolder

NOTHING = Plan(())


class PlanState(QObject):
    """Owns the draft of a session and the saved routines."""

    changed = Signal(object)
    saved_changed = Signal(object)
    problem = Signal(object)

    def __init__(self, folder: RoutineFolder, content: Content) -> None:
        super().__init__()
        self._folder, self._content = folder, content
        self.value = NOTHING
        self.saved, self.refused = folder.read()
        self.last = folder.last()

    def _become(self, plan: Plan) -> None:
        if plan != self.value:
            self.value = plan
            self.changed.emit(plan)

    @Slot(object)
    def change(self, plan: Plan) -> None:
        """Take a changed draft; stretches of muscles that are no longer worked on go with them."""
        usual = usual_pulls(plan.works, self._content)
        groups = {(self._group(pull.stretch), pull.side) for pull in usual}
        kept = tuple(pull for pull in plan.pulls if (self._group(pull.stretch), pull.side) in groups)
        self._become(replace(plan, pulls=kept))

    def _group(self, stretch: str) -> str:
        groups = self._content.groups.values()
        return next((group.id for group in groups if stretch in {known.id for known in group.stretches}), "")

    def add(self, work: Work) -> None:
        """Put one more technique at a point into the draft; one that is there already gets the new dose."""
        same = (work.point, work.side, work.technique)
        works = [old for old in self.value.works if (old.point, old.side, old.technique) != same]
        self._become(replace(self.value, works=(*works, work)))

    @Slot(str)
    def open(self, name: str) -> None:
        """Take a saved routine as the draft."""
        found = next((plan for plan in self.saved if plan.name == name), None)
        if found is not None:
            self._become(found)

    @Slot()
    def open_last(self) -> None:
        """Take what was done last as the draft."""
        if self.last is not None:
            self._become(self.last)

    @Slot()
    def clear(self) -> None:
        """Begin with nothing."""
        self._become(NOTHING)

    @Slot(str)
    def save(self, name: str) -> None:
        """Keep the draft under a name."""
        plan = replace(self.value, name=" ".join(name.split()))
        try:
            self._folder.save(plan)
        except DataProblem as problem:
            self.problem.emit(problem)
            return
        self._become(plan)
        self._read_again()

    @Slot(str)
    def delete(self, name: str) -> None:
        """Forget a saved routine."""
        try:
            self._folder.delete(name)
        except DataProblem as problem:
            self.problem.emit(problem)
            return
        if self.value.name == name:
            self._become(replace(self.value, name=""))
        self._read_again()

    def remember(self, plan: Plan) -> None:
        """This is what is done now: next time it can be begun again at once."""
        self.last = plan
        try:
            self._folder.save_last(plan)
        except DataProblem as problem:
            self.problem.emit(problem)
        self.saved_changed.emit(self.saved)

    def _read_again(self) -> None:
        self.saved, self.refused = self._folder.read()
        self.saved_changed.emit(self.saved)
