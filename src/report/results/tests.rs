//! What everybody reads of a round, and what nobody does.

use std::collections::BTreeSet;

use super::*;
use crate::fixture::{self, ACME, numbers, printed, year};
use candor_protocol::survey::Instrument;

fn results(releases: &[Release], unit: &str, heard: Vec<Heard>, silent: &[&str]) -> Results {
    let promise = fixture::promise("2026-q3", &Instrument::built_in(), ACME, &[]);
    let silent: Vec<UnitId> = silent.iter().map(|unit| unit.parse().unwrap()).collect();
    let changes = Changes::of(releases);
    Results::of(&promise, releases, &changes, &unit.parse().unwrap(), heard, &silent)
}

fn heard() -> Heard {
    Heard {
        unit: "Design".to_owned(),
        round: "2026-q3".to_owned(),
        heard: "Nights are thin <b>.".to_owned(),
        will_do: "Two of us on every night.".to_owned(),
    }
}

const LINK: &str = "https://survey.example.org/results/2026-q3/design/KEY";

/// A page without what no reader sees.
fn page(results: &Results) -> String {
    let html = results.page(["/one.css", "/two.css"], "/three.js", "/four.svg").unwrap();
    let body = html.split_once("<body>").unwrap().1;
    // The places on the scale stand beside the values.
    body.split("<svg")
        .enumerate()
        .map(|(nth, part)| if nth == 0 { part } else { part.split_once("</svg>").unwrap().1 })
        .collect()
}

#[test]
fn the_mail_to_everybody() {
    let letter = results(&year(), "design", vec![heard()], &["acme"]).letter(LINK, None).unwrap();
    insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
    assert!(letter.html.contains("Nights are thin &#60;b&#62;."), "{}", letter.html);
    assert!(letter.html.contains(&format!("<a href=\"{LINK}#en\"")), "{}", letter.html);
    assert!(!letter.html.contains("src=") && letter.pictures.is_empty(), "nothing is loaded");
}

#[test]
fn every_number_is_printed_in_a_release_and_none_says_how_many_answered_in_a_unit() {
    let of_design = results(&year(), "design", vec![heard()], &[]);
    let letters: String =
        ["en", "ar"].iter().map(|language| of_design.letter(LINK, Some(language)).unwrap().text).collect();
    let mut allowed = printed();
    // The ends of the scale, k, the least change that matters, and the whole organisation's head count.
    allowed.extend(["1", "5", "0.2", "520", "412"].map(str::to_owned));
    for text in [page(&of_design), letters.replace(LINK, "")] {
        // Without the marks of HTML.
        let tagless = |part: &str| part.split_once('>').map_or(part.to_owned(), |(_, text)| text.to_owned());
        let text = text.split('<').map(tagless).collect::<Vec<_>>().join(" ");
        let text: String =
            text.split("&#").map(|part| part.split_once(';').map_or(part, |(_, text)| text)).collect();
        let found = numbers(&text);
        let strange: BTreeSet<_> = found.difference(&allowed).collect();
        assert!(strange.is_empty(), "{strange:?} in {text}");
        for count in ["14", "16", "9", "12", "8", "11"] {
            assert!(!found.contains(count), "{count} of Design answered or were invited: {text}");
        }
        // Neither do bands, whose width tells it.
        for end in ["3.3", "3.8"] {
            assert!(!found.contains(end), "{end}: {text}");
        }
        for shown in ["3.6", "3.9", "412", "520"] {
            assert!(found.contains(shown), "{shown}: {text}");
        }
    }
}

#[test]
fn where_a_unit_is_hidden_the_next_one_above_it_stands_in_its_place() {
    let ink = results(&year(), "ink", Vec::new(), &[]);
    let text = ink.letter(LINK, None).unwrap().text;
    assert!(
        text.contains(
            "Ink & \"Paper\" <b> is not shown on its own. The next one above it that is shown is Design."
        ),
        "{text}"
    );
    assert!(text.contains("Design: 3.6") && text.contains("Acme: 3.9"), "{text}");
    let page = page(&ink);
    assert!(page.contains("Ink &#38; &#34;Paper&#34; &#60;b&#62; is not shown on its own."), "{page}");
    assert!(!page.contains("3.2"), "the value of those who are counted together is nobody's own: {page}");
}

#[test]
fn where_nothing_is_shown_the_page_says_so() {
    let hidden = [fixture::release("2026-q3", &Instrument::built_in(), ACME, &["acme hidden"], &[])];
    let text = results(&hidden, "design", Vec::new(), &["design"]).letter(LINK, None).unwrap().text;
    assert!(text.contains("No number can be shown for this round."), "{text}");
    assert!(text.contains("The leader of Design has not written yet."), "{text}");
    assert!(!text.contains("412") && !text.contains("Design:"), "{text}");
}

#[test]
fn the_page_says_the_same_in_every_language() {
    let page = page(&results(&year(), "design", vec![heard()], &["acme"]));
    let articles: Vec<&str> = page.split("<article").skip(1).collect();
    assert_eq!(articles.len(), 8);
    assert!(
        articles[7].starts_with(" id=\"en\""),
        "English stands last: it is read where no language is asked for"
    );
    let shape = |html: &str| html.matches('<').count();
    for article in &articles {
        assert_eq!(
            shape(article.split_once("</article>").unwrap().0),
            shape(articles[7].split_once("</article>").unwrap().0)
        );
        assert!(article.contains("Two of us on every night."), "{article}");
    }
    assert!(page.contains("<article id=\"ar\" lang=\"ar\" dir=\"rtl\">"));
}
