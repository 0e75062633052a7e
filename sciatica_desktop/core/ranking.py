"""Which trigger points may send pain to what is marked: `docs/ranking.md` states the model in words.

Each point has a pattern: for every place a chance that someone whose pain it sends marks that place. How likely
exactly these marks are under one pattern or two at once, a weak prior, the answers and the person's own earlier results
give the order. Left marks are mirrored first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import repeat
from math import cos, exp, pi, sin

import numpy as np

from sciatica_desktop.core import safety
from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.experience import Experience
from sciatica_desktop.core.findings import Candidate, Findings, Match, Pair
from sciatica_desktop.core.fit import Fit, least_possible
from sciatica_desktop.core.grid import Floats, Grid, Ints, place_shares
from sciatica_desktop.core.likelihood import Evidence, Likelihood
from sciatica_desktop.core.nerve import LookAlikes
from sciatica_desktop.core.pain import DEFAULT_INTENSITY, Drawing, Level, Mark, Quality
from sciatica_desktop.core.prior import Row, found_often, from_beyond, nearness
from sciatica_desktop.core.reasons import Shares, Telling, Told

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

DRAWN_OFF = 0.5
"""Of a point whose zones as drawn hold none of the marks so much of the chance counts; of one that covers all, all."""

MUSCLE_SHARE = 0.5
"""The leading point of a muscle takes over this share of what speaks for the muscle's other points."""

NO_COVER = 0.001
"""Points that cover nothing still differ by their chance."""

_WORDS = tuple(Match)

NERVE_LIKE = (Quality.NUMB, Quality.TINGLING, Quality.ELECTRIC)


_Rated = tuple[float, int, float, str, Side, int]
"""A point on one side, so that the best sorts first: less its score, its word's place, less its cover, and its row."""


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
        self,
        drawing: Drawing,
        answers: Mapping[str, str] | None = None,
        *,
        own: Experience | None = None,
        most: int | None = None,
    ) -> Findings:
        """Every point on the marked sides, or the first so many, best first; with the nerve pattern and the red flags
        worth asking about.
        """
        answers, own = answers or {}, own or Experience()
        felt = drawing.felt
        places = np.array([self._order[mark.place] for mark in felt], dtype=np.intp)
        weights = self._weights(felt, places)
        nerve = self._look_alikes.nerve(drawing, answers, places, weights)
        moved = _capped(self._answer_steps(answers))
        fits = {}
        for side in self._sides(drawing):
            rows = [row for row in np.argsort(places).tolist() if felt[row].place.side in (side, Side.MIDLINE)]
            share = float(weights[rows].sum() / weights.sum())
            marks, logs = [felt[row] for row in rows], moved + self._own(own, side)
            fits[side] = self._fit(marks, places[rows], weights[rows], share, logs)
        least = least_possible(tuple(fits.values()))
        found = [rated for side, fit in fits.items() for rated in self._rated(fit, side, least, clear=not nerve.flag)]
        found = _agreeing(sorted(found)[:most])
        told = {}
        for side, fit in fits.items():
            beyond = tuple(mark.place for mark in felt if mark.place.side is side.other)
            rows = [row for *_, of, row in found if of is side]
            told[side] = self._told(fit, side, rows, answers, own, beyond)
        return Findings(
            tuple(
                Candidate(point, side, -score, _WORDS[word], -covers, *told[side][row])
                for score, word, covers, point, side, row in found
            ),
            nerve,
            self._red_flags(drawing, answers),
            tuple(pair for side, fit in fits.items() for pair in self._pair(fit, side, least)),
            max((fit.even(self._muscle) for fit in fits.values()), default=0),
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

    def _fit(self, marks: list[Mark], places: Ints, weights: Row, share: float, logs: Row) -> Fit:
        ease = np.array([_ease(mark) for mark in marks]) * _beside(np.array([_unlike(mark) for mark in marks]))
        counts = np.array([_counts(mark) for mark in marks])
        prior = self._prior + self._near[:, places].max(axis=1) / len(marks) + logs
        sources = self._likelihood.sources(Evidence(places, ease, counts), prior + self._beyond, prior)
        shares = Shares(tuple(mark.place for mark in marks), places, self._shares[:, places], weights)
        covers = shares.parts @ (weights / weights.sum())
        score, others = self._scores(sources.chance * (DRAWN_OFF + (1 - DRAWN_OFF) * covers), covers)
        return Fit(score, others, covers, share, shares, sources)

    def _scores(self, chance: Row, covers: Row) -> tuple[Row, Row]:
        """Each point's score, and beside it the best score of another muscle.

        Of a muscle the point leads that fits best as the marks are drawn, with the best chance and a part of the rest.
        """
        fits = chance * covers.clip(min=NO_COVER)
        leads = fits >= self._best_of_muscle(fits)[self._muscle]
        muscle = (1 - MUSCLE_SHARE) * self._best_of_muscle(chance) + MUSCLE_SHARE * np.bincount(self._muscle, chance)
        score = np.minimum(1, np.where(leads, muscle[self._muscle], (1 - MUSCLE_SHARE) * chance))
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

    def _rated(self, fit: Fit, side: Side, least: float, *, clear: bool) -> list[_Rated]:
        scores, covers = np.round(fit.score * -fit.share, 6).tolist(), np.round(fit.covers * -fit.share, 4).tolist()
        words = [_WORDS.index(match) for match in fit.matches(self._muscle, least, clear=clear)]
        return list(zip(scores, words, covers, self.points, repeat(side), range(len(self.points)), strict=False))

    def _told(
        self,
        fit: Fit,
        side: Side,
        rows: Sequence[int],
        answers: Mapping[str, str],
        own: Experience,
        beyond: tuple[Place, ...],
    ) -> dict[int, Told]:
        """For each row what it leaves unexplained and why it is listed; `beyond` is marked on the other side."""
        told = self._telling.of(fit.shares, rows, fit.share, answers, beyond)
        if own.tried:
            for row, (unexplained, reasons) in told.items():
                told[row] = unexplained, (*reasons, *own.of((self.points[row], side)).reasons)
        return told

    def _pair(self, fit: Fit, side: Side, least: float) -> list[Pair]:
        """The likeliest two points, where they explain clearly more than one does and each is a possible match."""
        two = fit.pair()
        if two is None or min(fit.score[list(two[:2])]) * fit.share < least:
            return []
        one, other, covers = two
        return [Pair((self.points[one], side), (self.points[other], side), round(covers * fit.share, 4))]


_TURNS = [2 * pi * way / SHIFT_WAYS for way in range(SHIFT_WAYS)]
SHIFTS = ((0.0, 0.0), *((SHIFT_MM * cos(turn), SHIFT_MM * sin(turn)) for turn in _TURNS))
SHIFT_WEIGHTS = np.array([AS_DRAWN, *[(1 - AS_DRAWN) / SHIFT_WAYS] * SHIFT_WAYS])
"""The ways (mm right and down) in which a pattern is drawn off, and how likely each is."""


def _capped(steps: Row) -> Row:
    return np.asarray((steps * ANSWER_STEP).clip(-ANSWER_CAP, ANSWER_CAP))


def _agreeing(found: list[_Rated]) -> list[_Rated]:
    """The same with no word that is better than one before it: a match is strong only where all before it are."""
    strong = next((row for row, (_, word, *_) in enumerate(found) if word > 0), len(found))
    return [*found[:strong], *(rated if rated[1] else (rated[0], 1, *rated[2:]) for rated in found[strong:])]


def _ease(mark: Mark) -> float:
    """How easily a mark is no more than spillover or stray: 1 for one of usual strength."""
    return exp(INTENSITY_PULL * (1 - mark.intensity / DEFAULT_INTENSITY))


def _unlike(mark: Mark) -> float:
    """The same for how it feels: 1 for a deep ache."""
    return (NERVE_EASE if mark.quality in NERVE_LIKE else 1.0) * (SURFACE_EASE if mark.level is Level.SURFACE else 1.0)


def _beside(unlike: Row) -> Row:
    """What all marks of a side share says nothing about which of the muscles it is."""
    return np.asarray(unlike / unlike.min())


def _counts(mark: Mark) -> float:
    return min(1.0, mark.share / WHOLE_FROM)
