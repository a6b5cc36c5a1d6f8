//! Whether pages of the desk say only what the releases print: each cell what stands in its row, everything else as in a letter.

use super::{
    artefact::{
        Printed, Row, Sheet,
        page::{Claim, Page},
    },
    finding::Complaints,
    known::{Known, decimals, means},
    pool::Round,
    texts,
};

/// Looks at a page; how many numbers were compared.
pub(super) fn check(page: &Page, rounds: &[Round], known: &Known<'_>, found: &mut Complaints) -> usize {
    let source = &page.source;
    for what in &page.runs {
        found.say(|| {
            format!("{source} holds {what}: a page of the desk runs nothing; somebody has changed it")
        });
    }
    let mut compared = texts::page(page, known, found);
    for claim in &page.claims {
        compared += 1;
        if let Some(step) = claim.measure.strip_prefix("legend:") {
            legend(page, claim, step, rounds, found);
            continue;
        }
        let sheets = rounds.iter().filter(|round| round.name == claim.round).flat_map(|round| &round.sheets);
        let printed: Vec<(&Sheet, &Row)> =
            sheets.filter_map(|sheet| Some((sheet, sheet.row(&claim.unit)?))).collect();
        if printed.is_empty() {
            found.say(|| {
                format!(
                    "{source} says \"{}\" of \"{}\" in {}: no release that was given has such a unit",
                    claim.text, claim.unit, claim.round
                )
            });
        } else if !printed.iter().any(|(sheet, row)| is_so(claim, sheet, row)) {
            let (sheet, row) = printed[0];
            found.say(|| {
                format!(
                    "{source} says \"{}\" as {} of {} in round {}, where {} prints {}; a number that was not released was made \
                     from answers or was changed; withdraw it and tell the works council",
                    claim.text,
                    claim.measure,
                    row.called(),
                    claim.round,
                    sheet.files(),
                    expected(claim, sheet, row).unwrap_or_else(|| "nothing".to_owned())
                )
            });
        }
    }
    compared
}

/// What a release says where a claim says something.
fn expected(claim: &Claim, sheet: &Sheet, row: &Row) -> Option<String> {
    match claim.measure.as_str() {
        "answered" => Some(format!("{} of {}", row.answered?, row.invited?)),
        "change" => row.change.as_deref().map(str::to_owned),
        measure => {
            let value = match measure.strip_prefix("dimension:") {
                Some(dimension) => means(sheet, row).remove(&dimension.to_lowercase()),
                None => {
                    sheet.measures.iter().position(|one| one == measure).and_then(|at| row.cell(at).value)
                }
            };
            value.map(|value| value.to_string())
        }
    }
}

fn is_so(claim: &Claim, sheet: &Sheet, row: &Row) -> bool {
    let expected = expected(claim, sheet, row);
    match claim.measure.as_str() {
        "answered" if claim.text.is_empty() => row.answered.is_none(),
        // Only the first span, or the one that speaks: each of its numbers stands in the table's.
        "change" => {
            let all = expected.as_deref().map(decimals).unwrap_or_default();
            row.change.is_none() || decimals(&claim.text).iter().all(|number| all.contains(number))
        }
        // In whatever words of the language: so many, of so many.
        "answered" => {
            let counts = |text: &str| -> Vec<String> {
                let runs = text.split(|c: char| !c.is_ascii_digit());
                runs.filter(|run| !run.is_empty()).map(str::to_owned).collect()
            };
            expected.as_deref().map(counts).is_some_and(|expected| expected == counts(&claim.text))
        }
        _ => match (expected.as_deref().and_then(Printed::parse), Printed::parse(&claim.text)) {
            (Some(expected), Some(said)) => expected == said,
            (None, None) => claim.text.is_empty(),
            _ => false,
        },
    }
}

/// The bounds of the colours: three, four, five and six eighths of the scale, rounded up to a tenth.
fn legend(page: &Page, claim: &Claim, step: &str, rounds: &[Round], found: &mut Complaints) {
    let scales =
        rounds.iter().flat_map(|round| &round.sheets).filter_map(|sheet| Some(sheet.facts.as_ref()?.scale));
    let fits = |(min, max): (i64, i64)| {
        let begins = |at: i64| 10 * min + (10 * (max - min) * (at + 1) + 7).div_euclid(8);
        let said: Vec<i64> = decimals(&claim.text).iter().filter_map(|number| number.tenths()).collect();
        match step.parse() {
            Ok(1) => said == [begins(2) - 1],
            Ok(at @ 2..=4) => said == [begins(at), begins(at + 1) - 1],
            Ok(5) => said == [begins(5)],
            _ => false,
        }
    };
    let mut scales = scales.peekable();
    if scales.peek().is_some() && !scales.any(fits) {
        found.say(|| {
            format!("{} says \"{}\" of a colour, which is no step of the scale", page.source, claim.text)
        });
    }
}
