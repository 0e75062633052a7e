"""How to work on the point: one chip for each technique, and the chosen one step by step."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.cards import PointView
from sciatica_desktop.core.content import Technique
from sciatica_desktop.core.positions.index import technique_picture
from sciatica_desktop.ui.kit.controls import Box, Fold, Sentences
from sciatica_desktop.ui.kit.texts import evidence_label
from sciatica_desktop.ui.kit.widgets import Chip, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows
from sciatica_desktop.ui.session.dose_box import DoseBox
from sciatica_desktop.ui.session.position_picture import PositionPicture

PICTURE = 220
"""Height (px) of the picture of the position."""


class TechniqueBox(Box):
    """Shows the techniques of a view, gentlest tool first; the first one is chosen."""

    chosen = Signal(str)
    shown = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.technique: Technique | None = None
        self.chips: dict[str, Chip] = {}
        self._techniques: dict[str, Technique] = {}
        self._tools = QWidget()
        self._flow = WrappingRows(self._tools, gap=6, fill=False)
        self._title = Text("", 1.05, bold=True)
        self.picture = PositionPicture()
        self.picture.setFixedHeight(PICTURE)
        self.cue = Text("", 1.05)
        self.how = Fold(self.tr("Step by step"))
        self._position, self._where = Text(), Sentences()
        self._steps, self._cautions = Sentences(numbered=True), Sentences()
        self.dose = DoseBox()
        self._evidence = Text("", 0.88, muted=True)
        self.keep_off = Fold(self.tr("Where not to press"))
        self._tool_note = Fold(self.tr("About this tool"))
        told: tuple[QWidget, ...] = (self._position, self._where, self._steps)
        for part in told:
            self.how.box.addWidget(part)
        for part in (self._tools, self._title, self.picture, self.cue, self._cautions, self.how, self.dose):
            self.box.addWidget(part)
        self.box.addWidget(self.keep_off)
        self.box.addWidget(self._tool_note)
        self.box.addWidget(self._evidence)

    def show_view(self, view: PointView) -> None:
        """Offer the techniques of a point."""
        self._view = view
        self._techniques = {technique.id: technique for technique in view.techniques}
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        same = Counter(technique.tool for technique in view.techniques)
        self.chips = {}
        for technique in view.techniques:
            text = view.tools[technique.tool].name if same[technique.tool] == 1 else technique.title
            chip = self.chips[technique.id] = Chip(text, wraps=True)
            chip.clicked.connect(self._on_chip_clicked)
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(view.techniques))
        if view.techniques:
            self._show_technique(view.techniques[0])

    @property
    def offered(self) -> Technique | None:
        """The technique that is shown; None where the point has none now."""
        return self.technique if self._techniques else None

    def _show_technique(self, technique: Technique) -> None:
        self.technique = technique
        for name, chip in self.chips.items():
            chip.setChecked(name == technique.id)
        self._title.setText(technique.title)
        self._show_picture(technique)
        self._position.setText(technique.position)
        self._where.show_texts(technique.find)
        self._steps.show_texts(technique.steps)
        self._cautions.show_texts(technique.cautions)
        zones = (self._view.no_go_zones[name] for name in technique.no_go_zones)
        self.keep_off.show_texts(tuple(f"{zone.zone.removesuffix('.')}. {zone.rule}" for zone in zones))
        self.dose.show_dose(technique.dose)
        note = self._view.tools[technique.tool].note
        self._tool_note.show_texts((note,) if note else ())
        self._evidence.setText(evidence_label(technique.evidence) if technique.evidence else "")
        self._evidence.setVisible(technique.evidence is not None)
        self.shown.emit()

    def _show_picture(self, technique: Technique) -> None:
        """The picture with its few words; without a picture the words stand open."""
        made = technique_picture(technique, self._view.side)
        self.picture.render_picture(made, technique.position)
        self.picture.setVisible(made is not None)
        self.cue.setText(technique.cue or technique.position)
        self._position.setVisible(bool(technique.cue))

    def _on_chip_clicked(self) -> None:
        for name, chip in self.chips.items():
            if chip is self.sender():
                self._show_technique(self._techniques[name])
                self.chosen.emit(name)
