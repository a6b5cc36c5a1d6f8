//! The attack on a round with guardians: whoever runs the server and watches knows who made which entry, holds every key of the server
//! and the seeds of some guardians, and has every file that went to a guardian and came back.
//!
//! Past an honest guardian's layer only orders are left: in which order people came or their entries stand anywhere, and in which order
//! everything that is known of the ballots stands anywhere. It must never open a layer without its seed.

use std::{
    collections::{BTreeMap, HashMap},
    fs,
    path::Path,
};

use super::{
    Attempt, clues,
    evidence::{Evidence, EvidenceError},
    from_databases,
    identifiers::{Found, Identifiers},
    known::{Known, Person},
    matching, papers,
    rows::At,
};
use candor_protocol::{
    guardian::{
        Entry, InnerBallot, Kind, Opener, Parcel, Pile, Row, Seed, as_circles, first_cells, peel,
        wrapped_length,
    },
    survey::Promise,
    token::SerialKey,
};

/// What somebody has beside the stolen files.
pub struct Insider<'a> {
    /// The seeds of the guardians, in their order; `None` for one who is honest.
    pub seeds: &'a [Option<&'a Seed>],
    /// Whether they run the server, and watch who comes. Otherwise they have only names, and what goes to guardians.
    pub watches: bool,
}

/// The name of the attack that opens every layer.
pub const ALL_LAYERS: &str = "every layer opened";

/// By person or ballot: where each stands in some order.
type Order = BTreeMap<usize, At>;

/// Looks at a folder in every way there is.
///
/// # Errors
/// When the folder is not one of a round with guardians.
pub fn analyse_guarded(folder: &Path, insider: &Insider<'_>) -> Result<Vec<Attempt>, EvidenceError> {
    let evidence = Evidence::read(folder)?;
    let round = Round::read(&evidence, insider)?;
    let arrivals: Order = (0_i64..).zip(&round.came).map(|(at, (person, _))| (*person, [at, 0])).collect();
    let names: Order = (0_i64..).zip(0..round.known.people.len()).map(|(at, who)| (who, [at, 0])).collect();
    let opened = round.opened();
    if !insider.watches {
        // They know all ballots by entry, and nobody's entry.
        let by_entry: Order =
            (0_i64..).zip(&opened).filter_map(|(at, ballot)| Some(((*ballot)?, [at, 0]))).collect();
        let last = round.order_of_rows(insider.seeds.len());
        return Ok(vec![
            round.attempt("names against entries, in their order", &names, &by_entry),
            round.attempt("names against the last pile", &names, &last),
        ]);
    }
    let Some(honest) = insider.seeds.iter().position(Option::is_none) else {
        let address = |person: usize| round.known.people[person].address.clone();
        let pk = |ballot: usize| evidence.ballots[ballot].pk_text.clone();
        let guesses = round.came.iter().filter_map(|(who, entry)| Some((address(*who), pk(opened[*entry]?))));
        let guesses: Vec<_> = guesses.collect();
        return Ok(vec![Attempt { way: ALL_LAYERS.to_owned(), placed: guesses.len(), guesses }]);
    };
    let out = round.order_of_rows(honest + 1);
    let mut attempts = vec![
        round.attempt("arrivals against the pile that the honest one handed on", &arrivals, &out),
        round.attempt("the pile that the honest one got against it", &round.order_of_entries(honest), &out),
        round.attempt(
            "the list of entries against the leaves of the record",
            &round.came.iter().map(|(who, entry)| (*who, position(*entry))).collect(),
            &(0..evidence.ballots.len()).map(|ballot| (ballot, position(ballot))).collect(),
        ),
    ];
    let mut found = from_databases(&evidence, &round.known, &round.known.identifiers);
    found.push(papers::in_log("log, every level".to_owned(), &evidence, &round.known));
    found.push(clues::inside_documents("order inside documents".to_owned(), &evidence, &round.known));
    found.push(clues::together("all databases, log and documents together".to_owned(), &found));
    attempts.extend(
        found
            .iter()
            .map(|clue| round.attempt(&format!("arrivals against {}", clue.name), &arrivals, &clue.ballots)),
    );
    Ok(attempts)
}

/// A round with guardians, as far as its insiders see it.
struct Round<'a> {
    evidence: &'a Evidence,
    insider: &'a Insider<'a>,
    known: Known,
    promise: Promise,
    /// As the list has them, sorted by leaf.
    entries: Vec<Entry>,
    /// Who made which entry, in the order in which they came.
    came: Vec<(usize, usize)>,
    /// The ballot of each one-time key.
    ballots: HashMap<SerialKey, usize>,
}

impl<'a> Round<'a> {
    fn read(evidence: &'a Evidence, insider: &'a Insider<'a>) -> Result<Self, EvidenceError> {
        let file = |name: &str| {
            let path = evidence.path(name);
            let missing = |why| EvidenceError::Missing { file: path.display().to_string(), why };
            fs::read(&path).map_err(missing)
        };
        let none = |what: &str| EvidenceError::Guarded(what.to_owned());
        let promise = Promise::parse(&String::from_utf8_lossy(&file("promise.json")?));
        let promise = promise.map_err(|_| none("promise.json"))?;
        let parcel = file("parcels/to 1")?;
        let rows = Parcel::open(&parcel).and_then(|parcel| parcel.part("entries").map(<[u8]>::to_vec));
        let entries = rows.ok().and_then(|rows| Entry::read_all(&promise, &rows));
        let entries = entries.ok_or_else(|| none("parcels/to 1"))?;
        let leaves: HashMap<String, usize> =
            entries.iter().enumerate().map(|(at, entry)| (entry.leaf().to_text(), at)).collect();
        let watched = String::from_utf8_lossy(&file("watch.csv")?).into_owned();
        let watched: Vec<(&str, usize)> = (watched.lines().skip(1))
            .filter_map(|line| line.split_once(',').and_then(|(who, leaf)| Some((who, *leaves.get(leaf)?))))
            .collect();

        // The cells, as everybody can compute them.
        let mut many = vec![0; promise.circles().len()];
        entries.iter().for_each(|entry| many[entry.request().circle] += 1);
        let of_circle = first_cells(&promise, &many, Kind::Answers);
        let (_, cells) = as_circles(&promise, &of_circle);
        let cell = |entry: usize| cells.get(&of_circle[entries[entry].request().circle]?).copied();
        let mut sorted: Vec<(&str, usize, usize)> =
            watched.iter().filter_map(|(who, entry)| Some((*who, *entry, cell(*entry)?))).collect();
        sorted.sort_unstable();
        let place: HashMap<usize, usize> =
            sorted.iter().enumerate().map(|(at, (_, entry, _))| (*entry, at)).collect();
        let came = watched.iter().filter_map(|(_, entry)| Some((*place.get(entry)?, *entry))).collect();
        let person = |(who, _, cell): &(&str, usize, usize)| Person {
            address: (*who).to_owned(),
            circle: *cell,
            collected: true,
        };
        let people = sorted.iter().map(person).collect();
        let mut identifiers = Identifiers::new();
        for (at, (address, entry, _)) in sorted.iter().enumerate() {
            let entry = &entries[*entry];
            identifiers.add(address.as_bytes(), Found::Person(at));
            identifiers.add_spelled(entry.leaf().as_bytes(), Found::Person(at));
            identifiers.add_spelled(entry.request().pk.as_bytes(), Found::Person(at));
        }
        let public: [&[u8]; 3] = [b"", &[0; 32], &evidence.manifest_hash];
        for (at, ballot) in evidence.ballots.iter().enumerate() {
            identifiers.add_ballot(at, ballot, &public);
        }
        let key = |pk: &[u8]| Some(SerialKey::from(*pk.first_chunk::<{ SerialKey::LENGTH }>()?));
        let ballots = evidence.ballots.iter().enumerate();
        let ballots = ballots.filter_map(|(at, ballot)| Some((key(&ballot.pk)?, at))).collect();
        let known = Known { people, identifiers };
        Ok(Self { evidence, insider, known, promise, entries, came, ballots })
    }

    fn attempt(&self, way: &str, people: &Order, ballots: &Order) -> Attempt {
        let guesses = matching::guess(people, ballots, &self.known, &self.evidence.ballots);
        Attempt { way: way.to_owned(), placed: ballots.len(), guesses }
    }

    /// How long what lies inside so many layers is.
    fn length(&self, layers: usize) -> usize {
        wrapped_length(InnerBallot::length(Kind::Answers, self.promise.instrument()), layers)
    }

    /// Takes the layers of the guardians at these positions off, as far as their seeds are there.
    fn peeled(
        &self,
        mut wrapped: Vec<u8>,
        pk: Option<&SerialKey>,
        which: std::ops::Range<usize>,
    ) -> Option<Vec<u8>> {
        for at in which {
            let key = self.insider.seeds[at]?.keys(self.promise.round()).ok()?;
            let place = u8::try_from(at + 1).ok()?;
            let opener = Opener { promise: &self.promise, key: key.peel(), place };
            let pk = pk.filter(|_| at == 0).map(std::slice::from_ref);
            wrapped =
                peel(&opener, Kind::Answers, &wrapped, pk, self.length(self.insider.seeds.len() - at - 1))?;
        }
        Some(wrapped)
    }

    fn ballot(&self, inner: &[u8]) -> Option<usize> {
        self.ballots.get(&InnerBallot::from_bytes(inner)?.proof().pk).copied()
    }

    fn before(&self, entry: &Entry, honest: usize) -> Option<Vec<u8>> {
        let wrapped = entry.wrapped(Kind::Answers).as_bytes().to_vec();
        self.peeled(wrapped, Some(&entry.request().pk), 0..honest)
    }

    /// By entry, the ballot inside, where all seeds are there.
    fn opened(&self) -> Vec<Option<usize>> {
        let all = self.insider.seeds.len();
        self.entries.iter().map(|entry| self.ballot(&self.before(entry, all)?)).collect()
    }

    /// The rows of what so many guardians handed on; none where a file is not there.
    fn rows(&self, guardians: usize) -> Vec<Row> {
        let read = || {
            let file = fs::read(self.evidence.path(&format!("parcels/from {guardians}"))).ok()?;
            let pile = Parcel::open(&file).ok()?.part("answers").ok()?;
            Pile::from_bytes(pile, self.length(self.insider.seeds.len() - guardians))
        };
        read().map(|pile| pile.rows().to_vec()).unwrap_or_default()
    }

    /// The order of ballots in what so many guardians handed on.
    fn order_of_rows(&self, guardians: usize) -> Order {
        let rows = self.rows(guardians).into_iter().enumerate();
        let all = self.insider.seeds.len();
        rows.filter_map(|(at, row)| {
            Some((self.ballot(&self.peeled(row.wrapped, None, guardians..all)?)?, position(at)))
        })
        .collect()
    }

    /// The order of people in what the guardian at this position got.
    fn order_of_entries(&self, honest: usize) -> Order {
        let came = self
            .came
            .iter()
            .filter_map(|(who, entry)| Some((self.before(&self.entries[*entry], honest)?, *who)));
        let mut came: Vec<(Vec<u8>, usize)> = came.collect();
        came.sort();
        came.into_iter().enumerate().map(|(at, (_, who))| (who, position(at))).collect()
    }
}

fn position(at: usize) -> At {
    [i64::try_from(at).unwrap_or(i64::MAX), 0]
}
