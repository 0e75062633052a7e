"""The preferences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sciatica_desktop.app.data.data import Data
from sciatica_desktop.app.guides.health import Health
from sciatica_desktop.app.guides.one_window import show_once
from sciatica_desktop.app.language import own_name
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.host.languages import content_language, interface_languages
from sciatica_desktop.state.preferences import PreferencesState
from sciatica_desktop.store.own_languages import own_languages

if TYPE_CHECKING:
    from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog


class SideWindows(QObject):
    """Opens the preferences."""

    def __init__(self, window: QWidget, host: Host, preferences: PreferencesState, data: Data, health: Health) -> None:
        super().__init__()
        self._window, self._host, self._preferences = window, host, preferences
        self._data, self.health = data, health

    def show_preferences(self, wanted: str = "") -> None:
        """The preferences; every change is applied at once. `wanted` is what is looked for in them."""
        from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - not part of the start

        dialog = show_once(self._window, PreferencesDialog, self._make_preferences)
        dialog.contents.field.setText(wanted)

    def _make_preferences(self) -> PreferencesDialog:
        from sciatica_desktop.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415

        dialog = PreferencesDialog(self._window)
        dialog.change_requested.connect(self._preferences.set_one)
        dialog.act_requested.connect(self._do)
        dialog.render_options("language", self._languages())
        dialog.allow_offers(not self._host.example)
        self._host.sound.prepare()
        filler = _Filler(dialog, self._host, self._data, self.health)
        filler.fill(self._preferences.value)
        filler.fill_health()
        for row in ("conditions", "change_conditions"):
            dialog.find_by(row, self.health.names)
        self._preferences.changed.connect(filler.fill)
        self.health.changed.connect(filler.fill_health)
        return dialog

    def _languages(self) -> Iterator[tuple[str, str]]:
        """Each language under its own name; where only the interface speaks it, or only a pack, that is said."""
        yield "", self.tr("Like the system")
        own = own_languages(self._data.files.folder)
        there = interface_languages()
        for language in there:
            name = own_name(language)
            whole = language in own or content_language(language) == language
            yield language, name if whole else self.tr("%1 (content in English)").replace("%1", name)
        for language in own:
            if language not in there:
                yield (
                    language,
                    self.tr("%1 (your pack; menus and buttons in English)").replace("%1", own_name(language)),
                )

    @Slot(str)
    def _do(self, name: str) -> None:
        """What is offered in the preferences."""
        offers: Mapping[str, Callable[[], object]] = {
            "other_folder": self._data.files.choose_folder,
            "passphrase": self._data.locks.ask,
            "backup_folder": self._data.files.choose_backup_folder,
            "sync_folder": self._data.syncing.choose_folder,
            "no_sync": self._data.syncing.stop,
            "change_conditions": self.health.open,
        }
        offers[name]()
        self._fill()

    def _fill(self) -> None:
        """What the open preferences tell may be another thing by now."""
        for filler in self._window.findChildren(_Filler):
            filler.fill(self._preferences.value)


class _Filler(QObject):
    """Keeps an open preferences window up to date; it is gone with the window."""

    def __init__(self, dialog: PreferencesDialog, host: Host, data: Data, health: Health) -> None:
        super().__init__(dialog)
        self._dialog, self._host, self._data, self._health = dialog, host, data, health

    @Slot(object)
    def fill(self, preferences: Preferences) -> None:
        self._dialog.render_preferences(preferences)
        self._dialog.render_told("heard", self._host.sound.describe() or self._host.speech.describe())
        self._dialog.render_told("folder", str(self._data.files.folder))
        self._dialog.render_told("backups", str(self._data.files.backups))
        self._dialog.render_told("locked", self._data.locks.describe())
        self._dialog.render_told("synced", self._data.syncing.describe())

    @Slot()
    def fill_health(self) -> None:
        """The conditions that hold."""
        self._dialog.render_told("conditions", self._health.told())
