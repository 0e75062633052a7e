"""Which trigger points may send pain to what is marked: `docs/ranking.md` states the model in words.

Each point has a pattern: for every place a chance that someone whose pain it sends marks that place. How likely
exactly these marks are under one pattern or two at once, a weak prior and the answers give the order. Left marks are
mirrored first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sciatica_desktop.core import nerve, safety
from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.cards import lowered
from sciatica_desktop.core.content import PRESSED_POINT, Content
from sciatica_desktop.core.findings import Candidate, Findings, Match, Reason
from sciatica_desktop.core.grid import Bools, Floats, Grid, Ints
from sciatica_desktop.core.likelihood import Likelihood, Row
from sciatica_desktop.core.pain import Drawing, Mark

TOLERANCE_MM = 10.0
"""People draw off by about this much; zones are softened by it."""

PRIOR_WEIGHT, RARE = 0.6, 0.5
"""How much it counts that a point is found often in people with pain (clinical source: prevalence), or rarely."""

ANSWER_STEP = 0.35
ANSWER_CAP = 1.2
UNEXPLAINED_BELOW = 0.2
"""A place is unexplained if less than this share of it lies in the point's zones."""

STRONG_COVER, STRONG_BESIDE_BEST = 0.7, 0.3
POSSIBLE_COVER, POSSIBLE_BESIDE_BEST = 0.4, 0.05
"""Share of the marks covered, and score beside the best one's, from which a match has that word."""

ALL_PERCENT = 95
COMMON = 0.3
"""A point found in at least this share of people with low back pain is called common."""

MOSTLY = 0.5

PRESS = "press"
"""Key of the question about a pressed point."""

Presses = Mapping[tuple[str, Side], str]


@dataclass(frozen=True)
class _Fit:
    """How the marks of one side fit every point. Lists: single values are read from them quickly."""

    score: list[float]
    covers_side: list[float]
    shares: list[list[float]]
    places: tuple[Place, ...]
    weights: list[float]
    marked: frozenset[int]


class Ranker:
    """Everything about the atlas and the content that does not change from drawing to drawing."""

    def __init__(self, atlas: Atlas, content: Content) -> None:
        self.content = content
        self.points = tuple(point for point in content.points if point in atlas.spots)
        self.grid = Grid(atlas)
        zones = [atlas.spots[point].zones for point in self.points]
        essential, spillover = self.grid.zone_cells(zones)
        self.places, place_of_cell = self.grid.place_of_cells()
        self._order = {same: index for index, place in enumerate(self.places) for same in (place, place.mirrored)}
        self._sizes = np.bincount(place_of_cell, minlength=len(self.places)).astype(np.float32)
        self._shares = _place_means(essential | spillover, place_of_cell, self._sizes)
        self._essential = _place_means(essential, place_of_cell, self._sizes)
        self._names = {place: lowered(content.regions[place.region].name) for place in self._order}
        self._typical = [self._large_places(row) for row in range(len(self.points))]
        soft = [self.grid.blurred(cells.astype(np.float32), TOLERANCE_MM) for cells in (essential, spillover)]
        self._likelihood = Likelihood(*(_place_means(cells, place_of_cell, self._sizes) for cells in soft))
        self._prior = self._log_prior()
        self._prior[~essential.any(axis=1)] = -np.inf  # its pain lies off the map: the marks say nothing about it
        self._patterns = nerve.pattern_shares(self.grid, atlas.patterns, place_of_cell, self._sizes)

    def _log_prior(self) -> Row:
        """A weak preference for what is found more often; what nobody counted is taken as average."""
        counted = [self.content.points[point].prevalence for point in self.points]
        found = np.array([sum(share) / 2 if share else np.nan for share in counted])
        average = np.nanmean(found) if any(counted) else 0.0
        rare = np.array([self.content.points[point].rare for point in self.points])
        return np.asarray(PRIOR_WEIGHT * np.log(0.2 + np.where(np.isnan(found), average, found)) - RARE * rare)

    def rank(
        self, drawing: Drawing, answers: Mapping[str, str] | None = None, *, presses: Presses | None = None
    ) -> Findings:
        """Every point on the marked sides, best first, with the nerve pattern and the red flags worth asking about.

        `presses` says what was felt at points that were pressed: an answer id of the question "press" for each.
        """
        answers = answers or {}
        total = sum(map(self._weight, drawing.felt))
        found: list[Candidate] = []
        for side in self._sides(drawing):
            marks = tuple(mark for mark in drawing.felt if mark.place.side in (side, Side.MIDLINE))
            share = sum(map(self._weight, marks)) / total if total else 0.0
            logs = self._answer_logs(answers) + self._press_logs(presses or {}, side)
            fit = self._fit(marks, logs)
            found.extend(self._candidates(fit, side, share))
        found.sort(key=lambda candidate: (-candidate.score, -candidate.covers, candidate.point, candidate.side))
        return Findings(
            tuple(found),
            nerve.assess(drawing, answers, self.content, self._pattern_cover(drawing)),
            safety.worth_asking(drawing, answers),
        )

    @staticmethod
    def _sides(drawing: Drawing) -> tuple[Side, ...]:
        """The sides to answer for: the marked ones, or both if only the midline is marked."""
        if not drawing.felt:
            return ()
        return tuple(side for side in (Side.LEFT, Side.RIGHT) if side in (drawing.sides or (Side.LEFT, Side.RIGHT)))

    def _index(self, place: Place) -> int:
        return self._order[place]

    def _weight(self, mark: Mark) -> float:
        """Area times intensity: what `covers` counts by."""
        return float(self._sizes[self._index(mark.place)]) * mark.share * (mark.intensity + 1) / 11

    def _fit(self, marks: tuple[Mark, ...], logs: Row) -> _Fit:
        marks = tuple(sorted(marks, key=lambda mark: self._index(mark.place)))
        index = np.array([self._index(mark.place) for mark in marks], dtype=np.intp)
        weights = np.array([self._weight(mark) for mark in marks])
        intensity = np.array([mark.intensity for mark in marks], dtype=np.float64)
        score = self._likelihood.among_sources(index, intensity, self._prior + logs)
        shares = self._shares[:, index]
        covers = shares @ (weights / weights.sum())
        places = tuple(mark.place for mark in marks)
        marked = frozenset(index.tolist())
        return _Fit(score.tolist(), covers.tolist(), shares.tolist(), places, weights.tolist(), marked)

    def _answer_logs(self, answers: Mapping[str, str]) -> Row:
        """What the answers add to each point, capped so that no answer decides alone."""
        logs = np.zeros(len(self.points))
        for question in self.content.questions.values():
            answer = question.by_id.get(answers.get(question.key, ""))
            if answer is not None:
                logs += [answer.steps.get(point, 0) * ANSWER_STEP for point in self.points]
        return np.asarray(logs.clip(-ANSWER_CAP, ANSWER_CAP))

    def _press_logs(self, presses: Presses, side: Side) -> Row:
        """What pressing adds to the pressed points themselves (clinical source: questions, Q14)."""
        logs = np.zeros(len(self.points))
        question = next((q for q in self.content.questions.values() if q.key == PRESS), None)
        for row, point in enumerate(self.points):
            answer = question.by_id.get(presses.get((point, side), "")) if question else None
            if answer is not None:
                logs[row] = answer.steps.get(PRESSED_POINT, 0) * ANSWER_STEP
        return logs

    def _candidates(self, fit: _Fit, side: Side, share: float) -> list[Candidate]:
        best = max(fit.score)
        return [
            Candidate(
                point=point,
                side=side,
                score=round(fit.score[row] * share, 6),
                match=_match(fit.covers_side[row], fit.score[row] / best),
                covers=round(fit.covers_side[row] * share, 4),
                unexplained=tuple(
                    place for place, part in zip(fit.places, fit.shares[row], strict=True) if part < UNEXPLAINED_BELOW
                ),
                reasons=self._reasons(row, fit, share),
            )
            for row, point in enumerate(self.points)
        ]

    def _reasons(self, row: int, fit: _Fit, share: float) -> tuple[Reason, ...]:
        percent = round(fit.covers_side[row] * share * 100)
        explained = [
            (part * weight, place)
            for part, weight, place in zip(fit.shares[row], fit.weights, fit.places, strict=True)
            if part >= UNEXPLAINED_BELOW
        ]
        if not explained:
            return (Reason("covers_little"),)
        names = [self._names[place] for _, place in sorted(explained, key=lambda pair: (-pair[0], pair[1]))[:2]]
        phrase = "covers_all" if percent >= ALL_PERCENT else "covers"
        reasons = [Reason(phrase, {"percent": percent, "places": ", ".join(names)})]
        beyond = self._beyond(row, fit)
        if beyond:
            reasons.append(Reason("also_reaches", {"places": ", ".join(map(self._names.__getitem__, beyond))}))
        prevalence = self.content.points[self.points[row]].prevalence
        if prevalence is not None and prevalence[0] >= COMMON:
            reasons.append(Reason("common"))
        return tuple(reasons)

    def _beyond(self, row: int, fit: _Fit) -> list[Place]:
        """The two largest places of the point's essential zone that are not marked."""
        return [self.places[i] for i in self._typical[row] if i not in fit.marked][:2]

    def _large_places(self, row: int) -> list[int]:
        """What lies mostly in the point's essential zone, the largest part of it first."""
        order = np.argsort(-self._essential[row] * self._sizes, kind="stable")
        return [int(i) for i in order if self._essential[row, i] >= MOSTLY]

    def _pattern_cover(self, drawing: Drawing) -> dict[str, float]:
        """For each nerve pattern the share of the marks that lie in its typical places."""
        if not drawing.felt:
            return {}
        index = [self._index(mark.place) for mark in drawing.felt]
        weights = np.array([self._weight(mark) for mark in drawing.felt])
        return {name: float(shares[index] @ weights / weights.sum()) for name, shares in self._patterns.items()}


def _place_means(cells: Bools | Floats, place_of_cell: Ints, sizes: Floats) -> Floats:
    """Means over the cells of each place: (rows, places)."""
    means = [np.bincount(place_of_cell, weights=row, minlength=len(sizes)) for row in cells]
    return (np.array(means).reshape(len(cells), len(sizes)) / np.maximum(sizes, 1)).astype(np.float32)


def _match(covers: float, relative: float) -> Match:
    """Strong only where the cover is good and the point stands among the best."""
    if covers >= STRONG_COVER and relative >= STRONG_BESIDE_BEST:
        return Match.STRONG
    if covers >= POSSIBLE_COVER and relative >= POSSIBLE_BESIDE_BEST:
        return Match.POSSIBLE
    return Match.WEAK
