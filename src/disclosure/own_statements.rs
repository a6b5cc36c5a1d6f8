//! HR's own statements change no other number, and are shown like every other statement: of ten or more, where they were answered.

use proptest::prelude::*;

use super::*;
use candor_protocol::survey::{
    Answer, Circle, Instrument, Own, Promise, RoundPublicKeys, Terms, Tree, Unit, UnitId,
};

fn asked(own: usize) -> Instrument {
    let text = |at: usize| format!("Own statement {at}.");
    let own = Own { language: "en".into(), statements: (0..own).map(text).collect(), question: None };
    Instrument::built_in().with_own(&own).unwrap()
}

const UNITS: [(&str, &str); 5] = [("acme", ""), ("d", "acme"), ("a", "d"), ("b", "d"), ("c", "acme")];
const CIRCLES: [&str; 4] = ["d", "a", "b", "c"];

fn promise(instrument: &Instrument, invited: u32) -> Promise {
    let id = |text: &str| -> UnitId { text.parse().unwrap() };
    let unit = |(of, parent): &(&str, &str)| {
        Unit::new(id(of), (!parent.is_empty()).then(|| id(parent)), of.to_uppercase())
    };
    let tree = Tree::new(UNITS.iter().map(unit).collect()).unwrap();
    let circle = |of: &&str| Circle::new(of, id(of), of, vec![id(of)], invited);
    let circles: Vec<Circle> = CIRCLES.iter().map(circle).collect();
    let day = "2026-09-01".parse().unwrap();
    let terms = Terms::new("2026-q3".parse().unwrap(), day, day, "http://127.0.0.1:8080");
    Promise::draw_up(terms, RoundPublicKeys::default(), instrument, &tree, &circles).unwrap()
}

/// An answer: one value for the statements of the instrument, with the first of them skipped or not, and those to the own ones.
type Given = (u8, bool, [Option<u8>; 3]);

fn disclosed(own: usize, tally: &[Vec<Given>]) -> Disclosed {
    let instrument = asked(own);
    let answer = |(value, skips, to_own): &Given| {
        let mut values = vec![Some(*value); 10];
        values[0] = (!skips).then_some(*value);
        values.extend(to_own.iter().take(own));
        Answer::new(values, &instrument).unwrap()
    };
    let tally: Tally = tally.iter().map(|circle| circle.iter().map(answer).collect()).collect();
    disclose(&promise(&instrument, 60), &tally)
}

/// What a row says but for HR's own statements.
fn core(numbers: &Disclosed) -> Vec<String> {
    let row = |row: &Row| {
        let values = &row.values()[..row.values().len().min(11)];
        format!(
            "{} {:?} {:?} {:?} {:?} {} {:?} {:?} {:?} {values:?}",
            row.unit(),
            row.kind(),
            row.answered(),
            row.counted_at(),
            row.members(),
            row.coarsened(),
            row.agreement(),
            row.highest(),
            row.lowest()
        )
    };
    let spread = numbers.spread();
    let whole = format!("{} {} {:?}", spread.composite(), spread.alpha(), &spread.items()[..10]);
    let sizes =
        format!("{:?}", (numbers.uncounted(), numbers.cells(), numbers.given_up(), numbers.smallest_atom()));
    let reliability = format!("{:?}", numbers.reliability());
    numbers.rows().iter().map(row).chain([whole, sizes, reliability]).collect()
}

fn tallies() -> impl Strategy<Value = Vec<Vec<Given>>> {
    let value = || prop_oneof![2 => Just(None), 3 => (1_u8..=5).prop_map(Some)];
    let given = (1_u8..=5, prop::bool::weighted(0.1), [value(), value(), value()]);
    prop::collection::vec(prop::collection::vec(given, 0..=24), 4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_other_number_depends_on_them(tally in tallies()) {
        let with = disclosed(3, &tally);
        prop_assert_eq!(core(&with), core(&disclosed(0, &tally)));
        for row in with.rows() {
            prop_assert!(row.highest().iter().chain(row.lowest()).all(|id| !id.starts_with("own")));
            let shown = |at: usize| row.values().get(at).is_some_and(|value| value.value().is_some());
            // All of them or none, and none where the others have no value.
            prop_assert!(shown(11) == shown(12) && shown(12) == shown(13) && (!shown(11) || shown(1)));
        }
    }
}

#[test]
fn they_are_shown_where_ten_have_answered_them_and_hidden_without_hiding_a_unit() {
    let row = |numbers: &Disclosed, unit: &str| {
        numbers.rows().iter().find(|row| row.unit().as_str() == unit).unwrap().clone()
    };
    let people = |many: usize, to_own: Option<u8>| vec![(3, false, [to_own; 3]); many];
    // Of the twelve in A nine answer them; in B all do.
    let mut a = people(9, Some(2));
    a.extend(people(3, None));
    let numbers = disclosed(3, &[Vec::new(), a, people(12, Some(4)), people(12, Some(4))]);
    let own = |unit: &str| row(&numbers, unit).values()[11].value().map(|value| value.to_string());
    let (a, b) = (row(&numbers, "a"), row(&numbers, "b"));
    assert!(a.kind() == Kind::Unit && a.values()[1].value().is_some() && b.values()[1].value().is_some());
    assert_eq!(b.composite().unwrap().value().unwrap().to_string(), "3.0", "they are in no mean");
    // D counts all of both, so neither is told alone: the nine would follow from D and B.
    assert_eq!(["a", "b", "d", "c"].map(own), [None, None, Some("3.1".to_owned()), Some("4.0".to_owned())]);
    assert_eq!(numbers.measures()[11..], ["own.1", "own.2", "own.3"]);
}

#[test]
fn who_answers_nothing_else_has_not_answered() {
    let mut values = vec![None; 10];
    values.extend([Some(3); 3]);
    assert!(Answer::new(values, &asked(3)).is_err());
}
