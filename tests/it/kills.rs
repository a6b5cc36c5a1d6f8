//! A campaign of kills over everything that lasts: importing, opening, answering, mailing, closing, publishing, exporting, backing up,
//! restoring. Each act is
//! killed at random, several times, and then finished; afterwards nothing that was confirmed is missing, nothing is double, no key is
//! left over, and every start says what it found.
//!
//! It must never forgive a state because a kill led to it. How many kills: `CANDOR_KILLS`, 60 where it is not set.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    sync::Mutex,
    time::{Duration, Instant},
};

use candor_clock as clock;
use candor_protocol::record::AuditFile;
use candor_rehearse::{Employee, EmployeeError};
use rand::{RngExt, SeedableRng, rngs::StdRng};

use crate::{
    harness::{UNITS, people, same},
    support::{a_day_passes, letters},
};

/// One organisation, from the first import to the export, in a folder of its own.
struct Campaign<'a> {
    at: &'a Path,
    base: String,
    port: u16,
    rng: &'a mut StdRng,
    kills: usize,
}

impl Campaign<'_> {
    fn start(&self, words: &[&str]) -> Child {
        Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(words)
            .envs([("CANDOR_PUBLIC_URL", &self.base), ("CANDOR_LISTEN", &format!("127.0.0.1:{}", self.port))])
            .current_dir(self.at)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// To its end: whether it went well, and what it said.
    fn run(&self, words: &[&str]) -> (bool, String) {
        let done = self.start(words).wait_with_output().unwrap();
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert!(!said.contains("panicked"), "{words:?}: {said}");
        (done.status.success(), said)
    }

    fn works(&self, words: &[&str]) -> String {
        let (good, said) = self.run(words);
        assert!(good, "{words:?}: {said}");
        said
    }

    /// Kills a command three times at random, looks each time whether candor can say where it stands, and then has it finished.
    /// `done`: what a repetition says where the work was done before the kill; nothing where it can always be done again.
    fn through_kills(&mut self, words: &[&str], done: &str, look: &dyn Fn(&Self)) {
        let mut usual = Duration::from_millis(600);
        for _ in 0..3 {
            let (mut child, begun) = (self.start(words), Instant::now());
            let at = usual.mul_f64(self.rng.random_range(0.0..1.1));
            while begun.elapsed() < at && child.try_wait().unwrap().is_none() {
                std::thread::sleep(Duration::from_millis(2));
            }
            if child.try_wait().unwrap().is_some() {
                usual = usual.min(begun.elapsed());
            } else {
                child.kill().unwrap(); // SIGKILL
                self.kills += 1;
            }
            child.wait().unwrap();
            let (good, said) = self.run(&["round", "status"]);
            assert!(good || (words[0] == "restore" && said.contains("type it again")), "{words:?}: {said}");
            look(self);
        }
        let (good, said) = self.run(words);
        assert!(good || (!done.is_empty() && said.contains(done)), "{words:?}: {said}");
    }

    fn roster(&self) -> String {
        let to = tempfile::tempdir().unwrap();
        let folder = to.path().join("roster");
        let (good, said) = self.run(&["roster", "export", "--out", folder.to_str().unwrap()]);
        if good { fs::read_to_string(folder.join("people.csv")).unwrap() } else { said }
    }

    /// A server, once it accepts.
    fn serve(&self) -> Child {
        let mut child = self.start(&["serve"]);
        while std::net::TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if child.try_wait().unwrap().is_some() {
                let done = child.wait_with_output().unwrap();
                panic!("it did not start: {}", String::from_utf8_lossy(&done.stderr));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        child
    }

    /// Everybody answers while the server is killed again and again; the receipts that were confirmed, as leaves.
    fn answers(&mut self, links: &[String]) -> BTreeSet<[u8; 32]> {
        let mut server = self.serve();
        let mut rng = clock::system_rng();
        let employee = Employee::at(&self.base);
        let collected =
            links.iter().map(|link| employee.collect(link, &same(4), None, &mut rng).unwrap().answers);
        let ballots: Vec<_> = collected.collect();
        let confirmed = Mutex::new(BTreeSet::new());
        let given = |ballot| -> Result<(), EmployeeError> {
            let receipt = Employee::at(&self.base).hand_in(ballot)?;
            confirmed.lock().unwrap().insert(*receipt.leaf.as_bytes());
            Ok(())
        };
        let mut left = ballots.iter();
        for _ in 0..3 {
            let wait = Duration::from_millis(self.rng.random_range(0..150));
            let some: Vec<_> = left.by_ref().take(ballots.len() / 3).collect();
            std::thread::scope(|threads| {
                threads.spawn(|| {
                    std::thread::sleep(wait);
                    server.kill().unwrap(); // SIGKILL
                });
                let _ = some.into_iter().try_for_each(given);
            });
            server.wait().unwrap();
            self.kills += 1;
            server = self.serve();
        }
        let sure: BTreeSet<[u8; 32]> = confirmed.lock().unwrap().clone();
        for ballot in &ballots {
            given(ballot).unwrap(); // again, and those whose server went away
        }
        server.kill().unwrap();
        server.wait().unwrap();
        let all = confirmed.into_inner().unwrap();
        assert!(sure.is_subset(&all));
        all
    }

    /// The key files that are left, of both sides.
    fn keys(&self) -> Vec<String> {
        let sides = ["people", "answers"].map(|side| self.at.join("candor-keys").join(side));
        let files = sides.iter().filter_map(|side| fs::read_dir(side).ok()).flatten();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.contains("2026")).collect()
    }
}

/// Whoever was sending a mail when it was killed has it for a while: then others may.
fn an_hour_passes(people_db: &Path) {
    use diesel::{Connection as _, RunQueryDsl as _};
    let mut conn = diesel::SqliteConnection::establish(people_db.to_str().unwrap()).unwrap();
    diesel::sql_query("UPDATE outbox SET due = due - 3600 WHERE due > 0").execute(&mut conn).unwrap();
}

fn addressees(outbox: &Path, kind: &str) -> Vec<String> {
    let letters = letters(outbox);
    let of_kind = letters.iter().filter(|(_, text)| text.contains(kind));
    let mut to: Vec<String> = of_kind.map(|(_, text)| text.lines().next().unwrap().to_owned()).collect();
    to.sort();
    to
}

/// From the first import to the export, with kills in all of it; how many.
fn campaign(rng: &mut StdRng) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let at = folder.path();
    let mut all = Campaign { at, base: format!("http://127.0.0.1:{port}"), port, rng, kills: 0 };
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    fs::write(at.join("more.csv"), people() + "design8@acme.example,design\ndesign9@acme.example,design\n")
        .unwrap();
    all.works(&["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    let before = all.roster();
    all.through_kills(&["roster", "import", "--units", "units.csv", "--people", "more.csv"], "", &|all| {
        let now = all.roster();
        assert!(now == before || now.lines().count() == before.lines().count() + 2, "half an import: {now}");
    });

    all.through_kills(&["round", "open", "2026-q3", "--yes", "2026-q3"], "already a round", &|_| ());
    all.through_kills(&["mail", "deliver"], "", &|_| ());
    an_hour_passes(&at.join("candor-data/people.db"));
    all.works(&["mail", "deliver"]);
    let outbox = at.join("candor-data/outbox");
    let invited = addressees(&outbox, "/i#");
    assert_eq!(invited.len(), 14, "one each: {invited:?}");
    let links: Vec<String> = letters(&outbox)
        .iter()
        .filter_map(|(_, text)| text.lines().find(|line| line.contains("/i#")).map(str::to_owned))
        .collect();

    let confirmed = all.answers(&links);
    all.through_kills(&["backup", "backups"], "", &|_| ());
    all.through_kills(&["round", "close", "2026-q3", "--yes", "2026-q3"], "closed", &|_| ());
    all.through_kills(&["round", "audit-file", "2026-q3", "audit.json"], "choose another name", &|_| ());
    if !at.join("audit.json").exists() {
        all.works(&["round", "audit-file", "2026-q3", "audit.json"]);
    }
    let audited: AuditFile = serde_json::from_slice(&fs::read(at.join("audit.json")).unwrap()).unwrap();
    let counted: BTreeSet<[u8; 32]> =
        audited.ballots.iter().map(|ballot| *ballot.proof.leaf().as_bytes()).collect();
    assert_eq!(counted.len(), audited.ballots.len(), "nothing counts twice");
    assert_eq!(counted, confirmed, "what was confirmed is counted, and nothing else");

    a_day_passes(&at.join("candor-data/answers.db"));
    fs::remove_dir_all(&outbox).unwrap();
    all.through_kills(&["round", "publish", "2026-q3", "--yes", "2026-q3"], "published", &|_| ());
    an_hour_passes(&at.join("candor-data/people.db"));
    all.works(&["mail", "deliver"]);
    let leaders = addressees(&outbox, "Subject");
    assert_eq!(leaders.len(), leaders.iter().collect::<BTreeSet<_>>().len(), "a report twice: {leaders:?}");
    assert_eq!(leaders.len(), 4, "{leaders:?}");

    all.through_kills(&["export", "--out", "export"], "", &|_| ());
    assert!(all.works(&["verify", "export"]).contains("nothing was found"));
    all.through_kills(&["backup", "backups"], "", &|_| ());
    let made = fs::read_dir(at.join("backups")).unwrap().map(|made| made.unwrap().path());
    let whole = made.filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.'));
    let newest = whole.max().unwrap();
    all.through_kills(&["restore", newest.to_str().unwrap(), "--yes", "restore"], "", &|_| ());
    all.works(&["export", "--out", "restored"]);
    let read = |folder: &str| fs::read(at.join(folder).join("release-2026-q3.json")).unwrap();
    assert!(read("export") == read("restored"), "what came back is what was published");

    let mut server = all.serve();
    let begun = Instant::now();
    while !all.keys().is_empty() && begun.elapsed() < Duration::from_secs(150) {
        std::thread::sleep(Duration::from_millis(200)); // the tick that destroys keys comes each minute
    }
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(all.keys(), Vec::<String>::new(), "no key is left over");
    assert!(all.works(&["journal"]).contains("Every entry follows"));
    all.kills
}

#[test]
fn whatever_is_killed_can_be_finished_and_nothing_confirmed_is_lost() {
    let wanted = std::env::var("CANDOR_KILLS").map_or(60, |kills| kills.parse().unwrap());
    let seed = clock::system_rng().random();
    println!("seed {seed}");
    let mut rng = StdRng::seed_from_u64(seed);
    let (mut kills, mut organisations) = (0, 0);
    while kills < wanted {
        kills += campaign(&mut rng);
        organisations += 1;
    }
    println!("{kills} kills in {organisations} organisations");
}
