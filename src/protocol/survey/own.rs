//! HR's own statements, and HR's own words for the open question: asked of one round beside the instrument's statements, without a file.
//!
//! They must never change what a number of the instrument means: they stand last, are in no mean of several statements and in no topic, and
//! begin no new line. They are text as HR wrote it, in one language, never anything that a browser could take for more.

use serde::{Deserialize, Serialize};

use super::{
    Instrument, InstrumentError, Item,
    instrument::Texts,
    own_rules::{LONGEST, MOST, PREFIX},
};

/// The name of the block of a promise.
pub const OWN: &str = "own";

/// What HR asks besides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// The language in which it is written.
    pub language: String,
    /// At most three.
    pub statements: Vec<String>,
    /// In the place of the instrument's open question.
    pub question: Option<String>,
}

/// The block: how much of what is asked is HR's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OwnBlock {
    pub(super) statements: usize,
    pub(super) question: bool,
}

impl Own {
    /// At most so many statements.
    pub const MOST: usize = MOST;
    /// No text is longer, in characters.
    pub const LONGEST: usize = LONGEST;

    /// Whether nothing is asked besides.
    pub fn is_nothing(&self) -> bool {
        self.statements.is_empty() && self.question.is_none()
    }
}

impl Instrument {
    /// The same with what HR asks besides.
    ///
    /// # Errors
    /// When it is too much, too long, no plain text, or there is no open question to be put in other words.
    pub fn with_own(&self, own: &Own) -> Result<Self, InstrumentError> {
        let mut raw = self.0.clone();
        let texts = |text: &String| Texts::from([(own.language.trim().to_lowercase(), text.clone())]);
        raw.item.retain(|item| !item.own);
        raw.item.extend(own.statements.iter().enumerate().map(|(at, text)| Item {
            id: format!("{PREFIX}{}", at + 1),
            dimension: String::new(),
            reverse: false,
            own: true,
            text: texts(text),
            safe: Texts::new(),
        }));
        raw.own_question = own.question.as_ref().map(texts);
        raw.try_into()
    }

    /// The statements of the instrument itself, in the order shown: of them the composite is made.
    pub fn core(&self) -> &[Item] {
        let own = self.items().iter().filter(|item| item.own).count();
        &self.items()[..self.items().len() - own]
    }

    /// HR's own statements of this round, which are asked last.
    pub fn own(&self) -> &[Item] {
        &self.items()[self.core().len()..]
    }

    /// What a promise says of it, if anything is HR's own.
    pub(super) fn own_block(&self) -> Option<OwnBlock> {
        let block = OwnBlock { statements: self.own().len(), question: self.0.own_question.is_some() };
        (block.statements > 0 || block.question).then_some(block)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{Circle, Promise, PromiseError, RoundPublicKeys, Terms, Tree, Unit};

    fn own(statements: &[&str], question: Option<&str>) -> Own {
        let statements = statements.iter().map(|text| (*text).to_owned()).collect();
        Own { language: "de".to_owned(), statements, question: question.map(str::to_owned) }
    }

    #[test]
    fn own_statements_stand_last_begin_no_new_line_and_survive_a_round_trip() {
        let usual = Instrument::built_in();
        let asked =
            usual.with_own(&own(&["Das neue Büro hilft uns.", "يساعدنا"], Some("Was fehlt?"))).unwrap();
        assert!(asked.comparable(&usual) && usual.comparable(&asked));
        assert_eq!((asked.core(), asked.own().len(), asked.items().len()), (usual.items(), 2, 12));
        assert_eq!(asked.own()[0].text["de"], "Das neue Büro hilft uns.");
        assert_eq!(asked.own()[0].meaning(), "Das neue Büro hilft uns.");
        let json = serde_json::to_string(&asked).unwrap();
        assert_eq!(serde_json::from_str::<Instrument>(&json).unwrap(), asked);
        // Where nothing is HR's own, nothing is said that was not said before.
        assert!(!serde_json::to_string(&usual).unwrap().contains("own"));
        assert_eq!(usual.with_own(&Own::default()).unwrap(), usual);
        assert_eq!(asked.with_own(&Own::default()).unwrap(), usual);
    }

    #[test]
    fn what_is_no_plain_text_is_refused() {
        let refused = |own: &Own, says: &str| {
            let error = Instrument::built_in().with_own(own).unwrap_err().to_string();
            assert!(error.contains(says), "{says}: {error}");
        };
        refused(&own(&["a", "b", "c", "d"], None), "4 own statements: expected at most 3");
        for (text, says) in [
            ("", "found nothing"),
            (" a", "spaces around"),
            ("a\nb", "plain text on one line"),
            ("<b>a</b>", "plain text on one line"),
            ("a\u{202e}b", "plain text on one line"),
            ("a\u{1b}[31m", "plain text on one line"),
        ] {
            refused(&own(&["good", text], None), says);
            refused(&own(&[], Some(text)), says);
        }
        refused(&own(&[&"ä".repeat(201)], None), "found 201 characters");
        refused(&Own { language: "Deutsch!".into(), ..own(&["a"], None) }, "expected a code");
        let pulse = Instrument::after_incident().with_own(&own(&[], Some("Why?"))).unwrap_err();
        assert!(pulse.to_string().contains("no open question"), "{pulse}");
        assert!(Instrument::after_incident().with_own(&own(&["a"], None)).is_ok());
    }

    #[test]
    fn the_promise_says_how_much_is_hrs_own_and_is_held_to_it() {
        let day = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        let terms = || Terms::new("2026-q3".parse().unwrap(), day, day, "http://127.0.0.1:8080");
        let acme: crate::survey::UnitId = "acme".parse().unwrap();
        let tree = Tree::new(vec![Unit::new(acme.clone(), None, "Acme".to_owned())]).unwrap();
        let circle = Circle::new("acme", acme.clone(), "Acme", vec![acme], 7);
        let draw_up = |asked: &Instrument| {
            Promise::draw_up(terms(), RoundPublicKeys::default(), asked, &tree, std::slice::from_ref(&circle))
                .unwrap()
        };
        let usual = draw_up(&Instrument::built_in());
        assert!(usual.manifest_text().contains(r#""blocks":{}"#), "nothing is said that was not said before");
        let asked = Instrument::built_in().with_own(&own(&["a", "b"], Some("c"))).unwrap();
        let promise = draw_up(&asked);
        let block = r#""blocks":{"own":{"question":true,"statements":2}}"#;
        assert!(promise.manifest_text().contains(block), "{}", promise.manifest_text());
        assert_eq!(Promise::parse(&promise.to_text()).unwrap().instrument(), &asked);
        for (from, to) in [
            (r#"\"statements\":2"#, r#"\"statements\":1"#),
            (r#"\"question\":true"#, r#"\"question\":false"#),
        ] {
            let text = promise.to_text().replacen(from, to, 1);
            assert!(
                matches!(Promise::parse(&text), Err(PromiseError::Terms(what)) if what.contains("own")),
                "{from}"
            );
        }
        let silent = promise.to_text().replacen(r#"{\"own\":{\"question\":true,\"statements\":2}}"#, "{}", 1);
        assert!(matches!(Promise::parse(&silent), Err(PromiseError::Terms(_))));
    }

    #[test]
    fn nothing_else_passes_for_an_own_statement() {
        let json = serde_json::to_string(&Instrument::built_in().with_own(&own(&["a", "b"], None)).unwrap())
            .unwrap();
        for (from, to, says) in [
            ("\"own.2\"", "\"own.3\"", "expected \"own.2\""),
            (
                "\"id\":\"own.1\",\"dimension\":\"\"",
                "\"id\":\"own.1\",\"dimension\":\"mistakes\"",
                "of no dimension",
            ),
            (
                "\"own.1\",\"dimension\":\"\",\"reverse\":false",
                "\"own.1\",\"dimension\":\"\",\"reverse\":true",
                "not reversed",
            ),
            (
                "\"dimension\":\"mistakes\",\"reverse\":true",
                "\"dimension\":\"mistakes\",\"own\":true,\"reverse\":true",
                "expected them last",
            ),
        ] {
            assert!(json.contains(from), "{from}: {json}");
            let error =
                serde_json::from_str::<Instrument>(&json.replacen(from, to, 1)).unwrap_err().to_string();
            assert!(error.contains(says), "{says}: {error}");
        }
        let file = include_str!("candor.toml").replace("id = \"tough-issues\"", "id = \"own.1\"");
        assert!(
            Instrument::from_toml(&file)
                .unwrap_err()
                .to_string()
                .contains("own statements are written when a round is opened")
        );
    }
}
