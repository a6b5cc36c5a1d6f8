ALTER TABLE round DROP COLUMN audit_taken;
ALTER TABLE round DROP COLUMN audit;
ALTER TABLE round DROP COLUMN record;
DROP TABLE sealed_ballot;
CREATE TABLE ballot (
    round TEXT NOT NULL REFERENCES round (name),
    serial BLOB NOT NULL,
    leaf BLOB NOT NULL,
    circle INTEGER NOT NULL,
    request BLOB NOT NULL,
    PRIMARY KEY (round, serial)
) WITHOUT ROWID;
