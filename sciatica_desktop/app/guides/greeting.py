"""What the program says at its start: the first one, the one after an update, and the example that can be looked at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop import __version__
from sciatica_desktop.app.guides.guides import Guides
from sciatica_desktop.app.notices import Notices
from sciatica_desktop.app.parts import State, Views
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.ui.kit.strip import Strip
from sciatica_desktop.ui.kit.widgets import Button
from sciatica_desktop.ui.window.actions import Command
from sciatica_desktop.ui.window.first_mark import FirstMark
from sciatica_desktop.ui.window.rail import PlaceName
from sciatica_desktop.ui.window.welcome_page import WelcomePage

REST_IN_EXAMPLE = (
    Command.BACK_UP,
    Command.RESTORE,
    Command.EXPORT,
    Command.IMPORT,
    Command.SHOW_FOLDER,
    Command.OTHER_FOLDER,
    Command.CHECK_DATA,
    Command.EXAMPLE,
)
"""What acts on the person's own history has nothing to act on while the example is shown."""


class Greeting(QObject):
    """Shown once each, and never in the way."""

    example_requested = Signal()
    example_left = Signal()

    def __init__(self, state: State, views: Views, guides: Guides, notices: Notices) -> None:
        super().__init__()
        self._state, self._shell, self._guides, self._notices = state, views.shell, guides, notices
        self.welcome: WelcomePage | None = None
        self.first_mark: FirstMark | None = None

    def greet(self, welcome: WelcomePage | None) -> None:
        """At the first start go on from the page that covers the map; after an update, a word about what is new."""
        preferences = self._state.preferences
        if welcome is not None:
            self._introduce(welcome)
            return
        if preferences.value.seen_version != __version__:
            told = self.tr("Sciatica Desktop is now at version %1.").replace("%1", __version__)
            self._notices.offer(told, self.tr("See what is new"), self._guides.show_news)
            preferences.change(seen_version=__version__)

    def tell_broken(self, kept: Path) -> None:
        """The file of the preferences is of no use: everything is as at first, and the file is kept."""
        text = self.tr("Your preferences could not be read; they are as at the first start. The old file stays as %1.")
        self._notices.say(text.replace("%1", str(kept)))

    def _introduce(self, page: WelcomePage) -> None:
        self.welcome = page
        page.went_on.connect(self._ask)
        page.skipped.connect(self.leave)
        page.example_requested.connect(self.ask_for_example)

    @Slot()
    def leave(self) -> None:
        """The introduction is over, for good."""
        if self.welcome is not None:
            self._shell.map_place.put_away(self.welcome)
            self.welcome = None
        self._state.preferences.change(introduced=True, seen_version=__version__)

    def _ask(self) -> None:
        """The safety questions, and once they are answered or put off, the first mark."""
        self.leave()
        if not self._state.pain.drawing.felt:
            card = self.first_mark = FirstMark()
            card.read.connect(self.put_card_away)
            self._shell.map_place.add_card(card)
        self._state.flow.ask_safety()

    @Slot()
    def put_card_away(self) -> None:
        """The first mark is made, or the card was read."""
        if self.first_mark is not None:
            self._shell.map_place.put_away(self.first_mark)
            self.first_mark = None

    @Slot()
    def ask_for_example(self) -> None:
        """Look at a made-up history; not in the middle of a session, nor while the own one cannot be saved."""
        if self._state.flow.value.panel in (Panel.SESSION, Panel.RATING):
            self._notices.say(self.tr("Please finish the session first."))
        elif self._state.diary.history.in_memory:
            self._notices.say(self.tr("Your history cannot be saved right now. See to that first."))
        else:
            self.leave()
            self.example_requested.emit()

    def show_example(self) -> None:
        """Say that this is the example, and how to leave it."""
        strip = Strip(self.tr("This is an example. Nothing here is yours, and nothing you do here is kept."))
        leave = Button(self.tr("Back to my own history"))
        leave.clicked.connect(self.example_left)
        strip.add(leave)
        self._shell.add_strip(strip)
        for command in REST_IN_EXAMPLE:
            self._shell.actions_of[command].setEnabled(False)
        self._shell.show_place(PlaceName.HISTORY)
