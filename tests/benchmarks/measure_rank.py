"""How the ranking grows with the number of points and of marks, and how many drawings a second a batch answers."""

from __future__ import annotations

import json
import random
import time
from dataclasses import replace
from functools import cache
from io import BytesIO, StringIO, TextIOWrapper
from unittest.mock import patch

from sciatica_desktop.cli import find
from sciatica_desktop.cli.parser import make_parser
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.host.paths import assets
from sciatica_desktop.store.body import read_atlas
from sciatica_desktop.store.own_packs import Known, read_known
from tests.benchmarks.probes import percentile
from tests.benchmarks.registry import Figure, benchmark

FEW, MORE, MANY = 42, 420, 4200
DRAWINGS, LINES = 100, 2000
MARKS = (2, 20)


@cache
def knowledge() -> Known:
    return read_known(read_atlas(assets()), assets(), "en", None)


@cache
def ranker(count: int) -> Ranker:
    """A ranking of so many points: the shipped ones again and again, under other names."""
    atlas, content = knowledge().atlas, knowledge().content
    shipped = list(content.points)
    origin = {f"{shipped[number % len(shipped)]}_{number}": shipped[number % len(shipped)] for number in range(count)}
    points = {name: replace(content.points[point], id=name, muscle=f"{name}") for name, point in origin.items()}
    spots = {name: atlas.spots[point] for name, point in origin.items()}
    patterns = {name: replace(each, look_alikes=()) for name, each in content.patterns.items()}
    return Ranker(replace(atlas, spots=spots), replace(content, points=points, patterns=patterns))


def milliseconds(count: int, marks: int = 4) -> float:
    """The median time of a core to rank a random drawing."""
    ranking, chance = ranker(count), random.Random(1)
    times = []
    for _ in range(DRAWINGS):
        drawing = Drawing(tuple(Mark(place, 5) for place in chance.sample(knowledge().atlas.places, marks)))
        begun = time.process_time()
        ranking.rank(drawing)
        times.append(time.process_time() - begun)
    return 1000 * percentile(times, 0.5)


@benchmark("ranking, 420 points")
def more_points() -> Figure:
    return Figure("ms", f"{FEW} points", milliseconds(FEW), milliseconds(MORE))


@benchmark("ranking, 4,200 points")
def many_points() -> Figure:
    return Figure("ms", f"{MORE} points", milliseconds(MORE), milliseconds(MANY))


@benchmark("ranking, 20 marks")
def many_marks() -> Figure:
    few, many = MARKS
    return Figure("ms", f"{few} marks", milliseconds(FEW, few), milliseconds(FEW, many))


@benchmark("find --batch, one drawing")
def batch() -> Figure:
    """Set against the 1 ms of a core that a thousand a second leave; loading is not counted."""
    finder, chance = find.Finder(make_parser().parse_args(["find", "--batch", "-", "--top", "3"])), random.Random(1)
    lines = []
    for number in range(LINES):
        places = chance.sample(finder.atlas.places, chance.randint(1, 8))
        marks = [{"region": place.region, "side": str(place.side), "intensity": 5} for place in places]
        lines.append(json.dumps({"id": number, "marks": marks}))
    stdin = TextIOWrapper(BytesIO("\n".join(lines).encode()))
    options = make_parser().parse_args(["find", "--batch", "-", "--top", "3"])
    with patch("sys.stdin", stdin), patch("sys.stdout", StringIO()), patch.object(find, "Finder", lambda _: finder):
        begun = time.process_time()
        find.run(options)
        taken = time.process_time() - begun
    return Figure("ms", "1,000 a second", 1.0, 1000 * taken / LINES)
