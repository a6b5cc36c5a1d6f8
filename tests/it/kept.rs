//! What is left on the answers side when a round is published: its promise, its release and its public record. Aggregates
//! are kept, answers are gone.

use std::{fs, path::Path};

use candor_answers as answers;
use candor_people as people;
use candor_server::app;

use crate::{
    harness::{TestApp, UNITS, people as everybody, round, same},
    support::schema,
};

const WORD: &str = "zwetschgenkuchen";

/// All bytes of all files in a folder and below it.
fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(bytes(&entry));
        } else {
            found.push((entry.display().to_string(), fs::read(&entry).unwrap()));
        }
    }
    found
}

#[test]
fn after_publishing_the_answers_side_holds_promise_release_and_record_and_nothing_else() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        app.open("kept");
        let mut boxes = Vec::new();
        for (at, (_, link)) in app.service.links(&round("kept")).unwrap().into_iter().enumerate() {
            let value = u8::try_from(1 + at % 5).unwrap();
            let sent = app.employee().collect(&link, &same(value), Some(WORD), &mut app.rng).unwrap();
            app.employee().hand_in(&sent.answers).unwrap();
            app.employee().hand_in(sent.comment.as_ref().unwrap()).unwrap();
            boxes.push(sent.answers.request.pk.as_bytes().to_vec());
        }
        let config = app.service.config();
        let db = config.answers.here().unwrap().db();
        assert!(schema::rows(db, "sealed_ballot").len() > 12, "there was something to forget");
        let (config, name) = (app.service.config(), round("kept"));
        app::close(config, &name, None, &app.by(), &mut app.rng).unwrap();
        let later = app.by_a_day_later();
        app::show_comments(config, &name, &later, &mut app.rng).unwrap();
        let nobody = app::AuditFile::MayBeForgotten;
        app::publish(config, &name, nobody, app::Unread::MustBeRead, &later, &mut app.rng).unwrap();

        // Every table, every row.
        let config = app.service.config();
        let (db, people_db) = (config.answers.here().unwrap().db(), config.people.db());
        let mut tables: Vec<String> = schema::columns(db).into_iter().map(|column| column.table).collect();
        tables.dedup();
        // What stands in the journal is looked at in `journal`.
        tables.retain(|table| table != "journal");
        let rows: Vec<(String, usize)> =
            tables.into_iter().map(|table| (table.clone(), schema::rows(db, &table).len())).collect();
        let expected = [
            ("comment", 0),
            ("entry_list", 0),
            ("installation", 1),
            ("layer", 0),
            ("round", 1),
            ("sealed_ballot", 0),
        ];
        assert_eq!(rows, expected.map(|(table, rows)| (table.to_owned(), rows)), "{}", app.label);
        // Of the round, every column: what is not named here is empty.
        let columns = schema::columns(db).into_iter().filter(|column| column.table == "round");
        let filled: Vec<String> = columns
            .filter(|column| {
                let sql = format!("SELECT 'x' AS line FROM round WHERE {} IS NOT NULL", column.name);
                !schema::lines(db, &sql, &sql).is_empty()
            })
            .map(|column| column.name)
            .collect();
        let expected = [
            "name",
            "state",
            "promise",
            "fingerprint",
            "release",
            "record",
            "audit_taken",
            "comments_left_out", // yes or no
        ];
        let unknown: Vec<&String> = filled.iter().filter(|name| !expected.contains(&name.as_str())).collect();
        assert!(unknown.is_empty(), "{}: {unknown:?}", app.label);
        let answers_here = config.answers.here().unwrap();
        let (release, waits) = answers::release(answers_here, &round("kept")).unwrap().unwrap();
        assert!(!waits && answers::record(answers_here, &round("kept")).unwrap().is_some());
        // The people side has the same release, to the byte, and nobody's invitation.
        // But that it says that nobody had fetched the audit file.
        let published = people::published(&config.people).unwrap();
        let published = candor_disclosure::release::Release::from_text(&published[0]).unwrap();
        assert!(published.passed_over().unfetched);
        assert_eq!(published.as_counted().to_text(), release);
        for table in ["invitation", "issuing_key", "leader"] {
            assert!(schema::rows(people_db, table).is_empty(), "{}: {table}", app.label);
        }

        // Nothing in the bytes that lie on the disk, pages that were freed and logs included; no key.
        let mut files = bytes(&app.folder());
        files.retain(|(name, _)| !name.contains("/outbox/"));
        assert!(!files.is_empty() || app.label == "PostgreSQL");
        for (name, content) in &files {
            let holds = |needle: &[u8]| content.windows(needle.len()).any(|window| window == needle);
            // The comments of the whole company are published: on the people side, and there only.
            let published = name.contains("people");
            assert!(published || !holds(WORD.as_bytes()), "a comment is in {name}");
            assert!(!boxes.iter().any(|pk| holds(pk)), "a one-time key is in {name}");
        }
        let keys = files.iter().filter(|(name, _)| name.contains("/keys/") && name.contains("kept"));
        assert_eq!(keys.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<&String>::new());
        assert_eq!(app::releases(&config.people).unwrap().len(), 1);
    }
}
