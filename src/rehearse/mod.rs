//! (to be written)

mod instrument_csv;
mod responses;

pub use crate::table::{Problem, Problems};
pub use instrument_csv::read as read_instrument;
pub use responses::{Response, read as read_responses};
