"""The preferences: a list of sections with a line for finding, and the rows; each change is asked for at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.preferences import Preferences, from_dict
from sciatica_desktop.ui.kit.contents import Contents, Title
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.side_dialog import SideDialog
from sciatica_desktop.ui.kit.two_columns import TwoColumns
from sciatica_desktop.ui.preferences.preference_sections import SECTIONS, Section, by_name, translated
from sciatica_desktop.ui.preferences.section_page import SectionPage

WIDE, HIGH = 102, 34
"""The usual size, in widths of a letter and heights of a line."""


class PreferencesDialog(SideDialog):
    """Stays open beside the work; Esc closes it."""

    change_requested = Signal(str, object)
    act_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None, sections: tuple[Section, ...] = SECTIONS) -> None:
        super().__init__(parent, WIDE, HIGH)
        self.setWindowTitle(self.tr("Preferences"))
        self._shown = Preferences()
        self._settings = by_name(sections)
        self.pages = {section.id: SectionPage(section) for section in sections}
        self._titles = tuple(Title(section.id, translated(section.title), section.symbol) for section in sections)
        self.contents = Contents(self.tr("Find a setting"), self.tr("Sections"))
        self._lay_out()
        for page in self.pages.values():
            page.asked.connect(self._on_asked)
            page.act_requested.connect(self.act_requested)
        self.contents.wanted_changed.connect(self._show_pages)
        self.contents.chosen.connect(self._show_pages)
        self.contents.render_titles(self._titles)
        self.render_preferences(self._shown)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(margins(2, 0, 0, 8))
        column.setSpacing(18)
        for page in self.pages.values():
            column.addWidget(page)
        column.addStretch(1)
        self._scroll = Scroll(inside)
        columns = TwoColumns(self.contents, self._scroll)
        self._hold(columns)

    @Slot(object)
    def render_preferences(self, preferences: Preferences) -> None:
        """Show these preferences; sends no signal."""
        self._shown = preferences
        values: Mapping[str, object] = {item.name: getattr(preferences, item.name) for item in fields(Preferences)}
        for page in self.pages.values():
            page.show_values(values)

    def render_told(self, name: str, text: str) -> None:
        """Fill a line that tells something; "" hides it."""
        for page in self.pages.values():
            page.show_told(name, text)

    def find_by(self, name: str, words: str) -> None:
        """Let the row of this name be found by more words."""
        for page in self.pages.values():
            page.find_by(name, words)

    def render_options(self, name: str, options: Iterable[tuple[str, str]]) -> None:
        """Fill the list of a setting with values and their words."""
        self.row_page(name).show_options(name, tuple(options))
        self.render_preferences(self._shown)

    def allow_offers(self, allowed: bool) -> None:
        """Whether what is offered can be done now."""
        for page in self.pages.values():
            for button in page.offers.values():
                button.setEnabled(allowed)

    def row_page(self, name: str) -> SectionPage:
        """The page that a setting stands on."""
        return next(page for page in self.pages.values() if name in page.rows)

    @Slot(str)
    def show_section(self, name: str) -> None:
        """Open a section by its id."""
        self.contents.field.clear()
        self.contents.choose(name)

    @Slot()
    def _show_pages(self) -> None:
        """The chosen section; while something is looked for, all rows that fit it."""
        wanted = self.contents.wanted
        fitting = [name for name, page in self.pages.items() if page.look_for(wanted)]
        if wanted:
            self.contents.render_titles(title for title in self._titles if title.id in fitting)
        else:
            self.contents.render_titles(self._titles)
        for name, page in self.pages.items():
            page.setVisible(name in fitting if wanted else name == self.contents.current)
        self._scroll.verticalScrollBar().setValue(0)

    @Slot(str, object)
    def _on_asked(self, name: str, value: object) -> None:
        """Ask for a value that the preferences can take; a row never shows what was not taken."""
        checked, bad = from_dict({name: value})
        if name in self._settings and not bad and getattr(checked, name) != getattr(self._shown, name):
            self.change_requested.emit(name, getattr(checked, name))
        self.render_preferences(self._shown)
