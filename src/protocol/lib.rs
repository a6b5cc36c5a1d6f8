//! What everybody can read and check: what is asked and promised ([`survey`]), the blind-token protocol ([`token`]), what
//! guardians do with wrapped ballots ([`guardian`]), and the documents that a round leaves behind ([`record`]).
//!
//! It must never know a database, a clock or a network: time and randomness are arguments.

pub mod guardian;
pub mod record;
pub mod survey;
pub mod token;
