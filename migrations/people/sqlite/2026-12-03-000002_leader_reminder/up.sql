-- A round that is published and whose leaders are still to be reminded of answering their people. The row goes with the reminder: whoever
-- takes it away queues the mails. Nothing here says who has written, or anything about answers.
CREATE TABLE leader_reminder (
    round TEXT NOT NULL PRIMARY KEY REFERENCES round (name), -- the round, from its publication on
    due BIGINT NOT NULL,                    -- seconds since 1970: when the reminder goes
    restored BOOLEAN NOT NULL               -- it waited in a backup that was put back: its mails wait for a person
);
