//! What the steps of a round work on: both sides, as they were opened, and how mails leave. It is made once, from
//! settings that were checked, and must never know a flag or a variable.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::backup::Automatic;

use super::{
    answers_service::AnswersService, clock_watch::ClockWatch, drafts::Letters, history::Published,
    looked::Looked,
};
use crate::permissions::Private;
use candor_db::DbError;
use candor_journal::By;
use candor_mail::{AddressError, AllowedDomains, EmailAddress, Sender, Transport};
use candor_people::{self as people, CanaryRecipient, MailContext, People, accounts::Accounts};
use candor_protocol::survey::{RoundName, Terms};
use candor_report::tongue::{Words, known_words};

/// Both sides and how mails leave: for every process but one that is the answers side only.
pub struct Config {
    /// The people side.
    pub people: People,
    /// Who may sign in on the desk.
    pub accounts: Accounts,
    /// The answers side, here or in another process.
    pub answers: AnswersService,
    /// Who mails come from.
    pub sender: Sender,
    /// How mails leave.
    pub transport: Transport,
    /// The domains to which mail may go; `None` where none are named, because no mail server is.
    pub mail_domains: Option<AllowedDomains>,
    /// Who gets the first mail of many.
    pub canary: EmailAddress,
    /// The language of alarms to them, where a setting says it.
    pub alarms_in: Option<&'static Words>,
    /// How long the others wait after it.
    pub pause: TimeDelta,
    /// At most so many mails leave in a minute.
    pub rate: usize,
    /// What was read for those that leave now.
    pub letters: Letters,
    /// What was read of the published rounds, for the desk.
    pub published: Published,
    /// Whether everything was in order a moment ago.
    pub looked: Looked,
    /// The address in links, without a slash at its end.
    pub public_url: String,
    /// The address that answers are sent to, without a slash at its end.
    pub answers_url: String,
    /// The organisation's time zone, where no schedule says it.
    pub zone: Tz,
    /// Whether the clock is to be believed.
    pub watch: Arc<ClockWatch>,
    /// Backups that are made by themselves.
    pub backups: Option<Arc<Automatic>>,
    /// Backups live so many days at most.
    pub backup_days: u32,
    /// What only candor's user may read.
    pub private: Private,
}

/// An address, and behind it the language in which it is written to, as in `it@example.org de`; without one, the other address.
pub(crate) fn spoken(
    text: Option<&str>,
    other: &EmailAddress,
) -> Result<(EmailAddress, Option<&'static Words>), AddressError> {
    let Some(text) = text else { return Ok((other.clone(), None)) };
    let parted = text.trim().rsplit_once(char::is_whitespace);
    match parted.and_then(|(address, language)| Some((address, known_words(language)?))) {
        Some((address, words)) => Ok((address.parse()?, Some(words))),
        None => Ok((text.parse()?, None)),
    }
}

impl Config {
    /// The organisation's time zone: that of the schedule, where there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub fn zone(&self) -> Result<Tz, DbError> {
        Ok(people::schedule(&self.people)?.map_or(self.zone, |schedule| schedule.parts().zone))
    }

    /// The usual terms of a round that begins now.
    ///
    /// # Errors
    /// When the database fails.
    pub fn terms(&self, round: RoundName, now: DateTime<Utc>, closes: NaiveDate) -> Result<Terms, DbError> {
        let zone = self.zone()?;
        let opens = now.with_timezone(&zone).date_naive();
        let usual = people::terms(round, opens, closes, zone, &self.answers_url);
        Ok(Terms { backup_days: self.backup_days, ..usual })
    }

    /// Makes a backup before something that cannot be undone; that goes on also where none can be made.
    pub(super) fn back_up_before(&self, round: &RoundName, what: &str, now: DateTime<Utc>) {
        if let Some(backups) = &self.backups {
            backups.before(format!("{round} {what}"), now);
        }
    }

    /// Who writes letters, and how they are held back where they leave this machine.
    pub fn mail_context<'a>(&'a self, by: &'a By) -> MailContext<'a> {
        let canary = CanaryRecipient { to: &self.canary, pause: self.pause };
        let leaves = matches!(self.transport, Transport::Smtp(_));
        MailContext { sender: &self.sender, by, canary: leaves.then_some(canary) }
    }
}
