"""A body of a few boxes for tests of the map: a hip, a thigh and a calf a side, a sacrum, two muscles, a bone, a nerve.

Lengths in mm; right is x > 0. Between thigh and calf lies a gap of 20 mm.
"""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Bone, Depth, Kind, Nerve, Place, Sheet, Side, Spot, Tissue, View, Zones
from sciatica_desktop.core.map_picture import Hotspot, Referral
from sciatica_desktop.core.shapes import Point, Polygon, mirrored
from sciatica_desktop.ui.body.body_map import BodyMap


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return ((left, top), (right, top), (right, bottom), (left, bottom))


PARTS = {"hip": box(20, 540, 80, 600), "thigh": box(20, 600, 80, 700), "calf": box(20, 720, 80, 880)}
NAMES = {"hip": "Hip", "thigh": "Back of thigh", "calf": "Calf", "sacrum": "Sacrum"}

HIP, THIGH, CALF = (Place(region, Side.RIGHT) for region in PARTS)
LEFT_HIP, LEFT_THIGH = Place("hip", Side.LEFT), Place("thigh", Side.LEFT)
SACRUM = Place("sacrum", Side.MIDLINE)


def places() -> dict[Place, tuple[Polygon, ...]]:
    found: dict[Place, tuple[Polygon, ...]] = {SACRUM: (box(-18, 540, 18, 600),)}
    for region, outline in PARTS.items():
        found[Place(region, Side.LEFT)] = (mirrored(outline),)
        found[Place(region, Side.RIGHT)] = (outline,)
    return found


def tissue(name: str, layer: Depth, outline: Polygon, order: int) -> Tissue:
    (left, top), _, (right, bottom), _ = outline
    fibres = tuple(((x, top), (x, bottom)) for x in (left + 5, (left + right) / 2, right - 5))
    return Tissue(name, name, layer, Kind.MUSCLE, order, (outline,), fibres)


SHEET = Sheet(
    view=View.BACK,
    bounds=(-100.0, 480.0, 100.0, 900.0),
    fade=(480.0, 520.0),
    skin=(box(-100, 480, 100, 900),),
    places=places(),
    tissues=(
        tissue("deep", Depth.DEEP, box(30, 560, 70, 680), 1),
        tissue("near", Depth.SUPERFICIAL, box(25, 550, 75, 690), 3),
    ),
    bones=(Bone("femur", "femur", True, 2, (box(40, 550, 60, 850),)),),
    skin_areas={"S1": (box(25, 640, 75, 880),)},
    nerves=(Nerve("sciatic", "sciatic nerve", ((20, 520), (45, 560), (50, 700), (50, 860)), 2),),
)

FRONT = Sheet(
    view=View.FRONT,
    bounds=SHEET.bounds,
    fade=SHEET.fade,
    skin=SHEET.skin,
    places={
        Place("thigh", Side.RIGHT): (box(-80, 600, -20, 700),),
        Place("thigh", Side.LEFT): (box(20, 600, 80, 700),),
    },
)


def hotspot(point: str, at: Point, rank: int, side: Side = Side.RIGHT) -> Hotspot:
    return Hotspot(point, side, at, f"Point {point}", rank)


def referral(point: str = "a", at: Point = (50.0, 570.0)) -> Referral:
    zones = Zones({View.BACK: (box(30, 620, 70, 690),)}, {View.BACK: (box(30, 730, 70, 860),)})
    return Referral(point, Side.RIGHT, f"Point {point}", Spot(Depth.DEEP, {View.BACK: at}, zones))


def body_map(width: int = 500, height: int = 600) -> BodyMap:
    """A map that shows the small body; not shown itself."""
    made = BodyMap()
    made.resize(width, height)
    made.render_sheet(SHEET, NAMES, {})
    return made
