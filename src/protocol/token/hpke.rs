//! A box that only one key opens: HPKE in base mode (RFC 9180) with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
//! AES-128-GCM, one message per box. `templates/asset/hpke.js` seals the same way in the browser.
//!
//! A box is `enc` (65 bytes, an uncompressed point) and the ciphertext with its tag of 16 bytes. It must never
//! tell why it does not open, and never be used for two messages: the nonce is that of the first message only.
//!
//! Why by hand: rustls has the same suite, but draws the one-time key itself, and here randomness is an argument; the crate
//! `hpke` takes it, but would be a second cryptographic library (RustCrypto) beside AWS-LC.

use aws_lc_rs::{
    aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    agreement::{ECDH_P256, PrivateKey, UnparsedPublicKey, agree},
    error::Unspecified,
    hmac,
};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::bytes::{SealPublicKey, silent};

/// The suite's identifiers (RFC 9180 section 7): DHKEM(P-256, HKDF-SHA256); with HKDF-SHA256 and AES-128-GCM.
const KEM: &[u8] = b"KEM\x00\x10";
const SUITE: &[u8] = b"HPKE\x00\x10\x00\x01\x00\x01";

/// How much longer a box is than what is in it.
pub(crate) const OVERHEAD: usize = SealPublicKey::LENGTH + 16;

/// The private half of a round's sealing key: opens every box of the round. It must never stand in a database.
pub struct OpeningKey {
    private: PrivateKey,
    bytes: Zeroizing<[u8; 32]>,
    public: SealPublicKey,
}

impl OpeningKey {
    /// Draws a new key.
    ///
    /// # Errors
    /// When the library fails.
    pub fn generate(rng: &mut impl CryptoRng) -> Result<Self, Unspecified> {
        // Not every number is a key: one in 2^32 lies above the order of the curve. Draw again then.
        for _ in 0..4 {
            let mut bytes = Zeroizing::new([0; 32]);
            rng.fill_bytes(bytes.as_mut_slice());
            if let Ok(key) = Self::from_bytes(&bytes) {
                return Ok(key);
            }
        }
        Err(Unspecified)
    }

    /// From the bytes of the key file: a big-endian scalar.
    ///
    /// # Errors
    /// When they are no key.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, Unspecified> {
        let private = PrivateKey::from_private_key(&ECDH_P256, bytes).map_err(|_| Unspecified)?;
        let public = private.compute_public_key()?;
        let public = SealPublicKey::try_from(public.as_ref()).map_err(|_| Unspecified)?;
        Ok(Self { private, bytes: Zeroizing::new(*bytes), public })
    }

    /// DeriveKeyPair (RFC 9180 section 7.1.3): the key that follows from some secret bytes.
    ///
    /// # Errors
    /// When the library fails.
    pub(crate) fn derive(secret: &[u8; 32]) -> Result<Self, Unspecified> {
        let root = extract(&[], KEM, b"dkp_prk", secret);
        for counter in 0..=u8::MAX {
            let candidate = expand(&root, KEM, b"candidate", &[counter], 32);
            let bytes = <&[u8; 32]>::try_from(candidate.as_ref()).map_err(|_| Unspecified)?;
            if let Ok(key) = Self::from_bytes(bytes) {
                return Ok(key);
            }
        }
        Err(Unspecified)
    }

    /// The bytes for the key file.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.bytes
    }

    /// The public half, for the promise.
    pub fn public(&self) -> &SealPublicKey {
        &self.public
    }

    /// What is in a box; `None` when it was sealed to another key, for another purpose, or changed.
    pub(crate) fn open(&self, info: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (enc, text) = sealed.split_first_chunk::<{ SealPublicKey::LENGTH }>()?;
        let context = Context::between(&self.private, enc, enc, &self.public, info).ok()?;
        let mut text = Zeroizing::new(text.to_vec());
        let length = context.key.open_in_place(context.nonce(), Aad::from(aad), &mut text).ok()?.len();
        text.truncate(length);
        Some(text)
    }
}

/// Seals one message to a key.
///
/// # Errors
/// When the public key is no point of the curve.
pub(crate) fn seal(
    public: &SealPublicKey,
    info: &[u8],
    aad: &[u8],
    message: &[u8],
    rng: &mut impl CryptoRng,
) -> Result<Vec<u8>, Unspecified> {
    seal_with(&OpeningKey::generate(rng)?, public, info, aad, message)
}

/// Seals with a given one-time key: for whoever shows later what is in a box of theirs, and so that the RFC's vectors can be tried.
///
/// # Errors
/// When the public key is no point of the curve.
pub(crate) fn seal_with(
    ephemeral: &OpeningKey,
    public: &SealPublicKey,
    info: &[u8],
    aad: &[u8],
    message: &[u8],
) -> Result<Vec<u8>, Unspecified> {
    let enc = ephemeral.public.as_bytes();
    let context = Context::between(&ephemeral.private, public.as_bytes(), enc, public, info)?;
    let mut sealed = Vec::with_capacity(message.len() + OVERHEAD);
    sealed.extend_from_slice(enc);
    sealed.extend_from_slice(message);
    let text = &mut sealed[SealPublicKey::LENGTH..];
    let tag = context.key.seal_in_place_separate_tag(context.nonce(), Aad::from(aad), text)?;
    sealed.extend_from_slice(tag.as_ref());
    Ok(sealed)
}

/// Key and first nonce of one box (RFC 9180 section 5.1).
struct Context {
    key: LessSafeKey,
    nonce: [u8; 12],
}

impl Context {
    /// From one's own private key and the other's point; `enc` and `public` are the two points as both know them.
    fn between(
        own: &PrivateKey,
        other: &[u8; 65],
        enc: &[u8; 65],
        public: &SealPublicKey,
        info: &[u8],
    ) -> Result<Self, Unspecified> {
        let shared = agree(own, UnparsedPublicKey::new(&ECDH_P256, other), Unspecified, |dh| {
            let secret = extract(&[], KEM, b"eae_prk", dh);
            Ok(expand(&secret, KEM, b"shared_secret", &[enc.as_slice(), public.as_bytes()].concat(), 32))
        })?;
        let psk_id_hash = extract(&[], SUITE, b"psk_id_hash", &[]);
        let info_hash = extract(&[], SUITE, b"info_hash", info);
        let schedule = [&[0], psk_id_hash.as_ref(), info_hash.as_ref()].concat(); // 0: base mode
        let secret = extract(shared.as_ref(), SUITE, b"secret", &[]);
        let (key, base) = (
            expand(&secret, SUITE, b"key", &schedule, 16),
            expand(&secret, SUITE, b"base_nonce", &schedule, 12),
        );
        let mut nonce = [0; 12];
        nonce.copy_from_slice(&base.as_ref()[..12]);
        Ok(Self { key: LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key.as_ref()[..16])?), nonce })
    }

    fn nonce(&self) -> Nonce {
        Nonce::assume_unique_for_key(self.nonce)
    }
}

/// HKDF-SHA256 (RFC 5869) without salt, for 32 bytes.
pub(crate) fn hkdf(secret: &[u8; 32], info: &[u8]) -> Zeroizing<[u8; 32]> {
    let root = mac(&[], &[secret]);
    let mut out = Zeroizing::new([0; 32]);
    out.copy_from_slice(mac(root.as_ref(), &[info, &[1]]).as_ref());
    out
}

/// LabeledExtract (RFC 9180 section 4): HKDF-Extract is one HMAC.
fn extract(salt: &[u8], suite: &[u8], label: &[u8], secret: &[u8]) -> hmac::Tag {
    mac(salt, &[b"HPKE-v1", suite, label, secret])
}

/// LabeledExpand for at most 32 bytes, of which the caller takes `length`: HKDF-Expand is one HMAC then.
fn expand(secret: &hmac::Tag, suite: &[u8], label: &[u8], info: &[u8], length: u8) -> hmac::Tag {
    mac(secret.as_ref(), &[&[0, length], b"HPKE-v1", suite, label, info, &[1]])
}

fn mac(key: &[u8], parts: &[&[u8]]) -> hmac::Tag {
    let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key));
    parts.iter().for_each(|part| mac.update(part));
    mac.sign()
}

silent!(OpeningKey);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    fn bytes<const N: usize>(text: &str) -> [u8; N] {
        hex::decode(text).unwrap().try_into().unwrap()
    }

    #[test]
    fn the_vectors_of_rfc_9180_a_3_1_come_out() {
        // Appendix A.3.1: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, sequence number 0.
        let info = hex::decode("4f6465206f6e2061204772656369616e2055726e").unwrap();
        let ephemeral = bytes("4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb");
        let recipient = bytes("f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2");
        let message = hex::decode("4265617574792069732074727574682c20747275746820626561757479").unwrap();
        let aad = hex::decode("436f756e742d30").unwrap();
        let expected = hex::decode(concat!(
            "04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900",
            "be863c403ce65c9bfcb9382657222d18c4",
            "5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434",
        ))
        .unwrap();
        let (ephemeral, recipient) =
            (OpeningKey::from_bytes(&ephemeral).unwrap(), OpeningKey::from_bytes(&recipient).unwrap());
        let sealed = seal_with(&ephemeral, recipient.public(), &info, &aad, &message).unwrap();
        assert_eq!(hex::encode(&sealed), hex::encode(expected));
        assert_eq!(recipient.open(&info, &aad, &sealed).unwrap().as_slice(), message);
    }

    #[test]
    fn a_key_follows_from_its_secret_as_in_rfc_9180_a_3_1() {
        for (secret, expected) in [
            (
                "4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e",
                "4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb",
            ),
            (
                "668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550",
                "f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2",
            ),
        ] {
            assert_eq!(hex::encode(OpeningKey::derive(&bytes(secret)).unwrap().as_bytes()), expected);
        }
    }

    #[test]
    fn a_box_opens_only_unchanged_with_its_key_and_for_its_purpose() {
        let rng = &mut StdRng::seed_from_u64(1);
        let (key, stranger) = (OpeningKey::generate(rng).unwrap(), OpeningKey::generate(rng).unwrap());
        let sealed = seal(key.public(), b"info", b"aad", b"message", rng).unwrap();
        assert_eq!(sealed.len(), 7 + OVERHEAD);
        assert_eq!(key.open(b"info", b"aad", &sealed).unwrap().as_slice(), b"message");
        assert!(key.open(b"Info", b"aad", &sealed).is_none());
        assert!(key.open(b"info", b"", &sealed).is_none());
        assert!(stranger.open(b"info", b"aad", &sealed).is_none());
        for at in [0, 1, 64, 65, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(b"info", b"aad", &changed).is_none(), "byte {at}");
        }
        assert!(key.open(b"info", b"aad", &sealed[..64]).is_none());
        assert_ne!(sealed, seal(key.public(), b"info", b"aad", b"message", rng).unwrap());
    }
}
