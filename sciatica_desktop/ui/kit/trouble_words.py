"""Words for trouble with files: whole sentences, which the layers without Qt say in English."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sciatica_desktop.core.problems import DataProblem, Problem, filled

CONTEXT = "Trouble"

SENTENCES = (
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be copied (%2); make room beside it, allow writing there and try again."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be made (%2); choose a folder that you may write to."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be made (%2); choose another folder."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be opened; look at whether you may read and write in its folder."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be read (%2); look at the sync folder."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be read (%2); look at whether you may read and write in its folder."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be removed (%2); remove it by hand."),
    QT_TRANSLATE_NOOP(
        "Trouble", "%1 cannot be set aside (%2); make room beside it, allow writing there and try again."
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be written (%2); choose a folder that you may write to."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be written (%2); choose another place."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be written (%2); look at the sync folder."),
    QT_TRANSLATE_NOOP("Trouble", "%1 cannot be written (%2); the preferences hold until the program is closed."),
    QT_TRANSLATE_NOOP("Trouble", "%1 could not be read again after it was written; try another disk."),
    QT_TRANSLATE_NOOP(
        "Trouble", "%1 could not be read or written; look at the disk and try again; nothing was changed."
    ),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 could not be written because the disk is full; make room and try again; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 does not open with this passphrase; try again."),
    QT_TRANSLATE_NOOP("Trouble", "%1 has lines that cannot be read (%2); the others were taken."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is damaged; choose another file; nothing was changed."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is damaged; repair it or restore a backup; the file was left as it is."),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 is in a folder that may not be written to; "
        "allow writing there or choose another folder; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 is in use by another program; close the other program and try again."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is locked with a passphrase; lock this history with the same one."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is locked with another passphrase; lock this history with the same one."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is locked, or is not a history of this program; give its passphrase."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is not a history of this program; choose another file; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 is not a history that this program exported (%2); choose another file; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 is not a sync file of this program; take it out of there."),
    QT_TRANSLATE_NOOP("Trouble", "%1 is not there; choose another folder for syncing, or none."),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 may not be written; allow writing there or choose another folder; nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 keeps no routines; go back to your own history to save one."),
    QT_TRANSLATE_NOOP("Trouble", "%1 may not be written; allow writing to it and try again; nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 is damaged: something other than this program changed it; "
        "repair it or restore a backup; the file was left as it is.",
    ),
    QT_TRANSLATE_NOOP("Trouble", "%1 was made by a newer version of this program; install that here too."),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "%1 was made by a newer version of this program (format %2, this one reads up to %3); "
        "install the newer version; the file was left as it is.",
    ),
)
"""Every sentence that a DataProblem of store and host may say in the window."""

IN_GAPS = (
    QT_TRANSLATE_NOOP("Trouble", "File exists"),
    QT_TRANSLATE_NOOP("Trouble", "Input/output error"),
    QT_TRANSLATE_NOOP("Trouble", "Is a directory"),
    QT_TRANSLATE_NOOP("Trouble", "No such file or directory"),
    QT_TRANSLATE_NOOP("Trouble", "No space left on device"),
    QT_TRANSLATE_NOOP("Trouble", "Not a directory"),
    QT_TRANSLATE_NOOP("Trouble", "Permission denied"),
    QT_TRANSLATE_NOOP("Trouble", "Read-only file system"),
    QT_TRANSLATE_NOOP("Trouble", "This example"),
)
"""What stands in the gaps: what an operating system says most often; another reason stays as it is."""


def in_words(said: str | Problem) -> str:
    """Trouble in the language of the window; words that are already stay."""
    if not isinstance(said, DataProblem):
        return str(said)
    return filled(_translated(said.sentence), tuple(map(_translated, said.parts)))


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
