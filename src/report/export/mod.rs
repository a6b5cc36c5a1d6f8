//! The export: `release.csv` and `release.xlsx`, one line per round, row and measure, and `release.json`.
//!
//! It must never print anything that is not in a [`Release`] or follows from several, nor a cell that runs in a spreadsheet.

mod sheets;
mod workbook;

pub(crate) use workbook::{failed, made_on};
pub use workbook::{texts, xlsx};

use std::{io, path::Path};

use super::changes::{Change, Changes};
use crate::{
    tongue::{Words, english},
    words,
};
use candor_db::files;
use candor_disclosure::{Kind, Printed, Row, Share, Tenths, Value, release::Release, statistics::Agreement};
use candor_protocol::survey::{Threshold, Tree, UnitId};

const COLUMNS: [&str; 17] = [
    "round",
    "unit",
    "parent",
    "name",
    "kind",
    "answered",
    "measure",
    "value",
    "low",
    "high",
    "invited",
    "favourable",
    "unfavourable",
    "agreement",
    "counted_at",
    "note",
    "change",
];

/// One cell of the table, exactly as it is printed.
enum Cell {
    /// A number, or nothing.
    Number(String),
    Text(String),
}

impl Cell {
    fn printed(&self) -> &str {
        match self {
            Self::Number(printed) | Self::Text(printed) => printed,
        }
    }
}

/// How a table is written, so that a double click opens it. A spreadsheet takes the separator, and what a number looks like, from the
/// settings of whoever opens it, so no one file is right everywhere: parted by commas, `3.4` stands in one cell with all others where
/// numbers are written 3,4, and parted by anything else it becomes the third of April there. A first line `sep=,` mends the first, makes
/// Excel pass over the mark of UTF-8 (umlauts are broken then), and is a line too many for every other program. UTF-16 with tabs parts
/// the cells everywhere, and leaves the dates. So there are two tables, named by the separator, both with the mark of UTF-8 in front, and
/// the workbook, which is right everywhere, stands first wherever files are offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Parted by commas, numbers as 3.4: English, and for programs (RFC 4180).
    Comma,
    /// Parted by semicolons, numbers as 3,4: German, French, Spanish, Italian, Polish, Turkish and others.
    Semicolon,
}

impl Table {
    /// Both, each with what its files are called after their names.
    pub const BOTH: [(Self, &'static str); 2] = [(Self::Comma, ""), (Self::Semicolon, "-semicolon")];

    /// A table that begins with the mark of UTF-8.
    pub(crate) fn writer<W: io::Write>(self, mut to: W) -> io::Result<csv::Writer<W>> {
        to.write_all("\u{feff}".as_bytes())?;
        let delimiter = if self == Self::Comma { b',' } else { b';' };
        Ok(csv::WriterBuilder::new().delimiter(delimiter).from_writer(to))
    }

    /// A printed number, or the bound of one.
    fn number(self, printed: &str) -> String {
        if self == Self::Comma { printed.to_owned() } else { printed.replace('.', ",") }
    }
}

/// The columns whose cells are numbers with a decimal, or bounds of such.
const DECIMALS: std::ops::Range<usize> = 7..10;

/// The releases as one table, in the order given. Hidden rows have every measure and no number, so that
/// the table tells nothing by its shape. A rest row has the unit `D/rest` and the parent `D`. `change` says in words
/// and numbers whether a unit's composite moved since its line began, and since the round before.
///
/// # Errors
/// When the table cannot be written.
pub fn csv(releases: &[Release], form: Table, to: impl io::Write) -> io::Result<()> {
    let mut table = form.writer(to)?;
    table.write_record(COLUMNS)?;
    lines(releases, |line| {
        table.write_record(line.iter().enumerate().map(|(at, cell)| match cell {
            cell if DECIMALS.contains(&at) => inert(form.number(cell.printed())),
            Cell::Number(printed) => printed.clone(),
            Cell::Text(text) => inert(text.clone()),
        }))
    })?;
    table.flush()
}

/// The lines of the table below its header, one after the other.
fn lines<E>(
    releases: &[Release],
    mut write: impl FnMut([Cell; COLUMNS.len()]) -> Result<(), E>,
) -> Result<(), E> {
    for (at, release) in releases.iter().enumerate() {
        let changes = Changes::of(&releases[..=at]);
        for row in release.numbers().rows() {
            let change = changes.get(row.unit()).filter(|_| row.kind() == Kind::Unit);
            for measure in 0..release.numbers().measures().len() {
                write(line(release, row, change, measure))?;
            }
        }
    }
    Ok(())
}

/// The line about one measure of a row.
fn line(release: &Release, row: &Row, change: Option<&Change>, at: usize) -> [Cell; COLUMNS.len()] {
    let (unit, parent) = place(release.tree(), row);
    let text = |text: &str| Cell::Text(text.to_owned());
    let count =
        |people: Option<u32>| Cell::Number(people.map(|people| people.to_string()).unwrap_or_default());
    let end = |end: Option<Tenths>| Cell::Number(end.map(|end| end.to_string()).unwrap_or_default());
    let share = |share: Option<Share>| match share {
        None | Some(Share::Percent(_)) => {
            Cell::Number(share.map(|share| share.to_string()).unwrap_or_default())
        }
        Some(bound) => Cell::Text(bound.to_string()),
    };
    let nothing = Value::default();
    let value = row.values().get(at).unwrap_or(&nothing);
    let (low, high) = value.band().unzip();
    let agreement = row.agreement().filter(|_| at == 0).map_or("", |agreement| match agreement {
        Agreement::Low => "low",
        Agreement::Medium => "medium",
        Agreement::High => "high",
    });
    [
        text(release.round().as_str()),
        Cell::Text(unit),
        Cell::Text(parent),
        Cell::Text(words::row(english(), release.tree(), row)),
        text(kind(row.kind())),
        count(row.answered()),
        text(release.numbers().measures().get(at).map_or("", String::as_str)),
        match value.value() {
            None => Cell::Number(String::new()),
            Some(value @ Printed::Value(_)) => Cell::Number(value.to_string()),
            Some(bound) => Cell::Text(bound.to_string()),
        },
        end(low),
        end(high),
        count(row.invited()),
        share(value.favourable()),
        share(value.unfavourable()),
        text(agreement),
        text(row.counted_at().map_or("", UnitId::as_str)),
        Cell::Text(note(release, row, at)),
        Cell::Text(change.filter(|_| at == 0).map(ToString::to_string).unwrap_or_default()),
    ]
}

/// In words: why a number is missing, and where people of the unit are counted. Never how many they are.
fn note(release: &Release, row: &Row, at: usize) -> String {
    let composite = at == 0;
    let measure = release.numbers().measures().get(at);
    let named = |ids: &[String]| measure.is_some_and(|measure| ids.contains(measure));
    let one_of = if named(row.highest()) {
        "; one of the highest here"
    } else if named(row.lowest()) {
        "; one of the lowest here"
    } else {
        ""
    };
    let is_whole = composite && release.tree().position(row.unit()) == Some(0) && row.kind() != Kind::Rest;
    let left_out = if is_whole { words::left_out(release, english()).join(" ") } else { String::new() };
    let called = |unit: &UnitId| {
        let tree = release.tree();
        tree.position(unit).map_or_else(|| unit.to_string(), |at| tree.unit(at).name.clone())
    };
    let k = release.k();
    match (row.kind(), row.counted_at()) {
        (Kind::Hidden, Some(at)) => {
            format!(
                "not shown on its own, so that no number is about fewer than {k} people; counted in {}",
                called(at)
            )
        }
        (Kind::Hidden, None) => format!("fewer than {k} answered, and too few around them; in no number"),
        _ if row.coarsened() && composite => {
            "few people joined or left, or answered only once: in steps of 0.2".to_owned()
        }
        _ if !composite && row.values().get(at).is_none_or(|value| value.value().is_none()) => format!(
            "not shown: statements have no value where a group of fewer than {} could be told apart{one_of}",
            release.k().max(Threshold::STATEMENTS)
        ),
        (_, Some(at)) if composite => {
            format!("without fewer than {k} people of its small teams, who are counted in {}", called(at))
        }
        _ => left_out,
    }
}

/// Writes `release.csv`, `release-semicolon.csv` and `release.xlsx` with all rounds and one `release-<round>.json` for each into a folder. The last
/// is the exact text whose hash stands in the public record.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, releases: &[Release]) -> io::Result<()> {
    for (form, called) in Table::BOTH {
        let file = files::create(&folder.join(format!("release{called}.csv")))?;
        csv(releases, form, io::BufWriter::new(file))?;
    }
    xlsx(releases, io::BufWriter::new(files::create(&folder.join("release.xlsx"))?))?;
    for release in releases {
        files::write(&folder.join(format!("release-{}.json", release.round())), release.to_text())?;
    }
    Ok(())
}

/// What a row is called: the unit's name, and for a rest row a name that says who is in it.
pub fn name(words: &Words, tree: &Tree, row: &Row) -> String {
    words::row(words, tree, row)
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
pub(crate) fn inert(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_disclosure::disclose;
    use candor_protocol::survey::{Answer, Circle, Instrument, Promise, RoundPublicKeys, Terms, Unit};

    /// Acme = Design (own 5, a 9, b 5 of whom 2 answer) and Sales (6, none answers).
    pub(super) fn release() -> Release {
        let unit = |id: &str, parent: &str, name: &str| Unit {
            id: id.parse().unwrap(),
            parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
            name: name.into(),
            regrouped: false,
            shown_with: Default::default(),
        };
        let units = vec![
            unit("acme", "", "Acme, \"the\" company"),
            unit("design", "acme", "Design"),
            unit("a", "design", "=HYPERLINK(\"https://example.org\")"),
            unit("b", "design", "@b"),
            unit("sales", "acme", "Sales"),
        ];
        let items = ["-q1", "q2"].map(|id| candor_protocol::survey::Item {
            id: id.into(),
            dimension: String::new(),
            reverse: false,
            own: false,
            safe: [].into(),
            text: [("en".to_owned(), "?".to_owned())].into(),
        });
        let instrument = Instrument::assemble("two", 1, 5, items.into()).unwrap();
        let circle = |id: &str, invited: u32| {
            Circle::new(id, id.parse().unwrap(), id, vec![id.parse().unwrap()], invited)
        };
        let circles = [circle("design", 5), circle("a", 9), circle("b", 5), circle("sales", 6)];
        let terms = Terms::new(
            "2026-q3".parse().unwrap(),
            "2026-09-01".parse().unwrap(),
            "2026-09-14".parse().unwrap(),
            "http://127.0.0.1:8080",
        );
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
        let tally = vec![answers(5, [3, 4]), answers(9, [5, 5]), answers(2, [2, 2]), answers(0, [1, 1])];
        Release::new(&promise, disclose(&promise, &tally), 0)
    }

    fn table(releases: &[Release]) -> String {
        let mut text = Vec::new();
        csv(releases, Table::Comma, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        text.strip_prefix('\u{feff}').unwrap().to_owned()
    }

    #[test]
    fn where_numbers_have_a_comma_the_table_has_semicolons_and_says_the_same() {
        let mut text = Vec::new();
        csv(&[release()], Table::Semicolon, &mut text).unwrap();
        let text = String::from_utf8(text).unwrap();
        let read = |text: &str, delimiter: u8| -> Vec<Vec<String>> {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .has_headers(false)
                .from_reader(text.as_bytes());
            reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
        };
        let mut with_commas = read(text.strip_prefix('\u{feff}').unwrap(), b';');
        assert!(with_commas[1][7] == "3,9" && with_commas.iter().all(|line| line.len() == COLUMNS.len()));
        for line in &mut with_commas[1..] {
            line[DECIMALS].iter_mut().for_each(|cell| *cell = cell.replace(',', "."));
        }
        assert_eq!(with_commas, read(&table(&[release()]), b','));
    }

    #[test]
    fn the_table_is_rectangular_and_says_nothing_about_hidden_units() {
        insta::assert_snapshot!(table(&[release()]));
    }

    #[test]
    fn several_rounds_stand_in_one_table_under_one_header() {
        let once = table(&[release()]);
        let twice = table(&[release(), release()]);
        assert_eq!(twice.lines().count(), 2 * once.lines().count() - 1);
        assert_eq!(table(&[]), COLUMNS.join(",") + "\n");
    }

    #[test]
    fn the_json_holds_the_numbers_as_printed_and_reads_back() {
        let release = release();
        let value: serde_json::Value = serde_json::from_str(&release.to_text()).unwrap();
        assert_eq!(value["round"], "2026-q3");
        assert_eq!(value["numbers"]["rows"][0]["values"][0]["value"], "3.9");
        let again = Release::from_text(&release.to_text()).unwrap();
        assert_eq!(again.numbers(), release.numbers());
    }
}
