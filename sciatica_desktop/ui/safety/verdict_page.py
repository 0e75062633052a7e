"""What a warning sign means now: what to do first, why, and what the program leaves out until it was checked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.content import Urgency
from sciatica_desktop.core.freedom import Freedom
from sciatica_desktop.core.rules import HelpNumber
from sciatica_desktop.core.safety import Verdict, what_to_do
from sciatica_desktop.ui.kit import icons
from sciatica_desktop.ui.kit.column import Centred
from sciatica_desktop.ui.kit.controls import Sentences
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.scroll import Scroll
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import GAP, RADIUS, scheme_of
from sciatica_desktop.ui.kit.widgets import Button, Look, Text
from sciatica_desktop.ui.kit.wrapping import WrappingRows

URGENT = (Urgency.EMERGENCY, Urgency.SAME_DAY)


def once(texts: Iterable[str]) -> tuple[str, ...]:
    """Each text once, in the order of the first time."""
    return tuple(dict.fromkeys(text for text in texts if text))


class _Box(QWidget):
    """A rounded field; red for what cannot wait, else in the colour of caution."""

    def __init__(self) -> None:
        super().__init__()
        self.urgent = True
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(24, 20, 24, 22)
        self.box.setSpacing(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.danger if self.urgent else scheme.caution), 1.4))
        painter.setBrush(QColor(scheme.danger_soft if self.urgent else scheme.caution_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), RADIUS + 4, RADIUS + 4)


class _Sign(QWidget):
    """The picture over the title."""

    SIDE = 44

    def __init__(self) -> None:
        super().__init__()
        self.urgent = True
        self.setFixedSize(self.SIDE, self.SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        name, ink = ("stop", scheme.danger) if self.urgent else ("info", scheme.caution)
        icons.draw(painter, name, QRectF(self.rect()), ink)


class VerdictPage(QWidget):
    """A plain page; nothing on it moves, and every way on is a button with words."""

    print_requested = Signal()
    checked_confirmed = Signal()
    change_requested = Signal()
    put_off = Signal()
    gone_on = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._sign = _Sign()
        self.title = Text("", 1.9, bold=True, ink="danger")
        self._said = Text("", 1.05)
        self._box = _Box()
        self._first = Text(self.tr("What to do first"), 1.15, bold=True)
        self.advice = Sentences(numbered=True, factor=1.15)
        self._box.box.addWidget(self._first)
        self._box.box.addWidget(self.advice)
        self._numbers_text = Text("", bold=True)
        self.numbers = Sentences(factor=1.05)
        self._why_title = Text(self.tr("Why it matters"), bold=True)
        self._why = Sentences()
        self.effect = Text("", bold=True)
        self.go_on = Button(self.tr("Go on with gentle techniques"), Look.PRIMARY, wraps=True)
        self.back = Button(self.tr("Back to the map"), wraps=True)
        self.change = Button(self.tr("Change my answers"), wraps=True)
        self.print = Button(self.tr("Print this page"), symbol="print", wraps=True)
        self.checked = Button(self.tr("I have had this checked"), symbol="check", wraps=True)
        self._make_confirm()
        self._lay_out()
        self.go_on.clicked.connect(self.gone_on)
        self.back.clicked.connect(self.put_off)
        self.change.clicked.connect(self.change_requested)
        self.print.clicked.connect(self.print_requested)
        self.checked.clicked.connect(self._on_checked_clicked)
        self.sure.clicked.connect(self.checked_confirmed)
        self.not_yet.clicked.connect(self._on_not_yet_clicked)

    def _make_confirm(self) -> None:
        """The second step before a sign is put away."""
        self.confirm = QWidget()
        self.sure = Button(self.tr("Yes, a professional looked at it"), wraps=True)
        self.not_yet = Button(self.tr("Not yet"), wraps=True)
        column = QVBoxLayout(self.confirm)
        column.setContentsMargins(0, GAP, 0, 0)
        column.setSpacing(10)
        question = self.tr("Did a doctor or another professional look at this, and may you use massage again?")
        column.addWidget(Text(question, 1.05, bold=True))
        row = QWidget()
        flow = WrappingRows(row, gap=10, fill=False)
        flow.addWidget(self.not_yet)
        flow.addWidget(self.sure)
        column.addWidget(row)
        self.confirm.hide()

    def _lay_out(self) -> None:
        row = QWidget()
        flow = WrappingRows(row, gap=10, fill=False)
        for button in (self.go_on, self.back, self.print, self.change, self.checked):
            flow.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(GAP)
        column.addWidget(self._sign)
        for part in (self.title, self._said, self._box, self._numbers_text, self.numbers):
            column.addWidget(part)
        column.addSpacing(4)
        for part in (self._why_title, self._why, self.effect):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(row)
        column.addWidget(self.confirm)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(Centred(column, above=36))
        outer.addWidget(self._scroll)

    def show_verdict(self, verdict: Verdict, numbers: tuple[HelpNumber, ...], numbers_text: str) -> None:
        """Show what the flags of a verdict ask for, most urgent first."""
        urgency = verdict.flags[0].urgency if verdict.flags else Urgency.ROUTINE
        urgent = urgency in URGENT
        self._sign.urgent = self._box.urgent = urgent
        self.title.set_ink("danger" if urgent else "caution")
        self.title.setText(word(urgency))
        signs = listed(once(flag.title for flag in verdict.flags))
        self._said.setText(self.tr("You said yes to: %1.").replace("%1", signs))
        self.advice.show_texts(what_to_do(verdict))
        self._show_numbers(numbers if urgent else (), numbers_text)
        self._why.show_texts(once(flag.why for flag in verdict.flags))
        self.effect.setText(self.tr("%1. Your history stays open.").replace("%1", word(verdict.freedom)))
        gentle = verdict.freedom is Freedom.GENTLE
        self.go_on.setVisible(gentle)
        self.back.look = Look.QUIET if gentle else Look.PRIMARY
        self.back.setVisible(verdict.freedom is not Freedom.NOTHING)
        self.confirm.hide()
        self._scroll.verticalScrollBar().setValue(0)
        self.setAccessibleName(self.title.text())
        self.update()

    def _show_numbers(self, numbers: tuple[HelpNumber, ...], text: str) -> None:
        self._numbers_text.setText(text)
        self._numbers_text.setVisible(bool(numbers))
        self.numbers.show_texts(tuple(f"{each.number}: {each.purpose}, {each.where}" for each in numbers))

    def take_focus(self) -> None:
        buttons = (self.go_on, self.back, self.print)
        next(button for button in buttons if not button.isHidden()).setFocus()

    def _on_checked_clicked(self) -> None:
        self.confirm.show()
        self.not_yet.setFocus()

    def _on_not_yet_clicked(self) -> None:
        self.confirm.hide()
        self.checked.setFocus()
