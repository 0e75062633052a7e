"""Questions are asked only where an answer would change what is shown first."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.asking import FIRST, HANDFUL, best, open_questions, worth
from sciatica_desktop.core.briefing import shown
from sciatica_desktop.core.content import Content, Question
from sciatica_desktop.core.findings import Findings
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.ranking import Ranker

BUTTOCK = Drawing(tuple(Mark(Place(name, Side.RIGHT)) for name in ("buttock_mid", "thigh_posterior_middle")))
PLACES = ("buttock_mid", "lumbar_lower", "hip_lateral", "thigh_posterior_middle", "calf_middle", "sole_midfoot")


def asked(ranker: Ranker, drawing: Drawing, answers: Mapping[str, str]) -> Question | None:
    content, findings = ranker.content, ranker.rank(drawing, answers)
    questions = open_questions(findings, answers, content)

    def rank(wanted: Mapping[str, str]) -> Findings:
        return ranker.rank(drawing, wanted)

    return best({each.key: worth(each, findings, answers, rank) for each in questions}, questions)


def first(ranker: Ranker, drawing: Drawing, answers: Mapping[str, str]) -> tuple[object, ...]:
    findings = ranker.rank(drawing, answers)
    spoken_for = [alike.pattern for alike in findings.others if alike.spoken_for]
    return [each.key for each in shown(findings)[:FIRST]], findings.nerve.flag, spoken_for


@settings(max_examples=15, deadline=None)
@given(places=st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True), picks=st.lists(st.integers(0, 4)))
def test_each_question_that_is_asked_has_an_answer_that_changes_what_comes_first_and_they_are_a_handful(
    ranker: Ranker, places: list[str], picks: list[int]
) -> None:
    drawing = Drawing(tuple(Mark(Place(name, Side.LEFT)) for name in places))
    answers: dict[str, str] = {}
    while (question := asked(ranker, drawing, answers)) is not None:
        now = first(ranker, drawing, answers)
        changed = [first(ranker, drawing, {**answers, question.key: each.id}) != now for each in question.answers]
        assert any(changed)
        pick = picks.pop() if picks else 0
        answers[question.key] = question.answers[pick % len(question.answers)].id
    assert len(answers) <= HANDFUL


def test_the_press_is_not_asked_about_here_and_no_question_comes_twice(ranker: Ranker, content: Content) -> None:
    findings = ranker.rank(BUTTOCK)
    keys = {question.key for question in open_questions(findings, {"reach": "thigh"}, content)}
    assert keys
    assert not keys & {"press", "reach"}


def test_without_candidates_there_is_nothing_to_ask(content: Content) -> None:
    assert open_questions(Findings(), {}, content) == ()
    assert best({}, ()) is None


def test_where_no_answer_changes_anything_nothing_is_asked(content: Content, ranker: Ranker) -> None:
    findings = ranker.rank(BUTTOCK)
    questions = open_questions(findings, {}, content)
    assert {worth(each, findings, {}, lambda answers: findings) for each in questions} == {0}
    assert best(dict.fromkeys((each.key for each in questions), 0.0), questions) is None


def test_a_foot_that_hurts_is_not_asked_about_the_sit_bone(ranker: Ranker, content: Content) -> None:
    sole = Drawing((Mark(Place("sole_forefoot", Side.RIGHT)),))
    spoken_for = {
        alike.pattern
        for question in content.questions.values()
        for answer in question.answers
        for alike in ranker.rank(sole, {question.key: answer.id}).others
        if alike.spoken_for
    }
    assert not spoken_for & {"pht", "sij", "hip_joint", "gtps", "ifi"}


def test_an_answer_that_means_a_warning_sign_puts_it_among_those_worth_asking_about(ranker: Ranker) -> None:
    assert "RF20" in ranker.rank(BUTTOCK, {"walking": "stand_still"}).red_flags
    assert "RF20" not in ranker.rank(BUTTOCK, {"walking": "sit_or_bend"}).red_flags
