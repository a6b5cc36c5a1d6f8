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
    let texts: Vec<(usize, String)> = texts
        .into_iter()
        .map(|(circle, text)| (circle, plain(&text)))
        .filter(|(_, text)| text.chars().any(char::is_alphanumeric))
        .collect();
    let (all, tree) = (promise.all_circles(), promise.tree());
    let mut counts = vec![[0_u32; 2]; all.len()];
    for (at, answers) in tally.iter().enumerate() {
        if let Some(count) = promise.circles()[at].comment_circle.and_then(|to| counts.get_mut(to)) {
            count[0] = count[0].saturating_add(u32::try_from(answers.len()).unwrap_or(u32::MAX));
        }
    }
    for (circle, _) in &texts {
        if let Some(count) = counts.get_mut(*circle) {
            count[1] += 1;
        }
    }
    let asking: Vec<usize> = (0..all.len()).filter(|&at| all[at].asks == Asks::Comment).collect();
    let group =
        |&at: &usize| Group { unit: tree.position(&all[at].unit).unwrap_or(0), counts: counts[at].to_vec() };
    let groups: Vec<Group> = asking.iter().map(group).collect();
    let (people, least) =
        (u64::from(promise.manifest().k_comments), u64::try_from(LEAST).unwrap_or(u64::MAX));
    let enough = |sums: &[u64]| matches!(sums, [answered, said] if *answered >= people && (*said == 0 || *said >= least));
    let plan = carry_up(tree, &groups, enough);
    let mut placed_at = vec![None; all.len()];
    for (&circle, at) in asking.iter().zip(&plan.counted_at) {
        placed_at[circle] = *at;
    }
    let unit_of = |circle: usize| Some(tree.unit((*placed_at.get(circle)?)?).id.clone());
    let many = texts.len();
    let texts: Vec<(UnitId, String)> =
        texts.into_iter().filter_map(|(circle, text)| Some((unit_of(circle)?, text))).collect();
    Placed { left_out: texts.len() < many, texts }
}
