"""How far back is looked."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum


class Period(StrEnum):
    """From so many days ago up to now, or everything."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"

    @property
    def days(self) -> int | None:
        return {Period.MONTH: 30, Period.QUARTER: 90, Period.YEAR: 365}.get(self)

    def start(self, now: datetime) -> datetime | None:
        """Its first moment, None for everything."""
        return now - timedelta(days=self.days) if self.days is not None else None
