//! Whether the statements work in this organisation, for HR: alpha, omega and ICC of a release in plain words, beside what is
//! expected. They are about everybody who is counted, never about a unit.
//!
//! It must never compute anything: it says what the release prints, or that it prints nothing.

use candor_disclosure::{Disclosed, Reliability};

/// A row of the table.
pub(super) struct Line {
    pub(super) name: &'static str,
    /// As printed; or that there is nothing.
    pub(super) found: String,
    pub(super) expected: &'static str,
    pub(super) says: &'static str,
}

const NOTHING: &str = "not enough answers";

/// The four numbers of a release.
pub(super) fn lines(numbers: &Disclosed) -> Vec<Line> {
    let printed = numbers.reliability();
    let number = |of: fn(&Reliability) -> &str| {
        let found = printed.map(of).filter(|found| !found.is_empty());
        found.map_or_else(|| NOTHING.to_owned(), str::to_owned)
    };
    let mut alpha = number(Reliability::alpha);
    if let Some((low, high)) = printed.map(Reliability::alpha_interval).filter(|(low, _)| !low.is_empty()) {
        alpha = format!("{alpha} ({low} to {high})");
    }
    vec![
        Line {
            name: "Alpha",
            found: alpha,
            expected: "0.75 to 0.92",
            says: "Whether the statements ask about one thing. Lower: one of them is misunderstood; look for the one whose values run \
                   against the others. Higher: some say the same twice.",
        },
        Line {
            name: "Omega",
            found: number(Reliability::omega),
            expected: "0.75 to 0.92",
            says: "The same, where some statements count for more than others.",
        },
        Line {
            name: "ICC(1)",
            found: number(Reliability::icc1),
            expected: "0.05 to 0.30",
            says: "How much of one person's answers is the unit's. Lower: units hardly differ; look at the whole organisation, not at teams.",
        },
        Line {
            name: "ICC(2)",
            found: number(Reliability::icc2),
            expected: "0.50 and more",
            says: "How far the value of a unit of the usual size can be relied on. Lower: one value is mostly chance; look at its line over \
                   the rounds.",
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_disclosure::release::Release;

    fn check(reliability: &str, expected: [&str; 4]) {
        let text = include_str!("../../../../tests/fuzz/seeds/release-r.json");
        let text = text.replace("\"reliability\":null", &format!("\"reliability\":{reliability}"));
        let release = Release::from_text(&text).unwrap();
        let found = lines(release.numbers());
        assert_eq!(found.iter().map(|line| &*line.found).collect::<Vec<_>>(), expected, "{reliability}");
    }

    #[test]
    fn what_is_not_printed_is_not_enough_and_what_is_stands_as_it_is_printed() {
        check("null", [NOTHING; 4]);
        let of = |alpha: &str, omega: &str| {
            format!(
                r#"{{"alpha":"{alpha}","alpha_low":"{alpha}","alpha_high":"{alpha}","omega":"{omega}","icc1":"0.136","icc2":"0.895"}}"#
            )
        };
        check(&of("0.891", "0.892"), ["0.891 (0.891 to 0.891)", "0.892", "0.136", "0.895"]);
        check(&of("", ""), [NOTHING, NOTHING, "0.136", "0.895"]);
    }
}
