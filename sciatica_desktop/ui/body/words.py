"""The words about the things on the map: as they are shown, and as they are spoken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sciatica_desktop.core.anatomy import Place, View
from sciatica_desktop.core.map_picture import Hotspot, Referral
from sciatica_desktop.core.pain import Level, Mark
from sciatica_desktop.ui.body.captions import Label
from sciatica_desktop.ui.body.scene import Words
from sciatica_desktop.ui.kit.lists import listed
from sciatica_desktop.ui.kit.texts import place_name, side_word, word

FEW = 3
"""So many changes are told one by one."""


def words_of(view: View) -> Words:
    """What is written on the map of a view."""
    seen = {
        View.BACK: QCoreApplication.translate("BodyMap", "Seen from behind"),
        View.SIDE: QCoreApplication.translate("BodyMap", "Seen from the side"),
        View.FRONT: QCoreApplication.translate("BodyMap", "Seen from the front"),
        View.SOLES: QCoreApplication.translate("BodyMap", "Seen from below"),
    }
    return Words(
        left=QCoreApplication.translate("BodyMap", "LEFT"),
        right=QCoreApplication.translate("BodyMap", "RIGHT"),
        seen_from=seen[view],
    )


def place_label(place: Place, names: Mapping[str, str], mark: Mark | None) -> Label:
    """ "Right · middle of the buttock", and below it for a mark "7 of 10, aching"."""
    return Label(place_name(place, names), spoken_mark(mark))


def spoken_place(place: Place, names: Mapping[str, str]) -> str:
    """ "Right, middle of the buttock"."""
    return listed(place_name(place, names).split(" · "))


def spoken_mark(mark: Mark | None) -> str:
    """ "7 of 10, aching", and where it is felt if near the skin; nothing for a place without a mark."""
    if mark is None:
        return ""
    text = _filled(QCoreApplication.translate("BodyMap", "%1 of 10, %2"), str(mark.intensity), word(mark.quality))
    return listed((text, "" if mark.level is Level.DEEP else word(mark.level).lower()))


def spoken_state(mark: Mark | None) -> str:
    """ "Marked, 7 of 10, aching", or how a place feels that was painted in part; nothing where nothing is felt."""
    if mark is None:
        return ""
    if mark.share < 1:
        return _filled(QCoreApplication.translate("BodyMap", "painted in part, %1"), spoken_mark(mark))
    return _filled(QCoreApplication.translate("BodyMap", "marked, %1"), spoken_mark(mark))


def spoken_change(places: Sequence[Place], names: Mapping[str, str], felt: Mapping[Place, Mark]) -> str:
    """What was marked, changed or taken away, in one sentence for each of a few places."""
    if len(places) > FEW:
        return QCoreApplication.translate("BodyMap", "Several places changed")
    said = []
    for place in places:
        state = spoken_state(felt.get(place)) or QCoreApplication.translate("BodyMap", "not marked any more")
        text = QCoreApplication.translate("BodyMap", "%1: %2")
        said.append(_filled(text, spoken_place(place, names), state))
    return ". ".join(said)


def point_label(thing: Hotspot | Referral) -> Label:
    """The plain name of a trigger point, and below it its side."""
    return Label(thing.name, side_word(thing.side))


def spoken_point(hotspot: Hotspot) -> str:
    """ "Point 2: Outer buttock, deep, right side"."""
    text = QCoreApplication.translate("BodyMap", "Point %1: %2")
    return _filled(text, str(hotspot.rank), listed((hotspot.name, side_word(hotspot.side))))


def _filled(text: str, *values: str) -> str:
    """The text with %1, %2 … replaced, the last one first, so that a value may hold a "%1"."""
    for number, value in reversed(list(enumerate(values, 1))):
        text = text.replace(f"%{number}", value)
    return text
