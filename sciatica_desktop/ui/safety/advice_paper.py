"""What to do where a warning sign is present, as a page of simple HTML for the printer: what the verdict page says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sciatica_desktop.core.content import Content
from sciatica_desktop.core.safety import Verdict, what_to_do
from sciatica_desktop.ui.kit.texts import word
from sciatica_desktop.ui.safety.verdict_page import URGENT, once


def advice_paper(verdict: Verdict, content: Content, now: datetime) -> str:
    """For a verdict with at least one flag: what to do first, whom to call, what was answered, and why it matters."""
    from html import escape  # noqa: PLC0415 - with a table of all letters that HTML knows by name

    def listed(kind: str, lines: Iterable[str]) -> str:
        return f"<{kind}>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</{kind}>"

    urgency = verdict.flags[0].urgency
    first = QCoreApplication.translate("VerdictPage", "What to do first")
    said = QCoreApplication.translate("VerdictPage", "You said yes to: %1.")
    why = QCoreApplication.translate("VerdictPage", "Why it matters")
    titles = ", ".join(once(flag.title for flag in verdict.flags))
    parts = [
        f"<h1>{escape(word(urgency))}</h1>",
        f"<p>{escape(QLocale().toString(QDate(now.year, now.month, now.day), QLocale.FormatType.LongFormat))}</p>",
        f"<h2>{escape(first)}</h2>{listed('ol', what_to_do(verdict))}",
    ]
    if urgency in URGENT:
        numbers = (f"{each.number}: {each.purpose}, {each.where}" for each in content.help_numbers)
        parts.append(f"<p><b>{escape(content.help_text)}</b></p>{listed('ul', numbers)}")
    parts += [
        f"<p><b>{escape(said.replace('%1', titles))}</b></p>",
        listed("ul", (flag.question for flag in verdict.flags)),
        f"<h2>{escape(why)}</h2>{listed('ul', once(flag.why for flag in verdict.flags))}",
    ]
    return "".join(parts)
