-- The people side: who may answer. Nothing here knows an answer, and nothing bears the time at which
-- somebody did something.

-- One team, department or company. HR replaces the whole roster by an import.
CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,              -- order of the tree: parents before children
    parent TEXT REFERENCES unit (id),       -- NULL only for the root
    name TEXT NOT NULL,
    leader_email TEXT                       -- who gets the report; may be empty
);

-- One person who may be invited.
CREATE TABLE person (
    email TEXT NOT NULL PRIMARY KEY,        -- lower case
    unit TEXT NOT NULL REFERENCES unit (id),
    name TEXT,
    language TEXT
);

-- One survey round. Immutable but for `state`.
CREATE TABLE round (
    name TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,         -- the order of rounds, from 1
    state TEXT NOT NULL,                    -- open, closed, published, cancelled
    promise TEXT NOT NULL,                  -- the exact public document
    release TEXT                            -- the released numbers, pulled over when published
);

-- The issuing key of each circle, sealed under the key folder's key. Emptied when the round closes.
CREATE TABLE issuing_key (
    round TEXT NOT NULL REFERENCES round (name),
    circle INTEGER NOT NULL,                -- position in the promise
    sealed BLOB NOT NULL,
    PRIMARY KEY (round, circle)
);

-- One invitation. Deleted when the round closes.
CREATE TABLE invitation (
    round TEXT NOT NULL REFERENCES round (name),
    code_hash BLOB NOT NULL,                -- SHA-256 of the code in the link; the code itself is nowhere
    person TEXT NOT NULL,
    circle INTEGER NOT NULL,
    version INTEGER NOT NULL,               -- counts links sent again; older codes are void
    request_hash BLOB,                      -- SHA-256 of the blinded value that was signed; read by the issuing query only
    PRIMARY KEY (round, code_hash),
    UNIQUE (round, person)
);

-- Who led which unit when a round opened, so that its report has an addressee. No answers, no membership.
CREATE TABLE leader (
    round TEXT NOT NULL REFERENCES round (name),
    unit TEXT NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (round, unit)
);

-- Mail waiting to be sent, and what became of it. The body is dropped once the mail was accepted or cancelled,
-- and then `due` is 0 too: nothing says when somebody got a mail.
CREATE TABLE outbox (
    message_id TEXT NOT NULL PRIMARY KEY,   -- the same for ever, so that a repeat is recognisable
    batch TEXT NOT NULL,                    -- the round
    kind TEXT NOT NULL,                     -- invitation, reminder, officers, report
    topic TEXT NOT NULL,                    -- the unit of a report; empty for an invitation
    recipient TEXT NOT NULL,
    body BLOB,                              -- the whole message (RFC 5322); NULL once accepted or cancelled
    state TEXT NOT NULL,                    -- waiting, sending, sent, failed, cancelled
    attempts INTEGER NOT NULL,              -- how often it was tried and put off
    due BIGINT NOT NULL,                    -- seconds since 1970: when to try next, or when a claim runs out; 0 is at once
    problem TEXT,                           -- the last thing the mail server said, without addresses
    UNIQUE (batch, kind, topic, recipient)
);
CREATE INDEX outbox_due ON outbox (state, due);
