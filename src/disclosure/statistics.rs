//! Reliability and spread of a whole company: Cronbach's alpha, McDonald's omega, one-way analysis of variance.
//!
//! They are computed over everybody who is counted, never of a unit: a unit's own spread tells its answers.
//! Sums over answers are whole numbers or sorted first, so that no result depends on the order of answers.

/// Whole-number sums over people who answered every item.
pub(super) struct Moments {
    people: i128,
    sums: Vec<i128>,
    /// Of item i with item j, for j up to and including i.
    products: Vec<Vec<i128>>,
}

impl Moments {
    /// From complete answers; those of another length are left out.
    pub(super) fn of(answers: impl Iterator<Item = Vec<u8>>, items: usize) -> Self {
        let products = (0..items).map(|item| vec![0; item + 1]).collect();
        let mut moments = Self { people: 0, sums: vec![0; items], products };
        for answer in answers.filter(|answer| answer.len() == items) {
            moments.people += 1;
            for (i, &x) in answer.iter().enumerate() {
                moments.sums[i] += i128::from(x);
                for (product, &y) in moments.products[i].iter_mut().zip(&answer) {
                    *product += i128::from(x) * i128::from(y);
                }
            }
        }
        moments
    }

    /// How many people answered every item.
    pub(super) fn people(&self) -> i128 {
        self.people
    }

    /// n(n-1) times the covariance of two items.
    fn covariance(&self, i: usize, j: usize) -> f64 {
        real(self.people * self.products[i.max(j)][i.min(j)] - self.sums[i] * self.sums[j])
    }

    /// The sum of `of(i, j)` over all pairs of items.
    fn over_pairs(&self, of: impl Fn(usize, usize) -> f64) -> f64 {
        let items = self.sums.len();
        (0..items).flat_map(|i| (0..items).map(move |j| (i, j))).map(|(i, j)| of(i, j)).sum()
    }

    /// Cronbach's alpha (1951), raw: J/(J-1) (1 - sum of the items' variances / variance of their sum).
    /// `None` for a single item, and where nobody differs from anybody.
    pub(super) fn alpha(&self) -> Option<f64> {
        let items = self.sums.len();
        let total = self.over_pairs(|i, j| self.covariance(i, j));
        let own: f64 = (0..items).map(|i| self.covariance(i, i)).sum();
        let count = count(items);
        (items > 1 && total > 0.0).then(|| count / (count - 1.0) * (1.0 - own / total))
    }

    /// McDonald's omega total of one factor (1999), as R's `psych::omega` with one factor: 1 - sum of the
    /// items' uniquenesses / sum of their correlations. `None` below three items (the factor is then not
    /// determined), where an item is answered alike by all, and where no loadings are found.
    ///
    /// The loadings are those with the least squared residuals off the diagonal (minres, Harman and Jones
    /// 1966): one loading at a time is set to its best value given the others, until none moves. Loadings
    /// are kept within 1 (Harman and Fukuda 1966).
    pub(super) fn omega(&self) -> Option<f64> {
        let items = self.sums.len();
        let variances: Vec<f64> = (0..items).map(|i| self.covariance(i, i)).collect();
        if items < 3 || variances.iter().any(|&variance| variance <= 0.0) {
            return None;
        }
        let correlation = |i: usize, j: usize| self.covariance(i, j) / (variances[i] * variances[j]).sqrt();
        let correlations: Vec<Vec<f64>> =
            (0..items).map(|i| (0..items).map(|j| correlation(i, j)).collect()).collect();
        let mut loadings = vec![0.5; items];
        for _ in 0..10_000 {
            let mut moved = 0.0_f64;
            for i in 0..items {
                let others = || loadings.iter().enumerate().filter(|(j, _)| *j != i);
                let squares: f64 = others().map(|(_, loading)| loading * loading).sum();
                let fitted: f64 = others().map(|(j, loading)| correlations[i][j] * loading).sum();
                let best = (fitted / squares).clamp(-1.0, 1.0);
                moved = moved.max((best - loadings[i]).abs());
                loadings[i] = best;
            }
            if moved.is_nan() {
                return None;
            }
            if moved < 1e-12 {
                let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
                let total = self.over_pairs(|i, j| correlations[i][j]);
                return (total > 0.0).then(|| 1.0 - unique / total);
            }
        }
        None
    }
}

/// A one-way analysis of variance of one score by group.
pub(super) struct Anova {
    people: f64,
    groups: f64,
    /// Mean square between groups.
    between: f64,
    /// Mean square within groups.
    within: f64,
}

impl Anova {
    /// From the scores of each group. `None` without at least one group in which two people can differ.
    pub(super) fn of(mut groups: Vec<Vec<f64>>) -> Option<Self> {
        groups.retain(|group| !group.is_empty());
        let mean = |scores: &[f64]| scores.iter().sum::<f64>() / count(scores.len());
        // The last bit of a sum depends on its order: the order of answers must not matter.
        groups.iter_mut().for_each(|group| group.sort_by(f64::total_cmp));
        let people = count(groups.iter().map(Vec::len).sum());
        let grand = groups.iter().flatten().sum::<f64>() / people;
        let (mut between, mut within) = (0.0, 0.0);
        for group in &groups {
            let own = mean(group);
            between += count(group.len()) * (own - grand).powi(2);
            within += group.iter().map(|score| (score - own).powi(2)).sum::<f64>();
        }
        let groups = count(groups.len());
        (people > groups).then(|| Self {
            people,
            groups,
            between: between / (groups - 1.0),
            within: within / (people - groups),
        })
    }

    /// How many people were scored.
    pub(super) fn people(&self) -> f64 {
        self.people
    }

    /// Residual degrees of freedom.
    pub(super) fn freedom(&self) -> f64 {
        self.people - self.groups
    }

    /// The pooled standard deviation within groups.
    pub(super) fn spread(&self) -> f64 {
        self.within.sqrt()
    }

    /// ICC(1), how much of one person's score is the group's (Bartko 1976), with the mean group size as in
    /// R's `multilevel`. `None` for a single group, and where nobody differs from anybody.
    pub(super) fn icc1(&self) -> Option<f64> {
        let size = self.people / self.groups;
        let all = self.between + (size - 1.0) * self.within;
        (self.groups > 1.0 && all > 0.0).then(|| (self.between - self.within) / all)
    }

    /// ICC(2), how reliable a group's mean is. `None` for a single group, and where groups do not differ.
    pub(super) fn icc2(&self) -> Option<f64> {
        (self.groups > 1.0 && self.between > 0.0).then(|| (self.between - self.within) / self.between)
    }
}

#[expect(
    clippy::as_conversions,
    reason = "sums of answers are far below 2^53, where every whole number is exact"
)]
fn real(whole: i128) -> f64 {
    whole as f64
}

#[expect(clippy::as_conversions, reason = "people and items are far below 2^53")]
fn count(of: usize) -> f64 {
    of as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Option<f64>, expected: &str) {
        let decimals = expected.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        assert_eq!(format!("{:.decimals$}", found.unwrap()), expected);
    }

    fn moments(rows: &[&[u8]]) -> Moments {
        Moments::of(rows.iter().map(|row| row.to_vec()), rows[0].len())
    }

    /// Chatterjee and Price (1977), 30 people, 7 items: R's `attitude`.
    fn attitude() -> Moments {
        let text = include_str!("../../tests/vectors/attitude.csv");
        let row = |line: &str| line.split(',').map(|field| field.parse().unwrap()).collect();
        Moments::of(text.lines().skip(1).map(row), 7)
    }

    #[test]
    fn alpha_is_that_of_a_calculation_by_hand() {
        let moments = moments(&[&[4, 4, 5], &[3, 3, 3], &[5, 4, 4], &[2, 3, 2], &[4, 5, 4]]);
        let variances: Vec<f64> = (0..3).map(|item| moments.covariance(item, item) / 20.0).collect();
        check(Some(variances[0]), "1.3");
        check(Some(variances[1]), "0.7");
        check(Some(moments.over_pairs(|i, j| moments.covariance(i, j)) / 20.0), "8.0");
        check(moments.alpha(), "0.88125");
    }

    #[test]
    fn alpha_and_omega_of_a_published_data_set_are_those_computed_elsewhere() {
        let moments = attitude();
        assert_eq!(moments.people(), 30);
        check(Some((0..7).map(|item| moments.covariance(item, item)).sum::<f64>() / 870.0), "924.786207");
        check(Some(moments.over_pairs(|i, j| moments.covariance(i, j)) / 870.0), "3334.891954");
        check(moments.alpha(), "0.843143");
        // By a separate program that iterates to a fixed number of rounds.
        check(moments.omega(), "0.850992");
    }

    #[test]
    fn omega_of_items_that_measure_one_thing_exactly_is_the_spearman_brown_value() {
        // Equal correlations of 0.5 among three items: loadings are the root of 0.5, omega 3 * 0.5 / 2.
        let moments =
            Moments { people: 2, sums: vec![0; 3], products: vec![vec![2], vec![1, 2], vec![1, 1, 2]] };
        check(moments.omega(), "0.750000");
        check(moments.alpha(), "0.750000");
    }

    #[test]
    fn what_cannot_be_computed_is_not_invented() {
        assert!(moments(&[&[1], &[2]]).alpha().is_none(), "a single item");
        assert!(moments(&[&[3, 3], &[3, 3]]).alpha().is_none(), "nobody differs");
        assert!(moments(&[&[1, 2], &[2, 3], &[3, 1]]).omega().is_none(), "two items");
        assert!(moments(&[&[1, 2, 3], &[2, 3, 3], &[3, 1, 3]]).omega().is_none(), "an item without variance");
        assert!(Moments::of(std::iter::empty(), 3).alpha().is_none());
        assert!(Moments::of(std::iter::empty(), 3).omega().is_none());
        assert!(Anova::of(vec![]).is_none());
        assert!(Anova::of(vec![vec![1.0], vec![2.0], vec![]]).is_none(), "groups of one");
        let one = Anova::of(vec![vec![1.0, 3.0]]).unwrap();
        assert!(one.icc1().is_none() && one.icc2().is_none());
        check(Some(one.spread().powi(2)), "2.0");
    }

    #[test]
    fn scores_in_another_order_give_the_same_bits() {
        let scores: Vec<f64> = (0..50_u32).map(|at| f64::from(7 + at * at % 29) / 7.0).collect();
        let of = |scores: Vec<f64>| {
            let anova = Anova::of(vec![scores, vec![1.0, 2.0]]).unwrap();
            (anova.within.to_bits(), anova.between.to_bits())
        };
        let mut others = scores.clone();
        for _ in 0..scores.len() {
            others.rotate_left(1);
            assert_eq!(of(others.clone()), of(scores.clone()));
        }
    }

    #[test]
    fn icc_of_a_published_example_is_the_published_one() {
        // Shrout and Fleiss (1979): six targets, four judges.
        let rows = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]];
        let groups = rows.map(|row| row.map(f64::from).to_vec());
        let anova = Anova::of(groups.to_vec()).unwrap();
        check(Some(anova.between), "11.241667");
        check(Some(anova.within), "6.263889");
        check(anova.icc1(), "0.165742");
        check(anova.icc2(), "0.442797");
        check(Some(anova.freedom()), "18");
    }
}
