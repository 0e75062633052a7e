"""From the general part of `techniques.json` to SessionAdvice; raises BadFile for what does not fit."""

from __future__ import annotations

from sciatica_desktop.core.advice import Basis, Evidence, PainBand, SessionAdvice, Thermal
from sciatica_desktop.core.readers.safety_reader import SOURCE, Vocabulary, read_advice
from sciatica_desktop.core.readers.technique_reader import read_range
from sciatica_desktop.core.reading import Node, by_id

MOST_MINUTES = 60
MOST_SECONDS = 600

PARTS = ("pain_scale", "caps", "movement", "other_side", "stretching", "firmness_ladder", "never")
"""The parts of which Learn tells what they rest on."""


def read_session_advice(file: Node, words: Vocabulary) -> SessionAdvice:
    """Heat, cold, movement and rules in words."""
    scale, caps, movement = file.at("pain_scale"), file.at("caps"), file.at("movement")
    before, other_side, ladder = movement.at("before"), file.at("other_side"), file.at("firmness_ladder")
    return SessionAdvice(
        heat=_thermal(file.at("heat")),
        cold=_thermal(file.at("cold")),
        movement_s=read_range(before.at("seconds"), 0, MOST_SECONDS),
        movement=before.at("text").text(),
        other_side_s=other_side.at("seconds").number(0, MOST_SECONDS),
        other_side=other_side.at("text").text(),
        pain_bands=tuple(_pain_band(item) for item in scale.at("bands").items()),
        pressure=scale.at("text").text(),
        fades=scale.at("fades").text(),
        fades_gentle=scale.at("fades_gentle").text(),
        useful_drop=file.at("pain_check").at("text").text(),
        stretching=file.at("stretching").at("text").text(),
        ladder=ladder.at("steps").texts(),
        ladder_up=ladder.at("up_if").text(),
        ladder_down=ladder.at("down_if").text(),
        never=file.at("never").at("texts").texts(),
        course=caps.at("course").texts(),
        end_early=caps.at("end_early").texts(),
        daily=movement.at("daily").texts(),
        exercises=movement.at("exercises").at("items").texts(),
        notes=tuple(by_id(file.at("notes"), lambda node: read_advice(node, words)).values()),
        basis={name: _basis(file.at(name), words) for name in PARTS},
    )


def _basis(node: Node, words: Vocabulary) -> Basis:
    label = node.at("label").choice(Evidence) if node.has("label") else None
    return Basis(label, node.at("sources").ids(words.sources, SOURCE))


def _thermal(node: Node) -> Thermal:
    minutes = read_range(node.at("minutes"), 1, MOST_MINUTES)
    return Thermal(
        minutes=minutes,
        most_minutes=node.get("absolute_max_min", minutes.high).number(minutes.high, MOST_MINUTES),
        how=node.at("how").texts(),
        never=node.at("never").texts(),
        note=node.at("note").optional_text(),
    )


def _pain_band(node: Node) -> PainBand:
    low = node.at("min").whole(0, 10)
    return PainBand(low, node.at("max").whole(low, 10), node.at("name").text(), node.at("text").text())
