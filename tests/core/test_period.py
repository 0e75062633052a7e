"""How far back is looked."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from sciatica_desktop.core.period import Period

NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(("period", "days"), [(Period.MONTH, 30), (Period.QUARTER, 90), (Period.YEAR, 365)])
def test_a_period_begins_so_many_days_ago(period: Period, days: int) -> None:
    assert period.start(NOW) == NOW - timedelta(days=days)


def test_all_has_no_beginning() -> None:
    assert Period.ALL.start(NOW) is None
