//! Values of single statements: which rows have some, and what these rows tell together.
//!
//! Rows with such values are some of the rows of a round, so other groups can be told apart by them than by all rows: none of
//! fewer than ten people. Where a row has no values it may name its highest and lowest statements, and
//! nothing else. It must never take a row without values for one that tells nothing: its people are in the rows above.

use super::{
    artefact::{Cell, Kind, Row, Sheet},
    finding::{Complaints, people},
    nest::Nest,
    precise::Look,
};

/// No value of a single statement is about fewer people.
pub(super) const LEAST: u32 = 10;
/// So many are named at each end.
const NAMED: usize = 2;

/// The rows with values of statements, those of the instrument or HR's own, as a sheet of their own, with a row for the people of each that are in none below it; and
/// for each the number of answers that decides how precisely its numbers are printed.
pub(super) fn part(look: &Look<'_>, own: bool) -> (Sheet, Vec<u32>) {
    let all = look.sheet;
    let core = all.core();
    let kept = |at: usize| if own { at == 0 || at >= core } else { at < core };
    fn some<T: Clone>(of: &[T], kept: impl Fn(usize) -> bool) -> Vec<T> {
        of.iter().enumerate().filter(|(at, _)| kept(*at)).map(|(_, one)| one.clone()).collect()
    }
    let has = |row: &Row| some(&row.cells, kept).iter().skip(1).any(|cell| cell.value.is_some());
    let nest = Nest::of(all);
    let mut part = Sheet {
        sources: all.sources.clone(),
        round: all.round.clone(),
        measures: some(&all.measures, kept),
        facts: all.facts.clone(),
        form: all.form,
        ..Sheet::default()
    };
    let mut precision = Vec::new();
    // By row: the next row above it that has values.
    let mut above: Vec<Option<usize>> = vec![None; all.rows.len()];
    for &at in &nest.order {
        let row = &all.rows[at];
        let next = nest.above[at];
        above[at] = next.and_then(|next| if has(&all.rows[next]) { Some(next) } else { above[next] });
        if has(row) && row.shown().is_some() {
            let parent = above[at].map(|above| all.rows[above].key.clone());
            part.push(Row { parent, cells: some(&row.cells, kept), ..row.clone() });
            precision.push(look.precision[at]);
        }
    }
    let inner = Nest::of(&part);
    let own = inner.own(&part, |row| row.answered, |_| false);
    for at in 0..part.rows.len() {
        let people = own[at].and_then(|own| u32::try_from(own).ok()).filter(|&own| own > 0);
        if let Some(people) = people.filter(|_| inner.below[at] > 0) {
            let above = &part.rows[at];
            part.push(Row {
                key: format!("{}, in no row of statements below it", above.key).into(),
                parent: Some(above.key.clone()),
                kind: Kind::Rest,
                answered: Some(people),
                cells: vec![Cell::default(); part.measures.len()],
                ..Row::default()
            });
            precision.push(people);
        }
    }
    (part, precision)
}

/// Whether a group of fewer than ten people, or k, follows from the values of statements.
pub(super) fn check(look: &Look<'_>, part: &Sheet, found: &mut Complaints) {
    let least = i64::from(look.k.max(LEAST));
    let nest = Nest::of(part);
    let own = nest.own(part, |row| row.answered, |_| false);
    for &at in &nest.order {
        if let Some(own) = own[at].filter(|own| (1..least).contains(own)) {
            found.say(|| {
                format!(
                    "{}, round {}: values of single statements tell of {} in {}: expected at least {least}, since the answers \
                     of one who is away in the next round nearly follow from them",
                    look.files,
                    look.sheet.round,
                    people(own.unsigned_abs()),
                    part.rows[at].called()
                )
            });
        }
    }
}

/// What rows without values name instead, and which rows have those of HR's own statements.
pub(super) fn names(look: &Look<'_>, found: &mut Complaints) {
    for row in &look.sheet.rows {
        named(look, row, found);
        own(look, row, found);
    }
}

/// HR's own statements: all of them have a value or none, and none where those of the instrument have none.
fn own(look: &Look<'_>, row: &Row, found: &mut Complaints) {
    let has = |cell: &&Cell| cell.value.is_some();
    let (core, own) = row.cells.split_at(look.sheet.core().min(row.cells.len()));
    let some = own.iter().filter(has).count();
    if some > 0 && (some < own.len() || core.iter().skip(1).all(|cell| cell.value.is_none())) {
        found.say(|| {
            format!(
                "{}, round {}: of {} own statements of {} {some} have a value: expected all or none, and none where the others \
                 have none; what is left out because of what was said tells it",
                look.files,
                look.sheet.round,
                own.len(),
                row.called()
            )
        });
    }
}

/// The names of a row: of statements that were asked, two at each end, none twice, and only where no value says it.
fn named(look: &Look<'_>, row: &Row, found: &mut Complaints) {
    let names = || row.highest.iter().chain(&row.lowest);
    if names().next().is_none() {
        return;
    }
    let mut say = |why: &str| {
        found.say(|| {
            format!(
                "{}, round {}: {} names its highest and lowest statements {why}",
                look.files,
                look.sheet.round,
                row.called()
            )
        });
    };
    let mut once: Vec<&String> = names().collect();
    once.sort();
    once.dedup();
    if names().any(|name| !look.sheet.measures[..look.sheet.core()].iter().skip(1).any(|asked| asked == name))
    {
        say("and one of them was not asked");
    } else if once.len() < names().count() {
        say("and one of them twice");
    } else if row.highest.len() > NAMED || row.lowest.len() > NAMED {
        say("and more than two at an end: the order of all tells how far apart they are");
    } else if row.shown().is_none() || row.cells.iter().skip(1).any(|cell| cell.value.is_some()) {
        say("where none are to be named: it is hidden, or has their values");
    }
}
