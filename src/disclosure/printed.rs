//! A number exactly as it is printed everywhere: one decimal, or end-coded at an end of the scale; a share
//! of people in wide steps; a spread with two decimals.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A number with one decimal, kept as an integer number of tenths so that it is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tenths(i32);

impl Tenths {
    /// From a number of tenths: 36 is printed as 3.6.
    pub const fn new(tenths: i32) -> Self {
        Self(tenths)
    }

    /// How many tenths: 3.6 gives 36.
    pub const fn count(self) -> i32 {
        self.0
    }

    /// The number, for drawing.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{}", self.0.abs() / 10, self.0.abs() % 10)
    }
}

/// Text that is no printed number.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} is not a printed number: expected a form like 3.6, <=1.8 or >=4.6")]
pub struct NotPrinted(String);

impl FromStr for Tenths {
    type Err = NotPrinted;

    fn from_str(text: &str) -> Result<Self, NotPrinted> {
        let bad = || NotPrinted(text.to_owned());
        let (whole, tenth) = text.split_once('.').ok_or_else(bad)?;
        let (negative, whole) = whole.strip_prefix('-').map_or((false, whole), |whole| (true, whole));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if tenth.len() != 1 || !digits(tenth) || !(1..=8).contains(&whole.len()) || !digits(whole) {
            return Err(bad());
        }
        let count =
            whole.parse::<i32>().map_err(|_| bad())? * 10 + tenth.parse::<i32>().map_err(|_| bad())?;
        Ok(Self(if negative { -count } else { count }))
    }
}

impl TryFrom<String> for Tenths {
    type Error = NotPrinted;

    fn try_from(text: String) -> Result<Self, NotPrinted> {
        text.parse()
    }
}

impl From<Tenths> for String {
    fn from(tenths: Tenths) -> Self {
        tenths.to_string()
    }
}

/// A released value. Near the ends of the scale only a bound is printed, so that "everybody answered 1" never shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Printed {
    /// `3.6`
    Value(Tenths),
    /// `<=1.8`
    AtMost(Tenths),
    /// `>=4.6`
    AtLeast(Tenths),
}

impl Printed {
    /// The number in it, end-coded or not.
    pub fn tenths(self) -> Tenths {
        match self {
            Self::Value(tenths) | Self::AtMost(tenths) | Self::AtLeast(tenths) => tenths,
        }
    }
}

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(tenths) => tenths.fmt(f),
            Self::AtMost(tenths) => write!(f, "<={tenths}"),
            Self::AtLeast(tenths) => write!(f, ">={tenths}"),
        }
    }
}

impl FromStr for Printed {
    type Err = NotPrinted;

    fn from_str(text: &str) -> Result<Self, NotPrinted> {
        if let Some(rest) = text.strip_prefix("<=") {
            return rest.parse().map(Self::AtMost);
        }
        if let Some(rest) = text.strip_prefix(">=") {
            return rest.parse().map(Self::AtLeast);
        }
        text.parse().map(Self::Value)
    }
}

impl TryFrom<String> for Printed {
    type Error = NotPrinted;

    fn try_from(text: String) -> Result<Self, NotPrinted> {
        text.parse()
    }
}

impl From<Printed> for String {
    fn from(printed: Printed) -> Self {
        printed.to_string()
    }
}

/// A share of people in percent, in steps so wide that no single answer moves it, and only a bound near 0 and 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Share {
    /// `70`
    Percent(u32),
    /// `<=10`
    AtMost(u32),
    /// `>=90`
    AtLeast(u32),
}

impl Share {
    /// The percentage in it, end-coded or not.
    pub fn percent(self) -> u32 {
        match self {
            Self::Percent(percent) | Self::AtMost(percent) | Self::AtLeast(percent) => percent,
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent(percent) => percent.fmt(f),
            Self::AtMost(percent) => write!(f, "<={percent}"),
            Self::AtLeast(percent) => write!(f, ">={percent}"),
        }
    }
}

impl TryFrom<String> for Share {
    type Error = NotPrinted;

    fn try_from(text: String) -> Result<Self, NotPrinted> {
        let percent = |digits: &str| {
            let percent = digits.parse().ok().filter(|percent| *percent <= 100);
            percent.ok_or_else(|| NotPrinted(text.clone()))
        };
        match (text.strip_prefix("<="), text.strip_prefix(">=")) {
            (Some(digits), _) => percent(digits).map(Self::AtMost),
            (_, Some(digits)) => percent(digits).map(Self::AtLeast),
            (None, None) => percent(&text).map(Self::Percent),
        }
    }
}

impl From<Share> for String {
    fn from(share: Share) -> Self {
        share.to_string()
    }
}

/// A number with two decimals, zero or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hundredths(u32);

impl Hundredths {
    /// From a number of hundredths: 82 is printed as 0.82.
    pub const fn new(hundredths: u32) -> Self {
        Self(hundredths)
    }

    /// The number, for calculating.
    pub fn to_f64(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl fmt::Display for Hundredths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl TryFrom<String> for Hundredths {
    type Error = NotPrinted;

    fn try_from(text: String) -> Result<Self, NotPrinted> {
        let bad = || NotPrinted(text.clone());
        let (whole, decimals) = text.split_once('.').ok_or_else(bad)?;
        let number = |digits: &str| digits.parse::<u32>().map_err(|_| bad());
        if decimals.len() != 2 || whole.len() > 6 {
            return Err(bad());
        }
        Ok(Self(number(whole)? * 100 + number(decimals)?))
    }
}

impl From<Hundredths> for String {
    fn from(hundredths: Hundredths) -> Self {
        hundredths.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_number_reads_back_as_itself() {
        for text in ["3.6", "<=1.8", ">=4.6", "0.0", "-0.5", "10.0"] {
            assert_eq!(text.parse::<Printed>().unwrap().to_string(), text);
        }
        for bad in ["", "3", "3.65", ".5", "3.", "<1.8", "3,6", "-.5", "+3.1"] {
            assert!(bad.parse::<Printed>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_share_and_a_spread_read_back_as_themselves() {
        for text in ["70", "<=10", ">=90", "0"] {
            assert_eq!(Share::try_from(text.to_owned()).unwrap().to_string(), text);
        }
        for text in ["0.60", "0.07", "12.30"] {
            assert_eq!(Hundredths::try_from(text.to_owned()).unwrap().to_string(), text);
        }
        for bad in ["101", "<10", "", "7.5"] {
            assert!(Share::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
        for bad in ["0.6", "1", ".60", "-0.60", "0.6x"] {
            assert!(Hundredths::try_from(bad.to_owned()).is_err(), "{bad:?}");
        }
    }
}
