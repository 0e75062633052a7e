"""Sessions as they happen, looked back on, thrown away and taken back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given

from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.conditions import Conditions
from sciatica_desktop.core.diary import Ending, Entry, Felt, Morning, Press, log_entry
from sciatica_desktop.core.pain import Drawing, Mark
from sciatica_desktop.core.safety import Screening
from sciatica_desktop.store.database import in_memory, open_database
from sciatica_desktop.store.history import History
from tests.store import samples
from tests.store.conftest import Watch
from tests.store.samples import CALF, EVENING, HOLDS, MARKS, PAINTED, entry

ROOT = Path(__file__).parents[2]


def test_an_empty_history_has_nothing(history: History) -> None:
    assert history.latest() == ()
    assert history.count() == 0
    assert history.get("e1") is None
    assert history.screening() == Screening()
    assert history.last_drawing() == Drawing()
    assert history.last_session_drawing() == Drawing()


def test_a_session_is_kept_as_it_happens(history: History) -> None:
    history.begin(entry())
    history.set_pain_before("e1", 7)
    history.progress("e1", 31.5, too_much=1)
    assert history.get("e1") == entry(pain_before=7, seconds=31.5, too_much=1)
    history.end("e1", Ending.COMPLETED, 90, too_much=2)
    history.rate("e1", 4, "better on the stairs")
    assert history.latest() == (
        entry(
            pain_before=7,
            seconds=90,
            too_much=2,
            ending=Ending.COMPLETED,
            pain_after=4,
            notes="better on the stairs",
        ),
    )


def test_a_session_that_was_never_ended_is_in_the_list_as_not_finished(history: History) -> None:
    history.begin(entry())
    (kept,) = history.latest()
    assert (kept.ending, kept.finished) == (None, False)


def test_a_session_with_several_parts_is_one_entry_that_counts_them_all(history: History) -> None:
    history.begin(entry())
    history.set_parts("e1", HOLDS[:1])
    history.set_parts("e1", HOLDS)
    (kept,) = history.latest()
    assert kept == entry(planned_seconds=150.0, seconds=132.5, too_much=1, parts=HOLDS)


def test_the_pain_during_a_session_is_kept_as_a_curve(history: History) -> None:
    history.begin(entry())
    for seconds, pain in ((20.0, 6), (5.0, 7), (20.0, 4)):
        history.add_pain_sample("e1", seconds, pain)
    assert history.latest()[0].curve == ((5.0, 7), (20.0, 4))


@pytest.mark.parametrize("pain", [3, None])
def test_the_morning_after_is_kept_with_its_session_answered_or_not(history: History, pain: int | None) -> None:
    history.add(entry())
    morning = Morning(pain, EVENING + timedelta(hours=12))
    history.set_morning("e1", morning)
    assert history.latest() == (entry(morning=morning),)


def test_a_quick_log_needs_neither_point_nor_technique_and_waits_for_no_rating(history: History) -> None:
    log = log_entry("log", EVENING, 6, MARKS, "after the train")
    history.add(log)
    assert history.latest() == (log,)
    assert history.unrated() == ()


def test_a_session_without_a_point_is_refused(history: History) -> None:
    with pytest.raises(ValueError, match="refuses"):
        history.add(entry(point=""))


def test_what_was_felt_at_a_point_is_found_again_latest_first(history: History) -> None:
    history.add(entry())
    first = Press("p1", EVENING, "pir_1", Side.RIGHT, Felt.OTHER)
    second = Press("p2", EVENING + timedelta(hours=1), "pir_1", Side.RIGHT, Felt.SAME, "e1")
    elsewhere = Press("p3", EVENING, "pir_1", Side.LEFT, Felt.NOTHING)
    for press in (first, second, elsewhere):
        history.add_press(press)
    assert history.presses("pir_1", Side.RIGHT) == (second, first)
    assert set(history.presses()) == {first, second, elsewhere}
    with pytest.raises(ValueError, match="already"):
        history.add_press(first)


def test_a_press_outlives_the_session_it_belonged_to(history: History) -> None:
    history.add(entry())
    history.add_press(Press("p1", EVENING, "pir_1", Side.RIGHT, Felt.SAME, "e1"))
    history.delete("e1")
    history.empty_trash()
    assert history.presses() == (Press("p1", EVENING, "pir_1", Side.RIGHT, Felt.SAME, None),)


def test_rating_again_without_a_note_keeps_the_note(history: History) -> None:
    history.add(entry(notes="in the evening"))
    history.rate("e1", 3)
    assert history.get("e1") == entry(notes="in the evening", pain_after=3)


def test_what_begins_has_no_ending_yet(history: History) -> None:
    with pytest.raises(ValueError, match="no ending"):
        history.begin(entry(ending=Ending.STOPPED))


def test_what_was_painted_is_kept_as_strokes_and_as_shares_of_places(history: History) -> None:
    history.add(entry(drawing=PAINTED))
    history.save_drawing(PAINTED)
    assert (history.latest()[0].drawing, history.last_session_drawing(), history.last_drawing()) == (PAINTED,) * 3
    history.edit(entry(drawing=MARKS))
    assert history.latest()[0].drawing == MARKS


def test_an_id_is_kept_once(history: History) -> None:
    history.add(entry())
    with pytest.raises(ValueError, match="already"):
        history.add(entry(notes="another"))
    assert history.latest() == (entry(),)


def test_an_unknown_entry_is_an_error_of_the_caller(history: History) -> None:
    changes: tuple[Callable[[], None], ...] = (
        lambda: history.progress("none", 1),
        lambda: history.rate("none", 1),
        lambda: history.delete("none"),
        lambda: history.edit(entry("none")),
        lambda: history.set_parts("none", HOLDS),
        lambda: history.add_pain_sample("none", 1, 1),
        lambda: history.set_morning("none", Morning(1, EVENING)),
    )
    for change in changes:
        with pytest.raises(KeyError):
            change()


@pytest.mark.parametrize(
    "bad",
    [
        entry(pain_before=11),
        entry(pain_after=-1),
        entry(seconds=-1.0),
        entry(planned_seconds=-1.0),
        entry(too_much=-1),
        entry(name=""),
        entry(parts=(replace(HOLDS[0], seconds=-1.0),)),
        entry(curve=((5.0, 11),)),
        entry(morning=Morning(11, EVENING)),
        entry(morning=Morning(1, datetime(2026, 5, 1))),  # noqa: DTZ001 (without an offset on purpose)
        entry(started=datetime(2026, 5, 1)),  # noqa: DTZ001 (without an offset on purpose)
        entry(drawing=Drawing((Mark(CALF), Mark(CALF, 2)))),
    ],
)
def test_values_out_of_range_are_refused_and_nothing_is_kept(history: History, bad: Entry) -> None:
    with pytest.raises(ValueError, match=r"refuses|offset"):
        history.add(bad)
    assert history.count() == 0
    assert history.database.rows("SELECT * FROM marks") == []


def test_the_newest_comes_first_by_the_moment_and_not_by_the_clock_on_the_wall(history: History) -> None:
    west = EVENING.astimezone(UTC) + timedelta(minutes=30)
    for kept in (entry("early"), entry("late", 60), entry("between", started=west)):
        history.add(kept)
    assert [kept.id for kept in history.latest()] == ["late", "between", "early"]
    assert [kept.id for kept in history.latest(1, 1)] == ["between"]


def test_between_takes_the_start_and_leaves_the_end(history: History) -> None:
    for number in range(4):
        history.add(entry(f"e{number}", number))
    found = history.between(EVENING + timedelta(minutes=1), EVENING + timedelta(minutes=3))
    assert [kept.id for kept in found] == ["e2", "e1"]


def test_unrated_sessions_are_found(history: History) -> None:
    history.add(entry("rated", pain_after=0))
    history.add(entry("open", 1))
    assert [kept.id for kept in history.unrated()] == ["open"]


def test_an_edit_replaces_marks_too(history: History) -> None:
    history.add(entry())
    changed = entry(side=Side.LEFT, notes="left after all", drawing=MARKS.mirrored)
    history.edit(changed)
    assert history.latest() == (changed,)


def test_the_trash_gives_back_what_was_thrown_away(history: History, watch: Watch) -> None:
    for name in ("a", "b", "c"):
        history.add(entry(name))
    history.delete("a")
    watch.move(1)
    history.delete("c")
    assert [kept.id for kept in history.latest()] == ["b"]
    assert history.count() == 1
    assert [kept.id for kept in history.trash()] == ["c", "a"]
    history.restore("a")
    assert [kept.id for kept in history.latest()] == ["a", "b"]
    assert history.get("a") == entry("a")


def test_emptying_the_trash_leaves_the_rest(history: History) -> None:
    history.add(entry("a"))
    history.add(entry("b"))
    history.delete("a")
    assert history.empty_trash() == 1
    assert (history.get("a"), history.trash()) == (None, ())
    assert history.latest() == (entry("b"),)
    assert history.database.rows("SELECT DISTINCT id FROM marks JOIN entries ON number = entry") == [("b",)]


def test_the_latest_screening_counts(history: History) -> None:
    old = Screening(EVENING, frozenset({"RF12"}), frozenset({Side.LEFT}), below_knee=True)
    new = Screening(EVENING + timedelta(days=30), frozenset(), frozenset(Side), nerve_signs=True)
    history.save_screening(new)
    history.save_screening(old)
    assert history.screening() == new


def test_answers_given_before_any_mark_get_their_marks_later(history: History) -> None:
    answers = Screening(EVENING, frozenset({"RF01"}))
    later = replace(answers, sides=frozenset({Side.RIGHT}), below_knee=True, nerve_signs=True)
    history.save_screening(answers)
    history.save_screening(later)
    assert history.screening() == later


def test_an_unanswered_screening_is_not_kept(history: History) -> None:
    with pytest.raises(ValueError, match="answered"):
        history.save_screening(Screening())


def test_the_drawing_is_there_at_the_next_start(file: Path, watch: Watch) -> None:
    first = open_database(file)
    History(first, watch).save_drawing(Drawing((Mark(CALF, 1),)))
    History(first, watch).save_drawing(MARKS)
    first.close()
    second = open_database(file)
    assert History(second, watch).last_drawing() == MARKS
    second.close()


def test_last_time_means_the_latest_session_with_marks(history: History) -> None:
    history.add(entry("older", drawing=Drawing((Mark(CALF, 1),))))
    history.add(entry("newer", 1))
    history.add(entry("without", 2, drawing=Drawing()))
    history.add(entry("thrown away", 3, drawing=Drawing((Mark(CALF, 9),))))
    history.delete("thrown away")
    assert history.last_session_drawing() == MARKS


@samples.FEW
@given(kept=samples.entries)
def test_any_entry_comes_back_as_it_was(kept: Entry) -> None:
    history = History(in_memory(), Watch())
    history.add(kept)
    assert history.latest() == (kept,)
    assert history.latest()[0].started.utcoffset() == kept.started.utcoffset()
    changed = replace(kept, notes=kept.notes + "!", drawing=kept.drawing.mirrored)
    history.edit(changed)
    assert history.get(kept.id) == changed


@samples.FEW
@given(drawing=samples.drawings)
def test_any_drawing_comes_back_as_it_was(drawing: Drawing) -> None:
    history = History(in_memory(), Watch())
    history.save_drawing(drawing)
    assert history.last_drawing() == drawing


@samples.FEW
@given(screening=samples.screenings)
def test_any_screening_comes_back_as_it_was(screening: Screening) -> None:
    history = History(in_memory(), Watch())
    history.save_screening(screening)
    assert history.screening() == screening


@samples.FEW
@given(conditions=samples.conditions)
def test_any_answers_about_conditions_come_back_as_they_were(conditions: Conditions) -> None:
    history = History(in_memory(), Watch())
    history.save_conditions(conditions)
    history.save_conditions(conditions)
    assert history.conditions() == conditions


def test_the_latest_answers_about_conditions_count(history: History) -> None:
    old, new = Conditions(EVENING, frozenset({"CI02"})), Conditions(EVENING + timedelta(days=1), frozenset({"CI08"}))
    history.save_conditions(new)
    history.save_conditions(old)
    assert history.conditions() == new
    with pytest.raises(ValueError, match="given"):
        history.save_conditions(Conditions())


KILLED = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from sciatica_desktop.core.anatomy import Side
from sciatica_desktop.core.diary import Entry
from sciatica_desktop.store.database import open_database
from sciatica_desktop.store.history import History

history = History(open_database(Path(sys.argv[1])), lambda: datetime(2026, 5, 1, tzinfo=UTC))
history.begin(Entry("e1", datetime(2026, 5, 1, tzinfo=UTC), "pir_1", Side.LEFT, "dr_fingers", "fingers", 90.0))
history.progress("e1", 42.0, 1)
print("kept", flush=True)
sys.stdin.read()
"""


def test_a_run_that_is_killed_leaves_the_session_in_the_list(file: Path, watch: Watch) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(file)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"kept"
        process.kill()
    database = open_database(file)
    (kept,) = History(database, watch).latest()
    database.close()
    assert (kept.id, kept.seconds, kept.too_much, kept.ending) == ("e1", 42.0, 1, None)
