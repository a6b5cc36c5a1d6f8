//! A parcel: what goes to a guardian and comes back, as one file. A line of JSON that names its parts with their lengths, then the parts.
//!
//! It must never be trusted: every part is checked against the promise by whoever opens it.
//!
//! To a guardian: `promise`, `list` ([`SignedList`](super::SignedList)), `used` ([`UsedCodes`]), `entries` (rows, sorted by leaf); after the
//! first also `attestation` (that of the place before), `answers` and `comment` (its piles). From a guardian: `attestation`, `answers`,
//! `comment`.

use serde::{Deserialize, Serialize};

use crate::{
    survey::{Promise, RoundName},
    token::CodeHash,
};

/// What stands in the first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    v: u8,
    kind: String,
    round: RoundName,
    manifest_hash: String,
    parts: Vec<(String, u64)>,
}

/// A parcel that was taken apart.
#[derive(Clone, PartialEq, Eq)]
pub struct Parcel<'a> {
    /// The round that it is about, as it says.
    pub round: RoundName,
    /// The fingerprint of its promise, as it says.
    pub manifest_hash: String,
    parts: Vec<(String, &'a [u8])>,
}

/// The codes of invitations that were used, by circle, as hashes: for guardians only, so that somebody who did not answer can ask
/// whether their link was used.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UsedCodes {
    /// In the order of the circles in the promise; each sorted.
    pub circles: Vec<Vec<CodeHash>>,
}

const KIND: &str = "candor guardian parcel";
/// The longest first line.
const LONGEST_HEAD: usize = 4096;

impl<'a> Parcel<'a> {
    /// The first line of a parcel with parts of these lengths, which follow it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn head(promise: &Promise, parts: &[(&str, usize)]) -> Result<Vec<u8>, serde_json::Error> {
        let length =
            |(name, length): &(&str, usize)| ((*name).to_owned(), u64::try_from(*length).unwrap_or(u64::MAX));
        let head = Head {
            v: 1,
            kind: KIND.to_owned(),
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            parts: parts.iter().map(length).collect(),
        };
        let mut line = serde_json::to_vec(&head)?;
        line.push(b'\n');
        Ok(line)
    }

    /// The bytes of a parcel.
    ///
    /// # Errors
    /// When its first line cannot be written.
    pub fn pack(promise: &Promise, parts: &[(&str, &[u8])]) -> Result<Vec<u8>, serde_json::Error> {
        let lengths: Vec<(&str, usize)> = parts.iter().map(|(name, part)| (*name, part.len())).collect();
        let mut bytes = Self::head(promise, &lengths)?;
        parts.iter().for_each(|(_, part)| bytes.extend_from_slice(part));
        Ok(bytes)
    }

    /// Takes a parcel apart. Says in words what is wrong.
    ///
    /// # Errors
    /// When it is none, cut, or longer than it says.
    pub fn open(bytes: &'a [u8]) -> Result<Self, String> {
        let end = bytes.iter().take(LONGEST_HEAD).position(|byte| *byte == b'\n');
        let (head, mut rest) = end
            .and_then(|end| Some((bytes.get(..end)?, bytes.get(end + 1..)?)))
            .ok_or("this file is no parcel of candor's")?;
        let head: Head = serde_json::from_slice(head).map_err(|_| "this file is no parcel of candor's")?;
        if head.v != 1 || head.kind != KIND {
            return Err(format!("this is a {:?} of form {}: expected a parcel of form 1", head.kind, head.v));
        }
        let mut parts = Vec::with_capacity(head.parts.len());
        for (name, length) in head.parts {
            let split = usize::try_from(length).ok().and_then(|length| rest.split_at_checked(length));
            let (part, after) =
                split.ok_or_else(|| format!("the parcel is cut: its part {name:?} is not whole"))?;
            parts.push((name, part));
            rest = after;
        }
        if !rest.is_empty() {
            return Err("the parcel is longer than its first line says".to_owned());
        }
        Ok(Self { round: head.round, manifest_hash: head.manifest_hash, parts })
    }

    /// The part of this name.
    ///
    /// # Errors
    /// When there is none.
    pub fn part(&self, name: &str) -> Result<&'a [u8], String> {
        let found = self.parts.iter().find(|(part, _)| part == name).map(|(_, bytes)| *bytes);
        found.ok_or_else(|| {
            let names: Vec<&str> = self.parts.iter().map(|(name, _)| name.as_str()).collect();
            format!("the parcel has no part {name:?}: it has {}", names.join(", "))
        })
    }

    /// The part of this name as text.
    ///
    /// # Errors
    /// When there is none, or it is no text.
    pub fn text(&self, name: &str) -> Result<&'a str, String> {
        std::str::from_utf8(self.part(name)?)
            .map_err(|_| format!("the part {name:?} of the parcel is no text"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parcel_is_read_whole_or_not_at_all() {
        let head = r#"{"v":1,"kind":"candor guardian parcel","round":"r","manifest_hash":"h","parts":[["a",3],["b",0]]}"#;
        let whole = format!("{head}\nabc").into_bytes();
        let parcel = Parcel::open(&whole).unwrap_or_else(|why| panic!("{why}"));
        assert_eq!((parcel.text("a"), parcel.part("b")), (Ok("abc"), Ok(&[][..])));
        assert!(parcel.part("c").unwrap_err().contains("it has a, b"));
        let refuse = |bytes: &[u8], words: &str| {
            let why = Parcel::open(bytes).err().unwrap();
            assert!(why.contains(words), "{why}");
        };
        refuse(&whole[..whole.len() - 1], "cut");
        refuse(&[&whole[..], b"x"].concat(), "longer");
        refuse(b"PK\x03\x04", "no parcel");
        refuse(format!("{}\n", head.replace(r#""v":1"#, r#""v":2"#)).as_bytes(), "form 2");
        refuse(format!("{}\n", head.replace("3", "18446744073709551615")).as_bytes(), "cut");
    }
}
