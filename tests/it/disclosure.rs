//! A whole disclosure of a real climate survey: 5,400 people of 99 companies. Every number is computed again
//! here, with plain whole numbers and without the planner.
//!
//! The data is found by `CANDOR_DATA`, the folder that holds `bhr2000/`; without it these tests say so and
//! pass, but never in CI.

use std::{collections::BTreeMap, path::PathBuf};

use candor_disclosure::{Disclosed, Kind, Row, disclose};
use candor_protocol::survey::{
    Answer, Circle, Instrument, Item, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit,
};

/// Answers by company, in the order of the tree's leaves.
struct Survey {
    tree: Tree,
    instrument: Instrument,
    companies: Vec<(String, Vec<Vec<u8>>)>,
    folder: PathBuf,
}

fn lines(path: PathBuf) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(&path).unwrap();
    reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn survey() -> Option<Survey> {
    let data = crate::support::real_data()?;
    let folder = data.join("bhr2000");
    let unit = |line: &Vec<String>| Unit {
        id: line[0].parse().unwrap(),
        parent: (!line[1].is_empty()).then(|| line[1].parse().unwrap()),
        name: line[2].clone(),
        regrouped: false,
        shown_with: Default::default(),
    };
    let tree = Tree::new(lines(folder.join("units.csv"))[1..].iter().map(unit).collect()).unwrap();
    let item = |line: &Vec<String>| Item {
        id: line[0].clone(),
        dimension: String::new(),
        reverse: line[2] == "yes",
        own: false,
        safe: [].into(),
        text: BTreeMap::from([("en".to_owned(), line[1].clone())]),
    };
    let items = lines(folder.join("instrument.csv"))[1..].iter().map(item).collect();
    let instrument = Instrument::assemble("bhr2000", 1, 5, items).unwrap();
    let mut answers: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    for line in &lines(folder.join("responses.csv"))[1..] {
        let values = line[1..].iter().map(|value| value.parse().unwrap()).collect();
        answers.entry(line[0].clone()).or_default().push(values);
    }
    let companies: Vec<_> =
        (tree.units().iter()).filter_map(|unit| answers.remove_entry(unit.id.as_str())).collect();
    assert!(answers.is_empty() && companies.len() == 99);
    Some(Survey { tree, instrument, companies, folder })
}

impl Survey {
    /// One circle per company, everybody invited; `who` says by company and person who answers.
    fn disclose(&self, who: impl Fn(usize, usize) -> bool) -> (Disclosed, Vec<Vec<Vec<u8>>>) {
        let circle = |(id, people): &(String, Vec<Vec<u8>>)| {
            let invited = u32::try_from(people.len()).unwrap();
            Circle::new(id, id.parse().unwrap(), id, vec![id.parse().unwrap()], invited)
        };
        let circles: Vec<Circle> = self.companies.iter().map(circle).collect();
        let terms = Terms::new(
            "2026-q3".parse().unwrap(),
            "2026-09-01".parse().unwrap(),
            "2026-09-14".parse().unwrap(),
            "http://127.0.0.1:8080",
        );
        let promise =
            Promise::draw_up(terms, RoundPublicKeys::default(), &self.instrument, &self.tree, &circles)
                .unwrap();
        let answered: Vec<Vec<Vec<u8>>> = (self.companies.iter().enumerate())
            .map(|(company, (_, people))| {
                let people = people.iter().enumerate().filter(|(person, _)| who(company, *person));
                people.map(|(_, values)| values.clone()).collect()
            })
            .collect();
        let answer = |values: &Vec<u8>| {
            Answer::new(values.iter().copied().map(Some).collect(), &self.instrument).unwrap()
        };
        let tally: Tally = answered.iter().map(|people| people.iter().map(answer).collect()).collect();
        (disclose(&promise, &tally), answered)
    }

    /// The companies at or below a unit.
    fn below(&self, unit: &str) -> Vec<usize> {
        let unit = self.tree.position(&unit.parse().unwrap()).unwrap();
        let at = |id: &str| self.tree.position(&id.parse().unwrap()).unwrap();
        (0..self.companies.len())
            .filter(|&company| self.tree.upwards(at(&self.companies[company].0)).any(|above| above == unit))
            .collect()
    }
}

/// What must be printed about one group of people.
fn expected(people: &[&Vec<u8>], n: usize) -> Vec<String> {
    expected_of(&[people.to_vec()], n)
}

/// What must be printed about groups of people who are counted together: the composite and the 11 items, as in the rules
/// and by other means. Near an end of the scale a group counts with its bound.
fn expected_of(groups: &[Vec<&Vec<u8>>], n: usize) -> Vec<String> {
    let tenths = |count: usize| format!("{}.{}", count / 10, count % 10);
    // L = 1 + 5/n and H = 5 - 5/n, in n-ths of a tenth; first rounded up, then down.
    let low = (10 * (n + 5)).div_ceil(n);
    let high = 10 * (5 * n - 5) / n;
    let coded = |at_low: bool, at_high: bool, count: usize| {
        let sign = if at_low {
            "<="
        } else if at_high {
            ">="
        } else {
            ""
        };
        let shown = if at_low {
            low
        } else if at_high {
            high
        } else {
            count
        };
        (format!("{sign}{}", tenths(shown)), shown)
    };
    let items: Vec<(String, usize)> = (0..11)
        .map(|item| {
            let count: usize = groups.iter().map(Vec::len).sum();
            let bounded = |group: &Vec<&Vec<u8>>| {
                let sum: usize = group.iter().map(|person| usize::from(person[item])).sum();
                sum.clamp(group.len() + 5, 5 * group.len() - 5)
            };
            let sum: usize = groups.iter().map(bounded).sum();
            // Half up, by looking at the remainder.
            let (whole, remainder) = (10 * sum / count, 10 * sum % count);
            let rounded = whole + usize::from(2 * remainder >= count);
            coded(sum * n <= (n + 5) * count, sum * n >= (5 * n - 5) * count, rounded)
        })
        .collect();
    let sum: usize = items.iter().map(|(_, count)| count).sum();
    let rounded = sum / 11 + usize::from(2 * (sum % 11) >= 11);
    let composite = coded(sum <= 11 * low, sum >= 11 * high, rounded).0;
    std::iter::once(composite).chain(items.into_iter().map(|(text, _)| text)).collect()
}

/// Holds a row to what must be printed: the composite, and the items where they have values at all, which is never below ten
/// answers. Whether they have.
#[track_caller]
fn holds(row: &Row, expected: &[String]) -> bool {
    let found = printed(row);
    let has_items = found[1..].iter().any(|value| !value.is_empty());
    assert!(!has_items || row.answered() >= Some(10), "{}", row.unit());
    let expected = if has_items { expected } else { &expected[..1] };
    assert_eq!(&found[..expected.len()], expected, "{}", row.unit());
    assert!(!has_items || row.highest().is_empty() && row.lowest().is_empty(), "{}", row.unit());
    has_items
}

fn printed(row: &Row) -> Vec<String> {
    row.values().iter().map(|value| value.value().map_or(String::new(), |v| v.to_string())).collect()
}

#[test]
fn every_unit_of_a_real_survey_is_disclosed_as_computed_by_hand() {
    let Some(survey) = survey() else { return };
    let (numbers, answered) = survey.disclose(|_, _| true);
    assert_eq!((numbers.invited(), numbers.answered(), numbers.uncounted()), (5400, 5400, 0));
    assert_eq!((numbers.cells(), numbers.smallest_atom()), (110, Some(8)));
    assert_eq!(numbers.rows().len(), 110);
    let mut with_items = 0;
    for (row, unit) in numbers.rows().iter().zip(survey.tree.units()) {
        assert_eq!((row.unit(), row.kind(), row.counted_at()), (&unit.id, Kind::Unit, None));
        let companies = survey.below(unit.id.as_str());
        let groups: Vec<Vec<&Vec<u8>>> =
            companies.into_iter().map(|company| answered[company].iter().collect()).collect();
        let people = groups.iter().map(Vec::len).sum();
        let size = u32::try_from(people).unwrap();
        assert_eq!((row.answered(), row.invited()), (Some(size), Some(size)), "{}", unit.id);
        with_items += usize::from(holds(row, &expected_of(&groups, people)));
    }
    // All but the companies of eight and nine, and the units in which these would be told apart.
    assert!(with_items > 90, "{with_items} units have values of items");
}

#[test]
fn reliability_and_bands_of_a_real_survey_are_those_of_r() {
    let Some(survey) = survey() else { return };
    let (numbers, _) = survey.disclose(|_, _| true);
    // R 4.2: alpha 0.8913432598, ICC(1) 0.1356991878, ICC(2) 0.8954399949 (multilevel).
    let found = numbers.reliability().unwrap();
    assert_eq!((found.alpha(), found.omega()), ("0.891", "0.892"));
    assert_eq!((found.icc1(), found.icc2()), ("0.136", "0.895"));
    // The composite of each company is the mean of its person scores, but for rounding; R computed those.
    let reference = lines(survey.folder.join("reference_units.csv"));
    let (mut squares, mut freedom) = (0.0, 0.0);
    for line in &reference[1..] {
        let number = |at: usize| line[at].parse::<f64>().unwrap();
        squares += (number(1) - 1.0) * number(3).powi(2);
        freedom += number(1) - 1.0;
        let row = numbers.rows().iter().find(|row| row.unit().as_str() == line[0]).unwrap();
        let found = row.composite().unwrap().value().unwrap().tenths().to_f64();
        assert!((found - number(2)).abs() <= 0.1, "{}: {found}", line[0]);
    }
    // The pooled spread from R's standard deviations; everybody answered, so only alpha widens the band.
    let spread = ((squares / freedom).sqrt() * 100.0).ceil() / 100.0;
    assert_eq!(numbers.spread().composite().to_string(), format!("{spread:.2}"));
    assert_eq!(numbers.spread().alpha().to_string(), "0.89");
    for row in numbers.rows() {
        let composite = row.composite().unwrap();
        let value = composite.value().unwrap().tenths().to_f64();
        // The error of the rounding to tenths comes to it.
        let error = spread.powi(2) * (1.0 - 0.89) / f64::from(row.answered().unwrap()) + 0.01 / 12.0;
        let half = 1.96 * error.sqrt();
        let (low, high) = composite.band().unwrap();
        let outwards = [(10.0 * (value - half)).floor() / 10.0, (10.0 * (value + half)).ceil() / 10.0];
        assert_eq!([low.to_f64(), high.to_f64()], outwards, "{}", row.unit());
        for item in &row.values()[1..] {
            let band = item.band().map(|(low, high)| [low.count(), high.count()]);
            let plain = item.value().filter(|value| !value.to_string().contains('='));
            let rounding = |value: i32| [(value - 1).max(10), (value + 1).min(50)];
            assert_eq!(band, plain.map(|value| rounding(value.tenths().count())), "nobody is missing");
        }
    }
}

/// Units nested in `row`'s that are shown and have no shown unit between.
fn shown_below<'a>(survey: &Survey, numbers: &'a Disclosed, unit: usize) -> Vec<&'a Row> {
    let mut found = Vec::new();
    for &child in survey.tree.children(unit) {
        let id = &survey.tree.unit(child).id;
        match numbers.rows().iter().find(|row| row.unit() == id && row.kind() == Kind::Unit) {
            Some(row) => found.push(row),
            None => found.extend(shown_below(survey, numbers, child)),
        }
    }
    found
}

#[test]
fn whoever_answers_nobody_subtracts_their_way_to_fewer_than_five_people() {
    let Some(survey) = survey() else { return };
    let (mut rests, mut hidden) = (0, 0);
    for seed in 0..40_usize {
        // From three of four people down to one of thirty, another share and other people for each seed.
        let who = |company: usize, person: usize| {
            let draw = (company * 7919 + person * 104_729 + seed * 1_299_709) / 13 % 120;
            draw < [90, 30, 10, 4][(company + seed) % 4]
        };
        let (numbers, answered) = survey.disclose(who);
        let total: usize = answered.iter().map(Vec::len).sum();
        assert_eq!(usize::try_from(numbers.answered()).unwrap(), total);
        for row in numbers.rows().iter().filter(|row| row.kind() == Kind::Unit) {
            let unit = survey.tree.position(row.unit()).unwrap();
            // An outsider's view: what is left of a unit after all that is shown inside it.
            let inside = shown_below(&survey, &numbers, unit);
            let left = row.answered().unwrap() - inside.iter().filter_map(|row| row.answered()).sum::<u32>();
            assert!(left == 0 || left >= 5, "{} leaves {left}", row.unit());
            let rest =
                numbers.rows().iter().find(|rest| rest.unit() == row.unit() && rest.kind() == Kind::Rest);
            if !survey.tree.children(unit).is_empty() {
                assert_eq!(rest.and_then(Row::answered).unwrap_or(0), left, "{}", row.unit());
            }
            rests += usize::from(rest.is_some());
            // The unit's numbers are about the companies below that are shown, or counted at or below it; whoever is
            // counted at the same unit is one group.
            let mut groups: BTreeMap<usize, Vec<&Vec<u8>>> = BTreeMap::new();
            for (company, (id, _)) in survey.companies.iter().enumerate() {
                let row = numbers.rows().iter().find(|row| row.unit().as_str() == id).unwrap();
                let at = if row.kind() == Kind::Hidden { row.counted_at() } else { Some(row.unit()) };
                let at = at.and_then(|at| survey.tree.position(at));
                let Some(at) = at.filter(|&at| survey.tree.upwards(at).any(|above| above == unit)) else {
                    continue;
                };
                groups.entry(at).or_default().extend(&answered[company]);
            }
            let groups: Vec<Vec<&Vec<u8>>> = groups.into_values().filter(|group| !group.is_empty()).collect();
            let left = usize::try_from(left).unwrap();
            let n = if left == 0 { groups.iter().map(Vec::len).sum() } else { left };
            holds(row, &expected_of(&groups, n));
        }
        for (company, (id, _)) in survey.companies.iter().enumerate() {
            let row = numbers.rows().iter().find(|row| row.unit().as_str() == id).unwrap();
            let people: Vec<&Vec<u8>> = answered[company].iter().collect();
            // The exact planner may hide a company that has enough answers, so that everybody is counted.
            let given_up = row.kind() == Kind::Hidden && people.len() >= 5;
            hidden += usize::from(given_up);
            assert!(!given_up || numbers.uncounted() == 0, "{id} is hidden for nothing");
            if people.len() < 5 || given_up {
                assert_eq!((row.kind(), row.answered()), (Kind::Hidden, None));
                assert!(printed(row).iter().all(String::is_empty));
            } else {
                holds(row, &expected(&people, people.len()));
            }
        }
        // Rest groups are the small companies that say they are counted there.
        for rest in numbers.rows().iter().filter(|row| row.kind() == Kind::Rest) {
            let small = |row: &&Row| row.kind() == Kind::Hidden && row.counted_at() == Some(rest.unit());
            let ids: Vec<&str> = numbers.rows().iter().filter(small).map(|row| row.unit().as_str()).collect();
            let companies = || (0..99).filter(|&company| ids.contains(&survey.companies[company].0.as_str()));
            let members: Vec<&str> = rest.members().iter().map(|member| member.as_str()).collect();
            let small: Vec<&str> = companies().map(|company| survey.companies[company].0.as_str()).collect();
            assert_eq!(members, small);
            let people: Vec<&Vec<u8>> = companies().flat_map(|company| &answered[company]).collect();
            holds(rest, &expected(&people, people.len()));
        }
    }
    assert!(rests > 40, "only {rests} rest groups were tried");
    assert!(hidden < 40, "{hidden} companies were hidden in 40 rounds");
}
