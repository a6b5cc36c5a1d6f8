//! Exact sums of the answers of one set of people. They never leave the room: what leaves is made of them
//! by `precision`.

use super::precision::{FINE, Fine, Precision};
use candor_protocol::survey::{Answer, Circle, Instrument, Scale};

/// One answer per item; where agreement means less safety it is turned round, so that higher is always safer.
pub(super) type Keyed = Vec<Option<u8>>;

/// Turns the reverse items of an answer round: x' = min + max - x.
pub(super) fn keyed(answer: &Answer, instrument: &Instrument) -> Keyed {
    let (min, max) = (instrument.scale().min(), instrument.scale().max());
    let turn = |(value, item): (&Option<u8>, &candor_protocol::survey::Item)| match value {
        Some(value) if item.reverse => Some(max - value + min),
        value => *value,
    };
    answer.values().iter().zip(instrument.items()).map(turn).collect()
}

/// The answers to one item.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sums {
    /// How many answered it.
    pub(super) count: u32,
    pub(super) sum: u64,
    pub(super) squares: u64,
    /// What means and shares are made of, in [`FINE`] parts: the sum, and how many answered above the middle of the
    /// scale and below it. Of a group near an end it is the bound, once the group is counted in a larger one.
    pub(super) fine: Fine,
}

impl Sums {
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.squares += other.squares;
        self.fine.sum += other.fine.sum;
        self.fine.above += other.fine.above;
        self.fine.below += other.fine.below;
    }
}

/// A set of people: how many were invited, how many answered, and what they answered to each item.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) invited: u32,
    pub(super) respondents: u32,
    /// Whether few people of a circle in it joined or left.
    pub(super) coarsened: bool,
    pub(super) items: Vec<Sums>,
}

impl Cell {
    pub(super) fn empty(items: usize) -> Self {
        Self { invited: 0, respondents: 0, coarsened: false, items: vec![Sums::default(); items] }
    }

    /// The people of one circle.
    pub(super) fn of(circle: &Circle, answers: &[Keyed], scale: &Scale) -> Self {
        let items = answers.first().map_or(0, Vec::len);
        let mut cell = Self { invited: circle.invited, coarsened: circle.coarsened, ..Self::empty(items) };
        let middle = u32::from(scale.min()) + u32::from(scale.max());
        for answer in answers {
            cell.respondents += 1;
            for (sums, value) in cell.items.iter_mut().zip(answer) {
                if let Some(value) = value {
                    let (value, twice) = (u64::from(*value), 2 * u32::from(*value));
                    sums.add(Sums {
                        count: 1,
                        sum: value,
                        squares: value * value,
                        fine: Fine {
                            sum: FINE * value,
                            above: FINE * u64::from(twice > middle),
                            below: FINE * u64::from(twice < middle),
                        },
                    });
                }
            }
        }
        cell
    }

    /// Adds other people.
    pub(super) fn add(&mut self, other: &Self) {
        self.invited += other.invited;
        self.respondents += other.respondents;
        self.coarsened |= other.coarsened;
        if self.items.len() < other.items.len() {
            self.items.resize(other.items.len(), Sums::default());
        }
        for (sums, more) in self.items.iter_mut().zip(&other.items) {
            sums.add(*more);
        }
    }

    /// Lets every item enter larger groups no finer than this group alone may be printed. Otherwise the mean of a unit
    /// less those of its other teams would undo what a bound hides.
    pub(super) fn top_bottom_code(&mut self, scale: &Scale) {
        let precision = Precision::new(self.respondents, scale);
        for item in &mut self.items {
            item.fine = precision.top_bottom_code(item.fine, item.count.into());
        }
    }
}
