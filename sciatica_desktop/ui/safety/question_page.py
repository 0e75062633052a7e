"""The red-flag questions on one calm page: yes or no to each, or "none of these" to all."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_desktop.core.content import RedFlag
from sciatica_desktop.core.safety import RISK, SECOND, Cause, Check, judged
from sciatica_desktop.ui.kit.scroll import bring_into_view
from sciatica_desktop.ui.kit.spoken import announce
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import Text
from sciatica_desktop.ui.safety.check_page import CheckPage
from sciatica_desktop.ui.safety.help_now import HelpNow, acts_now
from sciatica_desktop.ui.safety.question_columns import Group
from sciatica_desktop.ui.safety.question_row import YesNo

BAR = 6
SECONDS_EACH = 4
"""So long it takes to read a question and to answer it."""


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
    """Asks; what is not answered when the person goes on counts as no.

    `urgent` is sent where the questions are put off with a yes that cannot wait.
    """

    urgent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._progress, self._count = _Progress(), Text("", 0.92, muted=True)
        self._title.setText(self.tr("A short safety check"))
        self._lay_out(self._progress, self._count)
        self._check = Check((), Cause.ASKED)
        self._groups: dict[str, Group] = {}
        self.rows: dict[str, YesNo] = {}
        self.seconds: dict[str, YesNo] = {}
        self.helps: dict[str, HelpNow] = {}
        self._usual = self.tr("Massage has to wait if one of these is true. Yes or no is enough.")

    def show_questions(self, check: Check) -> None:
        """Ask these questions anew, with the answers that were given."""
        self._check = check
        self._cause.setText(word(check.cause))
        self._calm.setText(check.screen.text or self._usual)
        self.rows, self.seconds, self.helps, self._groups = {}, {}, {}, {}
        for flag in check.flags:
            self._add(flag, self._groups.setdefault(flag.group, Group(check.screen.headings.get(flag.group, ""))))
        self._how.setText(self._how_long(len(self.rows)))
        self._columns.show_groups(list(self._groups.values()))
        self._sight.begin(self._unanswered)
        self._show_state()

    def _how_long(self, count: int) -> str:
        """How many questions, how long they take, and the keys for them."""
        minutes = max(1, round(count * SECONDS_EACH / 60))
        length = self.tr("%n questions, about %1 min.", "", count).replace("%1", str(minutes))
        keys = self.tr("Keys: Y for yes, N for no, up and down to go to another question.")
        return f"{length} {keys}"

    def _add(self, flag: RedFlag, group: Group) -> None:
        self._add_row(flag.id, YesNo(flag.question, flag.note), group, 1.6 if flag.note else 1.0)
        if flag.follow_up is not None:
            second = self.seconds[flag.id] = YesNo(flag.follow_up.question, second=True)
            self._give(second, f"{flag.id}{SECOND}")
            second.hide()
            group.add(second, 0.0)
            self._join(second)
        if self._check.risks.get(flag.id):
            self._add_row(f"{flag.id}{RISK}", YesNo(self._check.risks[flag.id]), group)

    def _add_row(self, name: str, row: YesNo, group: Group, weight: float = 1.0) -> None:
        self.rows[name] = row
        self._give(row, name)
        group.add(row, weight)
        self._join(row)

    def _give(self, row: YesNo, name: str) -> None:
        row.give(True if name in self._check.given else False if self._check.settled else None)

    def _join(self, row: YesNo) -> None:
        row.answered.connect(self._on_row_answered)
        row.stepped.connect(self._on_row_stepped)

    def _unanswered(self) -> list[YesNo]:
        """What has to be seen before all others can be answered with no at once."""
        return [row for row in self.asked if row.answer is None]

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
        """The focus goes to the first yes, which may be a mistake, else to the first question."""
        yes = [row for row in self.asked if row.answer]
        for row in (yes or self.asked)[:1]:
            row.take_focus()
            if yes:
                bring_into_view(row)

    def _show_state(self) -> None:
        for flag, second in self.seconds.items():
            second.setVisible(self.rows[flag].answer is True)
        self._show_helps()
        asked, left = self.asked, len(self._unanswered())
        some = any(row.answer for row in asked)
        self._progress.show_share((len(asked) - left) / max(1, len(asked)))
        count = self.tr("%1 of %2 answered").replace("%1", str(len(asked) - left)).replace("%2", str(len(asked)))
        self._count.setText(count)
        way = self.tr("No to all others, go on") if self._sight.whole and some and left else ""
        self.go_on.setText(way or self._way_on(some=some))

    def _show_helps(self) -> None:
        """What to do now stands below each yes that is an emergency."""
        given = self._given()
        for flag in self._check.flags:
            found = judged(flag, given)
            now = flag.id in given and acts_now(found)
            if now and flag.id not in self.helps:
                below = self.seconds.get(flag.id, self.rows[flag.id])
                self.helps[flag.id] = HelpNow(self._check.numbers)
                self._groups[flag.group].add_below(below, self.helps[flag.id])
            if flag.id in self.helps:
                self.helps[flag.id].show_flag(found)
                self.helps[flag.id].setVisible(now)

    def _on_row_answered(self, on: bool) -> None:
        """On to the next question; but an emergency is told at once, and its question keeps the focus."""
        before = self._helping()
        self._show_state()
        new = self._helping() - before
        for box in new:
            bring_into_view(box)
            announce(box, box.words)
        row = self.sender()
        if not isinstance(row, YesNo):
            return
        if new:
            bring_into_view(row)  # where there is no room for both, it is the beginning that is seen
        elif on:
            self._step(row, 1)

    @Slot()
    def _leave(self) -> None:
        if self._helping():
            self.urgent.emit(self._given())
        else:
            super()._leave()

    def _helping(self) -> set[HelpNow]:
        return {box for box in self.helps.values() if not box.isHidden()}

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
