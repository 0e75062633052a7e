"""The safety pages with sample data, for the demo."""

from __future__ import annotations

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.body_parts import BodyPart
from sciatica_desktop.core.conditions import Conditions, asked
from sciatica_desktop.core.safety import Cause, Check, Screening, questions, risk, verdict
from sciatica_desktop.ui import samples
from sciatica_desktop.ui.safety.safety_page import SafetyPage

NONE = Conditions()


def safety_questions() -> SafetyPage:
    made, content = SafetyPage(), samples.content()
    flags = questions(content, samples.DRAWING, Screening(), Cause.NEVER)
    risks = {flag.id: risk(content, flag.id) for flag in flags}
    made.render_questions(Check(flags, Cause.NEVER, content.screen, risks, content.help_numbers))
    return made


def safety_conditions(known: Conditions = NONE) -> SafetyPage:
    made, content = SafetyPage(), samples.content()
    rules = asked(content, None)
    made.render_conditions(rules, known, [rule for rule in rules if rule.id in known.yes], Cause.NEVER)
    return made


def safety_conditions_answered() -> SafetyPage:
    where = frozenset({(BodyPart.LOWER_LEG, Side.LEFT), (BodyPart.LOWER_LEG, Side.RIGHT)})
    return safety_conditions(Conditions(yes=frozenset({"CI02", "CI07", "CI09"}), where={"CI09": where}))


def safety_verdict(flag: str = "RF01") -> SafetyPage:
    made, content = SafetyPage(), samples.content()
    found = verdict(Screening(yes=frozenset({flag})), content)
    made.render_verdict(found, content.help_numbers, content.help_text)
    return made


def safety_verdict_mild() -> SafetyPage:
    return safety_verdict("RF21")


SAFETY = (safety_questions, safety_conditions, safety_conditions_answered, safety_verdict, safety_verdict_mild)
