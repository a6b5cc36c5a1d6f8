//! The threat model keeps its word: what is not defended stands on the page, and every test that it names is there.

use std::{fs, path::Path};

use crate::{harness::TestApp, languages};

/// What is not defended, as the chapter says it, and words by which the page says the same.
const NOT_DEFENDED: &[(&str, &[&str])] = &[
    (
        "A live operator who watches the clock.",
        &["Whoever runs the server, watches it while it runs", "one visit", "the moment"],
    ),
    (
        "An operator who tampers in a round with guardians.",
        &["does more than watch", "27 of 197", "removes the others' answers", "fills your group"],
    ),
    ("An operator who keeps a copy of the sealing key.", &["kept a copy of the key"]),
    ("A page changed for one victim.", &["A page that was changed just for you"]),
    (
        "Invented people and minted tokens.",
        &["Invented people", "makes tokens for those who do", "subtraction"],
    ),
    (
        "Colleagues who tell each other what they answered.",
        &["Colleagues who tell each other what they answered"],
    ),
    ("Whoever prints or hands out paper cards.", &["Paper cards", "could use one first", "link it"]),
    ("What a change tells of one who left.", &["what the one who left had said"]),
    ("How many of a hidden team answered.", &["how many of a hidden team answered"]),
    ("The style of a comment.", &["Your own words", "style of a comment"]),
    ("A watched device or network.", &["A watched device or network"]),
    ("A recorded box and a later quantum computer.", &["Later quantum computers", "sealed box"]),
    ("What computers remember by themselves.", &["What computers remember by themselves", "Swap"]),
    ("The log of a proxy.", &["log of a proxy"]),
    ("The whole machine taken while a round is open.", &["takes the whole machine while the round is open"]),
    ("That a link was used.", &["That your invitation was used"]),
];

fn chapter() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/THREAT_MODEL.md")).unwrap()
}

fn section<'a>(text: &'a str, title: &str) -> &'a str {
    let rest = text.split_once(&format!("\n## {title}\n")).unwrap().1;
    rest.split("\n## ").next().unwrap()
}

#[test]
fn whatever_is_not_defended_is_said_on_the_page_before_answering() {
    let text = chapter();
    let items: Vec<&str> = section(&text, "Not defended")
        .split("\n- **")
        .skip(1)
        .map(|item| item.split_once("**").unwrap().0)
        .collect();
    let expected: Vec<&str> = NOT_DEFENDED.iter().map(|(item, _)| *item).collect();
    assert_eq!(items, expected, "the chapter and the list of this test");

    let page = TestApp::new().get("/i").body;
    let before_answering = page.split("id=\"statements\"").next().unwrap();
    let words = languages::messages("en", "respond");
    let said = before_answering.split("data-say=\"").skip(1).map(|part| part.split('"').next().unwrap());
    let before_answering: String = said.map(|name| words[name].join(" ") + "\n").collect();
    for (item, words) in NOT_DEFENDED {
        for word in *words {
            assert!(before_answering.contains(word), "{item} The page does not say {word:?}");
        }
    }
}

#[test]
fn whatever_is_not_defended_remains_in_the_outline_of_the_impact_assessment() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/WORKS_COUNCIL.md");
    let text = fs::read_to_string(path).unwrap();
    let outline = section(&text, "Outline of a data protection impact assessment");
    let remains: Vec<&str> =
        outline.split("\n   - **").skip(1).map(|item| item.split_once("**").unwrap().0).collect();
    let expected: Vec<&str> = NOT_DEFENDED.iter().map(|(item, _)| *item).collect();
    assert_eq!(remains, expected, "each, in the words of the chapter");
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    // Of this folder, or of a room with its path.
    let (text, root) = (chapter(), Path::new(env!("CARGO_MANIFEST_DIR")));
    let mut named = 0;
    for word in text.split('`').filter(|word| word.contains("::") && !word.contains(' ')) {
        let (file, name) = word.split_once("::").unwrap();
        let path = if file.starts_with("src/") { root.join(file) } else { root.join("tests/it").join(file) };
        let code = fs::read_to_string(path.with_extension("rs")).unwrap_or_default();
        assert!(code.contains(&format!("#[test]\nfn {name}()")), "{word}");
        named += 1;
    }
    assert!(named >= 50, "{named}");
}
