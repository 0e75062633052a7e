"""The order in which Tab goes: Qt takes that in which widgets were made, not that in which they stand."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(widget: QWidget) -> list[QWidget]:
    """What Tab stops at in a widget, in the order it was made in."""
    children: list[QWidget] = widget.findChildren(QWidget)
    here = [child for child in children if child.window() is widget.window()]  # a list that folds out is another
    return [child for child in here if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None]


def tab_on(last: QWidget, stops: Iterable[QWidget]) -> None:
    """Let Tab go on from `last` to these stops, one after the other."""
    for stop in stops:
        QWidget.setTabOrder(last, stop)
        last = stop
