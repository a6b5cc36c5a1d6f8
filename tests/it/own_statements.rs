//! HR's own statements: chosen at the desk without a file, asked beside the instrument's, released like them, and in no other number.

use candor_disclosure::release::Release;
use candor_people as people;
use candor_protocol::survey::{Instrument, Own, Threshold};
use candor_rehearse::Response;
use candor_report::export;
use candor_verify::{Asked, File, verify};

use crate::{
    harness::{Browser, TestApp, UNITS, people as everybody, quiet, responses, round, same},
    roster_guard::field,
};

const ROUND: [(&str, &str); 4] = [("round", "r"), ("closes", "2026-09-14"), ("k", "5"), ("least", "42")];

fn form<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    ROUND.iter().copied().chain(more.iter().copied()).collect()
}

fn own(statements: &[&str]) -> Instrument {
    let statements = statements.iter().map(|text| (*text).to_owned()).collect();
    let own = Own { language: "de".to_owned(), statements, question: None };
    Instrument::built_in().with_own(&own).unwrap()
}

/// Eleven from Design and ten from Sales, who say the same to the instrument's statements whatever is asked besides.
fn play(app: &mut TestApp, name: &str, instrument: &Instrument) {
    let besides = instrument.own().len();
    let given = [
        responses("design", &[4, 4, 2, 3, 5, 3, 4, 4, 2, 3, 4]),
        responses("north", &[2, 3, 3, 4, 3, 2, 3, 3]),
        responses("south", &[3, 3]),
    ];
    let answer = |response: Response| {
        let answers = response.answers.into_iter().chain((0..besides).map(|_| Some(1))).collect();
        Response { answers, ..response }
    };
    let answers: Vec<Response> = given.concat().into_iter().map(answer).collect();
    app.service.open_round(&round(name), instrument, Threshold::DEFAULT, &quiet, &mut app.rng).unwrap();
    app.service.answer(&round(name), &answers, &quiet, &mut app.rng).unwrap();
    app.finish(name);
    app.advance(91);
}

fn more_people() -> String {
    let more = (8..=11).map(|nth| format!("design{nth}@acme.example,design\n"));
    more.chain((4..=8).map(|nth| format!("north{nth}@acme.example,north\n")))
        .fold(everybody(), |all, line| all + &line)
}

/// What a release says of everything but HR's own statements.
fn usual(release: &Release) -> Vec<String> {
    let rows = release.numbers().rows().iter();
    rows.map(|row| {
        let values = &row.values()[..row.values().len().min(11)];
        format!(
            "{} {:?} {:?} {:?} {:?} {values:?}",
            row.unit(),
            row.kind(),
            row.answered(),
            row.highest(),
            row.lowest()
        )
    })
    .collect()
}

fn files(releases: &[Release]) -> Vec<File> {
    let mut table = Vec::new();
    export::csv(releases, export::Table::Comma, &mut table).unwrap();
    let json = releases
        .iter()
        .map(|release| (format!("release-{}.json", release.round()), release.to_text().into_bytes()));
    let all = json.chain([("release.csv".to_owned(), table)]);
    all.map(|(name, bytes)| File { name, bytes: Ok(bytes) }).collect()
}

#[test]
fn the_line_goes_on_as_if_nothing_had_been_asked_besides() {
    let releases = |besides: &[&str]| {
        let mut app = TestApp::new();
        app.import(UNITS, &more_people());
        play(&mut app, "first", &Instrument::built_in());
        play(&mut app, "second", &own(besides));
        play(&mut app, "third", &own(&besides.iter().rev().take(1).copied().collect::<Vec<_>>()));
        let hr = app.sign_in("hr@acme.example", "hr");
        let report = hr.get("/desk/reports/design").body;
        let map = hr.get("/desk/overview/second?columns=statements").body;
        let both = hr.get("/desk/compare?unit=design&round=second&with=design&of=third").body;
        (app.service.releases().unwrap(), report, map, both)
    };
    let (without, report, ..) = releases(&[]);
    let (with, with_report, map, both) =
        releases(&["Das neue Büro hilft uns.", "Der Umbau war gut erklärt."]);
    for (one, other) in without.iter().zip(&with) {
        assert_eq!(usual(one), usual(other), "{}", one.round());
    }
    // The value that all of Design gave to HR's own is there, for it is of eleven; of eight it is not.
    let value = |unit: &str, at: usize| with[1].row(&unit.parse().unwrap()).unwrap().values()[at].value();
    assert_eq!(value("design", 11).unwrap().to_string(), "<=1.5");
    for release in &with[1..] {
        let few = release
            .numbers()
            .rows()
            .iter()
            .filter(|row| row.answered().is_some_and(|answered| answered < 10));
        assert!(few.flat_map(|row| row.values().iter().skip(1)).all(|value| value.value().is_none()));
    }
    assert_eq!(with[1].numbers().measures()[11..], ["own.1", "own.2"]);
    // The report's picture and sentences are those of the round without; only the shares have two lines more.
    let headline = |page: &str| page.split("<h1").nth(1).unwrap().split("</h1>").next().unwrap().to_owned();
    assert_eq!(headline(&report), headline(&with_report));
    let readable = |page: &str| page.replace("&#39;", "'");
    assert!(
        readable(&with_report).contains("“Der Umbau war gut erklärt.” (HR's own, in no mean)"),
        "{with_report}"
    );
    assert!(readable(&map).contains("HR's own 2") && map.contains("Der Umbau war gut erklärt."), "{map}");
    // Beside each other stand two rounds' own statements only where they say the same.
    assert!(both.contains("tough issues") && !both.contains("Büro") && !both.contains("Umbau"), "{both}");
    // And whatever is printed of it tells nobody's answer.
    let findings = verify(files(&with), Asked::default());
    assert_eq!(findings.found().collect::<Vec<_>>(), Vec::<&str>::new());
    let changed = files(&with).into_iter().map(|file| {
        let text = String::from_utf8(file.bytes.unwrap()).unwrap();
        let bytes = text.replace("own.1,<=1.5", "own.1,1.2").into_bytes();
        File { name: file.name, bytes: Ok(bytes) }
    });
    assert!(verify(changed, Asked::default()).found().count() > 0, "a changed own value is found");
}

#[test]
fn hr_writes_them_when_opening_and_sees_first_what_everybody_will_read() {
    for app in TestApp::on_each_database() {
        app.import(UNITS, &everybody());
        let hr = app.sign_in("hr@acme.example", "hr");
        let asked = [
            ("own_1", "Das neue Büro hilft & stört nicht."),
            ("own_2", "  "),
            ("own_3", "يساعدنا المكتب الجديد"),
            ("own_question", "Was fehlt im Büro?"),
            ("own_language", "DE"),
        ];
        let shown = hr.post("/desk/open/preview", &form(&asked));
        for text in [
            "Das neue Büro hilft &#38; stört nicht.",
            "يساعدنا المكتب الجديد",
            "Was fehlt im Büro?",
            "yours, in no mean",
            "In no value of your team.",
            "12 statements",
        ] {
            assert!(shown.body.contains(text), "{text}: {}", shown.body);
        }
        // In each language, as the page shows it.
        assert_eq!(shown.body.matches("<ol class=\"letter asked\">").count(), 7, "{}", shown.body);
        assert_eq!(
            shown.body.matches("<fieldset class=\"statement\" disabled>").count(),
            12,
            "{}",
            shown.body
        );
        assert!(people::rounds(&app.service.config().people).unwrap().is_empty(), "nothing has happened yet");

        let seen = field(&shown, "seen");
        let more: Vec<(&str, &str)> =
            asked.into_iter().chain([("seen", seen.as_str()), ("typed", "r"), ("unwatched", "on")]).collect();
        // What was not looked at is not opened: here another text under the same mark.
        let other: Vec<(&str, &str)> = more
            .iter()
            .map(|&(name, value)| (name, if name == "own_1" { "Something else." } else { value }))
            .collect();
        let refused = hr.post("/desk/open", &form(&other));
        assert!(refused.body.contains("nothing was opened"), "{}", refused.body);
        assert_eq!(hr.post("/desk/open", &form(&more)).status, 303);
        opened(&hr);
        let promise = people::stored_promise(&app.service.config().people, &round("r")).unwrap();
        let texts: Vec<&str> =
            promise.instrument().own().iter().map(|item| item.text["de"].as_str()).collect();
        assert_eq!(texts, ["Das neue Büro hilft & stört nicht.", "يساعدنا المكتب الجديد"]);
        assert!(promise.manifest_text().contains(r#""own":{"question":true,"statements":2}"#));
        assert!(app.get("/v1/rounds/r/instrument").body.contains("Was fehlt im Büro?"));
        // The page takes twelve answers now, and no answer to HR's own alone.
        let link = app.link("r", "design1");
        let mut rng: rand::rngs::StdRng = rand::SeedableRng::seed_from_u64(3);
        let answer = |values: Vec<Option<u8>>, rng: &mut rand::rngs::StdRng| {
            app.employee().answer(&link, &values, None, rng).map(drop)
        };
        assert!(answer(same(4), &mut rng).is_err(), "ten are too few");
        let twelve: Vec<Option<u8>> = same(4).into_iter().chain([Some(2), None]).collect();
        answer(twelve, &mut rng).unwrap();
    }
}

/// Waits until the keys are made.
fn opened(hr: &Browser) {
    let open = (0..600).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        hr.get("/desk/rounds/r").body.contains("is open")
    });
    assert!(open, "{}", hr.get("/desk/rounds/r").body);
}

#[test]
fn what_is_no_plain_text_or_no_file_of_statements_is_refused_in_words() {
    let app = TestApp::new();
    app.import(UNITS, &everybody());
    let hr = app.sign_in("hr@acme.example", "hr");
    let long = "ä".repeat(201);
    for (name, value, says) in [
        ("own_1", "<img src=x onerror=alert(1)>", "expected plain text on one line"),
        ("own_2", "a\u{202e}b", "expected plain text on one line"),
        ("own_3", long.as_str(), "found 201 characters"),
        ("own_question", "a\nb", "expected plain text on one line"),
    ] {
        let reply = hr.post("/desk/open/preview", &form(&[(name, value), ("own_language", "en")]));
        assert!(reply.status == 200 && reply.body.contains(says), "{says}: {}", reply.body);
        assert!(!reply.body.contains("<img src=x"), "{}", reply.body);
    }
    let reply = hr.post("/desk/open/preview", &form(&[("own_1", "Good."), ("own_language", "German")]));
    assert!(reply.body.contains("expected a code such as en or de"), "{}", reply.body);
    let pulse = [("kind", "pulse"), ("units", "design"), ("own_question", "Why?"), ("own_language", "en")];
    assert!(hr.post("/desk/open/preview", &form(&pulse)).body.contains("no open question"));

    let built_in = include_str!("../../src/protocol/survey/candor.toml");
    let upload = |text: &str| {
        hr.post_files("/desk/open/file", &[("csrf", None, &hr.csrf()), ("instrument", Some("i.toml"), text)])
    };
    for (text, says) in [
        ("", "No file was chosen"),
        ("this is none", "The file with your statements: line 1"),
        (&built_in.replace("held against them", "punished"), "is that of a built-in instrument"),
        (
            &built_in.replace("id = \"skills\"", "id = \"own.1\""),
            "own statements are written when a round is opened",
        ),
    ] {
        let reply = upload(text);
        assert!(
            reply.status == 200 && reply.body.replace("&#34;", "\"").contains(says),
            "{says}: {}",
            reply.body
        );
    }
    // A file of one's own is asked, with own statements beside it.
    let other =
        built_in.replace("id = \"candor\"", "id = \"our-own\"").replace("How safe is it", "How easy is it");
    let reply = upload(&other);
    assert!(
        reply.body.contains("Your file: <bdi>How easy is it to speak up in your team?"),
        "{}",
        reply.body
    );
    let asked = [
        ("kind", "file"),
        ("instrument", other.as_str()),
        ("own_1", "The canteen is good."),
        ("own_language", "en"),
    ];
    let reply = hr.post("/desk/open/preview", &form(&asked));
    assert!(
        reply.body.contains("How easy is it to speak up") && reply.body.contains("11 statements"),
        "{}",
        reply.body
    );
    assert!(hr.post("/desk/open/preview", &form(&[("kind", "file")])).body.contains("No file was chosen"));
}

#[test]
fn at_the_terminal_they_are_given_as_words() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("units.csv"), UNITS).unwrap();
    std::fs::write(folder.path().join("people.csv"), everybody()).unwrap();
    let run = |words: &[&str]| {
        let done = std::process::Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(words)
            .args(["--public-url", "http://127.0.0.1:8080"])
            .current_dir(folder.path())
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        (done.status.success(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    };
    let (good, said) = run(&["roster", "import", "--units", "units.csv", "--people", "people.csv", "--yes"]);
    assert!(good, "{said}");
    let (good, said) = run(&["round", "open", "r", "--own-statement", "<b>x</b>", "--yes", "r"]);
    assert!(!good && said.contains("expected plain text on one line"), "{said}");
    let (good, said) = run(&[
        "round",
        "open",
        "r",
        "--own-statement",
        "Das Büro hilft.",
        "--own-language",
        "de",
        "--own-question",
        "Was fehlt?",
        "--yes",
        "r",
    ]);
    assert!(
        good && said.contains("Asked besides, as it stands here:\n  Das Büro hilft.\n  Was fehlt?"),
        "{said}"
    );
    let besides = ["--own-statement", "Das Büro hilft.", "--own-language", "de"];
    let (good, said) = run(&[&["schedule", "set", "2050-01-01"], &besides[..]].concat());
    assert!(
        good && said.contains("Asked besides, as it stands here:\n  Das Büro hilft.\nThe next rounds"),
        "{said}"
    );
}
