//! Each way of cheating that a guardian's program meets, carried out, with who sees it: the table in the threat model names these tests.
//!
//! What nobody sees is carried out, too: it must never be said to be stopped.

use candor_protocol::record::SavedReceipt;
use rand::{RngExt, seq::SliceRandom};

use super::{duty::Over, *};

impl Round {
    /// An entry with a token of its own, around a ballot that was copied from another one.
    fn copied(&mut self, circle: usize, from: &Entry, kind: Kind) -> Entry {
        let own = self.enter(circle, 3, "");
        let (scope, key) = (Scope::new(self.promise.hash(), CIRCLES[circle]).unwrap(), &self.issuing[circle]);
        let applicant = Applicant::begin(key.public(), &scope, &mut self.rng).unwrap();
        let blinded = TokenRequest::of(circle, [7; 16].into(), &applicant, None).blinded.answers;
        let holder = applicant.receive(&key.blind_sign(&blinded).unwrap()).unwrap();
        let of = |one: Kind| if one == kind { from.wrapped(one) } else { own.wrapped(one) }.clone();
        let request = holder.enter(circle, of(Kind::Answers), of(Kind::Comment)).unwrap();
        Entry::check(request, &scope, key.public()).unwrap()
    }
}

impl Over {
    /// What the service signs when it takes an entry.
    fn receipt(&self, entry: &Entry) -> SavedReceipt {
        let (promise, leaf) = (&self.round.promise, entry.leaf());
        SavedReceipt {
            v: 1,
            round: promise.round().clone(),
            manifest_hash: promise.hash_text(),
            receipt: self.round.receipt.receipt(promise.hash(), &leaf).unwrap(),
            leaf,
            answers_origin: String::new(),
        }
    }

    fn witnessed(&self, parcel: &[u8], witnesses: &[SavedReceipt]) -> Result<Duty, String> {
        let now = self.round.promise.manifest().unwraps_at().unwrap();
        Duty::inspect(&self.round.guardians[0], &Parcel::open(parcel).unwrap(), None, witnesses, now)
    }

    /// What a first guardian hands on who changes the answers before signing.
    fn changed(&self, change: impl Fn(Vec<Row>) -> Vec<Row>) -> Done {
        let (promise, first) = (&self.round.promise, Pile::first(&self.round.promise, &self.entries));
        let layer = |kind: Kind| {
            let (pile, keys) = first.of(kind);
            self.round.open(kind, pile, keys)[0].clone()
        };
        let answers = layer(Kind::Answers);
        let answers = Layer { out: Pile::new(change(answers.out.rows().to_vec())), ..answers };
        let came = Pair { answers: first.answers.0.hash(), comment: first.comment.0.hash() };
        let layers = Pair { answers, comment: layer(Kind::Comment) };
        let (key, list) = (&self.round.guardians[0], self.list());
        let attestation = Attestation::sign(key, promise, 1, &list.list, &came, &layers).unwrap();
        let piles = Pair { answers: layers.answers.out, comment: layers.comment.out };
        let mut done = self.inspect(1, &self.parcel(&list, None)).unwrap().open(key, &|_| {}).unwrap();
        (done.attestation, done.piles) = (attestation, piles);
        done
    }

    fn second(&self, done: &Done) -> Result<Duty, String> {
        self.inspect(2, &self.parcel(&self.list(), Some(done)))
    }

    fn refused_by_the_second(&self, change: impl Fn(Vec<Row>) -> Vec<Row>, words: &str) {
        let why = self.second(&self.changed(change)).err().unwrap_or_default();
        assert!(why.contains(words), "{words}: {why}");
    }
}

#[test]
fn all_guardians_together_read_nothing_without_the_server() {
    let over = Over::with(12);
    let (round, first) = (&over.round, Pile::first(&over.round.promise, &over.entries));
    let (pile, keys) = &first.answers;
    let scope = InnerBallot::scope(round.promise.hash(), Kind::Answers).unwrap();
    let stranger = OpeningKey::generate(&mut StdRng::seed_from_u64(9)).unwrap();
    let [_, last] = round.open(Kind::Answers, pile, keys);
    assert_eq!(last.out.rows().len(), 12);
    for row in last.out.rows() {
        let ballot = InnerBallot::from_bytes(&row.wrapped).unwrap();
        assert!(ballot.open(&stranger, &scope).is_none(), "without the server's key");
        assert!(ballot.open(&round.opening, &scope).is_some(), "with it: the box is whole");
        // The token inside is one of the whole round: it names no circle.
        ballot.verify(&scope, round.inner.answers.public()).unwrap();
        assert!(round.issuing.iter().all(|circle| ballot.verify(&scope, circle.public()).is_err()));
    }
}

#[test]
fn a_box_of_another_round_opens_for_nobody() {
    // The guardians' keys are the same: what differs is the promise.
    let (one, other) = (Over::with(12), Over::with(12));
    assert_ne!(one.round.promise.hash(), other.round.promise.hash());
    let first = Pile::first(&other.round.promise, &other.entries);
    let (pile, keys) = &first.answers;
    let [layer, _] = one.round.open(Kind::Answers, pile, keys);
    assert_eq!((layer.lost.len(), layer.out.rows().len()), (12, 0));
    let now = other.round.promise.manifest().unwraps_at().unwrap();
    let parcel = one.parcel(&one.list(), None);
    let (parcel, accepted) = (Parcel::open(&parcel).unwrap(), other.round.promise.hash_text());
    let why = Duty::inspect(&one.round.guardians[0], &parcel, Some(&accepted), &[], now).err().unwrap();
    assert!(why.contains("not the one that you accepted"), "{why}");
}

#[test]
fn a_box_that_was_copied_into_another_entry_is_refused_and_would_not_open() {
    for kind in Kind::ALL {
        let mut over = Over::with(12);
        let original = over.entries[0].clone();
        over.entries[2] = over.round.copied(0, &original, kind);
        let why = over.inspect(1, &over.parcel(&over.list(), None)).err().unwrap();
        assert!(why.contains("the same wrapped ballot"), "{kind:?}: {why}");
        // In the place of the one that it was copied from nobody sees it before, and it opens for nobody.
        over.entries.remove(0);
        let duty = over.inspect(1, &over.parcel(&over.list(), None)).unwrap();
        let done = duty.open(&over.round.guardians[0], &|_| {}).unwrap();
        let text: AttestationText = serde_json::from_str(&done.attestation.text).unwrap();
        assert_eq!(text.lost.of(kind).len(), 1, "{kind:?}");
    }
}

#[test]
fn five_removed_entries_are_found_by_a_tenth_of_the_receipts_as_often_as_was_computed() {
    let mut over = Over::with(12);
    let (all, rng) = (over.entries.clone(), &mut StdRng::seed_from_u64(5));
    let receipts: Vec<SavedReceipt> = all.iter().map(|entry| over.receipt(entry)).collect();
    let mut found = |removed: usize, share: f64, times: u32| -> f64 {
        let mut seen = 0;
        for _ in 0..times {
            let mut order: Vec<usize> = (0..all.len()).collect();
            order.shuffle(rng);
            over.entries = order[removed..].iter().map(|at| all[*at].clone()).collect();
            let given: Vec<SavedReceipt> =
                receipts.iter().filter(|_| rng.random_bool(share)).cloned().collect();
            if let Err(why) = over.witnessed(&over.parcel(&over.list(), None), &given) {
                assert!(why.contains("an entry was dropped"), "{why}");
                seen += 1;
            }
        }
        f64::from(seen) / f64::from(times)
    };
    let (removed, share, times) = (5, 0.1, 200);
    let expected = 1.0 - f64::powi(1.0 - share, removed);
    let error = (expected * (1.0 - expected) / f64::from(times)).sqrt();
    assert!((expected - 0.41).abs() < 0.005, "41 %");
    let often = found(5, share, times);
    assert!((often - expected).abs() < 3.0 * error, "{often}, expected {expected} ± {error}");
    assert!(found(1, 1.0, 10) > 0.99, "whoever all look find one that is missing");
    assert!(found(5, 0.0, 10) < 0.01, "and nobody else does");
}

#[test]
fn whoever_was_refused_has_nothing_that_a_guardian_takes_as_proof() {
    let mut over = Over::with(12);
    // They have an entry with a token of their circle, and no receipt, because nobody signed one.
    let refused = over.round.enter(0, 3, "");
    let mut claim = over.receipt(&refused);
    claim.receipt = ReceiptKey::generate().unwrap().receipt(over.round.promise.hash(), &claim.leaf).unwrap();
    let parcel = over.parcel(&over.list(), None);
    let why = over.witnessed(&parcel, &[claim]).err().unwrap();
    assert!(why.contains("is not one of this round"), "{why}");
    assert!(over.witnessed(&parcel, &[]).is_ok(), "nothing else shows it");
}

#[test]
fn a_cell_filled_by_links_names_these_links_and_one_filled_without_links_can_name_nobodys() {
    let mut over = Over::with(12);
    // The operator has used the link of somebody who did not answer: the guardian's part says so.
    let code = candor_protocol::token::Code::from([9; 16]);
    over.entries.push(over.round.enter(0, 3, ""));
    let why = over.inspect(1, &over.parcel(&over.list(), None)).err().unwrap();
    assert!(why.contains("A: 7 entries, 6 links were used"), "left out it is refused: {why}");
    over.used.circles[0].push(code.hash());
    let parcel = over.parcel(&over.list(), None);
    assert!(over.inspect(1, &parcel).is_ok());
    let parcel = Parcel::open(&parcel).unwrap();
    let used: UsedCodes = serde_json::from_str(parcel.text("used").unwrap()).unwrap();
    assert!(used.circles[0].contains(&code.hash()), "so whoever asks about their link hears it");
    // What nobody finds: a token that was minted, and a hash that is nobody's.
    over.used.circles[0].pop();
    over.used.circles[0].push([0xee; 32].into());
    assert!(over.inspect(1, &over.parcel(&over.list(), None)).is_ok());
}

#[test]
fn a_guardian_who_drops_adds_or_moves_rows_is_refused_by_the_next_one() {
    let over = Over::with(12);
    assert!(over.second(&over.changed(|rows| rows)).is_ok());
    let words = "does not follow";
    over.refused_by_the_second(|rows| rows[1..].to_vec(), words);
    let noise = |row: &Row| Row { wrapped: vec![4; row.wrapped.len()], ..*row };
    over.refused_by_the_second(|rows| [rows.as_slice(), &[noise(&rows[0])]].concat(), words);
    // From one cell to the other, which leaves five in the one; and below k.
    let moved = |many: usize| {
        move |mut rows: Vec<Row>| {
            let other = rows[rows.len() - 1].cell;
            rows[..many].iter_mut().for_each(|row| row.cell = other);
            rows
        }
    };
    over.refused_by_the_second(moved(1), words);
    over.refused_by_the_second(moved(2), words);
    // Twice, in two cells.
    let twice = |mut rows: Vec<Row>| {
        let last = rows.len() - 1;
        rows[last].wrapped = rows[0].wrapped.clone();
        rows
    };
    over.refused_by_the_second(twice, "in two groups");
}

#[test]
fn rows_that_a_first_guardian_swaps_or_replaces_are_seen_only_by_whoever_looks_for_their_own() {
    let over = Over::with(12);
    let honest = over.changed(|rows| rows);
    let swapped = over.changed(|mut rows| {
        let last = rows.len() - 1;
        (rows[0].cell, rows[last].cell) = (rows[last].cell, rows[0].cell);
        rows
    });
    let replaced = over.changed(|mut rows| {
        rows[0].wrapped[8..].fill(7);
        rows
    });
    let inner = |done: &Done| {
        let opened = over.second(done).unwrap().open(&over.round.guardians[1], &|_| {}).unwrap();
        let rows = opened.piles.answers.rows().iter();
        let all: std::collections::BTreeMap<Vec<u8>, u32> =
            rows.map(|row| (row.wrapped.clone(), row.cell)).collect();
        let text: AttestationText = serde_json::from_str(&opened.attestation.text).unwrap();
        (all, text.lost.answers.len())
    };
    let (right, lost) = inner(&honest);
    assert_eq!((right.len(), lost), (12, 0));
    // The second guardian goes on; two ballots are in the other cell than their makers'.
    let (moved, lost) = inner(&swapped);
    assert_eq!((moved.len(), lost), (12, 0));
    assert_eq!(moved.iter().filter(|(ballot, cell)| right[*ballot] != **cell).count(), 2);
    // What opens for nobody is stated, and missing for its maker.
    let (left, lost) = inner(&replaced);
    assert_eq!(lost, 1);
    assert!(right.keys().any(|ballot| !left.contains_key(ballot)));
}

#[test]
fn people_of_whom_there_are_fewer_than_k_are_opened_by_nobody() {
    let mut over = Over::with(0);
    over.entries = (0..4).map(|_| over.round.enter(1, 3, "")).collect();
    let (of_b, first) = (over.entries.clone(), Pile::first(&over.round.promise, &over.entries));
    assert_eq!(first.answers.0.rows().len(), 0, "four in the whole company");
    // With six of a, the four of b are too few at their own unit and above it: the six are opened, the four are not.
    over.entries.extend((0..6).map(|_| over.round.enter(0, 3, "")));
    let rows = Pile::first(&over.round.promise, &over.entries).answers.0;
    assert_eq!(rows.rows().len(), 6);
    let theirs =
        |entry: &Entry| rows.rows().iter().any(|row| row.wrapped == entry.wrapped(Kind::Answers).as_bytes());
    assert!(of_b.iter().all(|entry| !theirs(entry)));
}

#[test]
fn another_list_or_pile_is_another_thing_to_open() {
    let mut over = Over::with(12);
    let about = |over: &Over| over.inspect(1, &over.parcel(&over.list(), None)).unwrap().about_to_open();
    let first = about(&over);
    assert_eq!(first, about(&over), "the same any number of times");
    let one = over.entries.remove(0);
    assert_ne!(first.list, about(&over).list);
    over.entries.insert(0, one);
    // One list, two piles: the second guardian's memory holds the pile as well.
    let pile = |done: &Done| over.second(done).unwrap().about_to_open();
    let (one, other) = (
        pile(&over.changed(|rows| rows)),
        pile(&over.changed(|mut rows| {
            rows[0].wrapped[8..].fill(7);
            rows
        })),
    );
    assert!(one.list == other.list && one != other);
}
