"""The clock of the sessions goes on while the computer sleeps."""

from __future__ import annotations

import sys
import time

import pytest

from sciatica_desktop.host.clock import local_now, monotonic


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other clocks")
def test_on_linux_it_is_the_clock_that_counts_the_sleep() -> None:
    before = time.clock_gettime(time.CLOCK_BOOTTIME)
    assert before <= monotonic() <= time.clock_gettime(time.CLOCK_BOOTTIME)


def test_it_never_runs_backwards() -> None:
    seen = [monotonic() for _ in range(1000)]
    assert seen == sorted(seen)


def test_the_time_of_day_knows_its_offset() -> None:
    assert local_now().utcoffset() is not None
