//! Two cuts in a graph whose nodes are atoms and whose edges are people.
//!
//! What is known about people counted under two trees is the tension space of that graph. So the smallest group whose
//! sum is known is the lightest directed cut (all its edges run the same way), and the fewest people that any known
//! difference touches are the lightest cut. They must never be mixed up: two people who swapped teams are in no known
//! sum, and yet one minus the other is known.

use std::collections::HashMap;

use super::flow::{ENDLESS, Flow};

/// People who are in the atom `from` under one tree and in the atom `to` under the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) people: u64,
}

/// The lightest directed cut that is lighter than `below`: the smallest group whose sum is known.
pub(super) fn directed(nodes: usize, edges: &[Edge], below: u64) -> Option<u64> {
    lightest(nodes, edges, below, |_| ENDLESS)
}

/// The lightest cut of a connected part that is lighter than `below`: the fewest people that any known number touches.
pub(super) fn any(nodes: usize, edges: &[Edge], below: u64) -> Option<u64> {
    let inhabited: Vec<Edge> = edges.iter().copied().filter(|edge| edge.people > 0).collect();
    lightest(nodes, &inhabited, below, |edge| edge.people)
}

/// A cut lighter than `below` goes through an edge lighter than that, so of each such edge the smallest cut through it
/// is looked for: by a flow from one end to the other, in which the other edges have the room `back` against them.
/// Stoer and Wagner (1997) would need no such edge, and the whole graph at once.
fn lightest(nodes: usize, edges: &[Edge], below: u64, back: impl Fn(&Edge) -> u64) -> Option<u64> {
    let mut best = below;
    for (nodes, edges) in parts(nodes, edges, below) {
        for edge in edges.iter().filter(|edge| edge.people > 0) {
            let mut flow = Flow::new(nodes);
            for other in &edges {
                flow.arc(other.from, other.to, other.people, back(other));
            }
            best = best.min(flow.send(edge.from, edge.to, best));
        }
    }
    (best < below).then_some(best)
}

/// The connected parts of the graph, after joining what no cut lighter than `below` can part: so a large graph becomes
/// many small ones.
fn parts(nodes: usize, edges: &[Edge], below: u64) -> Vec<(usize, Vec<Edge>)> {
    let (mut near, mut part) = (Groups::new(nodes), Groups::new(nodes));
    for edge in edges {
        part.join(edge.from, edge.to);
        if edge.people >= below {
            near.join(edge.from, edge.to);
        }
    }
    let mut parts: HashMap<usize, (HashMap<usize, usize>, Vec<Edge>)> = HashMap::new();
    for edge in edges {
        let (from, to) = (near.of(edge.from), near.of(edge.to));
        if from == to {
            continue;
        }
        let (numbers, inside) = parts.entry(part.of(from)).or_default();
        let mut number = |node: usize| {
            let next = numbers.len();
            *numbers.entry(node).or_insert(next)
        };
        inside.push(Edge { from: number(from), to: number(to), people: edge.people });
    }
    parts.into_values().map(|(numbers, edges)| (numbers.len(), edges)).collect()
}

/// Which nodes were joined (union and find).
struct Groups(Vec<usize>);

impl Groups {
    fn new(nodes: usize) -> Self {
        Self((0..nodes).collect())
    }

    fn of(&mut self, mut node: usize) -> usize {
        while self.0[node] != node {
            self.0[node] = self.0[self.0[node]];
            node = self.0[node];
        }
        node
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.of(a), self.of(b));
        self.0[a] = b;
    }
}

#[cfg(test)]
mod tests {
    use rand::{RngExt, SeedableRng, rngs::StdRng};

    use super::*;

    const ALL: u64 = 1000;

    /// Both cuts, by looking at every set of nodes: a directed cut is a set that edges only leave; a cut counts where
    /// something crosses it.
    fn by_hand(nodes: usize, edges: &[Edge]) -> (Option<u64>, Option<u64>) {
        let (mut directed, mut any): (Option<u64>, Option<u64>) = (None, None);
        for set in 1..(1_u32 << nodes) - 1 {
            let inside = |node: usize| set >> node & 1 == 1;
            let over = |from: bool| {
                let crossing = edges.iter().filter(move |e| inside(e.from) == from && inside(e.to) != from);
                crossing.map(|edge| edge.people).sum::<u64>()
            };
            let (out, back) = (over(true), over(false));
            if out + back > 0 {
                any = Some(any.map_or(out + back, |any| any.min(out + back)));
            }
            if out > 0 && back == 0 {
                directed = Some(directed.map_or(out, |directed| directed.min(out)));
            }
        }
        (directed, any)
    }

    #[test]
    fn both_cuts_are_those_of_trying_everything() {
        let mut rng = StdRng::seed_from_u64(4);
        for _ in 0..1500 {
            let (one, other) = (rng.random_range(1..4), rng.random_range(1..4));
            // Atoms of the first tree, atoms of the second, and the ground: people who are in one tree only.
            let nodes = one + other + 1;
            let mut edges = Vec::new();
            for from in 0..one {
                for to in one..nodes {
                    if rng.random_bool(0.5) {
                        edges.push(Edge { from, to, people: rng.random_range(1..9) });
                    }
                }
            }
            for to in one..nodes - 1 {
                if rng.random_bool(0.3) {
                    edges.push(Edge { from: nodes - 1, to, people: rng.random_range(1..9) });
                }
            }
            let (d, a) = by_hand(nodes, &edges);
            assert_eq!((directed(nodes, &edges, ALL), any(nodes, &edges, ALL)), (d, a), "{edges:?}");
            for below in [3, 6] {
                let less = |cut: Option<u64>| cut.filter(|&cut| cut < below);
                assert_eq!(directed(nodes, &edges, below), less(d), "{edges:?}");
                assert_eq!(any(nodes, &edges, below), less(a), "{edges:?}");
            }
        }
    }
}
