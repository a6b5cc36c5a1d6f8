//! From clues to guesses: inside a circle, who came at which place of the order is matched with what came at which
//! place. Pure.
//!
//! Two orders on a line are best matched without crossings (the least sum of distances), so a table over both finds
//! the best match, also where more people collected than answered.

use std::collections::BTreeMap;

use super::{evidence::Ballot, known::Known, rows::At};

/// Says for each person who may have answered which ballot is theirs: address and one-time key. Whoever or whatever
/// has no place in its order is assigned blindly, by the order of addresses and of leaves.
pub(super) fn guess(
    people: &BTreeMap<usize, At>,
    ballots: &BTreeMap<usize, At>,
    known: &Known,
    all: &[Ballot],
) -> Vec<(String, String)> {
    let anybody_collected = known.people.iter().any(|person| person.collected);
    let may_be = |person: usize| known.people[person].collected || !anybody_collected;
    // Comments come to the same table and are counted out: nobody asks whose they are.
    let asked = |ballot: usize| all[ballot].answers;
    let (people, ballots) = (ranks(people, may_be), ranks(ballots, asked));
    let mut circles: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (at, person) in known.people.iter().enumerate().filter(|(at, _)| may_be(*at)) {
        circles.entry(person.circle).or_default().0.push(at);
    }
    for (at, ballot) in all.iter().enumerate().filter(|(at, _)| asked(*at)) {
        circles.entry(ballot.circle).or_default().1.push(at);
    }
    let mut guesses = Vec::new();
    for (here, there) in circles.values() {
        for (person, ballot) in in_circle(here, there, &people, &ballots) {
            guesses.push((known.people[person].address.clone(), all[ballot].pk_text.clone()));
        }
    }
    guesses
}

fn in_circle(
    here: &[usize],
    there: &[usize],
    people: &BTreeMap<usize, f64>,
    ballots: &BTreeMap<usize, f64>,
) -> Vec<(usize, usize)> {
    let placed = |which: &[usize], ranks: &BTreeMap<usize, f64>| {
        let mut placed: Vec<(f64, usize)> =
            which.iter().filter_map(|at| Some((*ranks.get(at)?, *at))).collect();
        placed.sort_by(|a, b| a.0.total_cmp(&b.0));
        placed
    };
    let (left, right) = (placed(here, people), placed(there, ballots));
    let mut pairs = along(&left, &right);
    let free = |which: &[usize], side: fn(&(usize, usize)) -> usize| -> Vec<usize> {
        which.iter().copied().filter(|at| !pairs.iter().any(|pair| side(pair) == *at)).collect()
    };
    let rest: Vec<(usize, usize)> =
        free(here, |pair| pair.0).into_iter().zip(free(there, |pair| pair.1)).collect();
    pairs.extend(rest);
    pairs
}

/// The match without crossings that pairs as many as possible at the least distance.
fn along(left: &[(f64, usize)], right: &[(f64, usize)]) -> Vec<(usize, usize)> {
    if left.len() < right.len() {
        return along(right, left).into_iter().map(|(a, b)| (b, a)).collect();
    }
    // best[i][j]: the first i of the left with all of the first j of the right.
    let mut best = vec![vec![f64::INFINITY; right.len() + 1]; left.len() + 1];
    best[0][0] = 0.0;
    for i in 1..=left.len() {
        best[i][0] = 0.0;
        for j in 1..=right.len().min(i) {
            let with = best[i - 1][j - 1] + (left[i - 1].0 - right[j - 1].0).abs();
            best[i][j] = best[i - 1][j].min(with);
        }
    }
    let (mut i, mut j, mut pairs) = (left.len(), right.len(), Vec::new());
    while j > 0 {
        if best[i][j] < best[i - 1][j] {
            pairs.push((left[i - 1].1, right[j - 1].1));
            j -= 1;
        }
        i -= 1;
    }
    pairs
}

/// Places between 0 and 1 among those that matter; equal ones share the middle.
fn ranks(map: &BTreeMap<usize, At>, matters: impl Fn(usize) -> bool) -> BTreeMap<usize, f64> {
    let map: Vec<(usize, At)> =
        map.iter().filter(|(who, _)| matters(**who)).map(|(who, at)| (*who, *at)).collect();
    let mut sorted: Vec<At> = map.iter().map(|(_, at)| *at).collect();
    sorted.sort_unstable();
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    let rank = |at: &At| {
        let below = sorted.partition_point(|other| other < at);
        let up_to = sorted.partition_point(|other| other <= at);
        number(below + up_to) / number(2 * sorted.len())
    };
    map.iter().map(|(who, at)| (*who, rank(at))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_answers_in_the_same_order_are_matched_also_where_one_never_answered() {
        let people = [(0.0, 10), (0.4, 11), (0.5, 12), (0.9, 13)];
        let ballots = [(0.05, 20), (0.52, 21), (0.95, 22)];
        let mut pairs = along(&people, &ballots);
        pairs.sort();
        assert_eq!(pairs, [(10, 20), (12, 21), (13, 22)]);
        let mut turned = along(&ballots, &people);
        turned.sort();
        assert_eq!(turned, [(20, 10), (21, 12), (22, 13)]);
    }

    #[test]
    fn whoever_has_no_place_is_assigned_what_is_left() {
        let pairs = in_circle(&[1, 2], &[7, 8], &[(2, 0.5)].into(), &[(7, 0.5)].into());
        assert_eq!(pairs, [(2, 7), (1, 8)]);
    }
}
