-- Who may sign in on the desk: HR, stewards, the works council, and leaders. Nothing here says anything about a round.
CREATE TABLE account (
    address TEXT NOT NULL PRIMARY KEY,
    roles TEXT NOT NULL,                    -- hr, steward, council, separated by spaces; empty for a leader
    password TEXT,                          -- argon2id in the PHC form; NULL until the set-up link was used
    failures INTEGER NOT NULL,              -- in a row, from browsers that never signed in here
    locked_until BIGINT NOT NULL            -- seconds since 1970, for such browsers only
);

-- One-time links to choose a password. Only a hash of the secret is kept.
CREATE TABLE set_up (
    secret_hash BYTEA NOT NULL PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    made BIGINT NOT NULL,                   -- seconds since 1970: not again within ten minutes
    expires BIGINT NOT NULL
);

-- Who is signed in.
CREATE TABLE session (
    secret_hash BYTEA NOT NULL PRIMARY KEY,
    address TEXT NOT NULL,
    expires BIGINT NOT NULL,                -- seconds since 1970, whatever happens
    idle_until BIGINT NOT NULL
);
CREATE INDEX session_address ON session (address);

-- Browsers that have signed in before: they have counters of their own, so that nobody can lock others out by guessing.
CREATE TABLE device (
    secret_hash BYTEA NOT NULL PRIMARY KEY,
    address TEXT NOT NULL,
    expires BIGINT NOT NULL,
    failures INTEGER NOT NULL,
    locked_until BIGINT NOT NULL
);
CREATE INDEX device_address ON device (address);
