//! Who is who in two lists of people: the same id is the same person, whatever became of the address; without ids the same
//! address is.
//!
//! Two different ids are never one person, also where one took over the other's address.

use std::collections::HashMap;

/// What a person is known by.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) id: Option<&'a str>,
    pub(crate) address: &'a str,
}

/// By person of the later list: the place of the same one in the earlier list.
pub(crate) fn recognise(before: &[Known<'_>], after: &[Known<'_>]) -> Vec<Option<usize>> {
    let by_id: HashMap<&str, usize> =
        before.iter().enumerate().filter_map(|(at, known)| Some((known.id?, at))).collect();
    let by_address: HashMap<&str, usize> =
        before.iter().enumerate().map(|(at, known)| (known.address, at)).collect();
    let mut found: Vec<Option<usize>> =
        after.iter().map(|known| known.id.and_then(|id| by_id.get(id).copied())).collect();
    let mut taken = vec![false; before.len()];
    found.iter().flatten().for_each(|at| taken[*at] = true);
    for (known, found) in after.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
        let same = by_address.get(known.address).copied();
        *found = same.filter(|at| !taken[*at] && (known.id.is_none() || before[*at].id.is_none()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// People as `id address`, each with the place of the same one before.
    #[track_caller]
    fn check(before: &[&str], after: &[(&str, Option<usize>)]) {
        fn known(text: &str) -> Known<'_> {
            let (id, address) = text.split_once(' ').unwrap();
            Known { id: (!id.is_empty()).then_some(id), address }
        }
        let was: Vec<Known<'_>> = before.iter().map(|text| known(text)).collect();
        let is: Vec<Known<'_>> = after.iter().map(|(text, _)| known(text)).collect();
        let expected: Vec<Option<usize>> = after.iter().map(|(_, place)| *place).collect();
        assert_eq!(recognise(&was, &is), expected);
    }

    #[test]
    fn a_person_is_known_by_the_id_and_else_by_the_address() {
        check(&["1 a", "2 b", " c"], &[("1 a", Some(0)), ("2 x", Some(1)), (" c", Some(2)), (" d", None)]);
        // Ids come, and go again.
        check(&[" a", " b"], &[("1 a", Some(0)), ("2 b", Some(1))]);
        check(&["1 a", "2 b"], &[(" a", Some(0)), (" b", Some(1))]);
        // Two who exchange addresses, and somebody who gets the address of somebody who left.
        check(&["1 a", "2 b"], &[("1 b", Some(0)), ("2 a", Some(1))]);
        check(&["1 a", "2 b"], &[("2 a", Some(1))]);
        check(&["1 a"], &[("2 a", None)]);
        check(&["1 a"], &[("1 b", Some(0)), (" a", None)]);
    }
}
