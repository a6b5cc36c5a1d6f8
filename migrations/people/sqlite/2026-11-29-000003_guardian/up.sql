-- Who is to guard a round, and what they have handed in: public keys and signatures, never a secret. The rows of a round that is given
-- up are deleted; the addresses of one that is published are emptied.
CREATE TABLE guardian (
    round TEXT NOT NULL,                    -- the round, which may be to come; empty: each round of the schedule
    place INTEGER NOT NULL,                 -- from 1: the order in which they unwrap
    name TEXT NOT NULL,                     -- as HR knows them
    email TEXT NOT NULL,                    -- where they are written to
    key_document TEXT,                      -- their public keys for this round; NULL: awaited
    acceptance TEXT,                        -- their signature under its promise; NULL: awaited
    PRIMARY KEY (round, place)
);
