//! Alarms: mails to the operator, each once, about what needs a person at the server.
//!
//! An alarm must never hold a count or a time of answers, and must never be the only place where something is said: logs and
//! `candor round status` say it, too.

use chrono::NaiveDate;

use candor_journal::By;
use candor_mail::{Leaving, Letter, Unwritten};
use candor_people as people;
use candor_protocol::survey::RoundName;
use candor_report::{
    notices,
    tongue::{Words, words_in},
};
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
pub const SERVICE: &str = "service";

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
    fn words(self, round: &str, words: &'static Words) -> [String; 3] {
        let (name, many, day) = match self {
            Self::Unreadable(many) => ("unreadable", many, None),
            Self::Keys => ("keys", 0, None),
            Self::Trouble(day) => ("trouble", 0, Some(day)),
            Self::Backup(day) => ("backup", 0, Some(day)),
            Self::Clock(day) => ("clock", 0, Some(day)),
            Self::Certificate(day) => ("certificate", 0, Some(day)),
        };
        let day = day.map(|day| words.day(day)).unwrap_or_default();
        ["what", "says", "todo"].map(|part| {
            let name = format!("alarm-{name}-{part}");
            let said = words.said(&name).arg("round", round).count("many", many).arg("day", &day).to_string();
            // What sets names apart unseen would be copied with a command.
            said.replace(['\u{2068}', '\u{2069}'], "")
        })
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
    let language = people::roster::language(config.people.db(), &mail.recipient);
    let language = language.map_err(|error| Unwritten::Later(error.to_string()))?;
    let words = config.alarms_in.unwrap_or_else(|| words_in(language.as_deref()));
    notices::Alarm::new(&config.public_url, alarm.words(&mail.batch, words), words)
        .letter()
        .map_err(|error| never(&error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use candor_report::tongue::all_words;

    fn all() -> [Alarm; 6] {
        let day = "2026-09-01".parse().unwrap();
        [
            Alarm::Unreadable(3),
            Alarm::Keys,
            Alarm::Trouble(day),
            Alarm::Backup(day),
            Alarm::Clock(day),
            Alarm::Certificate(day),
        ]
    }

    #[test]
    fn an_alarm_says_what_to_type_in_every_language() {
        for (alarm, words) in all().into_iter().flat_map(|alarm| all_words().map(move |words| (alarm, words)))
        {
            let [what, says, todo] = alarm.words("2026-q3", words);
            let here = format!("{words:?}: {what} {says} {todo}");
            assert!(!what.is_empty() && !says.is_empty() && !here.contains("{ $"), "{here}");
            let (said, typed) = match alarm {
                Alarm::Unreadable(_) => ("2026-q3", "candor round close 2026-q3 --give-up 3"),
                Alarm::Keys => ("2026-q3", ""),
                Alarm::Trouble(_) => ("2026", "candor check"),
                Alarm::Backup(_) => ("2026", "candor backup DIR"),
                Alarm::Clock(_) => ("2026", "candor clock accept"),
                Alarm::Certificate(_) => ("2026", "systemctl reload candor"),
            };
            assert!(says.contains(said) && todo.contains(typed), "{here}");
            let url = "https://survey.example.org";
            let letter = notices::Alarm::new(url, [what, says, todo], words).letter().unwrap();
            for text in [&letter.text, &letter.html] {
                assert!(text.contains(typed) && text.contains("survey.example.org"), "{text}");
            }
            let lang = format!("<html lang=\"{}\" dir=\"{}\">", words.language(), words.direction());
            assert!(letter.html.contains(&lang), "{}", letter.html);
            let english = letter.text.contains(" the ");
            assert_eq!(english, words.language() == "en", "{}", letter.text);
        }
    }

    #[test]
    fn an_alarm_is_read_back_from_the_outbox() {
        for alarm in all() {
            assert_eq!(Alarm::of_topic(&alarm.topic()), Some(alarm));
        }
        assert_eq!((Alarm::of_topic("fire"), Alarm::of_topic("unreadable")), (None, None));
    }
}
