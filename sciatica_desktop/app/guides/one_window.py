"""How a window beside the main one is opened: each is there once at most."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

D = TypeVar("D", bound=QDialog)


def show_once(window: QWidget, kind: type[D], make: Callable[[], D]) -> D:
    """Open a window of this kind beside `window`, or bring forward the one that is open."""
    dialog = window.findChild(kind)
    if dialog is None:
        dialog = make()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
