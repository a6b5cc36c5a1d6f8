-- The answers side: what was said. Nothing here knows a person, an invitation or a time, and no key
-- counts up: the order in which answers came cannot be read from any of it.

-- The promise of a round, as the people side handed it over, and what is kept when it is over. `turnout` is the count of the
-- whole company, and of nothing smaller; it is empty before the first question, and again when the round is over.
CREATE TABLE round (
    name TEXT NOT NULL PRIMARY KEY,         -- e.g. 2026-q3
    state TEXT NOT NULL,                    -- open, closing, counted, closed, cancelled
    promise TEXT NOT NULL,                  -- the exact public document
    fingerprint TEXT NOT NULL,              -- SHA-256 of the manifest, hex: tells a reader whether its copy is still the same
    release TEXT,                           -- made once when the round closes, never changed
    record TEXT,                            -- the public record: every leaf, signed
    audit TEXT,                             -- the audit file for the works council; emptied at publication
    audit_taken BOOLEAN NOT NULL DEFAULT FALSE, -- whether the audit file was handed out
    comments_left_out BOOLEAN NOT NULL DEFAULT FALSE, -- whether other comments may be shown nowhere
    turnout INTEGER,                        -- how many answers there were on the last day somebody asked
    turnout_day TEXT,                       -- that day, e.g. 2026-09-03, UTC
    counted BIGINT,                         -- when it was counted, seconds since 1970: a day passes from here to the publication
    unreadable INTEGER                      -- how many ballots did not open when they were to be counted; empty again once they are
);

-- One accepted ballot, sealed: nothing in it can be read without the keys of the key folder. The marks are keyed hashes, so
-- rows lie in random order. Emptied when the round closes.
CREATE TABLE sealed_ballot (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    mac BYTEA NOT NULL,                     -- HMAC of the one-time key: a token counts once
    same BYTEA NOT NULL,                    -- HMAC of the leaf: the identical request may be repeated
    box BYTEA NOT NULL,                     -- the whole request, sealed to the round's key
    PRIMARY KEY (round, mac)
);

-- One comment that may be shown, in its plain form, with the unit that it is shown at and not the circle that it came from. What
-- may be shown nowhere is never written. Emptied when the round is published.
CREATE TABLE comment (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    nonce BYTEA NOT NULL,                   -- random: it leads nowhere
    unit TEXT NOT NULL,                     -- where it is shown
    text TEXT NOT NULL,                     -- in its plain form
    PRIMARY KEY (round, nonce)
);

-- Who did what, when, on this side. Entries are only added; each bears the hash of the one before. Never that somebody collected or
-- answered.
CREATE TABLE journal (
    number BIGINT NOT NULL PRIMARY KEY,     -- from 1
    at BIGINT NOT NULL,                     -- seconds since 1970: when it was ordered
    who TEXT NOT NULL,                      -- who ordered it, in words
    round TEXT NOT NULL,                    -- what it was about; empty: no round
    what TEXT NOT NULL,                     -- what was done, in words
    hash TEXT NOT NULL                      -- SHA-256 of all of this and the hash before, hex
);
CREATE FUNCTION journal_kept() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the journal is only added to'; END $$;
CREATE TRIGGER journal_kept BEFORE UPDATE OR DELETE ON journal FOR EACH ROW EXECUTE FUNCTION journal_kept();

-- Which installation this database belongs to: its key folder bears the same. The other side has another id. One row.
CREATE TABLE installation (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    id TEXT NOT NULL,                       -- random
    generation BIGINT NOT NULL              -- grows with each start and each day: a restored database is older than its key folder
);
