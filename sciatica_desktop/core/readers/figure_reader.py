"""From the JSON document of a figure to how the body changes in it; raises BadFile for what does not fit."""

from __future__ import annotations

from itertools import pairwise

from sciatica_desktop.core.anatomy import View
from sciatica_desktop.core.figures import Reshaping, Row, Shape
from sciatica_desktop.core.readers.anatomy_reader import by_view, relief
from sciatica_desktop.core.reading import Node

ROW = 5
FEWEST = 2
TINY = 1e-6


def read_figure(node: Node) -> dict[View, Shape]:
    """How a figure differs from the neutral body, by view."""
    node.check_format()
    return {view: _shape(item) for view, item in by_view(node.at("views"))}


def _shape(node: Node) -> Shape:
    rows = node.at("rows")
    found = [tuple(number.number() for number in row.items()) for row in rows.items()]
    if len(found) < FEWEST or any(len(row) != ROW for row in found):
        raise rows.bad("should be rows of five numbers: height, low, high, and how far each of them moves")
    heights = [row[0] for row in found]
    step = heights[1] - heights[0]
    if step <= 0 or any(abs(below - above - step) > TINY for above, below in pairwise(heights)):
        raise rows.bad("should be at even heights, from the top downwards")
    reshaping = Reshaping(heights[0], step, tuple(Row(*row[1:]) for row in found))
    return Shape(reshaping, {name: relief(item) for name, item in node.get("relief", {}).members()})
