-- Who belonged where when the last round opened: compared with the next roster, to see where only one or two people
-- joined or left, and then replaced. No token, no answer, no time.
CREATE TABLE member (
    person TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL
);

-- How many people joined or left a circle since it was last shown. Numbers only.
CREATE TABLE circle_change (
    circle TEXT NOT NULL PRIMARY KEY,
    since_shown INTEGER NOT NULL
);
