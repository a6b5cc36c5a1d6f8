//! Byte strings of a fixed length and one meaning each, and how they travel: base64url without padding.
//!
//! They are strict (a wrong length, padding or a stray bit is refused) and silent: none can be printed by
//! accident, for a token or a code in a log could be matched with its owner.

use std::{fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// Text that does not stand for the bytes expected. It never repeats the text, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} cannot be read: expected {expected} as base64url without padding, found {found}")]
pub struct BytesError {
    what: &'static str,
    expected: String,
    found: String,
}

impl BytesError {
    pub(super) fn length(what: &'static str, expected: impl fmt::Display, found: usize) -> Self {
        Self { what, expected: format!("{expected} bytes"), found: format!("{found} bytes") }
    }
}

/// Bytes as base64url without padding.
pub(crate) fn to_base64url(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Bytes from base64url without padding. Only the one canonical spelling of some bytes is accepted.
pub(crate) fn from_base64url(what: &'static str, text: &str) -> Result<Vec<u8>, BytesError> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| BytesError {
        what,
        expected: "bytes".to_owned(),
        found: format!("{} characters that are something else", text.chars().count()),
    })
}

/// What `{:?}` shows of a secret: that there is one.
macro_rules! silent {
    ($($name:ident),*) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }
    )*};
}
pub(crate) use silent;

macro_rules! fixed_bytes {
    ($($(#[$doc:meta])* $name:ident: $length:literal, $what:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; $length]);

        impl $name {
            /// How many bytes.
            pub const LENGTH: usize = $length;

            /// The bytes.
            pub fn as_bytes(&self) -> &[u8; $length] {
                &self.0
            }

            /// As base64url without padding.
            pub fn to_text(&self) -> String {
                to_base64url(&self.0)
            }
        }

        impl From<[u8; $length]> for $name {
            fn from(bytes: [u8; $length]) -> Self {
                Self(bytes)
            }
        }

        impl TryFrom<&[u8]> for $name {
            type Error = BytesError;

            fn try_from(bytes: &[u8]) -> Result<Self, BytesError> {
                bytes.try_into().map(Self).map_err(|_| BytesError::length($what, $length, bytes.len()))
            }
        }

        impl FromStr for $name {
            type Err = BytesError;

            fn from_str(text: &str) -> Result<Self, BytesError> {
                Self::try_from(from_base64url($what, text)?.as_slice())
            }
        }

        impl TryFrom<String> for $name {
            type Error = BytesError;

            fn try_from(text: String) -> Result<Self, BytesError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(bytes: $name) -> Self {
                bytes.to_text()
            }
        }

        silent!($name);
    )*};
}

fixed_bytes! {
    /// A blinded token message: a number below the modulus of its circle, big-endian.
    Blinded: 256, "the blinded value";
    /// The raw signature of a [`Blinded`].
    BlindSignature: 256, "the blind signature";
    /// The unblinded signature: proves that some invited person of the circle holds the serial key.
    Token: 256, "the token";
    /// The random beginning of a token message (RFC 9474 section 4.1, PrepareRandomize).
    Prefix: 32, "the prefix";
    /// The public half of the one-time P-256 key: an uncompressed point (SEC 1 section 2.3.3).
    SerialKey: 65, "the serial key";
    /// The serial key's signature of an answer: r and s, 32 bytes each.
    Signature: 64, "the signature";
    /// The random part of a commitment.
    Salt: 32, "the salt";
    /// SHA-256(salt || answer).
    Commitment: 32, "the commitment";
    /// SHA-256 of a whole answers request, see [`Proof::leaf`](super::Proof::leaf).
    Leaf: 32, "the leaf";
    /// SHA-256 of a [`BallotBox`](super::BallotBox).
    BoxHash: 32, "the hash of the box";
    /// A keyed hash under which a ballot is filed.
    Mac: 32, "the file mark";
    /// The point that ballots of a round are sealed to (uncompressed, as `seal_pk` in the manifest).
    SealPublicKey: 65, "the sealing key";
    /// The point that checks receipts of a round (uncompressed, as `receipt_pk` in the manifest).
    ReceiptPublicKey: 65, "the receipt key";
    /// A signature by the receipt key: r and s, 32 bytes each.
    Receipt: 64, "the receipt";
    /// SHA-256 of the blinded values: recognises a repeated token request.
    RequestHash: 32, "the request hash";
    /// The secret in an invitation link: 128 bits, 22 characters.
    Code: 16, "the invitation code";
    /// SHA-256 of a [`Code`]: all that the database keeps of it.
    CodeHash: 32, "the hash of the invitation code";
}

/// Random keys of 32 bytes, one type for each use. They leave memory when they are dropped.
macro_rules! secret_keys {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(zeroize::Zeroizing<[u8; 32]>);

        impl $name {
            /// Draws a new key.
            pub fn generate(rng: &mut impl rand::CryptoRng) -> Self {
                let mut key = zeroize::Zeroizing::new([0; 32]);
                rng.fill_bytes(key.as_mut_slice());
                Self(key)
            }

            /// From the bytes of the key file.
            pub fn from_bytes(bytes: [u8; 32]) -> Self {
                Self(zeroize::Zeroizing::new(bytes))
            }

            /// The bytes for the key file.
            pub fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        silent!($name);
    )*};
}

secret_keys! {
    /// The key from which all invitation codes of a round are made.
    InvitationKey;
    /// Encrypts issuing keys at rest. It must never be stored beside them.
    SealingKey;
    /// The key under which ballots are filed. It stands in the key folder and is destroyed when the round closes.
    MacKey;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<[u8; 16], &str>) {
        match (text.parse::<Code>(), expected) {
            (Ok(code), Ok(bytes)) => {
                assert_eq!(code.as_bytes(), &bytes);
                assert_eq!(code.to_text(), text);
            }
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{error}"),
            (code, expected) => panic!("{text:?} gives {code:?}, not {expected:?}"),
        }
    }

    #[test]
    fn only_the_one_spelling_of_the_right_length_is_read() {
        check("AAAAAAAAAAAAAAAAAAAAAA", Ok([0; 16]));
        check("_____________________w", Ok([0xff; 16]));
        check("AAAAAAAAAAAAAAAAAAAA", Err("expected 16 bytes"));
        check("", Err("found 0 bytes"));
        check("AAAAAAAAAAAAAAAAAAAAAB", Err("22 characters that are something else")); // stray bits
        check("AAAAAAAAAAAAAAAAAAAAAA==", Err("without padding"));
        check("+++++++++++++++++++++w", Err("base64url"));
        check("AAAAAAAAAAAAAAAAAAAA\u{e4}A", Err("22 characters"));
    }

    #[test]
    fn neither_debug_nor_an_error_repeats_a_secret() {
        assert_eq!(format!("{:?}", Code::from([7; 16])), "Code(..)");
        let error = "top-secret".parse::<Code>().unwrap_err();
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}
