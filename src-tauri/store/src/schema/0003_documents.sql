-- Documents: drafts and what was signed, the papers of people that they rest on, the school's own
-- words, the legal references that it cites, the days off of the production calendar.

CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    -- draft | signed | void
    status TEXT NOT NULL DEFAULT 'draft',
    number TEXT NOT NULL DEFAULT '',
    day TEXT,
    -- What it is about, in a line: «О закреплении пар…», a person's name.
    heading TEXT NOT NULL DEFAULT '',
    school_year INTEGER NOT NULL,
    person_id TEXT REFERENCES person (id),
    partner_id TEXT REFERENCES organization (id),
    roadmap_id TEXT REFERENCES roadmap (id),
    replacement_id TEXT REFERENCES person (id),
    reason TEXT NOT NULL DEFAULT '',
    changes_on TEXT,
    until TEXT,
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    -- The order whose package it belongs to.
    package_id TEXT REFERENCES document (id),
    -- Inside its package, in the order in which it is signed.
    position INTEGER NOT NULL DEFAULT 0,
    -- The text as it was signed (JSON of domain::document); '' while it is a draft.
    body TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX document_list ON document (created_on, kind, status);
CREATE INDEX document_person ON document (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX document_package ON document (package_id) WHERE package_id IS NOT NULL;

CREATE TABLE document_pair (
    document_id TEXT NOT NULL REFERENCES document (id),
    pair_id TEXT NOT NULL REFERENCES pair (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (document_id, pair_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX document_pair_pair ON document_pair (pair_id);

-- Who has read an order and signed that (ознакомление).
CREATE TABLE acquaintance (
    document_id TEXT NOT NULL REFERENCES document (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    acquainted_on TEXT NOT NULL,
    PRIMARY KEY (document_id, person_id)
) STRICT, WITHOUT ROWID;

-- A mentor's supplementary agreement about a pair (ст. 351.8 ТК РФ).
CREATE TABLE labour_agreement (
    pair_id TEXT NOT NULL REFERENCES pair (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    number TEXT NOT NULL DEFAULT '',
    day TEXT,
    content TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '',
    payment TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (pair_id, person_id)
) STRICT, WITHOUT ROWID;

-- A piece of a kind's words in place of the program's own.
CREATE TABLE wording (
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (kind, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_reference (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    -- After «в соответствии», the preposition with it.
    instrumental TEXT NOT NULL,
    -- After «на основании».
    genitive TEXT NOT NULL DEFAULT '',
    -- From this day on it is in force.
    since TEXT,
    -- Kinds of documents that cite it, codes between commas: ',pairs_order,'.
    kinds TEXT NOT NULL DEFAULT ',',
    archived_on TEXT
) STRICT, WITHOUT ROWID;

-- Days that differ from the week: a holiday that is a weekday, a Saturday that is worked.
CREATE TABLE calendar_day (
    day TEXT NOT NULL PRIMARY KEY,
    working INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;

INSERT INTO legal_reference (id, position, instrumental, genitive, since, kinds) VALUES
    ('tk-351-8', 1, 'со статьёй 351.8 Трудового кодекса Российской Федерации', 'статьи 351.8 Трудового кодекса Российской Федерации', '2025-03-01',
        ',pairs_order,stop_order,replace_order,extend_order,labour_agreement,cancel_notice,refusal,mentor_consent,introduction,regulation,'),
    ('az-1128', 2, 'с письмом Минпросвещения России и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657 «О направлении методических рекомендаций»',
        'письма Минпросвещения России и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657 «О направлении методических рекомендаций»', '2021-12-21',
        ',pairs_order,introduction,regulation,curator_order,'),
    ('r-145', 3, 'с распоряжением Минпросвещения России от 25.12.2019 № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся»',
        'распоряжения Минпросвещения России от 25.12.2019 № Р-145 «Об утверждении методологии (целевой модели) наставничества обучающихся»', '2019-12-25',
        ',pupils_order,introduction,regulation,curator_order,partner_agreement,'),
    ('concept-2030', 4, 'с распоряжением Правительства Российской Федерации от 21.05.2025 № 1264-р (Концепция развития наставничества до 2030 года)',
        'распоряжения Правительства Российской Федерации от 21.05.2025 № 1264-р (Концепция развития наставничества до 2030 года)', '2025-05-21',
        ',introduction,regulation,'),
    ('152-fz', 5, 'с Федеральным законом от 27.07.2006 № 152-ФЗ «О персональных данных»', 'Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»', '2006-07-27',
        ',data_processing,data_publication,data_transfer,');
