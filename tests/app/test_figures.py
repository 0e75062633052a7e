"""The figure of the body in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.app import map_presenter
from sciatica_desktop.core.anatomy import Atlas, Place, Side
from sciatica_desktop.core.map_picture import Referral
from sciatica_desktop.core.preferences import Figure
from sciatica_desktop.core.reading import BadFile
from sciatica_desktop.ui.window.notice import Notice
from sciatica_desktop.ui.window.rail import PlaceName
from tests.app.conftest import Begin, Hands

HIP = Place("hip_lateral", Side.RIGHT)
BESIDE_THE_NEUTRAL_HIP = (182.0, 850.0)


def at_the_hip(hands: Hands) -> Place | None:
    body = hands.program.views.body_map
    return body.place_at(body.camera.to_px(*BESIDE_THE_NEUTRAL_HIP))


def choose(hands: Hands, figure: Figure) -> None:
    hands.program.state.preferences.change(figure=figure)


def test_the_body_takes_the_figure_that_is_chosen_and_marks_stay(hands: Hands) -> None:
    hands.program.state.pain.click(HIP)
    drawing = hands.program.state.pain.drawing
    assert at_the_hip(hands) is None
    choose(hands, Figure.FEMALE)
    assert at_the_hip(hands) == HIP
    choose(hands, Figure.NEUTRAL)
    assert at_the_hip(hands) is None
    assert hands.program.state.pain.drawing == drawing


def test_where_a_point_sends_pain_is_shown_in_another_figure_too(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Referral | None] = []
    hands.program.state.pain.click(HIP)
    monkeypatch.setattr(hands.program.views.body_map, "render_referral", shown.append)
    choose(hands, Figure.FEMALE)
    first = hands.program.state.suggestions.value.candidates[0]
    assert [(each.point, each.side) for each in shown if each is not None] == [(first.point, first.side)]


def test_the_figure_is_there_at_the_next_start(begin: Begin, tmp_path: Path) -> None:
    choose(begin(tmp_path), Figure.FEMALE)
    assert at_the_hip(begin(tmp_path)) == HIP


def test_candidates_do_not_depend_on_the_figure(hands: Hands) -> None:
    hands.program.state.pain.click(HIP)
    found = hands.program.state.suggestions.value
    choose(hands, Figure.MALE)
    hands.program.state.pain.click(HIP)
    hands.program.state.pain.click(HIP)
    assert hands.program.state.suggestions.value == found


def test_a_figure_that_cannot_be_read_is_said_and_the_body_stays(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(atlas: Atlas, figure: Figure, folder: Path) -> Atlas:
        raise BadFile("body/figure_female.json", "", "cannot be read (No such file or directory)")

    monkeypatch.setattr(map_presenter, "in_figure", broken)
    choose(hands, Figure.FEMALE)
    (notice,) = hands.program.views.shell.findChildren(Notice)
    assert "body/figure_female.json" in notice.accessibleName()
    assert at_the_hip(hands) is None


def test_the_pictures_in_learn_follow_the_figure(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Atlas] = []
    monkeypatch.setattr(hands.program.views.learn_view, "render_body", lambda atlas, _: shown.append(atlas))
    neutral = hands.program.knowledge.atlas
    choose(hands, Figure.FEMALE)
    choose(hands, Figure.NEUTRAL)
    assert [atlas is neutral for atlas in shown] == [False, True]


def test_a_page_of_learn_has_its_picture_in_the_window(hands: Hands) -> None:
    learn = hands.program.views.learn_view
    learn.show_page("foot")
    hands.program.views.shell.show_place(PlaceName.LEARN)
    assert learn.page is not None
    assert learn.page.picture is not None
