ALTER TABLE round DROP COLUMN comments_left_out;
DROP TABLE comment;
CREATE TABLE comment (
    round TEXT NOT NULL REFERENCES round (name),
    nonce BYTEA NOT NULL,
    circle INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (round, nonce)
);
