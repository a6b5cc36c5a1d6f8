//! All integration tests, in reading order. One binary, so that it links once.

#![expect(clippy::unwrap_used, reason = "a test ends where something is not as it should be")]
#![expect(clippy::print_stderr, reason = "a test says what it skips")]

mod support;

mod smtp;

mod guardians;
mod harness;

mod check;

mod house;

mod dependencies;

mod documents;

mod quickjs;

mod token;

mod page;

mod cards;
mod careful;

mod guardian;

mod forger;

mod audit;

mod closing;

mod coarsening;

mod disclosure;

mod statistics;

mod roster;

mod roster_files;
mod waiting;
mod workbooks;

mod roster_guard;

mod roster_hand;

mod roster_same;

mod roster_leaders;

mod mail;

mod mail_servers;

mod delivery;

mod story;

mod refusals;

mod away;
mod durability;

mod bad_days;
mod kills;

mod failing_disk;

mod store;

mod worker;

mod clocks;
mod health;
mod home;
mod starts;
mod statement;

mod link_again;
mod reminder;
mod reports;
mod restore;
mod results;

mod upgrade;

mod comments;

mod steward;

mod strangers;

mod connections;

mod files;

mod seeds;

mod poster;

mod desk_german;
mod desk_known;
mod desk_words;
mod kept;
mod languages;

mod interval;

mod journal;
mod opening;

mod own_statements;

mod large;

mod leaks;

mod threats;

mod turnout;
mod unanswered;

mod pulse;

mod misbehaviour;
mod notes;

mod schedule;

mod two_each;

mod privacy;
mod proofs;

mod attack;

mod roles;
mod routes;

mod accounts;

mod accounts_attacked;

mod rehearsal;

mod command;

mod acme;
mod tls;

mod signals;
mod split;
mod systemd;

mod verify;

mod year;
