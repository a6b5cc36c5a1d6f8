//! What anybody can check after a round: the public record, the audit file of the works council, a receipt.
//!
//! Documents only, in one exact form each. None may hold a person, a time, or an order of arrival: lists are sorted
//! by leaf. An answer stands in an audit file only, and only where the promise of the round says so.

mod audit_file;
mod public;
mod receipt;

pub use audit_file::{AuditFile, AuditedBallot};
pub use public::{CellLeaves, Guarded, Leaves, Record, SignedRecord};
pub use receipt::SavedReceipt;

/// The version of these forms.
pub const VERSION: u8 = 1;

/// What every form of these documents has.
#[derive(serde::Deserialize)]
struct Form {
    v: u8,
}

/// Looks at the form of a document before anything else in it.
///
/// # Errors
/// When it has none, or another one than [`VERSION`]: by its number.
pub fn expect_form(document: &str, text: &str) -> Result<(), serde_json::Error> {
    let Form { v } = serde_json::from_str(text)?;
    if v == VERSION {
        return Ok(());
    }
    let says = format!("the {document} has the form {v}: expected form {VERSION}");
    Err(serde::de::Error::custom(says))
}
