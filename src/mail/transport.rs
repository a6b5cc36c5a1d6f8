//! How mail leaves: into a folder, to look at, or to a mail server.
//!
//! It must never change the outbox: it says what became of one mail, and [`super::deliver`] writes that down.

use std::path::PathBuf;

use super::{
    folder,
    send_error::SendError,
    smtp::{Conversation, Smtp},
    store::Claim,
};

/// How mail leaves.
#[derive(Debug)]
pub enum Transport {
    /// As `.eml` files in a folder, which any mail program opens. Nothing goes to anybody.
    Folder(PathBuf),
    /// To a mail server.
    Smtp(Smtp),
}

/// One sender's way out; a connection is opened when the first mail needs it.
pub(super) enum Channel<'a> {
    Folder(&'a PathBuf),
    Smtp(Conversation<'a>),
}

impl Transport {
    pub(super) fn channel(&self) -> Channel<'_> {
        match self {
            Self::Folder(path) => Channel::Folder(path),
            Self::Smtp(smtp) => Channel::Smtp(smtp.conversation()),
        }
    }
}

impl Channel<'_> {
    /// Whether the next mail needs no new connection.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Self::Folder(_) => true,
            Self::Smtp(conversation) => conversation.is_open(),
        }
    }

    /// Sends one mail. `Ok` only when it was accepted.
    pub(super) fn send(&mut self, mail: &Claim, body: &[u8]) -> Result<(), SendError> {
        match self {
            Self::Folder(path) => folder::write(path, mail, body).map_err(|error| {
                SendError::Unreachable(format!("the mail folder cannot be written: {error}"))
            }),
            Self::Smtp(conversation) => conversation.send(&mail.recipient, body),
        }
    }
}
