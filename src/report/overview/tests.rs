//! What an overview says, of made-up releases.

use super::*;
use crate::{
    fixture::{self, ACME, release, year},
    tongue::english,
};
use candor_protocol::survey::Instrument;

fn overview(releases: &[Release], view: &View) -> Overview {
    Overview::of(releases, &Changes::of(releases), english(), |_| true, view).unwrap()
}

fn order(order: Order) -> View {
    View { order, ..View::default() }
}

/// The lines, each as its names, value and answers.
fn lines(overview: &Overview) -> Vec<String> {
    let said = |row: &Row| {
        let names: Vec<&str> = row.names.iter().map(|place| place.name.as_str()).collect();
        let value = row.value.as_ref().map_or("-", |tile| tile.text.as_str());
        format!("{}{} {value} {}", " ".repeat(row.depth), names.join(", "), row.answered)
    };
    overview.rows.iter().map(said).collect()
}

#[test]
fn the_map_has_every_unit_at_its_place_and_hidden_ones_with_their_reason() {
    let overview = overview(&year(), &View::default());
    let expected = [
        "Acme 3.9 412 of 523",
        " Design 3.6 14 of 16",
        "  Ink & \"Paper\" <b>, Press - ",
        "  Small teams of Design 3.2 7 of 13",
    ];
    assert_eq!(lines(&overview), expected);
    let hidden = "Not shown alone, so that no number is about fewer than 5 people. Counted in Design.";
    assert_eq!(overview.rows[2].instead, hidden);
    assert_eq!(overview.rows[3].instead, "No values by topic: too few answered.");
    assert_eq!(overview.headline, "Acme stands at 3.9");
    let rounds: Vec<&str> = overview.rounds.iter().map(|step| step.value.as_str()).collect();
    assert_eq!(rounds, ["3.7", "3.7", "4.0", "3.9"]);
}

#[test]
fn a_reader_who_leads_a_part_sees_that_part_alone() {
    let releases = year();
    let changes = Changes::of(&releases);
    let sees = |at: usize| at > 0;
    let part = Overview::of(&releases, &changes, english(), sees, &View::default()).unwrap();
    assert_eq!(part.at.as_ref().unwrap().name, "Design");
    assert!(part.above.is_empty() && !lines(&part).join("|").contains("Acme"));
    let whole = View { at: Some("acme".parse().unwrap()), ..View::default() };
    assert!(Overview::of(&releases, &changes, english(), sees, &whole).is_err());
    // Two units that have nothing in common have no chart of their own.
    let two = Overview::of(&releases, &changes, english(), |at| at > 1, &View::default()).unwrap();
    assert!(two.at.is_none() && two.rounds.is_empty());
    assert_eq!(lines(&two), ["Ink & \"Paper\" <b>, Press - "]);
}

#[test]
fn an_order_is_by_printed_values_with_the_whole_on_top_and_hidden_units_in_none() {
    let tree: &[&str] = &["acme - Acme", "b acme Blue", "a acme Ape", "c acme Cat", "d acme Dog"];
    let rows = &["acme 3.5 3.4 3.6 70 90", "b 3.2 3.0 3.4 20 22", "a 4.1 3.9 4.3 11 20", "c <=1.8 - - 12 12"];
    let releases = [release("r1", &Instrument::built_in(), tree, rows, &["3.2"])];
    let names = |view: &View| -> Vec<String> {
        overview(&releases, view).rows.iter().map(|row| row.names[0].name.clone()).collect()
    };
    assert_eq!(names(&order(Order::Value)), ["Acme", "Cat", "Blue", "Ape"]);
    assert_eq!(names(&View { backwards: true, ..order(Order::Value) }), ["Acme", "Ape", "Blue", "Cat"]);
    assert_eq!(names(&order(Order::Name)), ["Acme", "Ape", "Blue", "Cat"]);
    assert_eq!(names(&order(Order::Answered)), ["Acme", "Ape", "Blue", "Cat"]);
    // Nothing moved: the order is the tree's, whatever the values.
    assert_eq!(names(&order(Order::Change)), ["Acme", "Blue", "Ape", "Cat"]);
    assert_eq!(overview(&releases, &order(Order::Value)).left_out, 1);
}

#[test]
fn colours_are_steps_of_the_scale_and_not_of_the_units() {
    let steps = |min, max, values: &[i32]| -> Vec<u8> {
        let instrument = fixture::instrument(min, max);
        let step = |value: &i32| steps_of(instrument.scale()).iter().filter(|from| value >= from).count();
        values.iter().map(|value| u8::try_from(step(value)).unwrap() + 1).collect()
    };
    assert_eq!(steps(1, 5, &[10, 24, 25, 29, 30, 34, 35, 39, 40, 50]), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    assert_eq!(steps(1, 7, &[32, 33, 39, 40, 47, 48, 54, 55]), [1, 2, 2, 3, 3, 4, 4, 5]);
    let overview = overview(&year(), &View::default());
    assert_eq!(overview.legend, ["up to 2.4", "2.5 to 2.9", "3.0 to 3.4", "3.5 to 3.9", "from 4.0"]);
    assert_eq!(overview.rows[0].value, Some(Tile { text: "3.9".to_owned(), step: 4 }));
}

#[test]
fn every_cell_is_a_printed_number_or_the_mean_of_printed_ones() {
    let releases =
        [release("r1", &Instrument::built_in(), ACME, &["acme 3.5 3.4 3.6 70 90"], &["2.4", "3.0"])];
    let columns = |statements| {
        let overview = overview(&releases, &View { statements, ..View::default() });
        let cells: Vec<String> =
            overview.rows[0].cells.iter().flatten().map(|tile| tile.text.clone()).collect();
        (overview.columns.iter().map(|column| column.key.clone()).collect::<Vec<_>>(), cells)
    };
    let (keys, cells) = columns(true);
    assert_eq!((keys[0].as_str(), keys.len()), ("mistakes", Instrument::built_in().items().len()));
    assert_eq!(&cells[..2], ["2.4", "3.0"]);
    let (keys, cells) = columns(false);
    assert_eq!(keys[0], "dimension:mistakes");
    assert_eq!(keys.len(), cells.len());
    let fewer = [release("r1", &Instrument::built_in(), ACME, &["acme 3.5 3.4 3.6 9 12"], &["2.4"])];
    assert!(
        overview(&fewer, &View::default()).rows[0].cells.is_empty(),
        "of fewer than ten no topic has a value"
    );
}

#[test]
fn of_many_units_as_many_levels_as_fit_and_the_others_by_pages() {
    let mut tree = vec!["acme - Acme".to_owned()];
    tree.extend((0..30).map(|at| format!("d{at} acme Department {at}")));
    tree.extend((0..600).map(|at| format!("t{at} d{} Team {at}", at % 30)));
    let tree: Vec<&str> = tree.iter().map(String::as_str).collect();
    let rows: Vec<String> = (0..600).map(|at| format!("t{at} 3.{} 3.0 3.4 12 12", at % 10)).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let releases = [release("r1", &Instrument::built_in(), &tree, &rows, &["3.2"])];
    let top = overview(&releases, &View::default());
    assert_eq!((top.levels, top.rows.len(), top.lines), ((2, 1), 31, 31));
    assert_eq!(top.rows[1].inside, 20);
    let all = overview(&releases, &View { levels: Some(2), from: LINES, ..View::default() });
    assert_eq!((all.lines, all.from), (631, LINES));
    let part = overview(&releases, &View { at: Some("d3".parse().unwrap()), ..View::default() });
    assert_eq!((part.lines, part.above[0].name.as_str()), (21, "Acme"));
    let ranked = overview(&releases, &order(Order::Value));
    assert_eq!((ranked.lines, ranked.left_out), (601, 31));
    assert_eq!(ranked.rows[1].belongs, "Department 0");
}

#[test]
fn what_is_low_in_many_units_counts_each_person_once() {
    let mut tree = vec!["acme - Acme".to_owned()];
    tree.extend((0..5).map(|at| format!("t{at} acme Team {at}")));
    let tree: Vec<&str> = tree.iter().map(String::as_str).collect();
    let mut rows = vec!["acme 3.5 3.4 3.6 60 60".to_owned()];
    rows.extend((0..5).map(|at| format!("t{at} 3.5 3.0 3.9 12 12")));
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let values = ["3.0", "4.0", "3.1", "4.0"];
    let releases = [release("r1", &Instrument::built_in(), &tree, &rows, &values)];
    let overview = overview(&releases, &View::default());
    let topics: Vec<(&str, usize)> =
        overview.topics.iter().map(|topic| (topic.name.as_str(), topic.units)).collect();
    assert_eq!((topics, overview.looked_at), (vec![("Mistakes", 5), ("Being different", 5)], 5));
}

#[test]
fn two_stand_side_by_side_only_where_they_were_asked_the_same_and_a_new_line_is_said() {
    let design = "design".parse().unwrap();
    let acme = "acme".parse().unwrap();
    let releases = year();
    let pair = Pair::of(&releases, english(), [(3, &design), (0, &design)]).unwrap();
    assert!(pair.notes.is_empty());
    assert_eq!(pair.measures[0].values.clone().map(|tile| tile.unwrap().text), ["3.6", "3.1"]);
    assert_eq!(pair.sides.clone().map(|side| side.answered), ["14 of 16", "8 of 11"]);
    // In the second round it is hidden, and says why.
    let pair = Pair::of(&releases, english(), [(3, &acme), (1, &design)]).unwrap();
    assert!(pair.sides[1].hidden.starts_with("Not shown alone") && pair.sides[1].answered.is_empty());
    assert!(pair.measures.iter().all(|measure| measure.values[1].is_none()));
    assert!(Pair::of(&releases, english(), [(3, &acme), (1, &"nobody".parse().unwrap())]).is_none());
    let rounds = fixture::eventful();
    let pair = Pair::of(&rounds, english(), [(7, &design), (0, &design)]).unwrap();
    assert!(
        pair.notes[0].starts_with("Between these rounds a new line begins: Design was moved"),
        "{:?}",
        pair.notes
    );
    let other = release("r9", &fixture::instrument(1, 7), ACME, &["acme 3.9 3.8 4.0 400 500"], &["3.0"]);
    let pair = Pair::of(&[releases[0].clone(), other], english(), [(0, &acme), (1, &acme)]).unwrap();
    assert!(pair.measures.is_empty() && pair.notes[0].contains("asked different things"));
}

#[test]
fn ten_thousand_units_are_a_hundred_lines() {
    let mut tree = vec!["acme - Acme".to_owned()];
    tree.extend((0..100).map(|at| format!("d{at} acme Department {at}")));
    tree.extend((0..9_900).map(|at| format!("t{at} d{} Team {at}", at % 100)));
    let tree: Vec<&str> = tree.iter().map(String::as_str).collect();
    let rows: Vec<String> = (0..9_900).map(|at| format!("t{at} 3.{} 3.0 3.4 12 12", at % 10)).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let releases = [release("r1", &Instrument::built_in(), &tree, &rows, &["3.2", "3.0"])];
    let changes = Changes::of(&releases);
    for view in [View::default(), order(Order::Value), View { levels: Some(2), ..View::default() }] {
        let found = Overview::of(&releases, &changes, english(), |_| true, &view).unwrap();
        assert!(found.rows.len() <= LINES, "{}", found.rows.len());
    }
}
