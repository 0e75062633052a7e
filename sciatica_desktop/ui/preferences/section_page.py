"""One section of the preferences: its title, and its rows in a field, with a line between them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.word_match import fit
from sciatica_desktop.ui.kit import texts
from sciatica_desktop.ui.kit.controls import Box
from sciatica_desktop.ui.kit.switch import Switch
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Text
from sciatica_desktop.ui.preferences.preference_sections import Offer, Row, Sample, Section, Setting, Told, translated
from sciatica_desktop.ui.preferences.setting_rows import Amount, Chips, Pick

BREAK = "\N{ZERO WIDTH SPACE}"
"""Where the line of a long path may end."""

Control = Switch | Chips | Amount | Pick


def make_control(setting: Setting) -> Control:
    """The control that a setting is set by."""
    text = translated(setting.text)
    if setting.choices:
        return Chips(setting.name, text, ((choice, texts.word(choice)) for choice in setting.choices))
    if setting.scale is not None:
        return Amount(setting.name, text, setting.scale, translated(setting.scale.unit))
    return Pick(setting.name, text) if setting.options else Switch(setting.name, text)


class _Line(QWidget):
    """A row with its hint below; `words` are what it is found by."""

    def __init__(self, row: Row, *parts: QWidget) -> None:
        super().__init__()
        self.row = row
        found_by = (row.text, getattr(row, "hint", ""), getattr(row, "also", ""))
        self.words = " ".join(translated(text) for text in found_by).casefold()
        self.empty = False
        self.parted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 6)
        self._column.setSpacing(2)
        for part in parts:
            if isinstance(part, Button):
                self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._column.addWidget(part)
        hint = translated(getattr(row, "hint", ""))
        if hint:
            self._column.addWidget(Text(hint, 0.92, muted=True))

    def find_by(self, words: str) -> None:
        """Let it be found by these too."""
        self.words = f"{self.words} {words.casefold()}"

    def part(self, parted: bool) -> None:
        """Whether a line parts it from the row above."""
        self.parted = parted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.parted:
            QPainter(self).fillRect(0, 0, self.width(), 1, QColor(scheme_of(self).border))


class SectionPage(QWidget):
    """Shows the rows of a section and says what is asked for."""

    asked = Signal(str, object)
    act_requested = Signal(str)

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.title = Text(translated(section.title), 1.3, bold=True)
        self.rows: dict[str, Control] = {}
        self.offers: dict[str, Button] = {}
        self.told: dict[str, Text] = {}
        self.setAccessibleName(self.title.text())
        box = Box()
        self.lines = tuple(self._make_line(row) for row in section.rows)
        box.box.setSpacing(0)
        for line in self.lines:
            box.box.addWidget(line)
        self._part_lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(box)

    def _make_line(self, row: Row) -> _Line:
        if isinstance(row, Setting):
            control = self.rows[row.name] = make_control(row)
            control.asked.connect(self.asked)
            return _Line(row, control)
        if isinstance(row, Offer):
            button = self.offers[row.name] = Button(translated(row.text), wraps=True)
            button.clicked.connect(self._on_offer_clicked)
            return _Line(row, button)
        if isinstance(row, Told):
            text = self.told[row.name] = Text(muted=not row.text)
            before = [Text(translated(row.text))] if row.text else []
            line = _Line(row, *before, text)
            line.empty = True
            line.hide()
            return line
        return _Line(row, Text(translated(row.text), muted=True))

    def show_values(self, values: Mapping[str, object]) -> None:
        """Show the values of the settings; sends no signal. What needs a switch that is off rests."""
        for line in self.lines:
            if isinstance(line.row, Setting):
                control = self.rows[line.row.name]
                control.show_value(values[line.row.name])
                control.setEnabled(not line.row.needs or bool(values[line.row.needs]))

    def show_told(self, name: str, text: str) -> None:
        """Fill the line of this name, if it is here."""
        for line in self.lines:
            if isinstance(line.row, Told) and line.row.name == name:
                label = self.told[name]
                label.setText(text.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}"))
                label.setAccessibleName(text)
                line.empty = not text
                line.setVisible(bool(text))
                self._part_lines()

    def show_options(self, name: str, options: tuple[tuple[str, str], ...]) -> None:
        """Fill the list of a setting."""
        control = self.rows[name]
        if isinstance(control, Pick):
            control.render_options(options)

    def find_by(self, name: str, words: str) -> None:
        """Let the row of this name, if it is here, be found by more words."""
        for line in self.lines:
            if getattr(line.row, "name", "") == name:
                line.find_by(words)

    def look_for(self, wanted: str) -> bool:
        """Show only the rows that fit what is looked for, all of them if the title does; False if none is left."""
        whole = bool(fit(self.title.text(), wanted))
        shown = 0
        for line in self.lines:
            fits = whole or bool(fit(line.words, wanted))
            line.setVisible(fits and not line.empty)
            shown += fits and not isinstance(line.row, Sample)
        self._part_lines()
        return bool(shown)

    def _part_lines(self) -> None:
        """A line between rows; a sample, and what is offered for what is told, belong to the row above."""
        above: Row | None = None
        for line in self.lines:
            if not line.isHidden():
                belongs = isinstance(line.row, Sample) or (isinstance(line.row, Offer) and isinstance(above, Told))
                line.part(above is not None and not belongs)
                above = line.row

    def _on_offer_clicked(self) -> None:
        for name, button in self.offers.items():
            if button is self.sender():
                self.act_requested.emit(name)
