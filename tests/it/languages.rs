//! The words in every language: the same messages with the same values and marks, none left in English, and read in the browser
//! as Fluent's own library reads them.
//!
//! It must never judge whether a sentence is well said: that takes a reader.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use base64::{Engine, engine::general_purpose::STANDARD};
use candor_people::accounts;
use candor_protocol::survey::sha256;
use candor_server::{
    app::{self, Alarm},
    worker,
};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use serde_json::{Value, json};

use crate::{
    harness::{TestApp, UNITS, people, quiet, responses, round, same},
    quickjs::Page,
    reminder::delivered,
};

/// The languages, by their codes.
pub(crate) const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fr", "it", "pl", "tr"];

/// The pages and letters that have words of their own.
const FILES: &[&str] = &[
    "check",
    "desk",
    "desk-hr",
    "desk-known",
    "desk-offices",
    "desk-open",
    "desk-roster",
    "desk-import",
    "desk-rounds",
    "guardian",
    "mail",
    "notices",
    "report",
    "respond",
    "results",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")
}

fn text(language: &str, file: &str) -> String {
    fs::read_to_string(folder().join(format!("words/{language}/{file}.ftl"))).unwrap()
}

/// The languages that have a file: all, but of HR's part of the desk.
fn languages(file: &str) -> Vec<&'static str> {
    let there = |language: &str| folder().join(format!("words/{language}/{file}.ftl")).exists();
    let found: Vec<&str> = LANGUAGES.into_iter().filter(|language| there(language)).collect();
    let least: &[&str] = if file.starts_with("desk-") { &["de", "en"] } else { &LANGUAGES };
    assert!(least.iter().all(|language| found.contains(language)), "{file}: {found:?}");
    found
}

/// The messages of a file by their names: their lines, without the name.
pub(crate) fn messages(language: &str, file: &str) -> BTreeMap<String, Vec<String>> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last = String::new();
    for line in text(language, file).lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        match line.split_once(" =") {
            Some((name, first)) if !line.starts_with([' ', '}']) => {
                last = name.to_owned();
                assert!(found.insert(last.clone(), vec![]).is_none(), "{language}: {name} is there twice");
                found.get_mut(&last).unwrap().extend((!first.is_empty()).then(|| first.trim().to_owned()));
            }
            _ => found.get_mut(&last).unwrap().push(line.trim().to_owned()),
        }
    }
    found
}

/// What stands between `from` and `to`, each once.
fn marks(lines: &[String], from: char, to: char) -> BTreeSet<String> {
    let text = lines.join(" ");
    text.split(from).skip(1).filter_map(|part| Some(part.split_once(to)?.0.trim().to_owned())).collect()
}

/// The values that a message names.
pub(crate) fn values(lines: &[String]) -> BTreeSet<String> {
    let text = lines.join(" ");
    let names = text.split('$').skip(1);
    names.map(|rest| rest.split([' ', '}']).next().unwrap().to_owned()).collect()
}

/// Of a text: its words, without names of values and marks.
fn words(lines: &[String]) -> Vec<String> {
    let mut text = lines.join(" ");
    for (from, to) in [('{', '}'), ('<', '>'), ('[', ']')] {
        while let Some((front, rest)) = text.split_once(from) {
            let Some((_, back)) = rest.split_once(to) else { break };
            text = format!("{front} {back}");
        }
    }
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| word.chars().count() > 1).map(str::to_lowercase).collect()
}

#[test]
fn every_language_says_the_same_messages_with_the_same_values_and_none_in_english() {
    for file in FILES {
        let english = messages("en", file);
        assert!(!english.is_empty(), "{file}");
        for language in languages(file).into_iter().filter(|language| *language != "en") {
            let other = messages(language, file);
            assert_eq!(
                english.keys().collect::<Vec<_>>(),
                other.keys().collect::<Vec<_>>(),
                "{language}/{file}"
            );
            for (name, lines) in &english {
                let here = format!("{language}/{file}: {name}");
                assert_eq!(values(lines), values(&other[name]), "{here}");
                assert_eq!(marks(lines, '<', '>'), marks(&other[name], '<', '>'), "{here}");
                let (own, theirs) = (words(&other[name]), words(lines));
                assert!(own.len() < 2 || own != theirs, "{here} is in English");
                // A whole sentence of English words would be one that was forgotten.
                let common = ["the", "and", "you", "your", "not", "have", "this", "with"];
                let left = own.iter().filter(|word| common.contains(&word.as_str())).count();
                assert!(left < 2, "{here} has English in it: {own:?}");
            }
        }
    }
}

/// French sets a space before some signs, and none of them begins a line.
#[test]
fn no_sign_is_parted_from_its_french_word() {
    for file in FILES.iter().filter(|file| languages(file).contains(&"fr")) {
        for line in text("fr", file).lines().filter(|line| !line.starts_with('#')) {
            let parted = [" :", " ;", " ?", " !", " »", "« "].iter().find(|sign| line.contains(**sign));
            assert!(parted.is_none(), "{file}: {line}");
        }
    }
}

/// One thing has one name in a language: the second words that once stood beside the first.
#[test]
fn one_thing_has_one_name_in_every_file() {
    for (language, name, others) in [
        ("ar", "أمين", &["حارس", "الحرّاس", "الحراس"][..]),
        ("ar", "مجلس العاملين", &["مجلس العمل", "مجلس العمال", "مجلس الموظفين"]),
        ("ar", "استبيان", &["جولة"]),
        ("de", "Betriebsrat", &["Personalrat", "Wächter"]),
        ("es", "comité de empresa", &["consejo de empresa", "custodi"]),
        ("fr", "comité d'entreprise", &["conseil d'entreprise", "CSE"]),
        ("it", "consiglio aziendale", &["consiglio di fabbrica"]),
        ("pl", "rada pracowników", &["zakładow"]),
        ("tr", "çalışan temsilciliği", &["iş konseyi", "işyeri konseyi", "alındılar"]),
    ] {
        let files = FILES.iter().filter(|file| languages(file).contains(&language));
        let said: String = files
            .flat_map(|file| messages(language, file).into_values())
            .map(|lines| format!("{}\n", lines.join(" ").replace('’', "'")))
            .collect();
        assert!(said.contains(name), "{language}: nothing says {name}");
        for other in others {
            let found = said.lines().find(|line| line.contains(other));
            assert!(found.is_none(), "{language}: {other} beside {name}: {found:?}");
        }
    }
}

#[test]
fn a_page_names_the_hash_of_every_language_as_it_is_served() {
    let app = TestApp::new();
    for (page, language) in
        ["check", "respond"].iter().flat_map(|page| LANGUAGES.map(|language| (page, language)))
    {
        let html = app.get(if *page == "check" { "/check" } else { "/i" }).body;
        let option =
            html.split(&format!("<option value=\"{language}\"")).nth(1).unwrap().split('>').next().unwrap();
        let value =
            |name: &str| option.split(&format!("{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        let served = app.get(value("data-words"));
        assert_eq!(served.body, text(language, page));
        let hash = STANDARD.encode(sha256(served.body.as_bytes()));
        assert_eq!(value("data-integrity"), format!("sha256-{hash}"), "{language}/{page}");
        assert_eq!(served.headers["connection"], "close", "a ballot could follow on its connection");
    }
}

#[test]
fn a_page_says_every_message_and_no_other_and_what_stands_in_it_is_the_same() {
    let guardian = ["key", "promise", "work", "worker", "page"].map(|name| format!("guardian/{name}.js"));
    let respond = ["respond", "statements", "review"].map(|name| format!("asset/{name}.js"));
    for (page, scripts) in [("respond", respond.to_vec()), ("check", vec![]), ("guardian", guardian.to_vec())]
    {
        let html = fs::read_to_string(folder().join(format!("{page}.html"))).unwrap();
        let english = messages("en", page);
        let mut said = BTreeSet::new();
        for part in html.split("data-say=\"").skip(1) {
            let (name, rest) = part.split_once('"').unwrap();
            let lines =
                english.get(name).unwrap_or_else(|| panic!("{page}.html says {name}, which is no message"));
            said.insert(name.to_owned());
            // The few sentences for when nothing can be fetched stand in the page, too.
            let within = rest.split_once('>').unwrap().1;
            let end = ["</p>", "</h1>", "</h2>", "</button>", "</span>"]
                .iter()
                .filter_map(|tag| within.find(tag))
                .min();
            let own = within[..end.unwrap_or(0)].split_whitespace().collect::<Vec<_>>().join(" ");
            if !own.is_empty() && !own.starts_with("</") {
                assert_eq!(own, lines.join(" "), "{page}.html: {name}");
            }
        }
        for script in scripts {
            let code = fs::read_to_string(folder().join(script)).unwrap();
            said.extend(english.keys().filter(|name| code.contains(&format!("\"{name}\""))).cloned());
        }
        assert_eq!(said, english.keys().cloned().collect(), "{page}");
    }
}

/// All text of a folder's files with one of these endings, and of the folders in it.
pub(crate) fn all_text(folder: &Path) -> String {
    let read = |entry: fs::DirEntry| match entry.path() {
        path if path.is_dir() => all_text(&path),
        path => fs::read_to_string(path).unwrap_or_default(),
    };
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap())).collect()
}

#[test]
fn every_message_of_the_report_is_said_in_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src/report", "templates/mail", "templates/report", "templates/desk"];
    let said: String = folders.iter().map(|folder| all_text(&root.join(folder))).collect();
    // Names that are put together.
    let parts = ["report-caution-", "report-line-", "chart-cut-", "dimension-"];
    for name in messages("en", "report").keys() {
        let known = said.contains(&format!("\"{name}\"")) || parts.iter().any(|part| name.starts_with(part));
        assert!(known, "nothing says {name}");
    }
}

#[test]
fn every_message_of_the_letters_is_said_by_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report");
    let names = ["again.rs", "asked.rs", "cards.rs", "invitation.rs", "known.rs", "reminder.rs", "tongue.rs"];
    let code: String = names.iter().map(|name| fs::read_to_string(folder.join(name)).unwrap()).collect();
    let code = code + &fs::read_to_string(folder.join("../../templates/cards.html")).unwrap();
    for name in messages("en", "mail").keys() {
        let named = name.trim_end_matches("-pulse").trim_end_matches(|sign: char| sign.is_ascii_digit());
        assert!(code.contains(&format!("\"{named}")), "no letter says {name}");
    }
}

#[test]
fn every_message_of_a_notice_is_said_in_one() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let said = all_text(&root.join("src/report")) + &all_text(&root.join("templates/mail"));
    // Names that are put together.
    let alarms = fs::read_to_string(root.join("src/server/app/alarms.rs")).unwrap();
    let awaited = ["guarding-key-", "guarding-acceptance-", "guarding-layer-"];
    for name in messages("en", "notices").keys().filter(|name| !name.starts_with("called-")) {
        let own = awaited.iter().find_map(|part| name.strip_prefix(part));
        let own = own.is_some_and(|own| said.contains(&format!("own(\"{own}\")")));
        let alarm = name.strip_prefix("alarm-").and_then(|name| name.split_once('-'));
        let alarm = alarm.is_some_and(|(what, part)| {
            [what, part].iter().all(|word| alarms.contains(&format!("\"{word}\"")))
        });
        assert!(own || alarm || said.contains(&format!("\"{name}\"")), "no letter says {name}");
    }
}

/// The plural forms that the page asks the browser for, as Fluent's own library chooses them.
fn form(language: &str, number: i64) -> String {
    use fluent_bundle::types::FluentNumber;
    let id: unic_langid::LanguageIdentifier = language.parse().unwrap();
    let forms =
        "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let mut bundle = FluentBundle::new(vec![id]);
    bundle.add_resource(FluentResource::try_new(forms.to_owned()).unwrap()).unwrap();
    let mut args = FluentArgs::new();
    args.set("n", FluentNumber::from(number));
    let pattern = bundle.get_message("form").unwrap().value().unwrap();
    bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
}

#[test]
fn the_page_reads_a_file_as_fluents_own_library_does() {
    let page = Page::open();
    for (language, file) in
        FILES.iter().flat_map(|file| languages(file).into_iter().map(move |language| (language, *file)))
    {
        let id: unic_langid::LanguageIdentifier = language.parse().unwrap();
        let mut bundle = FluentBundle::new(vec![id]);
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(text(language, file));
        bundle
            .add_resource(resource.unwrap_or_else(|(_, errors)| panic!("{language}/{file}: {errors:?}")))
            .unwrap();
        for number in [0, 1, 2, 3, 5, 11, 22, 100] {
            let script = "(async () => Object.fromEntries([...readWords(input.text)].map(([name, found]) => [name,
                parts(chosenForm(found, () => input.number, () => input.form)).map(({ text, value, open, close }) =>
                  text ?? (value ? String(input.number) : open ? `<${open}>` : `</${close}>`)).join('')])))()";
            let input =
                json!({ "text": text(language, file), "number": number, "form": form(language, number) });
            let read = page.run(script, &input).unwrap();
            let read = read.as_object().unwrap();
            assert_eq!(read.len(), messages(language, file).len(), "{language}/{file}");
            for (name, said) in read {
                let mut args = FluentArgs::new();
                for value in values(&messages(language, file)[name]) {
                    args.set(value, number);
                }
                let mut errors = Vec::new();
                let pattern = bundle.get_message(name).unwrap().value().unwrap();
                let expected = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert_eq!(said, &expected.into_owned(), "{language}/{file}: {name} for {number}");
                assert!(errors.is_empty(), "{language}/{file}: {name}: {errors:?}");
            }
        }
    }
}

/// What is kept stands in the promise in English; the page says it in every language, in English with the same words.
#[test]
fn what_is_kept_is_said_as_it_was_promised() {
    let app = TestApp::new().with_open_round("r");
    let manifest: Value = serde_json::from_str(&app.get("/v1/rounds/r/manifest").body).unwrap();
    let english = messages("en", "respond");
    let days = manifest["backup_days"].to_string();
    let said = english["promise-retention"].join(" ").replace("{ $backup-days }", &days);
    assert_eq!(manifest["retention"], json!(said));
}

/// The roster says who reads what: the letter is written so, its link says so to the page, and the link is good.
#[test]
fn a_letter_and_its_link_speak_the_language_of_the_roster() {
    for mut app in TestApp::on_each_database() {
        let lines = people().replacen("email,unit\n", "email,unit,language\n", 1);
        let spoken = |line: &str| match line {
            line if line.starts_with("design1@") => format!("{line},de\n"),
            line if line.starts_with("design2@") => format!("{line},ar\n"),
            line if line.starts_with("email") => format!("{line}\n"),
            line => format!("{line},\n"),
        };
        app.import(UNITS, &lines.lines().map(spoken).collect::<String>());
        app.open("r");
        let letters = delivered(&app, "invitation");
        let letter = |person: &str| {
            let found = letters.iter().find(|(to, _)| to.contains(&format!("{person}@"))).unwrap().1;
            let mail = mail_parser::MessageParser::default().parse(found.as_bytes()).unwrap().into_owned();
            (mail.subject().unwrap().to_owned(), mail.body_text(0).unwrap().into_owned())
        };
        let link =
            |text: &str| text.split_whitespace().find(|word| word.contains("/i#r.")).unwrap().to_owned();
        let ((subject, german), (_, arabic), (_, english)) =
            (letter("design1"), letter("design2"), letter("design3"));
        assert_eq!(subject, "Acme: Wie sicher ist es, etwas anzusprechen? (r)", "{}", app.label);
        assert!(german.contains("Die Aussagen") || german.contains("Der Link gehört nur Ihnen"), "{german}");
        assert!(arabic.contains("رابطك"), "{arabic}");
        assert!(english.contains("The link is yours alone"), "{english}");
        assert!(link(&german).ends_with(".de") && link(&arabic).ends_with(".ar"), "{german}");
        assert_eq!(link(&english), app.link("r", "design3"), "{}", app.label);
        app.employee().answer(&link(&german), &same(4), None, &mut app.rng).unwrap();
    }
}

/// A leader who stands in the roster reads the report as the roster says; one who does not, in English.
#[test]
fn a_leaders_letter_speaks_the_language_of_the_roster() {
    for mut app in TestApp::on_each_database() {
        let lines = people().replacen("email,unit\n", "email,unit,language\n", 1);
        let mut lines: Vec<String> = lines.lines().skip(1).map(|line| format!("{line},\n")).collect();
        lines.push("design.lead@acme.example,acme,de\n".to_owned());
        lines.push("boss@acme.example,acme,ar\n".to_owned());
        app.import(UNITS, &format!("email,unit,language\n{}", lines.concat()));
        app.open("r");
        let answers =
            [responses("design", &[4; 6]), responses("north", &[2; 3]), responses("south", &[2; 2])];
        app.service.answer(&round("r"), &answers.concat(), &quiet, &mut app.rng).unwrap();
        app.finish("r");
        let letters = delivered(&app, "report");
        let letter = |leader: &str| {
            let found = letters.iter().find(|(to, _)| to.contains(&format!("{leader}@"))).unwrap().1;
            let mail = mail_parser::MessageParser::default().parse(found.as_bytes()).unwrap().into_owned();
            (mail.body_text(0).unwrap().into_owned(), mail.body_html(0).unwrap().into_owned())
        };
        let (german, html) = letter("design.lead");
        assert!(
            german.starts_with("Guten Tag,") && html.contains("<html lang=\"de\" dir=\"ltr\">"),
            "{german}"
        );
        let (arabic, html) = letter("boss");
        assert!(arabic.contains("أين نقف") && html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{arabic}");
        assert!(letter("sales.lead").0.starts_with("Hello,"), "{}", app.label);

        // So are the short letters: here the one with the link to choose a password.
        for (leader, subject) in
            [("design.lead", "Ihr Zugang zu candor unter "), ("sales.lead", "Your access to candor at ")]
        {
            let address = format!("{leader}@acme.example");
            let (config, by, asks) = (app.service.config(), app.by(), address.parse().unwrap());
            let context = config.mail_context(&by);
            accounts::ask_for_set_up(&config.accounts, &asks, true, context, &mut app.rng).unwrap();
            let letters = delivered(&app, "set-up");
            let found = letters.iter().find(|(to, _)| to.contains(&address)).unwrap().1;
            let mail = mail_parser::MessageParser::default().parse(found.as_bytes()).unwrap();
            assert!(mail.subject().unwrap().starts_with(subject), "{}: {found}", app.label);
        }

        // And alarms, which a setting can want in another language.
        for (canary, address, says) in [
            ("design.lead@acme.example", "design.lead@acme.example", "Die Schlüsseldatei der Runde r fehlt"),
            ("it@acme.example fr-CH", "it@acme.example", "Le fichier de clés de l'enquête r manque"),
            ("nobody@acme.example", "nobody@acme.example", "The key file of the round r is missing"),
        ] {
            let mut settings = app.settings.clone();
            settings.mail_canary = Some(canary.to_owned());
            let config = settings.open().unwrap();
            app::raise(&config, Some(&round("r")), Alarm::Keys, &app.by(), &mut app.rng).unwrap();
            worker::run_due(&config, &app.clock, &mut app.rng).unwrap();
            let letters = delivered(&app, "alarm");
            let mail = mail_parser::MessageParser::default().parse(letters[address].as_bytes()).unwrap();
            assert!(mail.body_text(0).unwrap().contains(says), "{}: {canary}: {mail:?}", app.label);
        }
    }
}
