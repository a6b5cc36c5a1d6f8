//! Leaks that others shipped (each test is named after one), and the schema that makes them impossible here.

use std::{collections::BTreeSet, fs, path::Path};

use crate::harness::House;

/// The tables of one side, each with its columns, read from the migrations.
fn columns(side: &str) -> Vec<(String, Vec<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(side).join("sqlite");
    let mut tables: Vec<(String, Vec<String>)> = Vec::new();
    for migration in fs::read_dir(folder).unwrap() {
        for line in fs::read_to_string(migration.unwrap().path().join("up.sql")).unwrap().lines() {
            let line = line.split("--").next().unwrap();
            if let Some(name) = line.strip_prefix("CREATE TABLE ") {
                tables.push((name.trim_end_matches(" (").to_owned(), Vec::new()));
            } else if let (Some((_, columns)), Some(word)) = (tables.last_mut(), line.strip_prefix("    ")) {
                let word = word.split([' ', '(']).next().unwrap();
                if !["PRIMARY", "UNIQUE"].contains(&word) {
                    columns.push(word.to_owned());
                }
            }
        }
    }
    tables
}

#[test]
fn date_stamps_kept_although_anonymised() {
    for (table, columns) in columns("answers") {
        for column in columns {
            let timed = ["time", "date", "day", "at", "created", "due"]
                .iter()
                .any(|word| column.split('_').any(|part| part == *word));
            assert!(!timed, "{table}.{column} bears a time");
        }
    }
}

#[test]
fn sequential_ids_correlate_with_other_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/answers");
    for kind in ["sqlite", "postgres"] {
        let sql = fs::read_to_string(folder.join(kind).join("2026-11-22-000001_answers/up.sql"))
            .unwrap()
            .to_uppercase();
        for counted in
            ["SERIAL,", "BIGSERIAL", "AUTOINCREMENT", "IDENTITY", "SEQUENCE", "INTEGER PRIMARY KEY", "ROWID)"]
        {
            assert!(!sql.replace("WITHOUT ROWID)", "").contains(counted), "{kind}: {counted}");
        }
    }
}

#[test]
fn the_two_sides_share_no_column_but_the_name_of_the_round() {
    let all = |side: &str| -> BTreeSet<String> {
        columns(side)
            .into_iter()
            .filter(|(table, _)| table != "round")
            .flat_map(|(_, columns)| columns)
            .collect()
    };
    let (people, answers) = (all("people"), all("answers"));
    let shared: Vec<&String> = people.intersection(&answers).collect();
    // A circle is a group of at least k people; its position is all that the two sides have in common.
    assert_eq!(shared, ["circle", "round"]);
}

#[test]
fn a_side_effect_bears_the_time() {
    // Handing an answer in changes nothing on the people side: no counter, no badge, no row.
    let mut house = House::new().with_open_round("r");
    let link = house.link("r", "design1");
    let ballot =
        house.employee().collect(&link, &crate::harness::same(4), None, &mut house.rng).unwrap().answers;
    let before = dump(&house);
    house.employee().hand_in(&ballot).unwrap();
    assert_eq!(dump(&house), before);
}

/// Every row of the people database as text.
fn dump(house: &House) -> Vec<String> {
    let db = house.theatre.config().people.db();
    columns("people")
        .iter()
        .flat_map(|(table, columns)| crate::support::dump_rows(db, table, columns))
        .collect()
}

#[test]
fn the_token_readable_in_the_anonymous_page() {
    // The page is the same bytes for everybody: nothing of a link or a person can stand in it.
    let mut house = House::new().with_open_round("r");
    let page = |house: &House| house.get("/i").body;
    let before = page(&house);
    house.answer("r", "design1", 4).unwrap();
    assert_eq!(page(&house), before);
    for word in ["design1", "acme.example", "2026-"] {
        assert!(!before.contains(word), "{word}");
    }
}

#[test]
fn anonymity_can_be_switched_back_after_the_fact() {
    // What is frozen stands in one signed text that every token is bound to: another promise, other tokens.
    let house = House::new().with_open_round("r");
    let promise = candor::answers::open_promise(
        house.theatre.config().answers.here().unwrap(),
        &crate::harness::round("r"),
        crate::harness::noon().date_naive(),
    )
    .unwrap();
    let changed = promise.to_text().replace("2026-09-15", "2027-09-15");
    assert_ne!(changed, promise.to_text());
    let other = candor::survey::Promise::parse(&changed).unwrap();
    assert_ne!(other.hash(), promise.hash());
}

#[test]
fn nothing_personal_is_in_any_log_at_any_level() {
    crate::support::logs::listen();
    tracing::trace!("the ear is open");
    let mut house = House::new().with_open_round("quiet-round");
    let link = house.link("quiet-round", "design1");
    let comment = "Zwetschgenkuchen in the break room";
    let ballot =
        house.employee().collect(&link, &crate::harness::same(4), Some(comment), &mut house.rng).unwrap();
    let ballot = ballot.answers;
    for _ in 0..2 {
        house.employee().hand_in(&ballot).unwrap();
    }
    house.answer("quiet-round", "design1", 1).unwrap_err();
    let mut other = ballot.clone();
    other.request.circle = 99;
    house.employee().hand_in(&other).unwrap_err();
    // And somebody whose every trait can be told from others': port, browser, place behind a proxy.
    let base = house.theatre.base().trim_start_matches("http://").to_owned();
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
    house.finish("quiet-round");

    let logs = crate::support::logs::text();
    assert!(logs.contains("the ear is open"));
    let code = link.split('.').rev().nth(1).unwrap().to_owned();
    let secrets = [
        "design1",
        "acme.example",
        "Zwetschgenkuchen",
        &code,
        &ballot.request.token.to_text(),
        &ballot.request.pk.to_text(),
        &candor::token::Proof::of(&ballot.request).leaf().to_text(),
        "Whistle",
        "who=me",
        "203.0.113.77",
    ];
    for secret in secrets.into_iter().chain(ports.iter().map(String::as_str)) {
        assert!(!logs.contains(secret), "{secret} is in the log");
    }
}
