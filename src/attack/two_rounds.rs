//! What two rounds of the same group tell about somebody who answered in the first and not in the second: made-up people,
//! values rounded and bounded as they are printed, and an attacker who weighs all that is printed by what is most often right.
//!
//! The attacker knows who is missing, and the weights are those of a regression over all made-up teams, which no real
//! attacker has: what comes out is the most that numbers can tell. It must never look at anything but these numbers.

use std::fmt;

use rand::{Rng, RngExt};

/// What happens between the rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opinions {
    /// Everybody answers the same again, as if the second round followed at once.
    Frozen,
    /// As in panels of real people after some months: a person's mean goes with that of the round before by about 0.65.
    Panel,
}

/// Who answers: so many in the first round; so many of them are missing in the second, and so many others are there.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    /// In the first round.
    pub before: u32,
    /// Missing in the second.
    pub missing: u32,
    /// New in the second.
    pub others: u32,
}

/// The cases of the table.
pub const CASES: [Case; 9] = [
    Case { before: 6, missing: 1, others: 0 },
    Case { before: 8, missing: 1, others: 0 },
    Case { before: 8, missing: 1, others: 1 },
    Case { before: 8, missing: 3, others: 0 },
    Case { before: 11, missing: 1, others: 0 },
    Case { before: 15, missing: 1, others: 0 },
    Case { before: 15, missing: 4, others: 0 },
    Case { before: 20, missing: 1, others: 0 },
    Case { before: 40, missing: 1, others: 0 },
];

/// The share of the variance of the missing people's own mean that is told, 0 to 1, by what is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The first value alone.
    pub one: f64,
    /// Both values in tenths.
    pub tenths: f64,
    /// The second one in steps of 0.2.
    pub coarse: f64,
    /// The second one in steps of 0.5.
    pub half: f64,
    /// All statements of both rounds in tenths.
    pub statements: f64,
    /// All statements, those of the second round in steps of 0.2.
    pub coarsened: f64,
}

impl Told {
    fn all(&self) -> [f64; 6] {
        [self.one, self.tenths, self.coarse, self.half, self.statements, self.coarsened]
    }
}

/// The table: for each case what is told of frozen opinions and of those of a panel.
#[derive(Debug)]
pub struct Table {
    /// So many made-up teams for each number.
    pub teams: usize,
    lines: Vec<(Case, [Told; 2])>,
}

/// Simulates `teams` teams for each case. `progress` hears of each.
pub fn two_rounds(teams: usize, progress: &dyn Fn(), rng: &mut impl Rng) -> Table {
    let mut line = |case: Case| {
        progress();
        (case, [Opinions::Frozen, Opinions::Panel].map(|opinions| told(case, opinions, teams, rng)))
    };
    Table { teams, lines: CASES.into_iter().map(&mut line).collect() }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "What two rounds tell about who is missing in the second: share of the variance of their own mean; frozen opinions /\n\
             a real panel's. {} made-up teams for each number, seven statements on 1 to 5.\n",
            self.teams
        )?;
        writeln!(
            f,
            "| answered | one value | both values | second in 0.2 | second in 0.5 | all statements | second statements in 0.2 |"
        )?;
        writeln!(f, "| --- | --- | --- | --- | --- | --- | --- |")?;
        for (Case { before, missing, others }, [frozen, panel]) in &self.lines {
            write!(f, "| {before} to {}", before - missing + others)?;
            match (*missing, *others) {
                (1, 1) => write!(f, ", one replaced")?,
                (many, 0) if many > 1 => write!(f, ", {many} missing")?,
                _ => {}
            }
            for (frozen, panel) in frozen.all().iter().zip(panel.all()) {
                write!(f, " | {frozen:.2} / {panel:.2}")?;
            }
            writeln!(f, " |")?;
        }
        Ok(())
    }
}

/// So many statements.
const ITEMS: usize = 7;

/// Where a person stands, beside the team.
struct Person(f64);

impl Person {
    const SPREAD: f64 = 0.55;
    /// So much of where somebody stands stays until the next round.
    const LASTING: f64 = 0.88;

    fn new(rng: &mut impl Rng) -> Self {
        Self(Self::SPREAD * normal(rng))
    }

    fn later(&self, rng: &mut impl Rng) -> Self {
        let new = (1.0 - Self::LASTING.powi(2)).sqrt() * Self::SPREAD;
        Self(Self::LASTING * self.0 + new * normal(rng))
    }

    fn answers(&self, team: f64, rng: &mut impl Rng) -> [f64; ITEMS] {
        std::array::from_fn(|_| (team + self.0 + 0.8 * normal(rng)).round().clamp(1.0, 5.0))
    }
}

/// What is told in one case.
pub fn told(case: Case, opinions: Opinions, teams: usize, rng: &mut impl Rng) -> Told {
    let Case { before, missing, others } = case;
    let (mut seen, mut truth) = (Vec::new(), Vec::new());
    for _ in 0..teams {
        // A team's own level tells of nobody more than of everybody in it.
        let team = 3.3;
        let people: Vec<Person> = (0..before).map(|_| Person::new(rng)).collect();
        let first: Vec<[f64; ITEMS]> = people.iter().map(|one| one.answers(team, rng)).collect();
        let (gone, stay) = (0..missing, missing..before);
        truth.push(mean(gone.map(|at| mean(first[place(at)].iter().copied()))));
        let later = team + 0.1 * normal(rng);
        let mut second: Vec<[f64; ITEMS]> = stay
            .map(|at| match opinions {
                Opinions::Frozen => first[place(at)],
                Opinions::Panel => people[place(at)].later(rng).answers(later, rng),
            })
            .collect();
        second.extend((0..others).map(|_| Person::new(rng).answers(later, rng)));
        seen.push((printed(&first), printed(&second)));
    }
    let share = |view: View<'_>| {
        let seen: Vec<Vec<f64>> = seen.iter().map(|(first, second)| view(first, second)).collect();
        explained(&seen, &truth)
    };
    Told {
        one: share(&|first, _| vec![first[0]]),
        tenths: share(&|first, second| vec![first[0], second[0]]),
        coarse: share(&|first, second| vec![first[0], in_steps(second[0], 0.2)]),
        half: share(&|first, second| vec![first[0], in_steps(second[0], 0.5)]),
        statements: share(&|first, second| [&first[1..], &second[1..]].concat()),
        coarsened: share(&|first, second| {
            let second = second[1..].iter().map(|value| in_steps(*value, 0.2));
            first[1..].iter().copied().chain(second).collect()
        }),
    }
}

/// What an attacker takes from what two rounds print.
type View<'a> = &'a dyn Fn(&[f64], &[f64]) -> Vec<f64>;

/// The composite and the statements as they are printed: in tenths, bounded near the ends.
fn printed(people: &[[f64; ITEMS]]) -> Vec<f64> {
    let end = 5.0 / mean_of_ones(people.len());
    let (low, high) = (((1.0 + end) * 10.0).ceil() / 10.0, ((5.0 - end) * 10.0).floor() / 10.0);
    let items: Vec<f64> = (0..ITEMS)
        .map(|item| match mean(people.iter().map(|one| one[item])) {
            value if value <= 1.0 + end => low,
            value if value >= 5.0 - end => high,
            value => in_steps(value, 0.1),
        })
        .collect();
    let mut all = vec![in_steps(mean(items.iter().copied()), 0.1)];
    all.extend(items);
    all
}

fn in_steps(value: f64, step: f64) -> f64 {
    (value / step + 0.5 + 1e-9).floor() * step
}

fn place(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// How many, as a number to divide by.
fn mean_of_ones(many: usize) -> f64 {
    u32::try_from(many.max(1)).map_or(f64::INFINITY, f64::from)
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (sum, many) = values.fold((0.0, 0.0), |(sum, many), value| (sum + value, many + 1.0));
    if many > 0.0 { sum / many } else { 0.0 }
}

/// Box and Muller.
fn normal(rng: &mut impl Rng) -> f64 {
    let (one, other): (f64, f64) = (rng.random(), rng.random());
    (-2.0 * (1.0 - one).ln()).sqrt() * (std::f64::consts::TAU * other).cos()
}

/// The share of the variance of `truth` that a regression on what is seen explains, less what it would explain by chance.
fn explained(seen: &[Vec<f64>], truth: &[f64]) -> f64 {
    let centre = mean(truth.iter().copied());
    let wide = seen.first().map_or(0, Vec::len);
    let means: Vec<f64> = (0..wide).map(|at| mean(seen.iter().map(|row| row[at]))).collect();
    // The normal equations, with what is asked for as their last column.
    let mut equations = vec![vec![0.0; wide + 1]; wide];
    let mut all = 0.0;
    for (row, truth) in seen.iter().zip(truth) {
        let row: Vec<f64> = row.iter().zip(&means).map(|(value, mean)| value - mean).collect();
        for one in 0..wide {
            for other in 0..wide {
                equations[one][other] += row[one] * row[other];
            }
            equations[one][wide] += row[one] * (truth - centre);
        }
        all += (truth - centre).powi(2);
    }
    let asked: Vec<f64> = equations.iter().map(|equation| equation[wide]).collect();
    let weights = solved(equations);
    let told: f64 = weights.iter().zip(asked).map(|(weight, asked)| weight * asked).sum();
    let (many, wide) = (mean_of_ones(seen.len()), mean_of_ones(wide));
    (1.0 - (1.0 - told / all) * (many - 1.0) / (many - wide - 1.0)).max(0.0)
}

/// Gauss's elimination with pivots.
fn solved(mut equations: Vec<Vec<f64>>) -> Vec<f64> {
    let wide = equations.len();
    for at in 0..wide {
        let pivot = (at..wide).max_by(|&a, &b| equations[a][at].abs().total_cmp(&equations[b][at].abs()));
        equations.swap(at, pivot.unwrap_or(at));
        let row = equations[at].clone();
        for (below, equation) in equations.iter_mut().enumerate() {
            if below != at && row[at].abs() > 1e-12 {
                let factor = equation[at] / row[at];
                equation.iter_mut().zip(&row).for_each(|(value, pivot)| *value -= factor * pivot);
            }
        }
    }
    let value = |at: usize| {
        if equations[at][at].abs() > 1e-12 { equations[at][wide] / equations[at][at] } else { 0.0 }
    };
    (0..wide).map(value).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{SeedableRng, rngs::StdRng};

    #[test]
    fn a_regression_finds_what_was_put_in() {
        let mut rng = StdRng::seed_from_u64(1);
        let seen: Vec<Vec<f64>> = (0..4000).map(|_| vec![normal(&mut rng), normal(&mut rng)]).collect();
        let exact: Vec<f64> = seen.iter().map(|row| 2.0 * row[0] - row[1] + 3.0).collect();
        assert!((explained(&seen, &exact) - 1.0).abs() < 1e-9);
        // As much noise as signal.
        let noisy: Vec<f64> = seen.iter().map(|row| row[0] + normal(&mut rng)).collect();
        assert!((explained(&seen, &noisy) - 0.5).abs() < 0.05);
        let other: Vec<f64> = seen.iter().map(|_| normal(&mut rng)).collect();
        assert!(explained(&seen, &other) < 0.01);
    }

    /// The measured figures of three real waves of 434 people: 0.12 of one value, 0.84 and 0.97 frozen, 0.17 of both.
    #[test]
    fn a_team_of_eight_of_whom_one_is_missing_tells_what_was_measured_with_real_people() {
        let (case, mut rng) = (Case { before: 8, missing: 1, others: 0 }, StdRng::seed_from_u64(2));
        let frozen = told(case, Opinions::Frozen, 2000, &mut rng);
        let panel = told(case, Opinions::Panel, 2000, &mut rng);
        for (what, found, measured) in [
            ("one", frozen.one, 0.12),
            ("both", frozen.tenths, 0.84),
            ("coarse", frozen.coarse, 0.72),
            ("statements", frozen.statements, 0.97),
            ("panel", panel.tenths, 0.17),
        ] {
            assert!((found - measured).abs() < 0.1, "{what}: {found}, measured {measured}");
        }
    }
}
