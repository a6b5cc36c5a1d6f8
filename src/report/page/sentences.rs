//! The sentences of a report: what stands where, whether it really moved.
//!
//! They must never hold a number that does not follow from printed ones, or a verdict that the statistics do not allow.

use crate::{
    changes::{ANSWERS, Change, Verdict, signed},
    chart,
    line::called,
    shown::Shown,
    trend::{Gap, Trend},
    words,
};
use candor_disclosure::{Printed, Row, release::Release};

/// So many small teams are named; of more, the rest is counted.
const NAMED: usize = 12;

/// Why a unit is not shown, and where its answers are.
pub(super) fn hidden(own: &str, name: &str, gap: &Gap, newest: &Release) -> String {
    let round = newest.round();
    let why = |k| {
        format!("{own} is not shown on its own in {round}, so that no number is about fewer than {k} people")
    };
    let said = match gap {
        Gap::Together { k, of } => {
            format!("{}: its answers are counted together with those of other small teams of {of}.", why(k))
        }
        Gap::Above { k, at } => format!("{}: its answers are counted in {at}.", why(k)),
        Gap::Nowhere { k } => format!(
            "{own} is not shown in {round}: fewer than {k} people answered, and so few around them that they are in \
             no number."
        ),
        Gap::Absent => format!("{own} was not part of the organisation in {round}."),
    };
    format!("{said} This report is about {name}, the next level up.")
}

/// Where the unit stands.
pub(super) fn stands(trend: &Trend, shown: Shown) -> String {
    let (low, high) = trend.scale();
    let value = words::value(shown.value);
    let band = match shown.band {
        Some(band) => format!("The 95 % band reaches from {}.", words::band(band)),
        None => "Only this bound is shown so near the end of the scale.".to_owned(),
    };
    let above = |name: Option<&str>, value: Option<Printed>| match (name, value) {
        (Some(name), Some(value)) => format!(" {name} as a whole: {}.", words::value(value)),
        _ => String::new(),
    };
    let newest = trend.newest();
    format!(
        "{value} on the scale from {low} to {high}. {band} {} of {} answered.{}{}",
        shown.answered,
        shown.invited,
        above(trend.parent(), newest.parent),
        above(trend.whole(), newest.whole)
    )
}

/// Whether it really moved, as far as the statistics allow to say so.
pub(super) fn moved(trend: &Trend, change: Option<&Change>, newest: &Release) -> String {
    if newest.instrument().is_pulse() {
        return "An after-incident pulse is asked once, about one incident. It is compared with nothing."
            .to_owned();
    }
    let newest = trend.newest();
    let Some(now) = trend.standing() else {
        return "There is no number for this round to compare.".to_owned();
    };
    let new_line = trend.newest_cut().map(|(round, cut)| chart::new_line(trend, round, cut));
    let Some(change) = change else {
        return match new_line {
            Some(why) => format!("{why} Its values are not compared with those before."),
            None => "This is the first round that can be shown. From the next one on, this report compares."
                .to_owned(),
        };
    };
    if now.coarsened {
        return format!("This cannot be said: {}.", words::COARSENED);
    }
    let both = format!(
        "From {} in {} to {} in {}",
        words::value(change.then.value),
        change.since,
        words::value(now.value),
        newest.round
    );
    let Some(difference) = change.difference() else {
        return format!("{both}: too little is printed to say whether it moved.");
    };
    let said = match change.verdict {
        Verdict::Moved => {
            let way = if difference.count() > 0 { "up" } else { "down" };
            format!("it moved {way}, by more than chance explains")
        }
        Verdict::NoClearChange if difference.count() == 0 => "no change".to_owned(),
        Verdict::NoClearChange => "no clear change; such a difference can be chance".to_owned(),
        Verdict::TooFew => {
            format!("too few answered to say whether it moved, which takes {ANSWERS} in both rounds")
        }
    };
    format!("{both} ({}): {said}. {}", signed(difference), words::smallest(change.smallest))
}

/// The small teams of the unit, and answers that are counted further up.
pub(super) fn also(newest: &Release, trend: &Trend) -> Vec<String> {
    let (mut also, k) = (Vec::new(), newest.k());
    let rest = newest.rest(trend.unit());
    if let Some((rest, value)) = rest.and_then(|rest| Some((rest, rest.composite()?.value()?)))
        && let (Some(answered), Some(invited)) = (rest.answered(), rest.invited())
    {
        let members = rest.members();
        let mut names: Vec<String> = members.iter().take(NAMED).map(|unit| called(newest, unit)).collect();
        if members.len() > NAMED {
            names.push(format!("and {} more", members.len() - NAMED));
        }
        also.push(format!(
            "Counted together, so that no number is about fewer than {k} people: {}. Their value is {} ({answered} of \
             {invited} answered).",
            names.join(", "),
            words::value(value)
        ));
    }
    if let Some(at) = newest.row(trend.unit()).and_then(Row::counted_at) {
        also.push(format!(
            "Fewer than {k} answers from the smallest teams of {} are counted in {} only.",
            trend.name(),
            called(newest, at)
        ));
    }
    also
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        changes::Changes,
        fixture::{ACME, release},
    };
    use candor_protocol::survey::Instrument;

    const SMALLEST: &str = "can easily go unseen.";

    /// The sentence about the change, for Design's row in each round of a tree.
    fn check(rounds: &[(&[&str], &str)], expected: &str) {
        let releases: Vec<_> = (1..)
            .zip(rounds)
            .map(|(nth, (units, row))| {
                release(&format!("r{nth}"), &Instrument::built_in(), units, &[row], &[])
            })
            .collect();
        let design = "design".parse().unwrap();
        let (trend, changes) = (Trend::of(&releases, &design).unwrap(), Changes::of(&releases));
        assert_eq!(moved(&trend, changes.get(&design), releases.last().unwrap()), expected);
    }

    #[test]
    fn a_change_is_said_as_far_as_the_statistics_allow() {
        let of = |rows: &[&str], expected: &str| {
            let rounds: Vec<(&[&str], &str)> = rows.iter().map(|&row| (ACME, row)).collect();
            check(&rounds, &expected.replace('$', SMALLEST));
        };
        of(
            &["design 3.4 3.2 3.6 40 50", "design 4.0 3.8 4.2 40 50"],
            "From 3.4 in r1 to 4.0 in r2 (+0.6): it moved up, by more than chance explains. With this many answers, \
             changes below 0.4 $",
        );
        of(
            &["design 3.4 3.2 3.6 40 50", "design 2.9 2.8 3.2 40 50"],
            "From 3.4 in r1 to 2.9 in r2 (-0.5): it moved down, by more than chance explains. With this many answers, \
             changes below 0.4 $",
        );
        of(
            &["design 3.4 3.2 3.6 20 50", "design 3.6 3.4 3.8 20 50"],
            "From 3.4 in r1 to 3.6 in r2 (+0.2): no clear change; such a difference can be chance. With this many \
             answers, changes below 0.6 $",
        );
        of(
            &["design 3.4 3.2 3.6 20 50", "design 3.4 3.2 3.6 20 50"],
            "From 3.4 in r1 to 3.4 in r2 (0.0): no change. With this many answers, changes below 0.6 $",
        );
        of(
            &["design 2.0 1.8 2.2 8 10", "design hidden acme", "design 4.4 4.1 4.7 20 50"],
            "From 2.0 in r1 to 4.4 in r3 (+2.4): too few answered to say whether it moved, which takes 12 in both \
             rounds. With this many answers, \
             changes below 0.8 $",
        );
    }

    #[test]
    fn where_nothing_can_be_compared_the_reason_is_said() {
        let plain = "design 3.6 3.3 3.9 40 50";
        let first = "This is the first round that can be shown. From the next one on, this report compares.";
        check(&[(ACME, plain)], first);
        check(&[(ACME, "design hidden acme"), (ACME, plain)], first);
        check(
            &[(ACME, plain), (ACME, "design hidden acme")],
            "There is no number for this round to compare.",
        );
        let bound = "From ≤ 1.8 in r1 to 3.6 in r2: too little is printed to say whether it moved.";
        check(&[(ACME, "design <=1.8 - - 5 9"), (ACME, plain)], bound);
        let coarsened = "This cannot be said: one or two people joined or left, so it is shown in steps of 0.2 and not \
                       compared.";
        check(&[(ACME, plain), (ACME, "coarsened:design 3.6 3.2 4.0 9 9")], coarsened);
        let moved: &[&str] = &["acme - Acme", "art acme Art", "design art Design"];
        let said = "A new line begins in r2: Design was moved from Acme to Art. Its values are not compared with those \
                    before.";
        check(&[(ACME, plain), (moved, plain)], said);
        let regrouped: &[&str] = &["acme - Acme", "regrouped:design acme Design"];
        let said = "A new line begins in r2: Design was regrouped: more than 30 % of its people are others than \
                    before. Its values are not compared with those before.";
        check(&[(ACME, plain), (regrouped, plain)], said);
        check(&[(ACME, plain), (regrouped, "design hidden acme"), (ACME, plain)], said);
    }

    #[test]
    fn of_very_many_small_teams_a_few_are_named() {
        let units: Vec<String> = (0..40).map(|nth| format!("t{nth} acme Team {nth}")).collect();
        let mut tree = vec!["acme - Acme"];
        tree.extend(units.iter().map(String::as_str));
        let members: Vec<String> = (0..40).map(|nth| format!("t{nth}")).collect();
        let rest = format!("rest:acme 3.2 2.8 3.6 70 130 {}", members.join(" "));
        let releases =
            [release("r1", &Instrument::built_in(), &tree, &["acme 3.4 3.2 3.6 90 150", &rest], &[])];
        let said = also(&releases[0], &Trend::of(&releases, &"acme".parse().unwrap()).unwrap());
        assert!(
            said[0].contains(": Team 0, Team 1, ") && said[0].contains("Team 11, and 28 more."),
            "{said:?}"
        );
    }
}
