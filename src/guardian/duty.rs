//! What a guardian does when a round is over: looks at everything that can be looked at, and only then takes a layer off.
//!
//! It must never open anything before the day in the promise, nor two different things with one key: what is about to be opened
//! ([`Duty::about_to_open`]) is remembered first, and compared with what was opened before.

use std::collections::{HashMap, HashSet};

use candor_protocol::{
    guardian::{
        Attestation, Entry, EntryRequest, GuardianKey, InnerBallot, Kind, Layer, Opener, Pair, Parcel, Pile,
        SignedList, UsedCodes, open_layer, wrapped_length,
    },
    record::SavedReceipt,
    survey::{Promise, hash_text, sha256},
    token::{Leaf, PublicKey, ReceiptPublicKey, Scope, SerialKey, fingerprint},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What was opened, by hash: the list, and the piles that came in. A pile, too, because whoever may choose among two piles of one list
/// learns what was in the difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// SHA-256 of the list, base64url.
    pub list: String,
    /// SHA-256 of the piles that came in, base64url.
    pub came: Pair<String>,
}

/// A parcel in which everything was found to be right.
pub struct Duty {
    promise: Promise,
    list: String,
    place: u8,
    entries: usize,
    before: Pair<Pile>,
    keys: Option<Pair<Vec<SerialKey>>>,
}

/// What came of it.
pub struct Done {
    /// What the guardian signed: to be kept, too.
    pub attestation: Attestation,
    /// What is handed on.
    pub piles: Pair<Pile>,
    promise: Promise,
}

impl Duty {
    /// Looks at everything in a parcel. `accepted` is the fingerprint of the promise that this guardian accepted; `witnesses` are receipts of
    /// people who want to be sure that they are among those who are opened. Says in words what is wrong: it is meant to be read aloud.
    ///
    /// # Errors
    /// When anything is not as it must be; nothing was opened then.
    pub fn inspect(
        key: &GuardianKey,
        parcel: &Parcel<'_>,
        accepted: Option<&str>,
        witnesses: &[SavedReceipt],
        now: DateTime<Utc>,
    ) -> Result<Self, String> {
        let promise = Promise::parse(parcel.text("promise")?).map_err(|error| error.to_string())?;
        if accepted.is_some_and(|accepted| accepted != promise.hash_text()) {
            return Err("the promise in the parcel is not the one that you accepted".to_owned());
        }
        let place = key.place(&promise)?;
        let from = promise.manifest().unwraps_at().ok_or("the round has no guardians")?;
        if now < from {
            return Err(format!(
                "nothing is opened before {}: by this machine's clock it is {}",
                from.format("%Y-%m-%d %H:%M UTC"),
                now.format("%Y-%m-%d %H:%M UTC")
            ));
        }
        let signed: SignedList = read(parcel, "list")?;
        let list = signed.read(&promise)?;
        let entries = entries(&promise, parcel.part("entries")?)?;
        fits_list(&entries, &list.leaves)?;
        let used: UsedCodes = read(parcel, "used")?;
        fits_invitations(&promise, &entries, &used)?;
        witnessed(&promise, &list.leaves, witnesses)?;
        let first = Pile::first(&promise, &entries);
        let many = entries.len();
        drop(entries);
        let Pair { answers: (answers, answer_keys), comment: (comment, comment_keys) } = first;
        let first = Pair { answers, comment };
        let (before, keys) = if place == 1 {
            (first, Some(Pair { answers: answer_keys, comment: comment_keys }))
        } else {
            (handed_on(&promise, parcel, place, &signed.list, &first)?, None)
        };
        Ok(Self { promise, list: signed.list, place, entries: many, before, keys })
    }

    /// What this opens: to be written down before [`Duty::open`].
    pub fn about_to_open(&self) -> Opened {
        let hash = |kind| Ok::<_, std::convert::Infallible>(hash_text(&self.before.of(kind).hash()));
        let Ok(came) = Pair::make(hash);
        Opened { list: hash_text(&sha256(self.list.as_bytes())), came }
    }

    /// The twelve words of the list, which the guardian publishes.
    pub fn words(&self) -> String {
        fingerprint(&sha256(self.list.as_bytes())).join(" ")
    }

    /// How many entries there are.
    pub fn entries(&self) -> usize {
        self.entries
    }

    /// The place of the guardian, from 1.
    pub fn place(&self) -> u8 {
        self.place
    }

    /// How many rows will be opened of both piles together.
    pub fn rows(&self) -> usize {
        self.before.answers.rows().len() + self.before.comment.rows().len()
    }

    /// Takes the layer off, on all cores; `progress` hears of each row. The same again gives the same piles.
    ///
    /// # Errors
    /// When the library fails.
    pub fn open(&self, key: &GuardianKey, progress: &(dyn Fn(usize) + Sync)) -> Result<Done, String> {
        let guardians = self.promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
        let left = guardians.saturating_sub(usize::from(self.place));
        let opener = Opener { promise: &self.promise, key: key.peel(), place: self.place };
        let open = |kind| {
            let length = wrapped_length(InnerBallot::length(kind, self.promise.instrument()), left);
            let keys = self.keys.as_ref().map(|keys| keys.of(kind).as_slice());
            Ok::<Layer, String>(open_layer(&opener, kind, self.before.of(kind), keys, length, progress))
        };
        let layers = Pair::make(open)?;
        let came = Pair { answers: self.before.answers.hash(), comment: self.before.comment.hash() };
        let attestation = Attestation::sign(key, &self.promise, self.place, &self.list, &came, &layers);
        let attestation = attestation.map_err(|error| error.to_string())?;
        let piles = Pair { answers: layers.answers.out, comment: layers.comment.out };
        Ok(Done { attestation, piles, promise: self.promise.clone() })
    }
}

impl Done {
    /// The parcel that goes back.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn parcel(&self) -> Result<Vec<u8>, String> {
        let attestation = serde_json::to_vec(&self.attestation).map_err(|error| error.to_string())?;
        let (answers, comment) = (self.piles.answers.to_bytes(), self.piles.comment.to_bytes());
        let parts: [(&str, &[u8]); 3] =
            [("attestation", &attestation), ("answers", &answers), ("comment", &comment)];
        Parcel::pack(&self.promise, &parts).map_err(|error| error.to_string())
    }
}

pub(super) fn read<T: serde::de::DeserializeOwned>(parcel: &Parcel<'_>, part: &str) -> Result<T, String> {
    serde_json::from_str(parcel.text(part)?)
        .map_err(|error| format!("the part {part:?} of the parcel cannot be read: {error}"))
}

/// The entries, each checked under the key of its circle, on all cores.
fn entries(promise: &Promise, rows: &[u8]) -> Result<Vec<Entry>, String> {
    let lengths = EntryRequest::lengths(promise);
    let length = EntryRequest::row_length(&lengths);
    if !rows.len().is_multiple_of(length) {
        return Err(format!(
            "the entries are cut: expected {length} bytes each, found {} in all",
            rows.len()
        ));
    }
    let circles: Vec<(Scope, PublicKey)> = (promise.circles().iter())
        .map(|circle| {
            let wrong = || format!("the key of {} in the promise cannot be read", circle.name);
            let scope = Scope::new(promise.hash(), &circle.id).map_err(|_| wrong())?;
            Ok((scope, circle.public_key.parse().map_err(|_| wrong())?))
        })
        .collect::<Result<_, String>>()?;
    let check = |row: &[u8]| {
        let request = EntryRequest::from_row(row, &lengths).ok_or("an entry cannot be read")?;
        let leaf = request.leaf().to_text();
        let circle = circles.get(request.circle);
        let (scope, key) =
            circle.ok_or_else(|| format!("the entry {leaf} is of no circle of the promise"))?;
        Entry::check(request, scope, key).map_err(|error| format!("the entry {leaf} does not count: {error}"))
    };
    let rows: Vec<&[u8]> = rows.chunks(length).collect();
    let share = rows.len().div_ceil(std::thread::available_parallelism().map_or(1, usize::from)).max(1);
    let work = |some: &[&[u8]]| some.iter().map(|row| check(row)).collect::<Result<Vec<Entry>, String>>();
    std::thread::scope(|scope| {
        let work = &work;
        let shares: Vec<_> = rows.chunks(share).map(|some| scope.spawn(move || work(some))).collect();
        let mut all = Vec::with_capacity(rows.len());
        for share in shares {
            all.extend(share.join().map_err(|_| "the entries could not be checked".to_owned())??);
        }
        Ok(all)
    })
}

/// Every entry is in the list and the list has no other; and nothing is there twice.
fn fits_list(entries: &[Entry], leaves: &[Leaf]) -> Result<(), String> {
    let found: Vec<Leaf> = entries.iter().map(Entry::leaf).collect();
    let listed: HashSet<&Leaf> = leaves.iter().collect();
    let there: HashSet<&Leaf> = found.iter().collect();
    if listed.len() != leaves.len() || there.len() != found.len() {
        return Err("an entry is there twice".to_owned());
    }
    if listed != there {
        let missing = listed.difference(&there).count();
        let more = there.difference(&listed).count();
        return Err(format!(
            "the entries are not those of the list: {missing} are missing and {more} are not on it"
        ));
    }
    let keys: HashSet<&SerialKey> = entries.iter().map(|entry| &entry.request().pk).collect();
    if keys.len() != entries.len() {
        return Err("two entries have the same one-time key".to_owned());
    }
    for kind in Kind::ALL {
        let wrapped: HashSet<&[u8]> = entries.iter().map(|entry| entry.wrapped(kind).as_bytes()).collect();
        if wrapped.len() != entries.len() {
            return Err("two entries hold the same wrapped ballot".to_owned());
        }
    }
    Ok(())
}

/// Of each circle there are at most as many entries as links that were used, and as people who were invited.
fn fits_invitations(promise: &Promise, entries: &[Entry], used: &UsedCodes) -> Result<(), String> {
    if used.circles.len() != promise.circles().len() {
        return Err("the list of used links is not for the circles of this promise".to_owned());
    }
    let mut many: HashMap<usize, usize> = HashMap::new();
    entries.iter().for_each(|entry| *many.entry(entry.request().circle).or_default() += 1);
    for (at, (circle, codes)) in promise.circles().iter().zip(&used.circles).enumerate() {
        let different: HashSet<_> = codes.iter().collect();
        let (entries, links) = (many.get(&at).copied().unwrap_or(0), different.len());
        let invited = usize::try_from(circle.invited).unwrap_or(usize::MAX);
        if entries > links || links > invited || links != codes.len() {
            return Err(format!(
                "{}: {entries} entries, {links} links were used, {invited} people were invited: expected no more of one \
                 than of the next; somebody has filled this group up, say so aloud",
                circle.name
            ));
        }
    }
    Ok(())
}

/// Everybody who gave a receipt is in the list.
fn witnessed(promise: &Promise, leaves: &[Leaf], witnesses: &[SavedReceipt]) -> Result<(), String> {
    let key: ReceiptPublicKey =
        promise.manifest().receipt_pk.parse().map_err(|_| "the promise has no receipt key".to_owned())?;
    for SavedReceipt { leaf, receipt, manifest_hash, .. } in witnesses {
        if *manifest_hash != promise.hash_text() || !key.verify(promise.hash(), leaf, receipt) {
            return Err(format!("the receipt {} is not one of this round", leaf.to_text()));
        }
        if !leaves.contains(leaf) {
            return Err(format!(
                "the receipt {} is signed, and its entry is not in the list: an entry was dropped; open nothing, and say so \
                 aloud",
                leaf.to_text()
            ));
        }
    }
    Ok(())
}

/// The piles of the guardian before, which follow from the entries by what was signed.
fn handed_on(
    promise: &Promise,
    parcel: &Parcel<'_>,
    place: u8,
    list: &str,
    first: &Pair<Pile>,
) -> Result<Pair<Pile>, String> {
    let guardians = promise.manifest().guardians().map_or(0, |guardians| guardians.who.len());
    let left = guardians.saturating_sub(usize::from(place)) + 1;
    let pile = |kind: Kind, part: &str| {
        let length = wrapped_length(InnerBallot::length(kind, promise.instrument()), left);
        let found = Pile::from_bytes(parcel.part(part)?, length);
        let pile =
            found.ok_or_else(|| format!("the pile {part:?} is cut, not sorted, or has a row twice"))?;
        let different: HashSet<&[u8]> = pile.rows().iter().map(|row| row.wrapped.as_slice()).collect();
        if different.len() == pile.rows().len() {
            Ok(pile)
        } else {
            Err(format!("the pile {part:?} has the same wrapped ballot in two groups"))
        }
    };
    let piles = Pair { answers: pile(Kind::Answers, "answers")?, comment: pile(Kind::Comment, "comment")? };
    let attestation: Attestation = read(parcel, "attestation")?;
    let before = attestation.read(promise, place - 1, list).map_err(|error| error.to_string())?;
    before.follows(promise, first).map_err(|error| error.to_string())?;
    before.hands_on(&piles).map_err(|error| error.to_string())?;
    Ok(piles)
}
