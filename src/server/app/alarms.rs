//! Alarms: mails to the operator, each once, about what needs a person at the server.
//!
//! An alarm must never hold a count or a time of answers, and must never be the only place where something is said: logs and
//! `candor round status` say it, too.

use chrono::NaiveDate;

use candor_journal::By;
use candor_mail::{Leaving, Letter, Unwritten};
use candor_people as people;
use candor_protocol::survey::RoundName;
use candor_report::notices;
use rand::CryptoRng;

use super::{config::Config, error::StepError};

/// What needs a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// So many ballots of a round do not open.
    Unreadable(u32),
    /// The key file of a round is missing, damaged or another one's.
    Keys,
    /// Something is not in order on this day; `candor check` says what.
    Trouble(NaiveDate),
    /// The last verified backup is older than two intervals, on this day.
    Backup(NaiveDate),
    /// The clock jumped, to this day.
    Clock(NaiveDate),
    /// The certificate that is served ends on this day.
    Certificate(NaiveDate),
}

/// Where alarms stand in the outbox that belong to no round.
const SERVICE: &str = "service";

impl Alarm {
    /// As it stands in the outbox.
    fn topic(self) -> String {
        match self {
            Self::Unreadable(many) => format!("unreadable {many}"),
            Self::Keys => "keys".to_owned(),
            Self::Trouble(day) => format!("trouble {day}"),
            Self::Backup(day) => format!("backup {day}"),
            Self::Clock(day) => format!("clock {day}"),
            Self::Certificate(day) => format!("certificate {day}"),
        }
    }

    fn of_topic(topic: &str) -> Option<Self> {
        let word = topic.split(' ').next_back()?;
        match topic.split(' ').next()? {
            "unreadable" => Some(Self::Unreadable(word.parse().ok()?)),
            "keys" => Some(Self::Keys),
            "trouble" => Some(Self::Trouble(word.parse().ok()?)),
            "backup" => Some(Self::Backup(word.parse().ok()?)),
            "clock" => Some(Self::Clock(word.parse().ok()?)),
            "certificate" => Some(Self::Certificate(word.parse().ok()?)),
            _ => None,
        }
    }

    /// What is wrong in a few words, what it means, and what to do.
    fn words(self, round: &str) -> [String; 3] {
        match self {
            Self::Unreadable(many) => [
                format!("{many} ballots of {round} cannot be opened"),
                format!(
                    "{many} ballots of the round {round} cannot be opened. The round is not counted, and everything is kept: its ballots, \
                     its keys, its database."
                ),
                format!(
                    "Look for what has changed the database: a disk, a program, a restored file. If it can be put back as it was, do that \
                     and close the round again (candor round close {round}). Otherwise decide together with HR and the works council: \
                     candor round close {round} --give-up {many} counts without them, and the number stands in the public record."
                ),
            ],
            Self::Keys => [
                format!("the key file of {round} cannot be used"),
                format!(
                    "The key file of the round {round} is missing, damaged, or not the one in its promise. Nothing was deleted, and without \
                     it nobody can give or open an answer."
                ),
                "Look at the log for the file's name. Is the key folder there, and mounted? Put the file back as it was; only if it is \
                 lost for good, give the round up."
                    .to_owned(),
            ],
            Self::Trouble(day) => [
                "something is not in order".to_owned(),
                format!("When candor looked after itself on {day}, something was not in order."),
                "Type candor check on the server: each line says what was found, and what to do. HR sees the same at /desk/health."
                    .to_owned(),
            ],
            Self::Backup(day) => [
                "there is no new backup".to_owned(),
                format!("On {day} the last backup that was verified was older than it may be, or there was none at all."),
                "Type candor check on the server, and look at its log for why: is the folder of backups there, mounted and not full? Then make one: \
                 candor backup DIR. A round still ends at its time."
                    .to_owned(),
            ],
            Self::Clock(day) => [
                "the server's clock jumped".to_owned(),
                format!("The server's clock jumped to {day}, and nothing explains it. Until that is clear, no round is closed, counted, published or \
                 destroyed by the clock."),
                "Look at the time on the server. If it is wrong, set it right: everything goes on by itself. If it is right, say so: candor \
                 clock accept, or on the desk. After a day in which it runs evenly it is believed."
                    .to_owned(),
            ],
            Self::Certificate(day) => [
                format!("the certificate ends on {day}"),
                format!(
                    "The certificate that candor shows to browsers ends on {day}. From then on nobody can answer, and nobody can sign in."
                ),
                "Where candor orders certificates by itself (--domain), the log says why it could not renew it. Otherwise put new files in \
                 place of those of --tls-cert and --tls-key, and let them be read again: systemctl reload candor, or kill -HUP."
                    .to_owned(),
            ],
        }
    }
}

/// Tells the operator, once for each round and topic.
///
/// # Errors
/// When the database fails.
pub fn raise(
    config: &Config,
    round: Option<&RoundName>,
    alarm: Alarm,
    by: &By,
    rng: &mut impl CryptoRng,
) -> Result<(), StepError> {
    let batch = round.map_or(SERVICE, RoundName::as_str);
    let context = config.mail_context(by);
    people::notify_operator(&config.people, batch, &alarm.topic(), config.canary.clone(), context, rng)?;
    Ok(())
}

/// The letter of an alarm.
pub(super) fn write(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let never = |error: &dyn ToString| Unwritten::Never(error.to_string());
    let alarm =
        Alarm::of_topic(&mail.topic).ok_or_else(|| never(&"the outbox does not say what is wrong"))?;
    let [what, says, todo] = alarm.words(&mail.batch);
    notices::Alarm::new(&config.public_url, &what, &says, &todo).letter().map_err(|error| never(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_alarm_is_read_back_from_the_outbox() {
        for alarm in [
            Alarm::Unreadable(3),
            Alarm::Keys,
            Alarm::Trouble("2026-09-01".parse().unwrap()),
            Alarm::Backup("2026-09-01".parse().unwrap()),
            Alarm::Clock("2026-09-01".parse().unwrap()),
            Alarm::Certificate("2026-09-01".parse().unwrap()),
        ] {
            assert_eq!(Alarm::of_topic(&alarm.topic()), Some(alarm));
        }
        assert_eq!((Alarm::of_topic("fire"), Alarm::of_topic("unreadable")), (None, None));
    }
}
