//! Maximum flow, no more than is asked for (Dinic 1970): the smallest cut between two nodes of a small graph.
//!
//! Why by hand: `dinics` of the crate `petgraph` always finds the whole flow; here it stops at the smallest cut known so far.

use std::collections::VecDeque;

/// More than any number of people.
pub(super) const ENDLESS: u64 = 1 << 40;

/// A directed graph with capacities.
pub(super) struct Flow {
    /// By node: positions in `arcs`.
    leaving: Vec<Vec<usize>>,
    /// Each arc stands before the one that takes its flow back.
    arcs: Vec<Arc>,
}

#[derive(Clone, Copy)]
struct Arc {
    to: usize,
    room: u64,
}

impl Flow {
    pub(super) fn new(nodes: usize) -> Self {
        Self { leaving: vec![Vec::new(); nodes], arcs: Vec::new() }
    }

    /// An arc with so much room, and so much the other way. Its number.
    pub(super) fn arc(&mut self, from: usize, to: usize, room: u64, back: u64) -> usize {
        let number = self.arcs.len();
        self.leaving[from].push(number);
        self.leaving[to].push(number + 1);
        self.arcs.extend([Arc { to, room }, Arc { to: from, room: back }]);
        number
    }

    /// What flows through an arc that had no room the other way.
    pub(super) fn through(&self, arc: usize) -> u64 {
        self.arcs[arc + 1].room
    }

    /// Sends as much as it can from one node to another, at most `limit`; how much it was.
    pub(super) fn send(&mut self, from: usize, to: usize, limit: u64) -> u64 {
        let mut sent = 0;
        while sent < limit {
            let levels = self.levels(from);
            if levels[to].is_none() {
                break;
            }
            let mut tried = vec![0; self.leaving.len()];
            loop {
                let more = self.path(from, to, limit - sent, &levels, &mut tried);
                sent += more;
                if more == 0 || sent == limit {
                    break;
                }
            }
        }
        sent
    }

    fn levels(&self, from: usize) -> Vec<Option<usize>> {
        let mut levels = vec![None; self.leaving.len()];
        levels[from] = Some(0);
        let mut next = VecDeque::from([(from, 0)]);
        while let Some((node, level)) = next.pop_front() {
            for &number in &self.leaving[node] {
                let arc = self.arcs[number];
                if arc.room > 0 && levels[arc.to].is_none() {
                    levels[arc.to] = Some(level + 1);
                    next.push_back((arc.to, level + 1));
                }
            }
        }
        levels
    }

    /// One path along rising levels, walked without recursion: a chain of units may be long.
    fn path(
        &mut self,
        from: usize,
        to: usize,
        limit: u64,
        levels: &[Option<usize>],
        tried: &mut [usize],
    ) -> u64 {
        let mut walked: Vec<usize> = Vec::new();
        let mut node = from;
        while node != to {
            match self.leaving[node].get(tried[node]) {
                Some(&number) => {
                    let arc = self.arcs[number];
                    if arc.room > 0 && levels[arc.to] == levels[node].map(|level| level + 1) {
                        walked.push(number);
                        node = arc.to;
                    } else {
                        tried[node] += 1;
                    }
                }
                None => {
                    let Some(number) = walked.pop() else { return 0 };
                    node = self.arcs[number ^ 1].to;
                    tried[node] += 1;
                }
            }
        }
        let most = walked.iter().map(|&number| self.arcs[number].room).min().unwrap_or(0).min(limit);
        for number in walked {
            self.arcs[number].room -= most;
            self.arcs[number ^ 1].room += most;
        }
        most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flow_of_a_textbook() {
        // Cormen et al., Introduction to Algorithms: 23.
        let mut flow = Flow::new(6);
        for (from, to, room) in [
            (0, 1, 16),
            (0, 2, 13),
            (1, 3, 12),
            (2, 1, 4),
            (2, 4, 14),
            (3, 2, 9),
            (3, 5, 20),
            (4, 3, 7),
            (4, 5, 4),
        ] {
            flow.arc(from, to, room, 0);
        }
        assert_eq!(flow.send(0, 5, ENDLESS), 23);
        assert_eq!(flow.send(0, 5, ENDLESS), 0);
    }

    #[test]
    fn no_more_is_sent_than_was_asked_for() {
        let mut flow = Flow::new(2);
        let arc = flow.arc(0, 1, 9, 0);
        assert_eq!(flow.send(0, 1, 4), 4);
        assert_eq!(flow.through(arc), 4);
    }
}
