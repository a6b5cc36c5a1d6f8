//! How a ballot rests until its round closes: the whole request sealed once more, under two keyed hashes.
//!
//! Whoever has the database but not the key folder must learn nothing from a row, not even the circle, and must
//! not be able to recognise a ballot that they have seen elsewhere.

use aws_lc_rs::{error::Unspecified, hmac};
use rand::CryptoRng;
use zeroize::Zeroizing;

use super::{
    ballot::BallotBox,
    bytes::{Commitment, Leaf, Mac, MacKey, Prefix, SealPublicKey, SerialKey, Signature, Token, silent},
    hpke::{self, OVERHEAD, OpeningKey},
    wire::AnswersRequest,
};

/// One row: `mac` tells that a one-time key was used, `same` that it was used for the identical request.
#[derive(Clone, PartialEq, Eq)]
pub struct Stored {
    /// HMAC(k, "pk" || pk).
    pub mac: Mac,
    /// HMAC(k, "leaf" || leaf).
    pub same: Mac,
    /// The request, sealed to the round's key.
    pub sealed: Vec<u8>,
}

impl MacKey {
    fn mac(&self, label: &[u8], bytes: &[u8]) -> Mac {
        let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, self.as_bytes()));
        mac.update(label);
        mac.update(bytes);
        let mut out = [0; Mac::LENGTH];
        out.copy_from_slice(mac.sign().as_ref());
        out.into()
    }
}

impl Stored {
    /// Seals a checked request for storage.
    ///
    /// # Errors
    /// When the library fails.
    pub fn seal(
        request: &AnswersRequest,
        leaf: &Leaf,
        key: &MacKey,
        seal_pk: &SealPublicKey,
        manifest_hash: &[u8; 32],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, Unspecified> {
        let mac = key.mac(b"pk", request.pk.as_bytes());
        let circle = u32::try_from(request.circle).map_err(|_| Unspecified)?;
        let plain = Zeroizing::new(
            [
                circle.to_be_bytes().as_slice(),
                request.prefix.as_bytes(),
                request.pk.as_bytes(),
                request.token.as_bytes(),
                request.commit.as_bytes(),
                request.sig.as_bytes(),
                request.ballot.as_bytes(),
            ]
            .concat(),
        );
        let sealed = hpke::seal(seal_pk, &info(manifest_hash), mac.as_bytes(), &plain, rng)?;
        Ok(Self { same: key.mac(b"leaf", leaf.as_bytes()), mac, sealed })
    }

    /// Seals another checked request, as bytes, for storage: an entry of a round with guardians.
    ///
    /// # Errors
    /// When the library fails.
    pub fn seal_row(
        row: &[u8],
        (pk, leaf): (&SerialKey, &Leaf),
        key: &MacKey,
        seal_pk: &SealPublicKey,
        manifest_hash: &[u8; 32],
        rng: &mut impl CryptoRng,
    ) -> Result<Self, Unspecified> {
        let mac = key.mac(b"pk", pk.as_bytes());
        let sealed = hpke::seal(seal_pk, &info_of_rows(manifest_hash), mac.as_bytes(), row, rng)?;
        Ok(Self { same: key.mac(b"leaf", leaf.as_bytes()), mac, sealed })
    }

    /// How long a sealed row of so many bytes is.
    pub fn row_length_for(row: usize) -> usize {
        row + OVERHEAD
    }

    /// How long the sealed request is whose box has this length.
    pub fn length_for(ballot: usize) -> usize {
        let circle = 4;
        let token =
            Prefix::LENGTH + SerialKey::LENGTH + Token::LENGTH + Commitment::LENGTH + Signature::LENGTH;
        circle + token + ballot + OVERHEAD
    }
}

/// The request in a stored row; `None` when the row was changed, moved or not sealed by us.
pub fn open_stored(
    mac: &[u8],
    sealed: &[u8],
    key: &OpeningKey,
    manifest_hash: &[u8; 32],
) -> Option<AnswersRequest> {
    let plain = key.open(&info(manifest_hash), mac, sealed)?;
    let (circle, rest) = plain.split_first_chunk::<4>()?;
    let (prefix, rest) = rest.split_first_chunk::<{ Prefix::LENGTH }>()?;
    let (pk, rest) = rest.split_first_chunk::<{ SerialKey::LENGTH }>()?;
    let (token, rest) = rest.split_first_chunk::<{ Token::LENGTH }>()?;
    let (commit, rest) = rest.split_first_chunk::<{ Commitment::LENGTH }>()?;
    let (sig, ballot) = rest.split_first_chunk::<{ Signature::LENGTH }>()?;
    Some(AnswersRequest {
        circle: usize::try_from(u32::from_be_bytes(*circle)).ok()?,
        prefix: Prefix::from(*prefix),
        pk: SerialKey::from(*pk),
        token: Token::from(*token),
        commit: Commitment::from(*commit),
        sig: Signature::from(*sig),
        ballot: BallotBox::from_bytes(ballot.to_vec()).ok()?,
    })
}

/// The bytes in a stored row; `None` when the row was changed, moved or not sealed by us.
pub fn open_stored_row(
    mac: &[u8],
    sealed: &[u8],
    key: &OpeningKey,
    manifest_hash: &[u8; 32],
) -> Option<Zeroizing<Vec<u8>>> {
    key.open(&info_of_rows(manifest_hash), mac, sealed)
}

fn info_of_rows(manifest_hash: &[u8; 32]) -> Vec<u8> {
    [b"candor-stored-entry-v1".as_slice(), manifest_hash].concat()
}

fn info(manifest_hash: &[u8; 32]) -> Vec<u8> {
    [b"candor-stored-v1".as_slice(), manifest_hash].concat()
}

silent!(Stored);

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_row_opens_to_the_request_only_where_it_was_filed() {
        let rng = &mut StdRng::seed_from_u64(1);
        let (opening, key, round) = (OpeningKey::generate(rng).unwrap(), MacKey::generate(rng), [7; 32]);
        let request = AnswersRequest {
            circle: 3,
            prefix: [1; 32].into(),
            pk: [2; 65].into(),
            token: [3; 256].into(),
            commit: [4; 32].into(),
            sig: [5; 64].into(),
            ballot: BallotBox::from_bytes(vec![6; 200]).unwrap(),
        };
        let mut seal = |leaf: [u8; 32]| {
            Stored::seal(&request, &leaf.into(), &key, opening.public(), &round, rng).unwrap()
        };
        let (first, second) = (seal([1; 32]), seal([2; 32]));
        assert_eq!(first.sealed.len(), Stored::length_for(200));
        assert!(first.mac == second.mac && first.same != second.same && first.sealed != second.sealed);
        let open = |mac: &Mac, sealed: &[u8], round: &[u8; 32]| {
            open_stored(mac.as_bytes(), sealed, &opening, round).map(|found| found == request)
        };
        assert_eq!(open(&first.mac, &first.sealed, &round), Some(true));
        assert_eq!(open(&first.same, &first.sealed, &round), None, "moved to another row");
        assert_eq!(open(&first.mac, &first.sealed, &[8; 32]), None, "moved to another round");
    }
}
