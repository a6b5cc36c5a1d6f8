//! The seeds of the fuzzing in `tests/fuzz`: one of each document that candor reads from elsewhere, as it writes them today.

use std::fs;

use candor_answers as answers;
use candor_protocol::{
    survey::{AuditMode, Instrument, Threshold},
    token::{Applicant, IssuingKey, Scope, TokenRequest},
};
use candor_report::{changes::Changes, chart, comments, export, trend::Trend};
use candor_server::app;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook};

use crate::harness::{TestApp, UNITS, people, quiet, round, same};

/// A list in which everybody has a leader, by address or id.
const WORKERS: &str = "Employee ID,Full Name,Work Email,Manager,Team,Hired\n\
    0001,Bo Boss,boss@acme.example,,,2020-01-01\n\
    0002,\"Lead, Dee\",design.lead@acme.example,0001,Design,2021-02-01\n\
    0003,Sal Lead,sales.lead@acme.example,boss@acme.example,Sales,\n\
    0004,,design1@acme.example,0002,Design,\n\
    0005,Süd Lead,south.lead@acme.example,0003,Sales South,\n\
    ,,south1@acme.example,south.lead@acme.example,,\n";

/// The people as a workbook, with what else stands in one: numbers, a day, a formula, rich text, another sheet.
fn workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2026, 11, 27).unwrap();
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("yyyy-mm-dd"));
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(["id", "email", "unit", "hired", "here"]) {
        sheet.write(0, column, name).unwrap();
    }
    for (row, unit) in (1..).zip(["design", "north", "south"]) {
        sheet.write(row, 0, f64::from(row) * 1000.5).unwrap();
        sheet.write(row, 2, unit).unwrap();
        sheet.write_datetime_with_format(row, 3, &made, &day).unwrap();
        sheet.write(row, 4, row == 1).unwrap();
    }
    sheet.write(1, 1, "design1@acme.example").unwrap();
    sheet.write(2, 1, Formula::new("=A1&\"@acme.example\"").set_result("north1@acme.example")).unwrap();
    sheet.write_rich_string(3, 1, &[(&bold, "south1"), (&Format::default(), "@acme.example")]).unwrap();
    book.add_worksheet().write(0, 0, "another sheet").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
#[ignore = "writes the seeds of tests/fuzz; after a form has changed"]
fn seeds_are_written() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz/seeds");
    fs::create_dir_all(folder).unwrap();
    let write = |name: &str, text: &str| fs::write(format!("{folder}/{name}"), text).unwrap();
    let mut app = TestApp::new();
    app.import(UNITS, &people());
    let (name, instrument) = (round("r"), Instrument::built_in());
    let mode = AuditMode::Answers;
    app.service.open_audited(&name, &instrument, Threshold::DEFAULT, mode, &quiet, &mut app.rng).unwrap();
    write("units.csv", UNITS);
    write("people.csv", &people());
    fs::write(format!("{folder}/people.xlsx"), workbook()).unwrap();
    write("workers.csv", WORKERS);
    write("instrument.toml", include_str!("../../src/protocol/survey/candor.toml"));
    write("link.txt", &app.link("r", "design1"));
    for (at, person) in ["design1", "design2", "design3", "design4", "design5", "north1"].iter().enumerate() {
        let (link, value) = (app.link("r", person), u8::try_from(at % 4 + 1).unwrap());
        let comment = (at < 4).then_some("More time to talk after an incident.");
        let employee = app.employee();
        let ballots = employee.collect(&link, &same(value), comment, &mut app.rng).unwrap();
        let receipt = employee.hand_in(&ballots.answers).unwrap();
        if let Some(comment) = &ballots.comment {
            employee.hand_in(comment).unwrap();
        }
        write("answers.json", &serde_json::to_string(&ballots.answers.request).unwrap());
        write("receipt.json", &serde_json::to_string(&receipt).unwrap());
    }
    let (key, scope) = (IssuingKey::generate().unwrap(), Scope::new(&[7; 32], "design").unwrap());
    let applicant = Applicant::begin(key.public(), &scope, &mut app.rng).unwrap();
    write(
        "token.json",
        &serde_json::to_string(&TokenRequest::of(0, [7; 16].into(), &applicant, None)).unwrap(),
    );
    let config = app.service.config();
    app::close(config, &name, None, &app.by(), &mut app.rng).unwrap();
    let here = config.answers.here().unwrap();
    write("audit-file.json", &answers::audit_file(here, &name, &app.by()).unwrap());
    app.finish("r");
    for what in ["promise", "record"] {
        write(&format!("{what}.json"), &app.get(&format!("/v1/rounds/r/{what}")).body);
    }
    let (release, out) = (app.release(), app.folder().join("export"));
    fs::create_dir_all(&out).unwrap();
    export::write(&out, std::slice::from_ref(&release)).unwrap();
    let published = app::published_comments(&app.service.config().people).unwrap();
    comments::write(&out, &published, std::slice::from_ref(&release)).unwrap();
    for name in ["release.csv", "release-r.json", "comments.csv", "comments-r.json"] {
        write(name, &fs::read_to_string(out.join(name)).unwrap());
    }
    let releases = std::slice::from_ref(&release);
    let trend = Trend::of(releases, &Changes::of(releases), &"design".parse().unwrap()).unwrap();
    write("design.svg", &chart::svg(&trend));
}
