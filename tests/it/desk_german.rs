//! The desk in German, page by page, with the common wrong turns: whatever stands there as it stands on the English page, and whatever has
//! an English word in it, is English that was left.
//!
//! It must never let a sentence through because it is like others: what is the same in both languages is named below, word by word.

mod forms;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use candor_protocol::token::fingerprint;
use candor_server::web::ROUTES;

use crate::{
    guardians::over,
    harness::{Browser, TestApp, UNITS, people as everybody, round, same},
    languages::all_text,
    routes::{is_of_the_desk, path},
    waiting::waiting,
};

/// What is called the same in both languages, and what people of this test typed.
const SAME: &[&str] = &[
    "Acme",
    "Alpha",
    "Design",
    "Huber",
    "Maria",
    "Name",
    "North",
    "Novak",
    "Omega",
    "Organisation",
    "Sales",
    "South",
    "Zwetschgenkuchen",
    "acme",
    "candor",
    "design",
    "north",
    "past",
    "sales",
    "south",
];

/// The office of both guardians, as they wrote it.
const OFFICE: &str = "(works council)";

/// The pages of one state of a round, each with its sentences in both languages.
struct Reader {
    who: Vec<(&'static str, Browser)>,
    /// Each sentence with the first place where it was found.
    left: BTreeMap<String, String>,
    /// Words that stand in an English message and in no German one.
    english: BTreeSet<String>,
    /// The twelve words of a promise, which are nobody's language.
    twelve: String,
    read: usize,
}

/// What is said on a page, in its text and to those who hear it; what is marked as another language is left out.
fn said(page: &str, language: &str) -> Vec<String> {
    const VOID: [&str; 9] = ["area", "br", "hr", "img", "input", "link", "meta", "path", "wbr"];
    const SILENT: [&str; 4] = ["code", "script", "style", "textarea"];
    let body = page.split_once("<body").map_or(page, |(_, body)| body.split_once('>').unwrap().1);
    let (mut open, mut found, mut rest) = (Vec::<(String, bool)>::new(), Vec::new(), body);
    while let Some((text, after)) = rest.split_once('<') {
        let is_said = !open.iter().any(|(_, silent)| *silent);
        found.extend(Some(text.to_owned()).filter(|_| is_said));
        let (tag, after) = after.split_once('>').unwrap();
        rest = after;
        let name = tag.trim_start_matches('/').split([' ', '/', '\n']).next().unwrap().to_owned();
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(of, _)| of != name) {}
            continue;
        }
        let value = |key: &str| {
            tag.split_once(&format!(" {key}=\"")).map(|(_, value)| value.split('"').next().unwrap())
        };
        let other = value("lang").is_some_and(|lang| lang != language) && name != "main"
            || value("translate") == Some("no");
        for heard in ["aria-label", "alt", "placeholder", "title"] {
            found.extend(value(heard).filter(|_| is_said && !other).map(str::to_owned));
        }
        if !VOID.contains(&&*name) && !tag.ends_with('/') {
            open.push((name.clone(), other || SILENT.contains(&&*name)));
        }
    }
    let plain = |text: String| {
        let text =
            text.replace("&#38;", "&").replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<");
        text.replace("&#62;", ">").replace("&nbsp;", " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    found.into_iter().map(plain).filter(|text| text.contains(char::is_alphabetic)).collect()
}

/// The words of a sentence, without addresses, names of files and programs' words.
fn words(text: &str) -> impl Iterator<Item = &str> {
    // What a file calls something stands in straight marks.
    let texts = text.split('"').step_by(2);
    let parts = texts.flat_map(|text| {
        text.split(|letter: char| letter.is_whitespace() || "„“”‚‘(){}[],;:–…|«»=".contains(letter))
    });
    let parts = parts.map(|part| part.trim_matches(['.', '!', '?', '\'', '’', '-']));
    parts
        .filter(|part| !part.is_empty() && part.chars().all(|letter| letter.is_alphabetic() || letter == '-'))
}

/// Words that stand in an English message and in no German one.
fn english() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/words");
    let of = |language: &str| {
        let text = all_text(&folder.join(language));
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let said = lines.map(|line| line.split_once(" =").map_or(line, |(_, said)| said));
        said.flat_map(words).map(str::to_lowercase).collect::<BTreeSet<String>>()
    };
    of("en").difference(&of("de")).cloned().collect()
}

impl Reader {
    fn new(app: &TestApp) -> Self {
        let (left, english) = (BTreeMap::new(), english());
        let mut desk = Self { who: Vec::new(), left, english, twelve: String::new(), read: 0 };
        desk.sign_in(app);
        desk
    }

    /// Everybody, anew: a visit ends after an hour.
    fn sign_in(&mut self, app: &TestApp) {
        let people = &app.service.config().people;
        if let Ok(promise) = candor_people::stored_promise(people, &round("r")) {
            self.twelve = fingerprint(promise.hash()).join(" ");
        }
        self.who = vec![
            ("hr", app.sign_in("hr@acme.example", "hr")),
            ("steward", app.sign_in("steward@acme.example", "steward")),
            ("council", app.sign_in("council@acme.example", "council")),
            ("leader", app.sign_in("design.lead@acme.example", "")),
        ];
    }

    fn compare(&mut self, about: &str, english: &str, german: &str) {
        assert!(german.contains("<html lang=\"de\""), "{about}: {german}");
        for tag in ["<main id=\"main\" tabindex=\"-1\" lang=", "<p lang=\"en\" dir=\"ltr\">"] {
            assert!(!german.contains(tag), "{about}: the page is not in German: {german}");
        }
        let others: BTreeSet<String> = said(english, "en").into_iter().collect();
        for text in
            said(german, "de").into_iter().map(|text| text.replace(&self.twelve, "").replace(OFFICE, ""))
        {
            self.read += 1;
            let long = |word: &&str| word.chars().count() > 3 && !SAME.contains(word);
            let is_same = others.contains(&text) && words(&text).any(|word| long(&word));
            let is_english =
                |word: &str| !SAME.contains(&word) && self.english.contains(&word.to_lowercase());
            if is_same || words(&text).any(is_english) {
                self.left.entry(text).or_insert_with(|| about.to_owned());
            }
        }
    }

    fn visit(&mut self, path: &str) {
        for (who, browser) in self.who.clone() {
            let address =
                |language| format!("{path}{}lang={language}", if path.contains('?') { '&' } else { '?' });
            let (english, german) = (browser.get(&address("en")), browser.get(&address("de")));
            let is_page = |kind: &str| {
                german
                    .headers
                    .get("content-type")
                    .is_some_and(|found| found.to_str().unwrap().starts_with(kind))
            };
            if german.status != 303 && is_page("text/html") {
                self.compare(&format!("{who}: {path}"), &english.body, &german.body);
            }
        }
    }

    /// Sends a form in both languages, and reads what comes of it.
    fn send(&mut self, who: &str, path: &str, fields: &[(&str, &str)]) {
        let browser = self.who.iter().find(|(name, _)| *name == who).unwrap().1.clone();
        let [english, german] = ["en", "de"].map(|language| {
            browser.get(&format!("/desk?lang={language}"));
            let mut reply = match fields {
                [] => browser.post(path, &[]),
                [(file, _), ..] if file.starts_with("file:") => {
                    let csrf = browser.csrf();
                    let parts = fields.iter().map(|(name, text)| match name.strip_prefix("file:") {
                        Some(name) => (name, Some("f.csv"), *text),
                        None => (*name, None, *text),
                    });
                    browser.post_files(path, &parts.chain([("csrf", None, &*csrf)]).collect::<Vec<_>>())
                }
                fields => browser.post(path, fields),
            };
            while let Some(there) = reply.headers.get("location").filter(|_| reply.status == 303) {
                reply = browser.get(there.to_str().unwrap());
            }
            reply.body
        });
        self.compare(&format!("{who}: {path} {fields:?}"), &english, &german);
    }

    /// Whether all was in German, and was enough.
    fn is_german(&self, least: usize) {
        let left: Vec<String> = self.left.iter().map(|(text, about)| format!("{about}: {text}")).collect();
        assert!(left.is_empty(), "{} left:\n{}", left.len(), left.join("\n"));
        assert!(self.read > least, "{}", self.read);
    }

    fn visit_all(&mut self, others: &[&str]) {
        let routes = ROUTES.iter().filter(|route| route.method == "GET" && is_of_the_desk(route.audience));
        for route in routes {
            self.visit(&path(route));
        }
        others.iter().for_each(|path| self.visit(path));
    }
}

#[test]
fn a_page_is_read_as_people_see_it() {
    let page = "<html><body class=\"x\"><p title=\"a\">One &#38; <b lang=\"fr\">deux<br>trois</b> two<code>no</code></p><img alt=\"b\">";
    assert_eq!(said(page, "en"), ["a", "One &", "two", "b"]);
    assert_eq!(
        words("Wort, „the-word“: a.b@c \"the\" (release.csv)").collect::<Vec<_>>(),
        ["Wort", "the-word"]
    );
}

#[test]
fn no_page_of_the_desk_has_english_left_in_german() {
    let mut app = TestApp::new();
    let mut desk = Reader::new(&app);
    // Nothing is there yet.
    desk.visit_all(&[]);
    desk.send(
        "hr",
        "/desk/open/preview",
        &[("round", "2026-q3"), ("closes", "2026-09-14"), ("k", "5"), ("least", "14")],
    );
    app.import(UNITS, &everybody());
    desk.visit_all(&[]);
    // A round that everybody answers, with comments.
    app.open("past");
    for (at, (_, link)) in app.service.links(&round("past")).unwrap().into_iter().enumerate() {
        let text = format!("Zwetschgenkuchen {at}");
        let employee = app.employee();
        let ballots = employee.collect(&link, &same(3), Some(&text), &mut app.rng).unwrap();
        employee.hand_in(&ballots.answers).unwrap();
        ballots.comment.iter().for_each(|comment| drop(employee.hand_in(comment).unwrap()));
    }
    app.advance(15);
    app.close("past");
    app.advance(1);
    desk.sign_in(&app);
    let past = [
        "/desk/rounds/past",
        "/desk/rounds/past/publish",
        "/desk/rounds/past/look",
        "/desk/rounds/past/look/0",
        "/desk/rounds/past/look/0/comments",
        "/desk/comments/past",
        "/desk/comments/past?at=3",
    ];
    desk.visit_all(&past);
    forms::wrong_steps(&mut desk);
    desk.visit_all(&past);
    app.finish("past");
    desk.sign_in(&app);
    desk.visit_all(&past);
    app.open("r");
    desk.sign_in(&app);
    desk.visit_all(&past);
    forms::wrong_forms(&mut desk);
    desk.visit_all(&past);
    desk.is_german(10_000);
}

/// A round with guardians, while it waits for their acceptance and when it waits for their work.
#[test]
fn nor_has_one_of_a_round_with_guardians() {
    let (mut before, mut after) = (TestApp::new(), TestApp::new());
    waiting(&mut before);
    over(&mut after);
    for app in [before, after] {
        let mut desk = Reader::new(&app);
        desk.visit_all(&["/desk/rounds/r"]);
        for (path, fields) in [
            ("/desk/rounds/r/publish", &[("typed", "r")][..]),
            ("/desk/rounds/r/remind", &[("typed", "r")]),
            ("/desk/rounds/r/layer", &[("file:parcel", "x")]),
            ("/desk/rounds/r/layer", &[("file:parcel", "{}\n")]),
            ("/desk/guardians", &[("round", "r"), ("first", "M <m@acme.example>"), ("second", "")]),
            ("/desk/guardians/add", &[("file:document", "{\"kind\":\"candor guardian key\"}")]),
        ] {
            desk.send("hr", path, fields);
        }
        desk.is_german(1_000);
    }
}
