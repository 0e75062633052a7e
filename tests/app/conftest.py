"""The whole program with a clock that the test turns, a scratch folder, and somebody who answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.parts import Host, Knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.app.run import make_application
from sciatica_desktop.core.anatomy import Place
from sciatica_desktop.core.conditions import Answers
from sciatica_desktop.core.panel import COVERING, Panel
from sciatica_desktop.host.desktop import Desktop
from sciatica_desktop.host.keyring import Keyring
from sciatica_desktop.host.paths import Paths, assets
from sciatica_desktop.host.sound import Sound
from sciatica_desktop.host.speech import Speech
from sciatica_desktop.ui.window.actions import Command
from tests.support.clock import Clock

START = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


@dataclass
class Person:
    """Answers the questions of dialogs from what the test laid down; unasked answers stay."""

    folder: Path | None = None
    file: Path | None = None
    agrees: bool = True
    choice: int | None = 0
    secrets: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    papers: list[QImage] = field(default_factory=list)
    keyring: Keyring = field(default_factory=Keyring)

    def confirm(self, title: str, text: str, yes: str, no: str) -> bool:
        self.told.append(title)
        return self.agrees

    def choose_folder(self, title: str, start: Path) -> Path | None:
        return self.folder

    def choose_file(self, title: str, start: Path, kinds: str, *, to_save: bool = False) -> Path | None:
        return self.file

    def choose(self, title: str, text: str, options: tuple[str, ...]) -> int | None:
        self.told.extend((title, text, *options))
        return self.choice

    def ask_secret(self, title: str, text: str, *, twice: bool = False, trouble: str = "") -> str | None:
        self.told.extend((title, trouble))
        return self.secrets.pop(0) if self.secrets else None

    def report(self, text: str, details: str = "") -> None:
        self.told.append(text)

    def tell(self, title: str, text: str) -> None:
        self.told.append(title)

    def print_page(self, title: str, page: str) -> bool:
        self.told.append(page)
        return True

    def print_painted(self, title: str, paint: Callable[[QPainter, QRectF], object]) -> bool:
        self.told.append(title)
        paper = QImage(420, 594, QImage.Format.Format_RGB32)
        paper.fill(0xFFFFFF)
        painter = QPainter(paper)
        paint(painter, QRectF(paper.rect()))
        painter.end()
        self.papers.append(paper)
        return True


@dataclass
class Hands:
    """Does with the window what a person would."""

    program: Program
    clock: Clock
    person: Person

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())

    def click_place(self, place: Place) -> None:
        """Click on the body where only this place can be meant."""
        body = self.program.views.body_map
        for y in range(0, body.height(), 7):
            for x in range(0, body.width(), 7):
                at = QPointF(x, y)
                if body.place_at(at) == place and body.hotspot_at(at) is None:
                    self.click(body, at.toPoint())
                    return
        raise AssertionError(f"{place.key} is not to be clicked")

    def answer_none(self) -> None:
        """Go on through all questions that are asked, with a yes to none."""
        page = self.program.views.safety_page
        for _ in range(20):
            if self.panel() not in COVERING:
                return
            self.click((page.questions if self.panel() is Panel.SAFETY else page.conditions).go_on)
        raise AssertionError("the questions have no end")

    def answered(self) -> None:
        """All questions were answered with no, before anything else is done."""
        safety = self.program.state.safety
        safety.answer(frozenset(), self.program.state.pain.drawing)
        safety.answer_conditions(Answers(frozenset()), None)

    def panel(self) -> Panel:
        """The panel that the person sees."""
        return self.program.state.flow.value.panel

    def do(self, command: Command) -> None:
        """Choose a command from the menu."""
        self.program.views.shell.actions_of[command].trigger()

    def pass_time(self, seconds: float) -> None:
        """Turn the clock, looking at it as often as the player would."""
        for _ in range(round(seconds * 4)):
            self.clock.advance(0.25)
            self.program.state.player.look()


class Begin(Protocol):
    """Starts the program on a folder; `hold` says whether it may have another one, `person` answers its questions."""

    def __call__(self, folder: Path, hold: Callable[[Path], bool] = ..., person: Person | None = ...) -> Hands: ...


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return read_knowledge()


@pytest.fixture
def begin(qtbot: QtBot, clock: Clock, knowledge: Knowledge) -> Iterator[Begin]:
    """Starts the program on a folder; all that were started are closed at the end."""
    opened: list[Program] = []
    numbers = count(1)
    make_application("light", 1.0)

    def start(folder: Path, hold: Callable[[Path], bool] = lambda folder: True, person: Person | None = None) -> Hands:
        person = person or Person()
        host = Host(
            paths=Paths.under(folder),
            now=lambda: START + timedelta(seconds=clock() - 1000),
            clock=clock,
            new_id=lambda: f"entry-{next(numbers)}",
            sound=Sound(assets() / "sounds", handlers=()),
            speech=Speech(command=()),
            asker=person,
            hold=hold,
            desktop=Desktop(keyring=person.keyring),
        )
        program = build(host, knowledge)
        opened.append(program)
        qtbot.addWidget(program.views.shell)
        program.views.shell.show()
        program.start_thinking()
        return Hands(program, clock, person)

    yield start
    for program in opened:
        program.close()


@pytest.fixture
def hands(begin: Begin, tmp_path: Path) -> Hands:
    return begin(tmp_path)
