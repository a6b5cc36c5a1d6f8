//! Comments for people: a letter to the leader of the unit that they are shown at, a table and a document for each round.
//!
//! It must never put a comment beside a number about the same people, or anywhere but at its one unit.

use std::{io, path::Path};

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::{
    export::{self, inert},
    letter::letter,
    tongue::{Words, words_in},
    words,
};
use candor_db::files;
use candor_disclosure::{comments::Comments, release::Release};
use candor_mail::Letter;
use candor_protocol::survey::{Tree, UnitId};

/// Writes the comments at exactly this unit to its leader, in the language with this code, where it is known.
///
/// # Errors
/// When the template cannot be filled.
pub fn comments_letter(
    comments: &Comments,
    tree: &Tree,
    unit: &UnitId,
    language: Option<&str>,
) -> Result<Letter, askama::Error> {
    comments_page(comments, tree, unit, words_in(language)).letter()
}

/// What the letter says, for a page of its own.
pub fn comments_page(comments: &Comments, tree: &Tree, unit: &UnitId, words: &'static Words) -> Comment {
    let name = words::name(tree.position(unit).map_or("", |at| &tree.unit(at).name));
    let (round, people) = (comments.round().to_string(), comments.people().to_string());
    let below = tree.position(unit).is_some_and(|at| !tree.children(at).is_empty());
    let short = words::shorten(&name, 48);
    let values = [("unit", &*name), ("round", &*round), ("people", &*people)];
    let opening = [
        Some(words.tell("comments-opening", &values)),
        below.then(|| words.plain("comments-below")),
        Some(words.plain("comments-order")),
    ];
    Comment {
        words,
        subject: words.tell("comments-subject", &[("unit", &short), ("round", &round)]),
        opening: opening.into_iter().flatten().collect::<Vec<_>>().join(" "),
        comments: comments.at(unit).into_iter().map(str::to_owned).collect(),
        reading: ["comments-reply", "comments-voice", "comments-marks", "comments-danger"]
            .map(|name| words.plain(name)),
    }
}
letter!(Comment, "mail/comments.txt", "mail/comments.html");

/// The comments at one unit, with what is said about them.
pub struct Comment {
    words: &'static Words,
    /// In one line.
    pub subject: String,
    /// Where they come from.
    pub opening: String,
    /// The comments.
    pub comments: Vec<String>,
    /// How to read them.
    pub reading: [String; 4],
}

/// The columns of the table.
const COLUMNS: [&str; 4] = ["round", "unit", "name", "comment"];

/// The comments of several rounds as the lines of one table. The releases give the units' names.
fn lines(rounds: &[Comments], releases: &[Release]) -> Vec<[String; 4]> {
    let mut lines = Vec::new();
    for comments in rounds {
        let tree = releases.iter().find(|release| release.round() == comments.round()).map(Release::tree);
        for (unit, texts) in comments.places() {
            let name = tree.and_then(|tree| Some(&tree.unit(tree.position(unit)?).name));
            let line = |text: &str| {
                [
                    comments.round().to_string(),
                    unit.to_string(),
                    name.cloned().unwrap_or_default(),
                    text.to_owned(),
                ]
            };
            lines.extend(texts.into_iter().map(line));
        }
    }
    lines
}

/// The comments of several rounds as one table.
///
/// # Errors
/// When it cannot be written.
pub fn csv(
    rounds: &[Comments],
    releases: &[Release],
    form: export::Table,
    to: impl io::Write,
) -> io::Result<()> {
    let mut table = form.writer(to)?;
    table.write_record(COLUMNS)?;
    lines(rounds, releases).into_iter().try_for_each(|line| table.write_record(line.map(inert)))?;
    table.flush()
}

/// The same as a workbook: every cell text, its head frozen and with a filter.
///
/// # Errors
/// When it cannot be written.
pub fn xlsx(rounds: &[Comments], releases: &[Release], to: impl io::Write + Send) -> io::Result<()> {
    let write = || -> Result<Workbook, XlsxError> {
        let mut workbook = export::made_on(releases.last().map(Release::closes).unwrap_or_default())?;
        let (bold, wrapped) = (Format::new().set_bold(), Format::new().set_text_wrap());
        let sheet = workbook.add_worksheet().set_name("comments")?.set_freeze_panes(1, 0)?;
        for ((at, head), width) in (0u16..).zip(COLUMNS).zip([12.0, 18.0, 30.0, 100.0]) {
            sheet.set_column_width(at, width)?.write_string_with_format(0, at, head, &bold)?;
        }
        let mut last = 1;
        for (at, line) in (1u32..).zip(lines(rounds, releases)) {
            for (column, cell) in (0u16..).zip(line) {
                sheet.write_string_with_format(at, column, cell, &wrapped)?;
            }
            last = at;
        }
        sheet.autofilter(0, 0, last, 3)?;
        Ok(workbook)
    };
    write().and_then(|mut workbook| workbook.save_to_writer(io::BufWriter::new(to))).map_err(export::failed)
}

/// Writes `comments.csv`, `comments-semicolon.csv` and `comments.xlsx` with all rounds and one `comments-<round>.json` for each into a folder.
///
/// # Errors
/// When a file cannot be written.
pub fn write(folder: &Path, rounds: &[Comments], releases: &[Release]) -> io::Result<()> {
    for (form, called) in export::Table::BOTH {
        csv(rounds, releases, form, files::create(&folder.join(format!("comments{called}.csv")))?)?;
    }
    xlsx(rounds, releases, files::create(&folder.join("comments.xlsx"))?)?;
    for comments in rounds {
        files::write(&folder.join(format!("comments-{}.json", comments.round())), comments.to_json())?;
    }
    Ok(())
}

/// A letter in a language, for tests of how letters speak.
#[cfg(test)]
pub(super) fn written(language: Option<&str>) -> Letter {
    let (comments, tree) =
        tests::comments(&[("design", "=SUM(A1)"), ("design", "Mehr Zeit."), ("design", "+1")]);
    comments_letter(&comments, &tree, &"design".parse().unwrap_or_else(|_| unreachable!()), language)
        .unwrap_or_else(|_| unreachable!())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx};
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;
    use crate::fixture::{self, ACME};
    use candor_disclosure::comments::Names;
    use candor_protocol::survey::Instrument;

    pub(super) fn comments(texts: &[(&str, &str)]) -> (Comments, Tree) {
        let promise = fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[]);
        let texts = texts.iter().map(|(unit, text)| (unit.parse().unwrap(), (*text).to_owned())).collect();
        let rng = &mut StdRng::seed_from_u64(1);
        let names = Names::new([(Some("Priya Raman"), "priya")], []);
        (Comments::take_over(&promise, texts, false, &names, rng).0, promise.tree().clone())
    }

    #[test]
    fn the_letter_with_comments() {
        let said = [
            ("design", "More time for handovers."),
            ("design", "Ask Priya Raman why."),
            ("design", "<b>=SUM(A1)</b>"),
            ("acme", "Elsewhere."),
        ];
        let (comments, tree) = comments(&said);
        let letter = comments_letter(&comments, &tree, &"design".parse().unwrap(), None).unwrap();
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        for outside in ["http", "src=", "url(", "<b>", "Elsewhere", "Priya"] {
            assert!(!letter.html.contains(outside), "{outside}");
        }
        assert!(letter.html.contains("Ask [name] why."));
    }

    #[test]
    fn no_cell_of_the_table_runs_in_a_spreadsheet() {
        let said = ["=1+1", "+1", "-1", "@x", "a \"b\", c"].map(|text| ("design", text));
        let (comments, _) = comments(&said);
        let mut table = Vec::new();
        csv(&[comments], &[], export::Table::Comma, &mut table).unwrap();
        let table = String::from_utf8(table).unwrap();
        let table = table.strip_prefix('\u{feff}').unwrap();
        let mut lines: Vec<&str> = table.lines().collect();
        lines.sort_unstable();
        assert_eq!(
            lines,
            [
                "2026-q3,design,,\"a \"\"b\"\", c\"",
                "2026-q3,design,,'+1",
                "2026-q3,design,,'-1",
                "2026-q3,design,,'=1+1",
                "2026-q3,design,,'@x",
                "round,unit,name,comment"
            ]
        );
        let mut empty = Vec::new();
        csv(&[], &[], export::Table::Semicolon, &mut empty).unwrap();
        assert_eq!(empty, "\u{feff}round;unit;name;comment\n".as_bytes());
    }

    #[test]
    fn the_workbook_has_every_line_of_the_table_as_text() {
        let (comments, _) = comments(&[("design", "=1+1"), ("design", "a"), ("design", "b")]);
        let mut book = Vec::new();
        xlsx(std::slice::from_ref(&comments), &[], &mut book).unwrap();
        let mut again = Vec::new();
        xlsx(&[comments], &[], &mut again).unwrap();
        assert_eq!(book, again, "the same comments are the same file");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(book)).unwrap();
        let sheet = book.worksheet_range("comments").unwrap();
        let mut texts: Vec<String> = sheet.rows().skip(1).map(|row| row[3].to_string()).collect();
        texts.sort_unstable();
        assert_eq!((texts, sheet.width()), (vec!["=1+1".into(), "a".into(), "b".into()], 4));
        assert!(book.worksheet_formula("comments").unwrap().is_empty());
    }
}
