"""What every chart is: values in their order that keys go along, each told in a sentence, with a table behind them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.ui.history.charts.signs import Sign
from sciatica_desktop.ui.kit.spoken import announce
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import draw_focus_ring

EDGE = 8
"""Room (px) round a chart for the ring of the focus."""

CORNER = 4.0
PICTURE = QSizeF(1100.0, 560.0)
"""The size (px) of a chart in a file, whatever size the window has."""

FAR = 1_000_000_000
Cells = tuple[str, ...]


class Walk(QWidget):
    """One value at a time is pointed out; `told` is sent with its sentence."""

    told = Signal(str)

    steps: Mapping[int, int] = {
        Qt.Key.Key_Left: -1,
        Qt.Key.Key_Right: 1,
        Qt.Key.Key_PageUp: -10,
        Qt.Key.Key_PageDown: 10,
        Qt.Key.Key_Home: -FAR,
        Qt.Key.Key_End: FAR,
    }
    """How many values on a key goes."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.at: int | None = None
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def count(self) -> int:
        """How many values there are."""
        raise NotImplementedError

    def summary(self) -> str:
        """The whole chart in words."""
        raise NotImplementedError

    def signs(self) -> tuple[Sign, ...]:
        """The legend."""
        raise NotImplementedError

    def columns(self) -> Cells:
        """The names of the columns of its table."""
        raise NotImplementedError

    def cells(self, index: int) -> Cells:
        """A value as a row of the table."""
        raise NotImplementedError

    def words_at(self, index: int) -> str:
        """A value in a sentence."""
        raise NotImplementedError

    def paint_picture(self, painter: QPainter, box: QRectF) -> None:
        """The chart alone, without ring and pointer, for a file; the box has the size PICTURE."""
        raise NotImplementedError

    def _point_out(self, index: int | None, *, bring: bool) -> None:
        """Show which value is meant; `bring` moves it into sight."""
        raise NotImplementedError

    def renewed(self) -> None:
        """Other values are shown."""
        self.at = None
        self._point_out(None, bring=False)
        self.setAccessibleDescription(self.summary())
        self.told.emit("")

    def go_to(self, index: int, *, by_keys: bool = False) -> None:
        """Point a value out; one that keys went to is brought into sight and spoken."""
        if not self.count():
            return
        self.at = max(0, min(self.count() - 1, index))
        self._point_out(self.at, bring=by_keys)
        text = self.words_at(self.at)
        self.told.emit(text)
        if by_keys:
            announce(self, text)

    def event(self, event: QEvent) -> bool:
        """Its keys are its own while it has the focus, also where the window has a use for them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        return plain and event.key() in self.steps

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event) and event.key() in self.steps:
            step = self.steps[event.key()]
            new = self.count() - 1 if self.at is None else self.at + step
            self.go_to(0 if step == -FAR else new, by_keys=True)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus():
            draw_focus_ring(QPainter(self), QRectF(self.rect()), scheme_of(self).focus, CORNER)
