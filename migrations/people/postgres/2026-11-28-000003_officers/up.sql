-- Nobody's passphrase locks a round any more. Stops while a round still waits for two officers: a start is refused before
-- that, in words.
CREATE TABLE no_officer (
    number BIGINT NOT NULL CHECK (number = 0) -- how many still wait
);
INSERT INTO no_officer SELECT count(*) FROM officer;
DROP TABLE no_officer;
DROP TABLE officer;
