"""Entries and drawings to store."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from hypothesis import settings
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Place, Side, View
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Ending, Entry, Felt, Kind, Morning, Part, Press
from sciatica_desktop.core.exchange.document import Document
from sciatica_desktop.core.exchange.entry import Saved
from sciatica_desktop.core.pain import FARTHEST, THICKEST, Drawing, Level, Mark, Quality, Stroke
from sciatica_desktop.core.redraw import Redraw
from sciatica_desktop.core.safety import Screening

FEW = settings(max_examples=25, deadline=None)
"""Each example makes databases, and a busy computer is no failure."""

CALF = Place("calf_middle", Side.RIGHT)
SACRUM = Place("sacrum", Side.MIDLINE)
MARKS = Drawing((Mark(CALF, 7, Quality.BURNING, Level.SURFACE), Mark(SACRUM, 3)))
PAINTED = Drawing(
    strokes=(Stroke(View.BACK, ((120.0, 700.0), (118.5, 760.0)), 12.0, 6, Quality.SHARP),),
    painted=(Mark(Place("buttock_mid", Side.RIGHT), 6, Quality.SHARP, share=0.4),),
)
HOLDS = (
    Part("pir_1", Side.RIGHT, "dr_fingers", "fingers", 90.0, 90.0),
    Part("gmin_post", Side.RIGHT, "gm_ball", "tennis_ball_wall", 60.0, 42.5, 1),
)
EVENING = datetime(2026, 4, 30, 19, 15, 30, tzinfo=timezone(timedelta(hours=2)))


def entry(name: str = "e1", minutes: float = 0, **others: object) -> Entry:
    """A session that began some minutes after EVENING and is not ended."""
    values: dict[str, object] = {
        "id": name,
        "started": EVENING + timedelta(minutes=minutes),
        "point": "pir_1",
        "side": Side.RIGHT,
        "technique": "dr_fingers",
        "tool": "fingers",
        "planned_seconds": 90.0,
        "drawing": MARKS,
        **others,
    }
    return Entry(**values)  # type: ignore[arg-type]


names = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=20)
places = st.builds(Place, names, st.sampled_from(Side))
feelings = {"quality": st.sampled_from(Quality), "level": st.sampled_from(Level)}
marks = st.builds(Mark, places, st.integers(0, 10), **feelings)
shares = st.floats(0, 1, exclude_min=True, allow_subnormal=False)
painted = st.builds(Mark, places, st.integers(0, 10), share=shares.filter(lambda share: share > 1e-9), **feelings)
lengths = st.floats(-FARTHEST, FARTHEST)
strokes = st.builds(
    Stroke,
    view=st.sampled_from(View),
    points=st.lists(st.tuples(lengths, lengths), min_size=1, max_size=5).map(tuple),
    radius=st.floats(0.1, THICKEST),
    intensity=st.integers(0, 10),
    erases=st.booleans(),
    **feelings,
)


def _drawing(whole: list[Mark], some: list[Stroke], partly: list[Mark]) -> Drawing:
    taken = {mark.place for mark in whole}
    return Drawing(tuple(whole), tuple(some), tuple(mark for mark in partly if mark.place not in taken))


drawings = st.builds(
    _drawing,
    st.lists(marks, max_size=8, unique_by=lambda mark: mark.place),
    st.lists(strokes, max_size=3),
    st.lists(painted, max_size=4, unique_by=lambda mark: mark.place),
)
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=offsets)  # noqa: DTZ001 (zones are given)
seconds = st.floats(0, 3600)
pains = st.none() | st.integers(0, 10)
parts = st.builds(
    Part,
    point=names,
    side=st.sampled_from(Side),
    technique=names,
    tool=names,
    planned_seconds=seconds,
    seconds=seconds,
    too_much=st.integers(0, 9),
)
curves = st.dictionaries(seconds, st.integers(0, 10), max_size=4).map(lambda curve: tuple(sorted(curve.items())))
entries = st.builds(
    Entry,
    id=names,
    started=moments,
    point=names,
    side=st.sampled_from(Side),
    technique=names,
    tool=names,
    planned_seconds=seconds,
    seconds=seconds,
    pain_before=pains,
    pain_after=pains,
    ending=st.none() | st.sampled_from(Ending),
    too_much=st.integers(0, 100),
    notes=st.text(st.characters(codec="utf-8"), max_size=50),
    drawing=drawings,
    kind=st.sampled_from(Kind),
    parts=st.lists(parts, max_size=3).map(tuple),
    curve=curves,
    morning=st.none() | st.builds(Morning, pains, moments),
)
stamps = moments.map(lambda moment: moment.replace(microsecond=moment.microsecond // 1000 * 1000))
"""As the database holds them: to the millisecond."""

saved = st.builds(Saved, entries, stamps)
presses = st.builds(
    Press,
    id=names,
    pressed=moments,
    point=names,
    side=st.sampled_from(Side),
    felt=st.sampled_from(Felt),
    entry=st.none(),
)
redraws = st.builds(Redraw, id=names, drawn=moments, first=drawings, second=drawings)
screenings = st.builds(
    Screening,
    answered=stamps,
    yes=st.frozensets(names, max_size=4),
    sides=st.frozensets(st.sampled_from(Side)),
    below_knee=st.booleans(),
    nerve_signs=st.booleans(),
    complete=st.none() | stamps,
)
conditions = st.builds(
    Conditions,
    answered=stamps,
    yes=st.frozensets(names, max_size=4),
    where=st.dictionaries(
        names,
        st.frozensets(st.tuples(st.sampled_from(BodyPart), st.sampled_from(Side)), min_size=1, max_size=3),
        max_size=2,
    ),
    complete=st.none() | stamps,
)
documents = st.builds(
    Document,
    st.lists(saved, max_size=4, unique_by=lambda each: each.entry.id).map(tuple),
    st.lists(screenings, max_size=2, unique_by=lambda screening: screening.answered).map(tuple),
    st.lists(presses, max_size=2, unique_by=lambda press: press.id).map(tuple),
    st.lists(redraws, max_size=1).map(tuple),
    st.lists(conditions, max_size=2, unique_by=lambda each: each.answered).map(tuple),
)
