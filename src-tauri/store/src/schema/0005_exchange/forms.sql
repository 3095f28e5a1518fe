-- District's own forms: the blank file, what fills it, and what was typed in for a period.

CREATE TABLE district_form (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    -- month | quarter | half_year | school_year | year
    every TEXT NOT NULL,
    -- By what the form is known when it comes again.
    shape TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    -- JSON of domain::district_form::Filling.
    body TEXT NOT NULL,
    created_on TEXT NOT NULL,
    archived_on TEXT
) STRICT;

CREATE INDEX district_form_shape ON district_form (shape, archived_on);

-- What the program does not keep: the same question of two forms is asked once.
CREATE TABLE form_figure (
    period TEXT NOT NULL,
    -- The words that tell it from other questions.
    question TEXT NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (period, question)
) STRICT, WITHOUT ROWID;
