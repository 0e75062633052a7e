"""Help and news of a language pack."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.readers.guide import Release, news_since, read_releases, read_topics
from sciatica_desktop.core.reading import BadFile, Node
from sciatica_desktop.core.word_match import fit

TOPIC: dict[str, object] = {"id": "mark", "title": "Mark it", "steps": ["Click", "Look"], "commands": ["undo"]}
RELEASES = tuple(Release(name, "2026-11-26", ("News",)) for name in ("0.3", "0.2", "0.1"))


def topics(**changed: object) -> Node:
    return Node({"format": 1, "topics": [{**TOPIC, **changed}]}, "help.json")


def test_a_topic_is_found_by_all_of_its_words() -> None:
    (topic,) = read_topics(topics(note="Gently", also=["pain"]), {"undo"})
    assert fit(topic.words, "CLICK gent")
    assert fit(topic.words, "pain")
    assert fit(topic.words, "")
    assert not fit(topic.words, "click nothing")


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"title": ""}, "topics[0].title"),
        ({"steps": [""]}, "topics[0].steps[0]"),
        ({"commands": ["fly"]}, "topics[0].commands[0]"),
        ({"id": 7}, "topics[0].id"),
    ],
)
def test_a_topic_that_does_not_fit_is_refused_with_its_key(changed: dict[str, object], key: str) -> None:
    with pytest.raises(BadFile) as refused:
        read_topics(topics(**changed), {"undo"})
    assert refused.value.key == key


def test_releases_are_read_in_their_order() -> None:
    document = {"format": 1, "versions": [{"id": "0.2", "date": "2026-11-26", "news": ["More"]}]}
    assert read_releases(Node(document, "news.json")) == (Release("0.2", "2026-11-26", ("More",)),)


@pytest.mark.parametrize(
    ("seen", "new"), [("0.3", []), ("0.2", ["0.3"]), ("0.1", ["0.3", "0.2"]), ("", ["0.3", "0.2", "0.1"])]
)
def test_what_is_new_is_what_came_after_the_version_seen_last(seen: str, new: list[str]) -> None:
    assert [release.id for release in news_since(RELEASES, seen)] == new
