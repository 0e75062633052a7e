"""What the report says: the history of a period, put into words."""

from __future__ import annotations

from datetime import datetime
from statistics import median

from PySide6.QtCore import QCoreApplication, QLocale

from sciatica_desktop.app.history.helps_page import name_of
from sciatica_desktop.app.parts import Knowledge
from sciatica_desktop.core.body_heat import AT_ENDS, BodyHeat
from sciatica_desktop.core.content import Content
from sciatica_desktop.core.diary import Ending, Entry, Kind
from sciatica_desktop.core.helps import By, Doubt, Effect, helps
from sciatica_desktop.core.history_rows import marked
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.drawn import drawn_since
from sciatica_desktop.store.helps import tallies
from sciatica_desktop.store.history import History
from sciatica_desktop.ui.history.body_over_time import change_words, day_text, noise_words
from sciatica_desktop.ui.history.helps_words import doubt_text, median_text
from sciatica_desktop.ui.history.history_words import row_words
from sciatica_desktop.ui.history.report_curve import Rated
from sciatica_desktop.ui.history.report_page import Body, Report, Seen
from sciatica_desktop.ui.kit.counted import Counted
from sciatica_desktop.ui.kit.lists import listed

MOST_TRIED, MOST_NOTES, MOST_PLACES = 13, 4, 8
BEGINNING = datetime(1970, 1, 2).astimezone()


def compose(knowledge: Knowledge, history: History, since: datetime | None, now: datetime) -> Report:
    """The report of all that was begun since then; raises DataProblem."""
    entries = tuple(reversed(history.between(since or BEGINNING, now)))
    bodies, change = _bodies(knowledge, history, since)
    first = entries[0].started if entries else since or now
    span = QCoreApplication.translate("Report", "%1 to %2")
    return Report(
        title=QCoreApplication.translate("Report", "My pain, my course"),
        period=span.replace("%1", day_text(first)).replace("%2", day_text(now)),
        summary=_summary(entries),
        bodies=bodies,
        change=change,
        places=_places(knowledge.content, history, since),
        curve=tuple(_curve(entries, first, now)),
        first_day=day_text(first),
        last_day=day_text(now),
        tried=tuple(_tried(history, since, knowledge.content)),
        safety=_safety(history.screening(), knowledge.content),
        words=_notes(entries),
        foot=QCoreApplication.translate(
            "Report", "Written down by the person with Sciatica Desktop. It describes; it is not a diagnosis."
        ),
    )


def _summary(entries: tuple[Entry, ...]) -> str:
    sessions = sum(entry.kind is Kind.SESSION for entry in entries)
    logs = len(entries) - sessions
    parts = [Counted().sessions(sessions)]
    if logs:
        parts.append(Counted().notes_of_pain(logs))
    rated = [entry for entry in entries if entry.kind is Kind.SESSION and entry.change is not None]
    if rated:
        one = QCoreApplication.translate("Report", "Pain before the session %1 of 10, right after it %2.")
        many = QCoreApplication.translate("Report", "Pain before a session typically %1 of 10, right after it %2.")
        text = many if rated[1:] else one
        before = median(entry.pain_before for entry in rated if entry.pain_before is not None)
        after = median(entry.pain_after for entry in rated if entry.pain_after is not None)
        parts.append(text.replace("%1", _number(before)).replace("%2", _number(after)))
    stopped = sum(entry.ending is Ending.NERVE_SIGN for entry in entries)
    if stopped:
        parts.append(Counted().nerve_stops(stopped))
    return " ".join(parts)


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 0 if value == int(value) else 1)


def _bodies(knowledge: Knowledge, history: History, since: datetime | None) -> tuple[tuple[Body, ...], str]:
    drawn = drawn_since(history.database, since)
    if not drawn:
        return (), QCoreApplication.translate("Report", "Nothing was drawn in this time.")
    heat, drawings = BodyHeat(knowledge.atlas), [known.drawing for known in drawn]
    redraws = history.redraws()
    change = heat.change(drawings, heat.noise(redraws))
    views = heat.views_of((*drawings[:AT_ENDS], *drawings[-AT_ENDS:]))
    start = change.start if change is not None else heat.mean(drawings[:1])
    now = change.now if change is not None else heat.mean(drawings[-1:])
    nothing = {view: known._replace(cells=known.cells * 0) for view, known in now.items()}
    maps = (start, now, change.maps if change is not None else nothing)
    titles = (
        QCoreApplication.translate("Report", "At the start"),
        QCoreApplication.translate("Report", "Now"),
        QCoreApplication.translate("Report", "Change"),
    )
    sheets = knowledge.atlas.sheets
    bodies = tuple(
        Body(title, tuple(Seen(sheets[view], known[view]) for view in views), change=number == len(maps) - 1)
        for number, (title, known) in enumerate(zip(titles, maps, strict=True))
    )
    return bodies, f"{change_words(change)} {noise_words(len(redraws))}"


def _places(content: Content, history: History, since: datetime | None) -> str:
    """What was marked last, with strength and quality, strongest first."""
    drawn = drawn_since(history.database, since)
    if not drawn:
        return ""
    last = drawn[-1]
    told = marked(last.drawing, content, row_words(last.when.date()))
    parts = [*told[:MOST_PLACES], *([Counted().more_parts(len(told) - MOST_PLACES)] if told[MOST_PLACES:] else [])]
    text = QCoreApplication.translate("Report", "Marked last (%1): %2.")
    return text.replace("%1", day_text(last.when)).replace("%2", "; ".join(parts))


def _curve(entries: tuple[Entry, ...], first: datetime, now: datetime) -> list[Rated]:
    whole = max(1.0, (now - first).total_seconds())
    return [
        Rated((entry.started - first).total_seconds() / whole, entry.pain_before, entry.pain_after)
        for entry in entries
        if entry.pain_before is not None or entry.pain_after is not None
    ]


def _tried(history: History, since: datetime | None, content: Content) -> list[tuple[str, str, str, str]]:
    """Spots and techniques, each with how often and what came of it; what was worse as well as what was better."""
    rows = []
    for known in helps(tallies(history.database, since)):
        if known.key.by is not By.TOOL:
            title, side = name_of(known.key, content)
            counts = [effect.count for effect in (known.after, known.morning) if effect is not None]
            rows.append((listed((title, side)), str(max(counts)), _told(known.after), _told(known.morning)))
    return sorted(rows, key=lambda row: -int(row[1]))[:MOST_TRIED]


def _told(effect: Effect | None) -> str:
    if effect is None:
        return "-"
    words = median_text(effect) or QCoreApplication.translate("Report", "too few")
    return f"{words} ({doubt_text(effect.doubt)})" if effect.doubt is Doubt.UNSURE else words


def _safety(screening: Screening, content: Content) -> tuple[str, ...]:
    if screening.answered is None:
        return (QCoreApplication.translate("Report", "Not answered yet."),)
    asked = QCoreApplication.translate("Report", "Last answered on %1.").replace("%1", day_text(screening.answered))
    flags = [content.red_flags[name].title for name in sorted(screening.yes) if name in content.red_flags]
    if not flags:
        return asked, QCoreApplication.translate("Report", "No warning sign was answered with yes.")
    return asked, QCoreApplication.translate("Report", "Answered with yes:"), *flags


def _notes(entries: tuple[Entry, ...]) -> tuple[tuple[str, str], ...]:
    noted = [entry for entry in reversed(entries) if entry.notes.strip()][:MOST_NOTES]
    return tuple((day_text(entry.started), " ".join(entry.notes.split())) for entry in noted)
