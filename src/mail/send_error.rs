//! Why a mail did not leave, told apart by what is to be done about it. It must never hold an address.

/// Why a mail did not leave. The words are for the operator and hold no address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SendError {
    /// It will never be accepted.
    Never(String),
    /// It may be accepted later.
    Later(String),
    /// The way itself is closed for now: this one later, and no other in this run.
    Unreachable(String),
    /// Somebody has to change the settings: no mail can leave, and none is to blame.
    Settings(String),
}

/// Settings with which no mail could leave.
#[derive(Debug, thiserror::Error)]
pub enum SmtpError {
    /// The file of the additional root certificate cannot be used.
    #[error(
        "the root certificate {path} for the mail server cannot be used: {why}; expected a file in PEM form"
    )]
    Root {
        /// The file.
        path: String,
        /// What is wrong.
        why: String,
    },
    /// TLS cannot be set up.
    #[error("TLS to the mail server cannot be set up: {0}")]
    Tls(String),
    /// The name to greet with is none.
    #[error(
        "the name {0:?} cannot be said to a mail server (--smtp-hello): expected a host name such as survey.example.org"
    )]
    Hello(String),
    /// The mail library refuses the sender.
    #[error("the mail library refuses the sender's address")]
    Sender(#[from] lettre::address::AddressError),
}
