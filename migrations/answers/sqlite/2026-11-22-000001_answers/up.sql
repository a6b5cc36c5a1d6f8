-- The answers side: what was said. Nothing here knows a person, an invitation or a time, and no key
-- counts up: the order in which answers came cannot be read from any of it.

-- The promise of a round, as the people side handed it over.
CREATE TABLE round (
    name TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,                    -- open, closed, cancelled
    promise TEXT NOT NULL,
    fingerprint TEXT NOT NULL,              -- SHA-256 of the manifest, hex: tells a reader whether its copy is still the same
    release TEXT                            -- made once when the round closes, never changed
);

-- One accepted ballot. Emptied when the round closes.
CREATE TABLE ballot (
    round TEXT NOT NULL REFERENCES round (name),
    serial BLOB NOT NULL,                   -- SHA-256 of the ballot's one-time public key: a token counts once
    leaf BLOB NOT NULL,                     -- SHA-256 of the whole request: the identical one may be repeated
    circle INTEGER NOT NULL,                -- position in the promise
    request BLOB NOT NULL,                  -- the whole request, to be verified again at close
    PRIMARY KEY (round, serial)
) WITHOUT ROWID;

-- One comment, apart from the ballot it came with: no common id. Shown to nobody, emptied at publication.
CREATE TABLE comment (
    round TEXT NOT NULL REFERENCES round (name),
    nonce BLOB NOT NULL,                      -- random: it leads nowhere
    circle INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (round, nonce)
) WITHOUT ROWID;
