//! The two requests of the protocol and their replies, as JSON. Bytes travel as base64url without padding.
//!
//! Strict in what it reads: an unknown field, a missing one or a wrong length is refused with a sentence. The
//! requests must never share anything: the first knows the person and no answer, the second the opposite.

use serde::{Deserialize, Serialize};

use super::bytes::{
    BlindSignature, Blinded, BytesError, Code, Commitment, Leaf, Prefix, SerialKey, Signature, Token,
    from_base64url, silent, to_base64url,
};

/// `POST /v1/rounds/{round}/token`: sent with an invitation, says nothing about the token that comes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenRequest {
    /// The circle's position in the promise, from 0.
    pub circle: usize,
    /// The secret of the invitation.
    pub code: Code,
    /// The blinded token message.
    pub blinded: Blinded,
}

/// The reply to a [`TokenRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenReply {
    /// The blinded message, signed by the circle's key.
    pub blind_sig: BlindSignature,
}

/// `POST /v1/rounds/{round}/answers`: sent with a token and without anything that names the person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswersRequest {
    /// The circle's position in the promise, from 0.
    pub circle: usize,
    /// The random beginning of the token message.
    pub prefix: Prefix,
    /// The one-time public key.
    pub pk: SerialKey,
    /// The circle's signature of that key.
    pub token: Token,
    /// SHA-256(salt || answer).
    pub commit: Commitment,
    /// The one-time key's signature of the answer.
    pub sig: Signature,
    /// Salt and answer.
    #[serde(rename = "box")]
    pub ballot: BallotBox,
    /// Free text, if any. Not signed and not in the leaf: it is stored apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// The reply to an [`AnswersRequest`]: the answer is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswersReply {
    /// What stands for the request. The page computes it as well and compares.
    pub leaf: Leaf,
}

/// Salt and answer, 33 to 4,096 bytes. Not yet sealed: whoever has it can read the answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BallotBox(Vec<u8>);

impl BallotBox {
    const SALT: usize = 32;
    const LONGEST: usize = 4096;

    /// A box that anybody can open.
    ///
    /// # Errors
    /// When the answer is empty or longer than 4,064 bytes.
    pub fn unsealed(salt: &[u8; 32], answer: &[u8]) -> Result<Self, BytesError> {
        Self::new([salt, answer].concat())
    }

    /// All bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The salt and the answer in it.
    pub(super) fn open(&self) -> Option<(&[u8; 32], &[u8])> {
        self.0.split_first_chunk()
    }

    fn new(bytes: Vec<u8>) -> Result<Self, BytesError> {
        if (Self::SALT + 1..=Self::LONGEST).contains(&bytes.len()) {
            Ok(Self(bytes))
        } else {
            Err(BytesError::length("the box", "33 to 4096", bytes.len()))
        }
    }
}

impl TryFrom<String> for BallotBox {
    type Error = BytesError;

    fn try_from(text: String) -> Result<Self, BytesError> {
        Self::new(from_base64url("the box", &text)?)
    }
}

impl From<BallotBox> for String {
    fn from(ballot: BallotBox) -> Self {
        to_base64url(&ballot.0)
    }
}

silent!(BallotBox);

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> serde_json::Value {
        serde_json::to_value(AnswersRequest {
            circle: 3,
            prefix: [1; 32].into(),
            pk: [2; 65].into(),
            token: [3; 256].into(),
            commit: [4; 32].into(),
            sig: [5; 64].into(),
            ballot: BallotBox::unsealed(&[6; 32], &[1, 2]).unwrap(),
            comment: None,
        })
        .unwrap()
    }

    fn check(field: &str, value: impl Into<serde_json::Value>, words: &str) {
        let mut changed = request();
        changed[field] = value.into();
        match serde_json::from_value::<AnswersRequest>(changed) {
            Ok(_) => assert!(words.is_empty(), "{field} is taken"),
            Err(error) => assert!(!words.is_empty() && error.to_string().contains(words), "{error}"),
        }
    }

    #[test]
    fn a_request_is_read_only_in_the_one_form() {
        check("circle", 0, "");
        check("comment", "free text", "");
        check("circle", -1, "invalid value");
        check("circle", "3", "invalid type");
        check("pk", "AAAA", "the serial key cannot be read: expected 65 bytes");
        check("token", "", "the token cannot be read: expected 256 bytes");
        check("sig", "=", "the signature cannot be read");
        check("box", to_base64url(&[0; 32]), "the box cannot be read: expected 33 to 4096 bytes");
        check("box", to_base64url(&[0; 33]), "");
        check("box", to_base64url(&[0; 4097]), "found 4097 bytes");
        check("name", "Ada", "unknown field");
        let mut short = request();
        short.as_object_mut().unwrap().remove("commit");
        assert!(serde_json::from_value::<AnswersRequest>(short).is_err());
    }

    #[test]
    fn the_fields_have_the_names_that_the_page_uses() {
        let mut names: Vec<String> = request().as_object().unwrap().keys().cloned().collect();
        names.sort();
        assert_eq!(names, ["box", "circle", "commit", "pk", "prefix", "sig", "token"]);
    }
}
