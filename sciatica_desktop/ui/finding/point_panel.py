"""One point: how to find it, whether it is the one, how to work on it, and when to stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.cards import PointView, StartRequest
from sciatica_desktop.core.content import Care, TriggerPoint
from sciatica_desktop.core.learn_pages import unsuitable
from sciatica_desktop.ui.finding.press_check import PressCheck
from sciatica_desktop.ui.kit.buttons import ENTER
from sciatica_desktop.ui.kit.controls import Box, Fold, SentenceBox, Sentences
from sciatica_desktop.ui.kit.lists import joined, listed
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.scroll import WIDTH, Scroll
from sciatica_desktop.ui.kit.texts import evidence_label, side_word, word
from sciatica_desktop.ui.kit.widgets import Button, Text
from sciatica_desktop.ui.session.pain_before import PainBefore
from sciatica_desktop.ui.session.start_row import FOOT_SHARE, StartRow, settle
from sciatica_desktop.ui.session.technique_box import TechniqueBox

SIDE = 16
STOPS = 4
"""So many stop rules are always seen; the others are folded."""


def subtitle(point: TriggerPoint, side: str) -> str:
    """The anatomical name, the part and the side."""
    return joined(listed((point.muscle, point.part)), side)


class PointPanel(QWidget):
    """Shows one PointView; asks to start with the dose that the person set."""

    back_requested = Signal()
    start_requested = Signal(object)
    add_requested = Signal(object)
    technique_chosen = Signal(str)
    press_checked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._view: PointView | None = None
        self.back = Button("", symbol="back")
        self.back.setAccessibleName(self.tr("Back to the list"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.title = Text("", 1.45, bold=True)
        self.subtitle = Text("", muted=True)
        self._find = Box(self.tr("Find it"))
        self._find_steps = Sentences(numbered=True)
        self._note = Text("", muted=True)
        self.press = PressCheck()
        self.technique = TechniqueBox(self.tr("Work on it"))
        self.instead = Box(self.tr("Not one to press yourself"))
        self._instead_text = Text()
        self._instead_list = Sentences()
        self._hidden = SentenceBox(self.tr("Left out for now"))
        self._mind = SentenceBox(self.tr("Keep in mind"), ink="caution")
        self._stop = Box(self.tr("Stop if"), ink="danger")
        self._stop_list = Sentences()
        self._stop_more = Fold(self.tr("More signs to stop at"))
        self._dont = Fold(self.tr("What not to do"))
        self._about = Fold(self.tr("More about this spot"))
        self.rate = PainBefore()
        self.scale = self.rate.scale
        self.add = Button(self.tr("Add to routine"))
        self.foot_row = StartRow(self.add)
        self.start = self.foot_row.start
        self._fill_boxes()
        self._lay_out()
        self._join()

    def _fill_boxes(self) -> None:
        for box, parts in (
            (self._find, (self._find_steps, self._note)),
            (self.instead, (self._instead_text, self._instead_list)),
            (self._stop, (self._stop_list, self._stop_more)),
        ):
            for part in parts:
                box.box.addWidget(part)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SIDE, SIDE, SIDE, SIDE)
        self._column.setSpacing(10)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        heading.addLayout(words, 1)
        self._column.addLayout(heading)
        parts: tuple[QWidget, ...] = (self._find, self.press, self._mind, self.technique, self.instead, self._hidden)
        for part in (*parts, self._stop, self._dont, self._about):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._scroll = Scroll(inside)
        self._foot = QWidget()
        self._foot_column = QVBoxLayout(self._foot)
        self._foot_column.setContentsMargins(margins(SIDE, 8, SIDE + WIDTH, SIDE))
        self._foot_column.setSpacing(8)
        self._foot_column.addWidget(self.rate)
        self._foot_column.addWidget(self.foot_row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot)

    def _join(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.start.clicked.connect(self._on_start_clicked)
        self.add.clicked.connect(self._on_add_clicked)
        self.press.checked.connect(self.press_checked)
        self.technique.chosen.connect(self.technique_chosen)

    @Slot(object)
    def render_point(self, view: PointView) -> None:
        """Show a point; the same point again keeps what was rated and answered."""
        another = self._view is None or (self._view.point, self._view.side) != (view.point, view.side)
        techniques_changed = self._view is None or self._view.techniques != view.techniques
        self._view = view
        point = view.point
        self.title.setText(point.plain)
        self.subtitle.setText(subtitle(point, side_word(view.side)))
        self._find_steps.show_texts(point.find)
        self._note.setText(point.note)
        self._note.setVisible(bool(point.note))
        if another or techniques_changed:
            self.technique.show_view(view)
        self.press.show_tried(view.tried.same, view.tried.pressed)
        self._show_limits(view)
        self._show_more(view)
        if another:
            self.press.forget()
            self.scale.set_pain(None)
            self._scroll.verticalScrollBar().setValue(0)
        self.setAccessibleName(listed((point.plain, side_word(view.side))))

    def render_ready(self, seconds: float) -> None:
        """The time (s) before the first press."""
        self.technique.dose.render_ready(seconds)

    def _show_limits(self, view: PointView) -> None:
        """What is left out and why, and what to do instead."""
        professional = view.point.care is Care.PROFESSIONAL
        self.instead.setVisible(professional)
        if professional:
            instead = view.group.instead if view.group else ()
            text = self.tr("A physiotherapist or doctor can check this spot.")
            self._instead_text.setText(f"{text} {self.tr('What may help meanwhile:')}" if instead else text)
            self._instead_list.show_texts(instead)
        self._hidden.show_texts(view.hidden_reasons)
        self._mind.show_texts(view.keep_in_mind)
        can = bool(view.techniques)
        self.press.setVisible(can and not professional)  # where no technique may press, nothing may
        self._find.setVisible(can or professional)  # it tells where to feel and press
        self.foot_row.render_reasons(view.held_back)
        self._foot.setVisible(can)
        self.rate.setVisible(can)
        self._stop.setVisible(can and bool(view.stop_rules))
        signs = tuple(rule.sign for rule in view.stop_rules)
        self._stop_list.show_texts(signs[:STOPS])
        self._stop_more.show_texts(signs[STOPS:])

    def _show_more(self, view: PointView) -> None:
        """What is folded away."""
        point = view.point
        avoid = unsuitable(view.group, view.tools, self.tr("Not suitable here: %1")) if view.group else ()
        self._dont.show_texts((*view.group.dont, *avoid) if view.group else ())
        told = (
            (self.tr("Feels like: %1"), (point.quality,)),
            (self.tr("Often worse with: %1"), point.worse_with),
            (self.tr("Often eased by: %1"), point.eases_with),
            (self.tr("Can look like it: %1"), point.look_alikes),
        )
        lines = [text.replace("%1", "; ".join(parts)) for text, parts in told if any(parts)]
        evidence = f"{evidence_label(point.evidence, point.grade)}. {point.evidence_note}".strip()
        self._about.show_texts((*lines, *point.cues, word(point.care), evidence))

    def _on_start_clicked(self) -> None:
        self._send(self.start_requested)

    def _on_add_clicked(self) -> None:
        self._send(self.add_requested)

    def _send(self, signal: SignalInstance) -> None:
        """Ask for the chosen technique with its dose."""
        technique = self.technique.technique
        if technique is None or self._view is None or not self._view.techniques:
            return
        dose = self.technique.dose
        signal.emit(
            StartRequest(
                technique=technique.id,
                count=round(dose.count.value),
                on=dose.on.value,
                sets=round(dose.sets.value),
                pain_before=self.scale.pain,
            )
        )

    def _settle_foot(self) -> None:
        """The pain scale stays in sight where there is room, else it is the last thing to scroll to."""
        width = max(1, self.width() - 2 * SIDE)
        wanted = self.rate.heightForWidth(width) + self.start.sizeHint().height() + 3 * SIDE
        pinned = wanted <= FOOT_SHARE * self.height()
        settle(self.rate, self._foot_column, self._column, self._stop, pinned=pinned)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_foot()

    def showEvent(self, event: QShowEvent) -> None:
        """The focus goes to where most people go on."""
        super().showEvent(event)
        (self.scale if self._view and self._view.techniques else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts, Escape goes back, a digit rates the pain."""
        if event.key() in ENTER and self.start.isVisible() and not event.isAutoRepeat():
            self.start.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.text().isdigit() and self.scale.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)
