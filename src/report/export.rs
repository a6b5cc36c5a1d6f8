//! The export: `release.csv`, one line per round, row and measure, and `release.json`.
//!
//! It must never print anything that is not in a [`Release`], nor a cell that runs in a spreadsheet.

use std::{fs, io, path::Path};

use crate::{
    disclosure::{Kind, Row},
    release::Release,
    survey::Tree,
};

const COLUMNS: [&str; 10] =
    ["round", "unit", "parent", "name", "kind", "answered", "measure", "value", "low", "high"];

/// The releases as one table, in the order given. Hidden rows have every measure and no number, so that
/// the table tells nothing by its shape. A rest row has the unit `D/rest` and the parent `D`.
pub fn csv(releases: &[Release]) -> String {
    let mut text = csv::Writer::from_writer(Vec::new());
    let mut write = |line: [String; 10]| {
        if let Err(error) = text.write_record(line) {
            unreachable!("ten cells a line, written to memory: {error}");
        }
    };
    write(COLUMNS.map(str::to_owned));
    for release in releases {
        for row in release.numbers().rows() {
            let (unit, parent) = place(release.tree(), row);
            let name = name(release.tree(), row);
            for measure in row.measures() {
                let printed = |of: Option<String>| of.unwrap_or_default();
                write([
                    release.round().to_string(),
                    inert(&unit),
                    inert(&parent),
                    inert(&name),
                    kind(row.kind()).to_owned(),
                    printed(row.answered().map(|answered| answered.to_string())),
                    inert(measure.id()),
                    printed(measure.value().map(|value| value.to_string())),
                    printed(measure.band().map(|(low, _)| low.to_string())),
                    printed(measure.band().map(|(_, high)| high.to_string())),
                ]);
            }
        }
    }
    match text.into_inner().map(String::from_utf8) {
        Ok(Ok(text)) => text,
        _ => unreachable!("text written to memory stays text"),
    }
}

/// The whole release, for machines, with everything needed to read it years later.
pub fn json(release: &Release) -> String {
    match serde_json::to_string_pretty(release) {
        Ok(text) => text,
        Err(error) => unreachable!("a release always becomes JSON: {error}"),
    }
}

/// Writes `release.csv` with all rounds and one `release-<round>.json` for each into a folder.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, releases: &[Release]) -> io::Result<()> {
    fs::write(folder.join("release.csv"), csv(releases))?;
    for release in releases {
        fs::write(folder.join(format!("release-{}.json", release.round())), json(release))?;
    }
    Ok(())
}

/// What a row is called: the unit's name, and for a rest row a name that says who is in it.
pub fn name(tree: &Tree, row: &Row) -> String {
    let unit = tree.position(row.unit()).map_or("", |at| tree.unit(at).name.as_str());
    if row.kind() != Kind::Rest {
        return unit.to_owned();
    }
    let directly = row.members().contains(row.unit());
    let teams = row.members().iter().any(|member| member != row.unit());
    match (directly, teams) {
        (true, true) => format!("Directly in {unit} and its small teams"),
        (true, false) => format!("Directly in {unit}"),
        (false, _) => format!("Small teams of {unit}"),
    }
}

fn place(tree: &Tree, row: &Row) -> (String, String) {
    let unit = row.unit().to_string();
    if row.kind() == Kind::Rest {
        return (format!("{unit}/rest"), unit);
    }
    let parent = tree.position(row.unit()).and_then(|at| tree.unit(at).parent.as_ref());
    (unit, parent.map(ToString::to_string).unwrap_or_default())
}

fn kind(of: Kind) -> &'static str {
    match of {
        Kind::Unit => "unit",
        Kind::Rest => "rest",
        Kind::Hidden => "hidden",
    }
}

/// A cell that a spreadsheet shows and does not run: one that begins like a formula gets an apostrophe
/// before it (OWASP, CSV injection).
fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        disclosure::disclose,
        survey::{Answer, AuditMode, Circle, Instrument, Promise, RoundPublicKeys, Terms, Threshold, Unit},
    };

    /// Acme = Design (own 5, a 9, b 5 of whom 2 answer) and Sales (6, none answers).
    fn release() -> Release {
        let unit = |id: &str, parent: &str, name: &str| Unit {
            id: id.parse().unwrap(),
            parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
            name: name.into(),
        };
        let units = vec![
            unit("acme", "", "Acme, \"the\" company"),
            unit("design", "acme", "Design"),
            unit("a", "design", "=HYPERLINK(\"https://example.org\")"),
            unit("b", "design", "@b"),
            unit("sales", "acme", "Sales"),
        ];
        let items = ["-q1", "q2"].map(|id| crate::survey::Item {
            id: id.into(),
            dimension: String::new(),
            reverse: false,
            text: [("en".to_owned(), "?".to_owned())].into(),
        });
        let instrument = Instrument::assemble("two", 1, 5, items.into()).unwrap();
        let circle = |id: &str, invited: u32| {
            Circle::new(id, id.parse().unwrap(), id, vec![id.parse().unwrap()], invited)
        };
        let circles = [circle("design", 5), circle("a", 9), circle("b", 5), circle("sales", 6)];
        let terms = Terms {
            round: "2026-q3".parse().unwrap(),
            k: Threshold::DEFAULT,
            opens: "2026-09-01".parse().unwrap(),
            closes: "2026-09-14".parse().unwrap(),
            answers_origin: "http://127.0.0.1:8080".into(),
            audit_mode: AuditMode::Commitments,
        };
        let promise = Promise::draw_up(
            terms,
            RoundPublicKeys::default(),
            &instrument,
            &Tree::new(units).unwrap(),
            &circles,
        )
        .unwrap();
        let answers = |people: usize, values: [u8; 2]| {
            vec![Answer::new(values.map(Some).to_vec(), &instrument).unwrap(); people]
        };
        let tally = vec![answers(5, [3, 4]), answers(9, [4, 5]), answers(2, [2, 2]), answers(0, [1, 1])];
        Release::new(&promise, disclose(&promise, &tally), 0)
    }

    #[test]
    fn the_table_is_rectangular_and_says_nothing_about_hidden_units() {
        let text = csv(&[release()]);
        let expected = r#"round,unit,parent,name,kind,answered,measure,value,low,high
2026-q3,acme,,"Acme, ""the"" company",unit,16,composite,3.9,3.7,4.1
2026-q3,acme,,"Acme, ""the"" company",unit,16,'-q1,3.4,3.2,3.6
2026-q3,acme,,"Acme, ""the"" company",unit,16,q2,4.3,4.1,4.5
2026-q3,design,acme,Design,unit,16,composite,3.9,3.7,4.1
2026-q3,design,acme,Design,unit,16,'-q1,3.4,3.2,3.6
2026-q3,design,acme,Design,unit,16,q2,4.3,4.1,4.5
2026-q3,design/rest,design,Directly in Design and its small teams,rest,7,composite,3.1,2.7,3.5
2026-q3,design/rest,design,Directly in Design and its small teams,rest,7,'-q1,2.7,2.4,3.0
2026-q3,design/rest,design,Directly in Design and its small teams,rest,7,q2,3.4,3.1,3.7
2026-q3,a,design,"'=HYPERLINK(""https://example.org"")",unit,9,composite,4.4,4.2,4.6
2026-q3,a,design,"'=HYPERLINK(""https://example.org"")",unit,9,'-q1,4.0,4.0,4.0
2026-q3,a,design,"'=HYPERLINK(""https://example.org"")",unit,9,q2,>=4.7,,
2026-q3,b,design,'@b,hidden,,composite,,,
2026-q3,b,design,'@b,hidden,,'-q1,,,
2026-q3,b,design,'@b,hidden,,q2,,,
2026-q3,sales,acme,Sales,hidden,,composite,,,
2026-q3,sales,acme,Sales,hidden,,'-q1,,,
2026-q3,sales,acme,Sales,hidden,,q2,,,
"#;
        assert_eq!(text, expected);
    }

    #[test]
    fn several_rounds_stand_in_one_table_under_one_header() {
        let once = csv(&[release()]);
        let twice = csv(&[release(), release()]);
        assert_eq!(twice.lines().count(), 2 * once.lines().count() - 1);
        assert_eq!(csv(&[]), COLUMNS.join(",") + "\n");
    }

    #[test]
    fn the_json_holds_the_numbers_as_printed_and_reads_back() {
        let release = release();
        let value: serde_json::Value = serde_json::from_str(&json(&release)).unwrap();
        assert_eq!(value["round"], "2026-q3");
        assert_eq!(value["numbers"]["rows"][0]["measures"][0]["value"], "3.9");
        let again = crate::disclosure::Disclosed::restore(value["numbers"].clone()).unwrap();
        assert_eq!(&again, release.numbers());
    }
}
