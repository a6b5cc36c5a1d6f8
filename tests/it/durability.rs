//! The power goes: every acknowledged answer is there afterwards, and none counts twice.

use std::{
    process::{Child, Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use candor_answers as answers;
use candor_clock::{self as clock, Clock};
use candor_db::AnyConnection;
use candor_people as people;
use candor_protocol::survey::{Instrument, Terms};
use candor_rehearse::{Employee, TestService};
use candor_server::app;
use diesel::connection::SimpleConnection as _;

use crate::{
    harness::{TestApp, round, same},
    support::count_rows,
};

/// A `candor serve` of its own process, over a folder.
fn serve(folder: &std::path::Path, port: u16) -> Child {
    let child = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--data"])
        .arg(folder.join("data"))
        .arg("--keys")
        .arg(folder.join("keys"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(60), "the service did not come up");
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

fn free_port() -> u16 {
    std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[test]
fn kill_minus_nine_loses_no_acknowledged_answer_and_counts_none_twice() {
    let folder = tempfile::tempdir().unwrap();
    let (mut rng, now, port) = (clock::system_rng(), Clock::system().now(), free_port());
    let base = format!("http://127.0.0.1:{port}");
    let settings = TestService::settings(folder.path(), &folder.path().join("outbox"), &base);
    let config = settings.open().unwrap();
    let people_csv =
        (0..240).fold("email,unit\n".to_owned(), |all, i| all + &format!("p{i}@acme.example,t{}\n", i % 4));
    let units = "unit,parent,name,leader_email\nacme,,Acme,\nt0,acme,,\nt1,acme,,\nt2,acme,,\nt3,acme,,\n";
    let db = config.people.db();
    let roster = people::roster::prepare(db, ("u", units.as_bytes()), ("p", people_csv.as_bytes())).unwrap();
    people::import(db, &roster, &candor_journal::By::itself(crate::harness::noon())).unwrap();
    let name = round("storm");
    let terms =
        Terms::new(name.clone(), now.date_naive(), now.date_naive() + chrono::TimeDelta::days(2), &base);
    let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
    let opening = app::make_keys(&config, plan, &candor_journal::By::itself(now), &mut rng, &|| ()).unwrap();
    app::open(&config, &opening, &candor_journal::By::itself(now), &mut rng).unwrap();
    let links = people::Links::new(&base, &opening.promise);
    let links: Vec<String> = people::invitations(&config.people, &name)
        .unwrap()
        .iter()
        .map(|invitation| links.to(invitation.circle, &invitation.code))
        .collect();

    let mut server = serve(folder.path(), port);
    let employee = Employee::at(&base);
    let ballots: Vec<_> =
        links.iter().map(|link| employee.collect(link, &same(4), None, &mut rng).unwrap().answers).collect();

    // Eight people at a time hand in; the power goes after the hundredth acknowledgement.
    let (next, acknowledged) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let employee = Employee::at(&base);
                loop {
                    let at = next.fetch_add(1, Ordering::SeqCst);
                    let Some(ballot) = ballots.get(at) else { return };
                    if employee.hand_in(ballot).is_err() {
                        return;
                    }
                    acknowledged.lock().unwrap().push(at);
                }
            });
        }
        while acknowledged.lock().unwrap().len() < 100 {
            std::thread::yield_now();
        }
        server.kill().unwrap(); // SIGKILL
    });
    server.wait().unwrap();
    let acknowledged = acknowledged.into_inner().unwrap();
    assert!(acknowledged.len() < ballots.len(), "the power has to go in the middle of the stream");
    let stored = usize::try_from(count_rows(config.answers.here().unwrap().db(), "sealed_ballot")).unwrap();
    assert!(stored >= acknowledged.len(), "{} acknowledged, {stored} there", acknowledged.len());

    // Everybody whose reply was lost tries again, and so does everybody who had one.
    let mut server = serve(folder.path(), port);
    for ballot in &ballots {
        employee.hand_in(ballot).unwrap();
    }
    server.kill().unwrap();
    server.wait().unwrap();
    assert_eq!(
        usize::try_from(count_rows(config.answers.here().unwrap().db(), "sealed_ballot")).unwrap(),
        ballots.len()
    );
    app::close(&config, &name, None, &candor_journal::By::itself(crate::harness::noon()), &mut rng).unwrap();
    let release = answers::release(config.answers.here().unwrap(), &name).unwrap().unwrap().0;
    let release = candor_disclosure::release::Release::from_text(&release).unwrap();
    assert_eq!(release.numbers().answered(), 240);
}

#[test]
fn while_somebody_holds_the_database_no_answer_is_lost_and_none_is_confirmed_too_early() {
    let app = TestApp::new().with_open_round("r");
    let (employee, link, mut rng) = (app.employee(), app.link("r", "design1"), clock::system_rng());
    let db = app.service.config().answers.here().unwrap().db();
    std::thread::scope(|scope| {
        let (held, is_held) = std::sync::mpsc::channel();
        scope.spawn(move || {
            let mut connection = db.connection().unwrap();
            let AnyConnection::Sqlite(inner) = &mut *connection else { panic!("only for SQLite") };
            inner.batch_execute("BEGIN IMMEDIATE").unwrap();
            held.send(Instant::now()).unwrap();
            // Longer than a statement waits.
            std::thread::sleep(Duration::from_secs(12));
            inner.batch_execute("ROLLBACK").unwrap();
        });
        let begun = is_held.recv().unwrap();
        employee.answer(&link, &same(4), None, &mut rng).map(drop).unwrap();
        assert!(begun.elapsed() >= Duration::from_secs(12), "confirmed after {:?}", begun.elapsed());
    });
    assert_eq!(count_rows(db, "sealed_ballot"), 1);
}
