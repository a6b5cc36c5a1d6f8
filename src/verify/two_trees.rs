//! A round that was published under two trees: a restated history, a team that was moved after the fact.
//!
//! Each tree alone may be safe, and both together tell of three people who moved, or of one person minus another.
//! It must never need to know how many people a hidden unit has: what follows from the shown counts is found without.

use std::collections::HashMap;

use super::{
    artefact::{Kind, Sheet},
    cut::{self, Edge},
    finding::{Complaints, listed, people},
    flow::{ENDLESS, Flow},
    nest::Nest,
};

/// What two trees together tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Told {
    /// The smallest group whose sum is known, where it is smaller than k.
    pub(super) isolated: Option<u64>,
    /// The fewest people that a known difference touches, where they are fewer than k.
    pub(super) touched: Option<u64>,
}

/// Restated history is a finding by itself; and it is said how few people it tells of.
pub(super) fn check(a: &Sheet, b: &Sheet, k: u32, found: &mut Complaints) {
    let moved: Vec<String> = (b.rows.iter())
        .filter(|row| a.row(&row.key).is_some_and(|before| before.parent != row.parent))
        .map(|row| row.called())
        .collect();
    let told = told(a, b, u64::from(k));
    let how_few = match (told.isolated, told.touched) {
        (Some(group), _) => {
            format!(" Subtracted from each other they tell everything about {}.", people(group))
        }
        (None, Some(few)) => format!(" Together they tell a difference that touches only {}.", people(few)),
        (None, None) => String::new(),
    };
    found.say(|| {
        format!(
            "{} and {} print round {} under two trees ({} hang elsewhere): a round keeps the tree that it was opened \
             with.{how_few} Withdraw one of them and tell the works council.",
            a.files(),
            b.files(),
            a.round,
            listed(&moved)
        )
    });
}

/// What two sheets of one round tell together.
pub(super) fn told(a: &Sheet, b: &Sheet, k: u64) -> Told {
    let (one, other) = (Atoms::of(a), Atoms::of(b));
    let ground = one.people.len() + other.people.len();
    // An edge for each unit that both trees have: from where its own people are counted to where they are counted.
    let mut edges: HashMap<(usize, usize), bool> = HashMap::new();
    let place =
        |atoms: &Atoms, shift: usize, key: &str| atoms.of_unit.get(key).map_or(ground, |&at| at + shift);
    let keys = |sheet: &Sheet| -> Vec<Box<str>> {
        sheet.rows.iter().filter(|row| row.kind != Kind::Rest).map(|row| row.key.clone()).collect()
    };
    for key in keys(a).iter().chain(&keys(b)) {
        let (from, to) = (place(&one, 0, key), place(&other, one.people.len(), key));
        if from != to {
            // How many these are is printed where one of the trees shows the unit on its own.
            *edges.entry((from, to)).or_insert(true) &=
                one.alone.contains_key(key) || other.alone.contains_key(key);
        }
    }
    let all_known = edges.values().all(|&known| known);
    let mut pairs: Vec<(usize, usize)> = edges.into_keys().collect();
    pairs.sort_unstable();
    let edges = weighted(&pairs, &one, &other, ground);
    // A directed cut weighs the same however the people are spread over the edges: its weight is a sum of printed
    // counts. Of an undirected one that is true only where all edges are known.
    Told {
        isolated: cut::directed(ground + 1, &edges, k),
        touched: all_known.then(|| cut::any(ground + 1, &edges, k)).flatten(),
    }
}

/// Spreads the people of the atoms over the edges, in one way that fits the printed counts.
fn weighted(pairs: &[(usize, usize)], one: &Atoms, other: &Atoms, ground: usize) -> Vec<Edge> {
    let (source, sink) = (ground + 1, ground + 2);
    let mut flow = Flow::new(ground + 3);
    for (at, &people) in one.people.iter().enumerate() {
        flow.arc(source, at, people, 0);
    }
    for (at, &people) in other.people.iter().enumerate() {
        flow.arc(one.people.len() + at, sink, people, 0);
    }
    let within: Vec<Option<usize>> = (pairs.iter())
        .map(|&(from, to)| (from != ground && to != ground).then(|| flow.arc(from, to, ENDLESS, 0)))
        .collect();
    flow.send(source, sink, ENDLESS);
    // Whoever is left over is in one of the trees only.
    let joining: Vec<Option<usize>> = (pairs.iter())
        .map(|&(from, to)| match (from == ground, to == ground) {
            (false, true) => Some(flow.arc(from, sink, ENDLESS, 0)),
            (true, false) => Some(flow.arc(source, to, ENDLESS, 0)),
            _ => None,
        })
        .collect();
    flow.send(source, sink, ENDLESS);
    let through = |at: usize| within[at].or(joining[at]).map_or(0, |arc| flow.through(arc));
    pairs.iter().enumerate().map(|(at, &(from, to))| Edge { from, to, people: through(at) }).collect()
}

/// The atoms of one tree.
struct Atoms {
    /// By atom: how many people.
    people: Vec<u64>,
    /// By unit: the atom in which its own people are counted; a unit that is not here is in no number.
    of_unit: HashMap<Box<str>, usize>,
    /// Units that are an atom by themselves.
    alone: HashMap<Box<str>, usize>,
}

impl Atoms {
    fn of(sheet: &Sheet) -> Self {
        let nest = Nest::of(sheet);
        let own = nest.own(sheet, |row| row.answered, |_| false);
        let (mut people, mut number) = (Vec::new(), HashMap::new());
        for &at in &nest.order {
            if let Some(own) = own[at].and_then(|own| u64::try_from(own).ok()).filter(|&own| own > 0) {
                number.insert(at, people.len());
                people.push(own);
            }
        }
        // The atom of a row: its own, or that of its small teams.
        let atom = |at: usize| {
            let rest = sheet.places.get(&*format!("{}/rest", sheet.rows[at].key));
            number.get(&at).or_else(|| rest.and_then(|rest| number.get(rest))).copied()
        };
        let has_units_below: std::collections::HashSet<&str> = (sheet.rows.iter())
            .filter(|row| row.kind != Kind::Rest)
            .filter_map(|row| row.parent.as_deref())
            .collect();
        let (mut of_unit, mut alone) = (HashMap::new(), HashMap::new());
        for &at in &nest.order {
            let row = &sheet.rows[at];
            let counted = match row.kind {
                Kind::Rest => continue,
                Kind::Unit => Some(at),
                Kind::Hidden => match &row.counted_at {
                    Some(unit) => sheet.places.get(unit).copied(),
                    None if sheet.form.counted_at => None,
                    None => nest.above[at],
                },
            };
            let Some(atom) = counted.and_then(atom) else { continue };
            of_unit.insert(row.key.clone(), atom);
            if row.kind == Kind::Unit && !has_units_below.contains(&*row.key) {
                alone.insert(row.key.clone(), atom);
            }
        }
        Self { people, of_unit, alone }
    }
}

#[cfg(test)]
mod tests {
    use rand::{RngExt, SeedableRng, rngs::StdRng};

    use super::*;
    use crate::artefact::{Form, Row};

    /// Rows as `unit parent answered`; `-` for no parent, `?` for hidden.
    fn sheet(rows: &[String]) -> Sheet {
        let mut sheet = Sheet::new("test", "r", Form::default());
        for line in rows {
            let parts: Vec<&str> = line.split(' ').collect();
            let answered = parts[2].parse().ok();
            sheet.push(Row {
                key: parts[0].into(),
                parent: (parts[1] != "-").then(|| parts[1].into()),
                kind: if answered.is_some() { Kind::Unit } else { Kind::Hidden },
                answered,
                ..Row::default()
            });
        }
        sheet
    }

    fn check(a: &[&str], b: &[&str], isolated: Option<u64>, touched: Option<u64>) {
        let sheet = |rows: &[&str]| sheet(&rows.iter().map(|row| (*row).to_owned()).collect::<Vec<_>>());
        assert_eq!(told(&sheet(a), &sheet(b), 5), Told { isolated, touched });
    }

    #[test]
    fn a_team_of_three_that_was_moved_is_told_apart() {
        let fixture: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/vectors/disclosure-fixtures.json")).unwrap();
        let fixture = &fixture["reorg_restatement"];
        let n = |units: &str| {
            let people = |unit: &str| fixture["leaf"][unit].as_u64().unwrap();
            units.split(' ').map(people).sum::<u64>()
        };
        let teams = |homes: &[(&str, &str)]| -> Vec<String> {
            homes.iter().map(|(team, home)| format!("{team} {home} ?")).collect()
        };
        let old = [
            vec![format!("D1 - {}", n("a b m")), format!("D2 - {}", n("c d"))],
            teams(&[("a", "D1"), ("b", "D1"), ("m", "D1"), ("c", "D2"), ("d", "D2")]),
        ]
        .concat();
        let new = [
            vec![format!("D1 - {}", n("a b")), format!("D2 - {}", n("c d m"))],
            teams(&[("a", "D1"), ("b", "D1"), ("m", "D2"), ("c", "D2"), ("d", "D2")]),
        ]
        .concat();
        // How many people each hidden team has is nowhere; D1 before minus D1 after is three people all the same.
        let told = told(&sheet(&old), &sheet(&new), 5);
        assert_eq!(told.isolated, fixture["min_isolated_group"].as_u64());
    }

    #[test]
    fn two_people_who_swap_teams_are_in_no_known_sum_and_still_told_of() {
        let edges = |people: [u64; 4]| {
            // A stays in team 0, B in team 1; p and q swap.
            [(0, 2), (0, 3), (1, 2), (1, 3)]
                .iter()
                .zip(people)
                .map(|(&(from, to), people)| Edge { from, to, people })
                .collect::<Vec<_>>()
        };
        let edges = edges([6, 1, 1, 6]);
        assert_eq!((cut::directed(5, &edges, 5), cut::any(5, &edges, 5)), (None, Some(2)));
        // Without the head counts of the two, only that history was restated can be said.
        check(
            &["A - 7", "B - 7", "a A ?", "p A ?", "q B ?", "b B ?"],
            &["A - 7", "B - 7", "a A ?", "p B ?", "q A ?", "b B ?"],
            None,
            None,
        );
    }

    #[test]
    fn the_same_tree_twice_tells_nothing_more() {
        let rows = ["A - 12", "a A 6", "b A 6"];
        check(&rows, &rows, None, None);
        // A shown team that was moved between two departments of which nothing else is known: 6 people are enough.
        check(&["A - 14", "B - 9", "a A 6", "x A ?"], &["A - 8", "B - 15", "a B 6", "x A ?"], None, None);
    }

    /// Whether a vector lies in the span of others, modulo a prime.
    fn rank(mut rows: Vec<Vec<i64>>) -> usize {
        const P: i64 = 1_000_003;
        let inverse = |a: i64| {
            (0..)
                .try_fold((1, a, P - 2), |(out, base, power): (i64, i64, i64), _: i64| {
                    if power == 0 {
                        Err(out)
                    } else {
                        Ok((if power % 2 == 1 { out * base % P } else { out }, base * base % P, power / 2))
                    }
                })
                .unwrap_err()
        };
        let mut rank = 0;
        for column in 0..rows.first().map_or(0, Vec::len) {
            let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column].rem_euclid(P) != 0) else {
                continue;
            };
            rows.swap(rank, pivot);
            let scale = inverse(rows[rank][column].rem_euclid(P));
            for row in 0..rows.len() {
                if row != rank {
                    let by = rows[row][column] * scale % P;
                    let pivot = rows[rank].clone();
                    rows[row]
                        .iter_mut()
                        .zip(pivot)
                        .for_each(|(cell, own)| *cell = (*cell - by * own).rem_euclid(P));
                }
            }
            rank += 1;
        }
        rank
    }

    /// The smallest group in the span of all cells, and the smallest support in it, by trying every set of classes of
    /// people: nothing is used of graphs, trees or cuts.
    fn by_algebra(cells: &[Vec<i64>], people: &[u64]) -> (Option<u64>, Option<u64>) {
        let full = rank(cells.to_vec());
        let (mut isolated, mut touched) = (None::<u64>, None::<u64>);
        for set in 1..1_usize << people.len() {
            let within = |class: usize| set >> class & 1 == 1;
            let weight = (0..people.len()).filter(|&class| within(class)).map(|class| people[class]).sum();
            let indicator: Vec<i64> = (0..people.len()).map(|class| i64::from(within(class))).collect();
            if rank([cells.to_vec(), vec![indicator]].concat()) == full {
                isolated = Some(isolated.map_or(weight, |least| least.min(weight)));
            }
            // Something that is zero everywhere outside the set, and not everywhere.
            let outside =
                |cell: &Vec<i64>| (0..people.len()).filter(|&c| !within(c)).map(|c| cell[c]).collect();
            if rank(cells.iter().map(outside).collect()) < full {
                touched = Some(touched.map_or(weight, |least| least.min(weight)));
            }
        }
        (isolated, touched)
    }

    #[test]
    fn what_two_trees_tell_is_what_linear_algebra_says() {
        let mut rng = StdRng::seed_from_u64(5);
        for _ in 0..300 {
            // Teams of known size, each in a department of the first tree and in one of the second, or in none.
            let teams = rng.random_range(2..7);
            let people: Vec<u64> = (0..teams).map(|_| rng.random_range(1..8)).collect();
            let homes: Vec<[usize; 2]> =
                (0..teams).map(|_| [rng.random_range(0..4), rng.random_range(0..4)]).collect();
            let mut cells = Vec::new();
            for tree in 0..2 {
                for home in 0..3 {
                    let cell: Vec<i64> = homes.iter().map(|at| i64::from(at[tree] == home)).collect();
                    cells.push(cell);
                }
            }
            let (isolated, touched) = by_algebra(&cells, &people);
            // Three departments each; 6 is the ground.
            let mut edges: Vec<Edge> = Vec::new();
            for (&people, home) in people.iter().zip(&homes) {
                let from = if home[0] == 3 { 6 } else { home[0] };
                let to = if home[1] == 3 { 6 } else { 3 + home[1] };
                if from != to {
                    edges.push(Edge { from, to, people });
                }
            }
            assert_eq!(cut::directed(7, &edges, 1000), isolated, "{people:?} {homes:?}");
            assert_eq!(cut::any(7, &edges, 1000), touched, "{people:?} {homes:?}");
        }
    }
}
