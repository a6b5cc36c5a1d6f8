//! What may be shown. The only maker of a [`Disclosed`] value: nothing is drawn, mailed, exported or served
//! that did not pass here.
//!
//! Pure: it sees answers without people and gives back numbers about groups of at least k.

mod disclosed;
mod printed;

pub use disclosed::{Disclosed, Kind, Measure, Reliability, Row};
pub use printed::{Printed, Tenths};
