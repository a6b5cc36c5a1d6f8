//! `receipt` with a proof: whether the ballots inside somebody's entry were opened and counted, and at which guardian they were lost.
//!
//! It must never print what was answered.

use std::{fs, path::PathBuf};

use crate::Failure;
use candor_audit::{Found, Shown, look_up_proof};
use candor_protocol::{
    guardian::{Kind, SavedProof},
    survey::Promise,
};

/// Whether a file is a proof, and no receipt.
pub(crate) fn is_one(text: &str) -> bool {
    let kind = serde_json::from_str::<serde_json::Value>(text);
    kind.is_ok_and(|file| file["kind"] == SavedProof::KIND)
}

/// Looks it up, and says what was found. `texts`: proof, promise and record.
pub(crate) fn run((proof, promise, record): (&str, &str, &str), files: &[PathBuf]) -> Result<(), Failure> {
    let read = |path: &PathBuf| fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let parcels: Vec<Vec<u8>> = files.iter().map(read).collect::<Result<_, _>>()?;
    let Shown { listed, found, in_parcels } = look_up_proof(proof, promise, record, &parcels)?;
    let promise = Promise::parse(promise)?;
    let guardians = promise.manifest().guardians().map(|guardians| guardians.who).unwrap_or_default();
    let name = |place: usize| {
        let one = place.checked_sub(1).and_then(|at| guardians.get(at));
        one.map_or(format!("guardian {place}"), |one| format!("{} ({})", one.name, one.role))
    };
    println!(
        "entry:    {}",
        if listed { "on the list that the guardians opened" } else { "NOT ON THE LIST" }
    );
    let mut missing = !listed;
    for kind in Kind::ALL {
        let what = if kind == Kind::Answers { "answers" } else { "comment" };
        let (counted, says) = match found.of(kind) {
            Found::Counted(unit) => (true, format!("counted, in {unit}")),
            Found::Invalid(unit) => (false, format!("opened in {unit}, and held nothing valid")),
            Found::Lost(place) => (
                false,
                format!(
                    "LOST: {} has signed that they did not open; this file shows that they do",
                    name((*place).into())
                ),
            ),
            Found::Double(place) => {
                (false, format!("left out: {} has signed that they were there twice", name((*place).into())))
            }
            Found::Gone { few: true } => (
                kind == Kind::Comment,
                "not opened: either the group was too small, or they were LOST and nobody has signed it"
                    .to_owned(),
            ),
            Found::Gone { few: false } => {
                (false, "LOST: they are nowhere, and nobody has signed why".to_owned())
            }
        };
        println!("{what}:  {says}");
        missing |= !counted;
    }
    for (path, at) in files.iter().zip(in_parcels) {
        let says = match at {
            Some(place) if place <= guardians.len() => {
                format!("the answers are in it, in front of {}", name(place))
            }
            Some(_) => "the answers are in it, with every layer off".to_owned(),
            None => "the answers are NOT in it".to_owned(),
        };
        println!("{}: {says}", path.display());
    }
    if missing {
        return Err(
            "this ballot was not counted as it should be. The files of the guardians show where it was lost \
                    (--parcel); keep all files, and take them to the works council"
                .into(),
        );
    }
    println!("Counted: this ballot is in the signed record of its round.");
    Ok(())
}
