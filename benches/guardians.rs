//! What a guardian waits for: `candor-check guardian open` for 5,000 and 100,000 people, at the first place and at the second, with all its
//! checks; and the memory at its peak. `cargo bench -p candor-check --bench guardians [PEOPLE...]`; on Linux, where a process's memory
//! can be read.
//!
//! Entries are real: a token each, blindly signed, and both ballots wrapped for both guardians. What lies inside is noise, which no
//! guardian can tell. One key signs for all teams, because making thousands takes longer than everything else.

#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::print_stdout,
    reason = "a bench prints, and ends where something fails"
)]

use std::{
    fs,
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use candor_guardian::SeedFile;
use candor_protocol::{
    guardian::{
        EntryList, EntryRequest, GuardianKey, InnerBallot, Kind, Pair, Parcel, Seed, SignedList, UsedCodes,
        Wrapped,
    },
    survey::{Circle, Guardians, Instrument, Promise, RoundPublicKeys, Terms, Tree, Unit, UnitId},
    token::{Applicant, Code, IssuingKey, Leaf, OpeningKey, ReceiptKey, Scope, TokenRequest},
};
use chrono::NaiveDate;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng};

const PASSPHRASE: &str = "five words as on the paper";
/// People of a team who answer.
const TEAM: usize = 8;
/// Units below each unit.
const WIDE: usize = 10;

/// What the sides of a round know.
struct Round {
    promise: Promise,
    issuing: IssuingKey,
    receipt: ReceiptKey,
    seeds: [Seed; 2],
}

impl Round {
    fn of(teams: usize) -> Self {
        let (rng, name) = (&mut StdRng::seed_from_u64(1), "2026-q3".parse().unwrap());
        let seeds = [5, 6].map(|byte| Seed::from_bytes([byte; 32]));
        let [issuing, answers, comment] = [(); 3].map(|()| IssuingKey::generate().unwrap());
        let (opening, receipt) = (OpeningKey::generate(rng).unwrap(), ReceiptKey::generate().unwrap());
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let guardian = |seed: &Seed| {
            let key: GuardianKey = seed.keys(&name).unwrap();
            key.document(&name, "Ada", "works council").guardian()
        };
        let inner = [answers.public().to_string(), comment.public().to_string()];
        let guardians = Guardians::new(seeds.iter().map(guardian).collect(), Some(inner), day(14));
        let mut terms = Terms::new(name.clone(), day(1), day(14), "http://127.0.0.1:8080");
        terms.guardians = Some(guardians);
        let keys =
            RoundPublicKeys { seal_pk: opening.public().to_text(), receipt_pk: receipt.public().to_text() };

        let mut widths = vec![teams];
        while widths[widths.len() - 1] > 1 {
            widths.push(widths[widths.len() - 1].div_ceil(WIDE));
        }
        let id = |level: usize, at: usize| -> UnitId { format!("u{level}-{at}").parse().unwrap() };
        let mut units = Vec::new();
        for (level, &width) in widths.iter().enumerate().rev() {
            for at in 0..width {
                let parent = (level + 1 < widths.len()).then(|| id(level + 1, at / WIDE));
                units.push(Unit::new(id(level, at), parent, format!("Unit {level}.{at}")));
            }
        }
        let circle = |at: usize| {
            let circle =
                Circle::new(&format!("c{at}"), id(0, at), "a team", vec![id(0, at)], 2 * TEAM as u32);
            Circle { public_key: issuing.public().to_string(), ..circle }
        };
        let (tree, circles) = (Tree::new(units).unwrap(), (0..teams).map(circle).collect::<Vec<_>>());
        let promise = Promise::draw_up(terms, keys, &Instrument::built_in(), &tree, &circles).unwrap();
        Self { promise, issuing, receipt, seeds }
    }

    /// Somebody's entry, as a row.
    fn enter(&self, circle: usize, rng: &mut StdRng) -> (Leaf, Vec<u8>) {
        let scope = Scope::new(self.promise.hash(), &self.promise.circles()[circle].id).unwrap();
        let applicant = Applicant::begin(self.issuing.public(), &scope, rng).unwrap();
        let blinded = TokenRequest::of(circle, [7; 16].into(), &applicant, None).blinded.answers;
        let holder = applicant.receive(&self.issuing.blind_sign(&blinded).unwrap()).unwrap();
        let guardians = self.promise.manifest().guardians().unwrap();
        let wrapped = Pair::make(|kind: Kind| {
            let mut inside = vec![0; InnerBallot::length(kind, self.promise.instrument())];
            rng.fill_bytes(&mut inside[..32]);
            Wrapped::around(&inside, &guardians, self.promise.hash(), kind, holder.pk(), rng)
        });
        let Pair { answers, comment } = wrapped.unwrap();
        let entry: EntryRequest = holder.enter(circle, answers, comment).unwrap();
        (entry.leaf(), entry.to_row().unwrap())
    }

    /// The parts of the parcel for the first guardian, when so many people have answered.
    fn parts(&self, people: usize) -> Vec<(&'static str, Vec<u8>)> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let of = |core: usize| {
            let mut rng = StdRng::seed_from_u64(core as u64);
            let ours = (core..people).step_by(cores);
            ours.map(|at| self.enter(at / TEAM, &mut rng)).collect::<Vec<_>>()
        };
        let mut entries: Vec<(Leaf, Vec<u8>)> = thread::scope(|scope| {
            let of = &of;
            let all: Vec<_> = (0..cores).map(|core| scope.spawn(move || of(core))).collect();
            all.into_iter().flat_map(|core| core.join().unwrap()).collect()
        });
        entries.sort_unstable_by_key(|(leaf, _)| *leaf.as_bytes());
        let list = EntryList::of(&self.promise, entries.iter().map(|(leaf, _)| leaf.clone()).collect());
        let list = serde_json::to_string(&list).unwrap();
        let sig = self.receipt.sign_list(self.promise.hash(), &list).unwrap();
        let mut circles = vec![Vec::new(); self.promise.circles().len()];
        for at in 0..people {
            circles[at / TEAM].push(Code::from((at as u128).to_be_bytes()).hash());
        }
        circles.iter_mut().for_each(|codes| codes.sort_by_key(|code| *code.as_bytes()));
        vec![
            ("promise", self.promise.to_text().into_bytes()),
            ("list", serde_json::to_vec(&SignedList { list, sig }).unwrap()),
            ("used", serde_json::to_vec(&UsedCodes { circles }).unwrap()),
            ("entries", entries.into_iter().flat_map(|(_, row)| row).collect()),
        ]
    }

    fn pack(&self, parts: &[(&'static str, Vec<u8>)]) -> Vec<u8> {
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, part)| (*name, part.as_slice())).collect();
        Parcel::pack(&self.promise, &parts).unwrap()
    }
}

/// Seconds on the clock, seconds of processor time, and MiB at the peak.
#[derive(Clone, Copy, Default)]
struct Cost {
    clock: f64,
    cpu: f64,
    peak: u64,
}

/// What a process has cost so far.
fn cost(pid: u32) -> Option<(f64, u64)> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit(") ").next()?.split(' ').collect();
    let cpu = (fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?) / 100.0;
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some((cpu, peak.split_whitespace().next()?.parse::<u64>().ok()? / 1024))
}

/// Opens a parcel by the command, with a key file that has accepted the promise.
fn open(folder: &Path, round: &Round, place: usize) -> Cost {
    let (name, rng) = (round.promise.round(), &mut StdRng::seed_from_u64(3));
    let mut file =
        SeedFile::lock(&round.seeds[place - 1], PASSPHRASE, (name, "Ada", "works council"), rng).unwrap();
    file.accepted = Some(round.promise.hash_text());
    fs::write(folder.join("key.json"), serde_json::to_string(&file).unwrap()).unwrap();
    let (begun, mut found) = (Instant::now(), Cost::default());
    let mut child = Command::new(env!("CARGO_BIN_EXE_candor-check"))
        .args(["guardian", "open", "key.json", "parcel.candor"])
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    writeln!(child.stdin.take().unwrap(), "{PASSPHRASE}").unwrap();
    loop {
        if let Some((cpu, peak)) = cost(child.id()) {
            found = Cost { cpu, peak: peak.max(found.peak), ..found };
        }
        if let Some(ended) = child.try_wait().unwrap() {
            assert!(ended.success(), "place {place}");
            return Cost { clock: begun.elapsed().as_secs_f64(), ..found };
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn main() {
    let typed: Vec<usize> = std::env::args().filter_map(|word| word.parse().ok()).collect();
    let sizes = if typed.is_empty() { vec![5_000, 100_000] } else { typed };
    println!(
        "{:>8}  {:>5}  {:>10}  {:>9}  {:>9}  {:>8}",
        "people", "place", "parcel MiB", "seconds", "of CPU", "peak MiB"
    );
    for people in sizes {
        let (round, folder) = (Round::of(people.div_ceil(TEAM)), tempfile::tempdir().unwrap());
        let mut parts = round.parts(people);
        for place in [1, 2] {
            let parcel = round.pack(&parts);
            let size = parcel.len() / (1 << 20);
            fs::write(folder.path().join("parcel.candor"), parcel).unwrap();
            let Cost { clock, cpu, peak } = open(folder.path(), &round, place);
            println!("{people:>8}  {place:>5}  {size:>10}  {clock:>9.2}  {cpu:>9.2}  {peak:>8}");
            let back =
                fs::read(folder.path().join(format!("candor-parcel-2026-q3-from-{place}.candor"))).unwrap();
            let back = Parcel::open(&back).unwrap();
            parts.truncate(4);
            parts.extend(
                ["attestation", "answers", "comment"].map(|name| (name, back.part(name).unwrap().to_vec())),
            );
        }
    }
}
