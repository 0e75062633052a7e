"""What the preferences hold, as data: sections, and in each the settings, the things to do and the things told.

A new setting is a field of `core/preferences.py` and one line here. What is done by an offer stands in
`app/guides/side_windows.py`, and what a told line says too.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sciatica_desktop.core.preferences import LIMITS, Figure, Scheme


class Scale(NamedTuple):
    """Limits and step of a number as it is shown, in `unit`; `whole` is what 100 is in the preferences."""

    low: int
    high: int
    step: int
    whole: float = 100
    unit: object = QT_TRANSLATE_NOOP("PreferencesDialog", "%1\u00a0%")


class Setting(NamedTuple):
    """A field of the preferences and how it is set: by chips, by a number, from a list, or else by a switch.

    A list (`options`) is filled by the program. `needs` names the switch without which it does nothing. `also` holds
    other words that people look for.
    """

    name: str
    text: object
    choices: tuple[StrEnum, ...] = ()
    scale: Scale | None = None
    options: bool = False
    needs: str = ""
    hint: object = ""
    also: object = ""


class Offer(NamedTuple):
    """Something that can be done from here, by a button."""

    name: str
    text: object
    hint: object = ""
    also: object = ""


class Told(NamedTuple):
    """A line that the program fills; nothing is shown while it is empty. `text` stands before it."""

    name: str
    text: object = ""
    also: object = ""


class Sample(NamedTuple):
    """A sentence to see the size of the text by."""

    text: object


Row = Setting | Offer | Told | Sample


class Section(NamedTuple):
    """One page of the preferences."""

    id: str
    title: object
    symbol: str
    rows: tuple[Row, ...]


def _percent(name: str, whole: float) -> Scale:
    """The limits of a number in percent; `whole` is its 100 %."""
    low, high = LIMITS[name]
    return Scale(round(low * 100 / whole), round(high * 100 / whole), 10, whole)


def _number(name: str, unit: object = "%1", step: int = 1) -> Scale:
    """The limits of a number that is shown as it is."""
    low, high = LIMITS[name]
    return Scale(round(low), round(high), step, 100, unit)


SECTIONS: tuple[Section, ...] = (
    Section(
        "appearance",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Appearance"),
        "sun",
        (
            Setting(
                "text_scale",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Text size"),
                scale=_percent("text_scale", 1),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "font, letters, bigger, larger, smaller, zoom"),
            ),
            Sample(QT_TRANSLATE_NOOP("PreferencesDialog", "Lean in slowly, and breathe out.")),
            Setting(
                "scheme",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Colours"),
                choices=tuple(Scheme),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "light, dark, bright, theme, night"),
            ),
            Setting(
                "figure",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Figure on the map"),
                choices=tuple(Figure),
                hint=QT_TRANSLATE_NOOP("PreferencesDialog", "Only the outline differs; marks and spots stay the same."),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "body, shape, woman, man, sex, gender"),
            ),
        ),
    ),
    Section(
        "language",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Language"),
        "globe",
        (
            Setting(
                "language",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Language of the program"),
                options=True,
                hint=QT_TRANSLATE_NOOP("PreferencesDialog", "The window opens anew; nothing is lost."),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "Sprache, idioma, لغة, English, Spanish, German, Arabic"),
            ),
        ),
    ),
    Section(
        "sound",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Sound and voice"),
        "sound",
        (
            Setting(
                "sound",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Sounds"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "mute, quiet"),
            ),
            Setting(
                "volume",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Volume"),
                scale=_percent("volume", 100),
                needs="sound",
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "louder, quieter"),
            ),
            Setting(
                "voice",
                QT_TRANSLATE_NOOP("PreferencesDialog", "A voice says what comes next"),
                needs="sound",
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "speech, speak, read aloud"),
            ),
            Setting("half_time_cue", QT_TRANSLATE_NOOP("PreferencesDialog", "A sound at half time"), needs="sound"),
            Told("heard"),
        ),
    ),
    Section(
        "session",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Sessions"),
        "play",
        (
            Setting(
                "press_check",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Ask at each spot whether pressing it brings your pain"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "press check, find, familiar pain"),
            ),
            Setting(
                "ready_seconds",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Time to get into position"),
                scale=_number("ready_seconds", QT_TRANSLATE_NOOP("PreferencesDialog", "%1\u00a0s"), 5),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "timer, countdown, get ready, seconds"),
            ),
            Setting(
                "find_seconds",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Time to find a spot in a routine"),
                scale=_number("find_seconds", QT_TRANSLATE_NOOP("PreferencesDialog", "%1\u00a0s"), 10),
                hint=QT_TRANSLATE_NOOP("PreferencesDialog", "The right arrow key goes on as soon as you are there."),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "timer, countdown, seconds"),
            ),
        ),
    ),
    Section(
        "reminders",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Reminders"),
        "bell",
        (
            Setting(
                "stand_up",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Remind me to stand up while I am at the desk"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "sitting, break, move, notifications"),
            ),
            Setting(
                "stand_minutes",
                QT_TRANSLATE_NOOP("PreferencesDialog", "After sitting for"),
                scale=_number("stand_minutes", QT_TRANSLATE_NOOP("PreferencesDialog", "%1\u00a0min"), 5),
                needs="stand_up",
            ),
            Setting(
                "quiet_from",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Quiet hours begin at"),
                scale=_number("quiet_from", QT_TRANSLATE_NOOP("PreferencesDialog", "%1:00")),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "evening, do not disturb"),
            ),
            Setting(
                "quiet_to",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Quiet hours end at"),
                scale=_number("quiet_to", QT_TRANSLATE_NOOP("PreferencesDialog", "%1:00")),
                hint=QT_TRANSLATE_NOOP(
                    "PreferencesDialog",
                    "What falls into these hours is told when they are over. A reminder of the next session is set "
                    "where a session is rated.",
                ),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "morning, do not disturb"),
            ),
        ),
    ),
    Section(
        "health",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Your health"),
        "shield",
        (
            Told(
                "conditions",
                QT_TRANSLATE_NOOP("PreferencesDialog", "What rules out some techniques, or asks for less pressure:"),
                also=QT_TRANSLATE_NOOP(
                    "PreferencesDialog", "conditions, blood thinners, pregnancy, pregnant, illness, safety"
                ),
            ),
            Offer(
                "change_conditions",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Change these answers…"),
                also=QT_TRANSLATE_NOOP(
                    "PreferencesDialog", "conditions, blood thinners, pregnancy, pregnant, illness, safety"
                ),
            ),
        ),
    ),
    Section(
        "data",
        QT_TRANSLATE_NOOP("PreferencesDialog", "Your data"),
        "folder",
        (
            Told("folder", QT_TRANSLATE_NOOP("PreferencesDialog", "Kept on this computer only, in this folder:")),
            Offer(
                "other_folder",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Use another folder…"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "move the history, data folder, privacy"),
            ),
            Told("locked"),
            Offer(
                "passphrase",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Passphrase…"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "password, lock, encrypt, private, privacy"),
            ),
            Told("backups", QT_TRANSLATE_NOOP("PreferencesDialog", "Backups are made by themselves, in this folder:")),
            Offer("backup_folder", QT_TRANSLATE_NOOP("PreferencesDialog", "Another folder for backups…")),
            Setting(
                "backups_hourly",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Hourly backups kept"),
                scale=_number("backups_hourly"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "how many"),
            ),
            Setting(
                "backups_daily",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Daily backups kept"),
                scale=_number("backups_daily"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "how many"),
            ),
            Setting(
                "backups_monthly",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Monthly backups kept"),
                scale=_number("backups_monthly"),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "how many"),
            ),
            Told("synced", QT_TRANSLATE_NOOP("PreferencesDialog", "Shared with your other computers by this folder:")),
            Offer(
                "sync_folder",
                QT_TRANSLATE_NOOP("PreferencesDialog", "Sync by a folder…"),
                QT_TRANSLATE_NOOP(
                    "PreferencesDialog",
                    "Each computer writes its own file there. Any service that carries files can carry it; the program "
                    "itself sends nothing.",
                ),
                also=QT_TRANSLATE_NOOP("PreferencesDialog", "share, several computers, cloud"),
            ),
            Offer("no_sync", QT_TRANSLATE_NOOP("PreferencesDialog", "No longer sync")),
        ),
    ),
)


def translated(text: object) -> str:
    """A text of this file in the language of the program."""
    return QCoreApplication.translate("PreferencesDialog", str(text)) if text else ""


def by_name(sections: tuple[Section, ...] = SECTIONS) -> Mapping[str, Setting]:
    """The settings by the names of their fields."""
    rows = (row for section in sections for row in section.rows)
    return {row.name: row for row in rows if isinstance(row, Setting)}
