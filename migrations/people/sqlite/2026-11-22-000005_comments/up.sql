-- The comments of a round as they are shown: without names of people, and without what was blacked out.
CREATE TABLE comments (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name),
    document TEXT NOT NULL,
    was_read BOOLEAN NOT NULL               -- by a steward
);

-- What stewards did to comments, and why; never what stood there.
CREATE TABLE redaction (
    round TEXT NOT NULL REFERENCES round (name),
    entry INTEGER NOT NULL,                 -- from 1
    steward TEXT NOT NULL,
    number INTEGER NOT NULL,                -- of the comment, as the steward saw it; 0: all were fetched afresh
    took INTEGER NOT NULL,                  -- 0: the whole comment; otherwise words, in so many places
    reason TEXT NOT NULL,
    PRIMARY KEY (round, entry)
);
