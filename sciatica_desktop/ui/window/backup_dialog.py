"""The backups there are, with their dates and what each holds; one of them can be gone back to."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.theme import metrics_of
from sciatica_desktop.ui.kit.widgets import Button, Card, Look, Text

WIDE, HIGH = 70, 30
"""The usual size, in widths of a letter and heights of a line."""


class BackupRow(NamedTuple):
    """One backup in words; one that cannot be used says why in `held`."""

    path: str
    made: str
    held: str
    usable: bool = True


class _Row(Card):
    """One backup; clicked, it is chosen."""

    def __init__(self, row: BackupRow) -> None:
        super().__init__(clickable=row.usable)
        self.row = row
        self.box.addWidget(Text(row.made, bold=True))
        self.box.addWidget(Text(row.held, muted=row.usable, ink="" if row.usable else "caution"))
        self.setAccessibleName(f"{row.made}. {row.held}")
        self.setEnabled(row.usable)


class BackupDialog(QDialog):
    """Stays open until one is chosen, or none."""

    restore_requested = Signal(str)
    other_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go back to a backup"))
        self.rows: tuple[_Row, ...] = ()
        self.empty = Text(
            self.tr("There is no backup yet. One is made by itself every half hour in which you do something.")
        )
        self.restore = Button(self.tr("Go back to this one"), Look.PRIMARY)
        self.other, self.close_button = Button(self.tr("Another file…")), Button(self.tr("Close"))
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(margins(2, 2, 0, 2))
        self._list.setSpacing(8)
        self._list.addStretch(1)
        self._scroll = Scroll(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(20, 20, 20 - WIDTH, 16))
        column.setSpacing(12)
        for text in (
            Text(self.tr("Go back to a backup"), 1.3, bold=True),
            Text(self.tr("What is in your history now is backed up first, so that you can come back to it.")),
            self.empty,
        ):
            column.addWidget(text)
        column.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(margins(0, 0, WIDTH, 0))
        foot.addWidget(self.other)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        column.addLayout(foot)
        self.restore.clicked.connect(self._on_restore_clicked)
        self.other.clicked.connect(self.other_requested)
        self.close_button.clicked.connect(self.reject)
        self.render_backups(())

    def render_backups(self, backups: tuple[BackupRow, ...]) -> None:
        """Show these, newest first; the newest usable one is chosen."""
        for row in self.rows:
            row.deleteLater()
        self.rows = tuple(map(_Row, backups))
        for number, row in enumerate(self.rows):
            self._list.insertWidget(number, row)
            row.clicked.connect(self._on_row_clicked)
        self.empty.setVisible(not backups)
        self._scroll.setVisible(bool(backups))
        self._choose(next((row for row in self.rows if row.row.usable), None))

    def _choose(self, chosen: _Row | None) -> None:
        for row in self.rows:
            row.setChecked(row is chosen)
        self.restore.setEnabled(chosen is not None)
        (self.restore if chosen is not None else self.other).setFocus()

    def _on_row_clicked(self) -> None:
        row = self.sender()
        if isinstance(row, _Row):
            self._choose(row)

    def _on_restore_clicked(self) -> None:
        for row in self.rows:
            if row.isChecked():
                self.restore_requested.emit(row.row.path)

    def sizeHint(self) -> QSize:
        metrics = metrics_of(1.0)
        return QSize(metrics.averageCharWidth() * WIDE, metrics.height() * HIGH)
