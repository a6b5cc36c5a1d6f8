//! Whether the statements work in this organisation, for HR: alpha, omega and ICC of a release in plain words, beside what is
//! expected. They are about everybody who is counted, never about a unit.
//!
//! It must never compute anything: it says what the release prints, or that it prints nothing.

use candor_disclosure::{Disclosed, Reliability};
use candor_report::tongue::Words;

/// A row of the table.
pub(super) struct Line {
    pub(super) name: &'static str,
    /// As printed; or that there is nothing.
    pub(super) found: String,
    pub(super) expected: String,
    pub(super) says: String,
}

/// The four numbers of a release.
pub(super) fn lines(words: &Words, numbers: &Disclosed) -> Vec<Line> {
    let printed = numbers.reliability();
    let number = |of: fn(&Reliability) -> &str| {
        let found = printed.map(of).filter(|found| !found.is_empty());
        found.map_or_else(|| words.plain("work-nothing"), str::to_owned)
    };
    let mut alpha = number(Reliability::alpha);
    if let Some((low, high)) = printed.map(Reliability::alpha_interval).filter(|(low, _)| !low.is_empty()) {
        alpha = words.tell("work-interval", &[("value", &alpha), ("low", low), ("high", high)]);
    }
    let range = |low, high| words.tell("work-range", &[("low", low), ("high", high)]);
    let line = |name, found, expected, says| Line { name, found, expected, says: words.plain(says) };
    let least = words.tell("work-least", &[("least", "0.50")]);
    vec![
        line("Alpha", alpha, range("0.75", "0.92"), "work-alpha-says"),
        line("Omega", number(Reliability::omega), range("0.75", "0.92"), "work-omega-says"),
        line("ICC(1)", number(Reliability::icc1), range("0.05", "0.30"), "work-icc1-says"),
        line("ICC(2)", number(Reliability::icc2), least, "work-icc2-says"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_disclosure::release::Release;
    use candor_report::tongue::english;

    const NOTHING: &str = "not enough answers";

    fn check(reliability: &str, expected: [&str; 4]) {
        let text = include_str!("../../../../tests/fuzz/seeds/release-r.json");
        let text = text.replace("\"reliability\":null", &format!("\"reliability\":{reliability}"));
        let release = Release::from_text(&text).unwrap();
        let found = lines(english(), release.numbers());
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
