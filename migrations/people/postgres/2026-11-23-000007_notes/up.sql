-- What a leader heard in a round and will do, for the people asked in the next one. Written to be read by everybody; it says
-- nothing that was not the leader's to say.
CREATE TABLE note (
    round TEXT NOT NULL REFERENCES round (name),   -- the published round that it answers
    unit TEXT NOT NULL,
    heard TEXT NOT NULL,
    will_do TEXT NOT NULL,
    PRIMARY KEY (round, unit)
);
