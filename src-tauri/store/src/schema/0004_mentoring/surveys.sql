-- Questionnaires: their versions, the answers to them, and what the curator concludes.

CREATE TABLE survey (
    -- The program's own have fixed ids.
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    -- Codes of forms between commas; ',' for every form.
    forms TEXT NOT NULL DEFAULT ',',
    role TEXT NOT NULL,
    -- before | after | any
    moment TEXT NOT NULL,
    created_on TEXT NOT NULL,
    archived_on TEXT
) STRICT;

-- A version is never edited once it has answers.
CREATE TABLE survey_version (
    id TEXT NOT NULL PRIMARY KEY,
    survey_id TEXT NOT NULL REFERENCES survey (id),
    number INTEGER NOT NULL,
    created_on TEXT NOT NULL,
    -- JSON of domain::survey: the questions in their order.
    body TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX survey_version_number ON survey_version (survey_id, number);

CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY,
    survey_id TEXT NOT NULL REFERENCES survey (id),
    version_id TEXT NOT NULL REFERENCES survey_version (id),
    pair_id TEXT REFERENCES pair (id),
    -- NULL: filled in without a name.
    person_id TEXT REFERENCES person (id),
    day TEXT NOT NULL,
    school_year INTEGER NOT NULL,
    -- 0 while it is filled in part.
    complete INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX response_year ON response (school_year, survey_id, complete, id);
CREATE INDEX response_pair ON response (pair_id) WHERE pair_id IS NOT NULL;
CREATE INDEX response_person ON response (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE answer (
    response_id TEXT NOT NULL REFERENCES response (id),
    -- The question's code, the same in every version that asks it.
    question TEXT NOT NULL,
    -- Of a scale, of the chosen option, 0 or 1 for «нет» and «да»; NULL for own words.
    number INTEGER,
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (response_id, question)
) STRICT, WITHOUT ROWID;

CREATE TABLE swot_line (
    id TEXT NOT NULL PRIMARY KEY,
    school_year INTEGER NOT NULL,
    quadrant TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    -- The answer that it was taken from, if any.
    response_id TEXT REFERENCES response (id),
    question TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX swot_line_year ON swot_line (school_year, quadrant, position);

-- The curator's sheet of nine criteria, a row a criterion.
CREATE TABLE curator_score (
    school_year INTEGER NOT NULL,
    criterion TEXT NOT NULL,
    -- 0, 1 or 2.
    score INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (school_year, criterion)
) STRICT, WITHOUT ROWID;

-- A blank of a questionnaire is one kind of document, whichever questionnaire it is; the program's
-- own have ids before they have rows.
ALTER TABLE document ADD COLUMN survey_id TEXT;

UPDATE document SET
    survey_id = CASE kind
        WHEN 'mentee_before' THEN 'teacher-mentee-before'
        WHEN 'mentee_after' THEN 'teacher-mentee-after'
        WHEN 'mentor_before' THEN 'teacher-mentor-before'
        WHEN 'mentor_after' THEN 'teacher-mentor-after'
        ELSE 'pupil-mentee-after'
    END,
    kind = 'questionnaire'
WHERE kind IN ('mentee_before', 'mentee_after', 'mentor_before', 'mentor_after', 'pupil_survey');
