//! Comments on their whole way: where they are shown and where not, who takes out what, and that nothing joins them to a score.

use std::{collections::BTreeSet, fs};

use candor_disclosure::comments::{Comments, Redaction};
use candor_mail::EmailAddress;
use candor_rehearse::Ballots;
use candor_report::{comments, export};
use candor_server::app::{self, AuditFile, Redact, StepError, Unread};

use crate::{
    harness::{TestApp, round},
    support::schema,
};

/// Design is large enough for comments of its own; the rest is only together.
const UNITS: &str = "unit,parent,name,leader_email\n\
    acme,,Acme,boss@acme.example\n\
    design,acme,Design,lead.one@acme.example\n\
    sales,acme,Sales,lead.two@acme.example\n\
    north,sales,Sales North,lead.three@acme.example\n\
    south,sales,Sales South,\n\
    labs,acme,=Labs,\n";

const STEWARD: &str = "steward@works-council.example";

fn people() -> String {
    let of = |unit: &'static str, many: u32| {
        (1..=many).map(move |at| format!("p{at}.{unit}{at}@acme.example,{unit},\n"))
    };
    let named = "priya.raman@acme.example,labs,Priya Raman\nwill@acme.example,labs,Will Åberg\n".to_owned();
    of("design", 12)
        .chain(of("north", 6))
        .chain(of("south", 4))
        .fold("email,unit,name\n".to_owned(), |all, line| all + &line)
        + &named
}

/// A word that stands in one comment only, of letters only.
fn canary(at: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 26).unwrap());
    format!("zebra{}{}", letter(at), letter(at * 7 + 3))
}

/// A closed round: everybody answers, each with other values; all of Design comments, and six of the others. Gives what everybody
/// sent.
fn closed(app: &mut TestApp) -> Vec<(Ballots, String)> {
    app.import(UNITS, &people());
    app.open("r");
    let mut sent = Vec::new();
    for (at, (person, link)) in app.service.links(&round("r")).unwrap().into_iter().enumerate() {
        let comments = person.contains("design") || at % 2 == 0;
        let text = match at % 4 {
            0 => format!("Ask PRIYA about the {}, or write to me at x.y@acme.example", canary(at)),
            1 => format!("=The  {}…  says «Will Aberg»\n!!!", canary(at)),
            _ => format!("More {} would help.", canary(at)),
        };
        let values: Vec<Option<u8>> =
            (0..10).map(|item| Some(u8::try_from((at / (item + 1)) % 5 + 1).unwrap())).collect();
        let employee = app.employee();
        let ballots =
            employee.collect(&link, &values, comments.then_some(text.as_str()), &mut app.rng).unwrap();
        employee.hand_in(&ballots.answers).unwrap();
        ballots.comment.iter().for_each(|comment| drop(employee.hand_in(comment).unwrap()));
        if comments {
            sent.push((ballots, canary(at)));
        }
    }
    app.advance(15);
    app.close("r");
    sent
}

fn show(app: &mut TestApp) -> Comments {
    app::show_comments(app.service.config(), &round("r"), &app.by(), &mut app.rng).unwrap()
}

fn redact(
    app: &mut TestApp,
    number: usize,
    words: Option<&str>,
    steward: &str,
    reason: &str,
) -> Result<(Redaction, bool), StepError> {
    let steward: EmailAddress = steward.parse().unwrap();
    let order = Redact { number, words, steward: &steward, reason };
    app::redact_comment(app.service.config(), &round("r"), &order, &app.by())
}

fn publish(app: &mut TestApp, unread: Unread) -> Result<usize, StepError> {
    let config = app.service.config();
    app::publish(config, &round("r"), AuditFile::MayBeForgotten, unread, &app.by_a_day_later(), &mut app.rng)
}

/// The export as files: name and content.
fn exported(app: &TestApp) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let people = &app.service.config().people;
    let (releases, rounds) = (app::releases(people).unwrap(), app::published_comments(people).unwrap());
    export::write(folder.path(), &releases).unwrap();
    comments::write(folder.path(), &rounds, &releases).unwrap();
    let mut files: Vec<(String, String)> = fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), text(&entry.path())))
        .collect();
    files.sort();
    files
}

/// A file's text; of a workbook that of all its cells.
fn text(path: &std::path::Path) -> String {
    if path.extension().is_none_or(|kind| kind != "xlsx") {
        return fs::read_to_string(path).unwrap();
    }
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(path).unwrap();
    let sheets = calamine::Reader::worksheets(&mut book);
    sheets.iter().flat_map(|(_, sheet)| sheet.rows().flatten()).map(|cell| format!("{cell}\n")).collect()
}

/// Delivered letters of a kind: to whom, and the plain text.
fn letters(app: &TestApp, kind: &str) -> Vec<(String, String)> {
    let _ = app::deliver(app.service.config(), &app.clock).unwrap();
    let mut found = Vec::new();
    for entry in fs::read_dir(app.folder().join("outbox")).unwrap().map(|entry| entry.unwrap()) {
        if !entry.file_name().to_string_lossy().contains(kind) {
            continue;
        }
        let bytes = fs::read(entry.path()).unwrap();
        let mail = mail_parser::MessageParser::default().parse(&bytes).unwrap();
        let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
        let text = mail.body_text(0).unwrap().into_owned();
        let html = mail.body_html(0).unwrap().into_owned();
        let words = text.split_whitespace().filter(|word| word.starts_with("zebra"));
        words.for_each(|word| assert!(html.contains(word), "both forms say the same: {word}"));
        found.push((to, text));
    }
    found.sort();
    found
}

#[test]
fn each_comment_is_at_one_unit_over_all_artefacts_and_without_names() {
    for mut app in TestApp::on_each_database() {
        let sent = closed(&mut app);
        // T3: nothing but the text, and where it may be shown, is kept of a comment.
        let answers = app.service.config().answers.here().unwrap().db().clone();
        let columns: Vec<String> = schema::columns(&answers)
            .into_iter()
            .filter(|column| column.table == "comment")
            .map(|column| column.name)
            .collect();
        assert_eq!(columns, ["round", "nonce", "unit", "text"], "{}", app.label);
        assert_eq!(schema::rows(&answers, "comment").len(), sent.len());

        assert!(
            matches!(publish(&mut app, Unread::MustBeRead), Err(StepError::Unread(_))),
            "nobody has read them"
        );
        let read = show(&mut app);
        assert_eq!(read.texts().len(), sent.len());
        assert!(!read.left_out());
        let all = read.texts().collect::<Vec<_>>().join("\n");
        for taken in ["PRIYA", "priya", "x.y", "acme.example", "Aberg", "«", "…", "!!"] {
            assert!(!all.contains(taken), "{taken}: {all}");
        }
        assert!(
            all.contains("Ask [name] about") && all.contains("at [address]") && all.contains("\"[name]\"!"),
            "{all}"
        );
        let people = app.service.config().people.db().clone();
        assert!(
            schema::rows(&people, "comments")
                .iter()
                .all(|row| !row.contains("priya") && !row.contains("x.y@"))
        );

        publish(&mut app, Unread::MustBeRead).unwrap();
        assert_eq!(schema::rows(&answers, "comment").len(), 0, "forgotten when published");
        let (files, letters, reports) = (exported(&app), letters(&app, "comments"), letters(&app, "report"));
        assert_eq!(files, exported(&app), "two exports differ");
        let file = |name: &str| &files.iter().find(|(found, _)| found == name).unwrap().1;
        let csv = file("comments.csv");
        assert!(csv.starts_with("\u{feff}round,unit,name,comment\n"), "{csv}");
        assert!(csv.contains(",\"'=The"), "a cell would run: {csv}");
        let to: Vec<&str> = letters.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, ["boss@acme.example", "lead.one@acme.example"], "only where there are some");
        let mut places = BTreeSet::new();
        for (_, word) in &sent {
            // T1: over everything that leaves, in one place.
            let lines: Vec<&str> = csv.lines().filter(|line| line.contains(word.as_str())).collect();
            assert_eq!(lines.len(), 1, "{word}: {csv}");
            let unit = lines[0].split(',').nth(1).unwrap();
            places.insert(unit.to_owned());
            let json: serde_json::Value = serde_json::from_str(file("comments-r.json")).unwrap();
            for place in json["places"].as_array().unwrap() {
                assert_eq!(place.to_string().contains(word.as_str()), place["unit"] == *unit, "{word}");
            }
            for (to, text) in &letters {
                let leads = (unit == "design") == (to == "lead.one@acme.example");
                assert_eq!(text.contains(word.as_str()), leads, "{word} to {to}: {text}");
            }
            for (_, text) in files.iter().filter(|(name, _)| name.starts_with("release")).chain(&reports) {
                assert!(!text.contains(word.as_str()), "a comment stands beside numbers");
            }
        }
        assert_eq!(places.into_iter().collect::<Vec<_>>(), ["acme", "design"]);
        assert_eq!(reports.len(), 4);
    }
}

#[test]
fn no_table_artefact_or_log_joins_a_comment_to_an_answer() {
    crate::support::logs::listen();
    for mut app in TestApp::on_each_database() {
        let sent = closed(&mut app);
        show(&mut app);
        let audit_file =
            candor_answers::audit_file(app.service.config().answers.here().unwrap(), &round("r"), &app.by())
                .unwrap();
        let dump = |app: &TestApp| -> Vec<String> {
            let config = app.service.config();
            let dbs = [config.people.db(), config.answers.here().unwrap().db()];
            dbs.into_iter().flat_map(schema::dump).collect()
        };
        let before = dump(&app);
        publish(&mut app, Unread::MustBeRead).unwrap();
        let (after, record) = (dump(&app), app.get("/v1/rounds/r/record").body);
        let files = exported(&app).into_iter().map(|(_, text)| text);
        let mails = ["comments", "report", "invitation"].map(|kind| letters(&app, kind));
        // A row, a line, a letter: whatever holds a comment.
        let texts: Vec<String> =
            files.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        let mails = mails.into_iter().flatten().map(|(_, text)| text);
        let all: Vec<String> = before
            .into_iter()
            .chain(after)
            .chain([record, audit_file])
            .chain(texts)
            .chain(mails)
            .map(|one| one.to_lowercase())
            .collect();
        let mut seen = 0;
        for (ballots, word) in &sent {
            let holding: Vec<&String> = all.iter().filter(|one| one.contains(word)).collect();
            seen += holding.len();
            for ballot in [&ballots.answers, ballots.comment.as_ref().unwrap()] {
                let request = &ballot.request;
                let leaf = candor_protocol::token::Proof::of(request).leaf();
                for mark in [request.pk.to_text(), request.token.to_text(), leaf.to_text()] {
                    let mark = mark.to_lowercase();
                    assert!(holding.iter().all(|one| !one.contains(&mark)), "{word} stands beside {mark}");
                }
                let bytes = hex::encode(leaf.as_bytes());
                assert!(holding.iter().all(|one| !one.contains(&bytes)), "{word} stands beside its leaf");
            }
        }
        // In both tables, in two files and in a letter: the eye is open.
        assert!(seen >= 5 * sent.len(), "{seen}");
        // Where a comment lay, nothing else had its number.
        let logs = crate::support::logs::text();
        assert!(sent.iter().all(|(_, word)| !logs.contains(word.as_str())), "a comment is in the log");
    }
}

#[test]
fn a_steward_outside_the_line_blacks_out_and_everybody_sees_that() {
    for mut app in TestApp::on_each_database() {
        let sent = closed(&mut app);
        let there = |app: &TestApp| schema::rows(app.service.config().people.db(), "comments").join("\n");
        let read = show(&mut app);
        let word = |comments: &Comments, number: usize| -> String {
            let text = comments.texts().nth(number - 1).unwrap().to_owned();
            sent.iter().map(|(_, word)| word).find(|word| text.contains(word.as_str())).unwrap().clone()
        };
        for leads in ["boss@acme.example", "Lead.Two@acme.example"] {
            let refused = redact(&mut app, 1, None, leads, "a name").unwrap_err();
            assert!(matches!(refused, StepError::Refused(_)), "{refused}");
            assert!(refused.to_string().contains("leads a unit"), "{refused}");
        }
        let (one, two, three) = (word(&read, 1), word(&read, 2), word(&read, 3));
        assert!(matches!(
            redact(&mut app, 1, Some(&one), STEWARD, &format!("says {one}")),
            Err(StepError::Quotes)
        ));
        for (number, words, reason, said) in [
            (1, None, " ", "reason"),
            (99, None, "x", "from 1 to"),
            (0, None, "x", "from 1 to"),
            (1, Some("nowhere"), "x", "not in comment 1"),
        ] {
            let refused = redact(&mut app, number, words, STEWARD, reason).unwrap_err().to_string();
            assert!(refused.contains(said), "{refused}");
        }
        assert_eq!(app::comments_log(app.service.config(), &round("r")).unwrap(), []);

        assert_eq!(
            redact(&mut app, 1, None, STEWARD, "a customer\nis named").unwrap(),
            (Redaction::Whole, false)
        );
        assert_eq!(
            redact(&mut app, 2, Some(&two), STEWARD, "a place").unwrap(),
            (Redaction::Words(1), false)
        );
        assert!(
            there(&app).contains("[redacted]") && !there(&app).contains(&one) && !there(&app).contains(&two)
        );

        // A way back, before publishing: everything is there again, and has to be read again.
        app::fetch_comments_again(app.service.config(), &round("r"), &app.by(), &mut app.rng).unwrap();
        assert!(
            there(&app).contains(&one) && there(&app).contains(&two) && !there(&app).contains("[redacted]")
        );
        assert!(matches!(publish(&mut app, Unread::MustBeRead), Err(StepError::Unread(_))));
        let read = show(&mut app);
        let at = |word: &str| read.texts().position(|text| text.contains(word)).unwrap() + 1;
        redact(&mut app, at(&one), None, STEWARD, "a customer").unwrap();
        publish(&mut app, Unread::MustBeRead).unwrap();

        // After publishing too: also in letters that were not sent yet.
        assert_eq!(
            redact(&mut app, at(&three), Some(&three), STEWARD, "a place").unwrap(),
            (Redaction::Words(1), true)
        );
        assert!(
            app::fetch_comments_again(app.service.config(), &round("r"), &app.by(), &mut app.rng).is_err()
        );
        let texts: String = exported(&app).into_iter().map(|(_, text)| text).collect();
        let mails: String = letters(&app, "comments").into_iter().map(|(_, text)| text).collect();
        for text in [&texts, &mails] {
            assert!(!text.contains(&one) && !text.contains(&three) && text.contains(&two), "{text}");
            assert!(text.contains("[redacted]"));
        }
        assert!(texts.contains(r#""redacted":2"#), "{texts}");
        assert_eq!(letters(&app, "comments").len(), 2, "nobody gets two");

        let log = app::comments_log(app.service.config(), &round("r")).unwrap();
        let lines: Vec<(i32, &str)> = log.iter().map(|entry| (entry.took, entry.reason.as_str())).collect();
        assert_eq!(
            lines,
            [
                (0, "a customer is named"),
                (1, "a place"),
                (0, "fetched afresh"),
                (0, "a customer"),
                (1, "a place")
            ]
        );
        assert!(log.iter().all(|entry| entry.number == 0 || entry.steward == STEWARD));
        let kept = schema::dump(app.service.config().people.db()).join("\n");
        assert!(!kept.contains(&one) && !kept.contains(&three), "what was blacked out is somewhere");
        if app.label == "SQLite" {
            for file in ["people.db", "people.db-wal"] {
                let bytes = fs::read(app.folder().join("data").join(file)).unwrap();
                assert!(!String::from_utf8_lossy(&bytes).contains(&one), "it can be read from {file}");
            }
        }
    }
}

#[test]
fn what_was_blacked_out_comes_back_until_the_publication_and_is_stored_here_by_nobody_meanwhile() {
    for mut app in TestApp::on_each_database() {
        closed(&mut app);
        let there = |app: &TestApp| schema::dump(app.service.config().people.db()).join("\n");
        let read: Vec<String> = show(&mut app).texts().map(str::to_owned).collect();
        let last = read.len();
        let back = |app: &TestApp, number: usize, who: &str| {
            app::bring_comment_back(
                app.service.config(),
                &round("r"),
                number,
                &who.parse().unwrap(),
                &app.by(),
            )
        };
        for (number, text) in [(1, &read[0]), (last, &read[last - 1])] {
            redact(&mut app, number, None, STEWARD, "a customer").unwrap();
            assert!(!there(&app).contains(text.as_str()), "{}: {text}", app.label);
        }
        redact(&mut app, 2, Some(&read[1][..3]), STEWARD, "a place").unwrap();
        assert_eq!(app::can_come_back(app.service.config(), &round("r")).unwrap(), [1, 2, last]);
        assert!(back(&app, 1, "boss@acme.example").unwrap_err().to_string().contains("leads a unit"));
        for nothing in [0, 3, last + 1] {
            assert!(back(&app, nothing, STEWARD).is_err(), "{}: {nothing}", app.label);
        }
        back(&app, 1, STEWARD).unwrap();
        back(&app, 2, STEWARD).unwrap();
        let now: Vec<String> = show(&mut app).texts().map(str::to_owned).collect();
        assert_eq!((&now[..last - 1], now[last - 1].as_str()), (&read[..last - 1], "[redacted]"));
        assert!(back(&app, 1, STEWARD).is_err(), "{}: nothing is blacked out in it", app.label);

        publish(&mut app, Unread::MustBeRead).unwrap();
        let refused = back(&app, last, STEWARD).unwrap_err().to_string();
        assert!(refused.contains("is published"), "{}: {refused}", app.label);
        assert!(app::can_come_back(app.service.config(), &round("r")).unwrap().is_empty());
        assert!(!there(&app).contains(&read[last - 1]), "{}", app.label);
        let log = app::comments_log(app.service.config(), &round("r")).unwrap();
        let lines: Vec<(i32, i32)> = log.iter().map(|entry| (entry.number, entry.took)).collect();
        let number = i32::try_from(last).unwrap();
        assert_eq!(lines, [(1, 0), (number, 0), (2, 1), (1, -1), (2, -1)], "{}", app.label);
    }
}

#[test]
fn a_leader_finds_the_comments_of_the_mail_on_the_report_and_nobody_elses() {
    let mut app = TestApp::new();
    closed(&mut app);
    show(&mut app);
    let link = "/desk/reports/design/comments?round=r";
    let leader = |app: &TestApp, nth: &str| app.sign_in(&format!("lead.{nth}@acme.example"), "");
    assert_eq!(leader(&app, "one").get(link).status, 404, "nothing is released");
    publish(&mut app, Unread::MustBeRead).unwrap();
    let [one, two, boss, hr] = [
        leader(&app, "one"),
        leader(&app, "two"),
        app.sign_in("boss@acme.example", ""),
        app.sign_in("hr@acme.example", "hr"),
    ];
    let shown = |page: &str| -> BTreeSet<String> {
        let words = page.split(|c: char| !c.is_ascii_lowercase());
        words.filter(|word| word.starts_with("zebra")).map(str::to_owned).collect()
    };
    let mails = letters(&app, "comments");
    let of_design = shown(&mails.iter().find(|(to, _)| to.starts_with("lead.one@")).unwrap().1);
    assert_eq!(of_design.len(), 12);
    for reader in [&one, &hr] {
        let report = reader.get("/desk/reports/design?round=r").body;
        assert!(report.contains(link) && shown(&report).is_empty(), "no comment beside a number: {report}");
        let page = reader.get(link).body;
        assert_eq!(shown(&page), of_design);
        assert!(!page.contains("data-measure") && !page.contains(" answered)"), "{page}");
    }
    // Who leads above has the comments of the own unit, and not those below.
    assert!(!boss.get("/desk/reports/design?round=r").body.contains("/comments"));
    for (reader, path) in [(&boss, link), (&two, link), (&one, "/desk/reports/acme/comments?round=r")] {
        assert_eq!(reader.get(path).status, 404, "{path}");
    }
    let whole = boss.get("/desk/reports/acme/comments?round=r").body;
    assert!(!shown(&whole).is_empty() && shown(&whole).is_disjoint(&of_design));
    // Whoever leads it since reads what is written from now on, and who led it then nothing more.
    app.import(&UNITS.replace("lead.one@", "lead.two@"), &people());
    for reader in [&one, &two] {
        assert!([403, 404].contains(&reader.get(link).status));
    }
}

#[test]
fn a_round_can_be_published_without_any_comment() {
    for mut app in TestApp::on_each_database() {
        let sent = closed(&mut app);
        show(&mut app);
        publish(&mut app, Unread::AreLeftOut).unwrap();
        assert_eq!(letters(&app, "comments"), []);
        let files = exported(&app);
        assert!(!files.iter().any(|(name, _)| name == "comments-r.json"));
        let config = app.service.config();
        let kept: Vec<String> = [config.people.db(), config.answers.here().unwrap().db()]
            .into_iter()
            .flat_map(schema::dump)
            .collect();
        let all = kept.into_iter().chain(files.into_iter().map(|(_, text)| text)).collect::<String>();
        assert!(sent.iter().all(|(_, word)| !all.contains(word.as_str())), "{}", app.label);
    }
}

#[test]
fn a_round_that_is_given_up_leaves_no_comment_anywhere() {
    let mut app = TestApp::new();
    let sent = closed(&mut app);
    show(&mut app);
    redact(&mut app, 1, None, STEWARD, "a customer").unwrap();
    app::cancel(app.service.config(), &round("r"), &app.by()).unwrap();
    for file in ["people.db", "people.db-wal", "answers.db", "answers.db-wal"] {
        let bytes = fs::read(app.folder().join("data").join(file)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(
            sent.iter().all(|(_, word)| !text.contains(word.as_str())) && !text.contains(STEWARD),
            "{file}"
        );
    }
    let refused = app::show_comments(app.service.config(), &round("r"), &app.by(), &mut app.rng).unwrap_err();
    assert!(matches!(refused, StepError::NotClosed(_) | StepError::NoComments(_)), "{refused}");
}

#[test]
fn what_may_be_shown_nowhere_is_not_even_stored() {
    for mut app in TestApp::on_each_database() {
        app.import(UNITS, &people());
        app.open("r");
        let links = app.service.links(&round("r")).unwrap();
        let of = |unit: &str, many: usize| {
            links
                .iter()
                .filter(|(person, _)| person.contains(unit))
                .take(many)
                .map(|(_, link)| link.clone())
                .collect::<Vec<_>>()
        };
        // Nine answer in Design, all with a comment; ten elsewhere, two of them.
        let all: Vec<String> =
            of("design", 9).into_iter().chain(of("north", 6)).chain(of("south", 4)).collect();
        for (at, link) in all.iter().enumerate() {
            let text = format!("More {} would help.", canary(at));
            let said = (!(9..=16).contains(&at)).then_some(text.as_str());
            app.employee().answer(link, &crate::harness::same(3), said, &mut app.rng).unwrap();
        }
        app.advance(15);
        app.close("r");
        let comments = show(&mut app);
        // Together they are nineteen people with eleven comments: at the root, and only there.
        let places: Vec<(&str, usize)> =
            comments.places().into_iter().map(|(unit, texts)| (unit.as_str(), texts.len())).collect();
        assert_eq!((places, comments.left_out()), (vec![("acme", 11)], false), "{}", app.label);
    }
    let mut app = TestApp::new();
    app.import(UNITS, &people());
    app.open("r");
    let links = app.service.links(&round("r")).unwrap();
    for (at, (_, link)) in links.iter().take(9).enumerate() {
        app.employee().answer(link, &crate::harness::same(3), Some(&canary(at)), &mut app.rng).unwrap();
    }
    app.advance(15);
    app.close("r");
    let comments = show(&mut app);
    assert!(comments.texts().len() == 0 && comments.left_out());
    assert!(!schema::dump(app.service.config().answers.here().unwrap().db()).join("\n").contains(&canary(0)));
    // Nothing to read is no reason to refuse.
    publish(&mut app, Unread::MustBeRead).unwrap();
    let files = exported(&app);
    assert!(files.iter().any(|(_, text)| text.contains(r#""places":[],"left_out":true"#)), "{files:?}");
}
