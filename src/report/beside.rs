//! What a leader's letter says beside the numbers: when results go to everybody, and where nothing was said below.
//!
//! Nothing in it may come from answers, nor name anybody but units.

use chrono::NaiveDate;

use super::tongue::Words;

/// What a letter says beside the numbers, of what leaders write to their people. Nothing in it comes from answers.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// When the results go to everybody at the latest; `None` where they do not.
    pub results_go_out: Option<Until>,
    /// Where nothing was said below; `None`: nowhere, or nothing is below.
    pub silent: Option<Silent>,
}

/// When results go to everybody at the latest.
#[derive(Clone, Copy, Debug)]
pub enum Until {
    /// On a day.
    Day(NaiveDate),
    /// Nothing is published yet: fourteen days after that.
    AfterPublication,
}

impl Beside {
    /// A sentence that follows another one: when results go out. Empty where they do not.
    pub(crate) fn go_out(&self, words: &Words) -> String {
        let said = match self.results_go_out {
            None => return String::new(),
            Some(Until::Day(day)) => words.tell("report-go-out", &[("day", &words.day(day))]),
            Some(Until::AfterPublication) => words.plain("report-go-out-later"),
        };
        format!(" {said}")
    }
}

/// Units below whose people heard nothing after the round before.
#[derive(Clone, Debug)]
pub struct Silent {
    /// That round.
    pub after: String,
    /// Their names.
    pub units: Vec<String>,
}

/// So many units are named at most.
const NAMED: usize = 12;

impl Silent {
    /// All of it as one sentence.
    pub(crate) fn said(&self, words: &Words) -> String {
        let names: Vec<&str> = self.units.iter().take(NAMED).map(String::as_str).collect();
        let (names, more) = (names.join(words.comma()), self.units.len() > NAMED);
        let message = if more { "report-silent-more" } else { "report-silent" };
        words.tell(message, &[("round", &self.after), ("names", &names)])
    }
}
