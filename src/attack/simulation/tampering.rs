//! What guardians do not stop: an operator who does not only watch, but sees to it that one person's ballot is the only one in its cell
//! that somebody else has made. Each of four ways, on a victim of its own, carried out on the real service.
//!
//! It must never be more clever than it needs to be: that it succeeds is known, and said; what it costs is who notices.

use std::collections::{BTreeMap, HashMap, HashSet};

use rand::CryptoRng;

use super::{
    super::{AttackError, Line, Score},
    Simulation,
    guarded::circle,
    organisation, tamper_store,
};
use candor_answers as answers;
use candor_journal::By;
use candor_protocol::{
    guardian::{InnerBallot, Kind, Layer, Opener, Pile, Row, Seed, first_cells, peel, wrapped_length},
    record::AuditFile,
    survey::{AuditMode, Instrument, Promise, RoundName, Threshold},
};
use candor_rehearse::{Employee, RehearseError, TestService, Wrap};
use candor_server::{
    app::{self, StepError},
    worker,
};

/// Each way, and who can notice it.
const WAYS: [&str; 4] = [
    "fills the cell by links nobody used: seen by who asks about theirs",
    "removes the others' entries: seen by a receipt given to a guardian",
    "refuses the others' entries: seen by them, without proof",
    "first guardian swaps the others' rows: seen by their proofs, after",
];

/// Plays a round in which each way is tried; one line each. None where there are too few circles.
///
/// # Errors
/// When the service refuses anything.
pub fn tamper(
    simulation: &Simulation<'_>,
    round: &RoundName,
    seeds: &[Seed],
    rng: &mut impl CryptoRng,
) -> Result<Vec<Line>, AttackError> {
    let (service, config) = (simulation.service, simulation.service.config());
    let (k, instrument) = (Threshold::DEFAULT, Instrument::built_in());
    service.open_guarded(round, &instrument, (k, AuditMode::Answers), seeds, simulation.progress, rng)?;
    let mut circles: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for (_, link) in service.links(round)? {
        circles.entry(circle(&link)?).or_default().push(link);
    }
    let mut circles: Vec<(usize, Vec<String>)> = circles.into_iter().take(5).collect();
    let Some((_, spare)) = circles.pop().filter(|_| circles.len() == 4) else {
        app::cancel(config, round, &By::itself(simulation.clock.now()))?;
        return Ok(Vec::new());
    };
    let mut operator = Operator { employee: Employee::at(service.base()), instrument, own: HashSet::new() };
    let least = usize::try_from(k.people()).unwrap_or(usize::MAX);
    let mut victims = Vec::new();
    for (way, (_, links)) in circles.iter().enumerate() {
        let (victim, others) = links.split_first().ok_or_else(none)?;
        victims.push(operator.enter(victim, rng)?);
        // So many others take part that what is left of the links is enough to fill the cell.
        let (take_part, free) =
            others.split_at(if way == 0 { 0 } else { others.len().saturating_sub(least - 1) });
        let here = config.answers.here()?.db();
        match way {
            1 => {
                let before = tamper_store::marks(here, round)?;
                take_part.iter().try_for_each(|link| operator.enter(link, rng).map(drop))?;
                tamper_store::remove_others(here, round, &before)?;
            }
            2 => take_part.iter().try_for_each(|link| operator.wrap(link, rng).map(drop))?,
            3 => others.iter().try_for_each(|link| operator.enter(link, rng).map(drop))?,
            _ => {}
        }
        if way < 3 {
            free.iter().try_for_each(|link| operator.fill(link, rng))?;
        }
    }
    let (swapped, _) = circles.last().ok_or_else(none)?;
    let spare: Vec<Wrap> = spare.iter().map(|link| operator.wrap(link, rng)).collect::<Result<_, _>>()?;
    operator.own.extend(spare.iter().map(|wrap| wrap.inner_pk.to_text()));

    let by = &By::itself(simulation.clock.now());
    let promise = answers::promise(config.answers.here()?, round).map_err(StepError::from)?;
    app::close(config, round, None, by, rng)?;
    for (at, seed) in seeds.iter().enumerate() {
        let (_, parcel) = app::parcels::parcel(config, round)?;
        let swap = Swap { promise: &promise, seed, circle: *swapped, victim: &victims[3], spare: &spare };
        let change = |kind, layer| match (at, kind, seeds.len()) {
            (0, Kind::Answers, 2) => swap.done(layer),
            _ => layer,
        };
        let back = TestService::take_layer(&parcel, seed, &change)?;
        app::parcels::hand_in(config, round, &back, by)?;
    }
    worker::run_due(config, simulation.clock, rng)?;
    let audit: AuditFile = serde_json::from_str(&answers::audit_file(config.answers.here()?, round, by)?)?;
    let tried = if seeds.len() == 2 { 4 } else { 3 };
    Ok((0..tried).map(|way| operator.line(WAYS[way], &victims[way], &audit)).collect())
}

fn none() -> AttackError {
    AttackError::Organisation("a circle has nobody".to_owned())
}

/// Whoever runs the server: with all links, and without scruples.
struct Operator {
    employee: Employee,
    instrument: Instrument,
    /// The one-time keys of the ballots of their own.
    own: HashSet<String>,
}

impl Operator {
    fn wrap(&self, link: &str, rng: &mut impl CryptoRng) -> Result<Wrap, AttackError> {
        let values = organisation::values(&self.instrument, rng);
        Ok(self.employee.wrap(link, &values, None, rng).map_err(RehearseError::from)?)
    }

    fn enter(&self, link: &str, rng: &mut impl CryptoRng) -> Result<Wrap, AttackError> {
        let wrap = self.wrap(link, rng)?;
        self.employee.enter(&wrap).map_err(RehearseError::from)?;
        Ok(wrap)
    }

    fn fill(&mut self, link: &str, rng: &mut impl CryptoRng) -> Result<(), AttackError> {
        let wrap = self.enter(link, rng)?;
        self.own.insert(wrap.inner_pk.to_text());
        Ok(())
    }

    /// Guesses the one ballot of the victim's cell that is not their own.
    fn line(&self, way: &str, victim: &Wrap, audit: &AuditFile) -> Line {
        let pk = victim.inner_pk.to_text();
        let answers = audit.ballots.iter().filter(|ballot| ballot.kind == Some(Kind::Answers));
        let mut cells: HashMap<usize, Vec<String>> = HashMap::new();
        answers.for_each(|ballot| cells.entry(ballot.circle).or_default().push(ballot.proof.pk.to_text()));
        let cell = cells.into_values().find(|cell| cell.contains(&pk)).unwrap_or_default();
        let left: Vec<&String> = cell.iter().filter(|one| !self.own.contains(*one)).collect();
        let right = usize::from(left == [&pk]);
        let chance = 1.0 / f64::from(u32::try_from(cell.len().max(1)).unwrap_or(u32::MAX));
        let score = Score { right, of: 1, chance, error: (chance * (1.0 - chance)).sqrt() };
        Line { way: way.to_owned(), placed: cell.len(), score }
    }
}

/// What a dishonest guardian does who knows which row is the victim's, because the operator told which entry is.
struct Swap<'a> {
    promise: &'a Promise,
    seed: &'a Seed,
    circle: usize,
    victim: &'a Wrap,
    spare: &'a [Wrap],
}

impl Swap<'_> {
    fn peeled(&self, wrap: &Wrap) -> Option<Vec<u8>> {
        let key = self.seed.keys(self.promise.round()).ok()?;
        let opener = Opener { promise: self.promise, key: key.peel(), place: 1 };
        let length = wrapped_length(InnerBallot::length(Kind::Answers, self.promise.instrument()), 1);
        let pk = std::slice::from_ref(&wrap.request.pk);
        peel(&opener, Kind::Answers, wrap.request.answers.as_bytes(), Some(pk), length)
    }

    fn done(&self, layer: Layer) -> Layer {
        // The cell is the circle's own: everybody in it has taken part.
        let mut many = vec![0; self.promise.circles().len()];
        many[self.circle] = u32::MAX;
        let cell = first_cells(self.promise, &many, Kind::Answers)[self.circle];
        let victim = self.peeled(self.victim);
        let mut spare = self.spare.iter().filter_map(|wrap| self.peeled(wrap));
        let mut swap = |row: &Row| {
            let is_victim = Some(&row.wrapped) == victim.as_ref();
            let other = if is_victim { None } else { spare.next() };
            Row { cell: row.cell, wrapped: other.unwrap_or_else(|| row.wrapped.clone()) }
        };
        let (theirs, others): (Vec<Row>, Vec<Row>) =
            layer.out.rows().iter().cloned().partition(|row| Some(row.cell) == cell);
        let rows = theirs.iter().map(&mut swap).chain(others).collect();
        Layer { out: Pile::new(rows), ..layer }
    }
}
