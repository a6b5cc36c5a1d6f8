//! Whether everything is in order, for whoever asks: at the terminal, on the desk, and by whatever starts the service again.

use std::{
    fs,
    process::{Command, Stdio},
};

use candor_server::worker;

use crate::{
    harness::{TestApp, UNITS, people},
    support::schema,
};

#[test]
fn check_says_one_line_for_each_thing_and_its_exit_code_is_for_cron() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("units.csv"), UNITS).unwrap();
    fs::write(at.join("people.csv"), people()).unwrap();
    let run = |words: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(words)
            .current_dir(at)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        (done.status.code(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    };
    run(&["roster", "import", "--units", "units.csv", "--people", "people.csv"]);
    run(&["round", "open", "r", "--yes", "r"]);
    let (code, said) = run(&["check", "--offline"]);
    assert_eq!((code, said.lines().all(|line| line.starts_with("ok     "))), (Some(0), true), "{said}");
    assert!(said.lines().count() >= 6, "{said}");
    // Nobody serves at the public address.
    let (code, said) = run(&["check"]);
    assert!(code == Some(1) && said.contains("WRONG  public address: http://127.0.0.1:8080"), "{said}");
    let key = fs::read_dir(at.join("candor-keys/answers")).unwrap().map(|entry| entry.unwrap().path());
    let key = key.into_iter().find(|path| path.extension().is_some()).unwrap();
    fs::write(&key, "x").unwrap();
    let (code, said) = run(&["check", "--offline"]);
    assert!(
        code == Some(1) && said.contains("WRONG  keys and rounds: the round r cannot take answers"),
        "{said}"
    );
    assert!(said.contains("one thing needs somebody"), "{said}");
}

#[test]
fn hr_and_whatever_watches_see_it_and_nobody_learns_a_number() {
    for app in TestApp::on_each_database() {
        let mut app = app.with_open_round("r");
        for probe in ["/livez", "/readyz"] {
            let reply = app.get(probe);
            assert_eq!((reply.status, reply.body.as_str()), (200, "ok\n"), "{probe} on {}", app.label);
            assert_eq!(app.head(probe).status, 200);
        }
        let hr = app.sign_in("hr@acme.example", "hr");
        assert!(hr.get("/desk/health").body.contains("Everything is in order"), "{}", app.label);
        let before = hr.get("/desk/health").body;
        app.answer("r", "design1", 4).unwrap();
        let disk = |page: &str| page.lines().filter(|line| !line.contains("MB are left")).count();
        assert_eq!(disk(&before), disk(&hr.get("/desk/health").body));
        assert!(!hr.get("/desk/health").body.contains("1 answer"));

        // A promise that was changed on one side.
        let here = app.service.config().answers.here().unwrap();
        schema::execute(here.db(), "UPDATE round SET fingerprint = '00'");
        let page = hr.get("/desk/health").body;
        assert!(page.contains("another promise of the round r"), "{page}");
        // The operator hears of it on the next day, once.
        for _ in 0..3 {
            worker::run_due(app.service.config(), &app.clock, &mut app.rng).unwrap();
        }
        let alarms = fs::read_dir(app.folder().join("outbox")).unwrap();
        let alarms =
            alarms.map(|mail| mail.unwrap().path()).filter(|path| path.to_string_lossy().contains("alarm"));
        assert_eq!(alarms.count(), 1, "{}", app.label);
    }
}
