//! The guardians' page as the one file that it is: nothing in it is fetched, and a browser runs exactly what the policy names.

use std::fs;

use base64::{Engine, engine::general_purpose::STANDARD};
use candor_check::guardian_page;
use candor_protocol::survey::sha256;

use crate::languages::LANGUAGES;

/// The texts between a tag of this kind and its end.
fn inside<'a>(page: &'a str, tag: &str) -> Vec<(&'a str, &'a str)> {
    page.split(format!("<{tag}").as_str())
        .skip(1)
        .map(|part| {
            let (attributes, rest) = part.split_once('>').unwrap();
            (attributes, rest.split_once(&format!("</{tag}>")).unwrap().0)
        })
        .collect()
}

/// The attributes of a script, and its text.
type Script<'a> = (&'a str, &'a str);

#[test]
fn the_page_runs_what_its_policy_names_and_fetches_nothing() {
    let page = guardian_page();
    assert!(!page.contains("{{"), "a place was not filled");
    let policy =
        page.split("Content-Security-Policy\" content=\"").nth(1).unwrap().split('"').next().unwrap();
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(sha256(text.as_bytes())));
    let scripts = inside(&page, "script");
    let (data, run): (Vec<&Script<'_>>, Vec<&Script<'_>>) =
        scripts.iter().partition(|script| script.0.contains("type=\"text/plain\""));
    // The list of words, the worker, and the words of each language.
    assert_eq!((run.len(), data.len()), (2, 2 + LANGUAGES.len()));
    for language in LANGUAGES {
        let words = fs::read_to_string(format!(
            "{}/templates/words/{language}/guardian.ftl",
            env!("CARGO_MANIFEST_DIR")
        ));
        let here = data.iter().find(|script| script.0.contains(&format!("id=\"say-{language}\""))).unwrap();
        assert_eq!(here.1, words.unwrap());
        assert!(page.contains(&format!("data-words=\"say-{language}\"")), "{language} cannot be chosen");
    }
    let styles = inside(&page, "style");
    assert_eq!(styles.len(), 1);
    let expected = format!(
        "default-src 'none'; script-src {} {}; style-src {}; worker-src blob:; base-uri 'none'; form-action 'none'",
        hash(run[0].1),
        hash(run[1].1),
        hash(styles[0].1)
    );
    assert_eq!(policy, expected);
    // No address in it, and nothing that loads, sends or makes code of text.
    for word in [
        "http:",
        "https:",
        "//www",
        "src=",
        "href=",
        "url(",
        "@import",
        "fetch(",
        "XMLHttpRequest",
        "WebSocket",
        "sendBeacon",
        "import(",
        "importScripts",
        "eval(",
        "innerHTML",
        " style=\"",
        " onclick",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn the_release_notes_name_the_hash_of_the_guardians_page() {
    let line = format!("      {}  candor-guardian.html", hex::encode(sha256(guardian_page().as_bytes())));
    let notes = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/CHANGELOG.md")).unwrap();
    assert!(notes.contains(&line), "write into CHANGELOG.md, where guardians stand:\n\n{line}\n");
}
