"""What thinks with numpy, built when it is first needed: the ranking, and the counting of strokes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sciatica_desktop.app.parts import Knowledge
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.pain import Drawing

if TYPE_CHECKING:
    from sciatica_desktop.core.ranking import Ranker
    from sciatica_desktop.core.strokes import Counter


class Brain:
    """Ranks drawings; the first call, or `warm_up`, loads what that takes."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._ranker: Ranker | None = None
        self._counter: Counter | None = None

    def warm_up(self) -> Ranker:
        """Load now; a second call costs nothing."""
        if self._ranker is None:
            from sciatica_desktop.core.ranking import Ranker  # noqa: PLC0415 - 70 ms that the first window need not wait

            self._ranker = Ranker(self._knowledge.atlas, self._knowledge.content)
        return self._ranker

    def counter(self) -> Counter:
        """What counts painted strokes."""
        if self._counter is None:
            from sciatica_desktop.core.strokes import Counter  # noqa: PLC0415 - loads numpy

            self._counter = Counter(self._knowledge.atlas)
        return self._counter

    def rank(self, drawing: Drawing, answers: Mapping[str, str], own: Experience) -> Findings:
        return self.warm_up().rank(drawing, answers, own=own)
