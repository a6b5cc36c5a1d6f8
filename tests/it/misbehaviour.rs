//! What can be done wrong around a real round with guardians, and who sees it: the table in the threat model names these tests, beside
//! those of the guardian's program itself.

use std::{
    io::Write,
    process::{Command, Stdio},
};

use candor_answers as answers;
use candor_audit::{Files, Findings, audit};
use candor_guardian::link_was_used;
use candor_protocol::{
    guardian::{Kind, Layer, Parcel, Pile},
    record::{Record, SignedRecord},
};
use candor_rehearse::TestService;
use candor_server::app;

use crate::{
    check::program,
    guardians::{open, over, work},
    harness::{TestApp, round, same},
    waiting::{Guardian, tick},
};

/// Both guardians do their work, and the last one changes a layer before signing; then it is counted and audited.
fn counted(
    app: &mut TestApp,
    guardians: &[Guardian; 2],
    change: &dyn Fn(Kind, Layer) -> Layer,
) -> (Record, Findings) {
    let config = app.service.config();
    let honest = |_, layer| layer;
    for (at, guardian) in guardians.iter().enumerate() {
        let (_, parcel) = app::parcels::parcel(config, &round("r")).unwrap();
        let change: &dyn Fn(Kind, Layer) -> Layer = if at == 1 { change } else { &honest };
        let back = TestService::take_layer(&parcel, &guardian.seed, change).unwrap();
        app::parcels::hand_in(config, &round("r"), &back, &app.by()).unwrap();
    }
    tick(app);
    let (promise, record) = (app.get("/v1/rounds/r/promise").body, app.get("/v1/rounds/r/record").body);
    let here = app.service.config().answers.here().unwrap();
    let audit_file = answers::audit_file(here, &round("r"), &app.by()).unwrap();
    let (release, _) = answers::release(here, &round("r")).unwrap().unwrap();
    let files = Files {
        promise: &promise,
        record: &record,
        audit_file: Some(&audit_file),
        release: Some(&release),
        ..Files::default()
    };
    let signed: SignedRecord = serde_json::from_str(&record).unwrap();
    (serde_json::from_str(&signed.record).unwrap(), audit(files))
}

#[test]
fn a_last_guardian_who_puts_something_else_in_a_ballots_place_is_seen_in_the_record_and_by_the_audit() {
    let mut app = TestApp::new();
    let (guardians, receipts) = over(&mut app);
    let exchange = |kind, layer: Layer| {
        let mut rows = layer.out.rows().to_vec();
        if kind == Kind::Answers {
            rows[0].wrapped.fill(7);
        }
        Layer { out: Pile::new(rows), ..layer }
    };
    let (record, found) = counted(&mut app, &guardians, &exchange);
    let guarded = record.guarded.unwrap();
    assert_eq!((guarded.refused.answers, guarded.refused.comment), (1, 0));
    assert_eq!(record.answers.leaves.len(), receipts.len() - 1);
    let complaints: Vec<&str> = found.complaints().collect();
    assert_eq!(complaints.len(), 1, "{complaints:?}");
    assert!(complaints[0].contains("is no ballot of this round"), "{complaints:?}");
}

#[test]
fn with_honest_guardians_nothing_of_it_is_said() {
    let mut app = TestApp::new();
    let (guardians, _) = over(&mut app);
    let (record, found) = counted(&mut app, &guardians, &|_, layer| layer);
    assert_eq!(record.guarded.unwrap().refused.answers, 0);
    assert!(found.hold(), "{:?}", found.complaints().collect::<Vec<_>>());
}

#[test]
fn whose_link_was_used_by_somebody_else_can_hear_it_from_a_guardian() {
    let mut app = TestApp::new();
    let guardians = open(&mut app);
    let links: Vec<String> =
        app.service.links(&round("r")).unwrap().into_iter().map(|(_, link)| link).collect();
    // Of twelve people one did not answer, and somebody else used their link; another one's was used by nobody.
    let (unused, used) = links.split_first().unwrap();
    for link in used {
        app.employee().answer(link, &same(3), None, &mut app.rng).unwrap();
    }
    app.advance(16);
    tick(&mut app);
    let (_, parcel) = app::parcels::parcel(app.service.config(), &round("r")).unwrap();
    let opened = Parcel::open(&parcel).unwrap();
    let says = |link: &str| link_was_used(&opened, link).unwrap();
    assert!(used.iter().all(|link| says(link)) && !says(unused));
    assert!(work(&app, &guardians[0], &[]).is_ok());
    // The command says the same, of a link that is typed; of another one, and of one that a mail program damaged, it says what is wrong.
    let file = app.folder().join("parcel.candor");
    std::fs::write(&file, &parcel).unwrap();
    let ask = |link: &str| {
        let mut child = Command::new(program())
            .args(["guardian", "link"])
            .arg(&file)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        writeln!(child.stdin.take().unwrap(), "{link}").unwrap();
        let done = child.wait_with_output().unwrap();
        let said = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
        assert!(!said.contains("#r."), "a link is repeated: {said}");
        said
    };
    let other = TestApp::new().with_open_round("r").link("r", "design1");
    for (link, words) in [
        (used[0].as_str(), "This link was used."),
        (unused, "This link was not used."),
        (&unused[..unused.len() - 1], "was changed on its way"),
        (&other, "under another promise"),
    ] {
        let said = ask(link);
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn whoever_is_refused_has_no_receipt_and_is_in_no_list() {
    let mut app = TestApp::new();
    let guardians = open(&mut app);
    let links: Vec<String> =
        app.service.links(&round("r")).unwrap().into_iter().map(|(_, link)| link).collect();
    let (refused, others) = links.split_first().unwrap();
    for link in others {
        app.employee().answer(link, &same(3), None, &mut app.rng).unwrap();
    }
    // Their link was used, and their entry comes when nothing is taken any more.
    let wrap = app.employee().wrap(refused, &same(3), None, &mut app.rng).unwrap();
    app.advance(16);
    assert!(app.employee().enter(&wrap).is_err(), "no receipt");
    tick(&mut app);
    assert!(!app.get("/v1/rounds/r/entries").body.contains(&wrap.request.leaf().to_text()));
    // The guardians' check holds: a link more was used than entries came, which proves nothing.
    assert!(work(&app, &guardians[0], &[]).is_ok());
}
