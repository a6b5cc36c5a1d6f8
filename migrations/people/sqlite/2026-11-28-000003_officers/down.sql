CREATE TABLE officer (
    round TEXT NOT NULL REFERENCES round (name),
    place INTEGER NOT NULL,
    email TEXT NOT NULL,
    PRIMARY KEY (round, place)
);
