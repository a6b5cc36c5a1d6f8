//! Receipts: the answers side signs the leaf of a ballot once it is durably stored, and the public record when
//! the round closes. Whoever holds a receipt whose leaf is not in the record can prove that a ballot was dropped.
//!
//! A receipt must never say more than that somebody took part: neither who, nor what was answered.

use aws_lc_rs::{
    encoding::AsBigEndian,
    error::Unspecified,
    rand::SystemRandom,
    signature::{
        ECDSA_P256_SHA256_FIXED, ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair, UnparsedPublicKey,
    },
};
use zeroize::Zeroizing;

use super::{
    bytes::{Leaf, Receipt, ReceiptPublicKey, silent},
    message::{receipt_message, record_message},
};

/// The key that signs receipts and the record of one round. Destroyed when the round closes.
pub struct ReceiptKey {
    pair: EcdsaKeyPair,
    public: ReceiptPublicKey,
}

impl ReceiptKey {
    /// Length of the bytes for the key file: scalar (32) and point (65).
    pub const LENGTH: usize = 97;

    /// Draws a new key, from the system's generator, which aws-lc-rs takes by itself.
    ///
    /// # Errors
    /// When the library fails.
    pub fn generate() -> Result<Self, Unspecified> {
        Self::with(EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?)
    }

    /// From the bytes of the key file.
    ///
    /// # Errors
    /// When they are no key.
    pub fn from_bytes(bytes: &[u8; Self::LENGTH]) -> Result<Self, Unspecified> {
        let (scalar, point) = bytes.split_at(32);
        let pair =
            EcdsaKeyPair::from_private_key_and_public_key(&ECDSA_P256_SHA256_FIXED_SIGNING, scalar, point);
        Self::with(pair.map_err(|_| Unspecified)?)
    }

    /// The bytes for the key file.
    ///
    /// # Errors
    /// When the library fails.
    pub fn to_bytes(&self) -> Result<Zeroizing<[u8; Self::LENGTH]>, Unspecified> {
        let mut bytes = Zeroizing::new([0; Self::LENGTH]);
        bytes[..32].copy_from_slice(self.pair.private_key().as_be_bytes()?.as_ref());
        bytes[32..].copy_from_slice(self.public.as_bytes());
        Ok(bytes)
    }

    /// The public half, for the promise.
    pub fn public(&self) -> &ReceiptPublicKey {
        &self.public
    }

    /// Signs that the ballot with this leaf was accepted.
    ///
    /// # Errors
    /// When the library fails.
    pub fn receipt(&self, manifest_hash: &[u8; 32], leaf: &Leaf) -> Result<Receipt, Unspecified> {
        self.sign(&receipt_message(manifest_hash, leaf))
    }

    /// Signs the public record: two different ones with this signature prove a lie.
    ///
    /// # Errors
    /// When the library fails.
    pub fn sign_record(&self, manifest_hash: &[u8; 32], record: &str) -> Result<Receipt, Unspecified> {
        self.sign(&record_message(manifest_hash, record))
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Receipt, Unspecified> {
        let signature = self.pair.sign(&SystemRandom::new(), message)?;
        Receipt::try_from(signature.as_ref()).map_err(|_| Unspecified)
    }

    fn with(pair: EcdsaKeyPair) -> Result<Self, Unspecified> {
        let public = ReceiptPublicKey::try_from(pair.public_key().as_ref()).map_err(|_| Unspecified)?;
        Ok(Self { pair, public })
    }
}

impl ReceiptPublicKey {
    /// Whether this is a receipt for the ballot with this leaf, in the round with this promise.
    pub fn verify(&self, manifest_hash: &[u8; 32], leaf: &Leaf, receipt: &Receipt) -> bool {
        self.holds(&receipt_message(manifest_hash, leaf), receipt)
    }

    /// Whether the record of the round with this promise is signed.
    pub fn verify_record(&self, manifest_hash: &[u8; 32], record: &str, signature: &Receipt) -> bool {
        self.holds(&record_message(manifest_hash, record), signature)
    }

    pub(crate) fn holds(&self, message: &[u8], signature: &Receipt) -> bool {
        UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, self.as_bytes())
            .verify(message, signature.as_bytes())
            .is_ok()
    }
}

silent!(ReceiptKey);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_holds_for_its_leaf_in_its_round_only() {
        let key = ReceiptKey::generate().unwrap();
        let again = ReceiptKey::from_bytes(&key.to_bytes().unwrap()).unwrap();
        assert_eq!(again.public(), key.public());
        let (round, leaf) = ([7; 32], Leaf::from([1; 32]));
        let receipt = again.receipt(&round, &leaf).unwrap();
        assert!(key.public().verify(&round, &leaf, &receipt));
        assert!(!key.public().verify(&[8; 32], &leaf, &receipt));
        assert!(!key.public().verify(&round, &Leaf::from([2; 32]), &receipt));
        assert!(!ReceiptKey::generate().unwrap().public().verify(&round, &leaf, &receipt));
        let signature = key.sign_record(&round, "a record").unwrap();
        assert!(key.public().verify_record(&round, "a record", &signature));
        assert!(!key.public().verify_record(&round, "a Record", &signature));
    }
}
