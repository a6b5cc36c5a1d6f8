//! The two sides as two processes, each with its own folders, and what may go wrong between them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use candor_db::Side;
use candor_people::{self as people, Links};
use candor_rehearse::{Employee, TestService};
use candor_server::{config::Settings, worker};
use rand::{SeedableRng, rngs::StdRng};
use tempfile::TempDir;

use crate::{
    harness::{TestApp, UNITS, people, round, same},
    support::{lossy::Lossy, process::Process},
};

const SECRET: &str = "f00df00df00df00df00df00df00df00df00d";

/// Two machines, as far as files go.
struct Machines {
    people: TempDir,
    answers: TempDir,
}

impl Machines {
    fn new() -> Self {
        let machines = Self { people: tempfile::tempdir().unwrap(), answers: tempfile::tempdir().unwrap() };
        for folder in [&machines.people, &machines.answers] {
            fs::write(folder.path().join("secret"), SECRET).unwrap();
        }
        fs::write(machines.people.path().join("units.csv"), UNITS).unwrap();
        fs::write(machines.people.path().join("people.csv"), people()).unwrap();
        machines
    }

    fn serve_answers(&self) -> Process {
        Process::serve(self.answers.path(), &["--side", "answers", "--peer-secret", "secret"])
    }

    fn serve_people(&self, answers: &str) -> Process {
        Process::serve(self.people.path(), &people_words(answers))
    }

    /// Types a command on the machine of the people side: whether it succeeded, and what it said.
    fn type_there(&self, answers: &str, words: &[&str]) -> (bool, String) {
        typed(self.people.path(), &[words, &people_words(answers)].concat())
    }

    fn works(&self, answers: &str, words: &[&str]) -> String {
        let (good, said) = self.type_there(answers, words);
        assert!(good, "{words:?}: {said}");
        said
    }

    fn fails(&self, answers: &str, words: &[&str], expected: &str) {
        let (good, said) = self.type_there(answers, words);
        assert!(!good && said.contains(expected), "{words:?}: {said}");
    }

    /// A day passes since the counting.
    fn a_day_passes(&self) {
        crate::support::a_day_passes(&self.answers.path().join("candor-data/answers.db"));
    }

    /// Everybody's link.
    fn links(&self, name: &str) -> Vec<String> {
        let (config, name) = (self.settings().open().unwrap(), round(name));
        let promise = people::promise(&config.people, &name).unwrap();
        let links = Links::new("https://survey.example", &promise);
        let all = people::invitations(&config.people, &name).unwrap();
        all.into_iter().map(|invited| links.to(invited.circle, &invited.code)).collect()
    }

    fn settings(&self) -> Settings {
        let at = self.people.path();
        let mut settings = TestService::settings(at, &at.join("outbox"), "https://survey.example");
        settings.data = at.join("candor-data");
        settings.keys = at.join("candor-keys");
        settings.side = Some(Side::People);
        settings.answers_url = Some("http://127.0.0.1:9".to_owned());
        settings.peer_secret = Some(at.join("secret"));
        settings
    }
}

fn people_words(answers: &str) -> [&str; 6] {
    ["--side", "people", "--peer-secret", "secret", "--answers-url", answers]
}

fn typed(folder: &Path, words: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let said = [done.stdout, done.stderr].concat();
    (done.status.success(), String::from_utf8(said).unwrap())
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn names(folder: &Path) -> String {
    let names =
        files(folder).into_iter().map(|file| file.strip_prefix(folder).unwrap().display().to_string());
    names.collect::<Vec<_>>().join("\n")
}

type Reply = ureq::http::Response<ureq::Body>;

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).build().into()
}

fn get(process: &Process, path: &str) -> Reply {
    agent().get(format!("{}{path}", process.base)).call().unwrap()
}

fn post(process: &Process, path: &str) -> u16 {
    agent().post(format!("{}{path}", process.base)).send(b"{}").unwrap().status().as_u16()
}

fn body(mut reply: Reply) -> String {
    reply.body_mut().read_to_string().unwrap()
}

const IMPORT: [&str; 6] = ["roster", "import", "--units", "units.csv", "--people", "people.csv"];
const OPEN: [&str; 5] = ["round", "open", "r", "--yes", "r"];
const CLOSE: [&str; 5] = ["round", "close", "r", "--yes", "r"];
const PUBLISH: [&str; 5] = ["round", "publish", "r", "--yes", "r"];

#[test]
fn a_whole_round_goes_through_two_processes_that_share_nothing() {
    let machines = Machines::new();
    let (there, here) = (machines.answers.path(), machines.people.path());
    let answers = machines.serve_answers();
    assert!(answers.greeting.contains("the answers side"), "{}", answers.greeting);
    let url = answers.base.clone();
    let people = machines.serve_people(&url);
    machines.works(&url, &IMPORT);
    machines.works(&url, &OPEN);

    // Each side has its own copy of the promise.
    for part in ["promise", "manifest", "instrument", "circles/0"] {
        let path = format!("/v1/rounds/r/{part}");
        let (ours, theirs) = (get(&people, &path), get(&answers, &path));
        assert_eq!((ours.status().as_u16(), theirs.status().as_u16()), (200, 200), "{part}");
        assert_eq!(body(ours), body(theirs), "{part}");
    }
    assert!(body(get(&people, "/v1/rounds/r/manifest")).contains(&format!("\"answers_origin\":\"{url}\"")));
    // What is the other side's is not here.
    for path in ["/", "/i", "/check"] {
        assert_eq!(
            (get(&people, path).status(), get(&answers, path).status()),
            (200.try_into().unwrap(), 404.try_into().unwrap())
        );
    }
    assert_eq!((post(&people, "/v1/rounds/r/token"), post(&answers, "/v1/rounds/r/token")), (400, 404));
    assert_eq!((post(&people, "/v1/rounds/r/answers"), post(&answers, "/v1/rounds/r/answers")), (404, 400));
    assert_eq!(get(&people, "/v1/rounds/r/record").status(), 404);
    assert!(body(get(&answers, "/v1/rounds/r/record")).contains("not_closed"));

    let mut rng = StdRng::seed_from_u64(3);
    let employee = Employee::at_both(&people.base, &answers.base);
    let links = machines.links("r");
    for link in &links {
        employee.answer(link, &same(4), Some("Zwetschgenkuchen."), &mut rng).unwrap();
    }

    // While the round is open: keys and databases of one side each.
    let (ours, theirs) = (names(here), names(there));
    assert!(ours.contains("people.db") && ours.contains("candor-keys/people/r."), "{ours}");
    assert!(!ours.contains("answers"), "{ours}");
    assert!(theirs.contains("answers.db") && theirs.contains("candor-keys/answers/r."), "{theirs}");
    assert!(!theirs.contains("people") && !theirs.contains("outbox"), "{theirs}");
    let found = |folder: &Path, word: &str| {
        files(folder).iter().any(|file| String::from_utf8_lossy(&fs::read(file).unwrap()).contains(word))
    };
    assert!(found(here, "design1@acme.example") && found(here, "issuing_key"));
    for word in ["@acme.example", "issuing_key", "invitation (", "Zwetschgenkuchen"] {
        assert!(!found(there, word), "{word}");
    }

    machines.works(&url, &CLOSE);
    assert_eq!(get(&answers, "/v1/rounds/r/record").status(), 200);
    assert_eq!(post(&people, "/v1/rounds/r/token"), 400);
    machines.fails(&url, &PUBLISH, "a whole day after it was counted");
    machines.a_day_passes();
    machines.fails(&url, &PUBLISH, "audit-file r FILE");
    // It does not cross.
    machines.fails(&url, &["round", "audit-file", "r", "audit.json"], "--side answers");
    let (good, said) = typed(there, &["round", "audit-file", "r", "audit.json", "--side", "answers"]);
    assert!(good, "{said}");
    // Comments cross when they are asked for, and are forgotten over there when they are published.
    machines.fails(&url, &PUBLISH, "candor comments show r");
    let said = machines.works(&url, &["comments", "show", "r"]);
    assert_eq!(said.matches("Zwetschgenkuchen.").count(), 12, "{said}");
    assert!(found(there, "Zwetschgenkuchen"));
    let order = |steward| ["comments", "redact", "r", "1", "--steward", steward, "--reason", "a recipe"];
    machines.fails(&url, &order("boss@acme.example"), "leads a unit");
    machines.works(&url, &order("steward@council.example"));
    let said = machines.works(&url, &["comments", "log", "r"]);
    assert!(said.contains("all of it, by steward@council.example: a recipe"), "{said}");
    machines.works(&url, &PUBLISH);
    assert!(!found(there, "Zwetschgenkuchen"));
    machines.works(&url, &["export"]);
    let comments = fs::read_to_string(here.join("comments.csv")).unwrap();
    assert_eq!(comments.matches("r,acme,Acme,Zwetschgenkuchen.\n").count(), 11, "{comments}");
    assert_eq!(comments.matches("r,acme,Acme,[redacted]\n").count(), 1, "{comments}");
    assert!(fs::read_to_string(here.join("release.csv")).unwrap().contains("acme,,Acme,unit,12,"));
    for folder in [here, there] {
        assert!(!names(folder).contains(".key"), "{}", names(folder));
    }

    // Both processes logged at the lowest level; nothing of it is about anybody.
    for log in [people.log(), answers.log()] {
        let codes = links.iter().map(|link| link.split('.').rev().nth(2).unwrap());
        for word in ["@", "acme.example", "127.0.0.1", "ureq", SECRET, "Zwetsch"].into_iter().chain(codes) {
            assert!(!log.contains(word), "{word}: {log}");
        }
    }
}

#[test]
fn the_page_may_answer_on_the_other_origin_and_without_credentials() {
    let machines = Machines::new();
    let answers = machines.serve_answers();
    let people = machines.serve_people(&answers.base);
    machines.works(&answers.base, &IMPORT);
    machines.works(&answers.base, &OPEN);
    let policy = get(&people, "/i").headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains(&format!("connect-src 'self' {};", answers.base)), "{policy}");

    let path = "/v1/rounds/r/answers";
    let asked = agent().options(format!("{}{path}", answers.base)).call().unwrap();
    assert_eq!(asked.status(), 204);
    assert_eq!(asked.headers()["access-control-allow-methods"], "POST");
    assert_eq!(asked.headers()["access-control-allow-headers"], "content-type");
    let refused = agent().post(format!("{}{path}", answers.base)).send(b"{}").unwrap();
    let manifest = get(&answers, "/v1/rounds/r/manifest");
    for reply in [&asked, &refused, &manifest] {
        assert_eq!(reply.headers()["access-control-allow-origin"], "*");
        assert!(!reply.headers().contains_key("access-control-allow-credentials"));
    }
    assert_eq!(refused.headers()["connection"], "close");
    for reply in
        [get(&people, "/v1/rounds/r/manifest"), get(&people, "/i"), get(&answers, "/internal/rounds")]
    {
        assert!(!reply.headers().contains_key("access-control-allow-origin"));
    }
}

#[test]
fn the_turnout_is_asked_of_the_other_process() {
    let machines = Machines::new();
    let answers = machines.serve_answers();
    machines.works(&answers.base, &IMPORT);
    machines.works(&answers.base, &OPEN);
    assert!(!machines.works(&answers.base, &["round", "status"]).contains("answers"), "twelve are too few");
    let twenty = (8..16).fold(people(), |all, at| all + &format!("design{at}@acme.example,design\n"));
    fs::write(machines.people.path().join("people.csv"), twenty).unwrap();
    machines.works(&answers.base, &[&IMPORT[..], &["--yes", "8"]].concat());
    machines.works(&answers.base, &["round", "cancel", "r", "--yes", "r"]);
    machines.works(&answers.base, &["round", "open", "s", "--yes", "s"]);
    let said = machines.works(&answers.base, &["round", "status"]);
    assert!(said.contains("20 invited in 2 circles; 0 answers (counted once a day: 20"), "{said}");
}

#[test]
fn without_the_secret_nobody_comes_from_the_other_side() {
    let machines = Machines::new();
    let answers = machines.serve_answers();
    let people = machines.serve_people(&answers.base);
    for route in candor_server::web::ROUTES.iter().filter(|route| route.path.starts_with("/internal/")) {
        assert_eq!(route.audience, candor_server::web::Audience::Peer, "{}", route.path);
        let ask = |process: &Process, secret: Option<&str>| {
            let url = format!("{}{}", process.base, route.path.replace("{round}", "r"));
            let bearer = secret.map_or(String::new(), |secret| format!("Bearer {secret}"));
            let done = match route.method.as_str() {
                "GET" => agent().get(url).header("Authorization", bearer).call(),
                _ => agent().post(url).header("Authorization", bearer).send(b"{}"),
            };
            done.unwrap().status().as_u16()
        };
        assert_eq!(ask(&people, Some(SECRET)), 404, "{}", route.path);
        for wrong in [None, Some(""), Some(&SECRET[1..]), Some("f00df00df00df00df00df00df00df00df00e")] {
            assert_eq!(ask(&answers, wrong), 403, "{}", route.path);
        }
        assert_ne!(ask(&answers, Some(SECRET)), 403, "{}", route.path);
    }
    fs::write(machines.people.path().join("secret"), SECRET.replace('f', "a")).unwrap();
    machines.works(&answers.base, &IMPORT);
    machines.fails(&answers.base, &OPEN, "give both sides the same file");
}

#[test]
fn a_reply_that_is_lost_between_the_sides_costs_nothing_but_a_repetition() {
    let machines = Machines::new();
    let answers = machines.serve_answers();
    let lost = Lossy::before(&answers.base);
    let url = lost.base.clone();
    machines.works(&url, &IMPORT);
    let step = |path: &str, words: &[&str]| {
        lost.lose(path);
        machines.fails(&url, words, "cannot be reached");
        machines.works(&url, words);
    };
    lost.lose("/keys");
    machines.fails(&url, &OPEN, "cannot be reached");
    assert!(machines.works(&url, &["round", "status"]).contains("no round yet"));
    // A round that was given up does not count for the interval until the next one.
    machines.works(&url, &["round", "open", "s", "--yes", "s"]);
    step("/cancel", &["round", "cancel", "s", "--yes", "s"]);
    assert!(machines.works(&url, &["round", "status"]).contains("cancelled"));
    assert!(!names(machines.answers.path()).contains("answers/s."));
    step("/promise", &OPEN);

    let people = machines.serve_people(&url);
    let employee = Employee::at_both(&people.base, &answers.base);
    let mut rng = StdRng::seed_from_u64(4);
    for link in &machines.links("r")[..6] {
        employee.answer(link, &same(4), None, &mut rng).unwrap();
    }
    step("/close", &CLOSE);
    machines.a_day_passes();
    let first = body(get(&answers, "/v1/rounds/r/record"));
    let publish = [&PUBLISH[..], &["--without-audit-file"]].concat();
    step("/release", &publish);
    // Published, and forgotten there as well; only the word of it was lost.
    assert!(machines.works(&url, &["round", "status"]).contains("published"));
    assert_eq!(body(get(&answers, "/v1/rounds/r/record")), first);

    assert!(!names(machines.answers.path()).contains(".key"));
}

#[test]
fn a_forgetting_whose_reply_is_lost_is_repeated_as_well() {
    let machines = Machines::new();
    let answers = machines.serve_answers();
    let lost = Lossy::before(&answers.base);
    machines.works(&lost.base, &IMPORT);
    machines.works(&lost.base, &OPEN);
    machines.works(&lost.base, &CLOSE);
    machines.a_day_passes();
    let publish = [&PUBLISH[..], &["--without-audit-file"]].concat();
    lost.lose("/forget");
    machines.fails(&lost.base, &publish, "cannot be reached");
    assert!(machines.works(&lost.base, &["round", "status"]).contains("published"));
    machines.works(&lost.base, &publish);
}

#[test]
fn what_was_ended_while_the_other_side_was_away_is_ended_there_when_it_is_back() {
    let check = |end: &[&str], said: &str, counted: bool| {
        let machines = Machines::new();
        let answers = machines.serve_answers();
        machines.works(&answers.base, &IMPORT);
        machines.works(&answers.base, &OPEN);
        let port = answers.base.rsplit(':').next().unwrap().to_owned();
        let url = answers.base.clone();
        drop(answers);
        machines.fails(&url, &OPEN, "there is already a round r");
        machines.fails(&url, end, said);
        assert!(machines.links_are_gone("r"));
        assert!(names(machines.answers.path()).contains("answers/r."), "the other side has not heard of it");

        let listen = format!("127.0.0.1:{port}");
        let words = ["--side", "answers", "--peer-secret", "secret", "--listen", &listen];
        let answers = Process::start(machines.answers.path(), &words);
        let _people = machines.serve_people(&answers.base);
        let begun = Instant::now();
        let is_over = || match counted {
            true => get(&answers, "/v1/rounds/r/record").status() == 200,
            false => !names(machines.answers.path()).contains("answers/r."),
        };
        while !is_over() {
            assert!(begun.elapsed() < Duration::from_secs(30), "{}", names(machines.answers.path()));
            std::thread::sleep(Duration::from_millis(100));
        }
        // The next tick destroys the key; or whoever types it again.
        machines.works(&url, end);
        assert!(!names(machines.answers.path()).contains(".key"), "{}", names(machines.answers.path()));
    };
    check(&CLOSE, "repeated by `candor serve`", true);
    check(&["round", "cancel", "r", "--yes", "r"], "cannot be reached", false);
}

impl Machines {
    fn links_are_gone(&self, name: &str) -> bool {
        let config = self.settings().open().unwrap();
        people::invitations(&config.people, &round(name)).is_err()
    }
}

#[test]
fn each_side_closes_by_its_own_clock_without_the_other() {
    let mut app = TestApp::new().with_open_round("r");
    app.answer("r", "design1", 4).unwrap();
    app.advance(15);
    let folder = app.folder();
    let mut settings = TestService::settings(&folder, &folder.join("outbox"), "http://127.0.0.1:8080");
    fs::write(folder.join("secret"), SECRET).unwrap();
    // Nobody listens on this port.
    settings.answers_url = Some("http://127.0.0.1:9".to_owned());
    settings.peer_secret = Some(folder.join("secret"));
    settings.side = Some(Side::People);
    let alone = settings.open().unwrap();
    let error = worker::run_due(&alone, &app.clock, &mut app.rng).unwrap_err();
    assert!(error.to_string().contains("cannot be reached"), "{error}");
    assert_eq!(people::rounds(&alone.people).unwrap()[0].state, people::State::Closed);
    assert!(!names(&folder).contains("keys/people/r."));
    assert!(names(&folder).contains("keys/answers/r."));

    settings.side = Some(Side::Answers);
    let (answers, watch) = (settings.open_answers().unwrap(), settings.clock_watch());
    assert_eq!(worker::run_due_answers(&answers, &watch, &app.clock, &mut app.rng).unwrap(), 1);
    assert_eq!(worker::run_due_answers(&answers, &watch, &app.clock, &mut app.rng).unwrap(), 0);
    assert!(candor_answers::release(&answers, &round("r")).unwrap().is_some());
    assert!(!names(&folder).contains("keys/answers/r."));
}

#[test]
fn the_way_between_the_sides_is_tls_with_a_certificate_that_is_checked() {
    let machines = Machines::new();
    if !crate::tls::certificate(machines.answers.path()) {
        return;
    }
    let words =
        ["--side", "answers", "--peer-secret", "secret", "--tls-cert", "cert.pem", "--tls-key", "key.pem"];
    let answers = Process::serve(machines.answers.path(), &words);
    machines.works(&answers.base, &IMPORT);
    machines.fails(&answers.base, &OPEN, "cannot be reached");
    let trusted = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(OPEN)
        .args(people_words(&answers.base))
        .env("SSL_CERT_FILE", machines.answers.path().join("cert.pem"))
        .current_dir(machines.people.path())
        .output()
        .unwrap();
    assert!(trusted.status.success(), "{}", String::from_utf8_lossy(&trusted.stderr));
}

#[test]
fn a_side_refuses_settings_that_are_the_other_sides() {
    let machines = Machines::new();
    let at = machines.people.path();
    let status = ["round", "status"];
    let refused = |words: &[&str], expected: &str| {
        let (good, said) = typed(at, words);
        assert!(!good && said.contains(expected), "{words:?}: {said}");
    };
    let people = |more: &[&'static str]| [&status[..], &["--side", "people"], more].concat();
    refused(&people(&[]), "needs --answers-url");
    refused(&people(&["--answers-url", "https://a.example"]), "openssl rand -hex 32");
    refused(
        &people(&["--answers-url", "http://a.example", "--peer-secret", "secret"]),
        "others on the network",
    );
    refused(&people(&["--answers-url", "https://a.example", "--answers-db", "x.db"]), "must not be known");
    refused(&[&status[..], &["--side", "answers"]].concat(), "needs the people side");
    refused(&["serve", "--side", "answers"], "needs --peer-secret FILE, or CANDOR_PEER_SECRET_FILE");
    let serve = ["serve", "--side", "answers", "--peer-secret", "secret"];
    refused(&[&serve[..], &["--people-db", "x.db"]].concat(), "must not be known");
    assert!(!at.join("candor-data").join("answers.db").exists());
}

/// The SQL of the operator's manual, as its reader would run it.
fn sql() -> Vec<String> {
    let manual = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/OPERATING.md")).unwrap();
    let block = manual.split("```sql\n").nth(1).unwrap().split("```").next().unwrap();
    block.split(';').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect()
}

#[test]
fn postgresql_refuses_each_side_the_database_of_the_other() {
    use diesel::{Connection, PgConnection, connection::SimpleConnection};
    let Some((admin, _)) = crate::support::postgres_urls() else { return };
    let host = admin.split("host=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let url = |database: &str, role: &str| format!("postgres:///{database}?host={host}&user={role}");
    let mut connection = PgConnection::establish(&admin).unwrap();
    for one in sql() {
        connection.batch_execute(&one).unwrap();
    }
    let (people, answers) = ("candor_people", "candor_answers");
    for (database, role) in [(people, answers), (answers, people)] {
        let refused = PgConnection::establish(&url(database, role)).err().unwrap().to_string();
        assert!(refused.contains("permission denied for database"), "{refused}");
    }
    // Its own is all that a side needs: a whole round goes through.
    let mut app =
        TestApp::over(Some(url(people, people)), Some(url(answers, answers)), "PostgreSQL with rôles");
    app = app.with_open_round("r");
    for person in 1..=6 {
        app.answer("r", &format!("design{person}"), 4).unwrap();
    }
    app.finish("r");
    assert_eq!(app.release().numbers().answered(), 6);
    // Nor by another road: as the other rôle, or through a link between databases.
    let mut connection = PgConnection::establish(&url(people, people)).unwrap();
    for trick in [
        "SET ROLE candor_answers",
        "SET SESSION AUTHORIZATION candor_answers",
        "CREATE EXTENSION dblink",
        "GRANT CONNECT ON DATABASE candor_answers TO candor_people",
        "ALTER DATABASE candor_answers OWNER TO candor_people",
        "COPY (SELECT 1) TO PROGRAM 'true'",
    ] {
        assert!(connection.batch_execute(trick).is_err(), "{trick}");
    }
}
