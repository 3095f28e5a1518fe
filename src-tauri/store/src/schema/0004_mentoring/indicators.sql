-- Indicators: what changed for the participants, and the programme's six with their targets.

-- A value at entry and at exit, of a mentee, a pair or a class.
CREATE TABLE measure (
    id TEXT NOT NULL PRIMARY KEY,
    school_year INTEGER NOT NULL,
    title TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    -- 1: less is better (absences, conflicts).
    falling INTEGER NOT NULL DEFAULT 0,
    pair_id TEXT REFERENCES pair (id),
    person_id TEXT REFERENCES person (id),
    class TEXT NOT NULL DEFAULT '',
    entry REAL,
    entry_on TEXT,
    exit REAL,
    exit_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX measure_year ON measure (school_year, archived_on, title);
CREATE INDEX measure_pair ON measure (pair_id) WHERE pair_id IS NOT NULL;
CREATE INDEX measure_person ON measure (person_id) WHERE person_id IS NOT NULL;

-- One of the six in one school year: what the registers do not know.
CREATE TABLE indicator_value (
    school_year INTEGER NOT NULL,
    code TEXT NOT NULL,
    -- In place of what the registers count, with the reason in the note; NULL: as counted.
    numerator INTEGER,
    denominator INTEGER,
    -- Percent.
    target INTEGER,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (school_year, code)
) STRICT, WITHOUT ROWID;
