-- The two officers of a round whose sealing key is locked with their passphrases: whom to tell when the round waits for
-- them. Deleted when the round is counted or given up. No passphrase is stored anywhere.
CREATE TABLE officer (
    round TEXT NOT NULL REFERENCES round (name),
    place INTEGER NOT NULL,                 -- 1 typed first, 2 second
    email TEXT NOT NULL,
    PRIMARY KEY (round, place)
);
