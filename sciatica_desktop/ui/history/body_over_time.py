"""Body over time in plain words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sciatica_desktop.core.body_heat import Change
from sciatica_desktop.ui.kit.counted import Counted
from sciatica_desktop.ui.kit.texts import day_form

COARSE = 20
"""From so many cm² on an area is told in tens."""


def day_text(moment: datetime) -> str:
    """A day with its year: "3 May 2026"."""
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), f"{day_form()} yyyy")


def area_text(square_cm: float) -> str:
    """An area of the skin, rounded so far as drawings are exact."""
    rounded = round(square_cm, -1) if square_cm >= COARSE else round(square_cm)
    return QCoreApplication.translate("BodyOverTime", "%1 cm²").replace("%1", QLocale().toString(int(rounded)))


def count_words(count: int, first: datetime, last: datetime) -> str:
    """How many drawings from when to when."""
    counted = Counted()
    text = counted.drawings_on(count) if first.date() == last.date() else counted.drawings_between(count)
    return text.replace("%2", day_text(last)).replace("%1", day_text(first))


def change_words(change: Change | None) -> str:
    """What a change comes to."""
    if change is None:
        return QCoreApplication.translate("BodyOverTime", "Too few drawings to say. Four are enough.")
    if not change.clear:
        return QCoreApplication.translate(
            "BodyOverTime", "No clear change: no larger than what is drawn differently by chance."
        )
    if change.less and change.more:
        text = QCoreApplication.translate("BodyOverTime", "Less pain in about %1, more in about %2.")
    elif change.less:
        text = QCoreApplication.translate("BodyOverTime", "Less pain in about %1, more nowhere.")
    else:
        text = QCoreApplication.translate("BodyOverTime", "More pain in about %2, less nowhere.")
    return text.replace("%1", area_text(change.less)).replace("%2", area_text(change.more))


def noise_words(exercises: int) -> str:
    """From what the chance is known."""
    if not exercises:
        return QCoreApplication.translate(
            "BodyOverTime", "How differently you draw the same pain was not measured yet; a cautious guess is used."
        )
    return Counted().exercises(exercises)
