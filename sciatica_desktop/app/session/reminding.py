"""Reminders as the person meets them: a note on the desktop, a strip in the window, a sign in the tray."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.app.session.plans import Plans
from sciatica_desktop.core.flow import Flow
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.reminders import Reminder, Reminders
from sciatica_desktop.host.notes import OPENED, Note
from sciatica_desktop.ui.window.rail import PlaceName
from sciatica_desktop.ui.window.reminder_bar import ReminderBar
from sciatica_desktop.ui.window.tray import Tray

START, LATER, NOT_TODAY = "start", "later", "not_today"
IN_TRAY = "in_tray"
"""The note that says where the program went."""


class Reminding(QObject):
    """Tells what is due wherever it is seen, and does what is answered there."""

    def __init__(self, state: State, views: Views, host: Host, plans: Plans) -> None:
        super().__init__()
        self._state, self._shell, self._host, self._plans = state, views.shell, host, plans
        self.tray = Tray()
        self.bars: dict[Reminder, ReminderBar] = {}
        self._told_of_tray = False

    # What is due

    @Slot(object)
    def tell(self, reminder: Reminder) -> None:
        """Say it on the desktop and in the window; neither takes the focus."""
        title, text, start = self._words(reminder)
        self._put_away(reminder)
        bar = self.bars[reminder] = ReminderBar(reminder, text, start)
        for signal, act in ((bar.started, self.start), (bar.later, self.later), (bar.not_today, self.not_today)):
            signal.connect(act)
        self._shell.add_strip(bar)
        self.keep_sign()
        actions = ((START, start), (LATER, bar.wait.text()), (NOT_TODAY, bar.stop.text()))
        self._host.desktop.notes.show(Note(reminder.value, title, text, actions))

    def _words(self, reminder: Reminder) -> tuple[str, str, str]:
        """Title, sentence, and the words for beginning."""
        if reminder is Reminder.STAND:
            return (
                self.tr("Stand up for a moment"),
                self.tr("You have been sitting for a while. Stand up and move a little."),
                self.tr("I am up"),
            )
        return (
            self.tr("Your next session"),
            self.tr("You wanted to be reminded of your next session."),
            self.tr("Start"),
        )

    @Slot(object)
    def tell_by_tray(self, note: Note) -> None:
        """The desktop shows no notes: its tray may."""
        self.tray.tell(note.title, note.text)

    def _put_away(self, reminder: Reminder) -> None:
        bar = self.bars.pop(reminder, None)
        if bar is not None:
            bar.hide()
            bar.deleteLater()
        self._host.desktop.notes.withdraw(reminder.value)

    # What is answered

    @Slot(str, str)
    def take_answer(self, name: str, key: str) -> None:
        """An answer given outside the window."""
        if key == OPENED or name not in {*Reminder}:
            self._shell.come_forward()
            return
        acts = {START: self.start, LATER: self.later, NOT_TODAY: self.not_today}
        if key in acts:
            acts[key](Reminder(name))

    @Slot(object)
    def start(self, reminder: Reminder) -> None:
        """Bring up what was done last, ready to begin; or count the time at the desk anew."""
        self._put_away(reminder)
        if reminder is Reminder.STAND:
            self._state.reminders.sit_down()
            return
        self._shell.come_forward()
        if self._state.flow.value.panel in (Panel.SESSION, Panel.RATING):
            return
        if self._state.plans.last is None:
            self._shell.show_place(PlaceName.MAP)
        else:
            self._plans.open_last()

    @Slot(object)
    def later(self, reminder: Reminder) -> None:
        self._put_away(reminder)
        self._state.reminders.later(reminder)

    @Slot(object)
    def not_today(self, reminder: Reminder) -> None:
        self._put_away(reminder)
        self._state.reminders.not_today(reminder)
        self.keep_sign()

    # Around a session

    @Slot(object)
    def follow_flow(self, flow: Flow) -> None:
        """Nothing is reminded of during a session; the time at the desk is counted from its end on."""
        if flow.panel is Panel.SESSION:
            for reminder in tuple(self.bars):
                self._put_away(reminder)
            self._state.reminders.begin_session()
        elif flow.panel is Panel.MARK:
            self._state.reminders.end_session()

    # The tray

    @Slot(object)
    def follow(self, reminders: Reminders) -> None:
        """While something is to come, somebody who comes back to the desk is noticed."""
        self.keep_sign()
        if reminders.next is not None:
            self._host.desktop.desk.watch()

    @Slot()
    def keep_sign(self) -> None:
        """The sign is in the tray while something is to come; closing the window leaves it there then.

        A program whose window is hidden keeps its sign until the last reminder was answered, and then ends.
        """
        hidden = self._shell.isHidden() and self.tray.on
        if hidden and not self._state.reminders.waiting and not self.bars:
            self._shell.quit()
            return
        if hidden or self._state.reminders.waiting:
            self.tray.show(QApplication.windowIcon(), self.tr("Sciatica Desktop"))
        else:
            self.tray.hide()
        self._shell.stays = self.tray.on

    @Slot()
    def tell_hidden(self) -> None:
        """Once in a run, say where the window went."""
        if not self._told_of_tray:
            self._told_of_tray = True
            text = self.tr("It stays in the tray to remind you. Quit it from there, or with Ctrl+Q in its window.")
            self._host.desktop.notes.show(Note(IN_TRAY, self.tr("Sciatica Desktop is still open"), text))

    def close(self) -> None:
        """The end of the program: nothing of it stays on the desktop."""
        self.tray.close()
        for reminder in tuple(self.bars):
            self._put_away(reminder)
