//! What the clock does by itself, also after the power went in the middle of a step.

use candor_people as people;
use candor_server::{app, worker};

use crate::{
    harness::{TestApp, round, same},
    support::count_rows,
};

fn tick(app: &TestApp) -> usize {
    worker::run_due(app.service.config(), &app.clock, &mut candor_clock::system_rng()).unwrap()
}

fn answer_with_comment(app: &mut TestApp, name: &str) {
    let link = app.link(name, "design1");
    app.employee().answer(&link, &same(4), Some("More time."), &mut app.rng).unwrap();
}

/// Ten people answer and comment: as many as it takes for a comment to be shown anywhere.
fn ten_answer_with_comments(app: &mut TestApp, name: &str) {
    let of = |unit: &'static str, many: usize| (1..=many).map(move |at| format!("{unit}{at}"));
    for person in of("design", 7).chain(of("north", 3)) {
        let link = app.link(name, &person);
        app.employee().answer(&link, &same(4), Some("More time."), &mut app.rng).unwrap();
    }
}

fn rows(app: &TestApp, table: &str) -> i64 {
    count_rows(app.service.config().answers.here().unwrap().db(), table)
}

#[test]
fn a_round_is_closed_after_its_last_day_and_once() {
    for mut app in TestApp::on_each_database() {
        app = app.with_open_round("r");
        app.advance(14);
        assert_eq!(tick(&app), 0);
        app.advance(1);
        assert_eq!((tick(&app), tick(&app)), (1, 0));
    }
}

#[test]
fn a_step_that_the_power_cut_in_two_is_finished_by_the_next_tick() {
    for mut app in TestApp::on_each_database() {
        // Each round gets as far as the people side, and there the power goes.
        app = app.with_open_round("cancelled");
        answer_with_comment(&mut app, "cancelled");
        people::cancel(&app.service.config().people, &round("cancelled"), &app.by()).unwrap();
        tick(&app);
        assert_eq!((rows(&app, "sealed_ballot"), rows(&app, "comment")), (0, 0), "{}", app.label);
        assert_eq!(app.get("/v1/rounds/cancelled/circles/0").status, 410);

        app.open("closed");
        ten_answer_with_comments(&mut app, "closed");
        people::close(&app.service.config().people, &round("closed"), &app.by()).unwrap();
        assert_eq!(tick(&app), 1);
        assert_eq!(
            (rows(&app, "sealed_ballot"), rows(&app, "comment")),
            (0, 10),
            "comments wait for publication"
        );

        let config = app.service.config();
        let text =
            candor_answers::release(config.answers.here().unwrap(), &round("closed")).unwrap().unwrap().0;
        let by = app.by();
        let context = config.mail_context(&by);
        people::publish(
            &config.people,
            &round("closed"),
            &text,
            None,
            candor_disclosure::release::PassedOver::default(),
            context,
            &mut app.rng,
        )
        .unwrap();
        tick(&app);
        assert_eq!(rows(&app, "comment"), 0, "{}", app.label);
    }
}

#[test]
fn a_round_that_cannot_be_closed_holds_up_no_other_and_no_mail() {
    let mut app = TestApp::new().with_open_round("lost");
    app.open("good");
    let config = app.service.config();
    // The answers side has lost a round, as after a restored backup.
    candor_answers::cancel(config.answers.here().unwrap(), &round("lost"), &app.by()).unwrap();
    app.advance(15);
    let error = worker::run_due(config, &app.clock, &mut candor_clock::system_rng()).unwrap_err();
    assert!(error.to_string().contains("lost"), "{error}");
    assert!(candor_answers::release(config.answers.here().unwrap(), &round("good")).unwrap().is_some());
    let audit_file = app::AuditFile::MayBeForgotten;
    app::publish(
        config,
        &round("good"),
        audit_file,
        app::Unread::MustBeRead,
        &app.by_a_day_later(),
        &mut app.rng,
    )
    .unwrap();
    worker::run_due(config, &app.clock, &mut candor_clock::system_rng()).unwrap_err();
    let reports = std::fs::read_dir(app.folder().join("outbox")).unwrap();
    let reports = reports
        .filter(|mail| mail.as_ref().unwrap().file_name().to_string_lossy().starts_with("good-report"));
    assert_eq!(reports.count(), 4);
}

#[test]
fn what_was_deleted_before_a_crash_cannot_be_read_from_the_file_after_the_next_start() {
    let mut app = TestApp::new().with_open_round("r");
    ten_answer_with_comments(&mut app, "r");
    app.close("r");
    let deleted = diesel::sql_query("DELETE FROM comment"); // and there the power goes
    let candor_db::AnyConnection::Sqlite(conn) =
        &mut *app.service.config().answers.here().unwrap().db().connection().unwrap()
    else {
        panic!("only for SQLite")
    };
    diesel::RunQueryDsl::execute(deleted, conn).unwrap();
    let readable = || {
        let files = ["answers.db", "answers.db-wal"].map(|name| app.folder().join("data").join(name));
        files.iter().any(|file| String::from_utf8_lossy(&std::fs::read(file).unwrap()).contains("More time."))
    };
    assert!(readable(), "the log of the database still has it");
    worker::begin(app.service.config()).unwrap();
    assert!(!readable());
}
