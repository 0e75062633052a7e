"""Chooses how far back is looked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal

from sciatica_desktop.core.period import Period
from sciatica_desktop.ui.kit.choice import Choice


def period_text(period: Period) -> str:
    """A period in words."""
    return {
        Period.MONTH: QCoreApplication.translate("Period", "Last 30 days"),
        Period.QUARTER: QCoreApplication.translate("Period", "Last 90 days"),
        Period.YEAR: QCoreApplication.translate("Period", "Last 12 months"),
        Period.ALL: QCoreApplication.translate("Period", "All time"),
    }[period]


class PeriodChoice(Choice):
    """A drop-down list of periods; `period_chosen` is sent for what the person chose only."""

    period_chosen = Signal(object)

    def __init__(self, period: Period = Period.QUARTER) -> None:
        super().__init__()
        for offered in Period:
            self.addItem(period_text(offered), str(offered))
        self.setCurrentIndex(tuple(Period).index(period))
        self.setAccessibleName(self.tr("Period"))
        self.activated.connect(self._on_activated)

    @property
    def period(self) -> Period:
        return Period(str(self.currentData()))

    def _on_activated(self) -> None:
        self.period_chosen.emit(self.period)
