//! Made-up organisations: people who answer, come and go, and the releases that the program makes of them. What the people
//! side would find is put into each promise: who is coarsened, which units are others, how many answered before.
//!
//! A person answers ten statements: the unit's level, a lasting part, the day's part, each with half of the variance
//! between people, and a statement's own part.

use std::{
    collections::{HashMap, VecDeque},
    f64::consts::{PI, SQRT_2},
};

use candor_disclosure::{Kind, disclose, release::Release, statistics::Moments};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Promise, RoundPublicKeys, ShownWith, Tally, Terms, Threshold, Tree, Unit,
    UnitId,
};
use rand::{RngExt, rngs::StdRng};

/// Standard deviations: units' levels, each of the two parts of a person, a statement's own part.
pub(crate) const UNITS: f64 = 0.3;
const PERSON: f64 = 0.5;
const STATEMENT: f64 = 0.8;
/// Of the invited people so many answer.
const ANSWERING: f64 = 0.85;
/// Of those who come and go so many leave between two rounds, and as many join.
const LEAVING: f64 = 0.1;

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Moves {
    /// No unit changes.
    None,
    /// Every unit, by 0.2 a round on average.
    Walk,
    /// A tenth of the units, once, by 0.6.
    Jumps,
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum People {
    /// They keep their lasting part.
    Same,
    /// As the same, but a tenth leaves and joins between two rounds.
    ComeAndGo,
    /// New ones in every round: the worst case, since the model cannot know it.
    Others,
}

/// A row of the table.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) units: usize,
    pub(crate) size: (usize, usize),
    pub(crate) rounds: usize,
    pub(crate) moves: Moves,
    pub(crate) people: People,
    /// How often nearly nobody of a unit answers, so that it is hidden.
    pub(crate) hidden: f64,
}

/// What people of a unit, or of all, would say to each statement.
#[derive(Clone, Default)]
pub(crate) struct Said {
    /// The mean over everybody invited.
    pub(crate) means: Vec<f64>,
    /// Of those who answered, the percentages above and below the middle of the scale.
    pub(crate) shares: Vec<(f64, f64)>,
}

/// What was said in a round.
pub(crate) struct Round {
    pub(crate) units: Vec<Said>,
    pub(crate) all: Said,
    /// Of everybody invited.
    pub(crate) alpha: Option<f64>,
}

/// One organisation over its rounds.
pub(crate) struct Organisation {
    pub(crate) releases: Vec<Release>,
    /// By unit and round.
    pub(crate) levels: Vec<Vec<f64>>,
    pub(crate) said: Vec<Round>,
}

pub(crate) fn normal(rng: &mut StdRng) -> f64 {
    (-2.0 * (1.0 - rng.random::<f64>()).ln()).sqrt() * (2.0 * PI * rng.random::<f64>()).cos()
}

/// 1 - erf(x), to seven digits (Abramowitz and Stegun 1964, 7.1.26).
pub(crate) fn erfc(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.327_591_1 * x.abs());
    let terms = [1.061_405_429, -1.453_152_027, 1.421_413_741, -0.284_496_736, 0.254_829_592];
    let tail = terms.iter().fold(0.0, |sum, term| (sum + term) * t) * (-x * x).exp();
    if x < 0.0 { 2.0 - tail } else { tail }
}

/// What people of a level answer on average, on the scale from 1 to 5.
pub(crate) fn expected(level: f64) -> f64 {
    let spread = (2.0 * PERSON * PERSON + STATEMENT * STATEMENT).sqrt();
    let above = |edge: f64| 0.5 * erfc((edge - level) / spread / SQRT_2);
    1.0 + above(1.5) + above(2.5) + above(3.5) + above(4.5)
}

pub(crate) fn id(unit: usize) -> UnitId {
    format!("t{unit:04}").parse().unwrap()
}

/// The levels of a unit by round.
fn levels(case: Case, rng: &mut StdRng) -> Vec<f64> {
    let mut level = 3.4 + UNITS * normal(rng);
    let jumps = rng.random::<f64>() < 0.1;
    let (at, size) = (rng.random_range(1..case.rounds), if rng.random() { 0.6 } else { -0.6 });
    (0..case.rounds)
        .map(|round| {
            level += match case.moves {
                Moves::Walk if round > 0 => 0.2 * normal(rng),
                Moves::Jumps if jumps && round == at => size,
                _ => 0.0,
            };
            level
        })
        .collect()
}

/// The people of a unit, by their lasting parts.
struct Team {
    usual: usize,
    people: VecDeque<f64>,
    /// How many joined or left since the unit was shown.
    since_shown: u32,
    coarsened: bool,
    regrouped: bool,
}

impl Team {
    fn new(size: usize, rng: &mut StdRng) -> Self {
        let people = (0..size).map(|_| PERSON * normal(rng)).collect();
        Self { usual: size, people, since_shown: 0, coarsened: false, regrouped: false }
    }

    /// What happens to it between two rounds; below k people nobody leaves without another coming.
    fn next(&mut self, people: People, was_shown: bool, rng: &mut StdRng) {
        let k = Threshold::DEFAULT.people();
        if people == People::Others {
            self.people.iter_mut().for_each(|part| *part = PERSON * normal(rng));
        }
        if people != People::ComeAndGo {
            return;
        }
        let before = self.people.len();
        self.people.retain(|_| rng.random::<f64>() >= LEAVING);
        let left = before - self.people.len();
        let mut joined = (0..self.usual).filter(|_| rng.random::<f64>() < LEAVING).count();
        joined = joined.max((k as usize).saturating_sub(self.people.len()));
        self.people.extend((0..joined).map(|_| PERSON * normal(rng)));
        let differ = (left + joined) as u32;
        self.since_shown = if was_shown { differ } else { self.since_shown + differ };
        self.coarsened = (1..k).contains(&differ) || (1..k).contains(&self.since_shown);
        self.regrouped = 10 * left > 3 * before || 10 * joined > 3 * self.people.len();
    }
}

/// Sums over people: of answers by statement, and of those who answered above and below the middle.
#[derive(Clone)]
struct Sums {
    people: u32,
    answers: Vec<u32>,
    answered: u32,
    sides: Vec<(u32, u32)>,
}

impl Sums {
    fn new(statements: usize) -> Self {
        Self { people: 0, answers: vec![0; statements], answered: 0, sides: vec![(0, 0); statements] }
    }

    fn add(&mut self, safe: &[u8], answered: bool) {
        self.people += 1;
        self.answered += u32::from(answered);
        for (nth, safe) in safe.iter().enumerate() {
            self.answers[nth] += u32::from(*safe);
            self.sides[nth].0 += u32::from(answered && *safe > 3);
            self.sides[nth].1 += u32::from(answered && *safe < 3);
        }
    }

    fn said(&self) -> Said {
        let percent = |part: u32| 100.0 * f64::from(part) / f64::from(self.answered);
        Said {
            means: self.answers.iter().map(|sum| f64::from(*sum) / f64::from(self.people)).collect(),
            shares: self.sides.iter().map(|(above, below)| (percent(*above), percent(*below))).collect(),
        }
    }
}

/// The tree and the circles of the next round, as the people side would find them.
fn promise(nth: usize, teams: &[Team], before: &[Release], instrument: &Instrument) -> Promise {
    let root: UnitId = "acme".parse().unwrap();
    let mut units = vec![Unit::new(root.clone(), None, "Acme".to_owned())];
    let team = |unit: usize| Unit {
        regrouped: teams[unit].regrouped,
        ..Unit::new(id(unit), Some(root.clone()), format!("Team {unit}"))
    };
    units.extend((0..teams.len()).map(team));
    let mut counts: HashMap<UnitId, ShownWith> = HashMap::new();
    for row in before.iter().flat_map(|release| release.numbers().rows()) {
        let Some(answered) = row.answered() else { continue };
        let shown = counts.entry(row.unit().clone()).or_default();
        if row.kind() == Kind::Rest { &mut shown.rest } else { &mut shown.unit }.insert(answered);
    }
    let tree = Tree::new(units).unwrap().shown_with(counts);
    let circle = |(unit, team): (usize, &Team)| Circle {
        coarsened: team.coarsened,
        ..Circle::new(&format!("c{unit}"), id(unit), "a team", vec![id(unit)], team.people.len() as u32)
    };
    let circles: Vec<Circle> = teams.iter().enumerate().map(circle).collect();
    let terms = Terms::new(
        format!("r{nth}").parse().unwrap(),
        "2026-09-01".parse().unwrap(),
        "2026-09-14".parse().unwrap(),
        "http://127.0.0.1:8080",
    );
    Promise::draw_up(terms, RoundPublicKeys::default(), instrument, &tree, &circles).unwrap()
}

pub(crate) fn organisation(case: Case, rng: &mut StdRng) -> Organisation {
    let instrument = Instrument::built_in();
    let statements = instrument.items().len();
    let mut teams: Vec<Team> =
        (0..case.units).map(|_| Team::new(rng.random_range(case.size.0..=case.size.1), rng)).collect();
    let levels: Vec<Vec<f64>> = (0..case.units).map(|_| levels(case, rng)).collect();
    let offsets: Vec<f64> = (0..statements).map(|nth| 0.1 * (nth as f64 - 4.5)).collect();
    let (mut releases, mut said): (Vec<Release>, _) = (Vec::new(), Vec::new());
    for nth in 0..case.rounds {
        for (unit, team) in teams.iter_mut().enumerate().filter(|_| nth > 0) {
            let row = releases.last().and_then(|release| release.row(&id(unit)));
            team.next(case.people, row.is_some_and(|row| row.kind() == Kind::Unit), rng);
        }
        let (mut tally, mut units, mut everybody): (Tally, _, _) = (Vec::new(), Vec::new(), Vec::new());
        let mut all = Sums::new(statements);
        for (team, levels) in teams.iter().zip(&levels) {
            let hidden = rng.random::<f64>() < case.hidden;
            let (mut answers, mut sums) = (Vec::new(), Sums::new(statements));
            for part in &team.people {
                let mood = levels[nth] + *part + PERSON * normal(rng);
                let mut safe = Vec::with_capacity(statements);
                let mut values = Vec::with_capacity(statements);
                for (item, offset) in instrument.items().iter().zip(&offsets) {
                    let answer = (mood + offset + STATEMENT * normal(rng)).round().clamp(1.0, 5.0) as u8;
                    safe.push(answer);
                    values.push(Some(if item.reverse { 6 - answer } else { answer }));
                }
                let answered = rng.random::<f64>() < ANSWERING && !(hidden && answers.len() == 4);
                sums.add(&safe, answered);
                all.add(&safe, answered);
                everybody.push(safe);
                if answered {
                    answers.push(Answer::new(values, &instrument).unwrap());
                }
            }
            tally.push(answers);
            units.push(sums.said());
        }
        let promise = promise(nth, &teams, &releases, &instrument);
        releases.push(Release::new(&promise, disclose(&promise, &tally), 0));
        let alpha = Moments::of(everybody.into_iter(), statements).alpha();
        said.push(Round { units, all: all.said(), alpha });
    }
    Organisation { releases, levels, said }
}
