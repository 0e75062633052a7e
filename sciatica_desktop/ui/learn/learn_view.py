"""The Learn place: warning signs, when to stop, pages to read and all sources, with a way to find words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.anatomy import Atlas, View
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.learn_pages import Labels, LearnPage, Special, learn_pages
from sciatica_desktop.core.learn_picture import picture_of
from sciatica_desktop.core.learn_search import Finder, Found
from sciatica_desktop.ui.kit.contents import Contents, Title
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.theme import GAP
from sciatica_desktop.ui.kit.two_columns import TwoColumns
from sciatica_desktop.ui.learn.learn_page import PageView
from sciatica_desktop.ui.learn.learn_picture import Bodies, PictureView

SIDE = 16
NARROW = 46.0
"""Under this width (in heights of a line) the list of pages stands above the page."""

LIST = 17.5
"""Width of the list of pages in heights of a line."""


class LearnView(QWidget):
    """Shows the pages of a content; nothing is built before it is seen for the first time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: Content | None = None
        self._bodies: Bodies | None = None
        self._finder = Finder(())
        self._found: Mapping[str, Found] = {}
        self._wanted_page = ""
        self._built = False
        self.page: PageView | None = None
        self.setAccessibleName(self.tr("Learn and safety"))

    def render_content(self, content: Content) -> None:
        """Show this content, at once if the place is seen, else when it is."""
        self._content = content
        if self._built:
            self._take_pages()

    def render_body(self, atlas: Atlas, reliefs: Mapping[View, Mapping[str, QImage]]) -> None:
        """Take the pictures of the pages from this body; each is drawn when its page is opened."""
        self._bodies = Bodies(atlas, reliefs)
        if self.page is not None and self._content is not None:
            self._put(self.page.page, self._content)

    def show_page(self, name: str) -> None:
        """Open a page by its id, as soon as the place is seen."""
        self._wanted_page = name
        if self._built:
            self._open_wanted()

    def focus_find(self) -> None:
        """Put the cursor into the line for finding."""
        self._build()
        self.contents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.field.selectAll()

    def _build(self) -> None:
        if self._built:
            return
        self._built = True
        self.contents = Contents(self.tr("Find in these pages"), self.tr("Pages"))
        self.contents.setContentsMargins(margins(0, 0, GAP, 0))
        self._place = Scroll(QWidget())
        self._place.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(SIDE, GAP, 0, 0))
        column.addWidget(TwoColumns(self.contents, self._place, LIST, narrow=NARROW))
        self.contents.wanted_changed.connect(self._filter)
        self.contents.chosen.connect(self._open)
        self._take_pages()

    def _take_pages(self) -> None:
        if self._content is None:
            return
        said = QCoreApplication.translate
        titles = {
            Special.EMERGENCY: self.tr("Warning signs"),
            Special.STOP: self.tr("When to stop a massage"),
            Special.CONDITIONS: said("ConditionPage", "Your health"),
            Special.KEEP_OFF: said("TechniqueBox", "Where not to press"),
            Special.STRENGTH: self.tr("How hard and how long"),
            Special.NERVES: self._content.phrases["nerve_title"],
            Special.ALIKE: said("AlikeFold", "Can also feel like this"),
            Special.WRONG: self.tr("Often read, but wrong"),
            Special.SOURCES: self.tr("All sources"),
        }
        labels = Labels(
            worse=said("PointPanel", "Often worse with: %1"),
            eased=said("PointPanel", "Often eased by: %1"),
            alike=said("PointPanel", "Can look like it: %1"),
            against=self.tr("Speaks against it: %1"),
            unsuitable=said("PointPanel", "Not suitable here: %1"),
        )
        self._finder = Finder(learn_pages(self._content, titles, labels))
        self._filter()
        self._open_wanted()

    @Slot()
    def _filter(self) -> None:
        wanted = self.contents.wanted
        found = self._finder.find(wanted)
        self._found = {each.page.id: each for each in found}
        pages = [each.page for each in found]
        begins = set() if wanted else self._parts(pages)
        self.contents.render_titles(_title(page, page.id in begins) for page in pages)
        if wanted and found:
            self.contents.choose(found[0].page.id)
        self._open(self.contents.current)

    def _parts(self, pages: Sequence[LearnPage]) -> set[str]:
        """The pages that begin another part of the list: the rules, what is to be read, the muscles, the sources."""
        if self._content is None:
            return set()
        written = {page.id for page in self._content.pages if page.title}
        kinds = [(page.id in written, page.id in self._content.groups) for page in pages]
        return {page.id for page, kind, before in zip(pages[1:], kinds[1:], kinds, strict=False) if kind != before}

    def _open_wanted(self) -> None:
        if self._wanted_page:
            self.contents.field.clear()
            self.contents.choose(self._wanted_page)
            self._wanted_page = ""

    @Slot(str)
    def _open(self, name: str) -> None:
        found = self._found.get(name)
        if found is not None and self._content is not None:
            if self.page is None or self.page.page is not found.page:
                self._put(found.page, self._content)
            self._mark(found)

    def _put(self, page: LearnPage, content: Content) -> None:
        self.page = PageView(page, content.sources, self._picture(page, content))
        self._place.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        self._place.setAccessibleName(page.title)
        self._place.setAccessibleDescription(self.page.told())

    def _picture(self, page: LearnPage, content: Content) -> PictureView | None:
        """The picture of a page, if it has one."""
        bodies = self._bodies
        shown = picture_of(page.id, content, bodies.atlas) if bodies is not None else None
        return PictureView(shown, bodies.stage(shown.view), page.title) if bodies is not None and shown else None

    def _mark(self, found: Found) -> None:
        hit = self.page.mark(found.blocks) if self.page is not None else None
        if hit is not None:
            self._place.ensureWidgetVisible(hit, 0, 80)

    def showEvent(self, event: QShowEvent) -> None:
        self._build()
        super().showEvent(event)
        self.contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shows all pages again, also from within one."""
        if self._built and event.key() == Qt.Key.Key_Escape and self.contents.field.text():
            self.contents.field.clear()
        else:
            super().keyPressEvent(event)


def _title(page: LearnPage, begins: bool) -> Title:
    urgent = page.id == Special.EMERGENCY
    return Title(page.id, page.title, "warning" if urgent else "", urgent=urgent, begins=begins)
