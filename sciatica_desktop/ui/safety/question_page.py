"""The red-flag questions on one calm page: yes or no to each, or "none of these" to all."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.content import RedFlag
from sciatica_desktop.core.rules import Screen
from sciatica_desktop.core.safety import RISK, SECOND, Cause
from sciatica_desktop.ui.kit.scroll import bring_into_view
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.safety.check_page import CheckPage
from sciatica_desktop.ui.safety.question_columns import Group
from sciatica_desktop.ui.safety.question_row import YesNo

BAR = 6


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


class QuestionPage(CheckPage):
    """Asks; what is not answered when the person goes on counts as no."""

    def __init__(self) -> None:
        super().__init__()
        self._progress, self._count = _Progress(), Text("", 0.92, muted=True)
        self._title.setText(self.tr("A short safety check"))
        self._lay_out(self._progress, self._count)
        self.rows: dict[str, YesNo] = {}
        self.seconds: dict[str, YesNo] = {}
        self._usual = self.tr("Massage has to wait if one of these is true. Yes or no is enough.")

    def show_questions(
        self, flags: tuple[RedFlag, ...], cause: Cause, screen: Screen, risks: Mapping[str, str]
    ) -> None:
        """Ask these questions anew, none of them answered; `risks` are questions that go with a flag, by its id."""
        self._cause.setText(word(cause))
        self._calm.setText(screen.text or self._usual)
        self.rows, self.seconds = {}, {}
        groups: dict[str, Group] = {}
        for flag in flags:
            group = groups.setdefault(flag.group, Group(screen.headings.get(flag.group, "")))
            self._add(flag, group)
            if risks.get(flag.id):
                self._add_row(f"{flag.id}{RISK}", YesNo(risks[flag.id]), group)
        self._columns.show_groups(list(groups.values()))
        self._sight.begin()
        self._show_state()

    def _add(self, flag: RedFlag, group: Group) -> None:
        self._add_row(flag.id, YesNo(flag.question, flag.note), group, 1.6 if flag.note else 1.0)
        if flag.follow_up is not None:
            second = self.seconds[flag.id] = YesNo(flag.follow_up.question, second=True)
            second.hide()
            group.add(second, 0.0)
            self._join(second)

    def _add_row(self, name: str, row: YesNo, group: Group, weight: float = 1.0) -> None:
        self.rows[name] = row
        group.add(row, weight)
        self._join(row)

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
        way = self.tr("No to all others, go on") if self._sight.whole and some and len(given) < len(asked) else ""
        self.go_on.setText(way or self._way_on(some=some))

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

    def _given(self) -> frozenset[str]:
        yes = {flag for flag, row in self.rows.items() if row.answer}
        more = {flag + SECOND for flag, row in self.seconds.items() if row.answer and flag in yes}
        return frozenset(yes | more)
