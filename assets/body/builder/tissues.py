"""Muscles, bones, nerves and landmarks of one view, from the measurements."""

from __future__ import annotations

from typing import Any

from shapely.geometry import Polygon

from builder.fibres import fibres, tendons
from builder.geometry import as_measured, line_of, organic, polygons_of, ribbon, smoothed_line, thinned
from builder.names import BONES, LANDMARKS, NERVES, TISSUES, name_of
from builder.source import Measured

UNSEEN = {
    "back": {
        "psoas_major",
        "iliacus",
        "rectus_femoris",
        "quadriceps_tendon",
        "patellar_ligament",
        "vastus_medialis",
        "tibialis_anterior",
    },
    "side": {"gracilis", "adductor_longus", "vastus_medialis", "iliacus"},
    "front": {
        "thoracolumbar_fascia",
        "iliocostalis_lumborum",
        "longissimus",
        "multifidus",
        "gluteus_maximus",
        "biceps_femoris_long",
        "biceps_femoris_short",
        "semitendinosus",
        "semimembranosus",
        "gastrocnemius_lateral",
        "plantaris",
        "achilles_tendon",
        "gemellus_inferior",
    },
}
"""What lies wholly behind the rest of the body in a view and is not drawn there."""

IN_FRONT = {
    "back": {"gluteus_minimus": 53},
    "front": {"vastus_lateralis": 57, "iliotibial_tract": 58, "patellar_ligament": 60},
}
"""Where the depth of the models is not to be followed: gluteus minimus lies on the outer face of the hip bone, and
vastus lateralis reaches round to the front of the thigh bone, and the patellar ligament lies on the capsule."""

BAND = 1.8
"""Half the width (mm) of a tendinous band."""

BEHIND = {"front": frozenset({"sciatic", "tibial", "sural", "medial_plantar", "lateral_plantar"})}
"""Nerves that run behind the bones in a view."""

MIDLINE = ("spinous", "sacral", "coccyx", "interspinous")


def muscles(measured: Measured) -> list[dict[str, Any]]:
    """Every muscle, tendon and fascia of the view, in drawing order."""
    in_front = IN_FRONT.get(measured.view, {})
    shapes = [
        _muscle(key, {**entry, "draw_order": in_front.get(key, entry["draw_order"])})
        for key, entry in measured.muscles.items()
        if key not in UNSEEN.get(measured.view, set())
    ]
    return sorted(shapes, key=_order)


def _muscle(key: str, entry: dict[str, Any]) -> dict[str, Any]:
    outline = organic(entry["outline"])
    return {
        "id": key,
        "name": name_of(key, TISSUES),
        "layer": entry["layer"],
        "kind": entry["type"],
        "group": entry["group"],
        **({"context": True} if entry["group"] == "context" else {}),
        "draw_order": entry["draw_order"],
        "polygons": [thinned(outline)],
        "fibres": fibres(entry["fibres"], outline),
        "tendons": [
            thinned(part, 0.1)
            for part in [*tendons(key, entry["fibres"], outline, entry.get("tendon")), *_bands(entry, outline)]
        ],
    }


def _bands(entry: dict[str, Any], outline: Polygon) -> list[Polygon]:
    """Tendinous bands across a muscle."""
    bands = (ribbon(line, BAND) for line in entry.get("bands", ()))
    return [part for band in bands for part in polygons_of(band.intersection(outline))]


def _order(shape: dict[str, Any]) -> tuple[int, str]:
    return shape["draw_order"], shape["id"]


def bones(measured: Measured) -> list[dict[str, Any]]:
    """Every bone of the view as measured, with its edges only just softened."""
    shapes = [
        {
            "id": key,
            "name": name_of(key, BONES),
            "paired": not entry["midline"],
            **({"context": True} if entry.get("context") else {}),
            "draw_order": entry["draw_order"],
            "polygons": [thinned(as_measured(entry["outline"]), 0.04)],
            "holes": [thinned(as_measured(hole), 0.04) for hole in entry["holes"]],
        }
        for key, entry in measured.data["bones"].items()
    ]
    return sorted(shapes, key=_order)


def nerves(measured: Measured) -> list[dict[str, Any]]:
    """The nerves of the view; what is out of sight comes first along the path: inside the pelvis, or behind bone."""
    behind = BEHIND.get(measured.view, frozenset())
    return [_nerve(key, entry, whole=key in behind) for key, entry in measured.data["nerves"].items()]


def _nerve(key: str, entry: dict[str, Any], *, whole: bool) -> dict[str, Any]:
    """A nerve; `whole` if all of it is out of sight."""
    inside = len(entry["intrapelvic_vertices"])
    exact = [[float(x), float(y)] for x, y in entry["smooth"]]
    path = exact if inside and not whole else line_of(smoothed_line(exact, 3.0, 0.8), 0.08)
    return {"id": key, "name": name_of(key, NERVES), "path": path, "hidden": len(path) if whole else inside}


def landmarks(measured: Measured) -> dict[str, dict[str, Any]]:
    """The landmarks that the program names."""
    found = measured.data["landmarks"]
    return {
        key: {"at": list(measured.at(key)), "name": name, "paired": not _on_the_midline(key)}
        for key, name in LANDMARKS.items()
        if key in found
    }


def _on_the_midline(key: str) -> bool:
    return any(part in key for part in MIDLINE)
