//! The outbox and the SMTP conversation. It moves letters; it must never know what they are about.

mod letter;

pub use letter::Letter;
