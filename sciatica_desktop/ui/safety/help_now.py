"""What stands below a question whose yes alone is an emergency: what to do now, before the page is finished."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_desktop.core.content import RedFlag, Urgency
from sciatica_desktop.core.rules import HelpNumber
from sciatica_desktop.ui.kit.controls import Sentences
from sciatica_desktop.ui.kit.mirrored import margins
from sciatica_desktop.ui.kit.theme import scheme_of
from sciatica_desktop.ui.kit.widgets import Text, paint_field
from sciatica_desktop.ui.safety.question_row import SIDE


class HelpNow(QWidget):
    """Calm and in place; the answer above it can still be changed."""

    def __init__(self, numbers: tuple[HelpNumber, ...]) -> None:
        super().__init__()
        self.words = ""
        """What is read aloud."""
        self._field = _Field()
        self._title = Text(self.tr("This alone is a reason to get help now."), 1.1, bold=True, ink="danger")
        self._advice = Sentences()
        # The first ones are for emergencies, the others for advice that can wait for a call back.
        urgent = [each for each in numbers if each.purpose == numbers[0].purpose]
        self._numbers = Text("\n".join(f"{each.number}: {each.where}" for each in urgent))
        mistake = Text(self.tr("The other questions can wait. Chosen by mistake? Choose No."), muted=True)
        box = QVBoxLayout(self._field)
        box.setContentsMargins(18, 14, 18, 16)
        box.setSpacing(8)
        for part in (self._title, self._advice, self._numbers, mistake):
            box.addWidget(part)
        self._numbers.setVisible(bool(urgent))
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(SIDE, 6, SIDE, 10))
        column.addWidget(self._field)

    def show_flag(self, flag: RedFlag) -> None:
        """What a flag asks for."""
        self._advice.show_texts(flag.advice)
        self.words = " ".join((self._title.text(), *flag.advice))


class _Field(QWidget):
    """The rounded field behind the words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        scheme = scheme_of(self)
        paint_field(self, scheme.danger_soft, scheme.danger)


def acts_now(flag: RedFlag) -> bool:
    """True if a yes to it needs help at once."""
    return flag.urgency is Urgency.EMERGENCY
