//! The database's server goes away, or hangs: everybody is told at once, nobody is told a cause, and all goes on by itself when it is back.

use std::time::{Duration, Instant};

use candor_clock::Clock;
use candor_rehearse::{Ballot, Employee, EmployeeError};

use crate::{
    harness::{TestApp, same},
    support::{postgres::Cluster, process::Process},
};

/// How long somebody waits at most for a refusal.
const AT_ONCE: Duration = Duration::from_secs(2);

/// `candor serve` over a PostgreSQL of its own, with an open round and three ballots that are ready to be handed in.
struct Scene {
    cluster: Cluster,
    app: TestApp,
    process: Process,
    ballots: Vec<Ballot>,
    link: String,
}

fn scene() -> Option<Scene> {
    let Some(cluster) = Cluster::of_its_own() else {
        let how = "install PostgreSQL's server programs, initdb and pg_ctl";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no PostgreSQL for the tests: {how}");
        eprintln!("SKIPPED on PostgreSQL ({how})");
        return None;
    };
    let (people, answers) = (cluster.fresh("people"), cluster.fresh("answers"));
    let app = TestApp::over(Some(people.clone()), Some(answers.clone()), "PostgreSQL");
    // The process looks at the true clock.
    app.clock.advance(Clock::system().now() - app.clock.now());
    let mut app = app.with_open_round("r");
    let words = ["--data", "data", "--keys", "keys", "--people-db", &people, "--answers-db", &answers];
    let process = Process::serve(&app.folder(), &words);
    let ballots = ["design1", "design2", "design3"].map(|who| {
        let link = app.link("r", who);
        app.employee().collect(&link, &same(4), None, &mut app.rng).unwrap().answers
    });
    let link = app.link("r", "design4");
    Some(Scene { cluster, app, process, ballots: ballots.into(), link })
}

impl Scene {
    fn get(&self, path: &str) -> u16 {
        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        agent.get(format!("{}{path}", self.process.base)).call().unwrap().status().as_u16()
    }

    /// What comes of an answer: whether it is confirmed, or with which status it is refused.
    fn hand_in(&self, at: usize) -> Result<(), (u16, String)> {
        match Employee::at(&self.process.base).hand_in(&self.ballots[at]) {
            Ok(_) => Ok(()),
            Err(EmployeeError::Refused { status, code, .. }) => Err((status, code)),
            Err(other) => panic!("{other}"),
        }
    }

    /// Everything is refused, and at once.
    fn everybody_is_told_at_once(&mut self) {
        for _ in 0..3 {
            let begun = Instant::now();
            assert_eq!(self.get("/livez"), 200);
            assert_eq!(self.get("/readyz"), 503);
            assert_eq!(self.get("/desk/sign-in"), 200, "it needs no database");
            assert_eq!(self.hand_in(1), Err((503, "unavailable".to_owned())));
            let employee = Employee::at(&self.process.base);
            match employee.collect(&self.link, &same(4), None, &mut self.app.rng) {
                Err(EmployeeError::Refused { status: 503, .. }) => {}
                other => panic!("{:?}", other.err()),
            }
            assert!(begun.elapsed() < AT_ONCE, "{:?}", begun.elapsed());
        }
    }

    /// It serves again, without anybody's doing.
    fn it_goes_on(&self) {
        let begun = Instant::now();
        while self.get("/readyz") != 200 {
            assert!(begun.elapsed() < Duration::from_secs(10), "{}", self.process.log());
            std::thread::sleep(Duration::from_millis(100));
        }
        for at in [0, 1, 2] {
            assert_eq!(self.hand_in(at), Ok(()), "{}", self.process.log());
        }
    }
}

#[test]
fn a_database_that_goes_away_is_said_at_once_and_found_again() {
    let Some(mut scene) = scene() else { return };
    assert_eq!(scene.hand_in(0), Ok(()));
    scene.cluster.stop();
    // The first one may find it out.
    let begun = Instant::now();
    assert_eq!(scene.hand_in(1).map_err(|(status, _)| status), Err(503));
    assert!(begun.elapsed() < AT_ONCE, "{:?}", begun.elapsed());
    scene.everybody_is_told_at_once();
    let log = scene.process.log();
    let said: Vec<&str> = log.lines().filter(|line| line.contains("an answer could not be stored")).collect();
    assert!((1..4).contains(&said.len()), "once a minute: {log}");
    assert!(said[0].contains("the server cannot be reached: PostgreSQL at answers: "), "{log}");
    scene.cluster.start();
    scene.it_goes_on();
    assert!(scene.process.log().contains("the database can be reached again"));
}

#[test]
fn a_database_that_hangs_is_away() {
    let Some(mut scene) = scene() else { return };
    assert_eq!(scene.hand_in(0), Ok(()));
    scene.cluster.signal("STOP");
    let begun = Instant::now();
    assert_eq!(scene.hand_in(1).map_err(|(status, _)| status), Err(503));
    assert!(begun.elapsed() < Duration::from_secs(9), "{:?}", begun.elapsed());
    scene.everybody_is_told_at_once();
    // Whoever asks first for a connection says it, which may be anybody, a little later.
    while !scene.process.log().contains("the server cannot be reached: PostgreSQL at ") {
        assert!(begun.elapsed() < Duration::from_secs(60), "{}", scene.process.log());
        std::thread::sleep(Duration::from_millis(50));
    }
    scene.cluster.signal("CONT");
    scene.it_goes_on();
    // Nor does it keep the service from ending.
    scene.cluster.signal("STOP");
    assert_eq!(scene.hand_in(2).map_err(|(status, _)| status), Err(503));
    let begun = Instant::now();
    let ended = std::process::Command::new("kill").arg(scene.process.id().to_string()).status().unwrap();
    assert!(ended.success());
    scene.process.wait();
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    scene.cluster.signal("CONT");
}
