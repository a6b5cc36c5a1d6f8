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
//! | room | its one job |
//! | --- | --- |
//! | [`survey`] | what is asked and promised: instrument, tree, round, promise, answer. Pure. |
//! | [`token`] | the blind-token protocol. Pure. The door. |
//! | [`disclosure`] | what may be shown. Pure. The only maker of a `Disclosed` value. |
//! | [`people`] | who may answer: roster, circles, invitations, one blind signature each. |
//! | [`answers`] | what was said: a token once, the ballot, the tally, forgetting. |
//! | [`release`] | the one result of a round, made once, never changed. |
//! | [`report`] | bytes for people: chart, leader's mail, export; from a release only. |
//! | [`mail`] | the outbox and the SMTP conversation. |
//! | [`web`] | the door for people: routes, pages, errors. No SQL. |

pub mod answers;
pub mod clock;
pub mod db;
pub mod disclosure;
pub mod mail;
pub mod people;
pub mod rehearse;
pub mod release;
pub mod report;
pub mod survey;
pub mod table;
pub mod token;
pub mod web;
