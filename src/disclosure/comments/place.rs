//! Decides by counts alone at which unit comments may be shown: each at exactly one, the lowest one around its writer where
//! enough people answered and either nobody commented or enough did.
//!
//! It must never look at what a text says, but for whether anything is left of it in its plain form.

use super::{LEAST, plain};
use crate::{Group, carry_up};
use candor_protocol::survey::{Asks, Promise, Tally, UnitId};

/// Comments that may be shown, each with its unit; and whether there are others, which are shown nowhere and go no further.
pub struct Placed {
    /// Unit and text, in the order in which the texts came.
    pub texts: Vec<(UnitId, String)>,
    /// Whether fewer than three comments, or those of fewer than k people, were left over.
    pub left_out: bool,
}

/// Makes comments plain and places them. `tally` has the answers by circle, as for the numbers; `texts` the comments with the
/// position of their circle.
pub fn place(promise: &Promise, tally: &Tally, texts: Vec<(usize, String)>) -> Placed {
    let all = promise.all_circles();
    let mut answered = vec![0_u32; all.len()];
    for (at, answers) in tally.iter().enumerate() {
        if let Some(count) = promise.circles()[at].comment_circle.and_then(|to| answered.get_mut(to)) {
            *count = count.saturating_add(u32::try_from(answers.len()).unwrap_or(u32::MAX));
        }
    }
    let asking: Vec<usize> = (0..all.len()).filter(|&at| all[at].asks == Asks::Comment).collect();
    let groups: Vec<(UnitId, u32)> = asking.iter().map(|&at| (all[at].unit.clone(), answered[at])).collect();
    let texts = texts.into_iter().map(|(circle, text)| (asking.iter().position(|&at| at == circle), text));
    place_groups(promise, &groups, texts.collect())
}

/// The same, of groups with their unit and how many in each were asked and answered; each text with the position of its group.
pub fn place_groups(
    promise: &Promise,
    groups: &[(UnitId, u32)],
    texts: Vec<(Option<usize>, String)>,
) -> Placed {
    let texts: Vec<(Option<usize>, String)> = texts
        .into_iter()
        .map(|(group, text)| (group, plain(&text)))
        .filter(|(_, text)| text.chars().any(char::is_alphanumeric))
        .collect();
    let tree = promise.tree();
    let mut counts: Vec<[u32; 2]> = groups.iter().map(|(_, answered)| [*answered, 0]).collect();
    for count in texts.iter().filter_map(|(group, _)| *group) {
        if let Some(count) = counts.get_mut(count) {
            count[1] += 1;
        }
    }
    let group = |((unit, _), counts): (&(UnitId, u32), &[u32; 2])| Group {
        unit: tree.position(unit).unwrap_or(0),
        counts: counts.to_vec(),
    };
    let hung: Vec<Group> = groups.iter().zip(&counts).map(group).collect();
    let (people, least) =
        (u64::from(promise.manifest().k_comments), u64::try_from(LEAST).unwrap_or(u64::MAX));
    let enough = |sums: &[u64]| matches!(sums, [answered, said] if *answered >= people && (*said == 0 || *said >= least));
    let plan = carry_up(tree, &hung, enough);
    let unit_of = |group: Option<usize>| Some(tree.unit((*plan.counted_at.get(group?)?)?).id.clone());
    let many = texts.len();
    let texts: Vec<(UnitId, String)> =
        texts.into_iter().filter_map(|(group, text)| Some((unit_of(group)?, text))).collect();
    Placed { left_out: texts.len() < many, texts }
}
