"""The windows beside the main one: preferences, help and keys; each is there once at most."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from sciatica_desktop import __version__
from sciatica_desktop.app.files import Files
from sciatica_desktop.app.language import own_name
from sciatica_desktop.app.parts import Host
from sciatica_desktop.core.preferences import Preferences
from sciatica_desktop.host.languages import content_language, interface_languages
from sciatica_desktop.state.preferences import PreferencesState
from sciatica_desktop.ui.dialogs import Asker
from sciatica_desktop.ui.key_sheet import KeySheet

if TYPE_CHECKING:
    from sciatica_desktop.ui.preferences_dialog import PreferencesDialog

D = TypeVar("D", bound=QDialog)


class SideWindows(QObject):
    """Opens them, or brings forward the one that is open."""

    def __init__(self, window: QWidget, host: Host, preferences: PreferencesState, files: Files, asker: Asker) -> None:
        super().__init__()
        self._window, self._host, self._preferences = window, host, preferences
        self._files, self._asker = files, asker

    def _show(self, kind: type[D], make: Callable[[], D]) -> None:
        dialog = self._window.findChild(kind)
        if dialog is None:
            dialog = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def show_keys(self) -> None:
        """How it goes, and every key."""
        self._show(KeySheet, lambda: KeySheet(self._window))

    def show_preferences(self) -> None:
        """The preferences; every change is applied at once."""
        from sciatica_desktop.ui.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - not part of the start

        self._show(PreferencesDialog, self._make_preferences)

    def _make_preferences(self) -> PreferencesDialog:
        from sciatica_desktop.ui.preferences_dialog import PreferencesDialog  # noqa: PLC0415

        dialog = PreferencesDialog(self._window)
        dialog.change_requested.connect(self._preferences.set_one)
        dialog.act_requested.connect(self._do)
        dialog.render_options("language", self._languages())
        self._host.sound.prepare()
        filler = _Filler(dialog, self._host, self._files)
        filler.fill(self._preferences.value)
        self._preferences.changed.connect(filler.fill)
        return dialog

    def _languages(self) -> Iterator[tuple[str, str]]:
        """Each language under its own name; where only the interface speaks it, that is said."""
        yield "", self.tr("Like the system")
        for language in interface_languages():
            name = own_name(language)
            whole = content_language(language) == language
            yield language, name if whole else self.tr("%1 (content in English)").replace("%1", name)

    @Slot(str)
    def _do(self, name: str) -> None:
        """What is offered in the preferences."""
        offers: Mapping[str, Callable[[], object]] = {"other_folder": self._files.choose_folder}
        offers[name]()

    def show_about(self) -> None:
        """What it is and is not."""
        self._asker.tell(
            self.tr("Sciatica Desktop %1").replace("%1", __version__),
            self.tr(
                "It shows areas worth checking and guides a timed self-massage. It does not diagnose. "
                "No clinician has reviewed its content yet. Everything stays on this computer."
            ),
        )


class _Filler(QObject):
    """Keeps an open preferences window up to date; it is gone with the window."""

    def __init__(self, dialog: PreferencesDialog, host: Host, files: Files) -> None:
        super().__init__(dialog)
        self._dialog, self._host, self._files = dialog, host, files

    @Slot(object)
    def fill(self, preferences: Preferences) -> None:
        self._dialog.render_preferences(preferences)
        self._dialog.render_told("heard", self._host.sound.describe() or self._host.speech.describe())
        self._dialog.render_told("folder", str(self._files.folder))
