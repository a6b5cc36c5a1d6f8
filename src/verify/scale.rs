//! The scale of a round, and how a mean near its ends may be printed. Whole numbers only.

use super::artefact::{Bound, Printed, Sheet};

/// The lowest and the highest answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scale {
    pub(super) min: i64,
    pub(super) max: i64,
}

/// Scales that are tried, in this order, where no JSON says which one it is.
const USUAL: [(i64, i64); 6] = [(1, 5), (1, 7), (0, 10), (1, 4), (1, 6), (1, 10)];

impl Scale {
    /// The scale that the JSON names; without one the first usual scale in which every value and bound can be printed.
    /// Whether it was said.
    pub(super) fn of(sheet: &Sheet, precision: &[u32]) -> (Self, bool) {
        if let Some(facts) = &sheet.facts {
            return (Self { min: facts.scale.0, max: facts.scale.1 }, true);
        }
        let fits = |scale: &Self| {
            sheet.rows.iter().zip(precision).all(|(row, &n)| {
                let mut values = row.cells.iter().filter_map(|cell| cell.value);
                values.all(|value| scale.fits(value, i64::from(n)))
            })
        };
        let scales = || USUAL.iter().map(|&(min, max)| Self { min, max });
        let within = |scale: &Self| {
            let values = sheet.rows.iter().flat_map(|row| row.cells.iter().filter_map(|cell| cell.value));
            values
                .filter_map(Printed::tenths)
                .all(|tenths| (10 * scale.min..=10 * scale.max).contains(&tenths))
        };
        let usual = Self { min: 1, max: 5 };
        (scales().find(fits).or_else(|| scales().find(within)).unwrap_or(usual), false)
    }

    fn fits(&self, value: Printed, n: i64) -> bool {
        match (value.bound, value.tenths()) {
            (_, None) => true,
            (Bound::Exactly, Some(tenths)) => (10 * self.min..=10 * self.max).contains(&tenths),
            (Bound::AtMost, Some(tenths)) => tenths == self.low(n),
            (Bound::AtLeast, Some(tenths)) => tenths == self.high(n),
        }
    }

    pub(super) fn range(&self) -> i64 {
        self.max - self.min
    }

    /// So many points from either end a member who answered at the other end would know what all others said.
    pub(super) fn end(&self) -> i64 {
        self.range() + 1
    }

    /// L = min + (r + 1)/n in tenths, rounded up: at or below it only "at most L" may be said.
    pub(super) fn low(&self, n: i64) -> i64 {
        let n = n.max(1);
        10 * self.min + (10 * self.end() + n - 1).div_euclid(n)
    }

    /// H = max - (r + 1)/n in tenths, rounded down: at or above it only "at least H".
    pub(super) fn high(&self, n: i64) -> i64 {
        let n = n.max(1);
        10 * self.max - (10 * self.end() + n - 1).div_euclid(n)
    }

    /// Whether a mean of `sum / count` may be printed only as a bound, where n people decide how precisely.
    pub(super) fn is_near_an_end(&self, sum: i64, count: i64, n: i64) -> bool {
        sum * n <= (self.min * n + self.end()) * count || sum * n + self.end() * count >= self.max * n * count
    }

    /// The sums of `count` answers whose mean is rounded to so many tenths, half up: first and last.
    pub(super) fn sums(&self, tenths: i64, count: i64) -> (i64, i64) {
        let up = |of: i64| (of + 19).div_euclid(20);
        let first = up((2 * tenths - 1) * count).max(self.min * count);
        (first, (up((2 * tenths + 1) * count) - 1).min(self.max * count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_those_of_the_design() {
        let scale = Scale { min: 1, max: 5 };
        assert_eq!((scale.low(5), scale.high(5)), (20, 40));
        assert_eq!((scale.low(7), scale.high(7)), (18, 42)); // 1.714.. and 4.285..
        assert_eq!((scale.low(100), scale.high(100)), (11, 49));
        assert!(scale.is_near_an_end(10, 5, 5) && !scale.is_near_an_end(11, 5, 5));
        assert!(scale.is_near_an_end(20, 5, 5) && !scale.is_near_an_end(19, 5, 5));
    }

    #[test]
    fn sums_are_those_that_round_to_the_value() {
        let scale = Scale { min: 1, max: 5 };
        assert_eq!(scale.sums(36, 8), (29, 29)); // 3.625
        assert_eq!(scale.sums(33, 20), (65, 66)); // 3.25 and 3.3
        let (first, last) = scale.sums(35, 7);
        assert!(first > last, "no seven answers have the mean 3.5");
    }
}
