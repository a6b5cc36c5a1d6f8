//! Intervals: what a number may really be.
//!
//! The t interval is here to be compared with other programs: it is made of a group's own spread, so it must never be
//! shown. Bands of units are made by [`level_error`] from the spread of the whole company.

use statrs::distribution::{ContinuousCDF, StudentsT};

use super::Z;

/// The quantile of Student's t (1908) at `share` (0 to 1) for `freedom` degrees of freedom. `None` for a share of 0
/// or 1, and without freedom.
///
/// Found by halving: `statrs` 0.19 ends its own search early where there is much freedom (1.95985 for 1.95997), while
/// its distribution function is exact there.
pub fn t_quantile(share: f64, freedom: f64) -> Option<f64> {
    let t = StudentsT::new(0.0, 1.0, freedom).ok().filter(|_| share > 0.0 && share < 1.0)?;
    let (mut low, mut high) = (-1.0, 1.0);
    while t.cdf(low) > share {
        low *= 2.0;
    }
    while t.cdf(high) < share {
        high *= 2.0;
    }
    for _ in 0..100 {
        let middle = low / 2.0 + high / 2.0;
        *(if t.cdf(middle) < share { &mut low } else { &mut high }) = middle;
    }
    Some(high)
}

/// Half the width of the 95 % t interval of a mean of n scores with the sample standard deviation `spread`. `None`
/// for fewer than two scores.
pub fn t_half_width(spread: f64, n: u32) -> Option<f64> {
    let n = f64::from(n);
    Some(t_quantile(0.975, n - 1.0)? * spread / n.sqrt())
}

/// The finite population correction of a variance (Cochran 1977): the part of N people of whom n did not answer.
pub fn finite(n: u32, of: u32) -> f64 {
    (1.0 - f64::from(n) / f64::from(of.max(1))).max(0.0)
}

/// The standard error of a unit's level, where n of N people answered: SE^2 = s^2 (1 - n/N)/n + s^2 (1 - alpha)/n.
/// The first part is for those who did not answer; the second for the moment in which people answered (error
/// of measurement, Lord and Novick 1968), so that full participation is not drawn as certainty. Of a single item,
/// give alpha as 1. Not a number for n = 0.
pub fn level_error(spread: f64, alpha: f64, n: u32, of: u32) -> f64 {
    spread * ((finite(n, of) + 1.0 - alpha) / f64::from(n)).sqrt()
}

/// The 95 % interval of a share (Wilson 1927): never empty, never outside 0 to 1. Not a number for n = 0.
pub fn wilson(hits: u32, n: u32) -> (f64, f64) {
    let n = f64::from(n);
    let share = f64::from(hits) / n;
    let (square, half) = (Z * Z / n, Z * (share * (1.0 - share) / n + Z * Z / (4.0 * n * n)).sqrt());
    let end = |sign: f64| ((share + square / 2.0 + sign * half) / (1.0 + square)).clamp(0.0, 1.0);
    (end(-1.0), end(1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::{Sample, check};

    #[test]
    fn quantiles_of_t_are_those_of_the_tables() {
        let table = [
            (4.0, "2.776445"),
            (5.0, "2.570582"),
            (6.0, "2.446912"),
            (7.0, "2.364624"),
            (8.0, "2.306004"),
            (9.0, "2.262157"),
            (11.0, "2.200985"),
            (14.0, "2.144787"),
            (19.0, "2.093024"),
        ];
        for (freedom, expected) in table {
            check(t_quantile(0.975, freedom).unwrap(), expected);
            check(-t_quantile(0.025, freedom).unwrap(), expected);
        }
        assert!(t_quantile(0.975, 0.0).is_none() && t_quantile(1.0, 5.0).is_none());
        check(t_quantile(0.975, 1e6).unwrap(), "1.95997");
    }

    #[test]
    fn t_intervals_are_those_computed_elsewhere() {
        let sample = Sample::of(vec![3.2, 4.1, 2.9, 3.8, 4.4, 3.6, 4.0, 3.0]).unwrap();
        check(sample.mean(), "3.625");
        check(sample.spread(), "0.547070");
        let half = t_half_width(sample.spread(), 8).unwrap();
        check(half, "0.457362");
        check(half * finite(8, 10).sqrt(), "0.204539");
        // NIST, ZARR13: mean, standard deviation and number of measurements as published.
        let half = t_half_width(0.022_789, 195).unwrap();
        check(9.261_460 - half, "9.258241");
        check(9.261_460 + half, "9.264679");
        assert!(t_half_width(1.0, 1).is_none() && t_half_width(1.0, 0).is_none());
    }

    #[test]
    fn the_error_of_a_level_counts_who_did_not_answer_and_the_moment() {
        check(level_error(0.6, 0.82, 8, 10), "0.130767");
        check(level_error(0.6, 0.82, 8, 10) * 1.96, "0.256303");
        check(level_error(0.6, 1.0, 8, 8), "0.0");
        check(level_error(0.6, 1.0, 8, 10), "0.094868"); // 0.6 root(0.2 / 8)
        check(finite(9, 8), "0.0");
        // Without correction, as in a population without end: the 95 % half widths for a spread of .60.
        for (n, expected) in
            [(5, "0.53"), (6, "0.48"), (7, "0.44"), (8, "0.42"), (10, "0.37"), (12, "0.34"), (20, "0.26")]
        {
            check(level_error(0.6, 1.0, n, u32::MAX) * 1.96, expected);
        }
    }

    #[test]
    fn shares_have_the_intervals_that_newcombe_published() {
        // The first four: Newcombe (1998), table I.
        for (hits, n, low, high) in [
            (81, 263, "0.255289", "0.366210"),
            (15, 148, "0.062386", "0.160487"),
            (0, 20, "0.000000", "0.161125"),
            (1, 29, "0.006113", "0.171755"),
            (4, 5, "0.375535", "0.963776"),
            (0, 5, "0.000000", "0.434482"),
            (5, 5, "0.565518", "1.000000"),
        ] {
            let (from, to) = wilson(hits, n);
            check(from, low);
            check(to, high);
        }
    }
}
