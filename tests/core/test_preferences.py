"""Preferences: defaults, sparse saving, and bad values dropped one at a time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_desktop.core.preferences import Preferences, Scheme, from_dict

json_values = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers()))


def test_only_what_differs_from_the_defaults_is_kept() -> None:
    assert Preferences().to_dict() == {}
    assert Preferences(scheme=Scheme.DARK, volume=30).to_dict() == {"scheme": "dark", "volume": 30}


@given(
    st.builds(
        Preferences,
        st.sampled_from(Scheme),
        st.floats(0.8, 2.0),
        st.booleans(),
        st.booleans(),
        st.integers(0, 100),
        st.booleans(),
        st.text(),
        st.text(),
        st.booleans(),
        stand_up=st.booleans(),
        stand_minutes=st.integers(10, 60),
        quiet_from=st.integers(0, 23),
        quiet_to=st.integers(0, 23),
        ready_seconds=st.integers(5, 60),
        find_seconds=st.integers(10, 120),
    )
)
def test_what_is_saved_is_read_back(preferences: Preferences) -> None:
    assert from_dict(preferences.to_dict()) == (preferences, ())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("scheme", "purple"),
        ("sound", "false"),
        ("volume", 101),
        ("volume", True),
        ("text_scale", "big"),
        ("data_folder", 7),
    ],
)
def test_a_bad_value_is_dropped_and_the_others_stay(key: str, value: object) -> None:
    preferences, bad = from_dict({"half_time_cue": True, key: value})
    assert preferences == Preferences(half_time_cue=True)
    assert bad == (key,)


@given(st.dictionaries(st.sampled_from(["scheme", "volume", "sound", "text_scale", "future"]), json_values))
def test_no_settings_file_stops_the_start(data: dict[str, object]) -> None:
    assert isinstance(from_dict(data)[0], Preferences)
