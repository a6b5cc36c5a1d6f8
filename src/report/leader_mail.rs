//! The mail that a leader gets when a round was published: the report, laid out for mail programs.
//!
//! It must never hold a personal link, or anything that is loaded from elsewhere; and with its pictures it stays below
//! 100 kB, which is where large mail services cut a mail off.

use askama::Template;

use super::{
    beside::Beside,
    changes::Changes,
    chart, dimensions,
    page::Report,
    png::{self, PngError},
    trend::TrendError,
};
use candor_disclosure::release::Release;
use candor_mail::Letter;
use candor_protocol::survey::UnitId;

/// So many bytes both pictures may have together, and what is not ASCII; in a mail they are a third more.
const PICTURES: usize = 51_500;

/// A letter that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum LeaderMailError {
    /// There is no trend to write about.
    #[error(transparent)]
    Trend(#[from] TrendError),
    /// The chart cannot be drawn.
    #[error(transparent)]
    Picture(#[from] PngError),
    /// The template cannot be filled.
    #[error("the leader's letter cannot be written: {0}")]
    Template(#[from] askama::Error),
}

/// Writes to the leader of `unit` about the newest of `releases` (oldest first), whose `changes` were judged once for
/// all units: the [`Report`] about it. Its one link leads to that report on the desk, whose address begins with `desk`: the same for
/// whoever reads the letter, and behind a sign-in. The chart is the picture `cid:trend`; the dimensions, where there are any and
/// room for them, `cid:dimensions`. It is in the language with this code, else in English. A name that the built-in font cannot draw is its unit's id in the pictures, and itself in the text.
///
/// # Errors
/// When there is no release, the unit is not in the newest one, or a picture cannot be drawn.
pub fn leader_letter(
    releases: &[Release],
    changes: &Changes,
    unit: &UnitId,
    desk: &str,
    beside: &Beside,
    language: Option<&str>,
) -> Result<Letter, LeaderMailError> {
    let report = Report::of(releases, changes, unit, language)?;
    let drawn = report.trend.named_for(png::draws);
    let mut pictures = vec![("trend".to_owned(), png::png(&chart::svg(&drawn))?)];
    let subject = Subject { report: &report }.render()?;
    let text = Text { report: &report, desk, beside }.render()?;
    let written = |has_dimensions| Html { report: &report, desk, beside, has_dimensions }.render();
    let mut html = written(false)?;
    if let Some(dimensions) = &report.dimensions {
        let picture = png::png(&dimensions::svg(&dimensions.named_for(&drawn, png::draws)))?;
        // On its way a letter that is not ASCII takes up to three times its room.
        let foreign =
            [&text, &html].into_iter().flat_map(|text| text.bytes()).filter(|byte| !byte.is_ascii());
        if pictures[0].1.len() + picture.len() + foreign.count() <= PICTURES {
            pictures.push(("dimensions".to_owned(), picture));
            html = written(true)?;
        }
    }
    Ok(Letter { subject, text, html, pictures })
}

#[derive(Template)]
#[template(path = "mail/report.html")]
struct Html<'a> {
    report: &'a Report,
    desk: &'a str,
    beside: &'a Beside,
    /// Whether the picture of the dimensions is there; their table is in any case.
    has_dimensions: bool,
}

#[derive(Template)]
#[template(path = "mail/report.txt", block = "subject")]
struct Subject<'a> {
    report: &'a Report,
}

#[derive(Template)]
#[template(path = "mail/report.txt", block = "body")]
struct Text<'a> {
    report: &'a Report,
    desk: &'a str,
    beside: &'a Beside,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::beside::{Silent, Until};
    use crate::fixture::{self, ACME, ITEMS, numbers, printed, release, year};
    use candor_mail::{MessageId, compose};
    use candor_protocol::survey::Instrument;
    use chrono::NaiveDate;

    const DESK: &str = "https://survey.example.org";

    fn letter(unit: &str) -> Letter {
        in_language(unit, "en")
    }

    fn in_language(unit: &str, language: &str) -> Letter {
        let unit = unit.parse().unwrap();
        leader_letter(&year(), &Changes::of(&year()), &unit, DESK, &Beside::default(), Some(language))
            .unwrap()
    }

    #[test]
    fn the_letter_of_a_shown_unit() {
        insta::assert_snapshot!(format!(
            "Subject: {}\n\n{}",
            letter("design").subject,
            letter("design").text
        ));
    }

    #[test]
    fn the_letter_in_german() {
        let letter = in_language("design", "de");
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter.subject, letter.text));
        assert!(
            letter.html.starts_with("<!doctype html>\n<html lang=\"de\" dir=\"ltr\">"),
            "{}",
            letter.html
        );
    }

    #[test]
    fn the_letter_in_arabic() {
        // What sets names and numbers apart is not seen: it is written as brackets here.
        let seen = in_language("ink", "ar").text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩");
        insta::assert_snapshot!(seen);
    }

    #[test]
    fn in_every_language_a_letter_says_the_same_numbers_and_nothing_of_the_english_one() {
        let decimals = |text: &str| -> Vec<String> {
            let mut found: Vec<String> =
                numbers(text).into_iter().filter(|number| number.contains('.')).collect();
            found.sort();
            found
        };
        let english: Vec<Letter> = ["acme", "design", "ink"].map(letter).into();
        let first = crate::tongue::all_words().filter(|words| words.language() != "en");
        for words in first {
            for (unit, english) in ["acme", "design", "ink"].iter().zip(&english) {
                let letter = in_language(unit, words.language());
                assert_eq!(decimals(&letter.text), decimals(&english.text), "{words:?}");
                assert_eq!(decimals(&letter.html), decimals(&english.html), "{words:?}");
                let plain = letter.text.replace(['\u{2068}', '\u{2069}'], "");
                let same = plain.lines().filter(|line| english.text.lines().any(|other| other == *line));
                let left: Vec<&str> =
                    same.filter(|line| !line.trim().is_empty() && !line.starts_with("http")).collect();
                assert_eq!(left, Vec::<&str>::new(), "{words:?} has English in it");
                assert!(!letter.text.contains("  ") && !letter.html.contains("{ $"), "{words:?}");
                assert_eq!(letter.pictures.len(), english.pictures.len());
            }
        }
    }

    #[test]
    fn its_one_link_is_the_same_for_every_reader_and_leads_to_the_report_on_the_desk() {
        let letter = letter("ink");
        let link = "https://survey.example.org/desk/reports/ink?round=2026-q3";
        assert_eq!((letter.html.matches("href=").count(), letter.text.matches("http").count()), (1, 1));
        assert!(letter.html.contains(&format!("href=\"{link}\"")) && letter.text.contains(link));
    }

    #[test]
    fn the_letter_of_a_unit_too_small_to_be_shown() {
        insta::assert_snapshot!(format!("Subject: {}\n\n{}", letter("ink").subject, letter("ink").text));
    }

    fn eventful() -> Letter {
        let releases = fixture::eventful();
        leader_letter(
            &releases,
            &Changes::of(&releases),
            &"design".parse().unwrap(),
            DESK,
            &Beside::default(),
            None,
        )
        .unwrap()
    }

    #[test]
    fn the_letter_of_a_unit_whose_line_ended_twice() {
        let letter = eventful();
        insta::assert_snapshot!(letter.text);
        for new_line in ["Design was regrouped", "Design was moved from Acme to Art"] {
            assert_eq!(letter.html.matches(new_line).count(), 1, "{new_line}");
        }
        assert_eq!(letter.html.matches("few people joined or left, or answered only once").count(), 1);
    }

    #[test]
    #[ignore = "for a look: writes letters with their pictures into the folder that CANDOR_PICTURES names"]
    fn letters_for_a_look() {
        let folder = std::path::PathBuf::from(std::env::var_os("CANDOR_PICTURES").unwrap());
        let long = leader_letter(
            &large(),
            &Changes::of(&large()),
            &"design".parse().unwrap(),
            DESK,
            &Beside::default(),
            None,
        )
        .unwrap();
        for (name, letter) in
            [("eventful", eventful()), ("design", letter("design")), ("ink", letter("ink")), ("large", long)]
                .map(|(name, letter)| (name.to_owned(), letter))
                .into_iter()
                .chain(crate::tongue::all_words().map(|words| {
                    let (releases, language) = (fixture::eventful(), words.language());
                    let (changes, unit) = (Changes::of(&releases), "design".parse().unwrap());
                    let letter =
                        leader_letter(&releases, &changes, &unit, DESK, &Beside::default(), Some(language))
                            .unwrap();
                    (language.to_owned(), letter)
                }))
        {
            let mut html = letter.html.clone();
            for (called, picture) in &letter.pictures {
                let file = format!("{name}-{called}.png");
                std::fs::write(folder.join(&file), picture).unwrap();
                html = html.replace(&format!("cid:{called}"), &file);
            }
            std::fs::write(folder.join(format!("{name}.html")), html).unwrap();
        }
    }

    /// Eight rounds of a unit with everything that makes a letter long: long names, a unit above, pulses, many small teams,
    /// a new line in every round.
    fn large() -> Vec<Release> {
        let name = "Department of Paper, Ink and Everything That Comes Between Them";
        let teams: Vec<String> = (0..40).map(|nth| format!("t{nth} design {name} {nth}")).collect();
        let members: Vec<String> = (0..40).map(|nth| format!("t{nth}")).collect();
        let rest = format!("rest:design 3.2 2.8 3.6 70 130 {}", members.join(" "));
        let built_in = Instrument::built_in();
        let round = |nth: usize| {
            let design = format!("regrouped:design art {name}");
            let art = format!("art acme Division of the Arts and the Crafts, {nth}");
            let mut tree = vec!["acme - The Organisation of All Organisations", &art, &design];
            tree.extend(teams.iter().map(String::as_str));
            let value = format!("design 3.{nth} 3.0 3.9 140 150");
            let rows = ["acme 3.9 3.8 4.0 4120 5230", "art 3.7 3.6 3.8 510 600", &value, &rest];
            let items = ["3.1", "2.6", "4.4", "3.9", "1.7", "2.9", "4.6", "3.3", "2.2", "4.1"];
            release(&format!("2026-autumn-{nth}"), &built_in, &tree, &rows, &items)
        };
        let pulse = |nth: usize| {
            let tree = [format!("design - {name}")];
            let tree: Vec<&str> = tree.iter().map(String::as_str).collect();
            release(&format!("incident-{nth}"), &Instrument::after_incident(), &tree, &[], &[])
        };
        (1..=8).flat_map(|nth| [pulse(nth), round(nth)]).collect()
    }

    #[test]
    fn the_longest_mail_stays_below_what_mail_services_cut_off() {
        let from = "Our survey <survey@example.org>".parse().unwrap();
        let mut rng = <rand::rngs::StdRng as rand::SeedableRng>::seed_from_u64(1);
        let languages = crate::tongue::all_words().map(|words| (large(), words.language()));
        for (releases, language) in languages.chain([(fixture::eventful(), "en"), (year(), "en")]) {
            let (changes, unit) = (Changes::of(&releases), "design".parse().unwrap());
            let letter =
                leader_letter(&releases, &changes, &unit, DESK, &Beside::default(), Some(language)).unwrap();
            // In a longer language the small charts may have to go; their table stays.
            assert!(language != "en" || letter.pictures.len() == 2, "{language}");
            let id = MessageId::random(&mut rng, &from);
            let now = chrono::DateTime::UNIX_EPOCH;
            let mail = compose(&letter, &from, &"lead@example.org".parse().unwrap(), &id, now).unwrap();
            let sizes: Vec<usize> = letter.pictures.iter().map(|(_, picture)| picture.len()).collect();
            println!(
                "{} bytes: html {}, text {}, pictures {sizes:?}",
                mail.len(),
                letter.html.len(),
                letter.text.len()
            );
            assert!(mail.len() < 100_000, "{} bytes", mail.len());
        }
    }

    #[test]
    fn a_name_that_the_font_has_not_is_the_units_id_in_the_picture_and_itself_in_the_text() {
        let tree: &[&str] = &["acme - Acme", "sekkei acme 設計部"];
        let rows = &["acme 3.9 3.8 4.0 400 500", "sekkei 3.2 3.0 3.4 20 22"];
        let releases = [release("r1", &Instrument::built_in(), tree, rows, &["3.2"])];
        let (changes, unit) = (Changes::of(&releases), "sekkei".parse().unwrap());
        let report = Report::of(&releases, &changes, &unit, None).unwrap();
        let drawn = report.trend.named_for(png::draws);
        assert_eq!((report.trend.name(), drawn.name(), drawn.whole()), ("設計部", "sekkei", Some("Acme")));
        assert!(
            chart::svg(&report.trend).contains("設計部")
                && chart::svg(&drawn).contains(">\nsekkei stands at 3.2\n<")
        );
        let letter = leader_letter(&releases, &changes, &unit, DESK, &Beside::default(), None).unwrap();
        assert!(letter.text.contains("設計部") && letter.subject.starts_with("設計部: 3.2 of 5"));
    }

    #[test]
    fn an_organisation_in_which_nothing_can_be_shown_is_told_so() {
        let rows = &["acme hidden", "design hidden"];
        let releases = [release("r1", &Instrument::built_in(), ACME, rows, &[])];
        let changes = Changes::of(&releases);
        let letter =
            leader_letter(&releases, &changes, &"design".parse().unwrap(), DESK, &Beside::default(), None)
                .unwrap();
        assert_eq!(letter.subject, "Design: not shown on its own; Acme: nothing can be shown in r1");
        assert!(letter.text.contains("so few around them that they are in no number"), "{}", letter.text);
    }

    #[test]
    fn a_letter_says_when_results_go_out_and_where_nothing_was_said_below() {
        let silent = |units: usize| Silent {
            after: "2026-q2".to_owned(),
            units: (1..=units).map(|nth| format!("Team <{nth}>")).collect(),
        };
        let written = |units| {
            let beside = Beside {
                results_go_out: NaiveDate::from_ymd_opt(2026, 12, 7).map(Until::Day),
                silent: Some(silent(units)),
            };
            leader_letter(&year(), &Changes::of(&year()), &"acme".parse().unwrap(), DESK, &beside, None)
                .unwrap()
        };
        let letter = written(2);
        let part = letter.text.split("WHERE NOTHING WAS SAID BELOW").nth(1).unwrap().split("\n\n").next();
        insta::assert_snapshot!(part.unwrap().trim());
        assert!(
            letter.text.contains("The results go to everybody on Monday, 7 December 2026, at the latest"),
            "{}",
            letter.text
        );
        assert!(
            letter.html.contains("Team &#60;1&#62;, Team &#60;2&#62;")
                && letter.html.contains("on Monday, 7 December 2026")
        );
        assert!(written(14).text.contains("Team <12>, and of others."));
        for text in [super::tests::letter("acme").text, super::tests::letter("acme").html] {
            assert!(!text.contains("othing was said") && !text.contains("go to everybody"), "{text}");
        }
    }

    #[test]
    fn every_number_in_a_letter_is_a_printed_one() {
        let mut allowed = printed();
        allowed.extend(ITEMS.iter().map(|&item| item.to_owned()));
        // The scale, k, "95 % band", "of 100 cases", how many statements there are; a share.
        allowed.extend(["1", "5", "95", "100", "10", "60"].map(str::to_owned));
        // By hand: the means of (2.4, 3.5, 3.5), (4.3, 3.5, 3.5), (4.4, 3.5, 3.5), and 3.5 alone.
        allowed.extend(["3.1", "3.8", "3.8", "3.5"].map(str::to_owned));
        for unit in ["acme", "design", "ink"] {
            let letter = letter(unit);
            let body = letter.html.split("</head>").nth(1).unwrap();
            let html: String = body.split('<').filter_map(|tag| Some(tag.split_once('>')?.1)).collect();
            let html = html
                .replace("&#60;", "<")
                .replace("&#62;", ">")
                .replace("&#38;", "&")
                .replace("&#34;", "\"")
                .replace("&#39;", "'");
            for text in [&letter.subject, &letter.text, &html] {
                assert!(numbers(text).is_subset(&allowed), "{:?}", numbers(text).difference(&allowed));
            }
            assert!(numbers(&html).is_superset(&numbers(&letter.text)), "both forms say the same");
        }
    }

    #[test]
    fn nothing_in_a_letter_is_loaded_from_elsewhere() {
        let letter = letter("ink");
        // Its one link is followed, not loaded.
        let html = letter.html.replacen(&format!("<a href=\"{DESK}/desk/reports/"), "", 1);
        for outside in ["http:", "https:", "//", "url(", "<script", "<link", "<a "] {
            assert!(!html.contains(outside), "{outside}");
        }
        assert_eq!(letter.html.matches("src=").count(), 2);
        for (name, _) in &letter.pictures {
            assert!(letter.html.contains(&format!("src=\"cid:{name}\"")), "{name}");
        }
        assert!(!letter.html.contains("<b>"), "a unit's name is no markup");
    }
}
