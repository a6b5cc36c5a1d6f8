//! The two requests of the protocol and their replies, as JSON. Bytes travel as base64url without padding.
//!
//! Strict in what it reads: an unknown field, a missing one or a wrong length is refused with a sentence. The
//! requests must never share anything: the first knows the person and no answer, the second the opposite.

use serde::{Deserialize, Serialize};

use super::{
    ballot::BallotBox,
    both::Both,
    bytes::{BlindSignature, Blinded, Code, Commitment, Leaf, Prefix, Receipt, SerialKey, Signature, Token},
};

/// `POST /v1/rounds/{round}/token`: sent with an invitation, says nothing about the tokens that come of it. Whoever signs
/// knows in any case that both belong to one invitation; the two ballots travel apart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenRequest {
    /// The position in the promise of the circle for answers, from 0.
    pub circle: usize,
    /// The secret of the invitation.
    pub code: Code,
    /// The blinded token messages.
    pub blinded: Both<Blinded>,
}

/// The reply to a [`TokenRequest`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenReply {
    /// The blinded messages, each signed by the key of its circle.
    pub blind_sig: Both<BlindSignature>,
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
    /// Salt and answer, sealed.
    #[serde(rename = "box")]
    pub ballot: BallotBox,
}

/// The reply to an [`AnswersRequest`]: the ballot is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswersReply {
    /// What stands for the request. The page computes it as well and compares.
    pub leaf: Leaf,
    /// The answers side's signature of the leaf.
    pub receipt: Receipt,
}

#[cfg(test)]
mod tests {
    use super::{super::bytes::to_base64url, *};

    fn request() -> serde_json::Value {
        serde_json::to_value(AnswersRequest {
            circle: 3,
            prefix: [1; 32].into(),
            pk: [2; 65].into(),
            token: [3; 256].into(),
            commit: [4; 32].into(),
            sig: [5; 64].into(),
            ballot: BallotBox::from_bytes(vec![6; 123]).unwrap(),
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
        check("comment", "free text", "unknown field");
        check("circle", -1, "invalid value");
        check("circle", "3", "invalid type");
        check("pk", "AAAA", "the serial key cannot be read: expected 65 bytes");
        check("token", "", "the token cannot be read: expected 256 bytes");
        check("sig", "=", "the signature cannot be read");
        check("box", to_base64url(&[0; 113]), "the box cannot be read: expected 114 to 4113 bytes");
        check("box", to_base64url(&[0; 114]), "");
        check("box", to_base64url(&[0; 4114]), "found 4114 bytes");
        check("name", "Ada", "unknown field");
        let mut short = request();
        short.as_object_mut().unwrap().remove("commit");
        assert!(serde_json::from_value::<AnswersRequest>(short).is_err());
    }

    #[test]
    fn a_request_for_tokens_has_one_form_too() {
        let request = TokenRequest {
            circle: 3,
            code: [1; 16].into(),
            blinded: Both { entry: None, answers: [2; 256].into(), comment: Some([3; 256].into()) },
        };
        let good = serde_json::to_value(&request).unwrap();
        assert!(serde_json::from_value::<TokenRequest>(good.clone()).unwrap() == request);
        let refused = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut changed = good.clone();
            change(&mut changed);
            assert!(serde_json::from_value::<TokenRequest>(changed.clone()).is_err(), "{changed}");
        };
        refused(&|request| request["blinded"] = request["blinded"]["answers"].take());
        refused(&|request| request["blinded"]["answers"] = serde_json::Value::Null);
        refused(&|request| request["blinded"]["more"] = "".into());
        refused(&|request| request["blinded"]["comment"] = "AAAA".into());
        refused(&|request| request["entry"] = 0.into());
        let mut without = good;
        without["blinded"]["comment"] = serde_json::Value::Null;
        assert_eq!(serde_json::from_value::<TokenRequest>(without).unwrap().blinded.comment, None);
    }

    #[test]
    fn the_fields_have_the_names_that_the_page_uses() {
        let mut names: Vec<String> = request().as_object().unwrap().keys().cloned().collect();
        names.sort();
        assert_eq!(names, ["box", "circle", "commit", "pk", "prefix", "sig", "token"]);
    }
}
