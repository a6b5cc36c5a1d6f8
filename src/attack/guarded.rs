//! The attacks on rounds with guardians: by whoever runs the server and watches, with all guardians but one, and with all; by all
//! guardians without the server; and by whoever tampers, which guardians do not stop.

use rand::{CryptoRng, rngs::StdRng};

use super::{
    AttackError, Block, Kind, Line, lines,
    score::{Truth, score},
    simulation::{Places, Played, Simulation, Way, tampering},
};
use candor_attacker::{self as attacker, Attempt, Insider};
use candor_protocol::guardian::Seed;

/// Plays both rounds and attacks them.
pub(super) fn attack(
    simulation: &Simulation<'_>,
    guardians: usize,
    places: &Places,
    arrivals_rng: &mut StdRng,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Block>, AttackError> {
    let seeds: Vec<Seed> = (0..guardians).map(|_| Seed::generate(rng)).collect();
    let played = simulation.play(&"guarded".parse()?, Way::Guarded(&seeds), places, arrivals_rng, rng)?;
    let look = |honest: Option<usize>, watches| {
        let known: Vec<Option<&Seed>> =
            seeds.iter().enumerate().map(|(at, seed)| (honest != Some(at)).then_some(seed)).collect();
        attacker::analyse_guarded(&places.evidence, &Insider { seeds: &known, watches })
    };
    let mut blocks = Vec::new();
    for honest in 0..guardians {
        let attempts = look(Some(honest), true)?;
        let which = match (guardians, honest) {
            (1, _) => "the only guardian is honest",
            (_, 0) => "only the first guardian is honest",
            _ => "only the last guardian is honest",
        };
        let name = format!("an operator with every key, watching; {which}");
        let mut lines = lines(&played, &attempts, |_| true);
        lines.extend(in_small_circles(&played, &attempts));
        blocks.push(Block { kind: Kind::Defended, name, lines });
    }
    let name = "the guardians together, without the server".to_owned();
    blocks.push(Block { kind: Kind::Defended, name, lines: lines(&played, &look(None, false)?, |_| true) });
    let kind = Kind::NotStopped { falls_to: Some(attacker::ALL_LAYERS) };
    let name = "an operator with every key, watching, and every guardian".to_owned();
    blocks.push(Block { kind, name, lines: lines(&played, &look(None, true)?, |_| true) });

    let singled = tampering::tamper(simulation, &"tampered".parse()?, &seeds, rng)?;
    let name = "an operator who tampers, to single one person out of a cell".to_owned();
    blocks.push(Block { kind: Kind::NotStopped { falls_to: None }, name, lines: singled });
    Ok(blocks)
}

/// The way that puts everything together, for those alone in whose circles fewer than k took part.
fn in_small_circles(played: &Played, attempts: &[Attempt]) -> Option<Line> {
    let Truth { given } = &played.small;
    let theirs = |attempt: &Attempt| {
        let of = |who: &String| given.iter().any(|one| one.person == *who);
        attempt.guesses.iter().filter(|(who, _)| of(who)).cloned().collect::<Vec<_>>()
    };
    // Chance is that of their cell, in which others are counted with them; the last way puts everything together.
    let attempt = attempts.iter().rfind(|attempt| attempt.placed > 0)?;
    let mut found = score(&played.truth, &theirs(attempt));
    found.of = given.len();
    (!given.is_empty()).then(|| Line {
        way: "everything together, circles with fewer than k entries alone".to_owned(),
        placed: attempt.placed,
        score: found,
    })
}
