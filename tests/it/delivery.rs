//! Every mail arrives, through a server that fails in every way, while the delivering process is killed at random.
//!
//! It must never excuse a mail that came twice because somebody forgot: a copy counts as excused only where the server had
//! kept it, and the line or the process broke before the outbox could know.

use std::{
    collections::{BTreeMap, HashMap},
    process::{Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};

use candor_db::Database;
use candor_mail::{self as mail, Hold, Kind, KindStatus};
use candor_people as people;
use candor_protocol::survey::{Instrument, Terms};
use candor_server::app::{self, Config};
use chrono::TimeDelta;
use diesel::prelude::*;
use rand::{RngExt, SeedableRng, rngs::StdRng};

use crate::{
    harness::{TestApp, UNITS, people as everybody, round},
    smtp::{MailServer, post::outbox},
    support::lossy::Lossy,
};

const MAILS: usize = 80;
/// A patient operator: it needs some twenty.
const MOST_RUNS: usize = 150;

/// Many invitations behind the one that goes ahead, without a pause.
fn open(app: &mut TestApp, config: &Config) {
    let everybody = (1..MAILS).map(|n| format!("lead{n:02}@acme.example,acme\n"));
    app.import(
        "unit,parent,name,leader_email\nacme,,Acme,\n",
        &everybody.fold("email,unit\n".to_owned(), |all, line| all + &line),
    );
    let today = app.clock.now().date_naive();
    let terms = Terms::new(round("2026-q3"), today, today + TimeDelta::days(14), &config.answers_url);
    let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
    let opening = app::make_keys(config, plan, &app.by(), &mut app.rng, &|| {}).unwrap();
    app::open(config, &opening, &app.by(), &mut app.rng).unwrap();
}

/// `candor mail deliver`, killed after so long if it runs as long.
fn deliver(app: &TestApp, server: &MailServer, patience: Duration) -> ExitStatus {
    let mut command = Command::new(env!("CARGO_BIN_EXE_candor"));
    command.args([
        "mail",
        "deliver",
        "--mail-rate",
        "60000",
        "--mail-domains",
        "acme.example",
        "--mail-pause",
        "0",
    ]);
    command.args(["--mail-from", "Our survey <survey@acme.example>", "--smtp", &server.starttls("right")]);
    command.arg("--smtp-ca").arg(server.certificate());
    command.args(["--public-url", app.service.base(), "--data", "data", "--keys", "keys"]);
    for (word, address) in
        [("--people-db", &app.settings.people_db), ("--answers-db", &app.settings.answers_db)]
    {
        command.args(address.iter().flat_map(|address| [word, address]));
    }
    command.current_dir(app.folder()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut process = command.spawn().unwrap();
    let began = Instant::now();
    while began.elapsed() < patience && process.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let _ = process.kill(); // SIGKILL: nothing can be tidied up
    process.wait().unwrap()
}

/// An hour passes for what waits and for the claims of the dead, and the operator has what was refused for good tried again.
fn an_hour_passes(database: &Database) -> BTreeMap<String, KindStatus> {
    database
        .run("wait", |conn| {
            let later = outbox::due.eq(outbox::due - 3600);
            diesel::update(outbox::table.filter(outbox::due.gt(0))).set(later).execute(conn)?;
            mail::retry_failed(conn, "2026-q3")?;
            mail::overview(conn)
        })
        .unwrap()
        .into_iter()
        .map(|kind| (kind.kind.name().to_owned(), kind))
        .collect()
}

/// One mail that the server kept.
#[derive(Debug)]
struct Kept {
    connection: String,
    name: String,
    told: bool,
}

fn kept(said: &[String]) -> Vec<Kept> {
    let words = said.iter().map(|line| line.split(' ').collect::<Vec<_>>());
    words
        .filter_map(|words| match words[..] {
            ["KEPT", connection, name, told] => {
                Some(Kept { connection: connection.to_owned(), name: name.to_owned(), told: told == "told" })
            }
            _ => None,
        })
        .collect()
}

#[test]
fn every_mail_arrives_though_the_server_fails_in_every_way_and_the_process_is_killed_at_random() {
    for (seed, mut app) in (11..).zip(TestApp::on_each_database()) {
        let Some(server) = MailServer::start_failing(seed) else { return };
        let config = posting(&app, &server, app.service.base());
        open(&mut app, &config);
        let (database, mut rng) = (app.service.config().people.db(), StdRng::seed_from_u64(seed));
        let (mut runs, mut kills) = (0, 0);
        // Where the mails that the server had kept end, each time the process was killed.
        let mut breaks = Vec::new();
        loop {
            let patience = Duration::from_millis(rng.random_range(100..2500));
            let ended = deliver(&app, &server, patience);
            runs += 1;
            if ended.code().is_none() {
                kills += 1;
                // What the server read before the end is still being worked on for a moment.
                std::thread::sleep(Duration::from_millis(300));
                breaks.push(kept(&server.said()).len());
            }
            let kinds = an_hour_passes(database);
            let ahead = &kinds["canary"];
            if ahead.sent == 0 {
                let others = kept(&server.said()).iter().map(|one| one.name.clone()).collect::<Vec<_>>();
                assert!(others.iter().all(|name| *name == others[0]), "only the first one may have left");
                assert_eq!(kinds["invitation"].sent, 0);
            }
            if kinds.values().map(|kind| kind.sent).sum::<i64>() == i64::try_from(MAILS).unwrap() {
                break;
            }
            assert!(runs < MOST_RUNS, "{kinds:?}");
        }
        let said = server.said();
        let kept = kept(&said);
        let (twice, unexcused) = judge(&kept, &breaks);
        let mut failures: BTreeMap<&str, usize> = BTreeMap::new();
        said.iter()
            .filter_map(|line| line.strip_prefix("FAIL "))
            .for_each(|way| *failures.entry(way).or_default() += 1);
        eprintln!(
            "{database:?}: {MAILS} mails in {runs} runs, {kills} of them killed; kept {}: {twice} again after the line or the \
             process broke; failures: {failures:?}",
            kept.len()
        );
        assert_eq!(unexcused, Vec::<String>::new());
        // Each exactly once but for those, whole, and to whom it should go.
        let mails = server.mails();
        let mut names: Vec<&str> =
            mails.iter().map(|mail| mail["headers"]["Message-ID"].as_str().unwrap()).collect();
        assert_eq!(names.len(), MAILS + twice);
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), MAILS, "every mail arrived");
        let links: HashMap<String, String> =
            app.service.links(&round("2026-q3")).unwrap().into_iter().collect();
        for mail in &mails {
            let (to, subject) = (&mail["headers"]["To"], mail["headers"]["Subject"].as_str().unwrap());
            let text = mail["parts"][1][3].as_str().unwrap();
            match links.get(to.as_str().unwrap()) {
                None => assert!(subject.starts_with("First of 79: "), "{to}: {subject}"),
                Some(link) => assert!(text.contains(link.split_once("/i#").unwrap().1), "{to}: {text}"),
            }
        }
        // The dice were not kind: each way was met.
        let met = |part: &str| failures.keys().any(|way| way.contains(part));
        for way in [
            "slow",
            "ehlo",
            "rcpt-4",
            "rcpt-550",
            "data-45",
            "data-55",
            "-drop",
            "before-the-dot",
            "then-dropped",
        ] {
            assert!(met(way), "{way} never happened: {failures:?}");
        }
        assert!(kills > 2, "{kills}");
    }
}

/// How many copies came after the first, and those that nothing excuses: the server had told the client that it kept the one
/// before, and the client lived on to say something else on this connection.
fn judge(kept: &[Kept], breaks: &[usize]) -> (usize, Vec<String>) {
    let mut last: HashMap<&str, usize> = HashMap::new();
    let (mut twice, mut unexcused) = (0, Vec::new());
    for (at, one) in kept.iter().enumerate() {
        if let Some(before) = last.insert(&one.name, at) {
            twice += 1;
            let earlier = &kept[before];
            let went_on = kept[before + 1..].iter().any(|later| later.connection == earlier.connection);
            let killed = breaks.iter().any(|end| before < *end && *end <= at);
            if earlier.told && (went_on || !killed) {
                unexcused.push(one.name.clone());
            }
        }
    }
    (twice, unexcused)
}

#[test]
fn a_copy_is_excused_only_where_the_outbox_could_not_know() {
    let kept = |lines: &[(&str, &str, bool)]| -> Vec<Kept> {
        let one = |(connection, name, told): &(&str, &str, bool)| Kept {
            connection: (*connection).to_owned(),
            name: (*name).to_owned(),
            told: *told,
        };
        lines.iter().map(one).collect()
    };
    let untold = kept(&[("1", "a", false), ("2", "a", true)]);
    assert_eq!(judge(&untold, &[]), (1, vec![]));
    let told = kept(&[("1", "a", true), ("2", "a", true)]);
    assert_eq!(judge(&told, &[]), (1, vec!["a".to_owned()]));
    assert_eq!(judge(&told, &[1]), (1, vec![]), "killed after the first");
    assert_eq!(judge(&told, &[2]).1.len(), 1, "killed too late for an excuse");
    let forgotten = kept(&[("1", "a", true), ("1", "b", true), ("2", "a", true)]);
    assert_eq!(judge(&forgotten, &[2]).1.len(), 1, "it went on, so it knew");
}

/// A app whose mail leaves through a server, seen as another process over the same databases would.
fn posting(app: &TestApp, server: &MailServer, public_url: &str) -> Config {
    let mut settings = app.settings.clone();
    settings.smtp = Some(server.plain());
    settings.mail_domains = "acme.example".to_owned();
    settings.mail_from = Some("Survey <survey@acme.example>".to_owned());
    settings.mail_canary = Some("hr@acme.example".to_owned());
    settings.mail_pause = 10;
    settings.public_url = Some(public_url.to_owned());
    settings.open().unwrap()
}

fn held(config: &Config) -> Option<Hold> {
    let kinds = mail::overview(&mut config.people.db().connection().unwrap()).unwrap();
    kinds.into_iter().find(|kind| kind.kind == Kind::Invitation).unwrap().hold
}

#[test]
fn no_invitation_leaves_before_its_links_lead_here_and_somebody_could_look_at_the_first() {
    for mut app in TestApp::on_each_database() {
        let Some(server) = MailServer::start() else { return };
        app.import(UNITS, &everybody());
        let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let wrong = posting(&app, &server, &format!("http://{nobody}"));
        let terms = Terms::new(
            round("2026-q3"),
            app.clock.now().date_naive(),
            app.clock.now().date_naive() + TimeDelta::days(14),
            &wrong.answers_url,
        );
        let plan = people::plan(&wrong.people, terms, Instrument::built_in(), &[]).unwrap();
        let opening = app::make_keys(&wrong, plan, &app.by(), &mut app.rng, &|| {}).unwrap();
        app::open(&wrong, &opening, &app.by(), &mut app.rng).unwrap();
        let said = |config: &Config| match held(config) {
            Some(Hold::Forerunner(Some(why))) => why,
            other => panic!("{other:?}"),
        };

        // Nobody is there; then somebody else is; then this service.
        let report = app::deliver(&wrong, &app.clock).unwrap();
        assert_eq!((report.sent, report.retried), (0, 1));
        assert!(said(&wrong).contains("cannot be reached"), "{}", said(&wrong));
        let stranger = TestApp::new();
        let stranger = posting(&app, &server, stranger.service.base());
        app.clock.advance(TimeDelta::days(1));
        assert_eq!(app::deliver(&stranger, &app.clock).unwrap().sent, 0);
        assert!(
            said(&stranger).contains("404") || said(&stranger).contains("elsewhere"),
            "{}",
            said(&stranger)
        );
        // This service, behind a proxy that changes what it carries.
        let proxy = Lossy::before(app.service.base());
        let behind = posting(&app, &server, &proxy.base);
        for (ending, old, new) in [
            ("/i", "<!--", "<!-+"),
            (".js", "// ", "//\t"),
            (".css", "/* ", "/*\t"),
            (".js", "text/javascript", "text/plain;x=yz"),
            ("/circles/0/page", "\"", "'"),
            ("/manifest", "\"", "'"),
        ] {
            proxy.change(Some((ending, old, new)));
            app.clock.advance(TimeDelta::days(1));
            assert_eq!(app::deliver(&behind, &app.clock).unwrap().sent, 0, "{ending}");
            let why = said(&behind);
            assert!(
                why.contains(&proxy.base) && why.contains(ending) && why.contains("something in front of"),
                "{why}"
            );
        }
        assert!(server.mails().is_empty(), "nothing left in all this time");
        let right = posting(&app, &server, app.service.base());
        app.clock.advance(TimeDelta::days(1));
        assert_eq!(app::deliver(&right, &app.clock).unwrap().sent, 1, "{:?}", held(&right));

        let first = &server.mails()[0];
        assert_eq!(first["headers"]["To"], "hr@acme.example");
        assert!(first["headers"]["Subject"].as_str().unwrap().starts_with("First of 12: "));
        assert_eq!(first["headers"]["List-Id"], "Anonymous survey <candor.acme.example>");
        let text = first["parts"][1][3].as_str().unwrap();
        assert!(text.contains("/i#r.2026-q3.0."), "it looks like all others: {text}");
        for (person, link) in app.service.links(&round("2026-q3")).unwrap() {
            let code = link.rsplit('.').nth(2).unwrap();
            assert!(code.len() > 20 && !text.contains(code) && !text.contains(&person), "{person}");
        }
        // Two days late, and still there is a pause. Then the others follow, at most a sixth of what may leave in a minute at a time.
        app.clock.advance(TimeDelta::minutes(9));
        assert_eq!(app::deliver(&right, &app.clock).unwrap().sent, 0);
        assert!(matches!(held(&right), Some(Hold::Until(_))), "{:?}", held(&right));
        app.clock.advance(TimeDelta::minutes(1));
        let slowly = Config { rate: 30, ..right };
        let sent: Vec<usize> = (0..4).map(|_| app::deliver(&slowly, &app.clock).unwrap().sent).collect();
        assert_eq!(sent, [5, 5, 2, 0], "{}", app.label);
        let mut to = server.headers("To");
        to.dedup();
        assert_eq!(to.len(), 13, "{to:?}");
    }
}
