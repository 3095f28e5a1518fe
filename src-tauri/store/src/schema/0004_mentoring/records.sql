-- Small registers: practices, courses, awards, events and who took part in them.

CREATE TABLE practice (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    author_id TEXT REFERENCES person (id),
    -- In words, where the author has no card, or there are several.
    author TEXT NOT NULL DEFAULT '',
    form TEXT,
    problem TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    results TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX practice_author ON practice (author_id) WHERE author_id IS NOT NULL;

-- A course (КПК) that a person has finished.
CREATE TABLE qualification (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    organization TEXT NOT NULL DEFAULT '',
    hours INTEGER,
    day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    about_mentoring INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX qualification_person ON qualification (person_id, day);

CREATE TABLE award (
    id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    level TEXT NOT NULL,
    issuer TEXT NOT NULL DEFAULT '',
    day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX award_person ON award (person_id, day);

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    start TEXT NOT NULL,
    "end" TEXT,
    place TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX event_start ON event (start);

CREATE TABLE event_participant (
    event_id TEXT NOT NULL REFERENCES event (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    -- What they did there: «участник», «ведущий мастер-класса».
    role TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (event_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_participant_person ON event_participant (person_id);
