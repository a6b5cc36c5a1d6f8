//! A number exactly as it is printed: its digits, how many of them are decimals, and whether it is only a bound.
//!
//! It must never be rounded or reformatted: two printings of one number are compared by it.

use std::fmt;

/// Whether a printed number is the number itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Bound {
    Exactly,
    /// `<=`
    AtMost,
    /// `>=`
    AtLeast,
}

/// A printed number: `3.6`, `<=1.8`, `>=90`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Printed {
    pub(crate) bound: Bound,
    /// All digits as one whole number.
    digits: i32,
    /// How many of them stand behind the point.
    pub(crate) decimals: u8,
}

impl Printed {
    /// Reads a number as it is printed in tables (`<=1.8`) and in sentences (`≤ 1.8`). `None`: it is no number.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let signs =
            [("<=", Bound::AtMost), ("≤", Bound::AtMost), (">=", Bound::AtLeast), ("≥", Bound::AtLeast)];
        let (bound, number) = signs
            .iter()
            .find_map(|(sign, bound)| Some((*bound, text.strip_prefix(sign)?.trim_start())))
            .unwrap_or((Bound::Exactly, text));
        let (negative, number) = number.strip_prefix('-').map_or((false, number), |rest| (true, rest));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole)
            || number.contains('.') && !is_number(fraction)
            || whole.len() + fraction.len() > 9
        {
            return None;
        }
        let mut digits = 0;
        for byte in whole.bytes().chain(fraction.bytes()) {
            digits = digits * 10 + i32::from(byte - b'0');
        }
        let decimals = u8::try_from(fraction.len()).ok()?;
        Some(Self { bound, digits: if negative { -digits } else { digits }, decimals })
    }

    /// How many tenths; `None` where it is not printed with exactly one decimal.
    pub(crate) fn tenths(self) -> Option<i64> {
        (self.decimals == 1).then(|| i64::from(self.digits))
    }

    /// The whole number; `None` where it has decimals.
    pub(crate) fn whole(self) -> Option<i64> {
        (self.decimals == 0).then(|| i64::from(self.digits))
    }

    /// The number, for calculating.
    pub(crate) fn to_f64(self) -> f64 {
        f64::from(self.digits) / 10_f64.powi(i32::from(self.decimals))
    }

    /// Half a unit of its last digit.
    pub(crate) fn half_step(self) -> f64 {
        0.5 / 10_f64.powi(i32::from(self.decimals))
    }

    /// Whether it is the number itself and no bound.
    pub(crate) fn is_plain(self) -> bool {
        self.bound == Bound::Exactly
    }
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.bound {
            Bound::Exactly => "",
            Bound::AtMost => "<=",
            Bound::AtLeast => ">=",
        })?;
        write!(f, "{:.*}", usize::from(self.decimals), self.to_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_as_it_was_printed() {
        for text in ["3.6", "<=1.8", ">=90", "-0.4", "3.60", "0.820", "5"] {
            assert_eq!(Printed::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Printed::parse(" ≤ 1.8 "), Printed::parse("<=1.8"));
        assert_ne!(Printed::parse("3.6"), Printed::parse("3.60"));
        for bad in ["", "<1", "3.", ".5", "3,6", "1e3", "12345678901", "3.6 "] {
            assert_eq!(Printed::parse(bad).is_none(), bad != "3.6 ", "{bad:?}");
        }
    }
}
