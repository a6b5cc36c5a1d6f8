//! Puts everything together that was printed about a round, as an attacker would, and says where it is not the same.
//!
//! It must never let one file win silently: what two files print differently is a complaint before they are joined.

use super::{
    artefact::{Kind, Row, Sheet},
    finding::{Complaints, many, people},
};

/// Everything about one round. More than one sheet only where it was published under different trees.
pub(super) struct Round {
    pub(super) name: String,
    pub(super) sheets: Vec<Sheet>,
}

/// What is found while files are put together.
#[derive(Default)]
pub(super) struct Agreement {
    /// One number, printed in two ways.
    pub(super) twice: Complaints,
    /// How many numbers were compared with another printing of them.
    pub(super) compared: usize,
}

/// Adds what a file prints about a round.
pub(super) fn add(rounds: &mut Vec<Round>, sheet: Sheet, agreement: &mut Agreement) {
    let Some(round) = rounds.iter_mut().find(|round| round.name == sheet.round) else {
        rounds.push(Round { name: sheet.round.clone(), sheets: vec![sheet] });
        return;
    };
    match round.sheets.iter_mut().find(|known| same_tree(known, &sheet)) {
        Some(known) => join(known, sheet, agreement),
        None => round.sheets.push(sheet),
    }
}

/// Whether every unit that both name hangs at the same place.
fn same_tree(a: &Sheet, b: &Sheet) -> bool {
    b.rows.iter().all(|row| a.row(&row.key).is_none_or(|known| known.parent == row.parent))
}

fn join(known: &mut Sheet, other: Sheet, agreement: &mut Agreement) {
    let files = || format!("{} and {}", known.files(), other.files());
    let round = &other.round;
    missing(known, &other, agreement);
    missing(&other, known, agreement);
    if known.measures != other.measures {
        agreement.twice.say(|| {
            format!(
                "{} ask different things in round {round} ({} and {}); a round is asked once, so find out which file is \
                 the published one",
                files(),
                known.measures.join(", "),
                other.measures.join(", ")
            )
        });
    }
    if let (Some(a), Some(b)) = (&known.facts, &other.facts)
        && a != b
    {
        agreement.twice.say(|| {
            format!(
                "{} say different things about the whole of round {round}; a round is released once",
                files()
            )
        });
    }
    for row in &other.rows {
        let Some(before) = known.row(&row.key) else { continue };
        let mut differ = |what: String, a: String, b: String| {
            agreement.twice.say(|| {
                format!(
                    "{what} of {} in round {round} is {a} in {} and {b} in {}: one number, printed in two ways; whoever \
                     has both learns what only one was to say, so withdraw one and tell the works council",
                    row.called(),
                    known.files(),
                    other.files()
                )
            });
        };
        agreement.compared += 1;
        if before.answered != row.answered {
            let (a, b) = (counted(before), counted(row));
            let apart = before.answered.zip(row.answered).map(|(a, b)| u64::from(a.abs_diff(b)));
            let apart =
                apart.map(|apart| format!(" (the difference is {})", people(apart))).unwrap_or_default();
            differ(format!("how many answered{apart}"), a, b);
            continue;
        }
        if known.form.invited && other.form.invited && before.invited != row.invited {
            differ("how many were invited".to_owned(), said(before.invited), said(row.invited));
        }
        if known.form.shares && other.form.shares && before.agreement != row.agreement {
            differ("the agreement".to_owned(), said(before.agreement.as_ref()), said(row.agreement.as_ref()));
        }
        if known.form.counted_at && other.form.counted_at && before.counted_at != row.counted_at {
            differ(
                "where it is counted".to_owned(),
                said(before.counted_at.as_ref()),
                said(row.counted_at.as_ref()),
            );
        }
        for (at, measure) in other.measures.iter().enumerate() {
            let Some(place) = known.measures.iter().position(|name| name == measure) else { continue };
            for ((part, a), (_, b)) in before.cell(place).parts().into_iter().zip(row.cell(at).parts()) {
                let both_can = known.form.shares && other.form.shares || !part.contains("favourable");
                agreement.compared += usize::from(a.is_some() && b.is_some());
                if a != b && both_can {
                    differ(format!("the {part} of {measure}"), said(a), said(b));
                }
            }
        }
    }
    take_over(known, other);
}

/// Complains of rows that one file has and the other has not.
fn missing(has: &Sheet, other: &Sheet, agreement: &mut Agreement) {
    let lost: Vec<&Row> = has.rows.iter().filter(|row| other.row(&row.key).is_none()).collect();
    if let Some(first) = lost.first() {
        agreement.twice.say(|| {
            format!(
                "{} in {} about round {} and not in {}, the first one about {}; a file was cut or changed, get both again",
                if lost.len() == 1 { "1 row is".to_owned() } else { format!("{} are", many(lost.len(), "row")) },
                has.files(),
                has.round,
                other.files(),
                first.called()
            )
        });
    }
}

/// The union: the attacker has both.
fn take_over(known: &mut Sheet, other: Sheet) {
    let measures = other.measures;
    for row in other.rows {
        let Some(&at) = known.places.get(&row.key) else {
            known.push(row);
            continue;
        };
        let before = &mut known.rows[at];
        if before.answered.is_none() && row.answered.is_some() {
            let coarsened = before.coarsened.or(row.coarsened);
            *before = Row { coarsened, ..row };
            continue;
        }
        before.invited = before.invited.or(row.invited);
        before.coarsened = before.coarsened.or(row.coarsened);
        before.change = before.change.take().or(row.change);
        before.agreement = before.agreement.take().or(row.agreement);
        before.counted_at = before.counted_at.take().or(row.counted_at);
        // A round has the same measures everywhere, or it was complained of.
        if known.measures == measures {
            for (cell, more) in before.cells.iter_mut().zip(row.cells) {
                cell.value = cell.value.or(more.value);
                cell.low = cell.low.or(more.low);
                cell.high = cell.high.or(more.high);
                cell.favourable = cell.favourable.or(more.favourable);
                cell.unfavourable = cell.unfavourable.or(more.unfavourable);
            }
        }
    }
    known.facts = known.facts.take().or(other.facts);
    known.sources.extend(other.sources);
    known.strange.extend(other.strange);
    known.form.invited |= other.form.invited;
    known.form.counted_at |= other.form.counted_at;
    known.form.shares |= other.form.shares;
    known.form.coarsened |= other.form.coarsened;
}

fn counted(row: &Row) -> String {
    match (row.kind, row.answered) {
        (_, Some(answered)) => answered.to_string(),
        (Kind::Hidden, None) => "hidden".to_owned(),
        (_, None) => "empty".to_owned(),
    }
}

fn said(of: Option<impl ToString>) -> String {
    of.map_or_else(|| "empty".to_owned(), |of| of.to_string())
}
