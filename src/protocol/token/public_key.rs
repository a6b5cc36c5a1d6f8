//! The public key of a circle: an RSA-2048 modulus. The exponent is fixed for the whole protocol.
//!
//! It must never accept a key whose form could mark the person who uses it.

use std::{fmt, str::FromStr};

use super::bytes::{BytesError, from_base64url, to_base64url};

/// A modulus n of exactly 2,048 bits, odd; e = 65537.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey([u8; PublicKey::LENGTH]);

/// A key that nobody should use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PublicKeyError {
    /// Not the length of a key.
    #[error(transparent)]
    Bytes(#[from] BytesError),
    /// Too small, though of the right length.
    #[error("the public key is too small: expected a modulus of exactly 2048 bits, with its top bit set")]
    Small,
    /// Divisible by two.
    #[error("the public key is even: expected the product of two large primes")]
    Even,
}

impl PublicKey {
    /// How many bytes.
    pub const LENGTH: usize = 256;

    /// From the modulus, big-endian.
    ///
    /// # Errors
    /// When the modulus is not 256 bytes long, has less than 2,048 bits, or is even.
    pub fn from_modulus(modulus: &[u8]) -> Result<Self, PublicKeyError> {
        let bytes: [u8; Self::LENGTH] = modulus
            .try_into()
            .map_err(|_| BytesError::length("the public key", Self::LENGTH, modulus.len()))?;
        match bytes {
            [0..0x80, ..] => Err(PublicKeyError::Small),
            [.., last] if last % 2 == 0 => Err(PublicKeyError::Even),
            bytes => Ok(Self(bytes)),
        }
    }

    /// The modulus, big-endian.
    pub fn modulus(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }
}

impl FromStr for PublicKey {
    type Err = PublicKeyError;

    /// Reads the form in which a circle's key stands in the promise: base64url.
    fn from_str(text: &str) -> Result<Self, PublicKeyError> {
        Self::from_modulus(&from_base64url("the public key", text)?)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&to_base64url(&self.0))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(first: u8, last: u8, length: usize, words: &str) {
        let mut modulus = vec![0x55; length];
        modulus[0] = first;
        modulus[length - 1] = last;
        match PublicKey::from_modulus(&modulus) {
            Ok(key) => {
                assert!(words.is_empty());
                assert_eq!(key.to_string().parse::<PublicKey>().unwrap(), key);
            }
            Err(error) => assert!(!words.is_empty() && error.to_string().contains(words), "{error}"),
        }
    }

    #[test]
    fn only_an_odd_modulus_of_2048_bits_is_a_key() {
        check(0x80, 1, 256, "");
        check(0xff, 0xff, 256, "");
        check(0x7f, 1, 256, "2048 bits");
        check(0x80, 2, 256, "even");
        check(0x80, 1, 255, "found 255 bytes");
        check(0x80, 1, 512, "found 512 bytes");
    }
}
