-- Roadmaps (дорожные карты): sections, activities, the moments when they fall due, what proves
-- that they were done.

CREATE TABLE roadmap (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    owner TEXT NOT NULL,
    act TEXT NOT NULL DEFAULT '',
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE TABLE roadmap_section (
    id TEXT NOT NULL PRIMARY KEY,
    roadmap_id TEXT NOT NULL REFERENCES roadmap (id),
    position INTEGER NOT NULL,
    -- 1, or 2 for a section inside the nearest level 1 above it, and so on.
    level INTEGER NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL
) STRICT;

CREATE INDEX roadmap_section_roadmap ON roadmap_section (roadmap_id, position);

CREATE TABLE activity (
    id TEXT NOT NULL PRIMARY KEY,
    roadmap_id TEXT NOT NULL REFERENCES roadmap (id),
    -- NULL: before the first section.
    section_id TEXT REFERENCES roadmap_section (id),
    -- Inside its section.
    position INTEGER NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL,
    -- Verbatim; `meaning` is the user's own words for it where it is not understood.
    deadline TEXT NOT NULL DEFAULT '',
    meaning TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    by_schools INTEGER NOT NULL DEFAULT 0,
    answers_id TEXT REFERENCES activity (id),
    archived_on TEXT
) STRICT;

CREATE INDEX activity_roadmap ON activity (roadmap_id, archived_on, section_id, position);
CREATE INDEX activity_section ON activity (section_id) WHERE section_id IS NOT NULL;
CREATE INDEX activity_answers ON activity (answers_id) WHERE answers_id IS NOT NULL;

-- A moment when an activity falls due. Late and near are computed for the day, never kept.
CREATE TABLE occurrence (
    id TEXT NOT NULL PRIMARY KEY,
    activity_id TEXT NOT NULL REFERENCES activity (id),
    start TEXT,
    "end" TEXT,
    label TEXT NOT NULL DEFAULT '',
    -- Added by a person, so it stays when the deadline changes.
    by_hand INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT 'not_started',
    done_on TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    evidence_number TEXT NOT NULL DEFAULT '',
    evidence_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

-- Counts of a list are read from this index alone.
CREATE INDEX occurrence_activity ON occurrence (activity_id, status, "end", start);
-- Главная: what is late and what comes next.
CREATE INDEX occurrence_due ON occurrence ("end") WHERE status IN ('not_started', 'in_progress');

-- A file kept as evidence; small ones only, see domain::roadmap::evidence.
CREATE TABLE attachment (
    id TEXT NOT NULL PRIMARY KEY,
    occurrence_id TEXT NOT NULL REFERENCES occurrence (id),
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) STRICT;

CREATE INDEX attachment_occurrence ON attachment (occurrence_id, name);

-- The district's grid: what one school has done of a moment.
CREATE TABLE school_mark (
    occurrence_id TEXT NOT NULL REFERENCES occurrence (id),
    organization_id TEXT NOT NULL REFERENCES organization (id),
    status TEXT NOT NULL,
    done_on TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (occurrence_id, organization_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX school_mark_organization ON school_mark (organization_id);
