-- How a school's workbook for the district looks: layouts kept by name.

CREATE TABLE return_layout (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    -- JSON: parts of domain::school_return::Layout.
    body TEXT NOT NULL,
    -- 1 for the one that was used last; none when that was the usual one.
    chosen INTEGER NOT NULL DEFAULT 0
) STRICT;
