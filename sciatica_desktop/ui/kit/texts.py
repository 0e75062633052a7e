"""Words for everything that core names by enum, and the few phrases that every view shares.

The tables name the enums by their names, so that the first window need not load all that they are about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.language import lowered
from sciatica_desktop.core.pain import Quality

CONTEXT = "Words"
NO_BREAK = "\N{NO-BREAK SPACE}"
WORST = 10
"""The strongest pain there is a number for."""

_BODY: Mapping[str, Mapping[str, object]] = {
    "Side": {
        "L": QT_TRANSLATE_NOOP("Words", "Left"),
        "R": QT_TRANSLATE_NOOP("Words", "Right"),
        "M": QT_TRANSLATE_NOOP("Words", "Middle"),
    },
    "View": {
        "back": QT_TRANSLATE_NOOP("Words", "Back"),
        "side": QT_TRANSLATE_NOOP("Words", "Side"),
        "front": QT_TRANSLATE_NOOP("Words", "Front"),
        "soles": QT_TRANSLATE_NOOP("Words", "Soles"),
    },
    "Layer": {
        "skin": QT_TRANSLATE_NOOP("Words", "Skin"),
        "muscles": QT_TRANSLATE_NOOP("Words", "Muscles"),
        "deep": QT_TRANSLATE_NOOP("Words", "Deep"),
        "bones": QT_TRANSLATE_NOOP("Words", "Bones"),
        "nerve": QT_TRANSLATE_NOOP("Words", "Nerve"),
        "skin_areas": QT_TRANSLATE_NOOP("Words", "Skin areas"),
    },
    "Depth": {
        "superficial": QT_TRANSLATE_NOOP("Words", "near the skin"),
        "intermediate": QT_TRANSLATE_NOOP("Words", "in the middle layer"),
        "deep": QT_TRANSLATE_NOOP("Words", "deep"),
    },
}

_PAIN: Mapping[str, Mapping[str, object]] = {
    "Quality": {
        "aching": QT_TRANSLATE_NOOP("Words", "aching"),
        "sharp": QT_TRANSLATE_NOOP("Words", "sharp"),
        "burning": QT_TRANSLATE_NOOP("Words", "burning"),
        "electric": QT_TRANSLATE_NOOP("Words", "electric"),
        "tingling": QT_TRANSLATE_NOOP("Words", "tingling"),
        "numb": QT_TRANSLATE_NOOP("Words", "numb"),
    },
    "Level": {
        "deep": QT_TRANSLATE_NOOP("Words", "Deep inside"),
        "surface": QT_TRANSLATE_NOOP("Words", "Near the skin"),
    },
    "Match": {
        "strong": QT_TRANSLATE_NOOP("Words", "strong match"),
        "possible": QT_TRANSLATE_NOOP("Words", "possible"),
        "weak": QT_TRANSLATE_NOOP("Words", "weak match"),
    },
    "Tool": {
        "mark": QT_TRANSLATE_NOOP("Words", "Mark"),
        "paint": QT_TRANSLATE_NOOP("Words", "Paint"),
        "erase": QT_TRANSLATE_NOOP("Words", "Erase"),
    },
    "Size": {
        "fine": QT_TRANSLATE_NOOP("Words", "Fine brush"),
        "medium": QT_TRANSLATE_NOOP("Words", "Medium brush"),
        "broad": QT_TRANSLATE_NOOP("Words", "Broad brush"),
    },
}

_CONTENT: Mapping[str, Mapping[str, object]] = {
    "Evidence": {
        "trial": QT_TRANSLATE_NOOP("Words", "trial"),
        "consensus": QT_TRANSLATE_NOOP("Words", "consensus"),
        "tradition": QT_TRANSLATE_NOOP("Words", "tradition"),
    },
    "Care": {
        "self": QT_TRANSLATE_NOOP("Words", "You can press this yourself"),
        "self_light": QT_TRANSLATE_NOOP("Words", "Press this only lightly"),
        "professional": QT_TRANSLATE_NOOP("Words", "For a professional only"),
    },
    "Mode": {
        "hold": QT_TRANSLATE_NOOP("Words", "hold"),
        "roll": QT_TRANSLATE_NOOP("Words", "roll"),
        "pulse": QT_TRANSLATE_NOOP("Words", "press and let go"),
        "stroke": QT_TRANSLATE_NOOP("Words", "stroke"),
    },
    "Urgency": {
        "emergency": QT_TRANSLATE_NOOP("Words", "Get emergency help now"),
        "same_day": QT_TRANSLATE_NOOP("Words", "Get medical help today"),
        "within_days": QT_TRANSLATE_NOOP("Words", "See a doctor within a few days"),
        "routine": QT_TRANSLATE_NOOP("Words", "Book a visit to a doctor or physiotherapist"),
    },
    "Act": {
        "block": QT_TRANSLATE_NOOP("Words", "No techniques and no map results for now"),
        "lock": QT_TRANSLATE_NOOP("Words", "No techniques for now"),
        "warn": QT_TRANSLATE_NOOP("Words", "Gentle techniques only"),
    },
    "Freedom": {
        "all": QT_TRANSLATE_NOOP("Words", "All techniques"),
        "gentle": QT_TRANSLATE_NOOP("Words", "Gentle techniques only"),
        "no_techniques": QT_TRANSLATE_NOOP("Words", "No techniques for now"),
        "nothing": QT_TRANSLATE_NOOP("Words", "No techniques and no map results for now"),
    },
    "Cause": {
        "never": QT_TRANSLATE_NOOP("Words", "Once before the first technique."),
        "old": QT_TRANSLATE_NOOP("Words", "It has been a month since you answered these."),
        "new_side": QT_TRANSLATE_NOOP("Words", "Your marks are on another side than before."),
        "below_knee": QT_TRANSLATE_NOOP("Words", "Your marks now reach further down the leg."),
        "nerve_signs": QT_TRANSLATE_NOOP("Words", "You marked a numb place."),
        "right_now": QT_TRANSLATE_NOOP("Words", "These may be different from day to day."),
        "asked": QT_TRANSLATE_NOOP("Words", "You can look at these at any time."),
    },
}

_PARTS: Mapping[str, Mapping[str, object]] = {
    "BodyPart": {
        "back": QT_TRANSLATE_NOOP("Words", "Low back"),
        "hip": QT_TRANSLATE_NOOP("Words", "Buttock and hip"),
        "thigh": QT_TRANSLATE_NOOP("Words", "Thigh"),
        "knee": QT_TRANSLATE_NOOP("Words", "Knee"),
        "lower_leg": QT_TRANSLATE_NOOP("Words", "Lower leg"),
        "foot": QT_TRANSLATE_NOOP("Words", "Foot"),
        "elsewhere": QT_TRANSLATE_NOOP("Words", "Somewhere else"),
    },
}

_SESSION: Mapping[str, Mapping[str, object]] = {
    "Phase": {
        "find": QT_TRANSLATE_NOOP("Words", "Find the spot"),
        "check": QT_TRANSLATE_NOOP("Words", "Press check"),
        "answer": QT_TRANSLATE_NOOP("Words", "What did you feel?"),
        "get_ready": QT_TRANSLATE_NOOP("Words", "Get ready"),
        "hold": QT_TRANSLATE_NOOP("Words", "Hold"),
        "press": QT_TRANSLATE_NOOP("Words", "Press"),
        "roll": QT_TRANSLATE_NOOP("Words", "Roll"),
        "stroke": QT_TRANSLATE_NOOP("Words", "Stroke"),
        "release": QT_TRANSLATE_NOOP("Words", "Let go"),
        "rest": QT_TRANSLATE_NOOP("Words", "Rest"),
        "other_side": QT_TRANSLATE_NOOP("Words", "Other side"),
        "stretch": QT_TRANSLATE_NOOP("Words", "Stretch"),
        "heat": QT_TRANSLATE_NOOP("Words", "Heat"),
        "move": QT_TRANSLATE_NOOP("Words", "Easy movement"),
        "cold": QT_TRANSLATE_NOOP("Words", "Cold"),
    },
    "Status": {
        "ready": QT_TRANSLATE_NOOP("Words", "Ready"),
        "running": QT_TRANSLATE_NOOP("Words", "Running"),
        "paused": QT_TRANSLATE_NOOP("Words", "Paused"),
        "finished": QT_TRANSLATE_NOOP("Words", "Finished"),
        "stopped": QT_TRANSLATE_NOOP("Words", "Stopped"),
    },
    "Why": {
        "asked": QT_TRANSLATE_NOOP("Words", "Paused"),
        "slept": QT_TRANSLATE_NOOP("Words", "Paused: the timer waited"),
    },
    "Ending": {
        "completed": QT_TRANSLATE_NOOP("Words", "Finished"),
        "stopped": QT_TRANSLATE_NOOP("Words", "Stopped early"),
        "nerve_sign": QT_TRANSLATE_NOOP("Words", "Stopped: numb or electric feeling"),
    },
    "Scheme": {
        "system": QT_TRANSLATE_NOOP("Words", "Like the system"),
        "light": QT_TRANSLATE_NOOP("Words", "Light"),
        "dark": QT_TRANSLATE_NOOP("Words", "Dark"),
    },
    "Figure": {
        "neutral": QT_TRANSLATE_NOOP("Words", "Neutral"),
        "female": QT_TRANSLATE_NOOP("Words", "Female"),
        "male": QT_TRANSLATE_NOOP("Words", "Male"),
    },
}

WORDS: Mapping[str, Mapping[str, object]] = {**_BODY, **_PARTS, **_PAIN, **_CONTENT, **_SESSION}


def translated(text: str) -> str:
    """The text in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def word(value: StrEnum) -> str:
    """The words for a value that core names by enum."""
    return translated(str(WORDS[type(value).__name__][value]))


def side_word(side: Side) -> str:
    """Which side, as in "right side"; nothing for the midline."""
    return {
        Side.LEFT: QCoreApplication.translate("Words", "left side"),
        Side.RIGHT: QCoreApplication.translate("Words", "right side"),
    }.get(side, "")


def begun(text: str) -> str:
    """The text as it begins a line, with a capital letter."""
    return text[:1].upper() + text[1:]


def within(text: str) -> str:
    """A name as it is written within a sentence of the language that is spoken."""
    return lowered(text, QLocale().bcp47Name().partition("-")[0])


def place_name(place: Place, names: Mapping[str, str]) -> str:
    """Side and region, as in "Right · middle of the buttock"; a place of the midline goes without its side."""
    name = names.get(place.region, place.region)
    return name if place.side is Side.MIDLINE else f"{word(place.side)} · {within(name)}"


def patch_name(places: Sequence[Place], names: Mapping[str, str]) -> str:
    """The places that a painted patch covers, the largest part first, as in "Right · outer calf, shin (+2)"."""
    first, *others = places
    text = place_name(first, names)
    if others:
        plain = others[0].side in {first.side, Side.MIDLINE}
        name = within(names.get(others[0].region, others[0].region)) if plain else place_name(others[0], names)
        text = QCoreApplication.translate("Words", "%1, %2").replace("%2", name).replace("%1", text)
    if others[1:]:
        more = QCoreApplication.translate("Words", "%1 (+%2)").replace("%2", str(len(others) - 1))
        text = more.replace("%1", text)
    return text


def evidence_label(evidence: StrEnum, grade: str = "") -> str:
    """What a claim rests on, as it stands beside the claim, and the grade of a chart if it has one."""
    label = {
        "trial": QCoreApplication.translate("Words", "Evidence: trials"),
        "consensus": QCoreApplication.translate("Words", "Evidence: expert consensus"),
        "tradition": QCoreApplication.translate("Words", "Evidence: clinical tradition"),
    }[evidence]
    return f"{label} · {grade}" if grade else label


def day_form() -> str:
    """How a day and its month are written in short: "7 Nov", in German "7. Nov."."""
    dotted = "d. MMM" in QLocale().dateFormat(QLocale.FormatType.LongFormat)
    return "d. MMM" if dotted else "d MMM"


def seconds_text(seconds: float) -> str:
    """A length of time, which stays in one line: "45 s", "1 min 30 s", "2 min"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        text = QCoreApplication.translate("Words", "%1 s").replace("%1", str(rest))
    elif not rest:
        text = QCoreApplication.translate("Words", "%1 min").replace("%1", str(minutes))
    else:
        text = QCoreApplication.translate("Words", "%1 min %2 s").replace("%1", str(minutes)).replace("%2", str(rest))
    return text.replace(" ", NO_BREAK)


def quality_name(quality: Quality) -> str:
    """The kind of a pain as a choice in a list: "Aching"."""
    return begun(word(quality))


def change_text(change: int) -> str:
    """How a pain changed on the scale from 0 to 10: "2 less", "no change", "1 more"."""
    if not change:
        return QCoreApplication.translate("Words", "no change")
    less = QCoreApplication.translate("Words", "%1 less")
    more = QCoreApplication.translate("Words", "%1 more")
    return (less if change < 0 else more).replace("%1", str(abs(change)))
