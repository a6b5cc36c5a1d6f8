//! What is asked and what is promised: the instrument, the tree of units, the round, its promise, one answer.
//!
//! Pure: nothing here reads a clock, a file or a database, or imports another room.

mod answer;
mod asks;
mod cards;
mod circle;
mod guardians;
mod hash;
mod instrument;
mod manifest;
mod meaning;
pub mod merkle;
mod outline;
mod own;
mod own_rules;
mod promise;
mod promise_error;
mod results;
mod round;
mod translation;
mod tree;

pub use answer::{Answer, AnswerError, Tally};
pub use cards::{CARDS, Cards};
pub use circle::{Asks, Circle, Place};
pub use guardians::{GUARDIANS, Guardian, Guardians};
pub use hash::{hash_from_text, hash_text, sha256};
pub use instrument::{Instrument, InstrumentError, Item, Scale};
pub use manifest::{AuditMode, BLOCKS, Contact, Manifest, RoundPublicKeys, Terms};
pub use meaning::Meaning;
pub use outline::Outline;
pub use own::{OWN, Own};
pub use promise::Promise;
pub use promise_error::PromiseError;
pub use results::{RESULTS, Readers};
pub use round::{RoundName, RoundNameError, Threshold, ThresholdError};
pub use tree::{ShownWith, Tree, TreeError, Unit, UnitId, UnitIdError};
