//! The server's half of a blind signature, and how its key rests on disk.
//!
//! It must never see a token, and never sign anything but a blinded value for an invitation that was just
//! checked. A stolen issuing key can stuff answers; it cannot link one to a person.
//!
//! Why by hand: `aws-lc-rs` pads whatever it signs, and for the crate for blind signatures see [`blinding`](super::blinding).

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::{
    both::Both,
    bytes::{BlindSignature, Blinded, SealingKey, silent},
    public_key::{PublicKey, PublicKeyError},
    raw_rsa::{EXPONENT, Number, PrivateKey, RawError},
};

/// The signing key of one circle in one round.
pub struct IssuingKey {
    private: PrivateKey,
    public: PublicKey,
}

/// A key that could not be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum IssuingError {
    /// The blinded value is no number below the modulus.
    #[error(
        "the blinded value cannot be signed: expected a number from 2 to n - 2 for the circle's public key, \
         found another one; load the page again"
    )]
    OutOfRange,
    /// It asks for less, or for more, than everybody in the circle gets.
    #[error(
        "the request is not for the tokens of this circle: expected a blinded value for a comment, too, exactly where there are comments"
    )]
    OtherTokens,
    /// The signature did not verify: a fault of the machine, or a key that was tampered with.
    #[error("the issuing key signed wrongly and nothing was sent: check the machine's memory and the key")]
    Faulty,
    /// The sealed key does not open.
    #[error(
        "the issuing key cannot be opened: expected one that was sealed for this round and circle with the key \
         file in the key folder; is this the right key folder?"
    )]
    Opening,
    /// The key is not of the form that this protocol uses.
    #[error(transparent)]
    Key(#[from] PublicKeyError),
    /// The library failed.
    #[error(transparent)]
    Library(#[from] RawError),
}

impl IssuingKey {
    /// Makes an RSA-2048 key with e = 65537. It takes about 30 to 200 ms.
    ///
    /// The primes come from AWS-LC's own generator, which the operating system seeds.
    ///
    /// # Errors
    /// When the library fails.
    pub fn generate() -> Result<Self, IssuingError> {
        Self::with(PrivateKey::generate(2048)?)
    }

    /// The public half, for the promise.
    pub fn public(&self) -> &PublicKey {
        &self.public
    }

    /// The private half, encrypted with AES-256-GCM: nonce (12 bytes), PKCS#1 key, tag (16 bytes).
    ///
    /// `context` says whose key this is (round and circle); the same is needed to open it.
    ///
    /// # Errors
    /// When the library fails.
    pub fn seal(
        &self,
        sealing_key: &SealingKey,
        context: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<Vec<u8>, IssuingError> {
        // A random nonce is safe here: one key file seals some thousand keys, far below 2^32 (NIST SP 800-38D).
        let mut nonce = [0; NONCE_LEN];
        rng.fill_bytes(&mut nonce);
        let mut key = self.private.to_der()?;
        let tag = sealing_key
            .cipher()?
            .seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(context), &mut key)
            .map_err(|_| IssuingError::Opening)?;
        Ok([nonce.as_slice(), &key, tag.as_ref()].concat())
    }

    /// Reads a key that was sealed for this context.
    ///
    /// # Errors
    /// When the sealing key or the context is another one, or a byte was changed.
    pub fn open(sealed: &[u8], sealing_key: &SealingKey, context: &[u8]) -> Result<Self, IssuingError> {
        let (nonce, rest) = sealed.split_first_chunk().ok_or(IssuingError::Opening)?;
        let mut rest = Zeroizing::new(rest.to_vec());
        let der = sealing_key
            .cipher()?
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(context), &mut rest)
            .map_err(|_| IssuingError::Opening)?;
        Self::with(PrivateKey::from_der(der)?)
    }

    /// Signs a blinded value (RFC 9474 section 4.3), about 0.4 ms. The same value gives the same signature.
    ///
    /// # Errors
    /// When the value is not below the modulus (or is 0, 1 or n - 1, which no honest client sends), or when the
    /// result does not verify.
    pub fn blind_sign(&self, blinded: &Blinded) -> Result<BlindSignature, IssuingError> {
        let n = Number::from_bytes(self.public.modulus())?;
        let value = Number::from_bytes(blinded.as_bytes())?;
        let mut highest = *self.public.modulus();
        highest[PublicKey::LENGTH - 1] -= 1; // n is odd
        let in_range = value.compare(&Number::from_bytes(&[1])?).is_gt()
            && value.compare(&Number::from_bytes(&highest)?).is_lt();
        if !in_range {
            return Err(IssuingError::OutOfRange);
        }
        let signature = self.private.private_operation(blinded.as_bytes())?;
        // AWS-LC has checked this already; but a wrong CRT result would give the key away, and a check is cheap.
        let exponent = Number::from_bytes(&EXPONENT)?;
        if Number::from_bytes(&signature)?.power(&exponent, &n)?.compare(&value).is_ne() {
            return Err(IssuingError::Faulty);
        }
        BlindSignature::try_from(signature.as_slice()).map_err(|_| IssuingError::Faulty)
    }

    /// Signs everything that an invitation is good for, or nothing: by this key, and by that of the circle for comments,
    /// where there is one.
    ///
    /// # Errors
    /// As [`IssuingKey::blind_sign`]; and where a value for a comment is missing, or is one too many: everybody asks for
    /// the same, or it could be seen who means to write something.
    pub fn blind_sign_both(
        &self,
        comments: Option<&Self>,
        blinded: &Both<Blinded>,
    ) -> Result<Both<BlindSignature>, IssuingError> {
        let comment = match (comments, &blinded.comment) {
            (Some(key), Some(blinded)) => Some(key.blind_sign(blinded)?),
            (None, None) => None,
            _ => return Err(IssuingError::OtherTokens),
        };
        if blinded.entry.is_some() {
            return Err(IssuingError::OtherTokens);
        }
        Ok(Both { entry: None, answers: self.blind_sign(&blinded.answers)?, comment })
    }

    /// In a round with guardians: the entry by this key, that of the circle, the two others by the keys of the whole round. All
    /// or nothing, for the same reason.
    ///
    /// # Errors
    /// As [`IssuingKey::blind_sign_both`].
    pub fn blind_sign_entry(
        &self,
        answers: &Self,
        comment: &Self,
        blinded: &Both<Blinded>,
    ) -> Result<Both<BlindSignature>, IssuingError> {
        let (Some(entry), Some(for_comment)) = (&blinded.entry, &blinded.comment) else {
            return Err(IssuingError::OtherTokens);
        };
        Ok(Both {
            entry: Some(self.blind_sign(entry)?),
            answers: answers.blind_sign(&blinded.answers)?,
            comment: Some(comment.blind_sign(for_comment)?),
        })
    }

    fn with(private: PrivateKey) -> Result<Self, IssuingError> {
        let public = PublicKey::from_modulus(&private.modulus()?)?;
        Ok(Self { private, public })
    }
}

impl SealingKey {
    fn cipher(&self) -> Result<LessSafeKey, IssuingError> {
        UnboundKey::new(&AES_256_GCM, self.as_bytes())
            .map(LessSafeKey::new)
            .map_err(|_| IssuingError::Opening)
    }
}

silent!(IssuingKey);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_sealed_key_opens_only_with_its_file_and_for_its_circle() {
        let rng = &mut StdRng::seed_from_u64(1);
        let (key, file) = (IssuingKey::generate().unwrap(), SealingKey::generate(rng));
        let sealed = key.seal(&file, b"2026-q3/0", rng).unwrap();
        let refuse = |sealed: &[u8], file: &SealingKey, context: &[u8]| {
            assert_eq!(IssuingKey::open(sealed, file, context).err(), Some(IssuingError::Opening));
        };
        assert_eq!(IssuingKey::open(&sealed, &file, b"2026-q3/0").unwrap().public(), key.public());
        refuse(&sealed, &file, b"2026-q3/1");
        refuse(&sealed, &SealingKey::generate(rng), b"2026-q3/0");
        refuse(&sealed[..11], &file, b"2026-q3/0");
        for at in [0, 12, sealed.len() - 1] {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            refuse(&changed, &file, b"2026-q3/0");
        }
        assert_ne!(
            key.seal(&file, b"2026-q3/0", rng).unwrap(),
            sealed,
            "every sealing has a nonce of its own"
        );
    }

    #[test]
    fn only_a_number_below_the_modulus_is_signed() {
        let key = IssuingKey::generate().unwrap();
        let refuse = |value: [u8; 256]| {
            assert_eq!(key.blind_sign(&value.into()).err(), Some(IssuingError::OutOfRange));
        };
        let mut n = *key.public().modulus();
        refuse(n);
        refuse([0xff; 256]);
        refuse([0; 256]);
        n[255] -= 1; // n - 1
        refuse(n);
        n[0] -= 1;
        assert!(key.blind_sign(&n.into()).is_ok());
    }

    #[test]
    fn a_key_of_another_size_is_no_issuing_key() {
        let private = PrivateKey::generate(3072).unwrap();
        assert!(matches!(IssuingKey::with(private), Err(IssuingError::Key(_))));
    }
}
