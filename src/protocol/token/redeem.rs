//! The check of a ballot from outside: is there a token of this circle, and did its holder sign this box?
//!
//! Needs public keys only, and standard verifiers only (RSA-PSS, ECDSA), so that an auditor can repeat it with
//! other tools. It must never learn who answered, and cannot see what: the box stays closed.

use aws_lc_rs::signature::{
    ECDSA_P256_SHA256_FIXED, RSA_PSS_2048_8192_SHA384, RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::{Deserialize, Serialize};

use super::{
    bytes::{BoxHash, Commitment, Leaf, Prefix, SerialKey, Signature, Token, silent},
    message::{Scope, answer_message, leaf, token_message},
    public_key::PublicKey,
    raw_rsa::EXPONENT,
    wire::AnswersRequest,
};

/// Everything that proves a ballot, and nothing of what was answered: a line of the audit file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// The random beginning of the token message.
    pub prefix: Prefix,
    /// The one-time public key. A token counts once: so does this.
    pub pk: SerialKey,
    /// The circle's signature of that key.
    pub token: Token,
    /// SHA-256(salt || answer).
    pub commit: Commitment,
    /// SHA-256 of the box.
    pub bh: BoxHash,
    /// The one-time key's signature of the answer, with a low s.
    pub sig: Signature,
}

/// A request that counts for nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedeemError {
    /// The token is not signed by this circle's key for this round.
    #[error("the token is not valid: expected one that was issued for this circle in this round")]
    Token,
    /// The one-time key did not sign this answer, or in the other spelling of its signature.
    #[error(
        "the answer is not signed: expected a signature by the key that the token was issued for, with a low s"
    )]
    Signature,
}

impl Proof {
    /// The proof in a request.
    pub fn of(request: &AnswersRequest) -> Self {
        let AnswersRequest { prefix, pk, token, commit, sig, ballot, .. } = request.clone();
        Self { prefix, pk, token, commit, bh: ballot.hash(), sig }
    }

    /// What stands for the request in receipts and in the public record.
    pub fn leaf(&self) -> Leaf {
        leaf(&self.prefix, &self.pk, &self.token, &self.commit, &self.bh, &self.sig)
    }

    /// Checks token and signature against the public key of a circle.
    ///
    /// # Errors
    /// When one of them is not right.
    pub fn verify(&self, scope: &Scope, public: &PublicKey) -> Result<(), RedeemError> {
        is_token(&self.prefix, scope, &self.pk, &self.token, public)?;
        is_signed(&self.pk, &answer_message(scope, &self.commit, &self.bh), &self.sig)
    }
}

/// Whether a token was issued for this one-time key by this public key.
pub(crate) fn is_token(
    prefix: &Prefix,
    scope: &Scope,
    pk: &SerialKey,
    token: &Token,
    public: &PublicKey,
) -> Result<(), RedeemError> {
    RsaPublicKeyComponents { n: public.modulus().as_slice(), e: EXPONENT.as_slice() }
        .verify(&RSA_PSS_2048_8192_SHA384, &token_message(prefix, scope, pk), token.as_bytes())
        .map_err(|_| RedeemError::Token)
}

/// Whether a one-time key signed this message, in the one spelling that counts.
pub(crate) fn is_signed(pk: &SerialKey, message: &[u8], sig: &Signature) -> Result<(), RedeemError> {
    if !sig.is_low() {
        return Err(RedeemError::Signature);
    }
    UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, pk.as_bytes())
        .verify(message, sig.as_bytes())
        .map_err(|_| RedeemError::Signature)
}

/// Checks a request against the public key of the circle that it names; gives its leaf.
///
/// # Errors
/// When the token or the signature is not right.
pub fn redeem(scope: &Scope, public: &PublicKey, request: &AnswersRequest) -> Result<Leaf, RedeemError> {
    let proof = Proof::of(request);
    proof.verify(scope, public)?;
    Ok(proof.leaf())
}

silent!(Proof);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::super::{client::Applicant, hpke::OpeningKey, issuing::IssuingKey, wire::TokenRequest};
    use super::*;

    #[test]
    fn an_answer_that_was_changed_in_any_part_is_refused_with_the_reason() {
        let scope = Scope::new(&[7; 32], "design").unwrap();
        let (key, rng) = (IssuingKey::generate().unwrap(), &mut StdRng::seed_from_u64(1));
        let opening = OpeningKey::generate(rng).unwrap();
        let mut holder = || {
            let applicant = Applicant::begin(key.public(), &scope, rng).unwrap();
            let request = TokenRequest::of(0, [0; 16].into(), &applicant, None);
            let holder = applicant.receive(&key.blind_sign(&request.blinded.answers).unwrap()).unwrap();
            let mut answer = |value| holder.answer(0, opening.public(), &[value; 7], rng).unwrap();
            (answer(4), answer(1))
        };
        let ((request, again), (stranger, _)) = (holder(), holder());
        let check = |change: &dyn Fn(&mut AnswersRequest), expected: RedeemError| {
            let mut changed = request.clone();
            change(&mut changed);
            assert_eq!(redeem(&scope, key.public(), &changed).err(), Some(expected));
        };
        let first = redeem(&scope, key.public(), &request).unwrap();
        let second = redeem(&scope, key.public(), &again).unwrap();
        assert!(request.pk == again.pk && first != second, "a second answer shows as such");

        check(&|request| request.prefix = [0; 32].into(), RedeemError::Token);
        check(&|request| request.pk = stranger.pk.clone(), RedeemError::Token);
        check(&|request| request.token = stranger.token.clone(), RedeemError::Token);
        check(&|request| request.sig = again.sig.clone(), RedeemError::Signature);
        // The other spelling of the same signature verifies in every library, and would give another leaf.
        check(&|request| request.sig = request.sig.twin(), RedeemError::Signature);
        check(&|request| request.commit = again.commit.clone(), RedeemError::Signature);
        check(&|request| request.ballot = again.ballot.clone(), RedeemError::Signature);
        // A stolen token with the attacker's own key and answer.
        let other_key = |request: &mut AnswersRequest| {
            (request.pk, request.sig) = (stranger.pk.clone(), stranger.sig.clone());
        };
        check(&other_key, RedeemError::Token);
    }
}
