-- A round with guardians that is over: what they get, and what comes back. Both are emptied when the round is counted; sealed entries
-- lie where ballots lie.

-- The list of entries, signed: made once, when the round is over.
CREATE TABLE entry_list (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name), -- the round
    list TEXT NOT NULL,                     -- the exact text with its signature; it names no circle
    unreadable INTEGER NOT NULL             -- how many entries were given up
) WITHOUT ROWID;

-- What a guardian has taken a layer off.
CREATE TABLE layer (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    turn INTEGER NOT NULL,                  -- the guardian's place, from 1
    attestation TEXT NOT NULL,              -- what the guardian signed
    answers BLOB NOT NULL,                  -- the pile with answers, still wrapped for the others
    comment BLOB NOT NULL,                  -- the pile with comments
    PRIMARY KEY (round, turn)
) WITHOUT ROWID;
