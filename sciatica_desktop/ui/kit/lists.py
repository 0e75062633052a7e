"""Several names or values in one line, each language with its own comma.

An English name within Arabic is kept apart, so that neither takes numbers or signs of the other along.
"""

from __future__ import annotations

from collections.abc import Iterable
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication

from sciatica_desktop.ui.kit.mirrored import goes_both_ways

APART, AGAIN = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def joined(*parts: str) -> str:
    """What there is of some parts in one line: "piriformis · right side"."""
    return " · ".join(_kept_apart(parts))


def listed(parts: Iterable[str]) -> str:
    """What there is of some parts, one after the other: "painted, aching"."""
    shown = _kept_apart(parts)
    return _comma(shown).join(shown)


def list_text(items: Iterable[str]) -> str:
    """A list in words, as in "a, b and c"."""
    parts = _kept_apart(items)
    if not parts[1:]:
        return "".join(parts)
    both = QCoreApplication.translate("Words", "%1 and %2")
    return both.replace("%2", parts[-1]).replace("%1", _comma(parts).join(parts[:-1]))


def _comma(parts: list[str]) -> str:
    """That of the language of the window; among nothing but English names in Arabic, theirs."""
    kinds = set(map(bidirectional, "".join(parts)))
    if "L" in kinds and not kinds & {"R", "AL"}:
        return ", "
    return QCoreApplication.translate("Words", "%1, %2").replace("%1", "").replace("%2", "")


def _kept_apart(parts: Iterable[str]) -> list[str]:
    shown = [part for part in parts if part]
    if goes_both_ways("".join(shown)):
        shown[1:] = [f"{APART}{part}{AGAIN}" for part in shown[1:]]
    return shown
