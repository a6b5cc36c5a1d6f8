//! How precisely a number about one cell is printed: one decimal, end-coded near the ends of the scale, with a
//! band that is drawn from the whole company's spread. All but the band is exact integer arithmetic.
//!
//! It must never let the number of answers to a single item through, nor the spread of a single unit: from
//! n, mean and spread the answers of a small team can be reconstructed one by one.

use super::printed::{Printed, Share, Tenths};
use candor_protocol::survey::Scale;

/// A whole number, that of people or of points, has so many parts.
pub(super) const FINE: u64 = 1000;

/// Sums in [`FINE`] parts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fine {
    pub(super) sum: u64,
    pub(super) above: u64,
    pub(super) below: u64,
}

/// What decides how a cell's numbers are printed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Precision {
    /// n: the cell's respondents, or those of its atom where that is smaller. Not those who answered one
    /// item: the printed ends would tell how many that were.
    n: u64,
    min: u64,
    max: u64,
}

impl Precision {
    pub(super) fn new(n: u32, scale: &Scale) -> Self {
        Self { n: u64::from(n.max(1)), min: u64::from(scale.min()), max: u64::from(scale.max()) }
    }

    /// The mean of an item: `sum / count`, rounded half up to tenths. At or below L = min + (r + 1)/n only "at most L" is
    /// said, at or above H = max - (r + 1)/n only "at least H", both decided on the exact mean and inclusive. So a member
    /// who gave the highest answer and sees "at most L" still does not know that all others gave the lowest: one of
    /// them may have said one point more. And nobody can demand unanimous praise and see it.
    pub(super) fn item(self, sum: u64, count: u64) -> Printed {
        let count = count.max(1);
        if sum * self.n <= (self.min * self.n + self.end()) * count {
            Printed::AtMost(self.low())
        } else if sum * self.n + self.end() * count >= self.max * self.n * count {
            Printed::AtLeast(self.high())
        } else {
            Printed::Value(tenths((20 * sum + count) / (2 * count)))
        }
    }

    /// What a group of `count` answers contributes to larger groups: never less than the sum at which "at most L" ends,
    /// never more than that at which "at least H" begins, and shares never below one step or above all but one.
    pub(super) fn top_bottom_code(self, fine: Fine, count: u64) -> Fine {
        let low = FINE * self.min * count + FINE * self.end() * count / self.n;
        let high = (FINE * self.max * count).saturating_sub(FINE * self.end() * count / self.n);
        let step = FINE * self.step().unwrap_or(20) * count / 100;
        let share = |people: u64| people.clamp(step, FINE * count - step);
        Fine { sum: fine.sum.max(low).min(high.max(low)), above: share(fine.above), below: share(fine.below) }
    }

    /// The mean of the items *as printed*, so that it says nothing that they do not say already. It is
    /// end-coded by the ends as printed: items that are all "at most 1.6" do not make a plain 1.6.
    pub(super) fn composite(self, items: impl Iterator<Item = Printed>) -> Printed {
        let (sum, count) = sum(items);
        let (low, high) = (self.low(), self.high());
        if sum <= low.count() * count {
            Printed::AtMost(low)
        } else if sum >= high.count() * count {
            Printed::AtLeast(high)
        } else {
            Printed::Value(Tenths::new((2 * sum + count) / (2 * count)))
        }
    }

    /// The composite of a coarsened group, in steps of 0.2: few people joined or left, or answered in one of two rounds only,
    /// and a finer value would tell more of what they said (their part of the difference between the rounds).
    pub(super) fn coarsened(self, items: impl Iterator<Item = Printed>) -> Printed {
        let (sum, count) = sum(items);
        self.coarse(sum.into(), count.into())
    }

    /// The mean of an item of a coarsened group, `sum / count`, in steps of 0.2.
    pub(super) fn coarse_item(self, sum: u64, count: u64) -> Printed {
        let signed = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        self.coarse(10 * signed(sum), signed(count.max(1)))
    }

    /// `tenths / count` in steps of 0.2, with the ends in the same steps; what would be rounded to one of them stays a step away.
    fn coarse(self, tenths: i64, count: i64) -> Printed {
        let low = i64::from((self.low().count() + 1) / 2 * 2);
        let high = i64::from(self.high().count() / 2 * 2);
        let printed = |tenths: i64| Tenths::new(i32::try_from(tenths).unwrap_or(i32::MAX));
        if tenths <= low * count {
            Printed::AtMost(printed(low))
        } else if tenths >= high * count {
            Printed::AtLeast(printed(high))
        } else {
            let rounded = (tenths + count) / (2 * count) * 2;
            Printed::Value(printed(rounded.min(high - 2).max(low + 2)))
        }
    }

    /// The step of a share in percent: at least two people wide, so that nobody's answer alone moves it. `None` where
    /// no share is printed: below ten answers.
    fn step(self) -> Option<u64> {
        match self.n {
            0..10 => None,
            10..20 => Some(20),
            20..40 => Some(10),
            40..200 => Some(5),
            200.. => Some(1),
        }
    }

    /// The share of people who answered above the middle of the scale, from ten answers on: rounded half up.
    pub(super) fn favourable(self, above: u64, count: u64) -> Option<Share> {
        let step = self.step()?;
        Some(top_bottom_coded(
            above,
            count,
            step,
            (200 * above + step * count) / (2 * step * count.max(1)) * step,
        ))
    }

    /// The share of those below the middle, from twenty answers on: rounded half down, so that both shares together
    /// are never more than everybody.
    pub(super) fn unfavourable(self, below: u64, count: u64) -> Option<Share> {
        let step = self.step().filter(|_| self.n >= 20)?;
        let half_down = (200 * below).saturating_sub(step * count).div_ceil(2 * step * count.max(1));
        Some(top_bottom_coded(below, count, step, half_down * step))
    }

    /// Whether it may be said how much people agree.
    pub(super) fn says_agreement(self) -> bool {
        self.n >= 20
    }

    /// L, rounded up.
    fn low(self) -> Tenths {
        tenths(10 * self.min + (10 * self.end()).div_ceil(self.n))
    }

    /// H, rounded down.
    fn high(self) -> Tenths {
        tenths((10 * self.max).saturating_sub((10 * self.end()).div_ceil(self.n)))
    }

    /// So many points above the lowest possible sum, and below the highest, only a bound is said.
    fn end(self) -> u64 {
        self.max - self.min + 1
    }

    /// The 95 % band of a value that is printed in steps: 1.96 errors to either side, rounded outwards to tenths and cut to the
    /// scale. To the standard error comes that of the rounding, whose variance is a twelfth of the squared step: where
    /// everybody answered, the mean still lies anywhere in the step. An end-coded value has no band: it would tell what the
    /// code hides.
    pub(super) fn band(self, value: Printed, standard_error: f64, step: f64) -> Option<(Tenths, Tenths)> {
        let Printed::Value(value) = value else { return None };
        let error = (standard_error.powi(2) + step.powi(2) / 12.0).sqrt();
        let (middle, half) = (f64::from(value.count()), 19.6 * error);
        // A whole number of tenths is not pushed outwards by the last bit of a product.
        let (low, high) = ((middle - half + 1e-9).floor(), (middle + half - 1e-9).ceil());
        let (min, max) = (tenths(10 * self.min), tenths(10 * self.max));
        let whole = |tenths: f64| {
            #[expect(clippy::as_conversions, reason = "a whole number; `as` saturates, and it is cut next")]
            let whole = tenths as i32;
            Tenths::new(whole).clamp(min, max)
        };
        Some((whole(low), whole(high)))
    }
}

/// `part` of `count` people, which is `rounded` percent: near nobody and near everybody only a bound.
fn top_bottom_coded(part: u64, count: u64, step: u64, rounded: u64) -> Share {
    let percent = |percent: u64| u32::try_from(percent).unwrap_or(100);
    if 100 * part <= step * count {
        Share::AtMost(percent(step))
    } else if 100 * part >= (100 - step) * count {
        Share::AtLeast(percent(100 - step))
    } else {
        Share::Percent(percent(rounded))
    }
}

/// The sum of printed values in tenths, and how many they are.
fn sum(items: impl Iterator<Item = Printed>) -> (i32, i32) {
    items.fold((0, 0), |(sum, count), item| (sum + item.tenths().count(), count + 1))
}

fn tenths(count: u64) -> Tenths {
    Tenths::new(i32::try_from(count).unwrap_or(i32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_protocol::survey::{Instrument, Item};

    fn precision(n: u32, min: u8, max: u8) -> Precision {
        let item = Item {
            id: "q".into(),
            dimension: String::new(),
            reverse: false,
            own: false,
            safe: [].into(),
            text: [("en".to_owned(), "?".to_owned())].into(),
        };
        Precision::new(n, Instrument::assemble("test", min, max, vec![item]).unwrap().scale())
    }

    fn check_item(n: u32, (min, max): (u8, u8), (sum, count): (u64, u64), expected: &str) {
        let printed = precision(n, min, max).item(sum, count).to_string();
        assert_eq!(printed, expected, "{sum}/{count} with n = {n} on {min} to {max}");
    }

    #[test]
    fn an_exact_mean_is_rounded_half_up() {
        check_item(20, (1, 5), (65, 20), "3.3"); // 3.25, a tie
        check_item(20, (1, 5), (63, 20), "3.2"); // 3.15, a tie that a float puts below
        check_item(40, (1, 5), (129, 40), "3.2"); // 3.225
        check_item(9, (1, 5), (29, 9), "3.2"); // 3.222..
        check_item(8, (1, 5), (29, 8), "3.6"); // 3.625
        check_item(8, (0, 10), (2, 1), "2.0");
        check_item(200, (1, 5), (741, 200), "3.7"); // 3.705
        check_item(200, (1, 5), (750, 200), "3.8"); // 3.75
    }

    #[test]
    fn near_the_ends_of_the_scale_only_a_bound_is_printed() {
        // n = 5 on 1 to 5: L = 2.0 and H = 4.0 are whole tenths, and both ends are inclusive.
        check_item(5, (1, 5), (5, 5), "<=2.0");
        check_item(5, (1, 5), (10, 5), "<=2.0");
        check_item(5, (1, 5), (11, 5), "2.2");
        check_item(5, (1, 5), (19, 5), "3.8");
        check_item(5, (1, 5), (20, 5), ">=4.0");
        check_item(5, (1, 5), (25, 5), ">=4.0");
        // n = 7: L = 1.714.. is printed rounded up, H = 4.285.. rounded down.
        check_item(7, (1, 5), (12, 7), "<=1.8");
        check_item(7, (1, 5), (13, 7), "1.9");
        check_item(7, (1, 5), (29, 7), "4.1");
        check_item(7, (1, 5), (30, 7), ">=4.2");
        check_item(100, (1, 5), (105, 100), "<=1.1"); // L = 1.05
        check_item(100, (1, 5), (106, 100), "1.1");
        check_item(100, (1, 5), (495, 100), ">=4.9"); // H = 4.95
        check_item(100, (1, 5), (494, 100), "4.9");
        check_item(5, (1, 7), (12, 5), "<=2.4");
        check_item(5, (1, 7), (13, 5), "2.6");
        check_item(5, (0, 10), (11, 5), "<=2.2");
    }

    #[test]
    fn the_ends_depend_on_the_cell_and_not_on_who_skipped_an_item() {
        check_item(10, (1, 5), (8, 5), "1.6"); // with n = 5 it would be end-coded
        check_item(5, (1, 5), (92, 20), ">=4.0"); // a big cell around an atom of five
    }

    fn check_composite(n: u32, items: &[&str], expected: &str) {
        let items = items.iter().map(|item| item.parse::<Printed>().unwrap());
        assert_eq!(precision(n, 1, 5).composite(items).to_string(), expected);
    }

    #[test]
    fn the_composite_is_the_mean_of_what_is_printed() {
        check_composite(8, &["3.6", "3.7"], "3.7"); // 3.65, a tie
        check_composite(8, &["3.6", "3.7", "3.6"], "3.6");
        check_composite(5, &["<=2.0", ">=4.0", "3.2"], "3.1"); // 3.0666..
        check_composite(5, &["<=2.0", "<=2.0"], "<=2.0");
        check_composite(5, &["<=2.0", "<=2.0", "2.2"], "2.1");
        check_composite(5, &[">=4.0", ">=4.0"], ">=4.0");
        check_composite(7, &["<=1.8", "<=1.8"], "<=1.8"); // L = 1.714.., printed 1.8
        check_composite(7, &["<=1.8", "1.9"], "1.9");
    }

    #[test]
    fn a_group_enters_larger_ones_no_finer_than_it_is_printed_itself() {
        let check = |sum: u64, above: u64, expected: (u64, u64)| {
            let fine = Fine { sum: FINE * sum, above: FINE * above, below: FINE * (5 - above) };
            let coded = precision(5, 1, 5).top_bottom_code(fine, 5);
            assert_eq!((coded.sum, coded.above), expected, "{sum}, {above}");
            assert_eq!(coded.above + coded.below, 5 * FINE);
            // And it is printed alike.
            let printed = |sum: u64| precision(5, 1, 5).item(sum, 5 * FINE);
            assert_eq!(printed(coded.sum), printed(fine.sum));
        };
        check(5, 0, (10000, 1000)); // all said 1, and count as 2 each
        check(10, 1, (10000, 1000));
        check(11, 2, (11000, 2000));
        check(19, 4, (19000, 4000));
        check(25, 5, (20000, 4000)); // all said 5, and count as 4 each
    }

    #[test]
    fn a_coarsened_composite_is_in_steps_of_two_tenths() {
        for (items, expected) in [
            (["3.6", "3.6"], "3.6"),
            (["3.6", "3.8"], "3.8"), // 3.7 lies in the middle
            (["3.6", "3.7"], "3.6"),
            (["3.9", "3.9"], "4.0"),
            // n = 8: L = 1.625, printed 1.7, and in steps 1.8; H = 4.375, printed 4.3, and in steps 4.2. What would be rounded
            // to one of these ends without being there stays a step away.
            (["<=1.7", "<=1.7"], "<=1.8"),
            (["<=1.7", "1.9"], "<=1.8"),
            (["1.8", "1.9"], "2.0"),
            (["4.1", "4.1"], "4.0"),
            (["4.2", "4.2"], ">=4.2"),
            ([">=4.3", ">=4.3"], ">=4.2"),
        ] {
            let items = items.map(|item| item.parse::<Printed>().unwrap());
            assert_eq!(precision(8, 1, 5).coarsened(items.into_iter()).to_string(), expected, "{items:?}");
        }
    }

    #[test]
    fn a_share_is_in_steps_of_two_people_and_never_nobody_or_everybody() {
        let check = |n: u32, (above, below, count): (u64, u64, u64), expected: (&str, &str)| {
            let text = |share: Option<Share>| share.map_or("-".to_owned(), |share| share.to_string());
            let precision = precision(n, 1, 5);
            let found =
                (text(precision.favourable(above, count)), text(precision.unfavourable(below, count)));
            assert_eq!((&*found.0, &*found.1), expected, "{above} and {below} of {count} with n = {n}");
        };
        check(9, (5, 2, 9), ("-", "-"));
        check(10, (5, 2, 10), ("60", "-")); // 50 % lies in the middle of 40 and 60
        check(10, (10, 0, 10), (">=80", "-"));
        check(19, (2, 9, 19), ("<=20", "-"));
        check(20, (13, 7, 20), ("70", "30")); // 65 and 35 %: together everybody
        check(20, (20, 0, 20), (">=90", "<=10"));
        check(20, (11, 5, 20), ("60", "20")); // 55 and 25 %
        check(40, (13, 22, 40), ("35", "55")); // 32.5 %
        check(200, (151, 24, 199), ("76", "12"));
        check(200, (200, 0, 200), (">=99", "<=1"));
        check(20, (60, 30, 100), ("60", "30")); // a large cell around an atom of twenty
    }

    #[test]
    fn both_shares_together_are_never_more_than_everybody() {
        for n in [20, 39, 40, 199, 200, 399] {
            for above in 0..=u64::from(n) {
                let below = u64::from(n) - above;
                let precision = precision(n, 1, 5);
                let (a, b) = (precision.favourable(above, n.into()), precision.unfavourable(below, n.into()));
                assert!(a.unwrap().percent() + b.unwrap().percent() <= 100, "{above} of {n}");
            }
        }
    }

    #[test]
    fn a_band_is_rounded_outwards_and_cut_to_the_scale() {
        let check = |value: &str, se: f64, expected: Option<(&str, &str)>| {
            let band = precision(8, 1, 5).band(value.parse().unwrap(), se, 0.1);
            let band = band.map(|(low, high)| (low.to_string(), high.to_string()));
            assert_eq!(band, expected.map(|(low, high)| (low.to_owned(), high.to_owned())), "{value}");
        };
        check("3.6", 0.130767, Some(("3.3", "3.9"))); // 3.3375 to 3.8625
        check("4.7", 0.25, Some(("4.2", "5.0")));
        check("1.3", 0.25, Some(("1.0", "1.8")));
        // Whole tenths, with the rounding: 0.5 = 1.96 root(SE^2 + 0.01 / 12).
        check("3.0", ((0.5_f64 / 1.96).powi(2) - 0.01 / 12.0).sqrt(), Some(("2.5", "3.5")));
        check("3.0", 0.0, Some(("2.9", "3.1")));
        check("<=1.5", 0.1, None);
        check(">=4.7", 0.1, None);
    }
}
