"""The help, as tasks, and what is new in each version: read from a language pack when they are asked for."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sciatica_desktop.core.reading import Node, by_id


class Topic(NamedTuple):
    """How one thing is done: its steps, a remark, and the commands that lead there (by their ids)."""

    id: str
    title: str
    steps: tuple[str, ...]
    note: str
    also: tuple[str, ...]
    commands: tuple[str, ...]

    @property
    def words(self) -> str:
        """All by which it is found."""
        return " ".join((self.title, *self.steps, self.note, *self.also))


class Release(NamedTuple):
    """A version and what it brought; `date` as in "2026-11-26"."""

    id: str
    date: str
    news: tuple[str, ...]


def read_topics(file: Node, commands: Collection[str]) -> tuple[Topic, ...]:
    """The topics of `help.json`; raises BadFile, also for a command that there is not."""
    file.check_format()
    return tuple(by_id(file.at("topics"), lambda node: _topic(node, commands)).values())


def _topic(node: Node, commands: Collection[str]) -> Topic:
    return Topic(
        id=node.at("id").short(),
        title=node.at("title").text(),
        steps=node.at("steps").texts(),
        note=node.get("note", "").optional_text(),
        also=node.get("also", []).texts(),
        commands=node.get("commands", []).ids(commands, "a command"),
    )


def read_releases(file: Node) -> tuple[Release, ...]:
    """The versions of `news.json`, newest first; raises BadFile."""
    file.check_format()
    return tuple(by_id(file.at("versions"), _release).values())


def _release(node: Node) -> Release:
    return Release(node.at("id").short(), node.at("date").short(), node.at("news").texts())


def news_since(releases: tuple[Release, ...], seen: str) -> tuple[Release, ...]:
    """The releases after the one that was seen last; all of them if it is not known."""
    names = [release.id for release in releases]
    return releases[: names.index(seen)] if seen in names else releases
