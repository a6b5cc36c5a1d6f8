//! Random organisations with whole rounds: trees of many shapes, real circles, answers of many tempers, the real planner
//! and the real export.

use std::collections::{BTreeMap, HashMap};

use candor_disclosure::{
    Kind,
    comments::{Comments, Names, place},
    disclose,
    release::Release,
};
use candor_people::{Draft, comment_circles, form_circles};
use candor_protocol::survey::{
    Answer, Asks, Circle, Instrument, Item, Own, Promise, RoundPublicKeys, ShownWith, Tally, Terms,
    Threshold, Tree, Unit, UnitId,
};
use rand::{CryptoRng, Rng, RngExt};

fn item(at: usize) -> Item {
    Item {
        id: format!("q{at}"),
        dimension: format!("matter {}", at % 2),
        reverse: at % 2 == 1,
        own: false,
        safe: [].into(),
        text: BTreeMap::from([("en".to_owned(), format!("Statement {at}."))]),
    }
}

/// An organisation, and how its people answer.
pub(super) struct Organisation {
    pub(super) tree: Tree,
    pub(super) heads: Vec<u32>,
    pub(super) instrument: Instrument,
    k: Threshold,
    /// The part of people who answer, and of items that they skip.
    turnout: f64,
    skipped: f64,
    /// The part of circles that are coarsened.
    coarsened: f64,
    /// Whether all teams answer alike; otherwise some say all the same.
    even: bool,
}

impl Organisation {
    /// Up to 40 units as a bush, a manager tree or nearly a chain; teams of nobody and of one among them.
    pub(super) fn random(rng: &mut impl Rng) -> Option<Self> {
        let (units, shape) = (rng.random_range(1..40), rng.random_range(0..3));
        let mut tree = Vec::new();
        for unit in 0..units {
            let parent = (unit > 0).then(|| match shape {
                0 => rng.random_range(0..unit),
                1 => (unit - 1) / rng.random_range(2..6),
                _ => (unit - 1_usize).saturating_sub(rng.random_range(0..2)),
            });
            let id = |unit: usize| format!("u{unit}").parse().unwrap();
            tree.push(Unit {
                id: id(unit),
                parent: parent.map(id),
                name: format!("Unit {unit}"),
                regrouped: false,
                shown_with: Default::default(),
            });
        }
        let tree = Tree::new(tree).unwrap();
        let mut head = |at: usize| match rng.random_range(0..6) {
            _ if !tree.children(at).is_empty() && rng.random_bool(0.6) => 0,
            0 => 0,
            1 => 1,
            2 => rng.random_range(1..5),
            3 => rng.random_range(5..60),
            _ => rng.random_range(4..14),
        };
        let heads: Vec<u32> = (0..units).map(&mut head).collect();
        let k: Threshold =
            if rng.random_bool(0.7) { Threshold::DEFAULT } else { Threshold::try_from(7).unwrap() };
        let (min, max) = [(1, 5), (1, 7), (0, 10)][rng.random_range(0..3)];
        let instrument =
            Instrument::assemble("i", min, max, (0..rng.random_range(1..5)).map(item).collect()).unwrap();
        let statements = (0..rng.random_range(0..4)).map(|at| format!("Own statement {at}.")).collect();
        let own = Own { language: "en".to_owned(), statements, question: None };
        let instrument = instrument.with_own(&own).unwrap();
        (heads.iter().sum::<u32>() >= k.people()).then(|| Self {
            tree,
            heads,
            instrument,
            k,
            turnout: rng.random_range(0.3..1.0),
            skipped: if rng.random_bool(0.5) { 0.0 } else { rng.random_range(0.0..0.3) },
            coarsened: 0.1,
            even: false,
        })
    }

    /// One in which everybody answers everything on 1 to 5, and nobody is coarsened.
    pub(super) fn everybody(tree: Tree, heads: Vec<u32>) -> Self {
        let instrument = Instrument::assemble("i", 1, 5, (0..3).map(item).collect()).unwrap();
        Self {
            tree,
            heads,
            instrument,
            k: Threshold::DEFAULT,
            turnout: 1.0,
            skipped: 0.0,
            coarsened: 0.0,
            even: true,
        }
    }

    /// Rounds after each other, each with the counts of those before in its promise.
    pub(super) fn rounds(&self, names: &[&str], rng: &mut impl CryptoRng) -> Vec<Release> {
        let mut counts: HashMap<UnitId, ShownWith> = HashMap::new();
        let mut releases: Vec<Release> = Vec::new();
        for name in names {
            let tree = self.tree.clone().shown_with(counts.clone());
            let release = self.round_in(&tree, name, rng).0;
            for row in release.numbers().rows() {
                let Some(answered) = row.answered() else { continue };
                let shown = counts.entry(row.unit().clone()).or_default();
                if row.kind() == Kind::Rest {
                    shown.rest.insert(answered)
                } else {
                    shown.unit.insert(answered)
                };
            }
            releases.push(release);
        }
        releases
    }

    /// A round, and the comments that are published of it.
    pub(super) fn round_with_comments(&self, name: &str, rng: &mut impl CryptoRng) -> (Release, Comments) {
        self.round_in(&self.tree, name, rng)
    }

    fn round_in(&self, tree: &Tree, name: &str, rng: &mut impl CryptoRng) -> (Release, Comments) {
        let drafts = form_circles(&self.tree, &self.heads, self.k).unwrap();
        let (joined, places) = comment_circles(&self.tree, &drafts, Threshold::COMMENTS);
        let circle =
            |draft: Draft| Circle::new(&draft.id, draft.unit, &draft.name, draft.members, draft.invited);
        let many = drafts.len();
        let mut circles: Vec<Circle> = drafts.into_iter().map(circle).collect();
        for (circle, place) in circles.iter_mut().zip(places) {
            circle.coarsened = rng.random_bool(self.coarsened);
            circle.comment_circle = place.map(|place| many + place);
        }
        circles.extend(joined.into_iter().map(circle).map(|circle| Circle { asks: Asks::Comment, ..circle }));
        let terms = Terms {
            k: self.k,
            ..Terms::new(
                name.parse().unwrap(),
                "2026-09-01".parse().unwrap(),
                "2026-09-14".parse().unwrap(),
                "http://127.0.0.1:8080",
            )
        };
        let promise =
            Promise::draw_up(terms, RoundPublicKeys::default(), &self.instrument, tree, &circles).unwrap();
        let tally: Tally = promise.circles().iter().map(|circle| self.answers(circle.invited, rng)).collect();
        let mut texts = Vec::new();
        for (circle, answers) in promise.circles().iter().zip(&tally) {
            for _ in answers.iter().filter(|_| rng.random_bool(0.15)) {
                let text = format!("I have something to say, and this is what it is: {}.", texts.len());
                texts.extend(circle.comment_circle.map(|at| (at, text)));
            }
        }
        let placed = place(&promise, &tally, texts);
        let comments =
            Comments::take_over(&promise, placed.texts, placed.left_out, &Names::new([], []), rng).0;
        (Release::new(&promise, disclose(&promise, &tally), 0), comments)
    }

    /// The answers of a circle: most teams differ a little, some say all the same.
    fn answers(&self, people: u32, rng: &mut impl Rng) -> Vec<Answer> {
        let (min, max) = (self.instrument.scale().min(), self.instrument.scale().max());
        let (low, high) = match rng.random_range(0..6) {
            _ if self.even => (min, max),
            0 => (min, min),
            1 => (max, max),
            2 => (min, min + 1),
            3 => (max - 1, max),
            _ => (min, max),
        };
        let mut all = Vec::new();
        for _ in 0..people {
            let mut value = |_| (!rng.random_bool(self.skipped)).then(|| rng.random_range(low..=high));
            let values: Vec<Option<u8>> = self.instrument.items().iter().map(&mut value).collect();
            let comes = rng.random_bool(self.turnout);
            if let Some(answer) = Answer::new(values, &self.instrument).ok().filter(|_| comes) {
                all.push(answer);
            }
        }
        all
    }
}
