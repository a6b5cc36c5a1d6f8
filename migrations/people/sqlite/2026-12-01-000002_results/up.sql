-- A round whose promise says that results are for everybody: when the mails to everybody go out. Nothing here says anything about a
-- person, or about who answered.
CREATE TABLE results (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name), -- the round, from its publication on
    state TEXT NOT NULL,                    -- waiting for leaders; sent; forgotten: sent, and to whom is not known any more
    due BIGINT NOT NULL,                    -- seconds since 1970: when the next of these comes at the latest
    restored BOOLEAN NOT NULL               -- it waited in a backup that was put back: its mails wait for a person
);

-- The page of each unit of such a round. Its link is the same for everybody in the unit.
CREATE TABLE results_page (
    round TEXT NOT NULL REFERENCES results (round), -- the round
    unit TEXT NOT NULL,                     -- a unit in its tree
    link_key TEXT NOT NULL,                 -- 128 random bits, without which the page is not shown; base64url
    awaited BOOLEAN NOT NULL,               -- its leader got a report of it, and is waited for
    PRIMARY KEY (round, unit)
);

-- Whether the rounds of the schedule are so.
ALTER TABLE schedule ADD COLUMN everybody BOOLEAN NOT NULL DEFAULT FALSE;
