"""The benchmarks measure what they say."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.store.body import read_outlines
from tests.benchmarks import svg_page
from tests.benchmarks.bench import load, row
from tests.benchmarks.measure_start import DidNotPaintError, start, start_bare
from tests.benchmarks.registry import BENCHMARKS, Figure, benchmark
from tests.support.source_rules import ROOT


def test_a_bare_window_is_painted_and_its_memory_known() -> None:
    bare = start_bare()
    assert 0 < bare.seconds < 30
    assert sys.platform != "linux" or (bare.pss_mb or 0) > 5


def test_a_program_that_ends_before_it_paints_is_an_error_that_says_why() -> None:
    with pytest.raises(DidNotPaintError, match="No module named"):
        start("tests.benchmarks.there_is_no_such_module")


def test_the_row_shows_the_program_over_the_reference() -> None:
    line = row("start", Figure("ms", "a bare window", 100.0, 250.0))
    assert line.split() == ["start", "250.0", "ms", "100.0", "ms", "2.50", "a", "bare", "window"]


def test_the_row_says_why_there_is_no_figure() -> None:
    line = row("start", Figure("ms", "a bare window", 100.0, None, "no paint in 60 s"))
    assert line.split() == ["start", "-", "100.0", "ms", "-", "no", "paint", "in", "60", "s"]


def test_every_benchmark_has_a_name_of_its_own() -> None:
    load()
    name = next(iter(BENCHMARKS))
    with pytest.raises(ValueError, match="two benchmarks"):
        benchmark(name)(BENCHMARKS[name])


def test_what_measures_has_no_qt_of_its_own_for_that_would_share_the_memory_of_what_is_measured() -> None:
    code = "import sys; from tests.benchmarks.bench import load; load(); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_the_svg_page_shows_every_region_of_the_body() -> None:
    sheet = read_outlines(ROOT / "assets").sheets[View.BACK]
    shown = svg_page.page(sheet)
    assert shown.count('class="region"') == len(sheet.places)
    assert all(f'id="{place.key}"' in shown for place in sheet.places)
