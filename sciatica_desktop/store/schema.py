"""The steps that build the database; append only. `docs/database.md` says what each column means."""

from __future__ import annotations

APPLICATION_ID = 0x53636961
"""The letters "Scia" in the file's header: says that a SQLite file is ours."""

_HISTORY = """
CREATE TABLE entries (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    started TEXT NOT NULL CHECK (length(started) >= 25),
    started_utc REAL NOT NULL,
    point TEXT NOT NULL CHECK (point <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    technique TEXT NOT NULL,
    tool TEXT NOT NULL,
    planned_seconds REAL NOT NULL CHECK (planned_seconds >= 0),
    seconds REAL NOT NULL CHECK (seconds >= 0),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    ending TEXT CHECK (ending IN ('completed', 'stopped', 'nerve_sign')),
    too_much INTEGER NOT NULL CHECK (too_much >= 0),
    notes TEXT NOT NULL,
    edited_utc REAL NOT NULL,
    deleted_utc REAL
) STRICT;

CREATE INDEX entries_by_start ON entries (started_utc DESC, id);

CREATE TABLE marks (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    region TEXT NOT NULL CHECK (region <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT NOT NULL CHECK (quality IN ('aching', 'sharp', 'burning', 'electric', 'tingling', 'numb')),
    level TEXT NOT NULL CHECK (level IN ('deep', 'surface')),
    PRIMARY KEY (entry, position),
    UNIQUE (entry, region, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE drawing (
    position INTEGER NOT NULL PRIMARY KEY CHECK (position >= 0),
    region TEXT NOT NULL CHECK (region <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT NOT NULL CHECK (quality IN ('aching', 'sharp', 'burning', 'electric', 'tingling', 'numb')),
    level TEXT NOT NULL CHECK (level IN ('deep', 'surface')),
    UNIQUE (region, side)
) STRICT;

CREATE TABLE screenings (
    answered_utc REAL NOT NULL PRIMARY KEY,
    answered TEXT NOT NULL CHECK (length(answered) >= 25),
    sides TEXT NOT NULL CHECK (sides NOT GLOB '*[^LMR]*'),
    below_knee INTEGER NOT NULL CHECK (below_knee IN (0, 1)),
    nerve_signs INTEGER NOT NULL CHECK (nerve_signs IN (0, 1))
) STRICT;

CREATE TABLE screening_flags (
    answered_utc REAL NOT NULL REFERENCES screenings (answered_utc) ON DELETE CASCADE,
    flag TEXT NOT NULL CHECK (flag <> ''),
    PRIMARY KEY (answered_utc, flag)
) STRICT, WITHOUT ROWID;
"""

_STROKE_COLUMNS = """
    position INTEGER NOT NULL CHECK (position >= 0),
    view TEXT NOT NULL CHECK (view IN ('back', 'side', 'front', 'soles')),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    radius REAL NOT NULL CHECK (radius > 0 AND radius <= 100),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT NOT NULL CHECK (quality IN ('aching', 'sharp', 'burning', 'electric', 'tingling', 'numb')),
    level TEXT NOT NULL CHECK (level IN ('deep', 'surface')),
    erases INTEGER NOT NULL CHECK (erases IN (0, 1)),
    points TEXT NOT NULL CHECK (points <> ''),
"""

_STROKES = f"""
ALTER TABLE marks ADD COLUMN share REAL NOT NULL DEFAULT 1.0 CHECK (share > 0 AND share <= 1);
ALTER TABLE marks ADD COLUMN painted INTEGER NOT NULL DEFAULT 0 CHECK (painted IN (0, 1));
ALTER TABLE drawing ADD COLUMN share REAL NOT NULL DEFAULT 1.0 CHECK (share > 0 AND share <= 1);
ALTER TABLE drawing ADD COLUMN painted INTEGER NOT NULL DEFAULT 0 CHECK (painted IN (0, 1));

CREATE TABLE strokes (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    {_STROKE_COLUMNS}
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE drawing_strokes (
    {_STROKE_COLUMNS}
    PRIMARY KEY (position)
) STRICT;
"""

_PARTS = f"""
CREATE TABLE new_entries (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('session', 'log')),
    started TEXT NOT NULL CHECK (length(started) >= 25),
    started_utc REAL NOT NULL,
    point TEXT NOT NULL CHECK (point <> '' OR kind = 'log'),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    technique TEXT NOT NULL,
    tool TEXT NOT NULL,
    planned_seconds REAL NOT NULL CHECK (planned_seconds >= 0),
    seconds REAL NOT NULL CHECK (seconds >= 0),
    pain_before INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 0 AND 10),
    ending TEXT CHECK (ending IN ('completed', 'stopped', 'nerve_sign')),
    too_much INTEGER NOT NULL CHECK (too_much >= 0),
    notes TEXT NOT NULL,
    morning TEXT CHECK (length(morning) >= 25),
    morning_utc REAL CHECK ((morning_utc IS NULL) = (morning IS NULL)),
    morning_pain INTEGER CHECK (morning_pain IS NULL OR (morning IS NOT NULL AND morning_pain BETWEEN 0 AND 10)),
    edited_utc REAL NOT NULL,
    deleted_utc REAL
) STRICT;

INSERT INTO new_entries
    SELECT NULL, id, 'session', started, started_utc, point, side, technique, tool, planned_seconds, seconds,
        pain_before, pain_after, ending, too_much, notes, NULL, NULL, NULL, edited_utc, deleted_utc
    FROM entries ORDER BY started_utc, id;

CREATE TABLE new_marks (
    entry INTEGER NOT NULL REFERENCES entries (number) ON DELETE CASCADE,
    region TEXT NOT NULL CHECK (region <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    position INTEGER NOT NULL CHECK (position >= 0),
    intensity INTEGER NOT NULL CHECK (intensity BETWEEN 0 AND 10),
    quality TEXT NOT NULL CHECK (quality IN ('aching', 'sharp', 'burning', 'electric', 'tingling', 'numb')),
    level TEXT NOT NULL CHECK (level IN ('deep', 'surface')),
    share REAL NOT NULL CHECK (share > 0 AND share <= 1),
    painted INTEGER NOT NULL CHECK (painted IN (0, 1)),
    PRIMARY KEY (entry, region, side)
) STRICT, WITHOUT ROWID;

INSERT INTO new_marks
    SELECT number, region, marks.side, position, intensity, quality, level, share, painted
    FROM marks JOIN new_entries ON new_entries.id = marks.entry;

CREATE TABLE new_strokes (
    entry INTEGER NOT NULL REFERENCES entries (number) ON DELETE CASCADE,
    {_STROKE_COLUMNS}
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

INSERT INTO new_strokes
    SELECT number, position, view, strokes.side, radius, intensity, quality, level, erases, points
    FROM strokes JOIN new_entries ON new_entries.id = strokes.entry;

DROP TABLE marks;
DROP TABLE strokes;
DROP TABLE entries;
ALTER TABLE new_entries RENAME TO entries;
ALTER TABLE new_marks RENAME TO marks;
ALTER TABLE new_strokes RENAME TO strokes;

CREATE INDEX entries_by_start ON entries (started_utc DESC) WHERE deleted_utc IS NULL;

CREATE TABLE parts (
    entry INTEGER NOT NULL REFERENCES entries (number) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    point TEXT NOT NULL CHECK (point <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    technique TEXT NOT NULL,
    tool TEXT NOT NULL,
    planned_seconds REAL NOT NULL CHECK (planned_seconds >= 0),
    seconds REAL NOT NULL CHECK (seconds >= 0),
    too_much INTEGER NOT NULL CHECK (too_much >= 0),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE pain_curve (
    entry INTEGER NOT NULL REFERENCES entries (number) ON DELETE CASCADE,
    at_seconds REAL NOT NULL CHECK (at_seconds >= 0),
    pain INTEGER NOT NULL CHECK (pain BETWEEN 0 AND 10),
    PRIMARY KEY (entry, at_seconds)
) STRICT, WITHOUT ROWID;

CREATE TABLE presses (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    pressed TEXT NOT NULL CHECK (length(pressed) >= 25),
    pressed_utc REAL NOT NULL,
    point TEXT NOT NULL CHECK (point <> ''),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    felt TEXT NOT NULL CHECK (felt IN ('same', 'other', 'nothing')),
    entry INTEGER REFERENCES entries (number) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX presses_by_point ON presses (point, side, pressed_utc DESC);
"""
"""Integers join the tables, because a UUID in each row of each table and index doubles the file."""

_VERSIONS = """
CREATE TABLE versions (
    entry INTEGER NOT NULL REFERENCES entries (number) ON DELETE CASCADE,
    edited_utc REAL NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document)),
    PRIMARY KEY (entry, edited_utc, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE removed (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    removed_utc REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE redraws (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    drawn TEXT NOT NULL CHECK (length(drawn) >= 25),
    drawn_utc REAL NOT NULL,
    first TEXT NOT NULL CHECK (json_valid(first)),
    second TEXT NOT NULL CHECK (json_valid(second))
) STRICT, WITHOUT ROWID;

UPDATE entries SET edited_utc = round(edited_utc, 3), deleted_utc = round(deleted_utc, 3);
UPDATE screenings SET answered_utc = round(answered_utc, 3);
UPDATE screening_flags SET answered_utc = round(answered_utc, 3);

CREATE INDEX entries_by_morning ON entries (morning_utc DESC) WHERE morning_utc IS NOT NULL AND deleted_utc IS NULL;
"""

_REGIONS = "CREATE INDEX marks_by_region ON marks (region);"

# All that the question what helps needs, in the order in which it is added up.
_RESULTS = """
CREATE INDEX entries_by_result
ON entries (point, side, technique, tool, pain_before, pain_after, morning_pain, started_utc)
WHERE kind = 'session' AND deleted_utc IS NULL AND pain_before IS NOT NULL;
"""

_CONDITIONS = """
ALTER TABLE screenings ADD COLUMN complete TEXT CHECK (length(complete) >= 25);

CREATE TABLE conditions (
    answered_utc REAL NOT NULL PRIMARY KEY,
    answered TEXT NOT NULL CHECK (length(answered) >= 25),
    complete TEXT CHECK (length(complete) >= 25)
) STRICT;

CREATE TABLE condition_answers (
    answered_utc REAL NOT NULL REFERENCES conditions (answered_utc) ON DELETE CASCADE,
    condition TEXT NOT NULL CHECK (condition <> ''),
    PRIMARY KEY (answered_utc, condition)
) STRICT, WITHOUT ROWID;

CREATE TABLE condition_places (
    answered_utc REAL NOT NULL REFERENCES conditions (answered_utc) ON DELETE CASCADE,
    condition TEXT NOT NULL CHECK (condition <> ''),
    part TEXT NOT NULL CHECK (part IN ('back', 'hip', 'thigh', 'knee', 'lower_leg', 'foot', 'elsewhere')),
    side TEXT NOT NULL CHECK (side IN ('L', 'R', 'M')),
    PRIMARY KEY (answered_utc, condition, part, side)
) STRICT, WITHOUT ROWID;
"""

# What the seals are made of: `store/seals.py`. After each step of the version everything is sealed anew.
_SEALS = """
ALTER TABLE entries ADD COLUMN seal INTEGER;
ALTER TABLE presses ADD COLUMN seal INTEGER;
ALTER TABLE redraws ADD COLUMN seal INTEGER;
ALTER TABLE screenings ADD COLUMN seal INTEGER;
ALTER TABLE conditions ADD COLUMN seal INTEGER;

CREATE TABLE seals (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    seal INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
"""

MIGRATIONS: tuple[str, ...] = (_HISTORY, _STROKES, _PARTS, _VERSIONS, _REGIONS, _RESULTS, _CONDITIONS, _SEALS)
"""Step n brings a file from version n to n + 1. A step that was ever shipped is never changed."""
