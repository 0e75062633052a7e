"""What explains the program: help, keys, what is new, and what it is and is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sciatica_desktop import __version__
from sciatica_desktop.app.guides.one_window import show_once
from sciatica_desktop.core.panel import Panel
from sciatica_desktop.core.readers.guide import Release, Topic, read_releases, read_topics
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.packs import read_document
from sciatica_desktop.ui.window.actions import SPECS, Command, plain_text, translated
from sciatica_desktop.ui.window.dialogs import Asker
from sciatica_desktop.ui.window.rail import PlaceName

if TYPE_CHECKING:
    from sciatica_desktop.ui.window.help_dialog import HelpDialog

TOPIC_OF_PLACE = {PlaceName.HISTORY: "history", PlaceName.LEARN: "safety"}
TOPIC_OF_PANEL = {
    Panel.MARK: "mark",
    Panel.SAFETY: "safety",
    Panel.CONDITIONS: "safety",
    Panel.POINT: "find_spot",
    Panel.ROUTINE: "routine",
    Panel.SESSION: "session",
    Panel.RATING: "rate",
}
"""What the help opens with, by what is on show."""


def _as_topic(command: Command) -> Topic:
    """A command as something to be found in the help."""
    return Topic(f"command_{command}", plain_text(command), (), "", (translated(SPECS[command].also),), (command,))


class Guides(QObject):
    """Opens them; nothing is read before."""

    command_chosen = Signal(str)

    def __init__(self, window: QWidget, language: str, asker: Asker) -> None:
        super().__init__()
        self._window, self._language, self._asker = window, language, asker
        self._topics: tuple[Topic, ...] = ()

    def topics(self) -> tuple[Topic, ...]:
        """The tasks that the help explains."""
        if not self._topics:
            self._topics = read_topics(read_document(assets(), "help", self._language), set(Command))
        return self._topics

    def show_help(self, topic: str) -> None:
        """How things are done, opened at one of them."""
        from sciatica_desktop.ui.window.help_dialog import HelpDialog  # noqa: PLC0415 - not part of the start

        show_once(self._window, HelpDialog, self._make_help).show_topic(topic)

    def show_help_here(self, place: PlaceName, panel: Panel) -> None:
        """The help, opened at what is on show."""
        self.show_help(TOPIC_OF_PLACE.get(place) or TOPIC_OF_PANEL[panel])

    def _make_help(self) -> HelpDialog:
        from sciatica_desktop.ui.window.help_dialog import HelpDialog  # noqa: PLC0415

        dialog = HelpDialog(self._window)
        dialog.render_topics(self.topics(), tuple(map(_as_topic, SPECS)))
        dialog.command_chosen.connect(self.command_chosen)
        return dialog

    def show_keys(self) -> None:
        """Every key."""
        from sciatica_desktop.ui.window.key_sheet import KeySheet  # noqa: PLC0415

        show_once(self._window, KeySheet, lambda: KeySheet(self._window))

    def releases(self) -> tuple[Release, ...]:
        """All versions, newest first."""
        return read_releases(read_document(assets(), "news", self._language))

    def show_news(self) -> None:
        """What each version brought."""
        from sciatica_desktop.ui.window.news_dialog import NewsDialog  # noqa: PLC0415

        show_once(self._window, NewsDialog, lambda: NewsDialog(self._window)).render_releases(self.releases())

    def show_about(self) -> None:
        """What it is and is not."""
        self._asker.tell(
            self.tr("Sciatica Desktop %1").replace("%1", __version__),
            self.tr(
                "It shows areas worth checking and guides a timed self-massage. It does not diagnose. "
                "No clinician has reviewed its content yet. Everything stays on this computer."
            ),
        )
