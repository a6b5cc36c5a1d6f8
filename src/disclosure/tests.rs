//! What a whole round discloses: rows, places and totals, on organisations small enough to count by hand.

use proptest::prelude::*;

use super::*;
use candor_protocol::survey::{Answer, Circle, Instrument, Item, RoundPublicKeys, Terms, Tree, Unit, UnitId};

/// Two items on 1 to 5; agreement with the second means less safety.
fn instrument() -> Instrument {
    let item = |id: &str, reverse| Item {
        id: id.into(),
        dimension: String::new(),
        reverse,
        own: false,
        safe: [].into(),
        text: [("en".to_owned(), "?".to_owned())].into(),
    };
    Instrument::assemble("two", 1, 5, vec![item("up", false), item("down", true)]).unwrap()
}

/// Units as `(id, parent)`, circles as `(unit, members, invited)`.
fn promise(units: &[(&str, &str)], circles: &[(&str, &[&str], u32)]) -> Promise {
    let unit = |(id, parent): &(&str, &str)| Unit {
        id: id.parse().unwrap(),
        parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
        name: id.to_uppercase(),
        regrouped: false,
        shown_with: Default::default(),
    };
    // A circle of which people joined or left is written `~unit`.
    let circle = |(at, (unit, members, invited)): (usize, &(&str, &[&str], u32))| {
        let members = members.iter().map(|member| member.parse().unwrap()).collect();
        let (coarsened, unit) = unit.strip_prefix('~').map_or((false, *unit), |unit| (true, unit));
        let circle =
            Circle::new(&at.to_string(), unit.parse().unwrap(), &unit.to_uppercase(), members, *invited);
        Circle { coarsened, ..circle }
    };
    let terms = Terms::new(
        "2026-q3".parse().unwrap(),
        "2026-09-01".parse().unwrap(),
        "2026-09-14".parse().unwrap(),
        "http://127.0.0.1:8080",
    );
    let tree = Tree::new(units.iter().map(unit).collect()).unwrap();
    let circles: Vec<Circle> = circles.iter().enumerate().map(circle).collect();
    Promise::draw_up(terms, RoundPublicKeys::default(), &instrument(), &tree, &circles).unwrap()
}

fn answers(people: usize, values: [Option<u8>; 2]) -> Vec<Answer> {
    vec![Answer::new(values.to_vec(), &instrument()).unwrap(); people]
}

/// One line per row: unit, kind, answered/invited, where missed answers are counted, members, values.
fn lines(numbers: &Disclosed) -> Vec<String> {
    let line = |row: &Row| {
        let size = match (row.answered(), row.invited()) {
            (Some(answered), Some(invited)) => format!("{answered}/{invited}"),
            (None, None) => "-".to_owned(),
            sizes => panic!("{sizes:?}"),
        };
        let at = row.counted_at().map_or("-", UnitId::as_str);
        let members = row.members().iter().map(UnitId::as_str).collect::<Vec<_>>().join("+");
        let value = |value: &Value| value.value().map_or("-".to_owned(), |value| value.to_string());
        let values = row.values().iter().map(value).collect::<Vec<_>>().join(" ");
        format!("{} {:?} {size} at {at} [{members}] {values}", row.unit(), row.kind()).trim_end().to_owned()
    };
    numbers.rows().iter().map(line).collect()
}

#[test]
fn every_unit_has_a_row_and_says_where_its_people_are_counted() {
    // Small team c was joined at opening with people directly in Design; b is a circle that stays below k.
    let promise = promise(
        &[
            ("acme", ""),
            ("design", "acme"),
            ("a", "design"),
            ("b", "design"),
            ("c", "design"),
            ("sales", "acme"),
        ],
        &[("design", &["design", "c"], 8), ("a", &["a"], 10), ("b", &["b"], 6), ("sales", &["sales"], 20)],
    );
    let tally = vec![
        answers(3, [Some(3), Some(3)]),
        answers(8, [Some(4), Some(1)]),
        answers(2, [Some(2), Some(2)]),
        answers(16, [Some(3), Some(4)]),
    ];
    let numbers = disclose(&promise, &tally);
    let expected = [
        "acme Unit 29/44 at - [] 3.1 3.2 2.9",
        // Of a the second item is only a bound, so it is counted in Design and Acme as 4.375.
        "design Unit 13/24 at - [] 3.8 3.5 >=4.0",
        "design Rest 5/14 at - [design+b+c] 3.0 - -",
        "a Unit 8/10 at - [] 4.2 - -",
        "b Hidden - at design []",
        "c Hidden - at design []",
        "sales Unit 16/20 at - [] 2.5 3.0 2.0",
    ];
    assert_eq!(lines(&numbers), expected);
    assert_eq!((numbers.invited(), numbers.answered(), numbers.uncounted()), (44, 29, 0));
    assert_eq!((numbers.cells(), numbers.smallest_atom()), (5, Some(5)));
    assert!(numbers.reliability().is_none());
}

#[test]
fn a_unit_that_misses_answers_names_the_next_unit_that_counts_them() {
    let promise = promise(
        &[
            ("acme", ""),
            ("design", "acme"),
            ("a", "design"),
            ("b", "design"),
            ("sales", "acme"),
            ("c", "sales"),
        ],
        &[("a", &["a"], 9), ("b", &["b"], 9), ("sales", &["sales", "c"], 9)],
    );
    let all = |people: usize| answers(people, [Some(3), Some(3)]);
    let check = |b: usize, sales: usize, expected: &[&str]| {
        let numbers = disclose(&promise, &vec![all(9), all(b), all(sales)]);
        let found: Vec<String> =
            lines(&numbers).iter().map(|line| line.split(" [").next().unwrap().into()).collect();
        assert_eq!(found, expected);
        assert_eq!(numbers.uncounted(), 0);
    };
    let both_small = [
        "acme Unit 16/27 at -",
        "acme Rest 7/18 at -",
        "design Unit 9/9 at acme",
        "a Unit 9/9 at -",
        "b Hidden - at acme",
        "sales Hidden - at acme",
        "c Hidden - at acme",
    ];
    check(3, 4, &both_small);
    // Nobody is left for b to be counted with but a: so that everybody is counted, a is not shown on its own.
    let everybody_counts = [
        "acme Unit 17/27 at -",
        "design Unit 12/18 at -",
        "design Rest 12/18 at -",
        "a Hidden - at design",
        "b Hidden - at design",
        "sales Unit 5/9 at -",
        "sales Rest 5/9 at -",
        "c Hidden - at sales",
    ];
    check(3, 5, &everybody_counts);
    // Where nobody of b answered there is nobody to be counted.
    let nobody_is_left_out = [
        "acme Unit 14/18 at -",
        "design Unit 9/9 at -",
        "a Unit 9/9 at -",
        "b Hidden - at -",
        "sales Unit 5/9 at -",
        "sales Rest 5/9 at -",
        "c Hidden - at sales",
    ];
    check(0, 5, &nobody_is_left_out);
}

#[test]
fn a_few_answers_among_hundreds_are_left_out_and_said_to_be() {
    let units = [("acme", ""), ("d", "acme"), ("a", "d"), ("b", "d"), ("e", "acme"), ("c", "e"), ("f", "e")];
    let own: [(&str, &[&str], u32); 4] =
        [("a", &["a"], 300), ("b", &["b"], 9), ("c", &["c"], 300), ("f", &["f"], 9)];
    let tally: Vec<_> = [300, 2, 300, 1].map(|people| answers(people, [Some(3), Some(3)])).into();
    let numbers = disclose(&promise(&units, &own), &tally);
    let found: Vec<String> =
        lines(&numbers).iter().map(|line| line.split(" [").next().unwrap().into()).collect();
    let expected = [
        "acme Unit 600/600 at -",
        "d Unit 300/300 at -",
        "a Unit 300/300 at -",
        "b Hidden - at -",
        "e Unit 300/300 at -",
        "c Unit 300/300 at -",
        "f Hidden - at -",
    ];
    assert_eq!(found, expected);
    assert_eq!((numbers.answered(), numbers.uncounted(), numbers.cells()), (603, 3, 3));
}

#[test]
fn an_item_that_too_few_answered_hides_the_unit_and_not_the_item() {
    let promise =
        promise(&[("acme", ""), ("a", "acme"), ("b", "acme")], &[("a", &["a"], 9), ("b", &["b"], 9)]);
    let mut a = answers(4, [Some(3), Some(3)]);
    a.extend(answers(4, [Some(3), None]));
    let numbers = disclose(&promise, &vec![a, answers(6, [Some(3), Some(2)])]);
    let expected = [
        "acme Unit 14/18 at - [] 3.3 3.0 3.6",
        "acme Rest 14/18 at - [a+b] 3.3 3.0 3.6",
        "a Hidden - at acme []",
        "b Hidden - at acme []",
    ];
    assert_eq!(lines(&numbers), expected);
    assert_eq!((numbers.answered(), numbers.uncounted(), numbers.cells()), (14, 0, 1));
}

#[test]
fn a_large_unit_around_a_small_rest_group_is_coded_as_the_rest_group_would_be() {
    let units = [("acme", ""), ("a", "acme"), ("b", "acme")];
    let own: [(&str, &[&str], u32); 3] = [("acme", &["acme"], 9), ("a", &["a"], 40), ("b", &["b"], 9)];
    let high = |people| answers(people, [Some(5), Some(1)]);
    let tally = vec![answers(5, [Some(3), Some(3)]), high(30), high(0)];
    // 165/35 = 4.71: with n = 35 the end would be 4.86, with the rest's n = 5 it is 4.0.
    let expected = "acme Unit 35/58 at - [] >=4.0 >=4.0 >=4.0";
    assert_eq!(lines(&disclose(&promise(&units, &own), &tally))[0], expected);
}

#[test]
fn what_uncounted_people_say_changes_no_number() {
    let units = [("acme", ""), ("a", "acme"), ("b", "acme"), ("c", "acme")];
    let promise = promise(&units, &[("a", &["a"], 500), ("b", &["b"], 9), ("c", &["c"], 9)]);
    let mut a = answers(220, [Some(2), Some(3)]);
    a.extend(answers(220, [Some(4), Some(4)]));
    let with = |b| disclose(&promise, &vec![a.clone(), answers(3, b), answers(1, b)]);
    assert_eq!(with([Some(1), Some(5)]), with([Some(5), Some(1)]));
    assert_eq!(with([Some(1), Some(5)]), with([Some(3), Some(3)]));
    assert!(with([Some(1), Some(5)]).reliability().is_some());
}

#[test]
fn a_round_without_enough_answers_discloses_its_size_and_nothing_else() {
    let promise = promise(&[("acme", ""), ("a", "acme")], &[("acme", &["acme", "a"], 9)]);
    for people in [0_u32, 4] {
        let tally = vec![answers(usize::try_from(people).unwrap(), [Some(3), Some(3)])];
        let numbers = disclose(&promise, &tally);
        assert_eq!(lines(&numbers), ["acme Hidden - at - []", "a Hidden - at - []"]);
        assert_eq!((numbers.answered(), numbers.uncounted()), (people, people));
        assert_eq!((numbers.cells(), numbers.smallest_atom()), (0, None));
    }
}

#[test]
fn a_tree_of_a_hundred_thousand_units_is_no_trouble() {
    // Heap-like: ten below each; circles at the leaves.
    let units: Vec<(String, String)> = (0..100_000_usize)
        .map(|at| (at.to_string(), at.checked_sub(1).map_or(String::new(), |at| (at / 10).to_string())))
        .collect();
    let units: Vec<(&str, &str)> = units.iter().map(|(id, parent)| (id.as_str(), parent.as_str())).collect();
    let own: Vec<[&str; 1]> = units[10_000..].iter().map(|(id, _)| [*id]).collect();
    let circles: Vec<(&str, &[&str], u32)> = own.iter().map(|own| (own[0], &own[..], 9)).collect();
    let promise = promise(&units, &circles);
    let tally: Vec<Vec<Answer>> = (0..circles.len()).map(|at| answers(at % 9, [Some(3), Some(3)])).collect();
    let numbers = disclose(&promise, &tally);
    assert_eq!(numbers.smallest_atom(), Some(5));
    assert!(numbers.rows().len() > 100_000 && numbers.uncounted() < 5);
}

/// Answers of up to four circles of up to nine people, some with one item skipped.
fn tallies() -> impl Strategy<Value = Vec<Vec<[Option<u8>; 2]>>> {
    let value = || 1_u8..=5;
    let answer = prop_oneof![
        5 => (value(), value()).prop_map(|(a, b)| [Some(a), Some(b)]),
        1 => value().prop_map(|a| [Some(a), None]),
        1 => value().prop_map(|b| [None, Some(b)]),
    ];
    prop::collection::vec(prop::collection::vec(answer, 0..=9), 4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_answers_in_a_circle_does_not_matter(tally in tallies()) {
        let units = [("acme", ""), ("d", "acme"), ("a", "d"), ("b", "d"), ("c", "acme")];
        let own: [(&str, &[&str], u32); 4] =
            [("d", &["d"], 9), ("a", &["a"], 9), ("b", &["b"], 9), ("c", &["c"], 9)];
        let promise = promise(&units, &own);
        let make = |circle: &Vec<[Option<u8>; 2]>| -> Vec<Answer> {
            circle.iter().map(|values| Answer::new(values.to_vec(), &instrument()).unwrap()).collect()
        };
        let forwards: Tally = tally.iter().map(make).collect();
        let backwards: Tally = forwards.iter().map(|circle| circle.iter().rev().cloned().collect()).collect();
        let mut sorted = forwards.clone();
        sorted.iter_mut().for_each(|circle| circle.sort_by_key(Answer::to_bytes));
        let numbers = disclose(&promise, &forwards);
        prop_assert_eq!(&numbers, &disclose(&promise, &backwards));
        prop_assert_eq!(&numbers, &disclose(&promise, &sorted));
        for row in numbers.rows() {
            prop_assert!(row.answered().is_none_or(|answered| answered >= 5));
            prop_assert_eq!(row.values().is_empty(), row.kind() == Kind::Hidden);
            let some = row.values().iter().skip(1).filter(|item| item.value().is_some()).count();
            prop_assert!(some == 0 || some + 1 == row.values().len() && row.answered() >= Some(10));
            prop_assert!(some == 0 || row.highest().is_empty() && row.lowest().is_empty());
            for (at, measure) in row.values().iter().enumerate() {
                prop_assert!(measure.value().is_some() || at > 0);
                let plain = matches!(measure.value(), Some(Printed::Value(_)));
                prop_assert_eq!(measure.band().is_some(), plain);
                if let (Some(value), Some((low, high))) = (measure.value(), measure.band()) {
                    prop_assert!(low <= value.tenths() && value.tenths() <= high);
                }
            }
        }
    }
}

#[test]
fn one_group_is_printed_in_one_way_however_many_units_hold_it() {
    // In Art everybody who answered is in Design, which is a team of six and six people of its own; of Paper nobody answered.
    let units = &[("acme", ""), ("art", "acme"), ("design", "art"), ("a", "design"), ("paper", "art")];
    let circles: &[(&str, &[&str], u32)] =
        &[("design", &["design"], 6), ("a", &["a"], 6), ("paper", &["paper"], 7)];
    let tally = vec![answers(6, [Some(1), Some(4)]), answers(6, [Some(2), Some(3)]), Vec::new()];
    let of = |circles: &[(&str, &[&str], u32)], tally: &Tally, unit: &str| {
        let numbers = disclose(&promise(units, circles), tally);
        let row = numbers.rows().iter().find(|row| row.unit().as_str() == unit && row.kind() == Kind::Unit);
        let row = row.unwrap().clone();
        let printed: Vec<_> = row.values().iter().map(|value| (value.value(), value.favourable())).collect();
        (printed, row.coarsened())
    };
    for unit in ["art", "acme"] {
        assert_eq!(of(circles, &tally, unit), of(circles, &tally, "design"), "{unit}");
    }
    // Who is silent coarsens nobody.
    let circles: &[(&str, &[&str], u32)] =
        &[("design", &["design"], 6), ("a", &["a"], 6), ("~paper", &["paper"], 7)];
    let tally = vec![answers(8, [Some(3), Some(2)]), Vec::new(), Vec::new()];
    assert!(!of(circles, &tally, "design").1);
    assert_eq!(of(circles, &tally, "art"), of(circles, &tally, "design"));
}
