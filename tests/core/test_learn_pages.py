"""The pages of the Learn place."""

from __future__ import annotations

from collections import Counter

import pytest

from sciatica_desktop.core.content import Content, Urgency
from sciatica_desktop.core.learn_pages import Labels, LearnPage, Special, learn_pages, unsuitable

TITLES = {special: special.replace("_", " ") for special in Special}
LABELS = Labels("Worse: %1", "Eased: %1", "Alike: %1", "Against: %1", "Not with: %1")


@pytest.fixture
def pages(content: Content) -> dict[str, LearnPage]:
    return {page.id: page for page in learn_pages(content, TITLES, LABELS)}


def test_the_warning_signs_come_first_and_the_sources_last(pages: dict[str, LearnPage], content: Content) -> None:
    ids = list(pages)
    assert ids == [
        *(Special.EMERGENCY, Special.STOP, Special.CONDITIONS, Special.KEEP_OFF, Special.STRENGTH),
        *(page.id for page in content.pages if page.id not in TITLES),
        *(Special.NERVES, Special.ALIKE, Special.WRONG),
        *content.groups,
        Special.SOURCES,
    ]


def test_every_warning_sign_is_there_under_its_urgency(pages: dict[str, LearnPage], content: Content) -> None:
    heading: Urgency | None = None
    found: dict[str, Urgency | None] = {}
    for block in pages[Special.EMERGENCY].blocks:
        if block.urgency is not None:
            heading = block.urgency
        elif heading is not None:
            found[block.text] = heading
    assert found == {flag.question: flag.urgency for flag in content.red_flags.values()}


def test_no_advice_about_a_warning_sign_is_lost(pages: dict[str, LearnPage], content: Content) -> None:
    blocks = pages[Special.EMERGENCY].blocks
    told = {line for block in blocks for line in block.points} | {block.text for block in blocks}
    whole = " ".join(told)
    for flag in content.red_flags.values():
        assert all(line in whole for line in flag.advice), flag.id


def test_each_reason_for_a_warning_sign_is_given(pages: dict[str, LearnPage], content: Content) -> None:
    notes = {block.note for block in pages[Special.EMERGENCY].blocks}
    assert {flag.why for flag in content.red_flags.values()} <= notes


def test_every_stop_rule_says_what_to_do(pages: dict[str, LearnPage], content: Content) -> None:
    blocks = [(block.title, block.text, block.note) for block in pages[Special.STOP].blocks]
    assert blocks == [(rule.sign, rule.do_now, rule.afterwards) for rule in content.stop_rules.values()]


def test_every_condition_pattern_and_place_not_to_press_is_there(pages: dict[str, LearnPage], content: Content) -> None:
    def told(*names: str) -> list[tuple[str, str]]:
        return [(block.title, block.text) for name in names for block in pages[name].blocks if block.title]

    assert told(Special.CONDITIONS) == [(rule.condition, rule.rule) for rule in content.contraindications.values()]
    assert told(Special.KEEP_OFF) == [(zone.zone, zone.rule) for zone in content.no_go_zones.values()]
    patterns = {(pattern.name, pattern.advice) for pattern in content.patterns.values()}
    assert set(told(Special.NERVES, Special.ALIKE)) == patterns


def test_every_point_and_technique_is_on_the_page_of_its_group_with_what_it_rests_on(
    pages: dict[str, LearnPage], content: Content
) -> None:
    numbers: Counter[str] = Counter()
    for point in content.points.values():
        numbers[point.group] += 1
        title = f"{numbers[point.group]}. {point.plain}"
        (block,) = (each for each in pages[point.group].blocks if each.title == title)
        assert (block.evidence, block.sources, block.note) == (point.evidence, point.sources, point.evidence_note)
        assert block.grade == point.grade != ""
        assert point.muscle in block.latin
        assert not point.note or point.note in block.points
    for technique in content.techniques.values():
        assert any(technique.title in block.points for block in pages[technique.group].blocks)


def test_how_to_find_a_muscle_and_which_tool_does_not_suit_it_are_on_the_page_of_its_group(
    pages: dict[str, LearnPage], content: Content
) -> None:
    for group in content.groups.values():
        told = {line for block in pages[group.id].blocks for line in block.points}
        assert told.issuperset((*group.find, *group.dont, *group.instead))
        for tool, why in group.not_suitable.items():
            name = "" if group.instead else content.tools[tool].name
            assert any(name in line and line.endswith(why) for line in told), (group.id, tool)


def test_a_place_that_is_not_pressed_at_all_names_no_tools(content: Content) -> None:
    knee = content.groups["popliteal"]
    assert unsuitable(knee, content.tools, "Not with: %1") == tuple(dict.fromkeys(knee.not_suitable.values()))


def test_tools_that_do_not_suit_for_one_reason_are_named_together(content: Content) -> None:
    (line,) = unsuitable(content.groups["lateral_gluteals"], content.tools, "Not with: %1")
    assert line.startswith(f"Not with: {content.tools['lacrosse_ball_floor'].name}. ")
    assert len(unsuitable(content.groups["lumbar_paraspinals"], content.tools, "Not with: %1")) == 3


def test_how_hard_and_how_long_is_told_with_what_it_rests_on(pages: dict[str, LearnPage], content: Content) -> None:
    session, page = content.session, pages[Special.STRENGTH]
    assert session is not None
    told = " ".join(" ".join((block.text, *block.points, block.note)) for block in page.blocks)
    for line in (*session.never, *session.end_early, *session.ladder, session.other_side, session.ladder_down):
        assert line in told
    assert "4\N{EN DASH}6: " in told
    assert all(block.evidence is not None and block.sources for block in page.blocks)


def test_the_exercises_stand_on_the_page_about_moving(pages: dict[str, LearnPage], content: Content) -> None:
    session, last = content.session, pages["moving"].blocks[-1]
    assert session is not None
    assert len(session.exercises) == 4
    assert last.points == session.exercises
    assert last.sources


def test_advice_that_is_wrong_is_told_with_why(pages: dict[str, LearnPage], content: Content) -> None:
    told = [(block.title, block.text) for block in pages[Special.WRONG].blocks]
    assert told == [(advice.text, advice.why) for advice in content.rejected]
    assert len(told) == 4


def test_how_to_press_is_read_after_the_warning_signs_only(pages: dict[str, LearnPage], content: Content) -> None:
    told = " ".join(block.words for page in pages.values() for block in page.blocks)
    assert not [each.id for each in content.techniques.values() if all(step.casefold() in told for step in each.steps)]


def test_every_source_is_listed_once_by_name(pages: dict[str, LearnPage], content: Content) -> None:
    listed = [block.text for block in pages[Special.SOURCES].blocks][-len(content.sources) :]
    assert set(listed) == {source.citation for source in content.sources.values()}
    assert listed == sorted(listed, key=str.casefold)


def test_a_page_that_is_put_together_begins_with_what_is_shipped_for_it(
    pages: dict[str, LearnPage], content: Content
) -> None:
    openings = {page.id: page for page in content.pages if not page.title}
    assert set(openings) <= set(TITLES)
    for name, opening in openings.items():
        begun = [block.text for block in pages[name].blocks[: len(opening.paragraphs)]]
        assert begun == [paragraph.text for paragraph in opening.paragraphs]
        assert pages[name].also == opening.also


def test_nerves_and_joints_have_their_anatomical_names_too(pages: dict[str, LearnPage], content: Content) -> None:
    told = {block.title: block.latin for name in (Special.NERVES, Special.ALIKE) for block in pages[name].blocks}
    assert {pattern.name: pattern.latin for pattern in content.patterns.values()}.items() <= told.items()
    assert all(pattern.latin for pattern in content.patterns.values() if pattern.nerve)


def test_what_speaks_against_a_pattern_is_told_too(pages: dict[str, LearnPage], content: Content) -> None:
    told = {block.title: block.points for block in pages[Special.ALIKE].blocks}
    for pattern in content.patterns.values():
        if not pattern.nerve:
            assert told[pattern.name] == (*pattern.cues, *(f"Against: {each}" for each in pattern.against))
