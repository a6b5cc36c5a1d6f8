//! How good an attacker's guesses are, and how good blind ones would have been. The only file that holds guesses against
//! the truth.
//!
//! Chance is exact: within a circle of n respondents every assignment of the n answers is equally likely to somebody
//! who knows nothing, so a guess is right with 1/n, and two different guesses for two people are right together with
//! 1/(n(n-1)). From that follow the expected number and its standard error, without a simulation.

use std::collections::{BTreeMap, BTreeSet};

/// Who gave which answer: the simulator's knowledge. Kept apart from everything that an attacker sees.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    /// Person, their circle, and the one-time key of their ballot.
    pub given: Vec<Given>,
}

/// One person's answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The address.
    pub person: String,
    /// The position of their circle.
    pub circle: usize,
    /// The one-time key of their ballot, base64url.
    pub pk: String,
}

/// What guesses were worth.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Score {
    /// People linked with their own answer.
    pub right: usize,
    /// People who answered.
    pub of: usize,
    /// How many blind guesses would have been right on average.
    pub chance: f64,
    /// The standard error of that.
    pub error: f64,
}

impl Score {
    /// Whether this is more than luck: above chance by more than three standard errors.
    pub fn beyond_chance(&self) -> bool {
        number(self.right) > self.chance + 3.0 * self.error + 1e-9
    }

    /// The share of people who were linked.
    pub fn share(&self) -> f64 {
        number(self.right) / number(self.of.max(1))
    }
}

/// Scores guesses: person, and the one-time key said to be theirs.
pub fn score(truth: &Truth, guesses: &[(String, String)]) -> Score {
    let said: BTreeMap<&str, &str> = guesses.iter().map(|(who, pk)| (who.as_str(), pk.as_str())).collect();
    let mut circles: BTreeMap<usize, Vec<&Given>> = BTreeMap::new();
    for given in &truth.given {
        circles.entry(given.circle).or_default().push(given);
    }
    let mut score = Score { right: 0, of: truth.given.len(), chance: 0.0, error: 0.0 };
    let mut variance = 0.0;
    for given in circles.values() {
        let keys: BTreeSet<&str> = given.iter().map(|one| one.pk.as_str()).collect();
        let inside: Vec<&str> = given
            .iter()
            .filter_map(|one| said.get(one.person.as_str()).copied())
            .filter(|pk| keys.contains(pk))
            .collect();
        score.right +=
            given.iter().filter(|one| said.get(one.person.as_str()) == Some(&one.pk.as_str())).count();
        let (n, guessed) = (number(given.len()), number(inside.len()));
        // Ordered pairs of people for whom different answers were guessed: only these can both be right.
        let mut pairs = 0.0;
        for (at, one) in inside.iter().enumerate() {
            pairs += 2.0 * number(inside[at + 1..].iter().filter(|other| *other != one).count());
        }
        let expected = guessed / n;
        let both = if given.len() > 1 { pairs / (n * (n - 1.0)) } else { 0.0 };
        score.chance += expected;
        variance += both + expected - expected * expected;
    }
    score.error = variance.max(0.0).sqrt();
    score
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn truth(sizes: &[usize]) -> Truth {
        let mut given = Vec::new();
        for (circle, size) in sizes.iter().enumerate() {
            given.extend((0..*size).map(|at| Given {
                person: format!("p{circle}.{at}"),
                circle,
                pk: format!("k{circle}.{at}"),
            }));
        }
        Truth { given }
    }

    fn guesses(truth: &Truth, shift: usize) -> Vec<(String, String)> {
        let of = |circle| truth.given.iter().filter(move |one| one.circle == circle).collect::<Vec<_>>();
        let shifted = |one: &Given| {
            let all = of(one.circle);
            let at = all.iter().position(|other| *other == one).unwrap();
            (one.person.clone(), all[(at + shift) % all.len()].pk.clone())
        };
        truth.given.iter().map(shifted).collect()
    }

    #[test]
    fn whoever_assigns_all_answers_of_a_circle_blindly_gets_one_right() {
        let truth = truth(&[6, 3, 8]);
        let all = score(&truth, &guesses(&truth, 0));
        assert_eq!((all.right, all.of), (17, 17));
        // The number of fixed points of a random permutation has mean 1 and variance 1.
        assert!((all.chance - 3.0).abs() < 1e-9 && (all.error - 3.0_f64.sqrt()).abs() < 1e-9, "{all:?}");
        assert!(all.beyond_chance());
        let none = score(&truth, &guesses(&truth, 1));
        assert_eq!(none.right, 0);
        assert!(!none.beyond_chance());
    }

    #[test]
    fn one_guess_for_everybody_is_surely_right_once() {
        let truth = truth(&[4]);
        let all: Vec<(String, String)> =
            truth.given.iter().map(|one| (one.person.clone(), "k0.2".to_owned())).collect();
        let found = score(&truth, &all);
        assert_eq!(found.right, 1);
        assert!((found.chance - 1.0).abs() < 1e-9 && found.error < 1e-6, "{found:?}");
    }

    #[test]
    fn a_guess_outside_of_the_circle_or_for_a_stranger_counts_as_nothing() {
        let truth = truth(&[5]);
        let found = score(&truth, &[("p0.0".into(), "k9.9".into()), ("stranger".into(), "k0.0".into())]);
        assert_eq!((found.right, found.chance), (0, 0.0));
    }
}
