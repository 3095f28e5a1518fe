-- Meetings of pairs: planned and held, who was there, what they moved, whether the pair fits.

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    pair_id TEXT NOT NULL REFERENCES pair (id),
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    -- planned | held | cancelled
    status TEXT NOT NULL,
    -- Length; NULL when unknown.
    minutes INTEGER,
    topic TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    difficulties TEXT NOT NULL DEFAULT '',
    recommendations TEXT NOT NULL DEFAULT '',
    -- What is to be done before the next one.
    task TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    -- The topic's words.
    search_key TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL
) STRICT;

-- Counts, hours and the latest day of a pair are read from this index alone.
CREATE INDEX meeting_pair ON meeting (pair_id, status, day, minutes);
-- The list is narrowed, searched and sorted along this index alone.
CREATE INDEX meeting_day ON meeting (day, id, status, kind, pair_id, search_key);

-- Who of the pair was there.
CREATE TABLE attendance (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    present INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX attendance_person ON attendance (person_id);

-- Items of the pair's programme that it moved.
CREATE TABLE meeting_item (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    item_id TEXT NOT NULL REFERENCES programme_item (id),
    PRIMARY KEY (meeting_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX meeting_item_item ON meeting_item (item_id);

-- After a meeting: does the pair suit this person.
CREATE TABLE fit_check (
    meeting_id TEXT NOT NULL REFERENCES meeting (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    -- fits | unclear | unfit
    answer TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (meeting_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX fit_check_person ON fit_check (person_id);
