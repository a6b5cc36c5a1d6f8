//! The made-up company of the demo: a clinic whose teams differ, change, and sometimes do not answer.

use rand::{CryptoRng, RngExt};

use super::Response;
use candor_protocol::survey::{Instrument, UnitId};

/// One made-up unit: id, parent, name, own people, how safe it is in each of four quarters (0 to 1), and
/// in which quarter hardly anybody answers.
type Unit = (&'static str, &'static str, &'static str, u32, [f64; 4], Option<usize>);

const NONE: [f64; 4] = [0.6; 4];
const UNITS: &[Unit] = &[
    ("harbour", "", "Harbour Clinic", 0, NONE, None),
    ("medicine", "harbour", "Medicine", 2, [0.62, 0.62, 0.64, 0.66], None),
    ("ward-a", "medicine", "Ward A", 14, [0.70, 0.68, 0.72, 0.74], None),
    ("ward-b", "medicine", "Ward B", 12, [0.45, 0.50, 0.62, 0.70], None),
    ("intensive-care", "medicine", "Intensive Care", 18, [0.66, 0.66, 0.64, 0.65], None),
    ("surgery", "harbour", "Surgery", 3, [0.55, 0.52, 0.50, 0.48], None),
    ("theatre-1", "surgery", "Operating Theatre 1", 9, [0.60, 0.52, 0.44, 0.40], None),
    ("theatre-2", "surgery", "Operating Theatre 2", 8, [0.62, 0.60, 0.64, 0.62], Some(1)),
    ("recovery", "surgery", "Recovery", 11, [0.58, 0.60, 0.57, 0.60], None),
    ("services", "harbour", "Services", 0, NONE, None),
    ("pharmacy", "services", "Pharmacy", 4, [0.72, 0.72, 0.74, 0.75], None),
    ("laboratory", "services", "Laboratory", 3, [0.65, 0.66, 0.66, 0.68], None),
    ("it", "services", "IT and Medical Devices", 9, [0.68, 0.70, 0.71, 0.73], None),
    ("office", "harbour", "Office", 7, [0.60, 0.61, 0.60, 0.62], None),
];

/// What is answered to the open question in the last quarter, by unit; the first of those who answer there say it.
const COMMENTS: &[(&str, &[&str])] = &[
    (
        "ward-a",
        &[
            "More time at handover, then questions would not feel like a delay.",
            "The new rota helps. Keep asking who saw something odd.",
            "I would say more if somebody came back to me with what became of it.",
        ],
    ),
    (
        "ward-b",
        &[
            "Since we talk about near misses every Friday it is much easier.",
            "Please keep the Friday round, also in summer.",
            "Errors are written up without names now. That changed everything.",
        ],
    ),
    (
        "intensive-care",
        &[
            "At night there is nobody to ask.",
            "Senior people should say more often that they were wrong.",
            "Fewer mails after something has happened, more talking.",
            "It is good as it is.",
        ],
    ),
];
/// What waits for the steward: a name that is in no roster is among it.
const WAITING: &[&str] = &[
    "Dr. Sandoval shouted at the whole table again, and nobody said a word.",
    "The count at the end was done twice this time. Please keep that.",
    "I was on leave with my daughter that week and heard of it by chance.",
    "After the incident we sat together for ten minutes. That helped.",
    "Nobody has told us what became of the report.",
];

/// After what happened in the theatre: how safe it was to deal with it, from 0 to 1.
const AFTER: f64 = 0.45;

/// The clinic.
#[derive(Clone, Copy, Debug)]
pub struct Company;

impl Company {
    /// Its roster, as HR would import it.
    pub fn units_csv() -> String {
        UNITS.iter().fold("unit,parent,name,leader_email\n".to_owned(), |csv, (id, parent, name, ..)| {
            csv + &format!("{id},{parent},{name},{id}.lead@clinic.example\n")
        })
    }

    /// Its people, as HR would import them.
    pub fn people_csv() -> String {
        let people = UNITS.iter().flat_map(|(id, _, _, own, ..)| {
            // Some read German, some Arabic.
            let language = |n: u32| match (n % 5, n % 7) {
                (2, _) => "de",
                (_, 3) => "ar",
                _ => "",
            };
            (1..=*own).map(move |n| format!("{id}.{n}@clinic.example,{id},{}\n", language(n)))
        });
        people.fold("email,unit,language\n".to_owned(), |csv, line| csv + &line)
    }

    /// The units that an incident between the third and the last quarter was in.
    pub fn incident() -> Vec<UnitId> {
        ["theatre-1", "theatre-2", "recovery"].iter().filter_map(|id| id.parse().ok()).collect()
    }

    /// What their people say in the pulse after it.
    pub fn after_incident(pulse: &Instrument, rng: &mut impl CryptoRng) -> Vec<Response> {
        let of = |(id, _, _, own, ..): &Unit| Some((id.parse::<UnitId>().ok()?, *own));
        let units = UNITS.iter().filter_map(of).filter(|(unit, _)| Self::incident().contains(unit));
        let mut responses = Vec::new();
        for (unit, own) in units {
            for _ in (0..own).filter(|_| rng.random_bool(0.85)).collect::<Vec<_>>() {
                let answers = pulse.items().iter().map(|item| one_answer(AFTER, item.reverse, pulse, rng));
                responses.push(Response { unit: unit.clone(), answers: answers.collect(), comment: None });
            }
        }
        responses
    }

    /// A pulse like the built-in one, with an open question at its end.
    pub fn pulse_with_words() -> Instrument {
        let built_in = Instrument::after_incident();
        let scale = built_in.scale();
        let (min, max, items) = (scale.min(), scale.max(), built_in.items().to_vec());
        Instrument::assemble("after-incident-words", min, max, items).unwrap_or(built_in)
    }

    /// What is said in it: the first of each unit add a comment.
    pub fn after_incident_in_words(rng: &mut impl CryptoRng) -> Vec<Response> {
        let mut responses = Self::after_incident(&Self::pulse_with_words(), rng);
        let mut said = WAITING.iter();
        for response in responses.iter_mut().step_by(4) {
            response.comment = said.next().map(|text| (*text).to_owned());
        }
        responses
    }

    /// What its people say in a quarter (0 to 3): about four in five answer, and in the last one some in words, too.
    pub fn responses(instrument: &Instrument, quarter: usize, rng: &mut impl CryptoRng) -> Vec<Response> {
        let mut responses = Vec::new();
        for (id, _, _, own, safety, silent) in UNITS {
            let Ok(unit) = id.parse::<UnitId>() else { continue };
            let level = safety[quarter.min(3)];
            let said =
                COMMENTS.iter().find(|(of, _)| of == id && quarter == 3).map_or(&[][..], |(_, said)| said);
            let mut said = said.iter();
            for n in 0..*own {
                let comes = if *silent == Some(quarter) { n < 3 } else { rng.random_bool(0.82) };
                if comes {
                    let mood = level + (rng.random::<f64>() - 0.5) * 0.3;
                    let answers =
                        instrument.items().iter().map(|item| one_answer(mood, item.reverse, instrument, rng));
                    responses.push(Response {
                        unit: unit.clone(),
                        answers: answers.collect(),
                        comment: said.next().map(|text| (*text).to_owned()),
                    });
                }
            }
        }
        responses
    }
}

/// An answer around a mood between 0 and 1; one in fifty statements is left out.
fn one_answer(mood: f64, reverse: bool, instrument: &Instrument, rng: &mut impl CryptoRng) -> Option<u8> {
    if rng.random_bool(0.02) {
        return None;
    }
    let (min, max) = (instrument.scale().min(), instrument.scale().max());
    let range = f64::from(instrument.scale().range());
    let noisy = mood + (rng.random::<f64>() + rng.random::<f64>() - 1.0) * 0.35;
    let safe = (min..=max).min_by(|a, b| {
        let off = |step: &u8| (f64::from(*step - min) / range - noisy).abs();
        off(a).total_cmp(&off(b))
    })?;
    Some(if reverse { min + max - safe } else { safe })
}
