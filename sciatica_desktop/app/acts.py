"""What happens on a request that touches more than one part: an answer, a change of looks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sciatica_desktop.app.parts import Host, State, Views
from sciatica_desktop.core.experience import experience
from sciatica_desktop.core.preferences import LIMITS, Preferences, Scheme
from sciatica_desktop.ui.kit import theme
from sciatica_desktop.ui.window.rail import PlaceName

TEXT_STEP = 0.1


class Acts(QObject):
    """The few acts that need several parts at once."""

    def __init__(self, state: State, views: Views, host: Host) -> None:
        super().__init__()
        self._state, self._views, self._host = state, views, host

    @Slot()
    def show_map(self) -> None:
        self._views.shell.show_place(PlaceName.MAP)

    @Slot()
    def weigh_experience(self) -> None:
        """What was pressed and treated before counts in the ranking."""
        diary = self._state.diary
        self._state.suggestions.use_experience(experience(diary.presses, diary.value))

    # Looks and sound

    def choose_scheme(self, scheme: Scheme) -> None:
        self._state.preferences.change(scheme=scheme)

    def scale_text(self, steps: int) -> None:
        """Larger or smaller by so many steps."""
        low, high = LIMITS["text_scale"]
        scale = round(self._state.preferences.value.text_scale + steps * TEXT_STEP, 2)
        self._state.preferences.change(text_scale=max(low, min(high, scale)))

    @Slot(object)
    def apply_preferences(self, preferences: Preferences) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, preferences.scheme, preferences.text_scale)
        self.apply_sound(preferences)

    def apply_sound(self, preferences: Preferences) -> None:
        """How loud the cues are, and whether a voice speaks."""
        self._state.player.half_time = preferences.half_time_cue
        self._host.sound.set_volume(preferences.volume if preferences.sound else 0)
        self._host.speech.set_on(preferences.voice and preferences.sound)
        self._host.speech.set_volume(preferences.volume)

    @Slot()
    def toggle_mute(self) -> None:
        self._state.preferences.change(sound=not self._state.preferences.value.sound)
