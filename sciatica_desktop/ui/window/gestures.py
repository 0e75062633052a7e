"""What hand and keyboard can do on the body and in a session besides the commands, as data for the sheet of keys."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Gesture(NamedTuple):
    """Keys or movements that do the same, and what they do."""

    keys: tuple[object, ...]
    meaning: object


BODY = (
    Gesture((QT_TRANSLATE_NOOP("KeySheet", "Arrow keys"),), QT_TRANSLATE_NOOP("KeySheet", "To the next place")),
    Gesture((QT_TRANSLATE_NOOP("KeySheet", "Enter"),), QT_TRANSLATE_NOOP("KeySheet", "Mark it, or take the mark away")),
    Gesture((QT_TRANSLATE_NOOP("KeySheet", "0 to 10"),), QT_TRANSLATE_NOOP("KeySheet", "How strong the pain is there")),
    Gesture(
        (QT_TRANSLATE_NOOP("KeySheet", "Menu key"), QT_TRANSLATE_NOOP("KeySheet", "Right click")),
        QT_TRANSLATE_NOOP("KeySheet", "How strong, what kind, deep or near the skin"),
    ),
    Gesture(
        (QT_TRANSLATE_NOOP("KeySheet", "Wheel"), QT_TRANSLATE_NOOP("KeySheet", "Pinch")),
        QT_TRANSLATE_NOOP("KeySheet", "Nearer and further"),
    ),
    Gesture(
        (QT_TRANSLATE_NOOP("KeySheet", "Space and drag"), QT_TRANSLATE_NOOP("KeySheet", "Middle button")),
        QT_TRANSLATE_NOOP("KeySheet", "Move the body"),
    ),
    Gesture(
        (QT_TRANSLATE_NOOP("KeySheet", "Shift and click"),),
        QT_TRANSLATE_NOOP("KeySheet", "Mark with the strength of the slider"),
    ),
    Gesture((QT_TRANSLATE_NOOP("KeySheet", "Esc"),), QT_TRANSLATE_NOOP("KeySheet", "Leave the place")),
)

SESSION = (
    Gesture((QT_TRANSLATE_NOOP("KeySheet", "0 to 10"),), QT_TRANSLATE_NOOP("KeySheet", "How strong it is right now")),
    Gesture(("1", "2", "3"), QT_TRANSLATE_NOOP("KeySheet", "What pressing the spot brought")),
)
