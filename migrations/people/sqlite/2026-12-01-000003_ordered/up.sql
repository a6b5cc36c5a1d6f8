-- An opening that HR has ordered at the desk and that is not done yet: a large round's keys take minutes, and a restart may come between.
-- The row goes when it is done, or has failed.
CREATE TABLE ordered (
    round TEXT NOT NULL PRIMARY KEY,        -- the round, which is not there yet
    form TEXT NOT NULL,                     -- what was filled in, and what was seen before
    who TEXT NOT NULL                       -- the account
);
