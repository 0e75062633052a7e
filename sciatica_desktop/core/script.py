"""The words and pictures of a session: what to do in each phase, what the voice says, what was done."""

from __future__ import annotations

from math import ceil

from sciatica_desktop.core.content import Content, Technique
from sciatica_desktop.core.cues import Said
from sciatica_desktop.core.diary import Ending, Part
from sciatica_desktop.core.plan import stretches
from sciatica_desktop.core.positions.index import picture, technique_picture
from sciatica_desktop.core.positions.picture import Picture
from sciatica_desktop.core.routine import Routine, Status
from sciatica_desktop.core.steps import BETWEEN, PRESSURE, Block, Phase, Unit

NERVE_RULE, PRESSURE_RULE = "SR01", "SR02"
"""The stop rules for numb or electric feelings and for too much pressure (clinical source: safety)."""

SOFTER = 2
"""So much less pressure (0-10) is asked for after each time it was too much."""

LEAST_TARGET = (1, 2)
PRESSING = (Block.TREAT, Block.OTHER_SIDE)
ALONE = {Block.HEAT: "heat", Block.MOVE: "movement", Block.COLD: "cold"}
"""Units without a point: their picture, and the key of their words."""


def technique_of(unit: Unit, content: Content) -> Technique | None:
    """The technique of a unit that presses."""
    return content.techniques.get(unit.technique) if unit.block in PRESSING else None


def unit_title(unit: Unit, content: Content) -> str:
    """What a unit is called: the point, the stretch, or heat, movement or cold."""
    if unit.block in ALONE:
        return content.phrases[f"unit_{ALONE[unit.block]}"]
    if unit.block is Block.STRETCH:
        return stretches(content)[unit.stretch].title
    return content.points[unit.point].plain


def cue_line(routine: Routine, content: Content) -> str:
    """The position in a few words; while a point is searched, how to find it."""
    unit = routine.unit
    technique = technique_of(unit, content)
    if technique is not None:
        return technique.cue or technique.position
    if unit.block is Block.STRETCH:
        known = stretches(content)[unit.stretch]
        return known.cue or " ".join(known.steps[:1])
    return content.phrases[f"say_{routine.step.phase}"]


def details(routine: Routine, content: Content) -> tuple[str, ...]:
    """The whole of what to do, for who wants to read it."""
    unit, session = routine.unit, content.session
    technique = technique_of(unit, content)
    if technique is not None:
        if routine.step.phase is Phase.FIND:
            return (*content.points[unit.point].find, *technique.find)
        return (technique.position, *technique.find, *technique.steps, *technique.cautions)
    if unit.block is Block.STRETCH:
        known = stretches(content)[unit.stretch]
        return (*known.steps, *known.cautions)
    if session is None or unit.block is Block.MOVE:
        return (session.movement,) if session else ()
    thermal = session.heat if unit.block is Block.HEAT else session.cold
    return (*thermal.how, *thermal.never)


def target(routine: Routine, technique: Technique) -> tuple[int, int]:
    """The pressure (0-10) to stay in: less after each time it was too much, half on the other side."""
    times = routine.strong[routine.step.unit]
    low, high = technique.dose.target
    if routine.unit.block is Block.OTHER_SIDE:
        low, high = ceil(low / 2), ceil(high / 2)
    return max(LEAST_TARGET[0], low - SOFTER * times), max(LEAST_TARGET[1], high - SOFTER * times)


def instruction(routine: Routine, content: Content) -> str:
    """One sentence for the phase that runs."""
    technique = technique_of(routine.unit, content)
    low, high = target(routine, technique) if technique else (0, 0)
    position = cue_line(routine, content) if routine.step.phase is Phase.GET_READY else ""
    phrase = content.phrases[f"say_{routine.step.phase}"]
    text = phrase.format(position=position, low=low, high=high)
    softer = technique is not None and routine.strong[routine.step.unit] and routine.step.phase is not Phase.GET_READY
    return f"{content.phrases['say_softer']} {text}" if softer else text


def voice(said: Said, routine: Routine, content: Content) -> str:
    """What to say aloud; "" where nothing is said."""
    key = f"voice_{routine.step.phase}" if said is Said.PHASE else f"voice_{said}"
    return content.phrases.get(key, "").format(seconds=round(routine.step.seconds))


def stop_text(routine: Routine, content: Content) -> str:
    """When to stop, in one sentence; "" where nothing is pressed."""
    technique = technique_of(routine.unit, content)
    return content.phrases["stop_if"].format(ceiling=technique.dose.ceiling) if technique else ""


def stop_signs(routine: Routine, content: Content) -> tuple[str, ...]:
    """Each sign to stop at, with what to do now and afterwards; none where nothing is pressed."""
    if technique_of(routine.unit, content) is None:
        return ()
    phrase = content.phrases["stop_rule"]
    rules = content.stop_rules.values()
    return tuple(phrase.format(sign=r.sign, do_now=r.do_now, afterwards=r.afterwards) for r in rules)


def watch_for(content: Content) -> tuple[str, ...]:
    """The warning signs to look out for after a session, with what to do."""
    phrase, flags = content.phrases["watch_for"], (content.red_flags[name] for name in content.screen.after_session)
    return tuple(phrase.format(title=flag.title, advice=" ".join(flag.advice)) for flag in flags)


def pain_text(routine: Routine, content: Content) -> str:
    """What to do about a pain above the limit that was told in this press or in the one just ended; "" if none was."""
    technique, phase = technique_of(routine.unit, content), routine.step.phase
    rule = content.stop_rules.get(PRESSURE_RULE)
    if technique is None or rule is None or not routine.curve or phase not in PRESSURE | BETWEEN:
        return ""
    pressing = phase in PRESSURE
    told, pain = routine.curve[-1]
    before = 0.0 if pressing else routine.steps[routine.index - 1].seconds
    if pain <= technique.dose.ceiling or told < int(routine.elapsed - routine.spent - before):
        return ""
    phrase = content.phrases["pain_above" if pressing else "pain_was_above"]
    return phrase.format(pain=pain, ceiling=technique.dose.ceiling, then=rule.do_now)


def done_text(routine: Routine, content: Content) -> str:
    """How much of the pressure was done."""
    phrase = "done_all" if routine.status is Status.FINISHED else "done_part"
    return content.phrases[phrase].format(done=f"{round(routine.worked)} s", planned=f"{round(routine.planned)} s")


def advice_after(ending: Ending, too_much: int, content: Content) -> tuple[str, ...]:
    """What to do after a session that ended with a nerve sign, or was too much."""
    rule = content.stop_rules.get(NERVE_RULE if ending is Ending.NERVE_SIGN else PRESSURE_RULE)
    if rule is None or (ending is not Ending.NERVE_SIGN and not too_much):
        return ()
    return (rule.do_now, rule.afterwards) if ending is Ending.NERVE_SIGN else (rule.afterwards,)


def position_of(unit: Unit, content: Content) -> Picture | None:
    """The picture of the position for a unit, on its side."""
    technique = technique_of(unit, content)
    if technique is not None:
        return technique_picture(technique, unit.side)
    return picture(ALONE.get(unit.block, unit.stretch), unit.side)


def parts_of(routine: Routine, content: Content) -> tuple[Part, ...]:
    """What is kept of a routine: each technique at each point, with what was done of it."""
    return tuple(
        Part(
            point=unit.point,
            side=unit.side,
            technique=unit.technique,
            tool=content.techniques[unit.technique].tool,
            planned_seconds=routine.planned_in(number),
            seconds=routine.seconds[number],
            too_much=routine.strong[number],
        )
        for number, unit in enumerate(routine.units)
        if unit.block in PRESSING
    )
