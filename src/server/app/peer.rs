//! What two processes say to each other across the wall, and the secret that lets them: the public keys of a round,
//! its promise, its release, the comments that may be shown, where it stands with the turnout of a day, and the orders to close,
//! to cancel and to forget. Nothing here can name a person, and nothing can hold an answer; the routes are in `web`, their
//! caller is [`RemoteAnswers`](super::RemoteAnswers).

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use candor_protocol::survey::sha256;

/// The largest body of a peer request: the promise of a large organisation is some hundred kilobytes.
pub const LARGEST: usize = 16 * 1024 * 1024;

/// The secret that both sides read from a file. Whoever has it can close and cancel rounds, and read a release before
/// it is published; never an answer, and never a person.
#[derive(Clone)]
pub struct PeerSecret(Zeroizing<String>);

/// A secret that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PeerSecretError {
    /// The file cannot be read.
    #[error(
        "the peer secret {file} cannot be read: {why}; make one with `openssl rand -hex 32 > FILE` (--peer-secret, or \
         CANDOR_PEER_SECRET_FILE)"
    )]
    Read {
        /// The file.
        file: PathBuf,
        /// What the system says.
        #[source]
        why: std::io::Error,
    },
    /// It is soon guessed, or cannot stand in a header.
    #[error(
        "the peer secret {file} cannot be used: found {found} letters and digits, expected at least {SHORTEST} and nothing \
         else; make one with `openssl rand -hex 32 > FILE`, the same on both sides (--peer-secret, \
         or CANDOR_PEER_SECRET_FILE)"
    )]
    Short {
        /// The file.
        file: PathBuf,
        /// How many usable characters it has.
        found: usize,
    },
}

const SHORTEST: usize = 32;

impl PeerSecret {
    /// Reads the secret from a file; space around it does not count.
    ///
    /// # Errors
    /// When the file cannot be read, or holds fewer than 32 letters and digits, or something else.
    pub fn read(file: &Path) -> Result<Self, PeerSecretError> {
        let text = fs::read_to_string(file).map(Zeroizing::new);
        let text = text.map_err(|why| PeerSecretError::Read { file: file.to_owned(), why })?;
        let secret = text.trim();
        let found = secret.chars().filter(char::is_ascii_alphanumeric).count();
        if found < SHORTEST || found != secret.len() {
            return Err(PeerSecretError::Short { file: file.to_owned(), found });
        }
        Ok(Self(Zeroizing::new(secret.to_owned())))
    }

    /// Whether this is the secret. How long the comparison takes says nothing, not even of lengths.
    pub fn is(&self, given: &str) -> bool {
        let (ours, given) = (sha256(self.0.as_bytes()), sha256(given.as_bytes()));
        aws_lc_rs::constant_time::verify_slices_are_equal(&ours, &given).is_ok()
    }

    pub(super) fn header(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("Bearer {}", self.0.as_str()))
    }
}

/// What somebody has said so that a round is closed.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// How many ballots, which cannot be opened, are given up.
    pub give_up: Option<usize>,
}

/// The release of a closed round.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Released {
    /// Its exact text; `None` while the round is not closed.
    pub release: Option<String>,
    /// Whether the audit file was not handed out yet.
    pub audit_file_waits: bool,
    /// When it was counted.
    pub counted: Option<DateTime<Utc>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_is_soon_guessed_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        for (text, good) in [
            ("0123456789abcdef0123456789abcdef\n", true),
            ("0123456789abcdef", false),
            ("0123456789abcdef 0123456789abcdef", false),
            ("", false),
        ] {
            fs::write(&file, text).unwrap();
            assert_eq!(PeerSecret::read(&file).is_ok(), good, "{text:?}");
        }
        fs::write(&file, "0123456789abcdef0123456789abcdef\n").unwrap();
        let secret = PeerSecret::read(&file).unwrap();
        assert!(secret.is("0123456789abcdef0123456789abcdef"));
        for wrong in ["", "0123456789abcdef0123456789abcde", "0123456789abcdef0123456789abcdeF"] {
            assert!(!secret.is(wrong));
        }
    }
}
