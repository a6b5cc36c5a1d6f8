//! The words of the desk: each message is said somewhere, each that is said is there with its values, and no page holds a word of its
//! own.
//!
//! It must never judge whether a sentence is well said: that takes a reader.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{
    harness::{Browser, TestApp, UNITS, people},
    languages::{all_text, messages, values},
};

/// The files that one language's words are read from, together.
const TOGETHER: [&str; 12] = [
    "desk",
    "desk-hr",
    "desk-roster",
    "desk-import",
    "desk-rounds",
    "desk-offices",
    "desk-open",
    "desk-known",
    "mail",
    "notices",
    "report",
    "results",
];

/// Pages that still hold words of their own. This list only shrinks.
const NOT_YET: &[&str] = &[];

/// What is a name in every language.
const NAMES: &[&str] = &["candor", "CSV", "JSON", "PNG", "SVG", "XLSX"];

/// The beginnings of names that are put together.
const PARTS: &[&str] = &["statement-"];

/// With these begin only names of messages.
const GROUPS: &[&str] = &["error", "map", "next", "note", "pair", "step"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Everything that speaks from these words.
fn speakers() -> String {
    let folders = ["templates/desk", "src/server/web", "src/report/overview"];
    folders.iter().map(|folder| all_text(&root().join(folder))).collect()
}

fn english() -> BTreeMap<String, Vec<String>> {
    TOGETHER.iter().flat_map(|file| messages("en", file)).collect()
}

#[test]
fn a_name_is_that_of_one_message() {
    let all: usize = TOGETHER.iter().map(|file| messages("en", file).len()).sum();
    assert_eq!(all, english().len(), "one file's message hides another's");
}

#[test]
fn every_message_of_the_desk_is_said_on_it() {
    let said = speakers()
        + &all_text(&root().join("src/report"))
        + &all_text(&root().join("src/people"))
        + &all_text(&root().join("src/server/app"));
    for file in TOGETHER.into_iter().filter(|file| file.starts_with("desk") && *file != "desk-known") {
        for name in messages("en", file).keys() {
            let is_said =
                said.contains(&format!("\"{name}\"")) || PARTS.iter().any(|part| name.starts_with(part));
            assert!(is_said, "nothing says {name}");
        }
    }
}

/// The names of the values that are given to a message, which stands before `rest`.
fn given(mut rest: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    loop {
        let next = rest.trim_start();
        let Some(call) = next.strip_prefix(".arg(").or_else(|| next.strip_prefix(".count(")) else {
            return names;
        };
        names.insert(call.trim_start().trim_start_matches('"').split('"').next().unwrap().to_owned());
        let mut depth = 1;
        let end = call.find(|letter| {
            depth += i32::from(letter == '(') - i32::from(letter == ')');
            depth == 0
        });
        rest = &call[end.unwrap() + 1..];
    }
}

#[test]
fn what_the_desk_says_is_a_message_and_has_its_values() {
    let (english, said) = (english(), speakers());
    let mut many = 0;
    for call in ["say(\"", "said(\"", "plain(\""] {
        for part in said.split(call).skip(1) {
            let (name, rest) = part.split_once('"').unwrap();
            let message = english.get(name).unwrap_or_else(|| panic!("there is no message {name}"));
            many += 1;
            if let Some(rest) = rest.strip_prefix(')') {
                assert_eq!(given(rest), values(message), "{name}");
            }
        }
    }
    // What is named first and said later.
    for name in
        said.split('"').filter(|text| text.split_once('-').is_some_and(|(group, _)| GROUPS.contains(&group)))
    {
        let is_name = name.bytes().all(|letter| letter.is_ascii_lowercase() || b"-".contains(&letter));
        assert!(!is_name || english.contains_key(name), "there is no message {name}");
        many += usize::from(is_name);
    }
    assert!(many > 300, "{many}");
}

/// A text in a program's own quotation marks, and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start().strip_prefix('"')?;
    let mut before = ' ';
    let end = text.find(|letter| {
        let ends = letter == '"' && before != '\\';
        before = if before == '\\' { ' ' } else { letter };
        ends
    })?;
    Some((text[..end].replace("\\\"", "\"").replace("\\\\", "\\"), &text[end + 1..]))
}

/// What the people side says of files and of the roster stands there in English, too, for the command line: it is the desk's English,
/// so that none can be forgotten in another language.
#[test]
fn what_the_people_side_says_is_a_message_in_the_same_words() {
    let (english, said) = (messages("en", "desk-import"), all_text(&root().join("src/people")));
    let mut found = BTreeSet::new();
    for call in said.split("saying!(").skip(1) {
        // Where the macro is made no text follows.
        let Some((name, rest)) = quoted(call) else { continue };
        let (first, rest) = quoted(rest.trim_start().strip_prefix(',').unwrap()).unwrap();
        let other = rest.trim_start().strip_prefix('|').map(|rest| quoted(rest).unwrap().0);
        let message = english.get(&name).unwrap_or_else(|| panic!("there is no message {name}")).join(" ");
        let expected = match other {
            None => first,
            Some(other) => format!("{{ $count -> [one] {first} *[other] {other} }}"),
        };
        assert_eq!(
            message.replace("{ $", "{").replace(" }", "}").replace("{count ->", "{ $count ->"),
            expected.replace(" }", "}"),
            "{name}"
        );
        found.insert(name);
    }
    assert_eq!(found, english.keys().cloned().collect());
}

/// What a page says, without its marks, its code and what is typed into it.
fn visible(page: &str) -> String {
    let mut text = page.split_once("<main").map_or(page, |(_, main)| main).to_owned();
    for (from, to) in [
        ("<style", "</style>"),
        ("<script", "</script>"),
        ("<code", "</code>"),
        ("<textarea", "</textarea>"),
        ("<", ">"),
    ] {
        while let Some((front, rest)) = text.split_once(from) {
            let back = rest.split_once(to).map_or("", |(_, back)| back);
            text = format!("{front} {back}");
        }
    }
    text
}

/// Words that no German sentence has, and no column.
const ENGLISH: &str = "the and of found expected this that with have has is are not nothing nobody people \
                       line from for to round roster units you by leader be everybody somebody";

/// The English in a page.
fn english_in(page: &str) -> Vec<String> {
    let text = visible(page).to_lowercase();
    // The names of columns and files are no words.
    let words = text.split(|letter: char| !letter.is_alphabetic() && !"-_.".contains(letter));
    words
        .map(|word| word.trim_end_matches('.'))
        .filter(|word| ENGLISH.split(' ').any(|english| english == *word))
        .map(str::to_owned)
        .collect()
}

#[test]
fn what_is_wrong_in_a_file_and_what_would_change_is_said_in_german() {
    assert_eq!(english_in("<main>found <b>nothing</b> here"), ["found", "nothing"]);
    let app = TestApp::new();
    app.import(UNITS, &people());
    let hr = app.sign_in("hr@acme.example", "hr");
    hr.get("/desk?lang=de");
    let csrf = hr.csrf();
    let upload = |units: &[u8], people: &[u8]| {
        let (units, people) = (String::from_utf8_lossy(units), String::from_utf8_lossy(people));
        let parts =
            [("csrf", None, &*csrf), ("units", Some("u.csv"), &*units), ("people", Some("p.csv"), &*people)];
        hr.post_files("/desk/roster/preview", &parts).body
    };
    let say = |page: &str, expected: &[&str]| {
        for expected in expected {
            assert!(page.contains(expected), "{expected}: {page}");
        }
        assert_eq!(english_in(page), [""; 0], "{page}");
    };
    let header = "unit,parent,name,leader_email\n";
    let wrong = format!(
        "{header}acme,,Acme,no address\nops,acme,Ops,\nops,sales,Ops,\nring,ring,,\n10,acme,\"A\u{7}\",a@b\n"
    );
    let persons = "email,unit,language,id\na@acme.example,OPS,english,\na@acme.example,ops,,1E+11\n,ops,,\nb@acme.example,,,\n";
    say(
        &upload(wrong.as_bytes(), persons.as_bytes()),
        &[
            "Die Personalliste ließ sich nicht lesen:",
            "u.csv, Zeile 2, Spalte leader_email: gefunden: 0 „@“ in einer E-Mail-Adresse",
            "Zeile 4, Spalte unit: die Einheit aus Zeile 3 steht hier noch einmal",
            "bei den Einheiten steht &#34;ops&#34;: Groß- und Kleinschreibung und Leerzeichen zählen",
        ],
    );
    for file in [
        "",
        "unit,name\nacme,Acme\n",
        "unit,parent,name,leader_email\n\"acme,,,\n",
        "%PDF",
        "PK\u{3}\u{4}nothing",
        "a\u{0}b",
        header,
    ] {
        say(
            &upload(file.as_bytes(), persons.as_bytes()),
            &["u.csv", "gefunden: "][usize::from(file.is_empty())..1],
        );
    }
    let fewer: String = people().lines().take(3).map(|line| format!("{line}\n")).collect();
    let units = UNITS.replace("design", "labs");
    say(
        &upload(units.as_bytes(), fewer.replace("design", "labs").as_bytes()),
        &["Einheiten: ", " entfällt (", "Personen, die gehen:", "tippen Sie die Zahl"],
    );
    for (step, expected) in [
        (vec![("step", "add"), ("email", "x"), ("unit", "design")], "Adresse: gefunden: 0 „@“"),
        (
            vec![("step", "add"), ("email", "n@acme.example"), ("unit", "nowhere")],
            "Einheit: gefunden: &#34;nowhere&#34;",
        ),
        (
            vec![("step", "add"), ("email", "n@acme.example"), ("unit", "design")],
            "1 kommt dazu (n@acme.example, Design [design])",
        ),
        (vec![("step", "lead"), ("unit", "design"), ("leader", "")], "1 wechselt (Design [design]: "),
    ] {
        say(&hr.post("/desk/roster/step", &step).body, &[expected]);
    }
}

/// What a visitor chose stands above the roster, and that above the browser; the choice is kept for the desk alone.
#[test]
fn the_desk_speaks_the_language_that_was_chosen_else_of_the_roster_else_of_the_browser() {
    let app = TestApp::new();
    let mut lines = people().replacen("email,unit\n", "email,unit,language\n", 1).replace("\n", ",\n");
    lines = lines.replacen("language,\n", "language\n", 1);
    app.import(UNITS, &format!("{lines}design.lead@acme.example,design,de\n"));
    let german = [("accept-language", "ja, de-AT;q=0.9, en;q=0.8")];
    let stranger = Browser::new(app.service.base());
    let speaks = |browser: &Browser, path: &str, headers: &[(&str, &str)]| {
        let reply = browser.get_with(path, headers);
        assert_eq!(reply.headers["cache-control"], "no-store");
        reply.body.split("<html lang=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    assert_eq!(speaks(&stranger, "/desk/sign-in", &[]), "en");
    assert_eq!(speaks(&stranger, "/desk/sign-in", &german), "de");
    assert_eq!(speaks(&stranger, "/desk/sign-in?lang=xx", &german), "de");
    assert_eq!(stranger.cookie_of("candor-language"), None);
    let page = stranger.get_with("/desk/sign-in?next=L2Rlc2s", &german).body;
    assert!(page.contains("<h1>Anmelden</h1>"), "{page}");
    let link = "<a href=\"/desk/sign-in?next=L2Rlc2s&#38;lang=en\" lang=\"en\"";
    assert!(page.contains(link), "{page}");
    // A choice is kept: also for what is refused, and for what is said after a form.
    let reply = stranger.get_with("/desk/sign-in?lang=en", &german);
    let mut cookies = reply.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let cookie = cookies.find(|cookie| cookie.starts_with("candor-language=en;")).unwrap();
    assert!(cookie.contains("Path=/desk;") && cookie.contains("HttpOnly"), "{cookie}");
    assert_eq!(speaks(&stranger, "/desk/set-up/nothing", &german), "en");
    // The roster stands above the browser, and a choice above both.
    let leader = app.sign_in("design.lead@acme.example", "");
    assert_eq!(speaks(&leader, "/desk/overview/none", &[("accept-language", "en")]), "de");
    assert!(leader.get("/desk/overview/none").body.contains("<p>Unter dieser Adresse ist nichts.</p>"));
    assert_eq!(speaks(&leader, "/desk?lang=en", &[]), "en");
    assert_eq!(speaks(&leader, "/desk", &german), "en");
    leader.get("/desk?lang=de");
    leader.post("/desk/sign-out", &[]);
    let page = leader.get("/desk/sign-in").body;
    assert!(page.contains("Sie sind abgemeldet."), "{page}");
    // A page that a language has not is in English, inside a frame that is not.
    let (hr, leader) = (app.sign_in("hr@acme.example", "hr"), app.sign_in("sales.lead@acme.example", ""));
    let page = hr.get("/desk?lang=ar").body;
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains(">تسجيل الخروج<"), "{page}");
    assert!(page.contains("<main id=\"main\" tabindex=\"-1\" lang=\"en\" dir=\"ltr\">"), "{page}");
    assert!(page.contains("<h1>What is next</h1>") && page.contains("Open the first round"), "{page}");
    let page = leader.get("/desk?lang=ar").body;
    assert!(
        page.contains("<main id=\"main\" tabindex=\"-1\">") && page.contains("<h1>ما التالي</h1>"),
        "{page}"
    );
    // Nobody outside the desk is told apart by it.
    assert!(leader.get("/i?lang=de").headers.get("set-cookie").is_none());
}

/// The words of a template that stand in it, between its tags or in what a reader hears of them.
fn own_words(template: &str) -> Vec<String> {
    let mut text = template.to_owned();
    let mut own = Vec::new();
    for (from, to) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}")] {
        while let Some((front, rest)) = text.split_once(from) {
            let (code, back) = rest.split_once(to).unwrap();
            // A sentence in the code is one, too.
            let texts = code.split('"').skip(1).step_by(2).filter(|_| from != "{#");
            let is_one = |text: &&str| text.contains(' ') || text.starts_with(char::is_uppercase);
            own.extend(texts.filter(is_one).filter(|text| !NAMES.contains(text)).map(str::to_owned));
            text = format!("{front}\u{1}{back}");
        }
    }
    for name in ["alt", "aria-label", "placeholder", "title"] {
        let begins = format!(" {name}=\"");
        let found = text.split(&*begins).skip(1).map(|rest| rest.split('"').next().unwrap());
        own.extend(found.filter(|text| text.contains(char::is_alphabetic)).map(str::to_owned));
    }
    while let Some((front, rest)) = text.split_once('<') {
        let (_, back) = rest.split_once('>').unwrap();
        text = format!("{front}\u{1}{back}");
    }
    let text = text.replace("&nbsp;", " ").replace("&amp;", "&");
    let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.len() > 1);
    own.extend(words.filter(|word| !NAMES.contains(word)).map(str::to_owned));
    own
}

#[test]
fn no_page_of_the_desk_holds_a_word_of_its_own() {
    assert_eq!(own_words("<p lang=\"en\">{{ say(\"x\") }} PNG</p>{# No #}"), [""; 0]);
    let own = "<a title=\"Here\">Now</a>{% call head(\"a\", \"Unit\") %}{{ say(\"two words\") }}";
    assert_eq!(own_words(own), ["Unit", "two words", "Here", "Now"]);
    let mut left = BTreeSet::new();
    for entry in fs::read_dir(root().join("templates/desk")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let own = own_words(&fs::read_to_string(&path).unwrap());
        if !own.is_empty() {
            assert!(NOT_YET.contains(&&*name), "{name}.html: {own:?}");
            left.insert(name);
        }
    }
    assert_eq!(
        left,
        NOT_YET.iter().map(|name| (*name).to_owned()).collect(),
        "a page is done: shorten the list"
    );
}
