//! The sentences of a report: what stands where, whether it really moved.
//!
//! They must never hold a number that does not follow from printed ones, or a verdict that the statistics do not allow.

use crate::{
    changes::{Change, Changes, Span, signed},
    chart,
    line::called,
    shown::Shown,
    trend::{Gap, Trend},
    words,
};
use candor_disclosure::{Printed, Row, release::Release};
use candor_protocol::survey::UnitId;

/// At most so many units below that moved are named.
const MOVED: usize = 8;
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
    // 60 %, in whole numbers.
    let few = if 5 * u64::from(shown.answered) < 3 * u64::from(shown.invited) {
        " That is fewer than 60 %: those who did not answer may see it differently."
    } else {
        ""
    };
    format!(
        "{value} on the scale from {low} to {high}. {band} {} of {} answered.{few}{}{}",
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
    if trend.standing().is_none() {
        return "There is no number for this round to compare.".to_owned();
    }
    let round = newest.round();
    match change {
        None => match trend.newest_cut().map(|(round, cut)| chart::new_line(trend, round, cut)) {
            Some(why) => format!("{why} Its values are not compared with those before."),
            None => {
                "This is the first round that can be shown: there is nothing to compare with yet.".to_owned()
            }
        },
        Some(Change::Bound { since, then, now }) => format!(
            "From {} in {since} to {} in {round}. Of one of them only a bound is shown, so near the end of the scale, and \
             from a bound no change can be told.",
            words::value(*then),
            words::value(*now)
        ),
        Some(Change::Early { since, then, now, too_few: true }) => format!(
            "From {then} in {since} to {now} in {round}. Whether that is more than chance cannot be told here: the units \
             are too few and too small for it."
        ),
        Some(Change::Early { since, then, now, too_few: false }) => format!(
            "From {then} in {since} to {now} in {round}. Whether that is more than chance cannot be told yet: from the \
             fourth round on a change can be told here."
        ),
        Some(Change::Told { line, last }) if line.since == last.since => since(line, newest),
        Some(Change::Told { line, last }) => format!("{} {}", since(line, newest), last_step(last, newest)),
    }
}

/// What happened since a round, from what to what, and how large it was.
fn since(span: &Span, newest: &Release) -> String {
    let (what, between, estimate) = (span.what(), between(span, newest), signed(span.estimate));
    if span.speaks() {
        let range = span.range();
        format!(
            "It {what}, from {between}. The best estimate of the change is {estimate} (95 % range {range})."
        )
    } else {
        let range = span.range();
        format!("From {between}: {what}. The change may be anything from {range} (best estimate {estimate}).")
    }
}

/// The same of the last step, as a second sentence.
fn last_step(span: &Span, newest: &Release) -> String {
    let (what, between, estimate) = (span.what(), between(span, newest), signed(span.estimate));
    let range = span.range();
    if span.speaks() {
        format!(
            "In the last step alone it {what}, from {between} (best estimate {estimate}, 95 % range {range})."
        )
    } else {
        format!(
            "The last step alone, from {between}: {what}, anything from {range} (best estimate {estimate})."
        )
    }
}

/// Which units below one moved, at any depth: for whoever leads leaders.
pub(super) fn moved_below(newest: &Release, changes: &Changes, unit: &UnitId) -> Vec<String> {
    let tree = newest.tree();
    let mut next: Vec<usize> = tree.position(unit).map(|at| tree.children(at).to_vec()).unwrap_or_default();
    next.reverse();
    let mut moved = Vec::new();
    while let Some(at) = next.pop() {
        next.extend(tree.children(at).iter().rev());
        if let Some(span) = changes.get(&tree.unit(at).id).and_then(Change::headline) {
            let name = words::name(&tree.unit(at).name);
            moved.push(format!("{name} {}, from {}.", span.what(), between(span, newest)));
        }
    }
    let more = moved.len().saturating_sub(MOVED);
    moved.truncate(MOVED);
    if more > 0 {
        moved.push(format!("And {more} more moved; the overview on the desk has them all."));
    }
    moved
}

fn between(span: &Span, newest: &Release) -> String {
    format!("{} in {} to {} in {}", span.then, span.since, span.now, newest.round())
}

/// The small teams of the unit, answers that are counted further up, and what publication did not wait for.
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
    also.extend(words::left_out(newest));
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

    /// The sentence about the change, for Design's row in each round of a tree, beside five units that go up and down.
    fn check(rounds: &[(&[&str], &str)], expected: &str) {
        let releases: Vec<_> = (1..)
            .zip(rounds)
            .map(|(nth, (units, row))| {
                let mut tree = units.to_vec();
                let others = ["o1 acme O1", "o2 acme O2", "o3 acme O3", "o4 acme O4", "o5 acme O5"];
                tree.extend(others);
                let mut rows = vec![(*row).to_owned()];
                let value = |other: usize| 30 + 2 * other + (nth + other) % 2;
                rows.extend((1..=5).map(|at| format!("o{at} 3.{} 3.0 4.0 9 9", value(at) % 10)));
                let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
                release(&format!("r{nth}"), &Instrument::built_in(), &tree, &rows, &[])
            })
            .collect();
        let design = "design".parse().unwrap();
        let changes = Changes::of(&releases);
        let trend = Trend::of(&releases, &changes, &design).unwrap();
        assert_eq!(moved(&trend, changes.get(&design), releases.last().unwrap()), expected);
    }

    #[test]
    fn a_change_is_said_as_far_as_the_statistics_allow() {
        let of = |rows: &[&str], expected: &str| {
            let rounds: Vec<(&[&str], &str)> = rows.iter().map(|&row| (ACME, row)).collect();
            check(&rounds, expected);
        };
        let row = |value: &str| format!("design {value} 2.0 4.0 8 9");
        let rows = ["3.5", "3.2", "2.6", "2.4"].map(row);
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        of(
            &rows,
            "It fell, from 3.5 in r1 to 2.4 in r4. The best estimate of the change is -0.8 (95 % range -1.3 to -0.3). The \
             last step alone, from 2.6 in r3 to 2.4 in r4: up and down as units of this size do, anything from -0.5 to \
             +0.2 (best estimate -0.2).",
        );
        of(
            &[rows[0], rows[0], rows[1], rows[0]],
            "From 3.5 in r1 to 3.5 in r4: up and down as units of this size do. The change may be anything from -0.2 to \
             +0.2 (best estimate 0.0). The last step alone, from 3.2 in r3 to 3.5 in r4: up and down as units of this size \
             do, anything from -0.1 to +0.3 (best estimate +0.1).",
        );
        of(
            &rows[..3],
            "From 3.2 in r2 to 2.6 in r3. Whether that is more than chance cannot be told yet: from the fourth round on a \
             change can be told here.",
        );
    }

    #[test]
    fn where_nothing_can_be_compared_the_reason_is_said() {
        let plain = "design 3.6 3.3 3.9 40 50";
        let first = "This is the first round that can be shown: there is nothing to compare with yet.";
        check(&[(ACME, plain)], first);
        check(&[(ACME, "design hidden acme"), (ACME, plain)], first);
        check(
            &[(ACME, plain), (ACME, "design hidden acme")],
            "There is no number for this round to compare.",
        );
        let bound = "From ≤ 1.8 in r1 to 3.6 in r2. Of one of them only a bound is shown, so near the end of the scale, and \
                     from a bound no change can be told.";
        check(&[(ACME, "design <=1.8 - - 5 9"), (ACME, plain)], bound);
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
    fn where_few_answered_that_is_said() {
        let stands = |answered: u32| {
            let row = format!("design 3.6 3.3 3.9 {answered} 50");
            let releases = [release("r1", &Instrument::built_in(), ACME, &[&row], &[])];
            let trend = Trend::of(&releases, &Changes::of(&releases), &"design".parse().unwrap()).unwrap();
            super::stands(&trend, trend.standing().unwrap())
        };
        assert!(stands(29).contains(
            "29 of 50 answered. That is fewer than 60 %: those who did not answer may see it differently."
        ));
        assert!(!stands(30).contains("differently"));
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
        let trend = Trend::of(&releases, &Changes::of(&releases), &"acme".parse().unwrap()).unwrap();
        let said = also(&releases[0], &trend);
        assert!(
            said[0].contains(": Team 0, Team 1, ") && said[0].contains("Team 11, and 28 more."),
            "{said:?}"
        );
    }
}
