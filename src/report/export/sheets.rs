//! The sheets of the workbook that answer what people ask: where everybody stands, how it went over the rounds, statement by
//! statement, how many answered, and how to read all that.
//!
//! They must never hold a number that is not printed in a release or follows from printed ones, a formula, or an order that is not the
//! organisation's: a filter is the reader's own.

use rust_xlsxwriter::{
    Chart, ChartType, Color, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::{
    changes::{Change, Changes},
    line,
    overview::{self, Row, Tile},
    shown::Shown,
    tongue::english,
};
use candor_disclosure::{Kind, release::Release};

/// What the colours are on the screen, the lowest first.
const COLOURS: [u32; 5] = [0x00D9_9A2B, 0x00F6_DFAE, 0x00EE_ECE4, 0x00B9_DAD2, 0x0079_BAAD];

/// How cells look.
struct Looks {
    head: Format,
    steps: [Format; 5],
    wrapped: Format,
}

impl Looks {
    fn new() -> Self {
        let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
        let tile = |colour: u32| {
            let format = Format::new().set_num_format("0.0").set_align(FormatAlign::Center);
            format
                .set_background_color(Color::RGB(colour))
                .set_border(FormatBorder::Thin)
                .set_border_color(Color::White)
        };
        Self { head, steps: COLOURS.map(tile), wrapped: Format::new().set_text_wrap() }
    }

    fn tile(&self, sheet: &mut Worksheet, at: (u32, u16), tile: Option<&Tile>) -> Result<(), XlsxError> {
        let Some(tile) = tile else { return Ok(()) };
        let format = &self.steps[usize::from(tile.step.clamp(1, 5) - 1)];
        match tile.text.parse::<f64>() {
            Ok(number) => sheet.write_number_with_format(at.0, at.1, number, format)?,
            Err(_) => sheet.write_string_with_format(at.0, at.1, &tile.text, format)?,
        };
        Ok(())
    }

    /// A sheet with its frozen head: the name, and the heads and widths of its columns.
    fn begin<'a>(
        &self,
        workbook: &'a mut Workbook,
        name: &str,
        columns: &[(String, f64)],
    ) -> Result<&'a mut Worksheet, XlsxError> {
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?.set_freeze_panes(1, 1)?;
        for (at, (head, width)) in (0u16..).zip(columns) {
            sheet.set_column_width(at, *width)?;
            sheet.write_string_with_format(0, at, head, &self.head)?;
        }
        Ok(sheet)
    }
}

fn end(sheet: &mut Worksheet, lines: u32, columns: usize) -> Result<(), XlsxError> {
    let last = u16::try_from(columns.saturating_sub(1)).unwrap_or(0);
    sheet.autofilter(0, 0, lines.max(1), last)?;
    Ok(())
}

fn columns(heads: &[(&str, f64)]) -> Vec<(String, f64)> {
    heads.iter().map(|(head, width)| ((*head).to_owned(), *width)).collect()
}

/// The unit's name, further in the deeper it is.
fn name(row: &Row) -> String {
    format!("{}{}", "    ".repeat(row.depth), row.names.first().map_or("", |place| place.name.as_str()))
}

/// Adds all of them, about the newest round in which everybody was asked, before the sheet with every number.
pub(super) fn add(workbook: &mut Workbook, releases: &[Release]) -> Result<(), XlsxError> {
    let newest = releases.iter().rposition(|release| !release.instrument().is_pulse());
    let Some(newest) = newest.or(releases.len().checked_sub(1)) else { return Ok(()) };
    let releases = &releases[..=newest];
    let (changes, looks) = (Changes::of(releases), Looks::new());
    map(workbook, &looks, &releases[newest], &changes, false)?;
    trend(workbook, &looks, releases, &changes)?;
    map(workbook, &looks, &releases[newest], &changes, true)?;
    participation(workbook, &looks, releases, &changes)?;
    how_to_read(workbook, &looks, &releases[newest], &changes)
}

/// One round: a line for each unit, by topic or by statement.
fn map(
    workbook: &mut Workbook,
    looks: &Looks,
    release: &Release,
    changes: &Changes,
    statements: bool,
) -> Result<(), XlsxError> {
    let mut heads = columns(&[("Unit", 34.0), ("Belongs to", 22.0), ("Value", 8.0), ("Moved", 30.0)]);
    heads.extend(
        overview::heads(release, english(), statements).into_iter().map(|column| (column.full, 14.0)),
    );
    heads.extend(columns(&[("Answered", 10.0), ("Invited", 10.0), ("Note", 50.0)]));
    let topics = u16::try_from(heads.len() - 7).unwrap_or(0);
    let sheet = looks.begin(workbook, if statements { "Statements" } else { "Overview" }, &heads)?;
    let mut at = 0;
    overview::each(release, changes, english(), statements, |row| {
        at += 1;
        sheet.write_string(at, 0, name(&row))?;
        sheet.write_string(at, 1, &row.belongs)?;
        looks.tile(sheet, (at, 2), row.value.as_ref())?;
        if let Some(mark) = &row.mark {
            sheet.write_string(at, 3, format!("{}, from {} in {}", mark.what, mark.then, mark.since))?;
        }
        for (column, tile) in (4u16..).zip(&row.cells) {
            looks.tile(sheet, (at, column), tile.as_ref())?;
        }
        let people = [row.people.map(|(answered, _)| answered), row.people.map(|(_, invited)| invited)];
        for (column, people) in (4 + topics..).zip(people) {
            people.map_or(Ok(()), |people| sheet.write_number(at, column, people).map(drop))?;
        }
        sheet.write_string(at, 6 + topics, &row.instead)?;
        Ok::<(), XlsxError>(())
    })?;
    end(sheet, at, heads.len())
}

/// The comparable rounds, oldest first, by their places.
fn rounds(releases: &[Release]) -> Vec<usize> {
    let mut rounds: Vec<usize> = line::comparable(releases).collect();
    rounds.reverse();
    rounds
}

/// What a unit shows in each round of its line; nothing before the line began.
fn along<'a>(
    releases: &'a [Release],
    rounds: &'a [usize],
    row: &'a Row,
) -> impl Iterator<Item = Option<Shown>> + 'a {
    let newest = releases.len() - 1;
    rounds.iter().map(move |&at| {
        Shown::of(&releases[at], &row.unit.unit)
            .filter(|_| line::cut(releases, at, newest, &row.unit.unit).is_none())
    })
}

/// Values over the rounds, with a chart of the whole organisation.
fn trend(
    workbook: &mut Workbook,
    looks: &Looks,
    releases: &[Release],
    changes: &Changes,
) -> Result<(), XlsxError> {
    let (rounds, newest) = (rounds(releases), &releases[releases.len() - 1]);
    let mut heads = columns(&[("Unit", 34.0)]);
    heads.extend(rounds.iter().map(|&at| (releases[at].round().to_string(), 11.0)));
    heads.push(("What may be said of the change".to_owned(), 70.0));
    let last = u16::try_from(rounds.len()).unwrap_or(0);
    let sheet = looks.begin(workbook, "Trend", &heads)?;
    let scale = newest.instrument().scale();
    let mut chart = Chart::new(ChartType::Line);
    let series = chart.add_series();
    series
        .set_categories(("Trend", 0, 1, 0, last))
        .set_values(("Trend", 1, 1, 1, last))
        .set_name(("Trend", 1, 0));
    // The whole scale: a part of it would make small changes look large.
    chart.y_axis().set_min(scale.min()).set_max(scale.max()).set_major_unit(1);
    chart.legend().set_hidden();
    sheet.insert_chart(1, last + 3, &chart)?;
    let mut at = 0;
    overview::each(newest, changes, english(), false, |row| {
        if row.rest {
            return Ok::<(), XlsxError>(());
        }
        at += 1;
        sheet.write_string(at, 0, name(&row))?;
        for (column, shown) in (1u16..).zip(along(releases, &rounds, &row)) {
            let tile = shown.map(|shown| overview::colour(shown.value, scale));
            looks.tile(sheet, (at, column), tile.as_ref())?;
        }
        let said = changes.get(&row.unit.unit).map(Change::to_string).unwrap_or_default();
        sheet.write_string(at, last + 1, said)?;
        Ok(())
    })?;
    end(sheet, at, heads.len())
}

/// How many answered, over the rounds.
fn participation(
    workbook: &mut Workbook,
    looks: &Looks,
    releases: &[Release],
    changes: &Changes,
) -> Result<(), XlsxError> {
    let (rounds, newest) = (rounds(releases), &releases[releases.len() - 1]);
    let mut heads = columns(&[("Unit", 34.0)]);
    for &at in &rounds {
        let round = releases[at].round();
        heads.extend([(format!("{round} answered"), 11.0), (format!("{round} invited"), 11.0)]);
    }
    let sheet = looks.begin(workbook, "Participation", &heads)?;
    let mut at = 0;
    overview::each(newest, changes, english(), false, |row| {
        if row.rest {
            return Ok::<(), XlsxError>(());
        }
        at += 1;
        sheet.write_string(at, 0, name(&row))?;
        for (nth, shown) in (0u16..).zip(along(releases, &rounds, &row)) {
            if let Some(shown) = shown {
                sheet.write_number(at, 1 + 2 * nth, shown.answered)?;
                sheet.write_number(at, 2 + 2 * nth, shown.invited)?;
            }
        }
        Ok(())
    })?;
    end(sheet, at, heads.len())
}

fn how_to_read(
    workbook: &mut Workbook,
    looks: &Looks,
    release: &Release,
    changes: &Changes,
) -> Result<(), XlsxError> {
    let scale = release.instrument().scale();
    let hidden = release.numbers().rows().iter().filter(|row| row.kind() == Kind::Hidden).count();
    let lines = [
        format!("The newest round here is {}.", release.round()),
        format!("Every value is on the scale from {} to {}; higher is always safer.", scale.min(), scale.max()),
        format!("No number is about fewer than {} people. {hidden} units are not shown alone: the note says where they are counted.", release.k()),
        "Near the ends of the scale only a bound is shown (≤ or ≥): as text, so that nothing reckons with it.".to_owned(),
        "Topics are means of printed statements, from ten answers on. Where fewer answered, the note names the lowest statements.".to_owned(),
        "Moved: only where all units and rounds together make it very likely. An empty cell means: as units of that size do by chance.".to_owned(),
        match changes.rule().chances {
            Some(_) => format!("A change counts from {} on.", changes.rule().least),
            None => "Whether a unit moved cannot be told of these rounds yet.".to_owned(),
        },
        english().plain("map-before"),
        "Before a line began (a unit was moved, renamed or regrouped) its cells in Trend and Participation are empty: other people stood behind the name.".to_owned(),
        "The sheet release has every number of every round, as release.csv has it.".to_owned(),
    ];
    let sheet = looks.begin(workbook, "How to read", &columns(&[("How to read", 110.0)]))?;
    for (at, line) in (1u32..).zip(lines) {
        sheet.write_string_with_format(at, 0, line, &looks.wrapped)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, io::Cursor};

    use calamine::{Data, Reader, Xlsx};

    use crate::{
        export,
        fixture::{eventful, numbers, printed, year},
    };
    use candor_disclosure::release::Release;

    fn book(releases: &[Release]) -> Xlsx<Cursor<Vec<u8>>> {
        let mut book = Vec::new();
        export::xlsx(releases, &mut book).unwrap();
        Xlsx::new(Cursor::new(book)).unwrap()
    }

    fn lines(releases: &[Release], sheet: &str) -> Vec<String> {
        let range = book(releases).worksheet_range(sheet).unwrap();
        let cell = |cell: &Data| match cell {
            Data::Float(number) if number.fract() == 0.0 => format!("{number}"),
            Data::Float(number) => format!("{number:.1}"),
            other => other.to_string(),
        };
        range.rows().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("|")).collect()
    }

    #[test]
    fn each_question_has_its_sheet() {
        let names = ["Overview", "Trend", "Statements", "Participation", "How to read", "release"];
        assert_eq!(book(&year()).sheet_names(), names);
        let overview = lines(&year(), "Overview");
        assert!(overview[0].starts_with("Unit|Belongs to|Value|Moved|Mistakes|"), "{}", overview[0]);
        assert!(
            overview[2].starts_with("    Design|Acme|3.6||") && overview[2].contains("|14|16|"),
            "{}",
            overview[2]
        );
        assert!(overview[3].ends_with(
            "|Not shown alone, so that no number is about fewer than 5 people. Counted in Design."
        ));
        let trend = lines(&year(), "Trend");
        assert_eq!(trend[0], "Unit|2025-q4|2026-q1|2026-q2|2026-q3|What may be said of the change");
        assert!(trend[2].starts_with("    Design|3.1||3.4|3.6|"), "{}", trend[2]);
        let answered = lines(&year(), "Participation");
        assert_eq!(answered[2], "    Design|8|11|||9|12|14|16");
        assert_eq!(book(&[]).sheet_names(), ["release"]);
    }

    #[test]
    fn before_a_line_began_nothing_stands_beside_it() {
        let trend = lines(&eventful(), "Trend");
        let design = trend.iter().find(|line| line.contains("Design")).unwrap();
        assert!(design.contains("Design|||||||3.4|3.9|"), "{design}");
    }

    #[test]
    fn no_sheet_has_a_number_that_is_not_printed() {
        let mut known: BTreeSet<String> = printed();
        known.extend(["5", "1", "5", "0.2", "95"].map(str::to_owned));
        for sheet in ["Overview", "Participation"] {
            for line in lines(&year(), sheet).iter().skip(1) {
                for cell in line.split('|') {
                    let of_topics = ["3.4", "3.5", "2.4", "4.3", "4.4"].contains(&cell);
                    assert!(of_topics || numbers(cell).is_subset(&known), "{sheet}: {cell} in {line}");
                }
            }
        }
    }
}
