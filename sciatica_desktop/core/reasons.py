"""Why each candidate is listed: what of the marks it covers, what it does not, and what else speaks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import ALSO_REACHES, COVERS_LITTLE, FITS_CLOSELY, Reason
from sciatica_desktop.core.grid import Floats, Ints
from sciatica_desktop.core.language import lowered
from sciatica_desktop.core.prior import Row

UNEXPLAINED_BELOW = 0.2
"""A place is unexplained if less than this share of it lies in the point's zones."""

ALL_PERCENT = 95
COMMON = 0.3
"""A point found in at least this share of people with low back pain is called common."""

MOSTLY = 0.5
FEW = 2
"""So many places are named in a reason."""

LITTLE = (Reason(COVERS_LITTLE),)

Told = tuple[tuple[Place, ...], tuple[Reason, ...]]
"""The unexplained places of a candidate and its reasons."""


class Shares(NamedTuple):
    """The marked places of one side, their numbers, which share of each lies in each point's zones, their weights."""

    places: tuple[Place, ...]
    numbers: Ints
    parts: Floats
    weights: Row


class Telling:
    """What does not change from drawing to drawing, for all points."""

    def __init__(
        self, content: Content, points: Sequence[str], places: Sequence[Place], essential: Floats, sizes: Floats
    ) -> None:
        self._content, self._points = content, points
        self._names = [lowered(content.regions[place.region].name, content.language) for place in places]
        order = np.argsort(-essential * sizes, axis=1, kind="stable")
        self._typical = [[int(i) for i in line if essential[row, i] >= MOSTLY] for row, line in enumerate(order)]
        common = [content.points[point].prevalence for point in points]
        self._common = [share is not None and share[0] >= COMMON for share in common]

    def of(
        self, marks: Shares, rows: Sequence[int], share: float, answers: Mapping[str, str], beyond: tuple[Place, ...]
    ) -> dict[int, Told]:
        """For each of these points what it leaves unexplained and why it is listed.

        `share` is the side's part of all marks, `beyond` are the places marked on the other side.
        """
        parts = marks.parts[rows]
        percents = np.rint(100 * (parts @ (marks.weights / marks.weights.sum())) * share).astype(int).tolist()
        nothing: Told = ((*marks.places, *beyond), LITTLE)
        explained = (parts >= UNEXPLAINED_BELOW).tolist()
        worth = (-parts * marks.weights).tolist()
        numbers = marks.numbers.tolist()
        marked = set(numbers)
        said = self._answered(answers)
        told = {}
        for row, flags, worths, percent in zip(rows, explained, worth, percents, strict=True):
            if True not in flags:
                told[row] = (nothing[0], (*LITTLE, *said[row])) if row in said else nothing
                continue
            ranked = sorted((worths[i], marks.places[i], numbers[i]) for i, part in enumerate(flags) if part)
            reasons = self._reasons(row, [number for *_, number in ranked[:FEW]], marked, percent)
            left = (place for place, part in zip(marks.places, flags, strict=True) if not part)
            told[row] = ((*left, *beyond), (*reasons, *said.get(row, ())))
        return told

    def _reasons(self, row: int, first: list[int], marked: set[int], percent: int) -> list[Reason]:
        """`first` are the numbers of the places to be named."""
        names = ", ".join([self._names[number] for number in first])
        phrase = "covers_all" if percent >= ALL_PERCENT else "covers"
        reasons = [Reason(phrase, {"percent": percent, "places": names})]
        beyond = [self._names[i] for i in self._typical[row] if i not in marked][:FEW]
        if beyond:
            reasons.append(Reason(ALSO_REACHES, {"places": ", ".join(beyond)}))
        elif self._typical[row]:
            reasons.append(Reason(FITS_CLOSELY))
        if self._common[row]:
            reasons.append(Reason("common"))
        return reasons

    def _answered(self, answers: Mapping[str, str]) -> dict[int, tuple[Reason, ...]]:
        """For the points that answers move, which answers speak for them and which against."""
        if not answers:
            return {}
        given = [answer for _, answer in self._content.given(answers) if answer.steps]
        found = {}
        for row, point in enumerate(self._points):
            steps = [(answer.text, answer.steps.get(point, 0)) for answer in given]
            reasons = [
                Reason(phrase, {"answers": ", ".join(f"“{text}”" for text in texts)})
                for phrase, texts in (
                    ("answers_for", [text for text, step in steps if step > 0]),
                    ("answers_against", [text for text, step in steps if step < 0]),
                )
                if texts
            ]
            if reasons:
                found[row] = tuple(reasons)
        return found
