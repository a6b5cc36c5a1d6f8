//! Exact sums of the answers of one set of people. They never leave the room: what leaves is made of them
//! by `precision`.

use crate::survey::{Answer, Instrument};

/// One answer per item; where agreement means less safety it is turned round, so that higher is always safer.
pub(super) type Keyed = Vec<Option<u8>>;

/// Turns the reverse items of an answer round: x' = min + max - x.
pub(super) fn keyed(answer: &Answer, instrument: &Instrument) -> Keyed {
    let (min, max) = (instrument.scale().min(), instrument.scale().max());
    let turn = |(value, item): (&Option<u8>, &crate::survey::Item)| match value {
        Some(value) if item.reverse => Some(max - value + min),
        value => *value,
    };
    answer.values().iter().zip(instrument.items()).map(turn).collect()
}

/// A set of people: how many were invited, how many answered, and the sum of each item.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) invited: u32,
    pub(super) respondents: u32,
    /// Per item: how many answered it, and the sum of their answers.
    pub(super) items: Vec<(u32, u64)>,
}

impl Cell {
    pub(super) fn empty(items: usize) -> Self {
        Self { invited: 0, respondents: 0, items: vec![(0, 0); items] }
    }

    /// The people of one circle.
    pub(super) fn of(invited: u32, answers: &[Keyed], items: usize) -> Self {
        let mut cell = Self { invited, ..Self::empty(items) };
        for answer in answers {
            cell.respondents += 1;
            for ((count, sum), value) in cell.items.iter_mut().zip(answer) {
                if let Some(value) = value {
                    *count += 1;
                    *sum += u64::from(*value);
                }
            }
        }
        cell
    }

    /// Adds other people.
    pub(super) fn add(&mut self, other: &Self) {
        self.invited += other.invited;
        self.respondents += other.respondents;
        for ((count, sum), (more, further)) in self.items.iter_mut().zip(&other.items) {
            *count += more;
            *sum += further;
        }
    }
}
