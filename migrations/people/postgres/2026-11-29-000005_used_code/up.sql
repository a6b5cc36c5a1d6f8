-- Which links of a round with guardians were used, for the guardians alone: whoever did not answer can ask them. Written when the round
-- is over and the invitations go, without anybody's name; emptied as soon as no guardian is waited for.
CREATE TABLE used_code (
    round TEXT NOT NULL REFERENCES round (name), -- the round
    code_hash BYTEA NOT NULL,                -- SHA-256 of the code in the link
    circle INTEGER NOT NULL,                -- position in the promise
    PRIMARY KEY (round, code_hash)
);
