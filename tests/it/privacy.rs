//! What the schema and the logs hold, whoever looks. The leaks of others, by name, are in `leaks.rs`.

use std::collections::BTreeSet;

use candor_db::Database;

use crate::{harness::TestApp, support::schema};

#[test]
fn the_two_sides_share_no_column_but_the_name_of_the_round() {
    for app in TestApp::on_each_database() {
        let all = |db: &Database| -> BTreeSet<String> {
            let columns = schema::columns(db).into_iter().filter(|column| column.table != "round");
            // Each side has a journal of its own, made alike; what is in them is looked at in `journal`.
            let columns =
                columns.filter(|column| !["journal", "installation"].contains(&column.table.as_str()));
            columns.map(|column| column.name).collect()
        };
        let config = app.service.config();
        let id = "SELECT id AS line FROM installation";
        let [ours, theirs] =
            [config.people.db(), config.answers.here().unwrap().db()].map(|db| schema::lines(db, id, id));
        assert!(ours.len() == 1 && theirs.len() == 1 && ours != theirs, "{}: an id of both sides", app.label);
        let (people, answers) = (all(config.people.db()), all(config.answers.here().unwrap().db()));
        let shared: Vec<&String> = people.intersection(&answers).collect();
        // A unit at which comments may be shown has at least ten respondents; its id is all that the two sides have in common.
        assert_eq!(shared, ["round", "unit"], "{}", app.label);
    }
}

#[test]
fn nothing_personal_is_in_any_log_at_any_level() {
    crate::support::logs::listen();
    tracing::trace!("the ear is open");
    let mut app = TestApp::new().with_open_round("quiet-round");
    let link = app.link("quiet-round", "design1");
    let comment = "Zwetschgenkuchen in the break room";
    let ballot =
        app.employee().collect(&link, &crate::harness::same(4), Some(comment), &mut app.rng).unwrap();
    let ballot = ballot.answers;
    for _ in 0..2 {
        app.employee().hand_in(&ballot).unwrap();
    }
    app.answer("quiet-round", "design1", 1).unwrap_err();
    let mut other = ballot.clone();
    other.request.circle = 99;
    app.employee().hand_in(&other).unwrap_err();
    // And somebody whose every trait can be told from others': port, browser, place behind a proxy.
    let base = app.service.base().trim_start_matches("http://").to_owned();
    let mut ports = Vec::new();
    for (path, body) in [("token", &b"{}"[..]), ("answers", &serde_json::to_vec(&ballot.request).unwrap())] {
        use std::io::{Read, Write};
        let mut stream = std::net::TcpStream::connect(&base).unwrap();
        ports.push(format!(":{}", stream.local_addr().unwrap().port()));
        let head = format!(
            "POST /v1/rounds/quiet-round/{path} HTTP/1.1\r\nHost: survey\r\nUser-Agent: Whistle/7.3\r\nCookie: who=me\r\n\
             X-Forwarded-For: 203.0.113.77\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), body].concat()).unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        assert!(reply.contains("connection: close"), "{reply}");
    }
    // A mail program has written "%23" for the "#": the browser sends the code, and gets the page that repairs the link.
    let page = app.get("/i");
    for mark in ["%23", "%2523", "/%23", "?utm_source=mail%23"] {
        let reply = app.get(&format!("/i{mark}{}", link.split_once('#').unwrap().1));
        assert_eq!((reply.status, &reply.body), (200, &page.body), "{mark}");
    }
    for elsewhere in ["/i/what/ever", "/i.", "/i)", "/i%20"] {
        assert_eq!(app.get(elsewhere).body, page.body, "{elsewhere}");
    }
    assert_eq!(app.get("/icon").status, 404);
    app.finish("quiet-round");

    let logs = crate::support::logs::text();
    assert!(logs.contains("the ear is open"));
    let code = link.split('.').rev().nth(2).unwrap().to_owned();
    let secrets = [
        "design1",
        "acme.example",
        "Zwetschgenkuchen",
        &code,
        &ballot.request.token.to_text(),
        &ballot.request.pk.to_text(),
        &candor_protocol::token::Proof::of(&ballot.request).leaf().to_text(),
        "Whistle",
        "who=me",
        "203.0.113.77",
    ];
    for secret in secrets.into_iter().chain(ports.iter().map(String::as_str)) {
        assert!(!logs.contains(secret), "{secret} is in the log");
    }
}
