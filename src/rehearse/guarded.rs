//! A round with guardians: it is opened with their keys and acceptances, and their layers are taken off.
//!
//! It must never be taken for a guardian: it checks nothing of what it is given, and all keys lie in one memory.

use rand::CryptoRng;

use super::{Progress, RehearseError, TestService};
use candor_journal::By;
use candor_people::guardians::Named;
use candor_protocol::{
    guardian::{
        Acceptance, Attestation, Entry, InnerBallot, Kind, Layer, Opener, Pair, Parcel, Pile, Seed,
        open_layer, wrapped_length,
    },
    survey::{AuditMode, Instrument, Promise, RoundName, Threshold},
};
use candor_server::app;

impl TestService {
    /// Opens a round that waits for guardians with these seeds, and lets them accept it.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub fn open_guarded(
        &self,
        round: &RoundName,
        instrument: &Instrument,
        (k, audit_mode): (Threshold, AuditMode),
        seeds: &[Seed],
        progress: Progress<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<(), RehearseError> {
        let (config, now) = (self.config(), self.clock().now());
        let by = &By::itself(now);
        let name = |place: usize| format!("Guardian {place}");
        let named: Vec<Named> = (1..=seeds.len())
            .map(|place| format!("{} <guardian{place}@company.example>", name(place)).parse())
            .collect::<Result<_, _>>()
            .map_err(|_| RehearseError::Guardian("a name is none".to_owned()))?;
        app::name_guardians(config, Some(round), &named, by, rng)?;
        for (at, seed) in seeds.iter().enumerate() {
            let document = key(seed, round)?.document(round, &name(at + 1), "works council");
            app::add_guardian(config, &serde_json::to_string(&document)?, by, rng)?;
        }
        self.open_audited(round, instrument, k, audit_mode, progress, rng)?;
        let promise = candor_answers::promise(config.answers.here()?, round);
        let promise = promise.map_err(candor_server::app::StepError::from)?;
        for seed in seeds {
            let acceptance =
                Acceptance::sign(&key(seed, round)?, &promise).map_err(RehearseError::Guardian)?;
            app::add_guardian(config, &serde_json::to_string(&acceptance)?, by, rng)?;
        }
        Ok(())
    }

    /// What the guardian with this seed sends back for a parcel. `change` is what a dishonest one does with a layer before signing it.
    ///
    /// # Errors
    /// When it is no parcel for them.
    pub fn take_layer(
        parcel: &[u8],
        seed: &Seed,
        change: &dyn Fn(Kind, Layer) -> Layer,
    ) -> Result<Vec<u8>, RehearseError> {
        let wrong = |why: &str| RehearseError::Guardian(why.to_owned());
        let parcel = Parcel::open(parcel).map_err(RehearseError::Guardian)?;
        let text = |part| parcel.text(part).map_err(RehearseError::Guardian);
        let promise = Promise::parse(text("promise")?).map_err(|_| wrong("the promise cannot be read"))?;
        let key = key(seed, promise.round())?;
        let place = key.place(&promise).map_err(RehearseError::Guardian)?;
        let guardians = promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
        let left = guardians.saturating_sub(usize::from(place));
        let length = |kind, left| wrapped_length(InnerBallot::length(kind, promise.instrument()), left);
        let (came, keys) = if place == 1 {
            let rows = parcel.part("entries").map_err(RehearseError::Guardian)?;
            let entries =
                Entry::read_all(&promise, rows).ok_or_else(|| wrong("the entries cannot be read"))?;
            let Pair { answers: (answers, a), comment: (comment, c) } = Pile::first(&promise, &entries);
            (Pair { answers, comment }, Some(Pair { answers: a, comment: c }))
        } else {
            let pile = |kind| {
                let part = if kind == Kind::Answers { "answers" } else { "comment" };
                let bytes = parcel.part(part).map_err(RehearseError::Guardian)?;
                Pile::from_bytes(bytes, length(kind, left + 1)).ok_or_else(|| wrong("a pile cannot be read"))
            };
            (Pair::make(pile)?, None)
        };
        let opener = Opener { promise: &promise, key: key.peel(), place };
        let layers = Pair::make(|kind| {
            let keys = keys.as_ref().map(|keys| keys.of(kind).as_slice());
            let layer = open_layer(&opener, kind, came.of(kind), keys, length(kind, left), &|_| {});
            Ok::<_, RehearseError>(change(kind, layer))
        })?;
        let list: candor_protocol::guardian::SignedList = serde_json::from_str(text("list")?)?;
        let hashes = Pair { answers: came.answers.hash(), comment: came.comment.hash() };
        let signed = Attestation::sign(&key, &promise, place, &list.list, &hashes, &layers);
        let signed = serde_json::to_vec(&signed.map_err(|_| wrong("nothing can be signed"))?)?;
        let (answers, comment) = (layers.answers.out.to_bytes(), layers.comment.out.to_bytes());
        let parts: [(&str, &[u8]); 3] =
            [("attestation", &signed), ("answers", &answers), ("comment", &comment)];
        Ok(Parcel::pack(&promise, &parts)?)
    }
}

fn key(seed: &Seed, round: &RoundName) -> Result<candor_protocol::guardian::GuardianKey, RehearseError> {
    seed.keys(round).map_err(|_| RehearseError::Guardian("a key cannot be made".to_owned()))
}
