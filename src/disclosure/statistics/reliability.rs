//! Reliability: how far the items of an instrument say the same about a person.
//!
//! It must never be computed of a few people and shown: `disclosure` prints it from 200 people on.

use statrs::distribution::{ContinuousCDF, FisherSnedecor};

use super::{count, omega, real};

/// Whole-number sums over people who answered every item.
pub struct Moments {
    people: i128,
    sums: Vec<i128>,
    /// Of item i with item j, for j up to and including i.
    products: Vec<Vec<i128>>,
}

impl Moments {
    /// From complete answers, one value per item; those of another length are left out.
    pub fn of(answers: impl Iterator<Item = Vec<u8>>, items: usize) -> Self {
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
    pub fn people(&self) -> u64 {
        u64::try_from(self.people).unwrap_or(u64::MAX)
    }

    /// The sample variance of each item. `None` for fewer than two people.
    pub fn variances(&self) -> Option<Vec<f64>> {
        let pairs = real(self.people * (self.people - 1));
        let of = |item| self.covariance(item, item) / pairs;
        (self.people > 1).then(|| (0..self.sums.len()).map(of).collect())
    }

    /// Cronbach's alpha (1951), raw: J/(J-1) (1 - sum of the items' variances / variance of their sum).
    /// `None` for a single item, and where nobody differs from anybody.
    pub fn alpha(&self) -> Option<f64> {
        let items = self.sums.len();
        let total = over_pairs(items, |i, j| self.covariance(i, j));
        let own: f64 = (0..items).map(|i| self.covariance(i, i)).sum();
        let many = count(items);
        (items > 1 && total > 0.0).then(|| many / (many - 1.0) * (1.0 - own / total))
    }

    /// Standardised alpha: J r / (1 + (J-1) r), where r is the mean correlation of two items (Spearman and
    /// Brown 1910). `None` for a single item, and where an item is answered alike by all.
    pub fn standardised_alpha(&self) -> Option<f64> {
        let many = count(self.sums.len());
        let r = self.mean_correlation()?;
        (1.0 + (many - 1.0) * r > 0.0).then(|| many * r / (1.0 + (many - 1.0) * r))
    }

    /// McDonald's omega total of one factor (1999), its loadings found by maximum likelihood. `None` below three
    /// items (the factor is then not determined), where an item is answered alike by all, and where the items
    /// have no factor in common.
    pub fn omega(&self) -> Option<f64> {
        omega::total(&self.correlations()?)
    }

    fn mean_correlation(&self) -> Option<f64> {
        let items = self.sums.len();
        let correlations = self.correlations().filter(|_| items > 1)?;
        let all = over_pairs(items, |i, j| correlations[i][j]);
        Some((all - count(items)) / count(items * (items - 1)))
    }

    /// `None` where an item is answered alike by all: it then has no correlation.
    fn correlations(&self) -> Option<Vec<Vec<f64>>> {
        let items = self.sums.len();
        let own: Vec<f64> = (0..items).map(|item| self.covariance(item, item)).collect();
        let of =
            |i: usize, j: usize| if i == j { 1.0 } else { self.covariance(i, j) / (own[i] * own[j]).sqrt() };
        let row = |i| (0..items).map(|j| of(i, j)).collect();
        own.iter().all(|&own| own > 0.0).then(|| (0..items).map(row).collect())
    }

    /// n(n-1) times the covariance of two items.
    fn covariance(&self, i: usize, j: usize) -> f64 {
        real(self.people * self.products[i.max(j)][i.min(j)] - self.sums[i] * self.sums[j])
    }
}

/// The 95 % interval of alpha after Feldt, Woodruff and Salih (1987):
/// 1 - (1 - alpha) F(.975) to 1 - (1 - alpha) F(.025), F with n-1 and (n-1)(J-1) degrees of freedom.
/// `None` for fewer than two people or items.
pub fn feldt(alpha: f64, people: u64, items: usize) -> Option<(f64, f64)> {
    let freedom = real(i128::from(people) - 1);
    let f = FisherSnedecor::new(freedom, freedom * (count(items) - 1.0)).ok()?;
    let end = |share| 1.0 - (1.0 - alpha) * f.inverse_cdf(share);
    Some((end(0.975), end(0.025)))
}

/// The sum of `of(i, j)` over all pairs of items.
fn over_pairs(items: usize, of: impl Fn(usize, usize) -> f64) -> f64 {
    (0..items).flat_map(|i| (0..items).map(move |j| (i, j))).map(|(i, j)| of(i, j)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::{Anova, check, rwg, rwg_j};

    fn moments(rows: &[Vec<u8>]) -> Moments {
        Moments::of(rows.iter().cloned(), rows[0].len())
    }

    /// Chatterjee and Price (1977), 30 people, 7 items: R's `attitude`.
    fn attitude() -> Vec<Vec<u8>> {
        let text = include_str!("../../../tests/vectors/attitude.csv");
        text.lines()
            .skip(1)
            .map(|line| line.split(',').map(|field| field.parse().unwrap()).collect())
            .collect()
    }

    #[test]
    fn alpha_and_agreement_are_those_of_a_calculation_by_hand() {
        let moments = moments(&[[4, 4, 5], [3, 3, 3], [5, 4, 4], [2, 3, 2], [4, 5, 4]].map(Vec::from));
        let variances = moments.variances().unwrap();
        for (variance, (expected, agreement)) in
            variances.iter().zip([("1.3", "0.35"), ("0.7", "0.65"), ("1.3", "0.35")])
        {
            check(*variance, expected);
            check(rwg(*variance, 5), agreement);
        }
        check(over_pairs(3, |i, j| moments.covariance(i, j)) / 20.0, "8.0");
        check(moments.alpha().unwrap(), "0.88125");
        check(rwg_j(&variances, 5), "0.710526");
    }

    #[test]
    fn reliability_of_a_published_data_set_is_that_computed_elsewhere() {
        let moments = moments(&attitude());
        assert_eq!(moments.people(), 30);
        check(moments.variances().unwrap().iter().sum(), "924.786207");
        check(over_pairs(7, |i, j| moments.covariance(i, j)) / 870.0, "3334.891954");
        let alpha = moments.alpha().unwrap();
        check(alpha, "0.843143");
        check(moments.mean_correlation().unwrap(), "0.426907");
        check(moments.standardised_alpha().unwrap(), "0.839084");
        let (low, high) = feldt(alpha, 30, 7).unwrap();
        check(low, "0.739376");
        check(high, "0.915773");
        // The research page says .840545, where its search stopped; ours goes on to the top, .8405444897.
        let omega = moments.omega().unwrap();
        check(omega, "0.84054449");
        assert!((omega - 0.840_545).abs() < 1e-6);
    }

    #[test]
    fn alpha_without_one_item_is_that_computed_elsewhere() {
        let expected = ["0.8098", "0.7969", "0.8278", "0.8030", "0.7954", "0.8639", "0.8405"];
        for (dropped, expected) in expected.iter().enumerate() {
            let mut rows = attitude();
            for row in &mut rows {
                row.remove(dropped);
            }
            check(moments(&rows).alpha().unwrap(), expected);
        }
    }

    /// Hoyt (1941): alpha is 1 - MS(residual) / MS(people) of the people by items table. A way to alpha that shares
    /// no line with ours.
    #[test]
    fn alpha_is_the_share_of_variance_between_people() {
        let rows = attitude();
        let of = |rows: Vec<Vec<u8>>| {
            let scores = rows.into_iter().map(|row| row.into_iter().map(f64::from).collect()).collect();
            let anova = Anova::of(scores).unwrap();
            (anova.between(), anova.within() * anova.freedom())
        };
        let (people, within) = of(rows.clone());
        let by_item: Vec<Vec<u8>> = (0..7).map(|item| rows.iter().map(|row| row[item]).collect()).collect();
        let (items, _) = of(by_item);
        let residual = (within - items * 6.0) / (29.0 * 6.0);
        let alpha = moments(&rows).alpha().unwrap();
        assert!((1.0 - residual / people - alpha).abs() < 1e-12, "{alpha}");
    }

    #[test]
    fn quantiles_of_f_are_right_for_thousands_of_people() {
        // Swapping the degrees of freedom turns F over, so both tails must meet.
        for (a, b) in [(5399.0, 53_990.0), (199.0, 1194.0), (29.0, 174.0), (99_999.0, 599_994.0)] {
            let f = |a, b, share| FisherSnedecor::new(a, b).unwrap().inverse_cdf(share);
            assert!((f(a, b, 0.025) * f(b, a, 0.975) - 1.0).abs() < 1e-9, "{a} and {b}");
        }
        // ln(1 - alpha) is almost normal with variance 2J / ((J-1)(n-1)) (van Zyl, Neudecker and Nel 2000).
        let (low, high) = feldt(0.891_343, 5400, 11).unwrap();
        let half = 1.96 * (22.0 / (10.0 * 5399.0_f64)).sqrt();
        let end = |sign: f64| 1.0 - (1.0 - 0.891_343) * (sign * half).exp();
        assert!((low - end(1.0)).abs() < 1e-4 && (high - end(-1.0)).abs() < 1e-4, "{low} {high}");
        assert!(feldt(0.9, 1, 7).is_none() && feldt(0.9, 0, 7).is_none() && feldt(0.9, 30, 1).is_none());
    }

    #[test]
    fn what_cannot_be_computed_is_not_invented() {
        assert!(moments(&[vec![1], vec![2]]).alpha().is_none(), "a single item");
        assert!(moments(&[vec![1], vec![2]]).standardised_alpha().is_none(), "a single item");
        assert!(moments(&[vec![3, 3], vec![3, 3]]).alpha().is_none(), "nobody differs");
        assert!(moments(&[vec![1, 2], vec![2, 3], vec![3, 1]]).omega().is_none(), "two items");
        let alike = moments(&[vec![1, 2, 3], vec![2, 3, 3], vec![3, 1, 3]]);
        assert!(alike.omega().is_none() && alike.standardised_alpha().is_none(), "an item without variance");
        let nobody = Moments::of(std::iter::empty(), 3);
        assert!(nobody.alpha().is_none() && nobody.omega().is_none() && nobody.variances().is_none());
        assert!(moments(&[vec![1, 2]]).variances().is_none(), "one person does not vary");
    }
}
