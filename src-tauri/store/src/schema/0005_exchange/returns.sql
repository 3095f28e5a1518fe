-- Returns of schools that a district has taken in.

CREATE TABLE school_return (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT NOT NULL REFERENCES organization (id),
    -- The key that the school has in its own file; '' for a workbook made by hand.
    sender TEXT NOT NULL DEFAULT '',
    school_year INTEGER NOT NULL,
    period TEXT NOT NULL,
    made_on TEXT NOT NULL,
    taken_on TEXT NOT NULL,
    file TEXT NOT NULL,
    trust TEXT NOT NULL,
    -- Of the content: the same return is never taken in twice.
    seal TEXT NOT NULL,
    problems INTEGER NOT NULL DEFAULT 0,
    -- 1 for the one that counts among those of a school and a time.
    latest INTEGER NOT NULL,
    -- JSON: tables of domain::school_return.
    body TEXT NOT NULL
) STRICT;

CREATE INDEX school_return_time ON school_return (school_year, period, latest, organization_id);
CREATE INDEX school_return_sender ON school_return (sender, taken_on) WHERE sender <> '';
