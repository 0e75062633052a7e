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

MIGRATIONS: tuple[str, ...] = (_HISTORY, _STROKES)
"""Step n brings a file from version n to n + 1. A step that was ever shipped is never changed."""
