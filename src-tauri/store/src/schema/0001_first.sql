-- The first schema. Text is '' when unknown, dates are ISO text or NULL.
-- Every table has a NOT NULL primary key: SQLite's session extension records no others.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY,
    own INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL,
    full_name TEXT NOT NULL DEFAULT '',
    short_name TEXT NOT NULL,
    district TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    letterhead TEXT NOT NULL DEFAULT '',
    director_id TEXT REFERENCES person (id),
    curator_id TEXT REFERENCES person (id),
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

-- The file describes one organisation of its own.
CREATE UNIQUE INDEX organization_own ON organization (own) WHERE own = 1;

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    surname TEXT NOT NULL,
    given TEXT NOT NULL,
    patronymic TEXT NOT NULL DEFAULT '',
    sex TEXT,
    birth_date TEXT,
    birth_year INTEGER,
    organization_id TEXT REFERENCES organization (id),
    position TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    category TEXT,
    teaching_since TEXT,
    education TEXT NOT NULL DEFAULT '',
    courses TEXT NOT NULL DEFAULT '',
    class TEXT NOT NULL DEFAULT '',
    study_place TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    representative TEXT NOT NULL DEFAULT '',
    representative_role TEXT NOT NULL DEFAULT '',
    representative_phone TEXT NOT NULL DEFAULT '',
    genitive TEXT NOT NULL DEFAULT '',
    dative TEXT NOT NULL DEFAULT '',
    accusative TEXT NOT NULL DEFAULT '',
    instrumental TEXT NOT NULL DEFAULT '',
    prepositional TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    archived_on TEXT,
    archive_reason TEXT NOT NULL DEFAULT '',
    merged_into TEXT REFERENCES person (id),
    -- What lists are ordered by and search looks in: see domain::person.
    name_key TEXT NOT NULL,
    search_key TEXT NOT NULL
) STRICT;

-- Covers a list's order, filter and search, so that none of them reads the wide rows.
CREATE INDEX person_list ON person (archived_on, name_key, id, search_key, kind, class, organization_id);
CREATE INDEX person_organization ON person (organization_id, archived_on) WHERE organization_id IS NOT NULL;
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE mentor (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    entered_on TEXT,
    competencies TEXT NOT NULL DEFAULT '',
    achievements TEXT NOT NULL DEFAULT '',
    interests TEXT NOT NULL DEFAULT '',
    wanted_age TEXT NOT NULL DEFAULT '',
    time_resource TEXT NOT NULL DEFAULT '',
    capacity INTEGER NOT NULL,
    finished_on TEXT,
    results TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    paused_since TEXT,
    pause_reason TEXT NOT NULL DEFAULT '',
    removed_on TEXT
) STRICT;

CREATE TABLE mentee (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    entered_on TEXT,
    request_text TEXT NOT NULL DEFAULT '',
    waiting_since TEXT,
    finished_on TEXT,
    results TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    completion_mark TEXT NOT NULL DEFAULT '',
    paused_since TEXT,
    pause_reason TEXT NOT NULL DEFAULT '',
    removed_on TEXT
) STRICT;

-- The school's dictionary of requests.
CREATE TABLE request (
    id TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    position INTEGER NOT NULL,
    archived_on TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE mentee_request (
    person_id TEXT NOT NULL REFERENCES mentee (person_id),
    request_id TEXT NOT NULL REFERENCES request (id),
    PRIMARY KEY (person_id, request_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX mentee_request_request ON mentee_request (request_id);

CREATE TABLE pair (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL,
    model TEXT,
    -- Codes between commas: ',group,virtual,'.
    kinds TEXT NOT NULL DEFAULT ',',
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    overload_reason TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    order_number TEXT NOT NULL DEFAULT '',
    ordered_on TEXT,
    started_on TEXT,
    finished_on TEXT,
    stopped INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    archived_on TEXT
) STRICT;

CREATE INDEX pair_status ON pair (status, archived_on, start, "end");
-- Who is busy and who waits: whether a pair lasts, without reading its row. SQLite takes the
-- primary key when it is left to choose, so queries name this index.
CREATE INDEX pair_lasting ON pair (id) WHERE finished_on IS NULL AND archived_on IS NULL;

CREATE TABLE pair_member (
    pair_id TEXT NOT NULL REFERENCES pair (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    consented_on TEXT,
    PRIMARY KEY (pair_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX pair_member_person ON pair_member (person_id, role);
-- What Главная reminds of.
CREATE INDEX pair_member_unconsented ON pair_member (pair_id) WHERE consented_on IS NULL;

-- One row for every change that a user made. `changeset` is what undo and redo apply;
-- it is dropped when a step can no longer be taken, the readable part stays for good.
CREATE TABLE journal (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    op TEXT NOT NULL,
    label TEXT NOT NULL,
    -- do | undo | redo
    kind TEXT NOT NULL,
    -- done | undone; only a `do` entry is ever undone
    state TEXT NOT NULL,
    changeset BLOB
) STRICT;

CREATE INDEX journal_state ON journal (state, seq) WHERE changeset IS NOT NULL;

CREATE TABLE journal_change (
    seq INTEGER NOT NULL REFERENCES journal (seq),
    n INTEGER NOT NULL,
    -- Key of the changed record: a person's mentor profile has the person's own.
    record TEXT NOT NULL,
    title TEXT NOT NULL,
    field TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX journal_change_record ON journal_change (record, seq);

-- Stable ids, so that schools' requests meet in a district's file.
INSERT INTO request (id, label, position) VALUES
    ('adaptation', 'Адаптация в коллективе', 1),
    ('discipline', 'Дисциплина на уроке', 2),
    ('lesson', 'Планирование и анализ урока', 3),
    ('methods', 'Методика преподавания предмета', 4),
    ('documents', 'Ведение документации', 5),
    ('parents', 'Работа с родителями', 6),
    ('digital', 'Цифровые инструменты', 7),
    ('class_teacher', 'Классное руководство', 8),
    ('attestation', 'Подготовка к аттестации', 9),
    ('contests', 'Участие в конкурсах', 10),
    ('studies', 'Повышение успеваемости', 11),
    ('exams', 'Подготовка к экзаменам', 12),
    ('project', 'Проектная и исследовательская работа', 13),
    ('communication', 'Общение и уверенность в себе', 14),
    ('career', 'Выбор профессии', 15);
