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
//! Each room is a crate, and its manifest says what it may use: so Cargo holds the wall.
//!
//! | room | its one job | may use |
//! | --- | --- | --- |
//! | [`protocol`](candor_protocol) | what is asked and promised, the blind-token protocol, what anybody can check afterwards. Pure. | |
//! | [`disclosure`](candor_disclosure) | what may be shown: planner, precision, statistics; the one result of a round. Pure. | `protocol` |
//! | [`audit`](candor_audit) | whether a round went as promised, seen from its documents alone. Pure. | `protocol disclosure` |
//! | [`verify`](candor_verify) | what published files tell an attacker about small groups; shares no code with what makes them. Pure. | |
//! | [`check`](candor_check) | `candor-check`, the door for the works council: both of these on any machine, from files alone. | `audit verify` |
//! | [`clock`](candor_clock) | the only place that asks the system for the time, or for a seed. | |
//! | [`db`](candor_db) | one connection type over SQLite and PostgreSQL, and folders of key files. Knows no table. | |
//! | [`mail`](candor_mail) | the outbox and the SMTP conversation. | `db` |
//! | [`people`](candor_people) | who may answer: roster, circles, invitations, one blind signature each; who may sign in. Never sees an answer. | `protocol disclosure db mail` |
//! | [`answers`](candor_answers) | what was said: a token once, the ballot, the tally, forgetting. Never sees a person. | `protocol db` |
//! | [`report`](candor_report) | bytes for people: chart, letters, export; from a release only. | `protocol disclosure mail` |
//! | [`server`](candor_server) | settings, the steps of a round, the door for people (`web`) and the door for time (`worker`). | all above but `audit verify check` |
//! | [`rehearse`](candor_rehearse) | whole rounds with made-up people, through the real doors. | `server` and below |
//! | [`attacker`](candor_attacker) | reads stolen files and guesses whose each answer is. Never knows the truth. | `protocol` |
//! | [`attack`](candor_attack) | copies everything an attacker could get from such a round, and measures what it gives away. | `attacker rehearse` and below |
//! | [`cli`] | the door for the operator. | all |
//!
//! # What is defended, and what not
//!
//! [`threat_model`] says both, with the test and the figure for each; what is not defended stands on the page, too.
//!
//! # The life of an answer
//!
//! 1. HR imports a roster ([`people::roster`](candor_people::roster)) and opens a round ([`people::open`](candor_people::open)): circles of at least k
//!    people, one RSA key each, one public promise ([`survey::Promise`](candor_protocol::survey::Promise)), one link per person.
//! 2. The page reads the promise, makes a token, blinds it; the people side signs it once ([`people::issue`](candor_people::issue)).
//! 3. The page hands the ballot in with the token and nothing else; the answers side checks it and replies
//!    when it is durably stored ([`answers::check`](candor_answers::check), [`answers::keep`](candor_answers::keep)).
//! 4. When the round closes, the ballots are counted in memory, [`disclosure::disclose`](candor_disclosure::disclose) decides what may be
//!    shown, [`disclosure::comments`](candor_disclosure::comments) at which unit each comment, and one transaction stores both and empties the
//!    ballots ([`app::close`](candor_server::app::close)).
//! 5. A steward outside the line reads the comments, from which the names in the roster are gone, and may black out
//!    ([`app::show_comments`](candor_server::app::show_comments)).
//! 6. Publishing hands the release to the people side and queues a letter with the trend chart for each
//!    leader, and apart from it one with the comments ([`app::publish`](candor_server::app::publish)); HR exports the same ([`report::export`](candor_report::export)).
//! 7. The leader answers what was heard ([`people::write_note`](candor_people::write_note)); the next invitation and the next page say so.
//! 8. Anybody can try everything that was published against itself ([`verify`](candor_verify)), and the works council the whole round
//!    ([`audit`](candor_audit)).
//!
//! # Invariants
//!
//! Each is held by the compiler or by a test.
//!
//! - **`people` and `answers` never name each other**, and share no table, key, timestamp, sequence or
//!   transaction; they live in two databases (their manifests, and `tests/it/house.rs`).
//! - **Nothing is shown that `disclosure` did not pass**: a [`disclosure::Disclosed`](candor_disclosure::Disclosed) cannot be built elsewhere.
//! - **Time and randomness are arguments**: only [`clock`](candor_clock) makes them (`.clippy.toml`).
//! - **What is frozen when a round opens cannot change**: there is no function that would.
//! - **No address, name, IP, link, token or answer is ever logged.**
//! - **Every route says who may call it**, in one table ([`web::ROUTES`](candor_server::web::ROUTES)).
//! - **Deletion deletes**: after publication the answers side holds the promise and the release, nothing else.

pub mod cli;
#[doc = include_str!("THREAT_MODEL.md")]
pub mod threat_model {}
