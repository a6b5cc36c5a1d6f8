-- Comments are placed when a round closes. What an earlier version collected was promised to be shown to nobody: it goes.
DROP TABLE comment;

-- One comment that may be shown, in its plain form, with the unit that it is shown at and not the circle that it came from. What
-- may be shown nowhere is never written. Emptied when the round is published.
CREATE TABLE comment (
    round TEXT NOT NULL REFERENCES round (name),
    nonce BLOB NOT NULL,                        -- random: it leads nowhere
    unit TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (round, nonce)
) WITHOUT ROWID;

ALTER TABLE round ADD COLUMN comments_left_out BOOLEAN NOT NULL DEFAULT FALSE; -- whether other comments may be shown nowhere
