-- Ballots are sealed: nothing in the table can be read without the keys of the key folder. Answers of a round that
-- an earlier version opened would be lost here: the migration stops then, and its name says what to do.
CREATE TABLE round_open (
    ballots BIGINT CONSTRAINT close_or_cancel_this_round_with_the_earlier_version_first CHECK (ballots = 0)
);
INSERT INTO round_open SELECT count(*) FROM ballot;
DROP TABLE round_open;
DROP TABLE ballot;

-- One accepted ballot. The marks are keyed hashes, so rows lie in random order. Emptied when the round closes.
CREATE TABLE sealed_ballot (
    round TEXT NOT NULL REFERENCES round (name),
    mac BYTEA NOT NULL,                      -- HMAC of the one-time key: a token counts once
    same BYTEA NOT NULL,                     -- HMAC of the leaf: the identical request may be repeated
    box BYTEA NOT NULL,                      -- the whole request, sealed to the round's key
    PRIMARY KEY (round, mac)
);

-- What is kept of a closed round beside the release.
ALTER TABLE round ADD COLUMN record TEXT;     -- the public record: every leaf, signed
ALTER TABLE round ADD COLUMN audit TEXT;      -- the audit file for the works council; emptied at publication
ALTER TABLE round ADD COLUMN audit_taken BOOLEAN NOT NULL DEFAULT FALSE; -- whether the audit file was handed out
