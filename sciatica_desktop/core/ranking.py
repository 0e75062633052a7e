"""Which trigger points may send pain to what is marked: `docs/ranking.md` states the model in words.

Each point has a pattern: for every place a chance that someone whose pain it sends marks that place. How likely
exactly these marks are under one pattern or two at once, a weak prior, the answers and the person's own earlier results
give the order. Left marks are mirrored first.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, exp, pi, sin
from typing import NamedTuple

import numpy as np

from sciatica_desktop.core import safety
from sciatica_desktop.core.anatomy import Atlas, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Candidate, Findings, Match, Pair
from sciatica_desktop.core.grid import Floats, Grid, Ints, place_shares
from sciatica_desktop.core.likelihood import Evidence, Likelihood, Sources
from sciatica_desktop.core.nerve import LookAlikes
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Drawing, Level, Mark, Quality
from sciatica_desktop.core.prior import Row, found_often, from_beyond, nearness
from sciatica_desktop.core.reasons import Shares, Telling

SHIFT_MM = 20.0
SHIFT_WAYS = 6
AS_DRAWN = 0.4
"""People draw off: with the rest of the chance the whole pattern lies so far off, in one of so many directions."""

INTENSITY_PULL = 2.0
"""Weak marks are spillover or stray more often: the two chances fall by e for each 5 / INTENSITY_PULL steps."""

NERVE_EASE, SURFACE_EASE = 4.0, 1.5
"""Muscle pain is a deep ache: what is numb, tingling or electric, or near the skin, is a stray mark more often."""

WHOLE_FROM = 0.4
"""A place counts as marked as a whole from this painted share on, and by its part of that below."""

ANSWER_STEP = 0.35
ANSWER_CAP = 1.2
"""The answers move a point by this much a step, and by no more than so much in all; own results have the same cap."""

MUSCLE_SHARE = 0.5
"""The leading point of a muscle takes over this share of what speaks for the muscle's other points."""

STRONG_COVER, STRONG_MARGIN = 0.7, 2.0
POSSIBLE_COVER, POSSIBLE_BESIDE_BEST = 0.4, 0.05
"""Share of the marks covered, and how the score stands beside other muscles', from which a match has that word."""

STRONG_MARKS = 2
"""One marked place says too little for a strong match."""

EVEN = 0.75
"""Muscles fit equally if their scores are within this share of the best one's."""

PAIR_CHANCE, PAIR_COVER, PAIR_GAIN = 0.5, 0.8, 0.2
"""Two points are named together if two sources are this likely, cover so much, and so much more than any one does."""

NERVE_LIKE = (Quality.NUMB, Quality.TINGLING, Quality.ELECTRIC)


class _Fit(NamedTuple):
    """How the marks of one side fit every point."""

    score: Row
    others: Row
    covers: Row
    shares: Shares
    sources: Sources


class Ranker:
    """Everything about the atlas and the content that does not change from drawing to drawing."""

    def __init__(self, atlas: Atlas, content: Content) -> None:
        self.content = content
        self.points = tuple(point for point in content.points if point in atlas.spots)
        self.grid = Grid(atlas)
        known, spots = [content.points[point] for point in self.points], [atlas.spots[point] for point in self.points]
        essential, spillover = self.grid.zone_cells([spot.zones for spot in spots])
        self.places, place_of_cell = self.grid.place_of_cells()
        self._order = {same: index for index, place in enumerate(self.places) for same in (place, place.mirrored)}
        self._sizes = np.bincount(place_of_cell, minlength=len(self.places)).astype(np.float32)

        def shares(cells: np.ndarray, shift: tuple[float, float]) -> Floats:
            return place_shares(cells, self.grid.moved(*shift), place_of_cell, self._sizes)

        self._essential, around = shares(essential, (0, 0)), shares(spillover, (0, 0))
        self._shares = self._essential + around
        self._telling = Telling(content, self.points, self.places, self._essential, self._sizes)
        self._likelihood = Likelihood(
            np.array([shares(essential, shift) for shift in SHIFTS]),
            np.array([shares(spillover, shift) for shift in SHIFTS]),
            SHIFT_WEIGHTS,
        )
        self._near = nearness(spots, self.places, atlas)
        self._prior = found_often(known)
        self._beyond = from_beyond(known)
        self._prior[~essential.any(axis=1)] = -np.inf  # its pain lies off the map: the marks say nothing about it
        self._muscle = np.unique([point.muscle for point in known], return_inverse=True)[1]
        self._by_muscle = np.argsort(self._muscle, kind="stable")
        self._first_of_muscle = np.searchsorted(self._muscle[self._by_muscle], np.arange(self._muscle.max() + 1))
        self._look_alikes = LookAlikes(content, atlas, self.grid, place_of_cell, self._sizes)

    def rank(
        self, drawing: Drawing, answers: Mapping[str, str] | None = None, *, own: Experience | None = None
    ) -> Findings:
        """Every point on the marked sides, best first, with the nerve pattern and the red flags worth asking about."""
        answers, own = answers or {}, own or Experience()
        felt = drawing.felt
        places = np.array([self._order[mark.place] for mark in felt], dtype=np.intp)
        weights = self._weights(felt, places)
        found: list[Candidate] = []
        pairs: list[Pair] = []
        even = 0
        moved = _capped(self._answer_steps(answers))
        for side in self._sides(drawing):
            rows = [row for row in np.argsort(places).tolist() if felt[row].place.side in (side, Side.MIDLINE)]
            fit = self._fit([felt[row] for row in rows], places[rows], weights[rows], moved + self._own(own, side))
            share = float(weights[rows].sum() / weights.sum())
            found.extend(self._candidates(fit, side, share, answers, own))
            pairs.extend(self._pair(fit, side, share))
            even = max(even, self._even(fit))
        if pairs:
            _lift_pairs(found, pairs)
        found.sort(key=lambda candidate: (-candidate.score, -candidate.covers, candidate.point, candidate.side))
        return Findings(
            tuple(found),
            self._look_alikes.nerve(drawing, answers, places, weights),
            self._red_flags(drawing, answers),
            tuple(pairs),
            even,
            self._look_alikes.others(answers, places, weights) if felt else (),
        )

    def _red_flags(self, drawing: Drawing, answers: Mapping[str, str]) -> tuple[str, ...]:
        """Those that the marks suggest, those answered yes, and those that an answer to a question means."""
        meant = (answer.red_flag for _, answer in self.content.given(answers) if answer.red_flag)
        return tuple(dict.fromkeys((*safety.worth_asking(drawing, answers), *meant)))

    @staticmethod
    def _sides(drawing: Drawing) -> tuple[Side, ...]:
        """The sides to answer for: the marked ones, or both if only the midline is marked."""
        if not drawing.felt:
            return ()
        return tuple(side for side in (Side.LEFT, Side.RIGHT) if side in (drawing.sides or (Side.LEFT, Side.RIGHT)))

    def _weights(self, felt: tuple[Mark, ...], places: Ints) -> Row:
        """Area times intensity: what `covers` counts by."""
        strength = np.array([mark.share * (mark.intensity + 1) / 11 for mark in felt])
        return np.asarray(self._sizes[places] * strength)

    def _fit(self, marks: list[Mark], places: Ints, weights: Row, logs: Row) -> _Fit:
        ease, counts = np.array([(_ease(mark), _counts(mark)) for mark in marks]).T
        prior = self._prior + self._near[:, places].max(axis=1) / len(marks) + logs
        sources = self._likelihood.sources(Evidence(places, ease, counts), prior + self._beyond, prior)
        shares = Shares(tuple(mark.place for mark in marks), places, self._shares[:, places], weights)
        return _Fit(*self._scores(sources.chance), shares.parts @ (weights / weights.sum()), shares, sources)

    def _scores(self, chance: Row) -> tuple[Row, Row]:
        """Each point's score, and beside it the best score of another muscle."""
        rest = np.bincount(self._muscle, chance)[self._muscle] - chance
        leads = chance >= self._best_of_muscle(chance)[self._muscle]
        score = np.minimum(1, np.where(leads, chance + MUSCLE_SHARE * rest, (1 - MUSCLE_SHARE) * chance))
        top = self._best_of_muscle(score)
        first, second = np.sort(np.append(top, 0.0))[:-3:-1]
        return score, np.where(top[self._muscle] == first, second, first)

    def _best_of_muscle(self, values: Row) -> Row:
        return np.asarray(np.maximum.reduceat(values[self._by_muscle], self._first_of_muscle))

    def _answer_steps(self, answers: Mapping[str, str]) -> Row:
        """By how many steps the answers move each point."""
        steps = np.zeros(len(self.points))
        for _, answer in self.content.given(answers):
            if answer.steps:
                steps += [answer.steps.get(point, 0) for point in self.points]
        return steps

    def _own(self, own: Experience, side: Side) -> Row:
        """What the person's own earlier results add to each point."""
        steps = [own.of((point, side)).steps for point in self.points] if own.tried else [0.0]
        return _capped(np.array(steps))

    def _candidates(
        self, fit: _Fit, side: Side, share: float, answers: Mapping[str, str], own: Experience
    ) -> list[Candidate]:
        told = self._telling.of(fit.shares, side, share, answers)
        if own.tried:
            told = [
                (unexplained, (*reasons, *own.of((point, side)).reasons))
                for point, (unexplained, reasons) in zip(self.points, told, strict=True)
            ]
        rows = zip(
            self.points,
            np.round(fit.score * share, 6).tolist(),
            _matches(fit),
            np.round(fit.covers * share, 4).tolist(),
            told,
            strict=True,
        )
        return [Candidate(point, side, score, match, covers, *why) for point, score, match, covers, why in rows]

    def _pair(self, fit: _Fit, side: Side, share: float) -> list[Pair]:
        """The likeliest two points, where they explain clearly more than one does."""
        if fit.sources.pair is None or fit.sources.both < PAIR_CHANCE:
            return []
        one, other = sorted(fit.sources.pair, key=lambda row: -fit.score[row])
        parts = 1 - (1 - fit.shares.parts[one]) * (1 - fit.shares.parts[other])
        covers = float(parts @ fit.shares.weights / fit.shares.weights.sum())
        if covers < PAIR_COVER or covers < float(fit.covers.max()) + PAIR_GAIN:
            return []
        return [Pair((self.points[one], side), (self.points[other], side), round(covers * share, 4))]

    def _even(self, fit: _Fit) -> int:
        """How many muscles fit about equally well; 0 where one leads, or none fits."""
        rows = (fit.score >= EVEN * fit.score.max()) & (fit.covers > POSSIBLE_COVER)
        muscles = len(set(self._muscle[rows].tolist()))  # np.unique would load numpy.ma at the first click
        return muscles if muscles > 1 else 0


_TURNS = [2 * pi * way / SHIFT_WAYS for way in range(SHIFT_WAYS)]
SHIFTS = ((0.0, 0.0), *((SHIFT_MM * cos(turn), SHIFT_MM * sin(turn)) for turn in _TURNS))
SHIFT_WEIGHTS = np.array([AS_DRAWN, *[(1 - AS_DRAWN) / SHIFT_WAYS] * SHIFT_WAYS])
"""The ways (mm right and down) in which a pattern is drawn off, and how likely each is."""


def _capped(steps: Row) -> Row:
    return np.asarray((steps * ANSWER_STEP).clip(-ANSWER_CAP, ANSWER_CAP))


def _lift_pairs(found: list[Candidate], pairs: list[Pair]) -> None:
    """Of two that explain the marks together neither is a weak match for leaving the other's part alone."""
    named = {key for pair in pairs for key in (pair.first, pair.second)}
    for index, candidate in enumerate(found):
        if candidate.key in named and candidate.match is Match.WEAK:
            found[index] = candidate._replace(match=Match.POSSIBLE)


def _ease(mark: Mark) -> float:
    """How easily a mark is no more than spillover or stray: 1 for a deep ache of usual strength."""
    ease = exp(INTENSITY_PULL * (1 - mark.intensity / DEFAULT_INTENSITY))
    ease *= NERVE_EASE if mark.quality in NERVE_LIKE else 1
    return ease * (SURFACE_EASE if mark.level is Level.SURFACE else 1)


def _counts(mark: Mark) -> float:
    return min(1.0, mark.share / WHOLE_FROM)


def _matches(fit: _Fit) -> list[Match]:
    """Strong only where the cover is good and the point stands clear of other muscles."""
    enough = len(fit.shares.places) >= STRONG_MARKS
    strong = (fit.covers >= STRONG_COVER) & (fit.score >= STRONG_MARGIN * fit.others) & enough
    possible = (fit.covers >= POSSIBLE_COVER) & (fit.score >= POSSIBLE_BESIDE_BEST * fit.score.max())
    words = (Match.WEAK, Match.POSSIBLE, Match.STRONG)
    return [words[index] for index in np.where(strong, 2, possible).tolist()]
