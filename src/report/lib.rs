//! Bytes for people: the trend of a unit, its chart, the leader's letter, the invitation, the
//! reminder, the export.
//!
//! Everything about answers is drawn from releases only, and only from their numbers as printed; comments are those
//! that `disclosure` passed. A coordinate in a chart tells no more than the label beside it.

pub mod again;
pub mod asked;
pub mod beside;
pub mod cards;
pub mod changes;
pub mod chart;
pub mod comments;
pub mod dimensions;
pub mod export;
mod gap;
pub mod guarding;
pub mod invitation;
mod known;
pub mod leader_mail;
mod letter;
pub mod line;
pub mod notices;
pub mod overview;
pub mod page;
pub mod png;
pub mod reminder;
pub mod results;
pub mod shown;
pub mod tongue;
pub mod trend;
mod words;

#[cfg(test)]
mod fixture;
