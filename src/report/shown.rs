//! A printed number about a unit in one round. It must never be made from anything but a row of a release.

use super::words;
use candor_disclosure::{Kind, Printed, Tenths, release::Release};
use candor_protocol::survey::UnitId;

/// A printed number about a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The composite.
    pub value: Printed,
    /// The 95 % band; `None` where the value is coded.
    pub band: Option<(Tenths, Tenths)>,
    /// Respondents.
    pub answered: u32,
    /// Invited people.
    pub invited: u32,
    /// Few people joined or left, or answered only once, and fewer than twenty answered: the value is in steps of 0.2.
    pub coarsened: bool,
}

impl Shown {
    /// The printed composite of a unit, if it is shown.
    pub fn of(release: &Release, unit: &UnitId) -> Option<Self> {
        let row = release.row(unit).filter(|row| row.kind() == Kind::Unit)?;
        let composite = row.composite()?;
        Some(Self {
            value: composite.value()?,
            band: composite.band(),
            answered: row.answered()?,
            invited: row.invited()?,
            coarsened: row.coarsened(),
        })
    }

    /// The value for readers: `3.6`, `≤ 1.8`.
    pub fn said(&self) -> String {
        words::value(self.value)
    }
}
