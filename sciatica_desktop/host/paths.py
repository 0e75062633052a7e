"""Where things are kept, handed down as a value. Nothing is created here."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from sciatica_desktop.core.reading import BadFile

NAME = "SciaticaDesktop"
PACKAGE = Path(__file__).resolve().parents[1]


class Paths(NamedTuple):
    """The folders for the history, the preferences, what can be made again, and logs."""

    data: Path
    config: Path
    cache: Path
    logs: Path

    @classmethod
    def of_user(cls) -> Paths:
        """The folders that the system gives to a program of this user."""
        from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed with a folder of one's own

        folders = PlatformDirs(NAME, appauthor=False)
        return cls(folders.user_data_path, folders.user_config_path, folders.user_cache_path, folders.user_log_path)

    @classmethod
    def under(cls, folder: Path) -> Paths:
        """Everything in one folder (`--data-dir`)."""
        top = folder.expanduser().absolute()
        return cls(top, top, top / "cache", top / "logs")

    @property
    def fixed(self) -> bool:
        """True if the folder was asked for at this start, so that none kept in the preferences is looked at."""
        return self.config == self.data

    @property
    def database(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def preferences(self) -> Path:
        return self.config / "preferences.json"


def assets(package: Path = PACKAGE) -> Path:
    """The program's own files: inside the package when installed or bundled, beside it in a checkout."""
    for folder in (package / "assets", package.parent / "assets"):
        if (folder / "content").is_dir():
            return folder
    raise BadFile("assets", "", "the program's own files are missing; install it again")
