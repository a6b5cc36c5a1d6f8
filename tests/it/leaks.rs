//! Leaks that others shipped, each as a test named after it: twelve rows of what can go wrong, in products whose makers
//! meant well. Against the real service and real databases; what is read is read behind the service's back.

use std::{collections::BTreeSet, fs, process::Command, sync::Mutex};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use candor_people as people;
use candor_protocol::survey::{AuditMode, Instrument, Promise, Terms, Threshold};
use candor_rehearse::{Ballot, EmployeeError};
use candor_server::{app, web::ROUTES};
use serde_json::Value;

use crate::{
    harness::{TestApp, UNITS, people, round, same},
    reminder::delivered,
    support::schema,
};

fn houses() -> impl Iterator<Item = TestApp> {
    TestApp::on_each_database().into_iter().map(|app| app.with_open_round("r"))
}

fn collect(app: &mut TestApp, person: &str, comment: Option<&str>) -> (Ballot, Option<Ballot>) {
    let link = app.link("r", person);
    let ballots = app.employee().collect(&link, &same(4), comment, &mut app.rng).unwrap();
    (ballots.answers, ballots.comment)
}

/// The secret in a link.
fn code(link: &str) -> String {
    link.split('.').rev().nth(2).unwrap().to_owned()
}

/// The byte fields of what is sent with a ballot, by name.
fn fields(ballot: &Ballot) -> Vec<(String, Vec<u8>)> {
    let request = serde_json::to_value(&ballot.request).unwrap();
    let bytes = |(name, value): (&String, &Value)| {
        Some((name.clone(), URL_SAFE_NO_PAD.decode(value.as_str()?).unwrap()))
    };
    request.as_object().unwrap().iter().filter_map(bytes).collect()
}

/// What the operator types while a round is open, as it is printed.
pub(crate) fn typed(app: &TestApp, words: &[&str]) -> String {
    let done = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(words)
        .arg("--data")
        .arg(app.folder().join("data"))
        .arg("--keys")
        .arg(app.folder().join("keys"))
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    String::from_utf8([done.stdout, done.stderr].concat()).unwrap()
}

/// Whether a text has a day or a time of day in it.
fn bears_a_time(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape.contains("0000-00-00") || shape.contains("00:00")
}

/// LimeSurvey, pull requests 5071 and 4842: the switch "anonymised" left the date of every response in place.
#[test]
fn date_stamps_kept_although_anonymised() {
    for mut app in houses() {
        for (day, person) in ["design1", "design2", "design3"].into_iter().enumerate() {
            app.answer("r", person, 4).unwrap();
            app.advance(i64::from(day == 0) * 3);
        }
        let answers = app.service.config().answers.here().unwrap();
        // When the company's turnout was last told, and when all was counted, is the round's, and no answer's.
        let told = |name: &str| ["turnout", "turnout_day", "counted", "unreadable"].contains(&name);
        let columns = schema::columns(answers.db()).into_iter();
        // The journal says when rounds opened and closed; that no person is in it is looked at in `journal`.
        let columns = columns.filter(|column| !["journal", "installation"].contains(&column.table.as_str()));
        for column in columns.filter(|column| column.table != "round" || !told(&column.name)) {
            let place = format!("{}: {}.{} {}", app.label, column.table, column.name, column.kind);
            for kind in ["date", "time", "interval", "real", "double", "numeric"] {
                assert!(!column.kind.contains(kind), "{place}");
            }
            for part in column.name.split('_') {
                assert!(
                    !["time", "date", "day", "at", "on", "created", "updated", "due"].contains(&part),
                    "{place}"
                );
            }
            // The one number in a row about an answer or a comment is the place of its circle; the others count entries that were given up,
            // and guardians.
            let counts = [("entry_list", "unreadable"), ("layer", "turn")];
            let known = column.name == "circle" || counts.contains(&(&*column.table, &*column.name));
            let number = column.kind.contains("int") && !known;
            assert!(!number, "{place} could be a time");
        }
        assert!(schema::rows(answers.db(), "sealed_ballot").iter().all(|row| !bears_a_time(row)));
        app.close("r");
        let answers = app.service.config().answers.here().unwrap();
        let audit_file = candor_answers::audit_file(answers, &round("r"), &app.by()).unwrap();
        for text in [app.get("/v1/rounds/r/record").body, audit_file] {
            assert!(!bears_a_time(&text), "{}: {text}", app.label);
        }
        assert!(bears_a_time("closed 2026-09-04") && bears_a_time("at 12:31"), "the eye is open");
    }
}

/// LimeSurvey, pull request 4389: activating a survey could leave its responses not anonymised.
#[test]
fn activation_leaves_the_responses_not_anonymised() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &people());
        // Every way to open a round: there is no switch that would make a row readable.
        for (name, audit_mode) in [("plain", AuditMode::Commitments), ("handed-over", AuditMode::Answers)] {
            app.advance(90);
            let (config, day) = (app.service.config(), app.clock.now().date_naive());
            let (k, answers_origin) = (Threshold::DEFAULT, config.public_url.clone());
            let terms = Terms { k, audit_mode, ..Terms::new(round(name), day, day, &answers_origin) };
            let plan = people::plan(&config.people, terms, Instrument::built_in(), &[]).unwrap();
            let opening = app::make_keys(config, plan, &app.by(), &mut app.rng, &|| ()).unwrap();
            app::open(config, &opening, &app.by(), &mut app.rng).unwrap();

            let mut sent = Vec::new();
            for person in ["design1", "north1", "south1"] {
                let link = app.link(name, person);
                let ballot = app.employee().collect(&link, &same(2), None, &mut app.rng).unwrap().answers;
                app.employee().hand_in(&ballot).unwrap();
                sent.extend(fields(&ballot));
            }
            let config = app.service.config();
            let db = config.answers.here().unwrap().db();
            let columns = schema::columns(db).into_iter().filter(|column| column.table == "sealed_ballot");
            assert_eq!(
                columns.map(|column| column.name).collect::<Vec<_>>(),
                ["round", "mac", "same", "box"]
            );
            let rows: Vec<String> =
                schema::rows(db, "sealed_ballot").into_iter().filter(|row| row.contains(name)).collect();
            assert_eq!(rows.len(), 3, "{}", app.label);
            let lengths: BTreeSet<usize> = rows.iter().map(String::len).collect();
            assert_eq!(lengths.len(), 1, "not even the circle can be read from the length of a box");
            for (field, bytes) in &sent {
                let hex = hex::encode(bytes);
                for dump in [schema::dump(db), schema::dump(config.people.db())] {
                    assert!(
                        !dump.iter().any(|row| row.contains(&hex)),
                        "{}: {name}: {field} is readable",
                        app.label
                    );
                }
            }
        }
    }
}

/// LimeSurvey, pull requests 2089 and 2091: the token stood in a hidden input of the anonymous page.
#[test]
fn the_token_readable_in_a_hidden_input_of_the_anonymous_page() {
    for mut app in houses() {
        let link = app.link("r", "design1");
        let secret = code(&link);
        let pages = ["/i", "/check", "/poster/r"].map(|page| (page, app.get(page).body));
        let (ballot, _) = collect(&mut app, "design1", None);
        app.employee().hand_in(&ballot).unwrap();
        for (page, before) in pages {
            // Whoever asks, however often, and whatever they add to the address: the same bytes.
            for asked in [
                page.to_owned(),
                format!("{page}?token={secret}"),
                format!("{page}?{}", link.split_once('#').unwrap().1),
            ] {
                assert_eq!(app.get(&asked).body, before, "{}: {asked}", app.label);
            }
            assert!(!before.contains("type=\"hidden\""), "{page}");
            for word in [secret.as_str(), "design1", "acme.example", &ballot.request.token.to_text()[..20]] {
                assert!(!before.contains(word), "{page}: {word}");
            }
        }
    }
}

/// EUSurvey, pull request 324, and Coursemology, pull request 2240: a switch turned answers back into names afterwards.
#[test]
fn anonymity_can_be_switched_back_after_the_fact() {
    for mut app in houses() {
        app.answer("r", "design1", 4).unwrap();
        let link = app.link("r", "design2");
        let config = app.service.config();
        let promise = people::stored_promise(&config.people, &round("r")).unwrap();
        // The operator rewrites the promise in both databases: now the works council is to get the answers.
        let changed =
            promise.to_text().replace(r#"\"audit_mode\":\"commitments\""#, r#"\"audit_mode\":\"answers\""#);
        let changed = Promise::parse(&changed).unwrap();
        assert_eq!(changed.manifest().audit_mode, AuditMode::Answers);
        assert_ne!(changed.hash(), promise.hash());
        let answers = config.answers.here().unwrap();
        let (text, print) = (changed.to_text().replace('\'', "''"), hex::encode(changed.hash()));
        assert_eq!(schema::execute(config.people.db(), &format!("UPDATE round SET promise = '{text}'")), 1);
        let update = format!("UPDATE round SET promise = '{text}', fingerprint = '{print}'");
        assert_eq!(schema::execute(answers.db(), &update), 1);

        // Whoever comes now is warned by the link, and nothing is sent.
        let refused = app.employee().answer(&link, &same(4), None, &mut app.rng);
        assert!(matches!(refused, Err(EmployeeError::Promise)), "{}: {refused:?}", app.label);
        // What was answered under the old promise does not open under the new one.
        let given_up = Some(1);
        assert!(app::close(config, &round("r"), Default::default(), &app.by(), &mut app.rng).is_err());
        app::close(config, &round("r"), given_up, &app.by(), &mut app.rng).unwrap();
        let audit: Value =
            serde_json::from_str(&candor_answers::audit_file(answers, &round("r"), &app.by()).unwrap())
                .unwrap();
        assert_eq!(audit["ballots"].as_array().unwrap().len(), 0, "{}: {audit}", app.label);
        let record: Value = serde_json::from_str(&app.get("/v1/rounds/r/record").body).unwrap();
        assert!(
            record["record"].as_str().unwrap().contains(r#""unreadable":1"#),
            "and the record says so: {record}"
        );
    }
}

/// webkom/lego, pull request 3529: an anonymous submission was serialised together with its user's id.
#[test]
fn the_users_id_serialised_with_an_anonymous_submission() {
    for mut app in houses() {
        let secret = code(&app.link("r", "design1"));
        let (ballot, _) = collect(&mut app, "design1", None);
        let request = serde_json::to_value(&ballot.request).unwrap();
        let names: Vec<&str> = request.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["box", "circle", "commit", "pk", "prefix", "sig", "token"]);
        // Nobody can even add something that says who it was.
        for (name, value) in [("person", "design1@acme.example"), ("code", secret.as_str()), ("comment", "x")]
        {
            let mut more = request.clone();
            more[name] = value.into();
            let refused = app.post("/v1/rounds/r/answers", &serde_json::to_vec(&more).unwrap());
            assert_eq!(refused.status, 400, "{}: {name} is taken", app.label);
        }
        let reply = app.post("/v1/rounds/r/answers", &serde_json::to_vec(&request).unwrap());
        let reply: Value = serde_json::from_str(&reply.body).unwrap();
        assert_eq!(reply.as_object().unwrap().keys().collect::<Vec<_>>(), ["leaf", "receipt"]);
        let receipt = serde_json::to_string(&app.employee().hand_in(&ballot).unwrap()).unwrap();

        app.close("r");
        let answers = app.service.config().answers.here().unwrap();
        let audit_file = candor_answers::audit_file(answers, &round("r"), &app.by()).unwrap();
        let everything = schema::dump(answers.db()).concat();
        for text in [receipt, audit_file, app.get("/v1/rounds/r/record").body, everything] {
            for word in ["design1", "acme.example", &secret] {
                assert!(!text.contains(word), "{}: {word} in {text}", app.label);
            }
        }
    }
}

/// shareabouts-api, issue 75: ids that count up, and times, join tables that were meant to be apart.
#[test]
fn sequential_ids_and_times_correlate_with_other_tables() {
    for mut app in houses() {
        let config = app.service.config();
        let answers = config.answers.here().unwrap().db().clone();
        let counters = schema::lines(
            &answers,
            "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%diesel%'
             AND (name = 'sqlite_sequence' OR (name IN ('sealed_ballot', 'comment') AND sql NOT LIKE '%WITHOUT ROWID%'))",
            "SELECT sequence_name::text AS line FROM information_schema.sequences UNION ALL
             SELECT column_name::text FROM information_schema.columns
             WHERE table_schema = 'public' AND (column_default LIKE '%nextval%' OR is_identity = 'YES')",
        );
        assert!(counters.is_empty(), "{}: {counters:?}", app.label);

        // Twelve people come in the order of the roster: their rows are in no order at all.
        let (mut known, mut came) = (BTreeSet::new(), Vec::new());
        for unit in [("design", 7), ("north", 3), ("south", 2)] {
            for person in 1..=unit.1 {
                app.answer("r", &format!("{}{person}", unit.0), 4).unwrap();
                let now: BTreeSet<String> = schema::rows(&answers, "sealed_ballot").into_iter().collect();
                came.extend(now.difference(&known).cloned());
                known = now;
            }
        }
        assert_eq!(came.len(), 12);
        let mut sorted = came.clone();
        sorted.sort();
        assert_ne!(came, sorted, "{}: the keys count up", app.label);
        sorted.reverse();
        assert_ne!(came, sorted, "{}: the keys count down", app.label);

        // No value stands on both sides, but the public promise and the name of the round.
        let values = |db: &candor_db::Database| -> BTreeSet<String> {
            let rows = schema::dump(db).into_iter().filter(|row| !row.starts_with("round:"));
            let values =
                rows.flat_map(|row| row.split([',', '(', ')', ' ']).map(str::to_owned).collect::<Vec<_>>());
            values.filter(|value| value.len() > 12 && value != "installation:").collect()
        };
        let (here, there) = (values(app.service.config().people.db()), values(&answers));
        assert!(here.len() > 24 && there.len() >= 36, "{} {}", here.len(), there.len());
        assert_eq!(here.intersection(&there).next(), None, "{}", app.label);
    }
}

/// otis-web, pull request 596: a badge was awarded in the moment of an anonymous submission, and bore its time.
#[test]
fn a_side_effect_bears_the_time() {
    for mut app in houses() {
        let config = app.service.config();
        let (here, there) = (config.people.db().clone(), config.answers.here().unwrap().db().clone());
        // Collecting leaves no trace on the answers side.
        let before = schema::dump(&there);
        let (ballot, comment) = collect(&mut app, "design1", Some("More time."));
        assert_eq!(schema::dump(&there), before, "{}", app.label);
        // Handing in leaves none on the people side: no counter, no badge, no mail, not a byte.
        let file = |name: &str| fs::read(app.folder().join("data").join(name)).ok();
        let files = || (file("people.db"), file("people.db-wal"));
        let (before, bytes) = (schema::dump(&here), files());
        assert_eq!(bytes.0.is_some(), app.label == "SQLite");
        app.employee().hand_in(&ballot).unwrap();
        app.employee().hand_in(&comment.unwrap()).unwrap();
        assert_eq!(schema::dump(&here), before, "{}", app.label);
        assert!(files() == bytes, "the people side was written to when an answer came");
    }
}

/// indico, pull request 4970: the list of who has answered gives the answers away when few have.
#[test]
fn the_who_has_answered_list_gives_the_answer_away_when_few_have_answered() {
    let mut app = TestApp::new().with_open_round("r");
    let operator = |app: &TestApp| {
        [&["round", "status"][..], &["mail", "status"], &["mail", "deliver"], &["export", "--out", "nowhere"]]
            .map(|words| typed(app, words))
    };
    let _ = app::deliver(app.service.config(), &app.clock).unwrap();
    let nobody = operator(&app);
    assert!(nobody[0].contains("12 invited") && nobody[1].contains("sent"), "{nobody:?}");
    for person in ["design1", "design2", "north1"] {
        app.answer("r", person, 1).unwrap();
        assert_eq!(operator(&app), nobody, "what the operator sees changes when {person} has answered");
    }
    // Three answered: nothing about them is shown, nor how many of whom they were.
    app.finish("r");
    let release = app.release();
    for row in release.numbers().rows() {
        assert!(row.answered().is_none() && row.invited().is_none(), "{row:?}");
    }
    let folder = app.folder().join("export");
    typed(&app, &["export", "--out", folder.to_str().unwrap()]);
    let csv = fs::read_to_string(folder.join("release.csv")).unwrap();
    assert!(csv.lines().count() > 5 && csv.lines().skip(1).all(|line| line.contains(",hidden,,")), "{csv}");
    for mail in delivered(&app, "report").values() {
        for word in ["design1", "north1", "3 of ", "2 of 7"] {
            assert!(!mail.contains(word), "{word}");
        }
    }
}

/// 18F confidential-survey, issues 56 and 57: whoever reloads the counts sees each answer arrive.
#[test]
fn live_counts_can_be_watched_ticking() {
    for mut app in houses() {
        let watch = |app: &TestApp| -> Vec<(String, u16, String)> {
            let gets = ROUTES.iter().filter(|route| route.method == actix_web::http::Method::GET);
            let paths = gets.map(|route| {
                let path = route.path.replace("{round}", "r").replace("{circle}", "0");
                path.replace("{file}", "style.css").replace("{unit}", "0")
            });
            paths
                .map(|path| (path.clone(), app.get(&path)))
                .map(|(path, got)| (path, got.status, got.body))
                .collect()
        };
        let before = watch(&app);
        assert!(before.len() >= 12 && before.iter().filter(|(_, status, _)| *status == 200).count() >= 8);
        for person in ["design1", "design2", "design3", "design4", "design5", "design6"] {
            app.answer("r", person, 4).unwrap();
            assert_eq!(watch(&app), before, "{}: {person} can be seen to answer", app.label);
        }
    }
}

/// TEAMMATES, issue 4597: one pseudonym for all questions of a person joined answers that were meant to be apart.
#[test]
fn one_pseudonym_across_several_questions() {
    for mut app in houses() {
        let before = app.link("r", "design1");
        let (answers, comment) = collect(&mut app, "design1", Some("More time."));
        let comment = comment.unwrap();
        app.employee().hand_in(&answers).unwrap();
        app.employee().hand_in(&comment).unwrap();
        app.open("later"); // waits until it may be
        let link = app.link("later", "design1");
        assert_ne!(code(&link), code(&before), "the links of two rounds share nothing");
        let later = app.employee().collect(&link, &same(4), Some("More time."), &mut app.rng).unwrap();
        let ballots = [answers, comment, later.answers, later.comment.unwrap()];
        // Of everything that is sent with any two of the four, no eight bytes in a row are the same.
        let windows = |ballot: &Ballot| -> BTreeSet<[u8; 8]> {
            let parts = fields(ballot);
            parts
                .iter()
                .flat_map(|(_, bytes)| bytes.windows(8).map(|part| part.try_into().unwrap()))
                .collect()
        };
        let all: Vec<BTreeSet<[u8; 8]>> = ballots.iter().map(windows).collect();
        for (at, one) in all.iter().enumerate() {
            assert!(one.len() > 500);
            for other in &all[at + 1..] {
                assert_eq!(one.intersection(other).next(), None, "{}", app.label);
            }
        }
        for ballot in &ballots[2..] {
            app.employee().hand_in(ballot).unwrap();
        }
        let db = app.service.config().answers.here().unwrap().db();
        let marks = schema::rows(db, "sealed_ballot");
        let mut marks: Vec<&str> = marks.iter().flat_map(|row| row.split(',').skip(1)).collect();
        assert_eq!(marks.len(), 12);
        marks.sort_unstable();
        marks.dedup();
        assert_eq!(marks.len(), 12, "{}: no mark stands in two rows", app.label);
    }
}

/// Formbricks, issues 6574 and 4797: a link for one answer took several, for example when it was opened twice at once.
#[test]
fn a_single_use_link_that_can_be_used_again() {
    for mut app in houses() {
        let link = app.link("r", "design1");
        let done = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for seed in 0..8 {
                let (app, link, done) = (&app, &link, &done);
                scope.spawn(move || {
                    let mut rng = <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(seed);
                    let answered = app.employee().answer(link, &same(4), Some("x"), &mut rng);
                    done.lock().unwrap().push(answered.err());
                });
            }
        });
        let done = done.into_inner().unwrap();
        assert_eq!(done.iter().filter(|error| error.is_none()).count(), 1, "{}: {done:?}", app.label);
        for error in done.into_iter().flatten() {
            assert!(
                matches!(&error, EmployeeError::Refused { code, .. } if code == "already_used"),
                "{error:?}"
            );
        }
        let db = app.service.config().answers.here().unwrap().db();
        assert_eq!(schema::rows(db, "sealed_ballot").len(), 2, "one answer and one comment");
        app.answer("r", "design1", 1).unwrap_err();
    }
}

/// "You haven't completed your survey yet": the sentence that tells everybody that somebody keeps a list.
#[test]
fn you_have_not_completed_your_survey_yet() {
    for mut app in houses() {
        app.answer("r", "design1", 4).unwrap();
        app::remind(app.service.config(), &round("r"), &app.by(), &mut app.rng).unwrap();
        let reminded = delivered(&app, "reminder");
        let invited = delivered(&app, "invitation");
        assert_eq!(reminded.keys().collect::<Vec<_>>(), invited.keys().collect::<Vec<_>>(), "{}", app.label);
        let sizes: BTreeSet<usize> =
            reminded.iter().map(|(to, mail)| mail.replace("=\r\n", "").len() - to.len()).collect();
        assert_eq!(sizes.len(), 1, "{}: a word more or less for somebody", app.label);
        let pages = ["/", "/i", "/check", "/poster/r"].map(|page| app.get(page).body);
        for text in reminded.values().chain(invited.values()).chain(&pages) {
            let text = text.replace("=\r\n", "").replace('\u{2019}', "'").to_lowercase();
            for wrong in [
                "haven't completed",
                "have not completed",
                "not yet answered",
                "haven't answered",
                "have not answered",
                "response is missing",
                "answer is missing",
                "complete your survey",
            ] {
                assert!(!text.contains(wrong), "{wrong}");
            }
        }
    }
}
