//! Whether anything that is printed about a round can be subtracted down to a group below k.
//!
//! Shown rows of one tree lie in one another or apart, so every weighted sum that can be computed from them is constant
//! on each atom (a row without the rows next below it) and touches no fewer people than the smallest atom: looking at
//! every atom is looking at every combination. It must never pass over a negative count.

use super::{
    artefact::{Kind, Row, Sheet},
    finding::{Complaints, listed, people},
    nest::Nest,
};

/// What is found about the groups of a round.
#[derive(Default)]
pub(super) struct Groups {
    /// A group below k, told apart.
    pub(super) isolated: Complaints,
    /// Numbers that cannot all be true, or rows that are missing.
    pub(super) torn: Complaints,
    /// How many groups can be told apart.
    pub(super) atoms: usize,
    /// The smallest of them.
    pub(super) smallest: Option<i64>,
}

/// Looks at every atom of one sheet.
pub(super) fn check(sheet: &Sheet, nest: &Nest, k: u32, groups: &mut Groups) {
    let (files, round) = (sheet.files(), &sheet.round);
    for &at in &nest.orphans {
        let row = &sheet.rows[at];
        groups.torn.say(|| {
            format!(
                "{files}, round {round}: the unit above {}, {}, has no row; rows were removed or the file was cut, get it \
                 again",
                row.called(),
                row.parent.as_deref().unwrap_or_default()
            )
        });
    }
    for &at in &nest.endless {
        let row = &sheet.rows[at];
        groups
            .torn
            .say(|| format!("{files}, round {round}: {} is, over its parents, its own parent", row.called()));
    }
    let answered = nest.own(sheet, |row| row.answered, |_| false);
    let invited = nest.own(sheet, |row| row.invited, |_| false);
    let mut smallest: Option<i64> = None;
    for &at in &nest.order {
        let row = &sheet.rows[at];
        let (Some(own), Some(all)) = (answered[at], row.answered) else { continue };
        let has_below = nest.below[at] > 0;
        if own > 0 {
            groups.atoms += 1;
            smallest = Some(smallest.map_or(own, |smallest| smallest.min(own)));
        }
        match own {
            ..0 => groups.torn.say(|| {
                format!(
                    "{files}, round {round}: {all} answered in {}, and {} in what is shown below it ({}): more than \
                     there are; a number was changed, get the file again",
                    row.called(),
                    i64::from(all) - own,
                    below(sheet, nest, at, |row| row.answered)
                )
            }),
            0 if !has_below => groups.isolated.say(|| {
                format!("{files}, round {round}: {} is shown with 0 answers, which tells of everybody in it", row.called())
            }),
            0 => {}
            _ if own < i64::from(k) => groups.isolated.say(|| isolated(sheet, nest, at, own, k)),
            _ if has_below => groups.torn.say(|| {
                format!(
                    "{files}, round {round}: {own} of the {all} people of {} are in no row below it ({}), not even in one \
                     of its small teams; a row was removed or the file was cut, get it again",
                    row.called(),
                    below(sheet, nest, at, |row| row.answered)
                )
            }),
            _ => {}
        }
        heads(sheet, nest, at, (own, invited[at]), k, groups);
    }
    groups.smallest = [groups.smallest, smallest].into_iter().flatten().min();
    whole(sheet, nest, smallest, groups);
}

/// The same with invited people.
fn heads(sheet: &Sheet, nest: &Nest, at: usize, own: (i64, Option<i64>), k: u32, groups: &mut Groups) {
    let row = &sheet.rows[at];
    let (Some(heads), Some(invited), Some(answered)) = (own.1, row.invited, row.answered) else { return };
    let about = || format!("{}, round {}", sheet.files(), sheet.round);
    if answered > invited {
        groups.torn.say(|| {
            format!("{}: {answered} answered in {}, of {invited} invited people", about(), row.called())
        });
    } else if heads < 0 || heads < own.0 {
        groups.torn.say(|| {
            format!(
                "{}: {invited} were invited in {}, which does not fit what is shown below it ({}); a number was changed, get \
                 the file again",
                about(),
                row.called(),
                below(sheet, nest, at, |row| row.invited)
            )
        });
    } else if heads > 0 && heads < i64::from(k) {
        groups.isolated.say(|| {
            format!(
                "{}: the invited people of {} ({invited}) without those of what is shown below it ({}) are {}, fewer than {k}",
                about(),
                row.called(),
                below(sheet, nest, at, |row| row.invited),
                people(heads.unsigned_abs())
            )
        });
    } else if heads > 0 && own.0 == 0 {
        groups.isolated.say(|| {
            format!(
                "{}: the numbers of {} tell that of {} in no row below it nobody answered",
                about(),
                row.called(),
                people(heads.unsigned_abs())
            )
        });
    }
}

/// What the release says about itself.
fn whole(sheet: &Sheet, nest: &Nest, smallest: Option<i64>, groups: &mut Groups) {
    let Some(facts) = &sheet.facts else { return };
    let (files, round) = (sheet.files(), &sheet.round);
    if facts.smallest_atom.map(i64::from) != smallest {
        let said = |of: Option<i64>| of.map_or("none".to_owned(), |of| of.to_string());
        groups.torn.say(|| {
            format!(
                "{files}, round {round}: the release says that its smallest group is {}, and from its rows it is {}",
                said(facts.smallest_atom.map(i64::from)),
                said(smallest)
            )
        });
    }
    let root = nest.order.first().map(|&at| &sheet.rows[at]);
    let counted = root.and_then(|row| row.answered).unwrap_or(0);
    if facts.answered != counted + facts.uncounted {
        groups.torn.say(|| {
            format!(
                "{files}, round {round}: {} answered and {} of them are in no number, which does not fit the {counted} \
                 that are counted in the whole organisation",
                facts.answered, facts.uncounted
            )
        });
    }
}

fn isolated(sheet: &Sheet, nest: &Nest, at: usize, own: i64, k: u32) -> String {
    let (row, round) = (&sheet.rows[at], &sheet.round);
    let (files, group) = (sheet.files(), people(own.unsigned_abs()));
    let all = row.answered.unwrap_or(0);
    if nest.below[at] == 0 {
        return format!(
            "{files}, round {round}: {} is shown with {group}, fewer than {k}; it must be hidden and counted further up",
            row.called()
        );
    }
    let hidden: Vec<String> = (nest.order.iter())
        .filter(|&&other| nest.above[other] == Some(at) && sheet.rows[other].kind == Kind::Hidden)
        .map(|&other| sheet.rows[other].called())
        .collect();
    let who = if hidden.is_empty() {
        String::new()
    } else {
        format!(" Not shown there, and so told apart: {}.", listed(&hidden))
    };
    format!(
        "{files}, round {round}: {group} can be told apart, fewer than {k}. From {} ({all} answered) take what is shown \
         below it ({}), and every number of these {group} is left.{who} Withdraw the files and tell the works council; \
         the small group has to be counted further up.",
        row.called(),
        below(sheet, nest, at, |row| row.answered)
    )
}

/// The rows next below one, with their counts.
fn below(sheet: &Sheet, nest: &Nest, at: usize, count: impl Fn(&Row) -> Option<u32>) -> String {
    let rows = nest.order.iter().filter(|&&other| nest.above[other] == Some(at));
    let named: Vec<String> = rows
        .map(|&other| &sheet.rows[other])
        .filter(|row| row.shown().is_some())
        .filter_map(|row| Some(format!("{} {}", row.key, count(row)?)))
        .collect();
    listed(&named)
}
