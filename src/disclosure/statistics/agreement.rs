//! Agreement: whether the people of one group say about the same.
//!
//! It must never be shown as a number: it is a function of the group's spread, from which answers of a small team
//! can be reconstructed. Three words are shown, from 20 people on.

use serde::{Deserialize, Serialize};

use super::count;

/// Within-group agreement on one item (James, Demaree and Wolf 1984): 1 - s^2 / e^2, where e^2 = (A^2 - 1) / 12 is
/// the variance of answers spread evenly over `options` possible ones. Negative where people differ more than that.
pub fn rwg(variance: f64, options: u8) -> f64 {
    1.0 - variance / even(options)
}

/// Within-group agreement on J items, rwg(j) (James, Demaree and Wolf 1984), from the sample variance of each:
/// J a / (J a + s^2 / e^2), where s^2 is the mean variance and a = 1 - s^2 / e^2. 0 where people differ more
/// than by chance (James, Demaree and Wolf 1993).
pub fn rwg_j(variances: &[f64], options: u8) -> f64 {
    let items = count(variances.len());
    let share = variances.iter().sum::<f64>() / items / even(options);
    let agreed = items * (1.0 - share);
    if agreed > 0.0 { agreed / (agreed + share) } else { 0.0 }
}

/// The variance of answers spread evenly over the options; of a single option, so that nothing is divided by zero,
/// that of two.
fn even(options: u8) -> f64 {
    (f64::from(options.max(2)).powi(2) - 1.0) / 12.0
}

/// rwg(j) in words, after the standards of LeBreton and Senter (2008): lack and weak are one here, and so are
/// strong and very strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Agreement {
    /// .50 or less.
    Low,
    /// .51 to .70.
    Medium,
    /// More than .70.
    High,
}

impl Agreement {
    /// The word for an rwg(j).
    pub fn of(rwg_j: f64) -> Self {
        if rwg_j > 0.70 {
            Self::High
        } else if rwg_j > 0.50 {
            Self::Medium
        } else {
            Self::Low
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::check;

    #[test]
    fn agreement_is_full_when_all_say_the_same_and_none_when_they_differ_by_chance() {
        check(rwg(0.0, 5), "1.0");
        check(rwg(2.0, 5), "0.0");
        check(rwg(4.0, 7), "0.0");
        check(rwg(3.0, 5), "-0.5");
        check(rwg_j(&[0.0, 0.0], 5), "1.0");
        check(rwg_j(&[2.0, 2.0], 5), "0.0");
        check(rwg_j(&[4.0, 3.0], 5), "0.0");
        check(rwg_j(&[], 5), "0.0");
        check(rwg_j(&[1.3], 5), "0.35"); // one item: rwg itself
    }

    #[test]
    fn agreement_has_three_words() {
        use Agreement::{High, Low, Medium};
        for (rwg_j, word) in
            [(-0.1, Low), (0.0, Low), (0.50, Low), (0.501, Medium), (0.70, Medium), (0.701, High)]
        {
            assert_eq!(Agreement::of(rwg_j), word, "{rwg_j}");
        }
        assert_eq!(serde_json::to_string(&[Low, Medium, High]).unwrap(), r#"["low","medium","high"]"#);
    }
}
