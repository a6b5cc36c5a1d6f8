//! Comments: where they may be shown, and in what form. The only maker of a [`Comments`] value.
//!
//! Where is decided by counts alone, with the same carry-up as for numbers ([`place`]); the form is as plain as can be
//! ([`plain`]), without the names of people ([`Names`]), in an order that nothing leads to.
//!
//! It must never see a score beside a comment, nor keep who wrote one, when, or in which circle.

mod document;
mod names;
mod place;
mod plain;
mod words;

pub use document::{Comments, RedactError, Redaction};
pub use names::Names;
pub use place::{Placed, place, place_groups};
pub use plain::plain;

/// Where at least one comment is shown there are at least this many: one alone could be told to be somebody's.
pub const LEAST: usize = 3;

#[cfg(test)]
mod tests;
