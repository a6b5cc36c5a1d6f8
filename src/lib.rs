//! # candor: the map of the house
//!
//! candor measures whether people dare to speak of mistakes. Data goes one way, left to right; in the
//! middle stands **the wall**: left of it the service knows people and no answers, right of it answers
//! and no people. The only door in the wall is a blind signature, and it is opened in the browser.
//!
//! ```text
//!         PEOPLE side                  | the wall |                   ANSWERS side
//!  roster - invitation - blind signature |-browser-| token + ballot - tally - release - report
//!         people database              |          |                  answers database
//! ```
//!
//! | room | its one job | may use |
//! | --- | --- | --- |
//! | [`survey`] | what is asked and promised: instrument, tree, round, promise, answer. Pure. | |
//! | [`token`] | the blind-token protocol, message by message. Pure. The door. | |
//! | [`statistics`] | reliability, variance, agreement, intervals, change: formulas with their sources. Pure. | |
//! | [`disclosure`] | what may be shown: planner, precision. Pure. The only maker of a [`disclosure::Disclosed`]. | `survey statistics` |
//! | [`people`] | who may answer: roster, circles, invitations, one blind signature each. Never sees an answer. | `survey token disclosure release mail` |
//! | [`answers`] | what was said: a token once, the ballot, the tally, forgetting. Never sees a person. | `survey token record` |
//! | [`record`] | what anybody can check afterwards: public record, audit file, receipt. Documents only. | `survey token` |
//! | [`release`] | the one result of a round, made once, never changed. | `survey disclosure statistics` |
//! | [`audit`] | whether a round went as promised, seen from its documents alone. Pure. | `survey token disclosure record release` |
//! | [`report`] | bytes for people: chart, letters, export; from a release only. | `survey disclosure release mail statistics` |
//! | [`verify`] | what published files tell an attacker about small groups; shares no code with what makes them. Pure. | |
//! | [`accounts`] | who may sign in on the desk: passwords, sessions, set-up links. Knows no round. | `mail` |
//! | [`mail`] | the outbox and the SMTP conversation. | |
//! | [`app`] | the steps of a round that touch both sides: what passes from room to room. | all rooms |
//! | [`web`] | the door for people: routes by audience, pages, errors; the desk of those who sign in. No SQL. | all rooms |
//! | [`worker`] | the door for time: close and deliver what is due, and follow the schedule. | all rooms |
//! | [`cli`] | the door for the operator. | all |
//! | [`rehearse`] | whole rounds with made-up people, through the real doors. | all |
//! | [`attack`] | steals everything a thief could get from such a round, and measures what it gives away. | all |
//!
//! Beside them: [`db`] (one connection type over SQLite and PostgreSQL), [`config`] (checked settings),
//! [`clock`] (the only place that asks for the time), [`keys`] (a folder of key files), [`telemetry`] (what is never logged), [`table`]
//! (CSV with good errors).
//!
//! # What is defended, and what not
//!
//! [`threat_model`] says both, with the test and the figure for each; what is not defended stands on the page, too.
//!
//! # The life of an answer
//!
//! 1. HR imports a roster ([`people::roster`]) and opens a round ([`people::open`]): circles of at least k
//!    people, one RSA key each, one public promise ([`survey::Promise`]), one link per person.
//! 2. The page reads the promise, makes a token, blinds it; the people side signs it once ([`people::issue`]).
//! 3. The page hands the ballot in with the token and nothing else; the answers side checks it and replies
//!    when it is durably stored ([`answers::check`], [`answers::keep`]).
//! 4. When the round closes, the ballots are counted in memory, [`disclosure::disclose`] decides what may be
//!    shown, [`disclosure::comments`] at which unit each comment, and one transaction stores both and empties the
//!    ballots ([`app::close`]).
//! 5. A steward outside the line reads the comments, from which the names in the roster are gone, and may black out
//!    ([`app::show_comments`]).
//! 6. Publishing hands the release to the people side and queues a letter with the trend chart for each
//!    leader, and apart from it one with the comments ([`app::publish`]); HR exports the same ([`report::export`]).
//! 7. The leader answers what was heard ([`people::write_note`]); the next invitation and the next page say so.
//! 8. Anybody can try everything that was published against itself ([`verify`]), and the works council the whole round
//!    ([`audit`]).
//!
//! # Invariants
//!
//! Each is held by the compiler or by a test.
//!
//! - **`people` and `answers` never name each other**, and share no table, key, timestamp, sequence or
//!   transaction; they live in two databases (`tests/it/house.rs`).
//! - **Nothing is shown that `disclosure` did not pass**: a [`disclosure::Disclosed`] cannot be built elsewhere.
//! - **Time and randomness are arguments**: only [`clock`] makes them (`.clippy.toml`).
//! - **What is frozen when a round opens cannot change**: there is no function that would.
//! - **No address, name, IP, link, token or answer is ever logged.**
//! - **Every route says who may call it**, in one table ([`web::ROUTES`]).
//! - **Deletion deletes**: after publication the answers side holds the promise and the release, nothing else.

pub mod accounts;
pub mod answers;
pub mod app;
pub mod attack;
pub mod audit;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod disclosure;
pub mod keys;
pub mod mail;
pub mod people;
pub mod record;
pub mod rehearse;
pub mod release;
pub mod report;
pub mod statistics;
pub mod survey;
pub mod table;
pub mod telemetry;
pub mod token;
#[doc = include_str!("THREAT_MODEL.md")]
pub mod threat_model {}
pub mod verify;
pub mod web;
pub mod worker;
