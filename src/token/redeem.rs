//! The check of an answers request: is there a token of this circle, and did its holder sign this answer?
//!
//! Needs public keys only, and standard verifiers only (RSA-PSS, ECDSA), so that an auditor can repeat it with
//! other tools. It must never learn who answered, and says nothing about whether the answer makes sense.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PSS_2048_8192_SHA384, RsaPublicKeyComponents, UnparsedPublicKey,
};

use super::{
    bytes::{Leaf, Serial, silent},
    message::{Scope, answer_message, commitment, leaf, serial, token_message},
    public_key::PublicKey,
    raw_rsa::EXPONENT,
    wire::AnswersRequest,
};

/// An answer that one invited person of the circle gave, for the first time or again: `serial` and `leaf` tell.
#[derive(Clone, PartialEq, Eq)]
pub struct Redeemed {
    /// Under this the token counts once.
    pub serial: Serial,
    /// Equal only for the identical request.
    pub leaf: Leaf,
    /// The answer's bytes, not yet checked against the instrument.
    pub answer: Vec<u8>,
}

/// A request that counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedeemError {
    /// The token is not signed by this circle's key for this round.
    #[error("the token is not valid: expected one that was issued for this circle in this round")]
    Token,
    /// The one-time key did not sign this answer.
    #[error("the answer is not signed: expected a signature by the key that the token was issued for")]
    Signature,
    /// The box holds another answer than the one committed to.
    #[error("the answer is not the one that was signed: expected the salt and answer of the commitment")]
    Commitment,
}

/// Checks a request against the public key of the circle that it names.
///
/// # Errors
/// When the token, the signature or the commitment is not right.
pub fn redeem(scope: &Scope, public: &PublicKey, request: &AnswersRequest) -> Result<Redeemed, RedeemError> {
    let AnswersRequest { prefix, pk, token, commit, sig, ballot, .. } = request;
    RsaPublicKeyComponents { n: public.modulus().as_slice(), e: EXPONENT.as_slice() }
        .verify(&RSA_PSS_2048_8192_SHA384, &token_message(prefix, scope, pk), token.as_bytes())
        .map_err(|_| RedeemError::Token)?;
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, pk.as_bytes())
        .verify(&answer_message(scope, commit, ballot), sig.as_bytes())
        .map_err(|_| RedeemError::Signature)?;
    let (salt, answer) = ballot.open().ok_or(RedeemError::Commitment)?;
    if commitment(salt, answer) != *commit {
        return Err(RedeemError::Commitment);
    }
    let leaf = leaf(prefix, pk, token, commit, ballot, sig);
    Ok(Redeemed { serial: serial(pk), leaf, answer: answer.to_vec() })
}

silent!(Redeemed);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::super::{client::Applicant, issuing::IssuingKey};
    use super::*;

    #[test]
    fn an_answer_that_was_changed_in_any_part_is_refused_with_the_reason() {
        let scope = Scope::new(&[7; 32], "design").unwrap();
        let (key, rng) = (IssuingKey::generate().unwrap(), &mut StdRng::seed_from_u64(1));
        let mut holder = || {
            let applicant = Applicant::begin(key.public(), &scope, rng).unwrap();
            let request = applicant.request(0, [0; 16].into());
            let holder = applicant.receive(&key.blind_sign(&request.blinded).unwrap()).unwrap();
            (holder.answer(0, &[4; 7], rng).unwrap(), holder.answer(0, &[1; 7], rng).unwrap())
        };
        let ((request, again), (stranger, _)) = (holder(), holder());
        let check = |change: &dyn Fn(&mut AnswersRequest), expected: RedeemError| {
            let mut changed = request.clone();
            change(&mut changed);
            assert_eq!(redeem(&scope, key.public(), &changed).err(), Some(expected));
        };
        let first = redeem(&scope, key.public(), &request).unwrap();
        let second = redeem(&scope, key.public(), &again).unwrap();
        assert!(first.serial == second.serial && first.leaf != second.leaf, "a second answer shows as such");
        assert!(first.serial != redeem(&scope, key.public(), &stranger).unwrap().serial);

        check(&|request| request.prefix = [0; 32].into(), RedeemError::Token);
        check(&|request| request.pk = stranger.pk.clone(), RedeemError::Token);
        check(&|request| request.token = stranger.token.clone(), RedeemError::Token);
        check(&|request| request.sig = again.sig.clone(), RedeemError::Signature);
        check(&|request| request.commit = again.commit.clone(), RedeemError::Signature);
        check(&|request| request.ballot = again.ballot.clone(), RedeemError::Signature);
        // A stolen token with the thief's own key and answer.
        let theft = |request: &mut AnswersRequest| {
            (request.pk, request.sig) = (stranger.pk.clone(), stranger.sig.clone());
        };
        check(&theft, RedeemError::Token);
    }
}
