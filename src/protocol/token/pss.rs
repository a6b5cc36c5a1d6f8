//! EMSA-PSS with SHA-384 and MGF1-SHA-384 (RFC 8017 sections 9.1.1 and B.2.1): a message as a number to sign.
//!
//! Only the client encodes; the server checks with the independent verifier of `aws-lc-rs`, so that a mistake
//! here cannot be mirrored there. It must never make its own salt: the caller brings it.
//!
//! Why by hand: AWS-LC encodes only with a salt that it draws itself, and `aws-lc-rs` only what it also signs.

use aws_lc_rs::digest::{SHA384, SHA384_OUTPUT_LEN, digest};

/// The salt length of RSABSSA-SHA384-PSS-Randomized (RFC 9474 section 5): as long as the hash.
pub(super) const SALT: usize = SHA384_OUTPUT_LEN;

/// Encodes a message for a modulus of `length` bytes whose top bit is set.
pub(super) fn encode(message: &[u8], salt: &[u8], length: usize) -> Vec<u8> {
    // H = Hash(eight zero bytes || Hash(message) || salt)
    let mut hashed = vec![0; 8];
    hashed.extend_from_slice(digest(&SHA384, message).as_ref());
    hashed.extend_from_slice(salt);
    let hash = digest(&SHA384, &hashed);

    // DB = zero bytes || 0x01 || salt, hidden under a mask that is made from H
    let mut encoded = vec![0; length.saturating_sub(SHA384_OUTPUT_LEN + salt.len() + 2)];
    encoded.push(1);
    encoded.extend_from_slice(salt);
    let mask = mgf1(hash.as_ref(), encoded.len());
    encoded.iter_mut().zip(mask).for_each(|(byte, mask)| *byte ^= mask);

    // The number has one bit less than the modulus, so that it is always below it.
    if let Some(first) = encoded.first_mut() {
        *first &= 0x7f;
    }
    encoded.extend_from_slice(hash.as_ref());
    encoded.push(0xbc);
    encoded
}

fn mgf1(seed: &[u8], length: usize) -> Vec<u8> {
    let block = |counter: u32| digest(&SHA384, &[seed, &counter.to_be_bytes()].concat());
    let mut mask: Vec<u8> =
        (0..).take(length.div_ceil(SHA384_OUTPUT_LEN)).flat_map(|at| block(at).as_ref().to_vec()).collect();
    mask.truncate(length);
    mask
}
