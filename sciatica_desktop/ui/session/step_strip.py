"""The steps of one part of a routine in a row, as long as they last, with the current one marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_desktop.core.routine import Routine
from sciatica_desktop.core.steps import PRESSURE, Step
from sciatica_desktop.ui.kit.mirrored import in_reading_order
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import scaled_font, scheme_of
from sciatica_desktop.ui.session.session_words import phase_text

GAP = 3.0
LEAST = 4.0
"""Least width (px) of a step."""

THICK, THIN = 10.0, 4.0
"""Height (px) of a step with and without pressure."""

LABEL_SIZE = 0.85
"""Size of the words, of the program's font."""


class StepStrip(QWidget):
    """The steps of the current part in their order: done, now and to come; pressure is thick, rest thin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._index = 0
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Steps"))

    def render_routine(self, routine: Routine) -> None:
        """Show the steps and the current one."""
        first = next(at for at, step in enumerate(routine.steps) if step.unit == routine.step.unit)
        steps = tuple(step for step in routine.steps if step.unit == routine.step.unit)
        now = (steps, routine.index - first, routine.over)
        if now == (self._steps, self._index, self._over):
            return
        self._steps, self._index, self._over = now
        place = self.tr("Step %1 of %2").replace("%1", str(routine.index + 1)).replace("%2", str(len(routine.steps)))
        self.setAccessibleDescription(place)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(THICK + 8 + QFontMetricsF(scaled_font(self, LABEL_SIZE, bold=True)).height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def boxes(self) -> tuple[QRectF, ...]:
        """Where each step is drawn."""
        if not self._steps:
            return ()
        room = self.width() - GAP * (len(self._steps) - 1)
        spare = max(0.0, room - LEAST * len(self._steps))
        total = sum(step.seconds for step in self._steps)
        boxes, left = [], 0.0
        for step in self._steps:
            wide = min(LEAST, room / len(self._steps)) + spare * step.seconds / total
            high = THICK if step.phase in PRESSURE else THIN
            box = QRectF(left, (THICK - high) / 2 + 1, wide, high)
            boxes.append(in_reading_order(box, QRectF(self.rect()), self.layoutDirection()))
            left += wide + GAP
        return tuple(boxes)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        boxes = self.boxes()
        for index, box in enumerate(boxes):
            now = index == self._index and not self._over
            done = index < self._index or self._over
            painter.setBrush(QColor(scheme.accent if now else scheme.border_strong if done else scheme.ring_track))
            round_by = min(box.height(), box.width()) / 2
            painter.drawRoundedRect(box, round_by, round_by)
        if boxes:
            self._paint_labels(painter, boxes)

    def _paint_labels(self, painter: QPainter, boxes: tuple[QRectF, ...]) -> None:
        """The current step in words; of the others those whose words fit under them."""
        scheme = scheme_of(self)
        taken = QRectF() if self._over else self._paint_current(painter, boxes)
        painter.setFont(scaled_font(self, LABEL_SIZE))
        painter.setPen(QPen(QColor(scheme.muted)))
        metrics = QFontMetricsF(painter.font())
        for index, box in enumerate(boxes):
            label = word(self._steps[index].phase)
            wide = metrics.horizontalAdvance(label)
            place = QRectF(box.center().x() - wide / 2, THICK + 5, wide, metrics.height())
            clear = not place.adjusted(-8, 0, 8, 0).intersects(taken)
            if wide <= box.width() and clear:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_current(self, painter: QPainter, boxes: tuple[QRectF, ...]) -> QRectF:
        """The words of the current step under it, and where they stand."""
        step = self._steps[self._index]
        font = scaled_font(self, LABEL_SIZE, bold=True)
        metrics = QFontMetricsF(font)
        text = phase_text(step.phase, step.number, step.of)
        width = metrics.horizontalAdvance(text)
        left = min(max(0.0, boxes[self._index].center().x() - width / 2), self.width() - width)
        taken = QRectF(left, THICK + 5, width, metrics.height())
        painter.setFont(font)
        painter.setPen(QPen(QColor(scheme_of(self).accent)))
        painter.drawText(taken, Qt.AlignmentFlag.AlignCenter, text)
        return taken
