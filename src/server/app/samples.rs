//! What people would get and meet if a round were opened: the mails in each language, and what the page would be told. Made from the
//! promise as it would be, before there is a key.
//!
//! It must never send or keep anything, nor ask the answers side: it knows nothing of a round that is not open.

use super::{circle_page::circle_page, config::Config, drafts::said, error::StepError};
use candor_mail::Letter;
use candor_people::{self as people, Links, Plan};
use candor_protocol::{
    survey::{Promise, PromiseError, Readers},
    token::Code,
};
use candor_report::{
    again::again_letter,
    invitation::{Heard, invitation_letter},
    reminder::reminder_letter,
    results::Results,
    tongue::{all_words, words_in},
};

/// A mail to employees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// The invitation.
    Invitation,
    /// The reminder.
    Reminder,
    /// A link that is sent again.
    Again,
    /// What came of the round, where that is for everybody.
    Results,
}

/// What one circle would get and meet.
pub struct Samples {
    promise: Promise,
    heard: Vec<Heard>,
    /// The address of the page.
    page: String,
    /// What the page would be told, and the link to it, from its `#` on: with a code that is nobody's.
    told: String,
    link: String,
}

impl Samples {
    /// Of the circle at a position.
    ///
    /// # Errors
    /// When nothing can be promised so, there is no such circle, or the database fails.
    pub fn of(config: &Config, plan: &Plan, circle: usize) -> Result<Self, StepError> {
        let promise = plan.without_keys()?;
        let none = || PromiseError::Circle("there is no such circle".to_owned());
        // Those for answers stand first.
        let asked = promise.circles().iter().take(plan.circles.len()).nth(circle).ok_or_else(none)?;
        let heard = people::told_in(&config.people, &promise, asked)?;
        let told = circle_page(&config.people, &promise, circle)?.ok_or_else(none)?;
        let link = Links::new("", &promise).to(circle, &Code::from([0; Code::LENGTH]));
        Ok(Self {
            heard: said(&heard),
            page: format!("{}/i", config.public_url),
            told: String::from_utf8_lossy(&told).into_owned(),
            link: link.trim_start_matches("/i").to_owned(),
            promise,
        })
    }

    /// What the page would be told about this circle, and the link to it, from its `#` on.
    pub fn page(&self) -> (&str, &str) {
        (&self.told, &self.link)
    }

    /// The mails that people would get.
    pub fn mails(&self) -> &'static [Sample] {
        const ALL: [Sample; 4] = [Sample::Invitation, Sample::Reminder, Sample::Again, Sample::Results];
        match self.promise.manifest().readers() {
            Readers::Leaders => &ALL[..3],
            Readers::Everybody => &ALL,
        }
    }

    /// The languages of the mails, as codes: English first.
    pub fn languages() -> Vec<&'static str> {
        let mut all: Vec<&str> = all_words().map(|words| words.language()).collect();
        all.rotate_right(1);
        all
    }

    /// One of the mails as somebody in this circle would get it, without link and fingerprint: both exist only once the keys are made.
    /// `language` is the code of the person's language; where it is not known, that is English.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn letter(&self, what: Sample, language: Option<&str>) -> Result<Letter, StepError> {
        let (promise, page) = (&self.promise, &self.page);
        let spoken = words_in(language);
        // The twelve words follow from the keys, which are not made yet.
        let words = &*spoken.plain("sample-words");
        let link = format!("{page}#r.{}.{}", promise.round(), spoken.plain("sample-link"));
        Ok(match what {
            Sample::Invitation => invitation_letter(promise, &link, words, &self.heard, language)?,
            Sample::Reminder => reminder_letter(promise, &link, page, words, language)?,
            Sample::Again => again_letter(promise, Some(&link), page, words, language)?,
            Sample::Results => {
                let link = format!("{}/results/{}", page.trim_end_matches("/i"), spoken.plain("sample-page"));
                Results::without_numbers(promise).letter(&link, language)?
            }
        })
    }
}
