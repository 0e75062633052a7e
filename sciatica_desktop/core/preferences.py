"""What the user set; every value has a default, and a bad one is dropped without touching the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum


class Scheme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Figure(StrEnum):
    """Whose outline the body on the map has."""

    NEUTRAL = "neutral"
    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True)
class Preferences:
    """`volume` is 0-100 percent; `text_scale` multiplies the system's font size (0.8-2.0).

    `language` is "" for the system's. `introduced` is true once the introduction was left, and `seen_version` is the
    version whose news were told. `data_folder` is where the history is kept if not in the usual place ("").
    `backup_folder` is where its backups are, if not beside it (""); so many hourly, daily and monthly ones are kept.
    `sync_folder` is by which the history is shared with other computers ("": with none).
    `ready_seconds` is the time to get into position, `find_seconds` that to find a spot within a routine.
    `stand_minutes` are those at the desk before standing up is reminded of; from `quiet_from` to `quiet_to` (hours of
    the day) nothing is.

    A field may be a switch, a text, a number (with its `LIMITS`) or one of an enumeration: the kind of its default
    is the kind of its values, in the file too.
    """

    scheme: Scheme = Scheme.SYSTEM
    text_scale: float = 1.0
    sound: bool = True
    voice: bool = True
    volume: int = 70
    half_time_cue: bool = False
    data_folder: str = ""
    language: str = ""
    press_check: bool = True
    introduced: bool = False
    seen_version: str = ""
    backup_folder: str = ""
    backups_hourly: int = 24
    backups_daily: int = 30
    backups_monthly: int = 24
    sync_folder: str = ""
    figure: Figure = Figure.NEUTRAL
    stand_up: bool = False
    stand_minutes: int = 20
    quiet_from: int = 22
    quiet_to: int = 7
    ready_seconds: int = 5
    find_seconds: int = 30

    def to_dict(self) -> dict[str, object]:
        """Only what differs from the defaults, ready for JSON."""
        standard = asdict(Preferences())
        return {key: value for key, value in asdict(self).items() if value != standard[key]}


LIMITS: Mapping[str, tuple[float, float]] = {
    "text_scale": (0.8, 2.0),
    "volume": (0, 100),
    "backups_hourly": (1, 240),
    "backups_daily": (0, 365),
    "backups_monthly": (0, 240),
    "stand_minutes": (10, 60),
    "quiet_from": (0, 23),
    "quiet_to": (0, 23),
    "ready_seconds": (5, 60),
    "find_seconds": (10, 120),
}


def from_dict(data: Mapping[str, object]) -> tuple[Preferences, tuple[str, ...]]:
    """The preferences, and the names of the keys whose values were of no use. Keys not known are no error."""
    good: dict[str, object] = {}
    bad: list[str] = []
    for item in fields(Preferences):
        if item.name not in data:
            continue
        try:
            good[item.name] = _checked(item.name, data[item.name], item.default)
        except (TypeError, ValueError):
            bad.append(item.name)
    return Preferences(**good), tuple(bad)  # type: ignore[arg-type]


def _checked(name: str, value: object, default: object) -> object:
    """The value if it is of the default's kind; raises TypeError or ValueError if not."""
    if isinstance(default, StrEnum):
        return type(default)(str(value))
    if isinstance(default, bool | str):
        if type(value) is not type(default):
            raise TypeError
        return value
    return _number(value, type(default), LIMITS[name])


def _number(value: object, kind: type, limits: tuple[float, float]) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError
    low, high = limits
    if not low <= value <= high:
        raise ValueError
    return kind(value)
