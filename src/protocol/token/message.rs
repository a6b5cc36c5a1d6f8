//! The exact bytes that are hashed and signed. `templates/asset/ballot.js` builds the same, byte for byte.
//!
//! | name | bytes |
//! | --- | --- |
//! | circle | length of the circle id's UTF-8 as u16 big-endian, then the UTF-8 |
//! | scope | H(manifest), 32 bytes, then the circle |
//! | token message | prefix (32 random), `candor-token-v1`, scope, serial key (65) |
//! | commit | SHA-256(salt (32 random), answer) |
//! | box | HPKE of (salt, answer); info `candor-ballot-v1`, H(manifest); aad circle, serial key |
//! | bh | SHA-256(box) |
//! | answer message | `candor-answer-v1`, scope, commit, bh |
//! | leaf | SHA-256(0x00, `candor-leaf-v1`, prefix, serial key, token, commit, bh, signature) |
//! | receipt message | `candor-receipt-v1`, H(manifest), leaf |
//! | record message | `candor-record-v1`, H(manifest), SHA-256(record) |
//! | request hash | SHA-256(blinded value for the entry, 256 bytes or none, that for the answers, 256, that for a comment, 256 or none) |
//!
//! Only circle and answer have a variable length: the circle has its length in front, the answer stands last, so
//! no two different things give the same bytes. The signature in a leaf has a low s (at most (n - 1) / 2), or one ballot would
//! have two leaves. Whoever changes a byte here starts a new version of the
//! protocol: the names in it must then change as well.

use aws_lc_rs::digest::{SHA256, digest};

use super::{
    both::Both,
    bytes::{Blinded, BoxHash, Commitment, Leaf, Prefix, RequestHash, SerialKey, Signature, Token},
};

/// What a token is good for: one circle of one round. It is inside everything that is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope(Vec<u8>);

/// A circle id that does not fit into the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the circle id cannot be signed: expected 1 to 65535 bytes of text, found {0}")]
pub struct ScopeError(usize);

impl Scope {
    /// The hash of the manifest, and the circle with its length in front.
    pub(crate) fn parts(&self) -> (&[u8], &[u8]) {
        self.0.split_at(32)
    }

    /// The circle with this id, in the round whose manifest has this SHA-256.
    ///
    /// # Errors
    /// When the id is empty or longer than 65,535 bytes.
    pub fn new(manifest_hash: &[u8; 32], circle_id: &str) -> Result<Self, ScopeError> {
        let length = u16::try_from(circle_id.len()).map_err(|_| ScopeError(circle_id.len()))?;
        if length == 0 {
            return Err(ScopeError(0));
        }
        Ok(Self([manifest_hash, length.to_be_bytes().as_slice(), circle_id.as_bytes()].concat()))
    }
}

/// What is blindly signed: this person's one-time key belongs to the circle (RFC 9474 section 4.1: the random
/// prefix in front keeps even somebody who chose the message from recognising it).
pub fn token_message(prefix: &Prefix, scope: &Scope, serial_key: &SerialKey) -> Vec<u8> {
    [prefix.as_bytes().as_slice(), b"candor-token-v1", &scope.0, serial_key.as_bytes()].concat()
}

/// What the one-time key signs: this answer, in this box.
pub fn answer_message(scope: &Scope, commit: &Commitment, bh: &BoxHash) -> Vec<u8> {
    [b"candor-answer-v1", scope.0.as_slice(), commit.as_bytes(), bh.as_bytes()].concat()
}

/// What binds the sender to one answer without showing it.
pub fn commitment(salt: &[u8; 32], answer: &[u8]) -> Commitment {
    sha256(&[salt, answer]).into()
}

/// The one hash that stands for a whole answers request: equal only for the identical request. The leading
/// zero byte keeps leaves apart from the inner nodes of a Merkle tree (RFC 6962 section 2.1).
pub fn leaf(
    prefix: &Prefix,
    serial_key: &SerialKey,
    token: &Token,
    commit: &Commitment,
    bh: &BoxHash,
    signature: &Signature,
) -> Leaf {
    let (prefix, serial_key, token) = (prefix.as_bytes(), serial_key.as_bytes(), token.as_bytes());
    let (commit, bh, signature) = (commit.as_bytes(), bh.as_bytes(), signature.as_bytes());
    sha256(&[b"\x00candor-leaf-v1", prefix, serial_key, token, commit, bh, signature]).into()
}

/// What the answers side signs at acceptance.
pub fn receipt_message(manifest_hash: &[u8; 32], leaf: &Leaf) -> Vec<u8> {
    [b"candor-receipt-v1", manifest_hash.as_slice(), leaf.as_bytes()].concat()
}

/// What the answers side signs when it publishes the record of a round.
pub fn record_message(manifest_hash: &[u8; 32], record: &str) -> Vec<u8> {
    [b"candor-record-v1", manifest_hash.as_slice(), &sha256(&[record.as_bytes()])].concat()
}

/// By this the issuing query recognises that a request is repeated.
pub fn request_hash(blinded: &Both<Blinded>) -> RequestHash {
    let bytes =
        |blinded: &Option<Blinded>| blinded.as_ref().map_or(Vec::new(), |some| some.as_bytes().to_vec());
    sha256(&[&bytes(&blinded.entry), blinded.answers.as_bytes(), &bytes(&blinded.comment)]).into()
}

pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, &parts.concat()).as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bytes_are_the_documented_ones() {
        let scope = Scope::new(&[0xaa; 32], "d\u{fc}/rest").unwrap();
        let id = [0, 8, b'd', 0xc3, 0xbc, b'/', b'r', b'e', b's', b't'];
        let message = token_message(&Prefix::from([1; 32]), &scope, &SerialKey::from([2; 65]));
        let expected = [&[1; 32], b"candor-token-v1".as_slice(), &[0xaa; 32], &id, &[2; 65]].concat();
        assert_eq!(message, expected);

        let message = answer_message(&scope, &commitment(&[3; 32], &[4, 5]), &BoxHash::from([6; 32]));
        let commit = sha256(&[&[3; 32], &[4, 5]]);
        let expected = [b"candor-answer-v1".as_slice(), &[0xaa; 32], &id, &commit, &[6; 32]].concat();
        assert_eq!(message, expected);
        let message = receipt_message(&[0xaa; 32], &Leaf::from([7; 32]));
        assert_eq!(message, [b"candor-receipt-v1".as_slice(), &[0xaa; 32], &[7; 32]].concat());
    }

    #[test]
    fn a_circle_id_that_has_no_length_or_too_much_is_refused() {
        assert_eq!(Scope::new(&[0; 32], ""), Err(ScopeError(0)));
        assert_eq!(Scope::new(&[0; 32], &"x".repeat(65_536)), Err(ScopeError(65_536)));
        assert!(Scope::new(&[0; 32], &"x".repeat(65_535)).is_ok());
    }
}
