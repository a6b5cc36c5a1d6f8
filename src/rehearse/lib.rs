//! Whole rounds with made-up or recorded answers, through the real doors: an HTTP server, real invitations,
//! real blind tokens. `candor rehearse` and `candor demo` stand on it, and so do the tests.
//!
//! It plays people and so knows both sides, like a test of the whole; it must never be used by the service itself.

mod company;
mod employee;
mod enter;
mod folder;
mod guarded;
mod instrument_csv;
mod output;
mod responses;
mod round;

pub use candor_people::table::{Problem, Problems};
pub use company::Company;
pub use employee::{Ballot, Ballots, Employee, EmployeeError};
pub use enter::Wrap;
pub use folder::{FolderError, prepare_folder};
pub use instrument_csv::read as read_instrument;
pub use output::write_outputs;
pub use responses::{Response, read as read_responses};
pub use round::{Progress, RehearseError, TestService};
