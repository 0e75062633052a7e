"""Writes `docs/sources.md`: `python -m tests.content.sources_page`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from tests.content.claims import ROOT, Claim, claims, places

PAGE = ROOT / "docs" / "sources.md"

DOCUMENTS = {
    "S0": "An article on hook canes and lacrosse balls",
    "S1": "An article on kinds of massage",
    "S2": "A guide to trigger points",
    "S3": "An article by a massage therapist",
    "S4": "A blog on techniques",
}
"""The documents that the project began with."""

HEAD = """\
# Claims, and where the content uses them

Written by `python -m tests.content.sources_page` from `docs/claims.csv` and `assets/content/en/`; a test fails where
the two differ.

The project began with five documents. Each claim in them was read against published work and is used in one of three
ways: **keep** it as it stands, **soften** it as the note says, or **never** repeat it. Every *keep* and every
*soften* is in the content and carries its id there; no *never* is. Where a place is named `learn/sciatica`, look in
`learn.json` for the id `sciatica`.

The published works behind the content are in `assets/content/en/sources.json`: each says whether its text, summary or
an excerpt was **read**, whether it is only **cited** through another work, or whether no figure was found and it is
our own **judgement**. Learn & safety shows them beside what rests on them.

"""


def page() -> str:
    """The whole page."""
    table, used = claims(), places()
    count = Counter(claim.use for claim in table)
    total = f"{len(table)} claims: {count['keep']} kept, {count['soften']} softened, {count['never']} never used.\n"
    parts = [_part(name, title, table, used) for name, title in DOCUMENTS.items()]
    return HEAD + total + "".join(parts)


def _part(name: str, title: str, table: tuple[Claim, ...], used: Mapping[str, tuple[str, ...]]) -> str:
    rows = "".join(_row(claim, used.get(claim.id, ())) for claim in table if claim.id.startswith(name))
    return f"\n## {name}: {title}\n\n| id | use | claim | note | where |\n|---|---|---|---|---|\n{rows}"


def _row(claim: Claim, where: tuple[str, ...]) -> str:
    listed = ", ".join(where) or "nowhere"
    return f"| {claim.id} | {claim.use} | {claim.claim} | {claim.note} | {listed} |\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
