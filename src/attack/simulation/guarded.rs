//! What is other in a round with guardians: some circles in which few take part, the guardians' work, and what somebody who watches
//! the server has beside its files.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use rand::CryptoRng;

use super::{
    super::{
        AttackError,
        arrivals::Arrival,
        score::{Given, Truth},
    },
    Played, Simulation, failed, write,
};
use candor_journal::By;
use candor_protocol::{
    guardian::{EntryRequest, Kind, Seed},
    record::AuditFile,
    survey::RoundName,
    token::PersonalLink,
};
use candor_rehearse::TestService;
use candor_server::{app, worker};

/// What whoever runs the server can note: whose link was used, and which entry came next from that circle, in the order in which they
/// came. Without a mistake: no real watcher has it better.
#[derive(Debug, Default)]
pub struct Watched(Vec<(String, String)>);

impl Watched {
    pub(super) fn note(&mut self, person: &str, request: &EntryRequest) {
        self.0.push((person.to_owned(), request.leaf().to_text()));
    }

    pub(super) fn to_csv(&self) -> String {
        let lines = self.0.iter().map(|(person, leaf)| format!("{person},{leaf}\n"));
        lines.fold("person,leaf\n".to_owned(), |all, line| all + &line)
    }
}

/// In every third circle at most three people come, so that it is too small to be counted alone.
pub(super) fn thin_out(events: &mut Vec<Arrival>, links: &[(String, String)]) -> Result<(), AttackError> {
    let circles = links.iter().map(|(_, link)| circle(link)).collect::<Result<Vec<usize>, _>>()?;
    let mut come: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    events.retain(|event| {
        let Some(circle) = circles.get(event.who).filter(|circle| *circle % 3 == 2) else { return true };
        let come = come.entry(*circle).or_default();
        come.contains(&event.who) || (come.len() < 3 && come.insert(event.who))
    });
    Ok(())
}

/// The position of the circle that a link is for.
pub(super) fn circle(link: &str) -> Result<usize, AttackError> {
    let none = || AttackError::Organisation("a link is none".to_owned());
    let (_, fragment) = link.split_once("/i#").ok_or_else(none)?;
    let PersonalLink { circle, .. } = fragment.parse().map_err(|_| none())?;
    Ok(circle)
}

/// Takes all layers off, one guardian after the other, and keeps what went to each and what came back.
pub(super) fn take_layers(
    simulation: &Simulation<'_>,
    round: &RoundName,
    seeds: &[Seed],
    evidence: &Path,
    rng: &mut impl CryptoRng,
) -> Result<(), AttackError> {
    let (config, folder) = (simulation.service.config(), evidence.join("parcels"));
    fs::create_dir_all(&folder).map_err(|why| failed(&folder, why))?;
    for seed in seeds {
        let (place, parcel) = app::parcels::parcel(config, round)?;
        let back = TestService::take_layer(&parcel, seed, &|_, layer| layer)?;
        write(&folder.join(format!("to {place}")), &parcel)?;
        write(&folder.join(format!("from {place}")), &back)?;
        app::parcels::hand_in(config, round, &back, &By::itself(simulation.clock.now()))?;
    }
    worker::run_due(config, simulation.clock, rng)?;
    Ok(())
}

/// Names each answer's cell in the place of its circle; what was counted nowhere is nobody's any more.
pub(super) fn by_cell(played: &mut Played, audit: &str, k: u32) -> Result<(), AttackError> {
    let audit: AuditFile = serde_json::from_str(audit)?;
    let answers = audit.ballots.iter().filter(|ballot| ballot.kind == Some(Kind::Answers));
    let cells: BTreeMap<String, usize> =
        answers.map(|ballot| (ballot.proof.pk.to_text(), ballot.circle)).collect();
    let mut many: BTreeMap<usize, u32> = BTreeMap::new();
    played.truth.given.iter().for_each(|given| *many.entry(given.circle).or_default() += 1);
    let few = |given: &Given| many.get(&given.circle).is_some_and(|many| *many < k);
    let placed = |given: &Given| Some(Given { circle: *cells.get(&given.pk)?, ..given.clone() });
    played.small =
        Truth { given: played.truth.given.iter().filter(|given| few(given)).filter_map(placed).collect() };
    played.truth = Truth { given: played.truth.given.iter().filter_map(placed).collect() };
    Ok(())
}
