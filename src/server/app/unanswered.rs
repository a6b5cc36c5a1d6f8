//! What leaders are told of what their people have not heard: the reminder after a round.
//!
//! It must never ask the answers side anything, nor write to whoever has answered meanwhile.

use chrono::{DateTime, Utc};
use rand::CryptoRng;

use super::{config::Config, error::StepError};
use candor_db::DbError;
use candor_journal::By;
use candor_mail::{Leaving, Letter, Unwritten};
use candor_people as people;
use candor_protocol::survey::{RoundName, UnitId};
use candor_report::notices::Unanswered;

/// Queues the reminders of every round whose time has come. Gives the rounds of which somebody is reminded.
///
/// # Errors
/// When a stored promise cannot be read, or the database fails.
pub fn remind_leaders(
    config: &Config,
    now: DateTime<Utc>,
    rng: &mut impl CryptoRng,
) -> Result<Vec<RoundName>, StepError> {
    Ok(people::remind_leaders(&config.people, config.mail_context(&By::itself(now)), rng)?)
}

/// When the results of a round go to everybody at the latest, in words; `None` where they do not, or went.
pub(super) fn results_go_out(config: &Config, round: &RoundName) -> Result<Option<String>, DbError> {
    let Some(coming) = people::for_everybody(&config.people, round)?.filter(|stand| !stand.sent) else {
        return Ok(None);
    };
    Ok(Some(coming.latest.with_timezone(&config.zone()?).format("on %A, %-d %B %Y").to_string()))
}

/// The reminder to one leader, as it stands when it leaves.
pub(super) fn write(config: &Config, mail: &Leaving) -> Result<Letter, Unwritten> {
    let never = |error: &dyn ToString| Unwritten::Never(error.to_string());
    let later = |error: &dyn ToString| Unwritten::Later(error.to_string());
    let round: RoundName = mail.batch.parse().map_err(|error| never(&error))?;
    let promise = people::stored_promise(&config.people, &round).map_err(|error| later(&error))?;
    let silent = people::unanswered(&config.people, &round).map_err(|error| later(&error))?;
    let theirs: Vec<UnitId> = match mail.is_first {
        // Somebody looks at it: what the others are like.
        true => vec![silent.first().map_or(&promise.tree().unit(0).id, |(unit, _)| unit).clone()],
        false => {
            let is_theirs = |one: &(UnitId, _)| one.1 == mail.recipient;
            silent.into_iter().filter(is_theirs).map(|(unit, _)| unit).collect()
        }
    };
    if theirs.is_empty() {
        return Err(Unwritten::Needless);
    }
    let until = results_go_out(config, &round).map_err(|error| later(&error))?;
    Unanswered::new(&promise, &theirs, until, &config.public_url).letter().map_err(|error| never(&error))
}
