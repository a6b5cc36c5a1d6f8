//! A made-up round with two guardians: its promise, entries as browsers make them, and the parcels that go to guardians.
//!
//! Made by the protocol's own Rust, never by the page's files.

use candor_protocol::{
    guardian::{
        Entry, EntryList, EntryRequest, GuardianKey, InnerBallot, Kind, Pair, Parcel, Seed, SignedList,
        UsedCodes, Wrapped,
    },
    survey::{Circle, Guardians, Instrument, Promise, RoundName, RoundPublicKeys, Terms, Tree, Unit, UnitId},
    token::{Applicant, BallotBox, IssuingKey, OpeningKey, ReceiptKey, Scope, SerialKey, TokenRequest},
};
use chrono::NaiveDate;
use rand::{Rng, SeedableRng, rngs::StdRng};

/// A round that is over, with what every side of it knows.
pub(crate) struct Round {
    pub(crate) promise: Promise,
    pub(crate) issuing: Vec<IssuingKey>,
    pub(crate) inner: Pair<IssuingKey>,
    pub(crate) opening: OpeningKey,
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
        let keys =
            RoundPublicKeys { seal_pk: opening.public().to_text(), receipt_pk: receipt.public().to_text() };
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
        let inner = self.inside(value, comment);
        self.enter(circle, &inner)
    }

    /// Both ballots of somebody, as they lie inside.
    pub(crate) fn inside(&mut self, value: u8, comment: &str) -> Pair<Vec<u8>> {
        let given = vec![value; self.promise.instrument().items().len()];
        let mut text = comment.as_bytes().to_vec();
        text.resize(BallotBox::LONGEST_ANSWER, 0);
        let rng = &mut self.rng;
        let mut ballot = |kind: Kind, answer: &[u8]| {
            let (scope, key) = (InnerBallot::scope(self.promise.hash(), kind).unwrap(), self.inner.of(kind));
            let applicant = Applicant::begin(key.public(), &scope, rng).unwrap();
            let blinded = TokenRequest::of(0, [7; 16].into(), &applicant, None).blinded.answers;
            let holder = applicant.receive(&key.blind_sign(&blinded).unwrap()).unwrap();
            InnerBallot::of(holder.answer(0, self.opening.public(), answer, rng).unwrap()).to_bytes()
        };
        Pair { answers: ballot(Kind::Answers, &given), comment: ballot(Kind::Comment, &text) }
    }

    /// An entry of a team around these ballots. Guardians cannot tell whether anybody made them.
    pub(crate) fn enter(&mut self, circle: usize, inner: &Pair<Vec<u8>>) -> Entry {
        self.enter_for(None, circle, inner)
    }

    /// The same, with answers wrapped for the entry with another one-time key: they open for nobody.
    pub(crate) fn enter_for(
        &mut self,
        other: Option<&SerialKey>,
        circle: usize,
        inner: &Pair<Vec<u8>>,
    ) -> Entry {
        let key = &self.issuing[circle];
        let applicant = Applicant::begin(key.public(), &self.scope(circle), &mut self.rng).unwrap();
        let blinded = TokenRequest::of(circle, [7; 16].into(), &applicant, None).blinded.answers;
        let holder = applicant.receive(&key.blind_sign(&blinded).unwrap()).unwrap();
        let (guardians, hash) = (self.promise.manifest().guardians().unwrap(), *self.promise.hash());
        let rng = &mut self.rng;
        let wrapped = Pair::make(|kind| {
            let pk = other.filter(|_| kind == Kind::Answers).unwrap_or(holder.pk());
            Wrapped::around(inner.of(kind), &guardians, &hash, kind, pk, rng)
        });
        let Pair { answers, comment } = wrapped.unwrap();
        self.check(holder.enter(circle, answers, comment).unwrap())
    }

    /// Ballots that nobody made.
    pub(crate) fn noise(&mut self) -> Pair<Vec<u8>> {
        let mut inner = |kind| {
            let mut bytes = vec![0; InnerBallot::length(kind, self.promise.instrument())];
            self.rng.fill_bytes(&mut bytes[..32]);
            bytes
        };
        Pair { answers: inner(Kind::Answers), comment: inner(Kind::Comment) }
    }

    fn check(&self, request: EntryRequest) -> Entry {
        let circle = request.circle;
        Entry::check(request, &self.scope(circle), self.issuing[circle].public()).unwrap()
    }

    /// The list of entries as the service signs it.
    pub(crate) fn list(&self, entries: &[Entry]) -> SignedList {
        let list = EntryList::of(&self.promise, entries.iter().map(Entry::leaf).collect());
        let list = serde_json::to_string(&list).unwrap();
        let sig = self.receipt.sign_list(self.promise.hash(), &list).unwrap();
        SignedList { list, sig }
    }

    /// As many used links as there are entries of each team.
    pub(crate) fn used(&self, entries: &[Entry]) -> UsedCodes {
        let mut circles = vec![Vec::new(); TEAMS.len()];
        for (at, entry) in (0_u64..).zip(entries) {
            let mut code = [0; 16];
            code[..8].copy_from_slice(&at.to_be_bytes());
            circles[entry.request().circle].push(candor_protocol::token::Code::from(code).hash());
        }
        circles.iter_mut().for_each(|codes| codes.sort_by_key(|code| *code.as_bytes()));
        UsedCodes { circles }
    }

    /// The parcel for a guardian; `more` are the parts that the first one does not get.
    pub(crate) fn parcel(&self, entries: &[Entry], list: &SignedList, more: &[(&str, &[u8])]) -> Vec<u8> {
        let (promise, list) = (self.promise.to_text(), serde_json::to_vec(list).unwrap());
        let used = serde_json::to_vec(&self.used(entries)).unwrap();
        let mut rows: Vec<&Entry> = entries.iter().collect();
        rows.sort_by_key(|entry| *entry.leaf().as_bytes());
        let rows: Vec<u8> = rows.iter().flat_map(|entry| entry.request().to_row().unwrap()).collect();
        let parts: [(&str, &[u8]); 4] =
            [("promise", promise.as_bytes()), ("list", &list), ("used", &used), ("entries", &rows)];
        Parcel::pack(&self.promise, &[parts.as_slice(), more].concat()).unwrap()
    }
}
