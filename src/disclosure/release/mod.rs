//! The one result of a round: made once when it closes, stored, never changed.
//!
//! It must never hold an answer, and never a number that `disclosure` did not pass.

mod document;
mod store;

pub use document::{PassedOver, Release};
pub use store::comments_from_text;
