//! The outbox and the SMTP conversation. It moves letters of a few kinds; it must never know what one says.
//!
//! A mail is queued in the transaction that makes it due ([`queue`]): of which kind, about what, to whom. It is written when it
//! leaves, by [`deliver`], which may be called as often as one likes; a repeat bears the same Message-ID and date. Its life in the
//! outbox:
//!
//! ```text
//! held -> waiting -> sending -> sent
//!            ^          |-----> waiting    (later; or the claim ran out after a crash)
//!            |          '-----> failed     (never accepted, or three days in vain)
//!            '------------------- retry_failed
//! any but sent -> held             (somebody stopped it, until somebody lets it go)
//! any but sent -> cancelled        (the batch was given up)
//! any          -> (nothing)        (the batch's list of recipients is to be forgotten)
//! ```

mod address;
mod canary;
mod deliver;
mod folder;
mod kind;
mod letter;
mod message;
mod readdress_store;
mod restored_store;
mod send_error;
mod server;
mod smtp;
mod status_store;
mod store;
mod tls;
mod transport;
mod trial;

pub use address::{AddressError, AllowedDomains, AllowedDomainsError, EmailAddress, Sender};
pub use canary::{Gone, Hold, KindStatus, go, overview, stop};
pub use deliver::{Delivery, Leaving, Report, Stopped, Unwritten, deliver};
pub use kind::{About, Kind, KindError};
pub use letter::Letter;
pub use message::{ComposeError, MessageId, compose};
pub use readdress_store::readdress;
pub use restored_store::{cancel_kind, doubt, unsettled};
pub use send_error::SmtpError;
pub use server::{Server, ServerError};
pub use smtp::Smtp;
pub use status_store::{BatchStatus, Failed, failed, overdue, status};
pub use store::{Entry, cancel, forget, forget_one, is_of, keep_one, queue, retry_failed, waits};
pub use transport::Transport;
pub use trial::{TrialError, try_settings};
