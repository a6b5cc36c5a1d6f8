//! The trend model against what another program computed, and how it behaves.

use serde_json::Value;

use super::*;
use crate::statistics::check;

/// What the model was designed with, computed by another program.
const FIXTURES: &str = include_str!("../../../../tests/vectors/trend-fixtures.json");

fn reading(value: f64, answered: u32) -> Option<Reading> {
    Some(Reading { value, answered, step: 0.1 })
}

fn readings(of: &[Option<Reading>]) -> Readings {
    std::array::from_fn(|at| of.get(at).copied().flatten())
}

fn units(case: &Value) -> Vec<Readings> {
    let rows = case["y"].as_array().unwrap().iter().enumerate();
    let unit = |(unit, row): (usize, &Value)| {
        let round = |(round, value): (usize, &Value)| {
            Some(Reading {
                value: value.as_f64()?,
                answered: u32::try_from(case["n"][unit][round].as_u64().unwrap()).unwrap(),
                step: case["step"][unit][round].as_f64().unwrap_or(0.1),
            })
        };
        readings(&row.as_array().unwrap().iter().enumerate().map(round).collect::<Vec<_>>())
    };
    rows.map(unit).collect()
}

#[test]
fn six_organisations_get_what_another_program_computed() {
    let cases: Vec<Value> = serde_json::from_str(FIXTURES).unwrap();
    let (mut compared, mut whole) = (0, 0);
    for case in &cases {
        let (units, rounds) = (units(case), case["y"][0].as_array().unwrap().len());
        let spread = case["s"].as_f64().unwrap();
        let model = TrendModel::weighed(&units, rounds, spread, true).unwrap();
        let is_whole = units.iter().flat_map(|unit| &unit[..rounds]).all(Option::is_some);
        whole += usize::from(is_whole);
        for (pair, expected) in
            case["pairs"].as_array().unwrap().iter().zip(case["expected"].as_array().unwrap())
        {
            let round = |end: usize| usize::try_from(pair[end].as_u64().unwrap()).unwrap();
            for (at, unit) in units.iter().enumerate() {
                let found = model.change(unit, round(0), round(1), 0.2).unwrap();
                if is_whole {
                    let model = TrendModel::fit(&units, rounds, spread).unwrap();
                    assert_eq!(model.change(unit, round(0), round(1), 0.2), Some(found));
                }
                for (name, found) in [
                    ("change", found.change),
                    ("sd", found.error),
                    ("up", found.higher),
                    ("up_matters", found.rose),
                    ("down_matters", found.fell),
                ] {
                    let expected = expected[name][at].as_f64().unwrap();
                    assert!((found - expected).abs() < 1e-6, "{name} of {at}: {found}, not {expected}");
                    compared += 1;
                }
            }
        }
    }
    assert_eq!((cases.len(), whole, compared), (6, 3, 5 * 2 * (6 + 12 + 3 + 20 + 12 + 6)));
}

/// Fitted to units of which some move.
fn model() -> TrendModel {
    let unit = |(from, step): (f64, f64)| {
        readings(&[0.0, 1.0, 2.0, 3.0].map(|round| reading(from + round * step, 20)))
    };
    let units = [(3.0, 0.0), (3.4, -0.2), (3.2, 0.1), (3.7, 0.0), (3.5, 0.2), (3.3, -0.1)].map(unit);
    TrendModel::fit(&units, 4, 0.7).unwrap()
}

fn fell(answered: u32, step: f64) -> Readings {
    readings(&[3.5, 3.2, 2.8, 2.5].map(|value| Some(Reading { value, answered, step })))
}

#[test]
fn the_more_answers_the_surer_and_the_same_backwards() {
    let of = |n: u32, from: usize, to: usize| model().change(&fell(n, 0.1), from, to, 0.2).unwrap();
    let (few, many) = (of(8, 0, 3), of(40, 0, 3));
    assert!(few.change < -0.2 && many.change < few.change && many.error < few.error, "{few:?} {many:?}");
    assert!(many.fell > few.fell && many.rose < few.rose && few.higher < 0.5);
    let back = of(40, 3, 0);
    assert!((back.change + many.change).abs() < 1e-9 && (back.rose - many.fell).abs() < 1e-9);
    let none = of(40, 2, 2);
    assert!(none.change.abs() < 1e-9 && none.rose < 1e-9);
}

#[test]
fn hidden_rounds_do_not_make_values_seem_surer() {
    // Units that only err; of half of them two rounds are hidden.
    let unit = |nth: usize| {
        let round = |round: usize| {
            let off = [0.2, -0.2, -0.1, 0.2][(nth + round) % 4];
            (nth.is_multiple_of(2) || round < 2).then(|| reading(3.4 + off, 8)).flatten()
        };
        readings(&[0, 1, 2, 3].map(round))
    };
    let units: Vec<Readings> = (0..20).map(unit).collect();
    let error = |missing: bool| {
        let model = TrendModel::weighed(&units, 4, 0.75, missing).unwrap();
        model.points.iter().map(|point| point.weight * point.variances.error).sum::<f64>()
    };
    assert!(error(false) > 1.05 * error(true), "{} {}", error(false), error(true));
}

#[test]
fn a_coarser_step_makes_less_sure() {
    let of = |step: f64| model().change(&fell(30, step), 0, 3, 0.2).unwrap().fell;
    assert!(of(0.1) > of(0.4) && of(0.4) > of(1.0), "{} {} {}", of(0.1), of(0.4), of(1.0));
}

#[test]
fn what_cannot_be_fitted_is_none() {
    let unit = readings(&[reading(3.0, 8); 2]);
    assert!(TrendModel::fit(&[], 2, 0.7).is_none());
    assert!(TrendModel::fit(&[unit], 9, 0.7).is_none() && TrendModel::fit(&[unit], 0, 0.7).is_none());
    assert!(TrendModel::fit(&[unit], 2, 0.0).is_none() && TrendModel::fit(&[unit], 2, f64::NAN).is_none());
    let model = TrendModel::fit(&[unit], 2, 0.7).unwrap();
    assert!(model.change(&unit, 0, 2, 0.2).is_none());
}

#[test]
fn the_normal_distribution_is_that_of_r() {
    check(below(0.0), "0.5");
    check(below(1.959_963_984_540_054), "0.9750000000");
    check(below(-1.0), "0.1586552539"); // pnorm(-1)
}
