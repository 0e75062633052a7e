"""The passphrase and the backups that are made by themselves, through the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_desktop.core.anatomy import Place, Side
from sciatica_desktop.core.pain import Mark
from sciatica_desktop.host.keyring import Keyring
from sciatica_desktop.store import keys
from sciatica_desktop.store.backups import backups_in, holds
from sciatica_desktop.store.database import open_database
from sciatica_desktop.ui.window.actions import Command
from tests.app.conftest import Begin, Hands, Person


class Kept(Keyring):
    """A keyring that keeps everything, unless it is closed."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.closed = False

    def there(self) -> bool:
        return True

    def read(self, name: str) -> str:
        return self.secrets.get(name, "")

    def keep(self, name: str, secret: str) -> bool:
        if not self.closed:
            self.secrets[name] = secret
        return not self.closed

    def forget(self, name: str) -> bool:
        return not self.closed and self.secrets.pop(name, None) is not None


CALF = Mark(Place("calf_middle", Side.RIGHT), 6)
SECRET = "träume"


@pytest.fixture(autouse=True)
def few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are made in no time."""
    monkeypatch.setattr(keys, "ROUNDS", 2)
    monkeypatch.setattr(keys, "derived", keys.derived.__wrapped__)


def notice(hands: Hands) -> str:
    return hands.program.views.shell.notice_text


def mark(hands: Hands) -> None:
    """Something that is written."""
    hands.program.state.pain.set_feeling(CALF)
    hands.program.state.diary.flush()


@pytest.fixture
def locked(begin: Begin, tmp_path: Path) -> Hands:
    """A history with a mark and a backup, locked and closed."""
    hands = begin(tmp_path)
    mark(hands)
    hands.do(Command.BACK_UP)
    hands.person.secrets = [SECRET]
    hands.do(Command.PASSPHRASE)
    hands.program.close()
    return hands


def test_a_passphrase_locks_the_history_and_its_backups(locked: Hands, tmp_path: Path) -> None:
    assert keys.is_locked(tmp_path / "history.sqlite3")
    assert len(backups_in(tmp_path / "backups")) == 2
    assert all(keys.is_locked(backup.path) for backup in backups_in(tmp_path / "backups"))
    assert "only with your passphrase" in notice(locked)


def test_at_the_next_start_it_is_asked_for_until_it_fits(locked: Hands, begin: Begin, tmp_path: Path) -> None:
    hands = begin(tmp_path, person=Person(secrets=["guess", SECRET]))
    assert [told for told in hands.person.told if told] == [
        "Your history is locked",
        "Your history is locked",
        "This passphrase does not open it. Try again.",
    ]
    assert hands.program.state.pain.drawing.marks == (CALF,)
    assert notice(hands) == ""


def test_who_does_not_give_it_can_go_on_and_unlock_later_and_nothing_is_lost(
    locked: Hands, begin: Begin, tmp_path: Path
) -> None:
    hands = begin(tmp_path, person=Person())
    assert "locked" in notice(hands)
    assert hands.program.state.pain.drawing.marks == ()
    hands.person.secrets = [SECRET]
    hands.program.views.shell.notice_action.emit()
    assert "is open" in notice(hands)
    hands.program.close()
    database = open_database(tmp_path / "history.sqlite3", passphrase=SECRET)
    assert database.rows("SELECT region FROM drawing") == [("calf_middle",)]
    database.close()


@pytest.mark.parametrize(("choice", "secrets", "opens"), [(0, ["new"], "new"), (1, [], "")])
def test_a_passphrase_can_be_changed_and_taken_away(
    locked: Hands, begin: Begin, tmp_path: Path, choice: int, secrets: list[str], opens: str
) -> None:
    hands = begin(tmp_path, person=Person(secrets=[SECRET]))
    hands.person.choice, hands.person.secrets = choice, secrets
    hands.do(Command.PASSPHRASE)
    hands.program.close()
    open_database(tmp_path / "history.sqlite3", passphrase=opens).close()
    for backup in backups_in(tmp_path / "backups"):
        holds(backup.path, opens)


@pytest.fixture
def with_keyring(locked: Hands, begin: Begin, tmp_path: Path) -> Hands:
    """Unlocked once by typing; then the keyring was told to keep the passphrase."""
    hands = begin(tmp_path, person=Person(secrets=[SECRET], choice=2, keyring=Kept()))
    hands.do(Command.PASSPHRASE)
    hands.program.close()
    return hands


def test_a_keyring_that_keeps_it_opens_the_history_at_the_next_start(
    with_keyring: Hands, begin: Begin, tmp_path: Path
) -> None:
    assert "whoever is logged in as you" in notice(with_keyring)
    hands = begin(tmp_path, person=Person(keyring=with_keyring.person.keyring))
    assert hands.person.told == []
    assert hands.program.state.pain.drawing.marks == (CALF,)


@pytest.mark.parametrize(("choice", "secrets", "kept"), [(0, ["new"], ["new"]), (1, [], []), (2, [], [])])
def test_the_keyring_follows_a_change_and_can_be_told_to_forget(
    with_keyring: Hands, begin: Begin, tmp_path: Path, choice: int, secrets: list[str], kept: list[str]
) -> None:
    keyring = with_keyring.person.keyring
    hands = begin(tmp_path, person=Person(choice=choice, secrets=secrets, keyring=keyring))
    hands.do(Command.PASSPHRASE)
    assert isinstance(keyring, Kept)
    assert list(keyring.secrets.values()) == kept


def test_an_old_passphrase_in_the_keyring_is_passed_over_and_a_closed_keyring_says_so(
    with_keyring: Hands, begin: Begin, tmp_path: Path
) -> None:
    keyring = with_keyring.person.keyring
    assert isinstance(keyring, Kept)
    keyring.secrets = dict.fromkeys(keyring.secrets, "old")
    hands = begin(tmp_path, person=Person(secrets=[SECRET], choice=2, keyring=keyring))
    assert hands.program.state.pain.drawing.marks == (CALF,)
    keyring.closed = True
    hands.do(Command.PASSPHRASE)
    assert "still has it" in notice(hands)


def test_who_changes_their_mind_changes_nothing(hands: Hands, tmp_path: Path) -> None:
    mark(hands)
    hands.do(Command.PASSPHRASE)
    assert not keys.is_locked(tmp_path / "history.sqlite3")


def test_a_backup_is_made_by_itself_after_a_change_and_not_more_often_than_every_half_hour(
    hands: Hands, tmp_path: Path
) -> None:
    auto = hands.program.helpers.data.auto_backup
    assert not auto.waits
    mark(hands)
    assert auto.waits
    auto.back_up()
    assert len(backups_in(tmp_path / "backups")) == 1
    auto.back_up()
    assert len(backups_in(tmp_path / "backups")) == 1
    hands.program.state.pain.clear()
    hands.program.close()
    assert len(backups_in(tmp_path / "backups")) == 1


def test_a_change_is_backed_up_when_the_program_ends_if_it_is_due(begin: Begin, hands: Hands, tmp_path: Path) -> None:
    mark(hands)
    hands.program.close()
    (backup,) = backups_in(tmp_path / "backups")
    assert backup.automatic


def test_old_automatic_backups_give_way_as_the_preferences_say(hands: Hands, tmp_path: Path) -> None:
    hands.program.state.preferences.change(backups_hourly=2, backups_daily=0, backups_monthly=0)
    for _ in range(4):
        mark(hands)
        hands.program.state.pain.clear()
        hands.program.state.diary.flush()
        hands.program.helpers.data.auto_backup.back_up()
        hands.clock.advance(3600)
    assert len(backups_in(tmp_path / "backups")) == 2


def test_backups_go_where_the_preferences_say(hands: Hands, tmp_path: Path) -> None:
    hands.person.folder = tmp_path / "elsewhere"
    hands.program.helpers.data.files.choose_backup_folder()
    hands.do(Command.BACK_UP)
    assert len(backups_in(tmp_path / "elsewhere")) == 1
    assert backups_in(tmp_path / "backups") == ()


def test_a_backup_that_fails_is_said_once_and_tried_again(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    mark(hands)
    hands.program.helpers.data.auto_backup.back_up()
    assert "backups" in notice(hands)
    assert hands.program.helpers.data.auto_backup.changed
    (tmp_path / "backups").unlink()
    hands.program.helpers.data.auto_backup.back_up()
    assert len(backups_in(tmp_path / "backups")) == 1
