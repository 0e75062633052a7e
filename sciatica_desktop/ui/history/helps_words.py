"""What helps, in plain words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from sciatica_desktop.core.helps import By, Doubt, Effect
from sciatica_desktop.ui.kit.counted import Counted
from sciatica_desktop.ui.kit.lists import listed


def by_text(by: By) -> str:
    """What the sessions are put together by, as a heading."""
    return {
        By.POINT: QCoreApplication.translate("Helps", "Spots"),
        By.TECHNIQUE: QCoreApplication.translate("Helps", "Techniques"),
        By.TOOL: QCoreApplication.translate("Helps", "Tools"),
    }[by]


def doubt_text(doubt: Doubt) -> str:
    """How sure it is."""
    return {
        Doubt.TOO_FEW: QCoreApplication.translate("Helps", "too few to say"),
        Doubt.UNSURE: QCoreApplication.translate("Helps", "not sure"),
        Doubt.LIKELY: QCoreApplication.translate("Helps", "likely"),
        Doubt.CLEAR: QCoreApplication.translate("Helps", "clear"),
    }[doubt]


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


def median_text(effect: Effect) -> str:
    """The median change: "2 less", "no change", "0.5 more"; nothing where there are too few."""
    if effect.doubt is Doubt.TOO_FEW:
        return ""
    if not effect.median:
        return QCoreApplication.translate("Helps", "no change")
    less = QCoreApplication.translate("Helps", "%1 less")
    more = QCoreApplication.translate("Helps", "%1 more")
    return (less if effect.median < 0 else more).replace("%1", _number(abs(effect.median)))


def interval_text(effect: Effect) -> str:
    """The interval about the median: "1 to 3 less", "1 less to 2 more"; nothing where it is a single number."""
    low, high = effect.low, effect.high
    if effect.doubt is Doubt.TOO_FEW or low == high:
        return ""
    if high <= 0:
        text = QCoreApplication.translate("Helps", "%1 to %2 less")
        return text.replace("%1", str(-high)).replace("%2", str(-low))
    if low >= 0:
        text = QCoreApplication.translate("Helps", "%1 to %2 more")
    else:
        text = QCoreApplication.translate("Helps", "%1 less to %2 more")
    return text.replace("%1", str(abs(low))).replace("%2", str(high))


def count_text(count: int) -> str:
    """How many times it was rated."""
    return Counted().times(count)


def told(effect: Effect | None) -> str:
    """All of it in one line, for reading aloud."""
    if effect is None:
        return QCoreApplication.translate("Helps", "not rated")
    parts = (median_text(effect), interval_text(effect), count_text(effect.count), doubt_text(effect.doubt))
    return listed(parts)
