"""One page to read: short paragraphs with what they rest on, and the sources folded away at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.content import Source, Urgency
from sciatica_desktop.core.learn_pages import Block, LearnPage
from sciatica_desktop.ui.kit.controls import Fold, Sentences
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.texts import evidence_label, word
from sciatica_desktop.ui.kit.theme import GAP, font_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Badge, Text, Tone
from sciatica_desktop.ui.learn.learn_picture import PictureView

COLUMN = 40
"""Width of the text in heights of a line: about 75 letters, which is comfortable to read."""

TONES: Mapping[Urgency, Tone] = {
    Urgency.EMERGENCY: Tone.DANGER,
    Urgency.SAME_DAY: Tone.CAUTION,
    Urgency.WITHIN_DAYS: Tone.PLAIN,
    Urgency.ROUTINE: Tone.WEAK,
}


class BlockView(QWidget):
    """One block of a page; a bar at its left says that it has what is looked for."""

    def __init__(self, block: Block, numbers: tuple[int, ...]) -> None:
        super().__init__()
        self.block = block
        self._hit = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(14, 2, 0, 2))
        self._column.setSpacing(5)
        if block.urgency is not None:
            self._add_urgency(block.urgency)
        if block.title:
            self._add(Text(block.title, 1.1, bold=True))
        if block.latin:
            self._add(Text(block.latin, muted=True))
        if block.text:
            self._add(Text(block.text, 1.05, bold=block.urgency is not None))
        if block.points:
            points = Sentences()
            points.show_texts(block.points)
            self._column.addWidget(points)
        if block.note:
            self._add(Text(block.note, muted=True))
        if block.evidence is not None or numbers:
            self._column.addLayout(self._basis(numbers))

    def _add(self, text: Text) -> None:
        """Add words that can be copied, such as the address of a source."""
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(text)

    def _add_urgency(self, urgency: Urgency) -> None:
        self._column.setContentsMargins(margins(14, GAP, 0, 2))
        self._column.addWidget(Badge(word(urgency), TONES[urgency]))

    def _basis(self, numbers: tuple[int, ...]) -> QHBoxLayout:
        """What the block rests on, and the numbers of its sources."""
        row = QHBoxLayout()
        row.setSpacing(8)
        if self.block.evidence is not None:
            row.addWidget(Badge(evidence_label(self.block.evidence, self.block.grade), Tone.WEAK))
        if numbers:
            told = self.tr("Source %1") if len(numbers) == 1 else self.tr("Sources %1")
            basis = Text(told.replace("%1", listed(map(str, numbers))), 0.9, muted=True)
            row.addWidget(basis, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            row.addStretch(1)
        return row

    @property
    def is_hit(self) -> bool:
        """True if it is marked as having what is looked for."""
        return self._hit

    def mark(self, hit: bool) -> None:
        """Mark the block as having what is looked for, or not."""
        if hit != self._hit:
            self._hit = hit
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hit:
            bar = in_reading_order(QRectF(0, 4, 4, self.height() - 8), QRectF(self.rect()), self.layoutDirection())
            QPainter(self).fillRect(bar, QColor(scheme_of(self).accent))


class PageView(QWidget):
    """A whole page, with its picture if it has one."""

    def __init__(self, page: LearnPage, sources: Mapping[str, Source], picture: PictureView | None = None) -> None:
        super().__init__()
        self.page, self.picture = page, picture
        order = {name: number for number, name in enumerate(_cited(page, sources), start=1)}
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(4, GAP, 20, 2 * GAP))
        column.setSpacing(GAP + 2)
        title = Text(page.title, 1.6, bold=True)
        title.setContentsMargins(margins(14, 0, 0, 0))
        column.addWidget(title)
        if picture is not None:
            row = QHBoxLayout()
            row.setContentsMargins(margins(14, 0, 0, 0))
            row.addWidget(picture)
            column.addLayout(row)
        self.blocks = tuple(
            BlockView(block, tuple(sorted(order[name] for name in set(block.sources) & order.keys())))
            for block in page.blocks
        )
        for block in self.blocks:
            column.addWidget(block)
        if order:
            fold = Fold(self.tr("Sources of this page"))
            fold.show_texts(tuple(f"{number}. {_told(sources[name])}" for name, number in order.items()))
            column.addWidget(fold)
        column.addStretch(1)
        self.setMaximumWidth(COLUMN * QFontMetrics(font_of(1.0)).height() + 40)

    def mark(self, hits: Sequence[Block]) -> BlockView | None:
        """Mark these blocks and no others; gives the view of the first of them."""
        for view in self.blocks:
            view.mark(view.block in hits)
        return next((view for view in self.blocks if hits and view.block == hits[0]), None)

    def told(self) -> str:
        """The page as plain text, for a screen reader."""
        seen = (self.picture.accessibleDescription(),) if self.picture is not None else ()
        return "\n".join((*seen, *(block.words for block in self.page.blocks)))


def _told(source: Source) -> str:
    """A source with its kind, and whether it was read."""
    return " · ".join(filter(None, (source.citation, source.kind, source.status)))


def _cited(page: LearnPage, sources: Mapping[str, Source]) -> list[str]:
    """The sources of a page, each once, as they are met."""
    names = (name for block in page.blocks for name in block.sources if name in sources)
    return list(dict.fromkeys(names))
