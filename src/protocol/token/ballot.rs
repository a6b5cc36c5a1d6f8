//! The sealed ballot: salt and answer in a box that only the round's sealing key opens, sealed by the browser.
//!
//! All answers of a circle have the same length, so a box tells nothing by its size. What is in it must never be
//! kept together with the box, the one-time key or the token, once it is open.

use aws_lc_rs::error::Unspecified;
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{
    bytes::{
        BoxHash, BytesError, Commitment, Salt, SealPublicKey, SerialKey, from_base64url, silent, to_base64url,
    },
    hpke::{self, OVERHEAD, OpeningKey},
    message::{Scope, commitment, sha256},
};

/// Salt and answer, sealed: 114 to 4,113 bytes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BallotBox(Vec<u8>);

/// What was in a box.
#[derive(Clone, PartialEq, Eq)]
pub struct Opened {
    /// What kept the commitment from being guessed.
    pub salt: Salt,
    /// The answer's bytes, not yet checked against the instrument.
    pub answer: Zeroizing<Vec<u8>>,
}

impl BallotBox {
    /// The longest answer that fits into a box, in bytes: a comment has this length.
    pub const LONGEST_ANSWER: usize = 4000;

    /// Seals an answer to a circle, under the one-time key that signs it.
    ///
    /// # Errors
    /// When the sealing key is no point of the curve.
    pub fn seal(
        seal_pk: &SealPublicKey,
        scope: &Scope,
        pk: &SerialKey,
        salt: &[u8; 32],
        answer: &[u8],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, Unspecified> {
        let plain = Zeroizing::new([salt, answer].concat());
        let (info, aad) = context(scope, pk);
        let sealed = hpke::seal(seal_pk, &info, &aad, &plain, rng)?;
        Self::from_bytes(sealed).map_err(|_| Unspecified)
    }

    /// The answer that was sealed and committed to; `None` when the box does not open or holds another answer.
    pub fn open(
        &self,
        key: &OpeningKey,
        scope: &Scope,
        pk: &SerialKey,
        commit: &Commitment,
    ) -> Option<Opened> {
        let (info, aad) = context(scope, pk);
        let plain = key.open(&info, &aad, &self.0)?;
        let (salt, answer) = plain.split_first_chunk()?;
        let opened = Opened { salt: Salt::from(*salt), answer: Zeroizing::new(answer.to_vec()) };
        (commitment(salt, answer) == *commit).then_some(opened)
    }

    /// How long the box of an answer of this length is.
    pub fn length_for(answer: usize) -> usize {
        answer + 32 + OVERHEAD
    }

    /// All bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// What is signed of it.
    pub fn hash(&self) -> BoxHash {
        sha256(&[&self.0]).into()
    }

    /// From its bytes.
    ///
    /// # Errors
    /// When there are too few or too many.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, BytesError> {
        let (least, most) = (Self::length_for(1), Self::length_for(Self::LONGEST_ANSWER));
        if (least..=most).contains(&bytes.len()) {
            Ok(Self(bytes))
        } else {
            Err(BytesError::length("the box", format!("{least} to {most}"), bytes.len()))
        }
    }
}

/// What a box is bound to: the round, the circle, and the key that signs it.
fn context(scope: &Scope, pk: &SerialKey) -> (Vec<u8>, Vec<u8>) {
    let (round, circle) = scope.parts();
    ([b"candor-ballot-v1", round].concat(), [circle, pk.as_bytes()].concat())
}

impl TryFrom<String> for BallotBox {
    type Error = BytesError;

    fn try_from(text: String) -> Result<Self, BytesError> {
        Self::from_bytes(from_base64url("the box", &text)?)
    }
}

impl From<BallotBox> for String {
    fn from(ballot: BallotBox) -> Self {
        to_base64url(&ballot.0)
    }
}

silent!(BallotBox, Opened);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_box_holds_the_answer_that_was_committed_to_and_no_other() {
        let rng = &mut StdRng::seed_from_u64(1);
        let (key, salt, answer) = (OpeningKey::generate(rng).unwrap(), [3; 32], [4, 5, 255]);
        let (scope, pk) = (Scope::new(&[7; 32], "design").unwrap(), SerialKey::from([2; 65]));
        let ballot = BallotBox::seal(key.public(), &scope, &pk, &salt, &answer, rng).unwrap();
        assert_eq!(ballot.as_bytes().len(), BallotBox::length_for(3));
        let commit = commitment(&salt, &answer);
        let open = |scope: &Scope, pk: &SerialKey, commit: &Commitment| {
            ballot.open(&key, scope, pk, commit).map(|opened| opened.answer.to_vec())
        };
        assert_eq!(open(&scope, &pk, &commit), Some(answer.to_vec()));
        assert_eq!(open(&Scope::new(&[7; 32], "sales").unwrap(), &pk, &commit), None);
        assert_eq!(open(&Scope::new(&[8; 32], "design").unwrap(), &pk, &commit), None);
        assert_eq!(open(&scope, &SerialKey::from([9; 65]), &commit), None);
        assert_eq!(open(&scope, &pk, &commitment(&salt, &[4, 5, 1])), None);
    }
}
