"""Guards around every test: no modal loop that would wait for ever, no window left open, no Qt where there is none."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

MODAL = {
    "QDialog": ("exec",),
    "QMessageBox": ("exec", "about", "aboutQt", "critical", "information", "question", "warning"),
    "QFileDialog": (
        "getExistingDirectory",
        "getExistingDirectoryUrl",
        "getOpenFileName",
        "getOpenFileNames",
        "getOpenFileUrl",
        "getOpenFileUrls",
        "getSaveFileName",
        "getSaveFileUrl",
    ),
    "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
"""What of QtWidgets waits for a person. QMenu.exec cannot be replaced: the rule `modal_dialog` keeps it out of ui."""

QT = ("PySide6", "shiboken6", "pyqtgraph")


class ModalLoopError(AssertionError):
    """Something asked a person, and there is none."""


class NoQt(MetaPathFinder):
    """Makes Python behave as if Qt were not installed."""

    def find_spec(self, fullname: str, path: Sequence[str] | None = None, target: object = None) -> None:
        if fullname.partition(".")[0] in QT:
            raise ModuleNotFoundError(f"{fullname}: there is no Qt in this run", name=fullname)


def forbid_qt() -> None:
    """From now on no import of Qt works; what is loaded already is an error."""
    loaded = sorted({name.partition(".")[0] for name in sys.modules}.intersection(QT))
    if loaded:
        raise pytest.UsageError(f"already loaded, in a run without Qt: {', '.join(loaded)}")
    sys.meta_path.insert(0, NoQt())


def _refusal(name: str) -> Callable[..., NoReturn]:
    def refuse(*_arguments: object, **_named: object) -> NoReturn:
        raise ModalLoopError(f"{name} would wait for a person; ask through the Asker that was handed in")

    return refuse


def forbid_modal(patch: pytest.MonkeyPatch) -> None:
    """Every call that would wait for a person fails at once."""
    from PySide6 import QtWidgets  # noqa: PLC0415 - Qt only where a test has it

    for owner, names in MODAL.items():
        for name in names:
            patch.setattr(getattr(QtWidgets, owner), name, _refusal(f"{owner}.{name}"))


def open_windows() -> list[QWidget]:
    """The top-level widgets there are now; none if nothing of Qt is running."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return list(widgets.QApplication.topLevelWidgets())


def _not_in(before: Sequence[QWidget]) -> list[QWidget]:
    """New windows, after what was to be deleted later is deleted."""
    left = [window for window in open_windows() if window not in before]
    if left:
        from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415

        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        left = [window for window in open_windows() if window not in before]
    return left


def left_windows(before: Sequence[QWidget]) -> list[str]:
    """Name the windows that a test left behind, and remove them so that the next test does not pay."""
    if not _not_in(before):
        return []
    gc.collect()  # slow, so only when there is something to look for
    left = _not_in(before)
    names = [f"{type(window).__name__} {window.objectName() or window.windowTitle()!r}" for window in left]
    for window in left:
        window.hide()
        window.deleteLater()
    return names
