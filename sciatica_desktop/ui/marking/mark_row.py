"""One mark or painted patch in the list: strength and place in a line, and how to change it folded behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_desktop.core.pain import Level, Mark, Quality
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.buttons import Pressable
from sciatica_desktop.ui.kit.choice import Choice
from sciatica_desktop.ui.kit.colours import INTENSITY, ON_INTENSITY
from sciatica_desktop.ui.kit.intensity_slider import IntensitySlider
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.mirrored import in_reading_order, margins
from sciatica_desktop.ui.kit.texts import patch_name, place_name, quality_name, word
from sciatica_desktop.ui.kit.theme import TARGET, font_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Chip, Look, Text, draw_focus_ring, paint_field
from sciatica_desktop.ui.kit.wrapped import Lines, lines
from sciatica_desktop.ui.kit.wrapping import WrappingRows

if TYPE_CHECKING:
    from sciatica_desktop.core.strokes import Patch

DOT = 28
GAP_DOT = 10
EDGE = 12
QUIET = 0.92


class MarkLine(Pressable):
    """The line that is always seen; pressing it unfolds how to change the mark."""

    def __init__(self) -> None:
        super().__init__()
        self._mark: Mark | Patch | None = None
        self._name = ""
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_mark(self, mark: Mark | Patch, name: str) -> None:
        if (mark, name) == (self._mark, self._name):
            return
        self._mark, self._name = mark, name
        kind = self._kind()
        said = self.tr("%1, %2 of 10, %3").replace("%1", name).replace("%2", str(mark.intensity)).replace("%3", kind)
        self.setAccessibleName(said)
        self.setToolTip(self.tr("Change strength, kind and depth"))
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()
        self.update()

    def _kind(self) -> str:
        if self._mark is None:
            return ""
        parts = [] if isinstance(self._mark, Mark) else [self.tr("painted")]
        parts.append(word(self._mark.quality))
        if self._mark.level is not Level.DEEP:
            parts.append(word(self._mark.level).lower())
        return listed(parts)

    def _left(self) -> int:
        return EDGE + self._across() + GAP_DOT

    @staticmethod
    def _across() -> int:
        """Width (px) of the dot."""
        return max(DOT, lines("10", 999, 0.95, bold=True).height + 10)

    def _lines(self, width: int) -> tuple[Lines, Lines]:
        room = width - self._left() - self._across()
        return lines(self._name, room), lines(self._kind(), room, QUIET)

    def heightForWidth(self, width: int) -> int:
        name, kind = self._lines(width)
        return max(TARGET + 8, name.height + kind.height + 16)

    def sizeHint(self) -> QSize:
        return QSize(4 * TARGET, TARGET + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._mark is None:
            return
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, strength = self._across(), self._mark.intensity
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        dot = in_reading_order(QRectF(EDGE, (self.height() - across) / 2, across, across), whole, direction)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INTENSITY[strength]))
        painter.drawEllipse(dot)
        painter.setPen(QColor(ON_INTENSITY[strength]))
        painter.setFont(font_of(0.95, bold=True))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(strength))
        name, kind = self._lines(self.width())
        top = (self.height() - name.height - kind.height) / 2
        painter.setPen(QColor(scheme.text))
        name.draw_within(painter, whole, self._left(), top, direction)
        painter.setPen(QColor(scheme.muted))
        kind.draw_within(painter, whole, self._left(), top + name.height, direction)
        side = across * 0.62
        sign = QRectF(self.width() - side - 6, (self.height() - side) / 2, side, side)
        ink = scheme.accent if self.underMouse() else scheme.muted
        icons.draw(painter, "up" if self.isChecked() else "down", in_reading_order(sign, whole, direction), ink)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus)


class MarkEditor(QWidget):
    """Strength, kind and depth of a mark or a painted patch."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._mark: Mark | Patch | None = None
        self.slider = IntensitySlider(self.tr("Strength, 0 to 10"))
        self.quality = Choice()
        self.quality.setAccessibleName(self.tr("Kind of pain"))
        for quality in Quality:
            self.quality.addItem(quality_name(quality), quality)
        self.levels = {level: Chip(word(level)) for level in Level}
        row = QWidget()
        flow = WrappingRows(row, gap=6, fill=False)
        for part in (self.quality, *self.levels.values()):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 8, EDGE, EDGE)
        column.setSpacing(6)
        column.addWidget(Text(self.tr("How strong?"), QUIET, muted=True))
        column.addWidget(self.slider)
        column.addWidget(row)
        self.slider.chosen.connect(self._on_slider_chosen)
        self.quality.activated.connect(self._on_quality_activated)
        for chip in self.levels.values():
            chip.clicked.connect(self._on_level_clicked)

    def show_mark(self, mark: Mark | Patch) -> None:
        self._mark = mark
        self.slider.show_value(mark.intensity)
        self.quality.setCurrentIndex(list(Quality).index(mark.quality))
        for level, chip in self.levels.items():
            chip.setChecked(level is mark.level)

    def _ask(self, mark: Mark | Patch) -> None:
        if mark != self._mark:
            self.changed.emit(mark)

    def _on_slider_chosen(self, value: int) -> None:
        if self._mark is not None:
            self._ask(replace(self._mark, intensity=value))

    def _on_quality_activated(self, index: int) -> None:
        if self._mark is not None:
            self._ask(replace(self._mark, quality=list(Quality)[index]))

    def _on_level_clicked(self) -> None:
        for level, chip in self.levels.items():
            if chip is self.sender() and self._mark is not None:
                self._ask(replace(self._mark, level=level))
                self.show_mark(self._mark)


class MarkRow(QWidget):
    """A mark or patch with its line, its editor (made when first unfolded) and a button that removes it."""

    changed = Signal(object)
    removed = Signal(object)
    unfolded = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.mark: Mark | Patch | None = None
        self._editor: MarkEditor | None = None
        self.line = MarkLine()
        self.remove = Button("", Look.PLAIN, symbol="close")
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.line, 1)
        top.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(0, 0, 4, 0))
        self._column.setSpacing(0)
        self._column.addLayout(top)
        self.line.toggled.connect(self._on_line_toggled)
        self.remove.clicked.connect(self._on_remove_clicked)

    @property
    def editor(self) -> MarkEditor:
        """The editor, made now if it was not needed before."""
        if self._editor is None:
            self._editor = MarkEditor()
            self._editor.changed.connect(self.changed)
            self._column.addWidget(self._editor)
        return self._editor

    def sizeHint(self) -> QSize:
        """The least: the height follows the width, and working it out for a width of its own would only cost time."""
        return self.minimumSizeHint()

    def show_mark(self, mark: Mark | Patch, names: Mapping[str, str]) -> None:
        """Show a mark or a patch; another one than before is shown folded."""
        if self.mark is not None and mark.key != self.mark.key:
            self.fold()
        self.mark = mark
        name = place_name(mark.place, names) if isinstance(mark, Mark) else patch_name(mark.places, names)
        self.line.show_mark(mark, name)
        self.remove.setAccessibleName(self.tr("Remove %1").replace("%1", name))
        if self._editor is not None:
            self._editor.show_mark(mark)

    def fold(self) -> None:
        self.line.setChecked(False)

    def _on_line_toggled(self, on: bool) -> None:
        if on and self.mark is not None:
            self.editor.show_mark(self.mark)
            self.unfolded.emit(self.mark)
        if self._editor is not None:
            self._editor.setVisible(on)

    def _on_remove_clicked(self) -> None:
        if self.mark is not None:
            self.removed.emit(self.mark)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        paint_field(self, scheme.card, scheme.border)
