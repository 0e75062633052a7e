"""What a person reads in a part of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


def read(widget: QWidget) -> set[str]:
    """The words of all labels that are on show."""
    return {label.text() for label in widget.findChildren(QLabel) if label.isVisible()}
