//! The sentences of a report: what stands where, whether it really moved.
//!
//! They must never hold a number that does not follow from printed ones, or a verdict that the statistics do not allow.

use crate::{
    changes::{Change, Changes, Span, signed},
    line::called,
    shown::Shown,
    tongue::Words,
    trend::{Gap, Reading, Trend},
    words,
};
use candor_disclosure::{Row, release::Release};
use candor_protocol::survey::{RoundName, UnitId};

/// At most so many units below that moved are named.
const MOVED: usize = 8;
/// So many small teams are named; of more, the rest is counted.
const NAMED: usize = 12;

/// The subject and the first sentence.
pub(super) fn heading(own: &Trend, trend: &Trend, newest: &Release) -> (String, String) {
    let (words, round, high) = (trend.words(), newest.round().as_str(), trend.scale().1.to_string());
    let (name, is_pulse) = (trend.name(), newest.instrument().is_pulse());
    let short = words::shorten(name, 48);
    let counts =
        trend.standing().map(|Shown { answered, invited, .. }| [answered, invited].map(|n| n.to_string()));
    let [answered, invited] = counts.unwrap_or_default();
    let counts = [("answered", &*answered), ("invited", &*invited)];
    let result = match trend.standing() {
        Some(Shown { value, .. }) => {
            let value = words::value(value);
            let values = [("value", &*value), ("max", &*high), ("round", round), counts[0], counts[1]];
            words.tell("report-result", &values)
        }
        None => words.tell("report-nothing", &[("round", round)]),
    };
    let subject = || words.tell("report-subject", &[("name", &short), ("result", &result)]);
    let opening = |message| words.tell(message, &[("name", name), ("round", round)]);
    match &own.newest().reading {
        Reading::Gap(gap) if own.unit() != trend.unit() => {
            let values = [("own", &*words::shorten(own.name(), 48)), ("name", &*short), ("result", &*result)];
            let subject = words.tell("report-subject-hidden", &values);
            (subject, hidden(words, own.name(), name, gap, newest))
        }
        _ if is_pulse => (subject(), opening("report-opening-pulse")),
        _ => match trend.moved_between().filter(|_| trend.standing().is_some()) {
            Some(between) => {
                let (happened, opening) = (trend.happened(), opening("report-opening"));
                let said = [("happened", &*happened), ("between", &*between)];
                let values = [("name", &*short), said[0], said[1], counts[0], counts[1]];
                let moved = words.tell("report-opening-moved", &[("name", name), said[0], said[1]]);
                (words.tell("report-subject-moved", &values), format!("{moved} {opening}"))
            }
            None => (subject(), opening("report-opening")),
        },
    }
}

/// Why a unit is not shown, and where its answers are.
fn hidden(words: &Words, own: &str, name: &str, gap: &Gap, newest: &Release) -> String {
    let (message, k, place) = match gap {
        Gap::Together { k, of } => ("report-hidden-together", k.to_string(), &**of),
        Gap::Above { k, at } => ("report-hidden-above", k.to_string(), &**at),
        Gap::Nowhere { k } => ("report-hidden-nowhere", k.to_string(), ""),
        Gap::Absent => ("report-hidden-absent", String::new(), ""),
    };
    let values = [("own", own), ("round", newest.round().as_str()), ("k", &k), ("place", place)];
    format!("{} {}", words.tell(message, &values), words.tell("report-next-up", &[("name", name)]))
}

/// Where the unit stands.
pub(super) fn stands(trend: &Trend, shown: Shown) -> String {
    let (words, (low, high)) = (trend.words(), trend.scale());
    let [low, high] = [low, high].map(|end| end.to_string());
    let [answered, invited] = [shown.answered, shown.invited].map(|people| people.to_string());
    let (value, band) = (words::value(shown.value), shown.band.map(|band| words::band(words, band)));
    let values = [
        ("value", &*value),
        ("min", &low),
        ("max", &high),
        ("answered", &answered),
        ("invited", &invited),
        ("band", band.as_deref().unwrap_or_default()),
    ];
    let message = if band.is_some() { "report-stands-band" } else { "report-stands-bound" };
    let mut said = vec![words.tell(message, &values)];
    // 60 %, in whole numbers.
    if 5 * u64::from(shown.answered) < 3 * u64::from(shown.invited) {
        said.push(words.plain("report-few"));
    }
    let newest = trend.newest();
    let above = [(trend.parent(), newest.parent), (trend.whole(), newest.whole)];
    said.extend(above.into_iter().filter_map(|(name, value)| {
        Some(words.tell("report-whole", &[("name", name?), ("value", &words::value(value?))]))
    }));
    said.join(" ")
}

/// Whether it really moved, as far as the statistics allow to say so.
pub(super) fn moved(trend: &Trend, change: Option<&Change>, newest: &Release) -> String {
    let (words, round) = (trend.words(), newest.round().as_str());
    if newest.instrument().is_pulse() {
        return words.plain("report-moved-pulse");
    }
    if trend.standing().is_none() {
        return words.plain("report-moved-nothing");
    }
    let between = |message: &str, since: &RoundName, then: &str, now: &str| {
        let values = [("since", since.as_str()), ("then", then), ("round", round), ("now", now)];
        words.tell(message, &[("between", &words.tell("report-between", &values))])
    };
    match change {
        None => match trend.newest_cut().map(|(round, cut)| cut.said(words, trend.name(), round)) {
            Some(why) => format!("{why} {}", words.plain("report-moved-new-line")),
            None => words.plain("report-moved-first"),
        },
        Some(Change::Bound { since, then, now }) => {
            between("report-moved-bound", since, &words::value(*then), &words::value(*now))
        }
        Some(Change::Early { since, then, now, too_few }) => {
            let message = if *too_few { "report-moved-too-few" } else { "report-moved-early" };
            between(message, since, &then.to_string(), &now.to_string())
        }
        Some(Change::Told { line, last }) => {
            let since = span(words, line, newest, ["report-since", "report-since-chance"]);
            if line.since == last.since {
                return since;
            }
            format!("{since} {}", span(words, last, newest, ["report-step", "report-step-chance"]))
        }
    }
}

/// What happened since a round, from what to what, and how large it was; in the first message where it is more than chance.
fn span(words: &Words, span: &Span, newest: &Release, messages: [&str; 2]) -> String {
    let message = messages[usize::from(!span.speaks())];
    let (what, between) = (span.said(words), span.between(words, newest.round(), false));
    let values = [
        ("what", &*what),
        ("between", &between),
        ("estimate", &signed(span.estimate)),
        ("range", &words.band(&signed(span.range.0), &signed(span.range.1))),
    ];
    words.tell(message, &values)
}

/// Which units below one moved, at any depth: for whoever leads leaders.
pub(super) fn moved_below(newest: &Release, changes: &Changes, unit: &UnitId, words: &Words) -> Vec<String> {
    let tree = newest.tree();
    let mut next: Vec<usize> = tree.position(unit).map(|at| tree.children(at).to_vec()).unwrap_or_default();
    next.reverse();
    let mut moved = Vec::new();
    while let Some(at) = next.pop() {
        next.extend(tree.children(at).iter().rev());
        if let Some(span) = changes.get(&tree.unit(at).id).and_then(Change::headline) {
            let name = words::name(&tree.unit(at).name);
            let (what, between) = (span.said(words), span.between(words, newest.round(), false));
            let values = [("name", &*name), ("what", &what), ("between", &between)];
            moved.push(words.tell("report-below-moved", &values));
        }
    }
    let more = moved.len().saturating_sub(MOVED);
    moved.truncate(MOVED);
    if more > 0 {
        moved.push(words.tell("report-below-more", &[("more", &more.to_string())]));
    }
    moved
}

/// The small teams of the unit, answers that are counted further up, and what publication did not wait for.
pub(super) fn also(newest: &Release, trend: &Trend) -> Vec<String> {
    let (mut also, k, words) = (Vec::new(), newest.k().to_string(), trend.words());
    let rest = newest.rest(trend.unit());
    if let Some((rest, value)) = rest.and_then(|rest| Some((rest, rest.composite()?.value()?)))
        && let (Some(answered), Some(invited)) = (rest.answered(), rest.invited())
    {
        let members = rest.members();
        let mut names: Vec<String> = members.iter().take(NAMED).map(|unit| called(newest, unit)).collect();
        if let Some(more) = members.len().checked_sub(NAMED).filter(|more| *more > 0) {
            names.push(words.tell("report-and-more", &[("more", &more.to_string())]));
        }
        let values = [
            ("k", &*k),
            ("names", &names.join(words.comma())),
            ("value", &words::value(value)),
            ("answered", &answered.to_string()),
            ("invited", &invited.to_string()),
        ];
        also.push(words.tell("report-together", &values));
    }
    if let Some(at) = newest.row(trend.unit()).and_then(Row::counted_at) {
        let values = [("k", &*k), ("name", trend.name()), ("place", &called(newest, at))];
        also.push(words.tell("report-counted-above", &values));
    }
    also.extend(words::left_out(newest, words));
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
