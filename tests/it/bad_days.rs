//! The drills: each page of `docs/BAD_DAYS.md` is played. The day comes, and what stands on the page is typed, word for word, at a
//! terminal; then things are as the page says.
//!
//! It must never type anything that is not on the page, except what makes the day bad and what a command asks for.

use std::{
    collections::VecDeque,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use candor_clock as clock;
use candor_rehearse::Employee;

use crate::{
    harness::{UNITS, people, same},
    smtp::MailServer,
    support::{a_day_passes, letters, process::Process},
};

/// The name of every round on the pages.
const ROUND: &str = "2026-q3";

/// The heads of the pages, and the blocks of commands below each.
fn pages() -> Vec<(String, VecDeque<String>)> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/BAD_DAYS.md")).unwrap();
    let page = |page: &str| {
        let (head, body) = page.split_once('\n').unwrap();
        let blocks = body.split("```sh\n").skip(1).map(|block| block.split("```").next().unwrap().to_owned());
        (head.to_owned(), blocks.collect())
    };
    text.split("\n## ").skip(1).map(page).collect()
}

/// One bad day of an operator: a folder, the settings, and the page in hand.
struct Day {
    folder: tempfile::TempDir,
    settings: Vec<(&'static str, String)>,
    port: u16,
    page: VecDeque<String>,
}

impl Day {
    /// `None`, and a plain message, where no terminal can be had; with `CI=true` that is a failure.
    fn begin(head: &str) -> Option<Self> {
        if !Command::new("script")
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|done| done.success())
        {
            assert_ne!(
                std::env::var("CI").as_deref(),
                Ok("true"),
                "no terminal for the drills: install util-linux"
            );
            eprintln!("SKIPPED: no terminal for this drill (`script` of util-linux)");
            return None;
        }
        let page = pages().into_iter().find(|page| page.0 == head);
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let settings = vec![
            ("CANDOR_LISTEN", format!("127.0.0.1:{port}")),
            ("CANDOR_PUBLIC_URL", format!("http://127.0.0.1:{port}")),
        ];
        let day = Self {
            folder: tempfile::tempdir().unwrap(),
            settings,
            port,
            page: page.unwrap_or_else(|| panic!("no page {head}")).1,
        };
        day.write("units.csv", UNITS);
        day.write("people.csv", &people());
        Some(day)
    }

    fn at(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.at().join(name), text).unwrap();
    }

    fn set(&mut self, name: &'static str, value: String) {
        self.settings.retain(|setting| setting.0 != name);
        self.settings.push((name, value));
    }

    /// A mail server for the day, to which everything goes.
    fn with_mail(&mut self, server: &MailServer) {
        self.set("CANDOR_SMTP", server.plain());
        self.set("CANDOR_MAIL_DOMAINS", "acme.example".to_owned());
        self.set("CANDOR_MAIL_FROM", "Survey <survey@acme.example>".to_owned());
        self.set("CANDOR_MAIL_CANARY", "operator@acme.example".to_owned());
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        let folder = Path::new(env!("CARGO_BIN_EXE_candor")).parent().unwrap();
        let path = std::env::var("PATH").unwrap_or_default();
        // Those of the tests are no settings of the operator's.
        let tests = std::env::vars().map(|(name, _)| name).filter(|name| name.starts_with("CANDOR_"));
        for name in tests {
            command.env_remove(name);
        }
        command
            .env("PATH", format!("{}:{path}", folder.display()))
            .envs(self.settings.iter().map(|(name, value)| (*name, value)))
            .current_dir(self.at());
        command
    }

    /// What happened before the page was opened: one command, which works.
    fn before(&self, words: &str) -> String {
        let done = self.command("candor").args(words.split(' ')).stdin(Stdio::null()).output().unwrap();
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert!(done.status.success(), "candor {words}: {said}");
        said
    }

    fn with_open_round(self) -> Self {
        self.before("roster import --units units.csv --people people.csv");
        self.before(&format!("round open {ROUND} --yes {ROUND}"));
        self
    }

    /// The next commands of the page, at a terminal, and what somebody types when they are asked.
    fn types(&mut self, answers: &[&str]) -> String {
        let block = self.page.pop_front().unwrap();
        let mut terminal = self
            .command("script")
            .args(["--quiet", "--flush", "--return", "--command", &format!("set -e\n{block}"), "/dev/null"])
            .env("SHELL", "/bin/sh")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut typed = terminal.stdin.take().unwrap();
        for answer in answers {
            writeln!(typed, "{answer}").unwrap();
        }
        let done = terminal.wait_with_output().unwrap();
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert!(done.status.success(), "{block}{said}");
        said
    }

    fn serve(&self) -> Process {
        let words = ["--data", "candor-data", "--keys", "candor-keys"];
        let flags: Vec<String> = self
            .settings
            .iter()
            .flat_map(|(name, value)| {
                let flag = name.trim_start_matches("CANDOR_").to_lowercase().replace('_', "-");
                [format!("--{flag}"), value.clone()]
            })
            .collect();
        let flags = words.into_iter().chain(flags.iter().map(String::as_str));
        Process::start(self.at(), &flags.collect::<Vec<_>>())
    }

    fn outbox(&self) -> PathBuf {
        self.at().join("candor-data/outbox")
    }

    /// The links of everybody invited, as they stand in the mails.
    fn links(&self) -> Vec<String> {
        let letters = letters(&self.outbox());
        let links = letters.iter().filter_map(|(_, text)| text.lines().find(|line| line.contains("/i#")));
        links.map(str::to_owned).collect()
    }

    /// How many ballots stand in an audit file.
    fn counted(&self, file: &str) -> usize {
        let audited: serde_json::Value =
            serde_json::from_slice(&fs::read(self.at().join(file)).unwrap()).unwrap();
        audited["ballots"].as_array().unwrap().len()
    }

    /// The page was followed to its end.
    fn ends(self) {
        assert!(self.page.is_empty(), "nobody typed {:?}", self.page);
    }
}

#[test]
fn every_page_has_its_drill() {
    for (head, _) in pages() {
        assert!(
            include_str!("bad_days.rs").contains(&format!("Day::begin(\"{head}\")")),
            "nobody drills: {head}"
        );
    }
}

#[test]
fn a_mail_to_the_wrong_list_is_stopped_after_the_first_one() {
    let Some(mut day) = Day::begin("A mail goes to the wrong list") else { return };
    let Some(server) = MailServer::start() else { return };
    day.with_mail(&server);
    day.before("roster import --units units.csv --people people.csv");
    // Somebody takes the list of the interns, of another company in part.
    let wrong = "email,unit\n".to_owned()
        + &(1..=14).map(|i| format!("intern{i}@acme.example,design\n")).collect::<String>();
    day.write("interns.csv", &wrong);
    day.before("roster import --units units.csv --people interns.csv --yes 26");
    let running = day.serve();
    day.before(&format!("round open {ROUND} --yes {ROUND}"));
    day.before("mail deliver");
    assert_eq!(server.headers("To"), ["operator@acme.example"], "one goes ahead");

    assert!(day.types(&[]).contains("14 held back"));
    day.types(&[ROUND, "26"]);

    day.before("mail deliver");
    drop(running);
    assert_eq!(server.headers("To"), ["operator@acme.example"], "and no other one ever left");
    assert!(day.before("round status").contains("cancelled"));
    day.before("roster export --out now");
    assert!(fs::read_to_string(day.at().join("now/people.csv")).unwrap().contains("design7@acme.example"));
    day.ends();
}

#[test]
fn a_mistake_in_a_text_reaches_nobody_but_the_one_who_looks() {
    let Some(mut day) = Day::begin("A mistake in a text goes to everybody") else { return };
    let Some(server) = MailServer::start() else { return };
    day.with_mail(&server);
    let right = day.settings.clone();
    day.set("CANDOR_PUBLIC_URL", "http://127.0.0.1:1".to_owned());
    let running = day.serve();
    let day = day.with_open_round();
    day.before("mail deliver");
    assert_eq!(server.headers("To"), Vec::<String>::new(), "the address in the links leads nowhere");

    let mut day = day;
    let said = day.types(&[ROUND]);
    assert!(said.contains("12 held back") && said.contains("http://127.0.0.1:1"), "{said}");
    drop(running);
    day.settings = right;
    let running = day.serve();
    let said = day.types(&["2026-q3-again"]);
    let shown = said.find("how safe is it to speak up").expect("the mail is shown");
    assert!(shown < said.find("is open until").unwrap(), "before anything is final: {said}");
    day.before("mail deliver");
    drop(running);
    let mails = server.mails();
    assert_eq!(mails.len(), 1, "one goes ahead");
    assert!(mails[0].to_string().contains(&format!("127.0.0.1:{}/i#r.2026-q3-again.", day.port)));
    day.ends();
}

#[test]
fn a_report_that_everybody_reads_gives_nobody_away() {
    let Some(day) = Day::begin("A report is forwarded to the whole company") else { return };
    let mut day = day.with_open_round();
    let (running, mut rng) = (day.serve(), clock::system_rng());
    let links = day.links();
    for link in &links {
        Employee::at(&running.base).answer(link, &same(4), None, &mut rng).unwrap();
    }
    drop(running);
    for words in ["round close 2026-q3 --yes 2026-q3", "round audit-file 2026-q3 audit.json"] {
        day.before(words);
    }
    a_day_passes(&day.at().join("candor-data/answers.db"));
    fs::remove_dir_all(day.outbox()).unwrap();
    day.before("round publish 2026-q3 --yes 2026-q3");
    let reports = letters(&day.outbox());
    assert!(reports.len() >= 4, "{reports:?}");
    for (_, report) in &reports {
        for link in &links {
            let code = link.rsplit(['.', '#']).next().unwrap();
            assert!(
                !report.contains(code) && !report.contains("/i#") && !report.contains("set-up/"),
                "{report}"
            );
        }
        assert!(
            !people().lines().skip(1).any(|line| report.contains(line.split(',').next().unwrap())),
            "{report}"
        );
    }
    assert!(day.types(&[]).contains("nothing was found"));
    day.ends();
}

#[test]
fn a_database_that_lay_open_tells_who_was_asked_and_not_what_was_said() {
    let Some(day) = Day::begin("The database lies open to the world") else { return };
    let mut day = day.with_open_round();
    day.before("account invite hr@acme.example");
    day.types(&[]);
    let said = day.types(&[]);
    assert!(said.contains("none of 16 attacks was better than chance"), "{said}");
    day.ends();
}

#[test]
fn a_database_that_was_dropped_comes_back_and_nobody_answers_twice() {
    let Some(day) = Day::begin("The database is dropped") else { return };
    let mut day = day.with_open_round();
    let (mut rng, links) = (clock::system_rng(), day.links());
    let running = day.serve();
    let employee = Employee::at(&running.base);
    for link in &links[..6] {
        employee.answer(link, &same(4), None, &mut rng).unwrap();
    }
    day.before("backup backups");
    employee.answer(&links[6], &same(2), None, &mut rng).unwrap();
    drop(running);
    fs::remove_dir_all(day.at().join("candor-data")).unwrap();

    let said = day.types(&[]);
    assert!(said.contains("2026-q3: open then; its links work no more"), "{said}");
    let said = day.types(&["restore"]);
    assert!(said.contains("12 invited"), "{said}");
    let running = day.serve();
    for link in [&links[6], &links[0], &links[11]] {
        assert!(
            employee.answer(link, &same(5), None, &mut rng).is_err(),
            "nobody knows who has answered since"
        );
    }
    drop(running);
    day.before("mail deliver");
    assert_eq!(day.links(), Vec::<String>::new(), "nobody is invited once more");
    day.before("round close 2026-q3 --yes 2026-q3");
    day.before("round audit-file 2026-q3 audit.json");
    assert_eq!(day.counted("audit.json"), 6);
    day.ends();
}

#[test]
fn backups_that_nobody_tried_are_found_out() {
    let Some(mut day) = Day::begin("The backups turn out to have been broken for months") else { return };
    day.set("CANDOR_BACKUP", "backups".to_owned());
    let mut day = day.with_open_round();
    let check = |day: &Day| {
        let done = day.command("candor").args(["check", "--offline"]).output().unwrap();
        (done.status.success(), String::from_utf8(done.stdout).unwrap())
    };
    let (good, said) = check(&day);
    assert!(!good && said.contains("WRONG  backup"), "{said}");
    assert!(day.types(&[]).contains("ok     backup"));
    // And one that was damaged since is not put back.
    let made = fs::read_dir(day.at().join("backups")).unwrap().next().unwrap().unwrap().path();
    let mut files = fs::read_dir(&made).unwrap().map(|file| file.unwrap().path());
    let file = files.find(|path| path.to_string_lossy().contains("people")).unwrap();
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).unwrap();
    let refused =
        day.command("candor").arg("restore").arg(&made).args(["--yes", "restore"]).output().unwrap();
    assert!(!refused.status.success(), "{}", String::from_utf8_lossy(&refused.stdout));
    assert!(check(&day).1.contains("people database: "));
    day.ends();
}

#[test]
fn one_import_too_many_is_undone() {
    let Some(mut day) = Day::begin("One command too many") else { return };
    day.before("roster import --units units.csv --people people.csv");
    day.before("roster export --out before");
    let fewer: String =
        people().lines().filter(|line| !line.contains("design")).map(|line| format!("{line}\n")).collect();
    day.write("fewer.csv", &fewer);
    day.before("roster import --units units.csv --people fewer.csv --yes 7");

    day.types(&["7"]);
    for file in ["units.csv", "people.csv"] {
        let read = |folder: &str| fs::read_to_string(day.at().join(folder).join(file)).unwrap();
        assert_eq!(read("roster"), read("before"), "as it was");
    }
    day.before("round open 2026-q3 --yes 2026-q3");
    day.types(&[]);
    day.ends();
}

#[test]
fn when_the_power_goes_what_was_confirmed_is_there() {
    let Some(day) = Day::begin("The power goes") else { return };
    let mut day = day.with_open_round();
    let (mut rng, links) = (clock::system_rng(), day.links());
    let ballots: Vec<_> = {
        let running = day.serve();
        let employee = Employee::at(&running.base);
        let collected =
            links.iter().map(|link| employee.collect(link, &same(4), None, &mut rng).unwrap().answers);
        let ballots: Vec<_> = collected.collect();
        for ballot in &ballots[..6] {
            employee.hand_in(ballot).unwrap();
        }
        ballots // and here the power goes
    };
    let running = day.serve();
    let said = day.types(&[]);
    assert!(said.contains("12 invited") && !said.contains("WRONG"), "{said}");
    let employee = Employee::at(&running.base);
    for ballot in &ballots {
        employee.hand_in(ballot).unwrap(); // the same again is confirmed, and counted once
    }
    drop(running);
    day.before("round close 2026-q3 --yes 2026-q3");
    day.before("round audit-file 2026-q3 audit.json");
    assert_eq!(day.counted("audit.json"), 12);
    day.ends();
}

#[test]
fn the_journal_names_acts_and_nobody_to_blame() {
    let Some(day) = Day::begin("A mistake becomes public") else { return };
    let mut day = day.with_open_round();
    day.before("round cancel 2026-q3 --yes 2026-q3");
    let said = day.types(&[]);
    assert!(said.contains("gave the round up") && said.contains("Every entry follows"), "{said}");
    assert!(!said.contains("@acme.example"), "{said}");
    let said = day.types(&["after-the-outage"]);
    assert!(said.contains("after-the-outage is open until"), "{said}");
    day.ends();
}
