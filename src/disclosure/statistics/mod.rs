//! The statistics of a survey: reliability, variance, agreement, intervals, trends. Each formula says its source.
//!
//! Pure: it names no other room and knows neither people nor units, only numbers. Sums of answers are whole
//! numbers, and real numbers are sorted before they are added, so that no result depends on the order of answers.
//!
//! It must never decide what is shown: a spread, an interval or an agreement of one small team tells its answers
//! one by one, and only `disclosure` knows which numbers may leave, and how precisely.
//!
//! Why by hand: distributions are those of `statrs`, but it has no alpha, omega, ICC, agreement, Wilson interval or trend, and
//! its variances depend on the order of the numbers.

mod agreement;
mod interval;
mod omega;
mod reliability;
mod trend;
mod variance;

pub use agreement::{Agreement, rwg, rwg_j};
pub use interval::{finite, level_error, t_half_width, t_quantile, wilson};
pub use reliability::{Moments, feldt};
pub use trend::{Estimate, ROUNDS, Reading, Readings, TrendModel};
pub use variance::{Anova, Sample, icc2_of, variance};

/// The normal deviate that 2.5 % exceed, as in R's `qnorm(.975)`. Printed bands are drawn with 1.96.
const Z: f64 = 1.959_963_984_540_054;

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

/// Holds a number to all digits of the text; for the tests of this room.
#[cfg(test)]
#[track_caller]
fn check(found: f64, expected: &str) {
    let decimals = expected.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    assert_eq!(format!("{found:.decimals$}"), expected);
}
