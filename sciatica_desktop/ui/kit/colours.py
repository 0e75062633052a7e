"""Every colour of the program, as data: two schemes for the chrome and the body, one set for pain.

The pain colours are the same in both schemes. Plum marks are dark and amber zones light, so that they differ in grey
and for colour-blind eyes too; red is kept for safety. No other file holds a colour.
"""

from __future__ import annotations

from typing import NamedTuple


class BodyColours(NamedTuple):
    """Flat colours of the body; light and shade come from the reliefs."""

    skin: str
    skin_edge: str
    muscle: str
    muscle_deep: str
    muscle_edge: str
    fibre: str
    tendon: str
    fascia: str
    bone: str
    bone_edge: str
    nerve: str
    nerve_edge: str
    region_edge: str
    hover: str
    label: str


class Scheme(NamedTuple):
    """Colours of one scheme, light or dark."""

    name: str
    ground: str
    panel: str
    card: str
    card_chosen: str
    border: str
    border_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    danger: str
    on_danger: str
    danger_soft: str
    caution: str
    caution_soft: str
    focus: str
    ring_track: str
    body: BodyColours


LIGHT = Scheme(
    name="light",
    ground="#f4f1ec",
    panel="#fbfaf7",
    card="#ffffff",
    card_chosen="#e6f2f0",
    border="#ddd7cd",
    border_strong="#8b867c",
    text="#1d2126",
    muted="#5a6068",
    accent="#0b6963",
    accent_hover="#0d7d76",
    on_accent="#ffffff",
    accent_soft="#dcefec",
    danger="#b3261e",
    on_danger="#ffffff",
    danger_soft="#fbe9e7",
    caution="#7a5200",
    caution_soft="#fbf0d9",
    focus="#1a4fa3",
    ring_track="#e2ddd4",
    body=BodyColours(
        skin="#e9cbb2",
        skin_edge="#b48d70",
        muscle="#b9655a",
        muscle_deep="#9c4f4c",
        muscle_edge="#7c3b37",
        fibre="#d99a8b",
        tendon="#e8dccb",
        fascia="#d9c3ae",
        bone="#ece3d0",
        bone_edge="#9d8f75",
        nerve="#f2c230",
        nerve_edge="#7d5e00",
        region_edge="#6f5a4a",
        hover="#ffffff",
        label="#2b2520",
    ),
)

DARK = Scheme(
    name="dark",
    ground="#14171a",
    panel="#1a1e22",
    card="#22272c",
    card_chosen="#19332f",
    border="#333a41",
    border_strong="#79828b",
    text="#edebe7",
    muted="#a9b0b7",
    accent="#55c8bc",
    accent_hover="#74d8cd",
    on_accent="#06211e",
    accent_soft="#17322f",
    danger="#ff8a80",
    on_danger="#2a0502",
    danger_soft="#3a1a18",
    caution="#f0c36a",
    caution_soft="#352a14",
    focus="#8ab8ff",
    ring_track="#2f363d",
    body=BodyColours(
        skin="#a98a76",
        skin_edge="#d7b79e",
        muscle="#99544c",
        muscle_deep="#7f413f",
        muscle_edge="#4c2320",
        fibre="#bd8276",
        tendon="#c9bdab",
        fascia="#ad9985",
        bone="#c9c0ad",
        bone_edge="#6d6351",
        nerve="#f2c230",
        nerve_edge="#5c4500",
        region_edge="#2c211a",
        hover="#ffffff",
        label="#f1ece5",
    ),
)

INTENSITY = (
    "#d3a6cc",
    "#cd98c6",
    "#c589be",
    "#bc7ab5",
    "#b26aab",
    "#a65aa0",
    "#984a94",
    "#893a87",
    "#782b78",
    "#651d67",
    "#500f54",
)
"""Marks of intensity 0 to 10: one hue, each step darker."""

ON_INTENSITY = ("#14171a",) * 5 + ("#ffffff",) * 6
"""The number written on a mark of intensity 0 to 10."""

LESS, MORE = "#1f8f86", "#651d67"
"""Where it has become less (hatched) and more (solid) over time: apart in grey as well."""

PAPER = ("#ffffff", "#efe9e1", "#8d857a", "#000000", "#444444", "#b9b4ac")
"""Of a printed page: ground, body, its outline, text, quiet text, lines."""

BADGE = "#ffffff"
"""The ground of a number on the map."""

ESSENTIAL = "#f6b021"
"""Where a point often sends pain: solid."""

SPILLOVER = "#f6b021"
"""Where it sometimes does: stippled."""

ZONE_EDGE = "#8a5a00"

DANGER_INK = "#b3261e"
"""Where a technique must not press."""

HOTSPOT = "#0b6963"
HOTSPOT_RING = "#ffffff"
HOTSPOT_CHOSEN = "#102f5c"

POSITION = {
    "skin": "#e3b494",
    "shirt": "#74b1a9",
    "shorts": "#4a6683",
    "hair": "#54423a",
    "ball": "#cfd84f",
    "hard_ball": "#565b63",
    "roller": "#9aa2d2",
    "roller_end": "#737cb8",
    "cane": "#3f6fb0",
    "stick": "#8f97c9",
    "stick_grip": "#3b4048",
    "strap": "#7c6a50",
    "wall": "#d9d1c3",
    "floor": "#e6dfd2",
    "mat": "#b6cdd4",
    "seat": "#c2a27e",
    "seat_leg": "#a5835d",
    "pillow": "#f5f0e6",
    "warm": "#d9764c",
    "cold": "#6aa7d6",
}
"""A person in a position and what they use, by `Ink`; the same in both schemes, dimmed a little in the dark one."""

ROOM = frozenset({"wall", "floor", "mat", "pillow"})
"""What stands for the room: much dimmer in the dark scheme."""

SKIN_AREAS = {"L4": "#1d78d6", "L5": "#1f9457", "S1": "#b8501c", "S2": "#6a4fd0"}
"""The skin of the nerve roots: a tint each, always with its letters."""
