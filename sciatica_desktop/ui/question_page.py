"""The red-flag questions on one calm page: yes or no to each, or "none of these" to all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_desktop.core.content import RedFlag
from sciatica_desktop.core.safety import Cause
from sciatica_desktop.ui.column import Centred
from sciatica_desktop.ui.question_columns import Columns, Group
from sciatica_desktop.ui.question_row import SIDE, YesNo
from sciatica_desktop.ui.scroll import WIDTH, Scroll, bring_into_view
from sciatica_desktop.ui.texts import word
from sciatica_desktop.ui.theme import GAP, scheme_of
from sciatica_desktop.ui.widgets import Button, Look, Text

FOLLOW_UP = "+"
"""Behind the id of a flag: its second question was answered yes too."""

BAR = 6
COLUMNS = 1.7
"""The questions take up to so many times the width of a column of text."""

NEARLY = 24
"""The end counts as seen from so many pixels before it."""


class _Progress(QWidget):
    """How many questions are answered, as a thin bar; the words beside it say it too."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(BAR)

    def show_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.ring_track))
        painter.drawRoundedRect(QRectF(self.rect()), BAR / 2, BAR / 2)
        if self._share:
            painter.setBrush(QColor(scheme.accent))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, BAR), BAR / 2, BAR / 2)


class QuestionPage(QWidget):
    """Asks; what is not answered when the person goes on counts as no."""

    answered = Signal(object)
    put_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, YesNo] = {}
        self.seconds: dict[str, YesNo] = {}
        self._seen = False
        self._title = Text(self.tr("A short safety check"), 1.6, bold=True)
        self._cause = Text("", 1.05)
        self._calm = Text(self.tr("Massage has to wait if one of these is true. Yes or no is enough."), muted=True)
        self._columns = Columns()
        self._progress = _Progress()
        self._count = Text("", 0.92, muted=True)
        self.go_on = Button("", Look.PRIMARY, wraps=True)
        self.later = Button(self.tr("Later"), wraps=True)
        self._lay_out()
        self.go_on.clicked.connect(self._on_go_on_clicked)
        self.later.clicked.connect(self.put_off)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(8)
        for part in (self._title, self._cause, self._calm):
            part.setContentsMargins(SIDE, 0, SIDE, 0)
            head.addWidget(part)
        head.addSpacing(8)
        head.addWidget(self._columns)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addWidget(self.later, 1)
        buttons.addWidget(self.go_on, 3)
        foot = QVBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._progress)
        foot.addWidget(self._count)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._inside = Centred(head, columns=COLUMNS)
        self._scroll = Scroll(self._inside)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._look)
        bar.rangeChanged.connect(self._look)
        column.addWidget(self._scroll, 1)
        column.addWidget(Centred(foot, above=10, right=WIDTH, columns=COLUMNS))

    def show_questions(self, flags: tuple[RedFlag, ...], cause: Cause, headings: Mapping[str, str]) -> None:
        """Ask these questions anew, none of them answered."""
        self._cause.setText(word(cause))
        self.rows, self.seconds = {}, {}
        self._seen = False
        groups: dict[str, Group] = {}
        for flag in flags:
            group = groups.setdefault(flag.group, Group(headings.get(flag.group, "")))
            self._add(flag, group)
        self._columns.show_groups(list(groups.values()))
        self._scroll.verticalScrollBar().setValue(0)
        self._show_state()
        self._look()

    def _add(self, flag: RedFlag, group: Group) -> None:
        row = self.rows[flag.id] = YesNo(flag.question, flag.note)
        group.add(row, 1.6 if flag.note else 1.0)
        self._join(row)
        if flag.follow_up is not None:
            second = self.seconds[flag.id] = YesNo(flag.follow_up.question, second=True)
            second.hide()
            group.add(second, 0.0)
            self._join(second)

    def _join(self, row: YesNo) -> None:
        row.answered.connect(self._on_row_answered)
        row.stepped.connect(self._on_row_stepped)

    @property
    def asked(self) -> list[YesNo]:
        """The questions on show, in their order; a second one only after a yes to the first."""
        shown: list[YesNo] = []
        for flag, row in self.rows.items():
            shown.append(row)
            if row.answer and flag in self.seconds:
                shown.append(self.seconds[flag])
        return shown

    def take_focus(self) -> None:
        if self.asked:
            self.asked[0].take_focus()

    def _show_state(self) -> None:
        for flag, second in self.seconds.items():
            second.setVisible(self.rows[flag].answer is True)
        asked = self.asked
        given = [row for row in asked if row.answer is not None]
        some = any(row.answer for row in asked)
        self._progress.show_share(len(given) / max(1, len(asked)))
        count = self.tr("%1 of %2 answered").replace("%1", str(len(given))).replace("%2", str(len(asked)))
        self._count.setText(count)
        if not self._seen:
            text = self.tr("Show the other questions")
        elif not some:
            text = self.tr("None of these")
        elif len(given) < len(asked):
            text = self.tr("No to all others, go on")
        else:
            text = self.tr("Go on")
        self.go_on.setText(text)

    def _on_row_answered(self) -> None:
        self._show_state()
        row = self.sender()
        if isinstance(row, YesNo):
            self._step(row, 1)

    def _on_row_stepped(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, YesNo):
            self._step(row, step)

    def _step(self, row: YesNo, step: int) -> None:
        """Go to the next question, and from the last one to the button."""
        asked = self.asked
        there = asked.index(row) + step
        if 0 <= there < len(asked):
            asked[there].take_focus()
            bring_into_view(asked[there])
        elif there >= len(asked):
            self.go_on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the questions off."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_off.emit()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        """Only when the last question came into sight, or everything fits, can all be answered at once."""
        if self._seen or not self.isVisible():
            return
        bar, room = self._scroll.verticalScrollBar(), self._scroll.viewport()
        at_end = bar.maximum() > 0 and bar.value() >= bar.maximum() - NEARLY
        if at_end or self._inside.heightForWidth(room.width()) <= room.height():
            self._seen = True
            self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def _on_go_on_clicked(self) -> None:
        self._look()
        if not self._seen:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() - NEARLY)
            return
        yes = {flag for flag, row in self.rows.items() if row.answer}
        more = {flag + FOLLOW_UP for flag, row in self.seconds.items() if row.answer and flag in yes}
        self.answered.emit(frozenset(yes | more))
