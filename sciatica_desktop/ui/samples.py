"""Sample data for the demo and for pictures: the shipped content, a small drawing and what is found for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from sciatica_desktop.core.anatomy import Atlas, Place, Side, View
from sciatica_desktop.core.cards import CandidateCard, PointView, candidate_cards
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.pain import Drawing, Mark, Quality
from sciatica_desktop.core.ranking import Ranker
from sciatica_desktop.core.readers.anatomy_reader import add_rest, read_outlines
from sciatica_desktop.core.readers.content_reader import FILES, read_content
from sciatica_desktop.core.reading import Node

PACKAGE = Path(__file__).parents[1]
ASSETS = next((folder / "assets" for folder in (PACKAGE, PACKAGE.parent) if (folder / "assets").is_dir()), PACKAGE)
"""Inside the package when installed, beside it in a checkout."""

DRAWING = Drawing(
    (
        Mark(Place("buttock_mid", Side.RIGHT), 7),
        Mark(Place("thigh_posterior_middle", Side.RIGHT), 5),
    )
)
LONG_DRAWING = Drawing(
    (
        *DRAWING.marks,
        Mark(Place("buttock_upper_outer", Side.RIGHT), 6),
        Mark(Place("thigh_posterior_proximal", Side.RIGHT), 5),
        Mark(Place("sacrum", Side.MIDLINE), 3),
        Mark(Place("calf_lateral_upper", Side.RIGHT), 4, Quality.TINGLING),
        Mark(Place("foot_lateral", Side.RIGHT), 2, Quality.NUMB),
    )
)


def _node(file: Path) -> Node:
    return Node(json.loads(file.read_text(encoding="utf-8")), file.name)


@lru_cache(maxsize=1)
def content() -> Content:
    """The English language pack."""
    return read_content({name: _node(ASSETS / "content" / "en" / f"{name}.json") for name in FILES})


@lru_cache(maxsize=1)
def atlas() -> Atlas:
    """The body in all its views."""
    body = ASSETS / "body"
    sheets = (_node(body / f"{view}.json") for view in View)
    return add_rest(read_outlines(_node(body / "regions.json"), sheets), (), _node(body / "zones.json"))


@lru_cache(maxsize=1)
def ranker() -> Ranker:
    return Ranker(atlas(), content())


def found(
    drawing: Drawing = DRAWING, answers: Mapping[str, str] | None = None
) -> tuple[Findings, tuple[CandidateCard, ...]]:
    """What is found for a drawing, and its cards."""
    findings = ranker().rank(drawing, answers)
    return findings, candidate_cards(findings.candidates, content())


def names() -> dict[str, str]:
    """What the regions are called."""
    return {key: region.name for key, region in content().regions.items()}


def point_view(point: str = "gmin_post", side: Side = Side.RIGHT) -> PointView:
    """A point with all its techniques."""
    known = content()
    chosen = known.points[point]
    return PointView(
        point=chosen,
        side=side,
        techniques=known.techniques_for(point),
        tools=known.tools,
        group=known.groups.get(chosen.group),
        stop_rules=tuple(known.stop_rules.values()),
        no_go_zones=known.no_go_zones,
    )
