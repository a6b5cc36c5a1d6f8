//! The block `cards` of a promise: how many people of each circle answer with a paper card, because the roster has no address for them.
//!
//! It must never say who they are: a card belongs to nobody, and bears no name.

use serde::{Deserialize, Serialize};

use super::Circle;

/// The name of the block.
pub const CARDS: &str = "cards";

/// The block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    /// How many cards were drawn for each circle for answers, in their order.
    pub by_circle: Vec<u32>,
}

impl Cards {
    /// Whether each circle has a number, and none more cards than people.
    pub(super) fn fit(&self, circles: &[Circle]) -> bool {
        self.by_circle.len() == circles.len()
            && self.by_circle.iter().zip(circles).all(|(cards, circle)| *cards <= circle.invited)
    }

    /// How many there are.
    pub fn count(&self) -> u32 {
        self.by_circle.iter().sum()
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use crate::survey::{Circle, Instrument, Promise, PromiseError, RoundPublicKeys, Terms, Tree, Unit};

    fn promise(cards: Vec<u32>) -> Result<Promise, PromiseError> {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let tree = Tree::new(vec![Unit::new("acme".parse().unwrap(), None, "Acme".to_owned())]).unwrap();
        let circle = Circle::new("acme", "acme".parse().unwrap(), "Acme", vec!["acme".parse().unwrap()], 8);
        let usual = Terms::new("2026-q3".parse().unwrap(), day(14), day(25), "https://survey.example.org");
        let asked = Instrument::built_in();
        Promise::draw_up(Terms { cards, ..usual }, RoundPublicKeys::default(), &asked, &tree, &[circle])
    }

    #[test]
    fn a_promise_says_how_many_cards_each_circle_has_and_none_where_there_are_none() {
        assert_eq!(promise(Vec::new()).unwrap().manifest().cards(), None);
        assert_eq!(promise(vec![0]).unwrap().manifest().cards(), None);
        let three = promise(vec![3]).unwrap();
        let again = Promise::parse(&three.to_text()).unwrap();
        assert_eq!(again.manifest().cards().unwrap().by_circle, [3]);
        assert_eq!(promise(vec![8]).unwrap().manifest().cards().unwrap().count(), 8);
    }

    #[test]
    fn more_cards_than_people_and_cards_of_another_circle_are_refused() {
        for wrong in [vec![9], vec![1, 1]] {
            assert!(promise(wrong.clone()).unwrap_err().to_string().contains("cards"), "{wrong:?}");
        }
    }
}
