"""Controls that several panels share: a fold, a list of sentences, a stepper and a box."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.buttons import Pressable
from sciatica_desktop.ui.kit.mirrored import direction_of, in_reading_order
from sciatica_desktop.ui.kit.theme import GAP, TARGET, metrics_of, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Text, draw_focus_ring, paint_field
from sciatica_desktop.ui.kit.wrapped import Lines, lines


class Sentences(QWidget):
    """Short sentences one below the other, with a number or a dot before each."""

    def __init__(self, *, numbered: bool = False, muted: bool = False, factor: float = 1.0) -> None:
        super().__init__()
        self._numbered, self._muted, self._factor = numbered, muted, factor
        self._lines: list[tuple[Text, Text]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show these sentences, in the direction in which they are read."""
        while len(self._lines) < len(texts):
            self._add_line()
        self.setLayoutDirection(direction_of("".join(texts)))
        for index, (sign, line) in enumerate(self._lines):
            shown = index < len(texts)
            sign.setVisible(shown)
            line.setVisible(shown)
            if shown and line.text() != texts[index]:
                line.setText(texts[index])
        self.setVisible(bool(texts))

    def _add_line(self) -> None:
        row = len(self._lines)
        sign = Text(f"{row + 1}." if self._numbered else "•", self._factor, muted=True, bold=self._numbered)
        sign.setWordWrap(False)
        line = Text("", self._factor, muted=self._muted)
        self._grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, row, 1)
        self._lines.append((sign, line))


class FoldButton(Pressable):
    """The line that unfolds what is below it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _side(self) -> int:
        """Side (px) of the sign before the text."""
        return round(metrics_of(1.0, bold=True).height() * 0.95)

    def _lines(self, width: int) -> Lines:
        return lines(self.text(), width - self._side() - 14, 1.0, bold=True)

    def heightForWidth(self, width: int) -> int:
        return max(TARGET, self._lines(width).height + 16)

    def sizeHint(self) -> QSize:
        width = metrics_of(1.0, bold=True).horizontalAdvance(self.text()) + self._side() + 20
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * TARGET, TARGET)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = scheme.accent_hover if self.underMouse() else scheme.accent
        side, made = self._side(), self._lines(self.width())
        sign = "up" if self.isChecked() else "down"
        whole, direction = QRectF(self.rect()), self.layoutDirection()
        box = QRectF(3, (self.height() - side) / 2, side, side)
        icons.draw(painter, sign, in_reading_order(box, whole, direction), ink)
        painter.setPen(QColor(ink))
        made.draw_within(painter, whole, side + 11, (self.height() - made.height) / 2, direction)
        if self.hasFocus():
            draw_focus_ring(painter, QRectF(self.rect()), scheme.focus, 6)


class Fold(QWidget):
    """A title that shows or hides what is below it; folded at first."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.button = FoldButton(title)
        self._sentences: Sentences | None = None
        self.inside = QWidget()
        self.box = QVBoxLayout(self.inside)
        self.box.setContentsMargins(0, 0, 0, 4)
        self.box.setSpacing(8)
        self.inside.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button)
        column.addWidget(self.inside)
        self.button.toggled.connect(self.inside.setVisible)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Fold these sentences away; without any, the fold itself is hidden."""
        if self._sentences is None:
            self._sentences = Sentences()
            self.box.addWidget(self._sentences)
        self._sentences.show_texts(texts)
        self.setVisible(bool(texts))

    def close_up(self) -> None:
        self.button.setChecked(False)


class Stepper(QWidget):
    """A number with a button for less and one for more, kept within its limits; `chosen` is sent for clicks only."""

    chosen = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._low, self._high, self._step, self._value = 0.0, 0.0, 1.0, 0.0
        self._unit = "%1"
        self._name = Text(name)
        self._shown = Text("", bold=True)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setWordWrap(False)
        self._less = Button("", symbol="minus")
        self._more = Button("", symbol="plus")
        self._less.clicked.connect(self._on_less_clicked)
        self._more.clicked.connect(self._on_more_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._name, 1)
        row.addWidget(self._less)
        row.addWidget(self._shown)
        row.addWidget(self._more)
        self.rename(name)

    def rename(self, name: str) -> None:
        """What is counted, as in "Holds"."""
        self._name.setText(name)
        self._less.setAccessibleName(self.tr("Less: %1").replace("%1", name))
        self._more.setAccessibleName(self.tr("More: %1").replace("%1", name))

    @property
    def value(self) -> float:
        return self._value

    def set_range(self, low: float, high: float, step: float, unit: str = "%1") -> None:
        """Limits and step; `unit` is how a value is written, as in "%1 s"."""
        self._low, self._high, self._step, self._unit = low, high, step, unit
        widest = max((self._text(value) for value in (low, high)), key=len)
        self._shown.setMinimumWidth(metrics_of(1.0, bold=True).horizontalAdvance(widest) + 12)
        self.setVisible(low < high)

    def set_value(self, value: float) -> None:
        """Show a value; sends no signal."""
        self._value = max(self._low, min(self._high, value))
        self._shown.setText(self._text(self._value))
        self._less.setEnabled(self._value > self._low)
        self._more.setEnabled(self._value < self._high)
        self.setAccessibleName(f"{self._name.text()}: {self._shown.text()}")

    def _text(self, value: float) -> str:
        return self._unit.replace("%1", f"{value:g}")

    def _on_less_clicked(self) -> None:
        self.set_value(self._value - self._step)
        self.chosen.emit(self._value)

    def _on_more_clicked(self) -> None:
        self.set_value(self._value + self._step)
        self.chosen.emit(self._value)


class Box(QWidget):
    """A rounded field with a title and what stands in it."""

    def __init__(self, title: str = "", *, ink: str = "") -> None:
        super().__init__()
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP + 2)
        self.box.setSpacing(8)
        if title:
            self.box.addWidget(Text(title, 1.08, bold=True, ink=ink))

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        paint_field(self, scheme.card, scheme.border)


class SentenceBox(Box):
    """A box with sentences only; away while there is none."""

    def __init__(self, title: str, *, ink: str = "") -> None:
        super().__init__(title, ink=ink)
        self._sentences = Sentences()
        self.box.addWidget(self._sentences)

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Show these sentences."""
        self._sentences.show_texts(texts)
        self.setVisible(bool(texts))
