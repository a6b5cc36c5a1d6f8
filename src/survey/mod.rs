//! What is asked and what is promised: the instrument, the tree of units, the round, its promise, one answer.
//!
//! Pure: nothing here reads a clock, a file or a database, or imports another room.

mod answer;
mod instrument;
mod promise;
mod round;
mod tree;

pub use answer::{Answer, AnswerError, LONGEST_COMMENT, Tally};
pub use instrument::{Instrument, InstrumentError, Item, Scale};
pub use promise::{Circle, Manifest, Promise, PromiseError, Terms, fingerprint_text, sha256};
pub use round::{RoundName, RoundNameError, Threshold, ThresholdError};
pub use tree::{Tree, TreeError, Unit, UnitId, UnitIdError};
