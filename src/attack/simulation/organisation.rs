//! A made-up organisation: a company of departments of five teams, all teams of one size.

use rand::{CryptoRng, RngExt};

use candor_protocol::survey::Instrument;

/// How large the organisation is.
#[derive(Clone, Copy, Debug)]
pub struct Organisation {
    /// How many teams.
    pub teams: u32,
    /// How many people in each.
    pub size: u32,
}

impl Organisation {
    /// Its units, as HR would import them.
    pub(super) fn units_csv(self) -> String {
        let departments = (0..self.teams.div_ceil(5)).map(|n| format!("d{n},company,Department {n},\n"));
        let teams =
            (0..self.teams).map(|n| format!("t{n:04},d{},Team {n},t{n}.lead@company.example\n", n / 5));
        let root = "unit,parent,name,leader_email\ncompany,,Company,\n".to_owned();
        departments.chain(teams).fold(root, |all, line| all + &line)
    }

    /// Its people.
    pub(super) fn people_csv(self) -> String {
        let people = (0..self.teams).flat_map(|team| {
            (0..self.size).map(move |n| format!("p{n:03}.t{team:04}@company.example,t{team:04}\n"))
        });
        people.fold("email,unit\n".to_owned(), |all, line| all + &line)
    }
}

/// Somebody's answers: anything on the scale.
pub(super) fn values(instrument: &Instrument, rng: &mut impl CryptoRng) -> Vec<Option<u8>> {
    let scale = instrument.scale();
    instrument.items().iter().map(|_| Some(rng.random_range(scale.min()..=scale.max()))).collect()
}
