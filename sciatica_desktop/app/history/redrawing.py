"""The exercise of two minutes: the same pain drawn twice, to know how far off a hand is when nothing has changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.core.pain import Drawing
from sciatica_desktop.core.problems import DataProblem
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.ui.window.rail import PlaceName


class Redrawing(QObject):
    """What is marked now is the first drawing; it is put away while the second is made, and comes back."""

    def __init__(self, state: State, views: Views, host: Host, notices: Notices) -> None:
        super().__init__()
        self._pain, self._diary, self._shell = state.pain, state.diary, views.shell
        self._host, self._notices = host, notices
        self._first, self._last = Drawing(), Drawing()
        self._begun = False

    @Slot()
    def begin(self) -> None:
        """Ask for the second drawing, or first for the first one."""
        self._shell.show_place(PlaceName.MAP)
        if self._pain.locked:
            self._notices.say(self.tr("A session is running. The exercise can be done after it."))
            return
        if not self._begun and not self._pain.drawing.felt:
            told = self.tr("First mark or paint where it hurts now, as you always do.")
            self._notices.offer(told, self.tr("That is done"), self.begin)
            return
        if not self._begun:
            self._put_away()
        told = self.tr("Now mark or paint the same pain once more, as if it were the first time.")
        self._notices.stand(told, self.tr("That is done"), self.finish)

    def _put_away(self) -> None:
        """Clear the map of the first drawing; for the next start it stays, in case the program ends meanwhile."""
        self._begun = True
        self._diary.hold_drawing(True)
        self._first, self._last = self._pain.drawing, self._pain.last
        self._pain.remember_last(Drawing())  # its outline would be something to copy from
        self._pain.clear()

    def finish(self) -> None:
        """Keep both, and put the first one back."""
        second = self._pain.drawing
        self._begun = False
        self._diary.hold_drawing(False)
        self._pain.take(self._first)
        self._pain.remember_last(self._last)
        if not second.felt:
            self._notices.over(self.tr("Nothing was drawn, so nothing was measured. Your marks are back."))
            return
        redraw = Redraw(self._host.new_id(), self._host.now(), self._first, second)
        try:
            self._diary.history.add_redraw(redraw)
        except DataProblem as problem:
            self._notices.over(problem)
            return
        self._notices.over(self.tr("Thank you. Changes on the body are now told by how you draw. Your marks are back."))
