//! Sentences that other rooms make in English and the desk says in the reader's language: each message stands in the program with the
//! same English, and what these rooms say has a message.
//!
//! It must never take a sentence for one that nobody sees on the desk, unless it stands in the list of those.

use std::{collections::BTreeSet, fs, path::Path};

use candor_report::tongue::words_in;

use crate::languages::messages;

/// The files whose every sentence can come to the desk.
const ROOMS: &[&str] = &[
    "answers/guarded.rs",
    "disclosure/comments/document.rs",
    "mail/address.rs",
    "people/accounts/holders.rs",
    "people/acts.rs",
    "people/circles.rs",
    "people/comments/mod.rs",
    "people/follow.rs",
    "people/guardians/documents.rs",
    "people/guardians/mod.rs",
    "people/lib.rs",
    "people/members/mod.rs",
    "people/open.rs",
    "people/publish.rs",
    "people/remind.rs",
    "people/resend.rs",
    "people/schedule/mod.rs",
    "protocol/guardian/acceptance.rs",
    "protocol/guardian/key.rs",
    "protocol/guardian/parcel.rs",
    "protocol/survey/instrument.rs",
    "protocol/survey/own_rules.rs",
    "protocol/survey/round.rs",
    "protocol/survey/tree.rs",
    "server/health.rs",
    "server/permissions.rs",
    "server/start.rs",
    "server/web/desk/questions.rs",
    "server/web/desk/round_form.rs",
];

/// What in these files nobody reads on the desk in these words, by how it begins.
const ELSEWHERE: &[&str] = &[
    // Formats, and names in documents.
    "%Y-",
    "GET /livez",
    "HTTP/1.1",
    "candor guardian ",
    "line {}: ",
    "place {}",
    "sent a link again to ",
    // In the journal of the other side.
    "guardian {} has taken",
    "listed {} entries",
    // Reasons in the log, and at the terminal.
    "another candor serves",
    "brought back",
    "found no domain to which",
    "found {} in the list of",
    "held, and let go",
    "it has no address",
    "nothing answers at",
    "public address",
    "something else answers",
    "the data folder",
    "whether both sides fit",
    "{} leads ",
    "{}; it is served",
    "{}; nothing is served",
    // On our side: it is said that something went wrong.
    "a circle's key could not",
    "comments always become",
    "serde hands",
    "the comments have the form",
    "the library failed",
    "the promise could not be handed",
    // At the guardian's.
    "the promise of this round names",
    "your key is not in this promise",
    // Said in words of the desk's own.
    "a reason is missing",
    "in a state that is not known",
    "the roster has {} people",
    "the round {} waits for the keys",
    "there are no comments of the round",
    // Statements.
    "A few statements",
    "What else would you",
    "{} Strongly",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The programs in a folder.
fn files(folder: &Path) -> Vec<String> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => files(&path),
            false if path.extension().is_some_and(|kind| kind == "rs") => {
                vec![fs::read_to_string(&path).unwrap()]
            }
            false => vec![],
        })
        .collect()
}

/// The texts in a program, each with `{}` where a value stands.
fn texts(code: &str) -> BTreeSet<String> {
    let code = code.split("#[cfg(test)]").next().unwrap();
    let code: String = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(|line| format!("{}\n", line.split(" // ").next().unwrap()))
        .collect();
    let code = code.replace("'\"'", "' '");
    let mut found = BTreeSet::new();
    let (mut text, mut inside, mut letters) = (String::new(), false, code.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if inside => {
                found.insert(std::mem::take(&mut text));
                inside = false;
            }
            '"' => inside = true,
            '\\' if inside => match letters.next().unwrap() {
                // A line that goes on.
                '\n' => while letters.next_if(|next| next.is_whitespace()).is_some() {},
                'n' => text.push('\n'),
                other => text.push(other),
            },
            '{' if inside => {
                let inner: String = letters.by_ref().take_while(|next| *next != '}').collect();
                text.push_str(if inner.starts_with('{') { "{" } else { "{}" });
            }
            other if inside => text.push(other),
            _ => {}
        }
    }
    found
}

/// The English of a message with `{}` where a value stands.
fn plain(lines: &[String]) -> String {
    let text = lines.join(" ");
    let mut pieces = text.split("{ $");
    let first = pieces.next().unwrap().to_owned();
    pieces.fold(first, |said, piece| said + "{}" + piece.split_once('}').unwrap().1)
}

#[test]
fn a_text_is_read_as_the_program_has_it() {
    let code = "f(\"a {b:?} \\\"c\\\" \\\n      d\"); // \"no\"\n/// \"no\"\n'\"'; g(\"\")";
    assert_eq!(Vec::from_iter(texts(code)), ["", "a {} \"c\" d"]);
}

#[test]
fn what_is_known_by_its_english_is_made_with_that_english() {
    let made: BTreeSet<String> = files(&root().join("src")).iter().flat_map(|code| texts(code)).collect();
    // What ends with a value may be put together with it.
    let made: BTreeSet<&str> =
        made.iter().map(|text| text.trim_start_matches([';', ':', ' ']).trim_end_matches("{}")).collect();
    for (name, lines) in messages("en", "desk-known") {
        let english = plain(&lines);
        assert!(made.contains(english.trim_end_matches("{}")), "nothing makes {name}: {english}");
    }
}

#[test]
fn what_other_rooms_say_to_the_desk_is_known_there() {
    let german = words_in(Some("de"));
    let mut unknown = Vec::new();
    for room in ROOMS {
        let code = fs::read_to_string(root().join("src").join(room)).unwrap();
        // What a transaction is called is for the log.
        let code = code
            .split("db.run(")
            .map(|part| part.strip_prefix('"').map_or(part, |part| part.split_once('"').unwrap().1));
        let code: String = code.collect();
        for text in texts(&code) {
            let is_sentence = text.trim().contains(' ')
                && text.split("{}").any(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 3);
            let said = text.trim_start_matches("; ").replace("{}", "7");
            let is_known = german.known(&said) != said;
            if is_sentence && !is_known && !ELSEWHERE.iter().any(|begins| text.starts_with(begins)) {
                unknown.push(format!("{room}: {text}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}
