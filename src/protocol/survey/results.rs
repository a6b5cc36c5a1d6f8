//! The block `results` of a promise: who sees what comes of a round.
//!
//! It must never name a person. Where it is missing, results are for leaders and HR, as in every promise before there was such a block.

use serde::{Deserialize, Serialize};

/// The name of the block.
pub const RESULTS: &str = "results";

/// Who sees the numbers of a round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Readers {
    /// Leaders, each about the own unit and what is below it, and HR.
    #[default]
    Leaders,
    /// Everybody in the roster as well: the values of their unit and of the organisation, and what leaders answered.
    Everybody,
}

/// The block.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Results {
    #[serde(rename = "for")]
    pub(super) readers: Readers,
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::survey::{Circle, Instrument, Promise, PromiseError, RoundPublicKeys, Terms, Tree, Unit};

    fn promise(readers: Readers) -> Promise {
        let acme: crate::survey::UnitId = "acme".parse().unwrap();
        let (id, name) = (acme.clone(), "Acme".to_owned());
        let unit = Unit { id, parent: None, name, regrouped: false, shown_with: Default::default() };
        let day = NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
        let usual = Terms::new("2026-q3".parse().unwrap(), day, day, "http://127.0.0.1:8080");
        let circle = Circle::new("acme", acme.clone(), "Acme", vec![acme], 7);
        let (keys, asked) = (RoundPublicKeys::default(), Instrument::built_in());
        let tree = Tree::new(vec![unit]).unwrap();
        Promise::draw_up(Terms { readers, ..usual }, keys, &asked, &tree, &[circle]).unwrap()
    }

    #[test]
    fn who_sees_the_results_stands_in_a_block_and_without_it_they_are_leaders() {
        let leaders = promise(Readers::Leaders);
        assert_eq!(leaders.manifest().readers(), Readers::Leaders);
        assert!(
            leaders.manifest_text().contains(r#""blocks":{}"#),
            "nothing is said that was not said before"
        );
        let everybody = promise(Readers::Everybody);
        assert!(everybody.manifest_text().contains(r#""blocks":{"results":{"for":"everybody"}}"#));
        let again = Promise::parse(&everybody.to_text()).unwrap();
        assert_eq!(again.manifest().readers(), Readers::Everybody);
        for other in [r#"{\"for\":\"leaders\"}"#, r#"{\"for\":\"all\"}"#, "{}", "true"] {
            let text = everybody.to_text().replacen(r#"{\"for\":\"everybody\"}"#, other, 1);
            let refused = Promise::parse(&text);
            assert!(matches!(refused, Err(PromiseError::Terms(what)) if what.contains("results")), "{other}");
        }
    }
}
