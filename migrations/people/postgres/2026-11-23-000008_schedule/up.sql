-- Rounds that open, remind and publish by themselves. At most one row; what was done is seen from the rounds themselves.
CREATE TABLE schedule (
    slot INTEGER NOT NULL PRIMARY KEY,      -- always 1
    first TEXT NOT NULL,                    -- the first opening day, YYYY-MM-DD
    every_months INTEGER NOT NULL,
    hour INTEGER NOT NULL,                  -- of the local day
    zone TEXT NOT NULL,                     -- an IANA time zone, e.g. Europe/Vienna
    days INTEGER NOT NULL,                  -- how long a round is open
    remind_after INTEGER,                   -- days; NULL: no reminder
    publish_after INTEGER NOT NULL,         -- days after the last one
    k INTEGER NOT NULL,
    council BOOLEAN NOT NULL,               -- the works council receives the answers
    paused BOOLEAN NOT NULL
);
