-- One person who may be asked and has no address: a paper card is drawn for each, which belongs to nobody.
CREATE TABLE on_paper (
    id TEXT NOT NULL PRIMARY KEY,           -- what HR's system knows the person by
    unit TEXT NOT NULL REFERENCES unit (id), -- the unit that the person belongs to
    name TEXT,                              -- looked for in comments; NULL: not known
    language TEXT                           -- a language code, e.g. de-AT; NULL: not known
);
CREATE INDEX on_paper_unit ON on_paper (unit);
