//! The outbox and the SMTP conversation. It moves letters; it must never know what they are about.
//!
//! A mail is composed once ([`compose`]), queued in the transaction that makes it due ([`queue`]), and sent by
//! [`deliver`], which may be called as often as one likes. Its life in the outbox:
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
mod letter;
mod message;
mod server;
mod smtp;
mod store;
mod tls;
mod transport;
mod trial;

pub use address::{AddressError, AllowedDomains, AllowedDomainsError, EmailAddress, Sender};
pub use canary::{CANARY, Hold, KindStatus, go, overview, stop};
pub use deliver::{Check, Now, Report, Stopped, deliver};
pub use letter::Letter;
pub use message::{ComposeError, MessageId, compose};
pub use server::{Server, ServerError};
pub use smtp::{Smtp, SmtpError};
pub use store::{
    BatchStatus, Entry, Failed, Recalled, cancel, failed, forget, forget_one, queue, recall, retry_failed,
    status, withdraw,
};
pub use transport::Transport;
pub use trial::{TrialError, try_settings};
