//! The whole command on the real answers of 5,400 people, against values computed here in another way.

use std::{collections::HashMap, fs, path::PathBuf, process::Command};

use crate::support;

/// One line of `release.csv` that matters: value, low, high, answered.
type Line = (String, String, String, String);

struct Survey {
    /// Unit, and the units above it.
    above: HashMap<String, Vec<String>>,
    items: Vec<String>,
    /// Company and the answers of one person.
    rows: Vec<(String, Vec<i64>)>,
}

fn read(folder: &std::path::Path) -> Survey {
    let table = |name: &str| -> Vec<Vec<String>> {
        let text = fs::read_to_string(folder.join(name)).unwrap();
        text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
    };
    let units = table("units.csv");
    let parent: HashMap<&str, &str> =
        units[1..].iter().map(|unit| (unit[0].as_str(), unit[1].as_str())).collect();
    let above = parent.keys().map(|unit| {
        let chain =
            std::iter::successors(Some(*unit), |at| parent.get(at).copied().filter(|up| !up.is_empty()));
        ((*unit).to_owned(), chain.map(str::to_owned).collect())
    });
    let responses = table("responses.csv");
    Survey {
        above: above.collect(),
        items: responses[0][1..].to_vec(),
        rows: responses[1..]
            .iter()
            .map(|row| (row[0].clone(), row[1..].iter().map(|value| value.parse().unwrap()).collect()))
            .collect(),
    }
}

fn print(tenths: i64) -> String {
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// A mean of `sum / n` as the rules print it on a scale from 1 to 5: tenths, and how it is coded.
fn printed(sum: i64, n: i64) -> (i64, String) {
    if sum <= n + 5 {
        let low = (10 * (n + 5) + n - 1) / n; // L = 1 + 5/n, rounded up
        return (low, format!("<={}", print(low)));
    }
    if sum >= 5 * n - 5 {
        let high = 10 * (5 * n - 5) / n; // H = 5 - 5/n, rounded down
        return (high, format!(">={}", print(high)));
    }
    let tenths = (20 * sum + n) / (2 * n); // half up
    (tenths, print(tenths))
}

#[expect(clippy::as_conversions, reason = "numbers of a few thousand people and their answers")]
fn expected(survey: &Survey) -> HashMap<(String, String), Line> {
    let items = survey.items.len() as i64;
    // Pooled spread of person scores within companies, and alpha.
    let score = |row: &[i64]| row.iter().sum::<i64>() as f64 / items as f64;
    let mut by_company: HashMap<&str, Vec<f64>> = HashMap::new();
    for (company, row) in &survey.rows {
        by_company.entry(company).or_default().push(score(row));
    }
    let within: f64 = by_company
        .values()
        .map(|scores| {
            let mean = scores.iter().sum::<f64>() / scores.len() as f64;
            scores.iter().map(|score| (score - mean).powi(2)).sum::<f64>()
        })
        .sum();
    let spread = (within / (survey.rows.len() - by_company.len()) as f64).sqrt();
    let variance = |values: Vec<f64>| {
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        values.iter().map(|value| (value - mean).powi(2)).sum::<f64>() / (values.len() - 1) as f64
    };
    let of_items: f64 = (0..items as usize)
        .map(|at| variance(survey.rows.iter().map(|(_, row)| row[at] as f64).collect()))
        .sum();
    let of_sums = variance(survey.rows.iter().map(|(_, row)| row.iter().sum::<i64>() as f64).collect());
    let alpha = items as f64 / (items - 1) as f64 * (1.0 - of_items / of_sums);
    // Bands are drawn from both as they are printed.
    let (spread, alpha) = ((spread * 100.0).ceil() / 100.0, (alpha * 100.0).round() / 100.0);

    let mut all = HashMap::new();
    for unit in survey.above.keys() {
        let rows: Vec<&Vec<i64>> = survey
            .rows
            .iter()
            .filter(|(company, _)| survey.above[company].contains(unit))
            .map(|(_, row)| row)
            .collect();
        let n = rows.len() as i64;
        let mut total = 0;
        for (at, item) in survey.items.iter().enumerate() {
            let (tenths, value) = printed(rows.iter().map(|row| row[at]).sum(), n);
            total += tenths;
            // Everybody invited answered, so an item has no error but that of the rounding: a tenth to either side.
            let band = |to: i64| {
                if value.contains('=') { String::new() } else { print((tenths + to).clamp(10, 50)) }
            };
            let bands = (band(-1), band(1));
            all.insert((unit.clone(), item.clone()), (value, bands.0, bands.1, n.to_string()));
        }
        let tenths = (2 * total + items) / (2 * items);
        // No composite of these data comes near an end of the scale; if one did, this would say so.
        assert!(total * n > 10 * items * (n + 5) && total * n < 10 * items * (5 * n - 5), "{unit}");
        let margin = 19.6 * (spread.powi(2) * (1.0 - alpha) / n as f64 + 0.01 / 12.0).sqrt();
        let low = (tenths as f64 - margin).floor().max(10.0) as i64;
        let high = (tenths as f64 + margin).ceil().min(50.0) as i64;
        all.insert(
            (unit.clone(), "composite".to_owned()),
            (print(tenths), print(low), print(high), n.to_string()),
        );
    }
    all
}

#[test]
fn five_thousand_real_people_are_released_exactly_as_the_rules_say() {
    let Some(data) = support::real_data() else { return };
    let data: PathBuf = data.join("bhr2000");
    let out = tempfile::tempdir().unwrap();
    let run = Command::new(env!("CARGO_BIN_EXE_candor"))
        .arg("rehearse")
        .args(["--units", data.join("units.csv").to_str().unwrap()])
        .args(["--people", data.join("people.csv").to_str().unwrap()])
        .args(["--instrument", data.join("instrument.csv").to_str().unwrap()])
        .args(["--responses", data.join("responses.csv").to_str().unwrap()])
        .args(["--out", out.path().to_str().unwrap()])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));

    let survey = read(&data);
    let expected = expected(&survey);
    assert_eq!(expected.len(), 110 * 12);
    let csv = fs::read_to_string(out.path().join("release.csv")).unwrap();
    let mut lines = csv.strip_prefix('\u{feff}').unwrap().lines();
    assert_eq!(
        lines.next(),
        Some(
            "round,unit,parent,name,kind,answered,measure,value,low,high,invited,favourable,unfavourable,agreement,counted_at,note,change"
        )
    );
    let (mut seen, mut without) = (0, 0);
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        assert_eq!((cells[0], cells[4]), ("responses", "unit"), "{line}");
        let found = (cells[7].to_owned(), cells[8].to_owned(), cells[9].to_owned(), cells[5].to_owned());
        seen += 1;
        if cells[6] != "composite" && cells[7].is_empty() {
            assert!(cells[15].starts_with("not shown: statements have no value"), "{line}");
            without += 1;
            continue;
        }
        assert_eq!(found, expected[&(cells[1].to_owned(), cells[6].to_owned())], "{line}");
        assert!(cells[6] == "composite" || cells[5].parse::<u32>().unwrap() >= 10, "{line}");
    }
    assert!((1..=200).contains(&without), "{without} statements have no value");
    assert_eq!(seen, expected.len());

    // R 4.2: alpha 0.8913432598, ICC(1) 0.1356991878, ICC(2) 0.8954399949. Omega is not psych's: see statistics.rs.
    let json = fs::read_to_string(out.path().join("release-responses.json")).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let reliability = &json["numbers"]["reliability"];
    let printed = ["alpha", "omega", "icc1", "icc2"].map(|name| reliability[name].as_str().unwrap());
    assert_eq!(printed, ["0.891", "0.892", "0.136", "0.895"]);

    let files = |folder: &str, kind: &str| {
        let all = fs::read_dir(out.path().join(folder)).unwrap();
        all.filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().ends_with(kind)).count()
    };
    assert_eq!((files("charts", ".svg"), files("charts", ".png")), (110, 110));
    let reports = fs::read_dir(out.path().join("outbox")).unwrap();
    let reports =
        reports.filter(|entry| entry.as_ref().unwrap().file_name().to_str().unwrap().contains("-report-"));
    assert_eq!(reports.count(), 110, "one letter for each leader");
}
