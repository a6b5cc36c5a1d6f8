//! The groups that go up the tree because they are too small where they are.

use super::Group;

#[derive(Default)]
pub(super) struct Pool {
    groups: Vec<usize>,
    silent: Vec<usize>,
    counts: Vec<u64>,
}

impl Pool {
    pub(super) fn add(&mut self, at: usize, group: &Group) {
        if group.is_silent() {
            self.silent.push(at);
        } else {
            self.groups.push(at);
            self.count(group.counts.iter().map(|&count| u64::from(count)));
        }
    }

    /// The longer list stays where it is: along a chain of units nothing is copied again and again.
    pub(super) fn take_in(&mut self, mut other: Self) {
        for (ours, theirs) in [(&mut self.groups, &mut other.groups), (&mut self.silent, &mut other.silent)] {
            if ours.len() < theirs.len() {
                std::mem::swap(ours, theirs);
            }
            ours.append(theirs);
        }
        self.count(other.counts.into_iter());
    }

    fn count(&mut self, counts: impl Iterator<Item = u64>) {
        for (item, count) in counts.enumerate() {
            match self.counts.get_mut(item) {
                Some(sum) => *sum += count,
                None => self.counts.push(count),
            }
        }
    }

    /// Whether nobody in it answered anything.
    pub(super) fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    /// By item, how many answered it.
    pub(super) fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// All groups, silent ones as well.
    pub(super) fn everybody(&self) -> impl Iterator<Item = usize> + '_ {
        self.groups.iter().chain(&self.silent).copied()
    }

    /// The groups that are not silent, ascending.
    pub(super) fn into_groups(mut self) -> Vec<usize> {
        self.groups.sort_unstable();
        self.groups
    }
}
