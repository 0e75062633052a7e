"""A seal on everything that is kept: a checksum over its rows, so that a value that a disk changed is seen.

SQLite sees a page that does not fit together, but not a number that has become another number. Whatever this program
writes is sealed in the same transaction; what does not fit its seal was changed by something else.
"""

from __future__ import annotations

import json
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import apsw

AT_ONCE = 200
"""So many things are read together."""

Key: TypeAlias = "apsw.SQLiteValue"


class Kind(NamedTuple):
    """Things that are sealed one by one: their table, its key, and the tables of what belongs to them.

    The first column of each of these tables is the key.
    """

    table: str
    key: str
    parts: tuple[str, ...] = ()
    key_of_parts: str = "answered_utc"


ENTRIES = Kind("entries", "number", ("parts", "marks", "strokes", "pain_curve", "versions"), "entry")
PRESSES = Kind("presses", "id")
REDRAWS = Kind("redraws", "id")
SCREENINGS = Kind("screenings", "answered_utc", ("screening_flags",))
CONDITIONS = Kind("conditions", "answered_utc", ("condition_answers", "condition_places"))
KINDS = (ENTRIES, PRESSES, REDRAWS, SCREENINGS, CONDITIONS)
WHOLE = {"drawing": ("drawing", "drawing_strokes"), "removed": ("removed",)}
"""What has one seal for all of its rows, in the table `seals`."""

_KIND_OF = {table: kind for kind in KINDS for table in (kind.table, *kind.parts)}
_WHOLE_OF = {table: name for name, tables in WHOLE.items() for table in tables}


class Broken(NamedTuple):
    """What does not fit its seal: keys of things by their table, and names of what is sealed whole."""

    things: dict[str, frozenset[Key]]
    whole: frozenset[str]

    @property
    def number(self) -> int:
        """How many that are."""
        return sum(map(len, self.things.values())) + len(self.whole)


class Seals:
    """Notes what a connection changes; `renew` seals that, before the transaction ends."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._changed: dict[Kind, set[Key]] = defaultdict(set)
        self._whole: set[str] = set()
        self._sealing = False
        connection.preupdate_hook(self._note)

    def _note(self, change: apsw.PreUpdate) -> None:
        table = change.table_name
        if self._sealing:
            return
        if table in _KIND_OF:
            rows = (row for row in (change.old, change.new) if row is not None)
            self._changed[_KIND_OF[table]].update(row[0] for row in rows)
        elif table in _WHOLE_OF:
            self._whole.add(_WHOLE_OF[table])

    def renew(self) -> None:
        """Seal all that was changed since the last time."""
        if not self._changed and not self._whole:
            return
        self._sealing = True
        try:
            for kind, keys in self._changed.items():
                _seal_things(self._connection, kind, sorted(keys))  # type: ignore[type-var]
            _seal_whole(self._connection, self._whole)
        finally:
            self._sealing = False
        self.forget()

    def forget(self) -> None:
        """What was changed is as it was again."""
        self._changed.clear()
        self._whole.clear()


def are_kept(connection: apsw.Connection) -> bool:
    """False for a file of an older version, before it is brought up to date."""
    return bool(connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'seals'").get)


def seal_all(connection: apsw.Connection) -> None:
    """Seal everything as it is now."""
    for kind in KINDS:
        _seal_things(connection, kind, _keys(connection, kind))
    _seal_whole(connection, WHOLE)


def broken(connection: apsw.Connection) -> Broken:
    """What does not fit its seal. Raises apsw.Error for what cannot be read."""
    things = {kind.table: broken_among(connection, kind, _keys(connection, kind)) for kind in KINDS}
    kept = dict(connection.execute("SELECT name, seal FROM seals"))
    return Broken(things, frozenset(name for name in WHOLE if kept.get(name) != _seal_of_whole(connection, name)))


def broken_among(
    connection: apsw.Connection, kind: Kind, keys: Sequence[Key], past: tuple[type[Exception], ...] = ()
) -> frozenset[Key]:
    """Those of these things that do not fit their seals, or that cannot be read for a reason that is in `past`."""
    return frozenset(key for some in _batches(keys) for key in _broken_of(connection, kind, some, past))


def _broken_of(
    connection: apsw.Connection, kind: Kind, keys: Sequence[Key], past: tuple[type[Exception], ...]
) -> Sequence[Key]:
    try:
        seals = _seals_of(connection, kind, keys)
    except past:
        if len(keys) == 1:
            return keys
        return [key for each in keys for key in _broken_of(connection, kind, (each,), past)]
    return [key for key in keys if key not in seals or seals[key][0] != seals[key][1]]


def _keys(connection: apsw.Connection, kind: Kind) -> list[Key]:
    return [key for (key,) in connection.execute(f"SELECT {kind.key} FROM {kind.table}")]


def _seal_things(connection: apsw.Connection, kind: Kind, keys: Sequence[Key]) -> None:
    for some in _batches(keys):
        made = [(seal, key) for key, (_kept, seal) in _seals_of(connection, kind, some).items()]
        connection.executemany(f"UPDATE {kind.table} SET seal = ? WHERE {kind.key} = ?", made)


def _seal_whole(connection: apsw.Connection, names: Iterable[str]) -> None:
    for name in names:
        values = name, _seal_of_whole(connection, name)
        connection.execute("INSERT OR REPLACE INTO seals (name, seal) VALUES (?, ?)", values)


def _batches(keys: Sequence[Key]) -> Iterator[Sequence[Key]]:
    return (keys[first : first + AT_ONCE] for first in range(0, len(keys), AT_ONCE))


def _seals_of(connection: apsw.Connection, kind: Kind, keys: Sequence[Key]) -> dict[Key, tuple[object, int]]:
    """Of those of these things that there are: the seal that each has, and the one that would fit."""
    kept: dict[Key, object] = {}
    lines: dict[Key, list[str]] = {}
    at = _place_of_seal(connection, kind.table)
    for row in _rows(connection, kind.table, kind.key, keys):
        kept[row[0]] = row[at]
        lines[row[0]] = [_line(kind.table, row[:at] + row[at + 1 :])]
    for table in kind.parts:
        for row in _rows(connection, table, kind.key_of_parts, keys):
            if row[0] in lines:
                lines[row[0]].append(_line(table, row))
    return {key: (kept[key], _seal(found)) for key, found in lines.items()}


def _seal_of_whole(connection: apsw.Connection, name: str) -> int:
    return _seal(_line(table, row) for table in WHOLE[name] for row in connection.execute(f"SELECT * FROM {table}"))


def _rows(connection: apsw.Connection, table: str, key: str, keys: Sequence[Key]) -> apsw.Cursor:
    return connection.execute(f"SELECT * FROM {table} WHERE {key} IN ({', '.join('?' * len(keys))})", keys)


def _place_of_seal(connection: apsw.Connection, table: str) -> int:
    """A later version may put columns behind it."""
    return int(connection.execute("SELECT cid FROM pragma_table_info(?) WHERE name = 'seal'", (table,)).get)


def _line(table: str, row: Sequence[apsw.SQLiteValue]) -> str:
    """A row as JSON, its table in front: alike on every computer."""
    return json.dumps([table, *row])


def _seal(lines: Iterable[str]) -> int:
    """CRC-32 of the lines, in the order of their letters."""
    return zlib.crc32("\n".join(sorted(lines)).encode())
