"""The slice of view and layers."""

from __future__ import annotations

import pytest

from sciatica_desktop.core.anatomy import Depth, Side, View
from sciatica_desktop.core.map_picture import DEFAULT_LAYERS, Layer, Outlook
from sciatica_desktop.state.map import MapState

DEEP, NEAR = ("piriformis", Side.RIGHT), ("maximus", Side.LEFT)
ELSEWHERE = ("tibialis", Side.LEFT)


@pytest.fixture
def outlook(qapp: object) -> MapState:
    return MapState(
        lambda point: Depth.DEEP if point == DEEP[0] else Depth.SUPERFICIAL,
        lambda point: (View.FRONT, View.SIDE) if point == ELSEWHERE[0] else (View.BACK,),
    )


@pytest.fixture
def told(outlook: MapState) -> list[Outlook]:
    heard: list[Outlook] = []
    outlook.changed.connect(heard.append)
    return heard


def test_the_views_come_round(outlook: MapState, told: list[Outlook]) -> None:
    for _ in range(4):
        outlook.next_view()
    assert [look.view for look in told] == [View.SIDE, View.FRONT, View.SOLES, View.BACK]


def test_a_layer_is_shown_and_hidden(outlook: MapState, told: list[Outlook]) -> None:
    outlook.toggle(Layer.NERVE, True)
    outlook.toggle(Layer.SKIN, False)
    assert [look.layers for look in told] == [
        DEFAULT_LAYERS | {Layer.NERVE},
        frozenset({Layer.MUSCLES, Layer.NERVE}),
    ]


def test_what_is_shown_already_tells_nothing(outlook: MapState, told: list[Outlook]) -> None:
    outlook.toggle(Layer.SKIN, True)
    outlook.choose_view(View.BACK)
    outlook.use_chosen(NEAR)
    outlook.use_chosen(None)
    assert told == []


def test_a_chosen_deep_point_brings_its_layer_forward_and_back_again(outlook: MapState, told: list[Outlook]) -> None:
    outlook.use_chosen(DEEP)
    outlook.use_chosen(None)
    assert [look.layers for look in told] == [DEFAULT_LAYERS | {Layer.DEEP}, DEFAULT_LAYERS]


def test_a_point_near_the_skin_brings_the_muscles_forward(outlook: MapState) -> None:
    outlook.toggle(Layer.MUSCLES, False)
    outlook.use_chosen(NEAR)
    assert Layer.MUSCLES in outlook.value.layers


def test_layers_chosen_by_hand_stay_when_the_point_is_left(outlook: MapState) -> None:
    outlook.use_chosen(DEEP)
    outlook.toggle(Layer.BONES, True)
    outlook.use_chosen(None)
    assert outlook.value.layers == DEFAULT_LAYERS | {Layer.DEEP, Layer.BONES}
    outlook.use_chosen(DEEP)
    outlook.toggle(Layer.DEEP, False)
    assert Layer.DEEP not in outlook.value.layers


def test_a_chosen_point_that_is_not_seen_from_here_turns_the_body_and_back_again(
    outlook: MapState, told: list[Outlook]
) -> None:
    outlook.use_chosen(ELSEWHERE)
    outlook.use_chosen(None)
    assert [look.view for look in told] == [View.FRONT, View.BACK]


def test_a_view_chosen_by_hand_stays_whatever_is_chosen(outlook: MapState) -> None:
    outlook.use_chosen(ELSEWHERE)
    outlook.next_view()
    assert outlook.value.view is View.SOLES
    outlook.use_chosen(None)
    assert outlook.value.view is View.SOLES


def test_a_point_that_is_seen_from_here_does_not_turn_the_body(outlook: MapState) -> None:
    outlook.choose_view(View.SIDE)
    outlook.use_chosen(ELSEWHERE)
    assert outlook.value.view is View.SIDE
