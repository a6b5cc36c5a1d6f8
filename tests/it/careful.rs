//! The warnings beside the comment box, by the page's own file: which comments they see something in, and which they leave
//! in peace. They are a help and no promise, so they are measured.

use serde_json::{Value, json};

use crate::quickjs::Page;

const CORPUS: &str = include_str!("../vectors/comments.json");

fn signs(page: &Page, text: &str) -> Vec<(String, Vec<String>)> {
    let found = page.run("(async () => signs(input))()", &json!(text)).unwrap();
    serde_json::from_value(found).unwrap()
}

#[test]
fn nine_of_ten_telling_comments_are_noticed_and_few_others() {
    let (page, corpus): (Page, Value) = (Page::open(), serde_json::from_str(CORPUS).unwrap());
    for language in ["en", "de"] {
        let of =
            |list: &str| -> Vec<String> { serde_json::from_value(corpus[language][list].clone()).unwrap() };
        let (tells, neutral) = (of("tells"), of("neutral"));
        assert_eq!((tells.len(), neutral.len()), (50, 50));
        let missed: Vec<&String> = tells.iter().filter(|text| signs(&page, text).is_empty()).collect();
        let disturbed: Vec<(&String, _)> = neutral
            .iter()
            .map(|text| (text, signs(&page, text)))
            .filter(|(_, signs)| !signs.is_empty())
            .collect();
        let noticed = tells.len() - missed.len();
        eprintln!("{language}: missed {missed:#?}, disturbed {disturbed:#?}");
        assert!(noticed * 10 >= tells.len() * 9, "{language}: recall {noticed} of 50; missed {missed:#?}");
        let all = noticed + disturbed.len();
        assert!(noticed * 10 >= all * 8, "{language}: precision {noticed} of {all}: {disturbed:#?}");
    }
}

#[test]
fn each_kind_of_sign_is_named_with_the_words_that_were_found() {
    let page = Page::open();
    let check = |text: &str, expected: &[(&str, &[&str])]| {
        let found = signs(&page, text);
        let found: Vec<(&str, Vec<&str>)> = found
            .iter()
            .map(|(kind, words)| (kind.as_str(), words.iter().map(String::as_str).collect()))
            .collect();
        let expected: Vec<(&str, Vec<&str>)> =
            expected.iter().map(|(kind, words)| (*kind, words.to_vec())).collect();
        assert_eq!(found, expected, "{text}");
    };
    check("", &[]);
    check("Ask a.b@c.example, or a.b@c.example.", &[("address", &["a.b@c.example"])]);
    check("see https://a.example/b?c", &[("link", &["https://a.example/b?c"])]);
    check("I am @nightowl there", &[("handle", &["@nightowl"])]);
    check("call 0171 555 01 23", &[("phone", &["0171 555 01 23"])]);
    check("it is 47110 now, not 4711", &[("number", &["47110"])]);
    check("it was on 12.03.2026", &[("date", &["12.03.2026"])]);
    check("wir haben heute mit Frau Özdemir gelacht", &[("name", &["Frau Özdemir"])]);
    check("we laughed with Zanele today", &[("name", &["Zanele"])]);
    // What needs no dictionary is seen in every language.
    check("écrivez à jean.dupont@usine.example", &[("address", &["jean.dupont@usine.example"])]);
    check("llame al 91 555 01 23 por la tarde", &[("phone", &["91 555 01 23"])]);
    check("il turno del 12/03/2026 era vuoto", &[("date", &["12/03/2026"])]);
    check("numer 471102 zna każdy", &[("number", &["471102"])]);
    check("bkz. www.fabrika.example/vardiya", &[("link", &["www.fabrika.example/vardiya"])]);
    check("اتصل بي على ٠١٧١ ٥٥٥ ٠١ ٢٣ مساءً", &[("phone", &["0171 555 01 23"])]);
    check("رقمي ٤٧١١٠٢", &[("number", &["471102"])]);
    check("als einzige Frau", &[("only", &["als einzige Frau"])]);
    check("during my parental leave", &[("own", &["my parental leave"])]);
    check("as I told you", &[("told", &["as I told you"])]);
    check("wie ich dir gesagt habe", &[("told", &["wie ich dir gesagt"])]);
    check("as team lead", &[("job", &["as team lead"])]);
    check(&"so ".repeat(134), &[("long", &[])]);
    check(&"so ".repeat(133), &[]);
    // Whoever writes nothing but capitals, or a thousand quotes, waits for nobody.
    check(&"@".repeat(1300), &[("long", &[])]);
    assert!(!signs(&page, &"A a.a@".repeat(216)).is_empty());
}
