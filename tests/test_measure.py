"""The measurements of the tests count what they say."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.measure.mutants import by_module, share


def test_faults_are_counted_by_module_and_those_not_tried_are_left_out() -> None:
    told = """
    sciatica_desktop.core.ranking.xǁRankerǁ_candidates__mutmut_7: killed
    sciatica_desktop.core.ranking.x_rank__mutmut_5: timeout
    sciatica_desktop.core.ranking.x_rank__mutmut_15: survived
    sciatica_desktop.core.ranking.x_rank__mutmut_16: not checked
    sciatica_desktop.core.cues.x__cue_of__mutmut_4: no tests
    """
    found = by_module(told.splitlines())
    assert found == {"core.ranking": Counter({True: 2, False: 1}), "core.cues": Counter({False: 1})}
    assert share(found["core.ranking"]) == pytest.approx(200 / 3)
    assert share(found["core.cues"]) == 0
