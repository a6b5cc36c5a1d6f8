//! Looks a proof up: whether the ballot inside somebody's entry was opened and counted, and if not, which guardian has stated that it is
//! lost.
//!
//! It must never say that a ballot was counted because its entry is on the list: only its own leaf shows that.

use super::{
    public_record::{is_signed, open},
    receipt::LookUpError,
};
use candor_protocol::{
    guardian::{AttestationText, InnerBallot, Kind, Pair, Parcel, Pile, Rebuilt, SavedProof, wrapped_length},
    record::{Guarded, Record},
    survey::{Promise, UnitId, hash_text, sha256},
};

/// What became of one of the two ballots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// It is among those that were opened, in this unit or group of units, and counts.
    Counted(UnitId),
    /// It is among them, and held no valid answer.
    Invalid(UnitId),
    /// The guardian of this place has signed that it did not open. The proof shows that it does.
    Lost(u8),
    /// The guardian of this place has signed that it was there twice.
    Double(u8),
    /// It is nowhere, and nobody has signed why. `few`: some groups were too small to be opened at all; theirs are not.
    Gone {
        /// Whether there are such groups.
        few: bool,
    },
}

/// What a proof shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Whether the entry is on the list that the guardians have opened.
    pub listed: bool,
    /// What became of answers and comment.
    pub found: Pair<Found>,
    /// By file of a guardian: in front of which place the answers lie in it, from 1, and one more than there are guardians when they are
    /// open; `None`: they are not in it.
    pub in_parcels: Vec<Option<usize>>,
}

/// Looks a proof up. `parcels` are files that guardians got or gave back, where one of them shows them.
///
/// # Errors
/// When a file cannot be read, is not signed by the receipt key in the promise, or they are not of one round.
pub fn look_up_proof(
    proof: &str,
    promise: &str,
    record: &str,
    parcels: &[Vec<u8>],
) -> Result<Shown, LookUpError> {
    let saved: SavedProof = serde_json::from_str(proof).map_err(LookUpError::Receipt)?;
    let promise = Promise::parse(promise)?;
    if saved.round != *promise.round() || saved.manifest_hash != promise.hash_text() {
        return Err(LookUpError::OtherRound { found: saved.round, expected: promise.round().clone() });
    }
    let rebuilt = saved.rebuild(&promise).ok_or(LookUpError::Proof)?;
    let (signed, Record { guarded, .. }) = open(record).map_err(LookUpError::Record)?;
    let guarded = guarded.filter(|_| is_signed(&signed, &promise)).ok_or(LookUpError::UnsignedRecord)?;
    let list = guarded.list.read(&promise).map_err(|_| LookUpError::UnsignedRecord)?;
    let texts: Vec<AttestationText> = (1..)
        .zip(&guarded.attestations)
        .map(|(place, signed)| signed.read(&promise, place, &guarded.list.list))
        .collect::<Result<_, _>>()
        .map_err(|_| LookUpError::UnsignedRecord)?;
    let found = Pair::make(|kind| Ok::<_, LookUpError>(find(&promise, &guarded, &texts, &rebuilt, kind)))?;
    let in_parcels = parcels.iter().map(|parcel| in_parcel(&promise, parcel, &rebuilt)).collect();
    Ok(Shown { listed: list.leaves.contains(&rebuilt.leaf), found, in_parcels })
}

fn find(
    promise: &Promise,
    guarded: &Guarded,
    texts: &[AttestationText],
    rebuilt: &Rebuilt,
    kind: Kind,
) -> Found {
    let layers = rebuilt.layers.of(kind);
    let leaf =
        layers.last().and_then(|inner| InnerBallot::from_bytes(inner)).map(|inner| inner.proof().leaf());
    let cells = guarded.cells.of(kind);
    for cell in cells {
        match leaf.as_ref().and_then(|leaf| cell.of.find(leaf)) {
            Some(true) => return Found::Counted(cell.unit.clone()),
            Some(false) => return Found::Invalid(cell.unit.clone()),
            None => {}
        }
    }
    let hashes: Vec<String> = layers.iter().map(|wrapped| hash_text(&sha256(wrapped))).collect();
    for (text, (before, after)) in texts.iter().zip(hashes.iter().zip(hashes.iter().skip(1))) {
        if text.lost.of(kind).iter().any(|gone| gone.hash == *before) {
            return Found::Lost(text.place);
        }
        if text.doubles.of(kind).iter().any(|gone| gone.hash == *after) {
            return Found::Double(text.place);
        }
    }
    let opened = |at: usize| cells.iter().any(|cell| cell.circles.contains(&at));
    Found::Gone { few: (0..promise.circles().len()).any(|at| !opened(at)) }
}

fn in_parcel(promise: &Promise, parcel: &[u8], rebuilt: &Rebuilt) -> Option<usize> {
    let parcel = Parcel::open(parcel).ok()?;
    let bytes = parcel.part("answers").ok()?;
    let layers = &rebuilt.layers.answers;
    let guardians = layers.len().saturating_sub(1);
    (0..layers.len()).find_map(|at| {
        let left = guardians.saturating_sub(at);
        let length = wrapped_length(InnerBallot::length(Kind::Answers, promise.instrument()), left);
        let pile = Pile::from_bytes(bytes, length)?;
        pile.rows().iter().any(|row| row.wrapped == layers[at]).then_some(at + 1)
    })
}
