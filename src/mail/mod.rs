//! The outbox and the SMTP conversation. It moves letters; it must never know what they are about.

mod address;
mod letter;

pub use address::{AddressError, AllowedDomains, AllowedDomainsError, EmailAddress, Sender};
pub use letter::Letter;
