-- The people side: who may answer. Nothing here knows an answer, and nothing bears the time at which
-- somebody did something.

-- One team, department or company. HR replaces the whole roster by an import.
CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,           -- as HR wrote it
    position INTEGER NOT NULL,              -- order of the tree: parents before children
    parent TEXT REFERENCES unit (id),       -- NULL only for the root
    name TEXT NOT NULL,                     -- as people know it
    leader_email TEXT                       -- who gets the report; may be empty
);

-- One person who may be invited.
CREATE TABLE person (
    email TEXT NOT NULL PRIMARY KEY,        -- lower case
    unit TEXT NOT NULL REFERENCES unit (id), -- the unit that the person belongs to
    name TEXT,                              -- looked for in comments; NULL: only the address is known
    language TEXT,                          -- a language code, e.g. de-AT; NULL: not known
    id TEXT UNIQUE                          -- what HR's system knows the person by; NULL: known by the address
);

-- The roster before the stored one, to go back to. Replaced as a whole by the next import.
CREATE TABLE roster_before (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    units TEXT NOT NULL,                    -- its units, as a file that can be imported
    people TEXT NOT NULL,                   -- its people, likewise
    readdressed TEXT NOT NULL                      -- addresses that HR has since said are one person's: the one in it and the one now
);

-- One survey round. Immutable but for `state`, `release` and `restored`.
CREATE TABLE round (
    name TEXT NOT NULL PRIMARY KEY,         -- e.g. 2026-q3
    number INTEGER NOT NULL UNIQUE,         -- the order of rounds, from 1
    state TEXT NOT NULL,                    -- open, closed, published, cancelled
    promise TEXT NOT NULL,                  -- the exact public document
    release TEXT,                           -- the released numbers, pulled over when published
    restored BOOLEAN NOT NULL DEFAULT FALSE -- it was open in a backup that was put back: no more tokens are given
);

-- The issuing key of each circle, sealed under the key folder's key. Emptied when the round closes.
CREATE TABLE issuing_key (
    round TEXT NOT NULL REFERENCES round (name), -- the round that it signs for
    circle INTEGER NOT NULL,                -- position in the promise
    sealed BLOB NOT NULL,                   -- the private key; of no use without the key folder
    PRIMARY KEY (round, circle)
);

-- One invitation. Deleted when the round closes.
CREATE TABLE invitation (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    code_hash BLOB NOT NULL,                -- SHA-256 of the code in the link; the code itself is nowhere
    person TEXT NOT NULL,                   -- the address that letters go to; it follows the roster
    made_for TEXT NOT NULL,                 -- the address in the roster of the opening day: the code is made of it
    circle INTEGER NOT NULL,                -- position in the promise
    version INTEGER NOT NULL,               -- of the code; older ones are void
    again INTEGER NOT NULL,                 -- how often the person was sent a link again, used or not
    request_hash BLOB,                      -- SHA-256 of the blinded values that were signed; read when signing, and by the letter that says so
    PRIMARY KEY (round, code_hash),
    UNIQUE (round, person)
);

-- Who led which unit when a round opened, so that its report has an addressee. No answers, no membership.
CREATE TABLE leader (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    unit TEXT NOT NULL,                     -- a unit in its tree
    email TEXT NOT NULL,                    -- who gets the report
    PRIMARY KEY (round, unit)
);

-- The two officers of a round whose sealing key is locked with their passphrases: whom to tell when the round waits for
-- them. Deleted when the round is counted or given up. No passphrase is stored anywhere.
CREATE TABLE officer (
    round TEXT NOT NULL REFERENCES round (name), -- the round that they guard
    place INTEGER NOT NULL,                 -- 1 typed first, 2 second
    email TEXT NOT NULL,                    -- who is told
    PRIMARY KEY (round, place)
);

-- Who belonged where when the last round opened: compared with the next roster, to see where only one or two people
-- joined or left, and then replaced. No token, no answer, no time.
CREATE TABLE member (
    person TEXT NOT NULL PRIMARY KEY,       -- the address
    unit TEXT NOT NULL,                     -- the unit that the person belonged to
    id TEXT                                 -- what HR's system knew the person by; NULL: known by the address
);

-- How many people joined or left a circle since it was last shown. Numbers only.
CREATE TABLE circle_change (
    circle TEXT NOT NULL PRIMARY KEY,       -- its id in the promise
    since_shown INTEGER NOT NULL            -- people who joined or left
);

-- The comments of a round as they are shown: without names of people, and without what was blacked out.
CREATE TABLE comments (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name), -- the round
    document TEXT NOT NULL,                 -- all of them, with the units that they are shown at
    was_read BOOLEAN NOT NULL               -- by a steward
);

-- What stewards did to comments, and why; never what stood there.
CREATE TABLE redaction (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    entry INTEGER NOT NULL,                 -- from 1
    steward TEXT NOT NULL,                  -- who did it; empty where all were fetched afresh
    number INTEGER NOT NULL,                -- of the comment, as the steward saw it; 0: all were fetched afresh
    took INTEGER NOT NULL,                  -- 0: the whole comment; otherwise words, in so many places
    reason TEXT NOT NULL,                   -- in the steward's words
    PRIMARY KEY (round, entry)
);

-- What a leader heard in a round and will do, for the people asked in the next one. Written to be read by everybody; it says
-- nothing that was not the leader's to say.
CREATE TABLE note (
    round TEXT NOT NULL REFERENCES round (name), -- the published round that it answers
    unit TEXT NOT NULL,                     -- the leader's unit
    heard TEXT NOT NULL,                    -- what was heard
    will_do TEXT NOT NULL,                  -- what will be done
    PRIMARY KEY (round, unit)
);

-- Rounds that open, remind and publish by themselves. At most one row; what was done is seen from the rounds themselves.
CREATE TABLE schedule (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    first TEXT NOT NULL,                    -- the first opening day, YYYY-MM-DD
    every_months INTEGER NOT NULL,          -- from one opening day to the next
    hour INTEGER NOT NULL,                  -- of the local day
    zone TEXT NOT NULL,                     -- an IANA time zone, e.g. Europe/Vienna
    days INTEGER NOT NULL,                  -- how long a round is open
    remind_after INTEGER,                   -- days; NULL: no reminder
    publish_after INTEGER NOT NULL,         -- days after the last one
    k INTEGER NOT NULL,                     -- people; no number is shown about fewer
    council BOOLEAN NOT NULL,               -- the works council receives the answers
    paused BOOLEAN NOT NULL                 -- nothing happens by itself
);

-- Mail waiting to be sent, and what became of it. What it says is not here: a letter is written when it leaves. Once it was
-- accepted or cancelled, `made` and `due` are 0: nothing says when somebody got a mail.
CREATE TABLE outbox (
    message_id TEXT NOT NULL PRIMARY KEY,   -- the same for ever, so that a repeat is recognisable
    batch TEXT NOT NULL,                    -- the round; `accounts` for set-up links
    kind TEXT NOT NULL,                     -- the name of a mail::Kind
    topic TEXT NOT NULL,                    -- what it is about; mail::Kind says what for each kind
    recipient TEXT NOT NULL,                -- the address
    made BIGINT NOT NULL,                   -- its date, in seconds since 1970
    state TEXT NOT NULL,                    -- waiting, held, sending, sent, failed, cancelled
    attempts INTEGER NOT NULL,              -- how often it was tried and put off
    due BIGINT NOT NULL,                    -- seconds since 1970: when to try next, or when a claim or a hold runs out; 0 is at once
    problem TEXT,                           -- the last thing the mail server said, without addresses
    UNIQUE (batch, kind, topic, recipient)
);
CREATE INDEX outbox_due ON outbox (state, due);

-- Who may sign in on the desk: HR, stewards, the works council, and leaders. Nothing here says anything about a round.
CREATE TABLE account (
    address TEXT NOT NULL PRIMARY KEY,      -- lower case
    role TEXT NOT NULL,                     -- hr, steward or council; empty for a leader
    password TEXT,                          -- argon2id in the PHC form; NULL until the set-up link was used
    failures INTEGER NOT NULL,              -- in a row, from browsers that never signed in here
    locked_until BIGINT NOT NULL            -- seconds since 1970, for such browsers only
);

-- Attempts for addresses that have no account are counted here.
INSERT INTO account (address, role, failures, locked_until) VALUES ('', '', 0, 0);

-- Who is to become a steward or a member of the works council, once somebody who is one confirms it.
CREATE TABLE proposal (
    address TEXT NOT NULL PRIMARY KEY,      -- lower case
    role TEXT NOT NULL                      -- steward or council
);

-- One-time links to choose a password. Only a hash of the secret is kept.
CREATE TABLE set_up (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the link
    address TEXT NOT NULL UNIQUE,           -- whose account it sets up; a newer link replaces it
    made BIGINT NOT NULL,                   -- seconds since 1970: not again within ten minutes
    expires BIGINT NOT NULL                 -- seconds since 1970
);

-- Who is signed in.
CREATE TABLE session (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the cookie
    address TEXT NOT NULL,                  -- whose account
    expires BIGINT NOT NULL,                -- seconds since 1970, whatever happens
    idle_until BIGINT NOT NULL              -- seconds since 1970; later with every visit
);
CREATE INDEX session_address ON session (address);

-- Browsers that have signed in before: they have counters of their own, so that nobody can lock others out by guessing.
CREATE TABLE device (
    secret_hash BLOB NOT NULL PRIMARY KEY,  -- of the secret in the cookie
    address TEXT NOT NULL,                  -- the account that it signed in to
    expires BIGINT NOT NULL,                -- seconds since 1970
    failures INTEGER NOT NULL,              -- in a row, from this browser
    locked_until BIGINT NOT NULL            -- seconds since 1970, for this browser only
);
CREATE INDEX device_address ON device (address);

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
CREATE TRIGGER journal_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER journal_deleted BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;

-- Whom an entry of the journal is about, for as long as invitations are kept: in the entry stands only a salted hash.
CREATE TABLE journal_person (
    number BIGINT NOT NULL PRIMARY KEY REFERENCES journal (number), -- the entry
    round TEXT NOT NULL REFERENCES round (name), -- with whose invitations this is deleted
    salt TEXT NOT NULL,                     -- random
    person TEXT NOT NULL                    -- the address
);

-- Which installation this database belongs to: its key folder bears the same. The other side has another id. One row.
CREATE TABLE installation (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    id TEXT NOT NULL,                       -- random
    generation BIGINT NOT NULL              -- grows with each start and each day: a restored database is older than its key folder
);
