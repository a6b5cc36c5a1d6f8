//! Change between two rounds: how large, how sure, and what could have been seen at all.
//!
//! Answers of two rounds cannot be linked, so both means err on their own; that makes a verdict rarer, never more
//! frequent. It must never be asked of one unit alone: of a hundred units that did not change, five would seem to.

use statrs::function::erf::erfc;

use super::Z;

/// The normal deviate of a power of 80 %, as in R's `qnorm(.8)`.
const POWER: f64 = 0.841_621_233_572_914;

/// A change of a mean from n1 answers to one from n2.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The difference: later less earlier.
    pub size: f64,
    /// Its standard error.
    pub error: f64,
}

impl Difference {
    /// From both means, each with the pooled spread within units of its round and its number of answers:
    /// SE^2 = s1^2/n1 + s2^2/n2, without correction for finite groups.
    pub fn of(before: (f64, f64, u32), now: (f64, f64, u32)) -> Self {
        Self { size: now.0 - before.0, error: error((before.1, before.2), (now.1, now.2)) }
    }

    /// How many standard errors: z = d / SE.
    pub fn z(&self) -> f64 {
        self.size / self.error
    }

    /// How often a difference at least this large comes from nothing, to either side: 1 for none at all.
    pub fn p(&self) -> f64 {
        if self.size == 0.0 {
            return 1.0;
        }
        erfc(self.z().abs() / std::f64::consts::SQRT_2)
    }
}

/// The smallest change that is found with a power of 80 % at 5 % to both sides (Cohen 1988): (1.96 + 0.84) SE.
/// Both rounds as spread and number of answers.
pub fn detectable(before: (f64, u32), now: (f64, u32)) -> f64 {
    (Z + POWER) * error(before, now)
}

fn error(before: (f64, u32), now: (f64, u32)) -> f64 {
    (before.0.powi(2) / f64::from(before.1) + now.0.powi(2) / f64::from(now.1)).sqrt()
}

/// The p values adjusted for being many (Benjamini and Hochberg 1995; Yekutieli and Benjamini 1999), each at its own
/// place: the least, over this and all larger p, of p m / rank.
pub fn adjusted(p: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|&a, &b| p[b].total_cmp(&p[a]));
    let (mut adjusted, mut least) = (vec![1.0; p.len()], 1.0_f64);
    let many = super::count(p.len());
    for (larger, at) in order.into_iter().enumerate() {
        least = least.min(p[at] * many / (many - super::count(larger)));
        adjusted[at] = least;
    }
    adjusted
}

/// Which of many are more than chance, so that of those named at most the share `q` are named wrongly on average.
pub fn rejected(p: &[f64], q: f64) -> Vec<bool> {
    adjusted(p).into_iter().map(|p| p <= q).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::check;

    #[test]
    fn half_a_point_in_a_team_of_eight_is_no_change() {
        let change = Difference::of((3.1, 0.6, 8), (3.6, 0.6, 8));
        check(change.error, "0.30");
        check(change.z(), "1.667");
        check(change.p(), "0.0956"); // 2 (1 - pnorm(1.6667))
    }

    #[test]
    fn a_p_value_is_that_of_the_normal_distribution() {
        let p = |z: f64| Difference { size: z, error: 1.0 }.p();
        check(p(0.0), "1.0");
        check(Difference { size: 0.0, error: 0.0 }.p(), "1.0");
        check(Difference { size: 0.2, error: 0.0 }.p(), "0.0");
        check(p(1.959_963_984_540_054), "0.0500000000");
        check(p(-1.959_963_984_540_054), "0.0500000000");
        check(p(3.290_526_731_491_926), "0.0010000000");
    }

    #[test]
    fn what_could_have_been_seen_shrinks_with_the_answers() {
        for (n, expected) in [(5, "1.06"), (8, "0.84"), (12, "0.69"), (20, "0.53"), (50, "0.34")] {
            check(detectable((0.6, n), (0.6, n)), expected);
        }
        check(detectable((0.6, 8), (1.2, 8)), "1.33"); // 2.8016 root(.045 + .18)
    }

    #[test]
    fn of_fifteen_published_p_values_four_are_more_than_chance() {
        // Benjamini and Hochberg (1995), section 4.
        let p = [
            0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
            0.6528, 0.7590, 1.0,
        ];
        assert_eq!(rejected(&p, 0.05).iter().filter(|&&rejected| rejected).count(), 4);
        assert_eq!(p.iter().filter(|&&p| p <= 0.05 / 15.0).count(), 3, "Bonferroni names fewer");
        let found = adjusted(&p);
        for (found, expected) in found.iter().zip(["0.0015", "0.003", "0.0095", "0.035625", "0.0603"]) {
            check(*found, expected);
        }
        let backwards: Vec<f64> = p.iter().rev().copied().collect();
        let mut again = adjusted(&backwards);
        again.reverse();
        assert_eq!(again, found);
        assert!(adjusted(&[]).is_empty());
    }
}
