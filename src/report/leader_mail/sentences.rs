//! The sentences of the leader's letter: what stands where, what moved, what to talk about.
//!
//! They must never hold a number that is not printed, or a verdict.

use crate::{
    disclosure::{Kind, Printed, Row},
    release::Release,
    report::{
        trend::{self, Shown, Trend},
        words,
    },
    survey::{Item, UnitId},
};

/// A statement to talk about.
pub(super) struct Topic {
    pub(super) which: &'static str,
    pub(super) value: String,
    pub(super) statement: String,
}

/// Why a unit is not shown, and where its answers are.
pub(super) fn hidden(own: &str, name: &str, gap: &trend::Gap, newest: &Release) -> String {
    let (round, k) = (newest.round(), newest.k());
    let why = match gap {
        trend::Gap::Together { of } => format!(
            "fewer than {k} people answered, so your team's answers are counted together with those of other small \
             teams of {of}"
        ),
        trend::Gap::Few { at: Some(at), .. } => {
            format!("fewer than {k} people answered, so your team's answers are counted in {at}")
        }
        trend::Gap::Few { .. } | trend::Gap::Absent => {
            format!("fewer than {k} people answered, and so few around them that they are in no number")
        }
    };
    format!(
        "{own} cannot be shown on its own in {round}: {why}. This letter is about {name}, the next level up."
    )
}

/// Where the unit stands.
pub(super) fn stands(trend: &Trend, shown: Shown) -> String {
    let (low, high) = trend.scale();
    let value = words::value(shown.value);
    let band = match shown.band {
        Some(band) => format!("The 95 % band reaches from {}.", words::band(band)),
        None => "Only this bound is shown so near the end of the scale.".to_owned(),
    };
    let whole = match (trend.whole(), trend.newest().whole) {
        (Some(name), Some(value)) => format!(" {name} as a whole: {}.", words::value(value)),
        _ => String::new(),
    };
    format!(
        "{value} on the scale from {low} to {high}. {band} {} of {} answered.{whole}",
        shown.answered, shown.invited
    )
}

/// The last two printed values, and how much such a difference says. Never a verdict.
pub(super) fn moved(trend: &Trend) -> String {
    let Some(now) = trend.standing() else {
        return "There is no number for this round to compare.".to_owned();
    };
    let Some((before, then)) = trend.previous() else {
        return "This is the first round that can be shown. From the next one on, this letter tells both values."
            .to_owned();
    };
    let both = format!(
        "From {} in {before} to {} in {}",
        words::value(then.value),
        words::value(now.value),
        trend.newest().round
    );
    let usual = match (then.value, now.value, now.half_width()) {
        (Printed::Value(from), Printed::Value(to), Some(width)) => {
            (to.count() - from.count()).abs() < width.count()
        }
        _ => false,
    };
    if usual {
        format!("{both}; differences of this size are usual in a group of {}.", now.answered)
    } else {
        format!(
            "{both}. A single round is no trend: look at the whole picture, and ask the team what changed."
        )
    }
}

/// The statements with the highest and the lowest printed value; none where they are all alike.
pub(super) fn topics(newest: &Release, unit: &UnitId) -> Vec<Topic> {
    let values = newest.row(unit).map(Row::values).unwrap_or_default();
    let values: Vec<(&Item, Printed)> = newest
        .instrument()
        .items()
        .iter()
        .zip(values.iter().skip(1)) // the composite stands first
        .filter_map(|(item, value)| Some((item, value.value()?)))
        .collect();
    let height = |(_, value): &&(&Item, Printed)| value.tenths().count();
    // Of equal ones the one asked first, at both ends.
    let highest = values.iter().rev().max_by_key(height);
    let lowest = values.iter().min_by_key(height);
    let (Some(highest), Some(lowest)) = (highest, lowest) else { return Vec::new() };
    if highest.1 == lowest.1 {
        return Vec::new();
    }
    let topic = |which, (item, value): &(&Item, Printed)| Topic {
        which,
        value: words::value(*value),
        statement: statement(item),
    };
    vec![topic("Highest", highest), topic("Lowest", lowest)]
}

fn statement(item: &Item) -> String {
    let text = item.text.get("en").or_else(|| item.text.values().next());
    let text = words::name(text.map_or(item.id.as_str(), String::as_str));
    if item.reverse { format!("“{text}” (reversed: higher is safer)") } else { format!("“{text}”") }
}

/// The small teams of the unit, and answers that are counted further up.
pub(super) fn also(newest: &Release, trend: &Trend) -> Vec<String> {
    let mut also = Vec::new();
    let rest =
        newest.numbers().rows().iter().find(|row| row.kind() == Kind::Rest && row.unit() == trend.unit());
    if let Some((rest, value)) = rest.and_then(|rest| Some((rest, rest.composite()?.value()?)))
        && let (Some(answered), Some(invited)) = (rest.answered(), rest.invited())
    {
        let members: Vec<String> = rest.members().iter().map(|unit| trend::called(newest, unit)).collect();
        also.push(format!(
            "Counted together, because each is too small to be shown: {}. Their value is {} ({answered} of {invited} \
             answered).",
            members.join(", "),
            words::value(value)
        ));
    }
    if let Some(at) = trend::row(newest, trend.unit()).and_then(|row| row.counted_at()) {
        also.push(format!(
            "Fewer than {} answers from the smallest teams of {} are counted in {} only.",
            newest.k(),
            trend.name(),
            trend::called(newest, at)
        ));
    }
    also
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        report::fixture::{ACME, release},
        survey::Instrument,
    };

    /// The sentence about the change, for Design's row in each round.
    fn check(rows: &[&str], expected: &str) {
        let releases: Vec<_> = (1..)
            .zip(rows)
            .map(|(nth, row)| release(&format!("r{nth}"), &Instrument::built_in(), ACME, &[row], &[]))
            .collect();
        let trend = Trend::of(&releases, &"design".parse().unwrap()).unwrap();
        assert!(moved(&trend).starts_with(expected), "{}", moved(&trend));
    }

    #[test]
    fn a_change_gets_numbers_and_never_a_verdict() {
        let small = "From 3.4 in r1 to 3.6 in r2; differences of this size are usual in a group of 8.";
        check(&["design 3.4 3.1 3.7 8 10", "design 3.6 3.3 3.9 8 10"], small);
        let as_wide = "From 3.4 in r1 to 3.7 in r2. A single round is no trend";
        check(&["design 3.4 3.1 3.7 8 10", "design 3.7 3.4 4.0 8 10"], as_wide);
        let bound = "From ≤ 1.8 in r1 to 1.9 in r2. A single round is no trend";
        check(&["design <=1.8 - - 5 9", "design 1.9 1.4 2.4 8 10"], bound);
        let gap = "From 3.1 in r1 to 3.6 in r3. A single round is no trend";
        check(&["design 3.1 2.9 3.3 8 10", "design hidden acme", "design 3.6 3.3 3.9 8 10"], gap);
        check(&["design 3.6 3.3 3.9 8 10"], "This is the first round");
    }
}
