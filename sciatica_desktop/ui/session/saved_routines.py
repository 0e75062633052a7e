"""The routines that were saved, each to be opened or thrown away."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.widgets import Button, Chip


class SavedRoutines(Box):
    """Hidden as long as there are none."""

    opened = Signal(str)
    deleted = Signal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("SavedRoutines", "Saved routines"))
        self._names: tuple[str, ...] = ()
        self.chips: dict[str, Chip] = {}
        self._away: dict[QWidget, str] = {}
        self._lines: list[QWidget] = []
        self.hide()

    def render_names(self, names: tuple[str, ...], chosen: str) -> None:
        """Show these; the chosen one is marked."""
        if names != self._names:
            self._names = names
            self._fill(names)
        for name, chip in self.chips.items():
            chip.setChecked(name == chosen)
        self.setVisible(bool(names))

    def _fill(self, names: tuple[str, ...]) -> None:
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines, self.chips, self._away = [], {}, {}
        for name in names:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            chip, away = Chip(name, wraps=True), Button("", symbol="close")
            away.setAccessibleName(self.tr("Throw away: %1").replace("%1", name))
            away.setToolTip(away.accessibleName())
            row.addWidget(chip, 1)
            row.addWidget(away)
            chip.clicked.connect(self._on_chip_clicked)
            away.clicked.connect(self._on_away_clicked)
            self.chips[name], self._away[away] = chip, name
            self._lines.append(line)
            self.box.addWidget(line)
            line.show()

    def _on_chip_clicked(self) -> None:
        self.opened.emit(next(name for name, chip in self.chips.items() if chip is self.sender()))

    def _on_away_clicked(self) -> None:
        self.deleted.emit(next(name for away, name in self._away.items() if away is self.sender()))
