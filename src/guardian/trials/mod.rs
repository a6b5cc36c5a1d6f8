//! A whole round of wrapped ballots, with two guardians; and what each of them refuses.

use rand::{SeedableRng, rngs::StdRng};

use candor_protocol::{
    guardian::*,
    survey::{Circle, Guardians, Instrument, Promise, RoundPublicKeys, Terms, Tree, Unit, UnitId},
    token::{Applicant, Both, IssuingKey, OpeningKey, ReceiptKey, Scope, TokenRequest},
};

use super::*;

/// A round of Acme with the teams a and b and its two guardians.
struct Round {
    promise: Promise,
    issuing: Vec<IssuingKey>,
    inner: Pair<IssuingKey>,
    opening: OpeningKey,
    receipt: ReceiptKey,
    guardians: [GuardianKey; 2],
    rng: StdRng,
}

const CIRCLES: [&str; 2] = ["a", "b"];

impl Round {
    fn begun() -> Self {
        let mut rng = StdRng::seed_from_u64(1);
        let round: candor_protocol::survey::RoundName = "2026-q3".parse().unwrap();
        let guardians = [5, 6].map(|byte| Seed::from_bytes([byte; 32]).keys(&round).unwrap());
        let inner =
            Pair { answers: IssuingKey::generate().unwrap(), comment: IssuingKey::generate().unwrap() };
        let issuing: Vec<IssuingKey> = CIRCLES.iter().map(|_| IssuingKey::generate().unwrap()).collect();
        let (opening, receipt) = (OpeningKey::generate(&mut rng).unwrap(), ReceiptKey::generate().unwrap());
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let mut terms = Terms::new(round.clone(), day(1), day(14), "http://127.0.0.1:8080");
        let documents = [("Ada", "works council"), ("Grace", "data protection")];
        let who = guardians.iter().zip(documents).map(|(key, (name, role))| key.document(&round, name, role));
        terms.guardians = Some(Guardians {
            who: who.map(|document| document.guardian()).collect(),
            inner_answers_pk: inner.answers.public().to_string(),
            inner_comment_pk: inner.comment.public().to_string(),
            unwrap_from: day(15),
        });
        let keys =
            RoundPublicKeys { seal_pk: opening.public().to_text(), receipt_pk: receipt.public().to_text() };
        let circle = |(id, key): (&&str, &IssuingKey)| {
            let unit: UnitId = id.parse().unwrap();
            let circle = Circle::new(id, unit.clone(), &id.to_uppercase(), vec![unit], 12);
            Circle { public_key: key.public().to_string(), ..circle }
        };
        let circles: Vec<Circle> = CIRCLES.iter().zip(&issuing).map(circle).collect();
        let promise = Promise::draw_up(terms, keys, &Instrument::built_in(), &tree(), &circles).unwrap();
        Self { promise, issuing, inner, opening, receipt, guardians, rng }
    }

    /// Somebody of a circle answers, with one value to all statements.
    fn enter(&mut self, circle: usize, value: u8, comment: &str) -> Entry {
        self.enter_with(circle, [value, value], comment)
    }

    /// The same with other answers to the first two statements.
    fn enter_with(&mut self, circle: usize, first: [u8; 2], comment: &str) -> Entry {
        let value = first[0];
        let (promise, rng) = (&self.promise, &mut self.rng);
        let guardians = promise.manifest().guardians().unwrap();
        let scope = Scope::new(promise.hash(), CIRCLES[circle]).unwrap();
        let inner_scope = |kind| InnerBallot::scope(promise.hash(), kind).unwrap();
        let entry = Applicant::begin(self.issuing[circle].public(), &scope, rng).unwrap();
        let of = |kind, rng: &mut StdRng| {
            Applicant::begin(self.inner.of(kind).public(), &inner_scope(kind), rng).unwrap()
        };
        let (answers, comments) = (of(Kind::Answers, rng), of(Kind::Comment, rng));
        let request = TokenRequest::to_enter(circle, [7; 16].into(), [&entry, &answers, &comments]);
        let signed = self.issuing[circle]
            .blind_sign_entry(&self.inner.answers, &self.inner.comment, &request.blinded)
            .unwrap();
        let Both { entry: Some(entry_sig), answers: answers_sig, comment: Some(comment_sig) } = signed else {
            panic!()
        };
        let entry = entry.receive(&entry_sig).unwrap();
        let seal_pk = self.opening.public();
        let mut given = vec![value; promise.instrument().items().len()];
        given[..2].copy_from_slice(&first);
        let mut text = comment.as_bytes().to_vec();
        text.resize(candor_protocol::token::BallotBox::LONGEST_ANSWER, 0);
        let mut wrap = |applicant: Applicant, sig, kind, answer: &[u8]| {
            let ballot = applicant.receive(sig).unwrap().answer(0, seal_pk, answer, rng).unwrap();
            let inner = InnerBallot::of(ballot).to_bytes();
            assert_eq!(inner.len(), InnerBallot::length(kind, promise.instrument()));
            Wrapped::around(&inner, &guardians, promise.hash(), kind, entry.pk(), rng).unwrap()
        };
        let answers = wrap(answers, &answers_sig, Kind::Answers, &given);
        let comment = wrap(comments, &comment_sig, Kind::Comment, &text);
        let request = entry.enter(circle, answers, comment).unwrap();
        Entry::check(request, &scope, self.issuing[circle].public()).unwrap()
    }

    fn opener(&self, place: u8) -> Opener<'_> {
        let key = self.guardians[usize::from(place) - 1].peel();
        Opener { promise: &self.promise, key, place }
    }

    /// What comes out of a kind, in so many layers.
    fn open(&self, kind: Kind, pile: &Pile, keys: &[candor_protocol::token::SerialKey]) -> [Layer; 2] {
        let length = InnerBallot::length(kind, self.promise.instrument());
        let quiet = |_| {};
        let first = open_layer(&self.opener(1), kind, pile, Some(keys), wrapped_length(length, 1), &quiet);
        let second = open_layer(&self.opener(2), kind, &first.out, None, length, &quiet);
        [first, second]
    }
}

fn tree() -> Tree {
    let unit = |(id, parent): (&str, &str)| Unit {
        id: id.parse().unwrap(),
        parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
        name: id.to_owned(),
        regrouped: false,
        shown_with: Default::default(),
    };
    Tree::new([("acme", ""), ("a", "acme"), ("b", "acme")].into_iter().map(unit).collect()).unwrap()
}

#[test]
fn what_went_in_comes_out_by_cell_and_in_no_order_that_anybody_knows() {
    let mut round = Round::begun();
    let mut entries: Vec<Entry> = (0..7).map(|at| round.enter(0, 1 + at % 5, "a comment")).collect();
    entries.extend((0..6).map(|at| round.enter(1, 5 - at % 5, "")));
    let first = Pile::first(&round.promise, &entries);
    let tree = round.promise.tree();
    let at = |id: &str| u32::try_from(tree.position(&id.parse().unwrap()).unwrap()).unwrap();
    assert_eq!(first.answers.0.counts(), [(at("a"), 7), (at("b"), 6)]);
    assert_eq!(first.comment.0.counts(), [(at("acme"), 13)], "comments need ten");

    let mut layers = Vec::new();
    for kind in Kind::ALL {
        let (pile, keys) = first.of(kind);
        let [one, two] = round.open(kind, pile, keys);
        assert_eq!(round.open(kind, pile, keys), [one.clone(), two.clone()], "the same again");
        assert!(one.lost.is_empty() && two.lost.is_empty() && one.doubles.is_empty());
        assert_eq!(two.out.counts(), pile.counts());
        let scope = InnerBallot::scope(round.promise.hash(), kind).unwrap();
        let mut answers: Vec<(u32, u8)> = Vec::new();
        for row in two.out.rows() {
            let ballot = InnerBallot::from_bytes(&row.wrapped).unwrap();
            ballot.verify(&scope, round.inner.of(kind).public()).unwrap();
            answers.push((row.cell, ballot.open(&round.opening, &scope).unwrap().answer[0]));
        }
        answers.sort_unstable();
        if kind == Kind::Answers {
            let expected = [1, 1, 2, 2, 3, 4, 5].map(|value| (at("a"), value));
            let others = [1, 2, 3, 4, 5, 5].map(|value| (at("b"), value));
            assert_eq!(answers, [expected.as_slice(), &others].concat());
        }
        layers.push((one, two));
    }
    let [(a1, a2), (c1, c2)]: [(Layer, Layer); 2] = layers.try_into().unwrap();
    let list = EntryList::of(&round.promise, entries.iter().map(Entry::leaf).collect());
    let list = serde_json::to_string(&list).unwrap();
    let sig = round.receipt.sign_list(round.promise.hash(), &list).unwrap();
    assert_eq!(SignedList { list: list.clone(), sig }.read(&round.promise).unwrap().leaves.len(), 13);

    // The chain of attestations, and what breaks it.
    let piles = Pair { answers: first.answers.0.clone(), comment: first.comment.0.clone() };
    let between = Pair { answers: a1.out.clone(), comment: c1.out.clone() };
    let hashes = |piles: &Pair<Pile>| Pair { answers: piles.answers.hash(), comment: piles.comment.hash() };
    let sign = |place: u8, came: &Pair<Pile>, layers: Pair<Layer>| {
        let key = &round.guardians[usize::from(place) - 1];
        Attestation::sign(key, &round.promise, place, &list, &hashes(came), &layers).unwrap()
    };
    let one = sign(1, &piles, Pair { answers: a1, comment: c1 });
    let two = sign(2, &between, Pair { answers: a2.clone(), comment: c2.clone() });
    let text = one.read(&round.promise, 1, &list).unwrap();
    text.follows(&round.promise, &piles).unwrap();
    text.hands_on(&between).unwrap();
    let last = two.read(&round.promise, 2, &list).unwrap();
    last.follows_text(&round.promise, &text).unwrap();
    last.follows(&round.promise, &between).unwrap();
    assert!(one.read(&round.promise, 2, &list).is_err(), "another's signature");
    assert!(one.read(&round.promise, 1, "another list").is_err());
    let changed = Attestation { text: two.text.replace(",6]", ",5]"), ..two.clone() };
    assert!(matches!(changed.read(&round.promise, 2, &list), Err(AttestationError::Signature(2))));
    let fewer = Pile::new(a2.out.rows()[1..].to_vec());
    let short = sign(2, &between, Pair { answers: Layer { out: fewer, ..a2 }, comment: c2 });
    let short = short.read(&round.promise, 2, &list).unwrap();
    assert!(matches!(short.follows_text(&round.promise, &text), Err(AttestationError::Counts)));
}

#[test]
fn nothing_opens_in_another_place_kind_round_or_entry_and_is_stated() {
    let mut round = Round::begun();
    let entries: Vec<Entry> = (0..6).map(|_| round.enter(0, 4, "")).collect();
    let first = Pile::first(&round.promise, &entries);
    let (pile, keys) = &first.answers;
    // The key of another entry.
    let mut others = keys.clone();
    others.swap(0, 1);
    let [layer, _] = round.open(Kind::Answers, pile, &others);
    assert_eq!((layer.lost.len(), layer.out.rows().len()), (2, 0), "four are too few");
    let quiet = |_| {};
    let length = |kind, layers| wrapped_length(InnerBallot::length(kind, round.promise.instrument()), layers);
    for (place, kind, expected) in
        [(1, Kind::Comment, length(Kind::Comment, 1)), (2, Kind::Answers, length(Kind::Answers, 0))]
    {
        let layer = open_layer(&round.opener(place), kind, pile, Some(keys), expected, &quiet);
        assert_eq!(layer.lost.len(), 6, "{place} {kind:?}");
    }
    // A wrapped ballot of another length, as no honest page makes it.
    let layer =
        open_layer(&round.opener(1), Kind::Answers, pile, Some(keys), length(Kind::Answers, 1) + 1, &quiet);
    assert_eq!(layer.lost.len(), 6);
    // Two who hand in the same inner ballot.
    let guardians = round.promise.manifest().guardians().unwrap();
    let inner = vec![9; InnerBallot::length(Kind::Answers, round.promise.instrument())];
    let cell = pile.rows()[0].cell;
    let hash = *round.promise.hash();
    let mut row = |pk| {
        let wrapped = Wrapped::around(&inner, &guardians, &hash, Kind::Answers, pk, &mut round.rng).unwrap();
        Row { cell, wrapped: wrapped.as_bytes().to_vec() }
    };
    let twice: Vec<Row> = (0..6).map(|_| row(&keys[0])).collect();
    let keys = vec![keys[0].clone(); 6];
    let [layer, last] = round.open(Kind::Answers, &Pile::new(twice), &keys);
    assert_eq!((layer.doubles.len(), layer.out.rows().len()), (0, 6));
    assert_eq!((last.doubles.len(), last.out.rows().len()), (5, 0));
}

#[test]
fn a_pile_is_read_only_as_it_is_written() {
    let row = |cell, byte| Row { cell, wrapped: vec![byte; 3] };
    let pile = Pile::new(vec![row(2, 1), row(1, 9), row(1, 3)]);
    let bytes = pile.to_bytes();
    assert_eq!(Pile::from_bytes(&bytes, 3), Some(pile));
    assert_eq!(Pile::from_bytes(&bytes[1..], 3), None, "cut");
    assert_eq!(Pile::from_bytes(&[&bytes[7..], &bytes[..7]].concat(), 3), None, "not sorted");
    assert_eq!(Pile::from_bytes(&[&bytes[..7], &bytes[..7]].concat(), 3), None, "twice");
    assert_eq!(Pile::from_bytes(&[], 3), Some(Pile::default()));
}

#[test]
fn a_promise_is_accepted_by_its_guardians_and_an_entry_only_as_it_was_signed() {
    let mut round = Round::begun();
    let acceptance = Acceptance::sign(&round.guardians[1], &round.promise).unwrap();
    assert_eq!(acceptance.check(&round.promise), Ok(2));
    assert!(Acceptance { place: 1, ..acceptance.clone() }.check(&round.promise).unwrap_err().contains("Ada"));
    let stranger = Seed::from_bytes([9; 32]).keys(round.promise.round()).unwrap();
    assert!(Acceptance::sign(&stranger, &round.promise).unwrap_err().contains("not in this promise"));
    let document = stranger.document(round.promise.round(), "Mallory", "");
    document.check(round.promise.round(), &mut round.rng).unwrap();
    assert!(document.check(&"2026-q4".parse().unwrap(), &mut round.rng).unwrap_err().contains("2026-q4"));

    let entry = round.enter(0, 3, "");
    let (scope, key) = (Scope::new(round.promise.hash(), "a").unwrap(), round.issuing[0].public());
    let lengths = EntryRequest::lengths(&round.promise);
    let row = entry.request().to_row().unwrap();
    assert_eq!(row.len(), EntryRequest::row_length(&lengths));
    assert!(EntryRequest::from_row(&row, &lengths).as_ref() == Some(entry.request()));
    assert!(EntryRequest::from_row(&row[1..], &lengths).is_none());
    let mut turned = entry.request().clone();
    turned.sig = turned.sig.twin();
    assert!(Entry::check(turned, &scope, key).is_err(), "the other spelling");
    let mut swapped = entry.request().clone();
    std::mem::swap(&mut swapped.answers, &mut swapped.comment);
    assert!(Entry::check(swapped, &scope, key).is_err());
}

mod duty;
mod misbehaviour;

/// The attack of whoever runs the server and watches: they know in which order people came, hold every key of the server and those of
/// some guardians, and have every pile. They say of each person which box is theirs; gives how often they are right.
fn linked(round: &Round, entries: &[Entry], honest: Option<u8>) -> usize {
    let first = Pile::first(&round.promise, entries);
    let (pile, keys) = &first.answers;
    let [one, two] = round.open(Kind::Answers, pile, keys);
    let hash = *round.promise.hash();
    let (length, guess) = (InnerBallot::length(Kind::Answers, round.promise.instrument()), |at: usize| at);
    // What they can take off by themselves, as soon as it arrives: up to the honest guardian's layer.
    let follow = |at: usize, entry: &Entry| -> Vec<u8> {
        let row = Row { cell: 0, wrapped: entry.wrapped(Kind::Answers).as_bytes().to_vec() };
        let mut left = row;
        for place in [1u8, 2] {
            if honest == Some(place) {
                // Lost in the pile: what came out stands in another order, so the best is a guess.
                let pile = if place == 1 { &one.out } else { &two.out };
                left = pile.rows()[guess(at)].clone();
                continue;
            }
            let pk = [entry.request().pk.clone()];
            let alone = Opener {
                key: round.guardians[usize::from(place) - 1].peel(),
                promise: &round.promise,
                place,
            };
            let keys = (place == 1).then_some(pk.as_slice());
            let layers = wrapped_length(length, 2 - usize::from(place));
            // One row is below k; whoever attacks does not care, and opens it without the rule.
            left.wrapped =
                candor_protocol::guardian::peel(&alone, Kind::Answers, &left.wrapped, keys, layers).unwrap();
        }
        left.wrapped
    };
    let scope = InnerBallot::scope(&hash, Kind::Answers).unwrap();
    let said = |inner: &[u8]| {
        let ballot = InnerBallot::from_bytes(inner).unwrap();
        ballot.open(&round.opening, &scope).unwrap().answer.to_vec()
    };
    // Who came at which place answered its number in two digits.
    let truth = |at: usize, answer: &[u8]| usize::from(answer[0] - 1) * 5 + usize::from(answer[1] - 1) == at;
    entries.iter().enumerate().filter(|(at, entry)| truth(*at, &said(&follow(*at, entry)))).count()
}

#[test]
fn whoever_lacks_one_guardian_guesses_and_whoever_has_all_knows() {
    let mut round = Round::begun();
    let entries: Vec<Entry> = (0..12u8).map(|at| round.enter_with(0, [1 + at / 5, 1 + at % 5], "")).collect();
    // A guess is right once on average, whatever the number of people: with more than four of twelve there would be a trace (1 in 270).
    let (first, last) = (linked(&round, &entries, Some(1)), linked(&round, &entries, Some(2)));
    assert!(first <= 4 && last <= 4, "{first} and {last} of {}", entries.len());
    assert_eq!(linked(&round, &entries, None), entries.len(), "the attack is alive");
}
