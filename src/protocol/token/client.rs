//! The employee's side, as the browser does it in `ballot.js`: for the rehearsal, the demo and an offline client.
//!
//! Everything is in memory and nothing is sent from here. It must never keep the blinding factor, the salt or
//! the code together with the token: who has both sides knows who answered what.

use aws_lc_rs::{
    error::Unspecified,
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair},
};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::{
    ballot::BallotBox,
    blinding::{Blinding, BlindingError},
    both::Both,
    bytes::{
        BlindSignature, Blinded, BytesError, Code, Prefix, SealPublicKey, SerialKey, Signature, Token, silent,
    },
    message::{Scope, answer_message, commitment, token_message},
    pss,
    public_key::PublicKey,
    wire::{AnswersRequest, TokenRequest},
};

/// Somebody who asks for a token.
pub struct Applicant {
    scope: Scope,
    key: OneTimeKey,
    blinding: Blinding,
    blinded: Blinded,
}

/// Somebody who holds a token, and can answer.
pub struct Holder {
    scope: Scope,
    key: OneTimeKey,
    token: Token,
}

/// A one-time key, and the prefix under which its public half is signed.
struct OneTimeKey {
    pair: EcdsaKeyPair,
    public: SerialKey,
    prefix: Prefix,
}

/// A conversation that cannot go on.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum ClientError {
    /// The blind signature failed.
    #[error(transparent)]
    Blinding(#[from] BlindingError),
    /// The answer does not fit into a box.
    #[error(transparent)]
    Answer(#[from] BytesError),
    /// No one-time key could be made, or it did not sign.
    #[error("the one-time key could not be made or used: expected a working source of randomness")]
    SerialKey(#[from] Unspecified),
}

impl Applicant {
    /// Makes a one-time key and blinds it for this circle.
    ///
    /// The one-time key comes from the system's generator, which aws-lc-rs takes by itself; prefix, salt and
    /// blinding factor come from `rng`.
    ///
    /// # Errors
    /// When the circle's public key is a trick key, or the library fails.
    pub fn begin(public: &PublicKey, scope: &Scope, rng: &mut impl CryptoRng) -> Result<Self, ClientError> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?;
        let public_half = SerialKey::try_from(pair.public_key().as_ref())?;
        let mut prefix = [0; Prefix::LENGTH];
        rng.fill_bytes(&mut prefix);
        let key = OneTimeKey { pair, public: public_half, prefix: prefix.into() };
        let message = token_message(&key.prefix, scope, &key.public);
        let (blinding, blinded) = Blinding::start(public.modulus(), pss::SALT, &message, rng)?;
        let blinded = Blinded::try_from(blinded.as_slice())?;
        Ok(Self { scope: scope.clone(), key, blinding, blinded })
    }

    /// Unblinds the reply and checks the token; the blinding factor is gone after this.
    ///
    /// # Errors
    /// When what came back is not the circle's signature.
    pub fn receive(self, blind_signature: &BlindSignature) -> Result<Holder, ClientError> {
        let token = self.blinding.finalize(blind_signature.as_bytes())?;
        let token = Token::try_from(token.as_slice())?;
        Ok(Holder { scope: self.scope, key: self.key, token })
    }
}

impl TokenRequest {
    /// What is sent with the invitation to a circle. Sent again it is the same, and so is the reply.
    pub fn of(circle: usize, code: Code, answers: &Applicant, comment: Option<&Applicant>) -> Self {
        let blinded = |applicant: &Applicant| applicant.blinded.clone();
        let blinded = Both { entry: None, answers: blinded(answers), comment: comment.map(blinded) };
        Self { circle, code, blinded }
    }

    /// The same in a round with guardians, with the applicants for the entry, the answers and a comment.
    pub fn to_enter(circle: usize, code: Code, [entry, answers, comment]: [&Applicant; 3]) -> Self {
        let blinded = |applicant: &Applicant| applicant.blinded.clone();
        let blinded =
            Both { entry: Some(blinded(entry)), answers: blinded(answers), comment: Some(blinded(comment)) };
        Self { circle, code, blinded }
    }
}

impl Holder {
    /// Seals an answer and binds it to the token. What comes out is to be kept and repeated as it is: a second call gives
    /// another salt, hence another request, which is refused once the first has arrived.
    ///
    /// # Errors
    /// When the answer is too long, or the library fails.
    pub fn answer(
        &self,
        circle: usize,
        seal_pk: &SealPublicKey,
        answer: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<AnswersRequest, ClientError> {
        let mut salt = Zeroizing::new([0; 32]);
        rng.fill_bytes(salt.as_mut_slice());
        let commit = commitment(&salt, answer);
        let ballot = BallotBox::seal(seal_pk, &self.scope, &self.key.public, &salt, answer, rng)?;
        let message = answer_message(&self.scope, &commit, &ballot.hash());
        let sig = self.sign(&message)?;
        Ok(AnswersRequest {
            circle,
            prefix: self.key.prefix.clone(),
            pk: self.key.public.clone(),
            token: self.token.clone(),
            commit,
            sig,
            ballot,
        })
    }

    /// What it holds: scope, prefix and token.
    pub(crate) fn parts(&self) -> (&Scope, &Prefix, &Token) {
        (&self.scope, &self.key.prefix, &self.token)
    }

    /// The one-time key that the token was issued for.
    pub fn pk(&self) -> &SerialKey {
        &self.key.public
    }

    pub(crate) fn sign(&self, message: &[u8]) -> Result<Signature, ClientError> {
        let signature = self.key.pair.sign(&SystemRandom::new(), message)?;
        Ok(Signature::try_from(signature.as_ref())?.low())
    }
}

silent!(Applicant, Holder);
