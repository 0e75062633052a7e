"""Cards: findings in finished words."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.cards import (
    AlikeCard,
    around_cards,
    candidate_card,
    candidate_cards,
    nerve_card,
    places_text,
)
from sciatica_desktop.core.content import Care, Content, Evidence, Pattern, RegionName, TriggerPoint
from sciatica_desktop.core.findings import Alike, Candidate, Findings, Match, NervePattern, Pair, Reason
from sciatica_desktop.core.language import lowered
from tests.support.source_rules import ROOT

POINT = TriggerPoint(
    id="gmin_post",
    muscle="gluteus minimus",
    part="back part",
    plain="Outer buttock, deep",
    group="lateral_gluteals",
    care=Care.SELF,
    find=("Find the hip.",),
    quality="",
    worse_with=(),
    eases_with=(),
    cues=(),
    look_alikes=(),
    evidence=Evidence.TRADITION,
    evidence_note="",
    prevalence=None,
    note="",
    claims=(),
    sources=(),
)
NAMES = {"shin": "Shin", "achilles": "Achilles tendon", "calf": "Calf (middle)", "sacrum": "Sacrum", "heel": "Heel"}
PHRASES = {
    "covers": "Covers {percent} %, incl. {places}.",
    "common": "Found often.",
    "not_explained": "Does not explain: {places}.",
    "not_explained_L": "Nothing on the left.",
    "nerve_item": "{text}",
    "nerve_title": "A nerve may be involved",
    "nerve_text": "It can come from a nerve.",
    "nerve_advice": "Gentle options.",
    "nerve_advice_high": "Book an assessment.",
    "nerve_of_leg": "Like the {name}. {advice}",
    "own_same": "Same {times} of {of}.",
    "answers_for": "For it: {answers}.",
    "pair": "Two: {first}, and {second}.",
    "pair_all": "All: {first}, and {second}.",
    "even": "Several.",
}

OWN = {"times": 4, "of": 5}


@pytest.fixture
def content() -> Content:
    names = {key: RegionName(name, "", ()) for key, name in NAMES.items()}
    kinds = (
        "tools",
        "groups",
        "techniques",
        "red_flags",
        "stop_rules",
        "nerve_items",
        "patterns",
        "questions",
        "sources",
    )
    empty: dict[str, object] = {kind: {} for kind in kinds}
    return Content(
        language="en",
        version="1",
        regions=names,
        points={POINT.id: POINT},
        nerve_bands=(),
        pages=(),
        phrases=PHRASES,
        **empty,  # type: ignore[arg-type]
    )


CANDIDATE = Candidate(
    "gmin_post",
    Side.RIGHT,
    0.4,
    Match.STRONG,
    0.7,
    unexplained=(Place("shin", Side.RIGHT),),
    reasons=(Reason("covers", {"percent": 70, "places": "calf (middle)"}), Reason("common")),
)


def test_a_card_says_the_first_reason_and_keeps_the_others_as_details(content: Content) -> None:
    card = candidate_card(CANDIDATE, content)
    assert card.title == "Outer buttock, deep"
    assert card.subtitle == "gluteus minimus, back part"
    assert card.reason == "Covers 70 %, incl. calf (middle)."
    assert card.details == "Found often."
    assert (card.key, card.side, card.match, card.evidence) == (
        ("gmin_post", Side.RIGHT),
        Side.RIGHT,
        Match.STRONG,
        Evidence.TRADITION,
    )


def test_a_card_says_what_is_not_explained(content: Content) -> None:
    assert candidate_card(CANDIDATE, content).unexplained == "Does not explain: shin."


def test_a_card_names_the_marks_of_the_other_side_as_a_whole(content: Content) -> None:
    left = Place("heel", Side.LEFT)
    beside = CANDIDATE._replace(unexplained=(*CANDIDATE.unexplained, left))
    assert candidate_card(beside, content).unexplained == "Does not explain: shin. Nothing on the left."
    assert candidate_card(CANDIDATE._replace(unexplained=(left,)), content).unexplained == "Nothing on the left."


def test_a_card_that_explains_all_says_nothing_about_it(content: Content) -> None:
    assert candidate_card(CANDIDATE._replace(unexplained=()), content).unexplained == ""


def test_a_point_without_a_part_goes_by_its_muscle(content: Content) -> None:
    bare = replace(content, points={POINT.id: replace(POINT, part="")})
    assert candidate_card(CANDIDATE, bare).subtitle == "gluteus minimus"


def test_places_are_named_once_and_only_the_first_of_many(content: Content) -> None:
    places = [Place(region, side) for region in NAMES for side in (Side.LEFT, Side.RIGHT)]
    assert places_text(places, content) == "shin, Achilles tendon, calf (middle) (+2)"
    assert places_text(places[:2], content) == "shin"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Back of the knee", "back of the knee"),
        ("Achilles tendon", "Achilles tendon"),
        ("SI joint", "SI joint"),
        ("", ""),
    ],
)
def test_a_small_first_letter_spares_names_and_abbreviations(text: str, wanted: str) -> None:
    assert lowered(text, "en") == wanted


def test_german_nouns_stay_capital_within_a_sentence(content: Content) -> None:
    assert lowered("Schienbein", "de") == "Schienbein"
    places = [Place(region, Side.LEFT) for region in NAMES][:2]
    assert places_text(places, replace(content, language="de")).startswith("Shin")


def test_no_nerve_card_where_nothing_points_to_a_nerve(content: Content) -> None:
    assert nerve_card(NervePattern(index=2), content) is None


@pytest.mark.parametrize(
    ("index", "advice"), [(3, "Gentle options."), (5, "Gentle options."), (6, "Book an assessment.")]
)
def test_a_high_nerve_index_asks_for_an_assessment(content: Content, index: int, advice: str) -> None:
    card = nerve_card(
        NervePattern(index, True, reasons=(Reason("nerve_item", {"text": "Pins and needles."}),)), content
    )
    assert card is not None
    assert (card.title, card.advice, card.reasons) == ("A nerve may be involved", advice, ("Pins and needles.",))


def test_the_shipped_phrases_have_all_that_cards_need() -> None:
    file = ROOT / "assets" / "content" / "en" / "phrases.json"
    shipped = json.loads(file.read_text(encoding="utf-8"))["phrases"]
    assert set(PHRASES) <= set(shipped)
    assert "{places}" in shipped["not_explained"]


def test_what_moved_a_candidate_is_told_apart_from_the_other_reasons(content: Content) -> None:
    reasons = (Reason("covers", {"percent": 70, "places": "shin"}), Reason("common"), Reason("own_same", OWN))
    card = candidate_card(Candidate("gmin_post", Side.RIGHT, 0.5, Match.STRONG, 0.7, (), reasons), content)
    assert (card.reason, card.details, card.moved) == ("Covers 70 %, incl. shin.", "Found often.", "Same 4 of 5.")


def test_the_line_says_why_one_that_covers_less_stands_first(content: Content) -> None:
    phrases = {**content.phrases, "fits_closely": "Every place.", "also_reaches": "Also in {places}."}
    small = Candidate("gmin_post", Side.RIGHT, 0.5, Match.STRONG, 0.46, (), (Reason("fits_closely"),))
    covering = Reason("covers", {"percent": 75, "places": "shin"})
    large = small._replace(covers=0.75, reasons=(covering, Reason("also_reaches", {"places": "hip"})))
    first, second = candidate_cards([small, large], replace(content, phrases=phrases))
    assert (first.reason, second.reason) == ("Every place.", "Covers 75 %, incl. shin. Also in hip.")
    first, second = candidate_cards([large, small], replace(content, phrases=phrases))
    assert (first.reason, first.details) == ("Covers 75 %, incl. shin.", "Also in hip.")


@pytest.mark.parametrize(
    ("covers", "text"), [(0.97, "All: outer buttock, and low calf."), (0.9, "Two: outer buttock, and low calf.")]
)
def test_a_pair_is_told_in_one_sentence(content: Content, covers: float, text: str) -> None:
    pair = Pair(("gmin_post", Side.RIGHT), ("sol_1", Side.RIGHT), covers)
    points = {"gmin_post": replace(POINT, plain="Outer buttock"), "sol_1": replace(POINT, plain="Low calf")}
    cards = around_cards(Findings(pairs=(pair,)), replace(content, points=points))
    assert (cards.pair, cards.even) == (text, "")


def test_spots_that_fit_equally_are_said_to(content: Content) -> None:
    assert around_cards(Findings(even=2), content).even == "Several."
    assert not any(around_cards(Findings(even=1), content))


def test_what_answers_speak_for_stands_apart_from_what_may_feel_alike(content: Content) -> None:
    patterns = {name: Pattern(name, f"{name.title()}.", "Rest.", (), (), nerve=False) for name in ("hip", "vein")}
    findings = Findings(others=(Alike("hip", True, ("Yes", "No")), Alike("vein")))
    cards = around_cards(findings, replace(content, patterns=patterns))
    assert cards.spoken_for == (AlikeCard("Hip.", "Rest.", "For it: “Yes”, “No”."),)
    assert cards.alike == (AlikeCard("Vein.", "Rest."),)


def test_a_nerve_of_the_leg_has_its_own_advice_and_the_roots_do_not(content: Content) -> None:
    patterns = {
        name: Pattern(name, "Pattern of it", "Never press there.", (), (), nerve=True)
        for name in ("root_S1", "nerve_tibial")
    }
    nerve = NervePattern(4, True, ("root_S1", "nerve_tibial"))
    card = nerve_card(nerve, replace(content, patterns=patterns))
    assert card is not None
    assert card.nerves == ("Like the pattern of it. Never press there.",)
