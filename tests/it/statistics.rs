//! The statistics of a real climate survey (5,400 people of 99 companies) against what R computed of it, every unit
//! and every overall value. They pass without `CANDOR_DATA`, but never in CI.

use std::{collections::BTreeMap, path::PathBuf};

use candor_disclosure::statistics::{Anova, Moments, Sample, icc2_of, rwg_j, t_half_width};

type Answers = Vec<Vec<u8>>;

/// R's numbers have 15 digits.
const EXACT: f64 = 1e-12;

fn lines(path: PathBuf) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_path(&path).unwrap();
    reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn companies() -> Option<BTreeMap<String, Answers>> {
    let mut companies: BTreeMap<String, Answers> = BTreeMap::new();
    for line in lines(crate::support::real_data()?.join("bhr2000/responses.csv")) {
        let values = line[1..].iter().map(|value| value.parse().unwrap()).collect();
        companies.entry(line[0].clone()).or_default().push(values);
    }
    assert_eq!(companies.len(), 99);
    Some(companies)
}

fn scores(answers: &Answers) -> Vec<f64> {
    answers.iter().map(|answer| answer.iter().map(|&value| f64::from(value)).sum::<f64>() / 11.0).collect()
}

#[track_caller]
fn check(found: f64, expected: f64, within: f64) {
    assert!((found - expected).abs() <= within, "{found} is not {expected}");
}

#[test]
fn every_company_has_the_mean_spread_interval_and_agreement_that_r_found() {
    let Some(companies) = companies() else { return };
    let reference = lines(crate::support::real_data().unwrap().join("bhr2000/reference_units.csv"));
    assert_eq!(reference.len(), 99);
    let mut agreements = Vec::new();
    for line in reference {
        let number = |at: usize| line[at].parse::<f64>().unwrap();
        let answers = &companies[&line[0]];
        assert_eq!(answers.len().to_string(), line[1], "{}", line[0]);
        let sample = Sample::of(scores(answers)).unwrap();
        check(sample.mean(), number(2), EXACT);
        check(sample.spread(), number(3), EXACT);
        let half = t_half_width(sample.spread(), u32::try_from(answers.len()).unwrap()).unwrap();
        check(sample.mean() - half, number(4), EXACT);
        check(sample.mean() + half, number(5), EXACT);
        let moments = Moments::of(answers.iter().cloned(), 11);
        let agreement = rwg_j(&moments.variances().unwrap(), 5);
        check(agreement, number(6), EXACT);
        agreements.push(agreement);
    }
    agreements.sort_by(f64::total_cmp);
    check(agreements.iter().sum::<f64>() / 99.0, 0.887_611_5, 1e-7);
    check(agreements[0], 0.785_876, 1e-6);
    check(agreements[98], 0.943_950, 1e-6);
}

#[test]
fn the_whole_survey_has_the_reliability_that_r_found() {
    let Some(companies) = companies() else { return };
    let everybody: Answers = companies.values().flatten().cloned().collect();
    let moments = Moments::of(everybody.iter().cloned(), 11);
    assert_eq!(moments.people(), 5400);
    let sample = Sample::of(scores(&everybody)).unwrap();
    check(sample.mean(), 2.861_430_976_4, 1e-10);
    check(sample.spread(), 0.772_573_804_7, 1e-10);
    check(moments.alpha().unwrap(), 0.891_343_259_8, 1e-10);
    let anova = Anova::of(companies.values().map(scores).collect()).unwrap();
    check(anova.icc1().unwrap(), 0.135_699_187_8, 1e-10);
    check(anova.icc2().unwrap(), 0.895_439_994_9, 1e-10);
    check(icc2_of(anova.icc1().unwrap(), 5400.0 / 99.0), anova.icc2().unwrap(), EXACT);
    for (item, expected) in [
        3.099815, 3.003148, 2.693333, 2.618889, 2.880370, 3.132963, 2.720741, 3.033889, 2.654630, 2.865370,
        2.772593,
    ]
    .into_iter()
    .enumerate()
    {
        let item = everybody.iter().map(|answer| f64::from(answer[item])).collect();
        check(Sample::of(item).unwrap().mean(), expected, 5e-7);
    }
}

/// R's `psych::omega` prints 0.892873 with one factor: least squared residuals instead of maximum likelihood, and
/// uniquenesses over the observed correlations. Done here as psych does it, to know how far we are from it and why.
#[test]
fn omega_is_that_of_maximum_likelihood_and_its_distance_from_psych_is_known() {
    let Some(companies) = companies() else { return };
    let everybody: Answers = companies.into_values().flatten().collect();
    let omega = Moments::of(everybody.iter().cloned(), 11).omega().unwrap();
    check(omega, 0.892_142_78, 1e-8);

    let columns: Vec<Vec<f64>> =
        (0..11).map(|item| everybody.iter().map(|answer| f64::from(answer[item])).collect()).collect();
    let centred = |column: &Vec<f64>| {
        let mean = column.iter().sum::<f64>() / 5400.0;
        column.iter().map(|value| value - mean).collect::<Vec<f64>>()
    };
    let columns: Vec<Vec<f64>> = columns.iter().map(centred).collect();
    let dot = |i: usize, j: usize| columns[i].iter().zip(&columns[j]).map(|(a, b)| a * b).sum::<f64>();
    let correlation = |i: usize, j: usize| dot(i, j) / (dot(i, i) * dot(j, j)).sqrt();
    let r: Vec<Vec<f64>> = (0..11).map(|i| (0..11).map(|j| correlation(i, j)).collect()).collect();
    let mut loadings = [0.5; 11];
    for _ in 0..200 {
        for i in 0..11 {
            let others = || (0..11).filter(move |&j| j != i);
            let fitted: f64 = others().map(|j| r[i][j] * loadings[j]).sum();
            loadings[i] = fitted / others().map(|j| loadings[j] * loadings[j]).sum::<f64>();
        }
    }
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    check(1.0 - unique / r.iter().flatten().sum::<f64>(), 0.892_873, 5e-7);
}

#[test]
fn the_order_of_people_changes_no_bit() {
    let Some(companies) = companies() else { return };
    let answers: Answers = companies.into_values().take(10).flatten().collect();
    let all = |answers: &Answers| {
        let moments = Moments::of(answers.iter().cloned(), 11);
        let sample = Sample::of(scores(answers)).unwrap();
        let anova = Anova::of(vec![scores(answers), vec![1.0, 2.0, 4.0]]).unwrap();
        let variances = moments.variances().unwrap();
        [
            moments.alpha().unwrap(),
            moments.standardised_alpha().unwrap(),
            moments.omega().unwrap(),
            rwg_j(&variances, 5),
            sample.mean(),
            sample.spread(),
            anova.icc1().unwrap(),
            anova.spread(),
        ]
        .map(f64::to_bits)
    };
    let mut others = answers.clone();
    for step in [1, 17, 101] {
        others.rotate_left(step);
        others.reverse();
        assert_eq!(all(&others), all(&answers));
    }
}
