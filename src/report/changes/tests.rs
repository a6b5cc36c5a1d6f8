//! The model's use: who is fitted, when it speaks, what it says.

use proptest::prelude::*;

use super::*;
use crate::{
    fixture::{self, ACME, release, year},
    tongue::english,
};
use candor_protocol::survey::Instrument;

/// The values of a unit in each round with how many answered: `3.5/8`, `<=1.6/8`, `~2.6/8` for a coarsened one; `-` where
/// it is hidden.
type Row<'a> = &'a str;

/// Rounds of teams below Acme, on a scale.
fn on((min, max): (u8, u8), rows: &[Row<'_>], acme: &str) -> Vec<Release> {
    let instrument =
        if (min, max) == (1, 5) { Instrument::built_in() } else { fixture::instrument(min, max) };
    let tree: Vec<String> = (0..rows.len()).map(|nth| format!("t{nth:04} acme T{nth}")).collect();
    let tree: Vec<&str> = std::iter::once("acme - Acme").chain(tree.iter().map(String::as_str)).collect();
    let rounds = rows[0].split(' ').count();
    let line = |unit: &str, text: &str| {
        let (value, answered) = text.split_once('/')?;
        let (coarsened, value) = value.strip_prefix('~').map_or(("", value), |value| ("coarsened:", value));
        let band = if value.contains('=') { "- -".to_owned() } else { format!("{min}.0 {max}.0") };
        Some(format!("{coarsened}{unit} {value} {band} {answered} 9999"))
    };
    let round = |nth: usize| {
        let of = rows.iter().enumerate();
        let mut lines: Vec<String> =
            of.filter_map(|(unit, row)| line(&format!("t{unit:04}"), row.split(' ').nth(nth)?)).collect();
        lines.extend(acme.split(' ').nth(nth).and_then(|text| line("acme", text)));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        release(&format!("r{nth}"), &instrument, &tree, &lines, &[])
    };
    (0..rounds).map(round).collect()
}

fn said(releases: &[Release], unit: &str) -> String {
    Changes::of(releases)
        .get(&unit.parse().unwrap())
        .map_or_else(String::new, |change| change.brief(english()))
}

/// Five teams that go up and down as teams do.
const OTHERS: [Row<'static>; 5] = [
    "3.4/7 3.5/8 3.4/7 3.5/7",
    "3.4/10 3.3/9 3.5/10 3.4/10",
    "3.9/12 3.8/11 3.9/12 3.9/12",
    "3.8/10 3.9/10 3.8/11 3.9/10",
    "3.6/12 3.5/13 3.6/12 3.6/12",
];

/// The first team, among the others, in as many rounds as it has.
fn check(row: Row<'_>, expected: &str) {
    let rounds = row.split(' ').count();
    let cut = |other: &str| other.split(' ').take(rounds).collect::<Vec<_>>().join(" ");
    let others = OTHERS.map(cut);
    let rows: Vec<&str> = std::iter::once(row).chain(others.iter().map(String::as_str)).collect();
    assert_eq!(said(&on((1, 5), &rows, ""), "t0000"), expected, "{row}");
}

#[test]
fn a_small_team_that_fell_in_a_year_is_told_so_and_how_far() {
    check("3.5/8 3.2/9 2.6/6 2.4/8", "fell since r0: -0.9 (-1.3 to -0.4)");
    check("3.2/8 3.5/9 4.0/9 4.4/8", "rose since r0: +0.7 (+0.2 to +1.3)");
    check("3.5/8 3.4/9 3.6/6 3.5/8", "up and down as units of this size do since r0: 0.0 (-0.2 to +0.2)");
}

#[test]
fn a_coarsened_value_and_a_hidden_round_do_not_hide_a_fall() {
    check("3.5/8 ~3.2/9 ~2.6/6 ~2.4/8", "fell since r0: -0.9 (-1.3 to -0.4)");
    check("3.5/8 - 2.6/6 2.4/8", "fell since r0: -0.8 (-1.3 to -0.3)");
    let releases = on((1, 5), &["3.5/8 ~3.2/9 <=1.6/6 - 2.4/8"], "");
    let line = Line::of(&releases, &[0, 1, 2, 3, 4], &"t0000".parse().unwrap()).unwrap();
    let steps = line.readings.map(|reading| reading.map(|reading| (reading.answered, reading.step)));
    assert_eq!(steps[..5], [Some((8, 0.1)), Some((9, 0.2)), None, None, Some((8, 0.1))]);
}

#[test]
fn from_a_bound_and_too_early_nothing_is_told() {
    check("3.5/8 3.2/9 2.6/6 <=1.6/8", "only a bound is printed");
    check(">=4.4/8 - - 3.0/8", "only a bound is printed");
    check("3.5/8 2.9/9 2.4/6", "can be told from the fourth round on");
    check("3.5/8", "");
    check("3.5/8 3.2/9 2.6/6 -", "");
    check("- - - 2.4/8", "");
    // From the oldest value on, where a bound stands before it.
    let changes = Changes::of(&on((1, 5), &[&["<=1.6/8 3.5/9 3.4/9 3.5/9"][..], &OTHERS].concat(), ""));
    let Some(Change::Told { line, last }) = changes.get(&"t0000".parse().unwrap()) else { panic!() };
    assert_eq!((line.since.as_str(), last.since.as_str()), ("r1", "r2"));
    assert_eq!(Changes::of(&[]).get(&"t0000".parse().unwrap()), None);
}

#[test]
fn how_sure_it_must_be_follows_from_units_and_rounds() {
    for (fitted, rounds, expected) in [
        (0, 0, None),
        (1, 4, Some(90)),
        (11, 3, None),
        (11, 4, Some(90)),
        (12, 1, None),
        (12, 2, Some(90)),
        (19, 8, Some(90)),
        (20, 3, Some(90)),
        (20, 4, Some(80)),
        (9_000, 8, Some(80)),
    ] {
        let of = |small: bool| Rule::of(fitted, rounds, small, 4).chances;
        assert_eq!(of(false), expected, "{fitted} units, {rounds} rounds");
        let of_small = expected.filter(|_| fitted >= 6).map(|chances| chances + 5);
        assert_eq!(of(true), of_small, "{fitted} small ones, {rounds} rounds");
    }
    for (range, expected) in [(3, "0.2"), (4, "0.2"), (6, "0.3"), (10, "0.5"), (100, "5.0")] {
        assert_eq!(Rule::of(20, 4, false, range).least.to_string(), expected);
    }
}

#[test]
fn of_units_with_fewer_than_ten_answers_on_average_five_chances_more_are_asked_for() {
    let chances = |units: usize, answered: u32| {
        let unit = format!("3.5/{answered} 3.2/10 2.6/10 2.4/10");
        let rounds = on((1, 5), &[unit.as_str(); 6][..units], "");
        (Changes::of(&rounds).rule().chances, said(&rounds, "t0000"))
    };
    let of = |units: usize| [9, 10, 11].map(|answered| chances(units, answered).0);
    assert_eq!(of(6), [Some(95), Some(90), Some(90)]);
    // Of fewer than six small ones nothing is said, and no fourth round is promised.
    assert_eq!(of(5), [None, Some(90), Some(90)]);
    assert_eq!(chances(5, 9).1, "cannot be told of so few and so small units");
}

#[test]
fn words_follow_from_how_probable_a_change_is_and_never_against_what_is_printed() {
    let of = |fell: f64, rose: f64, difference: i32, chances: Option<u8>| {
        let estimate = Estimate { change: 0.0, error: 0.1, higher: 0.5, rose, fell };
        Rule { chances, ..Rule::of(20, 4, false, 4) }.movement(&estimate, difference)
    };
    assert_eq!(of(0.95, 0.0, -3, Some(80)), Movement::Fell);
    assert_eq!(of(0.949, 0.0, -3, Some(80)), Movement::VeryLikelyFell);
    assert_eq!(of(0.8, 0.0, -3, Some(80)), Movement::VeryLikelyFell);
    assert_eq!(of(0.799, 0.0, -3, Some(80)), Movement::UpAndDown);
    assert_eq!(of(0.899, 0.0, -3, Some(90)), Movement::UpAndDown);
    assert_eq!(of(0.0, 0.96, 3, Some(90)), Movement::Rose);
    assert_eq!(of(0.0, 0.9, 3, Some(90)), Movement::VeryLikelyRose);
    assert_eq!(of(0.99, 0.0, -3, None), Movement::UpAndDown);
    assert_eq!(of(0.99, 0.0, 0, Some(80)), Movement::UpAndDown, "3.4 to 3.4 is no fall");
    assert_eq!(of(0.0, 0.99, -1, Some(80)), Movement::UpAndDown);
}

#[test]
fn the_lowest_shown_units_are_fitted_and_all_get_the_same_variances() {
    let rounds = |acme: &str| on((1, 5), &[&["3.5/8 3.2/9 2.6/6 2.4/8"], &OTHERS[..]].concat(), acme);
    let (with, without) = (rounds("4.9/60 2.0/60 4.8/60 2.2/60"), rounds(""));
    assert_eq!(said(&with, "t0000"), said(&without, "t0000"), "Acme is above the others and teaches nothing");
    assert!(said(&with, "acme").starts_with("fell since r0"), "{}", said(&with, "acme"));
    assert_eq!(said(&without, "acme"), "");
}

#[test]
fn of_very_many_units_a_thousand_are_fitted_evenly() {
    let unit = |nth: i32| {
        let reading = Reading { value: f64::from(nth), answered: 8, step: 0.1 };
        std::array::from_fn(|round| (round < 2).then_some(reading))
    };
    let first = |units: &[Readings]| -> Vec<f64> {
        units.iter().filter_map(|readings| Some(readings[0]?.value)).collect()
    };
    let all: Vec<Readings> = (0..2_500).map(unit).collect();
    let sampled = first(&evenly(&all));
    assert_eq!((sampled.len(), sampled[0], sampled[1], sampled[999]), (1_000, 0.0, 2.0, 2_497.0));
    assert_eq!(first(&evenly(&all[..7])), first(&all[..7]));
    assert!(evenly(&[]).is_empty());
}

#[test]
fn rounds_count_where_half_of_the_units_have_a_value() {
    // Four rounds, but only one team of five is on an old line: as early as after two.
    let rows = ["3.5/8 3.2/9 2.6/6 2.4/8", "- - 3.5/17 3.4/17", "- - 3.5/17 3.6/17", "- - 3.2/17 3.4/17"];
    assert_eq!(said(&on((1, 5), &rows, ""), "t0000"), "can be told from the fourth round on");
}

#[test]
fn a_longer_scale_is_told_the_same() {
    let rows = ["3.5/8 3.2/9 2.6/6 2.4/8", OTHERS[0], OTHERS[1], OTHERS[2], OTHERS[3], OTHERS[4]];
    let ten = |row: &str| {
        let value = |text: &str| {
            let (value, n) = text.split_once('/').unwrap();
            format!("{:.1}/{n}", (value.parse::<f64>().unwrap() - 1.0) * 2.5)
        };
        row.split(' ').map(value).collect::<Vec<_>>().join(" ")
    };
    let rows = rows.map(ten);
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let changes = Changes::of(&on((0, 10), &rows, ""));
    let Some(Change::Told { line, .. }) = changes.get(&"t0000".parse().unwrap()) else { panic!() };
    // -0.8 on 1 to 5 is -2.0 on 0 to 10, and what matters there is 0.5.
    assert_eq!((line.movement, line.least.to_string().as_str()), (Movement::Fell, "0.5"));
    assert!((-27..=-18).contains(&line.estimate.count()), "{}", line.estimate);
}

#[test]
fn both_spans_are_exported_and_the_longer_one_that_speaks_is_the_headline() {
    let span = |since: &str, movement| {
        Box::new(Span {
            since: since.parse().unwrap(),
            then: Tenths::new(35),
            now: Tenths::new(24),
            movement,
            least: Tenths::new(2),
            estimate: Tenths::new(-9),
            range: (Tenths::new(-13), Tenths::new(5)),
        })
    };
    let check = |line, last, expected: &str| {
        let change = Change::Told { line, last };
        assert_eq!(change.to_string(), expected);
        assert!(expected.contains(&change.brief(english())));
        change.headline().map(|span| span.since.to_string())
    };
    let (fell, likely) = (Movement::Fell, Movement::VeryLikelyFell);
    let both =
        "fell since r0: -0.9 (-1.3 to +0.5); very likely fell by 0.2 or more since r2: -0.9 (-1.3 to +0.5)";
    assert_eq!(check(span("r0", fell), span("r2", likely), both).as_deref(), Some("r0"));
    let last = "fell since r2: -0.9 (-1.3 to +0.5)";
    let nothing = format!("up and down as units of this size do since r0: -0.9 (-1.3 to +0.5); {last}");
    assert_eq!(check(span("r0", Movement::UpAndDown), span("r2", fell), &nothing).as_deref(), Some("r2"));
    assert_eq!(check(span("r2", fell), span("r2", fell), last).as_deref(), Some("r2"));
}

#[test]
fn the_year_of_the_fixture_is_compared_with_the_last_shown_round() {
    let changes = Changes::of(&year());
    let since = |unit: &str| match changes.get(&unit.parse().unwrap()) {
        Some(Change::Early { since, .. }) => Some(since.to_string()),
        _ => None,
    };
    assert_eq!((since("design").as_deref(), since("ink")), (Some("2026-q2"), None));
}

proptest! {
    #[test]
    fn nothing_is_told_across_the_end_of_a_line(kinds in prop::collection::vec(0..5_usize, 2..8)) {
        let trees: [&[&str]; 5] = [
            ACME,
            &["acme - Acme", "regrouped:design acme Design"],
            &["acme - Acme", "art acme Art", "design art Design"],
            &["acme - Acme", "design acme Shapes"],
            &["acme - Acme"],
        ];
        let rows: &[&str] = &["acme 3.4 3.2 3.6 40 50", "design 3.4 3.2 3.6 40 50"];
        let built_in = Instrument::built_in();
        let rounds = kinds.iter().enumerate();
        let releases: Vec<Release> =
            rounds.map(|(nth, &kind)| release(&format!("r{nth}"), &built_in, trees[kind], rows, &[])).collect();
        let changes = Changes::of(&releases);
        // By hand: two rounds are on one line if their trees are the same and the later is not regrouped.
        let same = |pair: &[usize]| match (pair[0], pair[1]) {
            (0 | 1, 0) => true,
            (_, 1 | 4) => false,
            (before, last) => before == last,
        };
        let on_it = kinds.windows(2).rev().take_while(|pair| same(pair)).count();
        let since = match changes.get(&"design".parse().unwrap()) {
            Some(Change::Told { line, .. }) => Some(line.since.to_string()),
            Some(Change::Early { since, .. }) => {
                prop_assert_eq!(since.to_string(), format!("r{}", kinds.len() - 2));
                None
            }
            other => { prop_assert!(other.is_none()); None }
        };
        prop_assert_eq!(changes.get(&"design".parse().unwrap()).is_some(), on_it > 0);
        if let Some(since) = since {
            prop_assert_eq!(since, format!("r{}", kinds.len() - 1 - on_it));
        }
    }
}
