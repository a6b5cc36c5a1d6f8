//! The personal part of a link: what stands behind the `#` in `https://survey.example.org/i#r.…`, which no browser sends to a
//! server. It must never be logged, nor stand where a server would read it.
//!
//! `r.<round>.<circle>.<code>.<hash of the promise>.<check>`: round by its name, circle by its position, code and hash as
//! base64url. The check is the first 24 bits of the SHA-256 of all that stands before its dot, from the `r` on, as four signs
//! of base64url. So damage on the way can be told from a promise that was changed. A link without it is still read. Behind it may stand
//! the language of whoever was invited, two letters, for the page and nobody else.

use std::{fmt, str::FromStr};

use super::{
    bytes::{Code, to_base64url},
    message::sha256,
};
use crate::survey::{RoundName, hash_from_text, hash_text};

/// What a link says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalLink {
    /// The round.
    pub round: RoundName,
    /// The position of the circle in the promise.
    pub circle: usize,
    /// The secret of the invitation.
    pub code: Code,
    /// SHA-256 of the manifest.
    pub promise: [u8; 32],
}

/// A link that cannot be used. It never repeats the link, which holds a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It has another form.
    #[error("the link is not complete: expected …/i#r.<round>.<circle>.<code>.<promise>.<check>")]
    Form,
    /// It is not as it was made.
    #[error("the link was changed on its way: its last four signs do not fit the others")]
    Check,
}

impl fmt::Display for PersonalLink {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { round, circle, code, promise } = self;
        let front = format!("r.{round}.{circle}.{}.{}", code.to_text(), hash_text(promise));
        write!(f, "{front}.{}", check(&front))
    }
}

impl FromStr for PersonalLink {
    type Err = LinkError;

    fn from_str(text: &str) -> Result<Self, LinkError> {
        let parts: Vec<&str> = text.split('.').collect();
        let [mark, round, circle, code, promise] = *parts.first_chunk().ok_or(LinkError::Form)?;
        match parts.as_slice() {
            [_, _, _, _, _] => {}
            [_, _, _, _, _, given] | [_, _, _, _, _, given, _] => {
                let front = &parts[..5].join(".");
                if check(front) != *given {
                    return Err(LinkError::Check);
                }
            }
            _ => return Err(LinkError::Form),
        }
        let digits = !circle.is_empty() && circle.bytes().all(|digit| digit.is_ascii_digit());
        if mark != "r" || !digits {
            return Err(LinkError::Form);
        }
        Ok(Self {
            round: round.parse().map_err(|_| LinkError::Form)?,
            circle: circle.parse().map_err(|_| LinkError::Form)?,
            code: code.parse().map_err(|_| LinkError::Form)?,
            promise: hash_from_text(promise).ok_or(LinkError::Form)?,
        })
    }
}

/// Four signs that follow from everything before them.
fn check(front: &str) -> String {
    to_base64url(&sha256(&[front.as_bytes()])[..3])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(serde::Deserialize)]
    struct Vectors {
        links: Vec<Vector>,
    }

    #[derive(serde::Deserialize)]
    struct Vector {
        round: RoundName,
        circle: usize,
        code: Code,
        promise: String,
        fragment: String,
    }

    #[test]
    fn links_are_the_ones_that_the_page_reads() {
        let vectors: Vectors =
            serde_json::from_str(include_str!("../../../tests/vectors/links.json")).unwrap();
        assert!(vectors.links.len() >= 3);
        for Vector { round, circle, code, promise, fragment } in vectors.links {
            let link = PersonalLink { round, circle, code, promise: hash_from_text(&promise).unwrap() };
            assert_eq!(link.to_string(), fragment);
            assert_eq!(fragment.parse(), Ok(link.clone()));
            let without = fragment.rsplit_once('.').unwrap().0;
            assert_eq!(without.parse(), Ok(link), "a link without check is still read");
            // Each sign that is lost or changed is noticed.
            for at in 2..fragment.len() {
                let other = if fragment.as_bytes()[at] == b'1' { "2" } else { "1" };
                let changed = format!("{}{other}{}", &fragment[..at], &fragment[at + 1..]);
                assert!(changed.parse::<PersonalLink>().is_err(), "{changed}");
                let lost = format!("{}{}", &fragment[..at], &fragment[at + 1..]);
                assert!(lost.parse::<PersonalLink>().is_err(), "{lost}");
            }
        }
        for bad in ["", "r", "r.r.0", "x.r.0.AAAAAAAAAAAAAAAAAAAAAA.A", "r.r.+1.AAAAAAAAAAAAAAAAAAAAAA.A"] {
            assert_eq!(bad.parse::<PersonalLink>(), Err(LinkError::Form), "{bad}");
        }
    }
}
