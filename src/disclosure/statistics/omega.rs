//! McDonald's omega total of one factor: the loadings by maximum likelihood, and the sum made of them.
//!
//! It must never return loadings that have not come to rest: no number is better than one that depends on when the
//! search was stopped.

use super::count;

/// No item may be all factor: R's `factanal` keeps uniquenesses at .005 or more (Heywood case).
const LEAST_UNIQUE: f64 = 0.005;

/// Omega total (McDonald 1999) of standardised items: (sum of loadings)^2 over that plus the sum of the
/// uniquenesses 1 - loading^2. `None` below three items, and where no loadings are found.
///
/// R's `psych::omega` prints another number for the same items, for two reasons: its default loadings are those of
/// least squared residuals (minres), and its total is 1 - sum of uniquenesses / sum of the *observed* correlations,
/// not of those that the factor implies. Of 5,400 real people (bhr2000) that gives 0.892873 and this 0.892143; of 30
/// (R's `attitude`) 0.850992 and 0.840545. `tests/it/statistics.rs` computes psych's way beside ours.
pub(super) fn total(correlations: &[Vec<f64>]) -> Option<f64> {
    let loadings = loadings(correlations).filter(|_| correlations.len() > 2)?;
    let common = loadings.iter().sum::<f64>().powi(2);
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    (common + unique > 0.0).then(|| common / (common + unique))
}

/// The loadings under which the correlations are likeliest, by the EM algorithm (Rubin and Thayer 1982): given
/// loadings l and uniquenesses u, the factor is estimated from the items with weights b, and the items are
/// then regressed on that estimate.
fn loadings(correlations: &[Vec<f64>]) -> Option<Vec<f64>> {
    let items = correlations.len();
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    // The first guess: all items alike, with the correlation that they have on average.
    let all: f64 = correlations.iter().flatten().sum();
    let alike = ((all - count(items)) / count(items * items.saturating_sub(1))).clamp(0.1, 0.9);
    let (mut l, mut u) = (vec![alike.sqrt(); items], vec![1.0 - alike; items]);
    for _ in 0..20_000 {
        let precise: Vec<f64> = l.iter().zip(&u).map(|(l, u)| l / u).collect();
        let known = 1.0 + dot(&l, &precise);
        let b: Vec<f64> = precise.iter().map(|weight| weight / known).collect();
        let with_factor: Vec<f64> = correlations.iter().map(|row| dot(row, &b)).collect();
        let of_factor = 1.0 - dot(&b, &l) + dot(&b, &with_factor);
        let next: Vec<f64> = with_factor.iter().map(|item| item / of_factor).collect();
        u = next.iter().zip(&with_factor).map(|(l, c)| (1.0 - l * c).max(LEAST_UNIQUE)).collect();
        let moved = l.iter().zip(&next).map(|(old, new)| (old - new).abs()).fold(0.0, f64::max);
        l = next;
        if l.iter().any(|loading| !loading.is_finite()) {
            return None;
        }
        if moved < 1e-11 {
            return Some(l);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::check;

    /// The correlations that a factor with these loadings implies.
    fn implied(loadings: &[f64]) -> Vec<Vec<f64>> {
        let of = |i: usize, j: usize| if i == j { 1.0 } else { loadings[i] * loadings[j] };
        (0..loadings.len()).map(|i| (0..loadings.len()).map(|j| of(i, j)).collect()).collect()
    }

    #[test]
    fn loadings_that_explain_everything_are_found_again() {
        let known = [0.9, 0.7, 0.5, 0.6, 0.8];
        for (found, known) in loadings(&implied(&known)).unwrap().iter().zip(known) {
            assert!((found - known).abs() < 1e-8, "{found} is not {known}");
        }
        // (3.5)^2 / (3.5^2 + 5 - 2.55)
        check(total(&implied(&known)).unwrap(), "0.833333");
    }

    #[test]
    fn omega_of_alike_items_is_the_spearman_brown_value() {
        // Correlations of 0.5 among three items: loadings are the root of 0.5, omega 4.5 / 6.
        check(total(&implied(&[0.5_f64.sqrt(); 3])).unwrap(), "0.750000");
    }

    #[test]
    fn an_item_that_contradicts_the_others_lowers_omega() {
        let loadings = [0.7, 0.7, 0.7, -0.7];
        check(total(&implied(&loadings)).unwrap(), "0.490000"); // 1.4^2 / (1.4^2 + 2.04)
    }

    #[test]
    fn two_items_that_are_one_do_not_break_the_search() {
        let correlations = [[1.0, 1.0, 0.4], [1.0, 1.0, 0.4], [0.4, 0.4, 1.0]].map(Vec::from);
        let found = total(&correlations).unwrap();
        assert!((0.8..0.9).contains(&found), "{found}");
    }

    #[test]
    fn items_without_anything_in_common_have_no_omega() {
        assert!(total(&implied(&[0.0; 5])).is_none());
        assert!(total(&[]).is_none());
    }
}
