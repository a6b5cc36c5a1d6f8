//! Variance: of whole numbers exactly, of a group of scores, and between and within groups.
//!
//! It must never add scores in the order in which they came: the last bit of a sum depends on it, and the order of
//! answers must not matter.

use super::{count, real};

/// The sample variance from whole sums: (n S2 - S1^2) / (n(n-1)). `None` for fewer than two numbers.
pub fn variance(numbers: u64, sum: u64, squares: u64) -> Option<f64> {
    let (n, sum, squares) = (i128::from(numbers), i128::from(sum), i128::from(squares));
    (n > 1).then(|| real(n * squares - sum * sum) / real(n * (n - 1)))
}

/// How many scores, their mean and their sample variance (0 for a single score).
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    n: f64,
    mean: f64,
    squares: f64,
}

impl Sample {
    /// From scores in any order. `None` without any.
    pub fn of(mut scores: Vec<f64>) -> Option<Self> {
        scores.sort_by(f64::total_cmp);
        let n = count(scores.len());
        let mean = scores.iter().sum::<f64>() / n;
        let squares = scores.iter().map(|score| (score - mean).powi(2)).sum();
        (!scores.is_empty()).then_some(Self { n, mean, squares })
    }

    /// Their mean.
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// Their sample standard deviation.
    pub fn spread(&self) -> f64 {
        (self.squares / (self.n - 1.0).max(1.0)).sqrt()
    }
}

/// A one-way analysis of variance of one score by group (Fisher 1925).
#[derive(Clone, Copy, Debug)]
pub struct Anova {
    people: f64,
    groups: f64,
    between: f64,
    within: f64,
}

impl Anova {
    /// From the scores of each group. `None` without at least one group in which two people can differ.
    pub fn of(groups: Vec<Vec<f64>>) -> Option<Self> {
        let groups: Vec<Sample> = groups.into_iter().filter_map(Sample::of).collect();
        let people: f64 = groups.iter().map(|group| group.n).sum();
        let grand = groups.iter().map(|group| group.n * group.mean).sum::<f64>() / people;
        let between: f64 = groups.iter().map(|group| group.n * (group.mean - grand).powi(2)).sum();
        let within: f64 = groups.iter().map(|group| group.squares).sum();
        let groups = count(groups.len());
        (people > groups).then(|| Self {
            people,
            groups,
            between: between / (groups - 1.0),
            within: within / (people - groups),
        })
    }

    /// How many people were scored.
    pub fn people(&self) -> f64 {
        self.people
    }

    /// Residual degrees of freedom: people less groups.
    pub fn freedom(&self) -> f64 {
        self.people - self.groups
    }

    /// The mean square between groups; not a number for a single group.
    pub fn between(&self) -> f64 {
        self.between
    }

    /// The mean square within groups.
    pub fn within(&self) -> f64 {
        self.within
    }

    /// The pooled standard deviation within groups: the spread by which every unit's band is drawn.
    pub fn spread(&self) -> f64 {
        self.within.sqrt()
    }

    /// ICC(1), how much of one person's score is the group's (Bartko 1976; Bliese 2000):
    /// (MSB - MSW) / (MSB + (n - 1) MSW) with the mean group size n, as in R's `multilevel`. `None` for a single
    /// group, and where nobody differs from anybody.
    pub fn icc1(&self) -> Option<f64> {
        let size = self.people / self.groups;
        let all = self.between + (size - 1.0) * self.within;
        (self.groups > 1.0 && all > 0.0).then(|| (self.between - self.within) / all)
    }

    /// ICC(2), how reliable a group's mean is: (MSB - MSW) / MSB. `None` for a single group, and where groups do
    /// not differ.
    pub fn icc2(&self) -> Option<f64> {
        (self.groups > 1.0 && self.between > 0.0).then(|| (self.between - self.within) / self.between)
    }
}

/// ICC(2) of a group of n people (Bliese 2000), by Spearman and Brown: n ICC(1) / (1 + (n - 1) ICC(1)).
pub fn icc2_of(icc1: f64, n: f64) -> f64 {
    n * icc1 / (1.0 + (n - 1.0) * icc1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::check;

    #[test]
    fn icc_of_a_published_example_is_the_published_one() {
        // Shrout and Fleiss (1979): six targets, four judges.
        let rows = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        let anova = Anova::of(rows.map(|row| row.map(f64::from).to_vec()).to_vec()).unwrap();
        check(anova.between(), "11.241667");
        check(anova.within(), "6.263889");
        check(anova.icc1().unwrap(), "0.165742");
        check(anova.icc2().unwrap(), "0.442797");
        check(anova.freedom(), "18");
        check(icc2_of(anova.icc1().unwrap(), 4.0), "0.442797");
    }

    #[test]
    fn the_reliability_of_a_mean_grows_with_the_group_as_published() {
        // Bliese, Halverson and Rothberg's HRS and Bliese and Halverson's WBEING (R's `multilevel`): 5,400 and
        // 7,382 people in 99 companies. Their data is GPL and not here; ICC(2) follows from the published ICC(1).
        check(icc2_of(0.174_100_8, 5400.0 / 99.0), "0.919989");
        check(icc2_of(0.043_369_05, 7382.0 / 99.0), "0.771713");
        for (n, expected) in [(5.0, "0.55"), (8.0, "0.66"), (10.0, "0.71"), (15.0, "0.78")] {
            check(icc2_of(0.195, n), expected);
        }
    }

    #[test]
    fn what_cannot_be_computed_is_not_invented() {
        assert!(Anova::of(vec![]).is_none());
        assert!(Anova::of(vec![vec![1.0], vec![2.0], vec![]]).is_none(), "groups of one");
        let one = Anova::of(vec![vec![1.0, 3.0]]).unwrap();
        assert!(one.icc1().is_none() && one.icc2().is_none());
        check(one.spread().powi(2), "2.0");
        let alike = Anova::of(vec![vec![3.0; 4], vec![3.0; 4]]).unwrap();
        assert!(alike.icc1().is_none() && alike.icc2().is_none());
        assert!(variance(1, 3, 9).is_none() && variance(0, 0, 0).is_none() && Sample::of(vec![]).is_none());
        check(Sample::of(vec![3.0]).unwrap().spread(), "0.0");
    }

    #[test]
    fn a_variance_of_whole_numbers_is_that_of_the_same_scores() {
        let values = [4_u64, 4, 5, 1, 2, 2, 3, 5];
        let whole = variance(8, values.iter().sum(), values.iter().map(|value| value * value).sum());
        let scores = values.map(|value| f64::from(u32::try_from(value).unwrap()));
        let sample = Sample::of(scores.to_vec()).unwrap();
        assert!((whole.unwrap() - sample.spread().powi(2)).abs() < 1e-12);
        check(sample.mean(), "3.25");
    }

    #[test]
    fn scores_in_another_order_give_the_same_bits() {
        let scores: Vec<f64> = (0..50_u32).map(|at| f64::from(7 + at * at % 29) / 7.0).collect();
        let of = |scores: Vec<f64>| {
            let anova = Anova::of(vec![scores, vec![1.0, 2.0]]).unwrap();
            (anova.within().to_bits(), anova.between().to_bits())
        };
        let mut others = scores.clone();
        for _ in 0..scores.len() {
            others.rotate_left(1);
            assert_eq!(of(others.clone()), of(scores.clone()));
        }
    }
}
