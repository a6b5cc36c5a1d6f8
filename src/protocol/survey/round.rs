//! The name of a round, and k, the smallest group that may ever be shown.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// What a round is called everywhere: in links, files and the export, e.g. `2026-q3`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RoundName(String);

/// A round name that cannot stand in a link or a file name.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "the round name {found:?} cannot be used: expected 1 to 40 characters, only lower-case letters a to z, digits and hyphens, \
     beginning with a letter or digit, as in 2026-q3"
)]
pub struct RoundNameError {
    /// What was given.
    pub found: String,
}

impl RoundName {
    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RoundName {
    type Err = RoundNameError;

    fn from_str(text: &str) -> Result<Self, RoundNameError> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = (1..=40).contains(&text.len()) && text.chars().all(fits) && !text.starts_with('-');
        if good { Ok(Self(text.to_owned())) } else { Err(RoundNameError { found: text.to_owned() }) }
    }
}

impl TryFrom<String> for RoundName {
    type Error = RoundNameError;

    fn try_from(text: String) -> Result<Self, RoundNameError> {
        text.parse()
    }
}

impl From<RoundName> for String {
    fn from(name: RoundName) -> Self {
        name.0
    }
}

impl fmt::Display for RoundName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// k: no number is shown about fewer people than this. 5 to 50, frozen when a round opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Threshold(u32);

/// A k that protects nobody, or shows nothing.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("k = {found} cannot be used: expected a whole number from 5 to 50")]
pub struct ThresholdError {
    /// What was given.
    pub found: u32,
}

impl Threshold {
    /// The usual k, and the smallest that is allowed: one insider in five still faces four.
    pub const DEFAULT: Self = Self(5);
    /// The least for comments: words say more about their writer than numbers.
    pub const COMMENTS: Self = Self(10);
    /// The least for values of single statements: from two rounds of a smaller group the answers of one who is away in the
    /// second nearly follow.
    pub const STATEMENTS: Self = Self(10);

    /// A group of this many people.
    pub fn people(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for Threshold {
    type Error = ThresholdError;

    fn try_from(found: u32) -> Result<Self, ThresholdError> {
        if (5..=50).contains(&found) { Ok(Self(found)) } else { Err(ThresholdError { found }) }
    }
}

impl From<Threshold> for u32 {
    fn from(k: Threshold) -> Self {
        k.0
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_name_fits_into_a_link_and_a_file_name() {
        for good in ["2026-q3", "1", "pulse-after-incident"] {
            assert_eq!(good.parse::<RoundName>().unwrap().as_str(), good);
        }
        for bad in ["", "Q3", "2026/q3", "a.b", "-a", "ä", "a b", &"x".repeat(41)] {
            assert!(bad.parse::<RoundName>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn k_below_five_is_refused_whoever_asks() {
        assert!(Threshold::try_from(4).is_err());
        assert!(Threshold::try_from(51).is_err());
        assert_eq!(Threshold::try_from(5).unwrap(), Threshold::DEFAULT);
        assert!(serde_json::from_str::<Threshold>("3").is_err());
    }
}
