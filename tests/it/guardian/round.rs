//! A made-up round with two guardians: its promise, and entries as browsers make them.
//!
//! Made by the protocol's own Rust, never by the page's files.

use candor_protocol::{
    guardian::{Entry, EntryRequest, GuardianKey, InnerBallot, Kind, Pair, Seed, Wrapped},
    survey::{Circle, Guardians, Instrument, Promise, RoundName, RoundPublicKeys, Terms, Tree, Unit, UnitId},
    token::{Applicant, BallotBox, Both, IssuingKey, OpeningKey, ReceiptKey, Scope, TokenRequest},
};
use chrono::NaiveDate;
use rand::{SeedableRng, rngs::StdRng};

/// A round that is over, with what every side of it knows.
pub(crate) struct Round {
    pub(crate) promise: Promise,
    pub(crate) issuing: Vec<IssuingKey>,
    pub(crate) inner: Pair<IssuingKey>,
    pub(crate) opening: OpeningKey,
    #[expect(dead_code, reason = "signs the list for guardians")]
    pub(crate) receipt: ReceiptKey,
    pub(crate) guardians: [GuardianKey; 2],
    pub(crate) rng: StdRng,
}

/// The seeds of both guardians.
pub(crate) const SEEDS: [[u8; 32]; 2] = [[5; 32], [6; 32]];

/// The teams of Acme.
pub(crate) const TEAMS: [&str; 4] = ["a", "a1", "a2", "b"];

fn tree() -> Tree {
    let unit = |(id, parent): (&str, &str)| {
        let parent = (!parent.is_empty()).then(|| parent.parse().unwrap());
        Unit::new(id.parse().unwrap(), parent, format!("Team \u{201c}{id}\u{201d}"))
    };
    let units = [("acme", ""), ("a", "acme"), ("a1", "a"), ("a2", "a"), ("b", "acme")];
    Tree::new(units.into_iter().map(unit).collect()).unwrap()
}

impl Round {
    /// A round that lasted from the first to the 14th of September 2026, with so many invited people in each team.
    pub(crate) fn over(invited: u32) -> Self {
        let mut rng = StdRng::seed_from_u64(1);
        let round: RoundName = "2026-q3".parse().unwrap();
        let guardians = SEEDS.map(|seed| Seed::from_bytes(seed).keys(&round).unwrap());
        let inner =
            Pair { answers: IssuingKey::generate().unwrap(), comment: IssuingKey::generate().unwrap() };
        let issuing: Vec<IssuingKey> = TEAMS.iter().map(|_| IssuingKey::generate().unwrap()).collect();
        let (opening, receipt) = (OpeningKey::generate(&mut rng).unwrap(), ReceiptKey::generate().unwrap());
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let mut terms = Terms::new(round.clone(), day(1), day(14), "http://127.0.0.1:8080");
        let names = [("Ada", "works council"), ("Grace", "data protection")];
        let who = guardians.iter().zip(names).map(|(key, (name, role))| key.document(&round, name, role));
        terms.guardians = Some(Guardians {
            who: who.map(|document| document.guardian()).collect(),
            inner_answers_pk: inner.answers.public().to_string(),
            inner_comment_pk: inner.comment.public().to_string(),
            unwrap_from: day(16),
        });
        let keys = RoundPublicKeys {
            seal_pk: opening.public().to_text(),
            receipt_pk: receipt.public().to_text(),
            ..RoundPublicKeys::default()
        };
        let circle = |(id, key): (&&str, &IssuingKey)| {
            let unit: UnitId = id.parse().unwrap();
            let circle =
                Circle::new(id, unit.clone(), &format!("Team \u{201c}{id}\u{201d}"), vec![unit], invited);
            Circle { public_key: key.public().to_string(), ..circle }
        };
        let circles: Vec<Circle> = TEAMS.iter().zip(&issuing).map(circle).collect();
        let promise = Promise::draw_up(terms, keys, &Instrument::built_in(), &tree(), &circles).unwrap();
        Self { promise, issuing, inner, opening, receipt, guardians, rng }
    }

    /// What the tokens of a team's entries are good for.
    pub(crate) fn scope(&self, circle: usize) -> Scope {
        Scope::new(self.promise.hash(), TEAMS[circle]).unwrap()
    }

    /// Somebody of a team answers, with one value to all statements.
    pub(crate) fn answer(&mut self, circle: usize, value: u8, comment: &str) -> Entry {
        let of = |kind: Kind, rng: &mut StdRng| {
            let scope = InnerBallot::scope(self.promise.hash(), kind).unwrap();
            Applicant::begin(self.inner.of(kind).public(), &scope, rng).unwrap()
        };
        let (answers, comments) = (of(Kind::Answers, &mut self.rng), of(Kind::Comment, &mut self.rng));
        let entry =
            Applicant::begin(self.issuing[circle].public(), &self.scope(circle), &mut self.rng).unwrap();
        let request = TokenRequest::to_enter(circle, [7; 16].into(), [&entry, &answers, &comments]);
        let key = &self.issuing[circle];
        let signed =
            key.blind_sign_entry(&self.inner.answers, &self.inner.comment, &request.blinded).unwrap();
        let Both { entry: Some(entry_sig), answers: answers_sig, comment: Some(comment_sig) } = signed else {
            panic!("three were asked for");
        };
        let given = vec![value; self.promise.instrument().items().len()];
        let mut text = comment.as_bytes().to_vec();
        text.resize(BallotBox::LONGEST_ANSWER, 0);
        let seal_pk = self.opening.public();
        let mut ballot = |applicant: Applicant, sig, answer: &[u8]| {
            let request = applicant.receive(sig).unwrap().answer(0, seal_pk, answer, &mut self.rng).unwrap();
            InnerBallot::of(request).to_bytes()
        };
        let inner = Pair {
            answers: ballot(answers, &answers_sig, &given),
            comment: ballot(comments, &comment_sig, &text),
        };
        let holder = entry.receive(&entry_sig).unwrap();
        let wrapped = |kind: Kind, rng: &mut StdRng| {
            let (guardians, hash) = (self.promise.manifest().guardians().unwrap(), self.promise.hash());
            Wrapped::around(inner.of(kind), &guardians, hash, kind, holder.pk(), rng).unwrap()
        };
        let (answers, comment) =
            (wrapped(Kind::Answers, &mut self.rng), wrapped(Kind::Comment, &mut self.rng));
        self.check(holder.enter(circle, answers, comment).unwrap())
    }

    fn check(&self, request: EntryRequest) -> Entry {
        let circle = request.circle;
        Entry::check(request, &self.scope(circle), self.issuing[circle].public()).unwrap()
    }
}
