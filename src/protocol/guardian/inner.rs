//! A ballot as it lies inside all its wrapping: as in a round without guardians, but its circle is the whole round's.
//!
//! It must never name a circle: it would be opened beside it.

use super::wrap::Kind;
use crate::{
    survey::Instrument,
    token::{
        AnswersRequest, BallotBox, Commitment, Opened, OpeningKey, Prefix, Proof, PublicKey, RedeemError,
        Scope, ScopeError, SerialKey, Signature, Token, silent,
    },
};

/// The ballot.
#[derive(Clone, PartialEq, Eq)]
pub struct InnerBallot(AnswersRequest);

/// Everything in front of the box.
const HEAD: usize =
    Prefix::LENGTH + SerialKey::LENGTH + Token::LENGTH + Commitment::LENGTH + Signature::LENGTH;

impl InnerBallot {
    /// What a holder of an inner token has made; its circle's position means nothing.
    pub fn of(request: AnswersRequest) -> Self {
        Self(AnswersRequest { circle: 0, ..request })
    }

    /// What its tokens and signatures are good for.
    ///
    /// # Errors
    /// Never: the circles of both kinds can be signed.
    pub fn scope(manifest_hash: &[u8; 32], kind: Kind) -> Result<Scope, ScopeError> {
        Scope::new(manifest_hash, kind.circle())
    }

    /// How long every inner ballot of a kind is.
    pub fn length(kind: Kind, instrument: &Instrument) -> usize {
        let answer = match kind {
            Kind::Answers => instrument.items().len(),
            Kind::Comment => BallotBox::LONGEST_ANSWER,
        };
        HEAD + BallotBox::length_for(answer)
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let AnswersRequest { prefix, pk, token, commit, sig, ballot, .. } = &self.0;
        [
            prefix.as_bytes().as_slice(),
            pk.as_bytes(),
            token.as_bytes(),
            commit.as_bytes(),
            sig.as_bytes(),
            ballot.as_bytes(),
        ]
        .concat()
    }

    /// From its bytes; `None` when there are too few or too many.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (prefix, rest) = bytes.split_first_chunk::<{ Prefix::LENGTH }>()?;
        let (pk, rest) = rest.split_first_chunk::<{ SerialKey::LENGTH }>()?;
        let (token, rest) = rest.split_first_chunk::<{ Token::LENGTH }>()?;
        let (commit, rest) = rest.split_first_chunk::<{ Commitment::LENGTH }>()?;
        let (sig, ballot) = rest.split_first_chunk::<{ Signature::LENGTH }>()?;
        Some(Self(AnswersRequest {
            circle: 0,
            prefix: Prefix::from(*prefix),
            pk: SerialKey::from(*pk),
            token: Token::from(*token),
            commit: Commitment::from(*commit),
            sig: Signature::from(*sig),
            ballot: BallotBox::from_bytes(ballot.to_vec()).ok()?,
        }))
    }

    /// What proves it.
    pub fn proof(&self) -> Proof {
        Proof::of(&self.0)
    }

    /// Checks token and signature; gives the proof.
    ///
    /// # Errors
    /// When one of them is not right.
    pub fn verify(&self, scope: &Scope, public: &PublicKey) -> Result<Proof, RedeemError> {
        let proof = self.proof();
        proof.verify(scope, public)?;
        Ok(proof)
    }

    /// What is in its box; `None` when it does not open.
    pub fn open(&self, key: &OpeningKey, scope: &Scope) -> Option<Opened> {
        self.0.ballot.open(key, scope, &self.0.pk, &self.0.commit)
    }
}

silent!(InnerBallot);
