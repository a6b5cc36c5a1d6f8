//! What anybody can check after a round: the public record, the audit file of the works council, a receipt.
//!
//! Documents only, in one exact form each. None may hold a person, a time, or an order of arrival: lists are sorted
//! by leaf. An answer stands in an audit file only, and only where the promise of the round says so.

mod audit_file;
mod public;
mod receipt;

pub use audit_file::{AuditFile, AuditedBallot};
pub use public::{Leaves, Record, SignedRecord};
pub use receipt::SavedReceipt;

/// The version of these forms.
pub const VERSION: u8 = 1;
