//! The client's half of a blind signature (RFC 9474 sections 4.2 and 4.4): blind a message, unblind its signature.
//!
//! The size of the key and of the salt are arguments here, for the vectors of the RFC; the protocol fixes both
//! in [`client`](super::client). It must never keep the blinding factor after the signature was unblinded.
//!
//! Why by hand: the crate `blind-rsa-signatures` computes with `rsa`, of which it needs a release candidate, and which would
//! be a second RSA; here every number is AWS-LC's.

use rand::CryptoRng;
use zeroize::Zeroizing;

use super::{
    pss,
    raw_rsa::{EXPONENT, Number, RawError},
};

/// A blinding that failed, or a signature that is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BlindingError {
    /// The encoded message, or the blinding factor, shares a factor with the modulus.
    #[error(
        "the circle's public key is a trick key: expected a product of two large primes, found a small factor; \
         do not send anything and tell the works council"
    )]
    NotCoprime,
    /// What came back is not the signature that was asked for.
    #[error(
        "the token is not valid: expected a blind signature by the circle's public key, found other bytes; \
         do not answer with it and tell the works council"
    )]
    NotSigned,
    /// The library failed.
    #[error(transparent)]
    Library(#[from] RawError),
}

/// What the client keeps while its blinded message is being signed.
pub(super) struct Blinding {
    modulus: Number,
    length: usize,
    encoded: Number,
    /// 1/r: takes the blinding off again.
    inverse: Number,
}

impl Blinding {
    /// Draws salt and blinding factor, in this order, and gives the blinded message: encoded * r^e mod n.
    pub(super) fn start(
        modulus: &[u8],
        salt_length: usize,
        message: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<(Self, Vec<u8>), BlindingError> {
        let length = modulus.len();
        let modulus = Number::from_bytes(modulus)?;
        let mut salt = Zeroizing::new(vec![0; salt_length]);
        rng.fill_bytes(&mut salt);
        let encoded = Number::from_bytes(&pss::encode(message, &salt, length))?;
        // Without this check a modulus 3pq tells the server the message mod 3.
        if !encoded.is_coprime_to(&modulus)? {
            return Err(BlindingError::NotCoprime);
        }
        let r = below(&modulus, length, rng)?;
        if !r.is_coprime_to(&modulus)? {
            return Err(BlindingError::NotCoprime);
        }
        let inverse = r.inverse(&modulus)?;
        let factor = r.power(&Number::from_bytes(&EXPONENT)?, &modulus)?;
        let blinded = encoded.times(&factor, &modulus)?.to_bytes(length)?;
        Ok((Self { modulus, length, encoded, inverse }, blinded))
    }

    /// Takes the blinding off and checks that what remains signs the message: s^e mod n = encoded. That is
    /// stricter than the PSS verification of the RFC, which accepts any salt.
    pub(super) fn finalize(self, blind_signature: &[u8]) -> Result<Vec<u8>, BlindingError> {
        let signed = Number::from_bytes(blind_signature)?;
        if blind_signature.len() != self.length || signed.compare(&self.modulus).is_ge() {
            return Err(BlindingError::NotSigned);
        }
        let signature = signed.times(&self.inverse, &self.modulus)?;
        let recovered = signature.power(&Number::from_bytes(&EXPONENT)?, &self.modulus)?;
        if recovered.compare(&self.encoded).is_ne() {
            return Err(BlindingError::NotSigned);
        }
        Ok(signature.to_bytes(self.length)?)
    }
}

/// A uniform number from 1 to modulus - 1: draw until one fits, which the set top bit makes likely.
fn below(modulus: &Number, length: usize, rng: &mut impl CryptoRng) -> Result<Number, RawError> {
    let zero = Number::from_bytes(&[])?;
    let mut bytes = Zeroizing::new(vec![0; length]);
    loop {
        rng.fill_bytes(&mut bytes);
        let drawn = Number::from_bytes(&bytes)?;
        if drawn.compare(&zero).is_gt() && drawn.compare(modulus).is_lt() {
            return Ok(drawn);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use aws_lc_rs::signature::{RSA_PSS_2048_8192_SHA384, RsaPublicKeyComponents};
    use serde::Deserialize;

    use super::super::raw_rsa::PrivateKey;
    use super::*;

    /// RFC 9474, Appendix A.
    #[derive(Deserialize)]
    struct Vectors {
        modulus: String,
        private_key: String,
        variants: Vec<Variant>,
    }

    #[derive(Deserialize)]
    struct Variant {
        name: String,
        message: String,
        prefix: String,
        salt: String,
        inverse: String,
        blinded: String,
        blind_signature: String,
        signature: String,
    }

    /// Gives back bytes that were chosen before.
    struct Script(std::collections::VecDeque<u8>);

    impl rand::TryRng for Script {
        type Error = Infallible;

        fn try_next_u32(&mut self) -> Result<u32, Infallible> {
            unreachable!("only bytes are drawn")
        }

        fn try_next_u64(&mut self) -> Result<u64, Infallible> {
            unreachable!("only bytes are drawn")
        }

        fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
            bytes.iter_mut().for_each(|byte| *byte = self.0.pop_front().expect("the script is long enough"));
            Ok(())
        }
    }

    impl rand::TryCryptoRng for Script {}

    fn vectors() -> Vectors {
        serde_json::from_str(include_str!("../../../tests/vectors/rfc9474.json")).unwrap()
    }

    fn check(vectors: &Vectors, variant: &Variant) {
        let hex = |text: &str| hex::decode(text).unwrap();
        let (modulus, salt) = (hex(&vectors.modulus), hex(&variant.salt));
        let n = Number::from_bytes(&modulus).unwrap();
        let r = Number::from_bytes(&hex(&variant.inverse)).unwrap().inverse(&n).unwrap();
        let random = [salt.clone(), r.to_bytes(modulus.len()).unwrap()].concat();
        let message = [hex(&variant.prefix), hex(&variant.message)].concat();

        let (blinding, blinded) =
            Blinding::start(&modulus, salt.len(), &message, &mut Script(random.into())).unwrap();
        assert_eq!(hex::encode(&blinded), variant.blinded, "{}", variant.name);

        let key = PrivateKey::from_der(&hex(&vectors.private_key)).unwrap();
        assert_eq!(key.modulus().unwrap(), modulus);
        let blind_signature = key.private_operation(&blinded).unwrap();
        assert_eq!(hex::encode(&blind_signature), variant.blind_signature, "{}", variant.name);

        let signature = blinding.finalize(&blind_signature).unwrap();
        assert_eq!(hex::encode(&signature), variant.signature, "{}", variant.name);
        if salt.len() == pss::SALT {
            let key = RsaPublicKeyComponents { n: modulus, e: EXPONENT.to_vec() };
            assert!(key.verify(&RSA_PSS_2048_8192_SHA384, &message, &signature).is_ok());
        }
    }

    #[test]
    fn the_four_vectors_of_rfc_9474_are_met_to_the_byte() {
        let vectors = vectors();
        assert_eq!(vectors.variants.len(), 4);
        vectors.variants.iter().for_each(|variant| check(&vectors, variant));
    }

    #[test]
    fn a_blinding_factor_not_below_the_modulus_is_drawn_again() {
        let modulus = hex::decode(vectors().modulus).unwrap();
        let (too_large, zero, good) = (vec![0xff; 512], vec![0; 512], vec![0x11; 512]);
        let random = [vec![9; pss::SALT], too_large, zero, good.clone()].concat();
        let drawn = Blinding::start(&modulus, pss::SALT, b"m", &mut Script(random.into())).unwrap().1;
        let direct = [vec![9; pss::SALT], good].concat();
        assert_eq!(drawn, Blinding::start(&modulus, pss::SALT, b"m", &mut Script(direct.into())).unwrap().1);
    }

    #[test]
    fn a_trick_key_with_a_small_factor_is_noticed_before_it_learns_anything() {
        #[derive(Deserialize)]
        struct Trick {
            modulus: String,
        }
        let trick: Trick =
            serde_json::from_str(include_str!("../../../tests/vectors/trick_modulus.json")).unwrap();
        let modulus = hex::decode(trick.modulus).unwrap();
        let three = Number::from_bytes(&[3]).unwrap();
        let mut refused = 0;
        for at in 0..40 {
            // The blinding factor 0x11...11 has no common factor with 3: only the message can.
            let random = [vec![at; pss::SALT], vec![0x11; 256]].concat();
            match Blinding::start(&modulus, pss::SALT, b"m", &mut Script(random.into())) {
                Err(error) => {
                    assert_eq!(error, BlindingError::NotCoprime);
                    refused += 1;
                }
                Ok((_, blinded)) => {
                    assert!(Number::from_bytes(&blinded).unwrap().is_coprime_to(&three).unwrap());
                }
            }
        }
        assert!((5..=25).contains(&refused), "about a third of 40 messages divide by 3, found {refused}");
    }

    #[test]
    fn a_signature_that_is_none_gives_no_token() {
        let vectors = vectors();
        let modulus = hex::decode(&vectors.modulus).unwrap();
        let key = PrivateKey::from_der(&hex::decode(&vectors.private_key).unwrap()).unwrap();
        let random = || Script([vec![9; pss::SALT], vec![0x11; 512]].concat().into());
        let refuse = |bytes: &[u8]| {
            let (blinding, _) = Blinding::start(&modulus, pss::SALT, b"m", &mut random()).unwrap();
            assert_eq!(blinding.finalize(bytes).err(), Some(BlindingError::NotSigned));
        };
        let (blinding, blinded) = Blinding::start(&modulus, pss::SALT, b"m", &mut random()).unwrap();
        let good = key.private_operation(&blinded).unwrap();
        let mut changed = good.clone();
        changed[511] ^= 1;
        refuse(&changed);
        refuse(&good[1..]);
        refuse(&[0; 512]);
        refuse(&modulus);
        assert!(blinding.finalize(&good).is_ok());
    }
}
