"""A pack of the person's own, in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from sciatica_desktop.app.build import build, read_knowledge
from sciatica_desktop.app.parts import Knowledge
from sciatica_desktop.app.program import Program
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.host.paths import assets
from tests.app.conftest import Begin, Hands


@pytest.fixture(scope="module")
def grown() -> Knowledge:
    """What the program knows with the example pack."""
    return read_knowledge(data=assets() / "examples")


@pytest.fixture
def knowledge(grown: Knowledge) -> Knowledge:
    return grown


def test_the_tool_of_a_pack_is_offered_at_its_point_and_can_be_started(begin: Begin, tmp_path: Path) -> None:
    hands: Hands = begin(tmp_path)
    hands.answered()
    hands.program.state.flow.open_point(("mine_1", Side.RIGHT))
    panel = hands.program.views.point_panel
    assert panel.title.text() == "Upper buttock, my own point"
    assert panel.technique.chips["knob_gm"].text() == "Wooden knob"
    hands.click(panel.start)
    assert hands.program.state.diary.value[0].technique == "knob_gm"


def test_what_was_done_with_a_pack_stays_in_the_history_without_it(begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path)
    hands.answered()
    hands.program.state.flow.open_point(("mine_1", Side.RIGHT))
    hands.click(hands.program.views.point_panel.start)
    hands.program.state.player.stop()
    hands.program.state.flow.rate(None, "")
    host = hands.program.host
    hands.program.close()
    after: Program = build(host, read_knowledge())
    assert after.state.diary.value[0].point == "mine_1"
    after.close()


def test_a_pack_that_was_refused_is_told_and_the_program_goes_on(begin: Begin, tmp_path: Path) -> None:
    bad = tmp_path / "packs/bad"
    bad.mkdir(parents=True)
    (bad / "pack.json").write_text("{", encoding="utf-8")
    hands = begin(tmp_path / "data")
    host = hands.program.host
    hands.program.close()
    program = build(host, read_knowledge(data=tmp_path))
    told = " ".join(label.text() for label in program.views.shell.findChildren(QLabel))
    assert "packs/bad/pack.json: is not a JSON document" in told
    program.close()
