"""Words for everything that core names by enum, and the few phrases that every view shares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sciatica_desktop.core.anatomy import Depth, Place, Side, View
from sciatica_desktop.core.cards import lowered
from sciatica_desktop.core.content import Act, Care, Evidence, Mode, Urgency
from sciatica_desktop.core.diary import Ending
from sciatica_desktop.core.findings import Match
from sciatica_desktop.core.map_picture import Layer, Tool
from sciatica_desktop.core.pain import Level, Quality
from sciatica_desktop.core.preferences import Scheme
from sciatica_desktop.core.routine import PRESSURE, Phase, Status, Why
from sciatica_desktop.core.safety import Cause, Freedom

CONTEXT = "Words"

_BODY: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {
    Side: {
        Side.LEFT: QT_TRANSLATE_NOOP("Words", "Left"),
        Side.RIGHT: QT_TRANSLATE_NOOP("Words", "Right"),
        Side.MIDLINE: QT_TRANSLATE_NOOP("Words", "Middle"),
    },
    View: {
        View.BACK: QT_TRANSLATE_NOOP("Words", "Back"),
        View.SIDE: QT_TRANSLATE_NOOP("Words", "Side"),
        View.FRONT: QT_TRANSLATE_NOOP("Words", "Front"),
        View.SOLES: QT_TRANSLATE_NOOP("Words", "Soles"),
    },
    Layer: {
        Layer.SKIN: QT_TRANSLATE_NOOP("Words", "Skin"),
        Layer.MUSCLES: QT_TRANSLATE_NOOP("Words", "Muscles"),
        Layer.DEEP: QT_TRANSLATE_NOOP("Words", "Deep"),
        Layer.BONES: QT_TRANSLATE_NOOP("Words", "Bones"),
        Layer.NERVE: QT_TRANSLATE_NOOP("Words", "Nerve"),
    },
    Depth: {
        Depth.SUPERFICIAL: QT_TRANSLATE_NOOP("Words", "near the skin"),
        Depth.INTERMEDIATE: QT_TRANSLATE_NOOP("Words", "in the middle layer"),
        Depth.DEEP: QT_TRANSLATE_NOOP("Words", "deep"),
    },
}

_PAIN: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {
    Quality: {
        Quality.ACHING: QT_TRANSLATE_NOOP("Words", "aching"),
        Quality.SHARP: QT_TRANSLATE_NOOP("Words", "sharp"),
        Quality.BURNING: QT_TRANSLATE_NOOP("Words", "burning"),
        Quality.ELECTRIC: QT_TRANSLATE_NOOP("Words", "electric"),
        Quality.TINGLING: QT_TRANSLATE_NOOP("Words", "tingling"),
        Quality.NUMB: QT_TRANSLATE_NOOP("Words", "numb"),
    },
    Level: {
        Level.DEEP: QT_TRANSLATE_NOOP("Words", "Deep inside"),
        Level.SURFACE: QT_TRANSLATE_NOOP("Words", "Near the skin"),
    },
    Match: {
        Match.STRONG: QT_TRANSLATE_NOOP("Words", "strong match"),
        Match.POSSIBLE: QT_TRANSLATE_NOOP("Words", "possible"),
        Match.WEAK: QT_TRANSLATE_NOOP("Words", "weak match"),
    },
    Tool: {
        Tool.MARK: QT_TRANSLATE_NOOP("Words", "Mark"),
        Tool.ERASE: QT_TRANSLATE_NOOP("Words", "Erase"),
    },
}

_CONTENT: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {
    Evidence: {
        Evidence.TRIAL: QT_TRANSLATE_NOOP("Words", "trial"),
        Evidence.CONSENSUS: QT_TRANSLATE_NOOP("Words", "consensus"),
        Evidence.TRADITION: QT_TRANSLATE_NOOP("Words", "tradition"),
    },
    Care: {
        Care.SELF: QT_TRANSLATE_NOOP("Words", "You can press this yourself"),
        Care.LIGHT: QT_TRANSLATE_NOOP("Words", "Press this only lightly"),
        Care.PROFESSIONAL: QT_TRANSLATE_NOOP("Words", "For a professional only"),
    },
    Mode: {
        Mode.HOLD: QT_TRANSLATE_NOOP("Words", "hold"),
        Mode.ROLL: QT_TRANSLATE_NOOP("Words", "roll"),
        Mode.PULSE: QT_TRANSLATE_NOOP("Words", "press and let go"),
        Mode.STROKE: QT_TRANSLATE_NOOP("Words", "stroke"),
    },
    Urgency: {
        Urgency.EMERGENCY: QT_TRANSLATE_NOOP("Words", "Get emergency help now"),
        Urgency.SAME_DAY: QT_TRANSLATE_NOOP("Words", "Get medical help today"),
        Urgency.WITHIN_DAYS: QT_TRANSLATE_NOOP("Words", "See a doctor within a few days"),
        Urgency.ROUTINE: QT_TRANSLATE_NOOP("Words", "Book a visit to a doctor or physiotherapist"),
    },
    Act: {
        Act.BLOCK: QT_TRANSLATE_NOOP("Words", "No techniques and no map results for now"),
        Act.LOCK: QT_TRANSLATE_NOOP("Words", "No techniques for now"),
        Act.WARN: QT_TRANSLATE_NOOP("Words", "Gentle techniques only"),
    },
    Freedom: {
        Freedom.ALL: QT_TRANSLATE_NOOP("Words", "All techniques"),
        Freedom.GENTLE: QT_TRANSLATE_NOOP("Words", "Gentle techniques only"),
        Freedom.NO_TECHNIQUES: QT_TRANSLATE_NOOP("Words", "No techniques for now"),
        Freedom.NOTHING: QT_TRANSLATE_NOOP("Words", "No techniques and no map results for now"),
    },
    Cause: {
        Cause.NEVER: QT_TRANSLATE_NOOP("Words", "Once before the first technique."),
        Cause.OLD: QT_TRANSLATE_NOOP("Words", "It has been a month since you answered these."),
        Cause.NEW_SIDE: QT_TRANSLATE_NOOP("Words", "Your marks are on another side than before."),
        Cause.BELOW_KNEE: QT_TRANSLATE_NOOP("Words", "Your marks now go below the knee."),
        Cause.NERVE_SIGNS: QT_TRANSLATE_NOOP("Words", "You marked a numb place."),
    },
}

_SESSION: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {
    Phase: {
        Phase.GET_READY: QT_TRANSLATE_NOOP("Words", "Get ready"),
        Phase.HOLD: QT_TRANSLATE_NOOP("Words", "Hold"),
        Phase.PRESS: QT_TRANSLATE_NOOP("Words", "Press"),
        Phase.ROLL: QT_TRANSLATE_NOOP("Words", "Roll"),
        Phase.STROKE: QT_TRANSLATE_NOOP("Words", "Stroke"),
        Phase.RELEASE: QT_TRANSLATE_NOOP("Words", "Let go"),
        Phase.REST: QT_TRANSLATE_NOOP("Words", "Rest"),
        Phase.OTHER_SIDE: QT_TRANSLATE_NOOP("Words", "Other side"),
        Phase.STRETCH: QT_TRANSLATE_NOOP("Words", "Stretch"),
        Phase.HEAT: QT_TRANSLATE_NOOP("Words", "Heat"),
        Phase.COLD: QT_TRANSLATE_NOOP("Words", "Cold"),
    },
    Status: {
        Status.READY: QT_TRANSLATE_NOOP("Words", "Ready"),
        Status.RUNNING: QT_TRANSLATE_NOOP("Words", "Running"),
        Status.PAUSED: QT_TRANSLATE_NOOP("Words", "Paused"),
        Status.FINISHED: QT_TRANSLATE_NOOP("Words", "Finished"),
        Status.STOPPED: QT_TRANSLATE_NOOP("Words", "Stopped"),
    },
    Why: {
        Why.ASKED: QT_TRANSLATE_NOOP("Words", "Paused"),
        Why.SLEPT: QT_TRANSLATE_NOOP("Words", "Paused: the computer was asleep"),
        Why.TOO_MUCH: QT_TRANSLATE_NOOP("Words", "Paused: it was too much"),
    },
    Ending: {
        Ending.COMPLETED: QT_TRANSLATE_NOOP("Words", "Finished"),
        Ending.STOPPED: QT_TRANSLATE_NOOP("Words", "Stopped early"),
        Ending.NERVE_SIGN: QT_TRANSLATE_NOOP("Words", "Stopped: numb or electric feeling"),
    },
    Scheme: {
        Scheme.SYSTEM: QT_TRANSLATE_NOOP("Words", "Like the system"),
        Scheme.LIGHT: QT_TRANSLATE_NOOP("Words", "Light"),
        Scheme.DARK: QT_TRANSLATE_NOOP("Words", "Dark"),
    },
}

WORDS: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {**_BODY, **_PAIN, **_CONTENT, **_SESSION}


def translated(text: str) -> str:
    """The text in the language of the program."""
    return QCoreApplication.translate(CONTEXT, text)


def word(value: StrEnum) -> str:
    """The words for a value that core names by enum."""
    return translated(str(WORDS[type(value)][value]))


def side_word(side: Side) -> str:
    """Which side, as in "right side"; nothing for the midline."""
    return {
        Side.LEFT: QCoreApplication.translate("Words", "left side"),
        Side.RIGHT: QCoreApplication.translate("Words", "right side"),
    }.get(side, "")


def place_name(place: Place, names: Mapping[str, str]) -> str:
    """Side and region, as in "Right · middle of the buttock"; a place of the midline goes without its side."""
    name = names.get(place.region, place.region)
    return name if place.side is Side.MIDLINE else f"{word(place.side)} · {lowered(name)}"


def evidence_label(evidence: Evidence) -> str:
    """What a claim rests on, as it stands beside the claim."""
    return {
        Evidence.TRIAL: QCoreApplication.translate("Words", "Evidence: trials"),
        Evidence.CONSENSUS: QCoreApplication.translate("Words", "Evidence: expert consensus"),
        Evidence.TRADITION: QCoreApplication.translate("Words", "Evidence: clinical tradition"),
    }[evidence]


def seconds_text(seconds: float) -> str:
    """A length of time: "45 s", "1 min 30 s", "2 min"."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return QCoreApplication.translate("Words", "%1 s").replace("%1", str(rest))
    if not rest:
        return QCoreApplication.translate("Words", "%1 min").replace("%1", str(minutes))
    both = QCoreApplication.translate("Words", "%1 min %2 s")
    return both.replace("%1", str(minutes)).replace("%2", str(rest))


def list_text(items: Iterable[str]) -> str:
    """A list in words, as in "a, b and c"."""
    parts = list(items)
    if not parts[1:]:
        return "".join(parts)
    both = QCoreApplication.translate("Words", "%1 and %2")
    return both.replace("%2", parts[-1]).replace("%1", ", ".join(parts[:-1]))


def quality_name(quality: Quality) -> str:
    """The kind of a pain as a choice in a list: "Aching"."""
    text = word(quality)
    return text[:1].upper() + text[1:]


def phase_text(phase: Phase, number: int, of: int) -> str:
    """The phase and, for pressure, which of how many it is: "Hold 2 of 3"."""
    if of <= 1 or phase not in PRESSURE:
        return word(phase)
    text = QCoreApplication.translate("Words", "%1 %2 of %3")
    return text.replace("%1", word(phase)).replace("%2", str(number)).replace("%3", str(of))


def change_text(change: int) -> str:
    """How a pain changed on the scale from 0 to 10: "2 less", "no change", "1 more"."""
    if not change:
        return QCoreApplication.translate("Words", "no change")
    less = QCoreApplication.translate("Words", "%1 less")
    more = QCoreApplication.translate("Words", "%1 more")
    return (less if change < 0 else more).replace("%1", str(abs(change)))
