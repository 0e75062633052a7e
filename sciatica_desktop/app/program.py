"""The running program: all its parts together, and what is asked of it as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.brain import Brain
from sciatica_desktop.app.helpers import Helpers
from sciatica_desktop.app.parts import Host, Knowledge, State, Views
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.kit.scroll import bring_into_view
from sciatica_desktop.ui.window.dialogs import Asker
from sciatica_desktop.ui.window.rail import PlaceName


@dataclass(frozen=True)
class Program:
    """The running program; whoever holds it keeps all of its parts alive."""

    host: Host
    knowledge: Knowledge
    state: State
    views: Views
    helpers: Helpers
    asker: Asker
    brain: Brain

    def start_thinking(self) -> None:
        """Load the ranking, and rank what is already marked."""
        self.brain.warm_up()
        self.state.suggestions.use_drawing(self.state.pain.drawing)
        self.views.body_map.warm_up()
        self.helpers.data.syncing.follow(self.state.preferences.value)
        self.helpers.data.care.later.start()
        self.state.reminders.look()

    def close(self) -> None:
        """Bring the history into its one file and let the window go."""
        self.state.diary.flush()
        self.helpers.data.finish()
        self.helpers.history.rest()
        self.host.speech.close()
        self.helpers.reminding.close()
        self.host.desktop.close()
        self.state.diary.history.close()
        self.views.shell.deleteLater()

    def find(self) -> None:
        """Ctrl+F: ready to type what to find, in Learn if that is on show, else in the history."""
        if self.views.shell.place is PlaceName.LEARN:
            self.views.learn_view.focus_find()
        else:
            self.views.shell.show_place(PlaceName.HISTORY)
            self.views.history_view.focus_find()

    def show_help(self) -> None:
        """F1: the help, opened at what is on show."""
        self.helpers.guides.show_help_here(self.views.shell.place, self.state.flow.value.panel)

    def lead_on(self) -> None:
        """The keyboard's focus on what leads on from here, past all that lies between."""
        views = self.views
        views.shell.show_place(PlaceName.MAP)
        rows = views.suggestion_list.rows
        after: dict[Panel, QWidget] = {
            Panel.MARK: rows[0] if rows else views.body_map,
            Panel.SAFETY: views.safety_page.questions.go_on,
            Panel.CONDITIONS: views.safety_page.conditions.go_on,
            Panel.POINT: views.point_panel.start,
            Panel.ROUTINE: views.routine_panel.start,
            Panel.RATING: views.rating_panel.save,
        }
        target = after.get(self.state.flow.value.panel)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(target)

    def show_emergency(self) -> None:
        """The emergency signs, from any place."""
        self.views.shell.show_place(PlaceName.MAP)
        self.state.flow.ask_safety()

    def tell_bug(self, summary: str) -> None:
        """Something went wrong that nobody expected: say so, with text that can be copied, and go on."""
        told = QCoreApplication.translate("Program", "Something went wrong. Your history is safe; you can go on.")
        where = QCoreApplication.translate("Program", "The log is in %1.").replace("%1", str(self.host.paths.logs))
        self.asker.report(told, f"{summary}\n{where}")
