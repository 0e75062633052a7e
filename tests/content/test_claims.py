"""Every claim of the source documents that may be used is in the content, softened where it must be; no other is."""

from __future__ import annotations

import json
import re

import pytest

from tests.content.claims import CONTENT, claims, places
from tests.content.sources_page import PAGE, page

NEVER_SAID = {
    "S1-15": r"as (good|much|well) as (a )?(pain )?(medicine|painkiller)",
    "S1-20": r"adhesion|scar tissue",
    "S2-01": r"relief today|instant relief|guarantee",
    "S3-02": r"immune system",
    "S3-03": r"depress",
    "S3-05": r"sciatica is (a term for )?any pain",
    "S3-28": r"toxin",
    "S3-29": r"nerve conduction",
    "S3-30": r"excellent results",
    "S4-12": r"reduces? inflammation",
    "S4-14": r"promotes? .*healing",
    "S2-45": r"most common trigger point",
    "S2-66": r"most common cause",
}
"""How the claims that are never used would sound."""


def test_the_table_holds_each_claim_once_in_one_of_three_uses() -> None:
    table = claims()
    assert len({claim.id for claim in table}) == len(table) == 232
    uses = [claim.use for claim in table]
    assert [uses.count(use) for use in ("keep", "soften", "never")] == [146, 69, 17]


@pytest.mark.parametrize("use", ["keep", "soften"])
def test_every_claim_that_may_be_used_is_in_the_content(use: str) -> None:
    used = places()
    assert [claim.id for claim in claims() if claim.use == use and claim.id not in used] == []


def test_no_claim_that_is_never_used_or_not_in_the_table_is_named() -> None:
    able = {claim.id for claim in claims() if claim.use != "never"}
    assert [claim for claim in places() if claim not in able] == []


@pytest.mark.parametrize("claim", NEVER_SAID)
def test_what_is_never_said_stands_nowhere(claim: str) -> None:
    assert next(known.use for known in claims() if known.id == claim) == "never"
    said = [
        (path.name, found.group())
        for path in CONTENT.glob("*.json")
        for found in re.finditer(NEVER_SAID[claim], _words(path.read_text(encoding="utf-8")), re.IGNORECASE)
    ]
    assert said == []


def _words(text: str) -> str:
    """A document without what it rejects with a reason."""
    document = json.loads(text)
    document.pop("rejected", None)
    return json.dumps(document, ensure_ascii=False)


def test_the_page_says_where_each_claim_is_used() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it again: python -m tests.content.sources_page"
