"""What is to be seen on the map, and the words on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF

from sciatica_desktop.core.anatomy import Place, View
from sciatica_desktop.core.brush import Brush
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Hotspot, Layer, Referral
from sciatica_desktop.core.pain import Drawing, Mark, Stroke
from sciatica_desktop.ui.body.captions import Label
from sciatica_desktop.ui.body.hotspots import Key

if TYPE_CHECKING:
    from sciatica_desktop.core.keep_off import KeepOff
    from sciatica_desktop.core.strokes import Patch


class Words(NamedTuple):
    """What is written on the map, in the language of the program."""

    left: str
    right: str
    seen_from: str


@dataclass(eq=False, repr=False)
class Scene:
    """What is to be seen; the map changes it, the stage paints it."""

    layers: frozenset[Layer] = DEFAULT_LAYERS
    drawing: Drawing = field(default_factory=Drawing)
    patches: Sequence[Patch] = ()
    ghosts: Drawing = field(default_factory=Drawing)
    hotspots: tuple[Hotspot, ...] = ()
    referral: Referral | None = None
    keep_off: KeepOff = field(default_factory=dict)
    """Where the technique that is looked at must not press."""

    hovered: Place | Key | None = None
    focused: Place | None = None
    framed: bool = False
    """The keyboard's focus is on the map, but on no place."""

    live: list[Stroke] = field(default_factory=list)
    """The stroke under the hand, in pieces that begin where the one before ends."""

    brush: Brush = field(default_factory=Brush)
    pointer: QPointF | None = None
    """Where the brush hovers (px), if there is one in the hand."""

    plain: Mapping[str, str] = field(default_factory=dict)
    """Plain names of muscles, bones and landmarks by their anatomical ones."""

    label: tuple[Label, Place | Key] | None = None
    covered: tuple[QRectF, ...] = ()
    """Where other things lie on the map (px): names keep clear of them."""

    fade: float = 1.0
    """How far (0-1) one set of layers has given way to the next."""

    moving: bool = False
    """While the camera moves, the kept picture of the body is stretched."""

    hurried: bool = False
    """A large body that was never shown has just been turned to: it is painted coarsely first."""

    @property
    def is_calm(self) -> bool:
        """True if no brush is in the hand and nothing moves: there is time for names."""
        return not self.moving and not self.live and not self.brush.strokes

    @property
    def is_bare(self) -> bool:
        """True if nothing lies on the body: so it is in the first window."""
        drawn = (self.drawing.felt, self.drawing.strokes, self.ghosts.felt, self.ghosts.strokes, self.live)
        shown = (self.referral, self.keep_off, self.hovered, self.focused, self.hotspots)
        return not any(drawn) and not any(shown)

    def marks(self, view: View) -> tuple[Mark, ...]:
        """What is shown as whole places in a view: what is marked, and what was painted in other views only."""
        here = {place for patch in self.patches if patch.view is view for place in patch.places}
        return (*self.drawing.marks, *(mark for mark in self.drawing.painted if mark.place not in here))

    def strokes(self, view: View) -> tuple[Stroke, ...]:
        """What was painted in a view."""
        return tuple(stroke for stroke in self.drawing.strokes if stroke.view is view)

    @property
    def felt(self) -> Mapping[Place, Mark]:
        """What is felt at each place, marked or painted."""
        return {mark.place: mark for mark in self.drawing.felt}

    @property
    def chosen(self) -> Key | None:
        return (self.referral.point, self.referral.side) if self.referral else None
