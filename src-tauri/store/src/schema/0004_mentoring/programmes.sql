-- Personalised programmes: what a pair works on, what was approved, what came of it; and the
-- school's own templates of them.

CREATE TABLE programme (
    id TEXT NOT NULL PRIMARY KEY,
    pair_id TEXT NOT NULL REFERENCES pair (id),
    -- In a group: whose it is. NULL: of all its mentees together.
    mentee_id TEXT REFERENCES person (id),
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    -- A task a line.
    tasks TEXT NOT NULL DEFAULT '',
    -- Professional gaps in own words, beside those of the dictionary.
    gaps TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL,
    created_on TEXT NOT NULL,
    -- Of the newest version; NULL while it is a draft.
    approved_on TEXT,
    closed_on TEXT,
    result TEXT NOT NULL DEFAULT '',
    mentor_reflection TEXT NOT NULL DEFAULT '',
    mentee_reflection TEXT NOT NULL DEFAULT '',
    conclusion TEXT,
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

-- Programmes are counted, filtered and sorted by their days from this index alone.
CREATE INDEX programme_pair ON programme (pair_id, archived_on, closed_on, approved_on, start, "end", id, mentee_id);

CREATE TABLE programme_gap (
    programme_id TEXT NOT NULL REFERENCES programme (id),
    request_id TEXT NOT NULL REFERENCES request (id),
    PRIMARY KEY (programme_id, request_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX programme_gap_request ON programme_gap (request_id);

CREATE TABLE programme_section (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL
) STRICT;

CREATE INDEX programme_section_programme ON programme_section (programme_id, position);

CREATE TABLE programme_item (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    -- NULL: before the first section.
    section_id TEXT REFERENCES programme_section (id),
    -- Inside its section.
    position INTEGER NOT NULL,
    task TEXT NOT NULL,
    -- Verbatim; what it means inside the programme's period is in the two dates.
    deadline TEXT NOT NULL DEFAULT '',
    start TEXT,
    "end" TEXT,
    planned TEXT NOT NULL DEFAULT '',
    actual TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    done_on TEXT
) STRICT;

-- Progress of a list is counted from this index alone.
CREATE INDEX programme_item_programme ON programme_item (programme_id, status, "end");
CREATE INDEX programme_item_section ON programme_item (section_id) WHERE section_id IS NOT NULL;

-- What was approved, as it was approved.
CREATE TABLE programme_version (
    id TEXT NOT NULL PRIMARY KEY,
    programme_id TEXT NOT NULL REFERENCES programme (id),
    number INTEGER NOT NULL,
    approved_on TEXT NOT NULL,
    -- The act that approves it, in words: «приказ от 02.09.2026 № 45-ОД».
    act TEXT NOT NULL DEFAULT '',
    -- What is different from the version before, in words.
    reason TEXT NOT NULL DEFAULT '',
    -- JSON of domain::programme.
    body TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX programme_version_number ON programme_version (programme_id, number);

-- The school's own templates; the program's stand in assets/programmes.
CREATE TABLE programme_template (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    -- JSON of domain::programme::template::Body.
    body TEXT NOT NULL,
    created_on TEXT NOT NULL,
    archived_on TEXT
) STRICT;
