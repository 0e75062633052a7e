"""The current preferences: every control goes through change(), and each change is saved at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from sciatica_desktop.core.preferences import Preferences


class PreferencesState(QObject):
    """Owns the preferences."""

    changed = Signal(object)

    def __init__(self, value: Preferences, save: Callable[[Preferences], None]) -> None:
        super().__init__()
        self.value = value
        self._save = save

    @Slot(str, object)
    def set_one(self, name: str, value: object) -> None:
        """Set one preference."""
        self.change(**{name: value})

    def change(self, **values: object) -> None:
        """Set one or more preferences by name."""
        new = replace(self.value, **values)  # type: ignore[arg-type]
        if new != self.value:
            self.value = new
            self._save(new)
            self.changed.emit(new)
