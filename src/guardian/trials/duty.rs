//! A guardian's work on whole parcels, and what is refused before anything is opened.

use super::*;

/// A round that is over, with what a guardian gets.
pub(super) struct Over {
    pub(super) round: Round,
    pub(super) entries: Vec<Entry>,
    pub(super) used: UsedCodes,
}

impl Over {
    pub(super) fn with(entries: usize) -> Self {
        let mut round = Round::begun();
        let entries: Vec<Entry> = (0..entries).map(|at| round.enter(at % 2, 3, "")).collect();
        let codes = |circle: u8| {
            let many = entries.iter().filter(|entry| entry.request().circle == usize::from(circle)).count();
            (0..many)
                .map(|at| [circle, u8::try_from(at).unwrap()].repeat(16))
                .map(|hash| <[u8; 32]>::try_from(hash).unwrap().into())
                .collect()
        };
        let used = UsedCodes { circles: vec![codes(0), codes(1)] };
        Self { round, entries, used }
    }

    pub(super) fn list(&self) -> SignedList {
        let list = EntryList::of(&self.round.promise, self.entries.iter().map(Entry::leaf).collect());
        let list = serde_json::to_string(&list).unwrap();
        let sig = self.round.receipt.sign_list(self.round.promise.hash(), &list).unwrap();
        SignedList { list, sig }
    }

    pub(super) fn parcel(&self, list: &SignedList, done: Option<&Done>) -> Vec<u8> {
        let rows: Vec<u8> = self.entries.iter().flat_map(|entry| entry.request().to_row().unwrap()).collect();
        let (promise, list) = (self.round.promise.to_text(), serde_json::to_string(list).unwrap());
        let used = serde_json::to_string(&self.used).unwrap();
        let mut parts: Vec<(&str, Vec<u8>)> = vec![
            ("promise", promise.into()),
            ("list", list.into()),
            ("used", used.into()),
            ("entries", rows),
        ];
        if let Some(Done { attestation, piles, .. }) = done {
            parts.push(("attestation", serde_json::to_vec(attestation).unwrap()));
            parts.push(("answers", piles.answers.to_bytes()));
            parts.push(("comment", piles.comment.to_bytes()));
        }
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, part)| (*name, part.as_slice())).collect();
        Parcel::pack(&self.round.promise, &parts).unwrap()
    }

    pub(super) fn inspect(&self, place: usize, parcel: &[u8]) -> Result<Duty, String> {
        let now = self.round.promise.manifest().unwraps_at().unwrap();
        Duty::inspect(&self.round.guardians[place - 1], &Parcel::open(parcel).unwrap(), None, &[], now)
    }
}

#[test]
fn two_guardians_do_their_work_one_after_the_other() {
    let over = Over::with(12);
    let list = over.list();
    let quiet = |_| {};
    let first = over.inspect(1, &over.parcel(&list, None)).unwrap();
    assert_eq!((first.entries(), first.place(), first.rows()), (12, 1, 24));
    let done = first.open(&over.round.guardians[0], &quiet).unwrap();
    let second = over.inspect(2, &over.parcel(&list, Some(&done))).unwrap();
    assert_eq!(first.words(), second.words());
    assert_ne!(first.about_to_open(), second.about_to_open());
    let last = second.open(&over.round.guardians[1], &quiet).unwrap();
    let scope = InnerBallot::scope(over.round.promise.hash(), Kind::Answers).unwrap();
    let opens = |row: &&Row| {
        InnerBallot::from_bytes(&row.wrapped).unwrap().open(&over.round.opening, &scope).is_some()
    };
    assert_eq!(last.piles.answers.rows().iter().filter(opens).count(), 12);
    let back = last.parcel().unwrap();
    let back = Parcel::open(&back).unwrap();
    assert_eq!(back.part("answers").unwrap(), last.piles.answers.to_bytes());

    // The second cannot work before the first, nor the first with what is the second's.
    let early = over.inspect(2, &over.parcel(&list, None)).err().unwrap();
    assert!(early.contains("no part"), "{early}");
    // Two piles of one list are two different things to open.
    let mut fewer =
        over.inspect(1, &over.parcel(&list, None)).unwrap().open(&over.round.guardians[0], &quiet).unwrap();
    fewer.piles.answers = Pile::new(fewer.piles.answers.rows()[1..].to_vec());
    let refused = over.inspect(2, &over.parcel(&list, Some(&fewer))).err().unwrap();
    assert!(refused.contains("pile that went out"), "{refused}");
}

#[test]
fn whatever_is_not_as_it_must_be_is_refused_before_anything_is_opened() {
    let mut over = Over::with(12);
    let list = over.list();
    let refuse = |over: &Over, list: &SignedList, words: &str| {
        let why = over.inspect(1, &over.parcel(list, None)).err().unwrap_or_default();
        assert!(why.contains(words), "{words:?}: {why:?}");
    };
    // Too early, and by another promise.
    let parcel = over.parcel(&list, None);
    let opened = Parcel::open(&parcel).unwrap();
    let (key, now) = (&over.round.guardians[0], over.round.promise.manifest().unwraps_at().unwrap());
    let early = now - chrono::TimeDelta::seconds(1);
    let why = Duty::inspect(key, &opened, None, &[], early).err().unwrap();
    assert!(why.contains("nothing is opened before 2026-09-15 00:10 UTC"), "{why}");
    let why = Duty::inspect(key, &opened, Some("another"), &[], now).err().unwrap();
    assert!(why.contains("not the one that you accepted"), "{why}");
    // Whoever gave a receipt must be there.
    let receipt = |leaf: candor_protocol::token::Leaf| candor_protocol::record::SavedReceipt {
        v: 1,
        round: over.round.promise.round().clone(),
        manifest_hash: over.round.promise.hash_text(),
        receipt: over.round.receipt.receipt(over.round.promise.hash(), &leaf).unwrap(),
        leaf,
        answers_origin: String::new(),
    };
    assert!(Duty::inspect(key, &opened, None, &[receipt(over.entries[0].leaf())], now).is_ok());
    let why = Duty::inspect(key, &opened, None, &[receipt([1; 32].into())], now).err().unwrap();
    assert!(why.contains("an entry was dropped"), "{why}");

    let sig = list.sig.clone();
    refuse(&over, &SignedList { list: list.list.replacen("\"v\":1", "\"v\": 1", 1), sig }, "not signed");
    let code = over.used.circles[0].pop().unwrap();
    refuse(&over, &list, "A: 6 entries, 5 links were used");
    over.used.circles[0].extend([code.clone(), code]);
    refuse(&over, &list, "6 entries, 6 links");
    over.used.circles[0].pop();
    // More links than people.
    let more = (0..13).map(|at| [at; 32].into()).collect();
    let before = std::mem::replace(&mut over.used.circles[1], more);
    refuse(&over, &list, "13 links were used, 12 people were invited");
    over.used.circles[1] = before;
    // An entry that is missing, one too many, one twice, one that was changed.
    let one = over.entries.pop().unwrap();
    refuse(&over, &list, "1 are missing");
    over.entries.extend([one.clone(), one.clone()]);
    refuse(&over, &list, "twice");
    over.entries.pop();
    let late = over.round.enter(1, 3, "");
    over.entries.push(late);
    refuse(&over, &list, "1 are not on it");
    over.entries.pop();
    assert!(over.inspect(1, &over.parcel(&list, None)).is_ok());
}
